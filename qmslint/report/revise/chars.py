"""The characters that a paragraph shows, each with its place in the XML, and the way to them from the text that was read.

Text that was read is composed, without soft hyphens, in Unicode; the file may spell it in other ways. Both are compared
letter by letter: what takes no room on paper and blanks do not count.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from lxml import etree

from qmslint.read.normalise import clean, odd
from qmslint.read.xml import Element, local
from qmslint.report.annotate.ranges import holders, letters
from qmslint.tuples import NamedTuple

__all__ = ["Char", "chars", "computed", "find", "is_typed", "look", "run_of", "text_of"]

# What stands for one character in an element of its own. U+00AD is ư in an encoding before Unicode.
_SIGNS = {"noBreakHyphen": "-", "softHyphen": "\xad", "tab": "\t", "br": "\n", "cr": "\n"}
_SHOWN = frozenset(("t", "noBreakHyphen", "softHyphen"))


class Char(NamedTuple):
    """One character of a file: the element that holds it, its offset there, and what it was read as ("" for a mark that
    its letter has taken)."""

    char: str
    holder: Element
    offset: int
    read: str


def chars(paragraph: Element) -> list[Char]:
    """The characters that a reader of the printed page sees in a paragraph, without text boxes; read as they are."""
    found: list[Char] = []
    for holder in holders(paragraph, _SHOWN):
        found += [Char(char, holder, offset, char) for offset, char in enumerate(text_of(holder))]
    return found


def text_of(holder: Element) -> str:
    """The text of an element of a run."""
    return holder.text or "" if local(holder) == "t" else _SIGNS.get(local(holder), "")


def run_of(char: Char) -> Element:
    """The run that holds a character."""
    return char.holder.getparent()


def look(run: Element) -> bytes:
    """The format of a run: equal for runs that look alike."""
    for child in run:
        if local(child) == "rPr":
            return bytes(etree.tostring(child, method="c14n", with_tail=False))
    return b""


def find(row: Sequence[Char], text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where `text[start:end]` of the text that was read stands among these characters: first, and one past the last.

    None where the file says something else, so that nobody can tell.
    """
    spelled = _spelled(row)
    here = "".join(letter for letter, _ in spelled)
    wanted, before, whole = letters(text[start:end]), letters(text[:start]), letters(text)
    if not wanted:
        return None
    at = here.find(whole) if here.count(whole) == 1 else -1
    if at >= 0:
        at += len(before)
    else:  # something of it is shown by a symbol or a form field: the same words, counted
        places = list(_places(whole, wanted))
        there = list(_places(here, wanted))
        if len(places) != len(there) or len(before) not in places:
            return None
        at = there[places.index(len(before))]
    first, last = spelled[at][1], spelled[at + len(wanted) - 1][1]
    while last + 1 < len(row) and (unicodedata.combining(row[last + 1].char) or not row[last + 1].read):
        last += 1
    return first, last + 1


def _spelled(row: Sequence[Char]) -> list[tuple[str, int]]:
    """The letters of the characters with their numbers; the marks of one letter in the order that Unicode gives them."""
    found: list[tuple[str, int]] = []
    for number, char in enumerate(row):
        text = clean(char.read) if odd(char.read) else char.read
        found += [(letter, number) for letter in letters(text)]
    at = 0
    while at < len(found):
        end = at
        while end < len(found) and unicodedata.combining(found[end][0]):
            end += 1
        if end > at + 1:
            found[at:end] = sorted(found[at:end], key=lambda f: unicodedata.combining(f[0]))
        at = end + 1
    return found


def _places(text: str, wanted: str) -> Iterator[int]:
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)


def computed(paragraph: Element) -> set[Element]:
    """The elements of a paragraph whose text is the result of a field that the word processor works out."""
    found: set[Element] = set()
    fields: list[list[str]] = []
    names = frozenset(("t", "fldChar", "instrText", "noBreakHyphen"))
    for element in holders(paragraph, names):
        name = local(element)
        if name == "fldChar":
            kind = next((v for k, v in element.attrib.items() if k.endswith("fldCharType")), "")
            if kind == "begin":
                fields.append([])
            elif kind == "end" and fields:
                fields.pop()
        elif name == "instrText":
            if fields:
                fields[-1].append(element.text or "")
        elif not all(is_typed("".join(field)) for field in fields):
            found.add(element)
    return found


def is_typed(instruction: str) -> bool:
    """Whether the result of a field is what somebody typed, not what the word processor works out."""
    return instruction.split()[:1] in ([], ["HYPERLINK"], ["FORMTEXT"])
