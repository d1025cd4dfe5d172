"""The graph for Graphviz."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.facts.graph import Graph

__all__ = ["write"]

_LOOKS = {
    "document": "shape=box",
    "registered": "shape=box, style=dashed",
    "unknown": "shape=box, style=dotted, color=red",
}


def write(graph: Graph, lang: str) -> Iterator[str]:
    """`digraph`, left to right."""
    yield 'digraph documents {\n  rankdir=LR;\n  node [fontname="sans-serif"];\n'
    for node in graph.nodes:
        label = _quoted(f"{node.id}\n{node.title}".strip())
        yield f"  {_quoted(node.id)} [label={label}, {_LOOKS[node.kind]}];\n"
    for edge in graph.edges:
        yield f"  {_quoted(edge.source)} -> {_quoted(edge.target)};\n"
    yield "}\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
