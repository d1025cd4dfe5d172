"""Cells of the published catalogue: time limits and papers, as the national database exports them (all in one line,
`…1 bản chính,1 bản sao…`) and as offices type them (one a line).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from qmslint.resources import yaml_folder
from qmslint.understand.text.durations import find_durations
from qmslint.understand.text.words import key, squeeze

__all__ = ["catalogue_words", "limits", "papers"]


@cache
def catalogue_words() -> Mapping[str, Any]:
    """The words of catalogues."""
    found: Mapping[str, Any] = yaml_folder("vocabulary")["register"]["catalogue"]
    return found


def _nothing(text: str) -> bool:
    return key(text) in {key(w) for w in catalogue_words()["nothing"]}


# ------------------------------------------------------------------------------------------------ time

_GLUED = re.compile(r"(\d+(?:[.,]\d+)?) ?([Nn]gày làm việc|[Nn]gày|[Gg]iờ làm việc|[Gg]iờ)(?![a-zà-ỹ])")
_LONGER = re.compile(r"\d+ ?(?:[Tt]háng|[Nn]ăm|[Tt]uần)(?![a-zà-ỹ])")


def limits(text: str) -> tuple[tuple[float, str], ...]:
    """The limits in days, each with its unit (day, workday, hour), each once; empty when the text holds no figure.

    Of a glued table only the column of times counts, never a figure out of the remarks behind it.
    """
    found: list[tuple[float, str]] = []
    ways = "|".join(map(re.escape, catalogue_words()["ways"]))
    glued = [m.end() for m in re.finditer(ways, text)] if catalogue_words()["heads"][1] in text else []
    if glued:
        for at in glued:
            if _LONGER.match(text, at):
                return ()  # months have no fixed number of working days: nothing here can be compared
            if m := _GLUED.match(text, at):
                # The database counts hours of work.
                number, unit = float(m[1].replace(",", ".")), m[2].lower()
                hours = unit.startswith("giờ")
                found.append((number / 8 if hours else number, "hour" if hours else _unit(unit)))
    else:
        for d in find_durations(text):
            if d.duration.days is not None and d.duration.kind == "number" and not d.part:
                found.append((d.duration.days, d.duration.unit or "day"))
            elif d.duration.alternatives:
                found += [(days, d.duration.unit or "day") for days in d.duration.alternatives]
        if not found and re.fullmatch(r"\d+(?:[.,]\d+)?", text.strip()):
            found.append((float(text.strip().replace(",", ".")), "day"))
    return tuple(dict.fromkeys(found))


def _unit(unit: str) -> str:
    return "workday" if unit == "ngày làm việc" else "day"


# ------------------------------------------------------------------------------------------------ papers

_COUNT = re.compile(r"(?:\d+ ?bản chính(?:, ?\d+ ?bản sao)?|\d+ ?bản sao)(?=$|[^\wà-ỹ ]|[A-ZÀ-ỸĐ+\-])")
_FILE = re.compile(r"\.(?:docx?|pdf|xlsx?|rtf|zip|rar)(?![a-zà-ỹ])", re.IGNORECASE)
_BULLET = re.compile(r"^\s*(?:[-–+•*●]+|\(?(?:\d{1,2}|[a-zđ])[.)]|\d{1,2}\.\d{1,2}\.?)\s*")


def papers(text: str) -> tuple[str, ...] | None:
    """The papers that a cell names, in order; None when it names none, or they cannot be told apart."""
    text = text.strip()
    if not text or _nothing(text):
        return None
    head = catalogue_words()["heads"][0]
    items = list(_glued(text, head)) if head in text else list(_lines(text))
    found = tuple(dict.fromkeys(item for item in items if len(key(item)) > 5 and not item.endswith(":")))
    return found or None


def _glued(text: str, head: str) -> Iterator[str]:
    """Groups end at the table's head; every paper ends with how many originals and copies."""
    for part in text.split(head)[1:]:
        start = 0
        for m in _COUNT.finditer(part):
            item = _clean(part[start : m.start()])
            if item.rstrip(".;: )").endswith(":") or not key(item):
                start = m.end()
                continue
            yield item
            start = m.end()
        # What is left is the caption of the next group.


def _clean(item: str) -> str:
    item = squeeze(_without_files(item))
    return _BULLET.sub("", item).strip(" .;:,+-–")


def _without_files(item: str) -> str:
    """Without the names of attached files, glued on where a capital follows a small letter: `… cấp phépMẫu 01.docx`."""
    while m := _FILE.search(item):
        low = max(0, m.start() - 80)
        glued = [
            i
            for i in range(low + 1, m.start())
            if item[i].isupper() and (item[i - 1].islower() or item[i - 1] in ";.)")
        ]
        start = glued[0] if glued else max(item.rfind(" ", 0, m.start()), item.rfind(";", 0, m.start())) + 1
        item = f"{item[:start]} {item[m.end() :]}"
    return item


def _lines(text: str) -> Iterator[str]:
    """One paper a line; else separated by semicolons."""
    parts = [p for p in text.split("\n") if p.strip()]
    if len(parts) == 1:
        parts = re.split(r";\s+(?=[-+A-ZÀ-ỸĐ\d(])|(?<=[.;])\s+[-+]\s+", text)
    for part in parts:
        item = squeeze(part)
        if item.rstrip().endswith(":"):
            continue
        item = re.sub(r"^\s*thành phần hồ sơ[^:]{0,40}:\s*", "", item, flags=re.IGNORECASE)
        item = _BULLET.sub("", item).strip(" .;,+-–")
        if item and not re.match(r"(?:số lượng(?: hồ sơ)?\b|\d+ \(?\w* ?\)?bộ)", item.lower()):
            yield item
