"""The kinds of fixes: an explicit registry, one file each, imported when a rule first needs it.

A rule names one kind with its options under `fix`. A kind is a module with

* a docstring: what it puts in place of what, with an example; it is the page of documentation;
* `OPTIONS`: name → `Field` of `qmslint.check.fields`; `SAYS`: language → the sentence that `explain` shows;
* `SAFE`: whether the new text says the same as the old one was meant to. What is not safe waits for `--unsafe`;
* `mends(faults, context, options)`: what is to be done about the faults of one finding.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, cast

from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault
from qmslint.model import Location, Paragraph
from qmslint.tuples import NamedTuple

if TYPE_CHECKING:
    from qmslint.check.context import Context
    from qmslint.check.fields import Field

__all__ = ["FIXES", "Convert", "Faults", "Kept", "Kind", "Mend", "Outcome", "kind", "paragraph_at"]


class Mend(NamedTuple):
    """Put `new` in place of `paragraph.text[start:end]`. `remark`, per language, is a comment for whoever decides."""

    paragraph: Paragraph
    start: int
    end: int
    new: str
    remark: Mapping[str, str] = {}

    @property
    def old(self) -> str:
        """The words that go."""
        return self.paragraph.text[self.start : self.end]


class Convert(NamedTuple):
    """Write the letters of the whole file anew, saying the same: `how` is nfc (composed) or unicode (from the encodings
    before it), `font` the font for what was in a font of such an encoding."""

    how: str
    font: str = ""


class Kept(NamedTuple):
    """A place that is left as it is. `why` names the reason (words `fix-…` of the reports), `values` fill it."""

    location: Location
    why: str
    values: tuple[str, ...] = ()


Outcome: TypeAlias = Mend | Convert | Kept
Faults: TypeAlias = Sequence[tuple[Subject, Fault]]


class Kind(Protocol):
    """What is needed of the module of a kind."""

    OPTIONS: Mapping[str, Field]
    SAYS: Mapping[str, str]
    SAFE: bool
    mends: Callable[[Faults, Context, Mapping[str, Any]], Iterable[Outcome]]


FIXES: dict[str, str] = {
    "citation": "qmslint.check.fixes.citation",
    "letters": "qmslint.check.fixes.letters",
    "renumber": "qmslint.check.fixes.renumber",
    "replace": "qmslint.check.fixes.replace",
    "successor": "qmslint.check.fixes.successor",
    "tone-marks": "qmslint.check.fixes.tone_marks",
}


def kind(name: str) -> Kind:
    """The module of a kind. Raises KeyError for an unknown one."""
    return cast(Kind, import_module(FIXES[name]))


def paragraph_at(context: Context, index: int | None) -> Paragraph | None:
    """The paragraph with this index in reading order, in whatever part it stands."""
    known: dict[int, Paragraph] | None = context.memo.get(paragraph_at)
    if known is None:
        known = context.memo[paragraph_at] = {p.index: p for p in context.subjects.texts}
    return None if index is None else known.get(index)
