"""Templates: forms to be filled in that a document carries along, and where each begins and ends.

A form begins with a caption ("Mẫu số 03", "BM.NVY.15.02", "Phụ lục V", "Annexure 1") or its own title in capitals ("TỜ
KHAI …", "BIÊN BẢN …", with or without the national motto), and has something to fill in soon after: dotted lines, boxes
to tick, empty cells. What it says – numbered parts, "Bước 1", "Thủ tục: …" – is no part of a procedure. It ends where the
document goes on: at the next annex, group, title or at a heading that continues the numbers from before it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from qmslint.understand.cite.mentions import find_form_numbers
from qmslint.understand.events.event import Event
from qmslint.understand.text.codes import find_codes
from qmslint.understand.text.headings import Marker, marker_depth, split_marker
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.numbers import form_of, rank_of
from qmslint.understand.text.vocabulary import starts_with
from qmslint.understand.text.words import key

__all__ = ["last_index", "mark_templates", "to_fill"]

_DOTS_FOR = re.compile(r"\.\.\.\s*(?:/|ngày|giờ|tháng|năm)")
_CAPTION = re.compile(
    r"(?:phụ lục|annex(?:ure)?|appendix|attachment|exhibit|form)\s+(?:số\s+|no\.?\s+)?(?:[IVX]{1,5}|[A-Z]?\d{1,3}|[A-Z])"
    r"(?:[.-]\w{1,3})?\s*(?:[:.–-]\s*[^.;:]{3,60})?",
    re.IGNORECASE,
)
_KEPT = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
_MOTTO = "cong hoa xa hoi chu nghia viet nam"
_SOON = 14  # events among which something to fill in must stand
_HEAD = 15  # paragraphs in which the motto is the document's own


@kept_by_text
def to_fill(text: str) -> bool:
    """Whether a text leaves something to be filled in or ticked."""
    return (
        "…" in text
        or "...." in text
        or "____" in text
        or "☐" in text
        or "□" in text
        or ("..." in text and _DOTS_FOR.search(text) is not None)
    )


def mark_templates(events: Sequence[Event]) -> tuple[list[Event], tuple[tuple[int, int], ...]]:
    """The events, those inside templates of kind "template", and the first and last paragraph of each template."""
    marked = list(events)
    spans: list[tuple[int, int]] = []
    filled = [n for n, event in enumerate(marked) if _fills(event)]
    numbers: list[str] = []  # of the headings before, the last one of each form; "" for one without
    i = 0
    while i < len(marked):
        event = marked[i]
        soon = bisect_right(filled, i)  # without anything to fill in there is no need to look closer
        if soon < len(filled) and filled[soon] <= i + _SOON and _opens(marked, i):
            end = _end(marked, i, numbers)
            spans.append((event.at, max(last_index(e) for e in marked[i:end])))
            for n in range(i, end):
                marked[n] = marked[n]._replace(kind="template", kinds=(), rest="", title=None, header=None)
            i = end
            continue
        if event.kind == "heading":
            numbers = [*(n for n in numbers if form_of(n) != form_of(event.number)), event.number]
        i += 1
    return marked, tuple(spans)


def _opens(events: Sequence[Event], i: int) -> bool:
    """Whether a template begins at this event."""
    event = events[i]
    if len(event.text) > 160 or (event.line.table is not None and event.line.row > 1):
        return False
    if _is_motto(event):
        titled = any(_is_title(e) for e in events[i + 1 : i + 8])
        return titled and _filled_soon(events, i + 1)
    if _is_caption(event):
        return _filled_soon(events, i + 1)
    return _is_title(event) and _filled_soon(events, i + 1, least=2)


def _filled_soon(events: Sequence[Event], i: int, least: int = 1) -> bool:
    """Whether something to fill in follows, before another caption or a part of a procedure."""
    found = 0
    for n, event in enumerate(events[i : i + _SOON]):
        if _fills(event):
            found += 1
            if found >= least:
                return True
        elif (n > 1 and _is_caption(event)) or _own_part(event):
            return False
    return False


def _own_part(event: Event) -> bool:
    """Whether a heading is one of a procedure beyond doubt: a style of its own or a kind no form has."""
    if event.kind != "heading" or not event.strong:
        return False
    outlined = event.paragraph is not None and event.paragraph.outline > 0
    return outlined or bool({"steps", "time_limit", "legal_basis"} & set(event.kinds))


def _fills(event: Event) -> bool:
    if event.paragraph is not None:
        return to_fill(event.text)
    return any(to_fill(s.text) for s in event.slots) or _blank_row(event)


def _blank_row(event: Event) -> bool:
    listed = event.header is not None and event.header.kind in ("list", "steps", "dossier", "records", "forms")
    return event.kind == "row" and not listed and len(event.line.empty_columns) > 1


def _is_caption(event: Event) -> bool:
    """Whether a line only says which form follows."""
    if event.paragraph is None or event.kind in ("header", "row", "step") or event.paragraph.number:
        return False
    text = _KEPT.sub("", event.text.strip()).strip(" .:")
    if not text or len(text) > 80 or "\t" in text:
        return False
    code = next((c for c in find_codes(text) if c.kind == "form"), None)
    if code is not None and (code.start, code.end) == (0, len(text)):
        return True
    form = next(iter(find_form_numbers(text)), None)
    if form is not None and form.start == 0 and len(text) - form.end < 12:
        return True
    if event.kind == "annex" and starts_with(key(text), "form-annex"):
        return True
    return _CAPTION.fullmatch(text) is not None and not any(w in key(text) for w in ("thu tuc", "tthc", "quy trinh"))


def _is_title(event: Event) -> bool:
    """Whether a line in capitals is the title of a form."""
    if event.paragraph is None or not event.text.isupper() or split_marker(event.text, event.paragraph.number).number:
        return False
    return starts_with(key(event.text), "form-title")


def _is_motto(event: Event) -> bool:
    texts = [event.text] if event.paragraph is not None else [s.text for s in event.slots]
    return event.at > _HEAD and any(key(text[:60]).startswith(_MOTTO) for text in texts)


def _end(events: Sequence[Event], i: int, numbers: Sequence[str]) -> int:
    """Where the template that begins at `i` ends: the index of the first event behind it."""
    inside: set[tuple[str, int]] = set()
    for j in range(i + 1, len(events)):
        event = events[j]
        if j > i + 2 and _opens(events, j):
            return j
        if event.kind == "annex" and j > i + 2 and _speaks_of_procedures(event):
            return j
        if event.kind in ("group", "title") and _goes_on(events, j):
            return j
        number = event.number or split_marker(event.text[:40]).number
        if event.kind == "heading" and not _fills(event) and _continues(event, numbers, inside):
            return j
        if number:
            inside.add((form_of(number), rank_of(number)))
    return len(events)


def _continues(event: Event, numbers: Sequence[str], inside: set[tuple[str, int]]) -> bool:
    """Whether a heading goes on with the numbers from before the template, not with those inside it."""
    if not event.number:
        return event.strong and (not numbers or not numbers[-1])
    form, rank = form_of(event.number), rank_of(event.number)
    if (form, rank - 1) in inside:
        return False
    return any(form_of(n) == form and rank_of(n) + 1 == rank for n in numbers)


def _speaks_of_procedures(event: Event) -> bool:
    k = f" {key(event.text)} "
    return any(f" {word} " in k for word in ("thu tuc", "tthc", "quy trinh", "linh vuc", "danh muc", "phu luc"))


def _goes_on(events: Sequence[Event], j: int) -> bool:
    """Whether a title or group is the document's: it speaks of procedures and stands out, or its parts follow at once."""
    event = events[j]
    if event.kind == "group":
        return _speaks_of_procedures(event)
    if event.title is None or event.title.tthc_codes:
        return event.title is not None
    after = events[j + 1 : j + 4]
    if event.strong and not any(_fills(e) for e in after):
        return True
    depth = marker_depth(Marker(event.title.number, "", ""))
    for e in after:
        if e.kind in ("title", "group", "annex") or _fills(e):
            return False
        if e.kind in ("header", "step"):
            return True
        if e.kind == "heading":
            return not e.number or marker_depth(Marker(e.number, "", "")) > depth
    return False


def last_index(event: Event) -> int:
    """The last paragraph of an event, in reading order."""
    if event.paragraph is not None:
        return event.paragraph.index
    own = (s.cell.paragraphs for s in event.own)
    return max((paragraphs[-1].index for paragraphs in own if paragraphs), default=event.at)
