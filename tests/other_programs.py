"""The same document as other programs leave it: those that rebuild a print, copy a web page, or write a table row by row.

Each function takes a Word file (bytes) and gives one that prints the same. What is understood and found must not change.
"""

from __future__ import annotations

import copy
from collections.abc import Callable

from lxml import etree

from tests.other_hands import step_tables
from tests.variants import Element, changed, w

__all__ = ["PROGRAMS", "cut_by_page", "page_in_layout", "rows_as_tables"]


def page_in_layout(data: bytes) -> bytes:
    """The whole body in the one cell of a table in the one cell of another, as a web page is laid out."""

    def change(root: Element) -> None:
        body = root.find(w("body"))
        blocks = [block for block in body if block.tag != w("sectPr")]
        if any(True for block in blocks if block.tag == w("p") for _ in block.iter(w("sectPr"))):
            return  # the layout of a page has no sections
        place = body
        for _ in range(2):
            table = etree.Element(w("tbl"))
            place.insert(0, table)
            place = etree.SubElement(etree.SubElement(table, w("tr")), w("tc"))
            etree.SubElement(place, w("p"))  # Word wants a paragraph behind a table
        for block in reversed(blocks):
            place.insert(0, block)

    return changed(data, change)


def _of_its_kind(table: Element) -> Element:
    """A table without rows that looks like this one."""
    made = etree.Element(w("tbl"))
    made.extend(copy.deepcopy(child) for child in table if child.tag in (w("tblPr"), w("tblGrid")))
    return made


def rows_as_tables(data: bytes) -> bytes:
    """Each row of the body's tables a table of its own, where no cell is joined with the one below and no table is beside."""

    def change(root: Element) -> None:
        for table in root.find(w("body")).findall(w("tbl")):
            beside = {block.tag for block in (table.getprevious(), table.getnext()) if block is not None}
            if w("tbl") in beside or any(True for _ in table.iter(w("vMerge"))):
                continue
            last = table
            for row in table.findall(w("tr"))[1:]:
                made = _of_its_kind(table)
                made.append(row)
                last.addnext(made)
                last = made

    return changed(data, change)


def cut_by_page(data: bytes) -> bytes:
    """Long tables of steps in two where a page ends, with its number and the table at the head of the first page between."""

    def change(root: Element) -> None:
        body = root.find(w("body"))
        head = next((block for block in body if block.tag == w("tbl") or "".join(block.itertext()).strip()), None)
        for table in step_tables(root):
            rows = table.findall(w("tr"))
            if len(rows) < 5 or table.getparent() is not body:
                continue
            lower = _of_its_kind(table)
            lower.extend(rows[len(rows) // 2 + 1 :])
            table.addnext(lower)
            number = etree.Element(w("p"))
            etree.SubElement(etree.SubElement(number, w("r")), w("t")).text = "Trang 2/3"
            lower.addprevious(number)
            if head is not None and head.tag == w("tbl") and head is not table:
                lower.addprevious(copy.deepcopy(head))

    return changed(data, change)


def wide_signs(data: bytes) -> bytes:
    """Brackets and colons of a keyboard for East Asian scripts."""

    def change(root: Element) -> None:
        for text in root.iter(w("t")):
            text.text = (text.text or "").translate({ord(a): b for a, b in zip(":;()", "：；（）", strict=True)})

    return changed(data, change)


PROGRAMS: dict[str, Callable[[bytes], bytes]] = {
    "the page in a layout": page_in_layout,
    "a table a row": rows_as_tables,
    "cut by pages": cut_by_page,
    "wide signs": wide_signs,
}
