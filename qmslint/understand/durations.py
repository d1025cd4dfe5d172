"""Durations: what a time cell, a limit in prose or a column header says.

All lengths are counted in working days of 8 hours. A calendar day counts as a day (`unit` tells which was printed);
weeks, months and years have no fixed length in working days: their `days` is None and their `unit` is set. A range
(`1-2 ngày`), figures of several cases and words without a figure (`Trong ngày`) cannot be verified: kind `text`.

The words – units, numbers, phrases – are data: `rules/vocabulary/durations.yaml`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from qmslint.resources import yaml_folder
from qmslint.understand.words import key, squeeze

__all__ = ["HOURS_A_DAY", "Duration", "Found", "find_durations", "read_duration", "total_in_header", "unit_in_header"]

HOURS_A_DAY = 8


class Duration(NamedTuple):
    """What a text says about time.

    `days`: working days, None unless `kind` is number. `kind`: number; zero (no time of the limit, counts 0: "Giờ hành
    chính", "Không tính thời gian"); text (words or several figures: cannot be verified); empty.
    `unit` as printed: day, workday, hour, minute, week, month, year. `hours`: the figure stated in hours (or minutes).
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


class _Hit(NamedTuple):
    """One figure with its unit, before figures of the same limit are joined. `value` None: a range or a time of day."""

    start: int
    end: int
    value: float | None
    unit: str


class _Grammar(NamedTuple):
    """The patterns made from the vocabulary."""

    near: re.Pattern[str]
    figure: re.Pattern[str]
    worded: re.Pattern[str]
    units: dict[str, tuple[str, float | None]]
    numbers: dict[str, float]
    link: re.Pattern[str]
    parts: re.Pattern[str]
    cases: re.Pattern[str]
    clock: tuple[str, ...]
    zero: frozenset[str]
    outside: tuple[str, ...]


_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125, "⅜": 0.375, "⅝": 0.625, "⅞": 0.875}
# "2 1/2" | "1½" | "1/2" | "0,25"
_AMOUNT = r"(\d{1,2}[ +]+)?(\d{1,2}) ?[/⁄] ?(\d{1,2})|(\d{0,2}) ?([½¼¾⅓⅔⅛⅜⅝⅞])|(\d{1,4}(?:[.,]\d{1,3}|, 5)?)"
_BARE = re.compile(rf"(?:{_AMOUNT})[.;*]*")
_BLANK = str.maketrans("", "", " .…_-–—/:;,()\t\n\u00a0")


@cache
def _grammar() -> _Grammar:
    data = yaml_folder("vocabulary")["durations"]
    units = {w: (u["unit"], u["hours"]) for u in data["units"] for w in u["words"]}
    ranked = sorted(units, key=len, reverse=True)
    unit = "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in ranked if len(w) > 1)
    sign = "".join(w for w in ranked if len(w) == 1)
    starts = "|".join(sorted({w[:2] for w in ranked if len(w) > 1}))
    tail = rf"(?:\s*\(?\s*({unit})| ?([{sign}]))(?![^\W_])"
    number = "|".join(data["numbers"])

    def either(words: list[str]) -> str:
        return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))

    return _Grammar(
        near=re.compile(rf"[\d½¼¾⅓⅔⅛⅜⅝⅞)]\s*\(?\s*(?:{starts}|[{sign}](?![^\W\d]))"),
        figure=re.compile(rf"(?<![\w.,])(?<!\d/)(?:{_AMOUNT})(?:\s*\([^()\d]{{1,24}}\))?{tail}( rưỡi)?"),
        worded=re.compile(rf"(?:{number})(?: (?:{number}|mươi))*(?: a)?\s*(?<!\w)({unit})(?!\w)( rưỡi)?|({unit}) rưỡi"),
        units=units,
        numbers=data["numbers"],
        link=re.compile(rf"\s*[(\[=/~≈:]?\s*(?:{either(data['equals'])})?[\s(=:]*"),
        parts=re.compile(rf"(?<!\w)(?:{either(data['parts'])})(?!\w)"),
        cases=re.compile(rf"(?<!\w)(?:{either(data['cases'])})(?!\w)"),
        clock=tuple(f"{w} " for w in data["clock"]),
        zero=frozenset(map(key, data["zero"])),
        outside=tuple(data["outside"]),
    )


# ------------------------------------------------------------------------------------------------ figures


def _number(digits: str, unit: str = "") -> float:
    """`0,25` and `1.5` are decimals; `1.440 phút` and `1.200 giờ` are thousands."""
    plain = digits.replace(" ", "").replace(",", ".")
    whole, _, rest = plain.partition(".")
    if len(rest) == 3 and whole != "0" and (unit == "minute" or (unit == "hour" and rest.endswith("0"))):
        return float(whole + rest)
    return float(plain)


def _amount(m: re.Match[str], unit: str = "") -> float | None:
    """The figure of a match of `_AMOUNT`; None if it is no length ("24/24")."""
    mixed, over, under, whole, vulgar, plain = m.groups()[:6]
    if under:
        if not 2 <= int(under) <= 16 or (mixed and int(over) >= int(under)):
            return None
        return int(mixed.rstrip(" +") if mixed else 0) + int(over) / int(under)
    if vulgar:
        return int(whole or 0) + _VULGAR[vulgar]
    return _number(plain, unit)


def _in_words(text: str, numbers: dict[str, float]) -> float:
    total = 0.0
    for word in text.split():
        if word == "mươi":
            total *= 10
        elif total != 0.5:  # "half a day"
            total += numbers[word]
    return total


_DATE_AFTER = re.compile(r"[\d….…_ ]*[/-][\d….…_ ]*[/-]|\d{1,2} ?/ ?\d{1,2}(?! ?(?:ngày|giờ|\d))|[\d…._ ]*tháng")


def _is_date(low: str, start: int, end: int, unit: str) -> bool:
    """Whether the figure belongs to a date: "ngày 06 tháng 8 năm 2010", "số 15 ngày 20/11/2025", "quý 3 năm 2025"."""
    after = low[end : end + 12].lstrip()
    before = low[max(0, start - 8) : start].rstrip()
    if unit in ("month", "year") and (before.endswith(("ngày", "tháng", "quý")) or after[:4].isdigit()):
        return True
    if unit == "day":
        head = after.lstrip("0123456789 …._")
        return (head[:1] in ("/", "-") and after[:1] in "0123456789…._/") or (
            head != after and head.startswith("tháng")
        )
    return False


def _is_clock(low: str, start: int, end: int, word: str, grammar: _Grammar) -> bool:
    """Whether "15 giờ" is a time of day: "sau 15 giờ hàng ngày", "7h30"; not "sau 24 giờ kể từ khi …"."""
    if word not in ("giờ", "h", "hours"):
        return False
    after = low[end : end + 10].lstrip()
    if after[:2].isdigit() and not after[2:].lstrip().startswith(("p", "'", "min")):
        return True
    before = squeeze(low[max(0, start - 10) : start]) + " "
    return before.endswith(grammar.clock) and not after.startswith(("kể", "tính"))


def _is_item(low: str, m: re.Match[str], unit: str) -> bool:
    """Whether the "unit" is none: the letter of the next item ("mẫu số 2 h) …"), a figure in words ("5 (năm) bộ")."""
    if m[8]:
        return low[m.start(8) - 1] == " " and low[m.end(8) : m.end(8) + 1] == ")"
    return unit == "year" and "(" in low[m.start() : m.start(7)] and low[m.start(7) - 1] == "("


# What stands before the second figure of a range ("1 - 2 ngày"), or of a number cut in two ("0 5 ngày").
_RANGE = re.compile(r"[\d½]\s*(?:-|–|—|~|đến|tới|to)\s*(?:dưới\s*)?$|\d[ \u00a0]+$")


def _hits(low: str, grammar: _Grammar) -> list[_Hit]:
    hits: list[_Hit] = []
    near = grammar.near.search(low)
    if not near:
        return hits
    for m in grammar.figure.finditer(low, max(0, near.start() - 32)):
        word = " ".join((m[7] or m[8]).split())
        unit, hours = grammar.units[word]
        start, end = m.span()
        after = m.end(7) if m[7] else m.end(8)
        if _is_date(low, start, after, unit) or _is_item(low, m, unit):
            continue
        value = _amount(m, unit)
        if value is None and m[3] == "24":  # "24/24 giờ"
            continue
        if _is_clock(low, start, after, word, grammar) or _RANGE.search(low, max(0, start - 16), start):
            value = None
        elif value is not None and m[9]:
            value += 0.5
        hits.append(_Hit(start, end, value if hours is None or value is None else value * hours, unit))
    # "1 ngày - 2 ngày" is a range too.
    for i in range(len(hits) - 1, 0, -1):
        between = low[hits[i - 1].end : hits[i].start].strip()
        if between in ("-", "–", "—", "~", "đến", "to", "tới", "và đến") and hits[i].unit == hits[i - 1].unit:
            hits[i - 1 : i + 1] = [_Hit(hits[i - 1].start, hits[i].end, None, hits[i].unit)]
    return hits


def _worded(low: str, grammar: _Grammar) -> list[_Hit]:
    """Figures in words, looked for only where there are none in digits: "nửa ngày", "ngày rưỡi", "half a day".

    In a longer text "một ngày" is hardly ever a limit, and the search would be dear: only telling words count there.
    """
    hits: list[_Hit] = []
    if len(low) > 80 and not any(word in low for word in ("mười ", "mươi ", "nửa ", "rưỡi")):
        return hits
    for m in grammar.worded.finditer(low):
        if m.start() and low[m.start() - 1].isalpha():
            continue
        unit, hours = grammar.units[" ".join((m[1] or m[3]).split())]
        value = 1.5 if m[3] else _in_words(low[m.start() : m.start(1)], grammar.numbers) + (0.5 if m[2] else 0)
        hits.append(_Hit(m.start(), m.end(), value if hours is None else value * hours, unit))
    return hits


# ------------------------------------------------------------------------------------------------ joined figures

_LARGE = ("day", "workday")
_SMALL = ("hour", "minute")
_JOIN = ("", "và", ",", "+", "and", "&", ";")


def _adds(low: str, one: _Hit, other: _Hit) -> bool:
    """Whether the second figure is the rest of the first: "01 ngày 04 giờ", "2 giờ 30 phút"."""
    if one.value is None or other.value is None or low[one.end : other.start].strip() not in _JOIN:
        return False
    if one.unit in _LARGE:
        return other.unit in _SMALL and other.value < HOURS_A_DAY
    return one.unit == "hour" and other.unit == "minute" and other.value < 1


def _equals(low: str, one: _Hit, other: _Hit, grammar: _Grammar) -> bool:
    """Whether both are the same limit in two units: "80 giờ làm việc (tương đương 10 ngày làm việc)"."""
    if (one.unit in _LARGE) == (other.unit in _LARGE) or {one.unit, other.unit} & {"week", "month", "year"}:
        return False
    m = grammar.link.fullmatch(low, one.end, other.start)
    # Side by side without a word between them only equal figures are the same limit.
    return bool(m and m[0].strip()) or (low[one.end : other.start].strip() in _JOIN and one.value == other.value)


def _found(low: str, text: str, grammar: _Grammar) -> list[Found]:
    hits = _hits(low, grammar)
    if not hits:
        hits = _worded(low, grammar)
    found: list[Found] = []
    i = 0
    while i < len(hits):
        hit = hits[i]
        start, end, value, unit = hit
        hours = stated = None
        while i + 1 < len(hits) and value is not None and _adds(low, hits[i], hits[i + 1]):
            i += 1
            value += hits[i].value or 0
            end = hits[i].end
        here = _Hit(start, end, value, unit)
        if i + 1 < len(hits) and value is not None and _equals(low, here, hits[i + 1], grammar):
            i += 1
            end = hits[i].end
            other = hits[i].value
            if other is not None:
                hours, stated = (other, value) if unit in _LARGE else (value, other)
                stated /= HOURS_A_DAY
        elif unit in _SMALL:
            hours = value
        i += 1
        days = None if value is None or unit in ("week", "month", "year") else _round(value / HOURS_A_DAY)
        outside = _is_outside(low, start, end, hits[i].start if i < len(hits) else len(low), grammar)
        duration = Duration(days, "text" if days is None else "number", unit, squeeze(text[start:end]),
                            _round(hours), _round(stated), outside)  # fmt: skip
        part = bool(found) and (found[-1].part or bool(grammar.parts.search(low, found[-1].end, start)))
        found.append(Found(start, end, duration, part))
    return found


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _is_outside(low: str, start: int, end: int, limit: int, grammar: _Grammar) -> bool:
    """Whether the words behind the figure, on its line, put it outside the total."""
    line = low.find("\n", end, limit)
    after = low[end : limit if line < 0 else line]
    return _says_outside(after, grammar)


def _says_outside(low: str, grammar: _Grammar) -> bool:
    return any(words in low for words in grammar.outside)


# ------------------------------------------------------------------------------------------------ the public readers


def find_durations(text: str) -> list[Found]:
    """Every duration of a running text, in order; dates, times of day and "24/24 giờ" are none.

    The same limit in two units is one item; so are "01 ngày 04 giờ" and a range (kind text).
    """
    low = text.lower()
    return _found(low, text if len(low) == len(text) else low, _grammar())


@lru_cache(maxsize=4096)
def read_duration(text: str, unit_hint: str | None = None) -> Duration:
    """What a time cell or a stated limit says. `unit_hint` (from the header) is the unit of a bare number.

    Of several figures the outer one counts: parts ("trong đó …"), details in brackets and figures outside the total
    do not; figures of several cases leave no number (kind text, `alternatives`).
    """
    plain = squeeze(text)
    if not plain.translate(_BLANK):
        # A lone dash says "no time"; dots are a blank to fill in.
        return Duration(None, "zero" if plain in ("-", "–", "—", "/") else "empty", None, plain)
    grammar = _grammar()
    low = text.lower()
    found = _found(low, text if len(low) == len(text) else low, grammar)
    if not found:
        return _without_figure(plain, low, unit_hint, grammar)
    first = found[0].duration
    rest = _rivals(low, found, grammar)
    if len(rest) == 1:
        return rest[0].duration._replace(text=plain)
    days = [f.duration.days for f in rest]
    if None not in days:
        figures = [d for d in days if d is not None]
        same = len(set(figures)) == 1
        if same or abs(figures[0] - sum(figures[1:])) < 0.001:
            return rest[0].duration._replace(text=plain)
        return Duration(None, "text", first.unit, plain, alternatives=tuple(figures))
    return Duration(None, "text", first.unit, plain, outside=first.outside)


def _rivals(low: str, found: list[Found], grammar: _Grammar) -> list[Found]:
    """The figures that stand side by side: without parts, details in brackets, and those outside the total."""
    rivals = [found[0]]
    for f in found[1:]:
        if f.part:
            continue
        between = low[rivals[-1].end : f.start]
        bracketed = between.count("(") > between.count(")")
        closing = low.find(")", f.end)
        if bracketed and not grammar.cases.search(between + low[f.end : closing if closing >= 0 else len(low)]):
            continue
        rivals.append(f)
    inside = [f for f in rivals if not f.duration.outside]
    return inside or rivals[:1]


_FIRST_UNIT = re.compile(r"(ngày làm việc|ngày|giờ làm việc|giờ)\s*[:=]?\s*(\d{1,4}(?:[.,]\d{1,2})?)")
_COMPACT = re.compile(rf"(?:{_AMOUNT})(ngay|gio|phut)(lamviec|lv)?\.?")
_SPLIT = {"ngay": "day", "gio": "hour", "phut": "minute"}


def _without_figure(plain: str, low: str, unit_hint: str | None, grammar: _Grammar) -> Duration:
    """A cell in which no figure with a unit was found."""
    low = squeeze(low)
    m = _BARE.fullmatch(low)
    if m:
        value = _amount(m, unit_hint or "")
        return _of(value, unit_hint, plain) if unit_hint and value is not None else Duration(None, "text", None, plain)
    m = _FIRST_UNIT.fullmatch(low)
    if m:
        unit = grammar.units[m[1]][0]
        return _of(_number(m[2], unit), unit, plain)
    if low[:1].isdigit():
        # A word cut by formatting ("1 ngà y") or typed without marks ("02 ngay"): nothing else may stand there.
        joined = low.replace(" ", "") if not re.search(r"\d \d", low) else ""
        m = _COMPACT.fullmatch("".join(key(c) if c.isalpha() else c for c in joined))
        if m:
            unit = "workday" if m[7] == "ngay" and m[8] else _SPLIT[m[7]]
            return _of(_amount(m, unit), unit, plain)
        m = re.fullmatch(r"([0-6])(?:h|giờ)([0-5]\d)(?:p|phút|['’])?", joined)
        if m:
            return _of(int(m[1]) + int(m[2]) / 60, "hour", plain)
    folded = key(low)
    outside = _says_outside(low, grammar)
    zero = folded in grammar.zero or outside or "gio hanh chinh" in folded or folded.startswith("khong tinh thoi gian")
    return Duration(None, "zero" if zero else "text", None, plain, outside=outside)


def _of(value: float | None, unit: str, plain: str) -> Duration:
    hours = {"day": 8, "workday": 8, "hour": 1, "minute": 1 / 60}.get(unit)
    if value is None or hours is None:
        return Duration(None, "text", unit, plain)
    return Duration(_round(value * hours / HOURS_A_DAY), "number", unit, plain,
                    _round(value * hours) if unit in _SMALL else None)  # fmt: skip


_HEADER_UNIT = re.compile(
    r"(?:[(/]|đvt|đơn vị(?: tính)?|số|tính (?:bằng|theo)|theo|unit|in)\s*:?\s*"
    r"(ngày làm việc|ngày lv|ngày|giờ làm việc|giờ|phút|working days?|business days?|days?|hours?|minutes?|h)"
    r"\s*(?:[)/]|$)"
)
_ALONE = re.compile(r"(?:số )?(ngày làm việc|ngày|giờ làm việc|giờ|phút|working days|days|hours|minutes)")
# "tính mỗi ngày 08 giờ làm việc", "08 giờ/ngày", "1 ngày = 8 giờ": how days are counted, neither unit nor total.
_CONVERSION = re.compile(
    r"mỗi ngày[^)]{0,20}\d+ ?(?:giờ|h)|\d+ ?(?:giờ|h)(?: làm việc)? ?(?:/|mỗi|một|trên) ?(?:1 |01 )?ngày|"
    r"0?1 ngày(?: làm việc)? ?(?:=|là|bằng|tương đương|gồm|tính) ?(?:với )?\d+ ?(?:giờ|h)|"
    r"\d+ hours? ?(?:/|per|a) ?(?:working )?day"
)


def unit_in_header(text: str) -> str | None:
    """The unit that a header gives to bare numbers below it: "Thời gian (ngày làm việc)" → workday; None if none.

    A total in the header gives its unit too; "(tính mỗi ngày 08 giờ làm việc)" is a conversion, not a unit.
    """
    low = _CONVERSION.sub(" ", squeeze(text).lower())
    m = _ALONE.fullmatch(low) or _HEADER_UNIT.search(low)
    if m:
        return _grammar().units[m[1]][0]
    total = total_in_header(text)
    return total.unit if total else None


def total_in_header(text: str) -> Duration | None:
    """The total stated in a header or heading: "THỜI GIAN GIẢI QUYẾT TTHC (03 ngày làm việc)"; None if none."""
    if not any(c.isdigit() for c in text):
        return None
    low = _CONVERSION.sub(lambda m: " " * len(m[0]), text.lower())
    duration = read_duration(low)
    return duration._replace(text=squeeze(text)) if duration.kind == "number" else None
