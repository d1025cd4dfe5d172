"""A writer that leaves a decision the way a web page and its conversion do: plain paragraphs, grids, ragged rows.

Every paragraph is in the style Normal, without alignment; only runs are bold or italic. A table is in the style Table
Grid; a row that has fewer cells than the widest is filled by its last cell. `<` continues the cell to the left, `^`
the cell above; a newline in a cell starts a paragraph; `**` marks bold, `//` italic.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from tests.house.build import House, Step, runs

MOTTO = "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** Độc lập - Tự do - Hạnh phúc\n---------------"
SLIP = "Phiếu kiểm soát quá trình giải quyết hồ sơ"
RECEIPT = "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"
BOOK = "Sổ theo dõi hồ sơ"
ND63 = "Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính"
ND92 = "Nghị định số 92/2017/NĐ-CP ngày 07 tháng 8 năm 2017 của Chính phủ sửa đổi, bổ sung các nghị định liên quan đến kiểm soát thủ tục hành chính"  # noqa: E501
ND118 = "Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông"  # noqa: E501
TT02 = "Thông tư số 02/2017/TT-VPCP ngày 31 tháng 10 năm 2017 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn về nghiệp vụ kiểm soát thủ tục hành chính"  # noqa: E501
TT03 = "Thông tư số 03/2025/TT-VPCP ngày 15 tháng 9 năm 2025 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn thi hành Nghị định số 118/2025/NĐ-CP"  # noqa: E501
LAW72 = "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025"


def took(text: str | None, unit: str = "ngày") -> float | None:
    """The working days a printed duration means, by a reader's rule: 8 hours a day; None for words without a number."""
    found = re.match(r"\D*?(?:(\d+)/(\d+)|(\d+)?([¼½¾])|(\d+(?:[.,]\d+)?))", text or "")
    if not found:
        return None
    above, below, whole, part, plain = found.groups()
    if above:
        number = Fraction(int(above), int(below))
    elif plain:
        number = Fraction(plain.replace(",", "."))
    else:
        number = int(whole or 0) + Fraction("¼½¾".index(part) + 1, 4)
    named = re.search("giờ|ngày|phút|minutes", text or "")
    shares = {"giờ": 8, "phút": 480, "minutes": 480}
    return float(number / shares.get(named.group() if named else unit, 1))


def S(label: str, who: str | None, action: str, time: str | None, out: str = "", unit: str = "ngày") -> Step:  # noqa: N802
    """A step whose days are what its time says."""
    return Step(label, action, who, time, took(time, unit), out)


def cells(steps: Sequence[Step], order: str) -> list[list[str]]:
    """The steps as rows, columns in the order of these roles ("label action who time out", "=words")."""
    return [[step.cell(role) for role in order.split()] for step in steps]


def par(text: str, bold: bool = False, italic: bool = False) -> str:
    """A paragraph as XML, bare as a converter writes it."""
    # `//` marks italics, but not in an address
    kept = runs(text.replace("://", ":\ue000"), bold, italic).replace("\ue000", "//")
    return f"<w:p>{kept}</w:p>"


def grid(table: Sequence[Sequence[str]], header: bool = False) -> str:
    """A table as XML. With `header` the first row is bold."""
    width = max(len(row) for row in table)
    full = [[*row, *["<"] * (width - len(row))] for row in table]
    each = 9200 // width
    out = [
        '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>',
        f'<w:gridCol w:w="{each}"/>' * width,
        "</w:tblGrid>",
    ]
    for r, row in enumerate(full):
        out.append("<w:tr>")
        c = 0
        while c < width:
            span = 1
            while c + span < width and row[c + span] == "<":
                span += 1
            look = f'<w:tcW w:w="{each * span}" w:type="dxa"/>' + (f'<w:gridSpan w:val="{span}"/>' if span > 1 else "")
            text = row[c]
            if text == "^":
                look, text = look + "<w:vMerge/>", ""
            elif r + 1 < len(full) and full[r + 1][c] == "^":
                look += '<w:vMerge w:val="restart"/>'
            body = "".join(par(p, bold=header and r == 0) for p in text.split("\n"))
            out.append(f"<w:tc><w:tcPr>{look}</w:tcPr>{body}</w:tc>")
            c += span
        out.append("</w:tr>")
    return "".join(out) + "</w:tbl>"


class Rebuilt(House):
    """A rebuilt document and the labels of a careful reader."""

    outside: dict[str, float]
    """Days of steps that the text puts outside the total stated, by title."""

    def say(self, *texts: str, bold: bool = False, italic: bool = False) -> None:
        """Append a paragraph for each text."""
        self.xml("".join(par(text, bold, italic) for text in texts))

    def lines(self, *texts: str) -> None:
        """Append a spaced paragraph for each text, as a document written in Word has them."""
        for text in texts:
            self.p(text)

    def grid(self, table: Sequence[Sequence[str]], header: bool = False) -> None:
        """Append a table and the empty paragraph that a converter leaves behind it."""
        self.xml(grid(table, header) + "<w:p/>")

    def decision(self, authority: str, number: str, date: str, subject: str, signer: str, laws: Sequence[str]) -> None:
        """The head of a decision down to the word QUYẾT ĐỊNH; `date` as "Vân Sơn, ngày …"."""
        self.grid([[f"**{authority}**\n--------", MOTTO], [f"Số: {number}", f"//{date}//"]])
        self.say(f"**QUYẾT ĐỊNH** {subject}")
        self.say(signer, bold=True)
        self.say(*(f"Căn cứ {law};" for law in laws), italic=True)

    def foot(self, to: str, title: str) -> None:
        """The foot of a decision: receivers in one cell, signature in the other."""
        self.grid([["  \n**Nơi nhận:**\n" + to, f"**{title}**\n(đã ký)"]])
