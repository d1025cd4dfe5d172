"""The parts of a Word file around its text, put into one package."""

from __future__ import annotations

import io
import zipfile

from tests.districts.ooxml import Writer
from tests.districts.pieces import Sketch
from tests.house.build import SPACES

TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def numbering(sketch: Sketch) -> str:
    """The part that defines the automatic numbers."""
    out, nums = [], []
    for n, name in enumerate(sorted(sketch.lists), 1):
        levels = "".join(
            f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'
            for i, (kind, text) in enumerate(sketch.lists[name])
        )
        out.append(
            f'<w:abstractNum w:abstractNumId="{n}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        )
        nums.append(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>')
    return f"<w:numbering {SPACES}>{''.join(out + nums)}</w:numbering>"


def styles(manner: str) -> str:
    """The part of styles: WPS names none but its odd defaults, only Word has headings."""
    if manner == "wps":
        return (
            f'<w:styles {SPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia="SimSun"/><w:lang w:val="en-US" '
            'w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" '
            'w:styleId="1"><w:name w:val="Normal"/><w:rPr><w:sz w:val="21"/></w:rPr></w:style></w:styles>'
        )
    headings = "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{n}"><w:name w:val="heading {n}"/><w:basedOn w:val="Normal"/>'
        f'<w:pPr><w:outlineLvl w:val="{n - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
        for n in (1, 2, 3)
    )
    normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    return f"<w:styles {SPACES}>{normal}{headings if manner == 'word' else ''}</w:styles>"


def word_file(sketch: Sketch, manner: str) -> bytes:
    """The bytes of the .docx file of a paper, in one manner."""
    writer = Writer(sketch, manner)
    parts = {"word/document.xml": f"<w:document {SPACES}><w:body>{writer.blocks(sketch.blocks)}</w:body></w:document>"}
    parts["word/styles.xml"] = styles(manner)
    types = {"document": "document.main", "styles": "styles"}
    if sketch.lists:
        parts["word/numbering.xml"], types["numbering"] = numbering(sketch), "numbering"
    for kind, tag in (("header", "hdr"), ("footer", "ftr")):
        if content := getattr(sketch, kind):
            parts[f"word/{kind}.xml"], types[kind] = f"<w:{tag} {SPACES}>{writer.blocks(content)}</w:{tag}>", kind
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{TYPE}.{kind}+xml"/>' for name, kind in types.items()
    )
    parts["[Content_Types].xml"] = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{overrides}</Types>'
    )
    rels = "http://schemas.openxmlformats.org/package/2006/relationships"
    parts["_rels/.rels"] = (
        f'<Relationships xmlns="{rels}"><Relationship Id="rId1" Type="{LINK}/officeDocument" Target="word/document.xml"/>'
        "</Relationships>"
    )
    links = "".join(
        f'<Relationship Id="{name}" Type="{LINK}/{name}" Target="{name}.xml"/>' for name in types if name != "document"
    )
    parts["word/_rels/document.xml.rels"] = f'<Relationships xmlns="{rels}">{links}</Relationships>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name in ["[Content_Types].xml", *[p for p in parts if p != "[Content_Types].xml"]]:
            package.writestr(zipfile.ZipInfo(name, (2025, 11, 3, 8, 0, 0)), parts[name])
    return out.getvalue()
