"""A `Reading` → the facts that the project keeps of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from qmslint.facts.foreign import is_foreign
from qmslint.facts.model import Citation, DocumentFacts, ProcedureFacts
from qmslint.facts.names import stated_names
from qmslint.facts.office import office_of
from qmslint.model import Block, Location, Procedure, Reading, Reference, Table
from qmslint.resources import yaml_folder
from qmslint.understand.cover.history import read_revision
from qmslint.understand.reading import only_tthc_code
from qmslint.understand.text.codes import find_codes, find_loose_codes
from qmslint.understand.text.words import key

__all__ = ["facts_of", "unread"]


def facts_of(reading: Reading) -> DocumentFacts:
    """What the project keeps of a document: no text but the places that rules will point at."""
    control = reading.control
    code = control.code or None
    own_forms = _templates(reading)
    office = office_of(reading)
    kind = reading.kind
    return DocumentFacts(
        path=reading.path,
        kind=kind,
        language=reading.language,
        code=code,
        title=control.title or next((p.title for p in reading.procedures), None),
        titled=bool(control.title),
        revision=control.revision or None,
        issue_date=control.issue_date or None,
        review_date=control.review_date or None,
        procedures=_procedures(reading),
        listed=reading.listed,
        citations=(*_citations(reading, office), *_loose(reading)),
        templates=own_forms,
        code_at=next((s.location for s in control.sightings if s.name == "code" and s.value == code), Location()),
        ocr=reading.document.ocr,
        office=office,
    )


def unread(path: str) -> DocumentFacts:
    """The facts of a document that could not be read: that it is there."""
    return DocumentFacts(path, read=False)


def _procedures(reading: Reading) -> tuple[ProcedureFacts, ...]:
    """The procedures. An only one that bears no TTHC code has the one that its document names, if that is one only."""
    names = stated_names(reading.document)
    found = tuple(_procedure(p, names) for p in reading.procedures)
    if len(found) == 1 and not found[0].tthc_codes and not reading.listed:
        return (found[0]._replace(tthc_codes=only_tthc_code(reading.document)),)
    return found


def _procedure(p: Procedure, names: Iterable[tuple[int, str]]) -> ProcedureFacts:
    dossier = p.dossier
    whole = dossier is not None and bool(dossier.components) and not dossier.refers_to
    totals = [f.total.days if f.total is not None else f.stated_total_days for f in p.flows]
    return ProcedureFacts(
        title=p.title,
        code=p.code,
        tthc_codes=p.tthc_codes,
        kind=p.kind,
        location=p.location,
        limits=p.time_limits,
        totals=tuple(t for t in totals if t is not None),
        components=dossier.components if dossier is not None else (),
        open_dossier=not whole,
        dossier=dossier.location if dossier is not None else None,
        dossier_text=dossier.text if dossier is not None else "",
        forms=p.forms,
        names=tuple(dict.fromkeys(name for at, name in names if any(a <= at <= b for a, b in p.ranges))),
    )


def _references(reading: Reading) -> Iterator[tuple[int | None, Reference]]:
    for n, procedure in enumerate(reading.procedures):
        for r in procedure.references:
            yield n, r
    for r in reading.references:
        yield None, r


def _templates(reading: Reading) -> tuple[str, ...]:
    """Codes of forms whose template is part of the document, as its head or as the name of an attached file says."""
    return tuple(dict.fromkeys(r.target for _, r in _references(reading) if r.kind == "form" and r.attached))


def _citations(reading: Reading, office: str) -> Iterator[Citation]:
    """The procedures cited by code, in the body and the notes; page headers and footers repeat the document's own."""
    texts: dict[int, str] | None = None
    tables: dict[int, Table] = {}
    for n, r in _references(reading):
        if r.kind != "procedure" or r.location.part in ("header", "footer"):
            continue
        if texts is None:
            texts = {p.index: p.text for p in reading.document.paragraphs()}
        around = texts.get(r.location.index if r.location.index is not None else -1, "")
        weak = r.standing != "current" or _weak(around, r.text) or is_foreign(around, r.text, office)
        revision = r.revision or _behind_title(around, r.text)
        if revision is None and r.location.table is not None:
            tables = tables or {t.number: t for t in _tables(reading.document.blocks)}
            revision = _beside(tables.get(r.location.table), r.location)
        yield Citation(r.text, r.target, revision, r.location, n, weak)


def _loose(reading: Reading) -> Iterator[Citation]:
    """What is built as a code and is none by its beginning: codes of another system of the same house ("LAB.MP 02")."""
    history = {e.location.table for e in reading.control.history} - {None}
    known = {(r.location.index, r.target) for _, r in _references(reading) if r.kind in ("procedure", "form")}
    for p in reading.document.paragraphs():
        if p.place.part in ("header", "footer") or p.place.table in history:
            continue
        for code in find_loose_codes(p.text):
            if (p.index, code.target) not in known:
                at = (n for n, x in enumerate(reading.procedures) if any(a <= p.index <= b for a, b in x.ranges))
                revision = code.revision or _behind_title(p.text, code.text)
                yield Citation(code.text, code.target, revision, p.place, next(at, None), loose=True)


def _behind_title(text: str, code: str) -> str | None:
    """The revision behind the title of a cited document: "QT-15 Đo lường sự hài lòng, lần ban hành 04"."""
    if text.count(code) != 1:
        return None
    rest = re.split(r"[;\n]", text.partition(code)[2], maxsplit=1)[0][:160]
    m = _revision().search(rest)
    if m is None or find_codes(rest[: m.start()]):
        return None
    return m[1]


@cache
def _revision() -> re.Pattern[str]:
    """A revision set off by a comma or bracket; words that a title may hold as well ("lần", "v.") are left out."""
    words = sorted((w for w in yaml_folder("vocabulary")["references"]["codes"]["revision"] if len(w) > 4), key=len)
    return re.compile(
        rf"[,(–-]\s*(?:{'|'.join(map(re.escape, reversed(words)))})[\s:]*(?:số )?(\d+(?:\.\d+)*)(?!\w|/)", re.IGNORECASE
    )


def _tables(blocks: Iterable[Block]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table):
            yield block
            for cell in block.cells():
                yield from _tables(cell.blocks)


def _beside(table: Table | None, at: Location) -> str | None:
    """The revision in the row of a cited code, under a header that says so ("Mã hiệu | Tên | Lần ban hành")."""
    if table is None or at.row is None or not 1 < at.row <= len(table.grid):
        return None
    names = _revision_heads()
    for column, cell in enumerate(table.grid[0]):
        if key(cell.text) in names and column + 1 != at.column:
            text = table.grid[at.row - 1][column].text.strip()
            return read_revision(text) if any(map(str.isalnum, text)) and len(text) < 20 else None
    return None


@cache
def _revision_heads() -> frozenset[str]:
    return frozenset(map(key, yaml_folder("vocabulary")["register"]["register"]["columns"]["revision"]))


def _weak(text: str, code: str) -> bool:
    """Whether the words around say that the cited document is gone or somebody else's, wherever the code stands in them."""
    words, at = _words(), text.find(code)
    while at >= 0:
        before, after = key(text[max(0, at - 60) : at]), key(text[at + len(code) : at + len(code) + 60])
        gone = _ends(before, words["replaced-before"]) or _begins(after, words["replaced-after"])
        if not gone and not _begins(after, words["foreign-after"]):
            return False
        at = text.find(code, at + 1)
        if at < 0:
            return True
    return False


@cache
def _words() -> dict[str, tuple[str, ...]]:
    return {n: tuple(map(key, v)) for n, v in yaml_folder("vocabulary")["register"]["citations"].items()}


_LEADS = (
    "quy trinh",
    "qui trinh",
    "thu tuc",
    "so",
    "ma so",
    "ma hieu",
    "tai lieu",
    "sop",
    "procedure",
    "ban",
    "cho",
    "quy trinh so",
)


def _ends(before: str, words: Iterable[str]) -> bool:
    """Whether the text ends with one of these, but for the word that introduces the code ("thay thế quy trình …")."""
    for _ in range(3):
        if any(before == w or before.endswith(f" {w}") for w in words):
            return True
        lead = next((w for w in _LEADS if before == w or before.endswith(f" {w}")), None)
        if lead is None:
            return False
        before = before[: -len(lead)].rstrip()
    return False


def _begins(after: str, words: Iterable[str]) -> bool:
    return any(after == w or after.startswith(f"{w} ") for w in words)
