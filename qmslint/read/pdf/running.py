"""Running headers and footers: what stands at the same height of page after page."""

from __future__ import annotations

import re
from collections import Counter

from qmslint.read.pdf.lines import Line
from qmslint.read.pdf.paragraphs import DASHES
from qmslint.tuples import NamedTuple

__all__ = ["Band", "Running", "bands"]

TOP, BOTTOM = 0.4, 0.75  # of the page's height: where headers end and footers begin at most
SAME_HEIGHT = 2.5  # points
TELLING = 6  # letters: a header of fewer may come back by chance
ABOVE = 3  # lines: more do not stand above the header of a first page
GONE = 4  # pages: a line that does not come back within so many is no running one
_NUMBER = re.compile(r"\d+")
_FIGURES = "\0"  # stands for a number where lines are compared; no text has it
_STEP = re.compile(r"^(?:Bước|BƯỚC|Step)\s*\d|(?<![\d/.-])\d{1,3}(?:[.,/]\d{1,2})?\s*(?:ngày|giờ|phút)\b(?!\s*\d)")
_LABEL = re.compile(
    r"(?:(?:trang|page|p\.?|tờ)\s*:?\s*)?[-–\s]*\d{1,4}\s*(?:(?:/|of|trên|trong)\s*(?:tổng số\s*)?\d{1,4})?[-–\s]*(?:trang)?",
    re.I,
)


class Band(NamedTuple):
    """Where the running header of a page ends and its footer begins: the baselines of the last and the first line.
    `label` is where the label of the page stands ("Trang 3/5", with its own number and the number of all), 0 if nowhere."""

    header: float
    footer: float
    label: float = 0.0


class _Page(NamedTuple):
    """What is kept of a page: its number and height, how many lines it has and where the lowest one is, and its label."""

    number: int
    height: float
    lines: int
    lowest: float
    label: float


class _Place(NamedTuple):
    """A line that may be a running one: its distance from the top (or the bottom), page and line by index, its words."""

    distance: float
    page: int
    line: int
    base: float
    text: str


_Seen = dict[str, list[_Place]]


class Running:
    """Takes the pages one after the other, and tells then where their running parts are. Of lines that do not
    come back nothing is kept."""

    def __init__(self, count: int) -> None:
        self.count = count  # of all pages
        self.need = 3 if count > 3 else 2
        self.pages: list[_Page] = []
        self._began: list[list[Line]] = []  # the upper lines of the first two pages
        self._top: _Seen = {}
        self._bottom: _Seen = {}

    def add(self, number: int, height: float, lines: list[Line]) -> None:
        """The next page: its number, its height and its lines from the top down."""
        i = len(self.pages)
        if i < 2:
            self._began.append([line for line in lines if line.base < TOP * height])
        for k, line in enumerate(lines):
            if line.base < TOP * height:
                seen, distance = self._top, line.base
            elif line.base > BOTTOM * height:
                seen, distance = self._bottom, height - line.base
            else:
                continue
            masked = _NUMBER.sub(_FIGURES, "".join(line.text.split()))
            seen.setdefault(masked, []).append(_Place(distance, i, k, line.base, line.text))
        label = next((line.base for line in lines if _is_label(line.text, number, self.count)), 0.0)
        lowest = max((line.base for line in lines), default=0.0)
        self.pages.append(_Page(number, height, len(lines), lowest, label))
        if i % (10 * GONE) == 0:
            for seen in (self._top, self._bottom):
                for masked, found in list(seen.items()):
                    seen[masked] = kept = _not_alone(found, i)
                    if not kept:
                        del seen[masked]

    def bands(self) -> list[Band]:
        """For each page where its running parts are."""
        top, bottom = self._repeated(self._top, goes_on=self.need < 3), self._repeated(self._bottom)
        made = []
        for i, page in enumerate(self.pages):
            header, footer, label = 0.0, page.height + 100, page.label
            for k in range(page.lines):
                if (i, k) not in top:
                    break
                header = top[i, k]
            for k in range(page.lines - 1, -1, -1):
                if (i, k) not in bottom or bottom[i, k] <= header:
                    break
                footer = bottom[i, k]
            if label > BOTTOM * page.height and footer > page.height and page.lowest <= label + 1:
                footer = label
            made.append(Band(header, footer, label))
        if len(made) > 2 and made[1].header and not made[0].header:
            made[0] = made[0]._replace(header=self._lower(made[1].header))
        return made

    def _lower(self, end: float) -> float:
        """Where the header of the first page ends that stands lower there than on the second, where it ends at `end`: below
        a seal, the name of an office. 0 if it does not come back line by line."""
        first, second = self._began
        wanted = [line for line in second if line.base <= end]
        if sum(map(str.isalpha, "".join(line.text for line in wanted))) < TELLING:
            return 0.0
        for at in range(min(ABOVE, len(first) - len(wanted)) + 1):
            pairs = list(zip(first[at:], wanted, strict=False))
            down = pairs[0][0].base - pairs[0][1].base
            if all(_same(one, two, down) for one, two in pairs):
                return pairs[-1][0].base
        return 0.0

    def _repeated(self, seen: _Seen, *, goes_on: bool = False) -> dict[tuple[int, int], float]:
        """(page, line) of the lines that stand on at least `need` pages at one height, with their baselines; numbers may
        count the pages. `goes_on`: such a line may go on with the page before."""
        found: dict[tuple[int, int], float] = {}
        for masked, alike in seen.items():
            if len(alike) < self.need:
                continue
            places = sorted(place for place in alike if not _is_text(place.text, goes_on))
            if len(places) < self.need:
                continue
            group: list[_Place] = []
            for one in [*places, _Place(1e9, 0, 0, 0.0, "")]:
                if group and one.distance - group[0].distance > SAME_HEIGHT:
                    kept = self._dense(self._regular(masked, group))
                    found |= {(place.page, place.line): place.base for place in kept}
                    group = []
                group.append(one)
        return found

    def _regular(self, masked: str, group: list[_Place]) -> list[_Place]:
        """Those of a group whose numbers stay the same or go along with the pages."""
        if len({place.page for place in group}) < self.need:
            return []
        if _FIGURES not in masked or _LABEL.fullmatch(group[0].text):
            return group
        kept = group
        for at in range(masked.count(_FIGURES)):
            numbers = [int(_NUMBER.findall(place.text)[at]) for place in kept]
            ahead = [n - self.pages[place.page].number for n, place in zip(numbers, kept, strict=True)]
            fixed, fixed_count = Counter(numbers).most_common(1)[0]
            offset, count = Counter(ahead).most_common(1)[0]
            values, wanted = (numbers, fixed) if fixed_count >= count else (ahead, offset)
            kept = [place for place, value in zip(kept, values, strict=True) if value == wanted]
            if len({place.page for place in kept}) < self.need:
                return []
        return kept

    def _dense(self, found: list[_Place]) -> list[_Place]:
        """Those of the lines that stand on page after page, or on every second one: text that only comes back now and
        then at one height (the same row of several tables) is no running text."""
        numbers = sorted({self.pages[place.page].number for place in found})
        kept: set[int] = set()
        for step in (1, 2):
            chain: list[int] = []
            for number in [*numbers, 1 << 30]:
                if chain and number - chain[-1] > 2 * step:
                    if len(chain) >= self.need and (chain[-1] - chain[0]) / step + 1 <= len(chain) / 0.7:
                        kept.update(chain)
                    chain = []
                if not chain or step == 1 or (number - chain[0]) % 2 == 0:
                    chain.append(number)
        return [place for place in found if self.pages[place.page].number in kept]


def _is_text(line: str, may_go_on: bool) -> bool:
    """Whether a line is an item of a list, or one of a step, as every page may have at one height: with its label or its time,
    or, where it `may_go_on` with the page before (on top of one of two pages), with what is left of a cell."""
    text = line.strip()
    if _LABEL.fullmatch(text):
        return False
    goes_on = may_go_on and text[:1].islower() and " " in text and set(":@").isdisjoint(text)
    return line.startswith(DASHES) or goes_on or _STEP.search(text) is not None


def _same(one: Line, two: Line, down: float) -> bool:
    """Whether two lines are the same but for their numbers, one so much further down than the other."""
    if abs(one.base - two.base - down) > SAME_HEIGHT or abs(one.x0 - two.x0) > SAME_HEIGHT or one.size != two.size:
        return False
    return _NUMBER.sub(_FIGURES, one.text) == _NUMBER.sub(_FIGURES, two.text)


def _not_alone(places: list[_Place], page: int) -> list[_Place]:
    """Those that another one stands near to at the same height, or may do so on the pages to come."""
    return [
        one
        for at, one in enumerate(places)
        if page - one.page <= GONE
        or any(
            0 < abs(other.page - one.page) <= GONE and abs(other.distance - one.distance) <= SAME_HEIGHT
            for other in places[max(at - 30, 0) : at + 31]
        )
    ]


def bands(pages: list[tuple[int, float, list[Line]]]) -> list[Band]:
    """For each page – its number, its height and its lines from the top down – where its running parts are."""
    running = Running(len(pages))
    for page in pages:
        running.add(*page)
    return running.bands()


def _is_label(text: str, page: int, pages: int) -> bool:
    """Whether a line holds the label of this page: "Trang: 3/5", "3/5"."""
    if "/" not in text:
        return False
    return re.search(rf"(?:^|\b(?:trang|page|tờ)\s*:?\s*){page}\s*/\s*{pages}(?!\d|/)", text, re.IGNORECASE) is not None
