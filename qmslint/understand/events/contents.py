"""Tables of contents: lines that only announce headings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qmslint.model import Paragraph
from qmslint.understand.events.event import State
from qmslint.understand.table.lines import Line
from qmslint.understand.text.headings import label_kinds, split_marker
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.words import key

__all__ = ["announcements", "in_contents"]


_MAYBE = re.compile("l[uụ]c|contents", re.IGNORECASE)  # seen at once, before anything is folded
_CONTENTS = frozenset(("muc luc", "contents", "table of contents", "noi dung muc luc"))


_LONGEST = 200  # letters of a line that announces something
# Behind these parts "CONTENTS" is what a part is called, and no table.
_OPENED = frozenset(("purpose", "scope", "definitions", "responsibility"))


@kept_by_text
def _may_announce(text: str) -> bool:
    return len(text) < _LONGEST and _MAYBE.search(text) is not None


def in_contents(line: Line, paragraph: Paragraph, state: State) -> bool:
    """Whether a line belongs to a table of contents: by its style, or between "MỤC LỤC" and the first line said again."""
    if _styled(paragraph):
        state.contents = None  # where lines are styled, the style says which belong to it
        return True
    if state.contents is None and not _may_announce(paragraph.text):
        return False
    k = _announced(paragraph)
    if k in _CONTENTS and state.section not in _OPENED:
        state.contents = set()
        return True
    if state.contents is None:
        return False
    if line.table is not None or not k or k in state.contents or len(state.contents) > 60:
        state.contents = None
        return False
    state.contents.add(k)
    return True


def _styled(paragraph: Paragraph) -> bool:
    return paragraph.style[:3].lower() == "toc" and paragraph.style[3:4] in (" ", "1", "2", "3")


def _announced(paragraph: Paragraph) -> str:
    """The key of what a line announces, without its number and that of the page; "" for a long one."""
    return key(_name(paragraph)) if len(paragraph.text) < _LONGEST else ""


def _name(paragraph: Paragraph) -> str:
    """What a line says without its number and that of the page."""
    return split_marker(paragraph.text.rstrip("0123456789 .…\t"), paragraph.number).rest


def _named(paragraph: Paragraph) -> bool:
    """Whether a line calls, or its style shows, a table of contents."""
    return _styled(paragraph) or (_may_announce(paragraph.text) and _announced(paragraph) in _CONTENTS)


_FRONT = 80  # lines in which a table of contents is looked for
_LEAST = 3


def announcements(lines: Sequence[Line]) -> frozenset[int]:
    """Where the lines of a table of contents stand that no words call one: labels of parts on the first pages, one right
    below the other, that all come again further down, with something between them."""
    if any(_named(line.paragraph) for line in lines[:_FRONT] if line.paragraph is not None):
        return frozenset()
    for start, names in _runs(lines):
        end = start + len(names)
        again: dict[str, int] = {}
        for at in range(end, len(lines)):
            for name in _heads(lines[at]):
                again.setdefault(name, at)
        places = [again.get(name, -1) for name in names]
        if -1 not in places and places == sorted(places) and places[-1] - places[0] >= 2 * (len(names) - 1):
            return frozenset(range(start, end))
    return frozenset()


def _runs(lines: Sequence[Line]) -> Iterator[tuple[int, list[str]]]:
    """The stretches of short lines, one right below the other and none twice, from the first label among them to the last:
    where each begins, and the keys of its lines."""
    names: list[str] = []
    labels: list[int] = []
    for at in range(min(len(lines), _FRONT) + 1):
        name = _short(lines[at]) if at < min(len(lines), _FRONT) else ""
        folded = key(name)
        if not name or folded in names:
            if len(labels) >= _LEAST:
                yield at - len(names) + labels[0], names[labels[0] : labels[-1] + 1]
            names, labels = [], []
        if name:
            if label_kinds(name) is not None:
                labels.append(len(names))
            names.append(folded)


def _short(line: Line) -> str:
    """What a line may announce, "" if it is no short line of running text."""
    p = line.paragraph
    if p is None or line.table is not None or len(p.text) > 90 or p.text.endswith((";", ":")):
        return ""
    return "" if p.text.endswith(".") and not p.text.endswith("..") else _name(p)


def _heads(line: Line) -> Iterator[str]:
    """What a line, or the first cells of a row, may be a heading of."""
    texts = [line.paragraph.text] if line.paragraph is not None else [slot.text for slot in line.slots[:2]]
    for text in texts:
        if len(text) < 100:
            yield key(split_marker(text).rest.rstrip(" :."))
