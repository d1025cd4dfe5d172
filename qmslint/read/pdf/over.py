"""Words that are printed over a page and are no part of its text: a watermark, what an electronic signature shows of itself."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TypeVar

from qmslint.read.pdf.page import Run

__all__ = ["signed", "without_signature", "without_watermark"]

LARGE = 30.0  # points, and
TIMES = 2.2  # the usual size: letters of a watermark are larger than those of a title
LINES = 2  # lines of text that a watermark lies over
TALL = 80.0  # points: a signature's lines are not further apart
_SIGNED = re.compile(
    r"\s*(?:Ký bởi|Người ký|Ký số bởi|Thời gian ký|Ngày ký|Digitally signed by|Signed by)\s*:?", re.IGNORECASE
)
_DETAIL = re.compile(r"\s*(?:Email|E-mail|Cơ quan|Đơn vị|Date|Reason|Location|Lý do)\s*:", re.IGNORECASE)
_Placed = TypeVar("_Placed", bound=Sequence)  # type: ignore[type-arg]  # base, x0, x1, size, …


def without_watermark(placed: list[_Placed]) -> tuple[list[_Placed], list[_Placed]]:
    """Runs, in the order of their baselines, without large ones that lie over lines of text; and these."""
    if max((one[3] for one in placed), default=0.0) < LARGE:
        return placed, []
    sizes = sorted(one[3] for one in placed)
    least = max(LARGE, TIMES * sizes[len(sizes) // 2])
    bases = [one[0] for one in placed]
    kept: list[_Placed] = []
    over: list[_Placed] = []
    for one in placed:
        base, x0, x1, size = one[:4]
        under: set[int] = set()
        if size >= least:
            for other in placed[bisect_left(bases, base - 0.7 * size) : bisect_right(bases, base)]:
                if other[3] < least and other[1] < x1 and other[2] > x0:
                    under.add(round(other[0]))
        (over if len(under) >= LINES else kept).append(one)
    return kept, over


def signed(text: str) -> bool:
    """Whether a page may show an electronic signature."""
    return "Ký bởi" in text or "Thời gian ký" in text or "Người ký" in text or "igitally signed" in text


def without_signature(runs: list[Run]) -> tuple[list[Run], str]:
    """The runs of a page without the lines that an electronic signature shows (who, when, of which office), and these:
    at least two of them below each other, in one font and size."""
    heads = [run for run in runs if _SIGNED.match(run.text)]
    for first in heads:
        lines = [
            run
            for run in runs
            if _same(run, first) and abs(run.x0 - first.x0) < 4 and abs(run.base - first.base) < TALL
            and (_SIGNED.match(run.text) or _DETAIL.match(run.text))
        ]  # fmt: skip
        if len(lines) < 2:
            continue
        top, bottom = min(run.base for run in lines), max(run.base for run in lines)
        shown = [
            run
            for run in runs
            if _same(run, first) and run.x0 > first.x0 - 4 and top - 1 <= run.base <= bottom + 1.4 * first.size
        ]
        gone = set(map(id, shown))
        return [run for run in runs if id(run) not in gone], " ".join(run.text.strip() for run in shown)
    return runs, ""


def _same(one: Run, two: Run) -> bool:
    return one.font == two.font and abs(one.size - two.size) < 0.1
