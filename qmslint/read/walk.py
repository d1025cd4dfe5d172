"""One pass over the XML of a part (body, header, note, …): its paragraphs and tables in reading order.

The pass is flat: `iter` with a filter of tags runs in C and gives an element where something begins, never where it
ends. A paragraph ends where the next structural element begins; a cell ends where an element begins that is not inside
it (see `layout`). Controls, links, smart tags and insertions need no code at all that way: their content comes along.
The loop below is one function on purpose: its state are local variables, which is what makes it fast.
"""

from __future__ import annotations

from itertools import chain

from lxml import etree

from qmslint.model import Location, Paragraph
from qmslint.read.fields import Fields
from qmslint.read.layout import Layout, frames_of_page
from qmslint.read.looks import Look, bold_lines, dress, look_of, size_of
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
    OUTLINE,
    OVER,
    PAGE,
    PLAIN_TAGS,
    PSTYLE,
    RARE,
    SECTION,
    SOFT,
    STRUCTURE,
    SYM,
    TAB,
    TBL,
    TC,
    TR,
    V_MERGE,
    VAL,
    P,
    T,
)  # fmt: skip
from qmslint.read.normalise import clean, foreign, loose_marks, odd, single_spaced
from qmslint.read.part import LegacySuspected, RareMarkup, Setting, Walked
from qmslint.read.styles import font_of, whole
from qmslint.read.symbols import sign_of
from qmslint.read.wrapped import unbroken
from qmslint.read.xml import OFF, Element, on, w

__all__ = ["walk"]

_new = tuple.__new__  # makes a NamedTuple without the Python-level call in between
_END = (etree.Element("{urn:qmslint}end"),)
_TYPE, _ID, _INSTR, _TABS = w("type"), w("id"), w("instr"), w("tabs")
_SIZED = 60  # characters: titles have a size of interest, prose and cells do not
_FOOTNOTE = w("footnoteReference")


def walk(root: Element, part: str, setting: Setting, index: int, order: dict[Element, int] | None = None) -> Walked:
    """The blocks below `root`, counted from `index`. `part` names the part in places; `order` is the former order of
    the paragraphs of a simplified tree. Raises `RareMarkup` when the tree needs to be simplified first."""
    styles, counter, legacy, theme, paged, suspicious = setting
    default, by_id, characters, hidden = styles.default, styles.paragraph, styles.character, styles.hidden
    if order is not None:
        hidden = frozenset()
    tags = PLAIN_TAGS + (RARE if order is None else (BOX,)) + (() if legacy is None else FONT_TAGS)
    always = legacy is not None or any(look_of(default).switches())
    layout = Layout(part, index, pages=paged)
    fields = Fields(root)
    sections: list[Element] = []
    notes: list[tuple[str, str]] = []
    made: dict[Element, Paragraph] = {}
    loose: list[tuple[Location, int]] = []
    source = -1
    framing = frames_of_page(root) if part == "body" else 0
    page_break = (-9, 0)  # the last explicit page break: index of its paragraph, length of the text before it

    # The open paragraph: its pieces of text, and how those look that do not look as its style says.
    opened: Element | None = None
    pieces: list[str] = []
    looks: dict[int, Look] = {}
    style, style_id, name = default, "", ""
    plain = default_look = look_of(default)
    centred, outline, num, level, page = False, 0, "", -1, 1
    names: tuple[str, ...] = ()
    # Its last run that has a format of its own.
    formatted: Element | None = None
    look: Look = plain
    hide = False

    for element in chain(root.iter(*tags), _END):
        code = CODES[element.tag]
        if code == T:
            text = element.text
            if text and not hide:
                if formatted is not None and element.getparent() is formatted:
                    looks[len(pieces)] = look
                pieces.append(text)
        elif code >= STRUCTURE:
            if opened is not None and not layout.skip:
                lead, italic, marks = 0, False, 0
                if looks or plain is not default_look or always:
                    pieces, lead, italic = dress(pieces, looks, plain, legacy)
                text = "".join(pieces)
                if not text.isascii() and odd(text) is not None:
                    if suspicious and foreign(text) is not None:
                        raise LegacySuspected
                    marks = loose_marks(text)
                    text = clean(text)
                text = text.strip()
                if "  " in text:
                    text = single_spaced(text)
                in_bold: tuple[bool, ...] = ()
                if "\n" in text:
                    text = unbroken(text)
                    in_bold = bold_lines(text, pieces, looks, plain) if looks else ()
                if lead == len(pieces):
                    lead = len(text)
                elif lead:
                    lead = min(len(single_spaced(clean("".join(pieces[:lead])).strip())), len(text))
                number = ""
                if num:
                    if level < 0:
                        level = style.ilvl if style.ilvl >= 0 else counter.level_of(num, style_id)
                    number = counter.next(num, level)
                index = layout.index
                table = layout.number
                place = (
                    layout.part, None, table, layout.row, layout.column, page if paged else None, False, None, index
                )  # fmt: skip
                paragraph = _new(
                    Paragraph,
                    (
                        index, text, _new(Location, place), number, name, outline, level if num else -1,
                        lead > 0 and lead == len(text), lead, italic and text != "", centred,
                        size_of(opened, style) if (table or 0) <= framing and len(text) <= _SIZED else 0.0,
                        source if order is None else order.get(opened, -1), names, in_bold,
                    ),
                )  # fmt: skip
                layout.index = index + 1
                layout.blocks.append(paragraph)
                if legacy is not None and legacy.fresh:
                    legacy.found_at(paragraph.place)
                if order is not None:
                    made[opened] = paragraph
                if marks:
                    loose.append((paragraph.place, marks))
            opened = None
            if code == P:
                layout.paragraph(element)
                source += 1
                opened, formatted, pieces = element, None, []
                if looks:
                    looks = {}
                style, style_id, name, plain = default, "", "", default_look
                centred, outline, num, level = default.centred, default.outline, default.num, -1
                page, names = layout.page, fields.names
            elif code == TC:
                layout.begin_cell(element)
            elif code == TR:
                layout.begin_row(element)
            elif code == TBL:
                layout.table(element)
            elif code == BOXED:
                layout.box(element)
        elif code == JC:
            centred = element.get(VAL) == "center"
        elif code <= FONTS:  # a format of the run, of the paragraph's mark, or of nothing that is read
            run = element.getparent().getparent()
            if run is not formatted:
                formatted = run
                look = plain.copy()
            value = element.get(VAL)
            if code == BOLD:
                look.bold = value not in OFF
            elif code == ITALIC:
                look.italic = value not in OFF
            elif code == CAPS:
                look.caps = value not in OFF
            elif code == FONTS:
                stated = font_of(element)
                look.font = theme.get(stated, stated)
            else:
                if value in hidden:
                    raise RareMarkup
                look.add(characters(value or ""))
        elif code == PSTYLE:
            style_id = element.get(VAL) or ""
            if style_id in hidden:
                raise RareMarkup
            style = by_id(style_id) or default
            name = style.name or style_id
            plain = look_of(style)
            centred, outline, num = style.centred, style.outline, style.num
        elif code == NUM_ID:
            num = element.get(VAL) or ""
            num = "" if num == "0" else num
        elif code == ILVL:
            level = whole(element.get(VAL))
        elif code == GRID_SPAN:
            layout.span = whole(element.get(VAL), 1)
        elif code == V_MERGE:
            layout.merge = "restart" if element.get(VAL) == "restart" else "continue"
        elif code == OUTLINE:
            depth = whole(element.get(VAL), 9)
            outline = depth + 1 if 0 <= depth < 9 else 0
        elif TAB <= code <= FLD_CHAR:
            if code == FLD_CHAR:
                sign = fields.mark(element)
                hide = fields.hide
                names += tuple(field for field in fields.names if field not in names)
            elif code == PAGE or (code == BR and element.get(_TYPE) == "page"):
                explicit = code == BR
                length = len("".join(pieces).strip())
                if explicit or not _marked_again(page_break, layout, length):
                    layout.page += 1
                if not pieces:
                    page = layout.page
                sign = "\n" if explicit and pieces else ""
                page_break = (layout.index, length) if explicit else (-9, 0)
            elif code == SYM:
                sign = sign_of(element)
            else:
                sign = "" if code == TAB and element.getparent().tag == _TABS else _SIGNS[code]
            if sign and not hide:
                if formatted is not None and element.getparent() is formatted:
                    looks[len(pieces)] = look
                pieces.append(sign)
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
    return Walked(layout.end(), layout.index, sections, notes, layout.page, made, loose)


_SIGNS = {TAB: "\t", BR: "\n", HYPHEN: "-", SOFT: "\xad", OVER: "/"}


def _marked_again(page_break: tuple[int, int], layout: Layout, length: int) -> bool:
    """Whether Word's mark of a new page stands for the explicit break that came just before it, with no text between:
    in the same paragraph or, with the mark at its beginning, in the next one."""
    index, before = page_break
    if index == layout.index:
        return length == before
    last = layout.blocks[-1] if layout.blocks else None
    return index == layout.index - 1 and not length and isinstance(last, Paragraph) and len(last.text) == before
