"""`qmslint explain`: what a rule asks, why, how to mend, by which clause, with examples."""

from __future__ import annotations

from qmslint.check import Rule, RuleSet
from qmslint.cli.common import CONFIG, ISOLATED, LANG, OUTPUT_FILE, deliver
from qmslint.cli.dispatch import Call
from qmslint.cli.options import Option
from qmslint.config.given import configured
from qmslint.config.settings import ConfigurationError, Mistake, did_you_mean
from qmslint.project.ruleset import rules_for
from qmslint.report import explain

__all__ = ["MORE", "OPTIONS", "SUMMARY", "USAGE", "run"]

SUMMARY = {
    "vi": "Giải thích quy tắc: đòi hỏi gì, vì sao, sửa thế nào, căn cứ, ví dụ",
    "en": "Explain rules: what they ask, why, how to mend, by which clause, with examples",
}
USAGE = {"vi": "QUY-TẮC… | --all", "en": "RULES… | --all"}
MORE = {
    "vi": "Nêu tên quy tắc, phần đầu tên (form-*) hoặc tên gói (tthc).",
    "en": "Name rules, beginnings of their names (form-*) or packs (tthc).",
}
OPTIONS: tuple[Option, ...] = (
    Option(("--all",), "flag", "Mọi quy tắc", "Every rule"),
    Option(("--output-format",), "value", "Dạng kết quả", "The format", words=("text", "json", "markdown")),
    OUTPUT_FILE,
    LANG,
    CONFIG,
    ISOLATED,
)


def run(call: Call) -> int:
    """Explain the rules that the call names."""
    settings = configured(".", {}, call.values.get("config"), bool(call.values.get("isolated")))
    lang = call.named or settings.lang or call.lang
    rules = rules_for(settings)
    if call.values.get("all"):
        chosen = list(rules)
    else:
        chosen = [rule for name in call.words for rule in _named(rules, name)]
        if not chosen:
            raise ConfigurationError([Mistake("", 0, "explain-what")])
    pages = [explain.page(rule, rules) for rule in chosen]
    write = explain.WRITERS[call.values.get("output_format", "text")]
    deliver(call, lambda look: write(pages, lang, look))
    return 0


def _named(rules: RuleSet, name: str) -> tuple[Rule, ...]:
    """The rules called so, of a pack, or whose names begin so (`form-*`)."""
    if name.endswith("*") or name in rules.packs:
        try:
            return tuple(rules.choose((name,)))
        except KeyError:
            found: tuple[Rule, ...] = ()
    else:
        found = rules.named_as(name)
    if not found:
        raise ConfigurationError([Mistake("", 0, "unknown-rule", (name,), did_you_mean(name, [r.id for r in rules]))])
    return found
