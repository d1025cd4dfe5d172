# fmt: off
# ruff: noqa: E501
"""A process of the office itself, not for citizens: no dossier and no slip is due; a flow chart table without durations."""

from __future__ import annotations

from tests.house.build import Cell, House, Par, Step, rows, table_xml


def build() -> House:
    """The document and its labels."""
    h = House("a-noi-bo", size=13)
    code, title = "QT-01", "Kiểm soát tài liệu"
    h.procedure(title, code)
    h.header(table_xml([[Cell("TRUNG TÂM KIỂM NGHIỆM TỈNH YÊN PHỤNG", bold=True), Cell("QUY TRÌNH KIỂM SOÁT TÀI LIỆU", bold=True, align="center"), f"Mã tài liệu: {code}\nLần ban hành: 04\nNgày hiệu lực: 02/01/2026"]], [5, 7, 5], size=10))
    h.footer(Par("Trang {PAGE}/{NUMPAGES}", align="right", size=10))
    h.has("approval", "revision_history", "purpose", "scope", "references", "definitions", "responsibility", "steps", "forms", "records")
    h.table([["", "Biên soạn", "Soát xét", "Phê duyệt"], ["Chữ ký", "(đã ký)", "(đã ký)", "(đã ký)"], ["Họ và tên", "Đèo Thị Pâng", "Lường Văn Hặc", "Cầm Minh Sơn"], ["Chức vụ", "Nhân viên QA", "Phó Giám đốc", "Giám đốc"]], [3, 4.6, 4.7, 4.7], header=1)
    h.p("TRANG SỬA ĐỔI", bold=True, align="center")
    h.table([["Lần ban hành", "Ngày", "Nội dung sửa đổi"], ["03", "05/01/2024", "Bổ sung tài liệu điện tử"], ["04", "02/01/2026", "Thay đổi biểu mẫu phân phối"]], [3, 4, 10], header=1)
    n = h.numbering("upperRoman %1.", "decimal %2.", bold=True)
    h.p("Mục đích", num=(n, 0), bold=True)
    h.p("Bảo đảm tài liệu sử dụng tại nơi làm việc là bản hiện hành, đã được phê duyệt.")
    h.p("Phạm vi", num=(n, 0), bold=True)
    h.p("Áp dụng cho tài liệu nội bộ và tài liệu bên ngoài của Trung tâm.")
    h.p("Tài liệu liên quan", num=(n, 0), bold=True)
    h.p("TCVN ISO/IEC 17025:2017; TCVN ISO 9001:2015.")
    h.p("Thuật ngữ và chữ viết tắt", num=(n, 0), bold=True)
    h.p("QA: bảo đảm chất lượng.")
    h.p("Trách nhiệm", num=(n, 0), bold=True)
    h.p("Nhân viên QA quản lý danh mục tài liệu; trưởng khoa chịu trách nhiệm thu hồi bản hết hiệu lực.")
    h.p("Nội dung", num=(n, 0), bold=True)
    h.p("Lưu đồ kiểm soát tài liệu", num=(n, 1), bold=True)
    steps = h.flow(
        [
            Step("1", "Đề nghị biên soạn, sửa đổi tài liệu", "Người đề nghị", None, None, "BM-01-01"),
            Step("2", "Xem xét đề nghị", "Phó Giám đốc", None, None, "BM-01-01"),
            Step("3", "Biên soạn, sửa đổi", "Người được phân công", None, None, "Dự thảo"),
            Step("4", "Phê duyệt, ban hành", "Giám đốc", None, None, "Tài liệu được ký"),
            Step("5", "Phân phối, thu hồi bản cũ", "Nhân viên QA", None, None, "BM-01-02"),
        ]
    )
    h.table([["Bước", "Trách nhiệm", "Lưu đồ", "Biểu mẫu/Hồ sơ"], *rows(steps, "label who action out")], [1.5, 4.5, 7, 4], header=1)
    h.p("Diễn giải", num=(n, 1), bold=True)
    h.p("Người đề nghị ghi rõ lý do sửa đổi vào BM-01-01. Nhân viên QA cập nhật danh mục tài liệu (BM-01-03) trong ngày.")
    h.p("Biểu mẫu", num=(n, 0), bold=True)
    h.table([["Mã hiệu", "Tên biểu mẫu"], ["BM-01-01", "Phiếu đề nghị biên soạn, sửa đổi tài liệu"], ["BM-01-02", "Phiếu phân phối, thu hồi tài liệu"], ["BM-01-03", "Danh mục tài liệu"]], [4, 13], header=1)
    h.p("Hồ sơ", num=(n, 0), bold=True)
    h.table([["Tên hồ sơ", "Nơi lưu", "Thời gian lưu"], ["Phiếu đề nghị biên soạn, sửa đổi tài liệu", "Phòng QA", "03 năm"], ["Tài liệu hết hiệu lực", "Phòng QA", "05 năm"]], [8, 5, 4], header=1)
    return h
