"""From the YAML of a rule to its compiled form: plain JSON values, kept in the cache for the built-in packs."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import Any

from qmslint import __version__
from qmslint.check.rule import Pack, Rule
from qmslint.check.verbs import VERBS, verb

__all__ = ["LANGUAGES", "built_in", "compile_rule", "pack_folders", "placeholders"]

LANGUAGES = ("vi", "en")
# Count up when the compiled form changes: old caches are then passed by.
_VERSION = 7


def pack_folders() -> list[str]:
    """The built-in packs: folders of `rules/` that hold a `pack.yaml`: core first, and the one of a field before the
    standards (where two tell the same, the first does)."""
    from qmslint.resources import data_folder

    root = data_folder()
    found = [e for e in sorted(os.listdir(root)) if os.path.isfile(os.path.join(root, e, "pack.yaml"))]
    return sorted(found, key=lambda name: (*(name != first for first in ("core", "tthc")), name))


def built_in() -> tuple[list[Rule], dict[str, Pack]]:
    """Every built-in rule and pack, from the cache of compiled rules."""
    from qmslint.resources import compiled

    names = pack_folders()
    data = compiled(f"rules-{__version__}", (*names, "authority"), lambda: _build(names), _VERSION)
    return [as_rule(r) for r in data["rules"]], {
        p["id"]: Pack(p["id"], p["title"], p["default"]) for p in data["packs"]
    }


def _build(names: list[str]) -> dict[str, Any]:
    from qmslint.resources import yaml_folder

    rules: list[dict[str, Any]] = []
    packs: list[dict[str, Any]] = []
    for name in names:
        for file, data in sorted(yaml_folder(name).items()):
            if file == "pack":
                packs.append({"id": name, "title": data["title"], "default": data.get("default", True)})
            elif "/" not in file and isinstance(data, dict) and "select" in data:
                rules.append(compile_rule(data, name))
    return {"rules": rules, "packs": packs}


def compile_rule(data: Mapping[str, Any], pack: str, source: str = "") -> dict[str, Any]:
    """The compiled form of one rule, ready for `as_rule`. The data must be valid (see `validate`)."""
    from qmslint.check.rulefiles.authority import clause_label

    message = data["message"]
    messages = {"": message} if set(message) <= set(LANGUAGES) else message
    select = data["select"] if isinstance(data["select"], dict) else {"each": data["select"]}
    return {
        "id": data["id"],
        "pack": pack,
        "level": data["level"],
        "default": data.get("default", True) is not False,
        "over": data.get("over", "document"),
        "applies": data.get("applies") or {},
        "select": select,
        "check": prepare(data["check"]),
        "once": _once(data.get("once", "")),
        "exceptions": [{"name": e.get("name", ""), "when": e.get("when") or {}} for e in data.get("exceptions") or ()],
        "title": data["title"],
        "message": messages,
        "wants": placeholders(messages),
        "clauses": [clause_label(c) for c in data.get("clause") or ()],
        "renamed_from": data.get("renamed-from") or [],
        "source": source,
        "fix": _fix(data.get("fix")),
        "left_to": dict(data.get("left-to") or {}),
    }


def _fix(fix: Mapping[str, Any] | str | None) -> dict[str, Any]:
    """A kind of fix and its options. One without options may stand alone."""
    return {fix: {}} if isinstance(fix, str) else dict(fix or {})


def _once(once: str | Mapping[str, str]) -> list[str]:
    if isinstance(once, Mapping):
        return [once.get("per", "document"), once.get("by", "")]
    return {"value": ["document", "value"], "value in procedure": ["procedure", "value"]}.get(once, [once, ""])


def as_rule(data: Mapping[str, Any]) -> Rule:
    """A `Rule` from its compiled form."""
    listed = {n: tuple(data[n]) for n in ("once", "exceptions", "wants", "clauses", "renamed_from")}
    return Rule(**{**data, **listed})


def prepare(check: Mapping[str, Any] | str) -> dict[str, Any]:
    """A check with the once-only work of its verbs done. A verb without options may stand alone."""
    if isinstance(check, str):
        check = {check: {}}
    (name, options), *_ = check.items()
    if name in ("all", "either"):
        return {name: [prepare(c) for c in options]}
    if name == "not":
        return {name: prepare(options)}
    work = getattr(verb(name), "prepare", None) if name in VERBS else None
    return {name: work(options) if work else options}


def placeholders(messages: Mapping[str, Mapping[str, str]]) -> list[str]:
    """The names of the parameters that these messages show, each once."""
    return list(dict.fromkeys(name for name, _ in _shown(messages)))


def _shown(messages: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, str]]:
    import re

    shown = re.compile(r"\{([\w.-]+)(?::([\w-]+))?\}")
    for case in messages.values():
        for text in case.values():
            for m in shown.finditer(text):
                yield m[1], m[2] or ""
