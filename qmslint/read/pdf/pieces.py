"""A piece of a sheet as a sheet of its own: one of two pages, one of two columns."""

from __future__ import annotations

from qmslint.read.pdf.page import Box, Edge, Run, Sheet

__all__ = ["FAR", "piece_of"]

FAR = 1e6  # points: beyond every page


def piece_of(sheet: Sheet, box: Box, by: float = 0.0, scale: float = 1.0) -> Sheet:
    """What lies within a box (with its middle), moved to the left by so many points, then so much larger. What a sheet
    says of itself stays: its number, its size, its texts at an angle."""
    left, top, right, bottom = box

    def runs(of: list[Run]) -> list[Run]:
        found = [
            run for run in of if top <= run.base - 0.3 * run.size < bottom and left <= (run.x0 + run.x1) / 2 < right
        ]
        if not by and scale == 1:
            return found
        return [
            Run(text, (x0 - by) * scale, (x1 - by) * scale, base * scale, size * scale, font)
            for text, x0, x1, base, size, font in found
        ]

    def boxes(of: list[Box]) -> list[Box]:
        return [
            ((x0 - by) * scale, y0 * scale, (x1 - by) * scale, y1 * scale)
            for x0, y0, x1, y1 in of
            if left <= (x0 + x1) / 2 < right and top <= (y0 + y1) / 2 < bottom
        ]

    across = [edge for edge in sheet.across if top <= edge.at < bottom and left <= (edge.start + edge.end) / 2 < right]
    down = [edge for edge in sheet.down if top <= (edge.start + edge.end) / 2 < bottom and left <= edge.at < right]
    return sheet._replace(
        runs=runs(sheet.runs),
        across=[Edge(at * scale, (start - by) * scale, (end - by) * scale) for at, start, end in across],
        down=[Edge((at - by) * scale, start * scale, end * scale) for at, start, end in down],
        pictures=boxes(sheet.pictures),
        fields=runs(sheet.fields),
        fills=boxes(sheet.fills),
    )
