# fmt: off
# ruff: noqa: E501
"""A decision whose procedures come before its list: "Quy trình số" on a line of its own, who before what, all in hours."""

from __future__ import annotations

from tests.house.build import Step, rows
from tests.offices.paper import CONTROL_LAWS, RECEIPT, Office, letterhead, signature

DESK = "Công chức Quầy số 3, Trung tâm Phục vụ hành chính công tỉnh"
HEAD = ["STT", "Người thực hiện", "Nội dung thực hiện", "Sản phẩm", "Thời hạn"]
WIDTHS = [1.2, 4.2, 6.2, 3, 2.4]


def build() -> Office:
    """The document and its labels."""
    h = Office("d-so-quy-trinh", size=13, hand="splintered")
    letterhead(h, "ỦY BAN NHÂN DÂN\nTỈNH HÀ LĨNH", "2764/QĐ-UBND", "Hà Lĩnh", "ngày 03 tháng 12 năm 2025")
    h.p("QUYẾT ĐỊNH", bold=True, align="center")
    h.p("Về việc phê duyệt quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực trồng trọt thuộc phạm vi quản lý của Sở Nông nghiệp và Môi trường tỉnh Hà Lĩnh", bold=True, align="center")
    h.p("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", bold=True, align="center")
    h.lines(*CONTROL_LAWS, "Xét đề nghị của Giám đốc Sở Nông nghiệp và Môi trường tại Tờ trình số 688/TTr-SNNMT ngày 27 tháng 11 năm 2025.", italic=True)
    h.p("QUYẾT ĐỊNH:", bold=True, align="center")
    h.p("Điều 1. Phê duyệt kèm theo Quyết định này quy trình nội bộ giải quyết 03 thủ tục hành chính lĩnh vực trồng trọt.")
    h.p("Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.")
    h.p("Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nông nghiệp và Môi trường và các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.")
    signature(h, ["- Như Điều 3;", "- Lưu: VT, KSTT."], "CHỦ TỊCH", "Vi Thanh Lợi")
    h.page_break()
    h.p("PHỤ LỤC I", bold=True, align="center")
    h.p("QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH", bold=True, align="center")
    h.p("(Ban hành kèm theo Quyết định số 2764/QĐ-UBND ngày 03/12/2025 của Chủ tịch Ủy ban nhân dân tỉnh Hà Lĩnh)", italic=True, align="center")

    first = "Cấp giấy chứng nhận vườn cây đầu dòng cây ăn quả lâu năm"
    second = "Công nhận vùng trồng quế hữu cơ cấp tỉnh"
    third = "Cấp lại mã số cơ sở đóng gói quả tươi"
    for number, title, tthc in (("01", first, "1.941101"), ("02", second, "1.941102"), ("03", third, "1.941103")):
        h.procedure(title, None, [tthc])
        h.has("steps")
        h.finds("dossier-missing", f"Quy trình số {number}", "the block is a step table only")
        h.finds("control-slip-missing", f"Quy trình số {number}", "no row names the slip")
        h.p(f"Quy trình số: {number}", bold=True, align="center")
        h.p(title, bold=True, align="center")
        if number == "01":
            steps = [
                Step("1", "Nhận hồ sơ, kiểm tra, quét và đưa lên hệ thống, chuyển phòng chuyên môn", DESK, "04 giờ", 0.5, RECEIPT),
                Step("2", "Giao người thụ lý", "Trưởng phòng Trồng trọt", "04 giờ", 0.5, "Bút phê"),
                Step("3", "Kiểm tra thực địa vườn cây, lập biên bản, dự thảo giấy chứng nhận", "Chuyên viên phòng Trồng trọt", "40 giờ", 5.0, "Biên bản, dự thảo"),
                Step("4", "Soát xét dự thảo, trình ký", "Trưởng phòng Trồng trọt", "08 giờ", 1.0, "Dự thảo đã ký nháy"),
                Step("5", "Ký giấy chứng nhận", "Phó Giám đốc Sở phụ trách", "06 giờ", 0.75, "Giấy chứng nhận"),
                Step("6", "Đóng dấu, chuyển kết quả về Quầy số 3", "Văn thư Sở", "02 giờ", 0.25, "Giấy chứng nhận có dấu"),
                Step("7", "Trả kết quả cho tổ chức, cá nhân", DESK, "Không tính vào thời hạn", None, ""),
            ]
            total, text = 8.0, "64 giờ làm việc (tương đương 08 ngày làm việc)"
        elif number == "02":
            steps = [
                Step("1", "Nhận hồ sơ, kiểm tra, chuyển phòng chuyên môn", DESK, "02 giờ", 0.25, RECEIPT),
                Step("2", "Giao người thụ lý", "Trưởng phòng Trồng trọt", "02 giờ", 0.25, "Bút phê"),
                Step("3", "Thẩm định phương án, họp tổ tư vấn", "Chuyên viên phòng Trồng trọt", "60 giờ", 7.5, "Biên bản họp"),
                Step("4", "Soát xét tờ trình, trình Lãnh đạo Sở", "Trưởng phòng Trồng trọt", "04 giờ", 0.5, "Tờ trình"),
                Step("4", "Ký tờ trình gửi Ủy ban nhân dân tỉnh", "Giám đốc Sở", "04 giờ", 0.5, "Tờ trình đã ký"),
                Step("5", "Ban hành quyết định công nhận", "Chủ tịch Ủy ban nhân dân tỉnh", "40 giờ", 5.0, "Quyết định"),
                Step("6", "Trả kết quả cho tổ chức, cá nhân", DESK, "Không tính vào thời hạn", None, ""),
            ]
            total, text = 14.0, "112 giờ làm việc (tương đương 14 ngày làm việc)"
            h.finds("step-numbering", "Quy trình số 02", "4 twice")
        else:
            steps = [
                Step("1", "Nhận hồ sơ, kiểm tra, chuyển phòng chuyên môn", DESK, "02 giờ", 0.25, RECEIPT),
                Step("2", "Giao người thụ lý", "Trưởng phòng Trồng trọt", "02 giờ", 0.25, "Bút phê"),
                Step("3", "Đối chiếu dữ liệu cơ sở đóng gói, dự thảo văn bản cấp lại", "Chuyên viên phòng Trồng trọt", "16 giờ", 2.0, "Dự thảo"),
                Step("4", "Soát xét, trình ký", "Trưởng phòng Trồng trọt", "04 giờ", 0.5, "Dự thảo đã ký nháy"),
                Step("5", "Ký văn bản", "Phó Giám đốc Sở phụ trách", "04 giờ", 0.5, "Văn bản cấp lại"),
                Step("6", "Đóng dấu, trả kết quả", "Văn thư Sở", "02 giờ", 0.25, "Văn bản có dấu"),
            ]
            total, text = 5.0, "40 giờ làm việc (tương đương 05 ngày làm việc)"
            h.finds("time-sum-mismatch", "Quy trình số 03", "2 + 2 + 16 + 4 + 4 + 2 = 30 giờ, stated 40 giờ")
        h.flow(steps, total)
        h.limit(total)
        h.table([HEAD, *rows(steps, "label who action out time"), ["Tổng cộng", "<", "<", "<", text]], WIDTHS, header=1, size=11)

    h.page_break()
    h.p("PHỤ LỤC II", bold=True, align="center")
    h.p("DANH MỤC THỦ TỤC HÀNH CHÍNH CÓ QUY TRÌNH NỘI BỘ TẠI PHỤ LỤC I", bold=True, align="center")
    h.p("(Ban hành kèm theo Quyết định số 2764/QĐ-UBND ngày 03/12/2025 của Chủ tịch Ủy ban nhân dân tỉnh Hà Lĩnh)", italic=True, align="center")
    h.table([["TT", "Tên thủ tục hành chính", "Mã TTHC", "Cấp thực hiện"], ["1", first, "1.941101", "Cấp tỉnh"], ["2", second, "1.941102", "Cấp tỉnh"], ["3", third, "1.941103", "Cấp tỉnh"]], [1.2, 9.3, 3, 3.5], header=1)
    return h
