"""Findings that the readers raise: a document that could not be read at all."""

from __future__ import annotations

from qmslint.check.outcome import DEFAULTS, Options
from qmslint.check.rule import RuleSet
from qmslint.model import Finding, Location

__all__ = ["unreadable"]


def unreadable(path: str, reason: str, detail: str, rules: RuleSet, options: Options = DEFAULTS) -> list[Finding]:
    """The finding for a document that could not be read: `reason` and `detail` of `qmslint.read.UnreadableDocument`.

    Pages without any text are the rule `text-layer-missing`, all else `document-unreadable`. Empty when it is switched
    off.
    """
    from qmslint.check.finding import fingerprint

    name = "text-layer-missing" if reason == "no-text" else "document-unreadable"
    found: list[Finding] = []
    for rule in rules.named_as(f"core/{name}")[:1]:
        level = rule.level if isinstance(rule.level, str) else rule.level.get(options.mode, "error")
        level = options.levels.get(rule.id, level)
        if level != "off":
            params = {"reason": reason, "detail": detail}
            if reason in rule.message:
                params["case"] = reason
            mark = fingerprint(rule.id, path, Location(), reason)
            found.append(
                Finding(rule.id, level, path, Location(), params, observed=reason, clause=rule.clauses,
                        fingerprint=mark, pack=rule.pack)
            )  # fmt: skip
    return found
