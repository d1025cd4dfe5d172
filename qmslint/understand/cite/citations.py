"""Legal citations in Vietnamese text: number, date beside it, standing, faults of form.

A citation is found at its number – `118/2025/NĐ-CP`, `3854/QĐ-UBND`, `16/2015/QH13`, `27-NQ/TW` – or, for a law cited
without one, at its name and date (`Luật Dược ngày 06 tháng 4 năm 2016`). A space around a hyphen or slash is no fault.
Words and symbols are data: `rules/vocabulary/references.yaml`, key `law`.
"""

from __future__ import annotations

import re

from qmslint.tuples import NamedTuple
from qmslint.understand.cite.legal_numbers import find_numbers, judge_number, law_grammar, number_year
from qmslint.understand.cite.standing import standing
from qmslint.understand.text.dates import FoundDate, date_at

__all__ = ["Citation", "find_citations", "number_year"]


class Citation(NamedTuple):
    """A citation at `text[start:end]`, its kind word included where it stands right before the number.

    `kind` is law or document (a letter, plan or report). `number` is as printed; `target` the number as it should read:
    no stray spaces, two digits at least, a lacking hyphen set, a lacking year taken from the date beside it.
    `date` is ISO, None if absent or impossible; `date_text` as written. `year` is the year printed in the number.
    `standing`: current; replaced (its replacement or expiry is stated); amended (quoted as amended, or as what another
    document amends); title (it stands inside the title of another document).
    `problem`: missing-hyphen, missing-slash, missing-year, missing-term, missing-issuer, impossible-year, impossible-date,
    or None.
    """

    start: int
    end: int
    kind: str
    text: str
    number: str
    target: str
    year: int | None
    date: str | None
    date_text: str | None
    standing: str
    problem: str | None


_TO_DATE = re.compile(r"\s?,?\s?\(?\s?(?:(?:được )?(?:ký|ban hành) )?(?:vào )?[Nn]gày")
_OF_TO_DATE = re.compile(r" (?:của|do) [^;:,.()/\d]{2,70}? (?:(?:ký|ban hành) )?ngày")
_STOPS = ("hướng dẫn", "quy định", "hiệu lực", " về ", "sửa đổi", "số ", "công bố", "từ ngày")


def _date_beside(text: str, end: int) -> FoundDate | None:
    m = _TO_DATE.match(text, end)
    if m:
        return date_at(text, m.end())
    if text.startswith((" của ", " do "), end):
        m = _OF_TO_DATE.match(text, end)
        if m and not any(stop in m[0] for stop in _STOPS):
            return date_at(text, m.end())
    m = re.compile(r"\s?\(").match(text, end)
    return date_at(text, m.end()) if m else None


def find_citations(text: str) -> list[Citation]:
    """Every citation of a text, in order."""
    found: list[Citation] = []
    if "/" in text:
        g = law_grammar()
        numbers = find_numbers(text, g)
        for i, n in enumerate(numbers):
            previous = found[-1] if found else None
            lead = text[max(previous.end if previous else 0, n.start - 80) : n.start].lower()
            if lead.rstrip(" :.").endswith(g.not_after):
                continue
            m = g.kind.search(lead, 0 if " của " in lead else max(0, len(lead) - 34))
            start = n.start - len(lead) + m.start() if m else n.start
            date = _date_beside(text, n.end)
            kind, target, problem = judge_number(
                n.first, n.year, n.symbol, m[1] if m else "",
                date.year if date else None, date is not None and date.kind == "impossible",
            )  # fmt: skip
            if problem is None and not n.slashed:
                problem = "missing-slash"
            if problem == "missing-issuer" and n.symbol.endswith("-") and _cut_off(text, n.end):
                problem = None
            if kind == "document" and not m and ("-" not in n.symbol or not lead.rstrip(" :").endswith("số")):
                continue  # "60/KM"
            end = n.end
            following = numbers[i + 1].start if i + 1 < len(numbers) else len(text)
            said = date.end if date else end
            stands = standing(text, start, said, following, (previous.end, previous.standing) if previous else None, g)
            found.append(
                Citation(
                    start, end, kind, text[start:end], text[n.start : end], target,
                    number_year(f"{n.first}/{n.year}/X") if n.year else None,
                    date.iso if date else None, date.text if date else None, stands, problem,
                )
            )  # fmt: skip
    if "Luật " in text or "luật " in text or "Pháp lệnh " in text:
        found += _laws_by_name(text, found)
        found.sort()
    return found


_BY_NAME = r"(?<![Pp]háp )(Bộ luật|Luật|Pháp lệnh)\s+((?:[^\W\d_]|sửa đổi)[^\d;:()./\n]{2,110}?),?\s+(ngày|năm)\s"


def _laws_by_name(text: str, numbered: list[Citation]) -> list[Citation]:
    """Laws that are cited by name and date or year: "Luật Dược ngày 06 tháng 4 năm 2016", "Luật Đất đai năm 2024"."""
    found: list[Citation] = []
    for m in re.finditer(_BY_NAME, text):
        name = f"{m[1]} {' '.join(m[2].split())}"
        if not (m[2][0].isupper() or m[2].startswith("sửa đổi")) or any(c.start <= m.start() < c.end for c in numbered):
            continue
        if m[3] == "năm":
            year = re.compile(r"\s*(\d{4})(?!\d)").match(text, m.end())
            if not year:
                continue
            end, date, printed = year.end(), None, int(year[1])
        else:
            date = date_at(text, m.end())
            if not date or date.year is None:
                continue
            end, printed = date.end, date.year
        found.append(
            Citation(
                m.start(), end, "law", text[m.start() : end], "", f"{name} {printed}", None, date.iso if date else None,
                date.text if date else None, "current",
                "impossible-date" if date and date.kind == "impossible" else None,
            )
        )  # fmt: skip
    return found


def _cut_off(text: str, end: int) -> bool:
    """Whether a line ends there, so that the number may go on in the next one ("Số: 12/QĐ-" in a narrow letterhead), or
    whether the issuer is there and cannot be told from the word glued to it ("TT-BGTVTLUẬT")."""
    return end >= len(text) or text[end] in "\t\n" or text[end].isupper()
