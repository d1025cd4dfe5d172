"""`qmslint rules`: the catalogue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qmslint.check import Rule, RuleSet
from qmslint.cli.common import CONFIG, ISOLATED, LANG, OUTPUT_FILE, deliver
from qmslint.cli.dispatch import Call
from qmslint.cli.options import Option, given
from qmslint.config.given import configured
from qmslint.project.ruleset import rules_for
from qmslint.report.explain import default_of, rule_object
from qmslint.report.layout import wrap
from qmslint.report.look import Look
from qmslint.report.words import count, say

__all__ = ["OPTIONS", "SUMMARY", "USAGE", "run"]

SUMMARY = {"vi": "Liệt kê các quy tắc", "en": "List the rules"}
USAGE = {"vi": "[TÙY CHỌN]", "en": "[OPTIONS]"}
OPTIONS: tuple[Option, ...] = (
    Option(("--select",), "list", "Chỉ các quy tắc này", "Only these rules", "RULES"),
    Option(("--output-format",), "value", "Dạng kết quả", "The format", words=("text", "json")),
    OUTPUT_FILE,
    LANG,
    CONFIG,
    ISOLATED,
)


def run(call: Call) -> int:
    """List the rules, those of the configuration included."""
    values = call.values
    settings = configured(".", given(values, "select"), values.get("config"), bool(values.get("isolated")))
    lang = call.named or settings.lang or call.lang
    rules = rules_for(settings)
    chosen = list(rules.choose(settings.select, (), ())) if "select" in values else list(rules)
    write = _json if values.get("output_format") == "json" else _text
    deliver(call, lambda look: write(chosen, rules, lang, look))
    return 0


def _text(chosen: Sequence[Rule], rules: RuleSet, lang: str, look: Look) -> Iterator[str]:
    """By pack: name, level, title."""
    long = max((len(r.id) for r in chosen), default=0)
    lead = ""
    for pack in dict.fromkeys(r.pack for r in chosen):
        inside = [r for r in chosen if r.pack == pack]
        chosen_only = any(default_of(r, rules) == "pack" for r in inside)
        on = f", {say(lang, 'default-pack')}" if chosen_only else ""
        yield f"{lead}{pack} ({count(lang, len(inside), 'rule-count')}{on})\n"
        lead = "\n"
        for rule in inside:
            level = rule.level if isinstance(rule.level, str) else rule.level.get("release", "warning")
            title = rule.title.get(lang) or next(iter(rule.title.values()))
            off = "" if rule.default else f" ({say(lang, 'default-off')})"
            head = f"  {rule.id:<{long}}  {say(lang, level):<9} "
            yield "\n".join(wrap(f"{title}{off}", max(look.columns, len(head) + 30), head, " " * len(head))) + "\n"


def _json(chosen: Sequence[Rule], rules: RuleSet, lang: str, look: Look) -> Iterator[str]:
    import json

    yield json.dumps([rule_object(r, rules) for r in chosen], ensure_ascii=False, indent=2) + "\n"
