"""`qmslint test`: run the examples inside rules."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.check import Rule, load_rules
from qmslint.cli.common import LANG, OUTPUT_FILE, QUIET, deliver
from qmslint.cli.dispatch import Call
from qmslint.cli.options import Option
from qmslint.config.settings import ConfigurationError, Mistake
from qmslint.report.layout import wrap
from qmslint.report.look import Look
from qmslint.report.words import count, say

__all__ = ["EXIT", "OPTIONS", "SUMMARY", "USAGE", "run"]

SUMMARY = {
    "vi": "Chạy các ví dụ trong quy tắc: ví dụ xấu phải bị phát hiện, ví dụ tốt thì không",
    "en": "Run the examples inside rules: the bad ones must be found, the good ones must not",
}
USAGE = {"vi": "[TỆP-QUY-TẮC…]", "en": "[RULE FILES…]"}
OPTIONS: tuple[Option, ...] = (OUTPUT_FILE, LANG, QUIET)
EXIT = {
    "vi": {0: "mọi ví dụ đều đúng", 1: "có ví dụ sai", 2: "tệp quy tắc sai"},
    "en": {0: "every example holds", 1: "an example fails", 2: "a mistake in a rule file"},
}


def run(call: Call) -> int:
    """Run the examples of the files named, or of every built-in rule."""
    rules = load_rules(extra=call.words)
    # The pack of extra files is named by the loader; what has a source is theirs.
    chosen = [r for r in rules if r.source] if call.words else list(rules)
    if not chosen:
        raise ConfigurationError([Mistake("", 0, "no-rules", (", ".join(call.words),))])
    failures: list[str] = []
    deliver(call, lambda look: _report(chosen, failures, call.lang, look))
    return 1 if failures else 0


def _report(rules: list[Rule], failures: list[str], lang: str, look: Look) -> Iterator[str]:
    """A paragraph for each example that fails, then the count; `failures` is filled on the way."""
    from qmslint.check.rulefiles.examples import run_examples

    total = 0
    for example, wrong in run_examples(rules):
        total += 1
        if wrong:
            failures.append(example.name)
            yield "\n".join(wrap(f"{example.name}: {wrong}", look.columns, "", "    ")) + "\n"
            yield "".join(f"    │ {line}".rstrip() + "\n" for line in example.text.rstrip().split("\n"))
    if not look.quiet:
        told = count(lang, total, "example-count"), count(lang, len(rules), "rule-count")
        result = say(lang, "examples-failed", len(failures)) if failures else say(lang, "examples-hold")
        yield f"{told[0]}, {told[1]}: {result}\n"
