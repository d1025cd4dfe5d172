"""Words that are printed over a page and are no part of its text: a watermark, what an electronic signature shows of itself."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from typing import TypeVar

from qmslint.read.pdf.page import Run

__all__ = ["signed", "without_faint", "without_signature", "without_watermark"]

LARGE = 30.0  # points, and
TIMES = 2.2  # the usual size: letters of a watermark are larger than those of a title
BIG, BIGGER = 18.0, 1.5  # points, times: so large are letters of a faint one at least
COMING_BACK, TELLING = 3, 6  # times on a page, letters: a faint one that is printed again and again
LINES = 2  # lines of text that a watermark lies over
TALL = 80.0  # points: a signature's lines are not further apart
BESIDE, LARGER = 200.0, 1.3  # points, times: a signer's name in larger letters stands left of what the signature says
_SIGNED = re.compile(
    r"\s*(?:Ký bởi|Người ký|Ký số bởi|Thời gian ký|Ngày ký|Ký ngày|Signature Valid|Digitally signed by|Signed by)\s*:?",
    re.IGNORECASE,
)
_DETAIL = re.compile(r"\s*(?:Email|E-mail|Cơ quan|Đơn vị|Date|DN|Reason|Location|Lý do)\s*:", re.IGNORECASE)
# What came in is stamped; such words, and a signer's post, stand in texts, too: they tell in print of its own only.
_STAMPED = re.compile(r"\s*(?:CÔNG VĂN|VĂN BẢN) ĐẾN\s*$", re.IGNORECASE)
_WRITTEN = re.compile(
    r"\s*(?:Chức vụ|Số(?: đến)?|Ngày(?: đến)?|Giờ|Chuyển|(?:CÔNG VĂN|VĂN BẢN) ĐẾN)\s*(?::|$)", re.IGNORECASE
)
_Placed = TypeVar("_Placed", bound=Sequence)  # type: ignore[type-arg]  # base, x0, x1, size, …


def without_watermark(placed: list[_Placed]) -> tuple[list[_Placed], list[_Placed]]:
    """Runs, in the order of their baselines, without large ones that lie over lines of text; and these."""
    if max([one[3] for one in placed], default=0.0) < LARGE:
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


def without_faint(placed: list[_Placed], faint: Callable[[_Placed], bool]) -> tuple[list[_Placed], list[_Placed]]:
    """Runs without those that are large, or come back on the page, and printed so that the text shows through them; and
    these. `faint` tells how a run is printed, and is asked of few."""
    seen = Counter([one[4][2] for one in placed])
    again = {text for text, count in seen.items() if count >= COMING_BACK and sum(map(str.isalpha, text)) >= TELLING}
    sizes = sorted(one[3] for one in placed)
    least = max(BIG, BIGGER * sizes[len(sizes) // 2]) if sizes else 0.0
    over = [one for one in placed if (one[3] >= least or one[4][2] in again) and faint(one)]
    if not over:
        return placed, []
    gone = set(map(id, over))
    return [one for one in placed if id(one) not in gone], over


def signed(text: str) -> bool:
    """Whether a page may show an electronic signature, or the stamp of an office that it came to."""
    return any(words in text for words in ("Ký bởi", "Thời gian ký", "Người ký", "igitally signed", "Ký ngày", "N ĐẾN"))


def without_signature(runs: list[Run]) -> tuple[list[Run], str]:
    """The runs of a page without the lines that electronic signatures show (who, when, of which office), and these: at
    least two of them below each other, in one font and size."""
    usual = Counter((run.font, round(run.size, 1)) for run in runs).most_common(1)
    said = []
    for first in [run for run in runs if _SIGNED.match(run.text) or _STAMPED.match(run.text)]:
        own = (first.font, round(first.size, 1)) != usual[0][0]
        if not any(first is run for run in runs) or not (own or _SIGNED.match(first.text)):
            continue
        shown = _shown(first, runs, own=own)
        gone = set(map(id, shown))
        runs = [run for run in runs if id(run) not in gone]
        said += [run.text.strip() for run in shown]
    return runs, " ".join(said)


def _shown(first: Run, runs: list[Run], *, own: bool) -> list[Run]:
    """What a signature shows whose first line this is; nothing if it is none. `own`: print that the text does not have."""
    lines = [
        run
        for run in runs
        if _same(run, first) and abs(run.x0 - first.x0) < 4 and abs(run.base - first.base) < TALL
        and (_SIGNED.match(run.text) or _DETAIL.match(run.text) or (own and _WRITTEN.match(run.text)))
    ]  # fmt: skip
    if len(lines) < 2:
        return []
    top, bottom = min(run.base for run in lines), max(run.base for run in lines)
    if _STAMPED.match(first.text):  # the office stands above
        top -= 1.4 * first.size
    shown = [
        run
        for run in runs
        if _same(run, first) and run.x0 > first.x0 - 4 and top - 1 <= run.base <= bottom + 1.4 * first.size
    ]
    name = [
        run
        for run in runs
        if own and run.size > LARGER * first.size and run.x1 < first.x0 and first.x0 - run.x0 < BESIDE
        and top - first.size <= run.base <= bottom + run.size and run.text.isupper()
    ]  # fmt: skip
    words = " ".join(run.text.strip() for run in sorted(name, key=_base))
    return shown + name if " " in words and words in " ".join(run.text.strip() for run in shown) else shown


def _base(run: Run) -> float:
    return run.base


def _same(one: Run, two: Run) -> bool:
    return one.font == two.font and abs(one.size - two.size) < 0.1
