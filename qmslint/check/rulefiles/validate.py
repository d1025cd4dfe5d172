"""Checking rule files before they run: every mistake at once, with its place and, where it helps, what was meant.

The parts of a rule are checked where they belong: `validate_select` the selection and its conditions, `validate_check` the
verbs and messages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from qmslint.check.rulefiles.mistakes import Mistake, Path, meant, of_keys, of_languages, of_words
from qmslint.check.rulefiles.validate_check import of_check, of_fix, of_message
from qmslint.check.rulefiles.validate_select import of_attribute, of_select, of_where, section_kinds

__all__ = ["Mistake", "mistakes_in", "mistakes_of"]

LEVELS = ("error", "warning", "info")
MODES = ("draft", "release")
ONCE = ("procedure", "document", "value", "value in procedure")
OVER = ("document", "project", "changes")
KEYS = {
    "id": True, "title": True, "clause": False, "clause-none": False, "applies": False, "level": True, "default": False,
    "over": False, "select": True, "check": True, "once": False, "message": True, "why": True, "mend": True,
    "exceptions": False, "renamed-from": False, "left-to": False, "examples": True, "fix": False, "note": False,
}  # fmt: skip
EXAMPLE = ("bad", "good", "finds", "fixed", "today", "mode", "name", "why")


def mistakes_of(path: str) -> list[Mistake]:
    """Every mistake in a rule file, in the order of the file. An unreadable file is one mistake."""
    try:
        with open(path, encoding="utf-8") as f:
            text = f.read()
    except OSError as error:
        told = error.strerror or str(error)
        return [Mistake(path, 0, 0, f"cannot be read: {told}", "", told)]
    except UnicodeDecodeError as error:
        return [Mistake(path, 0, 0, f"cannot be read: {error}", "")]
    return mistakes_in(text, path)


def mistakes_in(text: str, path: str) -> list[Mistake]:
    """Every mistake in the text of a rule file."""
    import yaml

    from qmslint.check.rulefiles.places import Places
    from qmslint.resources import parse_yaml

    lines = text.splitlines()

    def mistake(line: int, column: int, message: str) -> Mistake:
        return Mistake(path, line, column, message, lines[line - 1] if 0 < line <= len(lines) else "")

    try:
        data, places = parse_yaml(text), Places(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        return [mistake(line, column, f"is not YAML: {error.problem or error.context}")]
    except yaml.YAMLError as error:
        return [mistake(1, 1, f"is not YAML: {error}")]
    found = [(places.at(p), m) for p, m in _file(data)]
    found += [(at, f'"{name}" stands here twice') for name, at in places.twice]
    return [mistake(line, column, m) for (line, column), m in sorted(found)]


def _file(data: Any) -> Iterator[tuple[Path, str]]:
    at: Path = ()
    if isinstance(data, dict) and "rules" in data and "id" not in data:
        rules = data["rules"]
        at = ("rules",)
    else:
        rules = data
    if isinstance(rules, list):
        seen: set[str] = set()
        for i, rule in enumerate(rules):
            yield from _rule(rule, (*at, i))
            if isinstance(rule, dict) and rule.get("id") in seen:
                yield (*at, i, "id"), f'rule "{rule["id"]}" is defined twice'
            elif isinstance(rule, dict):
                seen.add(str(rule.get("id")))
    else:
        yield from _rule(rules, at)


def _rule(rule: Any, at: Path) -> Iterator[tuple[Path, str]]:
    if not isinstance(rule, dict):
        yield at, "a rule is a mapping that begins with `id:`"
        return
    yield from of_keys(rule, KEYS, at, "key")
    for name, needed in KEYS.items():
        if needed and name not in rule:
            yield at, f'"{name}" is missing'
    if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", str(rule.get("id", "a"))):
        yield (*at, "id"), "an id is made of small letters, digits and hyphens: step-without-output"
    for name in ("title", "why", "mend"):
        if name in rule:
            yield from of_languages(rule[name], (*at, name))
    if not rule.get("clause") and not rule.get("clause-none"):
        yield at, "name the clause that the rule serves, or say in `clause-none` why there is none"
    if "clause-none" in rule:
        yield from of_languages(rule["clause-none"], (*at, "clause-none"))
    yield from _clauses(rule.get("clause"), (*at, "clause"))
    yield from _level(rule.get("level", "info"), (*at, "level"))
    if rule.get("over", "document") not in OVER:
        yield (*at, "over"), f"`over` is one of {', '.join(OVER)}"
    if rule.get("applies"):
        yield from of_where(rule["applies"], "document", (*at, "applies"))
    noun = "document"
    if "select" in rule:
        noun = yield from of_select(rule["select"], (*at, "select"))
    if (rule.get("over") in OVER[1:]) != (noun == "project"):
        yield (*at, "select"), "a rule `over` the project or its changes selects the project, and no other rule does"
    if "once" in rule:
        yield from _once(rule["once"], noun, (*at, "once"))
    if "check" in rule:
        yield from of_check(rule["check"], noun, (*at, "check"))
    if "message" in rule:
        yield from of_message(rule, noun, (*at, "message"))
    for i, e in enumerate(rule.get("exceptions") or ()):
        yield from _exception(e, noun, (*at, "exceptions", i))
    if "left-to" in rule:
        yield from _left_to(rule["left-to"], (*at, "left-to"))
    if "fix" in rule:
        yield from of_fix(rule["fix"], noun, (*at, "fix"))
    yield from _examples(rule.get("examples"), (*at, "examples"), fix="fix" in rule)


def _left_to(left: Any, at: Path) -> Iterator[tuple[Path, str]]:
    if not isinstance(left, dict):
        yield at, "`left-to` names a rule by the kind of a section: {dossier: dossier-missing}"
        return
    yield from of_keys(left, section_kinds(), at, "section kind")


def _once(once: Any, noun: str, at: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(once, dict):
        yield from of_keys(once, ("per", "by"), at, "key")
        yield from of_words(once.get("per", "document"), ("procedure", "document"), (*at, "per"), "word")
        if "by" in once and once["by"] != "value":
            yield from of_attribute(str(once["by"]), noun, (*at, "by"))
    else:
        yield from of_words(once, ONCE, at, "word")


def _clauses(clauses: Any, at: Path) -> Iterator[tuple[Path, str]]:
    from qmslint.check.rulefiles.authority import authorities

    if clauses is None:
        return
    if not isinstance(clauses, list):
        yield at, "`clause` is a list: [iso9001 7.5.2]"
        return
    known = authorities()
    for i, clause in enumerate(clauses):
        name, _, number = str(clause).partition(" ")
        if known and name not in known:
            yield (*at, i), f'unknown authority "{name}"{meant(name, known)}'
        elif known and number and number not in map(str, known[name].get("clauses") or {}):
            there = [str(c) for c in known[name].get("clauses") or {}]
            yield (*at, i), f'{name} has no clause "{number}"{meant(number, there)}'


def _level(level: Any, at: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(level, dict):
        yield from of_keys(level, MODES, at, "mode")
        for mode in MODES:
            if mode not in level:
                yield at, f'the level in mode "{mode}" is missing'
        for mode, value in level.items():
            if value not in LEVELS:
                yield (*at, mode), f'unknown level "{value}"{meant(value, LEVELS)}'
    elif level not in LEVELS:
        yield at, f'unknown level "{level}"{meant(level, LEVELS)}'


def _exception(exception: Any, noun: str, at: Path) -> Iterator[tuple[Path, str]]:
    if not isinstance(exception, dict):
        yield at, "an exception is a mapping with `name`, `reason` and, if the engine can tell, `when`"
        return
    yield from of_keys(exception, ("name", "reason", "when", "owner"), at, "key")
    for name in ("name", "reason"):
        if name not in exception:
            yield at, f'"{name}" is missing: exceptions are named and explained'
    if "reason" in exception:
        yield from of_languages(exception["reason"], (*at, "reason"))
    if exception.get("when"):
        yield from of_where(exception["when"], noun, (*at, "when"))


def _examples(examples: Any, at: Path, *, fix: bool) -> Iterator[tuple[Path, str]]:
    if not isinstance(examples, list):
        if examples is not None:
            yield at, "`examples` is a list of good and bad texts"
        return
    for kind in ("bad", "good"):
        if not any(isinstance(e, dict) and kind in e for e in examples):
            yield at, f"there is no {kind} example"
    for i, e in enumerate(examples):
        here = (*at, i)
        if not isinstance(e, dict) or ("bad" in e) == ("good" in e):
            yield here, "an example is either `bad: |` or `good: |` with a text"
            continue
        yield from of_keys(e, EXAMPLE, here, "key")
        if "bad" in e and not isinstance(e.get("finds", []), list):
            yield (*here, "finds"), "`finds` is a list of the words at fault"
        if "fixed" in e and not (fix and "bad" in e and isinstance(e["fixed"], list)):
            yield (*here, "fixed"), "`fixed` lists the new words in a bad example of a rule with a `fix`"
    if fix and not any(isinstance(e, dict) and "fixed" in e for e in examples):
        yield at, "no bad example shows in `fixed` what the fix makes of it"
