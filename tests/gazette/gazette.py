"""The list of documents: every module of `tests.gazette.papers`, by name."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from importlib import import_module

from tests.gazette import papers
from tests.gazette.sheet import Sheet


def gazette() -> dict[str, Callable[[], Sheet]]:
    """Each paper's `build`, by the name of its module."""
    names = sorted(module.name for module in pkgutil.iter_modules(papers.__path__))
    return {name: import_module(f"tests.gazette.papers.{name}").build for name in names}
