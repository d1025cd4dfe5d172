# fmt: off
# ruff: noqa: E501
"""A commune's public board: each procedure a two-column table of keys and values, lists of papers in one cell."""

from __future__ import annotations

from tests.house.build import Cell, House, Step


def build() -> House:
    """The document and its labels."""
    h = House("e-bang-hai-cot", size=13)
    h.p("ỦY BAN NHÂN DÂN XÃ ĐỒNG CHÙA", bold=True, align="center")
    h.p("THỦ TỤC HÀNH CHÍNH NIÊM YẾT TẠI TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG XÃ", bold=True, align="center")

    title = "Xác nhận hộ có hoàn cảnh khó khăn đột xuất"
    h.procedure(title, None, ["1.907701"])
    h.has("steps", "how_to_apply", "dossier", "dossier_sets", "time_limit", "applicant", "agency", "result", "fee", "conditions", "legal_basis")
    h.limit(3)
    papers = h.papers("Tờ khai đề nghị xác nhận", "Giấy tờ chứng minh thiệt hại (nếu có)", sets=1)
    h.flow([Step("Bước 1", "", "Người đề nghị", None, None), Step("Bước 2", "", "Công chức phòng Văn hóa - Xã hội", "02 ngày làm việc", 2.0), Step("Bước 3", "", "Chủ tịch Ủy ban nhân dân xã", "01 ngày làm việc", 1.0)])
    h.p(f"I. {title.upper()}", bold=True)
    keys = [
        ("Tên thủ tục", title),
        ("Mã thủ tục", "1.907701"),
        ("Trình tự thực hiện", "Bước 1: Người đề nghị nộp hồ sơ.\nBước 2: Công chức phòng Văn hóa - Xã hội xác minh trong 02 ngày làm việc.\nBước 3: Chủ tịch Ủy ban nhân dân xã ký xác nhận trong 01 ngày làm việc."),
        ("Cách thức thực hiện", "Trực tiếp hoặc trực tuyến"),
        ("Thành phần hồ sơ", f"- {papers[0]};\n- {papers[1]}."),
        ("Số lượng hồ sơ", "01 bộ"),
        ("Thời hạn giải quyết", "03 ngày làm việc"),
        ("Đối tượng thực hiện", "Hộ gia đình"),
        ("Cơ quan thực hiện", "Ủy ban nhân dân xã"),
        ("Kết quả thực hiện", "Giấy xác nhận"),
        ("Lệ phí", "Không"),
        ("Yêu cầu, điều kiện", "Cư trú trên địa bàn xã"),
        ("Căn cứ pháp lý", "Nghị định số 20/2021/NĐ-CP ngày 15/3/2021 của Chính phủ"),
    ]
    h.table([[Cell(k, bold=True), v] for k, v in keys], [4.5, 12.5], size=12)

    title = "Đăng ký nhận quà thăm hỏi người cao tuổi"
    h.procedure(title, None, ["1.907702"])
    h.has("steps", "dossier", "dossier_sets", "time_limit", "applicant", "agency", "result", "fee")
    h.limit(5)
    papers = h.papers("Đơn đăng ký", "Bản sao căn cước công dân của người cao tuổi", "Giấy ủy quyền, nếu người khác đăng ký thay", sets=1)
    h.flow([Step("Bước 1", "", "Người cao tuổi hoặc người được ủy quyền", None, None), Step("Bước 2", "", "Ủy ban nhân dân xã", None, None)])
    h.p(f"II. {title.upper()}", bold=True)
    keys = [
        ("1", "Tên TTHC", title),
        ("2", "Mã TTHC", "1.907702"),
        ("3", "Cơ quan giải quyết", "Ủy ban nhân dân xã Đồng Chùa"),
        ("4", "Đối tượng", "Người cao tuổi từ đủ 80 tuổi"),
        ("5", "Các bước thực hiện", "Bước 1. Người cao tuổi hoặc người được ủy quyền nộp đơn.\nBước 2. Ủy ban nhân dân xã lập danh sách và thông báo."),
        ("6", "Hồ sơ gồm", f"a) {papers[0]};\nb) {papers[1]};\nc) {papers[2]}.\nSố lượng: 01 bộ"),
        ("7", "Thời gian giải quyết", "05 ngày làm việc kể từ ngày nhận hồ sơ"),
        ("8", "Kết quả", "Thông báo danh sách được nhận quà"),
        ("9", "Phí, lệ phí", "Không thu"),
    ]
    h.table([[Cell(n, align="center"), Cell(k, bold=True), v] for n, k, v in keys], [1.2, 4.3, 11.5], size=12)
    return h
