"""A place in words that a person can follow in Word: section › table › row › column, page."""

from __future__ import annotations

from qmslint.model import Location
from qmslint.report.layout import shorten
from qmslint.report.words import say

__all__ = ["in_words", "steps_to"]

_SECTION_LENGTH = 60


def steps_to(location: Location, lang: str) -> list[tuple[str, str]]:
    """The way to a place from the outside inwards, as (kind, words); the page is left out, it is a hint."""
    steps = []
    if location.part not in ("body", "sheet"):
        steps.append(("part", say(lang, location.part)))
    if location.section and location.part == "sheet":
        steps.append(("sheet", say(lang, "sheet", shorten(location.section, _SECTION_LENGTH))))
    elif location.section:
        steps.append(("section", say(lang, "section", shorten(location.section, _SECTION_LENGTH))))
    for kind, number in (("table", location.table), ("row", location.row), ("column", location.column)):
        if number is not None:
            steps.append((kind, say(lang, kind, number)))
    return steps


def in_words(location: Location, lang: str) -> str:
    """One line: "mục 5.2 Thành phần hồ sơ › bảng 2, khoảng trang 4"; "whole document" without any place."""
    words = " › ".join(text for _, text in steps_to(location, lang))
    if location.page is not None:
        page = say(lang, "page" if location.page_exact else "about-page", location.page)
        words = f"{words}, {page}" if words else page
    return words or say(lang, "whole-document" if location.index is None else "body")
