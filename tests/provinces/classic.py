"""What the classic ISO procedures of departments share: the page header's table, the body's big table, blank forms."""

from __future__ import annotations

from collections.abc import Sequence

from tests.house.build import Cell, Content, table_xml
from tests.provinces.mill import Rebuilt


def header(
    h: Rebuilt, agency: str, title: str, lines: Sequence[str], widths: Sequence[float] = (4.6, 7.9, 4.5)
) -> None:
    """The page header: agency, title, a line of control data in each row of the last column."""
    first: list[Content] = [Cell(agency, bold=True, align="center"), Cell(title, bold=True, align="center"), lines[0]]
    h.header(table_xml([first, *(["^", "^", line] for line in lines[1:])], list(widths), size=10))


def part(number: str, name: str, width: int, *more: Content) -> list[Content]:
    """A row of the big table that is a heading; `more` are the last cells."""
    rest: list[Content] = [Cell(m, bold=True, align="center") if isinstance(m, str) else m for m in more]
    return [Cell(number, bold=True), Cell(name, bold=True), *["<"] * (width - 2 - len(rest)), *rest]


def text(content: str, width: int) -> list[Content]:
    """A row of the big table below a heading: words over the whole width."""
    return ["", content, *["<"] * (width - 2)]


def blank(h: Rebuilt, code: str, title: str, fields: Sequence[str], signer: str) -> None:
    """A form to fill in on a page of its own."""
    h.page_break()
    h.p(code, bold=True, align="right")
    h.p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", bold=True, align="center")
    h.p(title.upper(), bold=True, align="center", before=12)
    h.p("Kính gửi: ………………………………………………………", align="center")
    for number, field in enumerate(fields, 1):
        h.p(f"{number}. {field}: ……………………………………………………………………………")
        h.p("……………………………………………………………………………………………………")
    h.p("……………, ngày …… tháng …… năm ………", italic=True, align="right")
    h.p(f"{signer}\n(Ký, ghi rõ họ tên)", bold=True, align="right", after=40)
