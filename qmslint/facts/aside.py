"""Documents put aside: old revisions and withdrawn ones in a folder that says so ("Hết hiệu lực", "cũ", "archive")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from qmslint.resources import yaml_folder
from qmslint.understand.text.words import key

__all__ = ["put_aside"]


def put_aside(paths: Sequence[str]) -> frozenset[str]:
    """Those of these paths that lie in a folder of old documents.

    Only folders below the one that holds them all count: whoever checks an archive as such wants to hear of it.
    """
    parts = {path: re.split(r"[/\\]", path)[:-1] for path in paths}
    shared = 0
    for same in zip(*parts.values(), strict=False):
        if len(set(same)) > 1:
            break
        shared += 1
    return frozenset(path for path, folders in parts.items() if any(map(_is_old, folders[shared:])))


@cache
def _is_old(folder: str) -> bool:
    name = re.sub(r"^(?:\d+ )+", "", key(folder))
    return name in _names() or name.startswith(_beginnings())


@cache
def _names() -> frozenset[str]:
    return frozenset(map(key, yaml_folder("vocabulary")["register"]["files"]["aside"]))


@cache
def _beginnings() -> tuple[str, ...]:
    """Names that may go on: "Hết hiệu lực 2024", "Bản cũ - không dùng"."""
    return tuple(f"{name} " for name in _names() if " " in name)
