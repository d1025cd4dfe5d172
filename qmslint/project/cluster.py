"""Documents checked on a cluster: batches of them go to a Dask scheduler, local or given by its address.

Each worker of the cluster checks its batch as this machine would check a folder: in a process of its own under limits of
time and memory (see `workers`), so a document that hangs or crashes costs the cluster nothing. A worker that is lost has its
batch done by another. Documents that lie behind an address are fetched by the worker that checks them; local files go along
as bytes where the scheduler was given by an address, since its workers may be anywhere.
"""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeAlias

from qmslint.config.settings import ConfigurationError, Mistake, Settings
from qmslint.project.checker import Checker
from qmslint.project.how import Parallel
from qmslint.project.outcome import Outcome
from qmslint.project.parallel import check_in_workers
from qmslint.project.source import Source
from qmslint.tuples import NamedTuple

__all__ = ["check_on_cluster"]

MOST_IN_BATCH = 200  # a batch costs some 0.3 s beside its documents, and is lost when its worker is
SHARE = 4  # batches for each worker at least, so that none waits long for the last

Task: TypeAlias = tuple[int, Source]


class Setup(NamedTuple):
    """What a worker of the cluster needs to check as this process would."""

    settings: Settings
    day: str
    evidence: bool
    how: Parallel


def check_on_cluster(
    sources: Sequence[Source], checker: Checker, how: Parallel, tell: Callable[[int, str], None]
) -> Iterator[tuple[int, Outcome]]:
    """Check each source on the cluster; the outcomes, each with the number of its source, as they come.

    `tell` is told of every batch that is done. Raises `ConfigurationError` when there is no Dask or no such scheduler.
    """
    here = [n for n, s in enumerate(sources) if s.skipped or s.document is not None]
    yield from ((n, checker.check(sources[n])) for n in here)
    away = sorted(set(range(len(sources))).difference(here))
    if not away:
        return
    setup = Setup(checker.settings, checker.day, checker.evidence, how._replace(jobs=1, executor="process"))
    done = len(here)
    with _client(how) as client:
        batches = _batches([(n, sources[n]) for n in away], _workers(client))
        sent = {client.submit(check_batch, setup, _sent(b, how), pure=False, retries=3): b for b in batches}
        for future in _distributed().as_completed(list(sent), loop=client.loop):
            batch = sent.pop(future)
            # A batch whose workers were lost again and again is checked here, where each document has a process.
            made = future.result() if future.status == "finished" else check_batch(setup, batch)
            future.release()
            yield from made
            done += len(batch)
            tell(done, batch[-1][1].shown)


def check_batch(setup: Setup, batch: Sequence[Task]) -> list[tuple[int, Outcome]]:
    """In a worker of the cluster: the outcomes of a batch, each with its number."""
    from qmslint.project.ruleset import rules_for

    checker = Checker(rules_for(setup.settings), setup.settings, setup.day, together=True, evidence=setup.evidence)
    with _children_allowed():
        made = check_in_workers([source for _, source in batch], checker, setup.how, 1)
        return [(batch[i][0], outcome) for i, outcome in made]


def _batches(tasks: list[Task], workers: int) -> list[list[Task]]:
    size = max(1, min(MOST_IN_BATCH, -(-len(tasks) // (SHARE * max(workers, 1)))))
    return [tasks[i : i + size] for i in range(0, len(tasks), size)]


def _sent(batch: list[Task], how: Parallel) -> list[Task]:
    """The batch with the bytes of local files, where workers may not see them."""
    return [(n, _with_bytes(s)) for n, s in batch] if how.scheduler else batch


def _with_bytes(source: Source) -> Source:
    if source.path is None:
        return source
    try:
        return source._replace(data=source.content())
    except OSError:
        return source  # the reader says what is wrong with it


def _workers(client: Any) -> int:
    return len(client.scheduler_info(n_workers=-1)["workers"])


@contextlib.contextmanager
def _client(how: Parallel) -> Iterator[Any]:
    """A client of the scheduler that was named, or of one started here for as long as it takes."""
    dask = _distributed()
    with contextlib.ExitStack() as stack:
        if how.scheduler:
            try:
                client = stack.enter_context(dask.Client(how.scheduler, timeout="5s", set_as_default=False))
            except (OSError, ValueError) as error:
                told = " ".join(str(error).split())
                raise ConfigurationError([Mistake(how.scheduler, 0, "no-scheduler", (told,))]) from None
        else:
            cluster = dask.LocalCluster(
                n_workers=how.jobs or os.cpu_count() or 1, threads_per_worker=1, dashboard_address="127.0.0.1:0",
                silence_logs=logging.CRITICAL,
            )  # fmt: skip
            client = stack.enter_context(dask.Client(stack.enter_context(cluster), set_as_default=False))
        yield client


def _distributed() -> Any:
    """Dask's scheduler and workers. Raises `ConfigurationError` when it is not installed."""
    try:
        import distributed
    except ImportError:
        raise ConfigurationError([Mistake("--executor", 0, "dask-missing", ('pip install "qmslint[dask]"',))]) from None
    return distributed


@contextlib.contextmanager
def _children_allowed() -> Iterator[None]:
    """Let a worker of the cluster start processes: Dask marks its workers as daemons, which may not. They are ended with their
    batch all the same."""
    import multiprocessing

    config: dict[str, Any] = multiprocessing.current_process()._config  # type: ignore[attr-defined]
    daemon = config.pop("daemon", None)
    try:
        yield
    finally:
        if daemon is not None:
            config["daemon"] = daemon
