# fmt: off
# ruff: noqa: E501
"""A province's three processes over two levels, all in bare hours; sub-totals, footnote marks, the second title behind the last row of the first."""

from __future__ import annotations

from tests.house.build import Step
from tests.provinces.mill import LAW72, ND63, ND92, ND118, TT02, TT03, Rebuilt, S, cells

HEAD = ["Bước", "Cơ quan, người thực hiện", "Công việc phải làm", "Thời gian\n(giờ làm việc)", "Kết quả từng bước"]
CENTRE = "Công chức trực quầy của Trung tâm Phục vụ hành chính công xã, phường"
ROOM = "Phòng Kinh tế (xã) hoặc Phòng Kinh tế, Hạ tầng và Đô thị (phường)"


def hours(label: str, who: str, action: str, time: str, out: str = "") -> Step:
    """A step whose bare number means hours."""
    return S(label, who, action, time, out, unit="giờ")


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("qd-dong-linh-2207")
    h.decision(
        "ỦY BAN NHÂN DÂN TỈNH ĐÔNG LĨNH", "2207/QĐ-UBND", "Đông Lĩnh, ngày 04 tháng 12 năm 2025",
        "VỀ VIỆC CÔNG BỐ DANH MỤC VÀ PHÊ DUYỆT QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC ĐƯỜNG THỦY NỘI ĐỊA THUỘC PHẠM VI QUẢN LÝ CỦA SỞ XÂY DỰNG TỈNH ĐÔNG LĨNH",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐÔNG LĨNH", [LAW72, f"{ND63}; {ND92}", ND118, TT02, TT03],
    )
    h.say("Theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 418/TTr-SXD ngày 01 tháng 12 năm 2025.", italic=True)
    h.say("QUYẾT ĐỊNH:", bold=True)
    h.say("**Điều**", "1. Công bố danh mục 03 thủ tục hành chính và phê duyệt 03 quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực đường thủy nội địa thực hiện liên thông giữa cấp xã và cấp tỉnh.", "(Phụ lục I, Phụ lục II kèm theo)")
    h.say("**Điều**", "2. Sở Xây dựng cấu hình quy trình điện tử trên Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh, xong trước ngày 20 tháng 12 năm 2025.")
    h.say("**Điều**", "3. Quyết định này có hiệu lực từ ngày ký. Chánh Văn phòng UBND tỉnh, Giám đốc Sở Xây dựng, Chủ tịch UBND các xã, phường chịu trách nhiệm thi hành./.")
    h.foot("- Như Điều 3;\n- Cục Kiểm soát TTHC, Văn phòng Chính phủ;\n- Các PCT UBND tỉnh;\n- Lưu: VT, HCC.", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH")
    titles = (
        "Thủ tục cho phép đặt bè nổi phục vụ bơi lội trên sông, hồ",
        "Thủ tục xác nhận vị trí neo đậu mùa lũ của phương tiện gia dụng",
        "Thủ tục cấp lại giấy phép họp chợ nổi theo phiên",
    )
    codes = ("1.914201", "1.914202", "1.914207")
    law = "- Luật Giao thông đường thủy nội địa năm 2004;\n- Nghị định số 08/2021/NĐ-CP ngày 28/01/2021 của Chính phủ quy định về quản lý hoạt động đường thủy nội địa."
    h.say("PHỤ LỤC I DANH MỤC THỦ TỤC HÀNH CHÍNH LĨNH VỰC ĐƯỜNG THỦY NỘI ĐỊA", "(Kèm theo Quyết định số 2207/QĐ-UBND ngày 04 tháng 12 năm 2025 của Chủ tịch UBND tỉnh Đông Lĩnh)")
    h.grid([
        ["STT", "Mã số", "Tên thủ tục hành chính", "Thời hạn giải quyết", "Mức độ trực tuyến", "<", "Phí, lệ phí", "Căn cứ pháp lý"],
        ["^", "^", "^", "^", "Toàn trình", "Một phần", "^", "^"],
        ["1", codes[0], titles[0], "07 ngày làm việc", "x", "", "Không", law],
        ["2", codes[1], titles[1], "10 ngày làm việc", "x", "", "Không", "^"],
        ["3", codes[2], titles[2], "05 ngày làm việc", "", "x", "Không", "^"],
    ])
    h.say("PHỤ LỤC II QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC ĐƯỜNG THỦY NỘI ĐỊA", "(Kèm theo Quyết định số 2207/QĐ-UBND ngày 04 tháng 12 năm 2025 của Chủ tịch UBND tỉnh Đông Lĩnh)")

    h.procedure(titles[0], None, [codes[0]])
    h.has("steps")
    h.limit(7)
    h.bare("Phụ lục II, 1")
    one = h.flow([
        hours("Bước 1", CENTRE, "Nhận hồ sơ giấy hoặc hồ sơ điện tử, kiểm tra đủ, đúng; số hóa; giao Giấy tiếp nhận hồ sơ và hẹn trả kết quả; chuyển xử lý", "4", "Hồ sơ điện tử"),
        hours("Bước 2", f"Lãnh đạo {ROOM}", "Chọn người xử lý", "2"),
        hours("Bước 3", f"Công chức {ROOM}", "Xem hiện trường, đo mặt nước, lập biên bản", "14", "Biên bản"),
        hours("Bước 4", "Lãnh đạo UBND cấp xã", "Ký công văn chuyển Sở Xây dựng", "4", "Công văn"),
        hours("Bước 5", "Công chức của Sở Xây dựng tại Trung tâm Phục vụ hành chính công tỉnh", "Nhận hồ sơ liên thông", "2"),
        hours("Bước 6", "Chuyên viên Phòng Vận tải và An toàn giao thông", "Thẩm định, lấy ý kiến đơn vị quản lý luồng, dự thảo văn bản", "20", "Dự thảo"),
        hours("Bước 7", "Lãnh đạo Phòng Vận tải và An toàn giao thông", "Soát, ký nháy", "4"),
        hours("Bước 8", "Lãnh đạo Sở Xây dựng", "Ký văn bản cho phép", "4", "Văn bản cho phép"),
        hours("Bước 9", "Văn thư Sở Xây dựng", "Phát hành, trả về nơi nhận hồ sơ", "2"),
        hours("Bước 10", CENTRE, "Trả kết quả", "Không tính thời gian"),
    ], 7)
    h.say(f"**1. {titles[0]}**[1]")
    table = [HEAD, *cells(one[:4], "label who action time out"), ["Cộng thời gian tại cấp xã", "<", "<", "24 giờ"], *cells(one[4:], "label who action time out"),
             ["Cộng thời gian tại Sở Xây dựng", "<", "<", "32 giờ"],
             ["Tổng cộng", "<", "<", f"56 giờ làm việc (bằng 07 ngày làm việc)\n2. {titles[1]}[2]\nThời hạn giải quyết: 10 ngày làm việc (tương đương 88 giờ làm việc)"]]

    h.procedure(titles[1], None, [codes[1]])
    h.has("time_limit", "steps")
    h.limit(10)
    h.bare("Phụ lục II, 2")
    h.finds("hours-days-mismatch", "Phụ lục II, 2, Thời hạn giải quyết", "10 ngày làm việc (tương đương 88 giờ làm việc)")
    two = h.flow([
        hours("Bước 1", CENTRE, "Nhận, số hóa, chuyển hồ sơ", "4"),
        hours("Bước 2", f"Công chức {ROOM}", "Lập sơ đồ vị trí neo, hỏi ý kiến khu dân cư", "24", "Sơ đồ vị trí"),
        hours("Bước 3", "Lãnh đạo UBND cấp xã", "Ký văn bản đề nghị", "4"),
        hours("Bước 4", "Chuyên viên Phòng Quản lý kết cấu hạ tầng", "Kiểm tra sơ đồ theo mực nước lũ, dự thảo giấy xác nhận", "36", "Dự thảo giấy xác nhận"),
        hours("Bước 5", "Lãnh đạo Sở Xây dựng", "Ký giấy xác nhận", "8", "Giấy xác nhận"),
        hours("Bước 6", "Văn thư Sở Xây dựng", "Đóng dấu, chuyển trả", "4"),
    ], 10)
    table += [HEAD, *cells(two[:3], "label who action time out"), ["Cộng thời gian tại cấp xã", "<", "<", "32 giờ"], *cells(two[3:], "label who action time out"),
              ["Cộng thời gian tại Sở Xây dựng", "<", "<", "48 giờ"], ["Tổng cộng", "<", "<", "80 giờ làm việc"]]
    h.grid(table)
    h.say("[1] Bè nổi quy định tại quy trình này là bè không gắn động cơ.", "[2] Mùa lũ được tính từ ngày 15 tháng 6 đến hết ngày 30 tháng 10 hằng năm.")

    h.procedure(titles[2], None, [codes[2]])
    h.has("steps")
    h.limit(5)
    h.bare("Phụ lục II, 3")
    h.finds("time-sum-mismatch", "Phụ lục II, 3", "4 + 22 + 4 + 4 = 34 giờ, stated 40")
    h.finds("receipt-slip-superseded", "Phụ lục II, 3, Bước 1", "Phiếu tiếp nhận hồ sơ và hẹn trả kết quả")
    three = h.flow([
        hours("Bước 1", CENTRE, "Nhận hồ sơ, giao Phiếu tiếp nhận hồ sơ và hẹn trả kết quả cho người nộp", "4"),
        hours("Bước 2", "Chuyên viên Phòng Vận tải và An toàn giao thông", "Đối chiếu giấy phép cũ, hỏi lại đơn vị quản lý luồng", "22"),
        hours("Bước 3", "Lãnh đạo Sở Xây dựng", "Ký giấy phép", "4", "Giấy phép"),
        hours("Bước 4", "Văn thư Sở Xây dựng", "Phát hành, chuyển trả", "4"),
    ], 5)
    h.say(f"3. {titles[2]} (mã số {codes[2]})")
    h.grid([HEAD, *cells(three, "label who action time out"), ["Tổng cộng", "<", "<", "40 giờ làm việc (bằng 05 ngày làm việc)"]])
    return h
