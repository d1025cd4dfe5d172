"""Papers as web pages: for LibreOffice, which turns them into Word, and for Chromium, which prints them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from typing import Any

from tests.districts.pieces import Box, Par, Sketch, Table, Turn, final

STYLE = """
@page { size: A4; margin: 15mm; @bottom-right { content: counter(page) "/" counter(pages); font-size: 9pt } }
@page wide { size: A4 landscape }
.wide { page: wide }
body { font-family: "Times New Roman", "Liberation Serif", serif; font-size: 12pt }
table { border-collapse: collapse; width: 100% }
td, th { border: 1px solid black; padding: 3px; vertical-align: top }
table.frame > thead > tr > td, table.frame > tbody > tr > td { border: none; padding: 0 }
.box { border: 1px solid black; padding: 4px; text-align: center }
"""


def inline(text: str) -> str:
    """The words of a paragraph with their looks."""
    text = escape(
        final(text).replace("{PAGE}/{NUMPAGES}", "").replace("{PAGE}", "").replace("{NUMPAGES}", ""), quote=False
    )
    text = re.sub(r"\*\*(.*?)\*\*", r"<b>\1</b>", text)
    text = re.sub(r"(?<!:)//(.*?)(?<!:)//", r"<i>\1</i>", text)
    text = re.sub("⟦(.*?)⟧", r'<span class="box">\1</span>', text)
    return text.replace("→", "&emsp;&emsp;").replace("↵", "<br>")


def par(one: Par) -> str:
    text = inline(one.text)
    if one.number:
        text = f"{one.number} {text}"
    if one.look in ("h1", "h2", "h3"):
        return f"<h{one.look[1]}>{text}</h{one.look[1]}>"
    if one.look == "centre":
        return f'<p align="center"><b>{text}</b></p>'
    return f'<p align="right"><i>{text}</i></p>' if one.look == "right" else f"<p>{text}</p>"


def table(one: Table) -> str:
    out = ['<table border="1" cellspacing="0">']
    total = sum(one.widths)
    out += [f'<col width="{round(100 * w / total)}%">' for w in one.widths]
    for r, row in enumerate(one.rows):
        tag = "th" if r < one.head else "td"
        if one.head and r in (0, one.head):
            out.append("<thead>" if r == 0 else "</thead><tbody>")
        out.append("<tr>")
        for c, content in enumerate(row):
            wide, high = one.reach(r, c)
            if not wide:
                continue
            spans = (f' colspan="{wide}"' if wide > 1 else "") + (f' rowspan="{high}"' if high > 1 else "")
            body = "".join(table(p) if isinstance(p, Table) else par(p) for p in content)
            out.append(f"<{tag}{spans}>{body}</{tag}>")
        out.append("</tr>")
    return "".join(out) + ("</tbody>" if one.head else "") + "</table>"


def blocks(content: Sequence[Any]) -> str:
    out = []
    for block in content:
        if isinstance(block, Par):
            out.append(par(block))
        elif isinstance(block, Table):
            out.append(table(block))
        elif isinstance(block, Box):
            out.append('<div class="box">' + "".join(par(p) for p in block.pars) + "</div>")
        elif isinstance(block, Turn):
            wide = {"landscape": '<div class="wide">', "portrait": "</div>"}.get(block.to)
            out.append(wide or '<div style="page-break-before: always"></div>')
    return "\n".join(out)


def page(sketch: Sketch, repeat: bool = True) -> str:
    """The whole page; with `repeat` the header stands in a table heading, which a printer repeats on every sheet."""
    head, body = blocks(sketch.header), blocks(sketch.blocks)
    if head and repeat:
        body = f'<table class="frame"><thead><tr><td>{head}</td></tr></thead><tbody><tr><td>{body}</td></tr></tbody></table>'
    elif head:
        body = head + body
    return f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><style>{STYLE}</style></head><body>{body}</body></html>'
