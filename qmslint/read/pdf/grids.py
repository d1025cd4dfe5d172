"""Ruling lines → grids: connected lines, snapped to columns and rows, with cells merged where no line parts them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from operator import attrgetter

from qmslint.read.pdf.page import Box, Edge
from qmslint.tuples import NamedTuple

__all__ = ["Area", "Grid", "cut", "grids_of", "joined"]

NEAR = 3.0  # points: lines nearer than this touch, or are one
LOOSE = 9.0  # points: columns that reach further beyond the last rule hold text there
MOST_EDGES = 3000  # of each direction on one page
MOST_COLUMNS, MOST_ROWS = 120, 1500
_start = attrgetter("start")


class Area(NamedTuple):
    """A cell: the half-open ranges of grid rows and columns that it covers."""

    top: int
    left: int
    bottom: int
    right: int


class Grid(NamedTuple):
    """A table's lines: `xs` and `ys` bound columns and rows; `areas` are its cells in reading order. `open_top` and
    `open_bottom`: no line closes it there, its columns only end (the end of the page cut a row in two)."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    areas: tuple[Area, ...]
    open_top: bool = False
    open_bottom: bool = False

    @property
    def box(self) -> Box:
        """Where it lies on the page."""
        return self.xs[0], self.ys[0], self.xs[-1], self.ys[-1]

    def bounds(self, area: Area) -> Box:
        """Where a cell lies on the page."""
        return self.xs[area.left], self.ys[area.top], self.xs[area.right], self.ys[area.bottom]

    def columns_at(self, row: int) -> frozenset[int]:
        """The inner column bounds that the cells of a row use, rounded."""
        return frozenset(
            round(x) for a in self.areas if a.top <= row < a.bottom for x in (self.xs[a.left], self.xs[a.right])
        )


def joined(edges: list[Edge]) -> list[Edge]:
    """Lines that lie on each other or follow each other (dashes, the borders of neighbouring cells) made one."""
    found: list[Edge] = []
    group: list[Edge] = []
    for edge in sorted(edges):
        if group and edge.at - group[-1].at > 1.5:
            found += _follow(group)
            group = []
        group.append(edge)
    return found + _follow(group)


def _follow(group: list[Edge]) -> list[Edge]:
    if len(group) < 2:
        return group
    made: list[Edge] = []
    at, first, last = min(group, key=_start)
    for edge in sorted(group, key=_start):
        if edge.start <= last + NEAR:
            if edge.end > last:
                last = edge.end
        else:
            made.append(Edge(at, first, last))
            at, first, last = edge
    made.append(Edge(at, first, last))
    return made


def cut(across: list[Edge], down: list[Edge], at: float) -> tuple[list[Edge], list[Edge]]:
    """Lines parted at the height of a rule: what is above it and what is below belong to different tables."""
    above = at - 2 * NEAR
    made = []
    for edge in down:
        if edge.start < above and edge.end > at - NEAR:
            made.append(edge._replace(end=above))
            if edge.end > at + NEAR:
                made.append(edge._replace(start=at))
        else:
            made.append(edge)
    return across + [edge._replace(at=above) for edge in across if abs(edge.at - at) <= NEAR], made


def grids_of(across: list[Edge], down: list[Edge]) -> list[Grid]:
    """The grids of a page, from the top down. Lines that cross no other line make none."""
    across, down = joined(across), joined(down)
    if len(across) > MOST_EDGES or len(down) > MOST_EDGES:
        return []
    grids = []
    for rows, columns in _connected(across, down):
        grid = _grid(rows, columns)
        if grid is not None:
            grids.append(grid)
    return sorted(grids, key=lambda grid: (grid.ys[0], grid.xs[0]))


def _connected(across: list[Edge], down: list[Edge]) -> list[tuple[list[Edge], list[Edge]]]:
    """Groups of lines that touch."""
    down = sorted(down)
    places = [edge.at for edge in down]
    parent = list(range(len(across) + len(down)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for i, edge in enumerate(across):
        for j in range(bisect_left(places, edge.start - NEAR), bisect_right(places, edge.end + NEAR)):
            other = down[j]
            if other.start - NEAR <= edge.at <= other.end + NEAR:
                parent[root(i)] = root(len(across) + j)
    groups: dict[int, tuple[list[Edge], list[Edge]]] = {}
    for i in range(len(parent)):
        rows, columns = groups.setdefault(root(i), ([], []))
        if i < len(across):
            rows.append(across[i])
        else:
            columns.append(down[i - len(across)])
    loose = [edge for rows, columns in groups.values() if not rows for edge in columns]
    return [group for group in groups.values() if group[0] and group[1]] + [([], columns) for columns in _even(loose)]


def _even(down: list[Edge]) -> list[list[Edge]]:
    """Lines of the same ends, three or more: a row that fills a page from end to end has no rule across."""
    groups: list[list[Edge]] = []
    for edge in sorted(down, key=lambda edge: (edge.start, edge.end)):
        if groups and edge.start - groups[-1][0].start <= NEAR and abs(edge.end - groups[-1][0].end) <= NEAR:
            groups[-1].append(edge)
        else:
            groups.append([edge])
    return [group for group in groups if len(_snapped([edge.at for edge in group])) > 2]


def _snapped(values: list[float]) -> list[float]:
    """Values nearer than `NEAR` to each other made one, their mean."""
    groups: list[list[float]] = []
    for value in sorted(values):
        if groups and value - groups[-1][0] <= NEAR:
            groups[-1].append(value)
        else:
            groups.append([value])
    return [sum(group) / len(group) for group in groups]


def _grid(across: list[Edge], down: list[Edge]) -> Grid | None:
    top, bottom = _loose_end(across, down, below=False), _loose_end(across, down, below=True)
    across = across + [edge for edge in (top, bottom) if edge is not None]
    if len(across) < 2:
        return None
    left, right = min(edge.start for edge in across), max(edge.end for edge in across)
    xs = _snapped([edge.at for edge in down])
    ys = _snapped([edge.at for edge in across])
    if left < xs[0] - 2 * NEAR:  # tables without lines at the sides
        xs.insert(0, left)
    if right > xs[-1] + 2 * NEAR:
        xs.append(right)
    if len(xs) < 2 or len(ys) < 2 or len(xs) > MOST_COLUMNS or len(ys) > MOST_ROWS:
        return None
    beside = _present(xs, ys, down)
    below = _present(ys, xs, across)
    areas = tuple(_areas(len(ys) - 1, len(xs) - 1, beside, below))
    return Grid(tuple(xs), tuple(ys), areas, top is not None, bottom is not None)


def _loose_end(across: list[Edge], down: list[Edge], *, below: bool) -> Edge | None:
    """The line that is missing where the columns of a table reach, side by side, beyond its last (or first) rule."""
    ends = [edge.end if below else -edge.start for edge in down]
    far = max(ends)
    last = max((edge.at if below else -edge.at for edge in across), default=-1e9)
    columns = [edge.at for edge, end in zip(down, ends, strict=True) if far - end <= NEAR]
    if far - last < LOOSE or len(_snapped(columns)) < 2:
        return None
    return Edge(far if below else -far, min(columns), max(columns))


def _present(places: list[float], ticks: list[float], edges: list[Edge]) -> list[list[bool]]:
    """[i][j]: whether a line lies at places[i] between ticks[j] and ticks[j + 1]."""
    present = [[False] * (len(ticks) - 1) for _ in places]
    last = len(places) - 1
    for at, start, end in edges:
        i = min(bisect_left(places, at), last)
        if i and abs(places[i - 1] - at) <= abs(places[i] - at):
            i -= 1
        if abs(places[i] - at) > NEAR:
            continue
        row = present[i]
        for j in range(max(bisect_left(ticks, start) - 1, 0), min(bisect_right(ticks, end), len(row))):
            one, two = ticks[j], ticks[j + 1]
            if (end if end < two else two) - (start if start > one else one) >= 0.5 * (two - one):
                row[j] = True
    return present


def _areas(rows: int, columns: int, beside: list[list[bool]], below: list[list[bool]]) -> list[Area]:
    """Cells: rectangles of positions that no line parts. `beside[x][row]` and `below[y][column]` tell of lines."""
    taken = [[False] * columns for _ in range(rows)]
    areas = []
    for r in range(rows):
        for c in range(columns):
            if taken[r][c]:
                continue
            right = c + 1
            while right < columns and not beside[right][r] and not taken[r][right]:
                right += 1
            bottom = r + 1
            while bottom < rows and all(
                not below[bottom][k] and not taken[bottom][k] for k in range(c, right)
            ) and not any(beside[k][bottom] for k in range(c + 1, right)):  # fmt: skip
                bottom += 1
            for i, j in ((i, j) for i in range(r, bottom) for j in range(c, right)):
                taken[i][j] = True
            areas.append(Area(r, c, bottom, right))
    return areas


def row_heights(grid: Grid) -> list[float]:
    """The heights of the rows in points."""
    return [two - one for one, two in pairwise(grid.ys)]
