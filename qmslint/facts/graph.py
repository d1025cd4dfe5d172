"""Who refers to whom: the documents of a project as a graph."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence

from qmslint.facts.index import Project
from qmslint.facts.model import DocumentFacts
from qmslint.tuples import NamedTuple
from qmslint.understand.text.codes import code_key, normalise_code

__all__ = ["Edge", "Graph", "Node", "circle", "cycles", "graph_of"]


class Node(NamedTuple):
    """A document. `id` is its code, or its path where it has none; `kind`: document (read), registered (only in the master
    list), unknown (referred to and found nowhere)."""

    id: str
    title: str
    path: str
    revision: str
    kind: str


class Edge(NamedTuple):
    """`source` refers to `target` in `count` places."""

    source: str
    target: str
    count: int  # type: ignore[assignment]


class Graph(NamedTuple):
    """Nodes and edges, sorted by id. `cycles` are the rings (one for every knot, its shortest), `orphans` the documents
    that no other refers to."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    cycles: tuple[tuple[str, ...], ...]
    orphans: tuple[str, ...]

    def find(self, code: str) -> Node | None:
        """The node of a code, however it is spelled; of a path else."""
        at = code_key(code)
        hits = (n for n in self.nodes if n.id == code or (at and code_key(n.id) == at and n.kind != "unknown"))
        return next(hits, None) or next((n for n in self.nodes if n.path == code or code_key(n.id) == at), None)

    def around(self, code: str) -> tuple[list[Edge], list[Edge]]:
        """Who refers to this node, and whom it refers to."""
        return [e for e in self.edges if e.target == code], [e for e in self.edges if e.source == code]


def graph_of(project: Project) -> Graph:
    """The graph of a project: its documents with a code, and whatever they refer to by one."""
    nodes: dict[str, Node] = {}
    names: dict[str, str] = {}
    controlled = {d.path for d in project.controlled}
    for document in (*project.controlled, *project.documents):
        name = document.code if document.path in controlled else None
        if document.path in names or (name is None and not document.citations):
            continue
        at = normalise_code(name) if name else document.path
        if at in nodes:
            at = document.path  # a code that stands twice
        names[document.path] = at
        nodes[at] = Node(at, document.title or "", document.path, document.revision or "", "document")
    counts: dict[tuple[str, str], int] = {}
    for document in project.documents:
        source = names.get(document.path)
        if source is None:
            continue
        for c in document.citations:
            if not project.counts(c) or project.owns(document, c.target):
                continue
            target = _target(project, document, c.target, names, nodes)
            if target is not None and target != source:
                counts[source, target] = counts.get((source, target), 0) + 1
    edges = tuple(Edge(a, b, n) for (a, b), n in sorted(counts.items()))
    reached = {e.target for e in edges}
    orphans = tuple(sorted(n.id for n in nodes.values() if n.kind == "document" and n.id not in reached))
    links: dict[str, list[str]] = {n: [] for n in sorted(nodes)}
    for edge in edges:
        links[edge.source].append(edge.target)
    return Graph(tuple(nodes[n] for n in sorted(nodes)), edges, tuple(cycles(links)), orphans)


def _target(
    project: Project, document: DocumentFacts, code: str, names: Mapping[str, str], nodes: dict[str, Node]
) -> str | None:
    found = project.codes.find(code)
    if found is not None:
        return names.get(found.path)
    entry = project.entries.find(code)
    at = normalise_code(entry.code if entry is not None else code)
    if at not in nodes:
        if entry is not None:
            nodes[at] = Node(at, entry.title, "", entry.revision or "", "registered")
        else:
            nodes[at] = Node(at, "", "", "", "unknown")
    return at


def cycles(links: Mapping[str, Sequence[str]]) -> list[tuple[str, ...]]:
    """One ring for every knot of documents that refer to each other in a circle: its shortest, from its first name."""
    knots = (k for k in _knots(links) if len(k) > 1 or k[0] in links.get(k[0], ()))
    return sorted(circle(links, min(knot), frozenset(knot)) for knot in knots)


def circle(links: Mapping[str, Sequence[str]], start: str, within: Iterable[str]) -> tuple[str, ...]:
    """The shortest way from a node back to itself inside a knot."""
    inside = frozenset(within)
    before: dict[str, str] = {}
    queue = deque([start])
    while queue:
        at = queue.popleft()
        for to in links.get(at, ()):
            if to == start:
                way = [at]
                while way[-1] != start:
                    way.append(before[way[-1]])
                return tuple(reversed(way))
            if to in inside and to not in before:
                before[to] = at
                queue.append(to)
    return (start,)


def _knots(links: Mapping[str, Sequence[str]]) -> list[list[str]]:
    """Strongly connected components, by Tarjan's algorithm without recursion."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on: set[str] = set()
    found: list[list[str]] = []
    for root in links:
        if root in index:
            continue
        work = [(root, iter(links.get(root, ())))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on.add(root)
        while work:
            node, rest = work[-1]
            to = next(rest, None)
            if to is not None:
                if to not in index:
                    index[to] = low[to] = len(index)
                    stack.append(to)
                    on.add(to)
                    work.append((to, iter(links.get(to, ()))))
                elif to in on:
                    low[node] = min(low[node], index[to])
                continue
            work.pop()
            if work:
                low[work[-1][0]] = min(low[work[-1][0]], low[node])
            if low[node] == index[node]:
                knot = []
                while True:
                    top = stack.pop()
                    on.discard(top)
                    knot.append(top)
                    if top == node:
                        break
                found.append(knot)
    return found
