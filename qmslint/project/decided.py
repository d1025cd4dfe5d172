"""A run judged by what was decided about its findings: suppressions in comments and in a file, and the baseline."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from os.path import abspath, relpath
from typing import TYPE_CHECKING

from qmslint.config.settings import Settings
from qmslint.project.patterns import matcher, plain_path
from qmslint.report.run import Run

if TYPE_CHECKING:
    from qmslint.check import RuleSet
    from qmslint.waive.model import Waiver

__all__ = ["below_root", "decided"]


def decided(run: Run, waivers: Sequence[Waiver], rules: RuleSet, settings: Settings) -> Run:
    """The run without the findings that are waived, by the `waivers` of its documents and those of the settings' file,
    and judged against the settings' baseline. Raises `ConfigurationError` for mistakes in either file."""
    if not waivers and not settings.suppressions and not settings.baseline:
        return run
    from qmslint.check import Options
    from qmslint.waive.apply import apply
    from qmslint.waive.baseline import compare, read_baseline
    from qmslint.waive.sidecar import waivers_of

    options = Options(mode=settings.mode, today=run.today, levels=settings.levels)
    ran = rules.choose(settings.select, settings.ignore, settings.extend_select)
    if settings.suppressions:
        names = frozenset(name for rule in rules for name in (rule.id, *rule.renamed_from))
        waivers = [*waivers, *waivers_of(settings.suppressions, names)]
    now_called = {old: rule.id for rule in rules for old in rule.renamed_from}
    waivers = [w._replace(rule=now_called.get(w.rule, w.rule)) for w in waivers]

    def among(files: tuple[str, ...]) -> Callable[[str], bool]:
        matches = matcher(files)
        return lambda path: matches(below_root(path, settings))

    run = apply(run, waivers, ran, options, among)
    if settings.baseline:
        known = read_baseline(settings.baseline)
        run = compare(run, known, settings.baseline, rules, options, new_only=settings.new_only)
    return run


def below_root(path: str, settings: Settings) -> str:
    """A document's path as patterns are matched with it: from the folder of the configuration, with slashes."""
    return plain_path(relpath(abspath(path), abspath(settings.root)))
