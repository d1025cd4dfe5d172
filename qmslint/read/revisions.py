"""Tracked changes in final view: insertions stay, deletions go, and each is noted."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.read.tree import alone, drop, paragraph_of, text_of
from qmslint.read.xml import Element, local, w
from qmslint.tuples import NamedTuple

__all__ = ["CHANGES", "Change", "accept"]

_P, _PPR, _RPR = w("p"), w("pPr"), w("rPr")
_MARKS = frozenset((_RPR, w("numPr"), w("trPr"), w("tcPr")))  # in these, a change is of the mark, row or cell itself
_FORMATS = (
    "rPrChange", "pPrChange", "tblPrChange", "tcPrChange", "trPrChange", "sectPrChange", "tblPrExChange",
    "tblGridChange", "numberingChange",
)  # fmt: skip
_FORMAT_CHANGES = tuple(map(w, _FORMATS))
_GONE = (w("del"), w("moveFrom"), w("cellDel"))
_COME = (w("ins"), w("moveTo"))
CHANGES = (*_FORMAT_CHANGES, *_GONE, *_COME)


class Change(NamedTuple):
    """A tracked change: as `model.Revision`, with the paragraph element that it stands in."""

    kind: str
    author: str
    date: str | None
    text: str
    at: Element | None


def accept(root: Element) -> list[Change]:
    """Accept every change of a part; gives what they were."""
    changes: list[Change] = []
    _formats(root, changes)
    _moved_and_deleted(root, changes)
    _inserted(root, changes)
    return changes


def _note(changes: list[Change], kind: str, element: Element, text: str) -> None:
    author, date = element.get(w("author")) or "", element.get(w("date"))
    changes.append(Change(kind, author, date, text, paragraph_of(element)))


def _formats(root: Element, changes: list[Change]) -> None:
    """Changes of format hold the former properties, which must not be taken for the present ones."""
    for change in list(root.iter(*_FORMAT_CHANGES)):
        _note(changes, "format", change, "")
        drop(change)


def _moved_and_deleted(root: Element, changes: list[Change]) -> None:
    gone = list(root.iter(*_GONE))
    marks: list[Element] = []
    for element in gone:
        parent = element.getparent()
        if parent is None:
            continue
        kind = "delete" if local(element) != "moveFrom" else ""
        if parent.tag not in _MARKS:
            if kind:
                _note(changes, kind, element, text_of(element))
            drop(element)
        elif parent.tag == w("trPr"):
            row = parent.getparent()
            _note(changes, "delete", element, text_of(row))
            table = row.getparent()
            drop(row)
            if table is not None and table.tag == w("tbl") and next(table.iter(w("tr")), None) is None:
                drop(table)
        elif parent.tag == w("tcPr") and local(element) == "cellDel":
            cell = parent.getparent()
            _note(changes, "delete", element, text_of(cell))
            drop(cell)
        elif parent.tag == _RPR and local(parent.getparent()) == "pPr":
            marks.append(parent.getparent().getparent())
    for paragraph in marks:
        _merge_with_next(paragraph)


def _merge_with_next(paragraph: Element) -> None:
    """A paragraph whose mark is deleted runs on into the next one, whose properties hold."""
    parent = paragraph.getparent()
    if parent is None:
        return
    beside = next(paragraph.itersiblings(_P, w("tbl"), w("sdt"), w("sectPr")), None)
    content = [child for child in paragraph if child.tag != _PPR]
    if beside is not None and beside.tag == _P:
        at = 1 if len(beside) and beside[0].tag == _PPR else 0
        beside[at:at] = content
        parent.remove(paragraph)
    elif not text_of(paragraph) and not alone(paragraph):
        parent.remove(paragraph)


def _inserted(root: Element, changes: list[Change]) -> None:
    """Insertions stay. A mark of insertion counts only where no inserted text tells of it already."""
    for element in root.iter(*_COME):
        parent = element.getparent()
        if parent is None:
            continue
        kind = "insert" if local(element) == "ins" else "move"
        if parent.tag not in _MARKS:
            _note(changes, kind, element, text_of(element))
        elif parent.tag in (_RPR, w("trPr")):
            owner = parent.getparent() if parent.tag == w("trPr") else parent.getparent().getparent()
            if owner is not None and local(owner) in ("p", "tr") and next(_content(owner), None) is None:
                _note(changes, kind, element, text_of(owner))


def _content(owner: Element) -> Iterator[Element]:
    """The insertions of text inside a paragraph or row."""
    return (e for e in owner.iter(*_COME) if e.getparent().tag not in _MARKS)
