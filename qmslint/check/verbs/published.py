"""Procedures against the published catalogue of TTHC, by the first two parts of their codes.

    over: project
    select: project
    check: {published: {find: unpublished}}

`find: unpublished` – a procedure bears a code that the catalogue does not have;
`find: uncovered` – the catalogue has a TTHC for which no procedure of the run stands. Judged only where the run holds whole
folders and covers something; of a catalogue with fields (*lĩnh vực*) and levels only those that the run covers otherwise;
`find: name` – the procedure is called otherwise than published: slips and surrounding words do not count;
`find: time` – the procedure's limit in days is none of those published. Limits that are no figures cannot be compared.

Without a catalogue nothing is judged. A procedure of several codes is compared in name and time with none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault, Unknown
from qmslint.check.rule import Check
from qmslint.facts.index import Project
from qmslint.facts.model import DocumentFacts, ProcedureFacts, Published
from qmslint.facts.sheets import place_in_list
from qmslint.model import Location
from qmslint.understand.names import bare_title, same_title
from qmslint.understand.text.title_codes import clean_title
from qmslint.understand.text.words import tone_key

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "find": Field("choice", "what is a fault", required=True, choices=("unpublished", "uncovered", "name", "time")),
}
NOUNS = ("project",)
CASES = {
    "": "procedure and catalogue do not agree",
    "named": "the catalogue has its name under another code",
}
PARAMS = {
    "code": "the TTHC's code",
    "named": "the procedure's title",
    "published": "what the catalogue says",
    "said": "what the procedure says",
    "other": "the code under which the catalogue has this name",
}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of every procedure with a code, or of the catalogue."""
    find: Callable[[Project], Iterator[Fault]]
    find = {"unpublished": _unpublished, "uncovered": _uncovered, "name": _name, "time": _time}[options["find"]]

    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        project: Project = subject.value
        if project.catalogue is None:
            yield Unknown("no catalogue")
        else:
            yield from find(project)

    return check


def looks(options: Mapping[str, Any]) -> Callable[[Project], Iterator[str]]:
    """Every TTHC code of a document, every procedure that is published, or (uncovered) every row of the catalogue."""
    find = options["find"]

    def found(project: Project) -> Iterator[str]:
        if project.catalogue is None:
            return
        if find == "uncovered":
            yield from (project.catalogue.path for _ in project.published if project.whole)
        elif find == "unpublished":
            for d in project.documents:
                codes = (*(c for p in d.procedures for c in p.tthc_codes), *(e.tthc_code or "" for e in d.listed))
                yield from (d.path for _ in {base(c) for c in codes if c})
        else:
            yield from (d.path for d, *_ in paired(project))

    return found


def base(code: str) -> str:
    """The part of a code by which TTHC are compared: `1.012644.H42` → `1.012644`."""
    return ".".join(code.split(".")[:2])


def paired(project: Project) -> Iterator[tuple[DocumentFacts, int, ProcedureFacts, Published]]:
    """The procedures of one code that are published, each with its row of the catalogue."""
    for document in project.documents:
        for n, p in enumerate(document.procedures):
            codes = {base(c) for c in p.tthc_codes}
            published = project.published.get(next(iter(codes))) if len(codes) == 1 else None
            if published is not None:
                yield document, n, p, published


def at(document: DocumentFacts, n: int, fault: Fault, location: Location | None = None) -> Fault:
    """The fault at a procedure of a document."""
    p = document.procedures[n]
    return fault._replace(
        location=location or p.location, path=document.path, document=document.code, procedure=n, title=p.title,
        excerpt=p.title if fault.excerpt is None else fault.excerpt,
    )  # fmt: skip


def _unpublished(project: Project) -> Iterator[Fault]:
    known = project.published
    for document in project.documents:
        told: set[str] = set()
        for n, p in enumerate(document.procedures):
            for code in dict.fromkeys(map(base, p.tthc_codes)):
                if code not in known and code not in told:
                    told.add(code)
                    yield at(document, n, _without(project, code, p.title))
        for entry in document.listed:
            code = base(entry.tthc_code or "")
            if code and code not in known and code not in told:
                told.add(code)
                fault = _without(project, code, entry.title)
                yield fault._replace(location=entry.location, path=document.path, document=document.code)


def _without(project: Project, code: str, title: str) -> Fault:
    entries = project.catalogue.entries if project.catalogue is not None else ()
    other = next((e.code for e in entries if same_title(e.title, title)), None)
    params = {"code": code, "named": title}
    if other is None:
        return Fault("", params, observed=code, key=code)
    return Fault("named", {**params, "other": other}, observed=code, expected=other, key=code)


def _uncovered(project: Project) -> Iterator[Fault]:
    if not project.whole or project.catalogue is None:
        return
    covered = {base(c) for d in project.documents for p in d.procedures for c in p.tthc_codes}
    mine = [e for code, e in project.published.items() if code in covered]
    fields = {f for e in mine for f in e.fields}
    levels = {level for e in mine for level in e.levels}
    titles = [t for d in project.documents for p in d.procedures for t in (p.title, *p.names) if t]
    told: set[str] = set()
    for entry in project.catalogue.entries:
        elsewhere = (entry.fields and fields.isdisjoint(entry.fields)) or (
            entry.levels and levels.isdisjoint(entry.levels)
        )
        if not mine or entry.code in covered or entry.code in told or elsewhere:
            continue
        told.add(entry.code)
        if any(same_title(entry.title, title) for title in titles):
            continue  # it is there under another code, or without one: told by other rules
        place = place_in_list(project.catalogue.path, entry.sheet, entry.row, f"{entry.printed} {entry.title}")
        params = {"code": entry.code, "published": entry.title}
        yield Fault("", params, place, entry.title, observed=entry.code, key=entry.code, path=project.catalogue.path)


# Words that come and go between two spellings of one name. With their accents: `đổi` in "cấp đổi" is none of them.
_SMALL = frozenset(
    ("và", "vào", "của", "các", "cho", "tại", "theo", "trong", "đối", "với", "về", "là", "do", "để", "những", "thuộc",
     "hoặc")
)  # fmt: skip


def same_name(one: str, other: str) -> bool:
    """Whether two names are one but for slips, small words and the words around: `cấp` and `cấp đổi`, `cấp lại` are two."""
    if not same_title(one, other):
        return False
    first, second = bare_title(one), bare_title(other)
    return first.startswith(second) or second.startswith(first) or _telling(one) == _telling(other)


def _telling(title: str) -> int:
    """How many words of a name tell something."""
    words = [w.strip('.,;:()"“”–-/') for w in tone_key(clean_title(title)).split()]
    kept = [w for w in words if w][-len(bare_title(title).split()) :]
    return sum(w not in _SMALL for w in kept)


def _name(project: Project) -> Iterator[Fault]:
    for document, n, p, published in paired(project):
        if p.title and not any(same_name(name, published.title) for name in (p.title, *p.names)):
            params = {"code": published.code, "named": p.title, "published": published.title}
            yield at(document, n, Fault("", params, observed=p.title, expected=published.title, key=published.code))


def _time(project: Project) -> Iterator[Fault]:
    for document, n, p, published in paired(project):
        known = [days for days, _ in published.days]
        stated = [t for t in p.limits if t.days is not None]
        # A limit that is no figure may be the published one in words.
        if not known or not stated or len(stated) != len(p.limits):
            continue
        if any(abs((t.days or 0) - days) < 0.01 for t in stated for days in known):
            continue
        units = {"hour": "giờ", "workday": "ngày làm việc", "day": "ngày"}
        told = published.time_text or ", ".join(
            f"{d * (8 if u == 'hour' else 1):g} {units.get(u, u)}" for d, u in published.days
        )
        params = {"code": published.code, "said": stated[0].text, "published": told}
        fault = Fault("", params, excerpt=stated[0].text, observed=stated[0].text, expected=told, key=published.code)
        yield at(document, n, fault, stated[0].location)
