"""Running rules over one document: findings flow out one by one, nobody collects until the edge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from qmslint.check.context import Context, Day
from qmslint.check.finding import Findings
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import DEFAULTS, NOTHING, Fault, Options, RuleCrash, Unknown
from qmslint.check.rule import Rule, RuleSet
from qmslint.model import Finding, Reading

if TYPE_CHECKING:
    from qmslint.check.absence import Unread
    from qmslint.check.evidence import Evidence

__all__ = ["check_document", "joined"]

_ONCE = ("document", "control")  # there is one of each, however many pages were read


def check_document(
    reading: Reading,
    rules: RuleSet,
    options: Options = DEFAULTS,
    evidence: Evidence | None = None,
    day: Day | None = None,
) -> Iterator[Finding | RuleCrash]:
    """Every finding of these rules in one document, rule by rule, within a rule in reading order.

    A rule that crashes gives a `RuleCrash` and the others go on. `evidence`, when given, counts per rule what was
    examined, passed, failed, not applicable and not read. `day`, made of `options.today`, tells afterwards how long the
    findings hold.
    """
    context = Context(reading, options, day)
    found = Findings(context)
    unread = _unread(context)
    for rule in rules.in_turn:
        if rule.over != "document":
            continue
        level = _level(rule, options)
        if level == "off":
            continue
        if evidence is not None:
            evidence.begin(rule)
        try:
            if not rules.applies(rule, context):
                if evidence is not None:
                    evidence.count(rule, "not_applicable")
                continue
            for finding in found.finish(rule, level, _faults(rule, rules, context, evidence, unread)):
                context.told(finding)
                yield finding
        except Exception as error:  # noqa: BLE001 - a broken rule must not stop the others
            if evidence is not None:
                evidence.count(rule, "not_read")
            yield _crash(rule, reading.path, error)


def joined(
    reading: Reading, rules: RuleSet, options: Options
) -> Iterator[tuple[Rule, Finding, list[tuple[Subject, Fault]], Context]]:
    """The findings of the rules that name a fix, each with the faults that it stands for. A rule that crashes gives none:
    `check_document` tells of it."""
    context = Context(reading, options)
    found = Findings(context)
    unread = _unread(context)
    for rule in rules:
        level = _level(rule, options)
        if not rule.fix or rule.over != "document" or level == "off" or not rules.applies(rule, context):
            continue
        try:
            for finding, faults in found.joined(rule, level, _faults(rule, rules, context, None, unread)):
                yield rule, finding, faults, context
        except Exception:  # noqa: BLE001, S112 - see above
            continue


def _level(rule: Rule, options: Options) -> str:
    level = rule.level if isinstance(rule.level, str) else rule.level.get(options.mode, "warning")
    if options.levels:
        level = options.levels.get(f"{rule.pack}/{rule.id}", options.levels.get(rule.id, level))
    return level


def _unread(context: Context) -> Unread | None:
    """The pages that were not read, None without any: what is missing may stand there."""
    if not context.reading.document.not_read:
        return None
    from qmslint.check.absence import unread_pages

    return unread_pages(context)


def _faults(
    rule: Rule, rules: RuleSet, context: Context, evidence: Evidence | None, unread: Unread | None
) -> Iterator[tuple[Subject, Fault]]:
    ready = rules.ready(rule)
    except_, check = ready.except_, ready.check
    # A narrowed search looks only at the subjects that may be at fault; evidence needs them all counted.
    subjects: Iterable[Subject]
    subjects = ready.narrow(context) if ready.narrow and evidence is None else ready.subjects(context)
    for subject in subjects:
        if except_ and except_(subject):
            if evidence is not None:
                evidence.count(rule, "not_applicable")
            continue
        failed = unknown = nothing = False
        for fault in check(subject, context):
            if fault is NOTHING:
                nothing = True
            elif isinstance(fault, Unknown) or (unread is not None and unread.hides(rule, subject, fault)):
                unknown = True
            else:
                failed = True
                yield subject, fault
        if evidence is not None and (failed or unknown or not nothing):
            evidence.count(rule, "failed" if failed else "not_read" if unknown else "passed")
    if evidence is not None and unread is not None and rule.select["each"] not in _ONCE:
        evidence.more_unread(rule)


def _crash(rule: Rule, path: str, error: Exception) -> RuleCrash:
    import traceback

    lines = traceback.format_exception(type(error), error, error.__traceback__)
    return RuleCrash(rule.id, path, f"{type(error).__name__}: {error}", "".join(lines))
