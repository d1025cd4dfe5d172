"""The words of rules for the reports: a thin layer over `qmslint.check.messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qmslint.model import Finding
from qmslint.report.run import RuleText
from qmslint.report.words import say

if TYPE_CHECKING:
    from qmslint.check import Rule, RuleSet

__all__ = ["RULE_CRASHED", "RulesBook"]

RULE_CRASHED = "rule-crashed"
"""The name of the finding that stands for a rule which failed. It is no rule: it cannot be selected or ignored."""


class RulesBook:
    """The words of a set of rules. Long texts are read when first asked for, and kept."""

    def __init__(self, rules: RuleSet) -> None:
        self.rules = rules
        self._texts: dict[tuple[str, str], RuleText] = {}

    def message(self, finding: Finding, lang: str) -> str:
        """The sentence of a finding."""
        if finding.rule == RULE_CRASHED:
            return say(lang, RULE_CRASHED, finding.params.get("rule", ""), finding.params.get("error", ""))
        from qmslint.check.messages import message

        return message(finding, self.rules, lang)

    def text(self, rule: str, lang: str) -> RuleText:
        """What is said of a rule, named by its id or as `pack/id`."""
        found = self._texts.get((rule, lang))
        if found is None:
            named = self.rules.named_as(rule)
            found = _text(named[0], lang) if named else RuleText(rule.rpartition("/")[2])
            self._texts[rule, lang] = found
        return found


def _text(rule: Rule, lang: str) -> RuleText:
    from qmslint.check import messages

    level = rule.level if isinstance(rule.level, str) else rule.level.get("release", "warning")
    return RuleText(
        rule.id,
        rule.pack,
        level,
        rule.default,
        messages.title(rule, lang),
        messages.why(rule, lang),
        messages.mend(rule, lang),
        tuple(messages.clauses(rule, lang)),
    )
