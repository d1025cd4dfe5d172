"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from itertools import count

__all__ = ["write_whole"]

_number = count()  # threads of one process may write one file


def write_whole(path: str, parts: Iterable[bytes], *, through_links: bool = False) -> None:
    """Write a file beside its place and put it there when it is complete, so that nobody ever reads half of it.

    A device, a pipe (`/dev/null`, `/dev/stdout`) and, with `through_links`, what a link leads to are written to where they
    are: putting another file in their place would take them away. Raises `OSError`; nothing is left behind then.
    """
    if _stays(path, through_links):
        with open(path, "wb") as file:
            file.writelines(parts)
        return
    part = f"{path}.{os.getpid()}-{next(_number)}.part"
    try:
        with open(part, "wb") as file:
            file.writelines(parts)
        os.replace(part, path)
    except BaseException:
        if os.path.exists(part):
            os.unlink(part)
        raise


def _stays(path: str, through_links: bool) -> bool:
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)) or (through_links and os.path.islink(path))
