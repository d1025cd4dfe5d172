"""What stands beside the name of a procedure in its title: codes, footnotes, the time that it takes."""

from __future__ import annotations

import re

from qmslint.understand.text.codes import find_codes
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.vocabulary import starts_with, title_words
from qmslint.understand.text.words import key

__all__ = ["clean_title", "code_before", "code_behind", "is_coded", "own_code", "time_behind", "title_codes"]

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
_LEADING_TTHC = re.compile(
    r"[(\[]?\s*(?:mã\s*(?:số\s*)?(?:tthc\s*)?:?\s*)?\d\.\d{6}[\w.]*\s*[)\]]?\s*[.:–—-]*\s+(?=[^\W\d_])", re.IGNORECASE
)


@kept_by_text
def title_codes(text: str) -> tuple[str, ...]:
    """The TTHC codes in a text, in order, each once."""
    if "." not in text:
        return ()
    return tuple(dict.fromkeys(m[0] for m in _TTHC.finditer(text)))


def own_code(text: str) -> str | None:
    """The procedure's own code beside its title: "(Mã TTHC …, ký hiệu: QTTP-20)"."""
    if not any(map(str.isdigit, text)):
        return None
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


_FIGURE = re.compile(r"[\d½]")
_CODED = re.compile(r"\d\.\d{6}")
_OPENED = re.compile(r"[(\[]")
# What is taken off behind a name, in this order, each with what it cannot be without: most names have nothing of it, and
# that is seen at once.
_BEHIND = (
    (_FIGURE, _TIME),
    (_CODED, _CODES),
    (_OPENED, _OPEN_CODES),
    (_FIGURE, _LOOSE_CODES),
    (_CODED, _CODES),
    (_FIGURE, _TIME),
)


def time_behind(text: str) -> str:
    """How long a procedure takes, as its title says behind the name; "" if it says nothing of it."""
    if not _FIGURE.search(text):
        return ""
    m = _TIME.search(text) or _TIME.search(_CODES.sub("", text))
    return m[0].strip(" .,;–-()") if m and m.start() > 8 else ""


def clean_title(text: str) -> str:
    """A title without its number, codes, time, lead words ("Tên thủ tục:") and final punctuation."""
    name = " ".join(text.split())
    if name.endswith("]"):
        name = _FOOTNOTE.sub("", name)
    if _CODED.search(name):
        name = _LEADING_TTHC.sub("", name, count=1)
    for needed, pattern in _BEHIND:
        if needed.search(name):
            name = pattern.sub("", name) or name
    for lead in title_words("title-lead") if ":" in name else ():
        n = len(lead.split())
        words = name.split(None, n)
        if len(words) > n and key(" ".join(words[:n]).rstrip(":")) == lead and words[n - 1].endswith(":"):
            name = words[n]
    return name.strip(" .;:,–-\u00a0")


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


def code_behind(name: str) -> tuple[str, str | None]:
    """A title without the code that closes it, and the code."""
    code = next((c for c in reversed(find_codes(name)) if c.kind == "procedure"), None)
    if code is None or name[code.end :].strip(" )].;,"):
        return name, None
    m = _BEFORE_CODE.search(name[: code.start])
    return (name[: m.start()].strip(" .;:,–-"), code.text) if m and m.start() > 8 else (name, None)


@kept_by_text
def is_coded(text: str) -> bool:
    """Whether a line is led by a TTHC code, or begins like a title and ends in one: "1.000111 - Cấp …"."""
    if len(text) > 300 or not title_codes(text):
        return False
    if m := _LEADING_TTHC.match(text):
        return text[m.end()].isupper()
    ends = text.rstrip(" .;:)]")[-6:].isdigit() or text.rstrip(" .;:").endswith(")")
    return ends and starts_with(key(text[:80]), "title-start")
