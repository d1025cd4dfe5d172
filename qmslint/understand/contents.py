"""Tables of contents: lines that only announce headings."""

from __future__ import annotations

import re

from qmslint.model import Paragraph
from qmslint.understand.event import State
from qmslint.understand.headings import split_marker
from qmslint.understand.kept import kept_by_text
from qmslint.understand.lines import Line
from qmslint.understand.words import key

__all__ = ["in_contents"]


_MAYBE = re.compile("l[uụ]c|contents", re.IGNORECASE)  # seen at once, before anything is folded
_CONTENTS = frozenset(("muc luc", "contents", "table of contents", "noi dung muc luc"))


@kept_by_text
def _may_announce(text: str) -> bool:
    return _MAYBE.search(text) is not None


def in_contents(line: Line, paragraph: Paragraph, state: State) -> bool:
    """Whether a line belongs to a table of contents: by its style, or between "MỤC LỤC" and the first line said again."""
    if paragraph.style[:3].lower() == "toc" and paragraph.style[3:4] in (" ", "1", "2", "3"):
        state.contents = None  # where lines are styled, the style says which belong to it
        return True
    if state.contents is None and not _may_announce(paragraph.text):
        return False
    k = (
        key(split_marker(paragraph.text.rstrip("0123456789 .…\t"), paragraph.number).rest)
        if len(paragraph.text) < 200
        else ""
    )
    if k in _CONTENTS:
        state.contents = set()
        return True
    if state.contents is None:
        return False
    if line.table is not None or not k or k in state.contents or len(state.contents) > 60:
        state.contents = None
        return False
    state.contents.add(k)
    return True
