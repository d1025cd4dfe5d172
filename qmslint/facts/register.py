"""The master list (*Danh mục tài liệu nội bộ*): which documents there are, and which revision of each is current."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Any

from qmslint.facts.columns import find_head, records
from qmslint.facts.model import Entry, Register
from qmslint.facts.sheets import ListError, Row, Sheet, read_sheets
from qmslint.resources import yaml_folder
from qmslint.understand.text.codes import find_codes
from qmslint.understand.text.dates import read_date
from qmslint.understand.text.words import key, squeeze

__all__ = ["make_register", "read_register"]

_FROM, _TO = 32874, 73050  # 1990 to 2099, as Excel counts the days


def read_register(path: str) -> Register:
    """The master list in a file (xlsx, csv, yaml, json, tables in Word or PDF). Raises `ListError`."""
    return make_register(path, read_sheets(path))


def make_register(path: str, sheets: Sequence[Sheet]) -> Register:
    """The master list that these sheets hold; sheets without a header of one are passed by. Raises `ListError`."""
    words = _words()
    entries: list[Entry] = []
    dates: list[str] = []
    heads = 0
    for sheet in sheets:
        head = find_head(sheet, words["columns"])
        if head is None:
            continue
        heads += 1
        dates += _as_of(head.above, words["as-of"])
        title = " ".join(c for row in head.above for c in row.cells if c)
        nature = _nature(f"{sheet.name} {title}", words)
        entries += _entries(sheet.name, nature, list(records(head)), words)
    if not heads:
        raise ListError(path, "list-no-columns", (", ".join(names[0] for names in words["columns"].values()),))
    if not entries:
        raise ListError(path, "list-empty")
    saved = max((s.modified for s in sheets), default="")
    return Register(path, tuple(entries), max(dates, default=saved or None))


class _Nature(tuple[bool, bool]):
    """Whether a list, or a part of one, holds documents of others; whether it holds forms."""

    __slots__ = ()

    @property
    def external(self) -> bool:
        return self[0]

    @property
    def form(self) -> bool:
        return self[1]


def _nature(text: str, words: Mapping[str, Any]) -> _Nature:
    said = f" {key(text)} "
    external = _says(said, words["external"]) and not _says(said, ["nội bộ", "internal"])
    form = _says(said, words["form"]) and not _says(said, words["mixed"])
    return _Nature((external, form))


def _says(said: str, phrases: Iterable[str]) -> bool:
    return any(f" {key(p)} " in said for p in phrases)


def _entries(
    sheet: str, nature: _Nature, rows: Sequence[tuple[Row, dict[str, str]]], words: Mapping[str, Any]
) -> Iterable[Entry]:
    part = nature
    heads = {key(w) for names in words["columns"].values() for w in names}
    for row, cells in rows:
        code = squeeze(cells.get("code", ""))
        filled = [c for c in row.cells if c]
        untitled = len(filled) <= 2 and not cells.get("title") and not find_codes(code)
        if not code or untitled or key(code) in heads:
            # "II. Tài liệu bên ngoài": what follows is of another nature.
            if filled and len(filled) <= 2 and not code.isdecimal():
                said = _nature(" ".join(filled), words)
                part = _Nature((said.external or nature.external, said.form or nature.form))
            continue
        if code.strip("().").isdecimal() or not any(map(str.isalpha, code)):
            continue  # the row of column numbers, or a serial number
        yield _entry(sheet, part, row, code, cells, words)


def _entry(sheet: str, part: _Nature, row: Row, code: str, cells: Mapping[str, str], words: Mapping[str, Any]) -> Entry:
    kind = _nature(cells.get("kind", ""), words)
    form = part.form or kind.form or any(c.kind == "form" and c.start == 0 for c in find_codes(code))
    # Of two columns the one that tells that a document is gone, or to come, counts: "Còn hiệu lực" is left standing.
    stated = [text for name in ("status", "remarks") if (text := squeeze(cells.get(name, "")))]
    gone = [text for text in stated if _told(key(text), words["withdrawn"])]
    gone += [text for text in stated if key(text) in map(key, words["withdrawn-exactly"])]
    planned = [text for text in stated if _told(key(text), words["planned"])]
    return Entry(
        code=code,
        title=squeeze(cells.get("title", "")),
        revision=squeeze(cells.get("revision", "")) or None,
        issue_date=_date(cells.get("issue_date", "")),
        owner=squeeze(cells.get("owner", "")) or None,
        status=next(iter([*gone, *planned, *stated]), None),
        retention=squeeze(cells.get("retention", "")) or None,
        review_date=_date(cells.get("review_date", "")),
        planned=bool(planned),
        withdrawn=bool(gone),
        external=part.external or kind.external,
        form=form,
        sheet=sheet,
        row=row.number,
    )


def _told(said: str, words: Iterable[str]) -> bool:
    """Whether the key of a cell is one of these, or begins so."""
    return any(said == key(w) or said.startswith(f"{key(w)} ") for w in words)


def _date(text: str) -> str | None:
    """A date as ISO, else the words; a bare number is how Excel counts the days where a cell has lost its format."""
    text = squeeze(text)
    if text.isdecimal() and len(text) == 5 and _FROM <= int(text) <= _TO:
        return (date(1899, 12, 30) + timedelta(int(text))).isoformat()
    found = read_date(text) if text else None
    return found.iso if found is not None and found.kind == "date" and found.iso else text or None


def _as_of(above: Iterable[Row], words: Iterable[str]) -> Iterable[str]:
    """Dates in the title rows that say up to when the list was kept."""
    known = tuple(map(key, words))
    for row in above:
        line = " ".join(c for c in row.cells if c)
        if any(f" {w} " in f" {key(line)} " for w in known):
            found = read_date(line)
            if found is not None and found.kind == "date" and found.iso:
                yield found.iso


@cache
def _words() -> Mapping[str, Any]:
    found: Mapping[str, Any] = yaml_folder("vocabulary")["register"]["register"]
    return found
