"""Steps told in prose: `Bước 1: Tổ chức, cá nhân nộp hồ sơ …`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qmslint.model import Flow, Location, Step
from qmslint.understand.events.event import PROSE_STEP, SHORT_STEP, Event
from qmslint.understand.steps.actors import actor_before_colon, actor_of, names_post
from qmslint.understand.steps.duties import duties, named_first
from qmslint.understand.table.columns import header_role
from qmslint.understand.text.durations import Duration, find_durations, read_duration
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.numbers import continues
from qmslint.understand.text.vocabulary import starts_with
from qmslint.understand.text.words import key, squeeze

__all__ = ["Told", "closing_labels", "closing_time", "labelled_line", "read_prose_flow", "told_step"]

# "gửi đơn trước ít nhất 03 ngày": how long before, not how long it takes.
_NOTICE = re.compile(r"(?i:trước)\s+(?:ít nhất\s+|tối thiểu\s+)?$")
# "at least 10 days before the visit"
_AHEAD = re.compile(r"\s+(?:before|prior to|ahead of|in advance)\b", re.IGNORECASE)
# "Leave the sample for 30 minutes", "every 5 minutes": how long something is left to itself, how often it is done.
_HELD = re.compile(
    r"\bfor\s+(?:at least |about |approximately |a minimum of |another |the first |the next )?$|\b(?:every|after|mỗi|cứ)\s+$"
)
# "… ký quyết định (01 ngày làm việc).": the time that closes a sentence.
_SENTENCE_TIME = re.compile(r"\(([^()]*\d(?:[^()]|\([^()\d]{2,20}\))*)\)\s*[.;]?\s*$")


def split_step(text: str) -> tuple[str, str, str] | None:
    """The label, the words and the bracket behind the label ("Bước 1 (0,5 ngày): …") of a prose step, None if it is none."""
    m = PROSE_STEP.match(text)
    if m is None and (short := SHORT_STEP.match(text)):
        return short[1], text[short.end() :].strip(), ""
    return (squeeze(m[1]), text[m.end() :].strip(), m[2] or "") if m else None


class Told:
    """A step that is being read: its label, the bracket behind it, its lines, where it stands; a part of the step above?"""

    def __init__(self, label: str, words: str, place: Location, *, time: str = "", part: bool = False) -> None:
        self.label, self.lines, self.place, self.time, self.part = label, [words], place, time, part

    @property
    def opens(self) -> bool:
        """Whether the step only opens its parts ("Bước 2. Giải quyết hồ sơ, gồm các việc sau:")."""
        first = self.lines[0].rstrip()
        if first.endswith(":"):
            return len(self.lines) == 1
        return len(self.lines) == 1 and len(first) < 120 and actor_of(first) is None and not find_durations(first)


def read_prose_flow(events: Sequence[Event]) -> list[Flow]:
    """The prose steps among a procedure's events as flows; the paragraphs behind a step belong to it, numbered parts (2.1,
    2.2 below "Bước 2 … gồm:") are steps themselves.

    Several limits in one step that differ leave its `days` open. A numbering that starts again begins another flow.
    """
    flows: list[list[Told]] = []
    cases: list[str | None] = []
    current: list[Told] | None = None
    number, case, above = "", None, ""  # `above`: the number of the part that the steps are told in
    for event, after in zip(events, (*events[1:], None), strict=True):
        split = split_step(event.text) if event.kind == "step" else None
        if split is None and event.kind == "step" and event.number:
            split = split_step(f"{event.number} {event.text}")
        if split is not None:
            label, words, time = split
            digits = "".join(c for c in label if c.isdigit())
            if current is None or (digits == "1" and number != "1"):
                current = []
                flows.append(current)
                cases.append(case)
            case = None
            number = digits or number
            current.append(Told(label, words, event.place, time=time))
        elif event.kind in ("heading", "group", "title", "header", "annex", "row"):
            current = None
            above = event.number if event.kind == "heading" and "steps" in event.kinds else above
        elif current and event.strong and event.number and continues(above, event.number):
            current = None  # "VI. Theo dõi" after the steps of part V
        elif event.strong and after is not None and after.kind == "step" and event.kind in ("text", "weak-title"):
            case, current = event.text.strip(" :") if len(event.text) < 120 else None, None
        elif current and event.kind in ("text", "weak-title"):
            part = _part(event, number, current)
            if part is not None:
                current.append(part)
            else:
                current[-1].lines.append(event.text)
    found = []
    known = duties(events)
    for told, name in zip(flows, cases, strict=True):
        read = (told_step(t, known) for i, t in enumerate(told) if not _only_opens(told, i))
        steps = tuple(s for s in read if s.action or s.responsible)  # "Bước 3:" and nothing more tells no step
        if steps:
            found.append(Flow(name, steps, None, told[0].place, prose=True, roles=("label", "action")))
    return found


def _part(event: Event, number: str, told: Sequence[Told]) -> Told | None:
    """A line as a part of the step above it: numbered below it ("2.1.", "a)") and saying who does it or how long it takes."""
    above = told[-1]
    if not (above.part or above.opens):
        return None
    marker = split_marker(event.text, event.paragraph.number if event.paragraph is not None else "")
    before = above.label if above.part else ""
    timed = _SENTENCE_TIME.search(marker.rest) is not None
    if "." in marker.number:
        stem, _, last = marker.number.rpartition(".")
        follows = stem == number and (
            last == "1" if not before else last == str(int(before.rpartition(".")[2] or 0) + 1)
        )
        fits = follows and (timed or actor_of(marker.rest) is not None)
    else:
        fits = timed and (marker.number == "a" if not before else marker.number.isalpha() and before.isalpha())
    return Told(marker.number, marker.rest, event.place, part=True) if fits else None


def _only_opens(told: Sequence[Told], i: int) -> bool:
    """Whether a step is told by its parts alone: at least two follow, and it says nothing more."""
    return not told[i].part and told[i].opens and len(told) > i + 2 and told[i + 1].part and told[i + 2].part


def told_step(told: Told, known: frozenset[str] = frozenset()) -> Step:
    """A step from its lines; `known`: whose duties are told elsewhere (`duties`)."""
    name, closing = closing_labels(told.lines[0])
    action, person, outputs = [name], closing.get("responsible"), None
    times = [told.time] if read_duration(told.time).kind == "number" else []
    times += [closing["duration"]] if "duration" in closing else []
    for line in told.lines[1:]:
        line, closing = closing_labels(line)
        person = closing.get("responsible", person)
        times += [closing["duration"]] if "duration" in closing else []
        role, value = labelled_line(line)
        if role == "responsible":
            person = value
        elif role == "outputs":
            outputs = value
        elif role == "duration":
            times.append(value)
        else:
            action.append(line)
    text = "\n".join(action)
    first = "\n".join(action[:2]).split("\n")[:3]  # a line break may stand behind the name of the step
    stated = _stated("\n".join(times)) if times else closing_time(action[0]) or _stated(text)
    days = {d.days for d in stated}
    shown = times[0] if times else stated[0].text if stated else None
    only = days.pop() if len(days) == 1 else None
    kind = "none" if not stated else "number" if only is not None else "text"
    unit = stated[0].unit if stated else None
    return Step(
        told.label,
        text,
        person
        or _in_brackets(told.time)
        or _named_alone(told.time)
        or _told_behind(action[0])
        or named_first(action[0], known)
        or next(filter(None, map(actor_of, (*first, _behind_name(action[0])))), None)
        or next(filter(None, map(actor_before_colon, first)), None),
        only,
        shown,
        outputs,
        told.place,
        kind,
        unit=unit,
    )


def _told_behind(sentence: str) -> str | None:
    """Who does a step, as the brackets that close its sentence say beside its time: "(Lãnh đạo Sở; 02 ngày)"."""
    m = _SENTENCE_TIME.search(sentence)
    if m is None and (named := _NAMED_BEHIND.search(sentence)) is not None:
        return named[1] if names_post(named[1]) else None  # "Plan the round (Parks Team)"
    return _in_brackets(m[1]) if m is not None else None


_NAMED_BEHIND = re.compile(r"\(([^()\d]{3,50})\)\s*[.:]?$")


def _in_brackets(words: str) -> str | None:
    """Who is named in brackets beside a time: "Phòng Trồng trọt, 06 ngày"."""
    for part in re.split(r"[;,]|\s[–-]\s", words):
        role, value = labelled_line(part.strip())
        if role == "responsible" or (role is None and starts_with(key(part), "actor") and not find_durations(part)):
            return value.strip()
    return None


def _named_alone(words: str) -> str | None:
    """Who is all that the brackets behind a label name: "Bước 2 (Điều dưỡng hành chính): …"."""
    plain = 2 < len(words) < 60 and words[0].isupper() and not any(map(str.isdigit, words))
    return words.strip() if plain and read_duration(words).kind != "zero" else None


def _behind_name(text: str) -> str:
    """The sentence behind one that only names the step: "Chuẩn bị. Đánh giá viên soạn phiếu hỏi" ("" if there is none)."""
    name, stop, rest = text.partition(". ")
    return rest if stop and len(name) < 60 and "," not in name else ""


def closing_time(sentence: str) -> list[Duration]:
    """The time in the brackets that close a step's sentence: it is the step's, whatever other times are told."""
    m = _SENTENCE_TIME.search(sentence)
    value = read_duration(m[1]) if m and not m[1].lower().startswith("trước ") else None
    return [value] if value is not None and value.kind == "number" else []


def _stated(text: str) -> list[Duration]:
    """The times in a text that may be the step's own."""
    return [
        f.duration
        for f in find_durations(text)
        if f.duration.unit not in ("month", "year", "week", "second")
        and not f.part
        and not _NOTICE.search(text, 0, f.start)
        and not _AHEAD.match(text, f.end)
        and not _HELD.search(text, 0, f.start)
    ]


# "… lập biên bản. Thời gian: 08 ngày.": a sentence that closes a line and says one thing about the step.
_CLOSING_LABEL = re.compile(r"(?<=[.;])\s+([^\W\d_][^.:;()]{2,40}):\s*([^:;]{2,100}?)\s*[.;]?\s*$")


def closing_labels(line: str) -> tuple[str, dict[str, str]]:
    """A line without the sentences that close it and say who does the step or how long it takes, and what they say."""
    found: dict[str, str] = {}
    while ":" in line and (m := _CLOSING_LABEL.search(line)) is not None:
        role, value = header_role(m[1]), m[2].strip()
        if role == "duration":
            tells = read_duration(value).kind in ("number", "zero")
        else:
            tells = role == "responsible" and starts_with(key(value), "actor")
        open_bracket = line.count("(", 0, m.start()) > line.count(")", 0, m.start())
        if role is None or not tells or role in found or open_bracket:
            break
        found[role], line = value, line[: m.start()]
    return line, found


def labelled_line(line: str) -> tuple[str | None, str]:
    """A line below a step that says one thing about it: "- Người thực hiện: Lãnh đạo Sở"."""
    label, colon, value = split_marker(line).rest.partition(":")
    if not colon or len(label) > 40 or not value.strip():
        return None, line
    return header_role(label), value.strip(" .;")
