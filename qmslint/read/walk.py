"""One pass over the XML of a part (body, header, note, …): its paragraphs and tables in reading order.

The pass is flat: `iter` with a filter of tags runs in C and gives an element where something begins, never where it
ends. A paragraph ends where the next structural element begins; a cell ends where an element begins that is not inside
it (see `layout`). Controls, links, smart tags and insertions need no code at all that way: their content comes along.
The loop below is one function on purpose: its state are local variables, which is what makes it fast.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import NamedTuple

from lxml import etree

from qmslint.model import Block, Location, Paragraph
from qmslint.read.fields import Fields
from qmslint.read.layout import Layout
from qmslint.read.legacy import Legacy
from qmslint.read.names import (
    BEFORE,
    BOLD,
    BOX,
    BOXED,
    BR,
    CAPS,
    CODES,
    FLD_CHAR,
    FLD_SIMPLE,
    FONT_TAGS,
    FONTS,
    GRID_SPAN,
    H_MERGE,
    HEADER_ROW,
    HYPHEN,
    ILVL,
    INSTR,
    ITALIC,
    JC,
    NOTE,
    NUM_ID,
    OTHER,
    OUTLINE,
    PAGE,
    PLAIN_TAGS,
    PSTYLE,
    RARE,
    RSTYLE,
    SECTION,
    SOFT,
    STRUCTURE,
    SYM,
    SZ,
    TAB,
    TBL,
    TC,
    TR,
    V_MERGE,
    VAL,
    P,
    R,
    T,
)  # fmt: skip
from qmslint.read.normalise import clean
from qmslint.read.numbering import Counter
from qmslint.read.styles import Styles, font_of, whole
from qmslint.read.symbols import symbol
from qmslint.read.xml import OFF, Element, on, w

__all__ = ["RareMarkup", "Setting", "Walked", "walk"]

_END = (etree.Element("{urn:qmslint}end"),)
_TYPE, _FONT, _CHAR, _ID, _INSTR = w("type"), w("font"), w("char"), w("id"), w("instr")
_FOOTNOTE = w("footnoteReference")


class RareMarkup(Exception):  # noqa: N818 - a signal, no error
    """The part holds markup that `simplify` must make plain first."""


class Setting(NamedTuple):
    """What a part is read with: styles, the list numbers as they stand, the judge of legacy encodings (None: no such
    font in the document), the theme's fonts, and whether the file tells where its pages end."""

    styles: Styles
    counter: Counter
    legacy: Legacy | None = None
    theme: Mapping[str, str] = {}
    pages: bool = False


class Walked(NamedTuple):
    """A walked part: its blocks, the index `after` them, the section properties in order, the notes that it refers to
    (kind, id), its last page, and – for a simplified part – the paragraph made of each element."""

    blocks: list[Block]
    after: int
    sections: list[Element]
    notes: list[tuple[str, str]]
    page: int
    made: dict[Element, Paragraph]


def walk(root: Element, part: str, setting: Setting, index: int, order: dict[Element, int] | None = None) -> Walked:
    """The blocks below `root`, counted from `index`. `part` names the part in places; `order` is the former order of
    the paragraphs of a simplified tree. Raises `RareMarkup` when the tree needs to be simplified first."""
    styles, counter, legacy, theme, paged = setting
    default, by_id, characters, hidden = styles.default, styles.paragraph, styles.character, styles.hidden
    if order is not None:
        hidden = frozenset()
    tags = PLAIN_TAGS + (RARE if order is None else (BOX,)) + (() if legacy is None else FONT_TAGS)
    layout = Layout(part, index, pages=paged)
    fields = Fields()
    sections: list[Element] = []
    notes: list[tuple[str, str]] = []
    made: dict[Element, Paragraph] = {}
    source = -1
    page_break = (-9, 0)  # where the last explicit page break stands: index of the paragraph, number of its pieces

    # The open paragraph …
    opened: Element | None = None
    pieces: list[str] = []
    fonts: list[str] = []
    style, style_id, name = default, "", ""
    centred, outline, num, level = False, 0, "", -1
    lead, upright, size, page = 0, False, None, 1
    names: tuple[str, ...] = ()
    # … and the open run.
    in_run = bold = italic = caps = hide = False
    run_size: str | None = None
    font = ""

    for element in chain(root.iter(*tags), _END):
        code = CODES.get(element.tag, OTHER)
        if code == T:
            text = element.text
            if not text or hide:
                continue
            if bold:
                if lead == len(pieces):
                    lead += 1
            elif lead == len(pieces) and text.isspace():
                lead += 1
            if not italic and not upright and not text.isspace():
                upright = True
            if size is None:
                size = run_size
            if legacy is not None:
                fonts += [""] * (len(pieces) - len(fonts))
                fonts.append(font)
            pieces.append(text.upper() if caps else text)
        elif code == R:
            in_run = True
            bold, italic, caps, font = style.bold, style.italic, style.caps, style.font
            run_size = None
        elif code == SZ:
            run_size = element.get(VAL)
        elif code == BOLD:
            bold = element.get(VAL) not in OFF
        elif code >= STRUCTURE:
            if opened is not None and not layout.skip:
                if legacy is not None and any(fonts):
                    pieces = legacy.convert(pieces, fonts + [""] * (len(pieces) - len(fonts)))
                text = "".join(pieces)
                text = (text if text.isascii() else clean(text)).strip()
                if lead == len(pieces):
                    lead = len(text)
                elif lead:
                    lead = min(len(clean("".join(pieces[:lead])).strip()), len(text))
                number = ""
                if num:
                    if level < 0:
                        level = style.ilvl if style.ilvl >= 0 else counter.level_of(num, style_id)
                    number = counter.next(num, level)
                index = layout.index
                paragraph = Paragraph(
                    index, text,
                    Location(
                        layout.part, None, layout.number, layout.row, layout.column, page if paged else None,
                        index=index,
                    ),
                    number, name, outline, level if num else -1, lead > 0 and lead == len(text), lead,
                    not upright and text != "", centred, whole(size) / 2 if size else style.size,
                    source if order is None else order.get(opened, -1), names,
                )  # fmt: skip
                layout.index = index + 1
                layout.blocks.append(paragraph)
                if order is not None:
                    made[opened] = paragraph
            opened = None
            if code == P:
                layout.paragraph(element)
                source += 1
                opened, pieces, fonts = element, [], []
                style, style_id, name = default, "", ""
                centred, outline, num, level = style.centred, style.outline, style.num, -1
                lead, upright, size, page = 0, False, None, layout.page
                names = fields.names
                in_run = False
            elif code == TC:
                layout.begin_cell(element)
            elif code == TR:
                layout.begin_row(element)
            elif code == TBL:
                layout.table(element)
            elif code == BOXED:
                layout.box(element)
        elif code == RSTYLE:
            key = element.get(VAL)
            if key in hidden:
                raise RareMarkup
            found = characters(key or "")
            if found is not None:
                bold, italic, caps = bold ^ found.bold, italic ^ found.italic, caps ^ found.caps
                run_size = str(int(2 * found.size)) if found.size else run_size
                font = found.font or font
        elif code == PSTYLE:
            style_id = element.get(VAL) or ""
            if style_id in hidden:
                raise RareMarkup
            style = by_id(style_id) or default
            name = style.name or style_id
            centred, outline, num = style.centred, style.outline, style.num
        elif code == GRID_SPAN:
            layout.span = whole(element.get(VAL), 1)
        elif code == V_MERGE:
            layout.merge = "restart" if element.get(VAL) == "restart" else "continue"
        elif code == JC:
            centred = element.get(VAL) == "center"
        elif code == ITALIC:
            italic = element.get(VAL) not in OFF
        elif code == NUM_ID:
            num = element.get(VAL) or ""
            num = "" if num == "0" else num
        elif code == ILVL:
            level = whole(element.get(VAL))
        elif code == OUTLINE:
            depth = whole(element.get(VAL), 9)
            outline = depth + 1 if 0 <= depth < 9 else 0
        elif code == CAPS:
            caps = element.get(VAL) not in OFF
        elif TAB <= code <= FLD_CHAR:
            if code == FLD_CHAR:
                sign = fields.mark(element)
                hide = fields.hide
                names += tuple(field for field in fields.names if field not in names)
            elif code == PAGE or (code == BR and element.get(_TYPE) == "page"):
                here = (layout.index, len(pieces))
                if code == BR or not (page_break == here or (page_break[0] == here[0] - 1 and not pieces)):
                    layout.page += 1  # Word marks the page that an explicit break begins once more: counted once
                if not pieces:
                    page = layout.page
                sign = "\n" if code == BR and pieces else ""
                page_break = (here[0], here[1] + len(sign)) if code == BR else (-9, 0)
            elif code == SYM:
                sign = _symbol(element)
            else:
                sign = _SIGNS[code] if in_run else ""  # tab stops are called w:tab as well
            if sign and not hide:
                if lead == len(pieces):
                    lead += 1
                if code == SOFT and legacy is not None:
                    fonts += [""] * (len(pieces) - len(fonts))
                    fonts.append(font)
                pieces.append(sign)
        elif code == FONTS:
            if in_run:
                stated = font_of(element)
                font = theme.get(stated, stated)
        elif code == INSTR:
            fields.instruction(element.text)
        elif code == FLD_SIMPLE:
            field = (element.get(_INSTR) or "").split(None, 1)
            names += (field[0].upper(),) if field else ()
        elif code == NOTE:
            notes.append(("footnote" if element.tag == _FOOTNOTE else "endnote", element.get(_ID) or ""))
        elif code == SECTION:
            sections.append(element)
        elif code == BEFORE:
            layout.skip_columns(whole(element.get(VAL)))
        elif code == HEADER_ROW:
            if on(element):
                layout.header_row()
        elif code == H_MERGE:
            if element.get(VAL) != "restart":
                layout.merge = "left"
        elif order is None:
            raise RareMarkup
    return Walked(layout.end(), layout.index, sections, notes, layout.page, made)


_SIGNS = {TAB: "\t", BR: "\n", HYPHEN: "-", SOFT: "\xad"}


def _symbol(element: Element) -> str:
    """A w:sym: a character of a symbol font by its code."""
    try:
        code = int(element.get(_CHAR) or "", 16)
    except ValueError:
        return ""
    font = element.get(_FONT) or ""
    if 0xF000 <= code <= 0xF0FF:
        return symbol(code, font)
    return chr(code) if 0x20 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
