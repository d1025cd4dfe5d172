"""The list of corrective actions that an office keeps: `--report xlsx:FILE`.

columns  what the list says of a finding, and what people fill in      words  its words, in both languages
kept     the rows of an earlier list     workbook  the sheets
"""

from __future__ import annotations

from qmslint.report.actions.kept import read_list
from qmslint.report.actions.workbook import write_file

__all__ = ["must_be_ours", "write_file"]


def must_be_ours(path: str) -> None:
    """Raise `NotOurs` where something else lies at the path."""
    read_list(path)
