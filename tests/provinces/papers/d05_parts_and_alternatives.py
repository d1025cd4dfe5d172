# fmt: off
# ruff: noqa: E501
"""Time before actor: a process in two parts with totals of their own, one with a step outside the total, one with a blank number in its caption; a listed law long replaced."""

from __future__ import annotations

from tests.provinces.mill import LAW72, ND63, RECEIPT, Rebuilt, S, cells

HEAD = ["Thứ tự", "Thời hạn", "Đơn vị/cá nhân thực hiện", "Nội dung công việc cụ thể", "Kết quả"]
DESK = "Công chức Sở Tài chính trực tại Trung tâm Phục vụ hành chính công tỉnh hoặc công chức Trung tâm Phục vụ hành chính công cấp xã"
APPLY = f"1. Nộp hồ sơ:\n- Trực tuyến tại __https://dichvucong.gov.vn/__\n- Trực tiếp hoặc qua bưu chính công ích.\n2. Kiểm tra hồ sơ:\n+ Đủ, hợp lệ: số hóa, giao {RECEIPT}, chuyển bộ phận chuyên môn trong ngày;\n+ Chưa đủ: hướng dẫn bổ sung."


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("qd-muong-trach-956")
    h.decision(
        "ỦY BAN NHÂN DÂN\nTỈNH MƯỜNG TRẠCH", "956/QĐ-UBND", "Mường Trạch, ngày 30 tháng 10 năm 2025",
        "VỀ VIỆC PHÊ DUYỆT QUY TRÌNH NỘI BỘ TRONG GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC QUỸ CỘNG ĐỒNG; TÀI SẢN CÔNG THUỘC PHẠM VI QUẢN LÝ CỦA SỞ TÀI CHÍNH", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
        [LAW72, ND63, "Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính"],
    )
    h.document_finds("legal-document-expired", "căn cứ", "Nghị định số 61/2018/NĐ-CP, replaced by 118/2025/NĐ-CP from 2025-07-01")
    h.say("QUYẾT ĐỊNH:", bold=True)
    h.say("Điều 1. Phê duyệt 03 quy trình nội bộ trong giải quyết thủ tục hành chính lĩnh vực quỹ cộng đồng; tài sản công.", "(Chi tiết theo Phụ lục đính kèm)", "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.", "Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc Sở Tài chính chịu trách nhiệm thi hành./.")
    h.foot("- Như Điều 3;\n- Lưu: VT, KTTH.", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH")
    h.say("PHỤ LỤC QUY TRÌNH NỘI BỘ TRONG GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC QUỸ CỘNG ĐỒNG; TÀI SẢN CÔNG", "(Kèm theo Quyết định số /QĐ-UBND ngày tháng 10 năm 2025 của Chủ tịch UBND tỉnh Mường Trạch)")
    h.document_finds("placeholder-left", "Phụ lục, dòng dưới tiêu đề", "(Kèm theo Quyết định số /QĐ-UBND ngày tháng 10 năm 2025 …)")
    h.say("I. Lĩnh vực Quỹ cộng đồng", bold=True)

    title = "Cho phép thành lập và phê duyệt phương án quỹ sửa nhà dột nát liên thôn"
    h.procedure(title)
    h.has("steps")
    h.limit(6, 14)
    h.bare("Phụ lục, I.1", "the steps say \"Nộp hồ sơ\" but list no paper")
    one = h.flow([
        S("Bước 1", DESK, APPLY, "0,5 ngày", RECEIPT),
        S("Bước 2", "Lãnh đạo Phòng Ngân sách", "Giao chuyên viên xử lý", "0,5 ngày", "Phân công trên hệ thống"),
        S("Bước 3", "Chuyên viên được phân công", "Thẩm tra danh sách sáng lập viên; dự thảo văn bản", "2,5 ngày", "Dự thảo"),
        S("Bước 4", "Lãnh đạo Sở Tài chính", "Trình UBND tỉnh", "01 ngày", "Tờ trình"),
        S("Bước 5", "UBND tỉnh", "Ban hành văn bản cho phép", "1,5 ngày làm việc", "Văn bản cho phép"),
    ], 6, "Trình tự cho phép thành lập")
    two = h.flow([
        S("Bước 1", DESK, APPLY, "0,5 ngày", RECEIPT),
        S("Bước 2", "Chuyên viên được phân công", "Lấy ý kiến các thôn, đối chiếu mức đóng góp", "06 ngày", "Bảng tổng hợp"),
        S("Bước 3", "Lãnh đạo Phòng Ngân sách", "Xem xét phương án.\nHồ sơ trình gồm:\n+ Báo cáo thẩm định;\n+ Dự thảo quyết định.", "02 ngày", "Báo cáo thẩm định"),
        S("Bước 4", "Lãnh đạo Sở Tài chính; Văn thư", "Ký trình, phát hành", "1,5 ngày", "Tờ trình"),
        S("Bước 5", "UBND tỉnh", "Phê duyệt phương án", "3,5 ngày", "Quyết định"),
        S("Bước 6", DESK, "Số hóa, trả kết quả", "0,5 ngày", "Kết quả được số hóa"),
    ], 14, "Trình tự phê duyệt phương án quỹ")
    h.say(f"1. {title}[1]", bold=True)
    h.grid([HEAD, ["I", "Trình tự cho phép thành lập"], *cells(one, "label time who action out"), ["Tổng thời gian phần I", "06 ngày làm việc"], ["II", "Trình tự phê duyệt phương án quỹ:"], *cells(two, "label time who action out"), ["Tổng thời gian phần II", "14 ngày làm việc"]])
    h.say("[1] Quỹ đã được cho phép thành lập trước ngày 01/7/2025 chỉ thực hiện phần II.")

    title = "Thủ tục công khai danh sách người đóng góp và sao kê quỹ"
    h.procedure(title)
    h.has("steps")
    h.limit(4)
    h.bare("Phụ lục, I.2")
    steps = h.flow([
        S("Bước 1", DESK, "Nhận bản sao kê, kiểm tra mẫu", "0,5 ngày"),
        S("Bước 2", "Chuyên viên được phân công", "Đối chiếu với sổ quỹ", "02 ngày"),
        S("Bước 3", "Lãnh đạo Phòng Ngân sách", "Ký xác nhận", "01 ngày"),
        S("Bước 4", "Văn thư Sở", "Đóng dấu, trả bản sao kê", "0,5 ngày"),
        S("Bước 5", "Trung tâm Chuyển đổi số tỉnh", "Đăng tải trên trang thông tin của quỹ", "03 ngày làm việc"),
    ], 4)
    h.outside = {title: 3}
    h.say(f"2. {title}", bold=True)
    h.grid([HEAD, *cells(steps, "label time who action out"), ["Tổng thời gian giải quyết TTHC", "- Kiểm tra, xác nhận bản sao kê: Không quá 04 ngày kể từ ngày tiếp nhận;\n- Đăng tải trong 03 ngày làm việc (không tính trong quy trình giải quyết hồ sơ)"]])
    h.doubt("Phụ lục, I.2, Bước 5", "expressly outside the total: 7 against 4 is no mismatch")

    h.say("II. Lĩnh vực Tài sản công", bold=True)
    title = "Thủ tục cho nhóm hộ mượn trụ sở cũ chưa sử dụng làm nơi sinh hoạt chung"
    h.procedure(title)
    h.has("steps")
    h.limit(11)
    h.bare("Phụ lục, II.1")
    h.finds("step-cells-swapped", "Phụ lục, II.1, Bước 4", "who: \"Ký tờ trình gửi UBND tỉnh\", action: \"Lãnh đạo Sở Tài chính\"")
    h.finds("time-sum-mismatch", "Phụ lục, II.1", "0,5 + 0,5 + 5 + 1 + 3 + 0,5 = 10,5, stated 11")
    steps = h.flow([
        S("Bước 1", DESK, APPLY, "0,5 ngày", RECEIPT),
        S("Bước 2", "Lãnh đạo Phòng Quản lý công sản", "Giao chuyên viên", "0,5 ngày", "Phân công trên hệ thống"),
        S("Bước 3", "Chuyên viên Phòng Quản lý công sản", "Kiểm tra hiện trạng, lập biên bản, dự thảo tờ trình", "05 ngày", "Biên bản, dự thảo"),
        S("Bước 4", "Ký tờ trình gửi UBND tỉnh", "Lãnh đạo Sở Tài chính", "01 ngày", "Tờ trình"),
        S("Bước 5", "UBND tỉnh", "Quyết định cho mượn", "03 ngày", "Quyết định"),
        S("Bước 6", DESK, "Số hóa, trả kết quả", "0,5 ngày", "Kết quả được số hóa"),
    ], 11)
    h.say(f"1. {title}", bold=True)
    h.grid([HEAD, *cells(steps, "label time who action out"), ["Tổng thời gian giải quyết TTHC", "Tổng thời gian giải quyết TTHC: Không quá 11 ngày làm việc kể từ ngày nhận đủ hồ sơ."]])
    return h
