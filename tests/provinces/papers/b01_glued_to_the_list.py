# fmt: off
# ruff: noqa: E501
"""Layout B glued to the list annex: the last row of the list begins the first procedure; old form numbers in one procedure, the new ones in the other."""

from __future__ import annotations

from tests.provinces.mill import BOOK, LAW72, ND63, ND92, ND118, RECEIPT, SLIP, TT03, Rebuilt, S, cells

OFFICE = "Bộ phận Một cửa Sở Công Thương"
WAYS = "- Nộp tại quầy số 14, Trung tâm Phục vụ hành chính công tỉnh, số 8 đường Bờ Tả, phường Lệ Thanh;\n- Gửi qua bưu điện;\n- Nộp trên Cổng dịch vụ công quốc gia: https://dichvucong.gov.vn"


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("qd-le-thanh-815")
    h.decision(
        "ỦY BAN NHÂN DÂN  TỈNH LỆ THANH", "815/QĐ-UBND", "Lệ Thanh, ngày 15 tháng 01 năm 2026",
        "CÔNG BỐ DANH MỤC VÀ QUY TRÌNH NỘI BỘ THỦ TỤC HÀNH CHÍNH SỬA ĐỔI, BỔ SUNG LĨNH VỰC LƯU THÔNG HÀNG HÓA TRONG NƯỚC THUỘC PHẠM VI QUẢN LÝ CỦA NGÀNH CÔNG THƯƠNG", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
        [LAW72, f"{ND63}; {ND92}", ND118, TT03],
    )
    h.say("Theo đề nghị của Giám đốc Sở Công Thương tại Văn bản số 77/SCT-VP ngày 12/01/2026.", italic=True)
    h.say("QUYẾT ĐỊNH:", bold=True)
    h.say("Điều", "1. Công bố kèm theo Quyết định này Danh mục và Quy trình nội bộ 02 (hai) thủ tục hành chính sửa đổi, bổ sung lĩnh vực lưu thông hàng hóa trong nước.", "Điều", "2. Quyết định này có hiệu lực kể từ ngày ban hành.", "Điều", "3. Chánh Văn phòng UBND tỉnh, Giám đốc Sở Công Thương và các tổ chức, cá nhân liên quan chịu trách nhiệm thi hành./.")
    h.foot("- Như Điều 3;\n- Bộ Công Thương;\n- Trung tâm Phục vụ HCC tỉnh;\n- Lưu: VT, KT2.", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH")
    h.say("**TTHC SỬA ĐỔI, BỔ SUNG LĨNH VỰC LƯU THÔNG HÀNG HÓA TRONG NƯỚC**", "(Kèm theo Quyết định số: 815/QĐ-UBND ngày 15/01/2026 của Chủ tịch UBND tỉnh)")
    first, second = "Cấp giấy xác nhận điểm bán hàng lưu động phục vụ vùng ngập lụt", "Cấp sửa đổi giấy xác nhận điểm bán hàng lưu động phục vụ vùng ngập lụt"
    law = "- Nghị định số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ về phát triển và quản lý chợ."
    papers = h_papers(h, first, "QT.LTHH.01", "2.933401",
                      ["Văn bản đề nghị xác nhận điểm bán hàng lưu động (BM.LTHH.01.01)", "Danh mục hàng hóa, giá bán dự kiến, có đóng dấu hoặc chữ ký của chủ cơ sở", "Ảnh chụp phương tiện bán hàng (02 ảnh)"], 5)
    h.finds("form-number-superseded", "QT.LTHH.01, mục 3", "Mẫu 05 Phiếu kiểm soát, Mẫu 06 Sổ theo dõi, in a document that cites 03/2025/TT-VPCP")
    steps = h.flow([
        S("B1", f"Công chức {OFFICE}", "Nhận hồ sơ, ghi giấy hẹn; hồ sơ thiếu thì hướng dẫn một lần bằng văn bản", "Giờ hành chính", "Mẫu 01; 02 (nếu có); 06"),
        S("B2", f"Công chức {OFFICE}", "Chuyển hồ sơ đến Phòng Quản lý thương mại", "0,5 ngày", "Mẫu 01, 05; hồ sơ mục 2.3"),
        S("B3", "Lãnh đạo Phòng Quản lý thương mại", "Giao chuyên viên", "0,5 ngày", "Mẫu 05"),
        S("B4", "Chuyên viên Phòng Quản lý thương mại", "Xem xét, kiểm tra phương tiện, dự thảo giấy xác nhận (BM.LTHH.01.02)", "02 ngày", "Mẫu 05, BM.LTHH.01.02"),
        S("B5", "Lãnh đạo Phòng Quản lý thương mại", "Soát, ký nháy", "0,5 ngày", "Mẫu 05"),
        S("B6", "Lãnh đạo Sở Công Thương", "Ký giấy xác nhận", "01 ngày", "Mẫu 05, Giấy xác nhận"),
        S("B7", "Văn thư Sở Công Thương", "Cho số, đóng dấu, chuyển Bộ phận Một cửa", "0,5 ngày", "Giấy xác nhận"),
        S("B8", f"Công chức {OFFICE}", "Trả kết quả", "Giờ hành chính", "Mẫu 01, 06"),
    ], 5)
    table = [
        ["TT", "Mã số TTHC", "Tên thủ tục hành chính", "Thời hạn giải quyết", "Phí, lệ phí", "Căn cứ pháp lý"],
        ["1", "2.933401", first, "05 ngày làm việc", "Không", law],
        ["2", "2.933402", second, "03 ngày làm việc", "Không", "Như trên", f"PHẦN II. NỘI DUNG QUY TRÌNH NỘI BỘ\n1. {first}", "1", "KÝ HIỆU QUY TRÌNH", "QT.LTHH.01"],
        ["2", "NỘI DUNG QUY TRÌNH"],
        ["2.1", "Điều kiện thực hiện TTHC: Phương tiện còn hạn kiểm định; hàng hóa có hóa đơn, chứng từ."],
        ["2.2", "Cách thức thực hiện TTHC:"], ["", WAYS],
        ["2.3", "Thành phần hồ sơ, bao gồm:", "Bản chính", "Bản sao"],
        ["-", papers[0], "x"], ["", "-", papers[1]], ["x"], ["-", papers[2], "x"],
        ["", " Hồ sơ gửi qua mạng thì chụp từ bản chính."],
        ["2.4", "Số lượng hồ sơ: 01 bộ."], ["2.5", "Thời hạn giải quyết: 05 ngày làm việc, kể từ ngày nhận đủ hồ sơ."],
        ["2.6", "Nơi tiếp nhận hồ sơ và trả kết quả: Trung tâm Phục vụ hành chính công tỉnh Lệ Thanh."],
        ["2.7", "Cơ quan thực hiện: Sở Công Thương."], ["", "Cơ quan phối hợp: Không."],
        ["2.8", "Đối tượng thực hiện TTHC: Hộ kinh doanh, hợp tác xã, doanh nghiệp."], ["2.9", "Kết quả giải quyết TTHC: Giấy xác nhận hoặc văn bản từ chối nêu rõ lý do."],
        ["2.10", "Quy trình xử lý công việc:"], ["TT", "Trình tự", "Trách nhiệm", "Thời gian", "Biểu mẫu/Kết quả"],
        *cells(steps, "label action who time out"),
        ["", " Quá hạn thì gửi phiếu xin lỗi và hẹn lại ngày trả kết quả theo Mẫu 04."],
        ["3", "BIỂU MẪU"], ["", "Mẫu 01", RECEIPT], ["", "Mẫu 02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"], ["", "Mẫu 04", "Phiếu xin lỗi và hẹn lại ngày trả kết quả"], ["", "Mẫu 05", SLIP], ["", "Mẫu 06", BOOK],
        ["", "BM.LTHH.01.01", "Văn bản đề nghị xác nhận điểm bán hàng lưu động"], ["", "BM.LTHH.01.02", "Giấy xác nhận điểm bán hàng lưu động"],
        ["4", "HỒ SƠ LƯU"], ["-", "Hồ sơ theo mục 2.3; mẫu 01, 05."], ["-", "Giấy xác nhận hoặc văn bản từ chối."],
        ["Lưu tại Phòng Quản lý thương mại 03 năm, sau đó chuyển kho lưu trữ của Sở."],
    ]
    papers = h_papers(h, second, "QT.LTHH.02", "2.933402", ["Văn bản đề nghị sửa đổi (BM.LTHH.02.01)", "Giấy xác nhận đã được cấp"], 3)
    steps = h.flow([
        S("B1", f"Công chức {OFFICE}", "Nhận hồ sơ, ghi giấy hẹn", "Giờ hành chính", "Mẫu 01; 07"),
        S("B2", "Lãnh đạo Phòng Quản lý thương mại", "Giao chuyên viên", "0,25 ngày", "Mẫu 06"),
        S("B3", "Chuyên viên Phòng Quản lý thương mại", "Đối chiếu nội dung xin sửa, dự thảo giấy xác nhận mới", "1,5 ngày", "Mẫu 06"),
        S("B4", "Lãnh đạo Sở Công Thương", "Ký giấy xác nhận", "01 ngày", "Mẫu 06, Giấy xác nhận"),
        S("B5", f"Công chức {OFFICE}", "Thu giấy cũ, trả kết quả", "0,25 ngày", "Mẫu 01, 07"),
    ], 3)
    table += [
        [f"2. {second}", "1", "KÝ HIỆU QUY TRÌNH", "QT.LTHH.02"], ["2", "NỘI DUNG QUY TRÌNH"],
        ["2.1", "Điều kiện thực hiện TTHC: Không quy định."], ["2.2", "Cách thức thực hiện TTHC:"], ["", WAYS],
        ["2.3", "Thành phần hồ sơ, bao gồm:", "Bản chính", "Bản sao"], ["-", papers[0], "x"], ["-", papers[1], "x"],
        ["2.4", "Số lượng hồ sơ: 01 bộ."], ["2.5", "Thời hạn giải quyết: 03 ngày làm việc, kể từ ngày nhận đủ hồ sơ."], ["2.6", "Nơi tiếp nhận hồ sơ và trả kết quả: Trung tâm Phục vụ hành chính công tỉnh Lệ Thanh."],
        ["2.7", "Cơ quan thực hiện: Sở Công Thương."], ["2.8", "Đối tượng thực hiện TTHC: Hộ kinh doanh, hợp tác xã, doanh nghiệp đã có giấy xác nhận."], ["2.9", "Kết quả giải quyết TTHC: Giấy xác nhận sửa đổi."],
        ["2.10", "Quy trình xử lý công việc:"], ["TT", "Trình tự", "Trách nhiệm", "Thời gian", "Biểu mẫu/Kết quả"], *cells(steps, "label action who time out"),
        ["3", "BIỂU MẪU"], ["", "Mẫu 01", RECEIPT], ["", "Mẫu 06", SLIP], ["", "Mẫu 07", BOOK], ["", "BM.LTHH.02.01", "Văn bản đề nghị sửa đổi"],
        ["4", "HỒ SƠ LƯU"], ["-", "Hồ sơ theo mục 2.3, giấy xác nhận cũ đã thu; lưu 03 năm tại Phòng Quản lý thương mại./."],
    ]
    h.grid(table)
    return h


def h_papers(h: Rebuilt, title: str, code: str, tthc: str, papers: list[str], limit: float) -> list[str]:
    """A procedure of layout B begins; its papers come back."""
    h.procedure(title, code, [tthc])
    h.has("conditions", "how_to_apply", "dossier", "dossier_sets", "time_limit", "place", "agency", "applicant", "result", "steps", "forms", "records")
    h.limit(limit)
    return h.papers(*papers, sets=1)
