"""Lines that stand over procedures and steps without naming one: groups, counts, levels, remarks, totals."""

from __future__ import annotations

import re

from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.sums import sums_numbered, sums_several_levels, sums_up
from qmslint.understand.text.title_codes import title_codes
from qmslint.understand.text.vocabulary import starts_with, title_words
from qmslint.understand.text.words import key

__all__ = ["is_group", "is_level", "is_note", "is_ordinal", "is_total", "shares_steps", "speaks_of_sharing"]

_COUNTED = re.compile(
    r"\(?\s*\d{1,3}\s*(?:tthc|quy trình|thủ tục|qt)\b|:\s*\d{1,3}\s*(?:tthc|quy trình|thủ tục)\b", re.IGNORECASE
)
_ORDINAL = re.compile(
    r"(?:quy trình|thủ tục|tthc)(?: nội bộ)?\s*(?:số)?\s*[:.]?\s*\d{1,3}(?:\s?[/-]\s?[A-ZĐ]{1,8})?\s*[.:]?",
    re.IGNORECASE,
)


@kept_by_text
def is_group(text: str) -> bool:
    """Whether a heading stands over several procedures: "A. LĨNH VỰC …", "… CẤP XÃ (02 Quy trình)", "Quy trình số: 01"."""
    body = split_marker(text).rest
    k = key(body)
    if _ORDINAL.fullmatch(body.strip()):
        return True
    if starts_with(k, "title-start") and _NAMES_ONE.search(body):
        return False
    if (starts_with(k, "group") and not speaks_of_sharing(body)) or any(
        f" {words} " in f" {k} " for words in title_words("several")
    ):
        return True
    return len(body) < 200 and _COUNTED.search(body) is not None and not title_codes(body)


# "Quy trình nội bộ, quy trình điện tử giải quyết TTHC: Cấp giấy phép …": the name behind the words for what it is.
_NAMES_ONE = re.compile(
    r"^[^:]{0,60}(?:giải quyết|thực hiện)(?: thủ tục(?: hành chính)?| TTHC)\s*:\s*[“\"]?(?=[^\W\d_])(?:\S+\s+){2}\S",
    re.IGNORECASE,
)


# "Quy trình áp dụng chung cho 03 thủ tục hành chính:", "Quy trình số 01 áp dụng cho các TTHC sau:" above the names.
_SHARED = re.compile(
    r"quy trình(?: nội bộ)?(?: số \d{1,2})?(?: giải quyết)?(?: thủ tục hành chính| thủ tục| TTHC)?"
    r"(?:(?: được)?(?: áp dụng| thực hiện| dùng)? chung|(?: được)? (?:áp dụng|thực hiện|dùng)) "
    r"(?:cho|của|đối với)(?: các| nhóm| nhóm các| \d{1,2})? (?:thủ tục|TTHC|quy trình)[^:]{0,80}:",
    re.IGNORECASE,
)


def shares_steps(text: str) -> bool:
    """Whether a line says that the procedures named below it share the steps that follow."""
    return text[-1:] == ":" and _SHARED.fullmatch(text) is not None


def speaks_of_sharing(text: str) -> bool:
    """Whether a line begins with "Phân …" or "Phản …", which without its mark reads like "Phần …"."""
    return text[:5].lower() in ("phân ", "phản ")


@kept_by_text
def is_ordinal(text: str) -> bool:
    """Whether a line only counts procedures: "Quy trình số: 02"."""
    return _ORDINAL.fullmatch(text.strip()) is not None


@kept_by_text
def is_note(text: str) -> bool:
    """Whether a line is a remark: "Ghi chú: …", "* Lưu ý …"."""
    return starts_with(key(text[:40]), "note")


@kept_by_text
def is_total(text: str) -> bool:
    """Whether a row's first words state a total: "Tổng thời gian giải quyết TTHC"."""
    body = split_marker(text[:80]).rest
    if starts_with(key(body), "total") or key(body.partition(":")[0]) in title_words("total-exact"):
        return True
    if "/" in body[:12] and key(body.partition("/")[0]) in title_words("total-exact"):
        return True  # "Tổng/Total"
    if sums_up(body):
        return True
    sums = _SUMS.match(body)
    return sums is not None and starts_with(key(body[sums.end() :]), "level")


_SUMS = re.compile(r"(?:tổng cộng|tổng số|tổng|cộng)\s+(?:thời gian\s+)?(?:(?:ở|của|tại)\s+(?=cấp))?", re.IGNORECASE)


@kept_by_text
def is_level(text: str) -> bool:
    """Whether a heading inside a flow names where the following steps are done: "… tại cấp xã (03 ngày làm việc)"."""
    if sums_several_levels(text):
        return False
    if "+" not in text and sums_numbered(text):
        return True  # "Cộng I"
    k = f" {key(text)} "
    return any(f" {w} " in k for w in title_words("level")) or " o so " in k or " o ubnd " in k
