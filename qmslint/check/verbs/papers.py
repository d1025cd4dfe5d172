"""Whether a procedure names papers at all, even where no part of it is known to be the dossier.

    select: procedure
    check: {papers: {at-least: 2}}

Counted are list lines (marked `-`, `a)`, `1.` or ending in `;`) that begin as the names of papers do, standing close to
each other, outside the tables of steps and outside parts that name papers for another reason. A heading that nobody has
seen before may hide a dossier: rules that say "there is none" ask this too.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault
from qmslint.check.rule import Check
from qmslint.model import Paragraph
from qmslint.understand.text.words import key, tone_key

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {"at-least": Field("number", "how many papers, standing close to each other, are enough", default=2)}
NOUNS = ("procedure",)
CASES = {"few": "fewer papers are named"}
PARAMS = {"found": "how many are named"}

_OTHER = frozenset(
    (
        "forms",
        "records",
        "references",
        "legal_basis",
        "definitions",
        "result",
        "revision_history",
        "approval",
        "contents",
        "form_template",
    )
)
# "-", "a)", "4a.", "2.1.", "IV/" before the words of a line.
_MARKER = r"^[-–—+*•·(\s]*(?:(?:\d{1,2}(?:\.\d{1,2})*[a-zđ]?|[a-zđ]|[IVX]{1,4})[.):/]+\s*)?"
# Lines farther apart than this are no list.
_NEAR = 3


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of one procedure."""
    least = int(options.get("at-least", 2))

    def check(subject: Subject, context: Context) -> Iterator[Fault]:
        tables = [f for f in subject.value.flows if not f.prose]
        steps = {f.table for f in tables} | {s.location.table for f in tables for s in f.steps}  # one cut by a page
        steps.discard(None)
        told = {s.location.index for f in subject.value.flows if f.prose for s in f.steps}
        best = run = 0
        last = -_NEAR
        for p in _held(subject, context):
            if p.place.part != "body" or p.place.table in steps or p.index in told or not _names_paper(p):
                continue
            zones = context.zones.at(p.index)
            if not _OTHER.isdisjoint(zones):
                continue
            run = run + 1 if p.index - last <= _NEAR else 1
            last = p.index
            best = max(best, run)
        if best < least:
            yield Fault("few", {"found": str(best)})

    return check


def _held(procedure: Subject, context: Context) -> Iterator[Paragraph]:
    """The paragraphs in the blocks of a procedure, looked up without making subjects of them."""
    known: tuple[list[int], list[Paragraph]] | None = context.memo.get(_held)
    if known is None:
        texts = sorted(context.subjects.texts, key=lambda p: p.index)
        known = context.memo[_held] = ([p.index for p in texts], texts)
    indexes, texts = known
    for first, last in procedure.value.ranges:
        yield from texts[bisect_left(indexes, first) : bisect_right(indexes, last)]


def _names_paper(p: Paragraph) -> bool:
    """Whether a paragraph is a list line that begins as the name of a paper does."""
    text = p.text.strip()
    if not 8 <= len(text) <= 400 or "……" in text or "...." in text:
        return False
    body = re.sub(_MARKER, "", text)
    marked = len(body) < len(text) or bool(p.number) or text.endswith(";") or p.place.table is not None
    # "Sở" and "Số" in a letterhead are no "Sổ", "Tổ" no "Tờ": marks count, unless the line is typed without any.
    words = re.sub(r"\W+", " ", tone_key(body[:40]))
    return marked and not words.startswith("bộ phận ") and f"{words} ".startswith(_papers(bare=words.isascii()))


@cache
def _papers(*, bare: bool) -> tuple[str, ...]:
    from qmslint.resources import yaml_folder

    fold = key if bare else tone_key
    return tuple(f"{fold(w)} " for w in yaml_folder("vocabulary")["dossier"]["paper"])
