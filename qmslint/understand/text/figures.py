"""Figures with a unit of time: the lower half of the duration grammar.

`figures` lists what stands in a text – `0,25 ngày`, `2 1/2 ngày`, `05 (năm) ngày làm việc`, `nửa ngày` – leaving out
dates, items and times of day; `durations` joins the figures that say the same thing and gives them their meaning.
"""

from __future__ import annotations

import re
from functools import cache

from qmslint.resources import yaml_folder
from qmslint.tuples import NamedTuple
from qmslint.understand.text.words import key, squeeze

__all__ = ["AMOUNT", "Figure", "Grammar", "amount", "figures", "grammar", "number", "worded"]

_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125, "⅜": 0.375, "⅝": 0.625, "⅞": 0.875}
# "2 1/2" | "1½" | "1/2" | "0,25": six groups, read by `amount`.
AMOUNT = r"(\d{1,2}[ +]+)?(\d{1,2}) ?[/⁄] ?(\d{1,2})|(\d{0,2}) ?([½¼¾⅓⅔⅛⅜⅝⅞])|(\d{1,4}(?:[.,]\d{1,3}|, 5)?)"


class Figure(NamedTuple):
    """A figure with its unit at `text[start:end]`. `value` is in hours where the unit has a length in working time;
    None for a range ("1-2 ngày"), a number cut in two ("0 5 ngày") and a time of day ("sau 15 giờ")."""

    start: int
    end: int
    value: float | None
    unit: str


class Grammar(NamedTuple):
    """The patterns made from `rules/vocabulary/durations.yaml`. `units` maps a word to its unit and its hours."""

    near: re.Pattern[str]
    figure: re.Pattern[str]
    units: dict[str, tuple[str, float | None]]
    unit_words: str
    numbers: dict[str, float]
    link: str
    parts: str
    cases: str
    clock: tuple[str, ...]
    zero: frozenset[str]
    outside: tuple[str, ...]


@cache
def grammar() -> Grammar:
    """The grammar, made once. `link`, `parts` and `cases` are sources, compiled by `re` when they are first needed."""
    data = yaml_folder("vocabulary")["durations"]
    units = {word: (u["unit"], u["hours"]) for u in data["units"] for word in u["words"]}
    ranked = sorted(units, key=len, reverse=True)
    words = "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in ranked if len(w) > 1)
    signs = "".join(w for w in ranked if len(w) == 1)
    starts = "|".join(sorted({w[:2] for w in ranked if len(w) > 1}))
    return Grammar(
        # A cheap search for a place worth looking at; it begins with a set of characters, which `re` finds fast.
        near=re.compile(rf"[\d½¼¾⅓⅔⅛⅜⅝⅞)]\s*\(?\s*(?:{starts}|[{signs}](?![^\W\d]))"),
        figure=re.compile(
            rf"(?<![\w.,])(?<!\d/)(?:{AMOUNT})(?:\s*\([^()\d]{{1,24}}\))?"
            rf"(?:\s*\(?\s*({words})| ?([{signs}]))(?![^\W_])( rưỡi)?"
        ),
        units=units,
        unit_words=words,
        numbers=data["numbers"],
        link=rf"\s*[(\[=/~≈:]?\s*(?:{_either(data['equals'])})?[\s(=:]*",
        parts=rf"(?<!\w)(?:{_either(data['parts'])})(?!\w)",
        cases=rf"(?<!\w)(?:{_either(data['cases'])})(?!\w)",
        clock=tuple(f"{w} " for w in data["clock"]),
        zero=frozenset(map(key, data["zero"])),
        outside=tuple(data["outside"]),
    )


def _either(words: list[str]) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))


def number(digits: str, unit: str = "") -> float:
    """`0,25` and `1.5` are decimals; `1.440 phút` and `1.200 giờ` are thousands."""
    plain = digits.replace(" ", "").replace(",", ".")
    whole, _, rest = plain.partition(".")
    if len(rest) == 3 and whole != "0" and (unit == "minute" or (unit == "hour" and rest.endswith("0"))):
        return float(whole + rest)
    return float(plain)


def amount(m: re.Match[str], unit: str = "") -> float | None:
    """The number of a match that begins with `AMOUNT`; None if it is no length ("24/24")."""
    mixed, over, under, whole, vulgar, plain = m.groups()[:6]
    if under:
        if not 2 <= int(under) <= 16 or (mixed and int(over) >= int(under)):
            return None
        return int(mixed.rstrip(" +") if mixed else 0) + int(over) / int(under)
    if vulgar:
        return int(whole or 0) + _VULGAR[vulgar]
    return number(plain, unit)


def figures(low: str) -> list[Figure]:
    """Every figure in digits of a text in lower case, in order."""
    g = grammar()
    near = g.near.search(low)
    if not near:
        return []
    found: list[Figure] = []
    for m in g.figure.finditer(low, max(0, near.start() - 32)):
        word = " ".join((m[7] or m[8]).split())
        unit, hours = g.units[word]
        start, end = m.span()
        after = m.end(7) if m[7] else m.end(8)
        if _is_date(low, start, after, unit) or _is_item(low, m, unit) or _is_factor(low, start, unit):
            continue
        value = amount(m, unit)
        if value is None and m[3] == "24":  # "24/24 giờ"
            continue
        if _is_clock(low, start, after, word) or re.search(_BEFORE, low[max(0, start - 16) : start]):
            value = None
        elif value is not None and m[9]:
            value += 0.5
        found.append(Figure(start, end, value if hours is None or value is None else value * hours, unit))
    for i in range(len(found) - 1, 0, -1):  # "1 ngày - 2 ngày" is a range too
        one, other = found[i - 1], found[i]
        if one.unit == other.unit and low[one.end : other.start].strip() in ("-", "–", "—", "~", "đến", "tới", "to"):
            found[i - 1 : i + 1] = [Figure(one.start, other.end, None, one.unit)]
    return found


# What stands before the second figure of a range ("1 - 2 ngày"), or of a number cut in two ("0 5 ngày").
_BEFORE = r"[\d½]\s*(?:-|–|—|~|đến|tới|to)\s*(?:dưới\s*)?$|\d[ \u00a0]+$"
# What follows "ngày" in a date: "20/11/2025", "20 tháng 11", "/11/2025".
_DATE = r"[\d….…_ ]*[/-][\d….…_ ]*[/-]|\d{1,2} ?/ ?\d{1,2}(?! ?(?:ngày|giờ|\d))|[\d…._ ]*tháng"


def _is_date(low: str, start: int, end: int, unit: str) -> bool:
    """Whether the figure belongs to a date: "ngày 06 tháng 8 năm 2010", "số 15 ngày 20/11/2025", "quý 3 năm 2025"."""
    after = low[end : end + 16].lstrip()
    if unit in ("month", "year"):
        before = low[max(0, start - 8) : start].rstrip()
        return before.endswith(("ngày", "tháng", "quý")) or after[:4].isdigit()
    return unit == "day" and re.match(_DATE, after) is not None


def _is_clock(low: str, start: int, end: int, word: str) -> bool:
    """Whether "15 giờ" is a time of day: "sau 15 giờ hàng ngày", "7 giờ 30"; not "sau 24 giờ kể từ khi …"."""
    if word not in ("giờ", "h", "hours"):
        return False
    after = low[end : end + 10].lstrip()
    if after[:2].isdigit() and not after[2:].lstrip().startswith(("p", "'", "min")):
        return True
    before = squeeze(low[max(0, start - 10) : start]) + " "
    return before.endswith(grammar().clock) and not after.startswith(("kể", "tính"))


def _is_factor(low: str, start: int, unit: str) -> bool:
    """Whether the figure only says how long a day is: "05 ngày làm việc x 08 giờ = 40 giờ"."""
    before = low[max(0, start - 3) : start].rstrip()
    return unit == "hour" and (before.endswith(("×", "*", "✕", " x")) or before == "x")


def _is_item(low: str, m: re.Match[str], unit: str) -> bool:
    """Whether the "unit" is none: the letter of the next item ("mẫu số 2 h) …"), a figure in words ("5 (năm) bộ")."""
    if m[8]:
        return low[m.start(8) - 1] == " " and low[m.end(8) : m.end(8) + 1] == ")"
    return unit == "year" and low[m.start(7) - 1] == "("


def worded(low: str) -> list[Figure]:
    """The figures in words, for a text that has none in digits: "nửa ngày", "ngày rưỡi", "half a day".

    In a longer text "một ngày" is hardly ever a limit, and the search would be dear: only telling words count there.
    """
    g = grammar()
    telling = ("mười ", "mươi ", "nửa ", "rưỡi") if len(low) > 80 else (*g.numbers, "rưỡi")
    if not any(word in low for word in telling):
        return []
    one = "|".join(g.numbers)
    pattern = (
        rf"(?<!\w)(?:(?:{one})(?: (?:{one}|mươi))*(?: a)?\s*(?<!\w)({g.unit_words})(?!\w)( rưỡi)?"
        rf"|({g.unit_words}) rưỡi)"
    )
    found: list[Figure] = []
    for m in re.finditer(pattern, low):
        unit, hours = g.units[" ".join((m[1] or m[3]).split())]
        value = 1.5 if m[3] else _in_words(low[m.start() : m.start(1)]) + (0.5 if m[2] else 0)
        found.append(Figure(m.start(), m.end(), value if hours is None else value * hours, unit))
    return found


def _in_words(text: str) -> float:
    """The number that words make: "hai mươi lăm" = 25, "half a" = 0.5."""
    numbers, total = grammar().numbers, 0.0
    for word in text.split():
        if word == "mươi":
            total *= 10
        elif total != 0.5:  # the "a" of "half a day"
            total += numbers[word]
    return total
