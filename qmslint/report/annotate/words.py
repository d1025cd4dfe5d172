"""What a comment says of a finding: what is wrong, what was seen and what is expected, how to mend it, the clause."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.model import Finding
from qmslint.report.annotate.comments import Line, Remark
from qmslint.report.layout import one_line, shorten
from qmslint.report.place import in_words
from qmslint.report.run import Run
from qmslint.report.words import say

__all__ = ["remark"]

_EXCERPT = 160


def remark(run: Run, finding: Finding, lang: str, *, elsewhere: bool) -> Remark:
    """The comment of a finding. `elsewhere`: it stands at another place than the fault, which is then named."""
    key = finding.fingerprint or f"{finding.rule}/{finding.location.index}"
    return Remark(key, tuple(_lines(run, finding, lang, elsewhere=elsewhere)))


def _lines(run: Run, finding: Finding, lang: str, *, elsewhere: bool) -> Iterator[Line]:
    level = say(lang, finding.level)
    message = one_line(run.message(finding, lang))
    if finding.confidence == "low":
        message = f"{message} ({say(lang, 'low-confidence')})"
    yield Line(message, f"{level[:1].upper()}{level[1:]}: ")
    if finding.observed and finding.expected:
        yield Line(say(lang, "observed-expected", one_line(finding.observed), one_line(finding.expected)))
    if elsewhere:
        words = one_line(in_words(finding.location, lang))
        excerpt = shorten(one_line(finding.excerpt), _EXCERPT)
        yield _led(say(lang, "comment-place", f"{words}: “{excerpt}”" if excerpt else words))
    mend = run.book.text(finding.rule, lang).mend
    if mend:
        yield _led(say(lang, "mend", one_line(mend)))
    if finding.clause:
        yield _led(say(lang, "clause", "; ".join(finding.clause)))
    yield Line(finding.rule)


def _led(text: str) -> Line:
    """A sentence whose beginning, up to its colon, stands out."""
    lead, colon, rest = text.partition(": ")
    return Line(rest, lead + colon) if colon else Line(text)
