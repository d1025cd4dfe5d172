"""Rare markup made plain, in the tree, before the walk: one fast walker then serves every document.

What a reader of the printed page does not see goes (deletions, hidden text, the unused branch of alternate content);
what stands inside a drawing comes out (text boxes, after the paragraph that anchors them); what cannot be read is
noted.
Each step is a function over the whole part; no step recurses.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from qmslint.read.names import BOX, VAL
from qmslint.read.styles import whole
from qmslint.read.xml import MC, OFF, Element, R, local, w
from qmslint.tuples import NamedTuple

__all__ = ["Change", "Notes", "simplify"]

# A picture counts as unread when it could hold a page, a flow chart or a table. Logos, stamps, signatures are smaller.
PICTURE_SHORT_SIDE = 4.5  # cm
PICTURE_AREA = 60.0  # cm², such as 10 × 6

_NEAR = 50  # elements to look through for the paragraph that a change stands at
_CM = 360_000  # EMU
_A_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_P, _R, _PPR, _RPR = w("p"), w("r"), w("pPr"), w("rPr")
_MARKS = frozenset((_RPR, w("numPr"), w("trPr"), w("tcPr")))
_KEPT_WHEN_HIDDEN = frozenset((_RPR, w("fldChar"), w("instrText")))
_FORMAT_CHANGES = tuple(
    w(name)
    for name in (
        "rPrChange", "pPrChange", "tblPrChange", "tcPrChange", "trPrChange", "sectPrChange", "tblPrExChange",
        "tblGridChange", "numberingChange",
    )
)  # fmt: skip


class Change(NamedTuple):
    """A tracked change: as `model.Revision`, with the paragraph element that it stands in."""

    kind: str
    author: str
    date: str | None
    text: str
    at: Element | None


class Notes(NamedTuple):
    """What the simplifier saw. `order` numbers the part's paragraphs as they stood in the file; `comments` maps a
    comment's id to its paragraph; `unread` holds (name of `NOT_READ`, detail, paragraph)."""

    order: dict[Element, int]
    changes: list[Change]
    comments: dict[str, Element | None]
    unread: list[tuple[str, str, Element | None]]


def simplify(root: Element, hidden_styles: frozenset[str]) -> Notes:
    """Change the tree of a part as described above; gives what was seen on the way."""
    notes = Notes({p: i for i, p in enumerate(root.iter(_P))}, [], {}, [])
    _choose(root)
    _formats(root, notes)
    _moved_and_deleted(root, notes)
    _inserted(root, notes)
    _hide(root, hidden_styles)
    _drawings(root, notes)
    _boxes(root)
    _comments(root, notes)
    return notes


def _drop(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrap(element: Element) -> None:
    """Put an element's children in its place."""
    if element.getparent() is not None:
        for child in list(element):
            element.addprevious(child)
        _drop(element)


def _paragraph_of(element: Element) -> Element | None:
    """The paragraph around an element, else the next one in the document."""
    for above in element.iterancestors(_P):
        return above
    for below in element.iter(_P):
        return below
    here = element
    for _ in range(_NEAR):
        beside = here.getnext()
        if beside is None:
            here = here.getparent()
            if here is None:
                break
            continue
        for below in beside.iter(_P):
            return below
        here = beside
    return None


def _alone(paragraph: Element) -> bool:
    """Whether a paragraph is the only one of its cell (or box, or body), which must keep one."""
    siblings = (paragraph.itersiblings(_P), paragraph.itersiblings(_P, preceding=True))
    return all(next(beside, None) is None for beside in siblings)


def _text(element: Element) -> str:
    pieces = [e.text or "" for e in element.iter(w("t"), w("delText"))]
    return "".join(pieces).strip()


# ---------------------------------------------------------------------------------------------- alternate content


def _choose(root: Element) -> None:
    """Keep one branch of each mc:AlternateContent: the first choice, unless only a later branch has text."""
    for alternate in list(root.iter(f"{{{MC}}}AlternateContent")):
        branches = [b for b in alternate if local(b) in ("Choice", "Fallback")]
        if not branches:
            _drop(alternate)
            continue
        with_text = [b for b in branches if next(b.iter(w("t")), None) is not None]
        kept = (with_text or branches)[0]
        for branch in list(alternate):
            if branch is not kept:
                alternate.remove(branch)
        _unwrap(kept)
        _unwrap(alternate)


# ---------------------------------------------------------------------------------------------- tracked changes


def _note(notes: Notes, kind: str, element: Element, text: str) -> None:
    author, date = element.get(w("author")) or "", element.get(w("date"))
    notes.changes.append(Change(kind, author, date, text, _paragraph_of(element)))


def _formats(root: Element, notes: Notes) -> None:
    """Changes of format hold the former properties, which must not be taken for the present ones."""
    for change in list(root.iter(*_FORMAT_CHANGES)):
        _note(notes, "format", change, "")
        _drop(change)


def _moved_and_deleted(root: Element, notes: Notes) -> None:
    gone = list(root.iter(w("del"), w("moveFrom"), w("cellDel")))
    marks: list[Element] = []
    for element in gone:
        parent = element.getparent()
        if parent is None:
            continue
        kind = "delete" if local(element) != "moveFrom" else ""
        if parent.tag not in _MARKS:
            if kind:
                _note(notes, kind, element, _text(element))
            _drop(element)
        elif parent.tag == w("trPr"):
            row = parent.getparent()
            _note(notes, "delete", element, _text(row))
            _drop(row)
        elif parent.tag == w("tcPr") and local(element) == "cellDel":
            cell = parent.getparent()
            _note(notes, "delete", element, _text(cell))
            _drop(cell)
        elif parent.tag == _RPR and local(parent.getparent()) == "pPr":
            marks.append(parent.getparent().getparent())
    for paragraph in marks:
        _merge_with_next(paragraph)


def _merge_with_next(paragraph: Element) -> None:
    """A paragraph whose mark is deleted runs on into the next one, whose properties hold."""
    parent = paragraph.getparent()
    if parent is None:
        return
    beside = next(paragraph.itersiblings(_P, w("tbl"), w("sdt"), w("sectPr")), None)
    content = [child for child in paragraph if child.tag != _PPR]
    if beside is not None and beside.tag == _P:
        at = 1 if len(beside) and beside[0].tag == _PPR else 0
        beside[at:at] = content
        parent.remove(paragraph)
    elif not _text(paragraph) and not _alone(paragraph):
        parent.remove(paragraph)


def _inserted(root: Element, notes: Notes) -> None:
    """Insertions stay. A mark of insertion counts only where no inserted text tells of it already."""
    for element in root.iter(w("ins"), w("moveTo")):
        parent = element.getparent()
        if parent is None:
            continue
        kind = "insert" if local(element) == "ins" else "move"
        if parent.tag not in _MARKS:
            _note(notes, kind, element, _text(element))
        elif parent.tag in (_RPR, w("trPr")):
            owner = parent.getparent() if parent.tag == w("trPr") else parent.getparent().getparent()
            if owner is not None and local(owner) in ("p", "tr") and next(_content(owner), None) is None:
                _note(notes, kind, element, _text(owner))


def _content(owner: Element) -> Iterator[Element]:
    """The insertions of text inside a paragraph or row."""
    return (e for e in owner.iter(w("ins"), w("moveTo")) if e.getparent().tag not in _MARKS)


# ---------------------------------------------------------------------------------------------- hidden text


def _hide(root: Element, hidden_styles: frozenset[str]) -> None:
    """Take the content out of hidden runs. A paragraph that was nothing else goes as well."""
    runs: list[Element] = []
    for vanish in root.iter(w("vanish")):
        owner = vanish.getparent()
        if owner.tag == _RPR and vanish.get(VAL) not in OFF:
            runs.append(owner.getparent())
    if hidden_styles:
        for style in root.iter(w("rStyle"), w("pStyle")):
            if style.get(VAL) in hidden_styles:
                owner = style.getparent().getparent()
                runs.extend(owner.iter(_R) if owner.tag == _P else [owner])
    touched: dict[Element, bool] = {}
    for run in runs:
        if run.tag != _R:
            continue
        shown = run.find(f"{_RPR}/{w('vanish')}")
        if shown is not None and shown.get(VAL) in OFF:
            continue
        for child in list(run):
            if child.tag not in _KEPT_WHEN_HIDDEN:
                run.remove(child)
        above = next(run.iterancestors(_P), None)
        if above is not None:
            touched[above] = True
    for paragraph in touched:
        mark = paragraph.find(f"{_PPR}/{_RPR}/{w('vanish')}")
        empty = (
            next(paragraph.iter(w("t"), w("drawing"), w("pict"), w("object"), w("sectPr"), w("fldChar")), None) is None
        )
        if mark is not None and mark.get(VAL) not in OFF and empty and not _alone(paragraph):
            _drop(paragraph)


# ---------------------------------------------------------------------------------------------- drawings and boxes


def _drawings(root: Element, notes: Notes) -> None:
    """Note what cannot be read: pictures of some size, charts, diagrams, embedded objects, other files' pieces."""
    for element in list(root.iter(w("drawing"), w("pict"), w("object"), w("altChunk"), w("subDoc"), w("contentPart"))):
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
            notes.unread.append((*found, _paragraph_of(element)))
    for reading in list(root.iter(w("rt"))):  # ruby: the small reading above the text
        _drop(reading)


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


def _boxes(root: Element) -> None:
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
        _drop(content)


def _comments(root: Element, notes: Notes) -> None:
    for mark in root.iter(w("commentRangeStart"), w("commentReference")):
        key = mark.get(w("id"))
        if key is not None and key not in notes.comments:
            notes.comments[key] = _paragraph_of(mark)
