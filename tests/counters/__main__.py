"""`python -m tests.counters DIR`: write every paper to DIR/documents and DIR/prints, and its labels to DIR/labels."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.districts.write import write_prints
from tests.makers.folder import write_set

PAPERS = Path(__file__).parent / "papers"


def main(arguments: list[str]) -> int:
    """Write the documents to the folder named; the exit code is that of a command."""
    return write_set("counters", PAPERS, arguments, write_prints)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
