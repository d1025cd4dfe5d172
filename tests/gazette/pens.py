"""The hands that write Word files: python-docx as a converter uses it, bare WordprocessingML, an online editor's export."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Sequence

from tests.gazette.sheet import Break, Grid, Line, Sheet
from tests.house.build import SPACES, Word, runs

Paragraph = Callable[[Line, bool], str]
"""A paragraph as XML; in a cell or not."""
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KINDS = {
    "document": "document.main",
    "header1": "header",
    "footer1": "footer",
    "footnotes": "footnotes",
    "numbering": "numbering",
}


def words(line: Line) -> str:
    """The runs of a line; `//` is no mark in an address."""
    text = re.sub(r"\[\[.*?\]\]", "", line.text)
    return runs(text.replace("\v", "\n").replace("://", ":\ue000"), line.bold, line.italic).replace("\ue000", "//")


def bare(line: Line, inside: bool) -> str:
    """A paragraph as a converter writes it: no style, no spacing, alignment only in the body."""
    look = f'<w:pPr><w:jc w:val="{line.align}"/></w:pPr>' if line.align and not inside else ""
    return f"<w:p>{look}{words(line)}</w:p>"


def table(grid: Grid, paragraph: Paragraph, look: str) -> str:
    """A table as XML; `look` is the content of its tblPr."""
    width = len(grid.rows[0])
    each = 9600 // width
    out = [f"<w:tbl><w:tblPr>{look}</w:tblPr><w:tblGrid>", f'<w:gridCol w:w="{each}"/>' * width, "</w:tblGrid>"]
    for r, row in enumerate(grid.rows):
        out.append("<w:tr>" + ("<w:trPr><w:tblHeader/></w:trPr>" if r < grid.head else ""))
        c = 0
        while c < width:
            span = 1
            while c + span < width and row[c + span] == "<":
                span += 1
            cell = f'<w:tcW w:w="{each * span}" w:type="dxa"/>' + (f'<w:gridSpan w:val="{span}"/>' if span > 1 else "")
            text = row[c]
            if text == "^":
                cell, text = cell + "<w:vMerge/>", ""
            elif r + 1 < len(grid.rows) and grid.rows[r + 1][c] == "^":
                cell += '<w:vMerge w:val="restart"/>'
            inner = "".join(paragraph(Line(part, bold=r < grid.head), True) for part in text.split("\n"))
            out.append(f"<w:tc><w:tcPr>{cell}</w:tcPr>{inner}</w:tc>")
            c += span
        out.append("</w:tr>")
    return "".join(out) + "</w:tbl>"


def edges(lines: bool) -> str:
    """The borders of a table."""
    kind = 'w:val="single" w:sz="4" w:space="0" w:color="000000"' if lines else 'w:val="nil"'
    sides = "".join(f"<w:{side} {kind}/>" for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    return f'<w:tblW w:w="5000" w:type="pct"/><w:tblBorders>{sides}</w:tblBorders>'


def body(sheet: Sheet, paragraph: Paragraph, look: Callable[[bool], str] = edges) -> str:
    """All blocks as XML."""
    out = []
    for block in sheet.blocks:
        if isinstance(block, Break):
            out.append('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
        elif isinstance(block, Grid):
            out.append(table(block, paragraph, look(block.lines)) + "<w:p/>")
        else:
            out.append(paragraph(block, False))
    return "".join(out)


def converter(sheet: Sheet) -> bytes:
    """By python-docx: everything in the style Normal, tables in Table Grid."""
    word = Word(size=12)

    def look(lines: bool) -> str:
        style = "TableGrid" if lines else "TableNormal"
        return f'<w:tblStyle w:val="{style}"/><w:tblW w:w="0" w:type="auto"/>'

    word.xml(body(sheet, bare, look))
    if sheet.top:
        word.header(table(sheet.top, bare, look(True)))
    if sheet.bottom:
        word.footer(sheet.bottom)
    return word.data()


def raw(sheet: Sheet) -> bytes:
    """As bare WordprocessingML: no styles part at all; footnotes and numbers as Word keeps them."""
    notes: list[str] = []

    def paragraph(line: Line, inside: bool) -> str:
        look = f'<w:numPr><w:ilvl w:val="{line.numbered}"/><w:numId w:val="1"/></w:numPr>' if line.numbered >= 0 else ""
        look += f'<w:spacing w:before="{0 if inside else 60}" w:after="{0 if inside else 60}"/>'
        look += f'<w:jc w:val="{line.align}"/>' if line.align else ""
        made = words(line)
        if sheet.hand == "splintered":
            made = splinter(made)
        for note in re.findall(r"\[\[(.*?)\]\]", line.text):
            notes.append(note)
            made += f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{len(notes)}"/></w:r>'
        return f"<w:p><w:pPr>{look}</w:pPr>{made}</w:p>"

    parts = {"document": body(sheet, paragraph)}
    if sheet.top:
        parts["header1"] = table(sheet.top, paragraph, edges(True)) + "<w:p/>"
    if sheet.bottom:
        parts["footer1"] = paragraph(Line(sheet.bottom), True)
    if notes:
        parts["footnotes"] = footnotes(notes)
    if any(isinstance(b, Line) and b.numbered >= 0 for b in sheet.blocks):
        parts["numbering"] = numbering()
    return package(parts)


def google(sheet: Sheet) -> bytes:
    """As an online editor exports it: every run says its direction and font, every paragraph its spacing."""
    font = '<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"/>'

    def paragraph(line: Line, inside: bool) -> str:
        look = "" if inside else '<w:keepNext w:val="0"/><w:pageBreakBefore w:val="0"/>'
        look += (
            f'<w:numPr><w:ilvl w:val="{line.numbered}"/><w:numId w:val="1"/></w:numPr>' if line.numbered >= 0 else ""
        )
        look += '<w:spacing w:after="0" w:before="0" w:line="276" w:lineRule="auto"/>'
        look += f'<w:jc w:val="{line.align or "left"}"/>'
        made = words(line).replace("<w:r><w:t", "<w:r><w:rPr></w:rPr><w:t").replace("<w:rPr>", f"<w:rPr>{font}")
        made = made.replace("</w:rPr>", '<w:sz w:val="26"/><w:rtl w:val="0"/></w:rPr>')
        return f"<w:p><w:pPr>{look}</w:pPr>{made}</w:p>"

    parts = {"document": body(sheet, paragraph)}
    if sheet.top:
        parts["header1"] = table(sheet.top, paragraph, edges(True)) + "<w:p/>"
    if sheet.bottom:
        parts["footer1"] = paragraph(Line(sheet.bottom), True)
    if any(isinstance(b, Line) and b.numbered >= 0 for b in sheet.blocks):
        parts["numbering"] = numbering()
    return package(parts)


def splinter(made: str) -> str:
    """Each run in two, broken inside a word, as spelling checks and edits leave them."""

    def halve(found: re.Match[str]) -> str:
        look, text = found.groups()
        cut = len(text) // 2
        if len(text) < 6 or "&" in text:
            return found[0]
        return "".join(f'<w:r>{look}<w:t xml:space="preserve">{half}</w:t></w:r>' for half in (text[:cut], text[cut:]))

    return re.sub(r'<w:r>((?:<w:rPr>.*?</w:rPr>)?)<w:t xml:space="preserve">(.*?)</w:t></w:r>', halve, made)


def footnotes(notes: Sequence[str]) -> str:
    """The content of the footnotes part, with the two separators that Word always keeps."""
    marks = (("separator", "separator"), ("continuationSeparator", "continuationSeparator"))
    out = [
        f'<w:footnote w:type="{kind}" w:id="{n}"><w:p><w:r><w:{mark}/></w:r></w:p></w:footnote>'
        for n, (kind, mark) in enumerate(marks, -1)
    ]
    out += [f'<w:footnote w:id="{n}"><w:p>{runs(note)}</w:p></w:footnote>' for n, note in enumerate(notes, 1)]
    return "".join(out)


def numbering() -> str:
    """A list of three levels: 1. / 1.1. / a)."""
    levels = (("decimal", "%1."), ("decimal", "%1.%2."), ("lowerLetter", "%3)"))
    made = "".join(
        f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for i, (kind, text) in enumerate(levels)
    )
    return f'<w:abstractNum w:abstractNumId="1">{made}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'


def package(parts: dict[str, str]) -> bytes:
    """The file of these parts; the same parts give the same bytes."""
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    types = "".join(f'<Override PartName="/word/{n}.xml" ContentType="{main}.{KINDS[n]}+xml"/>' for n in parts)
    links = "".join(
        f'<Relationship Id="r{n}" Type="{OFFICE}/{KINDS[n]}" Target="{n}.xml"/>' for n in parts if n != "document"
    )
    section = "".join(
        f'<w:{tag} w:type="default" r:id="r{n}"/>'
        for n, tag in (("header1", "headerReference"), ("footer1", "footerReference"))
        if n in parts
    )
    files = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>',
    }
    tags = {
        "document": "document",
        "header1": "hdr",
        "footer1": "ftr",
        "footnotes": "footnotes",
        "numbering": "numbering",
    }
    for name, content in parts.items():
        if name == "document":
            size = (
                '<w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1418"/>'
            )
            content = f"<w:body>{content}<w:sectPr>{section}{size}</w:sectPr></w:body>"
        files[f"word/{name}.xml"] = f"<w:{tags[name]} {SPACES}>{content}</w:{tags[name]}>"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(entry, XML + content)
    return out.getvalue()
