"""The sections of a procedure: what its headings, and the heads of its tables, begin."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qmslint.model import Section
from qmslint.understand.events.event import Event
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.words import key, shorten

__all__ = ["ISO", "PUBLIC", "heading_title", "printed", "read_sections"]

ISO = {"purpose", "scope"}
"""Parts that only a procedure of a quality system has."""
PUBLIC = {"how_to_apply", "dossier", "time_limit", "agency", "applicant", "result", "fee", "conditions", "legal_basis"}
"""Parts that a public description of a procedure has."""


# Parts that a table of ways to file names in its header and no heading does.
_COLUMNS = (("duration", "time_limit"), ("fee", "fee"))


def read_sections(events: Sequence[Event], last: int) -> list[Section]:
    """The sections among the events of a procedure that ends at the index `last`, in order."""
    marks: list[tuple[int, Event, tuple[str, ...]]] = []
    in_steps = False
    for i, event in enumerate(events):
        if event.kind == "heading":
            kinds = event.kinds
            in_steps = "steps" in kinds
            if _goes_on_with(marks, event):
                continue
            marks.append((i, event, kinds))
        elif event.kind == "header" and event.header is not None and event.header.kind in ("steps", "dossier"):
            new = not any("steps" in k for _, _, k in marks) or marks[-1][2][0] in ("forms", "records")
            if event.header.kind == "steps" and not in_steps and new:
                marks.append((i, event, ("steps",)))
                in_steps = True
            elif event.header.kind == "dossier" and not any("dossier" in k for _, _, k in marks):
                marks.append((i, event, ("dossier",)))
        elif event.kind == "header" and event.header is not None and event.header.kind == "history":
            if not any("revision_history" in e.kinds for e in events):
                marks.append((i, event, ("revision_history",)))
        elif event.kind == "header" and event.header is not None and event.header.kind == "limit":
            named = {k for e in events if e.kind == "heading" for k in e.kinds}
            kinds = tuple(k for role, k in _COLUMNS if event.header.has(role) and k not in named)
            if kinds:
                marks.append((i, event, kinds))
        elif event.kind == "step" and not any("steps" in k for _, _, k in marks):
            marks.append((i, event, ("steps",)))
            in_steps = True
    if not any("steps" in kinds for _, _, kinds in marks) and any(ISO & set(kinds) for _, _, kinds in marks):
        marks = sorted((*marks, *_told_steps(events)), key=lambda mark: mark[0])
    found: list[Section] = []
    for n, (i, event, kinds) in enumerate(marks):
        until = marks[n + 1][1].at - 1 if n + 1 < len(marks) else last
        end = marks[n + 1][0] if n + 1 < len(marks) else len(events)
        if kinds[0] in _CLOSED:
            until = next((events[j].at - 1 for j in range(i + 1, end) if _heads_other(events, j, end)), until)
        tabled = n + 1 < len(marks) and marks[n + 1][1].kind == "header"  # its own table says more than it does
        below = n + 1 < len(marks) and _opens(event, marks[n + 1][1])
        empty = event.kind == "heading" and not event.rest and end == i + 1 and not (tabled or below)
        title = heading_title(event)
        number, level = event.number or None, _level(event)
        found += [Section(kind, number, title, event.place, event.at, until, empty, level) for kind in kinds]
    if not PUBLIC - {"conditions", "result", "applicant"} & {s.kind for s in found}:  # of no public service
        found = [_who_works(s, found) for s in found if s.kind != "applicant" or key(s.title) != "nguoi thuc hien"]
    return found


def _who_works(section: Section, found: Sequence[Section]) -> Section:
    """ "Đối tượng thực hiện" beside purpose and scope says who carries the procedure out, not who applies."""
    own = section.kind == "applicant" and key(section.title).startswith("doi tuong thuc hien")
    return section._replace(kind="responsibility") if own and {s.kind for s in found} >= ISO else section


# Parts that end where another begins, also one without a known name; steps and papers may stand below groups.
_CLOSED = frozenset(("purpose", "scope", "references", "definitions", "responsibility", "records", "forms"))


def _heads_other(events: Sequence[Event], j: int, end: int) -> bool:
    """Whether a line heads a part of its own that has no known name ("9. Equipment"), with text below it: "5. Nội dung" right
    above 5.1 only holds the next part."""
    event = events[j]
    if event.kind != "group" or not event.strong or event.line.table is not None:
        return False
    return any(e.kind in ("text", "row", "weak-title") for e in events[j + 1 : end])


_BODY = ("noi dung", "noi dung quy trinh", "noi dung thuc hien", "quy trinh thuc hien", "quy dinh cu the")


def _told_steps(events: Sequence[Event]) -> list[tuple[int, Event, tuple[str, ...]]]:
    """In a procedure that tells its activities in prose, "Nội dung" is the part of the steps."""
    for i, event in enumerate(events):
        if event.kind in ("group", "weak-title", "text") and len(event.text) < 60:
            marker = split_marker(event.text, event.paragraph.number if event.paragraph is not None else "")
            if key(marker.rest) in _BODY and (marker.number or event.strong):
                return [(i, event, ("steps",))]
    purpose = next((i for i, e in enumerate(events) if e.kind == "heading" and ISO & set(e.kinds)), len(events))
    for i, event in enumerate(events[purpose:], purpose):
        if event.strong and event.paragraph is not None and len(event.text) < 90 and _OWN_PROCEDURE.search(event.text):
            return [(i, event, ("steps",))]
    return []


# "10. Corrective and Preventive Action (CAPA) Procedure"
_OWN_PROCEDURE = re.compile(r"\s(?:procedures?|process)\s*$", re.IGNORECASE)


def _goes_on_with(marks: Sequence[tuple[int, Event, tuple[str, ...]]], event: Event) -> bool:
    """Whether a label only repeats the part that it stands in ("- Thành phần hồ sơ:" under "c) Thành phần, số lượng hồ sơ")."""
    if not marks or event.number:
        return False
    kinds = marks[-1][2]
    return set(event.kinds) <= set(kinds) and not event.strong


def _opens(event: Event, following: Event) -> bool:
    """Whether a heading stands over the next one by its style: "Phần A. Căn cứ", then "1. Mục đích" a level deeper."""
    levels = [e.paragraph.outline for e in (event, following) if e.paragraph is not None]
    return len(levels) == 2 and 0 < levels[0] < levels[1]


def heading_title(event: Event) -> str:
    """The words of a heading without its number, and without what follows its colon."""
    if event.kind != "heading":
        return ""
    text = event.text
    label, colon, _ = text.partition(":")
    if colon and event.rest:
        text = label
    elif event.rest and text.endswith(event.rest) and text[: -len(event.rest)].rstrip().endswith(("–", "—", "-")):
        text = text[: -len(event.rest)].rstrip(" –—-")
    body = split_marker(text).rest if event.number else text
    return shorten(body.strip(" .;:"), 120)


def _level(event: Event) -> int:
    return event.number.count(".") + 1 if event.number else (event.paragraph.outline or 1) if event.paragraph else 1


def printed(section: Section) -> str:
    """A section as printed: "5.2 Thành phần hồ sơ"."""
    return f"{section.number} {section.title}".strip() if section.number else section.title
