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
from qmslint.check.outcome import Fault, Unknown
from qmslint.check.rule import Check
from qmslint.check.subjects import Subject

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
    from qmslint.understand.words import key

    entries = list(_entries(context))
    if len(entries) < 2:
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
    from difflib import get_close_matches

    for e, text, k in missing:
        near = get_close_matches(k, [h for h in begins if len(h) < 3 * len(k)], 1, 0.6)
        heading = headings[near[0]] if near else ""
        told = {"entry": text, "heading": heading}
        yield Fault("changed" if near else "gone", told, e.location, text, observed=text, expected=heading or None)


def _entries(context: Context) -> Iterator[tuple[Subject, str]]:
    from qmslint.understand.words import key

    under = False
    for p in context.all("paragraph"):
        value = p.value
        if p.location.part != "body":
            continue
        styled = (
            value.style.lower().startswith(("toc ", "toc", "mục lục", "mucluc"))
            and "heading" not in value.style.lower()
        )
        if not styled:
            k = key(value.text[:40])
            if k in ("muc luc", "contents", "table of contents"):
                under = True
                continue
        m = _LINE.match(value.text)
        if styled and value.text.strip():
            yield p, (m["text"] if m else value.text).strip(" .…\t")
        elif under and m:
            yield p, m["text"].strip(" .…\t")
        elif under and value.text.strip():
            under = False


_LINE = re.compile(r"(?P<text>.*?\w.*?)(?:\s*(?:\.{3,}|…+|\t)[\s.…]*|\s+)(?P<page>\d{1,3})\s*$")


def _bare(folded: str) -> str:
    """A heading's key without the number in front of it."""
    return re.sub(r"^(?:\d+ )+|^(?:i{1,3}|iv|vi{0,3}|ix|x) (?=\w{2})", "", folded)


def _found(wanted: str, headings: list[str]) -> bool:
    from bisect import bisect_left

    at = bisect_left(headings, wanted)
    return at < len(headings) and headings[at].startswith(wanted)
