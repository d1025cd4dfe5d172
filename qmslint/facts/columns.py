"""Which column is what: header rows found anywhere in the first rows, by synonyms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from qmslint.facts.sheets import Row, Sheet
from qmslint.tuples import NamedTuple
from qmslint.understand.text.words import key

__all__ = ["Head", "find_head", "records"]

_ROWS = 40  # how far down a header row is looked for: logos, titles and signatures may stand above it


class Head(NamedTuple):
    """A header: `columns` maps a role to its column (from 0); `above` are the rows before it, `rows` those behind it."""

    columns: Mapping[str, int]
    above: tuple[Row, ...]
    rows: tuple[Row, ...]


def find_head(sheet: Sheet, synonyms: Mapping[str, Sequence[str]]) -> Head | None:
    """The header of a sheet: the first row that names a code column and one more. Headers of two rows are one."""
    ranks = {key(word): (role, n) for role, words in synonyms.items() for n, word in enumerate(words)}
    for i, row in enumerate(sheet.rows[:_ROWS]):
        columns = _columns(row.cells, ranks)
        if "code" not in columns or len(columns) < 2:
            continue
        end = i + 1
        if end < len(sheet.rows):
            below = sheet.rows[end].cells
            at = columns["code"]
            # The second row of a header has nothing under the code: "Lần ban hành" over "Số | Ngày".
            if at < len(below) and not below[at] and (more := _below(row.cells, below, ranks)):
                columns = {**more, **columns}
                end += 1
        return Head(columns, sheet.rows[:i], sheet.rows[end:])
    return None


def _columns(cells: Sequence[str], ranks: Mapping[str, tuple[str, int]]) -> dict[str, int]:
    """Role → column; where several columns may be one role, the more usual name wins."""
    best: dict[str, tuple[int, int]] = {}
    for at, cell in enumerate(cells):
        for words in _names(cell):
            if (found := ranks.get(words)) is not None:
                role, rank = found
                best[role] = min(best.get(role, (rank, at)), (rank, at))
                break
    return {role: at for role, (_, at) in best.items()}


def _names(cell: str) -> Iterator[str]:
    """What a header cell may be called: as a whole, then the parts of a bilingual one ("Mã hiệu / Code")."""
    if not cell or len(cell) > 120:
        return
    yield key(cell)
    for part in re.split(r"[/\n()\[\]–|]| - ", cell):
        if words := key(part):
            yield words


def _below(upper: Sequence[str], lower: Sequence[str], ranks: Mapping[str, tuple[str, int]]) -> dict[str, int]:
    """Columns named over two rows: a merged cell above, its parts below."""
    joined = []
    last = ""
    for at, cell in enumerate(lower):
        last = (upper[at] if at < len(upper) else "") or last
        joined.append(f"{last} {cell}" if cell else "")
    # "Ban hành" over "Ngày" is the "Ngày ban hành"
    turned = [" ".join(reversed(words.rsplit(" ", 1))) if words else "" for words in joined]
    return {**_columns(lower, ranks), **_columns(turned, ranks), **_columns(joined, ranks)}


def records(head: Head) -> Iterator[tuple[Row, dict[str, str]]]:
    """The rows behind a header with their cells by role."""
    for row in head.rows:
        yield row, {role: row.cells[at] if at < len(row.cells) else "" for role, at in head.columns.items()}
