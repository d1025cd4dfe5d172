"""A Word document set out as Decree 30/2020/NĐ-CP, annex I asks: A4, margins 20/20/30/15 mm, Times New Roman, page numbers
at the top from the second page on, the name of the country and the motto at the head.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from typing import Any

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Mm, Pt

from qmslint.report.timeless import timeless

__all__ = ["Sheet"]

_FONT = "Times New Roman"
_BODY = 14
_TABLE = 12
_LEFT, _CENTRE, _BOTH = WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.JUSTIFY


class Sheet:
    """The document as it is written, from its head to its foot."""

    def __init__(self, mark: str, title: str) -> None:
        """`mark` says in the document's properties whose it is."""
        self._made: Any = Document()
        properties = self._made.core_properties
        properties.author, properties.category, properties.title, properties.comments = "qmslint", mark, title, ""
        style = self._made.styles["Normal"]
        style.font.name, style.font.size = _FONT, Pt(_BODY)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for script in ("w:eastAsia", "w:cs"):
            fonts.set(qn(script), _FONT)
        section = self._made.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.top_margin = section.bottom_margin = Mm(20)
        section.left_margin, section.right_margin = Mm(30), Mm(15)
        section.header_distance = Mm(10)
        section.different_first_page_header_footer = True
        _page_number(section.header.paragraphs[0])

    def head(self, offices: Sequence[str], number: str, country: str, motto: str, place_day: str) -> None:
        """The block of the issuing office beside that of the country."""
        table = self._table((6.5, 10.0))
        _without_margins(table)  # the name of the country just fits in one line, as it must stand
        left, right = table.rows[0].cells
        for at, office in enumerate(offices):
            _write(_first(left, at), office, 13, bold=at == len(offices) - 1, align=_CENTRE)
        _line(left, 2.4)
        _write(left.add_paragraph(), number, 13, align=_CENTRE)
        _write(right.paragraphs[0], country, 13, bold=True, align=_CENTRE)
        _write(right.add_paragraph(), motto, 14, bold=True, align=_CENTRE)
        _line(right, 1.7)
        _write(right.add_paragraph(), place_day, 14, italic=True, align=_CENTRE)

    def title(self, kind: str, about: str) -> None:
        """What kind of document it is, and about what."""
        _write(self._made.add_paragraph(), kind, 14, bold=True, align=_CENTRE, before=18)
        _write(self._made.add_paragraph(), about, 14, bold=True, align=_CENTRE)
        _line(self._made, 6.0)

    def part(self, text: str) -> None:
        """The heading of a part."""
        self._heading(text, 12)

    def heading(self, text: str, *, italic: bool = False) -> None:
        """The heading of something smaller."""
        self._heading(text, 6, italic=italic)

    def _heading(self, text: str, before: int, *, italic: bool = False) -> None:
        paragraph = self._made.add_paragraph()
        _write(paragraph, text, _BODY, bold=True, italic=italic, align=_LEFT, before=before, after=6)
        paragraph.paragraph_format.first_line_indent = Cm(1.27)
        paragraph.paragraph_format.keep_with_next = True

    def text(self, text: str, *, italic: bool = False) -> None:
        """A paragraph."""
        self.runs(((text, False),), italic=italic)

    def runs(self, parts: Iterable[tuple[str, bool]], *, italic: bool = False) -> None:
        """A paragraph of parts, each bold or not."""
        paragraph = self._made.add_paragraph()
        _write(paragraph, "", _BODY, align=_BOTH, after=6)
        for text, bold in parts:
            _run(paragraph, text, _BODY, bold=bold, italic=italic)
        paragraph.paragraph_format.first_line_indent = Cm(1.27)

    def table(self, widths: Sequence[float], heads: Sequence[str], rows: Iterable[Sequence[str]], numbers: int) -> None:
        """A table with a head on every page; widths in cm; its columns from `numbers` on are centred."""
        table = self._table(widths)
        table.style = "Table Grid"
        first = table.rows[0]
        _repeat(first)
        self._row(first.cells, widths, heads, 0, bold=True)
        for row in rows:
            made = table.add_row()
            _whole(made)
            self._row(made.cells, widths, row, numbers)
        _write(self._made.add_paragraph(), "", 6)

    def _row(
        self, cells: Sequence[Any], widths: Sequence[float], texts: Sequence[str], numbers: int, *, bold: bool = False
    ) -> None:
        for at, (cell, width, text) in enumerate(zip(cells, widths, texts, strict=True)):
            cell.width = Cm(width)
            align = _CENTRE if at >= numbers or bold else _LEFT
            _write(cell.paragraphs[0], text, _TABLE, bold=bold, align=align)

    def foot(self, recipients: Sequence[str], signer: str, how: str) -> None:
        """Who gets copies, beside who signs."""
        _write(self._made.add_paragraph(), "", 6)
        table = self._table((8.0, 8.5))
        left, right = table.rows[0].cells
        _whole(table.rows[0])
        _write(left.paragraphs[0], recipients[0], 12, bold=True, italic=True)
        for recipient in recipients[1:]:
            _write(left.add_paragraph(), recipient, 11)
        _write(right.paragraphs[0], signer, 14, bold=True, align=_CENTRE)
        _write(right.add_paragraph(), how, 13, italic=True, align=_CENTRE)
        for _ in range(4):
            _write(right.add_paragraph(), "", 14)

    def _table(self, widths: Sequence[float]) -> Any:
        """A table of one row without lines; widths in cm."""
        table = self._made.add_table(1, len(widths))
        table.autofit = False
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        for column, cell, width in zip(table.columns, table.rows[0].cells, widths, strict=True):
            column.width = cell.width = Cm(width)
        return table

    def data(self, today: str) -> bytes:
        """The document's bytes."""
        out = io.BytesIO()
        self._made.save(out)
        return timeless(out.getvalue(), today)


def _write(
    paragraph: Any,
    text: str,
    size: int,
    *,
    bold: bool = False,
    italic: bool = False,
    align: Any = _LEFT,
    before: int = 0,
    after: int = 0,
) -> None:
    form = paragraph.paragraph_format
    form.space_before, form.space_after, form.line_spacing = Pt(before), Pt(after), 1.0
    paragraph.alignment = align
    if text:
        _run(paragraph, text, size, bold=bold, italic=italic)
    else:  # an empty line is as high as its mark
        mark = OxmlElement("w:rPr")
        high = OxmlElement("w:sz")
        high.set(qn("w:val"), str(2 * size))
        mark.append(high)
        paragraph._p.get_or_add_pPr().append(mark)


def _run(paragraph: Any, text: str, size: int, *, bold: bool, italic: bool) -> None:
    run = paragraph.add_run(text)
    run.font.size = Pt(size)
    run.bold, run.italic = bold or None, italic or None


def _without_margins(table: Any) -> None:
    """Let the words of a table's cells stand from edge to edge."""
    margins = OxmlElement("w:tblCellMar")
    for side in ("w:left", "w:right"):
        margin = OxmlElement(side)
        margin.set(qn("w:w"), "0")
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    table._tbl.tblPr.insert_element_before(margins, "w:tblLook", "w:tblCaption", "w:tblDescription")


def _first(cell: Any, at: int) -> Any:
    return cell.paragraphs[0] if at == 0 else cell.add_paragraph()


def _line(holder: Any, margin: float) -> None:
    """A line under what stands above, `margin` cm shorter than the column on both sides."""
    paragraph = holder.add_paragraph()
    _write(paragraph, "", 2, before=3, after=6)
    form = paragraph.paragraph_format
    form.left_indent = form.right_indent = Cm(margin)
    border, top = OxmlElement("w:pBdr"), OxmlElement("w:top")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "auto")):
        top.set(qn(f"w:{name}"), value)
    border.append(top)
    paragraph._p.get_or_add_pPr().insert_element_before(border, *_BEHIND_BORDER)


_BEHIND_BORDER = ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")


def _page_number(paragraph: Any) -> None:
    _write(paragraph, "", _BODY, align=_CENTRE)
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = paragraph.add_run()
        run.font.size = Pt(_BODY)
        part = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            part.set(qn("w:fldCharType"), kind)
        else:
            part.text = text
        run._r.append(part)


def _repeat(row: Any) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _whole(row: Any) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
