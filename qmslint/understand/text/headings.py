"""Markers and headings: `5.2. Thành phần hồ sơ: …` is a marker, a label and what follows the colon.

A heading is recognised by what it says (`vocabulary.section_book`) and how it stands: alone on its line or before a colon.
Words that are common in running text ("Kết quả", "Hồ sơ") need a number, a heading style, bold type or capitals as well.
"""

from __future__ import annotations

import re
from functools import lru_cache

from qmslint.model import Paragraph
from qmslint.tuples import NamedTuple
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.labels import is_blank
from qmslint.understand.text.vocabulary import section_book
from qmslint.understand.text.words import key

__all__ = ["Heading", "Marker", "label_kinds", "marker_depth", "read_heading", "split_marker"]

_MARKER = re.compile(
    r"(?:Phần|PHẦN|Mục|MỤC|Chương|CHƯƠNG|Điều|ĐIỀU|Section|SECTION|Part|PART)\s+(\d{1,2}|[IVX]{1,5})\s*[.:)–—-]+\s*(?=\S)|"
    r"(?:(?:Phần|PHẦN|Mục|MỤC|Section|SECTION|Part|PART)\s+)?"
    r"(\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,5}|[a-zđA-ZĐ]|[a-zđ]\d|\d{1,2}[a-zđ])\s*[.)/:]+(?!\d)\s*(?=\S)"
    r"|(\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,5})\s+(?=[^\W\d_])"
    r"|(\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[a-hđA-HĐ])\s*[-–]\s+(?=[^\W\d_])"
    r"|([A-ZĐ]\d{1,2})\s*[.)](?!\d)\s*(?=[^\W\d_])"
    r"|((?:[A-ZĐ]|[IVX]{2,5})(?:\.\d{1,2}){1,3}(?=\s*[.):]?\s)|[a-zđ]\.\d{1,2}(?=[.)]))\s*[.):]?\s+(?=[^\W\d_])"
    r"|\((\d{1,2}|[a-zđ]|[ivx]{1,4})\)\s*(?=\S)"
    r"|([-–—+*•●○▪➢❖✓·])\s*(?=\S)"
)
_NUMBER_ONLY = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,5}|[a-zđA-ZĐ])\s*[.)]*")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
# "Thời gian giải quyết trong trường hợp …: 30 ngày" is the label with the case it is for.
_CASE = re.compile(r"\s(?:trong |đối với |cho |tại )?(?:trường hợp|đối với|cấp tỉnh|cấp xã)\b", re.IGNORECASE)
# "Thành phần hồ sơ gồm có 02 loại giấy tờ": how many papers follow.
_PAPERS_COUNTED = re.compile(
    r"\s(?:bao )?gồm(?: có)?\s+\d{1,2}\s*(?:\([^()]*\)\s*)?(?:loại |thành phần |)"
    r"(?:giấy tờ|hồ sơ|tài liệu|văn bản|thành phần|loại)(?: sau(?: đây)?)?$",
    re.IGNORECASE,
)
_DASHED = re.compile(r"([^–—:]{3,60}?)\s+[–—-]\s+(?=\S)")
_LONGEST_LABEL = 130
# From the shallowest to the deepest, for markers of one list.
_DASHES = {"-": 6, "–": 6, "—": 6, "•": 7, "●": 7, "*": 7, "▪": 7, "➢": 7, "❖": 7, "✓": 7, "+": 8, "·": 9, "○": 9}


class Marker(NamedTuple):
    """What leads a line: `number` as printed without its final dot ("5.2", "a", "IV"), or the `dash`."""

    number: str
    dash: str
    rest: str


class Heading(NamedTuple):
    """A heading or label: its kinds, number, words, and the text after its colon; `loose` if it has words of its own."""

    kinds: tuple[str, ...]
    number: str
    title: str
    rest: str
    loose: bool = False


@kept_by_text
def split_marker(text: str, number: str = "") -> Marker:
    """Take the leading number, letter or dash off a text; `number` is the automatic one, which wins."""
    text = text.strip()
    if number:
        bare = number.strip().rstrip(".)/:").strip()
        if any(c.isalnum() for c in bare):
            return Marker(bare.rsplit(" ", 1)[-1], "", text)
        return Marker("", number.strip()[:1] or "-", text)
    m = _MARKER.match(text)
    if m is None:
        return Marker("", "", text)
    rest = text[m.end() :]
    if m[3] and m[3].isdigit() and not rest[:1].isupper():
        return Marker("", "", text)  # "05 ngày làm việc": a figure, not a number
    led = m[m.lastindex or 0]  # one of the ways to lead a line; the last of them is a dash
    return Marker("", led, rest) if m.lastindex == _MARKER.groups else Marker(led, "", rest)


@kept_by_text
def is_number(text: str) -> bool:
    """Whether a cell holds nothing but a number or letter that could lead a heading or an item."""
    return _NUMBER_ONLY.fullmatch(text.strip()) is not None


def marker_depth(marker: Marker) -> int:
    """How deep an item of a list stands by its marker: 0 Roman, 1 Arabic, 2 dotted, 4 letter, 6–9 dashes, 20 none."""
    n = marker.number
    if n:
        if n.isdigit():
            return 1
        if "." in n:
            return 1 + n.count(".")
        if n[0].isupper() and n[1:].isdigit():
            return 2  # "A1." below "A."
        if len(n) > 1 or (n in "IVX"):
            return 0
        return 4 if n.islower() else 0
    return _DASHES.get(marker.dash, 6) if marker.dash else 20


@lru_cache(maxsize=2048)
def label_kinds(label: str) -> tuple[tuple[str, ...], bool] | None:
    """The section kinds that a label names and whether it does so by weak words only; None if it is no heading."""
    label = label.strip().rstrip(".;:,")
    if not label or len(label) > _LONGEST_LABEL:
        return None
    book = section_book()
    match = book.parse(key(label))
    if match is None and any(map(str.isdigit, label)):
        match = book.parse(key(_PAPERS_COUNTED.sub(" gồm", label)))
    if match is None and ("(" in label or "[" in label):
        match = book.parse(key(_BRACKETS.sub(" ", label)))
    if match is None and label.count("/") == 1 and ":" not in label:
        one, _, other = label.partition("/")
        if one.isascii() is not other.isascii() and min(len(one), len(other)) > 4:  # "Lưu trữ/Filing": in two languages
            match = book.parse(key(one)) or book.parse(key(other))
    if match is not None and match.meanings == ("forms",) and _FORMS_AND.match(label):
        return ("forms", "records"), match.weak  # "Biểu mẫu, hồ sơ"
    return (match.meanings, match.weak) if match else None


_FORMS_AND = re.compile(r"[^,/]*(?:,|/|\bvà\b)\s*hồ sơ$", re.IGNORECASE)


@kept_by_text
def read_heading(
    text: str, number: str = "", *, strong: bool = False, lead: int = 0, colon_only: bool = False
) -> Heading | None:
    """Read a line as a heading, or None.

    `number` is its automatic number; `strong` says that it stands out (heading style, bold, capitals); `lead` is how many
    leading characters are bold; `colon_only` asks for a colon after the label.
    """
    if len(text) > 4000:
        text = text[:4000]
    if text[:1] in _OPENING and is_blank(text):
        return None  # "[ĐIỀN PHẠM VI]": what is still to be written
    marker = split_marker(text, number)
    body = marker.rest
    colon = body.find(":", 0, _LONGEST_LABEL + 1)
    label, rest = (body[:colon], body[colon + 1 :].strip()) if colon > 0 else (body, "")
    if rest and not rest.strip(" .…_-–") and len(rest) > 2:
        return None  # "Thời gian, địa điểm: ……………": a field of a form
    if colon <= 0 and (colon_only or len(label) > _LONGEST_LABEL):
        return None
    if lead > 3 and (m := _DASHED.match(body)) is not None and abs(lead - (len(text) - len(body)) - m.end(1)) < 3:
        label, rest = m[1], body[m.end() :].strip()  # "**Record Management** – All reports are kept …"
    elif (
        colon <= 0
        and not colon_only
        and (m := _DASHED.match(body)) is not None
        and _capital_label(m[1], body[m.end() :])
    ):
        label, rest = m[1], body[m.end() :].strip()  # "PURPOSE – keep vaccines cold"
    found = label_kinds(label) or (label_kinds(_CASE.split(label, maxsplit=1)[0]) if rest else None)
    if found is None and marker.number and _FORM.match(rest) and label.lower() == "phụ lục":
        found = ("forms",), False  # "6. Phụ lục: BM-01 Đơn đề nghị"
    closed = colon > 0 and not rest  # "VI/ PHỤ LỤC:", "VERIFICATION AND RECORD KEEPING:"
    if found is None and closed and not (label.isupper() and (strong or marker.number)):
        return None
    if found is None and colon > 0 and not colon_only and len(body) <= _LONGEST_LABEL:
        found, label, rest = label_kinds(body), label if closed else body, ""
    if found is None and marker.number and not colon_only:
        found, label, rest = _run_on(body) or (None, label, rest)
    loose = False
    sentence = label.rstrip().endswith((".", ";", ","))
    if found is None and (strong or marker.number) and not rest and not colon_only and not sentence:
        guess = section_book().parse_loosely(key(label.rstrip(".;:")))
        found = (guess.meanings, False) if guess is not None else None
        loose = guess is not None
    if found is None and marker.number and not marker.number.islower() and not rest and not colon_only:
        found = _numbered_only(label) if not sentence else None
    if found is None:
        return None
    kinds, weak = found
    if kinds[:2] == ("approval", "steps") and not marker.number:
        return None  # "Phê duyệt quy trình nội bộ giải quyết thủ tục hành chính": what a decision is about
    if kinds == ("time_limit",) and key(label).startswith("thoi gian tiep nhan") and not _STATES_DAYS.search(rest):
        if not marker.number:
            return None
        kinds = ("how_to_apply",)  # "2/ Thời gian tiếp nhận hồ sơ: Sáng từ 07 giờ …": when the office is open
    kinds = (*kinds, *(k for k in _further(rest) if k not in kinds))
    if kinds[0] == "records" and "dossier" in kinds and key(label).startswith("ho so "):
        kinds = kinds[1:]  # "Hồ sơ người dân cần chuẩn bị"
    counted = "số lượng" in label.lower() or ("ố lượng" in rest and _SETS_BEHIND.search(rest) is not None)
    if "dossier" in kinds and "dossier_sets" not in kinds and counted:
        kinds = (*kinds, "dossier_sets")  # "Hồ sơ phải nộp (số lượng 01 bộ)"
    if weak:
        bold_label = lead >= len(text) - len(body) + len(label) > 0
        limit = _states_limit(kinds, rest)
        standing = bool(marker.number) or strong or bold_label or label.isupper() or limit
        if not standing or (marker.dash and not (strong or bold_label or limit)):
            return None
    return Heading(kinds, marker.number, " ".join(label.split()).rstrip(" .;:,"), rest, loose)


def _capital_label(label: str, rest: str) -> bool:
    """Whether what stands in front of a dash is the only part in capitals, and names a section."""
    return label.isupper() and not rest.isupper() and label_kinds(label) is not None


def _numbered_only(label: str) -> tuple[tuple[str, ...], bool] | None:
    """What a label means behind a number alone: "5.1 Điều kiện khiếu nại" conditions, whatever for; "VII. Phụ lục" forms."""
    low = label.lower()
    if (
        low.startswith("điều kiện ")
        and len(label) <= 50
        and not low.startswith(("điều kiện hiện", "điều kiện thực tế"))
    ):
        return ("conditions",), False
    if low.startswith("các bước ") and len(label) <= 50:
        return ("steps",), False  # "IV. Các bước kiểm tra"
    return (("forms",), False) if low.rstrip(" .") in ("phụ lục", "các phụ lục", "appendix") else None


_OPENING = frozenset("[<{")
_FORM = re.compile(r"(?:BM|Biểu mẫu|Mẫu)[\s.\-–_:]*\w")
# "Thành phần hồ sơ: (1) Đơn …; (2) Bản sao …. Số lượng hồ sơ: 01 bộ."
_SETS_BEHIND = re.compile(r"[.;]\s*Số lượng(?: hồ sơ)?\s*:\s*(?:\d|[Kk]hông quy định)")


_STATES_DAYS = re.compile(r"\d\s*ngày|(?<!\d)\d{1,2} giờ làm việc", re.IGNORECASE)


def _states_limit(kinds: tuple[str, ...], rest: str) -> bool:
    """Whether a weak label ("Thời hạn") is followed by the time itself: "03 ngày làm việc"."""
    return kinds == ("time_limit",) and rest[:1].isdigit() and ("ngày" in rest[:16] or "giờ" in rest[:16])


def _run_on(body: str) -> tuple[tuple[tuple[str, ...], bool], str, str] | None:
    """A label and what it says without a colon between them: "5. Cách thức thực hiện Trực tiếp, bưu chính"."""
    at = body.find(" ", 8)
    while 0 < at < _LONGEST_LABEL:
        label, rest = body[:at], body[at + 1 :]
        if label[-1].islower() and rest[:1].isupper() and rest[1:2].islower() and label.count(" ") >= 2:
            found = label_kinds(label)
            if found is not None and not found[1]:
                return found, label, rest
        at = body.find(" ", at + 1)
    return None


def _further(rest: str) -> list[str]:
    """The kinds of the labels that follow in the same line: "01 bộ; Thời gian giải quyết: 05 ngày"."""
    if len(rest) > 200 or ";" not in rest or ":" not in rest:
        return []
    kinds: list[str] = []
    for part in rest.split(";")[1:]:
        label, colon, _ = part.partition(":")
        found = label_kinds(label.strip()) if colon else None
        if found is not None and not found[1]:
            kinds += found[0]
    return kinds


def stands_out(paragraph: Paragraph) -> bool:
    """Whether a paragraph looks like a heading: a heading style, all bold, or all capitals."""
    return bool(paragraph.outline) or paragraph.bold or (len(paragraph.text) > 3 and paragraph.text.isupper())
