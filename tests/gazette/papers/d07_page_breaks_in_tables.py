# fmt: off
# ruff: noqa: E501
"""Tables torn by pages: the second half is a table of its own that begins with the head again, or in the middle of a step; a head repeated inside one table."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import LAW72, ND63, ND118, S, cells

HEAD = ["STT", "Các bước thực hiện", "Cán bộ/Đơn vị thực hiện", "Thời gian", "Tài liệu/Sản phẩm"]


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("qd-yen-tho-1404", "splintered")
    s.decision(
        "CHỦ TỊCH\nỦY BAN NHÂN DÂN\nTHÀNH PHỐ YÊN THỌ", "1404/QĐ-CTUBND", "Yên Thọ, ngày 15 tháng 12 năm 2025",
        "Về việc ban hành quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực việc làm thuộc thẩm quyền của Sở Nội vụ", "CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ YÊN THỌ",
        [LAW72, ND63, ND118],
    )
    s.articles("Ban hành 03 quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực việc làm.", "Giám đốc Sở Nội vụ, Giám đốc Trung tâm Dịch vụ việc làm chịu trách nhiệm thi hành.", "Quyết định có hiệu lực kể từ ngày ký./.")
    s.signed("- Như Điều 2;\n- Lưu: VT.", "CHỦ TỊCH", "Bùi Công Lý")
    s.p("1. QUY TRÌNH: Hỗ trợ người lao động tham gia phiên giao dịch việc làm lưu động (Mã số: 1.991701)", bold=True)
    s.procedure("Hỗ trợ người lao động tham gia phiên giao dịch việc làm lưu động", None, ["1.991701"])
    s.has("steps")
    s.bare("quy trình 1")
    s.limit(5)
    one = [
        S("1", "Nhân viên tiếp nhận của Trung tâm Dịch vụ việc làm", "Nhận đơn, đối chiếu giấy tờ, ghi sổ", "½ ngày", "Sổ tiếp nhận"),
        S("2", "Phòng Thông tin thị trường", "Lập danh sách, kiểm tra trùng", "2 ngày", "Danh sách"),
        S("3", "Giám đốc Trung tâm", "Duyệt danh sách", "½ ngày", "Danh sách đã duyệt"),
        S("4", "Kế toán Trung tâm", "Lập chứng từ chi", "1½ ngày", "Phiếu chi"),
        S("5", "Thủ quỹ", "Chi tiền, lấy chữ ký", "½ ngày", "Bảng ký nhận"),
    ]
    s.flow(one, 5)
    rows = cells(one, "label action who time out")
    s.t([HEAD, *rows[:3]], head=1)
    s.page()
    s.t([HEAD, *rows[3:], ["", "**Tổng số ngày**", "", "**05 ngày**", ""]], head=1)
    s.p("2. QUY TRÌNH: Cho doanh nghiệp xã hội vay đồ bảo hộ dùng chung (Mã số: 1.991702)", bold=True)
    s.procedure("Cho doanh nghiệp xã hội vay đồ bảo hộ dùng chung", None, ["1.991702"])
    s.has("steps")
    s.bare("quy trình 2")
    s.limit(4)
    two = [
        S("1", "Nhân viên tiếp nhận của Trung tâm Dịch vụ việc làm", "Nhận đơn", "0,5 ngày", "Phiếu nhận đơn"),
        S("2", "Thủ kho", "Kiểm kho, lập phiếu xuất", "1 ngày", "Phiếu xuất kho"),
        S("3", "Giám đốc Trung tâm", "Duyệt phiếu xuất", "1 ngày", "Phiếu xuất đã duyệt"),
        S("4", "Thủ kho", "Giao hàng, lập biên bản", "1,5 ngày", "Biên bản giao nhận"),
    ]
    s.flow(two, 4)
    rows = cells(two, "label action who time out")
    s.t([HEAD, *rows[:2], HEAD, *rows[2:], ["", "Tổng số ngày", "", "04 ngày", ""]], head=1)
    s.p("3. QUY TRÌNH: Xác nhận thời gian học nghề tại làng nghề để tính thâm niên (Mã số: 1.991703)", bold=True)
    s.procedure("Xác nhận thời gian học nghề tại làng nghề để tính thâm niên", None, ["1.991703"])
    s.has("steps")
    s.bare("quy trình 3")
    s.limit(9)
    three = [
        S("1", "Công chức Sở Nội vụ tại Trung tâm Phục vụ hành chính công thành phố", "Tiếp nhận hồ sơ", "0,5 ngày", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
        S("2", "Chuyên viên Phòng Việc làm", "Thẩm tra hồ sơ, làm việc với làng nghề; nếu hồ sơ chưa rõ thì mời nghệ nhân xác nhận, lập biên bản ghi rõ thời gian, nội dung học nghề", "6 ngày", "Biên bản"),
        S("3", "Trưởng phòng Việc làm", "Kiểm tra, trình", "1 ngày", "Tờ trình"),
        S("4", "Giám đốc Sở Nội vụ", "Ký giấy xác nhận", "1 ngày", "Giấy xác nhận"),
        S("5", "Văn thư Sở", "Đóng dấu, chuyển trả", "0,5 ngày", "Sổ giao nhận"),
    ]
    s.flow(three, 9)
    rows = cells(three, "label action who time out")
    first, rest = rows[1][1].split("; ")
    s.t([HEAD, rows[0], ["2", f"{first};", *rows[1][2:]]], head=1)
    s.t([["", rest, "", "", ""], *rows[2:], ["", "Tổng số ngày", "", "09 ngày", ""]])
    return s
