"""Findings that no check of a document can make: it could not be read, or a decision about findings does not hold."""

from __future__ import annotations

from collections.abc import Mapping

from qmslint.check.outcome import DEFAULTS, Options
from qmslint.check.rule import RuleSet
from qmslint.model import Finding, Location

__all__ = ["raised", "unread_because", "unreadable"]


def unreadable(path: str, reason: str, detail: str, rules: RuleSet, options: Options = DEFAULTS) -> list[Finding]:
    """The finding for a document that could not be read: `reason` and `detail` of `qmslint.read.UnreadableDocument`.

    Pages without any text are the rule `text-layer-missing`, all else `document-unreadable`. Empty when it is switched
    off.
    """
    name = "text-layer-missing" if reason == "no-text" else "document-unreadable"
    params = {"reason": reason, "detail": detail}
    found = raised(name, path, rules, options, case=reason, params=params, key=reason)
    return [f._replace(observed=reason) for f in found]


def unread_because(seen: str, lang: str) -> str:
    """The sentence for an `UnreadableDocument` as text ("damaged: the archive …"); any other text as it is."""
    from qmslint.check.messages import render
    from qmslint.check.rulefiles.loader import load_rules

    reason, _, detail = seen.partition(": ")
    rule = load_rules(()).named_as("core/document-unreadable")[0]
    if reason not in rule.message:
        return seen
    return render(rule, {"case": reason, "reason": reason, "detail": detail}, lang).rstrip(".")


def raised(
    name: str,
    path: str,
    rules: RuleSet,
    options: Options = DEFAULTS,
    *,
    case: str = "",
    params: Mapping[str, str],
    at: Location | None = None,
    excerpt: str = "",
    key: str | None = None,
) -> list[Finding]:
    """The finding of the core rule `name` about a file; empty when the rule is not among `rules` or switched off.

    `key` is what makes the fingerprint (default: the case and the excerpt).
    """
    from qmslint.check.finding import fingerprint

    found: list[Finding] = []
    place = at or Location()
    for rule in rules.named_as(f"core/{name}")[:1]:
        level = rule.level if isinstance(rule.level, str) else rule.level.get(options.mode, "error")
        level = options.levels.get(rule.id, level)
        if level != "off":
            told = {k: v for k, v in params.items() if k != "case"}
            if case and case in rule.message:
                told["case"] = case
            mark = fingerprint(rule.id, path, place, excerpt if key is None else key, case)
            found.append(
                Finding(rule.id, level, path, place, told, excerpt=excerpt, clause=rule.clauses, fingerprint=mark,
                        pack=rule.pack)
            )  # fmt: skip
    return found
