"""A Word file from the XML of its body: what the reader's tests write their documents with.

>>> from tests.read.word import docx, p
>>> data = docx(p("Quy trình"))
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACES = {
    "w": W,
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
}
DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in SPACES.items())
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KINDS = {
    "styles.xml": f"{_RELATIONS}/styles",
    "numbering.xml": f"{_RELATIONS}/numbering",
    "settings.xml": f"{_RELATIONS}/settings",
    "footnotes.xml": f"{_RELATIONS}/footnotes",
    "endnotes.xml": f"{_RELATIONS}/endnotes",
    "comments.xml": f"{_RELATIONS}/comments",
    "commentsExtended.xml": "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
    "theme/theme1.xml": f"{_RELATIONS}/theme",
}
_TYPES = {
    name: f"application/vnd.openxmlformats-officedocument.wordprocessingml.{name}+xml"
    for name in ("styles", "numbering", "settings", "footnotes", "endnotes", "comments", "header", "footer")
}
ROOTS = {
    "header": "hdr",
    "footer": "ftr",
    "styles": "styles",
    "numbering": "numbering",
    "settings": "settings",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "comments": "comments",
}


def xml(root: str, content: str) -> str:
    """A part: its root element (w:document, w:hdr, …) with every namespace declared."""
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<{root} {DECLARED}>{content}</{root}>'


def r(text: str, properties: str = "") -> str:
    """A run."""
    inner = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{inner}<w:t xml:space="preserve">{text}</w:t></w:r>'


def p(content: str = "", properties: str = "") -> str:
    """A paragraph: plain text, or runs where the content begins with a tag."""
    inner = content if content.startswith("<") or not content else r(content)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inner}</w:p>"


def tc(content: str = "", properties: str = "") -> str:
    """A cell: plain text, or paragraphs and tables where the content begins with a tag."""
    inner = content if content.startswith("<") else p(content)
    return f"<w:tc>{f'<w:tcPr>{properties}</w:tcPr>' if properties else ''}{inner}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    """A row of cells; plain texts become cells."""
    inner = "".join(cell if cell.startswith("<") else tc(cell) for cell in cells)
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{inner}</w:tr>"


def tbl(*rows: str, columns: int = 0) -> str:
    """A table of rows; `columns` declares its grid."""
    grid = f"<w:tblGrid>{'<w:gridCol/>' * columns}</w:tblGrid>" if columns else ""
    return f"<w:tbl><w:tblPr/>{grid}{''.join(rows)}</w:tbl>"


def box(content: str) -> str:
    """A run with a text box as Word writes it: DrawingML, and VML for older programs."""
    inner = f"<w:txbxContent>{content}</w:txbxContent>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="914400" cy="457200"/>'
        f"<a:graphic><a:graphicData><wps:wsp><wps:txbx>{inner}</wps:txbx></wps:wsp></a:graphicData></a:graphic>"
        "<wp:posOffset>23615</wp:posOffset></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        f"{inner}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def field(instruction: str, result: str) -> str:
    """A complex field."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    return (
        mark.format("begin")
        + f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        + mark.format("separate")
        + r(result)
        + mark.format("end")
    )


def style(key: str, content: str = "", kind: str = "paragraph", *, default: bool = False, based_on: str = "") -> str:
    """A style; its name is its id unless the content names it."""
    name = "" if "<w:name" in content else f'<w:name w:val="{key}"/>'
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    mark = ' w:default="1"' if default else ""
    return f'<w:style w:type="{kind}" w:styleId="{key}"{mark}>{name}{base}{content}</w:style>'


def level(at: int, text: str, kind: str = "decimal", start: int | None = 1, more: str = "") -> str:
    """A level of an abstract list."""
    begin = "" if start is None else f'<w:start w:val="{start}"/>'
    return f'<w:lvl w:ilvl="{at}">{begin}<w:numFmt w:val="{kind}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'


def abstract(key: int, *levels: str) -> str:
    """An abstract list."""
    return f'<w:abstractNum w:abstractNumId="{key}">{"".join(levels)}</w:abstractNum>'


def num(key: int, of: int, overrides: str = "") -> str:
    """A list that counts in an abstract list."""
    return f'<w:num w:numId="{key}"><w:abstractNumId w:val="{of}"/>{overrides}</w:num>'


def numbered(list_id: int, at: int = 0) -> str:
    """The paragraph properties of a list item."""
    return f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{list_id}"/></w:numPr>'


def docx(
    body: str,
    parts: Mapping[str, str] | None = None,
    *,
    main: str = "word/document.xml",
    package: Mapping[str, str | bytes] | None = None,
    compression: int = zipfile.ZIP_DEFLATED,
) -> bytes:
    """A Word file. `parts` are those beside the main one by name ("styles.xml", "header1.xml", …): their content, or a
    whole document where it begins with `<?xml`. A part is related to the main one as "r" + its name ("rheader1.xml").
    `package` adds entries as they are, or replaces them.
    """
    folder = main.rpartition("/")[0]
    prefix = f"{folder}/" if folder else ""
    entries: dict[str, str | bytes] = {
        "[Content_Types].xml": (
            f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/><Override '
            f'PartName="/{main}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.'
            'main+xml"/></Types>'
        ),
        "_rels/.rels": (
            f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
            f'Type="{_RELATIONS}/officeDocument" Target="{main}"/></Relationships>'
        ),
        main: body if body.startswith("<?xml") else xml("w:document", f"<w:body>{body}</w:body>"),
    }
    relations = overrides = ""
    for name, content in (parts or {}).items():
        word = name.rstrip(".xml0123456789")
        kind = _KINDS.get(name) or f"{_RELATIONS}/{word}"
        relations += f'<Relationship Id="r{name}" Type="{kind}" Target="{name}"/>'
        if word in _TYPES:
            overrides += f'<Override PartName="/{prefix}{name}" ContentType="{_TYPES[word]}"/>'
        whole = content.startswith("<?xml")
        entries[prefix + name] = content if whole else xml(f"w:{ROOTS[word]}", content)
    entries["[Content_Types].xml"] = str(entries["[Content_Types].xml"]).replace("</Types>", f"{overrides}</Types>")
    if relations:
        base = main.rpartition("/")[2]
        entries[f"{prefix}_rels/{base}.rels"] = (
            f'<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>'
        )
    entries.update(package or {})
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", compression) as archive:
        for name, entry in entries.items():
            archive.writestr(name, entry)
    return target.getvalue()


def section(*references: tuple[str, str, str], title_page: bool = False) -> str:
    """Section properties. A reference is (header or footer, kind, part)."""
    inner = "".join(f'<w:{part}Reference w:type="{kind}" r:id="r{name}"/>' for part, kind, name in references)
    return f"<w:sectPr>{inner}{'<w:titlePg/>' if title_page else ''}</w:sectPr>"
