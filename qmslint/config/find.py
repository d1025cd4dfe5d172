"""Which configuration file applies, and what it holds, with the line of every key."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from qmslint.config.settings import ConfigurationError, Mistake, Settings
from qmslint.tuples import NamedTuple

__all__ = ["NAMES", "Content", "find", "load", "read"]

NAMES = (".qmslint.yaml", "qmslint.yaml", "pyproject.toml")
_TABLE = b"[tool.qmslint"

Way: TypeAlias = tuple[str | int, ...]


class Content(NamedTuple):
    """A configuration file as parsed: its values, and the line of each by the way of keys and positions to it.

    A value that is not there has the line of the nearest thing around it.
    """

    path: str
    values: Any
    line: Callable[[Way], int]


def load(start: str, named: str | None = None, isolated: bool = False) -> Settings:
    """The settings that apply to `start` (a file or folder), or those of the file `named`.

    `isolated` looks at no file. Raises `ConfigurationError` with all mistakes of the file.
    """
    path = None if isolated and named is None else named or find(start)
    if path is None:
        return Settings()
    from qmslint.config.judge import judge

    return judge(read(path))


def find(start: str) -> str | None:
    """The nearest configuration file in the folder of `start` (a file or folder) or above; None if there is none.

    In one folder `.qmslint.yaml` comes before `qmslint.yaml`, and that before a `pyproject.toml` with a `tool.qmslint`.
    """
    folder = os.path.abspath(start)
    if not os.path.isdir(folder):
        folder = os.path.dirname(folder)
    while True:
        for name in NAMES:
            path = os.path.join(folder, name)
            if os.path.isfile(path) and (name != "pyproject.toml" or _mentions_us(path)):
                return path
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above


def _mentions_us(path: str) -> bool:
    try:
        with open(path, "rb") as f:
            return _TABLE in f.read()
    except OSError:
        return False


def read(path: str) -> Content:
    """Parse a configuration file. Raises `ConfigurationError` when it cannot be opened or its syntax is broken."""
    try:
        with open(path, "rb") as f:
            raw = f.read()
    except OSError as error:
        raise ConfigurationError([Mistake(path, 0, "cannot-open", (error.strerror or str(error),))]) from None
    return _toml(path, raw) if path.endswith(".toml") else _yaml(path, raw)


def _yaml(path: str, raw: bytes) -> Content:
    import yaml

    from qmslint.check.rulefiles.places import Places
    from qmslint.resources import parse_yaml

    try:
        text = raw.decode("utf-8-sig")
        values, places = parse_yaml(text), Places(text)
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or str(error)
        raise ConfigurationError([Mistake(path, mark.line + 1 if mark else 1, "syntax", (what,))]) from None
    if places.twice:
        raise ConfigurationError(Mistake(path, at[0], "key-twice", (key,)) for key, at in places.twice)
    return Content(path, values, lambda way: places.at(way)[0])


def _toml(path: str, raw: bytes) -> Content:
    import tomllib

    try:
        text = raw.decode("utf-8-sig")
        whole = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        found = str(error).rpartition("at line ")[2].partition(",")[0]
        line = int(found) if found.isdigit() else 1
        raise ConfigurationError([Mistake(path, line, "syntax", (str(error),))]) from None
    if path.endswith("pyproject.toml"):
        return Content(path, whole.get("tool", {}).get("qmslint", {}), _toml_line(text, "tool.qmslint"))
    return Content(path, whole, _toml_line(text, ""))


def _toml_line(text: str, table: str) -> Callable[[Way], int]:
    lines = dict(_toml_lines(text, table))

    def line(way: Way) -> int:
        while way and way not in lines:
            way = way[:-1]
        return lines.get(way, 1)

    return line


def _toml_lines(text: str, table: str) -> Iterator[tuple[Way, int]]:
    """The line of each key of a table and its sub-tables. Tomllib does not tell: the heads of lines are looked at."""
    way: Way | None = () if not table else None
    arrays: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if line.startswith("["):
            name = line.strip("[] ").replace('"', "")
            inside = name == table or not table or name.startswith(f"{table}.")
            if not inside:
                way = None
                continue
            below = name[len(table) :].lstrip(".") if table else name
            way = tuple(below.split(".")) if below else ()
            if line.startswith("[["):
                arrays[name] = arrays.get(name, -1) + 1
                way = (*way, arrays[name])
            if way:
                yield way, number
                if line.startswith("[[") and arrays[name] == 0:
                    yield way[:-1], number
        elif way is not None and "=" in line and not line.startswith("#"):
            yield (*way, line.partition("=")[0].strip().strip("\"'")), number
