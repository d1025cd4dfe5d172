"""The names of WordprocessingML that the walker and the simplifier tell apart, as small numbers."""

from __future__ import annotations

from qmslint.read.xml import MC, w

VAL = w("val")
BOX = "{urn:qmslint}box"  # the simplifier's own element: the content of a text box, after the paragraph that anchors it
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"

# What the walker tells apart. From STRUCTURE on, an element ends the open paragraph.
(
    T, RSTYLE, BOLD, ITALIC, CAPS, FONTS, PSTYLE, JC, NUM_ID, ILVL, OUTLINE, TAB, BR, PAGE, HYPHEN, SOFT, OVER, SYM,
    FLD_CHAR, INSTR, FLD_SIMPLE, NOTE, GRID_SPAN, V_MERGE, H_MERGE, BEFORE, HEADER_ROW, SECTION, OTHER,
    P, TC, TR, TBL, BOXED, END,
) = range(35)  # fmt: skip
STRUCTURE = P

CODES = {
    w("t"): T, f"{_MATH}t": T, f"{_MATH}den": OVER, w("p"): P, w("rStyle"): RSTYLE, w("b"): BOLD, w("pStyle"): PSTYLE,
    w("tc"): TC, w("gridSpan"): GRID_SPAN, w("vMerge"): V_MERGE, w("tab"): TAB, w("ptab"): TAB, w("jc"): JC,
    w("numId"): NUM_ID, w("ilvl"): ILVL, w("i"): ITALIC, w("tr"): TR, w("tbl"): TBL, w("br"): BR, w("cr"): BR,
    w("lastRenderedPageBreak"): PAGE, w("fldChar"): FLD_CHAR, w("instrText"): INSTR, w("fldSimple"): FLD_SIMPLE,
    w("outlineLvl"): OUTLINE, w("caps"): CAPS, w("noBreakHyphen"): HYPHEN, w("softHyphen"): SOFT, w("sym"): SYM,
    w("footnoteReference"): NOTE, w("endnoteReference"): NOTE, w("hMerge"): H_MERGE, w("gridBefore"): BEFORE,
    w("tblHeader"): HEADER_ROW, w("sectPr"): SECTION,
}  # fmt: skip
PLAIN_TAGS = tuple(CODES)
FONT_TAGS = (w("rFonts"),)
CODES[FONT_TAGS[0]] = FONTS
CODES[BOX] = BOXED
CODES["{urn:qmslint}end"] = END

# Met by the walker, these send the part through the simplifier first. The list is short because each name costs time:
# text boxes stand inside drawings, the start of a comment's range has its reference, and so on.
_RARE = (
    "del", "ins", "moveFrom", "moveTo", "vanish", "pict", "drawing", "object", "altChunk", "subDoc", "rt",
    "commentReference", "cellDel", "hidden", "rPrChange", "pPrChange", "tblPrChange", "tcPrChange", "trPrChange", "sectPrChange",
)  # fmt: skip
RARE = (*map(w, _RARE), f"{{{MC}}}AlternateContent")
CODES.update(dict.fromkeys(RARE, OTHER))
