"""What the words of one line tell, whatever stands around it."""

from __future__ import annotations

import re

from qmslint.understand.events.event import NAME_LABELS, SETS_LINE
from qmslint.understand.text.durations import find_durations
from qmslint.understand.text.headings import Heading, read_heading, split_marker
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.title_lines import is_total
from qmslint.understand.text.titles import Title
from qmslint.understand.text.words import key

__all__ = [
    "PROCEDURE_LABELS",
    "SHORTEST_NAME",
    "STEPS_ALONE",
    "STEP_LINES",
    "amends",
    "decides",
    "dossier_elsewhere",
    "ends_in_code",
    "labelled_sentences",
    "labels_code",
    "lead_of",
    "named_by_label",
    "names_document",
    "names_kind",
    "names_more",
    "papers_heading",
    "states_total",
]

STEPS_ALONE = frozenset(("quy trinh", "quy trinh noi bo", "quy trinh dien tu", "quy trinh noi bo quy trinh dien tu"))


# "Quy trình: Cấp giấy phép …" names a procedure, "Quy trình: gồm 5 bước" does not.
PROCEDURE_LABELS = frozenset(
    (
        "quy trinh",
        "quy trinh noi bo",
        "quy trinh giai quyet thu tuc",
        "quy trinh giai quyet tthc",
        "quy trinh thu tuc",
        "tthc",
    )
)
# What is told about one step below it, line by line.
STEP_LINES = frozenset(
    (
        "thoi gian", "thoi han", "thoi gian thuc hien", "thoi han thuc hien", "nguoi thuc hien", "don vi thuc hien",
        "co quan thuc hien", "trach nhiem", "trach nhiem thuc hien", "ket qua", "san pham", "bieu mau",
        "noi dung cong viec", "noi dung thuc hien",
    )
)  # fmt: skip
_ARTICLE_LEADS = ("Điều", "ĐIỀU")
_ARTICLE = re.compile(
    r"Điều\s+\d{1,2}\s*[.:]\s*(?:phê duyệt|công bố|ban hành|công khai|sửa đổi|bổ sung|bãi bỏ|thay thế|giao|quyết định)\s",
    re.IGNORECASE,
)
_AMENDS = re.compile(r"(?:(?:\d{1,2}|[a-zđ])\s*[.)]\s*)?(?:sửa đổi|bổ sung|thay thế|điều chỉnh)\s", re.IGNORECASE)
SHORTEST_NAME = 11  # letters of the name of a procedure


# What a cover says of itself: no heading of the steps.
_KINDS = frozenset(
    ("standard operating procedure", "standard operating procedures", "standard operating procedure sop")
)


@kept_by_text
def names_kind(text: str) -> bool:
    """Whether a line says what kind of document this is, and heads no part of it: "STANDARD OPERATING PROCEDURE"."""
    return key(text) in _KINDS


_CALLED = re.compile(r"[A-Z][\w&]*(?: [A-Z][\w&]*){1,4} (?:Procedures?|Instructions?|Manual)")


def calls_kind(text: str) -> bool:
    """Whether a line in capitals says of which office or field the document is: "IT Operating Procedure"."""
    return _CALLED.fullmatch(text.strip()) is not None


def decides(text: str) -> bool:
    """Whether a line is what a decision decides, neither a title nor a heading: "Điều 1. Phê duyệt quy trình nội bộ …"."""
    return text[:4] in _ARTICLE_LEADS and _ARTICLE.match(text) is not None


def amends(text: str) -> bool:
    """Whether a line says what is done with the procedure below it: "1. Sửa đổi quy trình số 03 như sau:"."""
    return text.endswith("như sau:") and _AMENDS.match(text) is not None


def named_by_label(text: str) -> bool:
    """Whether a line gives the name of a procedure behind a label of its own: "Tên thủ tục: …", "Tên TTHC 2: …"."""
    label, colon, told = text.partition(":")
    return bool(colon) and len(label) < 60 and len(told.strip()) > SHORTEST_NAME and lead_of(label) in NAME_LABELS


def lead_of(label: str) -> str:
    """The key of a label, without its number in front and behind: "1. Tên TTHC 1"."""
    return key(split_marker(label).rest).rstrip("0123456789 ")


_CODES_ONLY = re.compile(r"[\s.,;()–-]*(?:\d\.\d{6}[.\dH]*[\s.,;()–-]*)+")


def labels_code(lead: str, told: str) -> bool:
    """Whether a label, whatever else it says ("Mã số hồ sơ TTHC", "Mã TTHC trên CSDL quốc gia"), has nothing but TTHC codes
    behind it."""
    return lead.startswith(("ma ", "so ho so")) and _CODES_ONLY.fullmatch(told) is not None


_PAPERS = ("ho so ", "giay to ", "cac giay to ", "nhung giay to ", "cac loai giay to ")


def states_total(text: str) -> bool:
    """Whether a line below a table of steps says how long they take: "Tổng thời gian: 07 ngày làm việc."."""
    if len(text) > 250 or not text.lower().lstrip("-–+*•( ").startswith(("tổng", "cộng", "total", "sum")):
        return False
    return is_total(text) and any(not f.part for f in find_durations(text))


@kept_by_text
def papers_heading(text: str, number: str, *, inside: bool) -> Heading | None:
    """A heading that speaks of papers in words of its own ("Hồ sơ khách hàng cung cấp"): dossier or not is told later."""
    marker = split_marker(text, number)
    if not marker.number or len(marker.rest) > 90:
        return None
    if inside and len(marker.number) == 1 and marker.number.islower():
        return None  # "e) Giấy tờ chứng minh …" is one of the papers
    k = key(marker.rest)
    if not k.startswith(_PAPERS) or " luu" in k or k.startswith("ho so moi"):
        return None
    return Heading(("records",), marker.number, marker.rest.strip(" .;:"), "", loose=True)


# "Thành phần hồ sơ thực hiện theo Quyết định số …", "Hồ sơ áp dụng như thủ tục số 1".
_ELSEWHERE = re.compile(
    r"((?:Thành phần(?:,? số lượng)? hồ sơ|Hồ sơ(?=\s*:?\s+(?:được\s+)?(?:thực hiện|áp dụng)))"
    r"(?:,? (?:và )?số lượng(?: bộ)? hồ sơ)?)"
    r"\s*:?\s+((?:được\s+)?(?:thực hiện |áp dụng |quy định )?(?:theo|như|giống|tương tự|tại)\s[^:;]{3,200})",
    re.IGNORECASE,
)
_POINTED = (
    "quy trinh",
    "quyet dinh",
    "thu tuc",
    "tthc",
    "quy dinh",
    "nghi dinh",
    "thong tu",
    "muc",
    "phu luc",
    "cong bo",
)


@kept_by_text
def dossier_elsewhere(text: str, number: str) -> Heading | None:
    """A sentence that stands for the part of the papers and only says where they are found."""
    marker = split_marker(text, number)
    m = _ELSEWHERE.fullmatch(marker.rest) if "ồ sơ" in marker.rest[:40] else None
    if m is None or ". " in m[2] or not any(f" {word} " in f" {key(m[2])} " for word in _POINTED):
        return None
    return Heading(("dossier",), marker.number, m[1], m[2])


_SENTENCE_LABEL = re.compile(r"(?<=[^\s.][.;])\s+(?=[^\W\d_][^.:;]{5,60}:\s)")


def labelled_sentences(text: str) -> tuple[str, ...]:
    """The parts that a line tells one behind the other, each behind its label: "Thời hạn giải quyết: 05 ngày. Thành phần
    hồ sơ: (1) Đơn …"; the line itself where it is one part or none."""
    found = [m.end() for m in _SENTENCE_LABEL.finditer(text, 12)]
    label, _, told = text[: found[0] if found else 0].partition(":")
    if not found or not (read_heading(text, colon_only=True) or labels_code(lead_of(label), told)):
        return (text,)
    cuts = [at for at in found if SETS_LINE.match(text[at:]) or read_heading(text[at:], colon_only=True) is not None]
    return tuple(text[a:b].strip() for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True))


def names_document(heading: Heading) -> bool:
    """Whether the first heading of all only says what the document is: "QUY TRÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH"."""
    k = key(heading.title)
    return (
        heading.kinds == ("steps",)
        and not heading.rest
        and k.startswith(("quy trinh", "bang quy trinh"))
        and ("thu tuc" in k or "tthc" in k or k in _WHOLE)
    )


# "QUY TRÌNH GIẢI QUYẾT" over the name of what is settled
_WHOLE = frozenset(("quy trinh giai quyet", "quy trinh thuc hien", "quy trinh xu ly", "quy trinh giai quyet cong viec"))


def ends_in_code(text: str) -> bool:
    """Whether a line ends in a TTHC code in brackets, as titles do."""
    return text.rstrip(" .;:").endswith(")") or text.rstrip(" .;:")[-6:].isdigit()


def names_more(title: Title, heading: Heading) -> bool:
    """Whether a line that reads as the heading of the steps names a procedure all the same.

    "Quy trình giải quyết thủ tục hành chính: Cấp giấy phép … (1.000987)" does, "Quy trình giải quyết: gồm 5 bước" does not.
    """
    if heading.kinds != ("steps",):
        return False
    label = f" {key(heading.title)} "
    return bool(title.tthc_codes) or (len(heading.rest.split()) >= 4 and (" thu tuc " in label or " tthc " in label))
