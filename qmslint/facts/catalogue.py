"""The published TTHC: what the province (or the ministry) says that each procedure is called, takes and needs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from qmslint.facts.columns import find_head, records
from qmslint.facts.model import Catalogue, Published
from qmslint.facts.published import catalogue_words, limits, papers
from qmslint.facts.sheets import ListError, Sheet, read_sheets
from qmslint.understand.text.codes import find_tthc_codes
from qmslint.understand.text.words import key, squeeze

__all__ = ["make_catalogue", "read_catalogue"]


def read_catalogue(path: str) -> Catalogue:
    """The catalogue in a file (xlsx, csv, jsonl, json, yaml, tables in Word or PDF). Raises `ListError`."""
    return make_catalogue(path, read_sheets(path))


def make_catalogue(path: str, sheets: Sequence[Sheet]) -> Catalogue:
    """The catalogue that these sheets hold. Raises `ListError`."""
    columns = catalogue_words()["columns"]
    entries: list[Published] = []
    heads = 0
    for sheet in sheets:
        head = find_head(sheet, columns)
        if head is None or "title" not in head.columns:
            continue
        heads += 1
        for row, cells in records(head):
            entries += _entry(sheet.name, row.number, cells)
    if not heads:
        raise ListError(path, "list-no-columns", (", ".join(names[0] for names in columns.values()),))
    if not entries:
        raise ListError(path, "list-no-codes")
    return Catalogue(path, tuple(entries))


def _entry(sheet: str, row: int, cells: Mapping[str, str]) -> Iterable[Published]:
    """One row; none when it has no code of a TTHC or the procedure is abolished."""
    codes = find_tthc_codes(squeeze(cells.get("code", "")))
    title = squeeze(cells.get("title", ""))
    if not codes or not title or any(_abolished(cells.get(name, "")) for name in ("status", "remarks")):
        return
    text = cells.get("time", "")
    yield Published(
        code=codes[0].base,
        title=title,
        days=limits(text),
        time_text=squeeze(text) if len(text) < 120 else "",
        components=papers(cells.get("dossier", "")),
        fields=_parts(cells.get("field", "")),
        levels=_parts(cells.get("level", "")),
        printed=codes[0].text,
        sheet=sheet,
        row=row,
    )


def _parts(text: str) -> tuple[str, ...]:
    return tuple(filter(None, map(key, re.split(r"[,;\n]", text))))


def _abolished(text: str) -> bool:
    said = key(text)
    return any(said == key(w) or said.startswith(f"{key(w)} ") for w in catalogue_words()["withdrawn"])
