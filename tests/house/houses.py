"""The list of house styles: every module of `tests.house.styles`, by name."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from importlib import import_module

from tests.house import styles
from tests.house.build import House


def houses() -> dict[str, Callable[[], House]]:
    """Each style's `build`, by the name of its module."""
    names = sorted(module.name for module in pkgutil.iter_modules(styles.__path__))
    return {name: import_module(f"tests.house.styles.{name}").build for name in names}
