"""Which files of a folder are copies that were written here, so that a search does not take them for more documents.

The folder of copies (`--annotate DIR`, `fix -o DIR`) holds a small file that names each copy and its original. A copy whose
original is gone, or is not looked at, is a document like any other.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping

__all__ = ["NAME", "copies_among", "note_copies"]

NAME = ".qmslint-copies"


def note_copies(folder: str, made: Mapping[str, str]) -> None:
    """Add copies, by their paths, with the paths of their originals, to those noted in the folder. Raises `OSError`."""
    import json

    from qmslint.writing import write_whole

    if not made:
        return
    noted = {**_noted(folder), **{_below(copy, folder): _below(original, folder) for copy, original in made.items()}}
    path = os.path.join(folder, NAME)
    write_whole(path, [json.dumps({"copies": noted}, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"])


def copies_among(paths: Iterable[str]) -> set[str]:
    """Those of these absolute paths that are noted as copies of others of them."""
    given = {os.path.normcase(p): p for p in paths}
    folders: set[str] = set()
    for path in given.values():
        folder = os.path.dirname(path)
        while folder not in folders:
            folders.add(folder)
            folder = os.path.dirname(folder)
    found = set()
    for folder in folders:
        for copy, original in _noted(folder).items():
            one, other = (os.path.normcase(os.path.normpath(os.path.join(folder, p))) for p in (copy, original))
            if one in given and other in given:
                found.add(given[one])
    return found


def _noted(folder: str) -> dict[str, str]:
    """Copy → original, below the folder, as its file says; none where there is no such file, or it is damaged."""
    try:
        with open(os.path.join(folder, NAME), encoding="utf-8") as file:
            import json  # hardly any folder has such a file

            noted = json.load(file)["copies"]
        return {str(copy): str(original) for copy, original in noted.items()}
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return {}


def _below(path: str, folder: str) -> str:
    whole = os.path.abspath(path)
    try:
        return os.path.relpath(whole, os.path.abspath(folder)).replace(os.sep, "/")
    except ValueError:  # another drive
        return whole
