"""What a caller may say about how documents are to be read."""

from __future__ import annotations

from qmslint.tuples import NamedTuple

__all__ = ["Options"]


class Options(NamedTuple):
    """`passwords` are tried in turn on a protected document. `converted` is a folder in which `office.convert_many` has
    left what it made of documents in foreign formats."""

    passwords: tuple[str, ...] = ()
    converted: str | None = None
