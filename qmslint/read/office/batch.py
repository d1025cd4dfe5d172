"""Many documents through as few runs of LibreOffice as possible; one that hangs or crashes it costs only itself."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence

from qmslint.read.digest import sha256
from qmslint.read.errors import UnreadableDocument
from qmslint.read.office import process, profile, program
from qmslint.read.office.kept import Kept, lasting
from qmslint.tuples import NamedTuple

__all__ = ["SECONDS", "Job", "convert", "convert_many"]

SECONDS = 15.0  # from one document to the next; the longest known takes four
_START = 4.0  # more for the first, which waits for the start
_FILES, _BYTES = 40, 64 << 20  # in one run
_FILTER = "docx:MS Word 2007 XML"
_FAILED = "source file could not be loaded"

# Under which suffix LibreOffice takes each kind for what it is.
_SUFFIXES = {"doc": ".doc", "rtf": ".rtf", "odt": ".odt", "wordml": ".xml", "html": ".html"}


class Job(NamedTuple):
    """A document to convert: its SHA-256, its kind (of `sniff`) and its bytes."""

    key: str
    kind: str
    data: bytes


def convert_many(paths: Iterable[str], folder: str) -> None:
    """Convert those of these files that need it, and leave the results in `folder`, where `read` looks for them under
    `Options.converted`. Nothing is raised: what fails here fails again, and is reported, when the document is read."""
    run, cache = Kept(folder, failures=True), lasting()
    jobs: dict[str, Job] = {}
    size = 0
    for job in _jobs(paths):
        if job.key in jobs or run.get(job.key) is not None or cache.get(job.key) is not None:
            continue
        jobs[job.key] = job
        size += len(job.data)
        if len(jobs) == _FILES or size > _BYTES:
            _keep(list(jobs.values()), run, cache)
            jobs, size = {}, 0
    _keep(list(jobs.values()), run, cache)


def _jobs(paths: Iterable[str]) -> Iterator[Job]:
    from qmslint.read.office.reader import kind_of

    for path in paths:
        try:
            with open(path, "rb") as file:
                data = file.read(_BYTES + 1)
        except (OSError, ValueError):
            continue
        kind = kind_of(data) if len(data) <= _BYTES else ""
        if kind:
            yield Job(sha256(data), kind, data)


def _keep(jobs: Sequence[Job], run: Kept, cache: Kept) -> None:
    if not jobs or program.find() is None:
        return
    for job, result in zip(jobs, convert(jobs), strict=True):
        cache.put(job.key, result)
        run.put(job.key, result)
    cache.trim()


def convert(jobs: Sequence[Job]) -> list[bytes | UnreadableDocument]:
    """Each document as .docx, or why not.

    Raises `UnreadableDocument` (missing-program) where LibreOffice is not installed.
    """
    command = program.needed(jobs[0].kind if jobs else "")
    results: list[bytes | UnreadableDocument] = []
    while len(results) < len(jobs):
        results += _some(command, jobs[len(results) :])
    return results


def _some(command: str, jobs: Sequence[Job]) -> list[bytes | UnreadableDocument]:
    """The results of one run: of all jobs, or up to and including the one that ended it."""
    with tempfile.TemporaryDirectory(prefix="qmslint-", ignore_cleanup_errors=True) as folder:
        home, given, made = (os.path.join(folder, name) for name in ("profile", "given", "made"))
        profile.make(home)
        os.mkdir(given)
        os.mkdir(made)
        names = []
        for number, job in enumerate(jobs, 1):
            names.append(f"{number:04}")
            with open(os.path.join(given, names[-1] + _SUFFIXES[job.kind]), "wb") as file:
                file.write(job.data)
        options = ["--headless", "--norestore", "--nologo", "--nolockcheck", "--nodefault", "--writer"]
        files = [os.path.join(given, name + _SUFFIXES[job.kind]) for name, job in zip(names, jobs, strict=True)]
        try:
            ended = process.run(
                [command, profile.address(home), *options, "--convert-to", _FILTER, "--outdir", made, *files],
                made, SECONDS, _START,
            )  # fmt: skip
        except OSError as error:
            ended = process.Run("died", error.strerror or str(error), "")
        contents = [_read(os.path.join(made, f"{name}.docx")) for name in names]
    return list(_results(jobs, contents, ended))


def _results(
    jobs: Sequence[Job], contents: Sequence[bytes | None], ended: process.Run
) -> Iterator[bytes | UnreadableDocument]:
    """What a run made, and who ended it if it did not end by itself.

    Documents are taken in order: those before the last one made were loaded or refused. Of those after it, each one that
    was refused left a line; the next one is to blame.
    """
    whole = ended.how == "done"
    done = max((i + 1 for i, content in enumerate(contents) if content), default=0)
    refused = ended.said.count(_FAILED) - sum(content is None for content in contents[:done])
    blamed = len(jobs) if whole else done + max(refused, 0)
    for i, (job, content) in enumerate(zip(jobs, contents, strict=True)):
        if i == blamed:
            yield _failure(job, ended)
            return
        yield content or UnreadableDocument("damaged", "LibreOffice cannot open it", job.kind)


def _failure(job: Job, ended: process.Run) -> UnreadableDocument:
    if ended.how == "late":
        return UnreadableDocument("timeout", f"LibreOffice: {ended.detail}", job.kind)
    if "bad_alloc" in ended.said:
        return UnreadableDocument("too-large", "LibreOffice needs more memory for it than it may take", job.kind)
    return UnreadableDocument("crashed", f"LibreOffice: {ended.detail}", job.kind)


def _read(path: str) -> bytes | None:
    """A file that was made; None if it was not, or not to its end."""
    try:
        with open(path, "rb") as file:
            content = file.read()
    except OSError:
        return None
    return content if content[-22:].startswith(b"PK\5\6") else None
