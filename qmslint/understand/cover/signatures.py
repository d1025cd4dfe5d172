"""Who prepared, reviewed and approved a document: the table of signers, its roles across the top or down the side.

The words are data: `rules/vocabulary/control.yaml`, keys `roles`, `bare-roles`, `names`, `posts`, `signs`.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from qmslint.model import Block, Cell, Location, Paragraph, Table
from qmslint.tuples import NamedTuple
from qmslint.understand.cover.signer_words import is_post, named_person, role_in, signer_words
from qmslint.understand.table.columns import header_role
from qmslint.understand.text.dates import read_date
from qmslint.understand.text.labels import field_of, is_blank
from qmslint.understand.text.words import key, squeeze

__all__ = ["Signer", "find_signers"]

_ROWS = 40  # of a table of signers at most


class Signer(NamedTuple):
    """One signer: `role` prepared_by, reviewed_by or approved_by; `name` (or the post, where no name is given), "" blank."""

    role: str
    name: str
    place: Location


def find_signers(blocks: tuple[Block, ...], leave: Container[int] = ()) -> Iterator[Signer]:
    """The signers of the tables among these blocks (nested ones too), but for the tables numbered in `leave`."""
    for block in blocks:
        if isinstance(block, Table) and block.number not in leave:
            yield from _in_table(block, leave)


def _in_table(table: Table, leave: Container[int]) -> Iterator[Signer]:
    signed, short = False, len(table.grid) <= _ROWS
    for cell in table.cells():
        if cell.tables:
            yield from find_signers(cell.blocks, leave)
        signed = signed or (short and role_in(cell.text, True) is not None)
    if not signed:
        yield from _called(table) if short else ()
        return
    for r, row in enumerate(table.grid):
        across = [(c, cell) for c, cell in enumerate(row) if cell.column == c + 1 and cell.row == r + 1]
        named = [(c, role) for c, cell in across if (role := role_in(cell.text, True)) is not None]
        if len({role for _, role in named}) in (1, 2) and "approved_by" not in {role for _, role in named}:
            named = _with_posts(table, r, across, named)
        if len({role for _, role in named}) >= 2 and _side_by_side(across, named) and not _is_steps(table):
            yield from _across(table, r, named)
            return
        if len(named) == 1 and _heads_signing(across, named[0][0]):
            yield from _across(table, r, named)
            return
    yield from list(_called(table)) or _down(table)


def _called(table: Table) -> Iterator[Signer]:
    """Those whom a column of names calls by what they do: "Rachel Ortiz (Author)"; none where not two do."""
    words = signer_words()
    names = [c for c, cell in enumerate(table.grid[0]) if key(cell.text) in words.names] if table.grid else []
    found: dict[str, Signer] = {}
    for cell in (row[names[0]] for row in table.grid[1:] if names):
        m = _CALLED.fullmatch(squeeze(cell.text))
        role = role_in(m[2], True) if m is not None else None
        if m is not None and role is not None:
            found.setdefault(role, Signer(role, m[1], _place(cell)))
    if len(found) > 1:
        yield from found.values()


_CALLED = re.compile(r"([^()]{3,60}?)\s*\(([^()]{4,30})\)")


def _with_posts(
    table: Table, r: int, row: list[tuple[int, Cell]], named: list[tuple[int, str]]
) -> list[tuple[int, str]]:
    """The roles of a row that names the author, maybe who reviews, and by their posts those who come after: "Người biên soạn |
    Phó ban ISO | Giám đốc" above the names. The last of them approves, who stands between reviews."""
    words = signer_words()
    column = named[-1][0]
    behind = [(c, cell) for c, cell in row if c > column and cell.text.strip()]
    posts = bool(behind) and all(f"{key(cell.text)} ".startswith(words.post_words) for _, cell in behind)
    if named[0][1] != "prepared_by" or not posts or (len(named) > 1 and len(behind) > 1):
        return named
    within = all(named_person(cell, skip=1) for c, cell in row if c >= column and cell.text.strip())
    below = r + 1 < len(table.grid) and key(table.grid[r + 1][0].text) in words.names
    if not (within or below or len(named) > 1):
        return named
    return [*named, *((c, "reviewed_by") for c, _ in behind[:-1]), (behind[-1][0], "approved_by")]


def _heads_signing(row: list[tuple[int, Cell]], column: int) -> bool:
    """Whether a row heads a table that only one signs: "Approved by | Signature | Date"."""
    words = signer_words()
    others = {key(cell.text) for c, cell in row if c != column}
    own = next(cell.text for c, cell in row if c == column)
    approves = role_in(own, False) == "approved_by"
    return approves and bool(others & words.signs) and others <= words.signs | words.posts


def _side_by_side(row: list[tuple[int, Cell]], roles: list[tuple[int, str]]) -> bool:
    """Whether nothing but roles stands between the roles: "Author | P. Quigley | Approved by | D. Osei" is a row of pairs."""
    columns = {c for c, _ in roles}
    return not any(roles[0][0] < c < roles[-1][0] and c not in columns and cell.text.strip() for c, cell in row)


def _is_steps(table: Table) -> bool:
    """Whether the table is one of steps, in which "Phê duyệt" is an action."""
    head = " ".join(key(c.text[:80]) for c in {id(c): c for row in table.grid[:2] for c in row}.values())
    if any(w in head for w in ("thoi gian", "thoi han", "noi dung cong viec", "trinh tu", "duration", "activity")):
        return True
    return {"action", "responsible"} <= {header_role(c.text) for c in table.grid[0] if len(c.text) < 60}


def _across(table: Table, r: int, roles: list[tuple[int, str]]) -> Iterator[Signer]:
    """Roles side by side, names below, maybe with labels (Họ tên, Chữ ký, Chức vụ) in the first column."""
    words = signer_words()
    given: set[str] = set()
    for column, role in roles:
        if role in given:
            continue
        given.add(role)
        head = table.grid[r][column]
        _, colon, told = head.text.strip().partition("\n")[0].partition(":")
        date = read_date(told) if colon else None
        if date is not None and date.start < 3:
            continue  # "Reviewed: 03/2021, 03/2023" names nobody
        name = (
            squeeze(told) if colon and not is_blank(told) else named_person(head, skip=1)
        )  # "Soạn thảo: Trần Khánh Dư"
        post = ""
        place = _place(head)
        for below in range(r + 1, len(table.grid)):
            cell = table.grid[below][column]
            if cell is head or not cell.rows or role_in(cell.text, True):
                continue
            first = table.grid[below][0]
            label = key(first.text.partition("\n")[0]) if roles[0][0] > 0 else ""  # "Họ tên" above "Name"
            if label in words.signs:
                continue
            value = named_person(cell)
            if label in words.posts or (not name and not label and is_post(value)):
                post = post or value
            elif not name:
                name = value
                place = _place(cell) if value else place
        yield Signer(role, name or ("" if post and _others_named(table, r, column, roles) else post), place)


def _others_named(table: Table, r: int, column: int, roles: list[tuple[int, str]]) -> bool:
    """Whether a name is left out above a post: the cell is empty in whose row every other signer has a name."""
    others = [c for c, _ in roles if c != column]
    for row in table.grid[r + 1 :]:
        names = [named_person(row[c]) for c in others if row[c].rows]
        if names and not row[column].text.strip():
            return all(name and not is_post(name) for name in names)
    return False


def _down(table: Table) -> Iterator[Signer]:
    """Roles one under another; a column headed "Họ tên" or "Name" holds the names, else the cell beside does."""
    words = signer_words()
    width = len(table.grid[0]) if table.grid else 0
    if width < 2:
        return
    head = [key(cell.text) for cell in table.grid[0]]
    names = next((c for c, k in enumerate(head) if k in words.names), None)
    columns = range(width) if names is None else (_roles_column(table, names),)
    found: list[Signer] = []
    strong = False
    for row in table.grid:
        for c in columns:
            cell = row[c]
            if cell.column != c + 1 or (role := role_in(cell.text, True)) is None or _heads_column(table, cell):
                continue
            strong = strong or role_in(cell.text, False) is not None
            at = names if names is not None and names != c else c + cell.columns
            beside = row[at] if at < width else None
            if beside is None or beside is cell or role_in(beside.text, True) or key(beside.text).startswith("nguoi "):
                continue
            if key(beside.text) in words.signs - {""}:
                continue  # "Reviewed by | Signature | Date": the head of columns
            name = named_person(beside)
            _, colon, told = cell.text.partition(":")
            if not name and colon and not is_blank(told) and read_date(told) is None:
                name, beside = squeeze(told.strip().partition("\n")[0]), cell  # "QA review: C. Hollis" beside its date
            found.append(Signer(role, name, _place(beside)))
    several = len({s.role for s in found}) >= 2
    if found and (several or strong) and (names is not None or not _is_steps(table)):
        given: set[str] = set()
        for signer in found:
            if signer.role not in given:
                given.add(signer.role)
                yield signer


def _heads_column(table: Table, cell: Cell) -> bool:
    """Whether a role in the first row heads a column of names of a table that logs something: "Date | Reviewer | Changes"."""
    if cell.row != 1 or cell.column == 1 or len(table.grid) < 2 or len(table.grid[0]) < 3:
        return False
    below = table.grid[1][cell.column - 1]
    left, over = table.grid[1][0].text.strip(), table.grid[0][0].text.strip()
    labelled = any(field_of(text) or role_in(text, True) for text in (left, over, below.text.strip()))
    return bool(below.text.strip()) and not labelled


def _roles_column(table: Table, names: int) -> int:
    """The column that says who did what beside one of names: the first, or another with two roles ("Vai trò")."""
    for c in range(len(table.grid[0])):
        roles = {role_in(row[c].text, True) for row in table.grid[1:] if row[c].column == c + 1} - {None}
        if c != names and len(roles) > 1:
            return c
    return 0


def _place(cell: Cell) -> Location:
    for block in cell.blocks:
        if isinstance(block, Paragraph):
            return block.place
    return Location(row=cell.row, column=cell.column)
