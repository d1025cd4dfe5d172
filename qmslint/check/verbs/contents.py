"""A table of contents that agrees with the headings.

    select: document
    check: contents

Every line of the table of contents (a paragraph of a `toc` style, or one with dots or a tab before its page number
under "Mục lục" or "Contents") must stand as a paragraph or cell of the document. Where no line at all is found again,
the table is of another kind and nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import NOTHING, Fault, Unknown
from qmslint.check.rule import Check

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS: dict[str, Field] = {}
NOUNS = ("document",)
CASES = {"changed": "a heading reads differently", "gone": "no heading is like it"}
PARAMS = {"entry": "the line of the table of contents", "heading": "the heading that comes closest"}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of the lines of the table of contents."""
    return _check


def _check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
    from qmslint.understand.text.words import key

    entries = list(_entries(context))
    if len(entries) < 2:
        yield NOTHING
        return
    lines = {e.value.index for e, _ in entries}
    # A heading may run on into its text: a paragraph that begins with the words of the entry will do.
    headings = {
        _bare(k): p.value.text
        for p in context.all("paragraph")
        if p.value.index not in lines and p.location.part == "body" and (k := key(p.value.text[:160]))
    }
    begins = sorted(headings)
    missing = [(e, text, k) for e, text in entries if (k := _bare(key(text))) and not _found(k, begins)]
    if len(missing) == len(entries):
        yield Unknown("no line of the table of contents is found again")
        return
    if not missing:
        return
    from difflib import get_close_matches

    for e, text, k in missing:
        near = get_close_matches(k, [h for h in begins if len(h) < 3 * len(k)], 1, 0.6)
        heading = headings[near[0]] if near else ""
        told = {"entry": text, "heading": heading}
        yield Fault("changed" if near else "gone", told, e.location, text, observed=text, expected=heading or None)


def _entries(context: Context) -> Iterator[tuple[Subject, str]]:
    under = False
    for n, value in enumerate(context.subjects.texts):
        style = value.style.lower() if value.style else ""
        if style.startswith(("toc", "mục lục")) and "heading" not in style:
            entry = _entry(value.text, strict=False)
            if entry:
                yield context.subjects.paragraph(n), entry
        elif len(value.text) < 30 and value.text.strip().lower() in ("mục lục", "contents", "table of contents"):
            under = True
        elif under:
            entry = _entry(value.text, strict=True)
            if entry:
                yield context.subjects.paragraph(n), entry
            elif value.text.strip():
                under = False


def _entry(text: str, *, strict: bool) -> str:
    """A line of a table of contents without its page number; "" if it has none and `strict` asks for it."""
    line = text.rstrip()
    head = line.rstrip("0123456789")
    if strict and head == line:
        return ""
    # "Phụ lục 1" ends with a number of its own: a page number stands behind dots, a tab or at least a space.
    bare = head.rstrip(" .…\t·")
    return " ".join((bare if head != line and head != bare else line).split())


def _bare(folded: str) -> str:
    """A heading's key without the number in front of it."""
    return re.sub(r"^(?:\d+ )+|^(?:i{1,3}|iv|vi{0,3}|ix|x) (?=\w{2})", "", folded)


def _found(wanted: str, headings: list[str]) -> bool:
    from bisect import bisect_left

    at = bisect_left(headings, wanted)
    return at < len(headings) and headings[at].startswith(wanted)
