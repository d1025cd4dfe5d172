"""The list of corrective actions that an office keeps: `--report xlsx:FILE`.

columns  what the list says of a finding, and what people fill in      words  its words, in both languages
kept     the rows of an earlier list     workbook  the sheets
"""

from __future__ import annotations

from qmslint.report.actions.workbook import write_file

__all__ = ["write_file"]
