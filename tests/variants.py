"""The same document in other clothes: its text in content controls, tracked insertions, text boxes, or auto-numbered.

Each function takes a Word file (bytes) and gives one that prints the same words. What is understood and found must not
change; only places may (`part` textbox, an index moved by an anchoring paragraph).
"""

from __future__ import annotations

import copy
import io
import re
import zipfile
from collections.abc import Callable
from typing import Any

from lxml import etree

from tests.numbers import Numbering

__all__ = ["VARIANTS", "auto_numbered", "boxed", "boxed_tables", "controlled", "controlled_cells", "inserted"]

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
MAIN = "word/document.xml"
Element = Any


def w(name: str) -> str:
    return f"{{{W}}}{name}"


def changed(data: bytes, change: Callable[[Element], dict[str, bytes] | None]) -> bytes:
    """The file with its body changed; the change may give further parts to write."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    root = etree.fromstring(entries[MAIN])
    entries.update(change(root) or {})
    entries[MAIN] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return target.getvalue()


def wrap(elements: list[Element], *names: str, attributes: dict[str, str] | None = None) -> None:
    """Put neighbouring elements into new ones, one in the other, at their place."""
    outer = inner = etree.Element(w(names[0]), attributes or {})
    for name in names[1:]:
        inner = etree.SubElement(inner, w(name))
    elements[0].addprevious(outer)
    inner.extend(elements)


def runs_of(paragraph: Element) -> list[list[Element]]:
    """The stretches of neighbouring runs of a paragraph."""
    stretches: list[list[Element]] = []
    last = None
    for child in paragraph:
        if child.tag == w("r"):
            if last is not None and last.tag == w("r"):
                stretches[-1].append(child)
            else:
                stretches.append([child])
        last = child
    return stretches


def controlled(data: bytes) -> bytes:
    """Runs in inline controls, paragraphs and tables of the body in block controls."""

    def change(root: Element) -> None:
        for paragraph in list(root.iter(w("p"))):
            for stretch in runs_of(paragraph):
                wrap(stretch, "sdt", "sdtContent")
        for block in list(root.find(w("body"))):
            if block.tag in (w("p"), w("tbl")) and block.find(f"{w('pPr')}/{w('sectPr')}") is None:
                wrap([block], "sdt", "sdtContent")

    return changed(data, change)


def controlled_cells(data: bytes) -> bytes:
    """Cells, rows and the paragraphs in cells in controls of their own."""

    def change(root: Element) -> None:
        for name in ("tc", "tr"):
            for element in list(root.iter(w(name))):
                wrap([element], "sdt", "sdtContent")
        for cell in list(root.iter(w("tc"))):
            for paragraph in [child for child in cell if child.tag == w("p")]:
                wrap([paragraph], "sdt", "sdtContent")

    return changed(data, change)


def inserted(data: bytes) -> bytes:
    """All text inserted under track changes, with deleted words and a deleted row beside it."""
    who = {w("id"): "7", w("author"): "Người soát", w("date"): "2026-01-02T03:04:05Z"}

    def change(root: Element) -> None:
        for paragraph in list(root.iter(w("p"))):
            for stretch in runs_of(paragraph):
                gone = etree.Element(w("del"), who)
                text = etree.SubElement(etree.SubElement(gone, w("r")), w("delText"))
                text.text = "chữ đã xoá 09 ngày"
                stretch[0].addprevious(gone)
                wrap(stretch, "ins", attributes=who)
        for table in list(root.iter(w("tbl"))):
            rows = [row for row in table if row.tag == w("tr")]
            if rows and not any(True for _ in rows[-1].iter(w("tbl"), w("vMerge"))):
                row = copy.deepcopy(rows[-1])
                properties = row.find(w("trPr"))
                if properties is None:
                    properties = etree.Element(w("trPr"))
                    row.insert(0, properties)
                properties.append(etree.Element(w("del"), who))
                rows[-1].addnext(row)

    return changed(data, change)


def _box(blocks: list[Element]) -> None:
    """Move neighbouring blocks into a text box, written twice as Word does, in a paragraph at their place."""
    anchor = etree.Element(w("p"))
    blocks[0].addprevious(anchor)
    run = etree.SubElement(anchor, w("r"))
    alternate = etree.SubElement(run, f"{{{MC}}}AlternateContent")
    choice = etree.SubElement(alternate, f"{{{MC}}}Choice", Requires="wps")
    place = choice
    for name in (w("drawing"), f"{{{WP}}}anchor", f"{{{A}}}graphic", f"{{{A}}}graphicData", f"{{{WPS}}}txbx"):
        place = etree.SubElement(place, name)
    content = etree.SubElement(place, w("txbxContent"))
    content.extend(blocks)
    if blocks[-1].tag == w("tbl"):
        etree.SubElement(content, w("p"))  # Word wants a paragraph after a table
    fallback = etree.SubElement(alternate, f"{{{MC}}}Fallback")
    etree.SubElement(fallback, w("pict")).append(copy.deepcopy(content))


def _box_where(data: bytes, wanted: Callable[[Element], bool]) -> bytes:
    def change(root: Element) -> None:
        for block in list(root.find(w("body"))):
            if block.tag in (w("p"), w("tbl")) and not any(True for _ in block.iter(w("sectPr"))) and wanted(block):
                _box([block])

    return changed(data, change)


def boxed(data: bytes) -> bytes:
    """Every paragraph with text and every table of the body in a text box of its own."""
    return _box_where(data, lambda block: any(True for _ in block.iter(w("t"))))


def boxed_tables(data: bytes) -> bytes:
    """The tables of the body in text boxes."""
    return _box_where(data, lambda block: bool(block.tag == w("tbl")))


_TYPED = re.compile(r"((?:\d+\.)*\d+\.?\)?|[a-zđ]\)|[IVX]+\.)(?:[ \t\u00a0]+|$)")


def _cut(paragraph: Element, length: int) -> None:
    """Take so many characters off the beginning of a paragraph's text."""
    for text in paragraph.iter(w("t"), w("tab")):
        if length <= 0:
            return
        if text.tag == w("tab"):
            if text.getparent().tag == w("r"):
                length -= 1
                text.getparent().remove(text)
            continue
        taken = min(length, len(text.text or ""))
        text.text = (text.text or "")[taken:]
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        length -= taken


def _typed(paragraph: Element) -> str:
    """The paragraph's text as far as its runs are plain: "" where anything but text and tabs stands in front."""
    pieces = []
    for run in paragraph.iterchildren(w("r")):
        for child in run:
            if child.tag == w("t"):
                pieces.append(child.text or "")
            elif child.tag == w("tab"):
                pieces.append("\t")
            elif child.tag != w("rPr"):
                return "".join(pieces)
    return "".join(pieces)


def auto_numbered(data: bytes) -> bytes:
    """Typed numbers ("5.2", "a)", "IV.") turned into list numbers, on empty paragraphs of cells as well."""

    def change(root: Element) -> dict[str, bytes]:
        numbering = Numbering()
        for paragraph in root.iter(w("p")):
            if paragraph.find(f"{w('pPr')}/{w('numPr')}") is not None:
                continue
            text = _typed(paragraph)
            found = _TYPED.match(text.lstrip())
            made = numbering.number(found[1]) if found else None
            if found is None or made is None:
                continue
            _cut(paragraph, len(text) - len(text.lstrip()) + found.end())
            properties = paragraph.find(w("pPr"))
            if properties is None:
                properties = etree.Element(w("pPr"))
                paragraph.insert(0, properties)
            entry = etree.Element(w("numPr"))
            etree.SubElement(entry, w("ilvl"), {w("val"): str(made[1])})
            etree.SubElement(entry, w("numId"), {w("val"): str(made[0])})
            style = properties.find(w("pStyle"))
            properties.insert(0 if style is None else properties.index(style) + 1, entry)
        return numbering.parts(data)

    return changed(data, change)


VARIANTS: dict[str, Callable[[bytes], bytes]] = {
    "content controls": controlled,
    "controls around cells and rows": controlled_cells,
    "tracked insertions": inserted,
    "text boxes": boxed,
    "tables in text boxes": boxed_tables,
    "automatic numbers": auto_numbered,
}
