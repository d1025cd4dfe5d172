"""The graph as one small picture (SVG) without any script: documents on a circle, an arrow for each reference.

Documents that refer to each other stand close together. Colours and lines are left to the style of the page:
classes `graph`, `node`, and `document`, `registered`, `unknown` for the kinds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from math import cos, pi, sin

from qmslint.facts.graph import Edge, Graph, Node
from qmslint.report.layout import one_line, shorten

__all__ = ["MOST", "chosen", "picture"]

MOST = 48
"""How many documents fit into a picture that can be read."""

_LABEL = 20  # letters of a name
_ROOM = 150  # what a name takes, in units of the picture
_BETWEEN = 17  # the least between two names along the circle


def chosen(graph: Graph) -> tuple[list[Node], list[Edge]]:
    """The nodes that are drawn, in their order around the circle, and the edges between them: those that refer to another
    or are referred to; the most connected ones where these are too many."""
    near = _neighbours(graph.edges)
    names = sorted(near, key=lambda name: (-len(near[name]), name))[:MOST]
    kept = frozenset(names)
    edges = [e for e in graph.edges if e.source in kept and e.target in kept]
    near = _neighbours(edges)
    order: dict[str, None] = {}
    for first in names:  # those not reached yet, the most connected first
        left = [first]
        while left:
            name = left.pop()
            if name not in order:
                order[name] = None
                left += sorted(near.get(name, ()), key=lambda n: (len(near[n]), n))
    by_name = {n.id: n for n in graph.nodes}
    return [by_name[name] for name in order], edges


def _neighbours(edges: Sequence[Edge]) -> dict[str, set[str]]:
    near: dict[str, set[str]] = {}
    for edge in edges:
        near.setdefault(edge.source, set()).add(edge.target)
        near.setdefault(edge.target, set()).add(edge.source)
    return near


def picture(nodes: Sequence[Node], edges: Sequence[Edge], labelled_by: str) -> Iterator[str]:
    """The picture. `labelled_by` is the id of the element that names it."""
    radius = max(80.0, len(nodes) * _BETWEEN / (2 * pi))
    pair = len(nodes) == 2  # side by side
    angles = {node.id: 2 * pi * i / len(nodes) - (pi if pair else pi / 2) for i, node in enumerate(nodes)}
    wide, high = radius + _ROOM, 20 if pair else radius + _ROOM
    box = f"{-wide:.0f} {-high:.0f} {2 * wide:.0f} {2 * high:.0f}"
    yield f'<svg class="graph" role="img" aria-labelledby="{labelled_by}" viewBox="{box}">'
    yield '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
    yield '<path d="M0 0 8 4 0 8z"/></marker></defs>\n'
    from_node: dict[str, list[Edge]] = {}
    for edge in edges:
        from_node.setdefault(edge.source, []).append(edge)
    for node in nodes:
        yield f'<g class="node {node.kind}">'
        for edge in from_node.get(node.id, ()):
            yield _arrow(angles, edge, radius)
        yield _mark(node, angles[node.id], radius)
        yield "</g>\n"
    yield "</svg>\n"


def _arrow(angles: Mapping[str, float], edge: Edge, radius: float) -> str:
    x1, y1 = _at(angles[edge.source], radius - 8)
    x2, y2 = _at(angles[edge.target], radius - 9)
    return f'<path d="M{x1:.1f} {y1:.1f}Q{(x1 + x2) / 7:.1f} {(y1 + y2) / 7:.1f} {x2:.1f} {y2:.1f}" marker-end="url(#arrow)"/>'


def _mark(node: Node, angle: float, radius: float) -> str:
    x, y = _at(angle, radius)
    shape = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="6"/>'
    if node.kind == "unknown":
        shape = f'<rect x="{x - 5:.1f}" y="{y - 5:.1f}" width="10" height="10"/>'
    tx, ty = _at(angle, radius + 12)
    left = cos(angle) < -1e-9
    turn = angle * 180 / pi + (180 if left else 0)
    called = node.id.rpartition("/")[2] if node.id == node.path else node.id  # of a path only the name
    name = escape(shorten(one_line(called), _LABEL))
    about = escape(one_line(" – ".join(filter(None, (node.id, node.title)))))
    end = ' text-anchor="end"' if left else ""
    text = f'<text transform="translate({tx:.1f} {ty:.1f}) rotate({turn:.1f})" dy=".35em"{end}>{name}</text>'
    return f"{shape}{text}<title>{about}</title>"


def _at(angle: float, radius: float) -> tuple[float, float]:
    return radius * cos(angle), radius * sin(angle)
