# fmt: off
# ruff: noqa: E501
"""A university's office: titles in capitals without numbers, minutes and hours, the time column in the middle, roles swapped in one row."""

from __future__ import annotations

from tests.house.build import Cell, House, Step, rows, table_xml


def build() -> House:
    """The document and its labels."""
    h = House("a-truong-hoc", size=12)
    code, title = "QT.ĐT.18", "Cấp bản sao văn bằng từ sổ gốc"
    h.procedure(title, code)
    h.header(table_xml([[Cell("TRƯỜNG CAO ĐẲNG KỸ THUẬT SÔNG LÔ", bold=True, align="center"), Cell(f"Mã hiệu: {code}\nLần sửa đổi: 01\nNgày hiệu lực: 03/11/2025")]], [11, 6], size=10))
    h.p("QUY TRÌNH " + title.upper(), bold=True, align="center", size=15)
    h.has("approval", "purpose", "scope", "dossier", "dossier_sets", "time_limit", "steps", "forms", "records")
    h.p("Người lập: Hoàng Thị Liễng – Phòng Đào tạo")
    h.p("Người phê duyệt: Triệu Kim Phúc – Hiệu trưởng")
    h.p("MỤC TIÊU", bold=True)
    h.p("Cấp bản sao văn bằng chính xác, trong ngày cho người học.")
    h.p("PHẠM VI, ĐỐI TƯỢNG ÁP DỤNG", bold=True)
    h.p("Cựu sinh viên của Trường; Phòng Đào tạo và Phòng Hành chính thực hiện.")
    h.p("HỒ SƠ CẦN NỘP", bold=True)
    papers = h.papers("Đơn đề nghị cấp bản sao (BM.ĐT.18.01)", "Bản chụp căn cước công dân", sets=1)
    h.table([["TT", "Loại giấy tờ", "Số bản"], *[[str(i), p, "01"] for i, p in enumerate(papers, 1)]], [1.5, 12, 3.5], header=1)
    h.p("Số bộ hồ sơ: 01 bộ")
    h.p("THỜI GIAN GIẢI QUYẾT", bold=True)
    h.limit(1)
    h.p("Trong vòng 01 ngày làm việc.")
    h.p("SƠ ĐỒ CÁC BƯỚC CÔNG VIỆC", bold=True)
    h.finds("step-cells-swapped", "bước 3", "Cán bộ quản lý văn bằng | Đối chiếu sổ gốc, in bản sao")
    steps = h.flow(
        [
            Step("1", "Nhận đơn, kiểm tra giấy tờ", "Cán bộ Phòng Hành chính", "30 phút", 0.0625, "BM.ĐT.18.01; Phiếu kiểm soát quá trình giải quyết hồ sơ"),
            Step("2", "Chuyển đơn", "Trưởng phòng Đào tạo", "30 phút", 0.0625, "Bút phê"),
            Step("3", "Cán bộ quản lý văn bằng", "Đối chiếu sổ gốc, in bản sao", "04 giờ", 0.5, "Bản sao"),
            Step("4", "Ký bản sao", "Hiệu trưởng", "02 giờ", 0.25, "Bản sao đã ký"),
            Step("5", "Đóng dấu, trả kết quả", "Văn thư", "01 giờ", 0.125, "Sổ cấp bản sao"),
        ],
        1.0,
    )
    h.table([["Bước", "Hoạt động", "Thời lượng", "Người thực hiện", "Hồ sơ tạo ra"], *rows(steps, "label action time who out")], [1.5, 5.5, 2.5, 4, 3.5], header=1)
    h.p("CÁC BIỂU MẪU", bold=True)
    h.p("BM.ĐT.18.01 – Đơn đề nghị cấp bản sao")
    h.p("LƯU TRỮ", bold=True)
    h.table([["Tên hồ sơ", "Người giữ", "Thời hạn bảo quản"], ["Đơn đề nghị, sổ cấp bản sao", "Phòng Đào tạo", "Vĩnh viễn"]], [8, 5, 4], header=1)
    return h
