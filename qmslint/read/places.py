"""From an element of a part's tree, as it was in the file, to the paragraph that was made of it."""

from __future__ import annotations

from bisect import bisect_left

from qmslint.model import Paragraph
from qmslint.read.xml import Element

__all__ = ["Places"]


class Places:
    """`order` numbers the paragraphs of the file, `made` maps those that were read to what they became."""

    def __init__(self, order: dict[Element, int], made: dict[Element, Paragraph]) -> None:
        self._order = order
        self._made = made
        self._sorted: list[tuple[int, Paragraph]] | None = None

    def near(self, element: Element | None) -> Paragraph | None:
        """The element's paragraph, else the next one, else the last one."""
        if element is None:
            return None
        paragraph = self._made.get(element)
        if paragraph is not None:
            return paragraph
        if self._sorted is None:
            self._sorted = sorted((self._order.get(p, -1), made) for p, made in self._made.items())
        at = bisect_left(self._sorted, (self._order.get(element, -1),))
        if not self._sorted:
            return None
        return self._sorted[min(at, len(self._sorted) - 1)][1]
