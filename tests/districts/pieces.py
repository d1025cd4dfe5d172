"""What a paper is made of: paragraphs, tables, boxes; and what stands in them without marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

KIND = re.compile(r" ?\{([a-z_]+(?: [a-z_]+)*)\}")


class Par(NamedTuple):
    """A paragraph. `look` is "", "centre", "right", "h1"… or "head"; `number` what its list prints before it."""

    text: str
    look: str = ""
    number: str = ""
    list: str = ""
    level: int = 0


class Table(NamedTuple):
    """Rows of cells; a cell is "<", "^" or a row of paragraphs and tables. The first `head` rows are its heading."""

    rows: list[list[Any]]
    widths: list[float]
    head: int = 0

    def reach(self, r: int, c: int) -> tuple[int, int]:
        """How many columns and rows the cell in row `r`, column `c` covers; none where it belongs to another."""
        if isinstance(self.rows[r][c], str):
            return 0, 0
        wide, high = 1, 1
        while c + wide < len(self.widths) and self.rows[r][c + wide] == "<":
            wide += 1
        while r + high < len(self.rows) and self.rows[r + high][c] == "^":
            high += 1
        return wide, high


class Box(NamedTuple):
    """A text box."""

    pars: list[Par]


class Turn(NamedTuple):
    """A new page, `to` "" or turned to "landscape" or "portrait"."""

    to: str = ""


@dataclass
class Sketch:
    """A paper: its blocks, header and footer, how it is made, and its labels."""

    name: str
    making: list[str] = field(default_factory=list)
    blocks: list[Any] = field(default_factory=list)
    header: list[Any] = field(default_factory=list)
    footer: list[Any] = field(default_factory=list)
    lists: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    labels: dict[str, Any] = field(default_factory=dict)
    outside: dict[str, float] = field(default_factory=dict)


def final(text: str) -> str:
    """A text after its tracked changes are accepted."""
    return re.sub(r"\{\+(.*?)\+\}", r"\1", re.sub(r"\{-.*?-\}", "", text))


def plain(text: str) -> str:
    """A text without marks."""
    text = re.sub(r"\*\*|(?<!:)//|[⟦⟧]|@@", "", final(KIND.sub("", text)))
    text = re.sub("[⟪⟫]", " ", text)
    return re.sub(r"\s+", " ", re.sub("[→↵¶⏎]", " ", text)).strip()


def paragraphs(blocks: Iterable[Any]) -> Iterator[Par]:
    """Every paragraph of blocks, those in tables and boxes too."""
    for block in blocks:
        if isinstance(block, Par):
            yield block
        elif isinstance(block, Table):
            yield from paragraphs(part for row in block.rows for cell in row for part in cell)
        elif isinstance(block, Box):
            yield from block.pars
