# fmt: off
# ruff: noqa: E501
"""Layout B of a province's guard force: Roman parts, parts run together in one row, two cases with totals of their own, a form template behind each procedure."""

from __future__ import annotations

from tests.provinces.mill import BOOK, ND63, ND118, RECEIPT, SLIP, Rebuilt, S, cells

HEAD = ["STT", "Các bước", "Người chịu trách nhiệm", "Thời gian", "Biểu mẫu, kết quả"]
DESK = "Bộ phận Một cửa cấp xã"
FULL = ("conditions", "dossier", "dossier_sets", "time_limit", "place", "fee", "applicant", "result", "steps", "legal_basis", "forms", "records")
BLANK = "Mẫu số 0{}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBẢN KHAI\nHọ và tên: ……………………………\nNgày, tháng, năm sinh: …/…/……\nNơi ở: ……………………………\n………, ngày … tháng … năm ……\nNgười khai"


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("qd-cua-lach-77")
    h.decision("ỦY BAN NHÂN DÂN TỈNH CỬA LẠCH", "77/QĐ-UBND", "Cửa Lạch, ngày 12 tháng 01 năm 2026", "VỀ VIỆC BAN HÀNH QUY TRÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC DÂN QUÂN BIỂN", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH CỬA LẠCH", [ND63, ND118])
    h.say("QUYẾT ĐỊNH:", bold=True)
    h.say("Điều", "1. Ban hành kèm theo Quyết định này 03 quy trình giải quyết thủ tục hành chính lĩnh vực dân quân biển thực hiện tại cấp xã.", "Điều", "2. Quyết định có hiệu lực kể từ ngày ký. Bộ Chỉ huy Quân sự tỉnh, UBND các xã, phường ven biển chịu trách nhiệm thi hành./.")
    h.foot("- Như Điều 2;\n- Quân khu;\n- Lưu: VT, NC.", "CHỦ TỊCH")

    title, code = "Hỗ trợ ngày công cho dân quân biển tham gia cứu hộ tàu cá", "QT.DQB-01"
    h.procedure(title, code, ["2.980011"])
    h.has(*FULL)
    h.limit(5, 9)
    papers = h.papers("Bản khai ngày công cứu hộ (Mẫu số 01/DQB)", "Lệnh điều động hoặc xác nhận của thuyền trưởng tàu được cứu", "Bản sao giấy chứng nhận chiến sĩ dân quân biển", sets=1)
    inside = h.flow([
        S("B1", DESK, f"Nhận hồ sơ, giao {RECEIPT} và mở {SLIP}", "0,5 ngày", "Mẫu 01, Mẫu 06"),
        S("B2", "Ban Chỉ huy Quân sự cấp xã", "Đối chiếu lệnh điều động, lập danh sách", "2,5 ngày", "Mẫu 06, danh sách"),
        S("B3", "Chủ tịch UBND cấp xã", "Ký quyết định hỗ trợ", "01 ngày", "Quyết định"),
        S("B4", DESK, "Trả quyết định, chi tiền", "01 ngày", "Mẫu 06, Mẫu 07"),
    ], 5, "Cứu hộ trong vùng nước của xã")
    outside = h.flow([
        S("B1", DESK, f"Nhận hồ sơ, giao {RECEIPT} và mở {SLIP}", "0,5 ngày", "Mẫu 01, Mẫu 06"),
        S("B2", "Ban Chỉ huy Quân sự cấp xã", "Gửi văn bản hỏi xã có tàu được cứu", "05 ngày", "Mẫu 06, văn bản"),
        S("B3", "Ban Chỉ huy Quân sự cấp xã", "Lập danh sách, trình ký", "1,5 ngày", "Danh sách"),
        S("B4", "Chủ tịch UBND cấp xã", "Ký quyết định hỗ trợ", "01 ngày", "Quyết định"),
        S("B5", DESK, "Trả quyết định, chi tiền", "01 ngày", "Mẫu 06, Mẫu 07"),
    ], 9, "Cứu hộ ngoài vùng nước của xã")
    h.say("PHỤ LỤC QUY TRÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC DÂN QUÂN BIỂN (Kèm theo Quyết định số 77/QĐ-UBND ngày 12 tháng 01 năm 2026)")
    h.grid([
        [f"1. {title} (2.980011)", "I", "KÝ HIỆU QUY TRÌNH", code],
        ["II", "NỘI DUNG QUY TRÌNH"],
        ["1", "Điều kiện: Có tên trong danh sách dân quân biển của xã."],
        ["2", "Thành phần hồ sơ gồm:", "Bản chính", "Bản sao"],
        ["2.1", papers[0], "x", ""], ["2.2", papers[1], "x", ""], ["2.3", papers[2], "", "x"],
        ["3", "Số lượng hồ sơ: 01 bộ; Thời gian giải quyết: 05 ngày làm việc; trường hợp phải xác minh ngoài xã: 09 ngày làm việc"],
        ["4", "Nơi nộp hồ sơ và nhận kết quả: Trung tâm Phục vụ hành chính công cấp xã"],
        ["5", "Phí, lệ phí: Không"], ["6", "Đối tượng: Chiến sĩ dân quân biển"], ["7", "Kết quả: Quyết định hỗ trợ"],
        ["8", "Trình tự xử lý công việc:"], HEAD,
        ["A", "Cứu hộ trong vùng nước của xã"], *cells(inside, "label action who time out"), ["", "Tổng cộng", "", "05 ngày làm việc", ""],
        ["B", "Cứu hộ ngoài vùng nước của xã"], *cells(outside, "label action who time out"), ["", "Tổng cộng", "", "09 ngày làm việc", ""],
        ["9", "Cơ sở pháp lý: Luật Dân quân tự vệ số 48/2019/QH14 ngày 22 tháng 11 năm 2019."],
        ["III", "BIỂU MẪU"], ["", "Mẫu 01", RECEIPT], ["", "Mẫu 06", SLIP], ["", "Mẫu 07", BOOK], ["", "Mẫu số 01/DQB", "Bản khai ngày công cứu hộ"],
        ["IV", "HỒ SƠ LƯU"], ["-", "Giấy tờ tại mục 2; danh sách; quyết định. Lưu 05 năm tại Ban Chỉ huy Quân sự cấp xã."],
        ["", BLANK.format("1/DQB")],
    ])

    title, code = "Cấp áo phao, bộ đàm cho tổ dân quân biển", "QT.DQB-02"
    h.procedure(title, code, ["2.980012"])
    h.has(*(k for k in FULL if k not in ("forms", "records")))
    h.limit(7)
    h.finds("control-slip-missing", "QT.DQB-02", "no row names the slip, no forms, no records")
    papers = h.papers("Danh sách tổ viên đề nghị cấp", "Biên bản kiểm kê áo phao, bộ đàm hiện có", sets=1)
    steps = h.flow([
        S("B1", DESK, f"Nhận hồ sơ, giao {RECEIPT}", "0,5 ngày", "Mẫu 01"),
        S("B2", "Ban Chỉ huy Quân sự cấp xã", "Kiểm kê lại, đề nghị Bộ Chỉ huy Quân sự tỉnh cấp", "02 ngày", "Văn bản đề nghị"),
        S("B3", "Phòng Hậu cần - Kỹ thuật, Bộ Chỉ huy Quân sự tỉnh", "Xuất kho", "04 ngày", "Phiếu xuất kho"),
        S("B4", DESK, "Giao thiết bị, ký nhận", "0,5 ngày", "Biên bản giao nhận"),
    ], 7)
    h.grid([
        [f"2. {title} (2.980012)", "I", "KÝ HIỆU QUY TRÌNH", code], ["II", "NỘI DUNG QUY TRÌNH"], ["1", "Điều kiện: Không quy định."],
        ["2", "Thành phần hồ sơ gồm:", "Bản chính", "Bản sao"], ["2.1", papers[0], "x", ""], ["2.2", papers[1], "x", ""],
        ["3", "Số lượng hồ sơ: 01 bộ; Thời gian giải quyết: 07 ngày làm việc"], ["4", "Nơi nộp hồ sơ và nhận kết quả: Trung tâm Phục vụ hành chính công cấp xã"], ["5", "Phí, lệ phí: Không"], ["6", "Đối tượng: Tổ dân quân biển"], ["7", "Kết quả: Thiết bị được cấp"],
        ["8", "Trình tự xử lý công việc:"], HEAD, *cells(steps, "label action who time out"), ["", "Tổng cộng", "", "07 ngày làm việc", ""],
        ["9", "Cơ sở pháp lý: Luật Dân quân tự vệ số 48/2019/QH14 ngày 22 tháng 11 năm 2019."],
    ])

    title, code = "Thôi tham gia dân quân biển trước thời hạn", "QT.DQB-03"
    h.procedure(title, code, ["2.980013"])
    h.has(*FULL)
    h.limit(6)
    h.finds("section-reference-unresolved", "QT.DQB-03, IV", "Hồ sơ theo mục 2.7")
    h.finds("time-sum-mismatch", "QT.DQB-03, II.8", "0,5 + 3 + 1 + 0,5 = 5, stated 6")
    papers = h.papers("Đơn xin thôi tham gia (Mẫu số 03/DQB)", "Giấy tờ chứng minh lý do: giấy ra viện, giấy báo nhập học hoặc hợp đồng lao động ngoài tỉnh", sets=1)
    steps = h.flow([
        S("B1", DESK, f"Nhận hồ sơ, giao {RECEIPT} và mở {SLIP}", "0,5 ngày", "Mẫu 01, Mẫu 06"),
        S("B2", "Ban Chỉ huy Quân sự cấp xã", "Xác minh lý do, họp xét", "03 ngày", "Mẫu 06, biên bản họp"),
        S("B3", "Chủ tịch UBND cấp xã", "Ký quyết định", "01 ngày", "Quyết định"),
        S("B4", DESK, "Trả kết quả", "0,5 ngày", "Mẫu 06, Mẫu 07"),
    ], 6)
    h.grid([
        [f"3. {title} (2.980013)", "I", "KÝ HIỆU QUY TRÌNH", code], ["II", "NỘI DUNG QUY TRÌNH"], ["1", "Điều kiện: Có lý do chính đáng."],
        ["2", "Thành phần hồ sơ gồm:", "Bản chính", "Bản sao"], ["2.1", papers[0], "x", ""], ["2.2", papers[1], "", "x"],
        ["3", "Số lượng hồ sơ: 01 bộ; Thời gian giải quyết: 06 ngày làm việc"], ["4", "Nơi nộp hồ sơ và nhận kết quả: Trung tâm Phục vụ hành chính công cấp xã"], ["5", "Phí, lệ phí: Không"], ["6", "Đối tượng: Chiến sĩ dân quân biển"], ["7", "Kết quả: Quyết định"],
        ["8", "Trình tự xử lý công việc:"], HEAD, *cells(steps, "label action who time out"), ["", "Tổng cộng", "", "06 ngày làm việc", ""],
        ["9", "Cơ sở pháp lý: Luật Dân quân tự vệ số 48/2019/QH14 ngày 22 tháng 11 năm 2019."],
        ["III", "BIỂU MẪU"], ["", "Mẫu 01", RECEIPT], ["", "Mẫu 06", SLIP], ["", "Mẫu 07", BOOK], ["", "Mẫu số 03/DQB", "Đơn xin thôi tham gia"],
        ["IV", "HỒ SƠ LƯU"], ["-", "Hồ sơ theo mục 2.7 và quyết định. Lưu 05 năm tại Ban Chỉ huy Quân sự cấp xã."], ["", BLANK.format("3/DQB")],
    ])
    return h
