"""Everything that the program says itself, in both languages: the words of reports and commands, the texts of rules."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import qmslint.cli
import qmslint.report
from qmslint.check import load_rules, messages
from qmslint.check.rulefiles.authority import authorities
from qmslint.cli.dispatch import COMMANDS
from qmslint.resources import yaml_folder

__all__ = ["pairs", "tokens"]

_TOKEN = re.compile(r"[^\W\d_]+(?:'[a-z]+)?")


def tokens(text: str) -> set[str]:
    """The words of a text in small letters that could be told from another language: four letters and more, none of ours
    that a machine reads (`form-unlisted`, `--report`, `a.html`)."""
    plain = re.sub(r"`[^`]*`|--?[\w-]+|[\w*]+(?:[-_./][\w*]+)+|https?://\S+", " ", text)
    return {t.lower() for t in _TOKEN.findall(plain) if len(t) > 3 and not t.isupper()}


def pairs() -> Iterator[tuple[str, str, str]]:
    """Where it stands, the Vietnamese, the English."""
    for package in (qmslint.report, qmslint.cli):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            yield from _of_module(importlib.import_module(module.name))
    for rule in load_rules():
        name = f"{rule.pack}/{rule.id}"
        yield (name, *(messages.title(rule, lang) for lang in ("vi", "en")))
        yield (name, *(messages.why(rule, lang) for lang in ("vi", "en")))
        yield (name, *(messages.mend(rule, lang) for lang in ("vi", "en")))
        for case, words in rule.message.items():
            yield f"{name} {case}", words.get("vi", ""), words.get("en", "")
    for place, data in (*yaml_folder("names").items(), *authorities().items()):
        yield from _of_data(f"names {place}", data)


def _of_module(module: Any) -> Iterator[tuple[str, str, str]]:
    for name in ("WORDS", "_WORDS"):
        for word, said in getattr(module, name, {}).items():
            yield f"{module.__name__} {word}", said[0], " ".join(said[1:])
    if module.__name__ in COMMANDS.values():
        for option in module.OPTIONS:
            yield f"{module.__name__} {option.names[0]}", option.vi, option.en
        for name in ("SUMMARY", "MORE", "EXIT"):
            yield from _of_data(f"{module.__name__} {name}", getattr(module, name, {}))


def _of_data(place: str, data: Any) -> Iterator[tuple[str, str, str]]:
    if not isinstance(data, dict):
        return
    if "vi" in data or "en" in data:
        vi, en = data.get("vi", ""), data.get("en", "")
        if isinstance(vi, dict) and isinstance(en, dict):
            for key in {*vi, *en}:
                yield f"{place} {key}", vi.get(key, ""), en.get(key, "")
        else:
            yield place, vi if isinstance(vi, str) else json.dumps(vi), en if isinstance(en, str) else json.dumps(en)
        return
    for key, value in data.items():
        yield from _of_data(f"{place} {key}", value)
