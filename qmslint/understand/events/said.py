"""One line of text as an event: what it may be is asked in a fixed order, and the first reader that knows it answers."""

from __future__ import annotations

import re
from collections.abc import Callable

from qmslint.model import Paragraph
from qmslint.understand.events.event import (
    CODE_LABELS,
    NAME_LABELS,
    PART_HEADING,
    PROSE_STEP,
    SETS_LINE,
    SHORT_STEP,
    TTHC_LABELS,
    Event,
    State,
)
from qmslint.understand.events.line_words import (
    PROCEDURE_LABELS,
    SHORTEST_NAME,
    STEP_LINES,
    STEPS_ALONE,
    amends,
    calls_kind,
    decides,
    dossier_elsewhere,
    ends_in_code,
    labels_code,
    lead_of,
    names_document,
    names_kind,
    names_more,
    papers_heading,
    states_total,
)  # fmt: skip
from qmslint.understand.table.lines import Line
from qmslint.understand.text.codes import find_codes
from qmslint.understand.text.headings import Heading, read_heading, split_marker, stands_out
from qmslint.understand.text.labels import field_of
from qmslint.understand.text.title_codes import title_codes
from qmslint.understand.text.title_lines import is_group, is_note, is_ordinal, speaks_of_sharing
from qmslint.understand.text.titles import Title, make_title, read_title
from qmslint.understand.text.vocabulary import starts_with, title_words
from qmslint.understand.text.words import key

__all__ = ["text_event"]


def text_event(
    text: str, line: Line, paragraph: Paragraph, state: State, number: str = "", *, value: bool = False
) -> Event:
    """One line of text as an event; a `value` (the right cell of a key) is a heading only with a colon of its own."""
    said = _Said(text, line, paragraph, state, number, value)
    for reader in _READERS:
        found = reader(said)
        if found is not None:
            goes_on = found.kind in ("tthc-code", "code") or found.kinds == ("time_limit",)
            state.opened = found.kind == "title" or (goes_on and state.opened)
            return found
    state.opened = False
    return said.event("text", number=number)


class _Said:
    """A line that is being read, with what its readers have found out so far."""

    __slots__ = ("line", "number", "paragraph", "short", "state", "strong", "text", "title", "value")

    def __init__(self, text: str, line: Line, paragraph: Paragraph, state: State, number: str, value: bool) -> None:
        self.text, self.line, self.paragraph, self.state = text, line, paragraph, state
        self.number, self.value = number, value
        self.strong = stands_out(paragraph)
        self.short = len(text) < 400
        self.title: Title | None = None

    def event(self, kind: str, **more: object) -> Event:
        """The line as an event of this kind."""
        p = self.paragraph
        return Event(kind, self.line, self.text, p.place, p, strong=self.strong, at=p.index, **more)  # type: ignore[arg-type]


def _step(said: _Said) -> Event | None:
    text, number = said.text, said.number
    if PROSE_STEP.match(text) or (number and PROSE_STEP.match(f"{number} {text}")):
        said.state.told = True
        return said.event("step", number=number)
    return said.event("step") if said.state.section == "steps" and SHORT_STEP.match(text) else None


def _running_text(said: _Said) -> Event | None:
    """What is no title and no heading, however it may begin."""
    text = said.text
    if len(text) > 1200 and not PART_HEADING.match(text):
        return said.event("text", number=said.number)
    if decides(text):
        return said.event("text")
    return said.event("text", number=said.number) if amends(text) else None


def _total_below(said: _Said) -> Event | None:
    if said.state.after_steps and said.line.table is None:
        if states_total(said.text):
            return said.event("total")
        said.state.after_steps = is_note(said.text)  # a remark may stand between a table and its total
    return None


def _heading(said: _Said) -> Event | None:
    text, number, state = said.text, said.number, said.state
    heading = _read_heading(said)
    title = said.title = read_title(text, number, needs_number=not (said.paragraph.outline or said.strong))
    if heading is None:
        return None
    if heading.loose and _within_steps(heading, state):
        return None
    if state.told and not heading.number and key(heading.title) in STEP_LINES:
        return said.event("text")  # "- Thời gian thực hiện: 02 ngày" below "Bước 1: …"
    if title is not None and (heading.loose or names_more(title, heading)):
        return None
    if state.section is None and not heading.number and text.isupper() and names_document(heading):
        return said.event("group")
    if state.section is None and (names_kind(text) or (heading.loose and calls_kind(text))):
        return said.event("text")
    if state.section is None and heading.loose and said.paragraph.centred and not heading.number:
        return None  # the title of the document: "Archiving of Trial Documents"
    state.section, state.part = heading.kinds[0], heading.number
    state.header, state.told = None, False
    dash = split_marker(text, number).dash if ":" in text else ""
    # "Số bộ: 01" between "- Giấy tờ: …" and "- Thời hạn: …"
    goes_on = heading.rest and not (heading.number or said.strong)
    state.dashed = dash or (state.dashed if goes_on else "")
    return said.event("heading", number=heading.number, kinds=heading.kinds, rest=heading.rest)


def _within_steps(heading: Heading, state: State) -> bool:
    """Whether a heading below that of the steps only sounds like another part: "5.1 Before archiving" in part 5."""
    return state.section == "steps" and bool(state.part) and heading.number.startswith(f"{state.part.rstrip('.')}.")


def _read_heading(said: _Said) -> Heading | None:
    text, number, section, dashed = said.text, said.number, said.state.section, said.state.dashed
    heading = None
    if not said.value and (said.state.opened or section not in ("dossier", "steps", "records")):
        heading = dossier_elsewhere(text, number)
    if heading is None:
        heading = read_heading(text, number, strong=said.strong, lead=said.paragraph.bold_lead, colon_only=said.value)
    if heading is None and dashed and text.startswith(dashed):
        heading = read_heading(text, number, strong=True, colon_only=True)  # "- Kết quả: …" among "- Thời hạn: …"
    if heading is None and section != "steps" and (sets := SETS_LINE.match(text)):
        heading = Heading(("dossier_sets",), "", "Số lượng", text[sets.end() :].strip())
    if heading is None and not said.value and len(text) < 110 and section != "dossier":
        heading = papers_heading(text, number, inside=section == "records")
    if heading is None and section is not None and said.strong and not number and _PROCEDURE_FOR.fullmatch(text):
        heading = Heading(("steps",), "", text.rstrip(" .:"), "")
    return heading


# "Procedure for large spills": one of several parts that tell the steps, each for its case.
_PROCEDURE_FOR = re.compile(r"(?:Procedure|Instructions|Steps|Method) (?:for|in case of|if) [a-z][^.:;]{2,60}:?")


def _steps_alone(said: _Said) -> Event | None:
    """ "2. Quy trình nội bộ": the part of the steps, by words that elsewhere name the whole."""
    if said.number or said.text[:1].isdigit() or said.text[1:2] in (")", "."):
        marker = split_marker(said.text, said.number)
        if marker.number and key(marker.rest) in STEPS_ALONE:
            said.state.section, said.state.header = "steps", None
            return said.event("heading", number=marker.number, kinds=("steps",))
    return None


def _title(said: _Said) -> Event | None:
    text, number, title = said.text, said.number, said.title
    if is_ordinal(text):
        said.state.header = None
        return said.event("group")
    if title is None and number and starts_with(key(number), "title-start") and len(text.split()) >= 3:
        title = make_title(text, split_marker(text, number).number)  # the automatic number says "Quy trình số 3:"
    if title is None:
        return None
    said.state.header = None
    return said.event("title", number=title.number, title=title)


def _annex_or_group(said: _Said) -> Event | None:
    text = said.text
    if not said.short:
        return None
    if (
        text[:1].isalpha()
        and (text[:4].isupper() or said.strong)
        and starts_with(key(text[:160]), "annex")
        and not speaks_of_sharing(text)
    ):
        said.state.section = None
        return said.event("annex")
    return said.event("group") if said.strong and is_group(text) else None


def _labelled(said: _Said) -> Event | None:
    """A code or a name behind its label, or in the line below it."""
    text, state = said.text, said.state
    label, colon, told = text.partition(":")
    awaited, state.awaited = state.awaited, ""
    if awaited and said.short and (awaited == "code" or title_codes(text)):
        return said.event("tthc-code" if title_codes(text) else "code", rest=text)
    if not colon or len(label) >= 60:
        return None
    lead, told = lead_of(label), told.strip()
    if not told and (lead in TTHC_LABELS or (lead in CODE_LABELS and len(lead) > 8)):
        state.awaited = "tthc-code" if lead in TTHC_LABELS else "code"  # the value stands in the next line
        return said.event("text", number=said.number)
    if told and (lead in CODE_LABELS or (field_of(label) == "code" and _led_by_code(told))):
        return said.event("code", rest=told)
    if told and (lead in TTHC_LABELS or (text[0] != "(" and labels_code(lead, told))):
        state.dashed = state.dashed or split_marker(text, said.number).dash  # the first label of a list of labels
        return said.event("tthc-code", rest=told)
    if (lead in NAME_LABELS or (lead in PROCEDURE_LABELS and told[:1].isupper())) and len(told) > SHORTEST_NAME:
        state.header = None
        return said.event("title", title=make_title(told, ""), number="")
    return None


def _led_by_code(told: str) -> bool:
    """Whether a value begins with the code of a procedure."""
    first = next(iter(find_codes(told)), None)
    return first is not None and not first.start and first.kind == "procedure"


def _weak_title(said: _Said) -> Event | None:
    """A line that would name a procedure, if steps or a dossier come below it."""
    text = said.text
    if not said.short or len(text) <= 8 or (text.endswith((";", ",")) and not title_codes(text)):
        return None
    if text.endswith(".") and ": " in text and not said.strong:
        return None  # "1. Phương tiện: ống thông, bơm 50 ml."
    marker = split_marker(text, said.number)
    coded = [c for c in find_codes(text[:60])[:1] if c.kind == "procedure"]
    if not (marker.number or said.strong or (coded and coded[0].start == 0)) or marker.dash:
        return None
    if (k := key(marker.rest)) in title_words("own-part") or k in title_words("bench-part"):
        said.state.section = "other"  # what stands below is none of the part before
        return said.event("group", number=marker.number)
    named = make_title(marker.rest, marker.number)
    kind = "title" if named is not None and named.tthc_codes and ends_in_code(text) else "weak-title"
    return said.event(kind, number=marker.number, title=named)


_READERS: tuple[Callable[[_Said], Event | None], ...] = (
    _step, _running_text, _total_below, _heading, _steps_alone, _title, _annex_or_group, _labelled, _weak_title,
)  # fmt: skip
