# fmt: off
# ruff: noqa: E501
"""Four procedures of layout C in a department's decision: groups and notes inside the table of papers, days with hours in one cell, old receipt slip, forms listed in prose."""

from __future__ import annotations

from tests.provinces.mill import BOOK, LAW72, ND63, ND118, RECEIPT, SLIP, TT03, Rebuilt, S, cells

HEAD = ["Bước công việc", "Nội dung", "Người/đơn vị thực hiện", "Thời gian", "Biểu mẫu/kết quả"]
DESK = "Viên chức Trung tâm Trợ giúp pháp lý trực quầy"


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("qd-binh-lac-stp-118")
    h.decision(
        "UBND TỈNH BÌNH LẠC\nSỞ TƯ PHÁP", "118/QĐ-STP", "Bình Lạc, ngày 03 tháng 3 năm 2026",
        "Ban hành quy trình giải quyết thủ tục hành chính lĩnh vực trợ giúp pháp lý lưu động", "GIÁM ĐỐC SỞ TƯ PHÁP TỈNH BÌNH LẠC", [LAW72, ND63, ND118, TT03, "Luật Trợ giúp pháp lý số 11/2017/QH14 ngày 20 tháng 6 năm 2017"],
    )
    h.say("QUYẾT ĐỊNH:", bold=True)
    h.say("Điều 1. Ban hành kèm theo Quyết định này 04 quy trình giải quyết thủ tục hành chính.", "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.")
    h.foot("- Như Điều 1;\n- Lưu: VT, TGPL.", "GIÁM ĐỐC")
    h.say("**PHỤ LỤC**", "(Kèm theo Quyết định số 118/QĐ-STP ngày 03 tháng 3 năm 2026 của Giám đốc Sở Tư pháp)")

    title, code, tthc = "Đăng ký điểm trợ giúp pháp lý lưu động tại chợ phiên", "QT.TGPL.01", "1.990311"
    start(h, "1", title, code, tthc, 6, "không quá 06 ngày làm việc, tương đương 48 giờ làm việc")
    papers = h.papers("Giấy đề nghị mở điểm (BM.TGPL.01.01)", "Lịch chợ phiên cả năm", "Văn bản đồng ý của ban quản lý chợ", sets=1)
    h.grid([["TT", "Tên giấy tờ", "Bản chính", "Bản sao", "Số lượng"], ["A", "Giấy tờ phải nộp"], ["1", papers[0], "x", "", "01"], ["2", papers[1], "", "x", "01"], ["B", "Giấy tờ nộp khi mở điểm lần đầu"], ["3", papers[2], "x", "", "01"], ["Ghi chú: hồ sơ trực tuyến không phải nộp bản giấy."]])
    middle(h)
    steps = h.flow([
        S("Bước 1", DESK, f"Nhận hồ sơ, lập {RECEIPT}", "0,5 ngày (04 giờ)", "Mẫu số 01"),
        S("Bước 2", "Trưởng phòng Nghiệp vụ", "Giao trợ giúp viên", "0,5 ngày (04 giờ)", "Mẫu số 06"),
        S("Bước 3", "Trợ giúp viên pháp lý", "Khảo sát chợ, lập phương án (BM.TGPL.01.02)", "3,5 ngày (28 giờ)", "BM.TGPL.01.02"),
        S("Bước 4", "Giám đốc Trung tâm Trợ giúp pháp lý", "Ký thông báo mở điểm", "01 ngày (08 giờ)", "Thông báo"),
        S("Bước 5", DESK, "Trả kết quả", "0,5 ngày (04 giờ)", "Mẫu số 07"),
    ], 6)
    h.grid([HEAD, *cells(steps, "label action who time out"), ["Tổng", "", "", "06 ngày (48 giờ)", ""]])
    forms(h, [("BM.TGPL.01.01", "Giấy đề nghị mở điểm"), ("BM.TGPL.01.02", "Phương án trợ giúp lưu động")], "Mẫu số 06")

    title, code, tthc = "Rút yêu cầu trợ giúp pháp lý lưu động", "QT.TGPL.02", "1.990312"
    start(h, "2", title, code, tthc, 2, "02 ngày làm việc")
    h.finds("receipt-slip-superseded", "2, mục 6, Bước 1", "Phiếu tiếp nhận hồ sơ và hẹn trả kết quả")
    h.finds("hours-days-mismatch", "2, mục 6, Bước 2", "01 ngày (10 giờ)")
    papers = h.papers("Đơn rút yêu cầu (BM.TGPL.02.01)", sets=1)
    h.grid([["TT", "Tên giấy tờ", "Bản chính", "Bản sao", "Số lượng"], ["1", papers[0], "x", "", "01"]])
    middle(h)
    steps = h.flow([
        S("Bước 1", DESK, "Nhận đơn, lập Phiếu tiếp nhận hồ sơ và hẹn trả kết quả", "0,5 ngày (04 giờ)", "Mẫu số 01"),
        S("Bước 2", "Trợ giúp viên pháp lý", "Gặp người rút đơn, lập biên bản", "01 ngày (10 giờ)", "Biên bản; Mẫu số 06"),
        S("Bước 3", "Giám đốc Trung tâm Trợ giúp pháp lý", "Ký thông báo chấm dứt", "0,5 ngày (04 giờ)", "Thông báo; Mẫu số 07"),
    ], 2)
    h.grid([HEAD, *cells(steps, "label action who time out"), ["Tổng", "", "", "02 ngày", ""]])
    forms(h, [("BM.TGPL.02.01", "Đơn rút yêu cầu")], "Mẫu số 06")

    title, code, tthc = "Thay người trợ giúp pháp lý theo đề nghị của bản", "QT.TGPL.03", "1.990313"
    start(h, "3", title, code, tthc, 3, "03 ngày làm việc")
    h.finds("form-number-superseded", "3, mục 7", "Mẫu số 05 Phiếu kiểm soát, in a document that cites 03/2025/TT-VPCP")
    h.finds("time-sum-mismatch", "3, mục 6", "0,5 + 1,5 + 0,5 = 2,5, stated 3")
    papers = h.papers("Đơn đề nghị thay người (BM.TGPL.03.01)", "Biên bản họp bản", sets=1)
    h.grid([["TT", "Tên giấy tờ", "Bản chính", "Bản sao", "Số lượng"], ["1", papers[0], "x", "", "01"], ["2", papers[1], "", "x", "01"]])
    middle(h)
    steps = h.flow([
        S("Bước 1", DESK, f"Nhận đơn, lập {RECEIPT}", "0,5 ngày", "Mẫu số 01"),
        S("Bước 2", "Trưởng phòng Nghiệp vụ", "Xem lý do, chọn người thay", "1,5 ngày", "Mẫu số 05"),
        S("Bước 3", "Giám đốc Trung tâm Trợ giúp pháp lý", "Ký quyết định", "0,5 ngày", "Quyết định; Mẫu số 07"),
    ], 3)
    h.grid([HEAD, *cells(steps, "label action who time out"), ["Tổng", "", "", "03 ngày", ""]])
    forms(h, [("BM.TGPL.03.01", "Đơn đề nghị thay người")], "Mẫu số 05")

    title, code, tthc = "Xác nhận giờ trợ giúp pháp lý lưu động của luật sư tình nguyện", "QT.TGPL.04", "1.990314"
    start(h, "4", title, code, tthc, 4, "04 ngày làm việc")
    papers = h.papers("Bảng kê giờ trợ giúp (BM.TGPL.04.01)", "Sổ ghi vụ việc đã có chữ ký của trưởng bản", "Bản sao thẻ luật sư", sets=2)
    h.grid([["TT", "Tên giấy tờ", "Bản chính", "Bản sao"], ["1", papers[0], "x", ""], ["2", papers[1], "x", ""], ["3", papers[2], "", "x"], ["Số lượng: 02 bộ"]])
    middle(h)
    steps = h.flow([
        S("Bước 1", DESK, f"Nhận bảng kê, lập {RECEIPT}", "0,25 ngày", "Mẫu số 01"),
        S("Bước 2", "Phòng Nghiệp vụ", "Đối chiếu sổ vụ việc", "2,5 ngày", "Mẫu số 06"),
        S("Bước 3", "Kế toán Trung tâm", "Tính tiền bồi dưỡng", "0,75 ngày", "Mẫu số 06"),
        S("Bước 4", "Giám đốc Trung tâm Trợ giúp pháp lý", "Ký xác nhận", "0,5 ngày", "Giấy xác nhận; Mẫu số 07"),
    ], 4)
    h.grid([HEAD, *cells(steps, "label action who time out"), ["Tổng", "", "", "04 ngày", ""]])
    forms(h, [("BM.TGPL.04.01", "Bảng kê giờ trợ giúp")], "Mẫu số 06")
    h.doubt("2, mục 6", "the total row gives days only; the step 01 ngày (10 giờ) counts as one day")
    return h


def start(h: Rebuilt, number: str, title: str, code: str, tthc: str, days: float, sentence: str) -> None:
    """Title and parts 1–3 of a procedure, down to the table of papers."""
    h.procedure(title, code, [tthc])
    h.has("legal_basis", "time_limit", "fee", "dossier", "dossier_sets" if number == "4" else "dossier", "place", "how_to_apply", "steps", "forms", "records")
    h.limit(days)
    h.say(f"**{number}. Quy trình: {title}** Ký hiệu {code} - Mã số TTHC {tthc}")
    h.say("1. Cơ sở pháp lý", bold=True)
    h.say("Luật Trợ giúp pháp lý số 11/2017/QH14 ngày 20 tháng 6 năm 2017.")
    h.say("2. Thời gian giải quyết; phí, lệ phí", bold=True)
    h.grid([["Thời gian giải quyết", "Phí", "Lệ phí"], [sentence, "Không", "Không"]])
    h.say("3. Thành phần hồ sơ" + (", số lượng hồ sơ" if number == "4" else ""), bold=True)


def middle(h: Rebuilt) -> None:
    """Parts 4 and 5."""
    h.say("4. Nơi tiếp nhận và trả kết quả", bold=True)
    h.say("Trung tâm Trợ giúp pháp lý tỉnh, số 6 đường Bến Mới, phường Bình Lạc.")
    h.say("**5. Cách thức thực hiện** Trực tiếp, bưu chính, trực tuyến một phần.")
    h.say("6. Quy trình xử lý", bold=True)


def forms(h: Rebuilt, own: list[tuple[str, str]], slip: str) -> None:
    """Parts 7 and 8."""
    h.say("7. Biểu mẫu", bold=True)
    h.grid([["Mã", "Tên biểu mẫu"], ["Mẫu số 01", RECEIPT], [slip, SLIP], ["Mẫu số 07", BOOK], *([c, t] for c, t in own)])
    h.say("8. Hồ sơ lưu", bold=True)
    h.say("- Giấy tờ tại mục 3, kết quả giải quyết; lưu tại Phòng Nghiệp vụ 05 năm rồi nộp kho lưu trữ của Trung tâm.")
