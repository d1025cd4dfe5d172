# fmt: off
# ruff: noqa: E501
"""A city's three processes with papers, limit and chart label run into the heading's paragraph; forms and records as lists; sets missing in one, forms out of step in another."""

from __future__ import annotations

from tests.provinces.mill import LAW72, ND63, ND118, RECEIPT, SLIP, TT03, Rebuilt, S, cells

HEAD = ["Bước", "Sản phẩm", "Nội dung", "Người thực hiện", "Thời gian thực hiện"]


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("qd-truong-thinh-2560")
    h.grid([["**ỦY BAN NHÂN DÂN** **THÀNH PHỐ TRƯỜNG THỊNH**\n-------", "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** Độc lập - Tự do - Hạnh phúc\n---------------"], ["Số: 2560/QĐ-UBND", "//Trường Thịnh, ngày 27 tháng 02 năm 2026//"]])
    h.say("**QUYẾT ĐỊNH** Phê duyệt quy trình giải quyết thủ tục hành chính lĩnh vực hè phố, chợ đêm trên địa bàn thành phố Trường Thịnh")
    h.say("CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ", bold=True)
    h.say(*(f"Căn cứ {law};" for law in (LAW72, ND63, ND118, TT03)), italic=True)
    h.say("QUYẾT ĐỊNH:", bold=True)
    h.say("Điều 1. Phê duyệt 03 quy trình giải quyết thủ tục hành chính lĩnh vực hè phố, chợ đêm (Phụ lục kèm theo).", "Điều 2. Quyết định có hiệu lực từ ngày ký./.")
    h.foot("- Như trên;\n- Lưu: VT.", "TUQ. CHỦ TỊCH GIÁM ĐỐC SỞ CÔNG THƯƠNG")
    h.say("PHỤ LỤC QUY TRÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC HÈ PHỐ, CHỢ ĐÊM (Ban hành kèm theo Quyết định số 2560/QĐ-UBND ngày 27/02/2026 của Chủ tịch UBND thành phố Trường Thịnh)")
    desk = "Nhân viên quầy tổng hợp, Trung tâm Phục vụ hành chính công phường"

    title = "Đăng ký gian hàng chợ đêm của hộ gia đình"
    h.procedure(title, "QT.CĐ.01", ["1.971101"])
    h.has("dossier", "dossier_sets", "time_limit", "steps", "forms", "records")
    h.limit(4)
    papers = h.papers("Phiếu đăng ký gian hàng BM.CĐ.01.01", "Bản cam kết giữ vệ sinh BM.CĐ.01.02", "Ảnh căn cước của chủ hộ", sets=2)
    h.say(f"**1. {title}** – Mã TTHC: 1.971101; ký hiệu: QT.CĐ.01 a. Thành phần hồ sơ:")
    h.say(*(f"- {p};" for p in papers))
    h.say("b. Số lượng hồ sơ: 02 bộ c. Thời hạn giải quyết: 04 ngày làm việc d. Trình tự các bước:")
    steps = h.flow([
        S("1", desk, f"Nhận hồ sơ, giao {RECEIPT}", "¼ ngày", "Mẫu số 01"),
        S("2", "Lãnh đạo Phòng Kinh tế, Hạ tầng và Đô thị phường", "Giao người xử lý", "¼ ngày", f"{SLIP} (Mẫu số 06)"),
        S("3", "Công chức Phòng Kinh tế, Hạ tầng và Đô thị phường", "Xếp vị trí, lập phiếu kiểm tra BM.CĐ.01.03", "2½ ngày", "BM.CĐ.01.03"),
        S("4", "Phó Chủ tịch UBND phường", "Ký thẻ gian hàng", "½ ngày", "Thẻ gian hàng"),
        S("5", desk, "Trao thẻ, thu phiếu hẹn", "½ ngày", "Thẻ gian hàng"),
    ], 4)
    h.grid([HEAD, *cells(steps, "label out action who time"), ["", "", "Tổng thời gian", "", "04 ngày làm việc"]])
    h.say("đ. Biểu mẫu: Mẫu số 01 và Mẫu số 06 theo Thông tư số 03/2025/TT-VPCP;")
    h.grid([["Mã hiệu", "Tên biểu mẫu"], ["BM.CĐ.01.01", "Phiếu đăng ký gian hàng"], ["BM.CĐ.01.02", "Bản cam kết giữ vệ sinh"], ["BM.CĐ.01.03", "Phiếu kiểm tra vị trí"]])
    h.say("e. Hồ sơ lưu: hồ sơ tại điểm a, Mẫu số 06, BM.CĐ.01.03; lưu 02 năm tại Phòng Kinh tế, Hạ tầng và Đô thị.")

    title = "Cho phép dùng tạm hè phố để tổ chức lễ cưới, lễ tang"
    h.procedure(title, "QT.CĐ.02", ["1.971102"])
    h.has("dossier", "time_limit", "steps", "forms", "records")
    h.limit(1)
    h.finds("dossier-sets-missing", "2, a", "two papers, no number of sets")
    h.finds("receipt-slip-superseded", "2, bước 1", "Phiếu tiếp nhận hồ sơ")
    papers = h.papers("Đơn xin dùng tạm hè phố BM.CĐ.02.01", "Sơ đồ vị trí dựng rạp")
    h.say(f"**2. {title}** – Mã TTHC: 1.971102; ký hiệu: QT.CĐ.02 a. Thành phần hồ sơ:", *(f"- {p};" for p in papers), "b. Thời hạn giải quyết: 08 giờ làm việc (01 ngày) c. Trình tự các bước:")
    steps = h.flow([
        S("1", desk, "Nhận đơn, lập Phiếu tiếp nhận hồ sơ giao người nộp", "01 giờ", "Mẫu số 01"),
        S("2", "Công chức phụ trách đô thị", "Xem vị trí, ghi ý kiến", "04 giờ", f"{SLIP} (Mẫu số 06)"),
        S("3", "Phó Chủ tịch UBND phường", "Ký giấy phép tạm", "02 giờ", "Giấy phép tạm"),
        S("4", desk, "Trả kết quả", "01 giờ", "Giấy phép tạm"),
    ], 1)
    h.grid([HEAD, *cells(steps, "label out action who time"), ["", "", "Tổng thời gian", "", "08 giờ làm việc"]])
    h.say("d. Biểu mẫu:")
    h.grid([["Mã hiệu", "Tên biểu mẫu"], ["Mẫu số 01", RECEIPT], ["Mẫu số 06", SLIP], ["BM.CĐ.02.01", "Đơn xin dùng tạm hè phố"]])
    h.say("đ. Hồ sơ lưu: hồ sơ tại điểm a và Mẫu số 06; lưu 01 năm.")

    title = "Thu hồi thẻ gian hàng chợ đêm"
    h.procedure(title, "QT.CĐ.03", ["1.971103"])
    h.has("dossier", "dossier_sets", "time_limit", "steps", "forms", "records")
    h.limit(3)
    h.finds("form-unlisted", "3, bước 2", "BM.CĐ.03.04 is cited and not listed")
    h.finds("form-unused", "3, đ", "BM.CĐ.03.02 is listed and cited nowhere")
    papers = h.papers("Biên bản vi phạm của tổ tự quản BM.CĐ.03.01", "Thẻ gian hàng", sets=1)
    h.say(f"**3. {title}** – Mã TTHC: 1.971103; ký hiệu: QT.CĐ.03 a. Thành phần hồ sơ:", *(f"- {p};" for p in papers), "b. Số lượng hồ sơ: 01 bộ c. Thời hạn giải quyết: 03 ngày làm việc d. Trình tự các bước:")
    steps = h.flow([
        S("1", desk, f"Nhận hồ sơ, giao {RECEIPT}", "½ ngày", "Mẫu số 01"),
        S("2", "Công chức phụ trách đô thị", "Lập tờ trình theo BM.CĐ.03.04, mở phiếu kiểm soát", "1½ ngày", f"{SLIP} (Mẫu số 06)"),
        S("3", "Phó Chủ tịch UBND phường", "Ký quyết định thu hồi", "½ ngày", "Quyết định"),
        S("4", desk, "Gửi quyết định cho chủ gian hàng", "½ ngày", "Quyết định"),
    ], 3)
    h.grid([HEAD, *cells(steps, "label out action who time"), ["", "", "Tổng thời gian", "", "03 ngày làm việc"]])
    h.say("đ. Biểu mẫu:")
    h.grid([["Mã hiệu", "Tên biểu mẫu"], ["BM.CĐ.03.01", "Biên bản vi phạm"], ["BM.CĐ.03.02", "Thông báo thu hồi thẻ"], ["Mẫu số 01", RECEIPT], ["Mẫu số 06", SLIP]])
    h.say("e. Hồ sơ lưu: hồ sơ tại điểm a, quyết định thu hồi, Mẫu số 06; lưu 03 năm.")
    return h
