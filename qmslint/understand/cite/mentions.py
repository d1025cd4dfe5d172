"""Forms cited by number (`Mẫu số 06`, `Mẫu B12`, `Mẫu 01; 02, 03`, `Attachment 2`), and what they are called there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from qmslint.resources import yaml_folder
from qmslint.tuples import NamedTuple
from qmslint.understand.cite.citations import Citation
from qmslint.understand.text.codes import UPPER

__all__ = ["FormMention", "find_form_numbers", "form_source", "form_title"]


class FormMention(NamedTuple):
    """A form cited by number at `text[start:end]`; `target` is "Mẫu 06", "Mẫu B12", "Attachment 2".

    `label`: it is all that the text says, as the head of a template does ("Mẫu số 12").
    """

    start: int
    end: int
    text: str
    target: str
    attached: bool
    label: bool


# "06", "04a", "B12", "TP-HT-01", "C47-HD", "I.2"
_NUMBER = (
    rf"(?:\d{{1,3}}[a-zđ]?|(?:[{UPPER}]{{1,5}}[-.]?){{1,3}}\d{{1,3}}[a-z]?|[IVX]{{1,5}})"
    rf"(?:[./-][{UPPER}\d]+)*(?![{UPPER}\w])"
)
_NEAR = re.compile(rf"ẫu\s?:?\s?(?:[Ss]ố|[Bb]iểu|[Pp]hiếu|đơn|tờ|in|[{UPPER}\d])")
_FORM = re.compile(
    rf"(?:[Bb]iểu [Mm]ẫu|[Mm]ẫu [Bb]iểu|[Pp]hụ lục [Mm]ẫu|[Mm]ẫu [Pp]hiếu|[Mm]ẫu|MẪU)(?:\s(?:đơn|tờ khai|in))?"
    rf"(\s[Ss][ốỐ])?\s?:?\s*({_NUMBER})"
)
# "Mẫu 01; 02, 03 (nếu có) và 06": further numbers of the same kind, not "Mẫu 01, 02 bản".
_MORE = re.compile(
    r"\s*(?:\([^()]{1,24}\))?\s*(?:[,;]|và|hoặc|&)\s*(\d{2}[a-z]?)"
    r"(?!\w|\s*[/.]\s*\d|\s*(?:bản|bộ|ngày|giờ|tờ|cái|quyển|năm|tháng|phút|người|cơ quan|loại|thủ tục))"
)
_ENGLISH = re.compile(
    r"(?:Attachment|Annexure|Annex|Appendix|Exhibit|Form)s?\s(?:[Nn]o\.?\s?)?((?:[A-Z]{1,3}-)?[A-Z]?\d{1,3}(?:[.-]\d+)*|[A-Z](?![\w'’])|[IVX]+(?!\w))"
)
_OTHERS = re.compile(r"\s(?:of|to|from)\s(?:the\s)?(?:EU|EC|ISO|ICH|WHO|PIC|Regulation|Directive|Guid|21|GMP)")


def find_form_numbers(text: str) -> list[FormMention]:
    """The forms that a text cites by number, in order."""
    found: list[FormMention] = []
    if _NEAR.search(text) or "ẪU " in text:
        for m in _FORM.finditer(text):
            if not m[1] and not any(map(str.isdigit, m[2])):
                continue  # "Mẫu I" is a style, "Mẫu số I" a form
            if not m[1] and m[0].startswith("mẫu") and m[2][0] in "123456789":
                continue  # "lấy mẫu 5 lần": a sample
            found.append(_mention(text, m.start(), m.end(), f"Mẫu {m[2].rjust(2, '0') if m[2].isdigit() else m[2]}"))
            end = m.end()
            while more := _MORE.match(text, end):
                end = more.end()
                found.append(_mention(text, more.start(1), end, f"Mẫu {more[1]}"))
    if "Attach" in text or "Annex" in text or "Append" in text or "Form" in text or "Exhibit" in text:
        found.extend(
            _mention(text, m.start(), m.end(), f"{m[0].split()[0].rstrip('s')} {m[1]}")
            for m in _ENGLISH.finditer(text)
            if not _OTHERS.match(text, m.end())
        )
    return found


def _mention(text: str, start: int, end: int, target: str) -> FormMention:
    attached = text[end : end + 5].lower().startswith((".doc", ".pdf", ".xls", ".rtf", ".odt"))
    label = not text[:start].strip() and not text[end:].strip(" .:")
    return FormMention(start, end, text[start:end], target, attached, label)


# ------------------------------------------------------------------------------------------------ whose form it is

_TO_SOURCE = re.compile(
    rf"[\s,;()]*(?:(?:tại|của|theo|thuộc|ở|phụ lục|danh mục|được|ban|hành|kèm|quy định|trong|và|số|phần|chương|mục"
    rf"|[ivx]{{1,5}}|\d{{1,2}}[a-z]?|[{UPPER.lower()}])(?!\w)[\s,()]*)*",
    re.IGNORECASE,
)


def form_source(text: str, end: int, citations: Sequence[Citation]) -> str | None:
    """The legal document that a form cited at `text[:end]` belongs to: "Mẫu số 16 tại Phụ lục I Nghị định số …"."""
    for citation in citations:
        if citation.start >= end:
            if citation.start - end < 110 and _TO_SOURCE.fullmatch(text, end, citation.start):
                return citation.target
            return None
    return None


@cache
def _titles() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = "|".join(yaml_folder("vocabulary")["references"]["forms"]["titles"])
    return (
        re.compile(rf"[\s:–.()-]{{0,4}}((?:{words})(?!\w)[^;.\n()|:]{{2,140}})", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE),
    )


def form_title(text: str, start: int, end: int, previous: int = 0) -> str | None:
    """What the form cited at `text[start:end]` is called beside its number: behind it ("Mẫu 05: Phiếu kiểm soát …") or
    before it ("Phiếu kiểm soát … (Mẫu số 05)"). `previous` is where the form mentioned before it ends."""
    after, word = _titles()
    m = after.match(text, end)
    if m and (text[end : end + 1] in ":–-.)" or text[end : end + 2] in (" –", " -", " :", " (") or m[1][0].isupper()):
        return _trimmed(m[1])
    low = max(previous, start - 140)
    before = text[low:start]
    for sign in (";", "\n", ". ", "|", ": "):
        before = before.rpartition(sign)[2]
    before = re.split(rf",\s(?=[{UPPER}])", before)[-1]  # ", Sở Y tế trả lời theo mẫu …": another subject
    leads = list(word.finditer(before))
    if not leads:
        return None
    lead = next((m for m in leads if m[0][0].isupper()), leads[0])
    return _trimmed(re.sub(r"[\s(,–-]*(?:theo|tại|là|như|sử dụng|của)?[\s(,–-]*$", "", before[lead.start() :]))


def _trimmed(title: str) -> str | None:
    title = re.split(r"\s(?:theo(?! dõi)|tại|ban hành|kèm theo|được|quy định)\s", title, maxsplit=1)[0].strip(" ,–-)")
    return " ".join(title.split()) if len(title) > 4 else None
