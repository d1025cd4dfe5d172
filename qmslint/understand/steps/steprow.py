"""One row of a step table: a step, or the heading of a case or level."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qmslint.model import Step
from qmslint.understand.events.event import Event
from qmslint.understand.events.rows import has_parts
from qmslint.understand.steps.actors import actor_of, names_people
from qmslint.understand.steps.step_cells import TOLD_LABEL, Told, label_and_action, stacked_label, told_in_cell
from qmslint.understand.table.align import Roles, post_of
from qmslint.understand.table.columns import MORE_TIME, Header, is_label
from qmslint.understand.table.lines import Slot
from qmslint.understand.text.durations import read_duration
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.title_lines import is_level, is_note
from qmslint.understand.text.vocabulary import starts_with
from qmslint.understand.text.words import key

__all__ = ["BOTH_TIMES", "first_number", "group_heading", "level_row", "read_step"]


_DIGITS = re.compile(r"\d+")
BOTH_TIMES = " + "  # between the times of a step at two levels, each in a column of its own


def group_heading(event: Event, own: Sequence[Slot], header: Header) -> str | None:
    """The words of a heading row; "" for a remark or a row that says nothing; None if it is a row of a step."""
    if event.paragraph is not None:
        text = event.text
        if is_label(text):
            return ""
        return "" if is_note(text) or len(text) > 250 else text.strip(" :")
    filled = [s for s in event.slots if s.text]
    if not own:
        return ""
    spans = max(s.cell.columns for s in own)
    wide = spans >= max(2, event.line.width // 2)
    if len(own) == 1 and (len(filled) == 1 or wide):
        return "" if is_note(own[0].text) or len(own[0].text) > 250 else own[0].text.strip(" :")
    lettered = len(own[0].text.strip(" .)")) == 1 and own[0].text.strip(" .)").isalpha()
    if len(own) == 2 and len(filled) == 2 and (is_label(own[0].text) or lettered):
        first_of_columns = header.columns[0][0]
        unnumbered = own[0].text.strip(" .").isalpha()  # I, II, A: not a step's number
        if (own[1].cell.columns >= max(2, event.line.width - 2) or unnumbered) and own[0].column >= first_of_columns:
            return own[1].text.strip(" :") if len(own[1].text) <= 250 else ""
    return None


def level_row(event: Event, own: Sequence[Slot], header: Header, hint: str | None) -> tuple[str, str] | None:
    """The name and the time of a row that stands for all steps of one level: "I | Cấp xã | 03 ngày" above steps 1, 2, 3;
    "Tại Sở Nội vụ | 05 ngày" across the columns of who and what. The time is "" where it takes none of the limit."""
    action, responsible = header.column("action"), header.column("responsible")
    if event.paragraph is not None or action is None or responsible is None or not header.has("duration"):
        return None
    mark = own[0].text.strip(" .)")
    numbered = mark.isalpha() and mark.isupper() and (len(mark) == 1 or is_label(mark))  # I, II, A: not a step's number
    parted = not numbered and len(own) == 3 and has_parts(event.line, mark)
    rest = own[1:] if numbered or parted else own
    if len(rest) != 2 or rest[0].column > min(action, responsible):
        return None
    name, time = rest
    value = read_duration(time.text, hint)
    if value.kind not in ("number", "zero") or len(name.text) > 200 or read_duration(name.text).kind == "number":
        return None
    stated = time.text if value.kind == "number" else ""
    if parted:
        return name.text.strip(" :"), stated
    across = name.column + name.cell.columns > max(action, responsible)
    marker = split_marker(name.text)
    numbered = numbered or (marker.number.isupper() and marker.number.isalpha())  # "II. Sở Nội vụ" in one cell
    words = key(marker.rest[:60])
    named = is_level(name.text) or (starts_with(words, "office") and not starts_with(words, "case"))
    shown = all(p.bold for p in name.cell.paragraphs)
    if (across and (numbered or named or shown)) or (numbered and named):
        return name.text.strip(" :"), stated
    return None


def read_step(roles: Roles, header: Header, hint: str | None, label: str, event: Event) -> Step | None:
    action, responsible = roles.get("action"), roles.get("responsible")
    more = roles.get("action+")
    time, mark, outputs = roles.get("duration"), roles.get("label"), roles.get("outputs")
    own_action = action is not None and not action.merged
    own_person = responsible is not None and not responsible.merged
    person = responsible.text if responsible is not None else post_of(roles)
    own_more = more is not None and not more.merged
    own_label = mark is not None and not mark.merged and bool(mark.text)
    if not (own_action or own_person or own_more) and not (own_label and _tells_alone(mark, time, header, hint)):
        return None
    if mark is None and not own_action and not own_person:
        return None
    text = mark.text if mark is not None and mark.text else "" if own_label else label
    if mark is None and header.has("label") and not own_label:
        text = label
    words = " ".join(s.cell.text for s in (action, more) if s is not None)
    if own_label and mark is not None and action is None and not header.has("action") and not is_label(text):
        text, words = label_and_action(mark.cell.text)
    told = TOLD_LABEL.match(words) if mark is None and not header.has("label") else None
    if told:
        text = told[1]
    stacked = stacked_label(mark.cell.text) if own_label and mark is not None and own_action else None
    if stacked is not None:
        text, words = stacked.label, "\n".join(filter(None, (stacked.name, words)))
        person = person or stacked.person
    inside = Told(words)
    if action is not None and not action.merged and not (header.has("duration") and header.has("responsible")):
        inside = told_in_cell(words)
        person, words = person or inside.responsible, inside.action
        if stacked is not None and stacked.time and inside.duration is None:
            inside = inside._replace(duration=stacked.time)
    if person is None and not header.has("responsible"):
        person = _told_actor(words)
    lead = action or responsible
    place = (lead.place if lead is not None and not lead.merged else None) or event.place
    days, kind, unit, shown, counted = None, "none", None, None, True
    if header.has("duration"):
        second = roles.get(MORE_TIME)
        if time is None:
            time, second = second, None
        if time is None:
            kind = "empty"
        elif time.merged:
            kind = "merged"
        else:
            value = read_duration(time.cell.text, hint)
            days, kind, unit, shown = value.days, value.kind, value.unit, time.text
            counted = not value.outside
            if value.kind == "number" and _before(time.text):
                days, kind = None, "text"
            if second is not None and not second.merged and days is not None:
                other = read_duration(second.text, hint)
                if other.kind == "number" and other.days is not None:
                    days, shown = days + other.days, f"{time.text}{BOTH_TIMES}{second.text}"
    elif inside.duration is not None:
        value = read_duration(inside.duration, hint)
        days, kind, unit, shown, counted = value.days, value.kind, value.unit, inside.duration, not value.outside
    if counted and _outside(words, timed=kind == "number"):
        counted = False
    return Step(
        text.rstrip(" .:"), words.strip(), person, days, shown,
        outputs.cell.text if outputs else inside.outputs, place, kind, counted, unit, own_label or told is not None,
    )  # fmt: skip


def _tells_alone(mark: Slot | None, time: Slot | None, header: Header, hint: str | None) -> bool:
    """Whether a row without words on what is done or by whom is a step all the same: in a table without a column of actions
    its label tells the action ("4. Ký giấy phép"), or stands beside a time of its own."""
    if header.has("action") or not header.has("responsible") or mark is None or time is None or time.merged:
        return False
    return read_duration(time.cell.text, hint).kind == "number"


def _told_actor(words: str) -> str | None:
    """Who does a step where no column says so: a post or unit that its words begin with ("Văn thư: đóng dấu")."""
    name = actor_of(words.partition("\n")[0])
    return name if name is not None and names_people(name) else None


def _before(text: str) -> bool:
    """Whether a time cell names a moment, not a length: "Trước đánh giá 15 ngày"."""
    low = text.lower()
    return low.startswith(("trước ", "chậm nhất trước", "before ")) or "days before" in low


# "thời gian khắc phục không tính vào thời hạn": another time than that of the step.
_OTHER_TIME = re.compile(
    r"(?:thời gian|thời hạn)\s+(?!này|trên|đó|thực hiện|giải quyết|xử l[ýí]|của bước)[^.;,()\n]{3,60}?"
    r"\s(?:không|chưa)\s(?:được\s)?(?:tính|bao gồm|nằm)",
    re.IGNORECASE,
)


def _outside(words: str, *, timed: bool) -> bool:
    """Whether the words of a step say that it stands outside the total; `timed` if the step has a time of its own."""
    if "tính" not in words:
        return False
    if timed:
        words = _OTHER_TIME.sub(" ", words)
    return "tính" in words and read_duration(words[-300:]).outside


def first_number(label: str) -> int | None:
    m = _DIGITS.search(label)
    return int(m[0]) if m else None
