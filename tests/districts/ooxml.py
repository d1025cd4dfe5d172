"""Word files written by hand in four manners: Word itself, Google Docs, WPS Office, and a text much edited.

`google` has no styles, every look stands on the run, tables in content controls, bookmarks around runs. `wps` has odd
defaults, a grid that does not match its cells, two grid columns under each column, lines where others set paragraphs.
`noisy` breaks words over runs, with proofing marks, spaces that do not break, soft hyphens and decomposed letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape
from zlib import crc32

from tests.districts.pieces import Box, Par, Sketch, Table, Turn

BY = 'w:id="7" w:author="Biên tập" w:date="2025-10-01T08:00:00Z"'
MARKS = re.compile(r"(\*\*|(?<!:)//|\{\+|\+\}|\{-|-\}|[→↵]|⟦.*?⟧|\{PAGE\}|\{NUMPAGES\})")
EDGES = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)


def dice(text: str, sides: int) -> int:
    """A number below `sides` that the text decides."""
    return crc32(text.encode()) % sides


class Writer:
    """Writes one sketch in one manner."""

    def __init__(self, sketch: Sketch, manner: str) -> None:
        self.sketch, self.manner, self.marks = sketch, manner, 0

    def number(self) -> int:
        self.marks += 1
        return self.marks

    # ------------------------------------------------------------------------------------------------------- text

    def look(self, bold: bool, italic: bool) -> str:
        out = ""
        if self.manner == "google":
            out += (
                "<w:rFonts" + "".join(f' w:{k}="Times New Roman"' for k in ("ascii", "cs", "eastAsia", "hAnsi")) + "/>"
            )
        elif self.manner == "wps":
            out += (
                '<w:rFonts w:hint="default" w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun"/>'
            )
        out += "<w:b/>" if bold else ""
        out += "<w:i/>" if italic else ""
        if self.manner == "google":
            out += '<w:sz w:val="26"/><w:szCs w:val="26"/><w:rtl w:val="0"/>'
        return f"<w:rPr>{out}</w:rPr>" if out else ""

    def text(self, words: str, look: str, tag: str = "t") -> str:
        if not words:
            return ""
        if self.manner == "noisy" and tag == "t":
            return self.noise(words, look)
        return f'<w:r>{look}<w:{tag} xml:space="preserve">{escape(words)}</w:{tag}></w:r>'

    def noise(self, words: str, look: str) -> str:
        words = re.sub(r"(?<=số) (?=\d)|(?<=\d) (?=ngày)", "\u00a0", words).replace('"', "“", 1).replace('"', "”", 1)
        out, at = [], 0
        while at < len(words):
            size = 2 + dice(words[at:], 9)
            piece = words[at : at + size]
            kind = dice(piece + str(at), 12)
            if kind == 0:
                piece = unicodedata.normalize("NFD", piece)
            elif kind == 1:
                piece = piece.replace(" ", " \u200b")
            rsid = f'w:rsidRPr="00{dice(piece, 999999):06d}"' if kind % 3 else ""
            run = f'<w:r {rsid}>{look}<w:t xml:space="preserve">{escape(piece)}</w:t></w:r>'
            if kind == 2:
                run = f'<w:proofErr w:type="spellStart"/>{run}<w:proofErr w:type="spellEnd"/>'
            elif kind == 3:
                run += f"<w:r>{look}<w:softHyphen/></w:r>"
            elif kind == 4:
                run += f'<w:bookmarkStart w:id="{self.number()}" w:name="_n{self.marks}"/><w:bookmarkEnd w:id="{self.marks}"/>'
            out.append(run)
            at += size
        return "".join(out)

    def runs(self, text: str, bold: bool = False, italic: bool = False) -> str:
        out, tag = [], "t"
        for piece in MARKS.split(text):
            look = self.look(bold, italic)
            if piece == "**":
                bold = not bold
            elif piece == "//":
                italic = not italic
            elif piece == "{+":
                out.append(f"<w:ins {BY}>")
            elif piece == "+}":
                out.append("</w:ins>")
            elif piece == "{-":
                out.append(f"<w:del {BY}>")
                tag = "delText"
            elif piece == "-}":
                out.append("</w:del>")
                tag = "t"
            elif piece == "→":
                out.append(f"<w:r>{look}<w:tab/></w:r>")
            elif piece == "↵":
                out.append(f"<w:r>{look}<w:br/></w:r>")
            elif piece.startswith("⟦"):
                out.append(self.shape(self.paragraph(Par(piece[1:-1], "centre"))))
            elif piece in ("{PAGE}", "{NUMPAGES}"):
                out.append(self.field(piece[1:-1], look))
            else:
                out.append(self.text(piece, look, tag))
        return "".join(out)

    def field(self, code: str, look: str) -> str:
        kinds = [f'<w:r>{look}<w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
        code = f'<w:r>{look}<w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        return f"{kinds[0]}{code}{kinds[1]}<w:r>{look}<w:t>2</w:t></w:r>{kinds[2]}"

    def shape(self, content: str, width: int = 1800000, height: int = 500000) -> str:
        n = self.number()
        drawn = (
            f'<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>'
            f'<wp:docPr id="{n}" name="AutoShape {n}"/><a:graphic>'
            '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/>'
            f'<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
            '<a:prstGeom prst="flowChartProcess"><a:avLst/></a:prstGeom></wps:spPr>'
            f"<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData>"
            "</a:graphic></wp:inline></w:drawing>"
        )
        old = f"<w:pict><v:rect><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:rect></w:pict>"
        if self.manner == "wps":  # only the old form
            return f"<w:r>{old}</w:r>"
        choice = f'<mc:Choice Requires="wps">{drawn}</mc:Choice><mc:Fallback>{old}</mc:Fallback>'
        return f"<w:r><mc:AlternateContent>{choice}</mc:AlternateContent></w:r>"

    def control(self, content: str, lock: str = "") -> str:
        """A content control around content, as Google Docs leaves them."""
        tag = f'<w:tag w:val="goog_rdk_{self.number()}"/>'
        return f"<w:sdt><w:sdtPr>{lock}{tag}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"

    def paragraph(self, par: Par, turn: str = "") -> str:
        look = ""
        bold = par.look in ("centre", "head")
        if par.look in ("h1", "h2", "h3"):
            if self.manner == "word":
                look += f'<w:pStyle w:val="Heading{par.look[1]}"/>'
            bold = True
        if self.manner == "google":
            look += '<w:pageBreakBefore w:val="0"/><w:widowControl w:val="0"/>'
        if par.list:
            which = sorted(self.sketch.lists).index(par.list) + 1
            look += f'<w:numPr><w:ilvl w:val="{par.level - 1}"/><w:numId w:val="{which}"/></w:numPr>'
        if self.manner == "google":
            look += '<w:spacing w:after="0" w:before="120" w:line="276" w:lineRule="auto"/><w:ind w:left="0" w:firstLine="0"/>'
        if par.look in ("centre", "right", "head"):
            look += f'<w:jc w:val="{"right" if par.look == "right" else "center"}"/>'
        content = self.runs(par.text, bold, par.look == "right")
        if self.manner == "google" and dice(par.text, 4) == 0 and content:
            n = self.number()
            content = f'<w:bookmarkStart w:id="{n}" w:name="_heading=h.{n}"/>{content}<w:bookmarkEnd w:id="{n}"/>'
        if self.manner == "google" and dice(par.text, 5) == 1 and content:
            content = self.control(content)
        return f"<w:p><w:pPr>{look}{turn}</w:pPr>{content}</w:p>"

    # ------------------------------------------------------------------------------------------------------ tables

    def table(self, table: Table) -> str:
        width, factor = len(table.widths), 2 if self.manner == "wps" else 1
        unit = 9600 / sum(table.widths)
        wide = [round(w * unit) for w in table.widths]
        grid = [w // factor for w in wide for _ in range(factor)]
        if self.manner == "wps":
            grid = [1200] * (width + 1)
        out = [
            f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>{EDGES}</w:tblBorders></w:tblPr><w:tblGrid>',
            "".join(f'<w:gridCol w:w="{w}"/>' for w in grid),
            "</w:tblGrid>",
        ]
        for r, row in enumerate(table.rows):
            out.append(
                "<w:tr>" + ("<w:trPr><w:tblHeader/></w:trPr>" if r < table.head and self.manner != "wps" else "")
            )
            c = 0
            while c < width:
                span = 1
                while c + span < width and row[c + span] == "<":
                    span += 1
                look = f'<w:tcW w:w="{sum(wide[c : c + span])}" w:type="dxa"/>'
                if span * factor > 1:
                    look += f'<w:gridSpan w:val="{span * factor}"/>'
                if row[c] == "^":
                    look += "<w:vMerge/>"
                elif r + 1 < len(table.rows) and table.rows[r + 1][c] == "^":
                    look += '<w:vMerge w:val="restart"/>'
                content = [Par("")] if row[c] == "^" else row[c]
                out.append(f"<w:tc><w:tcPr>{look}</w:tcPr>{self.cell(content, r < table.head)}</w:tc>")
                c += span
            out.append("</w:tr>")
        made = "".join(out) + "</w:tbl>"
        if self.manner == "google":
            made = self.control(made, '<w:lock w:val="contentLocked"/>')
        return made

    def cell(self, content: Sequence[Any], head: bool) -> str:
        pars = [p for p in content if isinstance(p, Par)]
        if self.manner == "wps" and len(pars) == len(content) > 1 and not any(p.list for p in pars):
            content = [Par("↵".join(p.text for p in pars), pars[0].look)]
        out = []
        for part in content:
            if isinstance(part, Table):
                out.append(self.table(part))
            else:
                out.append(self.paragraph(part._replace(look="head") if head else part))
        return "".join(out) + ("<w:p/>" if isinstance(content[-1], Table) else "")

    # ------------------------------------------------------------------------------------------------------- parts

    def blocks(self, blocks: Sequence[Any]) -> str:
        out = []
        landscape = False
        for block in blocks:
            if isinstance(block, Par):
                out.append(self.paragraph(block))
            elif isinstance(block, Table):
                out.append(self.table(block) + "<w:p/>")
            elif isinstance(block, Box):
                content = "".join(self.paragraph(par) for par in block.pars)
                out.append(f"<w:p>{self.shape(content, 5400000, 2500000)}</w:p>")
            elif isinstance(block, Turn) and block.to:
                out.append(self.paragraph(Par(""), self.section(landscape)))
                landscape = block.to == "landscape"
            else:
                out.append('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
        return "".join(out) + (self.section(landscape) if blocks is self.sketch.blocks else "")

    def section(self, landscape: bool) -> str:
        parts = "".join(
            f'<w:{kind}Reference w:type="default" r:id="{kind}"/>'
            for kind in ("header", "footer")
            if getattr(self.sketch, kind)
        )
        size = (
            '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
            if landscape
            else '<w:pgSz w:w="11906" w:h="16838"/>'
        )
        sides = "".join(f' w:{side}="1134"' for side in ("top", "right", "bottom", "left"))
        margins = f'<w:pgMar{sides} w:header="567" w:footer="567" w:gutter="0"/>'
        return f"<w:sectPr>{parts}{size}{margins}</w:sectPr>"
