"""Checking rule files before they run: every mistake at once, with its place and, where it helps, what was meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from qmslint.check.compiling import LANGUAGES, placeholders
from qmslint.check.conditions import OPERATORS
from qmslint.check.derived import attributes
from qmslint.check.fields import Field
from qmslint.check.messages import FORMATS
from qmslint.check.subjects import NOUNS
from qmslint.check.verbs import VERBS, verb
from qmslint.check.zones import ZONES
from qmslint.tuples import NamedTuple

__all__ = ["Mistake", "mistakes_in", "mistakes_of", "section_kinds"]

LEVELS = ("error", "warning", "info")
MODES = ("draft", "release")
ONCE = ("procedure", "document", "value", "value in procedure")
PARTS = ("body", "header", "footer", "footnote", "textbox")
SELECT = ("each", "where", "in", "not-in", "part")
JOINS = ("all", "either", "not")
KEYS = {
    "id": True, "title": True, "clause": False, "clause-none": False, "applies": False, "level": True, "default": False,
    "over": False, "select": True, "check": True, "once": False, "message": True, "why": True, "mend": True,
    "exceptions": False, "renamed-from": False, "examples": True, "fix": False, "note": False,
}  # fmt: skip
EXAMPLE = ("bad", "good", "finds", "today", "mode", "name", "why")

Path = tuple[Any, ...]


class Mistake(NamedTuple):
    """A mistake in a rule file: where (line and column from 1), what, and the line itself."""

    path: str
    line: int
    column: int
    message: str
    text: str

    def __str__(self) -> str:
        at = f"{self.path}:{self.line}:{self.column}: {self.message}"
        if not self.text.strip():
            return at
        number = f"{self.line} | "
        return f"{at}\n    {number}{self.text}\n    {' ' * (len(number) + self.column - 1)}^"


def mistakes_of(path: str) -> list[Mistake]:
    """Every mistake in a rule file, in the order of the file. An unreadable file is one mistake."""
    try:
        with open(path, encoding="utf-8") as f:
            text = f.read()
    except (OSError, UnicodeDecodeError) as error:
        return [Mistake(path, 1, 1, f"cannot be read: {error}", "")]
    return mistakes_in(text, path)


def mistakes_in(text: str, path: str) -> list[Mistake]:
    """Every mistake in the text of a rule file."""
    import yaml

    from qmslint.check.places import Places
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


def meant(name: str, known: Iterable[str]) -> str:
    """` – did you mean "…"?`, or what there is, or nothing."""
    from difflib import get_close_matches

    known = list(known)
    close = get_close_matches(str(name), known, 1, 0.6)
    if close:
        return f' – did you mean "{close[0]}"?'
    return f" (there are: {', '.join(known)})" if len(known) <= 30 else ""


def _unknown(data: Mapping[Any, Any], known: Iterable[str], at: Path, what: str) -> Iterator[tuple[Path, str]]:
    names = list(known)
    for name in data:
        if name not in names:
            yield (*at, name), f'unknown {what} "{name}"{meant(name, names)}'


def _rule(rule: Any, at: Path) -> Iterator[tuple[Path, str]]:
    if not isinstance(rule, dict):
        yield at, "a rule is a mapping that begins with `id:`"
        return
    yield from _unknown(rule, KEYS, at, "key")
    for name, needed in KEYS.items():
        if needed and name not in rule:
            yield at, f'"{name}" is missing'
    if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", str(rule.get("id", "a"))):
        yield (*at, "id"), "an id is made of small letters, digits and hyphens: step-without-output"
    for name in ("title", "why", "mend"):
        if name in rule:
            yield from _languages(rule[name], (*at, name))
    if not rule.get("clause") and not rule.get("clause-none"):
        yield at, "name the clause that the rule serves, or say in `clause-none` why there is none"
    if "clause-none" in rule:
        yield from _languages(rule["clause-none"], (*at, "clause-none"))
    yield from _clauses(rule.get("clause"), (*at, "clause"))
    yield from _level(rule.get("level", "info"), (*at, "level"))
    if rule.get("over", "document") not in ("document", "project"):
        yield (*at, "over"), "`over` is document or project"
    if rule.get("applies"):
        yield from _where(rule["applies"], "document", (*at, "applies"))
    noun = "document"
    if "select" in rule:
        noun = yield from _select(rule["select"], (*at, "select"))
    if "once" in rule:
        yield from _once(rule["once"], noun, (*at, "once"))
    if "check" in rule:
        yield from _check(rule["check"], noun, (*at, "check"))
    if "message" in rule:
        yield from _message(rule, noun, (*at, "message"))
    for i, e in enumerate(rule.get("exceptions") or ()):
        yield from _exception(e, noun, (*at, "exceptions", i))
    yield from _examples(rule.get("examples"), (*at, "examples"))


def _once(once: Any, noun: str, at: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(once, dict):
        yield from _unknown(once, ("per", "by"), at, "key")
        yield from _words(once.get("per", "document"), ("procedure", "document"), (*at, "per"), "word")
        if "by" in once and once["by"] != "value":
            yield from _attribute(str(once["by"]), noun, (*at, "by"))
    else:
        yield from _words(once, ONCE, at, "word")


def _languages(text: Any, at: Path) -> Iterator[tuple[Path, str]]:
    if not isinstance(text, dict):
        yield at, "give the text in both languages: {vi: …, en: …}"
        return
    yield from _unknown(text, LANGUAGES, at, "language")
    for lang in LANGUAGES:
        if not str(text.get(lang) or "").strip():
            yield at, f'the text in "{lang}" is missing'


def _clauses(clauses: Any, at: Path) -> Iterator[tuple[Path, str]]:
    from qmslint.check.authority import authorities

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
        yield from _unknown(level, MODES, at, "mode")
        for mode in MODES:
            if mode not in level:
                yield at, f'the level in mode "{mode}" is missing'
        for mode, value in level.items():
            if value not in LEVELS:
                yield (*at, mode), f'unknown level "{value}"{meant(value, LEVELS)}'
    elif level not in LEVELS:
        yield at, f'unknown level "{level}"{meant(level, LEVELS)}'


def _select(select: Any, at: Path) -> Any:
    """Mistakes of a selection; its value (of `yield from`) is the noun, `document` when it is unknown."""
    if isinstance(select, str):
        select = {"each": select}
        named = at
    else:
        named = (*at, "each")
    if not isinstance(select, dict) or "each" not in select:
        yield at, "`select` is a noun, or a mapping with `each: NOUN`"
        return "document"
    yield from _unknown(select, SELECT, at, "key")
    noun = select["each"]
    if noun not in NOUNS:
        yield named, f'unknown noun "{noun}"{meant(noun, NOUNS)}'
        return "document"
    if "where" in select:
        yield from _where(select["where"], noun, (*at, "where"))
    scopes = (*section_kinds(), *ZONES)
    for name, known in (("in", scopes), ("not-in", scopes), ("part", PARTS)):
        if name in select:
            yield from _words(select[name], known, (*at, name), "scope" if name != "part" else "part")
    return noun


def section_kinds() -> tuple[str, ...]:
    """The kinds of sections, by the table of their names."""
    from qmslint.resources import yaml_folder

    return tuple(yaml_folder("names").get("section", {}))


def _words(value: Any, known: Iterable[str], at: Path, what: str) -> Iterator[tuple[Path, str]]:
    known = tuple(known)
    for i, word in enumerate(value if isinstance(value, list) else [value]):
        if word not in known:
            yield ((*at, i) if isinstance(value, list) else at), f'unknown {what} "{word}"{meant(word, known)}'


def _where(where: Any, noun: str, at: Path) -> Iterator[tuple[Path, str]]:
    if not isinstance(where, dict) or not where:
        yield at, "a condition is a mapping: {attribute: what must hold}"
        return
    for name, condition in where.items():
        here = (*at, name)
        if name in ("any-of", "none-of"):
            if not isinstance(condition, list):
                yield here, f"`{name}` is a list of conditions"
                continue
            for i, w in enumerate(condition):
                yield from _where(w, noun, (*here, i))
            continue
        yield from _attribute(str(name), noun, here)
        yield from _condition(condition, here)


def _attribute(name: str, noun: str, at: Path) -> Iterator[tuple[Path, str]]:
    holder, dot, attribute = name.rpartition(".")
    if dot:
        owners = [*_owners(noun), "control"]
        if holder not in owners:
            yield at, f'a {noun} belongs to no "{holder}"{meant(holder, owners)}'
            return
        noun = holder
    known = attributes(noun)
    if attribute not in known:
        yield at, f'a {noun} has no attribute "{attribute}"{meant(attribute, known)}'


def _owners(noun: str) -> Iterator[str]:
    at: str | None = noun
    while at is not None:
        yield at
        at = NOUNS[at].owner


def _condition(condition: Any, at: Path) -> Iterator[tuple[Path, str]]:
    if not isinstance(condition, dict):
        return
    yield from _unknown(condition, OPERATORS, at, "operator")
    for name, operand in condition.items():
        here = (*at, name)
        if name == "matches":
            yield from _regex(operand, here)
        elif name in ("any", "all", "none", "not"):
            yield from _condition(operand, here)
        elif name in ("at-least", "at-most", "above", "below", "longer") and not isinstance(operand, int | float):
            yield here, f"`{name}` needs a number"
        elif name in ("in", "not-in") and not isinstance(operand, list):
            yield here, f"`{name}` needs a list"


def _regex(pattern: Any, at: Path) -> Iterator[tuple[Path, str]]:
    from qmslint.check.timebound import risk

    try:
        re.compile(str(pattern), re.IGNORECASE)
    except re.error as error:
        yield at, f"is not a regular expression: {error}"
    else:
        if why := risk(str(pattern)):
            yield at, f"this expression may take for ever on some text: {why}"


def _check(check: Any, noun: str, at: Path) -> Iterator[tuple[Path, str]]:
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
            yield from _check(c, noun, (*here, i))
        return
    if name == "not":
        yield from _check(options, noun, here)
        return
    if name not in VERBS:
        yield here, f'unknown verb "{name}"{meant(name, (*VERBS, *JOINS))}'
        return
    module = verb(name)
    if module.NOUNS and noun not in module.NOUNS:
        yield here, f"`{name}` looks at {' or '.join(module.NOUNS)}, not at a {noun}"
    yield from _options(module.OPTIONS, options, noun, here)


def _options(fields: Mapping[str, Field] | Field, options: Any, noun: str, at: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(fields, Field):
        yield from _field(fields, options, noun, at)
        return
    if not isinstance(options, dict):
        yield at, f"the options are a mapping of: {', '.join(fields)}"
        return
    yield from _unknown(options, fields, at, "option")
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
        yield from _where(value, noun, at)
    elif kind == "attribute":
        for i, v in enumerate(value if isinstance(value, list) else [value]):
            yield from _attribute(str(v), noun, (*at, i) if isinstance(value, list) else at)
    elif kind == "noun":
        if value not in NOUNS:
            yield at, f'unknown noun "{value}"{meant(value, NOUNS)}'
    elif kind in ("choice", "choices"):
        yield from _words(value, field.choices, at, "word")
    elif kind == "kinds":
        flat = [k for v in value for k in (v if isinstance(v, list) else [v])] if isinstance(value, list) else [value]
        for k in flat:
            if k not in section_kinds():
                yield at, f'unknown section kind "{k}"{meant(k, section_kinds())}'
    elif kind == "patterns":
        for i, p in enumerate(value if isinstance(value, list) else [value]):
            yield from _pattern(p, (*at, i) if isinstance(value, list) else at)
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
    yield from _unknown(pattern, ("match", "words", "case", "unless", "in"), at, "key")
    if ("match" in pattern) == ("words" in pattern):
        yield at, "give either `match` (a regular expression) or `words` (a phrase)"
    if "in" in pattern:
        yield from _words(pattern["in"], (*section_kinds(), *ZONES), (*at, "in"), "scope")
    for name in ("match", "unless"):
        if name in pattern:
            yield from _regex(pattern[name], (*at, name))


def _message(rule: Mapping[str, Any], noun: str, at: Path) -> Iterator[tuple[Path, str]]:
    message = rule["message"]
    if not isinstance(message, dict) or not message:
        yield at, "give the message in both languages: {vi: …, en: …}"
        return
    plain = set(message) <= set(LANGUAGES)
    cases = {"": message} if plain else message
    known_cases, params, open_ = _verbs_say(rule.get("check"))
    for case, text in cases.items():
        here = at if plain else (*at, case)
        yield from _languages(text, here)
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
    return not any(True for _ in _attribute(name, noun, ()))


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


def _exception(exception: Any, noun: str, at: Path) -> Iterator[tuple[Path, str]]:
    if not isinstance(exception, dict):
        yield at, "an exception is a mapping with `name`, `reason` and, if the engine can tell, `when`"
        return
    yield from _unknown(exception, ("name", "reason", "when", "owner"), at, "key")
    for name in ("name", "reason"):
        if name not in exception:
            yield at, f'"{name}" is missing: exceptions are named and explained'
    if "reason" in exception:
        yield from _languages(exception["reason"], (*at, "reason"))
    if exception.get("when"):
        yield from _where(exception["when"], noun, (*at, "when"))


def _examples(examples: Any, at: Path) -> Iterator[tuple[Path, str]]:
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
        yield from _unknown(e, EXAMPLE, here, "key")
        if "bad" in e and not isinstance(e.get("finds", []), list):
            yield (*here, "finds"), "`finds` is a list of the words at fault"
