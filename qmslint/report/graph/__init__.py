"""Who refers to whom, drawn: one module a format, each with `write(graph, lang) -> Iterator[str]`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qmslint.facts.graph import Graph

__all__ = ["FORMATS", "writer"]

FORMATS: dict[str, str] = {
    "text": "qmslint.report.graph.text",
    "mermaid": "qmslint.report.graph.mermaid",
    "dot": "qmslint.report.graph.dot",
    "json": "qmslint.report.graph.json",
    "html": "qmslint.report.graph.html",
}


def writer(name: str) -> Callable[[Graph, str], Iterator[str]]:
    """The writer of a format. Raises `KeyError` for a name that is not in `FORMATS`."""
    module = __import__(FORMATS[name], fromlist=["write"])
    write: Callable[[Graph, str], Iterator[str]] = module.write
    return write
