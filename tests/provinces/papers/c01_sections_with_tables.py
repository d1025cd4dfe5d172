# fmt: off
# ruff: noqa: E501
"""A city's two procedures of layout C: a head row lost, a total row that swallowed part 7 and the form behind it, one time merged over four steps."""

from __future__ import annotations

from tests.provinces.mill import LAW72, ND63, ND118, RECEIPT, SLIP, TT03, Rebuilt, S

TEMPLATE = (
    "Mẫu số 02\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n………, ngày……tháng……năm……\nTỜ KHAI\nKính gửi: ………………………….\n"
    "Tên người đề nghị: …………………………………\nĐịa chỉ: ………………………………\nSố định danh: …………………… Ngày cấp: …/…/……\nĐề nghị: ……………………………………………………………"
)


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("qd-hai-do-604")
    h.decision(
        "UBND THÀNH PHỐ HẢI ĐÔ\nTRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "604/QĐ-TTHCC", "Hải Đô, ngày 09 tháng 02 năm 2026",
        "Về việc phê duyệt quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính lĩnh vực vườn ươm, cây xanh thuộc phạm vi quản lý của Sở Xây dựng thành phố Hải Đô", "GIÁM ĐỐC TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG THÀNH PHỐ HẢI ĐÔ",
        [LAW72, ND63, ND118, TT03, "Quyết định số 1902/QĐ-UBND ngày 06/10/2025 của Chủ tịch UBND Thành phố về việc ủy quyền phê duyệt quy trình nội bộ"],
    )
    h.say("QUYẾT ĐỊNH:", bold=True)
    h.say("Điều 1. Phê duyệt kèm theo Quyết định này quy trình nội bộ, quy trình điện tử giải quyết 02 thủ tục hành chính lĩnh vực vườn ươm, cây xanh.", "(Chi tiết tại Phụ lục)", "Điều 2. Quyết định có hiệu lực từ ngày ký; bãi bỏ quy trình ký hiệu QTCX-03, QTCX-04 tại Quyết định số 311/QĐ-TTHCC ngày 15/8/2025.", "Điều 3. Sở Xây dựng, Trung tâm Phục vụ hành chính công Thành phố chịu trách nhiệm thi hành./.")
    h.foot("- Như Điều 3;\n- Cổng Thông tin điện tử Thành phố;\n- Lưu: VT.", "GIÁM ĐỐC")
    h.say("**PHỤ LỤC**", "QUY TRÌNH NỘI BỘ, QUY TRÌNH ĐIỆN TỬ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC VƯỜN ƯƠM, CÂY XANH", "(Kèm theo Quyết định số 604/QĐ-TTHCC ngày 09/02/2026 của Giám đốc Trung tâm Phục vụ hành chính công thành phố Hải Đô)")
    names = (
        ("Đăng ký vườn ươm cây bóng mát cung cấp cho đường phố", "1.945501", "QTCX-03"),
        ("Xác nhận cây di sản trong khuôn viên cơ quan, trường học", "1.945502", "QTCX-04"),
    )
    h.grid([["TT", "Mã TTHC", "Lĩnh vực/Tên quy trình nội bộ", "Ký hiệu"], ["I"], ["QUY TRÌNH THUỘC THẨM QUYỀN CỦA SỞ XÂY DỰNG"], ["1", names[0][1], names[0][0], names[0][2]], ["2", names[1][1], names[1][0], names[1][2]]])
    first(h, *names[0])
    second(h, *names[1])
    h.say("(1) Tên cơ quan, trường học có cây.", "(2) Chiều cao đo từ mặt đất đến ngọn.")
    h.doubt("both procedures, part 7", "the title of part 7 stands inside the total row and is taken as responsibility + records")
    return h


def parts(h: Rebuilt, number: str, title: str, tthc: str, code: str, papers: list[tuple[str, str]], days: str, hours: str, laws: list[str]) -> None:
    """Title and parts 1–5 of a procedure."""
    h.procedure(title, code, [tthc])
    h.has("legal_basis", "dossier", "how_to_apply", "place", "time_limit", "fee", "forms", "steps", "responsibility", "records")
    h.say(f"{number}. {title} (Mã TTHC: {tthc}, ký hiệu: {code})", bold=number == "II")
    h.say("1. Cơ sở pháp lý", bold=True)
    h.say(*laws)
    h.say("2. Thành phần hồ sơ", bold=True)
    names = h.papers(*(p for p, _ in papers), sets=1)
    h.grid([["STT", "Tên hồ sơ", "Bản sao/bản chính", "Số lượng"], *([str(i), p, kind, "1"] for i, (p, kind) in enumerate(zip(names, (k for _, k in papers), strict=True), 1))])
    h.say("3. Cách thức, địa chỉ nộp hồ sơ, nhận kết quả giải quyết TTHC", bold=True)
    h.grid([["STT"], ["Địa chỉ"], ["1", "Trực tiếp tại quầy của Sở Xây dựng", "Số 3 đường Cảng Mới, phường Hải Tân"], ["2", "Qua bưu điện", "^"], ["3", "Trực tuyến", "https://dichvucong.gov.vn"]])
    h.say("4. Thời gian giải quyết, phí, lệ phí, mức độ cung cấp dịch vụ công trực tuyến", bold=True)
    h.grid([["Thời gian giải quyết", "Mức thu", "Cung cấp dịch vụ công trực tuyến"], ["Ngày làm việc", "Giờ làm việc", "Phí", "Lệ phí"], [days, hours, "Không", "Không", "Toàn trình"]])
    h.limit(float(days.split()[0]))
    h.say("5. Các biểu mẫu trong giải quyết TTHC", bold=number == "I")
    h.grid([["STT", "Tên biểu mẫu", "Cơ sở pháp lý"], ["1", names[0], "Quyết định số 58/2024/QĐ-UBND ngày 12/12/2024 của UBND Thành phố"], ["2", "Biểu mẫu của cơ chế một cửa", "Thông tư số 03/2025/TT-VPCP ngày 15/9/2025"]])
    h.say("6. Quy trình giải quyết", bold=True)


def first(h: Rebuilt, title: str, tthc: str, code: str) -> None:
    """A time merged over four steps; nothing wrong."""
    laws = ["- Nghị định số 258/2025/NĐ-CP ngày 09/10/2025 của Chính phủ về quản lý công viên, cây xanh, mặt nước;", "- Quyết định số 58/2024/QĐ-UBND ngày 12/12/2024 của UBND Thành phố."]
    parts(h, "I", title, tthc, code, [("Tờ khai đăng ký vườn ươm (theo mẫu)", "Bản chính"), ("Sơ đồ vườn ươm, số lượng từng loài cây", "Bản chính"), ("Giấy tờ về quyền sử dụng đất nơi đặt vườn ươm", "Bản sao")], "15 ngày", "120 giờ", laws)
    steps = h.flow([
        S("Bước 1", "Bộ phận TN&TKQ của Sở", f"Nhận hồ sơ, giao {RECEIPT}", "1/2 ngày"),
        S("Bước 2", "Trưởng Bộ phận TN&TKQ", "Chuyển hồ sơ", "1/2 ngày"),
        S("Bước 2", "Lãnh đạo Sở Xây dựng", "Giao phòng", "1 ngày"),
        S("Bước 3", "Chuyên viên Phòng Hạ tầng đô thị", "Khảo sát vườn", "6 ngày"),
        S("Bước 4", "Phòng Tổng hợp của Văn phòng", "Nhận hồ sơ trình", "06 ngày"),
        S("Bước 5", "Lãnh đạo Văn phòng", "Giao phòng chuyên môn", None),
        S("Bước 6", "Chuyên viên phòng chuyên môn", "Thẩm tra", None),
        S("Bước 7", "Lãnh đạo UBND Thành phố", "Duyệt", None),
        S("Bước 8", "Phòng Hạ tầng đô thị", "Hoàn thiện", "01 ngày"),
        S("Bước 9", "Bộ phận TN&TKQ của Sở", "Trả kết quả", "Giờ hành chính"),
    ], 15)
    slip = f"Mẫu {SLIP} (Mẫu số 06)"
    outs = [f"{RECEIPT} (Mẫu số 01)", slip, "^", "Biên bản khảo sát; dự thảo", "Quyết định công nhận vườn ươm", "^", "^", "^", "Quyết định", "Mẫu sổ theo dõi hồ sơ (Mẫu số 07)"]
    rows = [[s.label, s.who or "", s.action, s.time or "^", out] for s, out in zip(steps, outs, strict=True)]
    rows[2][0] = "^"
    rows[3][2] = "Khảo sát vườn, đếm cây, lập biên bản:\n- Đạt: dự thảo tờ trình và quyết định;\n- Chưa đạt: dự thảo văn bản yêu cầu khắc phục"
    rows.insert(4, ["Quy trình nội bộ tại UBND thành phố Hải Đô"])
    rows.insert(9, ["Quy trình nội bộ tại Sở Xây dựng"])
    tail = "Tổng thời gian: 15 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ."
    h.grid([["Tên bước", "Đơn vị/người thực hiện", "Nội dung công việc", "Thời hạn giải quyết\n(ĐVT: Ngày làm việc)", "Biểu mẫu/ kết quả"], *rows,
            [tail, "7. Trách nhiệm trả kết quả giải quyết và lưu trữ hồ sơ TTHC.", "Trách nhiệm", "Bộ phận Tiếp nhận và Trả kết quả", "Cơ quan giải quyết hồ sơ"],
            ["^", "Trả hồ sơ, kết quả", "Trả bản giấy cho người nộp", "- Chuyển kết quả đúng hạn", "^"], ["Lưu trữ"],
            ["", "- Lưu trữ theo pháp luật về lưu trữ.", TEMPLATE.replace("TỜ KHAI", "TỜ KHAI\nĐăng ký vườn ươm"), "", ""], ["NGƯỜI ĐĂNG KÝ\n(Ký, ghi rõ họ tên)"]])


def second(h: Rebuilt, title: str, tthc: str, code: str) -> None:
    """Hours that are not eight a day, a sum that is wrong, steps that send to a step that is not there."""
    parts(h, "II", title, tthc, code, [("Tờ khai đề nghị xác nhận cây di sản (theo mẫu)", "Bản chính"), ("Ảnh cây, thuyết minh về tuổi cây", "Bản chính")], "20 ngày", "140 giờ", ["- Quyết định số 58/2024/QĐ-UBND ngày 12/12/2024 của UBND Thành phố về cây xanh đô thị;", "- Quyết định số 71/2025/QĐ-UBND ngày 02/11/2025 của UBND Thành phố về tiêu chí cây di sản."])
    h.finds("hours-days-mismatch", "II.4", "20 ngày | 140 giờ")
    h.finds("time-sum-mismatch", "II.6", "1 + 1 + 10 + 3 + 2 + 2 = 19, stated 20")
    h.finds("step-reference-unresolved", "II.6, Bước 5", "Chuyển lại bước 9")
    steps = h.flow([
        S("Bước 1", "Bộ phận TN&TKQ của Sở", f"Nhận hồ sơ, giao {RECEIPT}", "1 ngày", f"{RECEIPT} (Mẫu số 01)"),
        S("Bước 2", "Lãnh đạo Phòng Hạ tầng đô thị", "Giao chuyên viên", "1 ngày", f"{SLIP} (Mẫu số 06)"),
        S("Bước 3", "Chuyên viên Phòng Hạ tầng đô thị", "Đo cây, mời hội đồng tư vấn, lập biên bản", "10 ngày", "Biên bản đo"),
        S("Bước 4", "Hội đồng tư vấn cây xanh", "Họp, cho ý kiến", "3 ngày", "Biên bản họp"),
        S("Bước 5", "Lãnh đạo Sở Xây dựng", "Xem xét:\n- Đồng ý: ký giấy xác nhận;\n- Không đồng ý: Chuyển lại bước 9", "2 ngày", "Giấy xác nhận"),
        S("Bước 6", "Bộ phận TN&TKQ của Sở", "Trả kết quả, kết thúc hồ sơ trên hệ thống", "2 ngày", "Sổ theo dõi hồ sơ (Mẫu số 07)"),
    ], 20)
    h.grid([["Tên bước", "Đơn vị/người thực hiện", "Nội dung công việc", "Thời hạn giải quyết\n(ĐVT: Ngày làm việc)", "Biểu mẫu/ kết quả"], *([s.label, s.who or "", s.action, s.time or "", s.out] for s in steps),
            ["Tổng thời gian: 20 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.", "7. Trách nhiệm trả kết quả giải quyết và lưu trữ hồ sơ TTHC.", "Trách nhiệm", "Bộ phận Tiếp nhận và Trả kết quả", "Cơ quan giải quyết hồ sơ"],
            ["^", "Trả hồ sơ, kết quả", "Trả bản giấy", "- Bảo đảm đúng hạn", "^"], ["Lưu trữ"], ["", "- Lưu trữ hồ sơ 10 năm tại Phòng Hạ tầng đô thị.", TEMPLATE.replace("TỜ KHAI", "TỜ KHAI\nXác nhận cây di sản"), "", ""]])
