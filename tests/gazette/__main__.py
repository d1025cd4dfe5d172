"""`python -m tests.gazette DIR`: write every document and its labels to DIR/documents and DIR/labels."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.gazette.gazette import gazette
from tests.gazette.press import press


def main(arguments: list[str]) -> int:
    """Write the documents to the folder named; the exit code is that of a command."""
    if len(arguments) != 1:
        print("usage: python -m tests.gazette DIR", file=sys.stderr)
        return 2
    made = press([build() for build in gazette().values()], Path(arguments[0]))
    print(f"{len(made)} documents in {arguments[0]}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
