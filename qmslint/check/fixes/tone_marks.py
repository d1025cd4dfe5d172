"""Place tone marks in one way (`hóa`, `hoá`): the one that the configuration names, else that the document mostly uses.

fix: tone-marks
fix: {tone-marks: {style: old}}        # always òa, óe, úy; `new`: oà, oé, uý
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.fixes import Faults, Mend, Outcome
from qmslint.understand.text.words import TONE_PLACES

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "style": Field("choice", "which way is right; by default as configured", choices=("majority", "old", "new")),
}
SAYS = {
    "vi": "đặt dấu thanh theo kiểu mà văn bản dùng nhiều hơn (hóa, hoá)",
    "en": "tone marks placed as the document mostly does (hóa, hoá)",
}
SAFE = True

_NEW = dict(TONE_PLACES)
_OLD = {new: old for old, new in TONE_PLACES}


def mends(faults: Faults, context: Context, options: Mapping[str, Any]) -> Iterator[Outcome]:
    """A mend for each word in the other way; two ways that stand equally often give way to the old one."""
    old, new = (list(_words(context, known)) for known in (_NEW, _OLD))
    style = options.get("style") or context.options.tone_marks
    to_new = style == "new" or (style == "majority" and len(new) > len(old))
    known = _NEW if to_new else _OLD
    for n, start, end in old if to_new else new:
        paragraph = context.subjects.texts[n]
        group = paragraph.text[start:end]
        turned = known[group.lower()]
        cased = "".join(t.upper() if g.isupper() else t for g, t in zip(group, turned, strict=True))
        left, right = _word(paragraph.text, start, end)
        word = paragraph.text[left:right]
        yield Mend(paragraph, left, right, word[: start - left] + cased + word[end - left :])


def _words(context: Context, groups: Mapping[str, str]) -> Iterator[tuple[int, int, int]]:
    """Where one of these groups ends a word: number of the paragraph, start, end. `quý` has no group uy."""
    at_end = re.compile(rf"(?<!q)(?:{'|'.join(groups)})(?!\w)", re.IGNORECASE)
    index = context.text
    for n in index.having(groups):
        for m in at_end.finditer(index.texts[n]):
            yield n, m.start(), m.end()


def _word(text: str, start: int, end: int) -> tuple[int, int]:
    while start and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    return start, end
