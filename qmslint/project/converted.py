"""Documents in old formats, converted before they are read: many per start of LibreOffice, whose start costs the most."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qmslint.project.source import Source
from qmslint.read.options import Options

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

__all__ = ["OLD", "Converted"]

OLD = (".doc", ".dot", ".rtf", ".odt", ".ott")


class Converted:
    """Entered, it gives the same sources, told where their conversions are, which are there until it is left.

    A single old document is left to its reader, except with `always`: a worker's time is not meant for the start of LibreOffice.
    What has another suffix than its content is left to its reader as well.
    """

    __slots__ = ("_folder", "_old", "_sources")

    def __init__(self, sources: Sequence[Source], *, always: bool = False) -> None:
        self._sources = sources
        self._old = [s.path for s in sources if s.path and not s.skipped and s.path.lower().endswith(OLD)]
        if len(self._old) < (1 if always else 2):
            self._old = []
        self._folder: TemporaryDirectory[str] | None = None

    def __enter__(self) -> list[Source]:
        if not self._old:
            return list(self._sources)
        import tempfile

        from qmslint.read.office import convert_many

        self._folder = tempfile.TemporaryDirectory(prefix="qmslint-", ignore_cleanup_errors=True)
        convert_many(self._old, self._folder.name)
        old = frozenset(self._old)
        return [
            s._replace(options=(s.options or Options())._replace(converted=self._folder.name)) if s.path in old else s
            for s in self._sources
        ]

    def __exit__(self, *_: object) -> None:
        if self._folder is not None:
            self._folder.cleanup()
