"""The change history: the table of revisions, wherever it stands (`SỬA ĐỔI TÀI LIỆU`, `Revision history`)."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from qmslint.model import Document, HistoryEntry, Paragraph, Table, iter_paragraphs
from qmslint.tuples import NamedTuple
from qmslint.understand.text.dates import month_first, read_date
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.labels import is_blank
from qmslint.understand.text.vocabulary import keys_of
from qmslint.understand.text.words import key, squeeze

__all__ = ["History", "find_history", "heads_history", "read_revision"]


class History(NamedTuple):
    """`present`: there is a table for it, maybe empty. `paragraphs`: the indexes of all that stands in it; `table` its
    number; `approver`, `author`: who approved and wrote the last entry, where the table says so; `dates` as printed."""

    present: bool
    entries: tuple[HistoryEntry, ...]
    paragraphs: frozenset[int]
    table: int = 0
    approver: str | None = None
    author: str | None = None
    dates: tuple[str, ...] = ()


@cache
def _words() -> dict[str, frozenset[str]]:
    return {part: frozenset(words) for part, words in keys_of("control")["history"].items()}


@cache
def _signers() -> frozenset[str]:
    return frozenset(word for words in keys_of("control")["roles"].values() for word in words)


def read_revision(text: str) -> str:
    """The revision as a short figure: `Lần 2` → `2`, `01/00` → `01`, `Rev. A` → `A`; the text itself if it has none."""
    m = re.search(r"(?<!\w)[A-Z]\d{1,2}(?!\w)", text)
    if m and len(text) - len(m[0]) < 8:
        return m[0]  # "A2": the second issue of state A
    m = re.search(r"\d+(?:\.\d+)*", text) or re.search(r"(?<!\w)[A-Z](?!\w)", text)
    if m:
        return m[0]
    return "1" if key(text).startswith(("lan dau", "first")) else squeeze(text)


def find_history(document: Document) -> History:
    """The change history of a document. Rows without a word are no entries."""
    above: deque[str] = deque(maxlen=4)  # a heading, and up to three lines between it and its table
    nested = sum(1 for _ in document.tables()) > sum(isinstance(block, Table) for block in document.blocks)
    for block in document.blocks:
        if isinstance(block, Paragraph):
            if block.text.strip():
                above.append(block.text)
            continue
        found = _read(block, any(map(_is_heading, above))) or (_in_cells(block) if nested else None)
        if found is not None:
            return found
        above.clear()
    return History(False, (), frozenset())


def _in_cells(table: Table) -> History | None:
    """The history among the tables nested in a table."""
    within = False
    for cell in table.cells():
        for inner in cell.blocks:
            if isinstance(inner, Table):
                found = _read(inner, within) or _in_cells(inner)
                if found is not None:
                    return found
            elif inner.text.strip():
                within = _is_heading(inner.text)
    return None


def _is_heading(text: str) -> bool:
    if len(text) > 80:
        return False
    k = key(text)
    if k[:1].isdigit() or k[:1] in "ivx":
        k = re.sub(r"^(?:[\divx]+ )+", "", k)
    return k in _words()["headings"] or k.startswith(_long_headings())


@cache
def _long_headings() -> tuple[str, ...]:
    """Those that may have words behind them ("Sửa đổi tài liệu quy trình …")."""
    return tuple(words for words in _words()["headings"] if len(words) > 7)


_CHANGE = ("chang", "sua doi", "thay doi", "cap nhat", "revis", "amend")


@cache
def _role_of() -> dict[str, str]:
    """Key of a column's header → the role of the column, the first where a word stands for several."""
    roles = ("request", "author", "approver", "date", "revision", "description")
    return {k: role for role in roles for k in _words()[role]}


@kept_by_text
def _roles(texts: tuple[str, ...]) -> Mapping[str, int]:
    """Role of a column → its position, from a header row. A revision column counts once, the first."""
    roles: dict[str, int] = {}
    for column, text in enumerate(texts):
        k = key(text)
        if not k or "½" in text:
            continue  # "½ ngày" heads no column of dates
        role = _role_of().get(k)
        if role is None and "/" in text:  # "Phiên bản / Version": the same in two languages
            both = {_role_of().get(key(part)) for part in text.split("/")} - {None}
            role = both.pop() if len(both) == 1 else None
        if role is not None and role not in roles:
            roles[role] = column
    if "description" not in roles and ("revision" in roles or "date" in roles):  # "Các nội dung đã sửa đổi"
        for column, text in enumerate(texts):
            k = key(text)
            if column not in roles.values() and len(k) < 40 and any(w in k for w in _CHANGE):
                roles["description"] = column
                break
    return MappingProxyType(roles)


def _with_unnamed(roles: Mapping[str, int], texts: Sequence[str]) -> Mapping[str, int]:
    """The roles below a heading of changes, where the column that tells them has a name of its own."""
    if "description" in roles:
        return roles
    if not {"revision", "date"} <= roles.keys():
        told = [c for c, text in enumerate(texts) if any(w in key(text) for w in _CHANGE)]
        paged = "request" in roles and not {"revision", "date"} & roles.keys()
        return {**roles, "description": told[-1]} if told and paged else roles  # "Trang | Hạng mục sửa đổi | Tóm tắt …"
    free = next((c for c, text in enumerate(texts) if text and c not in roles.values()), roles.get("request"))
    return roles if free is None else {**roles, "description": free}


@kept_by_text
def heads_history(texts: tuple[str, ...]) -> bool:
    """Whether the cells of a row head the columns of a change history, by their words alone."""
    roles = _roles(tuple(squeeze(text) if len(text) < 80 else "" for text in texts))
    if "description" not in roles or not ("revision" in roles or "date" in roles):
        return False
    return len(roles) * 2 >= len(texts) and _certain(texts, roles)


def _read(table: Table, headed: bool) -> History | None:
    """The history if this table is one: a description and a revision or date in its header row."""
    if len(table.grid) < 1 or len(table.grid[0]) < 2:
        return None
    for r in range(min(3, len(table.grid))):
        row = table.grid[r]
        texts = tuple(
            squeeze(cell.text) if cell.column == c and len(cell.text) < 80 else "" for c, cell in enumerate(row, 1)
        )
        roles = _with_unnamed(_roles(texts), texts) if headed else _roles(texts)
        counted = "revision" in roles or "date" in roles
        if "description" not in roles or not (counted or (headed and "request" in roles)):
            if r == 0 and len({id(c) for c in row}) == 1 and _is_heading(row[0].text):
                headed = True
            continue
        if not headed and not _certain(texts, roles):
            return None
        approver = _last_named(table, r, roles.get("approver"))
        author = _last_named(table, r, roles.get("author"))
        entries = tuple(_entries(table, r + 1, roles))
        printed = tuple(squeeze(row[roles["date"]].text) for row in table.grid[r + 1 :]) if "date" in roles else ()
        return History(True, entries, frozenset(_indexes(table)), table.number, approver, author, printed)
    return None


def _last_named(table: Table, header: int, column: int | None) -> str | None:
    """The last name in a column of the table."""
    names = [squeeze(row[column].text) for row in table.grid[header + 1 :]] if column is not None else []
    return next((name for name in reversed(names) if name), None)


def _certain(texts: Sequence[str], roles: Mapping[str, int]) -> bool:
    """Whether a header row is a history's without a heading above it: its columns name changes or revisions."""
    described = key(texts[roles["description"]])
    telling = any(w in described for w in _CHANGE) or any("sua doi" in key(text) for text in texts)
    if {"revision", "date"} <= roles.keys() and key(texts[roles["revision"]]) != "no" and len(roles) * 2 > len(texts):
        return True
    return telling or ("revision" in roles and key(texts[roles["revision"]]) not in ("lan", "no", "issue"))


def _entries(table: Table, first: int, roles: Mapping[str, int]) -> Iterator[HistoryEntry]:
    dates = [found for row in table.grid[first:] if "date" in roles and (found := read_date(row[roles["date"]].text))]
    # "8/30/2021" among them: all are written month first
    order = month_first if any(found.kind == "impossible" for found in dates) else read_date
    for row in table.grid[first:]:
        revision, date, description = (
            squeeze(row[roles[role]].text) if role in roles else "" for role in ("revision", "date", "description")
        )
        if is_blank(revision) and is_blank(date) and is_blank(description):
            continue
        if sum(key(cell.text) in _signers() for cell in {id(c): c for c in row}.values()) > 1:
            return  # "Prepared by | Reviewed by | Approved by" in the same table
        if key(description) in _words()["description"]:
            continue  # the header, repeated on the next page
        day = order(date) if "date" in roles else read_date(description)
        place = next((p.place for cell in row for p in iter_paragraphs(cell.blocks)), table.place)
        yield HistoryEntry(
            read_revision(revision) if not is_blank(revision) else None,
            day.iso if day is not None and day.kind == "date" else None,
            description,
            place._replace(column=None),
        )


def _indexes(table: Table) -> set[int]:
    return {p.index for cell in table.cells() for p in iter_paragraphs(cell.blocks)}
