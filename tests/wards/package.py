"""The parts of a Word file around the text of a hand, put into one package."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

from tests.districts import package, web
from tests.districts.package import LINK, TYPE, numbering
from tests.districts.pieces import Sketch
from tests.house.build import SPACES as HOUSE_SPACES
from tests.wards.hands import HANDS, Hand
from tests.wards.reader import Chunk

SPACES = (
    f'{HOUSE_SPACES} xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" '
    'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"'
)
BULLETS = (
    '<w:abstractNum w:abstractNumId="990"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1001"><w:abstractNumId w:val="990"/></w:num>'
)


def word_file(sketch: Sketch, hands: Mapping[str, type[Hand]] = HANDS) -> bytes:
    """The bytes of the .docx file of a paper, in its own hand."""
    name = sketch.making[0]
    if name not in hands:
        return package.word_file(sketch, name)
    writer = hands[name](sketch, name)
    body = writer.blocks(sketch.blocks)
    parts = {"document": ("document.main", f"<w:document {SPACES}><w:body>{body}</w:body></w:document>")}
    parts["styles"] = ("styles", f"<w:styles {SPACES}>{writer.style_part()}</w:styles>")
    if sketch.lists:
        parts["numbering"] = ("numbering", numbering(sketch))
    elif name == "pandoc":
        parts["numbering"] = ("numbering", f"<w:numbering {SPACES}>{BULLETS}</w:numbering>")
    for kind, tag in (("header", "hdr"), ("footer", "ftr")):
        if content := getattr(sketch, kind):
            parts[kind] = (kind, f"<w:{tag} {SPACES}>{writer.blocks(content)}</w:{tag}>")
    if writer.notes:
        notes = "".join(
            f'<w:footnote w:id="{n}"><w:p><w:r><w:t>{escape(words)}</w:t></w:r></w:p></w:footnote>'
            for n, words in enumerate(writer.notes, 2)
        )
        parts["footnotes"] = ("footnotes", f"<w:footnotes {SPACES}>{notes}</w:footnotes>")
    pages = [web.blocks(block.blocks) for block in sketch.blocks if isinstance(block, Chunk)]
    page = '<html><head><meta charset="utf-8"></head><body>{}</body></html>'
    return packed(parts, {"chunk.html": page.format(pages[0]).encode()} if pages else {})


def packed(parts: dict[str, tuple[str, str]], chunks: dict[str, bytes]) -> bytes:
    """A package of XML parts (name: kind, text) and at most one piece of another kind that the document takes in."""
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{TYPE}.{kind}+xml"/>' for name, (kind, _) in parts.items()
    )
    rels = "http://schemas.openxmlformats.org/package/2006/relationships"
    links = "".join(
        f'<Relationship Id="{name}" Type="{LINK}/{name}" Target="{name}.xml"/>' for name in parts if name != "document"
    )
    for name in chunks:
        links += f'<Relationship Id="chunk" Type="{LINK}/aFChunk" Target="{name}"/>'
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="html" ContentType="text/html"/>{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{rels}"><Relationship Id="rId1" Type="{LINK}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{rels}">{links}</Relationships>',
        **{f"word/{name}.xml": text for name, (_, text) in parts.items()},
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in files.items():
            made.writestr(zipfile.ZipInfo(name, (2025, 11, 3, 8, 0, 0)), text)
        for name, content in chunks.items():
            made.writestr(zipfile.ZipInfo(f"word/{name}", (2025, 11, 3, 8, 0, 0)), content)
    return out.getvalue()
