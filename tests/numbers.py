"""Lists of Word that print given numbers: what `tests.variants` turns typed numbers into.

Numbers that follow on go on in one list, as Word would have it; a number out of turn gets a list of its own, whose
levels start where it wants them.
"""

from __future__ import annotations

import io
import zipfile
from typing import Any

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ROMAN = {"I": 1, "V": 5, "X": 10}
FIRST = 9000  # ids far from those that the file has


def _figures(typed: str) -> tuple[str, list[int]] | None:
    """The kind of a typed number and its figures: "5.2." → ("%.%.", [5, 2]); None if Word cannot count so."""
    end = typed[-1] if typed[-1] in ".)" else ""
    core = typed.removesuffix(end)
    if core[0].isdecimal():
        parts = core.split(".")
        if any(part != str(int(part)) or not 0 < int(part) < 10_000 for part in parts) or len(parts) > 9:
            return None  # a zero in front, or none of its own
        return f"decimal{end}", [int(part) for part in parts]
    if core.isupper():
        values = [ROMAN[char] for char in core]
        value = sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))
        return (f"upperRoman{end}", [value]) if _roman(value) == core else None
    return (f"lowerLetter{end}", [ord(core) - 96]) if "a" <= core <= "z" else None


def _roman(value: int) -> str:
    return "X" * (value // 10) + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[value % 10]


class Numbering:
    """Collects the lists of one document."""

    def __init__(self) -> None:
        self._definitions: list[tuple[str, list[int]]] = []
        # kind → list, its last figures, the highest level that it has printed: above it, nothing has been counted yet
        self._running: dict[str, tuple[int, list[int], int]] = {}

    def number(self, typed: str) -> tuple[int, int] | None:
        """The list and level that print this number next; None if no list of Word does."""
        found = _figures(typed)
        if found is None:
            return None
        kind, figures = found
        level = len(figures) - 1
        running = self._running.get(kind)
        if running is not None and level >= running[2] and self._next(running[1], level) == figures:
            key, _, highest = running
        else:
            key, highest = FIRST + len(self._definitions), level
            self._definitions.append((kind, figures))
        self._running[kind] = (key, figures, highest)
        return key, level

    @staticmethod
    def _next(last: list[int], level: int) -> list[int]:
        """What a list prints at a level after its last number, every level starting at 1."""
        if level < len(last):
            return [*last[:level], last[level] + 1]
        return [*last, *[1] * (level + 1 - len(last))]

    def parts(self, data: bytes) -> dict[str, bytes]:
        """The numbering part with these lists, and what makes it known to the package."""
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            old = archive.read("word/numbering.xml") if "word/numbering.xml" in names else None
            rels_name, types_name = "word/_rels/document.xml.rels", "[Content_Types].xml"
            rels = archive.read(rels_name) if rels_name in names else None
            types = archive.read(types_name)
        root: Any = etree.fromstring(old) if old else etree.Element(f"{{{W}}}numbering", nsmap={"w": W})
        first = next((child for child in root if child.tag == f"{{{W}}}num"), None)
        for at, (kind, figures) in enumerate(self._definitions):
            abstract = etree.fromstring(self._abstract(FIRST + at, kind, figures))
            if first is None:
                root.append(abstract)
            else:
                first.addprevious(abstract)  # definitions come before lists
        for at in range(len(self._definitions)):
            inner = f'<w:abstractNumId w:val="{FIRST + at}"/>'
            root.append(etree.fromstring(f'<w:num xmlns:w="{W}" w:numId="{FIRST + at}">{inner}</w:num>'))
        result = {"word/numbering.xml": etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)}
        if old is None:
            entry = (
                f'<Relationship Id="rIdNumbers" Type="{RELATIONS}/numbering" Target="numbering.xml"/></Relationships>'
            )
            empty = (
                b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
            )
            result[rels_name] = (rels or empty).replace(b"</Relationships>", entry.encode())
            kind_of = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
            override = f'<Override PartName="/word/numbering.xml" ContentType="{kind_of}"/></Types>'
            result[types_name] = types.replace(b"</Types>", override.encode())
        return result

    @staticmethod
    def _abstract(key: int, kind: str, figures: list[int]) -> str:
        """A list whose first number has these figures; deeper levels start at 1."""
        end = kind[-1] if kind[-1] in ".)" else ""
        levels = ""
        for at in range(9):
            start = figures[at] if at < len(figures) else 1
            text = ".".join(f"%{i + 1}" for i in range(at + 1)) + end
            inner = f'<w:start w:val="{start}"/><w:numFmt w:val="{kind.removesuffix(end)}"/><w:lvlText w:val="{text}"/>'
            levels += f'<w:lvl w:ilvl="{at}">{inner}</w:lvl>'
        return f'<w:abstractNum xmlns:w="{W}" w:abstractNumId="{key}">{levels}</w:abstractNum>'
