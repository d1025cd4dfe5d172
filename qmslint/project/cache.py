"""Outcomes kept between runs: a document that has not changed is not read again.

One small file an outcome, under a name that stands for all that it depends on, so nothing ever has to be made invalid. A
file is written whole or not at all, carries its own digest, and is never needed: what is missing, damaged or of another day
is made again. So runs may share the folder, and may be killed at any moment.
"""

from __future__ import annotations

import os
import time
import zlib

from qmslint.project.outcome import Outcome
from qmslint.project.packed import pack, unpack
from qmslint.writing import write_whole

__all__ = ["MOST_KEPT_BYTES", "Cache"]

MOST_KEPT_BYTES = 256 << 20
_MANY = 200  # outcomes, or more, after whose writing it is time to tidy up
_A_DAY = 86_400  # seconds; what nobody finished writing since is left of a run that was killed


class Cache:
    """The outcomes kept in `folder`, for the day (ISO) of a run."""

    def __init__(self, folder: str, day: str) -> None:
        self.folder = folder
        self._day = day
        self._written = 0

    def get(self, key: str) -> Outcome | None:
        """The outcome kept under this key, None when none is, or not for this day."""
        try:
            with open(self._path(key), "rb") as file:
                data = file.read()
            head, _, body = data.partition(b"\n")
            made, until, digest = head.decode("ascii").split(" ")
            if int(digest, 16) != zlib.crc32(body) or not (made == self._day or made <= self._day < until):
                return None
            outcome: Outcome = unpack(body, Outcome)
        except (OSError, ValueError, TypeError):
            return None
        return outcome

    def put(self, key: str, outcome: Outcome) -> None:
        """Keep an outcome; what cannot be written is not kept."""
        try:
            body = pack(outcome)
            head = f"{self._day} {outcome.until} {zlib.crc32(body):08x}\n".encode("ascii")
            path = self._path(key)
            if not self._written:
                os.makedirs(self.folder, mode=0o700, exist_ok=True)
            self._written += 1
            write_whole(path, (head, body))
        except (OSError, ValueError, TypeError):
            pass

    def tidy(self, most: int = MOST_KEPT_BYTES) -> None:
        """Remove the oldest until no more than so many bytes are kept: now and then, for looking at all of it takes time."""
        if (self._written < _MANY and self._day[-1:] not in "05") or not self._written:
            return
        try:
            entries = [(s.st_mtime, s.st_size, e.path) for e in os.scandir(self.folder) if (s := e.stat())]
        except OSError:
            return
        total = sum(size for _, size, _ in entries)
        now = time.time()
        for since, size, path in sorted(entries):
            if total > most or (path.endswith(".part") and since < now - _A_DAY):
                try:
                    os.remove(path)
                except OSError:
                    continue
                total -= size

    def _path(self, key: str) -> str:
        return os.path.join(self.folder, key)
