"""Checking what a rule checks and says: verbs with their options, patterns, messages with their parameters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from qmslint.check.fields import Field
from qmslint.check.fixes import FIXES
from qmslint.check.fixes import kind as kind_of_fix
from qmslint.check.messages import FORMATS
from qmslint.check.nouns.derived import attributes
from qmslint.check.nouns.subjects import NOUNS
from qmslint.check.nouns.zones import ZONES
from qmslint.check.rulefiles.compiling import LANGUAGES, placeholders
from qmslint.check.rulefiles.mistakes import Path, meant, of_keys, of_languages, of_words
from qmslint.check.rulefiles.validate_select import of_attribute, of_regex, of_where, section_kinds
from qmslint.check.verbs import VERBS, verb

__all__ = ["of_check", "of_fix", "of_message"]

JOINS = ("all", "either", "not")


def of_check(check: Any, noun: str, at: Path) -> Iterator[tuple[Path, str]]:
    """A check: one verb with its options, or several joined."""
    if isinstance(check, str):
        check = {check: {}}
    if not isinstance(check, dict) or len(check) != 1:
        yield at, "`check` is one verb and its options: {count: {of: component, at-least: 1}}"
        return
    ((name, options),) = check.items()
    here = (*at, name)
    if name in ("all", "either"):
        if not isinstance(options, list) or not options:
            yield here, f"`{name}` is a list of checks"
            return
        for i, c in enumerate(options):
            yield from of_check(c, noun, (*here, i))
        return
    if name == "not":
        yield from of_check(options, noun, here)
        return
    if name not in VERBS:
        yield here, f'unknown verb "{name}"{meant(name, (*VERBS, *JOINS))}'
        return
    module = verb(name)
    if module.NOUNS and noun not in module.NOUNS:
        yield here, f"`{name}` looks at {' or '.join(module.NOUNS)}, not at a {noun}"
    yield from _options(module.OPTIONS, options, noun, here)


def of_fix(fix: Any, noun: str, at: Path) -> Iterator[tuple[Path, str]]:
    """The fix of a rule: one kind with its options."""
    if isinstance(fix, str):
        fix = {fix: {}}
    if not isinstance(fix, dict) or len(fix) != 1:
        yield at, "`fix` is one kind of fix and its options: {replace: {with: …}}"
        return
    ((name, options),) = fix.items()
    if name not in FIXES:
        yield (*at, name), f'unknown kind of fix "{name}"{meant(name, FIXES)}'
        return
    yield from _options(kind_of_fix(name).OPTIONS, options, noun, (*at, name))


def _options(fields: Mapping[str, Field] | Field, options: Any, noun: str, at: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(fields, Field):
        yield from _field(fields, options, noun, at)
        return
    if not isinstance(options, dict):
        yield at, f"the options are a mapping of: {', '.join(fields)}"
        return
    yield from of_keys(options, fields, at, "option")
    for name, field in fields.items():
        if name not in options:
            if field.required:
                yield at, f'option "{name}" is missing: {field.says}'
            continue
        whose = options.get(field.of, noun) if field.of else noun
        yield from _field(field, options[name], whose if whose in NOUNS else noun, (*at, name))


def _field(field: Field, value: Any, noun: str, at: Path) -> Iterator[tuple[Path, str]]:
    kind = field.kind
    if kind == "where":
        yield from of_where(value, noun, at)
    elif kind == "attribute":
        for i, v in enumerate(value if isinstance(value, list) else [value]):
            yield from of_attribute(str(v), noun, (*at, i) if isinstance(value, list) else at)
    elif kind == "noun":
        if value not in NOUNS:
            yield at, f'unknown noun "{value}"{meant(value, NOUNS)}'
    elif kind in ("choice", "choices"):
        yield from of_words(value, field.choices, at, "word")
    elif kind == "kinds":
        flat = [k for v in value for k in (v if isinstance(v, list) else [v])] if isinstance(value, list) else [value]
        for k in flat:
            if k not in section_kinds():
                yield at, f'unknown section kind "{k}"{meant(k, section_kinds())}'
    elif kind == "patterns":
        for i, p in enumerate(value if isinstance(value, list) else [value]):
            yield from _pattern(p, (*at, i) if isinstance(value, list) else at)
    elif kind == "both":
        yield from of_languages(value, at)
    elif kind == "python":
        if not re.fullmatch(r"[\w.]+:\w+", str(value)):
            yield at, "write package.module:function"
    elif kind in _PLAIN and not isinstance(value, _PLAIN[kind]):
        from qmslint.check.fields import KINDS

        yield at, f"{KINDS[kind]} is needed here"


_PLAIN: dict[str, Any] = {
    "text": str, "texts": str | list, "number": int | float, "flag": bool, "mapping": dict,
}  # fmt: skip


def _pattern(pattern: Any, at: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(pattern, str):
        return
    if not isinstance(pattern, dict):
        yield at, "a pattern is a phrase, or a mapping with `match` or `words`"
        return
    yield from of_keys(pattern, ("match", "words", "case", "unless", "in"), at, "key")
    if ("match" in pattern) == ("words" in pattern):
        yield at, "give either `match` (a regular expression) or `words` (a phrase)"
    if "in" in pattern:
        yield from of_words(pattern["in"], (*section_kinds(), *ZONES), (*at, "in"), "scope")
    for name in ("match", "unless"):
        if name in pattern:
            yield from of_regex(pattern[name], (*at, name))


def of_message(rule: Mapping[str, Any], noun: str, at: Path) -> Iterator[tuple[Path, str]]:
    """The messages of a rule: their languages, cases, parameters and formats."""
    message = rule["message"]
    if not isinstance(message, dict) or not message:
        yield at, "give the message in both languages: {vi: …, en: …}"
        return
    plain = set(message) <= set(LANGUAGES)
    cases = {"": message} if plain else message
    known_cases, params, open_ = _verbs_say(rule.get("check"))
    for case, text in cases.items():
        here = at if plain else (*at, case)
        yield from of_languages(text, here)
        if not plain and not open_ and case not in (*known_cases, "other"):
            yield here, f'the check has no case "{case}"{meant(case, known_cases)}'
        if not isinstance(text, dict):
            continue
        for lang, words in text.items():
            for name in placeholders({"": {lang: str(words)}}):
                if not open_ and name not in params and not _is_attribute(name, noun):
                    known = (*params, *attributes(noun))
                    yield (*here, lang), f'unknown parameter "{{{name}}}"{meant(name, known)}'
            for how in re.findall(r"\{[\w.-]+:([\w-]+)\}", str(words)):
                if how not in (*FORMATS, *_tables()):
                    yield (*here, lang), f'unknown format ":{how}"{meant(how, (*FORMATS, *_tables()))}'


def _is_attribute(name: str, noun: str) -> bool:
    return not any(True for _ in of_attribute(name, noun, ()))


def _tables() -> tuple[str, ...]:
    from qmslint.resources import yaml_folder

    return tuple(yaml_folder("names"))


def _verbs_say(check: Any) -> tuple[set[str], set[str], bool]:
    """The cases and parameters that a check may give; True if they cannot be known (Python, patterns with cases)."""
    cases: set[str] = {""}
    params = {"count", "excerpt", "observed", "expected", "case"}
    open_ = False
    if isinstance(check, str):
        check = {check: {}}
    if isinstance(check, dict):
        for name, options in check.items():
            if name in ("all", "either"):
                for c in options if isinstance(options, list) else ():
                    more, told, free = _verbs_say(c)
                    cases, params, open_ = cases | more, params | told, open_ or free
            elif name == "not":
                continue
            elif name in VERBS:
                module = verb(name)
                cases |= set(module.CASES)
                params |= set(module.PARAMS)
                open_ = open_ or name in ("python", "reader")
                if isinstance(options, dict):
                    listed = options.get("forbid") or ()
                    for p in listed if isinstance(listed, list) else [listed]:
                        if isinstance(p, dict) and p.get("case"):
                            cases.add(str(p["case"]))
    return cases, params, open_
