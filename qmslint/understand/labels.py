"""Labels and their values: `Mã hiệu: QT-03`, a label cell beside or above its value, several pairs in one line.

The labels are data: `rules/vocabulary/control.yaml`, key `fields`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from qmslint.model import Block, Cell, Location, Paragraph, Table
from qmslint.resources import yaml_folder
from qmslint.tuples import NamedTuple
from qmslint.understand.codes import UPPER
from qmslint.understand.dates import read_date
from qmslint.understand.words import key, squeeze

__all__ = ["Pair", "field_of", "is_blank", "is_value", "pairs", "pairs_in_line"]


class Pair(NamedTuple):
    """A field with its value as printed ("" if nothing stands there), and where the value (or its label) is.

    `fields`: the value comes from computed fields of the word processor (PAGE, NUMPAGES, …).
    """

    field: str
    value: str
    place: Location
    fields: tuple[str, ...] = ()


@cache
def _roles() -> tuple[str, ...]:
    return tuple(yaml_folder("vocabulary")["control"]["roles"])


@cache
def _labels() -> dict[str, str]:
    """Key of a label → its field; the labels of signers ("người phê duyệt") among them."""
    data = yaml_folder("vocabulary")["control"]
    return {
        key(label): field for part in ("fields", "roles") for field, labels in data[part].items() for label in labels
    }


@lru_cache(maxsize=2048)
def field_of(label: str) -> str | None:
    """The field that a text labels when it is nothing but a label ("Mã hiệu:", "1. KÝ HIỆU QUY TRÌNH"); None if it is more."""
    if len(label) > 60:
        return None
    return _labels().get(key(_NUMBER.sub("", label, count=1)))


_NUMBER = re.compile(r"^\s*\d+(?:\.\d+)*[.)]?\s+|\s*\([^()]*\)(?=[\s:.]*$)")


_BLANKS = re.compile(
    r"[\s.…_]*[/-][\s.…_]*[/-]?[\s.…_]*(?:20\d{0,2})?|"
    r"[\s.…_\-–—/\\:,;()\[\]<>{}|*]*|(?:<<|\{\{|\[)[^<>{}\[\]]*(?:>>|\}\}|\])|(?:[xX]{2,}|[yYmMdD]{2,4})(?:[/.-](?:[xX]+|[yYmMdD]{2,4}))*"
    r"|ngày[\s.…_/]*(?:tháng[\s.…_]*)?(?:năm[\s.…_]*)?(?:20[\s.…_]*)?|tbd|tbc|n/a",
    re.IGNORECASE,
)


def is_blank(text: str) -> bool:
    """Whether a value was left blank: empty, dots and lines, a placeholder, a date form without figures."""
    return _BLANKS.fullmatch(text.strip()) is not None


_PAGES = r"\d+\s*(?:/|of|trên|của)\s*\d+"
_DATED = ("issue_date", "effective_date", "review_date")


def is_value(field: str, value: str) -> bool:
    """Whether a text can be the value of a field at all; a blank one can."""
    if is_blank(value):
        return True
    digit = any(map(str.isdigit, value))
    if field in _DATED or field == "some_date":
        return digit and len(value) < 80 and read_date(value) is not None
    if field in ("revision", "amendment"):
        return len(value) < 40 and (digit or len(value) < 3 or key(value).startswith(("lan dau", "first")))
    if field == "page_label":
        return re.search(_PAGES, value) is not None
    if field == "code":
        return len(value) < 40 and (digit or re.fullmatch(rf"[{UPPER}]{{2,}}(?:[-./][{UPPER}]+)+", value) is not None)
    if field == "title":
        return len(value) < 300 and key(value) not in _column_words() and field_of(value) is None
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
    for at in words:
        label = head[at:]
        field = None if label[0].isdigit() else field_of(label.lstrip("-–•*+([|"))
        if field is not None:
            return start + at, field
    return None


def pairs_in_line(text: str) -> list[tuple[str, str]]:
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
            if marks[i][2] not in ("title", *_roles()):
                value = value.partition(";")[0].partition(", ")[0] if marks[i][2] == "code" else value.partition(";")[0]
            found.append((field, value.strip(" \t-–|;,•*")))
    if len(text) < 120 and any(map(str.isdigit, text)):
        known = {field for field, _ in found}
        found += [pair for pair in _without_colon(text) if pair[0] not in known]
    return found


def _without_colon(text: str) -> Iterator[tuple[str, str]]:
    words = text.replace("|", " | ").split()
    for i, word in enumerate(words):
        if i == 0 or not any(map(str.isdigit, word)):
            continue
        field = next((f for n in (4, 3, 2, 1) if n <= i and (f := field_of(" ".join(words[i - n : i])))), None)
        if re.fullmatch(r"[vV]\d+(?:\.\d+)+[,;]?", word):
            yield "revision", word.strip("vV,;")
        if field == "code" and re.fullmatch(rf"[{UPPER}]+[-./]?[{UPPER}\d./-]*\d[,;)]?", word):
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
            dated = re.compile(r"[\s,;–-]*ngày\s").match(rest, m.end())
            day = read_date(" ".join(words[i:])) if dated else None
            if day is not None:  # "ban hành lần 01, ngày 05 tháng 01 năm 2026"
                yield "issue_date", day.text


# ------------------------------------------------------------------------------------------------ blocks


def pairs(blocks: Sequence[Block], limit: int = 10**9) -> Iterator[Pair]:
    """The pairs of these blocks, as far as `limit` paragraphs reach: lines, label cells with their values, nested tables."""
    seen = 0
    pending: tuple[str, Location] | None = None
    for block in blocks:
        if seen >= limit:
            break
        if isinstance(block, Table):
            pending = None
            yield from _of_table(block, limit - seen)
            seen += len(block.grid) * len(block.grid[0]) if block.grid else 0
            continue
        seen += 1
        if pending is not None:
            field, place = pending
            pending = None
            if block.text.strip() and not pairs_in_line(block.text) and is_value(field, squeeze(block.text)):
                yield Pair(field, squeeze(block.text), block.place)
                continue
            yield Pair(field, "", place)
        yield from (p for p in _of_line(block) if p.value or p.field)
        if block.text.rstrip().endswith(":") and field_of(block.text.strip()) in ("code", "title"):
            pending = (field_of(block.text.strip()) or "", block.place)


def _of_line(paragraph: Paragraph) -> Iterator[Pair]:
    text = paragraph.text
    if len(text) > 300:
        return
    for field, value in pairs_in_line(text):
        if is_value(field, value) and not (not value and field_of(text.strip())):
            yield Pair(field, value, paragraph.place, paragraph.fields)


def _of_table(table: Table, limit: int) -> Iterator[Pair]:
    """The pairs of a table's first `limit` cells."""
    taken: set[int] = set()
    for n, cell in enumerate(table.cells()):
        if n > limit:
            return
        if id(cell) in taken:
            continue
        for block in cell.blocks:
            if isinstance(block, Table):
                yield from _of_table(block, limit - n)
        lines = [b for b in cell.blocks if isinstance(b, Paragraph) and b.text.strip()]
        if not lines:
            continue
        if len(lines) == 1 or all(field_of(line.text) is None for line in lines):
            field = field_of(" ".join(line.printed for line in lines))
            if field is not None and field not in _roles():  # signers are read by `signatures`
                value = _beside(table, cell, field)
                if value is not None:
                    taken.add(id(value))
                    text = squeeze(value.text)
                    if is_value(field, text):
                        yield Pair(field, text, _place(value, lines[0]), _computed(value))
            if field is not None:
                continue
        yield from _of_lines(table, cell, lines)


def _of_lines(table: Table, cell: Cell, lines: list[Paragraph]) -> Iterator[Pair]:
    """A cell of several lines: a label may have its value behind the colon, in the next line, or in the next cell."""
    i = 0
    while i < len(lines):
        line = lines[i]
        field = field_of(line.text)
        i += 1
        if field is None or field in _roles():
            if field is None:
                yield from _of_line(line)
            continue
        if i < len(lines) and field_of(lines[i].text) is None and not pairs_in_line(lines[i].text):
            text = squeeze(lines[i].text)
            if is_value(field, text):
                yield Pair(field, text, lines[i].place, lines[i].fields)
                i += 1
                continue
        beside = _line_beside(table, cell, i - 1, len(lines))
        yield Pair(field, beside or "", line.place)


def _line_beside(table: Table, cell: Cell, at: int, count: int) -> str | None:
    """The value of the label in line `at` when labels and values stand in two cells, line by line."""
    other = _right(table, cell)
    if other is None:
        return None
    values = [b.text for b in other.blocks if isinstance(b, Paragraph)]
    return squeeze(values[at]) if len(values) == count else None


def _right(table: Table, cell: Cell) -> Cell | None:
    row = table.grid[cell.row - 1]
    at = cell.column - 1 + cell.columns
    return row[at] if at < len(row) and row[at].rows else None


def _below(table: Table, cell: Cell) -> Cell | None:
    at = cell.row - 1 + cell.rows
    return table.grid[at][cell.column - 1] if at < len(table.grid) else None


def _beside(table: Table, cell: Cell, field: str) -> Cell | None:
    """The value cell of a label cell: the one to the right, or below where the labels stand side by side."""
    right, below = _right(table, cell), _below(table, cell)
    if right is not None and _is_free(right) and (right.text.strip() or not _heads_columns(table, cell)):
        beyond = _right(table, right)
        if key(cell.text) == "title" and cell.column > 1 and not _labelled_row(table, cell):
            return None  # "Annexure | Title | Format no."
        if field == "title" and beyond is not None and beyond.text.strip() and field_of(beyond.text.strip()) is None:
            return None  # "Tên thủ tục | Thời hạn | Phí": the header of a list
        return right
    if field == "title" or below is None or not _is_free(below) or not _heads_columns(table, cell):
        return None
    return below


def _labelled_row(table: Table, cell: Cell) -> bool:
    """Whether another label stands before this one in its row ("Document no. | SOP-1 | Title | …")."""
    return any(field_of(c.text.strip()) not in (None, "title") for c in table.grid[cell.row - 1][: cell.column - 1])


def _is_free(cell: Cell) -> bool:
    """Whether a cell is no label itself and says more than what a column of signers is headed with."""
    text = cell.text.strip()
    return field_of(text) is None and not pairs_in_line(text) and key(text) not in _column_words()


@cache
def _column_words() -> frozenset[str]:
    data = yaml_folder("vocabulary")["control"]
    return frozenset(key(word) for part in ("names", "posts", "signs") for word in data[part]) - {""}


def _heads_columns(table: Table, cell: Cell) -> bool:
    """Whether labels stand side by side in this row (a revision or a date among them), so that values stand below."""
    fields = {field_of(c.text.strip()) for c in {id(c): c for c in table.grid[cell.row - 1]}.values()} - {None}
    return len(fields) >= 2 and bool(fields & {"revision", "amendment", *_DATED})


def _place(cell: Cell, otherwise: Paragraph) -> Location:
    return next((b.place for b in cell.blocks if isinstance(b, Paragraph)), otherwise.place)


def _computed(cell: Cell) -> tuple[str, ...]:
    return tuple(f for b in cell.blocks if isinstance(b, Paragraph) for f in b.fields)
