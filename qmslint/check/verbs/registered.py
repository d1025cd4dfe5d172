"""Documents against the master list.

    over: project
    select: project
    check: {registered: {find: unlisted}}

`find: unlisted` – a document of the run has a code that the list does not;
`find: missing` – the list has a document in force that is not in the run. Judged only where the run holds whole folders, and
for families of codes that it holds at all; rows of forms and of external documents are passed by. A document that could not
be read, or any file with the code in its name, counts as there;
`find: differs` – list and document give another revision or issue date, or titles that cannot mean one document (shortened
and abbreviated ones can);
`find: stale` – the list was last kept up more than `older-than` days ago.

Without a master list nothing is judged.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault, Unknown
from qmslint.check.rule import Check
from qmslint.facts.index import Project
from qmslint.facts.model import DocumentFacts, Entry, Register
from qmslint.facts.resolve import family, same_revision
from qmslint.facts.sheets import place_in_list
from qmslint.facts.titles import other_title
from qmslint.model import Location
from qmslint.understand.names import same_title

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "find": Field("choice", "what is a fault", required=True, choices=("unlisted", "missing", "differs", "stale")),
    "older-than": Field("number", "days after which the list is stale", default=365),
}
NOUNS = ("project",)
CASES = {
    "": "the document is not in the list; or the listed one is not there",
    "titled": "the list has its title under another code",
    "revision": "list and document give another revision",
    "date": "list and document give another issue date",
    "title": "list and document give another title",
    "stale": "the list is too old",
}
PARAMS = {
    "code": "the code",
    "named": "the title",
    "other": "the code that the list gives to this title",
    "owner": "the owner that the list names",
    "said": "what the document says",
    "listed": "what the list says",
    "as_of": "up to when the list was kept",
    "days": "the age of the list in days",
    "list": "the file of the list",
}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of the documents against the list, or of the list itself."""
    older = int(options.get("older-than", 365))
    kinds: dict[str, Callable[[Project, Register], Iterator[Fault]]] = {
        "unlisted": _unlisted,
        "missing": _missing,
        "differs": _differs,
        "stale": lambda project, register: _stale(project, register, older),
    }
    find = kinds[options["find"]]

    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        project: Project = subject.value
        if project.register is None:
            yield Unknown("no master list")
        else:
            yield from find(project, project.register)

    return check


def looks(options: Mapping[str, Any]) -> Callable[[Project], Iterator[str]]:
    """Every document with a code; the listed documents, or the list itself, where these are judged."""
    find = options["find"]

    def found(project: Project) -> Iterator[str]:
        register = project.register
        if register is None:
            return
        if find == "missing":
            yield from (register.path for e in register.entries if project.whole and not e.withdrawn and not e.form)
        elif find == "stale":
            yield from (register.path for _ in range(register.as_of is not None and project.today is not None))
        else:
            listed = project.entries.all
            yield from (d.path for d in project.controlled if find == "unlisted" or listed(d.code or ""))

    return found


def _at(document: DocumentFacts, fault: Fault, key: str) -> Fault:
    return fault._replace(
        location=document.code_at, excerpt=document.code or "", key=key, path=document.path, document=document.code
    )


def _row(register: Register, entry: Entry) -> Location:
    return place_in_list(register.path, entry.sheet, entry.row, f"{entry.code} {entry.title}".strip())


def _unlisted(project: Project, register: Register) -> Iterator[Fault]:
    for document in project.controlled:
        code = document.code or ""
        if project.entries.all(code):
            continue
        if document.kind == "other" and family(code) not in project.entries.families:
            continue  # a letter, a plan: perhaps no document of the system
        other = next((e for e in register.entries if document.title and same_title(e.title, document.title)), None)
        params = {"code": code, "named": document.title or "", "list": os.path.basename(register.path)}
        if other is not None and not other.withdrawn:
            yield _at(
                document, Fault("titled", {**params, "other": other.code}, observed=code, expected=other.code), code
            )
        else:
            yield _at(document, Fault("", params, observed=code), code)


def _missing(project: Project, register: Register) -> Iterator[Fault]:
    if not project.whole:
        return
    there = project.codes.families
    for entry in register.entries:
        if entry.withdrawn or entry.planned or entry.external or entry.form or family(entry.code) not in there:
            continue
        if project.codes.all(entry.code) or project.named_files.all(entry.code):
            continue
        params = {"code": entry.code, "named": entry.title, "owner": entry.owner or ""}
        yield Fault(
            "", params, _row(register, entry), entry.code, observed=entry.code, key=entry.code, path=register.path,
            document=entry.code,
        )  # fmt: skip


def _differs(project: Project, register: Register) -> Iterator[Fault]:
    for document in project.controlled:
        code = document.code or ""
        entries = project.entries.all(code)
        if len(entries) != 1 or entries[0].withdrawn or len(project.one_of_each(project.codes.all(code))) != 1:
            continue
        entry = entries[0]
        if not same_revision(document.revision, entry.revision):
            params = {"code": code, "said": document.revision or "", "listed": entry.revision or ""}
            yield _at(
                document, Fault("revision", params, observed=document.revision, expected=entry.revision), "revision"
            )
        elif _other_day(document.issue_date, entry.issue_date):
            params = {"code": code, "said": document.issue_date or "", "listed": entry.issue_date or ""}
            yield _at(document, Fault("date", params, observed=document.issue_date, expected=entry.issue_date), "date")
        if document.titled and document.title and entry.title and other_title(document.title, entry.title):
            params = {"code": code, "said": document.title, "listed": entry.title}
            yield _at(document, Fault("title", params, observed=document.title, expected=entry.title), "title")


def _other_day(one: str | None, other: str | None) -> bool:
    """Whether two whole dates differ; what is no date cannot be compared."""
    return bool(one and other and _is_day(one) and _is_day(other) and one != other)


def _is_day(text: str) -> bool:
    return len(text) == 10 and text[4] == text[7] == "-"


def _stale(project: Project, register: Register, older: int) -> Iterator[Fault]:
    from datetime import date

    if project.today is None or register.as_of is None:
        return
    age = (date.fromisoformat(project.today) - date.fromisoformat(register.as_of)).days
    if age > older:
        params = {"as_of": register.as_of, "days": str(age), "list": os.path.basename(register.path)}
        yield Fault(
            "stale", params, Location(), register.as_of, observed=register.as_of, key="stale", path=register.path
        )
