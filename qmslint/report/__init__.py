"""Reports: what was found, for people and for machines.

A format is one module with `write(run, lang, look) -> Iterator[str]`; `FORMATS` names them all. To add one, write the
module and add its line here. None is imported before it is used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qmslint.report.look import Look
from qmslint.report.run import Run

__all__ = [
    "ENDS",
    "FILES",
    "FORMATS",
    "FULL",
    "SELF_INSPECTION",
    "Look",
    "Writer",
    "file_writer",
    "must_be_ours",
    "writer",
]

FORMATS: dict[str, str] = {
    "text": "qmslint.report.text",
    "concise": "qmslint.report.concise",
    "json": "qmslint.report.json",
    "jsonl": "qmslint.report.jsonl",
    "sarif": "qmslint.report.sarif",
    "github": "qmslint.report.github",
    "gitlab": "qmslint.report.gitlab",
    "junit": "qmslint.report.junit",
    "markdown": "qmslint.report.markdown",
    "html": "qmslint.report.html",
}

# What can only be a file: a module with `write_file(run, path, lang) -> bytes`, which may look at what lies at the path, and
# with `must_be_ours(path)` where it does not write over what others wrote.
FILES: dict[str, str] = {
    "xlsx": "qmslint.report.actions",
    "docx": "qmslint.report.selfcheck",
    "evidence": "qmslint.report.evidence",
}

# How the files of these may be called: the end of the name is the form.
ENDS: dict[str, tuple[str, ...]] = {"xlsx": (".xlsx",), "docx": (".docx",), "evidence": (".html", ".xlsx", ".json")}

# What the report on a self-inspection says of itself in its properties: by it, it is never taken for a document to check.
SELF_INSPECTION = "qmslint self-inspection report"

# What shows more than findings: whose a document is, what each rule looked at.
FULL = frozenset(("html", *FILES))

Writer = Callable[[Run, str, Look], Iterator[str]]


def writer(name: str) -> Writer:
    """The writer of a format. Raises `KeyError` for a name that is not in `FORMATS`."""
    module = __import__(FORMATS[name], fromlist=["write"])
    write: Writer = module.write
    return write


def must_be_ours(name: str, path: str) -> None:
    """Raise `qmslint.report.errors.NotOurs` where a file lies at the path that this report of `FILES` does not write over."""
    module = __import__(FILES[name], fromlist=["must_be_ours"])
    look: Callable[[str], None] | None = getattr(module, "must_be_ours", None)
    if look is not None:
        look(path)


def file_writer(name: str) -> Callable[[Run, str, str], bytes]:
    """The same for a name that is in `FILES`."""
    module = __import__(FILES[name], fromlist=["write_file"])
    write: Callable[[Run, str, str], bytes] = module.write_file
    return write
