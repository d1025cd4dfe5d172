"""The outcome of every document: kept from an earlier run where nothing has changed, else made here or in workers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias

from qmslint.project.converted import Converted
from qmslint.project.how import Parallel, costly, wanted
from qmslint.project.outcome import Outcome
from qmslint.project.source import Source

if TYPE_CHECKING:
    from qmslint.project.cache import Cache
    from qmslint.project.checker import Checker

__all__ = ["Progress", "ask"]

_MANY = 200  # documents

Progress: TypeAlias = Callable[[int, int, str], None]
"""Told of every document that begins: how many are done, of how many, and its name; at the end with an empty name."""


def ask(
    sources: Sequence[Source],
    checker: Checker,
    how: Parallel | None,
    kept_in: str | None = None,
    progress: Progress | None = None,
) -> list[Outcome]:
    """The outcomes in the order of the sources. Each new one is kept at once, so that an end at any moment loses none."""
    tell = progress if progress is not None and len(sources) > 1 else _nobody
    kept = _Kept(sources, checker, kept_in) if kept_in is not None and costly(sources) else None
    outcomes: list[Outcome | None] = [None] * len(sources)
    if kept is not None:
        found = 0
        for i, source in enumerate(sources):
            tell(found, len(sources), source.shown)
            outcomes[i] = kept.get(i)
            found += outcomes[i] is not None
    left = [i for i, outcome in enumerate(outcomes) if outcome is None]
    done = len(sources) - len(left)
    for n, outcome in _made(
        [sources[i] for i in left], checker, how, lambda n, name: tell(done + n, len(sources), name)
    ):
        outcomes[left[n]] = outcome
        if kept is not None:
            kept.put(left[n], outcome)
    tell(len(sources), len(sources), "")
    if kept is not None:
        kept.tidy()
    return [o for o in outcomes if o is not None]


def _nobody(_done: int, _of: int, _name: str) -> None:
    """For those who do not want to know."""


def _made(
    sources: Sequence[Source], checker: Checker, how: Parallel | None, tell: Callable[[int, str], None]
) -> Iterator[tuple[int, Outcome]]:
    """The outcome of each source with its number, as they come."""
    if how is not None and how.executor == "dask":
        from qmslint.project.cluster import check_on_cluster

        yield from check_on_cluster(sources, checker, how, tell)
        return
    jobs = wanted(sources, how) if how is not None else 0
    with Converted(sources, always=jobs > 0) as ready:
        if how is not None and jobs:
            from qmslint.project.parallel import check_in_workers

            yield from check_in_workers(ready, checker, how, jobs, tell=tell)
            return
        for n, source in enumerate(ready):
            tell(n, source.shown)
            yield n, checker.check(source)


class _Kept:
    """The outcomes of earlier runs for these sources, by number; none where nothing can be kept."""

    def __init__(self, sources: Sequence[Source], checker: Checker, folder: str) -> None:
        self._sources, self._checker = sources, checker
        self._keys: dict[int, tuple[str, str]] = {}
        self._many = len(sources) >= _MANY
        self._cache: Cache | None = None
        from qmslint.project.keys import Keys, calls_python, run_key

        if not calls_python(checker.rules):
            try:
                self._made = Keys(run_key(checker.rules, checker.keeps, checker.evidence))
            except OSError:
                return
            from qmslint.project.cache import Cache

            self._cache = Cache(folder, checker.day)

    def get(self, number: int) -> Outcome | None:
        if self._cache is None:
            return None
        found = self._key(self._sources[number])
        if found is None:
            return None
        self._keys[number] = found
        return self._cache.get(found[0])

    def put(self, number: int, outcome: Outcome) -> None:
        """Keep it, if it is known what it was made of: the document may have changed after it was looked at here."""
        key, content = self._keys.get(number, ("", ""))
        if self._cache is not None and content and content == outcome.sha256:
            self._cache.put(key, outcome)

    def tidy(self) -> None:
        if self._cache is not None:
            self._cache.tidy()

    def _key(self, source: Source) -> tuple[str, str] | None:
        """The key of a document and the digest of its bytes; None for one that is not to be kept: what a password opens
        leaves no words anywhere."""
        from qmslint.read.digest import sha256, sha256_of_file

        if source.skipped or source.document is not None:
            return None
        try:
            if source.data is not None:
                content, first = sha256(source.data), source.data[:16]
            else:
                content, first = sha256_of_file(source.path or source.shown, many=self._many)
        except (OSError, ValueError):
            return None
        if source.options is not None and source.options.passwords and not first.startswith(b"PK"):
            return None
        rules, checked = self._checker.chosen(source.shown)
        kinds = (source.kept, source.earlier)
        return self._made.key(content, source.shown, source.options, rules, checked, *kinds), content
