"""The page of a rule: what it asks, why, how to mend, by which clause, with examples. Made from the rule's own file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from qmslint.check import Rule, RuleSet, messages
from qmslint.report.layout import wrap
from qmslint.report.look import Look
from qmslint.report.words import LANGUAGES, say

__all__ = ["WRITERS", "default_of", "page", "rule_object"]


def rule_object(rule: Rule, rules: RuleSet) -> dict[str, Any]:
    """A rule in a line of the catalogue: both languages, for machines.

    `default` is "on" (for the documents that its pack is for), "off" (until it is selected) or "pack" (when its pack is
    chosen).
    """
    return {
        "id": rule.id,
        "pack": rule.pack,
        "level": rule.level,
        "default": default_of(rule, rules),
        "title": dict(rule.title),
        "clauses": list(rule.clauses),
        "renamed_from": list(rule.renamed_from),
    }


def default_of(rule: Rule, rules: RuleSet) -> str:
    """Whether a rule runs when nothing is said of it: on, off, or pack."""
    if not rule.default:
        return "off"
    pack = rules.packs.get(rule.pack)
    return "pack" if pack is not None and pack.default is False else "on"


def page(rule: Rule, rules: RuleSet) -> dict[str, Any]:
    """All that is said of a rule, in both languages."""
    text = messages.rule_text(rule)
    clauses = {lang: messages.clauses(rule, lang) for lang in LANGUAGES}
    return {
        **rule_object(rule, rules),
        "messages": {case or "message": dict(words) for case, words in rule.message.items()},
        "why": _both(text.get("why")),
        "mend": _both(text.get("mend")),
        "clauses": [
            {"label": label, "title": {lang: clauses[lang][i][1] for lang in LANGUAGES}}
            for i, (label, _) in enumerate(clauses["vi"])
        ],
        "clause_none": _both(text.get("clause-none")),
        "fix": _fix(rule),
        "exceptions": [
            {"name": e.get("name", ""), "reason": _both(e.get("reason"))} for e in text.get("exceptions") or ()
        ],
        "examples": [_example(e) for e in text.get("examples") or ()],
    }


def _both(text: Any) -> dict[str, str]:
    if isinstance(text, Mapping):
        return {str(lang): str(words) for lang, words in text.items()}
    return dict.fromkeys(LANGUAGES, str(text)) if text else {}


def _example(example: Mapping[str, Any]) -> dict[str, Any]:
    bad = "bad" in example
    found = {"kind": "bad" if bad else "good", "text": str(example["bad" if bad else "good"]).rstrip("\n")}
    fixed = {"fixed": [str(f) for f in example["fixed"]]} if example.get("fixed") else {}
    return {**found, "finds": [str(f) for f in example.get("finds") or ()], **fixed}


def _fix(rule: Rule) -> dict[str, Any] | None:
    """What `qmslint fix` does by this rule, None if it leaves all to people."""
    if not rule.fix:
        return None
    from qmslint.check.fixes import kind

    name = next(iter(rule.fix))
    return {"kind": name, "safe": kind(name).SAFE, "says": dict(kind(name).SAYS)}


def _in(words: Mapping[str, str], lang: str) -> str:
    return " ".join((words.get(lang) or next(iter(words.values()), "")).split())


def _level(level: Any, lang: str) -> str:
    if isinstance(level, str):
        return say(lang, level)
    return ", ".join(f"{mode}: {say(lang, name)}" for mode, name in level.items())


def _facts(rule: Mapping[str, Any], lang: str) -> Iterator[tuple[str, str]]:
    """Each thing that a page says, as its label and its words, in their order. Nothing is said of what is not there."""
    on = say(lang, f"default-{rule['default']}")
    yield "head-level", f"{_level(rule['level'], lang)} · {rule['pack']} · {on}"
    for name in ("why", "mend"):
        words = _in(rule[name], lang)
        if words:
            yield f"head-{name}", words
    clauses = [f"{c['label']} – {_in(c['title'], lang)}".rstrip(" –") for c in rule["clauses"]]
    if clauses:
        yield "head-clause", "\n".join(clauses)
    elif rule["clause_none"]:
        yield "head-clause", say(lang, "no-clause", _in(rule["clause_none"], lang))
    if rule["fix"]:
        yield "head-fix", say(lang, "fix-safe" if rule["fix"]["safe"] else "fix-unsafe", _in(rule["fix"]["says"], lang))
    exceptions = [f"{e['name']}: {_in(e['reason'], lang)}" for e in rule["exceptions"]]
    if exceptions:
        yield "head-exceptions", "\n".join(exceptions)
    if rule["renamed_from"]:
        yield "head-renamed", ", ".join(rule["renamed_from"])


def _text(rules: Iterable[Mapping[str, Any]], lang: str, look: Look) -> Iterator[str]:
    lead = ""
    for rule in rules:
        yield f"{lead}{rule['id']}\n"
        lead = "\n"
        yield "\n".join(wrap(_in(rule["title"], lang), look.columns, "  ", "  ")) + "\n"
        for label, words in _facts(rule, lang):
            yield f"\n{say(lang, label)}\n"
            for line in words.split("\n"):
                yield "\n".join(wrap(line, look.columns, "  ", "    ")) + "\n"
        for example in rule["examples"]:
            yield f"\n{say(lang, 'example-' + example['kind'])}\n"
            yield "".join(f"  │ {line}".rstrip() + "\n" for line in example["text"].split("\n"))
            if "fixed" in example:
                yield f"  {say(lang, 'example-fixed', '; '.join(example['fixed']))}\n"


def _markdown(rules: Iterable[Mapping[str, Any]], lang: str, look: Look) -> Iterator[str]:
    lead = ""
    for rule in rules:
        yield f"{lead}# {rule['id']}\n\n{_in(rule['title'], lang)}\n"
        lead = "\n"
        for label, words in _facts(rule, lang):
            body = words if "\n" not in words else "\n".join(f"- {line}" for line in words.split("\n"))
            yield f"\n## {say(lang, label)}\n\n{body}\n"
        for example in rule["examples"]:
            fence = "````" if "```" in example["text"] else "```"
            yield f"\n## {say(lang, 'example-' + example['kind'])}\n\n{fence}text\n{example['text']}\n{fence}\n"
            if "fixed" in example:
                yield f"\n{say(lang, 'example-fixed', '; '.join(example['fixed']))}\n"


def _json(rules: Iterable[Mapping[str, Any]], lang: str, look: Look) -> Iterator[str]:
    import json

    yield json.dumps(list(rules), ensure_ascii=False, indent=2) + "\n"


WRITERS: dict[str, Callable[[Iterable[Mapping[str, Any]], str, Look], Iterator[str]]] = {
    "text": _text,
    "json": _json,
    "markdown": _markdown,
}
