"""A text before it is written by one hand or another: paragraphs, tables and page breaks in order, and the labels.

In text `**` marks bold, `//` italics, `\\v` a line break inside a paragraph, `[[…]]` a footnote. In a table's cell a
newline starts a paragraph; `<` continues the cell to the left, `^` the cell above.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from tests.house.labels import Labels

MOTTO = "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n**Độc lập - Tự do - Hạnh phúc**\n---------------"
NBSP = "\u00a0"
HANDS = ("converter", "raw", "splintered", "google", "web")


class Line(NamedTuple):
    """A paragraph. `level` is that of a heading style (0: none); `numbered` the level of Word's own numbering (-1: none)."""

    text: str
    bold: bool = False
    italic: bool = False
    align: str = ""
    level: int = 0
    numbered: int = -1


class Grid(NamedTuple):
    """A table. The first `head` rows repeat on each page and are bold; without `lines` it only places text."""

    rows: Sequence[Sequence[str]]
    head: int = 0
    lines: bool = True


class Break(NamedTuple):
    """A new page."""


Block = Line | Grid | Break


class Sheet(Labels):
    """A text and its labels. `hand` is who writes it; with `printed` a browser prints a PDF of it as well."""

    def __init__(self, name: str, hand: str, *, printed: bool = False, hard_spaces: bool = False) -> None:
        if hand not in HANDS:
            raise ValueError(f"{name}: {hand} is no hand")
        self.begin(name)
        self.hand = hand
        self.printed = printed
        self.hard_spaces = hard_spaces
        self.blocks: list[Block] = []
        self.top: Grid | None = None
        self.bottom = ""

    def _spaced(self, text: str) -> str:
        """With no-break spaces inside times, as a careful typist sets them."""
        return re.sub(r"(?<=\d) (?=ngày|giờ)", NBSP, text) if self.hard_spaces else text

    def p(
        self,
        *texts: str,
        bold: bool = False,
        italic: bool = False,
        align: str = "",
        level: int = 0,
        numbered: int = -1,
    ) -> None:
        """A paragraph for each text."""
        self.blocks += [Line(self._spaced(text), bold, italic, align, level, numbered) for text in texts]

    def t(self, rows: Sequence[Sequence[str]], head: int = 0, *, lines: bool = True) -> None:
        """A table; rows that are short are filled by their last cell."""
        self.blocks.append(self._grid(rows, head, lines))

    def _grid(self, rows: Sequence[Sequence[str]], head: int, lines: bool) -> Grid:
        width = max(len(row) for row in rows)
        full = [[*map(self._spaced, row), *["<"] * (width - len(row))] for row in rows]
        return Grid(full, head, lines)

    def page(self) -> None:
        """A new page."""
        self.blocks.append(Break())

    def running(self, rows: Sequence[Sequence[str]] = (), bottom: str = "") -> None:
        """A table at the head of every page and a line at its foot."""
        self.top = self._grid(rows, 0, True) if rows else None
        self.bottom = bottom

    def decision(self, authority: str, number: str, date: str, subject: str, signer: str, laws: Sequence[str]) -> None:
        """The head of a decision down to its legal bases; `date` as "Vân Sơn, ngày …"."""
        self.t([[f"**{authority}**\n-------", MOTTO], [f"Số: {number}", f"//{date}//"]], lines=False)
        self.p("QUYẾT ĐỊNH", subject, bold=True, align="center")
        self.p(signer, bold=True, align="center")
        self.p(*(f"Căn cứ {law};" for law in laws), italic=True)

    def articles(self, *texts: str) -> None:
        """The articles of the decision."""
        self.p("QUYẾT ĐỊNH:", bold=True, align="center")
        self.p(*(f"**Điều {n}.** {text}" for n, text in enumerate(texts, 1)))

    def signed(self, receivers: str, title: str, name: str) -> None:
        """The foot of a decision: receivers to the left, signature to the right."""
        self.t([[f"//**Nơi nhận:**//\n{receivers}", f"**{title}**\n\n\n**{name}**"]], lines=False)

    def form(self, code: str, title: str, fields: Sequence[str], signer: str) -> None:
        """A form to be filled in, on a page of its own; it is no procedure."""
        self.page()
        self.p(code, bold=True, align="right")
        self.p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\vĐộc lập - Tự do - Hạnh phúc", bold=True, align="center")
        self.p(title.upper(), bold=True, align="center")
        self.p("Kính gửi: ……………………………………………………", align="center")
        for number, field in enumerate(fields, 1):
            self.p(f"{number}. {field}: ……………………………………………………………………")
        self.p("……………, ngày …… tháng …… năm ………", italic=True, align="right")
        self.p(f"{signer}\v(Ký, ghi rõ họ tên)", bold=True, align="right")
