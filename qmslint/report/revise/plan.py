"""The plan of fixes for people and as JSON (`qmslint schema fix`)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from qmslint import __version__
from qmslint.report.json import SCHEMA, location_object
from qmslint.report.layout import one_line, wrap
from qmslint.report.look import Look
from qmslint.report.place import in_words
from qmslint.report.revise.entries import Change, DocumentPlan, Left, Plan
from qmslint.report.words import count, say

__all__ = ["write_json", "write_text"]


def write_json(plan: Plan, lang: str) -> Iterator[str]:
    """The plan as one indented object. The same documents and options give the same bytes."""
    changes = [c for d in plan.documents for c in d.changes]
    report = {
        "schema": SCHEMA,
        "qmslint": __version__,
        "today": plan.today,
        "unsafe": plan.unsafe,
        "documents": [_object(d, lang) for d in plan.documents],
        "summary": {
            "documents": len(plan.documents),
            "copies": sum(d.copy is not None for d in plan.documents),
            "changes": sum(c.written for c in changes),
            "waiting": sum(not c.written for c in changes),
            "left": sum(len(d.left) for d in plan.documents),
        },
    }
    yield json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _object(document: DocumentPlan, lang: str) -> dict[str, Any]:
    reason = document.reason and say(lang, document.reason, document.path, document.detail)
    return {
        "path": document.path,
        "copy": document.copy,
        "reason": reason or None,
        "unsigned": document.unsigned,
        "changes": [
            {
                "rule": c.finding.rule,
                "fingerprint": c.finding.fingerprint,
                "safety": "safe" if c.safe else "unsafe",
                "written": c.written,
                "location": location_object(c.location),
                "before": c.before,
                "old": c.old,
                "new": c.new,
                "after": c.after,
                "comment": c.remark.get(lang),
            }
            for c in document.changes
        ],
        "left": [
            {
                "rule": x.finding.rule,
                "fingerprint": x.finding.fingerprint,
                "location": location_object(x.location),
                "reason": say(lang, x.why, *x.values),
            }
            for x in document.left
        ],
    }


def write_text(plan: Plan, lang: str, look: Look, *, whole: bool) -> Iterator[str]:
    """The plan for people, without colours. `whole`: every change with its words, else how many there are by rule."""
    for document in plan.documents:
        lines = list(_document(document, lang, look, whole=whole))
        if lines:
            yield "\n".join((one_line(document.path), *lines)) + "\n\n"
    if not look.quiet:
        yield "\n".join(wrap(_summary(plan, lang, whole=whole), look.columns)) + "\n"


def _document(document: DocumentPlan, lang: str, look: Look, *, whole: bool) -> Iterator[str]:
    if document.copy is not None:
        yield from wrap(say(lang, "written", document.copy), look.columns, "  ", "    ")
    if document.unsigned:
        yield from wrap(say(lang, "copy-unsigned", document.path, document.copy), look.columns, "  ", "    ")
    if document.reason:
        yield from wrap(say(lang, document.reason, document.path, document.detail), look.columns, "  ", "    ")
    for written in (True, False):
        changes = [c for c in document.changes if c.written is written]
        if changes and not written:
            yield f"  {say(lang, 'fix-waiting')}"
        yield from _each(changes, lang, look) if whole else _counted(changes)
    yield from _left(document.left, lang, look)


def _each(changes: Sequence[Change], lang: str, look: Look) -> Iterator[str]:
    for c in changes:
        head = f"{c.finding.rule} · {one_line(in_words(c.location, lang))}"
        yield from wrap(head, look.columns, "    ", "      ")
        for sign, words in (("-", c.old), ("+", c.new)):
            yield from wrap(one_line(f"{c.before}{words}{c.after}"), look.columns, f"      {sign} ", "        ")


def _counted(changes: Sequence[Change]) -> Iterator[str]:
    for rule, number in sorted(Counter(c.finding.rule for c in changes).items()):
        yield f"    {number:4} {rule}"


def _left(left: Sequence[Left], lang: str, look: Look) -> Iterator[str]:
    if left:
        yield f"  {say(lang, 'fix-left')}"
    for x in left:
        head = f"{x.finding.rule} · {one_line(in_words(x.location, lang))}: {one_line(say(lang, x.why, *x.values))}"
        yield from wrap(head, look.columns, "    ", "      ")


def _summary(plan: Plan, lang: str, *, whole: bool) -> str:
    changes = [c for d in plan.documents for c in d.changes]
    written, waiting = (sum(c.written is w for c in changes) for w in (True, False))
    copies = sum(d.copy is not None for d in plan.documents)
    left = sum(len(d.left) for d in plan.documents)
    parts = [count(lang, written, "fix-change")]
    if copies or not whole:
        parts.append(count(lang, copies, "fix-copy"))
    if waiting:
        parts.append(say(lang, "fix-waiting-count", waiting))
    if left:
        parts.append(say(lang, "fix-left-count", left))
    return f"{say(lang, 'fix-summary', ', '.join(parts))}."
