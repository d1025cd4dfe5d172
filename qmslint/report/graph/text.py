"""The graph in lines: each document with those that it refers to, then rings and orphans."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.facts.graph import Graph, Node
from qmslint.report.words import say

__all__ = ["write", "write_who"]


def write(graph: Graph, lang: str) -> Iterator[str]:
    """A line for each document that refers to another; rings and orphans behind."""
    targets: dict[str, list[str]] = {}
    for edge in graph.edges:
        targets.setdefault(edge.source, []).append(edge.target)
    for node in graph.nodes:
        if node.id in targets:
            yield f"{node.id} → {', '.join(targets[node.id])}\n"
    yield say(lang, "graph-size", len(graph.nodes), len(graph.edges)) + "\n"
    for name, found in (
        ("graph-rings", ["; ".join(" → ".join((*ring, ring[0])) for ring in graph.cycles)]),
        ("graph-unknown", [n.id for n in graph.nodes if n.kind == "unknown"]),
        ("graph-orphans", list(graph.orphans)),
    ):
        if any(found):
            yield f"{say(lang, name)}: {', '.join(found)}\n"


def write_who(graph: Graph, node: Node, lang: str) -> Iterator[str]:
    """Who refers to one document, and whom it refers to."""
    titles = {n.id: n.title or n.path for n in graph.nodes}
    into, out = graph.around(node.id)
    yield f"{node.id} {titles[node.id]}".rstrip() + "\n"
    for name, ids in (("graph-cited-by", [e.source for e in into]), ("graph-cites", [e.target for e in out])):
        yield f"{say(lang, name)}:{'' if ids else ' –'}\n"
        for at in ids:
            yield f"  {at} {titles[at]}".rstrip() + "\n"
