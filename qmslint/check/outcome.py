"""What a check hands back: a fault, an "I cannot tell", or the crash of a rule."""

from __future__ import annotations

from collections.abc import Mapping

from qmslint.model import Location
from qmslint.tuples import NamedTuple

__all__ = ["DEFAULTS", "NOTHING", "Fault", "Options", "RuleCrash", "Spot", "Unknown"]


class Spot(NamedTuple):
    """Where words at fault stand: `start` to `end` in the text of the paragraph with this `index` in reading order.

    `wanted` is what should stand there, None where the verb cannot know.
    """

    index: int  # type: ignore[assignment]
    start: int
    end: int
    wanted: str | None = None


class Fault(NamedTuple):
    """A subject does not hold what the rule asks. Everything but the case may be left to the engine.

    `case` picks the message; `params` fill it (plain strings; numbers as "6.5", dates as ISO, kinds by their names).
    `location` and `excerpt` default to the subject's; `key` is what makes the fingerprint (default: the excerpt).
    `spots` are all places of the fault to the letter: what a fix needs beyond the one place that is shown.
    A parameter `kind` names the section that is meant where the subject is none: by it a rule's `left-to` is looked up.
    A rule over a project says as well whose fault it is: the `path` of the document or list, the `document`'s code, the
    index of the `procedure` and its `title`.
    """

    case: str = ""
    params: Mapping[str, str] = {}
    location: Location | None = None
    excerpt: str | None = None
    span: tuple[int, int] | None = None
    observed: str | None = None
    expected: str | None = None
    confidence: str = "high"
    spots: tuple[Spot, ...] = ()
    key: str | None = None
    path: str = ""
    document: str | None = None
    procedure: int | None = None
    title: str | None = None


class Unknown(NamedTuple):
    """The subject could not be judged (a cell that cannot be read, no data): counted as evidence, never a finding."""

    reason: str = ""


NOTHING = Unknown("nothing of the kind is there")
"""There is nothing to judge (no table of contents, no review date): as evidence neither passed nor failed, never a finding."""


class RuleCrash(NamedTuple):
    """A rule failed while looking at a document. The run goes on and ends with exit code 3."""

    rule: str
    path: str
    error: str
    traceback: str


class Options(NamedTuple):
    """How documents are checked. `today` is an ISO date, None where no clock was given: rules that need it stay silent.

    `mode` is draft or release. `levels` overrides: rule → error, warning, info or off. `tone_marks` is how a fix places
    tone marks: majority (as the document mostly does), old (hóa) or new (hoá).
    """

    mode: str = "release"
    today: str | None = None
    levels: Mapping[str, str] = {}
    tone_marks: str = "majority"


DEFAULTS = Options()
