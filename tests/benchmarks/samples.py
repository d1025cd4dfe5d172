"""The document that speed is measured on: a Vietnamese ISO procedure of ten pages, written as Word writes it.

Like the files of real offices it has some 260 KB of body XML: 320 paragraphs, most of them in six tables, several runs
to a paragraph (bold words, words that the spelling checker cut in two), each run with its font and size.

    python -m tests.benchmarks.samples FILE.docx
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.read.word import abstract, docx, field, level, num, numbered, section, style, xml

FONT = "Times New Roman"
RUN = f'<w:rFonts w:ascii="{FONT}" w:eastAsia="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/>'
SIZE = '<w:sz w:val="26"/><w:szCs w:val="26"/>'
STEPS = (
    (
        "Nộp hồ sơ qua Cổng dịch vụ công hoặc tại Bộ phận Một cửa",
        "Tổ chức, cá nhân",
        "Giờ hành chính",
        "Thành phần hồ sơ",
    ),
    ("Tiếp nhận, kiểm tra tính đầy đủ của hồ sơ và chuyển phòng chuyên môn", "Công chức một cửa", "0,5 ngày", "BM-01"),
    ("Phân công công chức thụ lý hồ sơ", "Lãnh đạo phòng", "0,5 ngày", "Ý kiến phân công"),
    ("Thẩm định nội dung, dự thảo văn bản trả lời", "Công chức thụ lý", "3 ngày", "Dự thảo văn bản"),
    ("Xem xét, ký nháy dự thảo", "Lãnh đạo phòng", "1 ngày", "Dự thảo đã ký nháy"),
    ("Ký duyệt kết quả giải quyết", "Lãnh đạo cơ quan", "1 ngày", "Văn bản đã ký"),
    ("Vào số, đóng dấu, chuyển Bộ phận Một cửa", "Văn thư", "0,5 ngày", "Văn bản phát hành"),
    ("Trả kết quả, thống kê và theo dõi", "Công chức một cửa", "0,5 ngày", "Sổ theo dõi hồ sơ"),
)
PAPERS = (
    "Đơn đề nghị theo mẫu ban hành kèm theo quy trình này",
    "Giấy chứng nhận đăng ký doanh nghiệp còn hiệu lực",
    "Bản thuyết minh về cơ sở vật chất, trang thiết bị và nhân sự",
    "Danh sách người chịu trách nhiệm chuyên môn kèm văn bằng",
    "Tài liệu chứng minh quyền sử dụng địa điểm hoạt động",
    "Quy trình nội bộ của cơ sở đã được phê duyệt",
)
PROSE = (
    "Quy trình này quy định trình tự, trách nhiệm và thời gian giải quyết công việc của các đơn vị trực thuộc.",
    "Áp dụng đối với mọi công chức tham gia tiếp nhận, thẩm định, ký duyệt và trả kết quả hồ sơ.",
    "Hồ sơ chưa đầy đủ thì trong thời hạn 01 ngày làm việc công chức một cửa hướng dẫn bổ sung một lần bằng văn bản.",
    "Lãnh đạo đơn vị chịu trách nhiệm phổ biến, kiểm tra việc thực hiện và đề nghị sửa đổi khi quy định thay đổi.",
)


def _run(text: str, *, bold: bool = False) -> str:
    properties = f"{RUN}{'<w:b/>' if bold else ''}{SIZE}"
    return f'<w:r w:rsidRPr="00C57E21"><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def _paragraph(text: str, properties: str = "", *, bold: bool = False, cut: int = 2) -> str:
    """A paragraph whose text Word has cut into runs; the first one is bold in every second case."""
    words = text.split(" ")
    share = max(1, -(-len(words) // cut))
    pieces = [" ".join(words[i : i + share]) for i in range(0, len(words), share)]
    runs = [_run(piece + (" " if i < len(pieces) - 1 else ""), bold=bold) for i, piece in enumerate(pieces)]
    inner = f'{properties}<w:spacing w:before="60" w:after="60"/><w:jc w:val="both"/><w:rPr><w:sz w:val="26"/></w:rPr>'
    marks = (
        'w14:paraId="2F1C77A0" w14:textId="77777777" w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E" w:rsidP="00A77B3E"'
    )
    return f"<w:p {marks}><w:pPr>{inner}</w:pPr>{''.join(runs)}</w:p>"


def _cell(text: str, width: int, *, span: int = 1, merge: str = "", bold: bool = False) -> str:
    grid = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    down = {"": "", "restart": '<w:vMerge w:val="restart"/>', "continue": "<w:vMerge/>"}[merge]
    place = f'<w:tcW w:w="{width}" w:type="dxa"/>{grid}{down}'
    return f"<w:tc><w:tcPr>{place}</w:tcPr>{_paragraph(text, bold=bold, cut=2)}</w:tc>"


def _table(rows: list[list[str]], columns: int) -> str:
    width = 9600 // columns
    grid = f'<w:gridCol w:w="{width}"/>' * columns
    borders = '<w:tblBorders><w:top w:val="single" w:sz="4"/></w:tblBorders>'
    properties = f'<w:tblPr><w:tblW w:w="9600" w:type="dxa"/>{borders}<w:tblLook w:val="04A0"/></w:tblPr>'
    out = [f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>"]
    for at, row in enumerate(rows):
        head = "<w:tblHeader/>" if at == 0 else "<w:cantSplit/>"
        cells = []
        for text in row:
            if text == "^":
                cells.append(_cell("", width, merge="continue"))
            elif text.startswith("="):
                cells.append(_cell(text[1:], width, span=columns, bold=True))
            else:
                cells.append(_cell(text, width, bold=at == 0))
        out.append(f'<w:tr w:rsidR="00A77B3E"><w:trPr>{head}</w:trPr>{"".join(cells)}</w:tr>')
    return "".join(out) + "</w:tbl>"


def _heading(text: str, at: int) -> str:
    return _paragraph(text, f'<w:pStyle w:val="Heading{at + 1}"/>{numbered(1, at)}', bold=True, cut=1)


def _steps(case: str) -> str:
    rows = [["TT", "Trình tự", "Trách nhiệm", "Thời gian", "Biểu mẫu/Kết quả"], [f"={case}"]]
    rows += [[f"B{i}", *step] for i, step in enumerate(STEPS, 1)]
    rows.append(["", "Tổng thời gian giải quyết", "", "7 ngày", ""])
    return _table(rows, 5)


def body() -> str:
    """The body of the procedure."""
    parts = [_paragraph("QUY TRÌNH", '<w:pStyle w:val="Title"/>', bold=True, cut=1)]
    parts.append(
        _table([["Trách nhiệm", "Soạn thảo", "Xem xét", "Phê duyệt"], ["Họ tên", "Người A", "Người B", "Người C"],
                ["Chức vụ", "Chuyên viên", "Trưởng phòng", "Giám đốc"]], 4)
    )  # fmt: skip
    for title in ("Mục đích", "Phạm vi", "Tài liệu viện dẫn", "Định nghĩa, viết tắt"):
        parts.append(_heading(title, 0))
        parts += [_paragraph(text, cut=3) for text in PROSE]
    parts.append(_heading("Nội dung quy trình", 0))
    parts.append(_heading("Thành phần hồ sơ", 1))
    papers = [["TT", "Tên hồ sơ", "Bản chính", "Bản sao"]]
    papers += [[str(i), text, "x", ""] for i, text in enumerate(PAPERS, 1)]
    parts.append(_table(papers, 4))
    for title in ("Số lượng hồ sơ", "Thời gian giải quyết", "Nơi tiếp nhận và trả kết quả", "Lệ phí"):
        parts.append(_heading(title, 1))
        parts += [_paragraph(text, cut=3) for text in PROSE[:3]]
    parts.append(_heading("Quy trình xử lý công việc", 1))
    for case in ("Trường hợp cấp mới", "Trường hợp cấp lại"):
        parts.append(_paragraph(case, numbered(2, 0), bold=True, cut=1))
        parts.append(_steps(case))
        parts.append("<w:p><w:r><w:lastRenderedPageBreak/></w:r></w:p>")
    parts.append(_heading("Biểu mẫu", 0))
    parts.append(
        _table(
            [["TT", "Mã hiệu", "Tên biểu mẫu"], *[[str(i), f"BM-{i:02d}", f"Mẫu phiếu số {i}"] for i in range(1, 13)]],
            3,
        )
    )
    parts.append(_heading("Hồ sơ lưu", 0))
    parts.append(
        _table(
            [["TT", "Tên hồ sơ", "Thời gian lưu"], *[[str(i), f"Hồ sơ loại {i}", "05 năm"] for i in range(1, 13)]], 3
        )
    )
    parts += [_paragraph(text, numbered(3, i % 2), cut=3) for i, text in enumerate((PROSE * 14)[:54])]
    parts.append(section(("header", "default", "header1.xml"), ("footer", "default", "footer1.xml")))
    return "".join(parts)


def _styles() -> str:
    """As many styles as Word's own template has, most of them unused."""
    fonts = f'<w:rPr>{RUN}<w:sz w:val="24"/></w:rPr>'
    own = [style("Normal", f'<w:pPr><w:spacing w:after="120"/></w:pPr>{fonts}', default=True)]
    for at in range(1, 10):
        outline = f'<w:name w:val="heading {at}"/><w:pPr><w:keepNext/><w:outlineLvl w:val="{at - 1}"/></w:pPr>'
        own.append(style(f"Heading{at}", f"{outline}<w:rPr><w:b/></w:rPr>", based_on="Normal"))
    own.append(style("Title", '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr>'))
    indents = (f'<w:pPr><w:ind w:left="{at}"/></w:pPr>' for at in range(160))
    own += [style(f"Unused{at}", indent + fonts, based_on="Normal") for at, indent in enumerate(indents)]
    return f"<w:docDefaults><w:rPrDefault>{fonts}</w:rPrDefault></w:docDefaults>{''.join(own)}"


def _numbering() -> str:
    headings = abstract(0, *[level(i, "".join(f"%{j}." for j in range(1, i + 2))) for i in range(9)])
    cases = abstract(1, level(0, "%1.", "upperRoman"), level(1, "%2)", "lowerLetter"))
    dashes = abstract(2, level(0, "-", "bullet"), level(1, "+", "bullet"))
    return headings + cases + dashes + num(1, 0) + num(2, 1) + num(3, 2)


def _header() -> str:
    page = _run("Trang: ") + field("PAGE", "3") + _run("/") + field("NUMPAGES", "10")
    left = _cell("CƠ QUAN BAN HÀNH", 3000, bold=True)
    middle = _cell("QUY TRÌNH Cấp giấy chứng nhận", 3600, bold=True)
    right = f"<w:tc><w:tcPr/>{_paragraph('Mã hiệu: QT-12')}{_paragraph('Lần ban hành: 02')}<w:p>{page}</w:p></w:tc>"
    return (
        f"<w:tbl><w:tblPr/><w:tblGrid>{'<w:gridCol/>' * 3}</w:tblGrid><w:tr>{left}{middle}{right}</w:tr></w:tbl><w:p/>"
    )


PARTS = ("document.xml", "styles.xml", "numbering.xml", "header1.xml", "footer1.xml")


def procedure() -> bytes:
    """The file."""
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Quy trình</dc:title></cp:coreProperties>'
    )
    parts = {
        "styles.xml": _styles(),
        "numbering.xml": _numbering(),
        "settings.xml": "",
        "header1.xml": _header(),
        "footer1.xml": _paragraph("Tài liệu nội bộ"),
    }
    return docx(xml("w:document", f"<w:body>{body()}</w:body>"), parts, package={"docProps/core.xml": core})


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(procedure())
