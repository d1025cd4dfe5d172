"""Paragraphs as events: a row of its own in an open table, or one or several lines of text."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.model import Paragraph
from qmslint.understand.events.event import PART_HEADING, PROSE_STEP, SETS_LINE, Event, State
from qmslint.understand.events.line_words import labelled_sentences, named_by_label
from qmslint.understand.events.rows import header_below
from qmslint.understand.events.said import text_event
from qmslint.understand.table.columns import Header
from qmslint.understand.table.lines import Line
from qmslint.understand.text.headings import read_heading, split_marker, stands_out
from qmslint.understand.text.title_codes import title_codes
from qmslint.understand.text.title_lines import is_level, is_ordinal, is_total
from qmslint.understand.text.titles import inline_parts, read_title
from qmslint.understand.text.vocabulary import starts_with
from qmslint.understand.text.words import key

__all__ = ["paragraph_events"]


def paragraph_events(line: Line, paragraph: Paragraph, state: State) -> Iterator[Event]:
    text = paragraph.text.strip()
    place = paragraph.place
    if (
        line.framed
        and state.header is not None
        and state.header.kind in ("steps", "list", "dossier", "forms", "records")
    ):
        closing = _closes(text, paragraph, state.header, line)
        if not closing:
            yield Event("row", line, text, place, paragraph, header=state.header, slots=line.slots, at=paragraph.index)
            return
    runs_on = len(text) < 1500 and ":" in text[20:] and not PROSE_STEP.match(text)
    parts = inline_parts(text) if runs_on else (text,)
    if runs_on and ". " in text:
        parts = tuple(sentence for part in parts for sentence in labelled_sentences(part))
    for i, part in enumerate(parts):
        yield text_event(part, line, paragraph, state, paragraph.number if i == 0 else "")


def _closes(text: str, paragraph: Paragraph, header: Header, line: Line | None = None) -> bool:
    """Whether a lone row ends the table's segment: a title, a part or a numbered heading that is not the table's own."""
    if is_total(text) and header.kind == "steps":
        return False
    if is_ordinal(text) or PART_HEADING.match(text) or named_by_label(text):
        return True
    if header.kind == "dossier" and SETS_LINE.match(text):
        return True
    if title_codes(text) and split_marker(text, paragraph.number).number:
        return True
    if header.kind == "steps" and line is not None and header_below(line):
        return not (is_level(text) or starts_with(key(split_marker(text).rest[:60]), "case"))
    if read_title(text, paragraph.number, needs_number=not (paragraph.bold or paragraph.outline)):
        return header.kind != "steps" or not (is_level(text) or starts_with(key(split_marker(text).rest[:60]), "case"))
    heading = read_heading(text, paragraph.number, strong=stands_out(paragraph), lead=paragraph.bold_lead)
    if heading is None:
        return False
    if header.kind == "steps":
        return bool(heading.number) or stands_out(paragraph) or heading.kinds[0] in ("forms", "records", "legal_basis")
    return not (header.kind == "dossier" and heading.kinds == ("dossier",) and not heading.number)
