"""Running the examples inside rules: they are the tests and the documentation of a rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from qmslint.check.engine import check_document
from qmslint.check.messages import render, rule_text
from qmslint.check.outcome import Options, RuleCrash
from qmslint.check.rule import Rule, RuleSet
from qmslint.model import Finding
from qmslint.tuples import NamedTuple

__all__ = ["Example", "examples", "run_example", "run_examples"]


class Example(NamedTuple):
    """One example of a rule: `text` is bad or good; `finds` are words each that a finding shows, in order; `fixed`
    is what the fix puts in, change by change; for letters of a whole file, what they become."""

    rule: Rule
    number: int
    bad: bool
    text: str
    finds: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()
    options: Options = Options(today="2026-01-15")

    @property
    def name(self) -> str:
        """How the example is called in a report: `core/placeholder-left bad 1`."""
        return f"{self.rule.pack}/{self.rule.id} {'bad' if self.bad else 'good'} {self.number}"


def examples(rule: Rule) -> Iterator[Example]:
    """The examples of a rule, from its file."""
    for i, e in enumerate(rule_text(rule).get("examples") or (), 1):
        options = Options(mode=e.get("mode", "release"), today=str(e.get("today", "2026-01-15")))
        text = e.get("bad", e.get("good", ""))
        finds, fixed = (tuple(map(str, e.get(name) or ())) for name in ("finds", "fixed"))
        yield Example(rule, i, "bad" in e, str(text), finds, fixed, options)


def run_examples(rules: Iterable[Rule]) -> Iterator[tuple[Example, str]]:
    """Run every example of these rules; with each what is wrong with it, "" if it holds."""
    for rule in rules:
        count = 0
        for example in examples(rule):
            count += 1
            yield example, run_example(example)
        if not count:
            yield Example(rule, 0, bad=True, text=""), "the rule has no examples"


def run_example(example: Example) -> str:
    """What is wrong with an example, "" if it holds: a bad one is found, with its words, and a good one is not."""
    from qmslint.read.sample import parse
    from qmslint.understand import understand

    if example.bad and "reader" in example.rule.check:
        return _run_unreadable(example)
    rule = example.rule._replace(default=True)
    found: list[Finding] = []
    made: Iterable[Finding | RuleCrash]
    if rule.over != "document":
        from qmslint.check.rulefiles.example_project import run_over

        made = run_over(rule, example.text, example.options)
    else:
        document = parse(example.text)
        chosen = RuleSet([rule], {}, frozenset((rule.pack,)))
        made = check_document(understand(document, document.name), chosen, example.options)
    for f in made:
        if isinstance(f, RuleCrash):
            return f"the rule crashed: {f.error}\n{f.traceback}"
        found.append(f)
    if not example.bad:
        return "" if not found else "a good example is found: " + "; ".join(_told(rule, f) for f in found)
    if not found:
        return "a bad example is not found"
    return _missed(example, found) or (_unmended(example) if example.fixed else "")


def _unmended(example: Example) -> str:
    """What is wrong with the fix of an example, "" if it puts in what the example says."""
    from qmslint.check.fixes import Kept, Mend
    from qmslint.check.fixing import proposals
    from qmslint.read.sample import parse
    from qmslint.understand import understand

    rule = example.rule._replace(default=True)
    document = parse(example.text)
    chosen = RuleSet([rule], {}, frozenset((rule.pack,)))
    found = list(proposals(understand(document, document.name), chosen, example.options))
    changes = [o for p in found for o in p.outcomes if not isinstance(o, Kept)]
    made = [o.new if isinstance(o, Mend) else o.how for o in changes]
    if made != list(example.fixed):
        return f"the fix should put in {'; '.join(example.fixed)}, and puts in {'; '.join(made) or 'nothing'}"
    return ""


def _run_unreadable(example: Example) -> str:
    """A rule that no document breaks: its bad example is the case and what is said of it."""
    from qmslint.check.unreadable import raised

    reason, _, detail = (part.strip() for part in example.text.partition(":"))
    rules = RuleSet([example.rule], {})
    params = {"reason": reason, "detail": detail, "name": detail}
    found = raised(example.rule.id, "example", rules, example.options, case=reason, params=params)
    return _missed(example, found) if found else "a bad example is not found"


def _missed(example: Example, found: list[Finding]) -> str:
    if example.finds and len(found) != len(example.finds):
        told = "; ".join(_told(example.rule, f) for f in found)
        return f"{len(example.finds)} findings expected, {len(found)} made: {told}"
    for words, f in zip(example.finds, found, strict=False):
        shown = " ".join((f.excerpt, f.location.text or "", f.observed or "", _told(example.rule, f)))
        if words not in shown and words not in render(example.rule, f.params, "en"):
            return f'"{words}" expected, found: {shown}'
    return ""


def _told(rule: Rule, finding: Finding) -> str:
    params: Mapping[str, Any] = finding.params
    return render(rule, params, "vi")
