"""Which document of the newer version is which of the older one, and what changed in each."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Hashable, Sequence

from qmslint.changes.control import control_changes, revised
from qmslint.changes.kept import Said
from qmslint.changes.match import Pair, pair
from qmslint.changes.procedure import procedure_changes
from qmslint.model.change import Comparison, DocumentChanges
from qmslint.tuples import NamedTuple
from qmslint.understand.names import bare_title
from qmslint.understand.text.codes import code_key, find_codes
from qmslint.understand.text.words import key

__all__ = ["Version", "compare"]


class Version(NamedTuple):
    """One document of one version: `path` is what reports call it, `name` where it lies below the folder of its version.

    `said` is what is `kept` of what it says, None when it could not be read; `reason` says why.
    """

    path: str
    name: str
    said: Said | None
    reason: str = ""


def compare(since: str, olds: Sequence[Version], news: Sequence[Version], *, whole: bool = True) -> Comparison:
    """What changed between two versions of a folder.

    Documents are the same by their name in the folder, then by their code, their file's name, their title. `whole`: the
    newer version has all documents of its folder, so what is only in the older one was dropped; otherwise that is not
    looked at. A document that could not be read is told as such, never as added or dropped.
    """
    pairs = _pairs(olds, news)
    lost = any(old is None and new is not None for old, new in pairs)
    found = [_document(old, new) for old, new in pairs if new is not None or whole or (lost and not _read(old))]
    return Comparison(since, tuple(sorted(found, key=lambda d: (d.path or d.old_path or "", d.path is None))))


def _read(version: Version | None) -> bool:
    return version is not None and version.said is not None


def _pairs(olds: Sequence[Version], news: Sequence[Version]) -> list[Pair[Version]]:
    codes_old, codes_new = Counter(map(_code, olds)), Counter(map(_code, news))
    named = {v.name: v for v in olds}
    # Two documents that changed names with each other, or one that took another's.
    swapped = {
        v.name
        for v in news
        if v.name in named
        and (new := _code(v)) is not None
        and (old := _code(named[v.name])) is not None
        and new != old
        and (codes_new[old] or codes_old[new])
    }
    return pair(
        olds,
        news,
        lambda v: None if v.name in swapped else v.name,
        _code,
        _once(_file_name, lambda v: v.name, olds, news),
        _once(bare_title, _title, olds, news),
        lambda v: v.name,
    )


def _once(
    fold: Callable[[str], str], of: Callable[[Version], str], *versions: Sequence[Version]
) -> Callable[[Version], Hashable]:
    """A key that only counts where one document of each version has it."""
    counts = [Counter(fold(of(v)) for v in side) for side in versions]

    def single(version: Version) -> Hashable:
        value = fold(of(version))
        return value if value and all(c[value] == 1 for c in counts) else None

    return single


def _file_name(name: str) -> str:
    """The words of the file's name: blanks, underscores and accents come and go."""
    return key(os.path.basename(name))


def _title(version: Version) -> str:
    said = version.said
    if said is None:
        return ""
    return said.control.title or (said.procedures[0].title if len(said.procedures) == 1 else "")


def _code(version: Version) -> Hashable:
    """The document's code, or the code that the name of its file begins with."""
    if version.said is not None and version.said.control.code:
        return code_key(version.said.control.code)
    stem = os.path.splitext(os.path.basename(version.name))[0]
    codes = find_codes(stem.replace("_", " ").upper())
    return code_key(codes[0].target) if codes and codes[0].start == 0 else None


def _document(old: Version | None, new: Version | None) -> DocumentChanges:
    path, old_path = new.path if new is not None else None, old.path if old is not None else None
    said = next((v.said for v in (new, old) if v is not None and v.said is not None), None)
    code = said.control.code or None if said is not None else None
    unread = [name for name, v in (("old", old), ("new", new)) if v is not None and v.said is None]
    if unread:
        reason = next(v.reason for v in (old, new) if v is not None and v.said is None)
        which = unread[0] if len(unread) == 1 else "both"
        return DocumentChanges("unread", path, old_path, code, unread=which, reason=reason)
    if old is None or new is None or old.said is None or new.said is None:
        return DocumentChanges("dropped" if new is None else "added", path, old_path, code)
    sides = (old.said, new.said)
    ocr = any(d.ocr for d in sides)
    changes = (*control_changes(old.said, new.said, ocr), *procedure_changes(old.said, new.said, ocr))
    return DocumentChanges(
        "changed" if changes else "unchanged",
        path,
        old_path,
        code,
        changes,
        moved=old.name != new.name,
        partly=any(d.partly for d in sides),
        rough=ocr or len({d.format == "pdf" for d in sides}) > 1,
        revised=revised(old.said, new.said),
        procedures=len(new.said.procedures),
    )
