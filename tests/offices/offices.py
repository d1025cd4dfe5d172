"""The list of offices: every module of `tests.offices.desks`, by name."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from importlib import import_module

from tests.offices import desks
from tests.offices.paper import Office


def offices() -> dict[str, Callable[[], Office]]:
    """Each desk's `build`, by the name of its module."""
    names = sorted(module.name for module in pkgutil.iter_modules(desks.__path__))
    return {name: import_module(f"tests.offices.desks.{name}").build for name in names}
