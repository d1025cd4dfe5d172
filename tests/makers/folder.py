"""A set of papers written to a folder: every paper to DIR/documents, some printed to DIR/prints, its labels to DIR/labels."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.districts.pieces import Sketch
from tests.districts.write import SOFFICE, write_labels
from tests.makers.hands import word_file
from tests.wards.__main__ import write_documents, write_form
from tests.wards.reader import wards

__all__ = ["write_set"]


def write_set(
    name: str,
    papers: Path,
    arguments: list[str],
    write_prints: Callable[[Sequence[Sketch], Path], list[str]] | None = None,
) -> int:
    """What `python -m tests.NAME DIR` does: write the papers of a folder to the one named; the exit code is that of a command.

    Those that LibreOffice makes are printed; `write_prints` may print more, and gives their names.
    """
    if len(arguments) != 1:
        print(f"usage: python -m tests.{name} DIR", file=sys.stderr)
        return 2
    folder, made = Path(arguments[0]), list(wards(papers).values())
    write_labels(made, folder)
    words = write_documents(made, folder, word_file)
    prints = write_prints(made, folder) if write_prints is not None else []
    if SOFFICE:
        printed = [folder / "documents" / f"{paper.name}.docx" for paper in made if "libreoffice" in paper.making]
        write_form(SOFFICE, "pdf", printed, folder / "prints")
        prints += [path.stem for path in printed]
    print(f"{len(words)} documents and {len(prints)} prints in {folder}")
    return 0
