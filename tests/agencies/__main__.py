"""`python -m tests.agencies DIR`: write every paper to DIR/documents, DIR/prints and its labels to DIR/labels."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.districts.__main__ import main as write
from tests.districts.pieces import Sketch
from tests.districts.sketch import sketches


def agencies() -> dict[str, Sketch]:
    """Every paper, by name."""
    return sketches(Path(__file__).parent / "papers")


def main(arguments: list[str]) -> int:
    """Write the documents to the folder named; the exit code is that of a command."""
    return write(arguments, "agencies", agencies())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
