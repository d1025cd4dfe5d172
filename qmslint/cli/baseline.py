"""What `qmslint check` does with a baseline: judge by it, write it, prune it."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qmslint.cli.common import to_file
from qmslint.cli.console import say_to_stderr
from qmslint.config.settings import ConfigurationError, Mistake, Settings
from qmslint.report.words import say

if TYPE_CHECKING:
    from qmslint.report.run import Run

__all__ = ["checked_against"]


def checked_against(values: dict[str, Any], settings: Settings, lang: str, check: Callable[[Settings], Run]) -> Run:
    """The run of `check`, judged by the settings' baseline, which is written or pruned first if the options say so."""
    write, prune = bool(values.get("write_baseline")), bool(values.get("prune_baseline"))
    if settings.baseline is None:
        wanted = "--write-baseline" if write else "--prune-baseline" if prune else "--new-only"
        if write or prune or settings.new_only:
            raise ConfigurationError([Mistake(wanted, 0, "baseline-missing")])
    if not write and not prune:
        return check(settings)
    return _rewritten(check(settings._replace(baseline=None)), settings, lang, write=write)


def _rewritten(run: Run, settings: Settings, lang: str, *, write: bool) -> Run:
    """Without `write` only what was mended leaves the file. The run, judged by what the file now holds."""
    from qmslint.waive.baseline import judged, known_of, read_baseline, without_seen, without_stale, written

    path = settings.baseline or ""
    listed = read_baseline(path) if not write or os.path.exists(path) else []
    kept = [*without_seen(run, listed), *known_of(run)] if write else without_stale(run, listed)
    if run.exit_code in (0, 1):
        to_file(path, [written(kept)])
        say_to_stderr(f"qmslint: {say(lang, 'written', path)}")
    return judged(run, kept, new_only=settings.new_only)
