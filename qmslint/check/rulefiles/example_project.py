"""Examples of rules over a project: several documents, a master list, a catalogue and files in one text.

file: QT-01.docx          a document begins; the rest as in `qmslint.read.sample`
register:                 the master list: table rows, the header anywhere among them; "<br>" begins a new line
catalogue:                the published TTHC, likewise
files: bieu-mau/BM-01.docx, BM-02.xlsx      files beside the documents
since: QT-01.docx         an earlier version of a document begins
"""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.changes import Version, compare, kept
from qmslint.check.outcome import Options, RuleCrash
from qmslint.check.project import check_project
from qmslint.check.rule import Rule, RuleSet
from qmslint.facts.catalogue import make_catalogue
from qmslint.facts.files import Attached
from qmslint.facts.gather import facts_of
from qmslint.facts.index import Project
from qmslint.facts.register import make_register
from qmslint.facts.sheets import Row, Sheet
from qmslint.model import Finding, Reading

__all__ = ["project_of", "run_over"]

_MARKS = ("file", "register", "catalogue", "files", "since")


def run_over(rule: Rule, text: str, options: Options) -> list[Finding | RuleCrash]:
    """What the rule finds in the project of an example."""
    chosen = RuleSet([rule], {}, frozenset((rule.pack,)))
    project = project_of(text, options.today)
    return list(check_project(project, chosen, lambda path: (chosen, options), over=rule.over))


def project_of(text: str, today: str | None = None) -> Project:
    """The project that an example's text stands for."""
    from qmslint.read.sample import parse
    from qmslint.understand import understand

    register, catalogue, files = None, None, []
    now, before = list[Reading](), list[Reading]()
    for mark, value, lines in _parts(text):
        if mark == "files":
            files += [name.strip() for name in value.split(",")]
        elif mark == "register":
            register = make_register("danh-muc.xlsx", [_sheet(lines)])
        elif mark == "catalogue":
            catalogue = make_catalogue("tthc.xlsx", [_sheet(lines)])
        else:
            document = parse("\n".join(lines), value or "example.md")
            (before if mark == "since" else now).append(understand(document, document.name))
    changes = (
        compare("since", *([Version(r.path, r.path, kept(r)) for r in side] for side in (before, now)))
        if before
        else None
    )
    return Project(map(facts_of, now), register, catalogue, Attached(files), today=today, changes=changes)


def _parts(text: str) -> Iterator[tuple[str, str, list[str]]]:
    """(mark, what stands behind it, the lines below); what stands before the first mark is a document."""
    mark, value, lines = "", "", list[str]()
    for line in text.splitlines():
        name, colon, rest = line.partition(":")
        if colon and name in _MARKS:
            if mark or any(map(str.strip, lines)):
                yield mark, value, lines
            mark, value, lines = name, rest.strip(), []
        else:
            lines.append(line)
    if mark or any(map(str.strip, lines)):
        yield mark, value, lines


def _sheet(lines: list[str]) -> Sheet:
    rows = []
    for number, line in enumerate((line.strip() for line in lines), 1):
        if line.startswith("|"):
            cells = line.strip("|").split("|")
            rows.append(Row(number, tuple(c.strip().replace("<br>", "\n") for c in cells)))
    return Sheet("", tuple(rows))
