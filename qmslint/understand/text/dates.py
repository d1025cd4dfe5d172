"""Dates as offices write them, in Vietnamese and English: possible, impossible, or left blank.

`20/11/2025`, `ngày 20 tháng 11 năm 2025`, `2025-11-20`, `11 Nov 2020`, `November 11, 2020`; numbers are day first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from qmslint.tuples import NamedTuple
from qmslint.understand.text.kept import kept_by_text

__all__ = [
    "FoundDate",
    "date_at",
    "earliest_day",
    "find_dates",
    "is_month",
    "iso_date",
    "month_first",
    "month_leads",
    "read_date",
]


class FoundDate(NamedTuple):
    """A date at `text[start:end]`.

    `kind`: date; impossible (31/02/2024); partial (only month and year: `iso` is "2025-11"); blank (a printed form
    whose day or month was never filled in: "ngày … tháng 11 năm 2025"). `iso` is None for impossible and blank dates;
    `year` is what is printed, None if it is blank too.
    """

    start: int
    end: int
    kind: str
    iso: str | None
    year: int | None
    text: str


_GAP = r"[\s.…_]*"
_SEP = r"\s?[/.\-–]\s?"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"({'|'.join(_MONTHS)})[a-z]*\.?"
_NTH = r"(\d{1,2})(?:st|nd|rd|th)?"
# By words (the blanks of a printed form are read by the same pattern), by numbers, year first, English.
_WORDS = rf"(?:ngày{_GAP}|(?<!\d)(?=\d))(\d{{0,2}}){_GAP}tháng{_GAP}(\d{{0,2}}){_GAP}năm{_GAP}(\d{{0,4}})"
_NUMERIC = rf"(?<![\d/])(\d{{1,2}}){_SEP}(\d{{1,2}}){_SEP}(\d{{4}}|\d{{2}})(?![\d/])"
_YEAR_FIRST = r"(?<![\d/])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)"
_OPEN = r"ngày[\s.…_]*/[\s.…_]*\d{0,2}[\s.…_]*/[\s.…_]*(\d{0,4})"
_ENGLISH = rf"(?<!\w)(?:{_NTH}[\s\-./]{{1,2}}{_MONTH}|{_MONTH} {_NTH},?)[\s\-,./]{{1,2}}(\d{{4}}|(?<=[a-z][/-])\d{{2}}(?![\d:]))"
_PARTIAL = r"(?<![\d/])(?:tháng\s*)?(\d{1,2})\s?(?:/|\s*năm\s*)\s?(\d{4})(?![\d/])"
# "April 2025", "Nov. 2006"
_ENGLISH_PARTIAL = (
    r"(?<!\w)(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?,? ((?:19|20)\d{2})(?!\d)"
)

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def iso_date(year: int, month: int, day: int) -> str | None:
    """The ISO form, or None if there is no such day."""
    if not (1 <= month <= 12 and 1 <= day <= _DAYS[month - 1] and 1900 <= year <= 2199):
        return None
    if month == 2 and day == 29 and (year % 4 or (year % 100 == 0 and year % 400)):
        return None
    return f"{year:04}-{month:02}-{day:02}"


def _made(m: re.Match[str], year: str, month: str, day: str, day_first: bool = True) -> FoundDate:
    printed = int(year) if len(year) in (2, 4) else None
    if printed is not None and printed < 100:
        printed += 2000 if printed < 50 else 1900
    if printed is None or not (month and day):
        return FoundDate(m.start(), m.end(), "blank", None, printed, m[0])
    iso = iso_date(printed, int(month), int(day))
    if iso is None and not day_first:
        iso = iso_date(printed, int(day), int(month))  # "11/20/2020"
    return FoundDate(m.start(), m.end(), "date" if iso else "impossible", iso, printed, m[0])


def _candidates(low: str, day_first: bool) -> Iterator[FoundDate]:
    """What every pattern sees; where two overlap, the earlier is right."""
    if "tháng" in low:
        for m in re.finditer(_WORDS, low):
            yield _made(m, m[3], m[2], m[1])
    if not any(map(str.isdigit, low)):
        return
    for m in re.finditer(_YEAR_FIRST, low):
        yield _made(m, m[1], m[3], m[4])
    for m in re.finditer(_NUMERIC, low):
        if len(m[3]) == 4 or "." not in m[0]:  # "3.1.20" is a number of a section
            yield _made(m, m[3], m[2], m[1], day_first)
    for m in re.finditer(_ENGLISH, low):
        yield _made(m, m[5], str(_MONTHS.index(m[2] or m[3]) + 1), m[1] or m[4])
    if "ngày" in low:
        for m in re.finditer(_OPEN, low):
            yield _made(m, m[1], "", "")
    for m in re.finditer(_ENGLISH_PARTIAL, low):
        yield FoundDate(m.start(), m.end(), "partial", f"{m[2]}-{_MONTHS.index(m[1][:3]) + 1:02}", int(m[2]), m[0])
    for m in re.finditer(_PARTIAL, low):
        if 1 <= int(m[1]) <= 12:
            yield FoundDate(m.start(), m.end(), "partial", f"{m[2]}-{int(m[1]):02}", int(m[2]), m[0])


def find_dates(text: str, *, day_first: bool = True) -> list[FoundDate]:
    """Every date of the text, in order. With `day_first` False "11/20/2020" is read as November 20."""
    low = text.lower()
    if len(low) != len(text):  # a letter whose small form is longer: positions would not fit
        text = low
    found: list[FoundDate] = []
    for date in _candidates(low, day_first):
        if not any(date.start < other.end and other.start < date.end for other in found):
            found.append(date._replace(text=text[date.start : date.end]))
    return sorted(found)


@kept_by_text
def read_date(text: str, *, day_first: bool = True) -> FoundDate | None:
    """The first date of the text, None if there is none."""
    found = find_dates(text, day_first=day_first)
    return found[0] if found else None


def earliest_day(text: str) -> str | None:
    """The first day that a date can mean whose day, or day and month, was left blank; None where the year is blank too."""
    low = text.lower()
    m = re.search(_WORDS, low) or re.search(_BLANK_DAY, low)
    if m is None:
        date = read_date(text)
        month = date.iso if date is not None and date.kind == "partial" else None
        return f"{month}-01" if month else f"{date.year}-01-01" if date is not None and date.year else None
    return iso_date(int(m[3]), int(m[2] or 1), int(m[1] or 1)) if len(m[3]) == 4 else None


_BLANK_DAY = rf"ngày{_GAP}/()[\s.…_]*(\d{{0,2}})[\s.…_]*/[\s.…_]*(\d{{4}})"
_BESIDE = (
    rf"(?:{_GAP}(\d{{1,2}}){_GAP}\s?tháng{_GAP}(\d{{1,2}}){_GAP}\s?năm{_GAP}(\d{{4}})"
    rf"|\s*(\d{{1,2}}){_SEP}(\d{{1,2}}){_SEP}(\d{{4}}|\d{{2}})(?![\d/]))"
)


def date_at(text: str, position: int) -> FoundDate | None:
    """The date in numbers that stands right at `position` (behind the word "ngày"), None if there is none."""
    m = re.compile(_BESIDE).match(text, position)
    if not m:
        return None
    day, month, year = (m[1], m[2], m[3]) if m[3] else (m[4], m[5], m[6])
    date = _made(m, year, month, day)
    start = m.start(1) if m[3] else m.start(4)
    return date._replace(start=start, text=text[start : m.end()])


_FULL = (
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_MONTH_NAMES = frozenset((*_FULL, *_MONTHS, "sept"))


def is_month(word: str) -> bool:
    """Whether a word is the English name of a month, with or without its end: "April", "Sept."."""
    return word.lower().rstrip(".,") in _MONTH_NAMES


def month_first(text: str) -> FoundDate | None:
    """The first date of a text whose numbers are month, day and year ("8/30/2021"), None if there is none."""
    found = read_date(text, day_first=False)
    m = re.search(_NUMERIC, text) if found is not None else None
    if found is None or m is None or m.start() != found.start:
        return found
    turned = _made(m, m[3], m[1], m[2])
    return turned if turned.iso else found


def month_leads(printed: Iterable[str]) -> bool:
    """Whether dates in figures of one hand are month, day, year: one can be nothing else ("8/30/2021"), none is day first."""
    figures = [m for text in printed for m in re.finditer(_NUMERIC, text)]
    return any(int(m[2]) > _MOST_MONTHS for m in figures) and not any(int(m[1]) > _MOST_MONTHS for m in figures)


_MOST_MONTHS = 12
