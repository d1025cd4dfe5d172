"""One row of a step table: a step, or the heading of a case or level."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qmslint.model import Step
from qmslint.tuples import NamedTuple
from qmslint.understand.actors import actor_of
from qmslint.understand.align import Roles, post_of, timed
from qmslint.understand.columns import MORE_TIME, Header, is_label
from qmslint.understand.durations import read_duration
from qmslint.understand.event import Event
from qmslint.understand.headings import split_marker
from qmslint.understand.kept import kept_by_text
from qmslint.understand.lines import Slot
from qmslint.understand.prose import closing_labels, closing_time, labelled_line
from qmslint.understand.rows import has_parts
from qmslint.understand.titles import is_level, is_note
from qmslint.understand.vocabulary import starts_with
from qmslint.understand.words import key

__all__ = ["BOTH_TIMES", "first_number", "group_heading", "level_row", "read_step", "told_in_cell"]


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
    shown = all(p.bold for p in name.paragraphs)
    if (across and (numbered or named or shown)) or (numbered and named):
        return name.text.strip(" :"), stated
    return None


# "Bước 1: Nhận hồ sơ" in a table without a column of labels.
_TOLD_LABEL = re.compile(r"((?:Bước|BƯỚC|Step)(?: thứ)?\s*\d{1,2}(?:\.\d{1,2})*)\s*[.:)–-]")


class Told(NamedTuple):
    """What a cell of a step says besides what is done: who does it, how long it takes, what comes of it."""

    action: str
    responsible: str | None = None
    duration: str | None = None
    outputs: str | None = None


@kept_by_text
def told_in_cell(text: str) -> Told:
    """A cell taken apart by its own labels: "- Công việc: Ký duyệt.", "- Thời gian: 01 ngày"; or by the time in the
    brackets that close it."""
    words: list[str] = []
    parts: dict[str, str] = {}
    for line in text.split("\n"):
        role, value = labelled_line(line)
        if role in ("responsible", "duration", "outputs") and role not in parts:
            parts[role] = value
            continue
        line, closing = closing_labels(value if role == "action" else line)
        parts = {**closing, **parts}
        words.append(line)
    action = "\n".join(words).strip()
    if "duration" not in parts and (time := closing_time(action)):
        parts["duration"] = time[0].text
    return Told(action, **parts)


def read_step(roles: Roles, header: Header, hint: str | None, label: str, event: Event) -> Step | None:
    action, responsible = roles.get("action"), roles.get("responsible")
    more = roles.get("action+")
    time, mark, outputs = roles.get("duration"), roles.get("label"), roles.get("outputs")
    own_action = action is not None and not action.merged
    own_person = responsible is not None and not responsible.merged
    person = responsible.text if responsible is not None else post_of(roles)
    own_more = more is not None and not more.merged
    if not (own_action or own_person or own_more) or (mark is None and not own_action and not own_person):
        return None
    own_label = mark is not None and not mark.merged and bool(mark.text)
    text = mark.text if mark is not None and mark.text else "" if own_label else label
    if mark is None and header.has("label") and not own_label:
        text = label
    words = " ".join(s.cell.text for s in (action, more) if s is not None)
    if own_label and mark is not None and action is None and not header.has("action") and not is_label(text):
        text, words = _label_and_action(mark.cell.text)
    told = _TOLD_LABEL.match(words) if mark is None and not header.has("label") else None
    if told:
        text = told[1]
    stacked = _stacked(mark.cell.text) if own_label and mark is not None and own_action else None
    if stacked is not None:
        text, words = stacked[0], "\n".join(filter(None, (stacked[1], words)))
    inside = Told(words)
    if action is not None and not action.merged and not (header.has("duration") and header.has("responsible")):
        inside = told_in_cell(words)
        person, words = person or inside.responsible, inside.action
        if stacked is not None and stacked[2] and inside.duration is None:
            inside = inside._replace(duration=stacked[2])
    if person is None and not header.has("responsible"):
        person = _told_actor(words)
    place = event.place
    lead = action or responsible
    if lead is not None and not lead.merged and lead.paragraphs:
        place = lead.paragraphs[0].place
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
        text.rstrip(" .:") if own_label else text, words.strip(), person, days, shown,
        outputs.cell.text if outputs else inside.outputs, place, kind, counted, unit, own_label or told is not None,
    )  # fmt: skip


def _told_actor(words: str) -> str | None:
    """Who does a step where no column says so: a post or unit that its words begin with ("Văn thư: đóng dấu")."""
    name = actor_of(words.partition("\n")[0])
    return name if name is not None and starts_with(key(name), "actor") else None


def _label_and_action(cell: str) -> tuple[str, str]:
    """The label and the action of a cell that holds both: "1. Tiếp nhận hồ sơ", "Bước 1: Tiếp nhận hồ sơ"."""
    told = _TOLD_LABEL.match(cell)
    if told is not None:
        return told[1], cell[told.end() :].strip()
    marker = split_marker(cell)
    return (marker.number, marker.rest) if marker.number else (" ".join(cell.split()), "")


def _stacked(cell: str) -> tuple[str, str, str] | None:
    """The label, the name and the time of a cell that says more below the label: "Bước 2 ¶ Thẩm tra ¶ (3,5 ngày)"."""
    label, *lines = (line.strip() for line in cell.split("\n") if line.strip())
    if not lines or not is_label(label) or any(map(is_label, lines)):
        return None
    times = [line.strip("() ") for line in lines if timed(line.strip("() "))]
    return label, "\n".join(line for line in lines if line.strip("() ") not in times), times[0] if times else ""


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
