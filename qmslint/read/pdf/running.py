"""Running headers and footers: what stands at the same height of page after page."""

from __future__ import annotations

import re
from collections import Counter

from qmslint.read.pdf.lines import Line
from qmslint.tuples import NamedTuple

__all__ = ["Band", "bands"]

TOP, BOTTOM = 0.4, 0.75  # of the page's height: where headers end and footers begin at most
SAME_HEIGHT = 2.5  # points
_NUMBER = re.compile(r"\d+")
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


def bands(pages: list[tuple[int, float, list[Line]]]) -> list[Band]:
    """For each page – its number, its height and its lines from the top down – where its running parts are."""
    need = 3 if len(pages) > 3 else 2
    top = _repeated(pages, need, from_top=True)
    bottom = _repeated(pages, need, from_top=False)
    made = []
    for i, (_, height, lines) in enumerate(pages):
        header, footer = 0.0, height + 100
        for k, line in enumerate(lines):
            if (i, k) not in top or line.base > TOP * height:
                break
            header = line.base
        for k in range(len(lines) - 1, -1, -1):
            if (i, k) not in bottom or lines[k].base < BOTTOM * height or lines[k].base <= header:
                break
            footer = lines[k].base
        label = next((line.base for line in lines if _is_label(line.text, pages[i][0], len(pages))), 0.0)
        if label > BOTTOM * height and footer > height and all(line.base <= label + 1 for line in lines):
            footer = label
        made.append(Band(header, footer, label))
    return made


def _is_label(text: str, page: int, pages: int) -> bool:
    """Whether a line holds the label of this page: "Trang: 3/5", "3/5"."""
    if "/" not in text:
        return False
    return re.search(rf"(?:^|\b(?:trang|page|tờ)\s*:?\s*){page}\s*/\s*{pages}(?!\d|/)", text, re.IGNORECASE) is not None


def _repeated(pages: list[tuple[int, float, list[Line]]], need: int, *, from_top: bool) -> set[tuple[int, int]]:
    """(page, line) of the lines that stand on at least `need` pages at one height; numbers may count the pages."""
    seen: dict[str, list[tuple[float, int, int]]] = {}
    for i, (_, height, lines) in enumerate(pages):
        for k, line in enumerate(lines):
            if line.base < TOP * height if from_top else line.base > BOTTOM * height:
                place = line.base if from_top else height - line.base
                seen.setdefault(_NUMBER.sub("#", "".join(line.text.split())), []).append((place, i, k))
    found: set[tuple[int, int]] = set()
    for masked, places in seen.items():
        if len(places) < need:
            continue
        places.sort()
        group: list[tuple[float, int, int]] = []
        for one in [*places, (1e9, 0, 0)]:
            if group and one[0] - group[0][0] > SAME_HEIGHT:
                found |= _dense(pages, _regular(pages, masked, group, need), need)
                group = []
            group.append(one)
    return found


def _regular(
    pages: list[tuple[int, float, list[Line]]], masked: str, group: list[tuple[float, int, int]], need: int
) -> set[tuple[int, int]]:
    """Those of a group whose numbers stay the same or go along with the pages."""
    if len({i for _, i, _ in group}) < need:
        return set()
    if "#" not in masked or _LABEL.fullmatch(pages[group[0][1]][2][group[0][2]].text):
        return {(i, k) for _, i, k in group}
    kept = list(group)
    for at in range(masked.count("#")):
        numbers = [int(_NUMBER.findall(pages[i][2][k].text)[at]) for _, i, k in kept]
        fixed, fixed_count = Counter(numbers).most_common(1)[0]
        offset, count = Counter(n - pages[i][0] for n, (_, i, _) in zip(numbers, kept, strict=True)).most_common(1)[0]
        if fixed_count >= count:
            kept = [one for one, n in zip(kept, numbers, strict=True) if n == fixed]
        else:
            kept = [one for one, n in zip(kept, numbers, strict=True) if n - pages[one[1]][0] == offset]
        if len({i for _, i, _ in kept}) < need:
            return set()
    return {(i, k) for _, i, k in kept}


def _dense(pages: list[tuple[int, float, list[Line]]], found: set[tuple[int, int]], need: int) -> set[tuple[int, int]]:
    """Those of the lines that stand on page after page, or on every second one: text that only comes back now and then
    at one height (the same row of several tables) is no running text."""
    numbers = sorted({pages[i][0] for i, _ in found})
    kept: set[int] = set()
    for step in (1, 2):
        chain: list[int] = []
        for number in [*numbers, 1 << 30]:
            if chain and number - chain[-1] > 2 * step:
                if len(chain) >= need and (chain[-1] - chain[0]) / step + 1 <= len(chain) / 0.7:
                    kept.update(chain)
                chain = []
            if not chain or step == 1 or (number - chain[0]) % 2 == 0:
                chain.append(number)
    return {(i, k) for i, k in found if pages[i][0] in kept}
