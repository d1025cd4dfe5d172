"""One block of events as a procedure: its sections, dossier, limits, flows, forms and records."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qmslint.model import Flow, Procedure, Total
from qmslint.understand.events.blocks import Block
from qmslint.understand.events.event import Event
from qmslint.understand.parts.attached_lists import with_attached_lists
from qmslint.understand.parts.dossier import read_dossier
from qmslint.understand.parts.forms import read_forms
from qmslint.understand.parts.limits import limits_from_flows, limits_from_title, read_limits
from qmslint.understand.parts.other_parts import other_parts
from qmslint.understand.parts.papers import begins
from qmslint.understand.parts.records import read_records
from qmslint.understand.parts.sections import ISO, PUBLIC, heading_title, read_sections
from qmslint.understand.steps.flow import read_table
from qmslint.understand.steps.held import join_flows
from qmslint.understand.steps.numbered import read_numbered_flow
from qmslint.understand.steps.prose import read_prose_flow
from qmslint.understand.steps.side_tables import without_side_tables
from qmslint.understand.steps.steptable import step_tables
from qmslint.understand.steps.told import read_told_flow, with_step_lines
from qmslint.understand.steps.totals import add_line_total, pooled_totals
from qmslint.understand.steps.totals_above import with_totals_above
from qmslint.understand.text.headings import label_kinds, split_marker
from qmslint.understand.text.numbers import form_of
from qmslint.understand.text.title_codes import title_codes
from qmslint.understand.text.vocabulary import starts_with
from qmslint.understand.text.words import key

__all__ = ["read_procedure"]


# "QT.XD.02 – Lần ban hành: 02": what else the line of the code says.
_BEHIND_CODE = re.compile(r"\s[–—|-]\s|[;,(]|\.\s|\t|\s{3,}")


def read_procedure(block: Block, language: str, last: int) -> Procedure | None:
    """The procedure that a block holds, None if there is nothing of a procedure in it. `last` ends its range."""
    events = tuple(with_attached_lists(tuple(_name_dossier(block.events))))
    events = without_side_tables(tuple(other_parts(tuple(with_step_lines(events)))))
    events = tuple(with_totals_above(events))
    sections = read_sections(events, last)
    kinds = {s.kind for s in sections}
    flows, totals, whole = _flows(events)
    dossier = read_dossier(events)
    if not flows and dossier is None and len(kinds) < (2 if block.title is not None else 3):
        return None
    limits = read_limits(events)
    if not any(limit.days is not None for limit in limits):
        limits = limits_from_title(events) or limits_from_flows([], whole) or limits_from_flows(flows, totals) or limits
    title = block.title
    code = title.code if title is not None else None
    codes = list(title.tthc_codes) if title is not None else []
    for event in events:
        if event.kind == "code" and code is None:
            code = _BEHIND_CODE.split(event.rest, maxsplit=1)[0].strip(" .;:")
        elif event.kind == "tthc-code":
            codes += title_codes(event.rest)
    first = events[0].at if events else 0
    return Procedure(
        title.name if title is not None else "",
        code if code and any(c.isdigit() for c in code) else None,
        tuple(dict.fromkeys(codes)),
        _kind(kinds, flows, language, events),
        events[0].place,
        ((min(first, last), max(first, last)),),
        tuple(sections),
        dossier,
        tuple(limits),
        tuple(flows),
        tuple(read_forms(events)),
        tuple(read_records(events)),
    )


def _name_dossier(events: Sequence[Event]) -> Iterator[Event]:
    """A part called "Hồ sơ …" or "Giấy tờ …" is the dossier where it says what to submit, the records where it says what
    to keep, and nothing of its own where it says neither."""
    above = ""  # the number of the dossier part that is being read
    for i, event in enumerate(events):
        if event.kind == "heading" and event.kinds == ("records",) and _numbers_a_paper(event, above):
            yield event._replace(kind="text", kinds=())
            continue
        if event.kind == "heading" and {"records", "dossier"} <= set(event.kinds):
            kept = tuple(k for k in event.kinds if k != "records" or " luu" in key(event.text))
            event = event._replace(kinds=kept)  # "Hồ sơ, giấy tờ cần chuẩn bị"
        if event.kind == "heading" and event.kinds == ("records",):
            title = key(heading_title(event))
            if title.startswith(_PAPERS):
                if (
                    _submits(title, event, events[i + 1 : i + 6])
                    or _stands_before_steps(title, events, i)
                    or _counted_below(events, i)
                ):
                    counted = "so luong" in title or "so bo" in title
                    event = event._replace(kinds=("dossier", "dossier_sets") if counted else ("dossier",))
                elif title not in _RECORDS and label_kinds(heading_title(event)) is None:
                    event = event._replace(kind="text", kinds=())
        if event.kind == "heading":
            above = event.number if "dossier" in event.kinds else ""
        yield event


def _numbers_a_paper(event: Event, above: str) -> bool:
    """Whether a line of a dossier part that is numbered otherwise names a paper: "2. Giấy tờ chứng minh …, một trong:"."""
    if not above or not event.number or event.strong or form_of(above) == form_of(event.number):
        return False
    title = heading_title(event)
    return key(title).startswith(_PAPERS) and label_kinds(title) is None and not event.number.startswith(f"{above}.")


_PAPERS = ("ho so", "giay to", "cac giay to", "cac ho so", "nhung giay to", "cac loai giay to")
_RECORDS = ("ho so", "cac ho so")


def _stands_before_steps(title: str, events: Sequence[Event], i: int) -> bool:
    """Whether a part that is only called "Hồ sơ" lists papers before the limit and the steps: what is kept comes behind."""
    if title not in _RECORDS or any(e.kind == "heading" and "dossier" in e.kinds for e in events):
        return False
    papers = 0
    for event in events[i + 1 : i + 12]:
        if event.kind in ("heading", "header", "title"):
            break
        text = event.text if event.paragraph is not None else " ".join(s.text for s in event.slots)
        k = key(split_marker(text).rest[:60])
        papers += begins(k, "paper") and " luu" not in k
    later = {kind for e in events[i + 1 :] if e.kind == "heading" for kind in e.kinds}
    tabled = any(e.header is not None and e.header.kind == "steps" for e in events[i + 1 :])
    return papers > 1 and (tabled or bool(later & {"steps", "time_limit", "dossier_sets"}))


def _counted_below(events: Sequence[Event], i: int) -> bool:
    """Whether the part right behind one called "Hồ sơ" counts its sets, and nothing in it speaks of keeping."""
    for event in events[i + 1 : i + 12]:
        if event.kind == "heading":
            return "dossier_sets" in event.kinds
        if event.kind in ("header", "title") or " luu" in f" {key(event.text)}":
            return False
    return False


def _submits(title: str, event: Event, after: Sequence[Event]) -> bool:
    """Whether such a part is about papers to submit: by its own words, its table, or what it says first."""
    below = (
        after[1:2] if after and after[0].kind in ("weak-title", "text") else after[:1]
    )  # "4.1. Thành phần", its table
    if below and below[0].header is not None and below[0].header.kind == "dossier":
        return True
    if "thanh phan" in title or "phai nop" in title or "can nop" in title:
        return True
    if title not in _RECORDS and label_kinds(heading_title(event)) is not None:
        return False  # "Hồ sơ lưu", "Hồ sơ công việc": what is kept
    words = [key(event.rest)]
    papers = 0
    for e in after:
        if e.kind in ("heading", "title"):
            if "dossier" in e.kinds and len(words) == 1:
                words.append("gom")
            break
        words.append(key(e.text[:300]))
        papers += begins(key(split_marker(e.text).rest[:60]), "paper")
    told = f" {' '.join(words)} "
    if " luu " in told:
        return False
    return " gom " in told or " nop " in told or (title not in _RECORDS and papers > 0)


def _kind(kinds: set[str], flows: Sequence[Flow], language: str, events: Sequence[Event]) -> str:
    if language == "en":
        return "sop"
    if kinds & ISO and not kinds & _APPLIED and sum(map(_heads_bench, events)) > 1:
        return "sop"
    if kinds & ISO:
        return "iso"
    if any(not f.prose or _timed(f) for f in flows):
        return "process"
    return "description" if len(kinds & PUBLIC) >= 3 else "process"


# Parts that only a procedure has for which somebody applies.
_APPLIED = {"dossier", "dossier_sets", "how_to_apply", "applicant", "fee"}


def _heads_bench(event: Event) -> bool:
    """Whether a heading without a known name is one of a test method or of work at a bench ("Nguyên lý", "Thiết bị")."""
    return event.kind == "group" and starts_with(key(split_marker(event.text).rest[:60]), "bench-part")


def _timed(flow: Flow) -> bool:
    """Whether every step of a prose flow states its time: so offices write how they work, not what they publish."""
    return len(flow.steps) > 2 and all(s.duration in ("number", "zero") for s in flow.steps)


def _flows(events: Sequence[Event]) -> tuple[list[Flow], list[Total], list[Total]]:
    """The flows, the totals that their tables state, and the totals below tables that hold for more than one flow."""
    flows: list[Flow] = []
    totals: list[Total] = []
    whole: list[Total] = []
    for table in step_tables(events):
        found = read_table(table)
        if found:
            found, more = add_line_total(found, table, first=not flows)
            whole += more
            flows += found
            totals += pooled_totals(table)
    flows = join_flows(flows)
    prose = read_prose_flow(events) if any(e.kind == "step" for e in events) else []
    if not flows and not prose:
        prose = read_told_flow(events) or read_numbered_flow(events)
    return flows + [f for f in prose if not flows or (len(f.steps) > 1 and not _retold(f, flows))], totals, whole


def _retold(prose: Flow, tables: Sequence[Flow]) -> bool:
    """Whether prose steps only explain the steps of a table (the same labels again)."""
    labels = {"".join(c for c in s.label if c.isdigit()) for f in tables for s in f.steps}
    return all("".join(c for c in s.label if c.isdigit()) in labels for s in prose.steps)
