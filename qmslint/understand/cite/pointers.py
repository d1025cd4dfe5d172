"""Pointers within a document: to a step (`chuyển lại bước 3`), to a section (`theo mục 2.3`), to a standard."""

from __future__ import annotations

import re
from functools import cache

from qmslint.resources import yaml_folder
from qmslint.tuples import NamedTuple

__all__ = ["Pointer", "find_sections", "find_standards", "find_steps"]


class Pointer(NamedTuple):
    """A pointer at `text[start:end]`; `kind` is step, section or document, `target` "9" for B9, "2.3", "ISO 9001:2015"."""

    start: int
    end: int
    kind: str
    text: str
    target: str


@cache
def _words() -> tuple[tuple[str, ...], re.Pattern[str]]:
    data = yaml_folder("vocabulary")["references"]
    elsewhere = "|".join(data["sections"]["elsewhere"])
    return tuple(data["steps"]["before"]), re.compile(rf"[\s,(]*(?:này )?(?:{elsewhere})(?!\w)", re.IGNORECASE)


_STEP = re.compile(r"(?:[Bb]ước|BƯỚC|[Ss]teps?)\s+(?:số\s+|thứ\s+)?([Bb]?\d{1,2}(?:\.\d{1,2})*[a-h]?)(?!\w|[.,]?\d)")
_MORE_STEPS = re.compile(
    r"\s*(?:,|và|hoặc|đến|tới|and|or|to|[-–])\s*(?:bước\s+)?([Bb]?\d{1,2})(?!\w|[.,/]\d|\s*(?:ngày|giờ|bản|bộ))"
)
_BARE = re.compile(r"B(\d{1,2}(?:\.\d)?)(?!\w)")


def find_steps(text: str) -> list[Pointer]:
    """The steps that a text refers to. A label ("Bước 2: …" or "Bước 2" alone) names a step and refers to none."""
    found: list[Pointer] = []
    if "ước" in text or "tep" in text or "BƯỚC" in text:
        end = 0
        for m in _STEP.finditer(text):
            if (
                m.start() < end
                or _is_label(text, m)
                or text[max(0, m.start() - 5) : m.start()].lower().endswith(("từng ", "các tr"))
            ):
                continue
            found.append(_step(text, m.start(), m.end(), m[1]))
            end = m.end()
            while more := _MORE_STEPS.match(text, end):
                end = more.end()
                found.append(_step(text, more.start(1), end, more[1]))
    if "B" in text:
        words, _ = _words()
        for m in _BARE.finditer(text):
            lead = text[max(0, m.start() - 12) : m.start()].rstrip(" (").lower()
            if lead.endswith(words) and not any(p.start <= m.start() < p.end for p in found):
                word = re.split(r"\W", lead)[-1]
                if word in words:
                    found.append(_step(text, m.start(), m.end(), m[1]))
        found.sort()
    return found


def _step(text: str, start: int, end: int, number: str) -> Pointer:
    target = ".".join(str(int(p)) if p.isdecimal() else p.lstrip("0") for p in number.lstrip("Bb").split("."))
    return Pointer(start, end, "step", text[start:end], target)


_LABEL_START = re.compile(r"[\s\-–+•*.]*(?:\([^)]*\)|(?:[\dIVX]+|[a-zđ])[.)])?[\s\-–+•*.]*$")

_TOLD = re.compile(r"\s*:\s+([^\W\d_])")


def _is_label(text: str, m: re.Match[str]) -> bool:
    """Whether the words begin their paragraph (or its line), or a sentence behind a case that ran on into it ("Đối với tổ
    chức Bước 1: Nộp hồ sơ"), and name the step that follows."""
    told = _TOLD.match(text, m.end()) if m[0][0].isupper() else None
    if told is not None and told[1].isupper():
        return True
    line = text.rfind("\n", 0, m.start()) + 1
    if not _LABEL_START.fullmatch(text, line, m.start()):
        return False
    rest = text[m.end() : m.end() + 12].lstrip(" \u00a0")
    return not rest or rest[0] in ":.-–—)\n(/" or rest[0].isupper() or m[0][0].isupper()


_SECTION = re.compile(
    r"(?:[Mm]ục|MỤC|[Pp]hần|[Ss]ections?|[Pp]aragraph)\s(?:số )?"
    r"((?:[IVX]{1,5}|\d{1,2})(?:\.\d{1,2}){0,4}(?:\.?[a-zđ](?=[\s,.;)]|$))?)(?![\w/]|\.\d)"
)
# "as per 5.9", "described in 5.9.", "(see 5.9)": what these words point to needs no name where the number has dots.
_AS_PER = re.compile(
    r"(?:\b(?:as per|(?:described|defined|set out|specified) in)\s(?=[\d.]+[.,;)]?(?:\s*$|\s(?:above|below|and)\b))"
    r"|\((?:see|xem)\s(?=[\d.]+\)))(\d{1,2}(?:\.\d{1,2}){1,4})",
    re.IGNORECASE | re.MULTILINE,
)
_MORE_SECTIONS = re.compile(r"\s*(?:,|và|hoặc|đến|and|or|to)\s*(?:mục |section )?(\d{1,2}(?:\.\d{1,2}){1,4})(?![\w/])")


_IN_STANDARD = re.compile(
    r"(?:TCVN|QCVN|TCCS|ISO|IEC|ASTM|CFR|Nghị định|Thông tư|Luật|Quyết định)[^.;\n]*?\d[\w:./-]*[\s,(–-]*(?:các |tại |ở )?$"
)
_STANDARD_BEFORE = re.compile(r"\b(?:TCVN|QCVN|TCCS|ISO|IEC|ASTM|CFR|Nghị định|Thông tư|Luật|Quyết định)\b[^.;\n]*$")
_OWN = re.compile(
    r"[\s,(]*(?:của |trong |tại |of )?(?:quy trình|tài liệu|quy định|văn bản|hướng dẫn|thủ tục|quy chế|SOP|this)"
    r" ?(?:này|procedure|document|instruction|SOP)",
    re.I,
)


def find_sections(text: str) -> list[Pointer]:
    """The sections of the same document that a text refers to; `khoản` and `điều` belong to laws, and "mục 3 Phụ lục I"
    to another text. A plain number counts behind "mục" only, a number with dots behind "phần" too."""
    found: list[Pointer] = []
    end = 0
    for m in _SECTION.finditer(text):
        if m.start() < end:
            continue
        word = m[0].split()[0].lower()
        if word in ("phần", "paragraph") and "." not in m[1]:
            continue
        before = text[max(0, m.start() - 8) : m.start()].lower()
        if before.endswith(("danh ", "tiểu ", "thư ", "hạng ", "tiết ", "khoản ", "điểm ")) or before[-1:].isalpha():
            continue
        if _IN_STANDARD.search(text, max(0, m.start() - 60), m.start()) and not _OWN.match(text, m.end()):
            end = m.end()
            while more := _MORE_SECTIONS.match(text, end):
                end = more.end()
            continue  # "TCVN ISO 9001:2015, mục 8.2, 8.5": clauses of the standard
        rest = text[m.end() : m.end() + 3].strip(" .")
        if not text[: m.start()].strip(" -–+•(") and m[0][0].isupper() and (not rest or rest[0] in ":-–)"):
            continue  # a heading, "Mục III"
        end = m.end()
        numbers = [(m.start(), m.end(), m[1])]
        while more := _MORE_SECTIONS.match(text, end):
            end = more.end()
            numbers.append((more.start(1), end, more[1]))
        if not _OWN.match(text, end) and (_words()[1].match(text, end) or _cites(text, end)):
            continue
        found += [Pointer(s, e, "section", text[s:e], n.rstrip(".")) for s, e, n in numbers]
    if "." in text and not found:
        found = [
            Pointer(m.start(1), m.end(1), "section", m[0].lstrip("("), m[1])
            for m in _AS_PER.finditer(text)
            if not _STANDARD_BEFORE.search(text, max(0, m.start() - 60), m.start())
        ]
    return found


def _cites(text: str, end: int) -> bool:
    """Whether another document is named right behind: "mục 2, phần I Phụ lục kèm theo Quyết định số …"."""
    clause = re.split(r"[;.\n]\s", text[end : end + 60].lower(), maxsplit=1)[0]
    if any(w in clause for w in ("phụ lục", "quyết định", "nghị định", "thông tư", "luật ", "iso ")):
        return True
    beside = re.split(r",| và ", clause, maxsplit=1)[0]
    return any(w in beside for w in ("qt-", "qt.", "sop-"))


_STANDARD = re.compile(
    r"(?:(?:TCVN|QCVN|TCCS|EN)(?:\s?(?:ISO(?:/IEC)?|IEC))?|ISO(?:/(?:IEC|TS|TR|HL7))?|IEC|ASTM\s[A-Z]|21\sCFR(?:\sPart)?)"
    r"[\s-]{0,2}\d[\d.\-]*(?:[:/]\d{2,4}(?!\d))?(?:/[A-Z]{2,8})?"
)


def find_standards(text: str) -> list[Pointer]:
    """The standards that a text cites: `TCVN ISO 9001:2015`, `ISO/IEC 17025:2017`, `21 CFR 211.100`."""
    found = []
    for m in _STANDARD.finditer(text):
        if not text[m.start() - 1 : m.start()].isalnum():
            printed = m[0].rstrip(".-")
            found.append(Pointer(m.start(), m.start() + len(printed), "document", printed, " ".join(printed.split())))
    return found
