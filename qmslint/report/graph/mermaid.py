"""The graph for Mermaid, which GitHub and GitLab draw in Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.facts.graph import Graph

__all__ = ["write"]


def write(graph: Graph, lang: str) -> Iterator[str]:
    """`flowchart LR` with numbered nodes: codes hold signs that Mermaid reads as its own."""
    names = {node.id: f"n{i}" for i, node in enumerate(graph.nodes)}
    yield "flowchart LR\n"
    for node in graph.nodes:
        label = _plain(f"{node.id} {node.title}".strip())
        left, right = {"document": ("[", "]"), "registered": ("([", "])")}.get(node.kind, ("{{", "}}"))
        yield f'  {names[node.id]}{left}"{label}"{right}\n'
    for edge in graph.edges:
        yield f"  {names[edge.source]} --> {names[edge.target]}\n"


def _plain(text: str) -> str:
    """Signs that end a label, as the entities that Mermaid knows."""
    for sign, entity in (("#", "#35;"), ('"', "#quot;"), ("<", "#lt;"), (">", "#gt;"), ("\n", " ")):
        text = text.replace(sign, entity)
    return text
