# fmt: off
# ruff: noqa: E501
"""A hospital's procedure with Word's own numbers at every heading; responsibilities as a list, steps in a table of five columns, times in words, swapped cells in one row."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import S, cells


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("QT-07-KHTH-sao-benh-an", "raw")
    s.running([["BỆNH VIỆN ĐA KHOA KHU VỰC CÁI RẮN", "QUY TRÌNH SAO BỆNH ÁN CHO NGƯỜI BỆNH", "QT.07.KHTH | Lần BH: 01 | 12/05/2025"]], "Tài liệu kiểm soát")
    s.procedure("Sao bệnh án cho người bệnh", "QT.07.KHTH")
    s.has("approval", "purpose", "scope", "responsibility", "references", "dossier", "dossier_sets", "time_limit", "fee", "steps", "forms", "records")
    s.p("QUY TRÌNH SAO BỆNH ÁN CHO NGƯỜI BỆNH", bold=True, align="center")
    s.t([["Biên soạn", "Thẩm định", "Phê duyệt"], ["Tổ hồ sơ", "Trưởng phòng KHTH", "Giám đốc bệnh viện"]], head=1)
    s.p("Mục đích", bold=True, numbered=0)
    s.p("Thống nhất cách sao bệnh án theo yêu cầu, bảo đảm bí mật đời tư.")
    s.p("Phạm vi", bold=True, numbered=0)
    s.p("Phòng Kế hoạch tổng hợp, các khoa lâm sàng.")
    s.p("Trách nhiệm", bold=True, numbered=0)
    s.p("Tổ hồ sơ: tìm, sao, đóng dấu.", "Trưởng phòng KHTH: duyệt phiếu yêu cầu.")
    s.p("Tài liệu viện dẫn", bold=True, numbered=0)
    s.p("Luật Khám bệnh, chữa bệnh số 15/2023/QH15.")
    s.p("Nội dung", bold=True, numbered=0)
    s.p("Hồ sơ người bệnh cần nộp", bold=True, numbered=1)
    papers = s.papers("Phiếu yêu cầu sao bệnh án (BM.07.01)", "Căn cước công dân (xuất trình)", "Giấy ủy quyền, nếu nhận thay", sets=1)
    s.p(*(f"- {p}" for p in papers), "Số lượng: 01 bộ")
    s.p("Thời gian giải quyết, mức thu", bold=True, numbered=1)
    s.limit(3)
    s.p("03 ngày làm việc; thu 2.000 đồng/trang.")
    s.p("Các bước thực hiện", bold=True, numbered=1)
    steps = [
        S("1", "Nhân viên quầy hướng dẫn", "Nhận phiếu yêu cầu", "15 phút", "BM.07.01"),
        S("2", "Trưởng phòng KHTH", "Duyệt phiếu", "Trong ngày", "BM.07.01"),
        S("3", "Nhân viên tổ hồ sơ", "Tìm và sao bệnh án", "02 ngày", "Bản sao"),
        S("4", "Giám đốc bệnh viện", "Ký xác nhận bản sao", "0,5 ngày", "Bản sao có dấu"),
        S("5", "Nhân viên quầy hướng dẫn", "Trả bản sao, thu tiền", "0,5 ngày", "BM.07.02"),
    ]
    steps[0] = steps[0]._replace(days=15 / 480)
    s.finds("step-cells-swapped", "5.3, bước 4", "Giám đốc bệnh viện stands under Công việc")
    s.flow([step._replace(who="Ký xác nhận bản sao") if step.label == "4" else step for step in steps])
    rows = cells(steps, "label action who time out")
    rows[3][1], rows[3][2] = rows[3][2], rows[3][1]
    s.t([["STT", "Công việc", "Người thực hiện", "Thời gian", "Kết quả"], *rows], head=1)
    s.p("Biểu mẫu", bold=True, numbered=0)
    s.t([["Mã", "Tên"], ["BM.07.01", "Phiếu yêu cầu sao bệnh án"], ["BM.07.02", "Sổ trả bản sao"]], head=1)
    s.p("Lưu hồ sơ", bold=True, numbered=0)
    s.p("Phiếu yêu cầu lưu tại tổ hồ sơ 05 năm.")
    return s
