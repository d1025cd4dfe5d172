"""Rules over the whole project: all documents of a run together, with the master list and the catalogue.

They are rules like the others – YAML over verbs, with `over: project` and `select: project` – but a fault says itself at
which document, or at which row of a list, it stands. With `over: changes` they are asked only where the documents were
compared with an earlier version.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, cast

from qmslint.check.finding import fingerprint
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault, Options, RuleCrash, Unknown
from qmslint.check.prepare import selection
from qmslint.check.rule import Rule, RuleSet
from qmslint.model import Finding, Location

if TYPE_CHECKING:
    from qmslint.check.context import Context
    from qmslint.check.evidence import Evidence
    from qmslint.facts.index import Project

__all__ = ["check_project", "wants_project"]

Chosen = Callable[[str], tuple[RuleSet, Options]]


def wants_project(rules: RuleSet) -> bool:
    """Whether any of these rules is over the project."""
    return any(r.over == "project" for r in rules)


def check_project(
    project: Project,
    rules: RuleSet,
    chosen: Chosen,
    evidence: dict[str, Evidence] | None = None,
    over: str = "project",
) -> Iterator[Finding | RuleCrash]:
    """Every finding of the rules over the project (`over` changes: over what changed in it), rule by rule.

    `chosen` gives the rules and options that hold for a path: overrides for some files hold here too. A rule that crashes
    gives a `RuleCrash`, and the others go on. `evidence`, when given, takes what was looked at, by the path of the document
    or list.
    """
    subject, nothing = Subject("project", project, Location()), cast("Context", None)
    known = {d.path: d for d in project.documents}
    given: Counter[str] = Counter()
    for rule in rules:
        if rule.over != over or not _on(rule, rules):
            continue
        failed: Counter[str] = Counter()
        crashed = False
        try:
            keep, _ = selection(rule.select)
            ready = rules.ready(rule)
            meant = (keep is None or keep(subject, nothing)) and not (ready.except_ and ready.except_(subject))
            for fault in ready.check(subject, nothing) if meant else ():
                if isinstance(fault, Unknown):
                    continue
                level = _level(rule, *chosen(fault.path))
                if level == "off":
                    continue
                failed[fault.path] += 1
                document = known.get(fault.path)
                yield _finding(rule, level, fault, given, ocr=document is not None and document.ocr)
        except Exception as error:  # noqa: BLE001 - a broken rule must not stop the others
            import traceback

            crashed = True
            lines = "".join(traceback.format_exception(error))
            path = next(iter(known), "")
            yield RuleCrash(rule.id, path, f"{type(error).__name__}: {error}", lines)
        if evidence is not None:
            from qmslint.check.looked import count_looked

            def here(path: str, rule: Rule = rule) -> bool:
                return _level(rule, *chosen(path)) != "off"

            count_looked(evidence, rule, project, failed, here, crashed=crashed)


def _on(rule: Rule, rules: RuleSet) -> bool:
    if rule.id in rules.named:
        return True
    pack = rules.packs.get(rule.pack)
    if rules.chosen is not None:
        return rule.default and rule.pack in rules.chosen
    return rule.default and (pack is None or pack.default is not False)


def _level(rule: Rule, here: RuleSet, options: Options) -> str:
    """The level of a rule for one file, "off" where it is not chosen there."""
    if not any(r.id == rule.id and r.pack == rule.pack for r in here):
        return "off"
    level = rule.level if isinstance(rule.level, str) else rule.level.get(options.mode, "warning")
    return options.levels.get(f"{rule.pack}/{rule.id}", options.levels.get(rule.id, level))


def _finding(rule: Rule, level: str, fault: Fault, given: Counter[str], *, ocr: bool) -> Finding:
    at = fault.location or Location()
    excerpt = fault.excerpt or ""
    params = {"case": fault.case} if fault.case else {}
    shown = {
        **fault.params, "excerpt": excerpt, "observed": fault.observed or "", "expected": fault.expected or "",
        "count": fault.params.get("count", "1"),
    }  # fmt: skip
    params |= {name: shown[name] for name in rule.wants if name in shown}
    mark = fingerprint(rule.id, fault.document or fault.path, at, fault.key or excerpt, fault.title or "", fault.case)
    given[mark] += 1
    return Finding(
        rule=rule.id, level=level, path=fault.path, location=at, params=params, document_code=fault.document,
        procedure_index=fault.procedure, procedure=fault.title, excerpt=excerpt, span=fault.span,
        observed=fault.observed, expected=fault.expected, clause=rule.clauses,
        confidence="medium" if ocr and fault.confidence == "high" else fault.confidence,
        fingerprint=mark if given[mark] == 1 else f"{mark}-{given[mark]}", pack=rule.pack,
    )  # fmt: skip
