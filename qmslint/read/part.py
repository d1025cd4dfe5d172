"""What a part of a Word file is walked with, and what comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from qmslint.model import Block, Location, Paragraph
from qmslint.read.numbering import Counter
from qmslint.read.styles import Styles
from qmslint.read.xml import Element
from qmslint.tuples import NamedTuple

if TYPE_CHECKING:
    from qmslint.read.legacy import Legacy

__all__ = ["LegacySuspected", "RareMarkup", "Setting", "Walked"]


class RareMarkup(Exception):  # noqa: N818 - a signal, no error
    """The part holds markup that `simplify` must make plain first."""


class LegacySuspected(Exception):  # noqa: N818 - a signal, no error
    """The part holds letters that occur in encodings before Unicode: its fonts must be looked at first."""


class Setting(NamedTuple):
    """What a part is read with: styles, the list numbers as they stand, the judge of legacy encodings (None: the part
    is taken to have none), the theme's fonts, whether the file tells where its pages end, and whether letters that
    hint at a legacy encoding are to be reported by `LegacySuspected`."""

    styles: Styles
    counter: Counter
    legacy: Legacy | None
    theme: Mapping[str, str]
    pages: bool
    suspicious: bool


class Walked(NamedTuple):
    """A walked part: its blocks, the index `after` them, the section properties in order, the notes that it refers to
    (kind, id), its last page, for a simplified part the paragraph made of each element, and where letters stand apart from
    their marks (`loose`: place and number of marks)."""

    blocks: list[Block]
    after: int
    sections: list[Element]
    notes: list[tuple[str, str]]
    page: int
    made: dict[Element, Paragraph]
    loose: list[tuple[Location, int]]
