"""When documents go to worker processes.

Small folders of Word files are checked in this process: starting workers costs as much as some twenty documents. A PDF may
abort or hang the process that reads it, and a large file may eat its memory: such a file always goes to a worker.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

from qmslint.project.converted import OLD
from qmslint.project.source import Source
from qmslint.tuples import NamedTuple

__all__ = ["EXECUTORS", "Parallel", "costly", "wanted"]

EXECUTORS = ("process", "dask")

_FEW = 40  # documents that are checked in this process
_SOME = 10  # documents that take longer than looking whether they are known
_LARGE = 5 << 20  # bytes of a file that may be too much for it


class Parallel(NamedTuple):
    """How documents are shared out. `jobs` 0: as many as pay. `timeout` in seconds and `memory` in MB for one document
    (0: no limit). `executor`: process (of this machine) or dask, by the `scheduler` of that address or one of its own."""

    jobs: int = 0
    timeout: float = 20.0
    memory: int = 700
    executor: str = "process"
    scheduler: str = ""


def wanted(sources: Sequence[Source], how: Parallel) -> int:
    """How many workers to start; 0: check in this process."""
    files = [s for s in sources if not s.skipped and s.document is None]
    if how.jobs:
        return how.jobs if how.jobs > 1 or any(map(_risky, files)) else 0
    if len(files) >= _FEW:
        return os.cpu_count() or 1
    return min(len(files), os.cpu_count() or 1) if any(map(_risky, files)) else 0


def costly(sources: Sequence[Source]) -> bool:
    """Whether it pays to look for outcomes of earlier runs: that takes as long as reading a document or two."""
    files = [s for s in sources if not s.skipped and s.document is None]
    return len(files) >= _SOME or any(_takes_long(s) for s in files)


def _takes_long(source: Source) -> bool:
    recognising = source.options is not None and source.options.ocr != "off"
    return recognising or source.shown.lower().endswith((*OLD, ".pdf")) or _risky(source)


def _risky(source: Source) -> bool:
    """Whether a document should not be read in this process: a PDF, by its first bytes, or a large file."""
    if source.data is not None:
        return len(source.data) > _LARGE or b"%PDF" in source.data[:1024]
    try:
        with open(source.path or source.shown, "rb") as file:
            return os.fstat(file.fileno()).st_size > _LARGE or b"%PDF" in file.read(1024)
    except (OSError, ValueError):
        return False  # the reader says what is wrong with it
