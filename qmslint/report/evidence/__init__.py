"""Evidence for an auditor: `--report evidence:FILE`, as a page (.html), a workbook (.xlsx) or data (.json).

matrix   clause × document and rule × document, counted      words  its words, in both languages
page     one self-contained page     workbook  sheets with filters     data  JSON (`qmslint schema evidence`)

It says "evidence found" or "not found", never "conforming": what rules can see is not all that a clause asks.
"""

from __future__ import annotations

from qmslint.report.run import Run

__all__ = ["WRITERS", "write_file"]

# How the name of the file ends → the module that writes it, with `write(run, lang) -> bytes`.
WRITERS: dict[str, str] = {
    ".html": "qmslint.report.evidence.page",
    ".xlsx": "qmslint.report.evidence.workbook",
    ".json": "qmslint.report.evidence.data",
}


def write_file(run: Run, path: str, lang: str) -> bytes:
    """The report's bytes, in the form that the file's name asks for. Raises `KeyError` for a name with another end."""
    end = path[path.rfind(".") :].lower()
    content: bytes = __import__(WRITERS[end], fromlist=["write"]).write(run, lang)
    return content
