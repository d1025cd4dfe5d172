"""Lists that offices keep – xlsx, csv, yaml, json, jsonl, tables in Word or PDF – as sheets of rows of texts.

Excel is read with openpyxl, values only. Cells come as a person sees them: dates as ISO, whole numbers without a point.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Mapping
from typing import Any

from qmslint.model import Location
from qmslint.tuples import NamedTuple
from qmslint.understand.text.words import squeeze

__all__ = ["ListError", "Row", "Sheet", "place_in_list", "read_sheets"]

_LARGEST = 64 << 20  # bytes of a list, packed or not; a list of ten thousand rows is about one
_DOCUMENTS = (".docx", ".docm", ".doc", ".odt", ".rtf", ".pdf")  # their tables are numbered, not named
_CELLS = 400_000  # a sheet that claims more is broken or hostile


class ListError(Exception):
    """A list that cannot be used. `name` says why (a name of `qmslint.report.words`), `row` where (0: the whole file)."""

    def __init__(self, path: str, name: str, values: tuple[str, ...] = (), row: int = 0) -> None:
        self.path, self.name, self.values, self.row = path, name, values, row
        super().__init__(f"{path}:{row or ''} {name} {', '.join(values)}")


class Row(NamedTuple):
    """A row by its number in the file, from 1."""

    number: int
    cells: tuple[str, ...]


class Sheet(NamedTuple):
    """A sheet with its name ("" in files that have none). `modified` is when the file was last saved, ISO, "" unknown."""

    name: str
    rows: tuple[Row, ...]
    modified: str = ""


def place_in_list(path: str, sheet: str, row: int, text: str) -> Location:
    """Where a row of a list stands: in a sheet of a workbook, or in a table of a document."""
    at = row or None
    if sheet.isdecimal() and os.path.splitext(path)[1].lower() in _DOCUMENTS:
        return Location(table=int(sheet), row=at, text=text)
    return Location("sheet" if sheet else "body", sheet or None, row=at, text=text)


def read_sheets(path: str) -> list[Sheet]:
    """The sheets of a list, by the kind of the file. Raises `ListError`."""
    suffix = os.path.splitext(path)[1].lower()
    reader = _READERS.get(suffix)
    if reader is None:
        raise ListError(path, "list-kind", (suffix or os.path.basename(path), ", ".join(_READERS)))
    try:
        with open(path, "rb") as f:
            data = f.read(_LARGEST + 1)
    except OSError as error:
        raise ListError(path, "cannot-open", (error.strerror or str(error),)) from None
    if len(data) > _LARGEST:
        raise ListError(path, "list-too-large", (str(_LARGEST >> 20),))
    return reader(path, data)


# ------------------------------------------------------------------------------------------------ xlsx


def _xlsx(path: str, data: bytes) -> list[Sheet]:
    import io
    import warnings
    import zipfile

    from openpyxl import load_workbook

    _not_too_large(path, data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # styles and extensions that openpyxl does not know are no concern of ours
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            modified = book.properties.modified
            sheets = [
                Sheet(s.title, _cells(path, s), modified.date().isoformat() if modified else "")
                for s in book.worksheets
                if s.sheet_state == "visible"
            ]
            book.close()
    except ListError:
        raise
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, AttributeError, OSError, SyntaxError) as error:
        raise ListError(path, "list-no-workbook") from error
    return sheets


def _not_too_large(path: str, data: bytes) -> None:
    """A small file may unpack to gigabytes: what the parts really hold is counted, whatever they claim."""
    import io
    import zipfile
    import zlib

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            left = _LARGEST * 4
            for name in package.namelist():
                with package.open(name) as part:
                    while block := part.read(1 << 20):
                        left -= len(block)
                        if left < 0:
                            raise ListError(path, "list-too-large", (str(_LARGEST * 4 >> 20),))
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError):
        raise ListError(path, "list-no-workbook") from None


def _cells(path: str, sheet: Any) -> tuple[Row, ...]:
    rows: list[Row] = []
    count = 0
    for number, cells in enumerate(sheet.iter_rows(values_only=True), 1):
        count += len(cells) or 1
        if count > _CELLS:
            raise ListError(path, "list-too-large", (f"{_CELLS} × 1 cell",), number)
        texts = tuple(map(_text, cells))
        if any(texts):
            rows.append(Row(number, texts))
    return tuple(rows)


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return f"{value:g}" if value != int(value) or abs(value) > 1e15 else str(int(value))
    if hasattr(value, "isoformat"):
        return str(value.isoformat())[:10]
    return unicodedata.normalize("NFC", str(value)).strip()


# ------------------------------------------------------------------------------------------------ text


def _decoded(path: str, data: bytes) -> str:
    """Excel writes UTF-8 with a mark, UTF-16, or (on a Vietnamese Windows) code page 1258."""
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    encodings = ("utf-16",) if marked else ("utf-8-sig", "cp1258")
    for encoding in encodings:
        try:
            return unicodedata.normalize("NFC", data.decode(encoding))
        except UnicodeDecodeError:
            continue
    raise ListError(path, "list-encoding")


def _csv(path: str, data: bytes) -> list[Sheet]:
    import csv

    text = _decoded(path, data)
    head = text[:8000]
    delimiter = max(";\t,", key=lambda sign: (head.count(sign), sign != ","))
    rows = []
    try:
        for cells in (reader := csv.reader(text.splitlines(keepends=True), delimiter=delimiter)):
            if any(c.strip() for c in cells):
                rows.append(Row(reader.line_num, tuple(c.strip() for c in cells)))
    except csv.Error as error:
        raise ListError(path, "list-damaged", (str(error),), reader.line_num) from None
    return [Sheet("", tuple(rows))]


def _yaml(path: str, data: bytes) -> list[Sheet]:
    import yaml

    from qmslint.resources import parse_yaml

    try:
        found = parse_yaml(_decoded(path, data))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        told = str(error.problem or error.context)
        raise ListError(path, "syntax", (told,), mark.line + 1 if mark else 0) from None
    except yaml.YAMLError as error:
        raise ListError(path, "syntax", (str(error),)) from None
    return _mappings(path, found)


def _json(path: str, data: bytes) -> list[Sheet]:
    import json

    try:
        return _mappings(path, json.loads(_decoded(path, data)))
    except json.JSONDecodeError as error:
        raise ListError(path, "syntax", (error.msg,), error.lineno) from None


def _jsonl(path: str, data: bytes) -> list[Sheet]:
    import json

    found = []
    for number, line in enumerate(_decoded(path, data).split("\n"), 1):
        if line.strip():
            try:
                found.append((number, json.loads(line)))
            except json.JSONDecodeError as error:
                raise ListError(path, "syntax", (error.msg,), number) from None
    return [_sheet(path, "", found)]


def _mappings(path: str, found: Any) -> list[Sheet]:
    """A list of rows, or several of them under their names; single values beside them are said of the whole."""
    if isinstance(found, list):
        return [_sheet(path, "", list(enumerate(found, 1)))]
    if not isinstance(found, Mapping):
        raise ListError(path, "list-no-rows")
    above = tuple(Row(0, (f"{k}: {_text(v)}",)) for k, v in found.items() if not isinstance(v, list))
    sheets = [_sheet(path, str(k), list(enumerate(v, 1)), above) for k, v in found.items() if isinstance(v, list)]
    if not sheets:
        raise ListError(path, "list-no-rows")
    return sheets


def _sheet(path: str, name: str, found: list[tuple[int, Any]], above: tuple[Row, ...] = ()) -> Sheet:
    for number, row in found:
        if not isinstance(row, Mapping):
            raise ListError(path, "list-row", (squeeze(str(row))[:40],), number)
    names = list(dict.fromkeys(str(k) for _, row in found for k in row))
    rows = [Row(number, tuple(_joined(row.get(n)) for n in names)) for number, row in found]
    head = Row(0, tuple(n.replace("_", " ") for n in names))
    return Sheet(name, (*above, head, *rows))


def _joined(value: Any) -> str:
    """A list in a cell is one item a line."""
    return "\n".join(map(_text, value)) if isinstance(value, list) else _text(value)


def _tables(path: str, data: bytes) -> list[Sheet]:
    from qmslint.facts.word_lists import read_tables

    return read_tables(path, data)


_READERS = {
    ".xlsx": _xlsx, ".xlsm": _xlsx, ".csv": _csv, ".tsv": _csv, ".yaml": _yaml, ".yml": _yaml, ".json": _json,
    ".jsonl": _jsonl, **dict.fromkeys(_DOCUMENTS, _tables),
}  # fmt: skip
