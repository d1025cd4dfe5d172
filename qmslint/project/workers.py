"""Documents in worker processes that can be killed.

A document may hang, crash or eat memory; then only that document is lost. Each worker holds one document at a time and says
when it begins; the supervisor watches the clock, kills a worker that is late, replaces one that died, and goes on. Nothing
of a task is shared between workers but what was sent to them at their start.

`concurrent.futures` and `multiprocessing.Pool` lose the whole batch (or wait for ever) when one worker dies, hence this.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from types import ModuleType
from typing import TYPE_CHECKING, Any

from qmslint.garbage import look_seldom
from qmslint.tuples import NamedTuple

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext
    from multiprocessing.process import BaseProcess

__all__ = ["Failure", "run_tasks"]

_START_SECONDS = 60.0  # until a worker is ready; they are not those of the document that waits for it


class Failure(NamedTuple):
    """Why a task has no result. `reason`: timeout (its seconds were used up), too-large (memory), crashed (it died)."""

    reason: str
    detail: str


def run_tasks(
    make: Callable[..., Callable[[Any], Any]],
    setup: Sequence[Any],
    tasks: Sequence[Any],
    *,
    jobs: int,
    timeout: float,
    memory: int = 0,
    progress: Callable[[int, int, Any], None] | None = None,
) -> Iterator[tuple[int, Any]]:
    """Run tasks in `jobs` workers; yields (index of the task, result or `Failure`) as they end.

    `make(*setup)` is called once in each worker and gives the function that does a task; all must be picklable. `timeout`
    is in seconds for one task, `memory` in bytes of address space for one worker (0: no limit; Windows has none).
    `progress(done, of, task)` is told of every task that begins.
    """
    pool = _Pool(make, setup, tasks, jobs, timeout, memory, progress)
    try:
        yield from pool.results()
    finally:
        pool.close()


@contextlib.contextmanager
def _no_main() -> Iterator[None]:
    """Hide the program that runs: a worker needs nothing of it, and would run a script without a `__main__` guard again."""
    with _ONE_AT_A_TIME:
        main = sys.modules["__main__"]
        sys.modules["__main__"] = ModuleType("__main__")
        try:
            yield
        finally:
            sys.modules["__main__"] = main


_ONE_AT_A_TIME = threading.Lock()
_PRELOADED = "qmslint.project.preloaded"


class _Worker:
    """One process, its pipe, and the task it is at."""

    __slots__ = ("at", "pipe", "process", "ready", "since")

    def __init__(self, process: BaseProcess, pipe: Connection) -> None:
        self.process, self.pipe = process, pipe
        self.at: int | None = None
        self.ready = False
        self.since = time.monotonic()


class _Pool:
    def __init__(
        self,
        make: Callable[..., Callable[[Any], Any]],
        setup: Sequence[Any],
        tasks: Sequence[Any],
        jobs: int,
        timeout: float,
        memory: int,
        progress: Callable[[int, int, Any], None] | None,
    ) -> None:
        self._context = _context()
        self._start = (make, tuple(setup), memory)
        self._tasks = tasks
        self._left = deque(range(len(tasks)))
        self._timeout = timeout
        self._progress = progress
        self._done = 0
        self._workers: list[_Worker] = []
        self._jobs = max(1, min(jobs, len(tasks)))

    def results(self) -> Iterator[tuple[int, Any]]:
        """Feed the workers until every task has ended in one way or the other."""
        while self._done < len(self._tasks):
            while len(self._workers) < min(self._jobs, len(self._left) + self._busy()):
                self._workers.append(self._spawn())
            for worker in self._workers:
                if worker.at is None and self._left:
                    self._give(worker)
            pipes: dict[Any, _Worker] = {w.pipe: w for w in self._workers}
            for pipe in wait(list(pipes), timeout=self._patience()):
                ended = self._hear(pipes[pipe])
                if ended is not None:
                    self._done += 1
                    yield ended
            for worker in [w for w in self._workers if self._late(w)]:
                index = self._drop(worker, kill=True)
                if index is not None:
                    self._done += 1
                    yield index, Failure("timeout", f"{self._timeout:g} s")

    def close(self) -> None:
        """End all workers at once: what they are at is of no use any more."""
        for worker in list(self._workers):
            self._drop(worker, kill=True)

    def _busy(self) -> int:
        return sum(w.at is not None for w in self._workers)

    def _spawn(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_work, args=(theirs, *self._start), daemon=True)  # type: ignore[attr-defined]
        with _no_main():
            process.start()
        theirs.close()
        return _Worker(process, ours)

    def _give(self, worker: _Worker) -> None:
        index = self._left.popleft()
        if self._progress is not None:
            self._progress(self._done, len(self._tasks), self._tasks[index])
        worker.at, worker.since = index, time.monotonic()
        # A worker that died while idle is found by the end of its pipe.
        with contextlib.suppress(BrokenPipeError, OSError):
            worker.pipe.send(self._tasks[index])

    def _hear(self, worker: _Worker) -> tuple[int, Any] | None:
        """What a worker says: that it is ready, a result, or (its pipe closed) that it died."""
        try:
            said = worker.pipe.recv()
        except (EOFError, OSError):
            index = self._drop(worker, kill=False)
            if index is None:
                return None
            code = worker.process.exitcode
            how = f"signal {-code}" if code is not None and code < 0 else f"exit code {code}"
            return index, Failure("crashed", how)
        if said == ("ready",):
            worker.ready, worker.since = True, time.monotonic()
            return None
        index, worker.at = worker.at, None
        return None if index is None else (index, said[1])

    def _late(self, worker: _Worker) -> bool:
        return worker.at is not None and time.monotonic() > self._until(worker)

    def _until(self, worker: _Worker) -> float:
        return worker.since + self._timeout + (0.0 if worker.ready else _START_SECONDS)

    def _patience(self) -> float:
        """Seconds until the first busy worker is late."""
        now = time.monotonic()
        return min((max(0.0, self._until(w) - now) + 0.01 for w in self._workers if w.at is not None), default=1.0)

    def _drop(self, worker: _Worker, *, kill: bool) -> int | None:
        self._workers.remove(worker)
        if kill:
            worker.process.kill()
        worker.process.join(timeout=5)
        worker.pipe.close()
        index, worker.at = worker.at, None
        return index


def _context() -> BaseContext:
    """Fresh processes: a fork of a program with threads may hang, and Windows has none."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    from multiprocessing import forkserver

    context = multiprocessing.get_context("forkserver")
    # The server is one for the whole process: what the program at hand wants to have imported stays wanted.
    wanted = list(getattr(forkserver._forkserver, "_preload_modules", ["__main__"]))
    if _PRELOADED not in wanted:
        context.set_forkserver_preload([*wanted, _PRELOADED])
    return context


def _work(pipe: Connection, make: Callable[..., Callable[[Any], Any]], setup: tuple[Any, ...], memory: int) -> None:
    """The life of a worker: set up, then task after task until the pipe closes."""
    _limit(memory)
    _quiet()
    look_seldom()
    task = make(*setup)
    pipe.send(("ready",))
    while True:
        try:
            given = pipe.recv()
        except EOFError:
            return
        try:
            result: Any = task(given)
        except MemoryError:
            result = Failure("too-large", f"{memory >> 20} MB")
        try:
            pipe.send(("done", result))
        except (BrokenPipeError, OSError):
            return


def _limit(memory: int) -> None:
    """The limit of this process alone: a program that it starts has one of its own, and can lift this one to reach it."""
    if not memory:
        return
    try:
        import resource

        most = resource.getrlimit(resource.RLIMIT_AS)[1]
        if most != resource.RLIM_INFINITY:
            memory = min(memory, most)
        resource.setrlimit(resource.RLIMIT_AS, (memory, most))
    except (ImportError, ValueError, OSError):
        pass  # Windows has no such limit; the time limit still holds


def _quiet() -> None:
    """Ctrl-C is the supervisor's affair; what native code prints on its way down is nobody's."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
    except OSError:
        pass
