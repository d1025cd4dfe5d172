"""The pages of a document, gone through several times, with memory for a few of them only.

What runs over all pages (headers, the habits of the layout, the words of the document) has to be known before the first
paragraph can be made. A short document is kept as it is; of a long one, each page lies packed until it is wanted again.
"""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

from qmslint.read.pdf.page import Sheet

__all__ = ["AT_HAND", "Again", "Pages"]

AT_HAND = 100  # pages; a document of more is packed, which takes a tenth of the time of reading
_Made = TypeVar("_Made")


class Pages:
    """The sheets of a document in order, as often as they are asked for; some 3 KB for each page after `AT_HAND`."""

    def __init__(self, sheets: Iterable[Sheet]) -> None:
        self._kept: list[Sheet] = []
        self._packed: list[bytes] = []
        for sheet in sheets:
            if len(self._kept) < AT_HAND:
                self._kept.append(sheet)
            else:
                self._packed.append(zlib.compress(pickle.dumps(sheet, pickle.HIGHEST_PROTOCOL), 1))

    def changed(self, change: Callable[[Sheet], list[Sheet]]) -> Pages:
        """What is made of each, none leaving it as it is."""
        return Pages(page for sheet in self for page in change(sheet) or [sheet])

    def __len__(self) -> int:
        return len(self._kept) + len(self._packed)

    @property
    def long(self) -> bool:
        """Whether what is made of the pages should not be kept."""
        return bool(self._packed)

    def __iter__(self) -> Iterator[Sheet]:
        yield from self._kept
        for packed in self._packed:
            yield pickle.loads(zlib.decompress(packed))  # noqa: S301 - our own, of a moment ago


class Again(Generic[_Made]):
    """What is made of each page, in order: kept for a short document, made anew each time for a long one."""

    def __init__(self, pages: Pages, make: Callable[[Sheet, int], Iterable[_Made]]) -> None:
        self._pages, self._make = pages, make
        self._kept = None if pages.long else [one for i, sheet in enumerate(pages) for one in make(sheet, i)]

    def __iter__(self) -> Iterator[_Made]:
        if self._kept is not None:
            return iter(self._kept)
        return (one for i, sheet in enumerate(self._pages) for one in self._make(sheet, i))
