"""The graph as data."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from qmslint.facts.graph import Graph, Node

__all__ = ["as_data", "write", "write_who"]


def as_data(graph: Graph) -> dict[str, Any]:
    """Plain values: nodes, edges, cycles, orphans."""
    return {
        "schema": 1,
        "nodes": [node._asdict() for node in graph.nodes],
        "edges": [edge._asdict() for edge in graph.edges],
        "cycles": [list(ring) for ring in graph.cycles],
        "orphans": list(graph.orphans),
    }


def write(graph: Graph, lang: str) -> Iterator[str]:
    """One JSON object."""
    yield json.dumps(as_data(graph), ensure_ascii=False, indent=1) + "\n"


def write_who(graph: Graph, node: Node, lang: str) -> Iterator[str]:
    """One document with those around it."""
    into, out = graph.around(node.id)
    found = {
        "schema": 1,
        "node": node._asdict(),
        "cited_by": [e.source for e in into],
        "cites": [e.target for e in out],
    }
    yield json.dumps(found, ensure_ascii=False, indent=1) + "\n"
