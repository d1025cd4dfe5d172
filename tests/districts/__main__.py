"""`python -m tests.districts DIR`: write every paper to DIR/documents, DIR/prints and its labels to DIR/labels."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.districts.pieces import Sketch
from tests.districts.sketch import sketches
from tests.districts.write import write_labels, write_prints, write_word


def main(arguments: list[str], command: str = "districts", papers: Mapping[str, Sketch] | None = None) -> int:
    """Write the documents to the folder named, of other `papers` for another `command`; the exit code is that of it."""
    if len(arguments) != 1:
        print(f"usage: python -m tests.{command} DIR", file=sys.stderr)
        return 2
    folder, made = Path(arguments[0]), list((papers or sketches()).values())
    write_labels(made, folder)
    with ThreadPoolExecutor() as pool:  # LibreOffice and the browser work at the same time
        words, prints = pool.submit(write_word, made, folder), pool.submit(write_prints, made, folder)
        print(f"{len(words.result())} documents and {len(prints.result())} prints in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
