"""The document as a row of events: titles, headings, table headers, data rows and running text.

One pass over the lines. The only state is the table segment that is open (its header) and the kind of the last heading:
they decide whether a row is a step, a component or a heading of its own. What an event means for a procedure is decided
later, in `blocks`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from qmslint.model import Location, Paragraph
from qmslint.understand.align import infer_header, timed
from qmslint.understand.columns import Header, header_role, is_label, read_header
from qmslint.understand.durations import read_duration
from qmslint.understand.headings import Heading, is_number, read_heading, split_marker, stands_out
from qmslint.understand.lines import Line, Slot, table_lines
from qmslint.understand.titles import (
    Title,
    inline_parts,
    is_group,
    is_level,
    is_ordinal,
    is_total,
    make_title,
    read_title,
    title_codes,
)
from qmslint.understand.vocabulary import starts_with
from qmslint.understand.words import key

__all__ = ["Event", "document_events"]

_CODE_LABELS = frozenset(
    key(w) for w in ("Ký hiệu quy trình", "Mã hiệu quy trình", "Mã quy trình", "Mã số quy trình", "Ký hiệu", "Mã hiệu")
)
_TTHC_LABELS = frozenset(
    key(w) for w in ("Mã TTHC", "Mã số TTHC", "Mã thủ tục", "Mã số thủ tục", "Mã thủ tục hành chính")
)
_NAME_LABELS = frozenset(
    key(w)
    for w in (
        "Tên thủ tục",
        "Tên thủ tục hành chính",
        "Tên TTHC",
        "Tên quy trình",
        "Thủ tục",
        "Tên thủ tục hành chính TTHC",
    )
)
_STEPS_ALONE = frozenset(("quy trinh", "quy trinh noi bo", "quy trinh dien tu", "quy trinh noi bo quy trinh dien tu"))
_PROSE_STEP = re.compile(r"[-–+*•\s]*(?:Bước|BƯỚC|Step|STEP)\s+(\d{1,2}|[IVX]{1,4}|một|hai|ba|bốn|năm|sáu)\b\s*[.:)–-]")
_SETS_LINE = re.compile(r"[-–+*•\s]*Số lượng\s*:\s*(?=\d{1,2}\s*(?:\([^()]*\)\s*)?bộ)")
_BREAK = re.compile(
    r"(?:PHẦN|PHỤ LỤC|Phụ lục)\s+[IVX\d]+|Quy trình số\s*:?\s*\d|[A-E]\.\s+(?:DANH MỤC|QUY TRÌNH|LĨNH VỰC|NỘI DUNG)|"
    r"(?:DANH MỤC|NỘI DUNG)\s+(?:THỦ TỤC|QUY TRÌNH|TTHC)"
)


class Event(NamedTuple):
    """One event. `kind`: title, weak-title, group, annex, heading, header, row, code, tthc-code, step, text.

    `text` is what it says, `rest` what follows a heading's colon; `kinds` the section kinds of a heading; `number` its
    number; `header` the open table header of a row (or the new one of a header event); `slots` a row's cells.
    """

    kind: str
    line: Line
    text: str
    place: Location
    paragraph: Paragraph | None = None
    number: str = ""
    kinds: tuple[str, ...] = ()
    rest: str = ""
    title: Title | None = None
    header: Header | None = None
    slots: tuple[Slot, ...] = ()
    strong: bool = False
    index: int = 0


class _State:
    """The table segment and section that the pass is in."""

    __slots__ = ("contents", "guessed", "header", "section", "steps", "table", "width")

    def __init__(self) -> None:
        self.header: Header | None = None
        self.steps: Header | None = None  # the last step header of this table: it may serve again below a title row
        self.guessed = 0  # the table whose roles were last looked for in its contents
        self.contents: set[str] | None = None  # the lines of a table of contents that is being read
        self.section: str | None = None
        self.table = 0
        self.width = 0

    def enter(self, line: Line) -> None:
        """Follow the tables: a header lasts to the end of its table, and into a directly following one of its width."""
        number = line.table.number if line.table is not None else 0
        if number == self.table:
            return
        if not (number and self.header and line.width == self.width and self.header.kind == "steps" and _goes_on(line)):
            self.header = None
        self.steps = self.header
        self.table, self.width = number, line.width


def _goes_on(line: Line) -> bool:
    own = line.own
    return len(own) >= 3 and is_label(own[0].text)


def document_events(lines: Iterable[Line]) -> Iterator[Event]:
    """Read lines as events, in order."""
    state = _State()
    for line in lines:
        if line.table is not None or state.header is not None:
            state.enter(line)
        if line.paragraph is not None:
            if _in_contents(line, line.paragraph, state):
                continue
            yield from _paragraph(line, line.paragraph, state)
        else:
            yield from _row(line, line.slots, state)


_CONTENTS = frozenset(("muc luc", "contents", "table of contents", "noi dung muc luc"))


def _in_contents(line: Line, paragraph: Paragraph, state: _State) -> bool:
    """Whether a line belongs to a table of contents: by its style, or between "MỤC LỤC" and the first line said again."""
    if paragraph.style[:3].lower() == "toc" and paragraph.style[3:4] in (" ", "1", "2", "3"):
        return True
    k = (
        key(split_marker(paragraph.text.rstrip("0123456789 .…\t"), paragraph.number).rest)
        if len(paragraph.text) < 200
        else ""
    )
    if k in _CONTENTS:
        state.contents = set()
        return True
    if state.contents is None:
        return False
    if line.table is not None or not k or k in state.contents or len(state.contents) > 60:
        state.contents = None
        return False
    state.contents.add(k)
    return True


def _place(line: Line, paragraph: Paragraph | None) -> Location:
    if paragraph is not None:
        return paragraph.place
    if line.own and line.own[0].paragraphs:
        return line.own[0].paragraphs[0].place
    return Location(table=line.table.number if line.table else None, row=line.row, index=line.first)


# ------------------------------------------------------------------------------------------------ paragraphs


def _paragraph(line: Line, paragraph: Paragraph, state: _State) -> Iterator[Event]:
    text = paragraph.text.strip()
    place = paragraph.place
    if (
        line.framed
        and state.header is not None
        and state.header.kind in ("steps", "list", "dossier", "forms", "records")
    ):
        closing = _closes(text, paragraph, state.header)
        if not closing:
            yield Event(
                "row", line, text, place, paragraph, header=state.header, slots=line.slots, index=paragraph.index
            )
            return
    runs_on = len(text) < 1500 and ":" in text[20:] and not _PROSE_STEP.match(text)
    parts = inline_parts(text) if runs_on else [text]
    for i, part in enumerate(parts):
        yield _text_event(part, line, paragraph, state, paragraph.number if i == 0 else "", framed=line.framed)


def _closes(text: str, paragraph: Paragraph, header: Header) -> bool:
    """Whether a lone row ends the table's segment: a title, a part or a numbered heading that is not the table's own."""
    if is_total(text) and header.kind == "steps":
        return False
    if is_ordinal(text) or _BREAK.match(text):
        return True
    if read_title(text, paragraph.number, needs_number=not (paragraph.bold or paragraph.outline)):
        return header.kind != "steps" or not (is_level(text) or starts_with(key(split_marker(text).rest[:60]), "case"))
    heading = read_heading(text, paragraph.number, strong=stands_out(paragraph), lead=paragraph.bold_lead)
    if heading is None:
        return False
    if header.kind == "steps":
        return bool(heading.number) or stands_out(paragraph) or heading.kinds[0] in ("forms", "records", "legal_basis")
    return not (header.kind == "dossier" and heading.kinds == ("dossier",) and not heading.number)


def _text_event(
    text: str,
    line: Line,
    paragraph: Paragraph,
    state: _State,
    number: str = "",
    *,
    framed: bool = False,
    value: bool = False,
) -> Event:
    """One line of text as an event; a `value` (the right cell of a key) is a heading only with a colon of its own."""
    place, index = paragraph.place, paragraph.index
    strong = stands_out(paragraph)

    def event(kind: str, **more: object) -> Event:
        return Event(kind, line, text, place, paragraph, strong=strong, index=index, **more)  # type: ignore[arg-type]

    if _PROSE_STEP.match(text) or (number and _PROSE_STEP.match(f"{number} {text}")):
        return event("step", number=number)
    if len(text) > 1200 and not _BREAK.match(text):
        return event("text", number=number)
    heading = read_heading(text, number, strong=strong, lead=paragraph.bold_lead, colon_only=value)
    if heading is None and state.section == "dossier" and (sets := _SETS_LINE.match(text)):
        heading = Heading(("dossier_sets",), "", "Số lượng", text[sets.end() :].strip())
    title = read_title(text, number, needs_number=not (paragraph.outline or strong))
    if heading is not None and not (title is not None and (heading.loose or _names_more(title, heading))):
        state.section = heading.kinds[0]
        state.header = None
        return event("heading", number=heading.number, kinds=heading.kinds, rest=heading.rest)
    if number or text[:1].isdigit():
        marker = split_marker(text, number)
        if marker.number and key(marker.rest) in _STEPS_ALONE:
            state.section, state.header = "steps", None
            return event("heading", number=marker.number, kinds=("steps",))
    if is_ordinal(text):
        state.header = None
        return event("group")
    if title is not None:
        state.header = None
        return event("title", number=title.number, title=title)
    short = len(text) < 400
    k = key(text[:160]) if short else ""
    if short and starts_with(k, "annex") and (text[:3].isupper() or strong):
        state.section = None
        return event("annex")
    if short and strong and is_group(text):
        return event("group")
    label, colon, value = text.partition(":")
    if colon and len(label) < 60:
        lead = key(split_marker(label).rest)
        if lead in _CODE_LABELS and value.strip():
            return event("code", rest=value.strip())
        if lead in _TTHC_LABELS and value.strip():
            return event("tthc-code", rest=value.strip())
        if lead in _NAME_LABELS and len(value) > 12:
            return event("title", title=make_title(value.strip(), ""), number="")
    if short and len(text) > 8 and (not text.endswith((";", ",")) or title_codes(text)):
        marker = split_marker(text, number)
        if (marker.number or strong) and not marker.dash:
            named = make_title(marker.rest, marker.number)
            kind = "title" if named is not None and named.tthc_codes and _ends_in_code(text) else "weak-title"
            return event(kind, number=marker.number, title=named)
    return event("text", number=number)


def _ends_in_code(text: str) -> bool:
    """Whether a line ends in a TTHC code in brackets, as titles do."""
    return text.rstrip(" .;:").endswith(")") or text.rstrip(" .;:")[-6:].isdigit()


def _names_more(title: Title, heading: Heading) -> bool:
    """Whether a line that reads as the heading of the steps names a procedure all the same.

    "Quy trình giải quyết thủ tục hành chính: Cấp giấy phép … (1.000987)" does, "Quy trình giải quyết: gồm 5 bước" does not.
    """
    if heading.kinds != ("steps",):
        return False
    label = f" {key(heading.title)} "
    return bool(title.tthc_codes) or (len(heading.rest.split()) >= 4 and (" thu tuc " in label or " tthc " in label))


# ------------------------------------------------------------------------------------------------ rows


def _row(line: Line, slots: tuple[Slot, ...], state: _State) -> Iterator[Event]:
    own = tuple(s for s in slots if not s.merged)
    if not own:
        return
    cut = _break_at(own, state)
    if cut is not None:
        slot = own[cut]
        before = tuple(s for s in slots if s.column < slot.column)
        if any(not s.merged for s in before):
            yield from _row(line, before, state)
        for paragraph in slot.paragraphs:
            state.header = None
            yield _text_event(paragraph.text.strip(), line, paragraph, state, paragraph.number)
        after = tuple(s for s in slots if s.column > slot.column)
        if after:
            yield from _row(line, after, state)
        return
    place = _place(line, None)

    def event(kind: str, text: str, **more: object) -> Event:
        return Event(kind, line, text, place, slots=slots, index=line.first, **more)  # type: ignore[arg-type]

    numbered = is_number(own[0].text) or (is_label(own[0].text) and state.header is None)
    header = read_header(line, state.section, own)
    signed = _signatures(own)
    if signed is not None:
        state.header = None
        yield event("heading", signed, kinds=("approval",), strong=True)
        return
    heading = None if header is not None and not numbered else _row_heading(own, state, numbered)
    if heading is not None:
        state.section, state.header = heading.kinds[0], None
        start = 2 if numbered and len(own) > 1 else 1
        rest = own[start:]
        inline = tuple((s.column, r) for s in rest if (r := header_role(s.text)) is not None)
        yield event(
            "heading", own[start - 1].text, number=heading.number, kinds=heading.kinds, rest=heading.rest, strong=True
        )
        if rest and len(inline) == len(rest) and (len(rest) > 1 or heading.kinds[0] in ("dossier", "forms", "records")):
            kind = heading.kinds[0] if heading.kinds[0] in ("dossier", "forms", "records", "steps") else "other"
            name = {"dossier": "component", "forms": "name", "records": "record"}.get(kind, "action")
            columns = ((own[start - 1].column, name), *inline)
            state.header = Header(kind, columns, tuple((r, s.text) for s, (_, r) in zip(rest, inline, strict=True)))
            yield event("header", line.own[0].text, header=state.header)
            return
        for slot in (*own[start - 1 : start], *rest):
            skip = 1 if slot is own[start - 1] else 0
            for paragraph in slot.paragraphs[skip:]:
                yield _text_event(
                    paragraph.text.strip(), line, paragraph, state, paragraph.number, framed=True, value=bool(rest)
                )
        return
    if header is None and state.header is None and line.table is not None and len(own) >= 3:
        header = _header_again(line, own, state)
        if header is not None and is_label(own[0].text):
            state.header = header
            yield event("header", own[0].text, header=header)
            yield event("row", own[0].text, header=header)
            return
    if header is not None:
        if header.kind in ("steps", "list"):
            state.steps = header
        if state.header is not None and header.kind == "other" and state.header.kind != "other":
            return  # a second header row
        state.header = header
        yield event("header", own[0].text, header=header)
        return
    if state.header is not None and _numbers_columns(own):
        return
    if state.header is None or state.header.kind in ("other", "limit"):
        yield from _loose_row(line, slots, own, state, event)
        return
    yield event("row", own[0].text, header=state.header)


_SIGNERS = tuple(
    key(w)
    for w in ("Soạn thảo", "Xem xét", "Phê duyệt", "Người soạn", "Người lập", "Người viết", "Biên soạn", "Soát xét", "Kiểm tra",
              "Thẩm định", "Người kiểm tra", "Người xem xét", "Người soát xét", "Người phê duyệt", "Người duyệt", "Duyệt", "Ban hành",
              "Người biên soạn", "Prepared by", "Written by", "Author", "Reviewed by", "Checked by", "Approved by", "Authorised by",
              "Prepared", "Reviewed", "Approved", "Issued by")
)  # fmt: skip


def _signatures(own: tuple[Slot, ...]) -> str | None:
    """The first words of a signature table: `Soạn thảo | Xem xét | Phê duyệt` across the top; None for any other row."""
    signers = [s for s in own if len(s.text) < 60 and key(s.text).startswith(_SIGNERS)]
    if len(signers) < 2 or len(signers) + 1 < len(own):
        return None
    return own[0].text


def _header_again(line: Line, own: tuple[Slot, ...], state: _State) -> Header | None:
    """The step header of a row that has none above it: the one further up in its table, else what its contents show."""
    shows_time = any(timed(s.text) for s in own[1:])
    if state.steps is not None and state.steps.kind == "list":
        return state.steps if is_number(own[0].text) and len(own) + 1 >= len(state.steps.columns) else None
    if any(title_codes(s.text) for s in own[1:3]):
        return None
    if state.steps is not None and is_label(own[0].text) and (shows_time or len(own) >= len(state.steps.columns)):
        return state.steps
    if line.table is None or state.guessed == line.table.number:
        return None
    state.guessed = line.table.number
    rows = [r for r in table_lines(line.table) if r.row >= line.row and r.paragraph is None]
    if is_label(own[0].text):
        state.steps = infer_header(rows) if shows_time else None
        return state.steps
    if all(len(s.text) <= 40 and not s.text[:1].isdigit() for s in own):
        state.steps = infer_header(rows[1:])
        return state.steps
    return None


def _loose_row(line: Line, slots: tuple[Slot, ...], own: tuple[Slot, ...], state: _State, event) -> Iterator[Event]:  # type: ignore[no-untyped-def]
    """A row without a header above: key and value, a title in two cells, or plain data."""
    first = own[1] if is_number(own[0].text) and len(own) > 1 else own[0]
    value = own[own.index(first) + 1] if own.index(first) + 1 < len(own) else None
    lead = key(split_marker(first.text).rest.rstrip(": "))
    if value is not None:
        if lead in _CODE_LABELS:
            yield event("code", first.text, rest=value.text)
            return
        if lead in _TTHC_LABELS:
            yield event("tthc-code", first.text, rest=value.text)
            return
        if lead in _NAME_LABELS and len(value.text) > 12:
            marker = split_marker(first.text)
            number = marker.number or (own[0].text.rstrip(".") if first is not own[0] else "")
            yield event("title", value.text, title=make_title(value.text, number), number=number)
            return
    if len(own) == 2 and first is own[1]:
        title = read_title(own[1].text, own[0].text) or None
        if title is not None and own[1].paragraphs:
            yield event("title", own[1].text, title=title, number=title.number)
            return
    yield event("row", own[0].text, header=state.header)


def _row_heading(own: tuple[Slot, ...], state: _State, numbered: bool) -> Heading | None:
    """A row as a heading: `2.3 | Thành phần hồ sơ | …`, `Thời hạn giải quyết | 15 ngày`."""
    slot = own[1] if numbered and len(own) > 1 else own[0]
    if numbered and len(own) == 1:
        return None
    number = own[0].text if slot is not own[0] else ""
    paragraphs = slot.paragraphs
    if not paragraphs:
        return None
    first = paragraphs[0]
    text = first.text.strip()
    if state.header is not None:
        in_steps = state.header.kind == "steps"
        rest = own[own.index(slot) + 1 :]
        if rest and not all(header_role(s.text) for s in rest):
            # a step, a component or a form that happens to begin like a heading
            if in_steps or "." not in number:
                return None
        elif in_steps and number and "." not in number and not stands_out(first) and not text.isupper():
            return None
        if is_total(text) and in_steps:
            return None
    strong = stands_out(first) or "." in number or bool(number and text.isupper())
    auto = number or first.number
    keyed = state.header is None and (number or len(own) <= 2)
    heading = read_heading(text, auto, strong=strong or bool(keyed), lead=first.bold_lead)
    if heading is not None and len(slot.text) > 400 and ":" not in text[:130] and len(paragraphs) == 1:
        return None
    return heading


def _break_at(own: tuple[Slot, ...], state: _State) -> int | None:
    """The cell at which a foreign title, part or numbered heading begins inside a row, if any."""
    if len(own) < 2:
        return None
    for i, slot in enumerate(own):
        text = slot.text
        if len(text) < 10 or not (text[0].isupper() or text[0].isdigit()):
            continue
        if _BREAK.match(text):
            return i
        if i and text[0].isdigit() and "." in text[:4] and len(text) < 600:
            if i == 1 and is_number(own[0].text):
                continue
            if read_title(text) is not None and (
                state.header is None or state.header.kind != "list" or len(slot.paragraphs) > 1
            ):
                return i
            heading = read_heading(text) if state.header is not None and state.header.kind == "steps" else None
            if heading is not None and is_total(own[0].text):
                return i
        elif i == 0 and text[0].isdigit() and len(own) > 2 and read_title(text) is not None:
            # "2. Thủ tục …" before the next block's first cells
            if state.header is None or state.header.kind != "list":
                return 0
    return None


def _numbers_columns(own: tuple[Slot, ...]) -> bool:
    """Whether a row only numbers its columns: (1) | (2) | (3)."""
    return (
        len(own) >= 3
        and all(s.text.strip("() .").isdigit() and len(s.text) <= 4 for s in own)
        and [s.text.strip("() .") for s in own] == [str(i) for i in range(1, len(own) + 1)]
    )


def looks_timed(text: str) -> bool:
    """Whether a cell is nothing but a time."""
    return len(text) <= 60 and read_duration(text).kind in ("number", "zero")
