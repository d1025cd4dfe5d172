"""What these offices share: a writer with a hand of its own, and the outer parts of a decision."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from tests.house.build import Cell, House, Par, W, paragraph, runs, table_xml

MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
SLIP = "Phiếu kiểm soát quá trình giải quyết hồ sơ"
RECEIPT = "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"
CONTROL_LAWS = (
    "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính;",
    "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia;",  # noqa: E501
    "Căn cứ Thông tư số 03/2025/TT-VPCP ngày 15 tháng 9 năm 2025 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn thi hành một số nội dung của Nghị định số 118/2025/NĐ-CP;",  # noqa: E501
)
"""What a decision that approves procedures has to cite."""


class Office(House):
    """A document and its labels, written by a particular hand.

    `hand` "plain" leaves one run a stretch of text; "splintered" breaks runs inside words, with proofing marks and
    bookmarks between them, as years of editing do.
    """

    def __init__(self, name: str, *, hand: str = "plain", **look: Any) -> None:
        super().__init__(name, **look)
        self.hand = hand

    def write(self, folder: Path) -> None:
        """Write the document and its labels below the folder."""
        if self.hand == "splintered":
            self.splinter()
        super().write(folder)

    def splinter(self) -> None:
        """Break every third long run of the body in two, inside a word."""
        self.hand = "plain"
        long = [t for t in self._body.iter(f"{{{W}}}t") if len(t.text or "") > 12]
        for count, text in enumerate(long[::3]):
            run = text.getparent()
            twin = copy.deepcopy(run)
            cut = 5 + count % 6
            whole = text.text
            last = twin.findall(f"{{{W}}}t")
            if len(run.findall(f"{{{W}}}t")) != 1 or len(last) != 1 or run.find(f"{{{W}}}br") is not None:
                continue
            text.text, last[0].text = whole[:cut], whole[cut:]
            for part in (text, last[0]):
                part.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            mark = run.makeelement(f"{{{W}}}proofErr", {f"{{{W}}}type": "spellStart" if count % 2 else "spellEnd"})
            run.addnext(mark)
            mark.addnext(twin)

    def lines(self, *texts: str, **look: Any) -> None:
        """Append a paragraph for each text."""
        for text in texts:
            self.p(text, **look)


def letterhead(h: House, authority: str, number: str, place: str, date: str) -> None:
    """The head of a decision as two borderless columns."""
    h.table(
        [
            [Cell(authority, bold=True, align="center"), Cell(MOTTO, bold=True, align="center")],
            [Cell(f"Số: {number}", align="center"), Cell(f"{place}, {date}", align="center", italic=True)],
        ],
        [7, 10],
        borders=False,
    )


def signature(h: House, to: Sequence[str], title: str, name: str) -> None:
    """The foot of a decision: who receives it, who has signed it."""
    h.table(
        [[["Nơi nhận:", *to], Cell([Par(title), Par("(Đã ký)"), Par(name)], bold=True, align="center")]],
        [8.5, 8.5],
        borders=False,
        size=11,
    )


def control(content: str) -> str:
    """A block content control around markup."""
    return f'<w:sdt><w:sdtPr><w:alias w:val="noi dung"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'


def inline_control(before: str, inside: str, after: str = "", **look: Any) -> str:
    """A paragraph with a content control in the middle of its line."""
    whole = paragraph(Par("@", **look))
    head, _, rest = whole.partition("<w:r>")
    tail = rest.partition("</w:r>")[2]
    middle = f"<w:sdt><w:sdtPr/><w:sdtContent>{runs(inside)}</w:sdtContent></w:sdt>"
    return head + runs(before) + middle + runs(after) + tail


def tracked(before: str, gone: str, new: str, after: str = "") -> str:
    """A paragraph in which `gone` was struck out and `new` put in, both still waiting to be accepted."""
    stamp = 'w:author="Biên tập" w:date="2026-01-05T08:00:00Z"'
    out = runs(before)
    if gone:
        struck = f'<w:r><w:delText xml:space="preserve">{escape(gone)}</w:delText></w:r>'
        out += f'<w:del w:id="901" {stamp}>{struck}</w:del>'
    if new:
        out += f'<w:ins w:id="902" {stamp}>{runs(new)}</w:ins>'
    return f"<w:p>{out}{runs(after)}</w:p>"


__all__ = [
    "CONTROL_LAWS",
    "MOTTO",
    "RECEIPT",
    "SLIP",
    "Office",
    "control",
    "inline_control",
    "letterhead",
    "signature",
    "table_xml",
    "tracked",
]
