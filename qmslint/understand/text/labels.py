"""Labels of control data and their values in one line: `Mã hiệu: QT-03   Lần ban hành: 01`, `Rev. 5`.

The labels are data: `rules/vocabulary/control.yaml`, key `fields`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from qmslint.resources import yaml_folder
from qmslint.understand.text.codes import UPPER, find_tthc_codes
from qmslint.understand.text.dates import is_month, read_date
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.vocabulary import keys_of
from qmslint.understand.text.words import key

__all__ = ["ANY_NUMBER", "DATED", "column_words", "field_of", "is_blank", "is_value", "pairs_in_line", "signer_fields"]


@cache
def signer_fields() -> tuple[str, ...]:
    """The fields that name who signs: prepared_by, reviewed_by, approved_by."""
    return tuple(yaml_folder("vocabulary")["control"]["roles"])


@cache
def _labels() -> dict[str, str]:
    """Key of a label → its field; the labels of signers ("người phê duyệt") among them."""
    data = keys_of("control")
    return {label: field for part in ("fields", "roles") for field, labels in data[part].items() for label in labels}


@lru_cache(maxsize=2048)
def field_of(label: str) -> str | None:
    """The field that a text labels when it is nothing but a label ("Mã hiệu:", "1. KÝ HIỆU QUY TRÌNH"); None if it is more."""
    if len(label) > 60:
        return None
    bare = _NUMBER.sub("", label, count=1)
    field = _labels().get(key(bare))
    if field is None and "/" in bare:
        # "Lần ban hành/Issue": the same label in two languages
        fields = {_labels().get(key(part)) for part in bare.split("/")}
        fields = {"revision"} if fields == {"amendment", "revision"} else fields  # "Lần soát xét/Revision"
        if None in fields and any(key(part) in ANY_NUMBER for part in bare.split("/")):
            fields -= {None}  # "Mã/No."
        field = fields.pop() if len(fields) == 1 else None
    return field


@cache
def _ends() -> frozenset[str]:
    """The last words of all labels."""
    return frozenset(k.rpartition(" ")[2] for k in (*_labels(), *ANY_NUMBER))


def _may_end_label(word: str) -> bool:
    """Whether a label may end with this word: with most words none does, so that no label need be looked for before them."""
    k = key(word)
    return not k or k.rpartition(" ")[2] in _ends() or ")" in word or "/" in word


ANY_NUMBER = ("no", "number", "ref")
_NUMBER = re.compile(r"^\s*\d+(?:\.\d+)*[.)]?\s+|\s*\([^()]*\)(?=[\s:.]*$)")


_BLANKS = re.compile(
    r"[\s.…_]*[/-][\s.…_]*[/-]?[\s.…_]*(?:20\d{0,2})?|"
    r"[\s.…_\-–—/\\:,;()\[\]<>{}|*]*|(?:<<|\{\{|\[)[^<>{}\[\]]*(?:>>|\}\}|\])|(?:[xX]{2,}|[yYmMdD]{2,4})(?:[/.-](?:[xX]+|[yYmMdD]{2,4}))*"
    r"|ngày[\s.…_/]*(?:tháng[\s.…_]*)?(?:năm[\s.…_]*)?(?:20[\s.…_]*)?|tbd|tbc|n/a",
    re.IGNORECASE,
)


@kept_by_text
def is_blank(text: str) -> bool:
    """Whether a value was left blank: empty, dots and lines, a placeholder, a date form without figures."""
    return _BLANKS.fullmatch(text.strip()) is not None


@cache
def column_words() -> frozenset[str]:
    """Keys of what the columns of signers are headed with: no value of a label."""
    data = keys_of("control")
    return frozenset(word for part in ("names", "posts", "signs") for word in data[part]) - {""}


_PAGES = r"\d+\s*(?:/|of|trên|của)\s*\d+"
DATED = ("issue_date", "effective_date", "review_date")


def is_value(field: str, value: str) -> bool:
    """Whether a text can be the value of a field at all; a blank one can."""
    if is_blank(value):
        return True
    digit = any(map(str.isdigit, value))
    if field in DATED or field == "some_date":
        return digit and len(value) < 80 and read_date(value) is not None
    if field in ("revision", "amendment"):
        return len(value) < 40 and (digit or len(value) < 3 or key(value).startswith(("lan dau", "first")))
    if field == "page_label":
        return re.search(_PAGES, value) is not None
    if field == "code":
        if find_tthc_codes(value):
            return False  # "Mã: 1.990209" is the code of the TTHC
        return len(value) < 40 and (digit or re.fullmatch(rf"[{UPPER}]{{2,}}(?:[-./][{UPPER}]+)+", value) is not None)
    if field == "title":
        return len(value) < 300 and key(value) not in column_words() and field_of(value) is None
    if field in signer_fields() and digit and (date := read_date(value)) is not None and date.start < 2:
        return False  # "Reviewed: 03/2021, 03/2023"
    return len(value) < 300


# ------------------------------------------------------------------------------------------------ one line

_LONGEST = 6  # words in a label
_LEADS = frozenset(("revision", "amendment", "page_label", "issue_date", "effective_date", "review_date"))


def _label_before(text: str, start: int, end: int) -> tuple[int, str] | None:
    """The longest label that ends at `end` (and begins at or after `start`): where it begins, and its field."""
    head = text[start:end].rstrip()
    if head.endswith(")") and "(" in head:
        head = head[: head.rfind("(")].rstrip()
    words = [m.start() for m in re.finditer(r"\S+", head)][-_LONGEST:]
    if not words or not _may_end_label(head[words[-1] :]):
        return None
    for at in words:
        label = head[at:]
        field = None if label[0].isdigit() else field_of(label.lstrip("-–•*+([|"))
        if field is not None:
            return start + at, field
    return None


@kept_by_text
def pairs_in_line(text: str) -> tuple[tuple[str, str], ...]:
    """(field, value) for each label of a line: behind a colon, or – for revisions, pages and dates – right before a
    figure ("Rev. 5"). A value ends where the next label, a tab or a wide gap begins."""
    found: list[tuple[str, str]] = []
    if ":" in text or "：" in text:
        marks: list[tuple[int, int, str]] = []
        begin = 0
        for m in re.finditer(r"[:：]", text):
            label = _label_before(text, begin, m.start())
            if label is not None:
                marks.append((label[0], m.end(), label[1]))
                begin = m.end()
        for i, (_, start, field) in enumerate(marks):
            end = marks[i + 1][0] if i + 1 < len(marks) else len(text)
            value = re.split(r"\t|\s{3,}|\s\|\s|\s[–-]\s(?=[^\W\d]+\s\d)", text[start:end].strip())[0]
            if marks[i][2] not in ("title", *signer_fields()):
                value = value.partition(";")[0].partition(", ")[0] if marks[i][2] == "code" else value.partition(";")[0]
            value = value.strip(" \t-–|;,•*")
            if field == "issue_date" and _COUNT.fullmatch(value) and not _SAYS_DAY.search(text, marks[i][0], start):
                field = "revision"  # "Ban hành: 03.25"
            found.append((field, value))
            if (
                field == "revision"
                and (day := _BRACKETED_DAY.search(value)) is not None
                and read_date(day[1]) is not None
            ):
                found.append(("issue_date", day[1]))  # "BH lần: 01 (10.9.2025)"
    if len(text) < 120 and any(map(str.isdigit, text)):
        known = {field for field, _ in found}
        if "superseded" in known:
            return tuple(found)  # "Supersedes: Version 04"
        other = _SUPERSEDES.search(text)  # behind it stand the revision and the date of what is replaced
        own = text[: other.start()] if other else text
        found += [pair for pair in _without_colon(own) if pair[0] not in known]
    return tuple(found)


_BRACKETED_DAY = re.compile(r"\((?:ngày )?(\d{1,2}[./-]\d{1,2}[./-]\d{4})\)")
_COUNT = re.compile(r"(?:lần )?\d{1,2}(?:[./]\d{1,2})?", re.IGNORECASE)
_SAYS_DAY = re.compile(r"ngày|tháng|date", re.IGNORECASE)
_DAY_BEHIND = re.compile(
    r"[\s,;–-]*(?:ngày\s+(?=\d)|(?<=[–-]\s)(?=\d{1,2}[./-]\d{1,2}[./-]\d{4})"
    r"|(?<=,\s)(?=\d{1,2}(?:[./-]\d{1,2}[./-]| [a-z]{3,9} )\d{4}\b))",
    re.IGNORECASE,
)


def _label_in(words: list[str], end: int) -> str | None:
    """The field of the longest label of up to four words that stands right before `words[end]`."""
    return next((f for n in (4, 3, 2, 1) if n <= end and (f := field_of(" ".join(words[end - n : end])))), None)


_SUPERSEDES = re.compile(r"\b(?:supersedes|replaces|thay thế|thay cho)\b", re.IGNORECASE)
_COUNTS = frozenset(("no.", "no", "number", "#", "số"))  # "SOP No. 0412": a code of figures alone


def _without_colon(text: str) -> Iterator[tuple[str, str]]:
    words = text.replace("|", " | ").split()
    for i, word in enumerate(words):
        if i == 0 or not (any(map(str.isdigit, word)) or is_month(word)):
            continue
        field = _label_in(words, i) if _may_end_label(words[i - 1]) else None
        if word[0] in "vV" and re.fullmatch(r"[vV]\d+(?:\.\d+)+[,;]?", word):
            yield "revision", word.strip("vV,;")
        if field == "code" and (
            re.fullmatch(rf"[{UPPER}]+[-./]?[{UPPER}\d./-]*\d[,;)]?", word)
            or (words[i - 1].lower() in _COUNTS and re.fullmatch(r"\d{3,6}(?:[.-]\d{1,3})?[,;)]?", word))
        ):
            yield "code", word.strip(",;)")
        if field not in _LEADS:
            continue
        rest = " ".join(words[i : i + 7])
        if field == "page_label":
            m = re.match(_PAGES, rest)
        elif field in ("revision", "amendment"):
            m = re.match(r"\d{1,3}(?:\.\d+)*(?![\w/])", rest)
        else:
            date = read_date(rest)
            if date is not None and date.start < 6:
                yield field, date.text
            continue
        if m:
            yield field, m[0]
            dated = _DAY_BEHIND.match(rest, m.end())
            day = read_date(" ".join(words[i:])) if dated else None
            if day is not None:  # "ban hành lần 01, ngày 05 tháng 01 năm 2026"
                yield "issue_date", day.text
