"""Durations: what a time cell, a limit in prose or a column header says.

All lengths are counted in working days of 8 hours. A calendar day counts as a day (`unit` tells which was printed);
weeks, months and years have no fixed length in working days: their `days` is None and their `unit` is set. A range
(`1-2 ngày`), figures of several cases and words without a figure (`Trong ngày`) cannot be verified: kind `text`.

The words – units, numbers, phrases – are data: `rules/vocabulary/durations.yaml`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from qmslint.tuples import NamedTuple
from qmslint.understand.text.figures import AMOUNT, Figure, amount, figures, grammar, number, worded
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.words import key, squeeze

__all__ = ["HOURS_A_DAY", "Duration", "Found", "find_durations", "read_duration", "total_in_header", "unit_in_header"]

HOURS_A_DAY = 8
_LARGE = ("day", "workday")
_SMALL = ("hour", "minute", "second")
# What may stand between figures that add up: "01 ngày và 04 giờ".
_JOIN = ("", "và", ",", "+", "and", "&", ";")
_BLANK = str.maketrans("", "", " .…_-–—/:;,()")


class Duration(NamedTuple):
    """What a text says about time.

    `days`: working days, None unless `kind` is number. `kind`: number; zero (no time of the limit, counts 0: "Giờ hành
    chính", "Không tính thời gian"); text (words or several figures: cannot be verified); empty.
    `unit` as printed: day, workday, hour, minute, second, week, month, year. `hours`: the figure stated in hours (or minutes).
    `stated_days`: the figure stated in days, where the same limit is given in both units; `days` follows the first.
    `outside`: said not to count into the total. `alternatives`: days of each case where several are given.
    """

    days: float | None
    kind: str
    unit: str | None
    text: str
    hours: float | None = None
    stated_days: float | None = None
    outside: bool = False
    alternatives: tuple[float, ...] = ()


class Found(NamedTuple):
    """A duration in running text, at `text[start:end]`. `part`: a part of the figure before it ("trong đó: …")."""

    start: int
    end: int
    duration: Duration
    part: bool = False


@kept_by_text
def find_durations(text: str) -> tuple[Found, ...]:
    """Every duration of a running text, in order; dates, times of day and "24/24 giờ" are none.

    The same limit in two units is one item; so are "01 ngày 04 giờ" and a range (kind text).
    """
    low = text.lower()
    if len(low) != len(text):  # a letter whose small form is longer: positions would not fit
        text = low
    if "ngày" in low and "8" in low:
        low = re.sub(_PER_DAY, lambda m: " " * len(m[0]), low)
    hits = figures(low) or worded(low)
    found: list[Found] = []
    part = False
    i = 0
    while i < len(hits):
        start, end, value, unit = hits[i]
        hours = stated = None
        while (
            i + 1 < len(hits)
            and value is not None
            and _adds(low, hits[i], hits[i + 1])
            and not _repeats(hits[i], hits[i + 1])
        ):
            i += 1
            value += hits[i].value or 0
            end = hits[i].end
        i += 1
        if (
            i < len(hits)
            and value is not None
            and (
                (_repeats(hits[i - 1], hits[i]) and _adds(low, hits[i - 1], hits[i]))
                or _equals(low, Figure(start, end, value, unit), hits[i])
            )
        ):
            end, other = hits[i].end, hits[i].value
            i += 1
            if other is not None:
                hours, days_as_hours = (other, value) if unit in _LARGE else (value, other)
                stated = days_as_hours / HOURS_A_DAY
        elif unit in _SMALL:
            hours = value
        if text[end : end + 1] == ")" and text.count("(", start, end) > text.count(")", start, end):
            end += 1  # "24 (giờ làm việc)"
        days = value / HOURS_A_DAY if value is not None and unit in _LARGE + _SMALL else None
        duration = Duration(
            _round(days), "text" if days is None else "number", unit, squeeze(text[start:end]),
            _round(hours), _round(stated), _is_outside(low, end, hits[i].start if i < len(hits) else len(low)),
        )  # fmt: skip
        part = part or (bool(found) and re.search(grammar().parts, low[found[-1].end : start]) is not None)
        found.append(Found(start, end, duration, part))
    return tuple(found)


def _repeats(one: Figure, other: Figure) -> bool:
    """Whether two figures in days and in hours are one time: "0,5 ngày 04 giờ", as no sum of them would be written."""
    units = {one.unit in _LARGE, other.unit in _LARGE}
    return len(units) == 2 and one.value is not None and one.value == other.value


def _adds(low: str, one: Figure, other: Figure) -> bool:
    """Whether the second figure is the rest of the first: "01 ngày 04 giờ", "2 giờ 30 phút"."""
    if one.value is None or other.value is None or low[one.end : other.start].strip() not in _JOIN:
        return False
    if one.unit in _LARGE:
        return other.unit in _SMALL and other.value < HOURS_A_DAY
    return one.unit == "hour" and other.unit == "minute" and other.value < 1


def _equals(low: str, one: Figure, other: Figure) -> bool:
    """Whether both are the same limit in two units: "80 giờ làm việc (tương đương 10 ngày làm việc)"."""
    if {one.unit in _LARGE, other.unit in _LARGE} != {True, False} or not {one.unit, other.unit} & set(_SMALL):
        return False
    between = low[one.end : other.start]
    if between.strip() in _JOIN:  # without a telling word or sign only equal figures are the same limit
        return one.value == other.value
    return re.fullmatch(grammar().link, between) is not None


def _is_outside(low: str, end: int, limit: int) -> bool:
    """Whether the words behind the figure, on its line, put it outside the total."""
    line = low.find("\n", end, limit)
    return _says_outside(low[end : limit if line < 0 else line])


def _says_outside(low: str) -> bool:
    return any(words in low for words in grammar().outside)


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


@lru_cache(maxsize=4096)
def read_duration(text: str, unit_hint: str | None = None) -> Duration:
    """What a time cell or a stated limit says. `unit_hint` (from the header) is the unit of a bare number.

    Of several figures the outer one counts: parts ("trong đó …"), details in brackets and figures outside the total
    do not; figures of several cases leave no number (kind text, `alternatives`).
    """
    plain = squeeze(text)
    if not plain.translate(_BLANK):  # a lone dash says "no time"; dots are a blank to fill in
        return Duration(None, "zero" if plain in ("-", "–", "—", "/") else "empty", None, plain)
    found = find_durations(text)
    if not found:
        return _without_figure(plain, unit_hint)
    rivals = _rivals(text.lower(), found)
    days = [f.duration.days for f in rivals if f.duration.days is not None]
    first = rivals[0].duration._replace(text=plain)
    if len(rivals) == 1:
        return first
    if len(days) == len(rivals) and (len(set(days)) == 1 or abs(2 * days[0] - sum(days)) < 0.001):
        return first  # repeated, or a total followed by its parts
    return Duration(None, "text", first.unit, plain, alternatives=tuple(days))


def _rivals(low: str, found: tuple[Found, ...]) -> list[Found]:
    """The figures that stand side by side: without parts, details in brackets, and those outside the total."""
    rivals = [found[0]]
    for f in found[1:]:
        if f.part:
            continue
        between = low[rivals[-1].end : f.start]
        if between.count("(") > between.count(")"):
            closing = low.find(")", f.end)
            if not re.search(grammar().cases, between + low[f.end : closing if closing >= 0 else len(low)]):
                continue
        rivals.append(f)
    inside = [f for f in rivals if not f.duration.outside]
    return inside or rivals[:1]


_FIRST_UNIT = r"(ngày làm việc|ngày|giờ làm việc|giờ)\s*[:=]?\s*(\d{1,4}(?:[.,]\d{1,2})?)"
_COMPACT = rf"(?:{AMOUNT})(ngay|gio|phut)(lamviec|lv)?\.?"
_PLAIN = {"ngay": "day", "gio": "hour", "phut": "minute"}


def _without_figure(plain: str, unit_hint: str | None) -> Duration:
    """A cell in which no figure with a unit was found."""
    low = plain.lower()
    m = re.fullmatch(rf"(?:{AMOUNT})[.;*]*", low)
    if m:
        return _of(amount(m, unit_hint or ""), unit_hint, plain)
    m = re.fullmatch(_FIRST_UNIT, low)
    if m:
        unit = grammar().units[m[1]][0]
        return _of(number(m[2], unit), unit, plain)
    if low[:1].isdigit() and not re.search(r"\d \d", low):
        # A word cut by formatting ("1 ngà y") or typed without marks ("02 ngay"): nothing else may stand there.
        joined = low.replace(" ", "")
        m = re.fullmatch(_COMPACT, "".join(key(c) if c.isalpha() else c for c in joined))
        if m:
            unit = "workday" if m[7] == "ngay" and m[8] else _PLAIN[m[7]]
            return _of(amount(m, unit), unit, plain)
        m = re.fullmatch(r"([0-6])(?:h|giờ)([0-5]\d)(?:p|phút|['’])?", joined)
        if m:
            return _of(int(m[1]) + int(m[2]) / 60, "hour", plain)
    folded = key(low)
    outside = _says_outside(low)
    zero = (
        outside or folded in grammar().zero or "gio hanh chinh" in folded or folded.startswith("khong tinh thoi gian")
    )
    return Duration(None, "zero" if zero else "text", None, plain, outside=outside)


def _of(value: float | None, unit: str | None, plain: str) -> Duration:
    hours = {"day": 8.0, "workday": 8.0, "hour": 1.0, "minute": 1 / 60, "second": 1 / 3600}.get(unit or "")
    if value is None or hours is None:
        return Duration(None, "text", unit, plain)
    worked = _round(value * hours) if unit in _SMALL else None
    return Duration(_round(value * hours / HOURS_A_DAY), "number", unit, plain, worked)


_UNIT = r"(ngày làm việc|ngày lv|ngày|giờ làm việc|giờ|phút|giây|working days?|business days?|days?|hours?|minutes?|seconds|h)"
_HEADER = rf"(?:[(/:,–-]|đvt|đơn vị(?: tính)?|số|tính (?:bằng|theo)|theo|unit|in)\s*:?\s*{_UNIT}\s*(?:[)/]|$)"
# "tính mỗi ngày 08 giờ làm việc", "08 giờ/ngày", "1 ngày = 8 giờ": how days are counted, neither unit nor total.
_CONVERSION = (
    r"mỗi ngày[^)]{0,20}\d+ ?(?:giờ|h)|\d+ ?(?:giờ|h)(?: làm việc)? ?(?:/|mỗi|một|trên) ?(?:1 |01 )?ngày|"
    r"0?1 ngày(?: làm việc)? ?(?:=|là|bằng|tương đương|gồm|tính) ?(?:với )?\d+ ?(?:giờ|h)|"
    r"\d+ hours? ?(?:/|per|a) ?(?:working )?day"
)


# "05 ngày làm việc (08 giờ/ngày làm việc), tương đương 40 giờ": how many hours a day has, no length.
_PER_DAY = (
    r"mỗi ngày[^)\d]{0,20}0?8 ?(?:giờ|h)(?: làm việc)?|"
    r"(?<!\d)0?8 ?(?:giờ|h)(?: làm việc)? ?(?:/|mỗi|trên) ?ngày(?: làm việc)?|"
    r"(?<=\()(?:tính )?0?8 ?(?:giờ|h)(?: làm việc)? ?(?:/|mỗi|trên) ?0?1 ngày(?: làm việc)?"
)


def unit_in_header(text: str) -> str | None:
    """The unit that a header gives to bare numbers below it: "Thời gian (ngày làm việc)" → workday; None if none.

    A total in the header gives its unit too; "(tính mỗi ngày 08 giờ làm việc)" is a conversion, not a unit.
    """
    low = re.sub(_CONVERSION, " ", squeeze(text).lower())
    m = re.fullmatch(rf"(?:số )?{_UNIT}", low) or re.search(_HEADER, low)
    if m:
        return grammar().units[m[1]][0]
    total = total_in_header(text)
    return total.unit if total else None


def total_in_header(text: str) -> Duration | None:
    """The total stated in a header or heading: "THỜI GIAN GIẢI QUYẾT TTHC (03 ngày làm việc)"; None if none."""
    if not any(c.isdigit() for c in text):
        return None
    duration = read_duration(re.sub(_CONVERSION, lambda m: " " * len(m[0]), text.lower()))
    return duration._replace(text=squeeze(text)) if duration.kind == "number" else None
