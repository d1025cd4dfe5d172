"""Loading rules: the built-in packs from their compiled form; rule files and packs of users checked in full first."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import Any

from qmslint.check.rule import Pack, Rule, RuleSet
from qmslint.check.rulefiles.compiling import as_rule, built_in, compile_rule

__all__ = ["RuleFileError", "load_rules", "read_rule_file", "rule_files"]


class RuleFileError(Exception):
    """Rule files with mistakes; `mistakes` holds every one of them, in order."""

    def __init__(self, mistakes: Sequence[Any]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("\n".join(str(m) for m in self.mistakes))


def load_rules(packs: Iterable[str] | None = None, extra: Iterable[str | os.PathLike[str]] = ()) -> RuleSet:
    """The rules of these packs and of extra files or folders.

    `packs` names built-in packs, packs of installed packages (entry point group `qmslint.packs`) or folders; those
    named run on every document that their rules apply to. None: every built-in pack, each by its own default. Extra
    rules are always on. Raises `RuleFileError` for rule files with mistakes and KeyError (its argument the name) for an
    unknown pack.
    """
    rules, known = built_in()
    chosen: set[str] | None = None
    outside: list[tuple[str, str]] = []
    if packs is not None:
        chosen = {"core"}
        for name in packs:
            if name in known:
                chosen.add(name)
            else:
                folder = _pack_folder(name)
                pack = os.path.basename(os.path.normpath(folder))
                chosen.add(pack)
                outside.append((folder, pack))
    outside += [(os.fspath(path), "own") for path in extra]
    if outside:
        found: list[Rule] = []
        mistakes: list[Any] = []
        for path, pack in outside:
            for file in rule_files(path):
                try:
                    found += _own(file, pack)
                except RuleFileError as wrong:
                    mistakes += wrong.mistakes
            known = {**known, pack: _pack_of(path, pack)}
        mistakes += _twice(found)
        if mistakes:
            raise RuleFileError(mistakes)
        rules = [*rules, *found]
        if chosen is not None:
            chosen |= {pack for _, pack in outside}
    return RuleSet(rules, known, None if chosen is None else frozenset(chosen))


def _pack_of(path: str, pack: str) -> Pack:
    file = os.path.join(path, "pack.yaml")
    title = {"vi": pack, "en": pack}
    if os.path.isfile(file):
        from qmslint.resources import parse_yaml

        with open(file, "rb") as f:
            data = parse_yaml(f.read())
        title = data.get("title", title) if isinstance(data, dict) else title
    return Pack(pack, title, default=True)


def _pack_folder(name: str) -> str:
    """The folder of a pack that is not built in: a path, or the one that an installed package names."""
    if os.path.isdir(name):
        return name
    from importlib.metadata import entry_points

    for entry in entry_points(group="qmslint.packs"):
        if entry.name == name:
            target = entry.load()
            folder = target() if callable(target) else getattr(target, "__path__", [target])[0]
            return str(os.fspath(folder))
    raise KeyError(name)


def rule_files(path: str | os.PathLike[str]) -> list[str]:
    """The rule files of a file or folder, sorted; `pack.yaml` and names that begin with `_` are no rules."""
    path = os.fspath(path)
    if not os.path.isdir(path):
        return [path]
    found: list[str] = []
    for folder, _, names in os.walk(path):
        found += [
            os.path.join(folder, n)
            for n in names
            if n.endswith((".yaml", ".yml")) and n not in ("pack.yaml", "pack.yml") and not n.startswith("_")
        ]
    return sorted(found)


def read_rule_file(path: str) -> list[dict[str, Any]]:
    """The rules of one file as parsed: a file holds one rule, or several in a list or under `rules:`."""
    from qmslint.resources import parse_yaml

    with open(path, "rb") as f:
        data = parse_yaml(f.read())
    if isinstance(data, dict) and "rules" in data:
        data = data["rules"]
    return [d for d in (data if isinstance(data, list) else [data]) if isinstance(d, dict)]


def _own(path: str, pack: str) -> list[Rule]:
    from qmslint.check.rulefiles.validate import mistakes_of

    mistakes = mistakes_of(path)
    if mistakes:
        raise RuleFileError(mistakes)
    return [as_rule(compile_rule(d, pack, path)) for d in read_rule_file(path)]


def _twice(rules: list[Rule]) -> list[Any]:
    from qmslint.check.rulefiles.validate import Mistake

    seen: dict[tuple[str, str], Rule] = {}
    found: list[Any] = []
    for r in rules:
        first = seen.setdefault((r.pack, r.id), r)
        if first is not r:
            found.append(Mistake(r.source, 1, 1, f'rule "{r.id}" is also defined in {first.source}', ""))
    return found
