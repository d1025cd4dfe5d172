"""Papers drawn as PDF by ReportLab: the header on every sheet by hand, text without a structure behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from tests.districts.pieces import Box, Par, Sketch, Table, Turn, final

FONTS = Path("/usr/share/fonts/truetype/dejavu")
FACES = {"Serif": FONTS / "DejaVuSerif.ttf", "SerifBold": FONTS / "DejaVuSerif-Bold.ttf"}
WIDTH = 480  # points between the margins


def able() -> bool:
    """Whether ReportLab and its fonts are there."""
    try:
        import reportlab  # noqa: F401
    except ImportError:
        return False
    return all(path.exists() for path in FACES.values())


def inline(text: str, page: str = "") -> str:
    text = escape(re.sub(r"[⟦⟧]|(?<!:)//", "", final(text).replace("{PAGE}", page)))
    text = text.replace("{NUMPAGES}", "3").replace("→", "    ").replace("↵", "<br/>")
    return re.sub(r"\*\*(.*?)\*\*", r'<font name="SerifBold">\1</font>', text)


def par(one: Par, page: str = "", size: float = 10) -> Any:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph

    bold = one.look in ("centre", "head", "h1", "h2", "h3")
    align = {"centre": 1, "head": 1, "right": 2}.get(one.look, 0)
    style = ParagraphStyle(
        "p",
        fontName="SerifBold" if bold else "Serif",
        fontSize=size,
        leading=size * 1.35,
        alignment=align,
        spaceBefore=3,
    )
    text = inline(one.text, page)
    return Paragraph(f"{one.number} {text}" if one.number else text, style)


def ruled(ruling: str, head: int, rows: int) -> list[tuple[Any, ...]]:
    """The lines of a table in one manner: all of them, those between rows, those about the head, …"""
    top, under, end = (
        ("LINEABOVE", (0, 0), (-1, 0)),
        ("LINEBELOW", (0, head - 1), (-1, head - 1)),
        ("LINEBELOW", (0, -1), (-1, -1)),
    )
    whole, thin = ((0, 0), (-1, -1)), (0.5, "black")
    shades = [("BACKGROUND", (0, r), (-1, r), "lightgrey") for r in range(rows) if r < head or r % 2]
    manners: dict[str, list[tuple[Any, ...]]] = {
        "grid": [("GRID", *whole, *thin)],
        "dashes": [("GRID", *whole, *thin, None, (3, 2))],
        "rows": [(*top, *thin), ("LINEBELOW", *whole, *thin)],
        "below": [("LINEBELOW", *whole, *thin)],
        "book": [(*top, 1, "black"), (*under, *thin), (*end, 1, "black")],
        "head": [(*under, *thin)],
        "outline": [("BOX", *whole, *thin), (*under, *thin)],
        "columns": [("BOX", *whole, *thin), ("LINEAFTER", *whole, *thin), (*under, *thin)],
        "stripes": shades,
        "none": [],
    }
    return manners[ruling]


def table(one: Table, page: str = "", width: float = WIDTH, ruling: str = "grid") -> Any:
    from reportlab.platypus import Table as Grid

    unit = width / sum(one.widths)
    look = [*ruled(ruling, max(one.head, 1), len(one.rows)), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    rows = []
    for r, row in enumerate(one.rows):
        made: list[Any] = []
        for c, content in enumerate(row):
            wide, high = one.reach(r, c)
            if not wide:
                made.append("")
                continue
            look.append(("SPAN", (c, r), (c + wide - 1, r + high - 1)))
            inner = unit * sum(one.widths[c : c + wide]) - 12
            head = r < one.head
            made.append(
                [
                    table(p, page, inner, ruling)
                    if isinstance(p, Table)
                    else par(p._replace(look="head") if head else p, page, 9)
                    for p in content
                ]
            )
        rows.append(made)
    return Grid(rows, colWidths=[unit * w for w in one.widths], style=look, repeatRows=one.head)


def flow(blocks: Sequence[Any], page: str = "", ruling: str = "grid") -> list[Any]:
    from reportlab.platypus import PageBreak, Spacer

    out: list[Any] = []
    for block in blocks:
        if isinstance(block, Par):
            out.append(par(block, page))
        elif isinstance(block, Table):
            out += [Spacer(1, 4), table(block, page, ruling=ruling), Spacer(1, 4)]
        elif isinstance(block, Box):
            out.append(table(Table([[block.pars]], [1.0]), page))
        elif isinstance(block, Turn):
            out.append(PageBreak())
    return out


def draw_edges(sketch: Sketch, canvas: Any, document: Any) -> None:
    """The header and footer of a sheet, drawn before its text."""
    from reportlab.platypus import Frame

    page = str(canvas.getPageNumber())
    Frame(50, 745, WIDTH + 12, 80, showBoundary=0).addFromList(flow(sketch.header, page), canvas)
    Frame(50, 15, WIDTH + 12, 40, showBoundary=0).addFromList(flow(sketch.footer, page), canvas)


def draw(sketch: Sketch, path: Path, ruling: str = "grid") -> None:
    """Write the PDF, its tables ruled in this manner; see `ruled`."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

    for name, face in FACES.items():
        pdfmetrics.registerFont(TTFont(name, str(face)))
    document = BaseDocTemplate(str(path), pagesize=A4, invariant=1)
    frame = Frame(50, 60, WIDTH + 12, 680 if sketch.header else 740)
    document.addPageTemplates([PageTemplate("sheet", [frame], onPage=partial(draw_edges, sketch))])
    document.build(flow(sketch.blocks, ruling=ruling))
