"""Two pages printed on one sheet (2-up): told from a strip down the middle that nothing crosses and from halves that are
set alike, then parted, so that each page is read by itself."""

from __future__ import annotations

import re

from qmslint.read.pdf.page import Run, Sheet
from qmslint.read.pdf.pieces import FAR, piece_of

__all__ = ["Imposed", "halves"]

LYING = 1.2  # a sheet is so much wider than high, or more
FREE = 0.02  # of the width: the strip between two pages is not narrower
SAME = 3.0  # points: places of two halves that are nearer are the same
LINES = 8  # lines: of a sheet with fewer nothing is told
TELLING = 6  # letters: a text that comes back in both halves has so many
WHOLE = 0.9  # of the sheet: a picture that covers more is its paper
HIGH = 700.0  # points: a page that is not as high was made smaller to fit
A4 = 842.0
_NUMBER = re.compile(r"\d+")


class Imposed:
    """Takes the sheets of a document one after the other, and tells then whether each holds two pages."""

    def __init__(self) -> None:
        self._alike = self._both = 0
        self._one = 0  # sheets whose right half is empty: the last one of a document may be
        self._no = False

    def add(self, sheet: Sheet) -> None:
        """The next sheet."""
        if self._no or not sheet.runs:
            return
        parts = halves(sheet)
        if not parts or self._one:
            self._no = True
        elif len(parts) < 2:
            self._one += 1
            self._alike += _lines(sheet) >= LINES  # what stands on the left half only is lost by nothing
        else:
            self._both += 1
            self._alike += _alike(*parts)

    @property
    def told(self) -> bool:
        """Whether the sheets hold two pages each."""
        return not self._no and self._one + self._both > 0 and self._alike >= 0.6 * max(self._both, 1)


def halves(sheet: Sheet) -> list[Sheet]:
    """The two pages of a sheet, the first one alone where the second is empty, none if something crosses its middle."""
    if sheet.width < LYING * sheet.height or not sheet.runs:
        return []
    middle = sheet.width / 2
    left: list[Run] = []
    right: list[Run] = []
    for run in (*sheet.runs, *sheet.fields):
        (left if run.x0 + run.x1 < sheet.width else right).append(run)
    if not left:
        return []
    end = max(run.x1 for run in left)
    begin = min((run.x0 for run in right), default=sheet.width)
    if not end < middle < begin or begin - end < FREE * sheet.width:
        return []
    if any(edge.start < middle - 2 and edge.end > middle + 2 for edge in sheet.across):
        return []
    pictures = [box for box in sheet.pictures if box[2] - box[0] < WHOLE * sheet.width]
    if any(box[0] < middle - 2 and box[2] > middle + 2 for box in pictures):
        return []
    scale = A4 / sheet.height if sheet.height < HIGH else 1.0
    sheet = sheet._replace(pictures=pictures)
    made = [
        piece_of(sheet, (x0, -FAR, x1, FAR), max(x0, 0.0), scale)._replace(
            width=middle * scale, height=sheet.height * scale
        )
        for x0, x1 in ((-FAR, middle), (middle, FAR))
    ]
    return [made[0], made[1]._replace(turned=[], struck=[])] if right else made[:1]


def _alike(one: Sheet, two: Sheet) -> bool:
    """Whether two halves are set as two pages of one document are: their text begins at one place, or a header or footer
    comes back in both."""
    if max(_lines(one), _lines(two)) < LINES:
        return False
    if abs(min(run.x0 for run in one.runs) - min(run.x0 for run in two.runs)) <= SAME:
        return True
    seen = {_masked(run): run for run in one.runs}
    return any(
        abs(run.base - same.base) <= SAME
        and abs(run.x0 - same.x0) <= SAME
        and sum(map(str.isalpha, run.text)) >= TELLING
        for run in two.runs
        if (same := seen.get(_masked(run)))
    )


def _lines(sheet: Sheet) -> int:
    return len({round(run.base) for run in sheet.runs})


def _masked(run: Run) -> str:
    return _NUMBER.sub("#", run.text.strip())
