"""Papers as flat OpenDocument texts (.fodt), which LibreOffice turns into Word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

from tests.districts.pieces import Box, Par, Sketch, Table, Turn, final

NAMES = {
    "office": "office:1.0",
    "text": "text:1.0",
    "table": "table:1.0",
    "style": "style:1.0",
    "draw": "drawing:1.0",
    "fo": "xsl-fo-compatible:1.0",
    "svg": "svg-compatible:1.0",
}
SPACES = " ".join(f'xmlns:{k}="urn:oasis:names:tc:opendocument:xmlns:{v}"' for k, v in NAMES.items())
EDGE = 'fo:border="0.5pt solid #000000" fo:padding="0.08cm"'
STYLES = """
<style:style style:name="Standard" style:family="paragraph"><style:text-properties fo:font-size="13pt"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1">
<style:text-properties fo:font-weight="bold"/></style:style>
"""
LOOKS = f"""
<style:style style:name="centre" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>
<style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="right" style:family="paragraph"><style:paragraph-properties fo:text-align="end"/>
<style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="page" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="b" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="i" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties {EDGE}/></style:style>
<style:style style:name="box" style:family="graphic">
<style:graphic-properties {EDGE} draw:fill="none" style:wrap="none"/></style:style>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/>
<style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.3cm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="0.6cm"/></style:footer-style></style:page-layout>
"""


def inline(text: str) -> str:
    """The words of a paragraph with their looks."""
    text = escape(final(text))
    text = re.sub(r"\*\*(.*?)\*\*", r'<text:span text:style-name="b">\1</text:span>', text)
    text = re.sub(r"(?<!:)//(.*?)(?<!:)//", r'<text:span text:style-name="i">\1</text:span>', text)
    text = re.sub("⟦(.*?)⟧", lambda m: frame(f"<text:p>{m[1]}</text:p>", 3, 1), text)
    text = text.replace("{PAGE}", "<text:page-number/>").replace("{NUMPAGES}", "<text:page-count>3</text:page-count>")
    return text.replace("→", "<text:tab/>").replace("↵", "<text:line-break/>")


def frame(content: str, width: float, height: float) -> str:
    return (
        f'<draw:frame draw:style-name="box" text:anchor-type="as-char" svg:width="{width}cm" svg:height="{height}cm">'
        f"<draw:text-box>{content}</draw:text-box></draw:frame>"
    )


class Writer:
    """Writes one sketch; tables are numbered."""

    def __init__(self, sketch: Sketch) -> None:
        self.sketch, self.tables = sketch, 0

    def par(self, one: Par) -> str:
        text = (f"{one.number} " if one.number else "") + inline(one.text)
        if one.look in ("h1", "h2", "h3"):
            return f'<text:h text:style-name="Heading_20_1" text:outline-level="{one.look[1]}">{text}</text:h>'
        style = one.look if one.look in ("centre", "right") else "Standard"
        return f'<text:p text:style-name="{style}">{text}</text:p>'

    def table(self, one: Table) -> str:
        self.tables += 1
        out = [f'<table:table table:name="T{self.tables}">', "<table:table-column/>" * len(one.widths)]
        for r, row in enumerate(one.rows):
            if one.head and r in (0, one.head):
                out.append("<table:table-header-rows>" if r == 0 else "</table:table-header-rows>")
            out.append("<table:table-row>")
            for c, content in enumerate(row):
                wide, high = one.reach(r, c)
                if not wide:
                    out.append("<table:covered-table-cell/>")
                    continue
                body = "".join(self.table(p) if isinstance(p, Table) else self.par(p) for p in content)
                spans = f'table:number-columns-spanned="{wide}" table:number-rows-spanned="{high}"'
                out.append(f'<table:table-cell table:style-name="cell" {spans}>{body}</table:table-cell>')
            out.append("</table:table-row>")
        return "".join(out) + "</table:table>"

    def blocks(self, content: Sequence[Any]) -> str:
        out = []
        for block in content:
            if isinstance(block, Par):
                out.append(self.par(block))
            elif isinstance(block, Table):
                out.append(self.table(block))
            elif isinstance(block, Box):
                out.append(f"<text:p>{frame(''.join(self.par(p) for p in block.pars), 15, 7)}</text:p>")
            elif isinstance(block, Turn):
                out.append('<text:p text:style-name="page"/>')
        return "".join(out)

    def data(self) -> str:
        """The file."""
        head, foot = self.blocks(self.sketch.header), self.blocks(self.sketch.footer)
        parts = (f"<style:header>{head}</style:header>" if head else "") + (
            f"<style:footer>{foot}</style:footer>" if foot else ""
        )
        return (
            f'<?xml version="1.0" encoding="UTF-8"?><office:document {SPACES} office:version="1.3" '
            'office:mimetype="application/vnd.oasis.opendocument.text">'
            f"<office:styles>{STYLES}</office:styles><office:automatic-styles>{LOOKS}</office:automatic-styles>"
            '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">'
            f"{parts}</style:master-page></office:master-styles>"
            f"<office:body><office:text>{self.blocks(self.sketch.blocks)}</office:text></office:body></office:document>"
        )
