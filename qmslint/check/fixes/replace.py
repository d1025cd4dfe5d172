"""Put the words that are wanted in place of those at fault.

    fix: replace                               # the words that the verb wants: `receipt`, `slips`
    fix: {replace: {with: Giấy tiếp nhận}}     # these; for the verb `text`, over paragraphs

Capitals follow the words that go: all of them, or the first letter.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.fixes import Faults, Kept, Mend, Outcome, paragraph_at

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {"with": Field("text", "what is put there; by default what the verb wants")}
SAYS = {"vi": "thay cụm từ sai bằng cụm từ đúng", "en": "the right words in place of the wrong ones"}
SAFE = True


def mends(faults: Faults, context: Context, options: Mapping[str, Any]) -> Iterator[Outcome]:
    """One mend for each place of each fault; a place whose words the verb does not know is told."""
    for subject, fault in faults:
        if not fault.spots:
            yield Kept(fault.location or subject.location, "fix-no-words")
        for spot in fault.spots:
            paragraph = paragraph_at(context, spot.index)
            wanted = options.get("with") or spot.wanted
            if paragraph is None:
                continue
            if wanted is None:
                yield Kept(paragraph.place, "fix-by-hand", (paragraph.text[spot.start : spot.end],))
                continue
            old = paragraph.text[spot.start : spot.end]
            yield Mend(paragraph, spot.start, spot.end, _cased(old, wanted))


def _cased(old: str, new: str) -> str:
    if old.isupper() and len(old) > 1:
        return new.upper()
    return new[:1].lower() + new[1:] if old[:1].islower() else new
