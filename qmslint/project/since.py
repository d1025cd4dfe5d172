"""The earlier version to compare with: a folder, a file, or a git revision; and what each document of both is called.

`--since OLD` means the earlier version of what is checked. A document is known by where it lies: below the folder that is
checked (below the current folder where several paths are) and below `OLD`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from qmslint.config.settings import ConfigurationError, Mistake, Settings
from qmslint.project.files import SUFFIXES, collect
from qmslint.project.patterns import matcher, plain_path
from qmslint.project.source import Source
from qmslint.tuples import NamedTuple

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

__all__ = ["Earlier"]


class _Old(NamedTuple):
    """A document of the earlier version: what reports call it, its name in its version, where its bytes are."""

    shown: str
    name: str
    path: str


class Earlier:
    """The earlier version of documents to check. Entered, it has `sources` to read; git's are there until it is left.

    `since` is as given; `checked` are the documents to check, without the earlier version where that lies among them;
    `whole` if whole folders are checked, so that what is only in the earlier version was dropped.
    """

    def __init__(self, since: str, named: Sequence[str], sources: Sequence[Source], settings: Settings) -> None:
        """`named` are the paths that were named, `sources` the documents that they mean."""
        self.since = since
        self.sources: tuple[Source, ...] = ()
        folders = [p for p in named if os.path.isdir(p)]
        self.whole = bool(folders) and len(folders) == len(named)
        self._base = os.path.realpath(folders[0] if len(named) == len(folders) == 1 else ".")
        self._settings = settings
        self.checked = self._apart(sources)
        below = tuple(os.path.join(os.path.realpath(f), "") for f in folders)
        alone = {os.path.dirname(_real(s.path or s.shown)) for s in self.checked}
        self._places = [*folders, *sorted(a for a in alone if not os.path.join(a, "").startswith(below))]
        self._names: dict[str, str] = {}
        self._folder: TemporaryDirectory[str] | None = None

    def __enter__(self) -> Earlier:
        """Find the documents. Raises `ConfigurationError` when `since` is no path and no revision."""
        found = self._of_path() if os.path.exists(self.since) else self._of_revision()
        self._names = {o.shown: o.name for o in found}
        options = next((s.options for s in self.checked), None)
        self.sources = tuple(Source(o.shown, o.path, options=options, earlier=True) for o in found)
        return self

    def __exit__(self, *_: object) -> None:
        if self._folder is not None:
            self._folder.cleanup()

    def name_of(self, shown: str) -> str:
        """What a document, of the one version or the other, is called in its version."""
        name = self._names.get(shown)
        return self._below(shown) if name is None else name

    def _apart(self, sources: Iterable[Source]) -> list[Source]:
        old = os.path.realpath(self.since)
        if not os.path.isdir(old) or old == self._base:
            return list(sources)
        return [s for s in sources if s.path is None or not _real(s.path).startswith(old + os.sep)]

    def _below(self, path: str) -> str:
        return plain_path(os.path.relpath(_real(path), self._base))

    def _of_path(self) -> list[_Old]:
        if os.path.isfile(self.since):
            meant = [s.shown for s in self.checked if not s.skipped]
            # One document with one: they need no names.
            name = self._below(meant[0] if len(meant) == 1 else self.since)
            return [_Old(plain_path(self.since), name, self.since)]
        found = [(s.shown, s.path or s.shown) for s in collect([self.since]).files]
        return self._wanted([_Old(shown, plain_path(os.path.relpath(path, self.since)), path) for shown, path in found])

    def _of_revision(self) -> list[_Old]:
        import tempfile

        from qmslint.project.git import GitError, stored, write_out

        try:
            files = {
                self._below(f.path): f
                for f in stored(self.since, self._places or ["."])
                if f.path.lower().endswith(SUFFIXES) or any(_real(s.path or s.shown) == f.path for s in self.checked)
            }
            wanted = self._wanted([_Old(f"{self.since}:{plain_path(f.below)}", n, f.path) for n, f in files.items()])
            self._folder = tempfile.TemporaryDirectory(prefix="qmslint-", ignore_cleanup_errors=True)
            # The suffix stays, for programs that go by it.
            targets = [
                os.path.join(self._folder.name, f"{n}{os.path.splitext(o.path)[1]}") for n, o in enumerate(wanted)
            ]
            write_out([files[o.name] for o in wanted], targets)
        except GitError as error:
            raise ConfigurationError([Mistake(self.since, 0, "since-nothing", (str(error),))]) from None
        return [o._replace(path=target) for o, target in zip(wanted, targets, strict=True)]

    def _wanted(self, found: list[_Old]) -> list[_Old]:
        """Without what a search passes by; and of a whole folder, for a few documents, only those of their names."""
        excluded = matcher(self._settings.exclude)
        root = os.path.realpath(self._settings.root)
        kept = []
        for old in found:
            parts = old.name.split("/")
            hidden = any(p.startswith(".") and p != ".." for p in parts) or parts[-1].startswith("~$")
            if not hidden and not excluded(plain_path(os.path.relpath(os.path.join(self._base, old.name), root))):
                kept.append(old)
        if self.whole:
            return kept
        names = [self._below(s.path or s.shown) for s in self.checked if not s.skipped]
        same = {n: [o for o in kept if o.name == n] or [o for o in kept if _last(o.name) == _last(n)] for n in names}
        return list(dict.fromkeys(o for n in names for o in same[n])) if all(same.values()) else kept


def _last(name: str) -> str:
    return name.rsplit("/", 1)[-1]


def _real(path: str) -> str:
    """The path in its real folder; a link keeps its own name."""
    return os.path.join(os.path.realpath(os.path.dirname(path)), os.path.basename(path))
