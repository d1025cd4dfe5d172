"""Headings inside one procedure: where the steps below them are done, for which case, and how long they take there.

"1.1. Quy trình giải quyết tại cấp xã (03 ngày làm việc)" above a step table names no procedure of its own.
"""

from __future__ import annotations

import re
from functools import cache

from qmslint.model import Location, Total
from qmslint.understand.text.durations import read_duration
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.title_codes import title_codes
from qmslint.understand.text.vocabulary import starts_with, title_words
from qmslint.understand.text.words import key, squeeze

__all__ = ["names_level", "stated_total"]

_BRACKETS = re.compile(r"\([^()]*\)")
_MOST_WORDS = 14


@cache
def _around() -> re.Pattern[str]:
    words = "|".join(map(re.escape, title_words("level-lead")))
    return re.compile(rf"(?:(?:{words}) )*")


@cache
def _levels() -> re.Pattern[str]:
    words = "|".join(map(re.escape, title_words("level")))
    places = r"tai (?!lieu|khoan|chinh|san|sao)\w+|o (?:cap|so|xa|phuong|tinh|ubnd|uy ban)"
    return re.compile(rf"(?:{words}|{places})\b")


@kept_by_text
def names_level(text: str) -> bool:
    """Whether a heading says nothing but where something is done: "2. Cấp tỉnh", "2.1. Tại Hạt Kiểm lâm (04 ngày)", "Sở
    Nội vụ (05 ngày)".

    What stands in brackets or behind a colon is left out; a TTHC code makes it a title.
    """
    if len(text) > 200 or title_codes(text):
        return False
    body = split_marker(text).rest
    if "bổ sung" in body.lower():
        return False  # "Cấp bổ sung …" is no "cấp bộ"
    k = key(_BRACKETS.sub(" ", body).partition(":")[0])
    if not k or k.count(" ") >= _MOST_WORDS:
        return False
    rest = k[_around().match(k + " ").end() :]  # type: ignore[union-attr]
    return _levels().match(rest) is not None or (_TIMED.search(body) is not None and _names_office(rest))


# "II. Sở Nội vụ (04 ngày làm việc)": an office and its share of the time.
_TIMED = re.compile(r"\(\s*(?:\d[\d.,/]*|½)\s*(?:ngày|giờ)(?: làm việc)?\s*\)\s*[:.]?$", re.IGNORECASE)


def _names_office(k: str) -> bool:
    return starts_with(k, "office") and not starts_with(k, "case")


_STATED = (re.compile(r"\(([^()]*\d[^()]*)\)"), re.compile(r"[:–—-]\s+([^:()]*\d[^:()]*)$"))
_LEAD = re.compile(
    r"(?:tổng |cộng |)(?:thời gian|thời hạn|số ngày|)(?: giải quyết| thực hiện| xử l[ýí]|)(?: là|)[\s:]*(?:không quá |tối đa |)",
    re.IGNORECASE,
)


def stated_total(heading: str, place: Location) -> Total | None:
    """The total that a heading above steps states, in brackets or behind its colon; None if it states none.

    "Tại Sở (05 ngày làm việc)" does; "Hồ sơ nộp sau 15 giờ" does not.
    """
    for m in (m for pattern in _STATED for m in pattern.finditer(heading)):
        words = m[1].strip(" .;")
        figure = words[_LEAD.match(words).end() :]  # type: ignore[union-attr]
        if figure[:1].isdigit() or figure[:1] in "½¼¾":
            value = read_duration(figure)
            if value.kind == "number":
                return Total(value.days, squeeze(words), place, heading)
    return None
