"""The list of documents: every module of `tests.provinces.papers`, by name."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from importlib import import_module

from tests.provinces import papers
from tests.provinces.mill import Rebuilt


def provinces() -> dict[str, Callable[[], Rebuilt]]:
    """Each paper's `build`, by the name of its module."""
    names = sorted(module.name for module in pkgutil.iter_modules(papers.__path__))
    return {name: import_module(f"tests.provinces.papers.{name}").build for name in names}
