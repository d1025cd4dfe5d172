"""The JSON Schema of a rule file, made from the declarations that check it: editors complete and underline by it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from qmslint.check.fields import Field
from qmslint.check.fixes import FIXES, kind
from qmslint.check.nouns.conditions import OPERATORS, WORDS
from qmslint.check.nouns.subjects import NOUNS
from qmslint.check.nouns.zones import ZONES
from qmslint.check.rulefiles.compiling import LANGUAGES
from qmslint.check.rulefiles.validate import EXAMPLE, KEYS, LEVELS, ONCE, OVER
from qmslint.check.rulefiles.validate_select import PARTS, section_kinds
from qmslint.check.verbs import VERBS, verb

__all__ = ["rule_schema"]

_TEXT = {"type": "string", "minLength": 1}


def _object(properties: Mapping[str, Any], required: tuple[str, ...] = (), **more: Any) -> dict[str, Any]:
    found = {"type": "object", "properties": dict(properties), "additionalProperties": False, **more}
    return {**found, "required": list(required)} if required else found


def _each(names: Iterable[str], value: Any) -> dict[str, Any]:
    return dict.fromkeys(names, value)


def _or_list(one: Mapping[str, Any]) -> dict[str, Any]:
    return {"oneOf": [dict(one), {"type": "array", "items": dict(one)}]}


def rule_schema() -> dict[str, Any]:
    """The schema of a file with one rule or a list of them."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "qmslint rule file",
        "oneOf": [
            {"$ref": "#/$defs/rule"},
            {"type": "array", "items": {"$ref": "#/$defs/rule"}},
            _object({"rules": {"type": "array", "items": {"$ref": "#/$defs/rule"}}}, ("rules",)),
        ],
        "$defs": {
            "rule": _rule(),
            "both": _object(dict.fromkeys(LANGUAGES, _TEXT), LANGUAGES),
            "where": _where(),
            "condition": _condition(),
            "check": _check(),
            "pattern": _pattern(),
        },
    }


def _rule() -> dict[str, Any]:
    both = {"$ref": "#/$defs/both"}
    level = {"enum": list(LEVELS)}
    scope = _or_list({"enum": [*section_kinds(), *ZONES]})
    select = _object(
        {
            "each": {"enum": list(NOUNS)},
            "where": {"$ref": "#/$defs/where"},
            "in": scope,
            "not-in": scope,
            "part": _or_list({"enum": list(PARTS)}),
        },
        ("each",),
    )
    keys: dict[str, Any] = {
        "id": {"type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},
        "title": both, "why": both, "mend": both, "clause-none": both,
        "clause": {"type": "array", "items": _TEXT},
        "applies": {"$ref": "#/$defs/where"},
        "level": {"oneOf": [level, _object({"draft": level, "release": level}, ("draft", "release"))]},
        "default": {"type": "boolean"},
        "over": {"enum": list(OVER)},
        "select": {"oneOf": [{"enum": list(NOUNS)}, select]},
        "check": {"$ref": "#/$defs/check"},
        "once": {"oneOf": [{"enum": list(ONCE)}, _object({"per": {"enum": ["procedure", "document"]}, "by": _TEXT})]},
        "message": {"oneOf": [both, {"type": "object", "additionalProperties": both}]},
        "exceptions": {"type": "array", "items": _object(
            {"name": _TEXT, "reason": both, "when": {"$ref": "#/$defs/where"}, "owner": _TEXT}, ("name", "reason"))},
        "renamed-from": {"type": "array", "items": _TEXT},
        "left-to": _object(dict.fromkeys(section_kinds(), _TEXT)),
        "examples": {"type": "array", "items": _example(), "minItems": 2},
        "fix": _fix(), "note": {},
    }  # fmt: skip
    return _object({k: keys[k] for k in KEYS}, tuple(k for k, needed in KEYS.items() if needed))


def _example() -> dict[str, Any]:
    values: dict[str, Any] = _each(EXAMPLE, {"type": "string"})
    values["finds"] = {"type": "array", "items": {"type": ["string", "number"]}}
    values["fixed"] = {"type": "array", "items": _TEXT}
    values["mode"] = {"enum": ["draft", "release"]}
    values["today"] = {"type": "string", "format": "date"}
    return {**_object(values), "oneOf": [{"required": ["bad"]}, {"required": ["good"]}]}


def _where() -> dict[str, Any]:
    several = {"type": "array", "items": {"$ref": "#/$defs/where"}}
    return {
        "type": "object",
        "minProperties": 1,
        "properties": {"any-of": several, "none-of": several},
        "additionalProperties": {"$ref": "#/$defs/condition"},
    }


def _condition() -> dict[str, Any]:
    operators: dict[str, Any] = _each(OPERATORS, {})
    operators |= _each(("at-least", "at-most", "above", "below", "longer"), {"type": "number"})
    operators |= _each(("any", "all", "none", "not"), {"$ref": "#/$defs/condition"})
    operators |= _each(("in", "not-in"), {"type": "array"})
    operators |= _each(("says", "starts", "reads"), _or_list(_TEXT))
    operators["matches"] = {"type": "string", "format": "regex"}
    plain = {"type": ["string", "number", "boolean", "null", "array"], "description": f"a value, or {', '.join(WORDS)}"}
    return {"oneOf": [plain, _object(operators, minProperties=1)]}


def _check() -> dict[str, Any]:
    check = {"$ref": "#/$defs/check"}
    several = {"type": "array", "items": check, "minItems": 1}
    verbs: dict[str, Any] = {"all": several, "either": several, "not": check}
    alone: list[str] = []
    for name in VERBS:
        module = verb(name)
        if isinstance(module.OPTIONS, Field):
            verbs[name] = _field(module.OPTIONS)
            continue
        fields = module.OPTIONS
        verbs[name] = _object(
            {n: _field(f) for n, f in fields.items()},
            tuple(n for n, f in fields.items() if f.required),
            description=(module.__doc__ or "").partition("\n")[0],
        )
        if not any(f.required for f in fields.values()):
            alone.append(name)
    return {"oneOf": [{"enum": alone}, _object(verbs, minProperties=1, maxProperties=1)]}


def _fix() -> dict[str, Any]:
    kinds: dict[str, Any] = {}
    alone: list[str] = []
    for name in FIXES:
        module = kind(name)
        needed = tuple(n for n, f in module.OPTIONS.items() if f.required)
        kinds[name] = _object({n: _field(f) for n, f in module.OPTIONS.items()}, needed, description=module.SAYS["en"])
        if not needed:
            alone.append(name)
    return {"oneOf": [{"enum": alone}, _object(kinds, minProperties=1, maxProperties=1)]}


def _field(field: Field) -> dict[str, Any]:
    kind = {"enum": list(section_kinds())}
    kinds: dict[str, dict[str, Any]] = {
        "text": {"type": "string"},
        "texts": _or_list({"type": "string"}),
        "number": {"type": "number"},
        "flag": {"type": "boolean"},
        "choice": {"enum": list(field.choices)},
        "choices": _or_list({"enum": list(field.choices)}),
        "noun": {"enum": list(NOUNS)},
        "attribute": _or_list(_TEXT),
        "where": {"$ref": "#/$defs/where"},
        "patterns": _or_list({"$ref": "#/$defs/pattern"}),
        "kinds": {"oneOf": [kind, {"type": "array", "items": _or_list(kind)}]},
        "mapping": {"type": "object"},
        "both": {"$ref": "#/$defs/both"},
        "python": {"type": "string", "pattern": r"^[\w.]+:\w+$"},
    }
    return {**kinds.get(field.kind, {}), "description": field.says}


def _pattern() -> dict[str, Any]:
    regex = {"type": "string", "format": "regex"}
    pattern = _object(
        {
            "match": regex,
            "words": _TEXT,
            "unless": regex,
            "case": _TEXT,
            "in": _or_list({"enum": [*section_kinds(), *ZONES]}),
        }
    )
    return {"oneOf": [_TEXT, {**pattern, "oneOf": [{"required": ["match"]}, {"required": ["words"]}]}]}
