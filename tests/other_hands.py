"""The same document from another hand: typed loosely, spelled otherwise, its tables drawn in another way.

Each function takes a Word file (bytes) and gives one that says the same. What is understood and found must not change but
for the spelling of what is quoted.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator

from lxml import etree

from qmslint.spelling import with_i
from tests.variants import Element, changed, w

__all__ = ["HANDS", "step_tables"]


def _written(change: Callable[[str], str]) -> Callable[[bytes], bytes]:
    """Every text of the file through this change."""

    def apply(root: Element) -> None:
        for text in root.iter(w("t")):
            if text.text:
                text.text = change(text.text)

    return lambda data: changed(data, apply)


def loosely_typed(text: str) -> str:
    """Two blanks between words, one before a colon and inside brackets."""
    text = re.sub(r"(?<=\S) (?=\S)", "  ", text)
    text = re.sub(r"(?<=\w):(?=\s|$)", " :", text)
    return re.sub(r"\((?=\w)", "( ", re.sub(r"(?<=\w)\)", " )", text))


def numbered_by_hyphens(text: str) -> str:
    """ "1- Tiếp nhận" for "1. Tiếp nhận"."""
    return re.sub(r"^(\d{1,2})\. (?=[^\W\d_])", r"\1- ", text)


def step_tables(root: Element) -> Iterator[Element]:
    """The tables without merged cells whose head tells times."""
    for table in list(root.iter(w("tbl"))):
        rows = table.findall(w("tr"))
        widths = {len(row.findall(w("tc"))) for row in rows}
        merged = any(True for _ in table.iterdescendants(w("gridSpan"), w("vMerge"), w("tbl")))
        head = "".join(t.text or "" for t in rows[0].iter(w("t"))).lower() if rows else ""
        if len(widths) == 1 and len(rows) > 2 and not merged and "thời gian" in head:
            yield table


def _merge(cell: Element, *, restart: bool) -> None:
    properties = cell.find(w("tcPr"))
    if properties is None:
        properties = etree.Element(w("tcPr"))
        cell.insert(0, properties)
    etree.SubElement(properties, w("vMerge"), {w("val"): "restart"} if restart else {})


def _empty(cell: Element) -> None:
    for child in list(cell):
        if child.tag != w("tcPr"):
            cell.remove(child)
    etree.SubElement(cell, w("p"))


def heads_of_two_rows(data: bytes) -> bytes:
    """The last two columns of steps below a common head, the other heads over both rows."""

    def change(root: Element) -> None:
        for table in step_tables(root):
            upper = table.find(w("tr"))
            if len(upper.findall(w("tc"))) < 4:
                continue
            lower = copy.deepcopy(upper)
            upper.addnext(lower)
            above, below = upper.findall(w("tc")), lower.findall(w("tc"))
            for over, under in zip(above[:-2], below, strict=False):
                _merge(over, restart=True)
                _merge(under, restart=False)
                _empty(under)
            upper.remove(above[-1])
            _empty(above[-2])
            properties = above[-2].find(w("tcPr"))
            if properties is None:
                properties = etree.Element(w("tcPr"))
                above[-2].insert(0, properties)
            properties.insert(0, etree.Element(w("gridSpan"), {w("val"): "2"}))
            run = etree.SubElement(above[-2].find(w("p")), w("r"))
            etree.SubElement(run, w("t")).text = "Thực hiện"

    return changed(data, change)


def columns_turned(data: bytes) -> bytes:
    """Steps with their action in the last column."""

    def change(root: Element) -> None:
        for table in step_tables(root):
            for row in table.findall(w("tr")):
                cells = row.findall(w("tc"))
                if len(cells) > 3:
                    row.append(cells[1])

    return changed(data, change)


def framed(data: bytes) -> bytes:
    """Each table of the body in the one cell of a frame."""

    def change(root: Element) -> None:
        for table in root.find(w("body")).findall(w("tbl")):
            frame = etree.Element(w("tbl"))
            table.addprevious(frame)
            cell = etree.SubElement(etree.SubElement(frame, w("tr")), w("tc"))
            cell.append(table)
            etree.SubElement(cell, w("p"))

    return changed(data, change)


def torn(data: bytes) -> bytes:
    """Long tables of steps in two, as a page breaks them: the lower half has no head."""

    def change(root: Element) -> None:
        for table in step_tables(root):
            rows = table.findall(w("tr"))
            if len(rows) >= 5:
                lower = etree.Element(w("tbl"))
                table.addnext(lower)
                lower.addprevious(etree.Element(w("p")))
                lower.extend(rows[len(rows) // 2 + 1 :])

    return changed(data, change)


HANDS: dict[str, Callable[[bytes], bytes]] = {
    "loosely typed": _written(loosely_typed),
    "numbered by hyphens": _written(numbered_by_hyphens),
    "spelled with i": _written(with_i),
    "heads of two rows": heads_of_two_rows,
    "columns turned": columns_turned,
    "tables in frames": framed,
    "steps over two tables": torn,
}
