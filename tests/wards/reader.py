"""Reads the papers: the notation of tests.districts.sketch, and a part that stands in the file as HTML (`%chunk` … `%end`).

`%control revision=04; issue_date=2025-12-31; approved_by=…; history=03 2024-01-02, 04 2025-12-31` is the control data.
A footnote stands in the text as `†(words)`. `%making HAND [printer]`: hands are those of tests.districts and of hands.py.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from tests.districts.pieces import Sketch
from tests.districts.sketch import Reader


class Chunk(NamedTuple):
    """Blocks that stand in another file of the package, as a web page."""

    blocks: list[Any]


class WardReader(Reader):
    """Reads a paper line by line."""

    def on_control(self, rest: str) -> None:
        self.sketch.labels["control"] = dict(part.strip().split("=", 1) for part in rest.split(";") if part)

    def on_chunk(self, rest: str) -> None:
        self.sketch.blocks.append(Chunk([]))
        self.here = self.sketch.blocks[-1].blocks


def wards(folder: Path = Path(__file__).parent / "papers") -> dict[str, Sketch]:
    """Every paper of a folder, by name."""
    paths = sorted(folder.glob("*.txt"))
    return {path.stem: WardReader(path.stem, path.read_text(encoding="utf-8")).sketch for path in paths}
