"""lxml, loaded without what it never uses here.

lxml imports `inspect` (and with it `ast`, `dis` and `tokenize`) for one function that looks at parser targets written in
Python; qmslint has none. Loading all that costs a tenth of the time that `qmslint check FILE` takes, so the command line
gives lxml a stand-in. The library does not: a program that imports qmslint keeps its modules as they are.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

__all__ = ["load_lxml"]


def load_lxml() -> None:
    """Import lxml.etree; `inspect` is loaded only when something asks for it."""
    if "inspect" in sys.modules or "lxml.etree" in sys.modules:
        return
    sys.modules["inspect"] = _STAND_IN
    try:
        import lxml.etree  # noqa: F401
    finally:
        _stand_down()


def _stand_down() -> None:
    if sys.modules.get("inspect") is _STAND_IN:
        del sys.modules["inspect"]


def _of_the_real_one(name: str) -> Any:
    """Whatever lxml of another version should ask for."""
    _stand_down()
    import inspect

    return getattr(inspect, name)


def _getfullargspec(function: Any) -> Any:
    return _of_the_real_one("getfullargspec")(function)


_STAND_IN = ModuleType("inspect")
_STAND_IN.__dict__.update(getfullargspec=_getfullargspec, __getattr__=_of_the_real_one)
