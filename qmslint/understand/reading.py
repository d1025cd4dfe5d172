"""The whole document: procedures in order, lists, control data, references, and what kind of document it is."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from qmslint.model import Control, Document, ListedProcedure, Location, Procedure, Reading, Reference, Section
from qmslint.understand.blocks import Block, split_blocks
from qmslint.understand.control import read_control, read_decision
from qmslint.understand.events import Event, document_events
from qmslint.understand.language import detect_language
from qmslint.understand.limits import limits_from_list
from qmslint.understand.lines import document_lines
from qmslint.understand.lists import listed_procedures
from qmslint.understand.procedure import printed, read_procedure
from qmslint.understand.references import find_references
from qmslint.understand.titles import clean_title
from qmslint.understand.words import key

__all__ = ["read"]

# Words around a procedure's name that the same procedure may go without elsewhere.
_AROUND = (
    "quy trinh noi bo giai quyet thu tuc hanh chinh", "quy trinh noi bo giai quyet tthc", "quy trinh noi bo giai quyet",
    "quy trinh giai quyet thu tuc hanh chinh", "quy trinh giai quyet tthc", "quy trinh giai quyet", "quy trinh noi bo",
    "quy trinh thu tuc", "quy trinh", "thu tuc hanh chinh", "thu tuc", "tthc", "noi bo",
)  # fmt: skip


def read(document: Document, path: str) -> Reading:
    """See `qmslint.understand.understand`."""
    language = detect_language(document)
    events = list(document_events(document_lines(document)))
    decision, decision_date, captions = read_decision(document)
    listed = listed_procedures(events)
    blocks, outside = split_blocks(events)
    decided = decision is not None and any(e.kind == "annex" for e in events) or bool(listed)
    if len(blocks) == 1 and not decided:
        blocks = [blocks[0]._replace(events=(*outside, *blocks[0].events))]
        outside = []
    end = max((p.index for p in document.paragraphs()), default=0)
    procedures = _procedures(blocks, language, end, decided)
    control = read_control(document)
    procedures = _name(procedures, listed, control, document, decided)
    procedures = _merge(procedures)
    procedures = [_from_list(p, listed) for p in procedures]
    references = list(find_references(document.paragraphs()))
    kind = _kind(decision is not None, procedures, control, language, listed)
    if len(procedures) == 1 and not decided and procedures[0].code is None:
        procedures = [procedures[0]._replace(code=control.code or None)]
    if len(procedures) == 1 and not decided:
        procedures = [_with_approval(procedures[0], control)]
    placed, loose = _share(procedures, references)
    if kind == "decision" and len(procedures) != 1:
        control = control._replace(code=None)
    return Reading(
        path, document, language, kind, control, tuple(_locate(p) for p in placed), tuple(listed), tuple(loose),
        decision, decision_date, tuple(captions), _approves(document, decision is not None),
    )  # fmt: skip


def _procedures(blocks: Sequence[Block], language: str, end: int, decided: bool) -> list[Procedure]:
    found = []
    for i, block in enumerate(blocks):
        last = blocks[i + 1].events[0].index - 1 if i + 1 < len(blocks) else end
        last = min(last, max((_last_index(e) for e in block.events), default=last)) if i + 1 == len(blocks) else last
        procedure = read_procedure(block, language, last)
        if procedure is None:
            continue
        if decided and block.title is None and not procedure.flows and procedure.dossier is None:
            continue
        found.append(procedure)
    return found


def _last_index(event: Event) -> int:
    if event.paragraph is not None:
        return event.paragraph.index
    return max((p.index for s in event.slots if not s.merged for p in s.paragraphs), default=event.index)


# ------------------------------------------------------------------------------------------------ names


@lru_cache(maxsize=1024)
def bare_title(title: str) -> str:
    """A title's key without the words that may or may not stand around it."""
    k = key(clean_title(title))
    again = True
    while again:
        again = False
        for words in _AROUND:
            if k.startswith(words + " ") and len(k) > len(words) + 8:
                k, again = k[len(words) + 1 :], True
                break
    return k


def same_title(a: str, b: str) -> bool:
    """Whether two titles name the same procedure: equal but for surrounding words, punctuation and a few letters."""
    a, b = bare_title(a), bare_title(b)
    if not a or not b:
        return False
    if a == b or (min(len(a), len(b)) > 40 and (a.startswith(b) or b.startswith(a))):
        return True
    one, other = Counter(a.split()), Counter(b.split())
    both = sum((one & other).values())
    return 2 * both >= 0.92 * (one.total() + other.total())


def _name(
    procedures: list[Procedure], listed: Sequence[ListedProcedure], control: Control, document: Document, decided: bool
) -> list[Procedure]:
    """Names for procedures without a title: the next one of the list, the document's own title."""
    named: list[Procedure] = []
    at = 0
    for procedure in procedures:
        if procedure.title:
            hit = next((i for i, l in enumerate(listed) if same_title(l.title, procedure.title)), None)
            at = hit + 1 if hit is not None else at
        elif at < len(listed):
            procedure = procedure._replace(title=listed[at].title)
            at += 1
        else:
            procedure = procedure._replace(title=_document_title(control, document))
        named.append(procedure)
    if len(named) == 1 and not decided and control.title and control.code:
        named = [named[0]._replace(title=control.title)]
    return named


def _document_title(control: Control, document: Document) -> str:
    if control.title:
        return control.title
    for paragraph in document.paragraphs():
        if paragraph.bold or paragraph.outline or paragraph.centred:
            if len(paragraph.text) > 12:
                return clean_title(paragraph.text)
    return document.properties.get("title", "")


def _from_list(procedure: Procedure, listed: Sequence[ListedProcedure]) -> Procedure:
    """What the list annex adds: the TTHC code, and the limit where the procedure states none."""
    mine = [l for l in listed if l.tthc_code and l.tthc_code in procedure.tthc_codes]
    if not mine:
        mine = [l for l in listed if same_title(l.title, procedure.title)][:1]
    if not mine:
        return procedure
    changes: dict[str, Any] = {}
    if not procedure.tthc_codes and mine[0].tthc_code:
        changes["tthc_codes"] = (mine[0].tthc_code,)
    if procedure.code is None and mine[0].code:
        changes["code"] = mine[0].code
    if not any(l.days is not None for l in procedure.time_limits):
        limits = [t for l in mine for t in limits_from_list(l)]
        if limits:
            changes["time_limits"] = tuple(limits[:3])
    return procedure._replace(**changes) if changes else procedure


def _merge(procedures: list[Procedure]) -> list[Procedure]:
    """A description and the steps of the same procedure, given in two annexes, are one."""
    merged: list[Procedure] = []
    for procedure in procedures:
        partner = next((i for i, p in enumerate(merged) if _completes(p, procedure)), None)
        if partner is None:
            merged.append(procedure)
            continue
        a = merged[partner]
        merged[partner] = a._replace(
            code=a.code or procedure.code,
            tthc_codes=tuple(dict.fromkeys(a.tthc_codes + procedure.tthc_codes)),
            kind=procedure.kind if any(not f.prose for f in procedure.flows) else a.kind,
            ranges=a.ranges + procedure.ranges,
            sections=a.sections + procedure.sections,
            dossier=a.dossier or procedure.dossier,
            time_limits=a.time_limits or procedure.time_limits,
            flows=a.flows + procedure.flows,
            forms=a.forms + procedure.forms,
            records=a.records + procedure.records,
        )
    return merged


def _completes(a: Procedure, b: Procedure) -> bool:
    table_a, table_b = any(not f.prose for f in a.flows), any(not f.prose for f in b.flows)
    if table_a == table_b or (a.dossier is not None) == (b.dossier is not None):
        return False
    described = a if a.dossier is not None else b
    if any(not f.prose for f in described.flows):
        return False
    codes = {c.split(".H")[0][:8] for c in a.tthc_codes} & {c.split(".H")[0][:8] for c in b.tthc_codes}
    return bool(codes) or same_title(a.title, b.title)


# ------------------------------------------------------------------------------------------------ places


def _share(procedures: Sequence[Procedure], references: Sequence[Reference]) -> tuple[list[Procedure], list[Reference]]:
    """Each reference to the procedure in whose range it stands."""
    mine: list[list[Reference]] = [[] for _ in procedures]
    loose: list[Reference] = []
    spans = sorted((a, b, i) for i, p in enumerate(procedures) for a, b in p.ranges)
    starts = [s[0] for s in spans]
    for reference in references:
        at = reference.location.index if reference.location.index is not None else -1
        n = bisect_right(starts, at) - 1
        if n >= 0 and spans[n][0] <= at <= spans[n][1]:
            mine[spans[n][2]].append(reference)
        else:
            loose.append(reference)
    return [p._replace(references=tuple(r)) for p, r in zip(procedures, mine, strict=True)], loose


def _locate(procedure: Procedure) -> Procedure:
    """Put the section into every location of a procedure."""
    sections = sorted((s for s in procedure.sections if s.title), key=lambda s: s.first)
    starts = [s.first for s in sections]

    def at(location: Location) -> Location:
        if location.section or location.index is None:
            return location
        n = bisect_right(starts, location.index) - 1
        if n < 0 or location.index > sections[n].last:
            return location
        return location._replace(section=printed(sections[n]) or None)

    def each(values: Sequence[Any]) -> tuple[Any, ...]:
        return tuple(v._replace(location=at(v.location)) for v in values)

    dossier = procedure.dossier
    if dossier is not None:
        dossier = dossier._replace(location=at(dossier.location), components=each(dossier.components))
    flows = tuple(
        f._replace(
            location=at(f.location), steps=each(f.steps), subtotals=each(f.subtotals),
            total=f.total._replace(location=at(f.total.location)) if f.total is not None else None,
        )
        for f in procedure.flows
    )  # fmt: skip
    return procedure._replace(
        sections=tuple(_own_place(s) for s in procedure.sections), dossier=dossier, flows=flows,
        time_limits=each(procedure.time_limits), forms=each(procedure.forms), records=each(procedure.records),
        references=each(procedure.references),
    )  # fmt: skip


def _own_place(section: Section) -> Section:
    return section._replace(location=section.location._replace(section=printed(section) or None))


def _with_approval(procedure: Procedure, control: Control) -> Procedure:
    """The approval part of a cover that only labels its signers ("Người phê duyệt: …", "Approved by | …")."""
    if any(s.kind == "approval" for s in procedure.sections):
        return procedure
    seen = [
        s for s in control.sightings if s.name in ("prepared_by", "approved_by") and s.source in ("cover", "textbox")
    ]
    if not any(s.name == "approved_by" for s in seen):
        return procedure
    at = seen[0].location
    index = at.index if at.index is not None else 0
    return procedure._replace(sections=(Section("approval", None, "", at, index, index), *procedure.sections))


def _kind(
    decision: bool, procedures: Sequence[Procedure], control: Control, language: str, listed: Sequence[object]
) -> str:
    if decision and (len(procedures) != 1 or not control.code):
        return "decision"
    if not procedures:
        return "other"
    if language == "en":
        return "sop"
    return "decision" if listed and not control.code else "procedure"


def _approves(document: Document, decision: bool) -> bool:
    """Whether a decision says that it approves procedures ("phê duyệt … quy trình")."""
    if not decision:
        return False
    for paragraph in document.paragraphs():
        k = key(paragraph.text[:400])
        if k.startswith(("dieu 1", "quyet dinh")) or "phe duyet" in k[:60]:
            if "phe duyet" in k and "quy trinh" in k:
                return True
    return False
