"""Words of a paragraph replaced as a tracked change: `w:del` around the runs that go, `w:ins` with the run that comes.

A run is cut where words begin or end inside it; its parts keep its format, and the new words take the format of the first
that go. As few words change as can be; where they stand in several formats, as few letters. Inside somebody else's
insertion our deletion stands in theirs, and our insertion between two halves of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy

from lxml import etree

from qmslint.read.xml import Element, local
from qmslint.report.annotate.ranges import cut, holders
from qmslint.report.revise.chars import Char, computed, is_typed, look, run_of
from qmslint.tuples import NamedTuple

__all__ = ["Author", "Edit", "Made", "blocked", "change", "dress"]

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_RUNS = frozenset(("r",))
# What may stand in a run that is deleted as a whole.
_PLAIN = frozenset(("rPr", "t", "noBreakHyphen", "softHyphen", "tab", "br", "cr", "lastRenderedPageBreak", ""))
_LOCKED = ("contentLocked", "sdtContentLocked")


class Edit(NamedTuple):
    """Put `new` in place of the characters from `first` up to `end`; `font` is one that the new words need."""

    first: int
    end: int
    new: str
    font: str = ""


class Made(NamedTuple):
    """A change that was made: its first and last element."""

    first: Element
    last: Element


class Author:
    """Who changes, on which day (ISO, None for changes without a date), and the numbers that changes are known by."""

    def __init__(self, name: str, day: str | None, number: int) -> None:
        self.name = name
        self.day = day
        self.number = number

    def sign(self, element: Element) -> Element:
        """Write name, date and a number of its own on a change."""
        space = _space(element)
        self.number += 1
        element.set(f"{space}id", str(self.number))
        element.set(f"{space}author", self.name)
        if self.day:
            element.set(f"{space}date", f"{self.day}T00:00:00Z")
        return element


def blocked(paragraph: Element, row: Sequence[Char], first: int, end: int) -> str:
    """Why these characters cannot be changed, as a word `fix-…` of the reports; "" if they can."""
    made = computed(paragraph)
    touched = row[first:end]
    if any(char.holder in made for char in touched):
        return "fix-field"
    for holder in dict.fromkeys(char.holder for char in touched):
        if local(holder.getparent()) != "r":
            return "fix-object"
        for above in holder.iterancestors():
            if above is paragraph:
                break
            name = local(above)
            if name == "moveTo":
                return "fix-moved"
            if name == "fldSimple" and not is_typed(_first(above, "instr")):
                return "fix-field"
            if name == "sdt" and _bound(above):
                return "fix-locked"
            if name in ("oMath", "ruby"):
                return "fix-object"
    runs = _between(paragraph, run_of(touched[0]), run_of(touched[-1]))
    for run in runs:
        own = {local(child) for child in run}
        whole = run not in (runs[0], runs[-1])
        if (whole and not own <= _PLAIN) or (not whole and _object_between(run, touched)):
            return "fix-object"
    return ""


def _first(element: Element, name: str) -> str:
    return next((value for key, value in element.attrib.items() if key.endswith(f"}}{name}")), "")


def _bound(control: Element) -> bool:
    """Whether a content control is locked, or filled anew from elsewhere when the file is opened."""
    for properties in control:
        if local(properties) == "sdtPr":
            for child in properties:
                if local(child) == "dataBinding" or (local(child) == "lock" and _first(child, "val") in _LOCKED):
                    return True
    return False


def _object_between(run: Element, touched: Sequence[Char]) -> bool:
    """Whether a run at the edge holds something that is no text between the characters meant."""
    mine = [char.holder for char in touched if run_of(char) is run]
    inside = list(run)[run.index(mine[0]) : run.index(mine[-1]) + 1]
    return any(local(child) not in _PLAIN for child in inside)


def _between(paragraph: Element, first: Element, last: Element) -> list[Element]:
    """The runs that are shown, from one to another."""
    runs = list(holders(paragraph, _RUNS))
    return runs[runs.index(first) : runs.index(last) + 1]


def change(paragraph: Element, row: Sequence[Char], edit: Edit, author: Author) -> Made | None:
    """Make one change; None if there is nothing to change. Changes of a paragraph are made from its end backwards: the
    characters before one stay where they are."""
    first, end, new = _least(row, edit)
    if first == end and not new:
        return None
    if first == end > edit.first:
        before = row[end - 1]
        cut(before.holder, before.offset + 1)
        come = _come(run_of(before), new, edit.font, author)
        _after(run_of(before), come, author)
        return Made(come, come)
    if first == end:
        first, end, new = edit[:3]
    last = row[end - 1]
    run = run_of(row[first])
    cut(last.holder, last.offset + 1)
    begin = cut(row[first].holder, row[first].offset)
    stop = run_of(last) if run_of(last) is not run else begin
    gone: list[Element] = []
    for part in _between(paragraph, begin, stop):
        if not (gone and gone[-1].getnext() is part):
            gone.append(author.sign(part.makeelement(f"{_space(part)}del", {}, {})))
            part.addprevious(gone[-1])
        gone[-1].append(part)
        for text in part.iterchildren(f"{_space(part)}t"):
            text.tag = f"{_space(part)}delText"
            text.set(_SPACE, "preserve")
    if not new:
        return Made(gone[0], gone[-1])
    come = _come(begin, new, edit.font, author)
    _after(gone[0], come, author)
    return Made(gone[0], gone[-1] if len(gone) > 1 else come)


def _least(row: Sequence[Char], edit: Edit) -> tuple[int, int, str]:
    """What really changes: whole words, or letters where the words stand in several formats."""
    first, end, new, _ = edit
    old = [char.char for char in row[first:end]]
    if edit.font:
        return first, end, new
    same = 0
    while same < min(len(old), len(new)) and old[same] == new[same]:
        same += 1
    tail = 0
    while tail < min(len(old), len(new)) - same and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    if same == len(old) == len(new):
        return first, first, ""
    looks = {run: look(run) for run in dict.fromkeys(run_of(char) for char in row[first:end])}
    middle = row[first + same : end - tail] or row[first:end]
    begin = looks[run_of(middle[0])]
    if all(looks[run_of(char)] == begin for char in middle):
        rest = len(old) - tail
        while same and not old[same - 1].isspace() and looks[run_of(row[first + same - 1])] == begin:
            same -= 1
        while rest < len(old) and not old[rest].isspace() and looks[run_of(row[first + rest])] == begin:
            rest += 1
        tail = len(old) - rest
    return first + same, end - tail, new[same : len(new) - tail]


def _come(like: Element, text: str, font: str, author: Author) -> Element:
    """An insertion of text in the format of a run."""
    space = _space(like)
    come = author.sign(like.makeelement(f"{space}ins", {}, {}))
    run = etree.SubElement(come, f"{space}r")
    run.extend(deepcopy(child) for child in like if local(child) == "rPr")
    for properties in run:
        etree.strip_elements(properties, f"{space}rPrChange")
    if font:
        dress(run, font)
    words = etree.SubElement(run, f"{space}t")
    words.text = text
    words.set(_SPACE, "preserve")
    return come


def _after(element: Element, come: Element, author: Author) -> None:
    """Put an insertion after an element; somebody's insertion around it is cut in two."""
    around = element.getparent()
    if local(around) != "ins":
        element.addnext(come)
        return
    rest = around.makeelement(around.tag, around.attrib, around.nsmap)
    rest.extend(list(element.itersiblings()))
    around.addnext(come)
    if len(rest):
        author.number += 1
        rest.set(f"{_space(rest)}id", str(author.number))
        come.addnext(rest)


def dress(run: Element, font: str, author: Author | None = None) -> None:
    """Give a run a font for all its letters; with an author, as a tracked change of its format."""
    space = _space(run)
    properties = run.find(f"{space}rPr")
    if properties is None:
        properties = run.makeelement(f"{space}rPr", {}, {})
        run.insert(0, properties)
    before = deepcopy(properties)
    fonts = properties.find(f"{space}rFonts")
    if fonts is None:
        fonts = run.makeelement(f"{space}rFonts", {}, {})
        properties.insert(1 if len(properties) and local(properties[0]) == "rStyle" else 0, fonts)
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(f"{space}{script}", font)
    if author is not None and properties.find(f"{space}rPrChange") is None:
        was = author.sign(etree.SubElement(properties, f"{space}rPrChange"))
        before.tag = f"{space}rPr"
        was.append(before)


def _space(element: Element) -> str:
    return str(element.tag).rpartition("}")[0] + "}"
