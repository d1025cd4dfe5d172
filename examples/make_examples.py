#!/usr/bin/env python3
"""Rebuild the documents of the example folders: `python examples/make_examples.py [FOLDER]`.

Writes into examples/ itself, or into FOLDER. The same code gives the same bytes. Needs python-docx, which comes with
qmslint.
"""

from __future__ import annotations

import pkgutil
import sys
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).resolve().parent
if __name__ == "__main__":
    sys.path.insert(0, str(HERE.parent))

from examples import making  # noqa: E402


def make(folder: Path) -> list[Path]:
    """Write every example below the folder and return the files, sorted."""
    written = []
    for module in pkgutil.iter_modules(making.__path__):
        example = import_module(f"{making.__name__}.{module.name}")
        if not hasattr(example, "PATH"):
            continue  # what the documents of one office share
        path = folder / example.PATH
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(example.build().data())
        written.append(path)
    return sorted(written)


if __name__ == "__main__":
    for file in make(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE):
        print(file)
