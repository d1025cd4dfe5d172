"""Words in a paragraph's XML, and marks around them.

A comment begins at `w:commentRangeStart`, ends at `w:commentRangeEnd`, and its balloon hangs on a run with
`w:commentReference`. Where words begin or end inside a run, the run is split in two of the same format. Marks stand
beside runs, also inside links and insertions; not inside content controls and simple fields, which may be filled anew.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from copy import deepcopy

from qmslint.read.xml import OFF, Element, local
from qmslint.tuples import NamedTuple

__all__ = ["Atom", "atoms", "cut", "find", "holders", "letters", "mark_paragraph", "mark_run", "mark_words"]

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_CLOSED = frozenset(("sdt", "fldSimple", "r", "oMath", "oMathPara", "customXml", "ruby"))
_TEXTS = frozenset(("t", "noBreakHyphen"))
_NOT_SHOWN = frozenset(("pPr", "rPr", "del", "moveFrom", "drawing", "pict", "object", "AlternateContent", "rt"))


class Atom(NamedTuple):
    """One letter as it is compared (decomposed, small), the element that holds its text, and its offset there."""

    letter: str
    holder: Element
    offset: int


def letters(text: str) -> str:
    """A text as it is compared: composition, case, blanks and soft hyphens do not count."""
    return "".join(c for c in unicodedata.normalize("NFD", text).lower() if not c.isspace() and c != "\xad")


def atoms(paragraph: Element) -> list[Atom]:
    """The letters that a reader of the printed page sees in a paragraph, without text boxes."""
    found = []
    for holder in holders(paragraph):
        if local(holder) == "noBreakHyphen":
            found.append(Atom("-", holder, 0))
        else:
            for offset, char in enumerate(holder.text or ""):
                found += [Atom(letter, holder, offset) for letter in letters(char)]
    return found


def holders(element: Element, names: frozenset[str] = _TEXTS) -> Iterator[Element]:
    """The elements of these names that a reader of the printed page sees below another, without text boxes."""
    for child in element:
        name = local(child)
        if name in names:
            yield child
        elif name not in _NOT_SHOWN and not (name == "r" and _hidden(child)):
            yield from holders(child, names)


def _hidden(run: Element) -> bool:
    for properties in run:
        if local(properties) == "rPr":
            for child in properties:
                if local(child) == "vanish":
                    return next(iter(child.attrib.values()), None) not in OFF
    return False


def find(paragraph: Element, words: str, before: str = "") -> tuple[Atom, Atom] | None:
    """The first and last letter of `words` in a paragraph; where `before` leads up to them, those after it."""
    row = atoms(paragraph)
    text = "".join(atom.letter for atom in row)
    wanted, lead = letters(words), letters(before)
    at = text.find(lead + wanted) if wanted else -1
    if at >= 0:
        at += len(lead)
    elif wanted:
        at = text.find(wanted)
    return (row[at], row[at + len(wanted) - 1]) if at >= 0 else None


def mark_words(paragraph: Element, first: Atom, last: Atom, start: Element, end: Element, mark: Element) -> None:
    """Put the marks of a comment around these letters."""
    _after(last, paragraph).addnext(end)  # the end first: cutting there leaves offsets before it as they are
    _before(first, paragraph).addprevious(start)
    top = end
    while top.getparent() is not paragraph:
        top = top.getparent()
    top.addnext(mark)


def mark_paragraph(paragraph: Element, start: Element, end: Element, mark: Element) -> None:
    """Put the marks of a comment around all of a paragraph."""
    properties = next((child for child in paragraph if local(child) == "pPr"), None)
    paragraph.insert(0 if properties is None else paragraph.index(properties) + 1, start)
    paragraph.append(end)
    paragraph.append(mark)


def mark_run(inside: Element, start: Element, end: Element, mark: Element) -> None:
    """Put the marks of a comment around the run that holds a drawing with this element in it."""
    paragraph = next(above for above in inside.iterancestors() if local(above) == "p")
    top = inside
    while top.getparent() is not paragraph:
        top = top.getparent()
    top.addprevious(start)
    top.addnext(end)
    end.addnext(mark)


def _closed(holder: Element, paragraph: Element) -> Element | None:
    """The outermost element around a text that is not to be opened; None if it is the text's own run."""
    own = holder.getparent()
    found = None
    for above in holder.iterancestors():
        if above is paragraph:
            break
        if local(above) in _CLOSED and above is not own:
            found = above
    if found is None and local(own) != "r":
        return own
    return found


def _before(atom: Atom, paragraph: Element) -> Element:
    """The element that begins with this letter."""
    closed = _closed(atom.holder, paragraph)
    return closed if closed is not None else cut(atom.holder, atom.offset)


def _after(atom: Atom, paragraph: Element) -> Element:
    """The element that ends with this letter."""
    closed = _closed(atom.holder, paragraph)
    if closed is not None:
        return closed
    run = atom.holder.getparent()
    # Loose marks that belong to the letter stay with it.
    text = atom.holder.text or ""
    at = atom.offset + 1
    while at < len(text) and unicodedata.combining(text[at]):
        at += 1
    cut(atom.holder, at)
    return run


def cut(holder: Element, offset: int) -> Element:
    """Split a run so that one begins at this letter; that run. Nothing is split where one begins or ends anyway."""
    run = holder.getparent()
    text = holder.text or ""
    rest = holder
    if offset >= max(len(text), 1):
        rest = holder.getnext()
    elif offset > 0:
        rest = deepcopy(holder)
        rest.tail = None
        rest.text, holder.text = text[offset:], text[:offset]
        for part in (holder, rest):
            part.set(_SPACE, "preserve")
        holder.addnext(rest)
    if rest is None:
        return run
    properties = [child for child in run if local(child) == "rPr"]
    ahead = [child for child in rest.itersiblings(preceding=True) if local(child) not in ("rPr", "")]
    if not ahead:
        return run
    other = run.makeelement(run.tag, run.attrib, run.nsmap)
    other.extend(deepcopy(child) for child in properties)
    other.extend([rest, *rest.itersiblings()])
    run.addnext(other)
    return other
