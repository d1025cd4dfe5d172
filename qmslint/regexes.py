"""Regular expressions kept compiled between runs.

The road of one document compiles some 150 patterns, which takes Python longer than reading and checking the document. Like
byte code, what the compiler makes of a pattern depends on the pattern and on the version of Python alone; so the command
line keeps it in the cache folder and puts it back into `re`'s own cache of compiled patterns before anything else is
imported. Nothing else knows of it: where the file is missing, damaged or from another Python, `re` compiles as always.
"""

from __future__ import annotations

import os
import re
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    # pattern, flags as asked for; then the arguments of the engine: all flags, code, groups, names of groups.
    Kept: TypeAlias = dict[tuple[str | bytes, int], tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]]

__all__ = ["restore", "store"]

_MOST = 480  # an office's documents need some 400 in time; `re` itself keeps 512


def restore(folder: str) -> Kept:
    """Put the patterns kept in this folder into `re`'s cache. Gives what was found there, for `store`."""
    try:
        import _sre  # type: ignore[import-not-found]
        import marshal
        from array import array

        with open(_file(folder), "rb") as f:
            kept: Kept = marshal.loads(f.read())  # noqa: S302 - written by this user, as byte code is; it is never run
        cache: Any = re._cache  # type: ignore[attr-defined]
        for (pattern, flags), (all_flags, code, groups, index, names) in kept.items():
            words = array("I", code).tolist()
            compiled = _sre.compile(pattern, all_flags, words, groups, index, names)
            cache.setdefault((type(pattern), pattern, flags), compiled)
    except Exception:  # noqa: BLE001 - a cache is never needed
        return {}
    return kept


def store(folder: str, kept: Kept) -> bool:
    """Keep the patterns that `re` has compiled since, beside those `kept` before while there is room. True if there was something
    to write."""
    try:
        cache: Any = re._cache  # type: ignore[attr-defined]
        asked = [(key[1], key[2]) for key in cache if len(key) == 3 and key[0] in (str, bytes)]
        new = [key for key in asked if key not in kept]
        if not new:
            return False
        if len(kept) + len(new) > _MOST:  # full of what an earlier version used: begin anew
            kept = {}
        import marshal

        from qmslint.writing import write_whole

        found = {**kept, **{key: _compiled(*key) for key in new[: _MOST - len(kept)]}}
        os.makedirs(folder, exist_ok=True)
        write_whole(_file(folder), [marshal.dumps(found)])
    except Exception:  # noqa: BLE001 - a cache is never needed
        return False
    return True


def _file(folder: str) -> str:
    import _sre

    return os.path.join(
        folder, f"regexes-{sys.implementation.cache_tag}-{sys.hexversion:x}-{_sre.MAGIC}-{_sre.CODESIZE}"
    )


def _compiled(pattern: str | bytes, flags: int) -> tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]:
    """What `re._compiler.compile` hands to the engine."""
    from array import array
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(pattern, flags)
    code = _compiler._code(parsed, flags)
    state = parsed.state
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    return flags | state.flags, array("I", code).tobytes(), state.groups - 1, dict(state.groupdict), tuple(names)
