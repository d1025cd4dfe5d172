"""`qmslint check --watch`: check again whenever a document, the configuration, a rule or a list changes.

Files are looked at once a second, which needs no library and works on every kind of drive; what has not changed is not read
again, thanks to the cache.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator

from qmslint.cli.common import inputs_of
from qmslint.cli.console import say_to_stderr
from qmslint.cli.dispatch import Call, explained
from qmslint.config.settings import ConfigurationError, Mistake, Settings
from qmslint.project.inputs import sources
from qmslint.report.words import count, say

__all__ = ["watch"]

_PAUSE = 1.0  # seconds
_SHOWN = 3  # names of what has changed

_Seen = dict[str, tuple[int, int]]


def watch(call: Call, check: Callable[[], int], settings_of: Callable[[], tuple[Settings, str]]) -> int:
    """Check until somebody presses Ctrl-C; the exit code of the last check that came to its end."""
    if "-" in call.words:
        raise ConfigurationError([Mistake("--watch", 0, "watch-stdin")])
    code, lang = 130, call.lang
    seen: _Seen = {}
    try:
        while True:
            now, named = _look(call, settings_of)
            lang = named or lang
            if now == seen:
                time.sleep(_PAUSE)
                continue
            if seen:
                now = _settled(now, lambda: _look(call, settings_of)[0])
                say_to_stderr("", f"qmslint: {say(lang, 'changed', _names(_changed(seen, now), lang))}")
            seen = now
            code = explained(check, lang)
            if not call.values.get("quiet"):
                say_to_stderr(f"qmslint: {say(lang, 'watching', count(lang, len(now), 'file'))}")
    except KeyboardInterrupt:
        return code


def _look(call: Call, settings_of: Callable[[], tuple[Settings, str]]) -> tuple[_Seen, str]:
    """Size and time of every file that a run depends on, and the language. A configuration that cannot be read now is just a
    file."""
    try:
        settings, lang = settings_of()
    except ConfigurationError:
        named = call.values.get("config")
        return _sizes([str(named)] if named else ()), ""
    meant = sources(inputs_of(call), settings, force_exclude=bool(call.values.get("force_exclude")))
    lists = (settings.source, settings.register, settings.catalogue, settings.suppressions)
    return _sizes(
        [*(s.path for s in meant.sources if s.path and not s.skipped), *filter(None, lists), *_rules(settings)]
    ), lang


def _rules(settings: Settings) -> Iterator[str]:
    """The rule files of users; packs may be folders as well."""
    for path in (*settings.rules, *(settings.packs or ())):
        if os.path.exists(path):
            from qmslint.check.rulefiles.loader import rule_files

            yield from rule_files(path)


def _sizes(paths: Iterable[str]) -> _Seen:
    found: _Seen = {}
    for path in paths:
        try:
            stat = os.stat(path)
        except OSError:
            continue
        found[path] = (stat.st_size, stat.st_mtime_ns)
    return found


def _settled(now: _Seen, look: Callable[[], _Seen]) -> _Seen:
    """Wait while files are still being written: Word saves in several steps."""
    while True:
        time.sleep(_PAUSE / 4)
        later = look()
        if later == now:
            return now
        now = later


def _changed(before: _Seen, after: _Seen) -> list[str]:
    return sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))


def _names(paths: list[str], lang: str) -> str:
    shown = ", ".join(os.path.basename(path) for path in paths[:_SHOWN])
    return say(lang, "and-more", shown, len(paths) - _SHOWN) if len(paths) > _SHOWN else shown
