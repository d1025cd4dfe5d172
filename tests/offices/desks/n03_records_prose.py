# fmt: off
# ruff: noqa: E501
"""Control of records and outside documents in an archive: prose clauses only, no step table; a form not listed, a field not filled."""

from __future__ import annotations

from tests.house.build import Cell
from tests.offices.paper import Office, table_xml


def build() -> Office:
    """The document and its labels."""
    h = Office("n-kiem-soat-ho-so", size=13)
    code, title = "TL.02", "Kiểm soát hồ sơ và tài liệu bên ngoài"
    h.procedure(title, code)
    h.header(table_xml([[Cell("CHI CỤC VĂN THƯ - LƯU TRỮ TỈNH KHAU PHẠ", bold=True, size=9), Cell(["TL.02", "Phiên bản 6", "01/7/2025", "{PAGE}/{NUMPAGES}"], size=9)]], [12, 5]))
    h.p(title.upper(), bold=True, align="center", size=16)
    h.document_finds("placeholder-left", "bảng phê duyệt", "Ngày phê duyệt: ……/……/2025")
    h.has("approval", "purpose", "scope", "responsibility", "steps", "forms", "records")
    h.table([["Người lập:", "Đàm Thị Vui"], ["Người phê duyệt:", "Triệu Đức Thắng, Chi cục trưởng"], ["Ngày phê duyệt:", "……/……/2025"]], [5, 12])
    n = h.numbering("decimal %1.", "decimal %1.%2.", bold=False)
    h.p("Mục đích", num=(n, 0), bold=True)
    h.p("Hồ sơ dễ tìm, không thất lạc; tài liệu bên ngoài luôn là bản còn hiệu lực.")
    h.p("Phạm vi", num=(n, 0), bold=True)
    h.p("Hồ sơ công việc của các phòng và văn bản, tiêu chuẩn nhận từ bên ngoài.")
    h.p("Trách nhiệm", num=(n, 0), bold=True)
    h.p("Văn thư cập nhật danh mục; trưởng phòng kiểm tra nửa năm một lần.")
    h.p("Nội dung quy trình", num=(n, 0), bold=True)
    for clause in (
        "Người giải quyết công việc lập bìa hồ sơ theo M-TL02-1 ngay khi mở hồ sơ.",
        "Văn thư ghi văn bản nhận từ bên ngoài vào danh mục M-TL02-2 và đóng dấu “Tài liệu kiểm soát”.",
        "Khi văn bản hết hiệu lực, văn thư thu hồi và ghi vào sổ M-TL02-4.",
        "Cuối năm, các phòng nộp hồ sơ theo biên bản M-TL02-3.",
    ):
        h.p(clause, num=(n, 1))
    h.finds("form-unlisted", "4.3", "M-TL02-4")
    h.p("Mẫu biểu", num=(n, 0), bold=True)
    h.table([["Mã", "Tên mẫu"], ["M-TL02-1", "Bìa hồ sơ"], ["M-TL02-2", "Danh mục tài liệu bên ngoài"], ["M-TL02-3", "Biên bản giao nhận hồ sơ"]], [4, 13], header=1)
    h.p("Hồ sơ lưu", num=(n, 0), bold=True)
    h.p("Danh mục, biên bản lưu tại Văn thư 10 năm.")
    return h
