"""Titles of procedures: how a line names one, what belongs to the name, and which codes stand beside it."""

from __future__ import annotations

import re

from qmslint.tuples import NamedTuple
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.title_codes import (
    clean_title,
    code_before,
    code_behind,
    own_code,
    title_codes,
)
from qmslint.understand.text.title_lines import is_group, shares_steps
from qmslint.understand.text.vocabulary import starts_with
from qmslint.understand.text.words import key

__all__ = ["Title", "inline_parts", "make_title", "read_title"]

# "Quy trình số 02: Cấp lại …", "TTHC 3. Cấp lại …": the count of the procedure before its name.
_COUNTED_LEAD = re.compile(
    r"(?:quy trình|thủ tục|tthc)(?: nội bộ)?\s+(?:(?:số|thứ)\s+)?"
    r"(\d{1,3}(?:\.\d{1,2})?|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?:\s?[-/.]\s?[^\W\d_]{1,8})?(?:\s*[.:)–-]+\s*|\s*\n\s*)(?=[^\W\d_])",
    re.IGNORECASE,
)
_QUOTES = '"“”«'
_INLINE_LABEL = re.compile(r"\s(?:[a-zđ]|\d{1,2}(?:\.\d{1,2})*)\s*[.)]\s+(?=[^\W\d_])")


class Title(NamedTuple):
    """A line that names a procedure: its name, number, codes, and whether it only opens a list of names ("nhóm TTHC:")."""

    name: str
    number: str
    tthc_codes: tuple[str, ...]
    code: str | None
    opens_list: bool = False


@kept_by_text
def read_title(text: str, number: str = "", *, needs_number: bool = True) -> Title | None:
    """Read a line as the title of a procedure by its words alone ("1. Thủ tục …"); None if it is not one.

    Lines that head a group, end in a colon without opening a list, or are too short to name anything are none.
    """
    marker = split_marker(text.lstrip(_QUOTES) if text[:1] in _QUOTES else text, number)
    counted = _COUNTED_LEAD.match(marker.rest)
    if shares_steps(marker.rest):
        return make_title(marker.rest, marker.number)
    if counted is not None and len(marker.rest[counted.end() :].split()) >= 3 and not is_group(marker.rest):
        return make_title(marker.rest[counted.end() :], counted[1].lstrip("0"))
    if needs_number and not marker.number:
        return None
    body = marker.rest
    if not starts_with(key(body[:60]), "title-start") or len(key(body[:200]).split()) < 4 or is_group(text):
        return None
    return make_title(body, marker.number)


@kept_by_text
def make_title(body: str, number: str) -> Title | None:
    """A title from words that are known to be one; the inline parts behind it ("a. Thời hạn: …") are cut off."""
    whole = body
    cut = _INLINE_LABEL.search(body, 20)
    if cut and _codes_before(body, cut.start()):
        body = body[: cut.start()]
    opens = body.rstrip().endswith(":")
    code, named = code_before(body)
    name = clean_title(named)
    if code is None:
        name, code = code_behind(name)
    if not name:
        return None
    return Title(name, number, title_codes(body), own_code(whole[: len(body) + 1]) or code, opens)


def _codes_before(body: str, at: int) -> bool:
    from qmslint.understand.text.headings import read_heading

    return read_heading(body[at:].strip(), colon_only=True) is not None


@kept_by_text
def inline_parts(text: str) -> tuple[str, ...]:
    """The parts that a paragraph runs on with behind a title: "1. Thủ tục … a. Thời hạn giải quyết: 03 ngày b. Lưu đồ:"."""
    from qmslint.understand.text.headings import read_heading

    cuts = [0]
    for m in _INLINE_LABEL.finditer(text, 10):
        part = text[m.start() :].strip()
        if read_heading(part, colon_only=True) is not None:
            cuts.append(m.start())
    return tuple(text[a:b].strip() for a, b in zip(cuts, [*cuts[1:], len(text)], strict=True))
