# fmt: off
# ruff: noqa: E501
"""Numbered sentences and steps in prose that hold the words of titles: thành phần hồ sơ, thời hạn, biểu mẫu; the sum of the steps stands in the limit."""

from __future__ import annotations

from tests.house.build import House, Par, Step


def build() -> House:
    """The document and its labels."""
    h = House("a-cau-danh-so", size=13)
    code, title = "QT-HC-08", "Cấp giấy giới thiệu thực tập tại cơ quan"
    h.procedure(title, code, ["3.400112"])
    h.header(Par(f"Văn phòng Sở – {code} – Lần ban hành 02 – Ngày ban hành 16/01/2026 – Trang {{PAGE}}/{{NUMPAGES}}", size=9))
    h.p("QUY TRÌNH", bold=True, align="center", size=16)
    h.p(title.upper(), bold=True, align="center")
    h.p("Mã TTHC: 3.400112", align="center")
    h.has("approval", "purpose", "scope", "responsibility", "dossier", "dossier_sets", "time_limit", "steps", "records")
    h.table([["Soạn thảo", "Kiểm tra", "Phê duyệt"], ["Khà Thị Xoan", "Tòng Thị Phóng", "Bạc Cầm Khuê"]], [5.6, 5.7, 5.7], header=1)
    h.p("1. Mục đích", bold=True)
    h.p("1.1. Quy định thống nhất việc cấp giấy giới thiệu cho sinh viên thực tập.")
    h.p("1.2. Biểu mẫu và hồ sơ lưu của quy trình được rà soát mỗi năm một lần.")
    h.p("2. Phạm vi", bold=True)
    h.p("2.1. Áp dụng cho các phòng, đơn vị tiếp nhận sinh viên.")
    h.p("3. Trách nhiệm", bold=True)
    h.p("3.1. Chánh Văn phòng kiểm tra thành phần hồ sơ và thời hạn giải quyết của từng trường hợp.")
    h.p("3.2. Văn thư lưu hồ sơ, biểu mẫu theo quy định tại mục 7.")
    h.p("4. Thành phần hồ sơ", bold=True)
    for i, paper in enumerate(h.papers("Giấy giới thiệu của nhà trường", "Đề cương thực tập có xác nhận của giảng viên", sets=1), 1):
        h.p(f"4.{i}. {paper}.")
    h.p("4.3. Số lượng hồ sơ: 01 bộ.")
    h.p("5. Thời hạn giải quyết", bold=True)
    h.limit(2)
    h.p("5.1. Thời hạn là 02 ngày làm việc kể từ ngày nhận đủ hồ sơ.")
    h.p("6. Trình tự thực hiện", bold=True)
    h.flow(
        [
            Step("Bước 1", "", "Văn thư", "0,5 ngày", 0.5),
            Step("Bước 2", "", "Chánh Văn phòng", "01 ngày", 1.0),
            Step("Bước 3", "", "Văn thư", "0,5 ngày", 0.5),
        ],
        2.0,
    )
    h.p("Bước 1. Văn thư nhận hồ sơ theo thành phần hồ sơ tại mục 4, lập Phiếu kiểm soát quá trình giải quyết hồ sơ trong 0,5 ngày.")
    h.p("Bước 2. Chánh Văn phòng xem xét, ký giấy giới thiệu trong 01 ngày; nếu chưa đạt thì chuyển lại Bước 1.")
    h.p("Bước 3. Văn thư đóng dấu, trả kết quả trong 0,5 ngày.")
    h.p("7. Hồ sơ lưu", bold=True)
    h.p("7.1. Giấy giới thiệu của nhà trường, lưu tại Văn phòng 02 năm.")
    return h
