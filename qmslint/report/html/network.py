"""The section that shows who refers to whom: a picture, and the same as a table."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.report.html.parts import heads, table
from qmslint.report.html.words import both, safe
from qmslint.report.run import Run

__all__ = ["picture"]


def picture(run: Run) -> Iterator[str]:
    """The references between the run's documents; nothing where there are none."""
    if run.project is None:
        return
    from qmslint.facts.graph import graph_of
    from qmslint.report.graph import picture as drawing

    graph = graph_of(run.project)
    if not graph.edges:
        return
    nodes, edges = drawing.chosen(graph)
    linked = {name for edge in graph.edges for name in (edge.source, edge.target)}
    yield f"<p>{both('graph-note')}"
    if len(nodes) < len(linked):
        yield f" {both('graph-part', len(nodes), len(linked))}"
    yield '</p>\n<div class="wide" role="region" tabindex="0" aria-labelledby="graph-head">\n'
    yield from drawing.picture(nodes, edges, "graph-head")
    yield f'</div>\n<details><summary id="graph-list-head">{both("graph-list")}</summary>\n'
    titles = {node.id: node.title for node in graph.nodes}

    def rows() -> Iterator[str]:
        for source in dict.fromkeys(edge.source for edge in graph.edges):
            targets = ", ".join(safe(edge.target) for edge in graph.edges if edge.source == source)
            yield f'<tr><th scope="row">{safe(source)} {safe(titles[source])}</th><td>{targets}</td></tr>\n'

    yield from table("graph-list", heads("document", "cites"), rows())
    yield "</details>\n"
