"""A web page as paragraphs and tables of WordprocessingML: what it says, how it stands, nothing of its style sheets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree, html

from qmslint.read.xml import Element, w
from qmslint.tuples import NamedTuple

__all__ = ["blocks_of_page"]

_SPACE = re.compile(r"[ \t\r\n\f]+")
_DECLARED = re.compile(r"^\s*<\?xml[^>]*\?>")
_HEADS = {"h1": "0", "h2": "1", "h3": "2", "h4": "3", "h5": "4", "h6": "5"}
_PARAGRAPHS = frozenset((
    "p", "div", "li", "center", "blockquote", "section", "article", "main", "header", "footer", "ul", "ol", "dl", "dt", "dd",
    "pre", "form", "fieldset", "address", "figure", "figcaption", "body", "hr", "caption", *_HEADS,
))  # fmt: skip
_UNSEEN = frozenset(("head", "script", "style", "title", "noscript", "template", "del", "s", "strike", "object", "svg"))
_BOLD, _ITALIC = frozenset(("b", "strong", "th")), frozenset(("i", "em"))
_MOST_SPAN = 60


class _Look(NamedTuple):
    """How text stands: its weight and slant, whether it is centred, the outline level of a heading."""

    bold: bool = False
    italic: bool = False
    centred: bool = False
    outline: str = ""


def blocks_of_page(text: str) -> list[Element]:
    """The paragraphs and tables of a page, in order; none where it holds no text."""
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    body = _DECLARED.sub("", text).encode()
    if not body.strip():
        return []
    try:
        root = html.document_fromstring(body, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return []
    page = root.find("body")
    return list(_Writer().blocks(root if page is None else page, _Look()))


class _Writer:
    """Writes the content of an element; a row of words becomes a paragraph where a block begins or ends."""

    def __init__(self) -> None:
        self.open: Element | None = None
        self.spaced = True  # whether a space stands before what comes next

    def blocks(self, element: Element, look: _Look, lead: str = "") -> Iterator[Element]:
        yield from self._closed()
        if lead:
            self._text(lead, look)
        yield from self._inside(element, look)
        yield from self._closed()

    def _inside(self, element: Element, look: _Look) -> Iterator[Element]:
        self._text(element.text or "", look)
        count = _start(element)
        for child in element:
            tag = child.tag if isinstance(child.tag, str) else ""
            if tag and tag not in _UNSEEN and "display:none" not in (child.get("style") or "").replace(" ", "").lower():
                if tag == "table":
                    yield from self._closed()
                    yield from _table(child, look)
                elif tag == "br":
                    self._break()
                elif tag in _PARAGRAPHS:
                    lead = ""
                    if tag == "li" and element.tag in ("ol", "ul"):
                        lead = f"{_counted(count, element.get('type') or '1')}. " if element.tag == "ol" else "- "
                        count += 1
                    yield from self.blocks(child, _seen(child, tag, look), lead)
                else:
                    yield from self._inside(child, _seen(child, tag, look))
            self._text(child.tail or "", look)

    def _closed(self) -> Iterator[Element]:
        if self.open is not None:
            yield self.open
        self.open, self.spaced = None, True

    def _run(self, look: _Look) -> Element:
        if self.open is None:
            self.open = etree.Element(w("p"))
            properties = etree.SubElement(self.open, w("pPr"))
            if look.centred:
                etree.SubElement(properties, w("jc")).set(w("val"), "center")
            if look.outline:
                etree.SubElement(properties, w("outlineLvl")).set(w("val"), look.outline)
        run = etree.SubElement(self.open, w("r"))
        if look.bold or look.italic:
            format_ = etree.SubElement(run, w("rPr"))
            for on, name in ((look.bold, "b"), (look.italic, "i")):
                if on:
                    etree.SubElement(format_, w(name))
        return run

    def _text(self, text: str, look: _Look) -> None:
        words = _SPACE.sub(" ", text)
        if self.spaced:
            words = words.lstrip(" ")
        if words:
            etree.SubElement(self._run(look), w("t")).text = words
            self.spaced = words.endswith(" ")

    def _break(self) -> None:
        if self.open is not None:
            etree.SubElement(etree.SubElement(self.open, w("r")), w("br"))
            self.spaced = True


def _seen(element: Element, tag: str, look: _Look) -> _Look:
    """How the text of an element stands, by its name and its own style."""
    style = (element.get("style") or "").replace(" ", "").lower()
    bold = tag in _BOLD or tag in _HEADS or "font-weight:bold" in style or "font-weight:700" in style
    centred = tag == "center" or (element.get("align") or "").lower() == "center" or "text-align:center" in style
    return _Look(
        look.bold or bold,
        look.italic or tag in _ITALIC or "font-style:italic" in style,
        look.centred or centred,
        _HEADS.get(tag, look.outline),
    )


def _start(element: Element) -> int:
    first = element.get("start") if element.tag == "ol" else None
    return int(first) if first and first.isdecimal() else 1


def _counted(number: int, kind: str) -> str:
    return (
        chr(96 + number)
        if kind == "a" and number < 27
        else chr(64 + number)
        if kind == "A" and number < 27
        else str(number)
    )


def _rows(table: Element) -> Iterator[Element]:
    for part in table:
        if part.tag == "tr":
            yield part
        elif part.tag in ("thead", "tbody", "tfoot"):
            yield from (row for row in part if row.tag == "tr")


def _span(cell: Element, name: str) -> int:
    text = (cell.get(name) or "").strip()
    return min(max(int(text), 1), _MOST_SPAN) if text.isdecimal() else 1


def _table(table: Element, look: _Look) -> Iterator[Element]:
    """A table; cells that reach over rows continue as merged cells below."""
    made = etree.Element(w("tbl"))
    held: dict[int, tuple[int, int]] = {}  # column: rows still covered from above, columns covered
    for row in _rows(table):
        line = etree.SubElement(made, w("tr"))
        if row.getparent().tag == "thead":
            etree.SubElement(etree.SubElement(line, w("trPr")), w("tblHeader"))
        cells = [cell for cell in row if cell.tag in ("td", "th")]
        column = 0
        while cells or held.get(column, (0, 0))[0] > 0:
            rows, columns = held.get(column, (0, 1))
            if rows > 0:
                _cell(line, columns, "continue").append(etree.Element(w("p")))
                held[column] = (rows - 1, columns)
                column += columns
                continue
            source = cells.pop(0)
            columns, rows = _span(source, "colspan"), _span(source, "rowspan")
            held[column] = (rows - 1, columns)
            cell = _cell(line, columns, "restart" if rows > 1 else "")
            cell.extend(_Writer().blocks(source, _seen(source, source.tag, look._replace(centred=False))))
            if len(cell) == 1:
                etree.SubElement(cell, w("p"))
            column += columns
    if len(made):
        yield made


def _cell(line: Element, columns: int, merged: str) -> Element:
    cell = etree.SubElement(line, w("tc"))
    properties = etree.SubElement(cell, w("tcPr"))
    if columns > 1:
        etree.SubElement(properties, w("gridSpan")).set(w("val"), str(columns))
    if merged:
        etree.SubElement(properties, w("vMerge")).set(w("val"), merged)
    return cell
