"""The text as a web page."""

from __future__ import annotations

import html
import re

from tests.gazette.sheet import Break, Grid, Line, Sheet

STYLE = """
    @page { size: A4; margin: 18mm 15mm 18mm 20mm; }
    body { font-family: 'Liberation Serif', serif; font-size: 11pt; }
    table { border-collapse: collapse; width: 100%; }
    table.lined td, table.lined th { border: 1px solid #000; padding: 2px 4px; vertical-align: top; }
    table.lined th { text-align: center; }
    p { margin: 3px 0; }
    .new { break-before: page; }
    """


def words(line: Line) -> str:
    """The words of a line with their marks as tags."""
    text = html.escape(re.sub(r"\[\[.*?\]\]", "", line.text), quote=False).replace("://", ":\ue000")
    for mark, tag in (("**", "b"), ("//", "i")):
        pieces = text.split(mark)
        text = pieces[0] + "".join(f"<{'/' if n % 2 == 0 else ''}{tag}>{p}" for n, p in enumerate(pieces[1:], 1))
    text = text.replace("\ue000", "//").replace("\v", "<br>").replace("\u00a0", "&nbsp;")
    text = f"<i>{text}</i>" if line.italic else text
    return f"<b>{text}</b>" if line.bold else text


def table(grid: Grid) -> str:
    """A table with its spans."""
    out = [f'<table class="{"lined" if grid.lines else "plain"}" border="{int(grid.lines)}">']
    width = len(grid.rows[0])
    for r, row in enumerate(grid.rows):
        out.append("<thead><tr>" if r == 0 and grid.head else "<tr>")
        for c, text in enumerate(row):
            if text in ("<", "^"):
                continue
            across = next((n for n in range(1, width - c) if row[c + n] != "<"), width - c)
            below = grid.rows[r + 1 :]
            down = next((n for n, other in enumerate(below, 1) if other[c] != "^"), len(below) + 1)
            spans = (f' colspan="{across}"' if across > 1 else "") + (f' rowspan="{down}"' if down > 1 else "")
            cell = "".join(f"<p>{words(Line(part))}</p>" for part in text.split("\n"))
            tag = "th" if r < grid.head else "td"
            out.append(f"<{tag}{spans}>{cell}</{tag}>")
        out.append("</tr></thead>" if r == grid.head - 1 else "</tr>")
    return "".join(out) + "</table>"


def page(sheet: Sheet) -> str:
    """The whole page. A running head is the head of a table without lines, which a browser repeats."""
    out = []
    new = ""
    for block in sheet.blocks:
        if isinstance(block, Break):
            new = " new"
        elif isinstance(block, Grid):
            out.append(table(block) + "<p>&nbsp;</p>")
        else:
            tag = f"h{block.level}" if block.level else "p"
            look = f' style="text-align:{block.align}"' if block.align else ""
            out.append(f'<{tag} class="line{new}"{look}>{words(block)}</{tag}>')
            new = ""
    inner = "".join(out)
    if sheet.top:
        inner = f"<table><thead><tr><td>{table(sheet.top)}</td></tr></thead><tbody><tr><td>{inner}</td></tr></tbody></table>"
    head = f'<meta charset="utf-8"><title>{html.escape(sheet.name)}</title><style>{STYLE}</style>'
    return f'<!DOCTYPE html><html lang="vi"><head>{head}</head><body>{inner}</body></html>'
