"""Word files in the manners of ONLYOFFICE, Pandoc, Word for the web with content controls, and of people who draw and edit.

`onlyoffice` numbers its styles and says every property; `pandoc` knows named styles only, plain tables and footnotes;
`controls` puts cells, rows and words into content controls and fields, with a table of contents; `edited` leaves tracked
rows and hidden words; `boxes` has floating text boxes and groups of shapes; `chunk` keeps a part as HTML beside the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

from tests.districts.ooxml import BY, Writer, dice
from tests.districts.pieces import Par, Sketch, Table, plain
from tests.wards.reader import Chunk

SHAPES = re.compile("⟦(.*?)⟧")
CODES = re.compile(r"(?<![\w.])(?=[\w./-]*\d)(?=[\w./-]*[A-ZĐ])[A-ZĐ][\w./-]{3,}(?![\w.])")


class Hand(Writer):
    """What the hands share: footnotes are kept for their own part."""

    def __init__(self, sketch: Sketch, manner: str) -> None:
        super().__init__(sketch, manner)
        self.notes: list[str] = []

    def blocks(self, blocks: Sequence[Any]) -> str:
        out = [self.before(block) + self.block(block) for block in blocks]
        return "".join(out) + (self.section(False) if blocks is self.sketch.blocks else "")

    def block(self, block: Any) -> str:
        return super().blocks([block])

    def before(self, block: Any) -> str:
        """What stands before a block of its own accord."""
        return ""

    def style_part(self) -> str:
        """Style definitions, without the root element."""
        return "".join(
            f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{title}"/>{more}</w:style>'
            for name, title, more in self.styles()
        )

    def styles(self) -> list[tuple[str, str, str]]:
        """Identifier, name and further XML of each style."""
        heads = [
            (
                f"Heading{n}",
                f"heading {n}",
                f'<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="{n - 1}"/></w:pPr><w:rPr><w:b/></w:rPr>',
            )
            for n in (1, 2, 3)
        ]
        return [("Normal", "Normal", ""), *heads]


_NUMBERED = {"h1": "841", "h2": "842", "h3": "843"}  # identifiers of the heading styles


class OnlyOffice(Hand):
    """Numbered style identifiers, empty runs between, a paragraph border for everyone."""

    def look(self, bold: bool, italic: bool) -> str:
        face = "".join(f' w:{k}="Times New Roman"' for k in ("ascii", "hAnsi", "eastAsia", "cs"))
        on = ("<w:b/><w:bCs/>" if bold else "") + ("<w:i/><w:iCs/>" if italic else "")
        return f'<w:rPr><w:rFonts{face}/>{on}<w:sz w:val="26"/><w:szCs w:val="26"/><w:highlight w:val="none"/></w:rPr>'

    def text(self, words: str, look: str, tag: str = "t") -> str:
        made = super().text(words, look, tag)
        return f"{made}<w:r>{look}</w:r><w:r/>" if made else ""

    def paragraph(self, par: Par, turn: str = "") -> str:
        made = super().paragraph(par, turn)
        style = _NUMBERED.get(par.look, "839")
        border = "<w:pBdr/><w:spacing/><w:ind/>"
        return made.replace("<w:pPr>", f'<w:pPr><w:pStyle w:val="{style}"/>{border if not par.list else ""}', 1)

    def styles(self) -> list[tuple[str, str, str]]:
        outline = '<w:basedOn w:val="839"/><w:pPr><w:outlineLvl w:val="{}"/></w:pPr>'
        heads = [(_NUMBERED[f"h{n}"], f"Heading {n}", outline.format(n - 1)) for n in (1, 2, 3)]
        return [("839", "Normal", ""), *heads]


class Pandoc(Hand):
    """Styles by name only, tables without widths or lines, cells of compact paragraphs; lists are real lists of bullets."""

    def look(self, bold: bool, italic: bool) -> str:
        on = ("<w:b/><w:bCs/>" if bold else "") + ("<w:i/><w:iCs/>" if italic else "")
        return f"<w:rPr>{on}</w:rPr>" if on else ""

    def paragraph(self, par: Par, turn: str = "") -> str:
        style = {"centre": "Title", "h1": "Heading1", "h2": "Heading2", "h3": "Heading3"}.get(par.look)
        text, more = par.text, ""
        if par.look == "head":
            style = "Compact"
        elif not style:
            bullet = re.match("- +", text)
            style, text = ("Compact", text[bullet.end() :]) if bullet else ("BodyText", text)
            more = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1001"/></w:numPr>' if bullet else ""
        content = self.runs(text)
        if par.look in ("h1", "h2", "h3"):
            n = self.number()
            name = re.sub(r"\W+", "-", plain(text).lower())
            content = f'<w:bookmarkStart w:id="{n}" w:name="{escape(name)}"/>{content}<w:bookmarkEnd w:id="{n}"/>'
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{content}</w:p>'

    def runs(self, text: str, bold: bool = False, italic: bool = False) -> str:
        out = []
        for i, piece in enumerate(re.split(r"†\((.*?)\)", text)):
            if i % 2:
                self.notes.append(piece)
                out.append(
                    '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
                    f'<w:footnoteReference w:id="{len(self.notes) + 1}"/></w:r>'
                )
            else:
                out.append(super().runs(piece, bold, italic))
        return "".join(out)

    def table(self, table: Table) -> str:
        made = super().table(table)
        plain_look = (
            '<w:tblPr><w:tblStyle w:val="Table"/><w:tblW w:type="auto" w:w="0"/><w:tblLook w:firstRow="1"/></w:tblPr>'
        )
        made = re.sub("<w:tblPr>.*?</w:tblPr>", plain_look, made, count=1)
        return re.sub("<w:tcW [^>]*/>", "", made)

    def style_part(self) -> str:
        edge = '<w:tcBorders><w:bottom w:val="single" w:sz="4"/></w:tcBorders>'
        rule = f'<w:tblStylePr w:type="firstRow"><w:tcPr>{edge}</w:tcPr></w:tblStylePr>'
        table = f'<w:style w:type="table" w:styleId="Table"><w:name w:val="Table"/>{rule}</w:style>'
        return super().style_part() + table

    def styles(self) -> list[tuple[str, str, str]]:
        title = (
            '<w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="36"/></w:rPr>'
        )
        names = [("BodyText", "Body Text"), ("Compact", "Compact")]
        plain_look = [(a, b, '<w:basedOn w:val="Normal"/>') for a, b in names]
        return [*super().styles(), ("Title", "Title", title), *plain_look]


class Controls(Hand):
    """Content controls around words, cells and rows, fields, and a table of contents."""

    contents = False

    def sdt(self, content: str, properties: str) -> str:
        return (
            f'<w:sdt><w:sdtPr><w:alias w:val="Field {self.number()}"/><w:id w:val="{self.marks}"/>{properties}</w:sdtPr>'
            f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
        )

    def text(self, words: str, look: str, tag: str = "t") -> str:
        out, at = [], 0
        for found in CODES.finditer(words):
            out.append(super().text(words[at : found.start()], look, tag))
            code = super().text(found[0], look, tag)
            if dice(words, 2):
                out.append(f'<w:fldSimple w:instr=" DOCPROPERTY &quot;Document code&quot; ">{code}</w:fldSimple>')
            else:
                out.append(self.sdt(code, '<w:dataBinding w:xpath="/x/code" w:storeItemID="{0}"/><w:text/>'))
            at = found.end()
        return "".join(out) + super().text(words[at:], look, tag)

    def paragraph(self, par: Par, turn: str = "") -> str:
        made = super().paragraph(par, turn)
        if par.look in ("h1", "h2", "h3"):
            made = made.replace("<w:pPr>", f'<w:pPr><w:pStyle w:val="Heading{par.look[1]}"/>', 1)
            if par in self.heads():
                name = f'w:id="9{self.heads().index(par)}" w:name="_Toc{self.heads().index(par)}"'
                made = made.replace("</w:pPr>", f"</w:pPr><w:bookmarkStart {name}/>", 1)
                made = made.replace("</w:p>", f"<w:bookmarkEnd {name.split(' ')[0]}/></w:p>")
        elif par.text and dice(par.text, 4) == 2:
            made = self.sdt(made, "<w15:appearance w15:val='hidden'/>")
        return made

    def table(self, table: Table) -> str:
        made = super().table(table)
        # the rows below the heading repeat, every third cell is a control of its own
        cells = iter(range(10000))
        made = re.sub(
            r"<w:tc>(?:(?!<w:tc>).)*?</w:tc>",
            lambda m: self.sdt(m[0], "<w:text/>") if next(cells) % 3 == 2 and "vMerge" not in m[0] else m[0],
            made,
        )
        rows = re.split(r"(?=<w:tr>)", made)
        if len(rows) > 4:
            last, end = rows[-1].split("</w:tbl>")
            items = "".join(self.sdt(row, "<w15:repeatingSectionItem/>") for row in [*rows[2:-1], last])
            made = rows[0] + rows[1] + self.sdt(items, "<w15:repeatingSection/>") + "</w:tbl>" + end
        return made

    def heads(self) -> list[Par]:
        return [b for b in self.sketch.blocks if isinstance(b, Par) and b.look == "h1"]

    def before(self, block: Any) -> str:
        heads = self.heads()
        if not heads or block is not heads[0]:
            return ""
        lines = [f"<w:p>{self.runs('CONTENTS', True)}</w:p>"]
        for n, head in enumerate(heads):
            words = f"<w:r><w:t>{escape(plain(head.text))}</w:t></w:r><w:r><w:tab/></w:r>"
            page = f'<w:fldSimple w:instr=" PAGEREF _Toc{n} \\h "><w:r><w:t>2</w:t></w:r></w:fldSimple>'
            link = f'<w:hyperlink w:anchor="_Toc{n}">{words}{page}</w:hyperlink>'
            lines.append(f'<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>{link}</w:p>')
        gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
        return self.sdt("".join(lines), gallery)

    def styles(self) -> list[tuple[str, str, str]]:
        return [*super().styles(), ("TOC1", "toc 1", "")]


class Edited(Hand):
    """Tracked insertions; what is deleted is tracked or hidden, and a row of deleted cells is a deleted row."""

    def runs(self, text: str, bold: bool = False, italic: bool = False) -> str:
        made = super().runs(text, bold, italic)
        if dice(text, 2):
            hidden = re.sub(f"<w:del {re.escape(BY)}>(.*?)</w:del>", r"\1", made)
            hidden = re.sub(
                r"<w:r>(?:<w:rPr>(.*?)</w:rPr>)?<w:delText", r"<w:r><w:rPr>\1<w:vanish/></w:rPr><w:t", hidden
            )
            made = hidden.replace("</w:delText>", "</w:t>")
        return made

    def table(self, table: Table) -> str:
        made = super().table(table)
        for cells, row in zip(table.rows, re.findall("<w:tr>.*?</w:tr>", made), strict=True):
            words = [par.text for cell in cells if not isinstance(cell, str) for par in cell if par.text]
            if words and all(re.fullmatch(r"\{-.*-\}", text) for text in words):
                made = made.replace(row, row.replace("<w:tr>", f"<w:tr><w:trPr><w:del {BY}/></w:trPr>", 1))
        return made


class Boxes(Hand):
    """Floating boxes, and shapes of one paragraph as a group."""

    def runs(self, text: str, bold: bool = False, italic: bool = False) -> str:
        shapes = SHAPES.findall(text)
        if len(shapes) < 2:
            return super().runs(text, bold, italic)
        inner = [self.paragraph(Par(words, "centre")) for words in shapes]
        new = "".join(
            f"<wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx><w:txbxContent>{p}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
            for p in inner
        )
        old = "".join(f"<v:rect><v:textbox><w:txbxContent>{p}</w:txbxContent></v:textbox></v:rect>" for p in inner)
        return (
            '<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" '
            'simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" '
            'y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>1143000</wp:posOffset></wp:positionH><wp:positionV '
            'relativeFrom="paragraph"><wp:posOffset>228600</wp:posOffset></wp:positionV><wp:extent cx="5400000" cy="900000"/>'
            '<wp:wrapTopAndBottom/><wp:docPr id="77" name="Group 77"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com'
            f'/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr/>{new}</wpg:wgp></a:graphicData>'
            f"</a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:group>{old}</v:group></w:pict>"
            "</mc:Fallback></mc:AlternateContent></w:r>"
        )


class Beside(Hand):
    """A part of the text stands beside the document as HTML."""

    def block(self, block: Any) -> str:
        return '<w:altChunk r:id="chunk"/>' if isinstance(block, Chunk) else super().block(block)


HANDS: dict[str, type[Hand]] = {
    "onlyoffice": OnlyOffice,
    "pandoc": Pandoc,
    "controls": Controls,
    "edited": Edited,
    "boxes": Boxes,
    "chunk": Beside,
}
