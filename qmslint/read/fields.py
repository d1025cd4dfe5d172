"""Fields: their results are text, their instructions are not."""

from __future__ import annotations

from qmslint.read.styles import whole
from qmslint.read.xml import Element, on, w

__all__ = ["Fields"]

_TYPE = w("fldCharType")
_DEEPEST = 32


class Fields:
    """The complex fields of a part that are open (they may span paragraphs). `hide` says that text now belongs to an
    instruction, `names` which fields' results the text now belongs to.

    A field that never ends, or is nested absurdly deep, counts as no field: it must not swallow the rest of the text.
    """

    __slots__ = ("_ignored", "_open", "_root", "hide", "names")

    def __init__(self, root: Element) -> None:
        self._root = root
        self._ignored: set[Element] | None = None
        self._open: list[tuple[Element, list[str], bool]] = []  # begin, pieces of the instruction, result reached
        self.hide = False
        self.names: tuple[str, ...] = ()

    def instruction(self, text: str | None) -> None:
        """A piece of the innermost field's instruction."""
        if self._open:
            self._open[-1][1].append(text or "")

    def mark(self, char: Element) -> str:
        """A w:fldChar; gives the text that a form field without result prints, else ""."""
        if self._ignored is None:
            self._ignored = _unmatched(self._root)
        if char in self._ignored:
            return ""
        kind = char.get(_TYPE)
        printed = ""
        if kind == "begin":
            self._open.append((char, [], False))
        elif self._open and kind == "separate":
            begin, pieces, _ = self._open[-1]
            self._open[-1] = (begin, pieces, True)
        elif self._open and kind == "end":
            begin, pieces, _ = self._open.pop()
            if _name(pieces) in ("FORMCHECKBOX", "FORMDROPDOWN") and not any(not r for _, _, r in self._open):
                printed = _form(begin)
        self.hide = not all(reached for _, _, reached in self._open)
        self.names = tuple(_name(pieces) for _, pieces, reached in self._open if reached)
        return printed


def _unmatched(root: Element) -> set[Element]:
    """The begins without end, the ends without begin, and what lies too deep; with the marks between begin and end of
    an ignored field left to the field around it."""
    ignored: set[Element] = set()
    opened: list[Element] = []
    for char in root.iter(w("fldChar")):
        kind = char.get(_TYPE)
        if kind == "begin":
            opened.append(char)
        elif not opened:
            ignored.add(char)
        elif len(opened) > _DEEPEST:
            ignored.add(char)
            if kind == "end":
                ignored.add(opened.pop())
        elif kind == "end":
            opened.pop()
    return ignored.union(opened)


def _name(pieces: list[str]) -> str:
    """The field's name: the first word of its instruction."""
    words = "".join(pieces).split(None, 1)
    return words[0].upper() if words else ""


def _form(begin: Element) -> str:
    """What a check box or drop-down list of the old form fields shows."""
    for box in begin.iter(w("checkBox")):
        checked = box.find(w("checked"))
        if checked is None:
            checked = box.find(w("default"))
        return "☒" if on(checked) else "☐"
    for choice in begin.iter(w("ddList")):
        entries = [entry.get(w("val")) or "" for entry in choice.iterchildren(w("listEntry"))]
        result = choice.find(w("result"))
        chosen = whole(result.get(w("val"))) if result is not None else 0
        return entries[chosen] if 0 <= chosen < len(entries) else ""
    return ""
