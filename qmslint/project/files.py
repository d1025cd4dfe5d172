"""Which documents are meant by the paths, folders and globs that were named."""

from __future__ import annotations

import os
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from qmslint.project.patterns import matcher, plain_path
from qmslint.project.source import Source
from qmslint.tuples import NamedTuple

__all__ = ["SUFFIXES", "Collection", "collect", "is_address"]

SUFFIXES = (".docx", ".docm", ".dotx", ".dotm", ".doc", ".rtf", ".odt", ".pdf")
"""What is looked at in a folder. A file that is named itself may have any suffix, or none."""

OTHER_KINDS = (
    ".wps", ".wpd", ".pages", ".gdoc", ".sxw", ".fodt", ".ott", ".htm", ".html", ".mht", ".mhtml", ".xps", ".oxps",
    ".ppt", ".pptx", ".jpg", ".jpeg", ".tif", ".tiff", ".zip", ".rar", ".7z",
)  # fmt: skip
"""What may hold a procedure in a folder and is not read: files of other programs, photographed pages, archives."""

_LOCK = "~$"


class Collection(NamedTuple):
    """The files of a run, sorted by the name shown, each once; the names that led nowhere; and by their suffix how many
    files of `OTHER_KINDS` a search has passed by."""

    files: tuple[Source, ...]
    missing: tuple[str, ...]
    others: Mapping[str, int] = {}


def collect(
    paths: Iterable[str], exclude: Iterable[str] = (), root: str = ".", force_exclude: bool = False
) -> Collection:
    """The documents meant by `paths`.

    Folders are searched for documents, without hidden folders, Word's lock files (`~$…`) and what `exclude` matches
    (counted from `root`), and without links to others that are found and copies that qmslint wrote of them. A file named
    itself is always meant, except a lock file, and with `force_exclude` whatever a search would have passed by.
    """
    out = _Passing(matcher(exclude), root)
    found: dict[str, Source] = {}
    named_itself: set[str] = set()
    missing = []
    for named in paths:
        if is_address(named):
            there = _stored(named, out, force_exclude=force_exclude)
            missing += [named] if there is None else []
            found.update({f.shown: f for f in there or ()})
            continue
        stored = _as_stored(named)
        if stored is None and any(c in named for c in "*?["):
            hits = _expand(named)
            files = [f for hit in hits for f in (_search(hit, out) if os.path.isdir(hit) else _hit(hit, out))]
            if not hits:
                missing.append(named)
        elif stored is None:
            missing.append(named)
            continue
        elif os.path.isdir(stored):
            files = list(_search(stored, out))
        else:
            skipped = os.path.basename(stored).startswith(_LOCK) or (force_exclude and out.passes_by(stored))
            files = [Source(_shown(stored), stored, skipped=skipped)]
            named_itself.add(_place(stored))
        for file in files:
            found.setdefault(_place(file.path or ""), file)
    places = [place for place, file in found.items() if file.path]
    if not named_itself.issuperset(places):
        from qmslint.report.copied import copies_among

        for again in {*copies_among(places), *_links_among(places)} - named_itself:
            del found[again]
    return Collection(tuple(sorted(found.values(), key=lambda f: f.shown)), (*missing, *out.closed), out.others)


def _place(path: str) -> str:
    """By what a file is known among the others, however it was named."""
    return os.path.normcase(os.path.abspath(path))


def _links_among(places: Iterable[str]) -> Iterator[str]:
    """Those of these files that lead to others of them."""
    there = set(places)
    for place in there:
        if os.path.islink(place):
            meant = os.path.normcase(os.path.realpath(place))
            if meant != place and meant in there:
                yield place


def is_address(path: str) -> bool:
    """Whether a path is the address of a store, and no path of this machine: `s3://bucket/quy-trinh`."""
    return re.match(r"[A-Za-z][\w+.-]+:(?::\w+:)?//", path) is not None


def _stored(address: str, out: _Passing, *, force_exclude: bool) -> list[Source] | None:
    """The documents at an address of a store, None if nothing is there."""
    from qmslint.project.store import search

    found = search(address)
    if found is None:
        return None
    sources = []
    for one, below in found:
        name = below.rpartition("/")[2]
        passed = name.startswith(_LOCK) or (out.excluded_below(below) and (one != address or force_exclude))
        if one == address:
            sources.append(Source(one, address=one, skipped=passed))
        elif not passed and not any(p.startswith(".") for p in below.split("/")):
            if name.lower().endswith(SUFFIXES):
                sources.append(Source(one, address=one))
            else:
                out.of_another_kind(name)
    return sources


class _Passing:
    """What a search passes by: hidden folders, lock files, excluded paths."""

    def __init__(self, excluded: Callable[[str], bool], root: str) -> None:
        self._excluded = excluded
        self._root = os.path.abspath(root)
        self.closed: list[str] = []
        self.others: Counter[str] = Counter()

    def unreadable(self, error: OSError) -> None:
        """A folder that may not be opened: told, for what is unread is never clean."""
        self.closed.append(plain_path(str(error.filename)))

    def of_another_kind(self, name: str) -> None:
        """A file that is no document for a reader; counted where it may hold a procedure all the same."""
        suffix = os.path.splitext(name)[1].lower()
        if suffix in OTHER_KINDS:
            self.others[suffix] += 1

    def excluded_below(self, path: str) -> bool:
        """True if a pattern of the configuration matches a path below an address."""
        return self._excluded(path)

    def excluded(self, path: str) -> bool:
        """True if a pattern of the configuration matches."""
        return self._excluded(self._below_root(path))

    def passes_by(self, path: str) -> bool:
        """True if a search from the root would not have come to this file."""
        below = self._below_root(path)
        hidden = any(part.startswith(".") and part not in (".", "..") for part in below.split("/")[:-1])
        return hidden or self._excluded(below)

    def _below_root(self, path: str) -> str:
        whole = os.path.abspath(path)
        try:
            below = os.path.relpath(whole, self._root)
        except ValueError:  # another drive
            below = whole
        return plain_path(whole if below.startswith("..") else below)


def _search(folder: str, out: _Passing) -> Iterator[Source]:
    for where, folders, names in os.walk(folder, onerror=out.unreadable):
        folders[:] = [f for f in folders if not f.startswith(".") and not out.excluded(os.path.join(where, f))]
        for name in names:
            yield from _hit(os.path.join(where, name), out)


def _hit(path: str, out: _Passing) -> Iterator[Source]:
    """The file, if a search is to take it."""
    name = os.path.basename(path)
    if name.startswith((_LOCK, ".")) or out.excluded(path):
        return
    if name.lower().endswith(SUFFIXES):
        yield Source(_shown(path), path)
    else:
        out.of_another_kind(name)


def _shown(path: str) -> str:
    return plain_path(os.path.normpath(path))


def _expand(pattern: str) -> list[str]:
    import glob

    forms = dict.fromkeys((pattern, *(unicodedata.normalize(form, pattern) for form in ("NFC", "NFD"))))
    return sorted({hit for form in forms for hit in glob.glob(form, recursive=True)})


def _as_stored(path: str) -> str | None:
    """The path under which the file system keeps what was named: the name may be composed otherwise.

    None: not there.
    """
    if os.path.exists(path):
        return path
    if path.isascii():
        return None
    at = os.sep if os.path.isabs(path) else ""
    drive, rest = os.path.splitdrive(path)
    at = drive + at
    for part in plain_path(rest).split("/"):
        if part in ("", "."):
            continue
        step = os.path.join(at, part)
        if not os.path.exists(step):
            try:
                names = os.listdir(at or ".")
            except OSError:
                return None
            step = next((os.path.join(at, n) for n in names if plain_path(n) == part), "")
            if not step:
                return None
        at = step
    return at
