"""A run with its waivers applied: what they cover is out, what is wrong with a waiver is a finding of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias

from qmslint.model import DocumentStatus, Finding, Location
from qmslint.report.run import Run, order
from qmslint.waive.model import Waiver

if TYPE_CHECKING:
    from qmslint.check import Options, RuleSet

__all__ = ["apply", "failed_as_well", "recounted"]

_OWN = "suppression-"

# The patterns of a waiver → whether a document, by its path, is one of them.
Scope: TypeAlias = Callable[[tuple[str, ...]], Callable[[str], bool]]


def apply(run: Run, waivers: Sequence[Waiver], rules: RuleSet, options: Options, among: Scope) -> Run:
    """The run without the findings that a waiver covers; `Run.suppressed` counts them.

    A waiver without a reason, or past its last day, covers nothing and is a finding itself, as is one that covers
    nothing in a document that was checked by its rule. `rules` are those that ran; `among` matches documents with a
    waiver's patterns. Findings about waivers cannot be waived.
    """
    if not waivers:
        return run
    checked = [d.path for d in run.documents if d.status == "checked"]
    scopes = [_scope(w, among) for w in waivers]
    valid = [(w, scope) for w, scope in zip(waivers, scopes, strict=True) if w.reason and not _past(w, run.today)]
    used: set[Waiver] = set()
    kept: list[Finding] = []
    for finding in run.findings:
        by = [w for w, scope in valid if w.covers(finding) and scope(finding.path)]
        if by and not finding.rule.startswith(_OWN):
            used.update(by)
        else:
            kept.append(finding)
    told = [f for w, scope in zip(waivers, scopes, strict=True)
            for f in _told(w, w in used, run, rules, options, any(map(scope, checked)))]  # fmt: skip
    gone = len(run.findings) - len(kept)
    findings = tuple(sorted([*kept, *told], key=order))
    return recounted(failed_as_well(run, told)._replace(findings=findings, suppressed=run.suppressed + gone))


def failed_as_well(run: Run, findings: Iterable[Finding]) -> Run:
    """The run whose evidence, where it was asked for, counts these findings about its documents too."""
    if run.evidence is None:
        return run
    more = Counter((f.path, f.pack, f.rule) for f in findings)
    evidence = {
        path: tuple(t._replace(failed=t.failed + more[path, t.pack, t.rule]) for t in tallies)
        for path, tallies in run.evidence.items()
    }
    return run._replace(evidence=evidence)


def recounted(run: Run) -> Run:
    """The run with each document's number of findings as they now are."""
    counts = Counter(f.path for f in run.findings)

    def again(document: DocumentStatus) -> DocumentStatus:
        return document._replace(findings=counts[document.path])

    return run._replace(documents=tuple(map(again, run.documents)))


def _scope(waiver: Waiver, among: Scope) -> Callable[[str], bool]:
    if waiver.path:
        return lambda path: path == waiver.path
    return among(waiver.files) if waiver.files else lambda path: True


def _past(waiver: Waiver, day: str) -> bool:
    return bool(waiver.until) and waiver.until < day


def _told(waiver: Waiver, used: bool, run: Run, rules: RuleSet, options: Options, seen: bool) -> Iterator[Finding]:
    """What is wrong with a waiver itself, if anything."""
    if not waiver.rule:
        yield from _finding("suppression-unused", "unclear", waiver, rules, options)
    elif not waiver.reason:
        yield from _finding("suppression-without-reason", "", waiver, rules, options)
    elif _past(waiver, run.today):
        yield from _finding("suppression-expired", "", waiver, rules, options)
    elif not used and seen:
        ran = [r for r in rules if waiver.names(r.id)]
        if ran or (waiver.path and not _exists(waiver.rule, run)):
            yield from _finding("suppression-unused", "" if ran else "unknown-rule", waiver, rules, options)


def _exists(rule: str, run: Run) -> bool:
    return bool(run.book.text(rule, "en").title)


def _finding(name: str, case: str, waiver: Waiver, rules: RuleSet, options: Options) -> Iterable[Finding]:
    from qmslint.check.unreadable import raised

    at = waiver.at or Location()
    place = waiver.section or waiver.words or waiver.fingerprint
    params = {
        "case": case,
        "name": waiver.rule,
        "reason": waiver.reason,
        "owner": waiver.owner,
        "until": waiver.until,
        "place": place,
        "line": str(waiver.line or ""),
    }
    excerpt = waiver.words if case == "unclear" else waiver.rule
    return raised(name, waiver.source, rules, options, case=case, params=params, at=at, excerpt=excerpt)
