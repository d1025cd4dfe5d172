"""Forms that a procedure lists by an own code must be at hand: as a file beside the document, in the master list, or as a
template in the document itself.

    over: project
    select: project
    check: attached

Judged only where the project keeps forms that way: a file beside the documents or a row of the master list bears the code of
one of the forms listed. Forms of a law ("Mẫu số 06") have no code of the office and are never looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault, Unknown
from qmslint.check.rule import Check
from qmslint.facts.index import Project
from qmslint.facts.model import DocumentFacts
from qmslint.model import Form
from qmslint.understand.text.codes import code_key, find_codes, normalise_code

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS: dict[str, Field] = {}
NOUNS = ("project",)
CASES = {"": "the form is nowhere"}
PARAMS = {"code": "the form's code", "form": "its title"}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of the forms of all procedures."""

    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        project: Project = subject.value
        forms = list(_forms(project))
        known = [(d, n, f, _there(project, d, f.code or "")) for d, n, f in forms]
        if not any(there == "kept" for *_, there in known):
            yield Unknown("no forms are kept as files or in the master list")
            return
        told: set[tuple[str, str]] = set()
        for document, n, form, there in known:
            code = form.code or ""
            at = (document.path, normalise_code(code))
            if there or at in told:
                continue
            told.add(at)
            yield Fault(
                params={"code": code, "form": form.title}, location=form.location, excerpt=code, observed=code,
                key=code, path=document.path, document=document.code, procedure=n, title=document.procedures[n].title,
            )  # fmt: skip

    return check


def looks(options: Mapping[str, Any]) -> Callable[[Project], Iterator[str]]:
    """Every listed form with a code of the office, where forms are kept at all."""

    def found(project: Project) -> Iterator[str]:
        forms = list(_forms(project))
        if any(_there(project, d, f.code or "") == "kept" for d, _, f in forms):
            yield from (d.path for d, _, _ in forms)

    return found


def _forms(project: Project) -> Iterator[tuple[DocumentFacts, int, Form]]:
    for document in project.documents:
        for n, procedure in enumerate(document.procedures):
            for form in procedure.forms:
                if form.code and _own(form.code):
                    yield document, n, form


def _own(code: str) -> bool:
    """Whether this is a code of the office: letters, then numbers, without a word before it ("Mẫu số 06", "Annex 2")."""
    if " " in code.strip() and not find_codes(code):
        return False
    key = code_key(code)
    return len(key) > 1 and isinstance(key[0], str) and any(isinstance(k, int) for k in key) and "/" not in code


def _there(project: Project, document: DocumentFacts, code: str) -> str:
    """Where the form is: `kept` by the office, `inside` the document, "" nowhere."""
    if project.entries.all(code) or project.attached.has(code) or project.codes.all(code):
        return "kept"
    if code_key(code) in {code_key(t) for t in document.templates}:
        return "inside"
    return ""
