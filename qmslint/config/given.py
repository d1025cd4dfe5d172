"""What options or arguments give, put over what the configuration file says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qmslint.config.find import load
from qmslint.config.settings import FAIL_ON, MODES, ConfigurationError, Mistake, Settings, did_you_mean
from qmslint.report.words import LANGUAGES

__all__ = ["configured"]


def configured(start: str, given: Mapping[str, Any], config: str | None = None, isolated: bool = False) -> Settings:
    """The settings for `start`, from its configuration file with what was `given` put over it. None: not given.

    A `select` that is given replaces the file's select, extend-select and ignore; the other lists add to the file's.
    """
    _judge(given)
    settings = load(start, config, isolated)
    files = ("register", "catalogue", "suppressions", "baseline")
    single = ("lang", "mode", "packs", "fail_on", "output_format", *files, "new_only")
    settings = settings._replace(**{k: given[k] for k in single if given.get(k) is not None})
    if given.get("select") is not None:
        settings = settings._replace(select=tuple(given["select"]), extend_select=(), ignore=())
    extend, ignore = given.get("extend_select", ()), given.get("ignore", ())
    kept = tuple(i for i in settings.ignore if i not in extend)
    return settings._replace(
        extend_select=(*settings.extend_select, *extend),
        ignore=(*kept, *ignore),
        rules=(*settings.rules, *given.get("rules", ())),
        levels={**settings.levels, **given.get("levels", {})},
        exclude=(*settings.exclude, *given.get("exclude", ())),
    )


def _judge(given: Mapping[str, Any]) -> None:
    """Every argument that is none of the words allowed, at once."""
    mistakes = []
    for key, words in (("lang", LANGUAGES), ("mode", MODES), ("fail_on", FAIL_ON)):
        value = given.get(key)
        if value is not None and value not in words:
            told = f"--{key.replace('_', '-')}"
            values = (str(value), told, ", ".join(words))
            mistakes.append(Mistake("", 0, "not-one-of", values, did_you_mean(str(value), words)))
    if mistakes:
        raise ConfigurationError(mistakes)
