"""Word files as Apple Pages exports them, and as a program writes them with python-docx; the other hands are the wards'."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm

from tests.districts.pieces import Par, Sketch, Table, plain
from tests.wards import package
from tests.wards.hands import HANDS as WARD_HANDS
from tests.wards.hands import Hand

_STYLES = {"centre": "Title", "h1": "Heading", "h2": "Heading 2", "h3": "Heading 3", "head": "Table Style 1"}


class Pages(Hand):
    """Every paragraph has a style with a plain name, headings no level but in their style's name, tables lie fixed."""

    def look(self, bold: bool, italic: bool) -> str:
        on = ('<w:b w:val="1"/><w:bCs w:val="1"/>' if bold else "") + ('<w:i w:val="1"/>' if italic else "")
        return f'<w:rPr>{on}<w:rtl w:val="0"/><w:lang w:val="en-US"/></w:rPr>'

    def paragraph(self, par: Par, turn: str = "") -> str:
        style = _STYLES.get(par.look, "Body").replace(" ", "")
        made = super().paragraph(par, turn)
        return made.replace("<w:pPr>", f'<w:pPr><w:pStyle w:val="{style}"/><w:bidi w:val="0"/>', 1)

    def table(self, table: Table) -> str:
        made = super().table(table)
        return made.replace(
            '<w:tblW w:w="0" w:type="auto"/>', '<w:tblW w:w="9632" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        )

    def styles(self) -> list[tuple[str, str, str]]:
        after = '<w:next w:val="Body"/><w:pPr><w:keepNext w:val="1"/></w:pPr><w:rPr><w:b w:val="1"/></w:rPr>'
        return [(name.replace(" ", ""), name, after) for name in _STYLES.values()] + [("Body", "Body", "")]


def by_python(sketch: Sketch) -> bytes:
    """The bytes that python-docx writes: its own template, built-in headings, grids with merged cells."""
    document = Document()
    _fill(document, sketch.blocks)
    for place, blocks in ((document.sections[0].header, sketch.header), (document.sections[0].footer, sketch.footer)):
        _fill(place, blocks)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _fill(place: Any, blocks: Sequence[Any]) -> None:
    for block in blocks:
        if isinstance(block, Par):
            _write(place.add_paragraph(), block)
        elif isinstance(block, Table):
            _grid(place, block)


def _write(paragraph: Any, par: Par) -> None:
    if par.look in ("h1", "h2", "h3"):
        paragraph.style = f"Heading {par.look[1]}"
    elif par.text.startswith("- "):
        paragraph.style = "List Bullet"
    elif par.look == "centre":
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    words = par.text.removeprefix("- ")
    for i, piece in enumerate(re.split(r"\*\*", f"{par.number} {words}" if par.number else words)):
        paragraph.add_run(plain(piece) if piece.strip() else piece).bold = par.look in ("centre", "head") or i % 2 == 1


def _grid(place: Any, table: Table) -> None:
    size = len(table.rows), len(table.widths)
    # only the document itself knows how wide a table may be
    made = place.add_table(*size) if hasattr(place, "sections") else place.add_table(*size, Cm(17))
    made.style = "Table Grid"
    for r, row in enumerate(table.rows):
        for c, content in enumerate(row):
            wide, high = table.reach(r, c)
            if not wide:
                continue
            cell = made.cell(r, c).merge(made.cell(r + high - 1, c + wide - 1))
            for i, par in enumerate(content):
                target = cell.paragraphs[0] if not i else cell.add_paragraph()
                _write(target, par._replace(look="head") if r < table.head else par)


HANDS: dict[str, type[Hand]] = {**WARD_HANDS, "pages": Pages}


def word_file(sketch: Sketch) -> bytes:
    """The bytes of the .docx file of a paper, in its own hand."""
    return by_python(sketch) if sketch.making[0] == "python" else package.word_file(sketch, HANDS)
