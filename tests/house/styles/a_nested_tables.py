# fmt: off
# ruff: noqa: E501
"""Tables within cells of a frame table; headings end in colons and dots of leader; a wrong total stands in a paragraph after the table."""

from __future__ import annotations

from tests.house.build import Cell, House, Par, Step, rows, table_xml


def build() -> House:
    """The document and its labels."""
    h = House("a-bang-long", size=12)
    code, title = "QT-GDĐT-09", "Chuyển trường đối với học sinh trung học phổ thông"
    h.procedure(title, code, ["1.913370"])
    h.xml(
        table_xml(
            [
                [Cell("SỞ GIÁO DỤC VÀ ĐÀO TẠO\nTỈNH THANH BA", bold=True, align="center"), Cell(f"QUY TRÌNH\n{title.upper()}", bold=True, align="center"), Cell([table_xml([["Mã hiệu", code], ["Ban hành lần", "2"], ["Hiệu lực từ ngày", "20/12/2025"]], [2.2, 3], size=10)])],
            ],
            [5, 6.4, 5.6],
        )
    )
    h.has("approval", "purpose", "scope", "dossier", "dossier_sets", "time_limit", "place", "fee", "result", "steps", "forms", "records")
    h.p("")
    h.table([["Người soạn thảo", "Người xem xét", "Người phê duyệt"], ["Cầm Thị Nọi", "Lò Văn Xiêng", "Hoàng Đức Thuận"], ["Chuyên viên", "Trưởng phòng", "Giám đốc Sở"]], [5.6, 5.7, 5.7], header=1)
    h.p("A. Mục đích: ", bold=True)
    h.p("Giải quyết việc chuyển trường thuận lợi, đúng đối tượng.")
    h.p("B. Phạm vi áp dụng: ", bold=True)
    h.p("Học sinh trung học phổ thông chuyển trường trong tỉnh và đến từ tỉnh khác.")
    h.p("C. Nội dung quy trình: ", bold=True)
    papers = h.papers("Đơn xin chuyển trường do cha, mẹ ký (BM-GDĐT-09-01)", "Học bạ", "Giấy chứng nhận trúng tuyển vào lớp 10", "Giấy giới thiệu chuyển trường do hiệu trưởng nơi đi cấp", sets=1)
    inner = table_xml([["Stt", "Giấy tờ", "Bản chính", "Bản sao"], *[[str(i), p, "x" if i != 3 else "", "x" if i == 3 else ""] for i, p in enumerate(papers, 1)]], [1.2, 8.6, 2.2, 2.2], header=1, size=11)
    h.limit(4)
    h.table(
        [
            [Cell("1. Thành phần hồ sơ:", bold=True)],
            [Cell([Par("Hồ sơ bao gồm các giấy tờ sau đây:"), inner])],
            [Cell("2. Số lượng hồ sơ:", bold=True)],
            ["01 (một) bộ."],
            [Cell("3. Thời hạn giải quyết:", bold=True)],
            ["04 ngày làm việc, kể từ ngày nhận đủ hồ sơ."],
            [Cell("4. Địa điểm nộp hồ sơ và nhận kết quả:", bold=True)],
            ["Trung tâm Phục vụ hành chính công tỉnh hoặc cấp xã."],
            [Cell("5. Kết quả:", bold=True)],
            ["Giấy giới thiệu học sinh chuyển trường."],
            [Cell("6. Phí, lệ phí: Không.", bold=True)],
        ],
        [17],
    )
    h.p("7. Các bước tiến hành:", bold=True)
    h.finds("time-sum-mismatch", "C.7", "0,5 + 0,5 + 1,5 + 1 = 3,5 against 4")
    steps = h.flow(
        [
            Step("01", "Tiếp nhận hồ sơ, in Phiếu kiểm soát quá trình giải quyết hồ sơ", "Bộ phận Một cửa của Sở", "0,5 ngày", 0.5, "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
            Step("02", "Chuyển Phòng Giáo dục trung học phân công xử lý", "Lãnh đạo Phòng Giáo dục trung học", "0,5 ngày", 0.5, "Phiếu kiểm soát"),
            Step("03", "Kiểm tra điều kiện, soạn giấy giới thiệu", "Chuyên viên Phòng Giáo dục trung học", "1,5 ngày", 1.5, "Dự thảo giấy giới thiệu"),
            Step("04", "Ký giấy giới thiệu", "Lãnh đạo Sở", "01 ngày", 1.0, "Giấy giới thiệu"),
            Step("05", "Trả kết quả cho phụ huynh", "Bộ phận Một cửa của Sở", "Trong giờ hành chính", None, "Giấy giới thiệu"),
        ],
        4.0,
    )
    h.table([["Số TT", "Tên công việc", "Bộ phận thực hiện", "Thời gian", "Kết quả đạt được"], *rows(steps, "label action who time out")], [1.5, 5.5, 4, 2.5, 3.5], header=1)
    h.p("Tổng thời gian thực hiện: 04 ngày làm việc.", bold=True)
    h.p("D. Biểu mẫu", bold=True)
    h.table([["Mã số", "Tên biểu mẫu"], ["BM-GDĐT-09-01", "Đơn xin chuyển trường"]], [5, 12], header=1)
    h.p("E. Hồ sơ lưu trữ", bold=True)
    h.p("- Đơn xin chuyển trường và bản sao giấy giới thiệu;")
    h.p("- Lưu tại Phòng Giáo dục trung học, thời gian 03 năm.")
    return h
