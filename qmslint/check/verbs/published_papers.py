"""The papers of a procedure's dossier against those published.

    over: project
    select: project
    check: {published-papers: {alike: 0.5}}

Papers are compared by their words, not letter by letter: an office writes them shorter, joins or numbers them. A paper is
missing when no component of the dossier has more than the share `alike` of its telling words (and the dossier's text as a
whole has not nearly all of them); it is not published when it is so the other way round. Words that stand in most of the
papers tell nothing. A dossier that only points elsewhere, or a catalogue that does not tell its papers, is not judged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault, Unknown
from qmslint.check.rule import Check
from qmslint.check.verbs.published import at, paired
from qmslint.facts.alike import shared, telling_words
from qmslint.facts.index import Project
from qmslint.understand.text.words import shorten

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {"alike": Field("number", "the share of telling words by which two papers are one", default=0.5)}
NOUNS = ("project",)
CASES = {
    "missing": "papers are published that the procedure does not list",
    "more": "the procedure lists papers that are not published",
    "both": "both",
}
PARAMS = {"code": "the TTHC's code", "missing": "the papers missing", "more": "the papers not published"}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of every procedure that is published with its papers."""
    alike = float(options.get("alike", 0.5))

    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        project: Project = subject.value
        if project.catalogue is None:
            yield Unknown("no catalogue")
            return
        for document, n, p, published in paired(project):
            if p.open_dossier or not published.components:
                continue
            mine = [c.text for c in p.components]
            theirs = list(published.components)
            whole = " ".join((p.dossier_text, *mine))
            missing = _unmatched(theirs, mine, whole, alike)
            more = _unmatched(mine, theirs, " ".join(theirs), alike)
            if missing or more:
                case = "both" if missing and more else "missing" if missing else "more"
                params = {"code": published.code, "missing": _named(missing), "more": _named(more)}
                fault = Fault(case, params, excerpt=_named(missing or more), observed=_named(more) or None,
                              expected=_named(missing) or None, confidence="medium", key=published.code)  # fmt: skip
                yield at(document, n, fault, p.dossier)

    return check


def looks(options: Mapping[str, Any]) -> Callable[[Project], Iterator[str]]:
    """Every procedure that is published with its papers."""

    def found(project: Project) -> Iterator[str]:
        for document, _, p, published in paired(project):
            if not p.open_dossier and published.components:
                yield document.path

    return found


def _named(papers: Sequence[str]) -> str:
    return "; ".join(f"“{shorten(p, 90)}”" for p in papers)


def _unmatched(papers: Sequence[str], others: Sequence[str], whole: str, alike: float) -> list[str]:
    """The papers without a counterpart among the others."""
    bags = [telling_words(o) for o in others]
    everything = telling_words(whole)
    left = []
    for paper in papers:
        bag = telling_words(paper)
        if not bag:
            continue
        best = max((shared(bag, b) for b in bags), default=0.0)
        if best <= alike and len(bag & everything) / len(bag) < 0.85:
            left.append(paper)
    return left
