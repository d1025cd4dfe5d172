"""The Python interface: `load`, `extract`, `check` and `fix`.

Nothing here prints, logs, exits, or keeps state between calls; calls may run in several threads. Relative paths count
from the current folder, as everywhere in Python; nothing else does.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qmslint.config.given import configured
from qmslint.config.settings import ConfigurationError, Mistake, Settings, day_meant, is_day
from qmslint.model import Document, Reading
from qmslint.project.how import Parallel
from qmslint.project.inputs import Input, Inputs, Meant, as_list, paths_of, sources, within
from qmslint.read.options import Options
from qmslint.report.run import Run
from qmslint.resources import outcomes_folder

if TYPE_CHECKING:
    from qmslint.project.asking import Progress
    from qmslint.project.since import Earlier
    from qmslint.report.revise import Plan

__all__ = ["Input", "Inputs", "check", "extract", "fix", "load"]


def load(
    source: str | os.PathLike[str] | bytes, name: str | None = None, *, passwords: Sequence[str] = (), ocr: str = "off"
) -> Document:
    """Read one document from a path or from its bytes.

    `name` is what findings call it; by default the path. `passwords` are tried in turn if it is protected. The result has
    `.text` (everything read, in the final view, composed Unicode), `.blocks` and `.not_read`. `ocr`
    recognises the words of scanned PDF pages: off, auto (pages without a text layer) or force (all). Raises
    `UnreadableDocument` when it cannot be read.
    """
    from qmslint import read

    return read.load(source, name, Options(passwords=tuple(passwords), ocr=ocr))


def extract(paths: Inputs, *, passwords: Sequence[str] = (), ocr: str = "off") -> Iterator[Reading]:
    """What each document says: control data, and procedures with sections, dossier, limits, flows, forms, references.

    Yields one `Reading` per document, sorted by path, as it is read. A document that cannot be read gives a reading
    without procedures whose `document.not_read` says why. Raises `FileNotFoundError`, before the first one, for a path
    that leads to nothing. `passwords` and `ocr` as in `load`.
    """
    from qmslint.project.reading import read_all

    reading = Options(passwords=tuple(passwords), ocr=ocr)
    meant = sources(paths, Settings(), force_exclude=False, reading=reading)
    if meant.missing:
        raise FileNotFoundError(f"no such file or folder: {', '.join(meant.missing)}")
    return read_all(meant.sources)


def check(
    paths: Inputs,
    *,
    select: Sequence[str] | None = None,
    extend_select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    packs: Sequence[str] | None = None,
    rules: Sequence[str | os.PathLike[str]] = (),
    levels: Mapping[str, str] | None = None,
    mode: str | None = None,
    lang: str | None = None,
    fail_on: str | None = None,
    exclude: Sequence[str] = (),
    register: str | os.PathLike[str] | None = None,
    catalogue: str | os.PathLike[str] | None = None,
    suppressions: str | os.PathLike[str] | None = None,
    baseline: str | os.PathLike[str] | None = None,
    new_only: bool = False,
    since: str | os.PathLike[str] | None = None,
    today: str | None = None,
    config: str | os.PathLike[str] | None = None,
    isolated: bool = False,
    force_exclude: bool = False,
    jobs: int = 0,
    timeout: float | None = None,
    max_memory: int = 700,
    executor: str = "process",
    scheduler: str = "",
    passwords: Sequence[str] = (),
    ocr: str = "off",
    evidence: bool = False,
    cache: bool = False,
) -> Run:
    """Check documents and say what was found.

    The configuration file that applies to the first path is used (`config` names another, `isolated` none); arguments
    come before it, as the options of the command line of the same names do. `today` is an ISO date, by default this
    day. Documents that cannot be read become findings. Paths that lead to nothing stand in `Run.missing`, and then,
    or when nothing was read, `Run.ok` is false. `jobs` is the number of worker processes (0: as many as pay, none for
    a few Word files); there `timeout` (seconds; by default 20, with `ocr` 300) and `max_memory` (MB) hold for each document.
    `executor` dask gives the documents to a Dask `scheduler` by its address, or to one started for the call.
    `passwords` and `ocr` as in `load`. `register`, `catalogue`, `suppressions` and `baseline` are the
    files of the options of these names. With `evidence`, `Run.evidence` says how much each rule looked at. `cache`:
    documents that have not changed since an earlier such call, of the command line or from Python, are not read again.
    `since` is the earlier version to compare with – a folder, a file, or a git revision of the paths – and then
    `Run.changes` says what changed. Raises
    `ConfigurationError` with every mistake in the configuration, these files or the arguments, and
    `RuleFileError` with those in rule files.
    """
    inputs = as_list(paths)
    given: dict[str, Any] = {
        "select": tuple(select) if select is not None else None,
        "extend_select": tuple(extend_select),
        "ignore": tuple(ignore),
        "packs": tuple(packs) if packs is not None else None,
        "rules": tuple(os.fspath(r) for r in rules),
        "levels": levels or {},
        "mode": mode,
        "lang": lang,
        "fail_on": fail_on,
        "exclude": tuple(exclude),
        "register": None if register is None else os.fspath(register),
        "catalogue": None if catalogue is None else os.fspath(catalogue),
        "suppressions": None if suppressions is None else os.fspath(suppressions),
        "baseline": None if baseline is None else os.fspath(baseline),
        "new_only": new_only or None,
    }
    start = next(iter(paths_of(inputs)), ".")
    settings = configured(start, given, None if config is None else os.fspath(config), isolated)
    how = Parallel(jobs, timeout or (20.0 if ocr == "off" else 300.0), max_memory, executor, scheduler)
    reading = Options(tuple(passwords), ocr=ocr)
    before = None if since is None else os.fspath(since)
    return check_with(
        inputs, settings, today=today, force_exclude=force_exclude, how=how, reading=reading, evidence=evidence,
        cache=cache, since=before,
    )  # fmt: skip


def check_with(
    inputs: Inputs,
    settings: Settings,
    *,
    today: str | None = None,
    force_exclude: bool = False,
    lang: str | None = None,
    how: Parallel | None = None,
    reading: Options | None = None,
    evidence: bool = False,
    cache: bool = False,
    progress: Progress | None = None,
    since: str | None = None,
    listed: Meant | None = None,
) -> Run:
    """Check by settings that are complete. `lang` is the language when the settings name none; `how`: in workers or not;
    `reading`: how documents are to be read; `evidence`: count what each rule looks at; `cache`: whether outcomes are kept
    between runs; `progress` is told of every document that begins; `since`: the earlier version to compare with; `listed`:
    what `sources` made of the inputs, where that is known."""
    from qmslint.project import checking, ruleset

    if today is not None and not is_day(today):
        raise ConfigurationError([Mistake("", 0, "not-a-date", (today,), day_meant(today))])
    meant = listed or sources(inputs, settings, force_exclude=force_exclude, reading=within(reading, how))
    rules = ruleset.rules_for(settings)
    day = today or checking.today()
    kept_in = outcomes_folder() if cache else None
    told = settings.lang or lang or "vi"

    def checked(earlier: Earlier | None = None) -> Run:
        return checking.check_sources(
            meant.sources, rules, settings, day, told, meant.missing, how,
            evidence=evidence, kept_in=kept_in, progress=progress, earlier=earlier,
        )  # fmt: skip

    if since is None:
        run = checked()
    else:
        from qmslint.project.since import Earlier

        with Earlier(since, paths_of(as_list(inputs)), meant.sources, settings) as earlier:
            run = checked(earlier)
    return run._replace(skipping_is_fine=force_exclude)


def fix(
    paths: Inputs,
    folder: str | os.PathLike[str] | None = None,
    *,
    unsafe: bool = False,
    select: Sequence[str] | None = None,
    extend_select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    lang: str | None = None,
    today: str | None = None,
    config: str | os.PathLike[str] | None = None,
    isolated: bool = False,
) -> Plan:
    """Mend what can be mended in copies of the documents, as tracked changes, and say what was done.

    The copies lie in `folder`; without one nothing is written, and the plan says what would change. `unsafe` mends as well
    what must be read again. Changes are dated only with `today`. The other arguments, and what is raised for mistakes in
    them, as in `check`; `OSError` when a copy cannot be written. Documents without anything to mend have no copy.
    """
    given: dict[str, Any] = {
        "select": tuple(select) if select is not None else None,
        "extend_select": tuple(extend_select),
        "ignore": tuple(ignore),
        "lang": lang,
    }
    inputs = as_list(paths)
    start = next(iter(paths_of(inputs)), ".")
    settings = configured(start, given, None if config is None else os.fspath(config), isolated)
    where = None if folder is None else os.fspath(folder)
    return fix_with(inputs, settings, folder=where, unsafe=unsafe, today=today, how=Parallel(0, 20.0, 700))[0]


def fix_with(
    inputs: Inputs,
    settings: Settings,
    *,
    folder: str | None,
    unsafe: bool = False,
    today: str | None = None,
    force_exclude: bool = False,
    lang: str | None = None,
    how: Parallel | None = None,
    reading: Options | None = None,
    cache: bool = False,
) -> tuple[Plan, Run]:
    """Check by settings that are complete, and mend in copies what can be mended, or plan it (no `folder`). Changes are
    dated only with `today`. Documents that lie in the folder are no documents of the run. Raises `OSError` when a copy
    cannot be written. The rest as in `check_with`."""
    from qmslint.project import fixing, ruleset
    from qmslint.project.patterns import pattern_of
    from qmslint.report.revise import How

    if folder is not None:
        settings = settings._replace(exclude=(*settings.exclude, pattern_of(folder, settings.root)))

    listed = sources(inputs, settings, force_exclude=force_exclude, reading=within(reading, how))
    run = check_with(
        inputs, settings, today=today, force_exclude=force_exclude, lang=lang, how=how, cache=cache, listed=listed
    )
    copies = How(folder, run.lang, today, unsafe=unsafe)
    return fixing.fix_sources(listed.sources, run, ruleset.rules_for(settings), settings, copies), run
