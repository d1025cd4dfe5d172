"""Rows into which the title of the next procedure slipped, as programs that rebuild tables leave them."""

from __future__ import annotations

from qmslint.model import Paragraph
from qmslint.understand.events.event import CODE_LABELS, NAME_LABELS, PART_HEADING, TTHC_LABELS, State
from qmslint.understand.table.columns import header_role, is_label, read_header
from qmslint.understand.table.lines import Line, Slot
from qmslint.understand.text.headings import is_number, read_heading, split_marker
from qmslint.understand.text.title_lines import is_group, is_total
from qmslint.understand.text.titles import Title, make_title, read_title
from qmslint.understand.text.words import key

__all__ = ["break_at", "title_below", "title_beside"]


def break_at(own: tuple[Slot, ...], state: State) -> int | None:
    """The cell at which a foreign title, part or numbered heading begins inside a row, if any."""
    if len(own) < 2:
        return None
    listing = state.header is not None and state.header.kind == "list"
    for i, slot in enumerate(own):
        text = slot.text
        if len(text) < 10 or not (text[0].isupper() or text[0].isdigit()):
            continue
        if PART_HEADING.match(text):
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
        elif i == 0 and text[0].isdigit() and len(own) > 2 and not listing and read_title(text) is not None:
            return 0  # "2. Thủ tục …" before the next block's first cells
    return None


def title_beside(line: Line, own: tuple[Slot, ...]) -> Title | None:
    """The title in a row's first cell, when what stands beside it opens a procedure of its own: the header of a step
    table, a code under its label, a numbered part."""
    if len(own) < 3 or not 12 < len(own[0].text) < 400 or not own[0].text[0].isdigit():
        return None
    marker = split_marker(own[0].text)
    if not marker.number or is_label(own[0].text) or header_role(own[0].text) or is_group(own[0].text):
        return None
    rest = own[1:]
    if not _opens(line, rest):
        return None
    return make_title(marker.rest, marker.number)


def _opens(line: Line, rest: tuple[Slot, ...]) -> bool:
    header = read_header(line, None, rest) if len(rest) >= 3 else None
    if header is not None and header.kind == "steps" and len(header.columns) >= len(rest) - 1:
        return True
    first = rest[1] if is_number(rest[0].text) and len(rest) > 1 else rest[0]
    label = key(split_marker(first.text).rest.rstrip(": "))
    after = rest[rest.index(first) + 1 :]
    if label in (*CODE_LABELS, *TTHC_LABELS, *NAME_LABELS) or label.startswith("ma so"):
        return len(after) == 1
    return first is not rest[0] and read_heading(first.text, rest[0].text, strong=True) is not None


def title_below(own: tuple[Slot, ...], state: State) -> tuple[Slot, tuple[Paragraph, ...]] | None:
    """The last cell of a row of steps without what slipped into it: the paragraphs from the next procedure's title on."""
    if state.header is None or state.header.kind != "steps" or not own:
        return None
    slot = own[-1]
    paragraphs = slot.paragraphs
    for i, paragraph in enumerate(paragraphs[1:], 1):
        text = paragraph.text.strip()
        if not (text[:1].isdigit() or paragraph.number) or read_title(text, paragraph.number) is None:
            continue
        kept = paragraphs[:i]
        words = " ".join(" ".join(p.printed for p in kept).split())
        cell = slot.cell._replace(blocks=kept, text="\n".join(p.printed for p in kept))
        return slot._replace(text=words, cell=cell), paragraphs[i:]
    return None
