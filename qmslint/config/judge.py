"""Parsed configuration → `Settings`, with every mistake at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any

from qmslint.config.fields import FIELDS, OVERRIDE_FIELDS, Field
from qmslint.config.find import Content, Way
from qmslint.config.settings import ConfigurationError, Mistake, Override, Settings, did_you_mean

__all__ = ["judge"]


def judge(content: Content) -> Settings:
    """The settings of a parsed file.

    Raises `ConfigurationError` with every mistake: unknown keys, wrong kinds and values.
    """
    mistakes: list[Mistake] = []
    values = {} if content.values is None else content.values
    found = _table(content, values, (), FIELDS, mistakes)
    if mistakes:
        raise ConfigurationError(sorted(mistakes, key=lambda m: m.line))
    folder = os.path.dirname(os.path.abspath(content.path))
    settings = Settings(root=folder, source=content.path)._replace(**found)
    rules = tuple(os.path.join(folder, path) for path in settings.rules)
    return settings._replace(
        rules=rules,
        register=settings.register and os.path.join(folder, settings.register),
        catalogue=settings.catalogue and os.path.join(folder, settings.catalogue),
        suppressions=settings.suppressions and os.path.join(folder, settings.suppressions),
        baseline=settings.baseline and os.path.join(folder, settings.baseline),
    )


def _table(
    content: Content, values: Any, way: Way, fields: tuple[Field, ...], mistakes: list[Mistake]
) -> dict[str, Any]:
    if not isinstance(values, Mapping):
        name = next((str(part) for part in reversed(way) if isinstance(part, str)), "")
        mistakes.append(Mistake(content.path, content.line(way), "not-a-table", (name,)))
        return {}
    known = {f.name: f for f in fields}
    found: dict[str, Any] = {}
    for name, value in values.items():
        inner = (*way, str(name))
        field = known.get(str(name))
        if field is None:
            meant = did_you_mean(str(name).replace("_", "-"), known)
            mistakes.append(Mistake(content.path, content.line(inner), "unknown-key", (str(name),), meant))
        elif value is not None:
            judged = _KINDS[field.kind](content, field, value, inner, mistakes)
            if judged is not None:
                found[field.attribute] = judged
    return found


def _choice(content: Content, field: Field, value: Any, way: Way, mistakes: list[Mistake]) -> str | None:
    if isinstance(value, str) and value in field.words:
        return value
    mistakes.append(_not_one_of(content, field, value, way))
    return None


def _path(content: Content, field: Field, value: Any, way: Way, mistakes: list[Mistake]) -> str | None:
    if isinstance(value, str) and value.strip():
        return value
    mistakes.append(Mistake(content.path, content.line(way), "not-a-text", (str(way[-1]), str(value))))
    return None


def _not_one_of(content: Content, field: Field, value: Any, way: Way) -> Mistake:
    told = "false" if value is False else "true" if value is True else str(value)
    meant = did_you_mean(told, field.words)
    return Mistake(content.path, content.line(way), "not-one-of", (told, str(way[-1]), ", ".join(field.words)), meant)


def _list(content: Content, field: Field, value: Any, way: Way, mistakes: list[Mistake]) -> tuple[str, ...] | None:
    items = [value] if isinstance(value, str) else value
    if not isinstance(items, list):
        mistakes.append(Mistake(content.path, content.line(way), "not-a-list", (str(way[-1]),)))
        return None
    found = []
    for i, item in enumerate(items):
        if isinstance(item, str) and item.strip():
            found.append(item)
        else:
            mistakes.append(Mistake(content.path, content.line((*way, i)), "not-a-text", (str(way[-1]), str(item))))
    return tuple(found)


def _levels(content: Content, field: Field, value: Any, way: Way, mistakes: list[Mistake]) -> dict[str, str] | None:
    if not isinstance(value, Mapping):
        mistakes.append(Mistake(content.path, content.line(way), "not-a-table", (str(way[-1]),)))
        return None
    found = {}
    for rule, level in value.items():
        # YAML reads a bare `off` as false.
        level = "off" if level is False else level
        if isinstance(level, str) and level in field.words:
            found[str(rule)] = level
        else:
            mistakes.append(_not_one_of(content, field, level, (*way, str(rule))))
    return found


def _overrides(
    content: Content, field: Field, value: Any, way: Way, mistakes: list[Mistake]
) -> tuple[Override, ...] | None:
    if not isinstance(value, list):
        mistakes.append(Mistake(content.path, content.line(way), "not-a-list", (str(way[-1]),)))
        return None
    found = []
    for i, item in enumerate(value):
        table = _table(content, item, (*way, i), OVERRIDE_FIELDS, mistakes)
        if table.get("files"):
            found.append(Override(**table))
        elif isinstance(item, Mapping) and "files" not in item:
            mistakes.append(Mistake(content.path, content.line((*way, i)), "key-missing", ("files",)))
    return tuple(found)


_KINDS: dict[str, Callable[[Content, Field, Any, Way, list[Mistake]], Any]] = {
    "choice": _choice,
    "path": _path,
    "list": _list,
    "packs": _list,
    "rules": _list,
    "levels": _levels,
    "overrides": _overrides,
}
