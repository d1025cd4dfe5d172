"""Time limits in running text, each with the case that it is for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qmslint.model import Location, TimeLimit
from qmslint.understand.text.durations import Found, find_durations
from qmslint.understand.text.headings import label_kinds
from qmslint.understand.text.title_lines import is_total
from qmslint.understand.text.words import shorten, squeeze

__all__ = ["REDUCED", "limits_in"]

# "Thời gian sau cắt giảm" beside "Thời gian theo quy định": the time that holds.
REDUCED = re.compile(
    r"sau (?:khi )?(?:cắt giảm|rút ngắn|giảm|đơn giản)|(?:cắt giảm|rút ngắn|giảm) còn|còn lại|giải quyết thực tế",
    re.IGNORECASE,
)
# "Trong ngày làm việc; trường hợp cần xác minh không quá 05 ngày": a limit in words, before the figure of one case.
_IN_WORDS = re.compile(
    r"\s*(?:[-–+*•]\s*)?((?:giải quyết |trả kết quả )?(?:ngay|trong)(?: trong)?(?: ngày| buổi|(?= sau khi|\s*[;.\n]))"
    r"[^;.\n\d]{0,120}?)\s*[;.\n]",
    re.IGNORECASE,
)


def limits_in(text: str, place: Location) -> Iterator[TimeLimit]:
    """The limits that a text states: one for each figure, its words before it being the case; one in words where it has none."""
    hits = [f for f in find_durations(text) if not f.duration.outside and not f.part and not _beside(text, f)]
    hits = _without_parts(hits)
    if not hits:
        words = squeeze(text)
        if words and not _BLANK.fullmatch(words):
            yield TimeLimit(None, shorten(words, 200), None, place)
        return
    told = _IN_WORDS.match(text, 0, hits[0].start)
    if told:
        yield TimeLimit(None, shorten(squeeze(told[1]), 200), None, place)
    start = 0
    for i, hit in enumerate(hits):
        end = hits[i + 1].start if i + 1 < len(hits) else len(text)
        before = text[start : hit.start]
        after = text[hit.end : end]
        case = _case(before, after)
        d = hit.duration
        yield TimeLimit(
            d.days,
            d.text,
            case,
            place,
            d.stated_days if d.stated_days is not None else (d.days if d.unit in ("day", "workday") else None),
            d.hours,
            "section",
            d.unit,
        )
        start = hit.end


# "…… ngày làm việc": a figure that was never filled in states nothing.
_BLANK = re.compile(
    r"(?:không quá|tối đa|trong(?: vòng)?)?\s*[.…_\s-]*(?:[.…_]{2,}|…)[.…_\s-]*(?:ngày|giờ)?(?: làm việc)?[\s.;]*",
    re.IGNORECASE,
)
# Figures in a limits part that limit something else: an extension, how much was cut and from what, and the answer to a
# dossier that lacks something.
_MORE = re.compile(
    r"(?:tăng|kéo dài|cộng|gia hạn|được)\s+thêm\s+(?:không quá|tối đa)?\s*$|gia hạn (?:không quá|tối đa)\s*$"
    r"|(?:giảm|rút|rút ngắn)(?: được| bớt)?\s+$|so với (?:thời hạn |thời gian )?(?:theo )?quy định(?: là)?[\s:(]+$",
    re.IGNORECASE,
)
_LACKS = re.compile(r"(?:chưa|không|thiếu)\s+(?:đầy đủ|đủ|hợp lệ|đúng)", re.IGNORECASE)
_ASKS = re.compile(
    r"(?!\s*\(?(?:(?:đối với|nếu|trong|với|cho|khi)\s|trường hợp))"
    r"[^.;]{0,80}?\s(?:có văn bản|thông báo|yêu cầu|hướng dẫn|trả lại)\s",
    re.IGNORECASE,
)


def _beside(text: str, found: Found) -> bool:
    """Whether a figure limits no whole procedure: "tăng thêm không quá 10 ngày", "trong 03 ngày … yêu cầu bổ sung"."""
    if _MORE.search(text, 0, found.start):
        return True
    start = max(text.rfind(mark, 0, found.start) for mark in (". ", ";", "\n")) + 1
    ends = [at for mark in (". ", ";", "\n") if (at := text.find(mark, found.end)) >= 0]
    sentence = text[start : min(ends, default=len(text))]
    before, after = sentence[: found.start - start], sentence[found.end - start :]
    if _ASKS.match(after) is None:
        return False
    return _LACKS.search(before) is not None or re.search(r"\s(?:bổ sung|hoàn thiện)", after) is not None


def _without_parts(hits: list[Found]) -> list[Found]:
    """The figures without those that add up to the first: "10 ngày (cấp xã 03 ngày, cấp tỉnh 07 ngày)"."""
    days = [f.duration.days for f in hits]
    if len(days) > 2 and None not in days and abs(2 * (days[0] or 0) - sum(d or 0 for d in days)) < 0.001:
        return hits[:1]
    return hits


# What leads from a case to its figure: "trường hợp cần xác minh | thì thời hạn không quá | 05 ngày".
_SO_LONG = re.compile(
    r"[\s,]*(?:thì\s*)?(?:(?:thời hạn|thời gian)(?:\s(?:giải quyết|trả kết quả|xử l[ýí]|thực hiện))?\s*)?"
    r"(?:là|không quá|tối đa|trong(?:\s(?:thời hạn|vòng))?)?\s*(?:không quá|tối đa)?$",
    re.IGNORECASE,
)


def _case(before: str, after: str) -> str | None:
    reduced = REDUCED.search(before)
    if reduced is not None:
        return reduced[0].lower()
    for piece in (
        before.rsplit(";", 1)[-1].rsplit("\n", 1)[-1],
        after.split(";", 1)[0].split("\n", 1)[0].split(". ", 1)[0],
    ):
        low = piece.lower()
        for word in ("trường hợp", "đối với", "cấp "):
            at = low.find(word)
            if at >= 0:
                return shorten(_SO_LONG.sub("", piece[at:].strip(" :,;.-–(")), 160)
    return _named_case(before)


def _named_case(before: str) -> str | None:
    """A case that is only named before its figure: "Cấp mới: 04 ngày; gia hạn: 02 ngày"."""
    name, colon, rest = re.split(r"[;\n]", before)[-1].rpartition(":")
    name = name.strip(" ,.-–+*•")
    if not colon or rest.strip() or not name or len(name) > 60 or any(map(str.isdigit, name)):
        return None
    return name if label_kinds(name) is None and not is_total(name) else None
