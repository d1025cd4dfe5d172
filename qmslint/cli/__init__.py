"""The command line. A command is one module here with `SUMMARY`, `USAGE`, `OPTIONS` and `run(call) -> exit code`.

`qmslint --version` must cost hardly more than starting Python, so this module imports nothing before it must.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code: 0 fine, 1 findings, 2 wrong use, 3 a crash, 130 interrupted.

    `arguments` are those after the program's name. Without them this is the program itself: it takes those of the process
    and ends it.
    """
    words = sys.argv[1:] if arguments is None else list(arguments)
    code = _run(words)
    if arguments is None:
        _end(code)
    return code


def _run(words: list[str]) -> int:
    if words in (["--version"], ["-V"]):
        from qmslint import __version__

        sys.stdout.write(f"qmslint {__version__}\n")
        return 0
    from qmslint.cli.dispatch import dispatch

    return dispatch(words)


def _end(code: int) -> None:
    """End the process at once. Freeing every object one by one, as Python does at its end, costs as much as the rules."""
    for stream in (sys.stdout, sys.stderr):
        try:  # noqa: SIM105 - contextlib need not be imported
            stream.flush()
        except (OSError, ValueError):
            pass
    os._exit(code)
