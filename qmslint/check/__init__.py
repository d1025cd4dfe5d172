"""Documents against rules. `qmslint.check(paths)` checks documents: this package can be called like `qmslint.api.check`.

As a package, `load_rules` gives a set of rules, `check_document` the findings of one document.

Rules are YAML (`rules/`, see docs/rules.md). The road of this package: `rulefiles/` (YAML, checked and compiled to plain
values, cached) → `prepare` (values to functions) → `engine` → `finding`, and `fixing` where a fault can be mended.

* `nouns/`  – what a rule selects: the nouns of a reading with their attributes, conditions, places.
* `verbs/`  – what a rule checks of it: one file each; `lookup/` – what several of them look for in texts.
* `fixes/`  – how a fault is mended: one file each.
"""

from __future__ import annotations

from qmslint.check.engine import check_document
from qmslint.check.outcome import Fault, Options, RuleCrash, Unknown
from qmslint.check.rule import Pack, Rule, RuleSet
from qmslint.check.rulefiles.loader import RuleFileError, load_rules
from qmslint.model import Finding

__all__ = [
    "Fault", "Options", "Pack", "Rule", "RuleCrash", "RuleFileError", "RuleSet", "Unknown", "check_document",
    "load_rules", "message",
]  # fmt: skip


def message(finding: Finding, rules: RuleSet, lang: str) -> str:
    """The sentence of a finding in a language (`vi` or `en`); see `qmslint.check.messages` for title, why and mend."""
    from qmslint.check import messages

    return messages.message(finding, rules, lang)
