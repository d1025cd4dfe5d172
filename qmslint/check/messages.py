"""The sentences of findings, rendered late: from a rule, its parameters and a language.

A message shows a parameter as `{name}` and, after a colon, how: `{hours:number}` (6,5 in Vietnamese), `{sum:days}` (6,5
ngày, 1 day), `{date:date}` (20/11/2025), `{action:short}`, `{label:step}` (bước 3, step 3, and Bước 3 as it is), or by a
table of `rules/names`, as in `{kind:section}` (the name of a section kind). What stands in `[[…]]` is left out when a
parameter in it is empty.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from qmslint.check.rule import Rule, RuleSet
    from qmslint.model import Finding

__all__ = ["clauses", "detail", "fill", "mend", "message", "rule_text", "title", "why"]

_PLACEHOLDER = re.compile(r"\{([\w.-]+)(?::([\w-]+))?\}")
_OPTIONAL = re.compile(r"\[\[(.*?)\]\]")
_LEADING = ("{label:step}", "{property:property}")  # names that begin with a small letter
FORMATS = ("number", "days", "date", "short", "step")


def message(finding: Finding, rules: RuleSet, lang: str) -> str:
    """The sentence of a finding in a language. A rule that is not in the set gives its name."""
    rule = _rule_of(finding, rules)
    if rule is None:
        return str(finding.params.get("message", finding.rule))
    return render(rule, finding.params, lang)


def render(rule: Rule, params: Mapping[str, str], lang: str) -> str:
    """The sentence of a rule with these parameters. `params["case"]` picks the message of a case."""
    messages = rule.message
    case = (
        messages.get(params.get("case", ""))
        or messages.get("")
        or messages.get("other")
        or next(iter(messages.values()))
    )
    return fill(case.get(lang) or next(iter(case.values())), params, lang)


def fill(template: str, params: Mapping[str, str], lang: str) -> str:
    """A template with its parameters in place; absent ones leave nothing behind."""
    if "[[" in template:
        template = _OPTIONAL.sub(
            lambda m: m[1] if all(params.get(p[1]) for p in _PLACEHOLDER.finditer(m[1])) else "", template
        )
    text = _PLACEHOLDER.sub(lambda m: _show(params.get(m[1], ""), m[2] or "", lang), template)
    text = " ".join(text.split()).replace('.".', '."')  # the words shown may end the sentence
    return text[:1].upper() + text[1:] if template.startswith(_LEADING) else text


def _show(value: str, how: str, lang: str) -> str:
    if how == "step" and not value:
        return "một bước" if lang == "vi" else "one step"  # whose row has no number
    if not how or not value:
        return value
    if how == "number":
        return value.replace(".", ",") if lang == "vi" else value
    if how == "days":
        return f"{value.replace('.', ',')} ngày" if lang == "vi" else f"{value} day{'' if value == '1' else 's'}"
    if how == "date":
        return "/".join(reversed(value.split("-"))) if lang == "vi" and value.count("-") == 2 else value
    if how == "step":
        word = "bước" if lang == "vi" else "step"
        return value if value[:1].isalpha() and " " in value else f"{word} {value}"
    if how == "short":
        from qmslint.understand.text.words import shorten

        return shorten(value, 60)
    if how == "detail":  # sentences of others, with commas of their own
        return detail(value, lang)
    names = _names().get(how, {})
    parts = [p.strip() for p in value.split(",")]
    return ", ".join(str((names.get(p) or {}).get(lang, p)) for p in parts)


def detail(seen: str, lang: str) -> str:
    """What a reader, the system or a parser says in English, in the language where `rules/names/detail.yaml` knows it."""
    names = _names()["detail"]
    found = names.get(seen.lower())
    if found is not None:
        return str(found[lang])
    for words, told in names.items():
        if words.count("…") == 1:
            head, tail = words.split("…")
            if len(seen) > len(words) - 1 and seen.lower().startswith(head) and seen.lower().endswith(tail):
                return str(told[lang]).replace("…", seen[len(head) : len(seen) - len(tail)])
    return seen


@cache
def _names() -> dict[str, Any]:
    from qmslint.resources import yaml_folder

    return yaml_folder("names")


def _rule_of(finding: Finding, rules: RuleSet) -> Rule | None:
    named = rules.named_as(f"{finding.pack}/{finding.rule}") if finding.pack else rules.named_as(finding.rule)
    return named[0] if named else None


def title(rule: Rule, lang: str) -> str:
    """The rule's title."""
    return rule.title.get(lang) or next(iter(rule.title.values()))


def rule_text(rule: Rule) -> Mapping[str, Any]:
    """Everything that the rule's file says, as parsed: why, mend, exceptions, examples."""
    if rule.source:
        from qmslint.check.rulefiles.loader import read_rule_file

        return next((d for d in read_rule_file(rule.source) if d.get("id") == rule.id), {})
    from qmslint.resources import yaml_folder

    return next((d for d in yaml_folder(rule.pack).values() if isinstance(d, dict) and d.get("id") == rule.id), {})


def why(rule: Rule, lang: str) -> str:
    """Why the rule asks for this."""
    return _in(rule_text(rule).get("why"), lang)


def mend(rule: Rule, lang: str) -> str:
    """What to do about a finding, in Word's own words."""
    return _in(rule_text(rule).get("mend"), lang)


def clauses(rule: Rule, lang: str) -> list[tuple[str, str]]:
    """The clauses that the rule serves: printed label and title."""
    from qmslint.check.rulefiles.authority import clause_label, clause_title

    return [(clause_label(c), clause_title(c, lang)) for c in rule_text(rule).get("clause") or ()]


def _in(text: Any, lang: str) -> str:
    return str(text.get(lang) or next(iter(text.values()), "")) if isinstance(text, dict) else str(text or "")
