"""`python -m tests.sectors DIR`: write every paper to DIR/documents, its print to DIR/prints and its labels to DIR/labels."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.districts.pieces import Sketch
from tests.districts.sketch import sketches
from tests.districts.write import SOFFICE, write_labels, write_word
from tests.wards.__main__ import write_form


def sectors() -> dict[str, Sketch]:
    """Every paper, by name."""
    return sketches(Path(__file__).parent / "papers")


def main(arguments: list[str]) -> int:
    """Write the documents to the folder named; the exit code is that of a command."""
    if len(arguments) != 1:
        print("usage: python -m tests.sectors DIR", file=sys.stderr)
        return 2
    folder, made = Path(arguments[0]), list(sectors().values())
    write_labels(made, folder)
    words = [folder / "documents" / f"{name}.docx" for name in write_word(made, folder)]
    if SOFFICE:
        write_form(SOFFICE, "pdf", words, folder / "prints")
    print(f"{len(words)} documents in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
