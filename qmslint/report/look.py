"""How a report for people may look."""

from __future__ import annotations

from qmslint.tuples import NamedTuple

__all__ = ["Look"]


class Look(NamedTuple):
    """How a report for people may look: its width in columns, whether in colour, whether with its closing lines."""

    columns: int = 80
    colour: bool = False
    quiet: bool = False
