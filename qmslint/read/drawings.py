"""What stands in drawings: text boxes come out of them, and what cannot be read is told."""

from __future__ import annotations

from lxml import etree

from qmslint.read.names import BOX
from qmslint.read.styles import whole
from qmslint.read.tree import drop, paragraph_of
from qmslint.read.xml import Element, R, local, w

__all__ = ["DRAWN", "lift_boxes", "unread"]

# A picture counts as unread when it could hold a page, a flow chart or a table. Logos, stamps, signatures are smaller.
PICTURE_SHORT_SIDE = 4.5  # cm
PICTURE_AREA = 60.0  # cm², such as 10 × 6

_CM = 360_000  # EMU
_P = w("p")
DRAWN = tuple(map(w, ("drawing", "pict", "object", "altChunk", "subDoc", "contentPart")))


def unread(root: Element) -> list[tuple[str, str, Element | None]]:
    """What cannot be read: pictures of some size, charts, diagrams, embedded objects, other files' pieces. For each its
    name in `NOT_READ`, what is known of it, and its paragraph."""
    seen: list[tuple[str, str, Element | None]] = []
    for element in root.iter(*DRAWN):
        name = local(element)
        found: tuple[str, str] | None = None
        if name == "drawing":
            found = _drawing(element)
        elif name == "pict":
            found = _picture(element)
        elif name == "object":
            found = _object(element)
        elif name == "contentPart":
            found = ("ink", "")
        else:
            found = ("chunk" if name == "altChunk" else "subdocument", element.get(f"{{{R}}}id") or "")
        if found is not None:
            seen.append((*found, paragraph_of(element)))
    return seen


def _large(width: float, height: float) -> bool:
    return min(width, height) >= PICTURE_SHORT_SIDE and width * height >= PICTURE_AREA


def _drawing(drawing: Element) -> tuple[str, str] | None:
    title = ""
    for properties in drawing.iter():
        if local(properties) == "docPr":
            title = properties.get("descr") or properties.get("name") or ""
            break
    for data in drawing.iter("{*}graphicData"):
        uri = data.get("uri") or ""
        if uri.endswith("/chart") or "chartex" in uri:
            return "chart", title
        if uri.endswith("/diagram"):
            return "diagram", title
        if next(data.iter("{*}pic"), None) is not None and next(data.iter(w("txbxContent")), None) is None:
            for extent in drawing.iter("{*}extent"):
                if _large(whole(extent.get("cx")) / _CM, whole(extent.get("cy")) / _CM):
                    return "picture", title
        break
    return None


_UNITS = {"pt": 2.54 / 72, "in": 2.54, "cm": 1.0, "mm": 0.1, "px": 2.54 / 96, "pc": 2.54 / 6}


def _length(text: str) -> float:
    """A CSS length in cm; VML writes points where no unit stands."""
    text = text.strip().lower()
    factor = _UNITS.get(text[-2:], 0.0)
    number = text[:-2] if factor else text
    try:
        return float(number) * (factor or _UNITS["pt"])
    except ValueError:
        return 0.0


def _picture(pict: Element) -> tuple[str, str] | None:
    for image in pict.iter("{*}imagedata"):
        shape = image.getparent()
        pairs = (item.partition(":") for item in (shape.get("style") or "").split(";"))
        style = {key.strip().lower(): value for key, _, value in pairs}
        if _large(_length(style.get("width", "")), _length(style.get("height", ""))):
            return "picture", shape.get("alt") or ""
    return None


def _object(element: Element) -> tuple[str, str] | None:
    """Embedded objects; formulas and the controls of forms are no text that a rule would miss."""
    for ole in element.iter("{*}OLEObject"):
        program: str = ole.get("ProgID") or ""
        if program.startswith(("Equation", "MathType", "Forms.")):
            return None
        return "object", program
    return None


def lift_boxes(root: Element) -> None:
    """Put the content of each text box after the paragraph that anchors it, in an element of our own."""
    last: dict[Element, Element] = {}
    for content in list(root.iter(w("txbxContent"))):
        anchor = next(content.iterancestors(_P), None)
        if anchor is None or anchor.getparent() is None:
            continue
        box = etree.Element(BOX)
        box.extend(list(content))
        last.get(anchor, anchor).addnext(box)
        last[anchor] = box
        drop(content)
