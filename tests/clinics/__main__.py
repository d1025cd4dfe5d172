"""`python -m tests.clinics DIR`: write every paper to DIR/documents, some printed to DIR/prints, and its labels to DIR/labels."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.districts.write import SOFFICE, write_labels
from tests.makers.hands import word_file
from tests.wards.__main__ import write_documents, write_form
from tests.wards.reader import wards

PAPERS = Path(__file__).parent / "papers"


def main(arguments: list[str]) -> int:
    """Write the documents to the folder named; the exit code is that of a command."""
    if len(arguments) != 1:
        print("usage: python -m tests.clinics DIR", file=sys.stderr)
        return 2
    folder, made = Path(arguments[0]), list(wards(PAPERS).values())
    write_labels(made, folder)
    words, prints = write_documents(made, folder, word_file), 0
    if SOFFICE:
        printed = [folder / "documents" / f"{paper.name}.docx" for paper in made if "libreoffice" in paper.making]
        write_form(SOFFICE, "pdf", printed, folder / "prints")
        prints = len(printed)
    print(f"{len(words)} documents and {prints} prints in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
