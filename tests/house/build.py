"""A small Word writer: paragraphs, merged tables, automatic numbers, text boxes, headers, and the labels beside them.

Text takes `**bold**` and `//italic//` anywhere, also inside a word; a newline in a cell starts a paragraph, in a
paragraph a line; `\\t` is a tab. Table cells are strings, `Cell`s or lists of paragraphs; `<` continues the cell to the
left, `^` the cell above. Sizes are in points, widths in centimetres.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.shared import Cm, Pt

from tests.house.labels import Labels
from tests.house.labels import Step as Step  # the styles take it from here

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": W,
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "v": "urn:schemas-microsoft-com:vml",
    }.items()
)
TWIPS = 567  # a centimetre


class Par(NamedTuple):
    """A paragraph to write. `num` is (list, level) of `Word.numbering`; `style` a style id of the file ("Heading1")."""

    text: str
    bold: bool = False
    italic: bool = False
    align: str = ""
    size: float = 0
    style: str = ""
    num: tuple[int, int] | None = None
    indent: float = 0
    before: int = 0
    after: int = -1
    colour: str = ""
    keep: bool = False


class Cell(NamedTuple):
    """A table cell: text or paragraphs, with a common look. `shade` is a hexadecimal colour."""

    content: str | Sequence[str | Par]
    bold: bool = False
    align: str = ""
    shade: str = ""
    italic: bool = False
    size: float = 0
    valign: str = ""


Content = str | Cell | Sequence[str | Par]


def runs(text: str, bold: bool = False, italic: bool = False, size: float = 0, colour: str = "") -> str:
    """The runs of a paragraph as XML."""
    out = []
    strong, slanted = bold, italic
    for piece in re.split(r"(\*\*|//)", text):
        if piece == "**":
            strong = not strong
        elif piece == "//":
            slanted = not slanted
        elif piece:
            look = ("<w:b/>" if strong else "") + ("<w:i/>" if slanted else "")
            if colour:
                look += f'<w:color w:val="{colour}"/>'
            if size:
                look += f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>'
            look = f"<w:rPr>{look}</w:rPr>" if look else ""
            for part in re.split(r"([\n\t]|\{PAGE\}|\{NUMPAGES\})", piece):
                if part == "\n":
                    out.append(f"<w:r>{look}<w:br/></w:r>")
                elif part == "\t":
                    out.append(f"<w:r>{look}<w:tab/></w:r>")
                elif part in ("{PAGE}", "{NUMPAGES}"):
                    out.append(
                        f'<w:fldSimple w:instr=" {part[1:-1]} "><w:r>{look}'
                        f"<w:t>{'1' if part == '{PAGE}' else '6'}</w:t></w:r></w:fldSimple>"
                    )
                elif part:
                    out.append(f'<w:r>{look}<w:t xml:space="preserve">{escape(part)}</w:t></w:r>')
    return "".join(out)


def paragraph(par: str | Par, tight: bool = False) -> str:
    """A paragraph as XML; `tight` without space around it, as in table cells."""
    if isinstance(par, str):
        par = Par(par)
    look = ""
    if par.style:
        look += f'<w:pStyle w:val="{par.style}"/>'
    if par.keep:
        look += "<w:keepNext/>"
    if par.num:
        look += f'<w:numPr><w:ilvl w:val="{par.num[1]}"/><w:numId w:val="{par.num[0]}"/></w:numPr>'
    after = par.after if par.after >= 0 else (1 if tight else 6)
    if not par.style:
        look += f'<w:spacing w:before="{par.before * 20}" w:after="{after * 20}"/>'
    if par.indent:
        look += f'<w:ind w:left="{round(par.indent * TWIPS)}"/>'
    if par.align:
        look += f'<w:jc w:val="{par.align}"/>'
    look = f"<w:pPr>{look}</w:pPr>" if look else ""
    return f"<w:p>{look}{runs(par.text, par.bold, par.italic, par.size, par.colour)}</w:p>"


def table_xml(
    rows: Sequence[Sequence[Content]],
    widths: Sequence[float],
    *,
    header: int = 0,
    size: float = 0,
    borders: bool = True,
    shade_header: str = "",
) -> str:
    """A table as XML. The first `header` rows are bold, centred and, if Word is told so, repeated."""
    width = len(widths)
    line = '<w:{} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' if borders else '<w:{} w:val="nil"/>'
    edges = "".join(line.format(side) for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    out = [
        (
            f'<w:tbl><w:tblPr><w:tblW w:w="{round(sum(widths) * TWIPS)}" w:type="dxa"/>'
            f"<w:tblBorders>{edges}</w:tblBorders>"
            '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>'
            "</w:tblCellMar></w:tblPr><w:tblGrid>"
        )
    ]
    out += [f'<w:gridCol w:w="{round(w * TWIPS)}"/>' for w in widths]
    out.append("</w:tblGrid>")
    for r, row in enumerate(rows):
        if len(row) != width:
            raise ValueError(f"row {r + 1} has {len(row)} cells, not {width}: {row}")
        mark = "<w:trPr><w:cantSplit/>" + ("<w:tblHeader/>" if r < header else "") + "</w:trPr>"
        out.append(f"<w:tr>{mark}")
        c = 0
        while c < width:
            content = row[c]
            span = 1
            while c + span < width and row[c + span] == "<":
                span += 1
            look = f'<w:tcW w:w="{round(sum(widths[c : c + span]) * TWIPS)}" w:type="dxa"/>'
            if span > 1:
                look += f'<w:gridSpan w:val="{span}"/>'
            continued = content == "^"
            if continued:
                look += "<w:vMerge/>"
            elif r + 1 < len(rows) and rows[r + 1][c] == "^":
                look += '<w:vMerge w:val="restart"/>'
            cell = Cell("") if continued else content if isinstance(content, Cell) else Cell(content)
            if r < header:
                cell = cell._replace(
                    bold=True, align=cell.align or "center", shade=cell.shade or shade_header, valign="center"
                )
            if cell.shade:
                look += f'<w:shd w:val="clear" w:color="auto" w:fill="{cell.shade}"/>'
            if cell.valign:
                look += f'<w:vAlign w:val="{cell.valign}"/>'
            pars = cell.content.split("\n") if isinstance(cell.content, str) else cell.content
            body = []
            for par in pars or [""]:
                if isinstance(par, str) and par.startswith("<w:tbl>"):
                    body.append(par)
                    continue
                if isinstance(par, str):
                    par = Par(par)
                par = par._replace(
                    bold=par.bold or cell.bold,
                    italic=par.italic or cell.italic,
                    align=par.align or cell.align,
                    size=par.size or cell.size or size,
                )
                body.append(paragraph(par, tight=True))
            if body[-1].startswith("<w:tbl>"):
                body.append("<w:p/>")
            out.append(f"<w:tc><w:tcPr>{look}</w:tcPr>{''.join(body)}</w:tc>")
            c += span
        out.append("</w:tr>")
    out.append("</w:tbl>")
    return "".join(out)


def textbox_xml(pars: Iterable[str | Par], width: float, height: float, number: int, *, border: bool = True) -> str:
    """An anchored text box the way Word writes it: a drawing with its old twin as alternate content."""
    content = "".join(p if isinstance(p, str) and p.startswith("<w:tbl>") else paragraph(p, tight=True) for p in pars)
    if content.endswith("</w:tbl>"):
        content += "<w:p/>"
    cx, cy = round(width * 360000), round(height * 360000)
    edge = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>' if border else "<a:noFill/>"
    shape = (
        '<wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{cx}" cy="{cy}"/><wp:docPr id="{number}" name="Text Box {number}"/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        f'<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln w="9525">{edge}</a:ln></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
        "</wp:inline>"
    )
    return (
        '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><mc:AlternateContent>'
        f'<mc:Choice Requires="wps"><w:drawing>{shape}</w:drawing></mc:Choice>'
        f'<mc:Fallback><w:pict><v:shape style="width:{width}cm;height:{height}cm"><v:textbox><w:txbxContent>{content}'
        "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )


class Word:
    """A Word file in the making. Everything is added at the end of the body."""

    def __init__(
        self,
        *,
        font: str = "Times New Roman",
        size: float = 13,
        landscape: bool = False,
        margins: float = 2.0,
        title: str = "",
    ) -> None:
        self.docx = Document()
        style = self.docx.styles["Normal"]
        style.font.name = font
        style.element.rPr.rFonts.set(f"{{{W}}}eastAsia", font)
        style.font.size = Pt(size)
        section = self.docx.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        if landscape:
            section.orientation = WD_ORIENT.LANDSCAPE
            section.page_width, section.page_height = Cm(29.7), Cm(21)
        section.left_margin = section.right_margin = Cm(margins)
        section.top_margin = section.bottom_margin = Cm(2)
        section.header_distance = section.footer_distance = Cm(1)
        for level in range(1, 5):
            heading = self.docx.styles[f"Heading {level}"]
            fonts = heading.element.rPr.rFonts
            for key in list(fonts.attrib):
                del fonts.attrib[key]
            heading.font.name = font
            heading.font.color.rgb = None
            heading.font.size = Pt(size + 1 if level == 1 else size)
        core = self.docx.core_properties
        core.title, core.author, core.comments = title, "", ""
        self._lists = 100
        self._boxes = 0
        self._body = self.docx.element.body

    # ------------------------------------------------------------------------------------------------ body

    def xml(self, markup: str) -> None:
        """Append raw WordprocessingML."""
        holder = parse_xml(f"<w:body {SPACES}>{markup}</w:body>")
        last = self._body.sectPr
        for child in list(holder):
            last.addprevious(child)

    def p(self, text: str = "", **look: Any) -> None:
        """Append a paragraph."""
        self.xml(paragraph(Par(text, **look)))

    def h(self, text: str, level: int = 1, **look: Any) -> None:
        """Append a paragraph in a heading style."""
        self.xml(paragraph(Par(text, style=f"Heading{level}", **look)))

    def table(self, rows: Sequence[Sequence[Content]], widths: Sequence[float], **look: Any) -> None:
        """Append a table and a small paragraph after it."""
        self.xml(table_xml(rows, widths, **look) + '<w:p><w:pPr><w:spacing w:before="0" w:after="60"/></w:pPr></w:p>')

    def textbox(self, pars: Iterable[str | Par], width: float = 16, height: float = 6, **look: Any) -> None:
        """Append a paragraph that holds a text box."""
        self._boxes += 1
        self.xml(textbox_xml(pars, width, height, self._boxes, **look))

    def page_break(self) -> None:
        """Start a new page."""
        self.xml('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')

    def numbering(self, *levels: str, starts: Sequence[int] = (), bold: bool = False) -> int:
        """Define a multi-level list and return its number; a level is `format text`, e.g. `decimal %1.%2.`."""
        self._lists += 1
        part = self.docx.part.numbering_part.element
        made = []
        for i, level in enumerate(levels):
            kind, _, text = level.partition(" ")
            start = starts[i] if i < len(starts) else 1
            look = "<w:rPr><w:b/></w:rPr>" if bold else ""
            made.append(
                f'<w:lvl w:ilvl="{i}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>'
                f'<w:lvlText w:val="{escape(text)}"/><w:lvlJc w:val="left"/>'
                f'<w:pPr><w:ind w:left="{420 + 240 * i}" w:hanging="{420 + 120 * i}"/></w:pPr>{look}</w:lvl>'
            )
        abstract = parse_xml(
            f'<w:abstractNum {SPACES} w:abstractNumId="{self._lists}"><w:multiLevelType w:val="multilevel"/>'
            f"{''.join(made)}</w:abstractNum>"
        )
        first = part.find(f"{{{W}}}num")
        if first is None:
            part.append(abstract)
        else:
            first.addprevious(abstract)
        part.append(
            parse_xml(f'<w:num {SPACES} w:numId="{self._lists}"><w:abstractNumId w:val="{self._lists}"/></w:num>')
        )
        return self._lists

    # ------------------------------------------------------------------------------------------------ stories

    def header(self, *blocks: str | Par, first: bool = False) -> None:
        """Put blocks (paragraphs, or table XML) into the page header."""
        section = self.docx.sections[0]
        if first:
            section.different_first_page_header_footer = True
        self._story(section.first_page_header if first else section.header, blocks)

    def footer(self, *blocks: str | Par) -> None:
        """Put blocks into the page footer."""
        self._story(self.docx.sections[0].footer, blocks)

    def _story(self, story: Any, blocks: Sequence[str | Par]) -> None:
        story.is_linked_to_previous = False
        element = story._element
        for child in list(element):
            element.remove(child)
        markup = "".join(b if isinstance(b, str) and b.startswith("<w:") else paragraph(b, tight=True) for b in blocks)
        if markup.endswith("</w:tbl>"):
            markup += "<w:p/>"
        for child in list(parse_xml(f"<w:body {SPACES}>{markup}</w:body>")):
            element.append(child)

    # ------------------------------------------------------------------------------------------------ file

    def data(self) -> bytes:
        """The file; the same content gives the same bytes."""
        raw = io.BytesIO()
        self.docx.save(raw)
        out = io.BytesIO()
        with zipfile.ZipFile(raw) as old, zipfile.ZipFile(out, "w") as new:
            for info in sorted(old.infolist(), key=lambda i: (i.filename != "[Content_Types].xml", i.filename)):
                entry = zipfile.ZipInfo(info.filename, (2025, 1, 1, 0, 0, 0))
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o600 << 16
                new.writestr(entry, old.read(info.filename), compresslevel=9)
        return out.getvalue()


class House(Word, Labels):
    """A Word file together with its labels."""

    def __init__(self, name: str, **look: Any) -> None:
        super().__init__(**look)
        self.begin(name)

    def write(self, folder: Path) -> None:
        """Write the document and its labels below the folder."""
        for part in ("documents", "labels"):
            (folder / part).mkdir(parents=True, exist_ok=True)
        (folder / "documents" / f"{self.name}.docx").write_bytes(self.data())
        text = json.dumps(self.labels, ensure_ascii=False, indent=1)
        (folder / "labels" / f"{self.name}.json").write_text(text + "\n", encoding="utf-8")


def rows(steps: Sequence[Step], order: str) -> list[list[Content]]:
    """The steps as table rows, columns in the order of these roles ("label action who time out")."""
    return [[s.cell(role) for role in order.split()] for s in steps]
