"""The same Word file in other clothes: in content controls, as tracked insertions, in text boxes, numbered by Word.

Each function takes the bytes of a Word file and gives those of a file that a reader sees with the same words.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from typing import Any

from lxml import etree

from tests.house.build import SPACES, W

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def w(name: str) -> str:
    """The full name of a WordprocessingML element."""
    return f"{{{W}}}{name}"


def rewrite(data: bytes, change: Callable[[dict[str, Any]], None], parts: tuple[str, ...]) -> bytes:
    """The file with the XML of these parts changed in place by `change`."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        trees = {part: etree.fromstring(old.read(part)) for part in parts}
        change(trees)
        for name in old.namelist():
            content = (
                etree.tostring(trees[name], encoding="UTF-8", standalone=True) if name in trees else old.read(name)
            )
            new.writestr(name, content)
    return out.getvalue()


def in_content_controls(data: bytes) -> bytes:
    """Every run, and every paragraph and table of the body, inside a content control."""

    def control(element: Any) -> None:
        box = etree.Element(w("sdt"))
        content = etree.SubElement(box, w("sdtContent"))
        element.addprevious(box)
        content.append(element)

    def change(trees: dict[str, Any]) -> None:
        body = trees["word/document.xml"].find(w("body"))
        for run in list(runs(body)):
            control(run)
        for block in [b for b in body if b.tag in (w("p"), w("tbl"))]:
            control(block)

    return rewrite(data, change, ("word/document.xml",))


def as_tracked_insertions(data: bytes) -> bytes:
    """Every run a tracked insertion, with a deleted word before it that nobody must read."""

    def change(trees: dict[str, Any]) -> None:
        body = trees["word/document.xml"].find(w("body"))
        for i, run in enumerate(list(runs(body))):
            mark = {w("id"): str(9000 + i), w("author"): "Reviewer", w("date"): "2025-11-01T08:00:00Z"}
            deleted = etree.Element(w("del"), mark)
            text = etree.SubElement(etree.SubElement(deleted, w("r")), w("delText"))
            text.text = "Phiếu tiếp nhận hồ sơ 99 ngày "
            inserted = etree.Element(w("ins"), mark)
            run.addprevious(deleted)
            run.addprevious(inserted)
            inserted.append(run)

    return rewrite(data, change, ("word/document.xml",))


def in_text_boxes(data: bytes) -> bytes:
    """Every paragraph and table of the body in a text box of its own, with the old twin that Word writes beside it."""
    holder = (
        f"<w:p {SPACES}><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><a:graphic>"
        "<a:graphicData uri='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'><wps:wsp><wps:txbx>"
        "<w:txbxContent/></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        "<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent/></v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )

    def change(trees: dict[str, Any]) -> None:
        body = trees["word/document.xml"].find(w("body"))
        for block in [b for b in body if b.tag in (w("p"), w("tbl"))]:
            if next(block.iter(w("txbxContent")), None) is not None or next(runs(block), None) is None:
                continue
            box = etree.fromstring(holder)
            block.addprevious(box)
            first, second = box.iter(w("txbxContent"))
            second.append(etree.fromstring(etree.tostring(block)))
            first.append(block)

    return rewrite(data, change, ("word/document.xml",))


def numbered_by_word(data: bytes) -> bytes:
    """Numbers typed before the text of body paragraphs ("5.2. ", "IV. ", "a) ") become automatic numbers."""

    def change(trees: dict[str, Any]) -> None:
        numbering = trees["word/numbering.xml"]
        for n, par in enumerate(trees["word/document.xml"].find(w("body")).iter(w("p")), 5000):
            if par.getparent().tag == w("txbxContent") or par.find(f"{w('pPr')}/{w('numPr')}") is not None:
                continue
            text = next(par.iter(w("t")), None)
            level = _level(text.text) if text is not None and text.text else None
            if level is None:
                continue
            found, kind, start, pattern = level
            text.text = text.text[len(found) :]
            abstract = etree.fromstring(
                f"<w:abstractNum {SPACES} w:abstractNumId='{n}'><w:lvl w:ilvl='0'><w:start w:val='{start}'/>"
                f"<w:numFmt w:val='{kind}'/><w:lvlText w:val='{pattern}'/></w:lvl></w:abstractNum>"
            )
            numbering.insert(0, abstract)
            numbering.append(etree.fromstring(f"<w:num {SPACES} w:numId='{n}'><w:abstractNumId w:val='{n}'/></w:num>"))
            look = par.find(w("pPr"))
            if look is None:
                look = etree.Element(w("pPr"))
                par.insert(0, look)
            look.insert(0, etree.fromstring(f"<w:numPr {SPACES}><w:ilvl w:val='0'/><w:numId w:val='{n}'/></w:numPr>"))

    return rewrite(data, change, ("word/document.xml", "word/numbering.xml"))


def runs(element: Any) -> Iterator[Any]:
    """The runs with words below an element, those of text boxes left out."""
    for run in element.iter(w("r")):
        spoken = run.find(w("t")) is not None and run.getparent().tag == w("p")
        if spoken and next(run.iterancestors(w("txbxContent")), None) is None:
            yield run


def _level(text: str) -> tuple[str, str, int, str] | None:
    """The typed number, and the format, start and pattern of a list level that prints the same."""
    if found := re.match(r"((?:\d+\.)*)(\d+)(\.|\)|) (?=\S)", text):
        if found[3] or found[1]:
            return found[0], "decimal", int(found[2]), f"{found[1]}%1{found[3]}"
        return None
    if (found := re.match(r"([IVX]+)\. ", text)) and found[1] in ROMAN:
        return found[0], "upperRoman", ROMAN.index(found[1]) + 1, "%1."
    if found := re.match(r"([a-e])\) ", text):
        return found[0], "lowerLetter", ord(found[1]) - ord("a") + 1, "%1)"
    return None


VARIANTS = (in_content_controls, as_tracked_insertions, in_text_boxes, numbered_by_word)
