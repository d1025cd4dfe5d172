"""Conversions, kept by the content that they were made of."""

from __future__ import annotations

import os

from qmslint.read.errors import UnreadableDocument
from qmslint.writing import write_whole

__all__ = ["MOST_KEPT_BYTES", "Kept", "lasting"]

_FORMAT = 1  # counts changes in how documents are converted
MOST_KEPT_BYTES = 256 << 20


class Kept:
    """A folder of conversions. A failure can be kept as well as a document; what cannot be written is not kept."""

    __slots__ = ("_failures", "folder")

    def __init__(self, folder: str, *, failures: bool = False) -> None:
        self.folder = folder
        self._failures = failures

    def get(self, key: str) -> bytes | UnreadableDocument | None:
        """The converted document, why it could not be converted, or None when neither is known."""
        content = _content(self._path(key))
        if content is not None:
            return content
        failure = _content(self._path(key) + ".failure") if self._failures else None
        return UnreadableDocument(*failure.decode("utf-8").split("\n")) if failure is not None else None

    def put(self, key: str, result: bytes | UnreadableDocument) -> None:
        """Keep a result, whole or not at all: other runs may read at the same time."""
        path = self._path(key)
        if isinstance(result, UnreadableDocument):
            if not self._failures:
                return
            path += ".failure"
            result = "\n".join((result.reason, result.detail.replace("\n", " "), result.kind)).encode()
        try:
            os.makedirs(self.folder, mode=0o700, exist_ok=True)
            write_whole(path, [result])
        except OSError:
            pass

    def trim(self, most: int = MOST_KEPT_BYTES) -> None:
        """Remove the oldest until no more than so many bytes are kept."""
        try:
            entries = [(e.stat().st_mtime, e.stat().st_size, e.path) for e in os.scandir(self.folder)]
            total = sum(size for _, size, _ in entries)
            for _, size, path in sorted(entries):
                if total <= most:
                    break
                os.remove(path)
                total -= size
        except OSError:
            pass

    def _path(self, key: str) -> str:
        return os.path.join(self.folder, f"{key}-{_FORMAT}.docx")


def lasting() -> Kept:
    """Those of earlier runs, in the user's cache folder (no folder at all under `--no-cache`)."""
    from qmslint.resources import cache_folder

    return Kept(os.path.join(cache_folder(), "office"))


def _content(path: str) -> bytes | None:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return None
