"""Titles of procedures: how a line names one, what belongs to the name, and which codes stand beside it."""

from __future__ import annotations

import re

from qmslint.tuples import NamedTuple
from qmslint.understand.text.codes import find_codes
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.sums import sums_numbered, sums_several_levels, sums_up
from qmslint.understand.text.vocabulary import starts_with, title_words
from qmslint.understand.text.words import key

__all__ = [
    "Title",
    "clean_title",
    "code_before",
    "is_group",
    "is_level",
    "is_note",
    "is_total",
    "read_title",
    "time_behind",
    "title_codes",
]

_TTHC = re.compile(r"(?<![\d.])\d\.\d{6}(?:\.\d{2,3})*(?:\.H\d{2,3})?(?!\d)")
_FOOTNOTE = re.compile(r"\s*\[\d{1,2}\]\s*$")
# "(Mã TTHC: 1.012644, ký hiệu: QTTP-20)", "– (Mã số TTHC: …)", "(1.000987)"
_CODES = re.compile(
    r"[\s.,;–-]*[(\[]?\s*(?:(?:mã\s*(?:số\s*)?|số\s+)(?:hồ sơ\s*)?(?:thủ tục\s*)?(?:hành chính\s*)?(?:tthc)?\s*[:.]?\s*"
    r"|k[ýí] hiệu\s*[:.]?\s*|)"
    r"\d\.\d{6}[^()\[\]]*[)\]]?[\s.,;]*$",
    re.IGNORECASE,
)
_SIGN = re.compile(
    r"(?:k[ýí] hiệu|mã hiệu|mã quy trình|số hiệu|code|\bQT(?=\s?:))\s*(?:quy trình)?\s*[:.]?\s*([^\s,;()]+(?:\s?\d+)?)",
    re.IGNORECASE,
)
_OPEN_CODES = re.compile(r"[\s.,;–-]*[(\[]\s*(?:mã|k[ýí] hiệu)\b[^()\[\]]*[)\]]?[\s.,;]*$", re.IGNORECASE)
# "… lưu động Ký hiệu QT.TGPL.01 - Mã số TTHC: 1.990301" without brackets.
_LOOSE_CODES = re.compile(
    r"[\s.,;–-]+(?:K[ýí] hiệu|Mã hiệu|Mã quy trình|Mã số|K[ÝÍ] HIỆU|MÃ HIỆU|MÃ SỐ|QT(?=\s?:))(?: quy trình| TTHC)?"
    r"\s*:?\s*[A-ZĐ0-9][\w./-]*\d.*$"
)
_COUNTED = re.compile(
    r"\(?\s*\d{1,3}\s*(?:tthc|quy trình|thủ tục|qt)\b|:\s*\d{1,3}\s*(?:tthc|quy trình|thủ tục)\b", re.IGNORECASE
)
_ORDINAL = re.compile(
    r"(?:quy trình|thủ tục|tthc)(?: nội bộ)?\s*(?:số)?\s*[:.]?\s*\d{1,3}(?:\s?[/-]\s?[A-ZĐ]{1,8})?\s*[.:]?",
    re.IGNORECASE,
)
# "Quy trình số 02: Cấp lại …", "TTHC 3. Cấp lại …": the count of the procedure before its name.
_COUNTED_LEAD = re.compile(
    r"(?:quy trình|thủ tục|tthc)(?: nội bộ)?\s+(?:(?:số|thứ)\s+)?"
    r"(\d{1,3}(?:\.\d{1,2})?|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?:\s?[-/.]\s?[^\W\d_]{1,8})?(?:\s*[.:)–-]+\s*|\s*\n\s*)(?=[^\W\d_])",
    re.IGNORECASE,
)
_LEADING_TTHC = re.compile(
    r"[(\[]?\s*(?:mã\s*(?:số\s*)?(?:tthc\s*)?:?\s*)?\d\.\d{6}[\w.]*\s*[)\]]?\s*[.:–—-]*\s+(?=[^\W\d_])", re.IGNORECASE
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
def is_group(text: str) -> bool:
    """Whether a heading stands over several procedures: "A. LĨNH VỰC …", "… CẤP XÃ (02 Quy trình)", "Quy trình số: 01"."""
    body = split_marker(text).rest
    k = key(body)
    if _ORDINAL.fullmatch(body.strip()):
        return True
    if (starts_with(k, "group") and not speaks_of_sharing(body)) or any(
        f" {words} " in f" {k} " for words in title_words("several")
    ):
        return True
    return len(body) < 200 and _COUNTED.search(body) is not None and not _TTHC.search(body)


# "Quy trình áp dụng chung cho 03 thủ tục hành chính:", "Quy trình chung của các TTHC sau:" above the names.
_SHARED = re.compile(
    r"quy trình(?: nội bộ)?(?: giải quyết)?(?: thủ tục hành chính| thủ tục| TTHC)?(?: được)?(?: áp dụng| thực hiện)? chung "
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


@kept_by_text
def title_codes(text: str) -> tuple[str, ...]:
    """The TTHC codes in a text, in order, each once."""
    if "." not in text:
        return ()
    return tuple(dict.fromkeys(m[0] for m in _TTHC.finditer(text)))


def own_code(text: str) -> str | None:
    """The procedure's own code beside its title: "(Mã TTHC …, ký hiệu: QTTP-20)"."""
    m = _SIGN.search(text)
    code = m[1].strip(" .:") if m else ""
    return code if any(c.isdigit() for c in code) and not _TTHC.match(code) else None


# "… (thời hạn giải quyết: 05 ngày làm việc)", "… (05 ngày)", "…. Thời gian giải quyết: 05 ngày" behind a name.
_TIME = re.compile(
    r"[\s.,;–-]*\(\s*(?:tổng (?:số )?)?(?:(?:thời hạn|thời gian)[^()]*\d[^()]*(?:ngày|giờ)[^()]*"
    r"|(?:\d[\d.,/]*|½)\s*(?:ngày|giờ)(?: làm việc)?)\s*\)\s*$"
    r"|[\s.,;–-]+(?:tổng )?(?:thời hạn|thời gian)(?: giải quyết| thực hiện| xử l[ýí])?\s*:[^:()]*\d[^:()]*$",
    re.IGNORECASE,
)


def time_behind(text: str) -> str:
    """How long a procedure takes, as its title says behind the name; "" if it says nothing of it."""
    m = _TIME.search(text) or _TIME.search(_CODES.sub("", text))
    return m[0].strip(" .,;–-()") if m and m.start() > 8 else ""


def clean_title(text: str) -> str:
    """A title without its number, codes, time, lead words ("Tên thủ tục:") and final punctuation."""
    name = _LEADING_TTHC.sub("", _FOOTNOTE.sub("", " ".join(text.split())), count=1)
    for pattern in (_TIME, _CODES, _OPEN_CODES, _LOOSE_CODES, _CODES, _TIME):
        name = pattern.sub("", name) or name
    for lead in title_words("title-lead"):
        n = len(lead.split())
        words = name.split(None, n)
        if len(words) > n and key(" ".join(words[:n]).rstrip(":")) == lead and words[n - 1].endswith(":"):
            name = words[n]
    return name.strip(" .;:,–-\u00a0")


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
    k = key(body[:200])
    if not starts_with(k, "title-start") or len(k.split()) < 4 or is_group(text):
        return None
    return make_title(body, marker.number)


@kept_by_text
def is_coded(text: str) -> bool:
    """Whether a line is led by a TTHC code, or begins like a title and ends in one: "1.000111 - Cấp …"."""
    if len(text) > 300 or not title_codes(text):
        return False
    if m := _LEADING_TTHC.match(text):
        return text[m.end()].isupper()
    ends = text.rstrip(" .;:)]")[-6:].isdigit() or text.rstrip(" .;:").endswith(")")
    return ends and starts_with(key(text[:80]), "title-start")


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
        name, code = _code_behind(name)
    if not name:
        return None
    return Title(name, number, title_codes(body), own_code(whole[: len(body) + 1]) or code, opens)


def code_before(body: str) -> tuple[str | None, str]:
    """The code that leads a title, and the title: "QTNB-02. Thông báo …", "QT.05: Cấp …", "QT-07 – Thu hồi …"."""
    code = next(iter(find_codes(body[:60])), None)
    if code is None or code.start or code.kind != "procedure":
        return None, body
    m = _BEHIND_CODE.match(body, code.end)
    return (code.text, body[m.end() :]) if m else (None, body)


_BEHIND_CODE = re.compile(r"\s*[.:)–—-]+\s*(?=[^\W\d_])|\s+(?=[^\W\d_]\w*\s)")
# "Cấp thẻ … – QT-14/DL", "ĐĂNG KÝ KHAI TỬ (QTNB.HT.05)": the code closes the title.
_BEFORE_CODE = re.compile(r"\s*[(\[–—-]\s*(?:(?:mã|số|mã số|mã hiệu|k[ýí] hiệu)\s*[:.]?\s*)?$", re.IGNORECASE)


def _code_behind(name: str) -> tuple[str, str | None]:
    code = next((c for c in reversed(find_codes(name)) if c.kind == "procedure"), None)
    if code is None or name[code.end :].strip(" )].;,"):
        return name, None
    m = _BEFORE_CODE.search(name[: code.start])
    return (name[: m.start()].strip(" .;:,–-"), code.text) if m and m.start() > 8 else (name, None)


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
