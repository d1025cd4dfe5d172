"""Words that sum up: "Tất cả", "Tổng thời lượng", "Thời gian toàn bộ", "Cộng cả hai cấp", "Tổng cộng (I + II)"."""

from __future__ import annotations

import re

__all__ = ["sums_numbered", "sums_several_levels", "sums_up"]

_ALL = (
    r"(?:tổng cộng|tổng số|tổng|cộng chung|cộng dồn|cộng lại|cộng|tất cả|toàn bộ|cả thảy|gộp lại|in all|overall|total)"
)
_LENGTH = (
    r"(?:(?:số )?(?:thời gian|thời hạn|thời lượng|TG|ngày|giờ|time|duration)(?: làm việc)?"
    r"(?: giải quyết| thực hiện| xử l[ýí])?)"
)
_PARTS = r"(?:cấp|bước|nơi|cơ quan|khâu|công đoạn|giai đoạn)"
_OVER = (
    rf"(?:(?:của |cho |ở |tại )?(?:(?:tất cả |toàn bộ |cả )?(?:các|hai|ba|0?[23]) {_PARTS}"
    r"|(?:toàn bộ |toàn |cả |một )?(?:quy trình|thủ tục|quá trình)|TTHC)"
    r"|(?:ở |tại |của )?(?:cả )?cấp \w+ (?:và|\+|,) (?:cấp )?\w+)"
)
# A word that sums, what it sums and over what; or what is summed before the word that does it.
_SUM = re.compile(
    rf"{_ALL}(?: {_LENGTH})?(?: {_OVER})?|{_LENGTH} (?:{_ALL}|cả {_OVER}|{_OVER})(?: {_OVER})?", re.IGNORECASE
)
_BRACKETS = re.compile(r"\s*\([^()]*\)")
# "Cộng I", "Tổng cộng (I + II)": the sums of parts that are only numbered.
_NUMBERED = re.compile(
    r"(?:tổng cộng|tổng số|tổng|cộng)(?: mục| phần)?\s*\(?\s*(?:[IVX]{1,4}|[A-D])(?:\s*\+\s*(?:[IVX]{1,4}|[A-D]))*\s*\)?",
    re.IGNORECASE,
)
# "Cộng cả cấp xã và cấp tỉnh": the sum of them all, no level's own.
_SEVERAL = re.compile(
    r"(?:tổng|cộng).*(?:cả (?:hai|ba|0?[23]) cấp|cấp \w+(?:\s*(?:và|\+|,)\s*)(?:cấp )?(?:xã|tỉnh|huyện|bộ|trung ương))",
    re.IGNORECASE,
)


def sums_up(text: str) -> bool:
    """Whether a text says nothing but that a sum follows, in whatever words; what stands in brackets is a note."""
    words = text.partition(":")[0]
    return sums_numbered(text) or _SUM.fullmatch(_BRACKETS.sub("", words).strip(" .")) is not None


def sums_numbered(text: str) -> bool:
    """Whether a text sums parts that are only numbered: "Cộng I", "Tổng cộng (I + II)"."""
    return _NUMBERED.fullmatch(text.strip(" .:")) is not None


def sums_several_levels(text: str) -> bool:
    """Whether a text sums more than one level: "Cộng cả hai cấp", "Tổng cấp xã và cấp tỉnh"."""
    return _SEVERAL.match(text) is not None
