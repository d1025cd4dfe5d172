"""Which rules run: selectors as in ruff, the most specific one wins."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qmslint.check.rule import Rule, RuleSet

__all__ = ["choose", "specificity"]


def choose(
    rules: RuleSet, select: tuple[str, ...], ignore: tuple[str, ...], extend: tuple[str, ...]
) -> tuple[list[Rule], frozenset[str]]:
    """The rules left on, and the ids of those that were named by themselves (they run whatever their pack's default).

    Raises KeyError (its argument the selector) for a selector that names no rule.
    """
    for selector in (*select, *ignore, *extend):
        if not any(specificity(selector, r) for r in rules):
            raise KeyError(selector)
    kept: list[Rule] = []
    named: set[str] = set()
    for rule in rules:
        on = _strongest(select, rule) if select else (1 if rule.default else 0)
        on = max(on, _strongest(extend, rule))
        if on and on >= 1 and not (on <= _strongest(ignore, rule)) and (on > 2 or rule.default):
            kept.append(rule)
            if on >= 4:
                named.add(rule.id)
    return kept, frozenset(named)


def _strongest(selectors: Iterable[str], rule: Rule) -> int:
    return max((specificity(s, rule) for s in selectors), default=0)


def specificity(selector: str, rule: Rule) -> int:
    """How closely a selector means a rule: 0 not at all, 1 ALL, 2 its pack, 3 a beginning of its name, 4 its name."""
    if selector == "ALL":
        return 1
    if selector in (rule.id, f"{rule.pack}/{rule.id}") or selector in rule.renamed_from:
        return 4
    if selector == rule.pack:
        return 2
    if selector.endswith("*") and len(selector) > 1 and rule.id.startswith(selector[:-1]):
        return 3
    return 0
