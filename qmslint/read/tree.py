"""Small moves in the tree of a part, for the simplifier."""

from __future__ import annotations

from qmslint.read.xml import Element, w

__all__ = ["alone", "drop", "paragraph_of", "text_of", "unwrap"]

_NEAR = 50  # elements to look through for the paragraph that something outside of paragraphs stands at
_P = w("p")


def drop(element: Element) -> None:
    """Take an element out, with all that is in it."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def unwrap(element: Element) -> None:
    """Put an element's children in its place."""
    if element.getparent() is not None:
        for child in list(element):
            element.addprevious(child)
        drop(element)


def paragraph_of(element: Element) -> Element | None:
    """The paragraph around an element, else the next one in the document."""
    for above in element.iterancestors(_P):
        return above
    for below in element.iter(_P):
        return below
    here = element
    for _ in range(_NEAR):
        beside = here.getnext()
        if beside is None:
            here = here.getparent()
            if here is None:
                break
            continue
        for below in beside.iter(_P):
            return below
        here = beside
    return None


def alone(paragraph: Element) -> bool:
    """Whether a paragraph is the only one of its cell (or box, or body), which must keep one."""
    siblings = (paragraph.itersiblings(_P), paragraph.itersiblings(_P, preceding=True))
    return all(next(beside, None) is None for beside in siblings)


def text_of(element: Element) -> str:
    """The words in an element, deleted ones as well."""
    pieces = [e.text or "" for e in element.iter(w("t"), w("delText"))]
    return "".join(pieces).strip()
