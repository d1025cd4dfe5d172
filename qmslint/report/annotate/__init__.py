"""Annotated copies: each checked document with a comment for each finding, at its place (`--annotate DIR`).

folder    which copies, under which names; written whole or not at all, never over an original
word      one document → its copy          words     what a comment says
places    finding → paragraph and words    ranges    marks around words in a paragraph's XML
comments  the parts that hold comments     package   the package rewritten, unchanged parts byte for byte
"""

from __future__ import annotations

from qmslint.report.annotate.folder import Notice, Original, write_copies
from qmslint.report.annotate.word import Copy, annotated

__all__ = ["Copy", "Notice", "Original", "annotated", "write_copies"]
