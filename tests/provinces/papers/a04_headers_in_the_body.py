# fmt: off
# ruff: noqa: E501
"""A health centre's procedure turned back from print: the header table stands in the body at every page and cuts the big table, headings lost their style, page labels run on."""

from __future__ import annotations

from tests.provinces.mill import BOOK, RECEIPT, SLIP, Rebuilt, S, cells

TITLE, CODE = "Cấp giấy xác nhận tủ thuốc học đường", "QT.YT-33"


def page(h: Rebuilt, number: int) -> None:
    """The running header as the conversion leaves it."""
    h.grid([["TRUNG TÂM Y TẾ KHU VỰC SÔNG THAO\nPhòng Dược", f"**QUY TRÌNH** {TITLE}", f"Mã hiệu: {CODE}"], ["^", "^", "Lần ban hành: 04"], ["^", "^", "Ngày ban hành: 02/02/2026"], ["^", "^", f"Trang: {number}/8"]])


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("iso-tt-y-te-song-thao-33", size=13)
    h.procedure(TITLE, CODE, ["2.957733"])
    page(h, 1)
    h.say("Thủ tục hành chính mã số 2.957733 trên Cơ sở dữ liệu quốc gia", italic=True)
    h.say("MỤC LỤC", bold=True)
    h.say("SỬA ĐỔI TÀI LIỆU 2", "1. MỤC ĐÍCH 3", "2. PHẠM VI 3", "3. TÀI LIỆU VIỆN DẪN 3", "4. ĐỊNH NGHĨA/VIẾT TẮT 3", "5. NỘI DUNG QUY TRÌNH 4", "6. BIỂU MẪU 6", "7. HỒ SƠ CẦN LƯU 7")
    h.has("approval", "revision_history", "purpose", "scope", "references", "definitions")
    h.grid([["Trách nhiệm", "Soạn thảo", "Xem xét", "Phê duyệt"], ["Họ tên", "DS. Hà Thị Quế", "BS. Cù Văn Lộc", "BSCKII. Đoàn Minh Xuân"], ["Chữ ký", "(đã ký)", "(đã ký)", "(đã ký)"], ["Chức vụ", "Nhân viên phòng Dược", "Trưởng phòng Dược", "Giám đốc Trung tâm"]], header=True)
    page(h, 2)
    h.say("SỬA ĐỔI TÀI LIỆU", bold=True)
    h.grid([["Yêu cầu sửa đổi/bổ sung", "Trang/Phần liên quan", "Mô tả nội dung sửa đổi", "Lần ban hành", "Ngày ban hành"], ["Rà soát định kỳ", "5.7", "Rút ngắn thời gian thẩm định", "03", "11/8/2025"], ["Thay biểu mẫu", "6", "Đổi Mẫu 05 thành Mẫu 06 đối với phiếu kiểm soát", "04", "02/02/2026"]])
    page(h, 3)
    h.say("**1. MỤC ĐÍCH**", "Giúp trường học trên địa bàn khu vực lập tủ thuốc học đường đúng quy định, thuốc còn hạn, người phụ trách được hướng dẫn; việc xác nhận được làm trong một lần đến.", "**2. PHẠM VI**", "Trường mầm non, tiểu học, trung học cơ sở, trung học phổ thông; phòng Dược, phòng Kế hoạch - Nghiệp vụ, trạm y tế xã, phường.")
    h.say("**3. TÀI LIỆU VIỆN DẪN**", "- TCVN ISO 9001:2015;", "- Thông tư liên tịch số 13/2016/TTLT-BYT-BGDĐT ngày 12/5/2016 quy định về công tác y tế trường học;", "- Nghị định số 118/2025/NĐ-CP ngày 09/6/2025; Thông tư số 03/2025/TT-VPCP ngày 15/9/2025.", "**4. ĐỊNH NGHĨA/VIẾT TẮT**", "- Tủ thuốc học đường: tủ chứa thuốc thông thường, bông băng do trường học lập và quản lý;", "- TN&TKQ: tiếp nhận và trả kết quả; KHNV: Kế hoạch - Nghiệp vụ.")
    page(h, 4)
    h.say("5. NỘI DUNG QUY TRÌNH", bold=True)
    h.has("conditions", "dossier", "dossier_sets", "time_limit", "place", "fee", "steps", "legal_basis", "forms", "records")
    papers = h.papers("Đơn đề nghị xác nhận tủ thuốc (BM.YT-33.01)", "Danh mục thuốc, số lượng, hạn dùng", "Quyết định phân công người phụ trách tủ thuốc", "Ảnh tủ thuốc, chìa khóa, nơi đặt", sets=1)
    h.limit(6)
    h.grid([
        ["5.1", "Điều kiện thực hiện"], ["", "Người phụ trách đã qua lớp hướng dẫn của Trung tâm; tủ có khóa, đặt cao hơn 1,5 m."],
        ["5.2", "Thành phần hồ sơ", "Bản chính", "Bản sao"], ["", f"- {papers[0]}", "x", ""], ["", f"- {papers[1]}", "x", ""], ["", f"- {papers[2]}", "", "x"], ["", f"- {papers[3]}", "x", ""],
        ["5.3", "Số lượng hồ sơ"], ["", "01 bộ"], ["5.4", "Thời gian xử lý"], ["", "06 ngày làm việc kể từ ngày nhận đủ hồ sơ."],
        ["5.5", "Nơi tiếp nhận và trả kết quả"], ["", "Bộ phận TN&TKQ, Trung tâm Y tế khu vực Sông Thao."], ["5.6", "Lệ phí"], ["", "Không"],
    ])
    steps = h.flow([
        S("B1", "Trường học", "Nộp hồ sơ theo mục 5.2", "Giờ hành chính", "Hồ sơ theo mục 5.2"),
        S("B2", "Nhân viên TN&TKQ", f"Nhận hồ sơ, lập {RECEIPT}, mở {SLIP}", "0,5 ngày", "Mẫu 01, 06, 07"),
        S("B3", "Trưởng phòng Dược", "Giao dược sĩ", "0,5 ngày", "Mẫu 06"),
        S("B4", "Dược sĩ phòng Dược", "Xem danh mục thuốc; thuốc không phù hợp thì đề nghị bỏ khỏi tủ", "01 ngày", "BM.YT-33.02"),
        S("B5", "Dược sĩ phòng Dược, trạm y tế", "Xem tủ tại trường, hướng dẫn ghi sổ", "02 ngày", "BM.YT-33.02"),
        S("B6", "Trưởng phòng Dược", "Soát phiếu, trình Giám đốc; thiếu chữ ký thì trả về bước B5", "0,5 ngày", "Mẫu 06"),
        S("B7", "Giám đốc Trung tâm", "Ký giấy xác nhận", "01 ngày", "Giấy xác nhận"),
        S("B8", "Phòng KHNV", "Đóng dấu, chuyển trả, lưu bản sao", "0,5 ngày", "Giấy xác nhận"),
        S("B9", "Nhân viên TN&TKQ", "Trả kết quả", "Giờ hành chính", "Mẫu 01, 07"),
    ], 6)
    rows = cells(steps, "label action who time out")
    page(h, 5)
    h.grid([["5.7", "Quy trình xử lý công việc"], ["TT", "Trình tự", "Trách nhiệm", "Thời gian", "Biểu mẫu/Kết quả"], *rows[:5]])
    page(h, 6)
    h.grid([*rows[5:], ["5.8", "Cơ sở pháp lý"], ["", "- Thông tư liên tịch số 13/2016/TTLT-BYT-BGDĐT ngày 12/5/2016;\n- Luật Dược số 105/2016/QH13 ngày 06/4/2016;\n- Quyết định số 77/QĐ-TTYT ngày 05/01/2026 của Giám đốc Trung tâm Y tế khu vực Sông Thao."]])
    h.say("6. BIỂU MẪU", bold=True)
    h.grid([["TT", "Mã hiệu", "Tên biểu mẫu"], ["1", "Mẫu 01", RECEIPT], ["2", "Mẫu 06", SLIP], ["3", "Mẫu 07", BOOK], ["4", "BM.YT-33.01", "Đơn đề nghị xác nhận tủ thuốc"], ["5", "BM.YT-33.02", "Phiếu xem tủ thuốc"]], header=True)
    page(h, 7)
    h.say("7. HỒ SƠ CẦN LƯU", bold=True)
    h.grid([["TT", "Tên hồ sơ", "Thời gian lưu, nơi lưu"], ["1", "Giấy tờ tại mục 5.2, phiếu xem tủ thuốc", "02 năm, phòng Dược"], ["2", f"{SLIP}; giấy xác nhận", "02 năm, phòng KHNV"]], header=True)
    page(h, 8)
    h.say("BM.YT-33.01", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ĐƠN ĐỀ NGHỊ XÁC NHẬN TỦ THUỐC HỌC ĐƯỜNG", "Kính gửi: Trung tâm Y tế khu vực ………………", "Tên trường: ………………………………", "Người phụ trách: ……………………… Điện thoại: ………………", "Nơi đặt tủ: ………………………………", "………, ngày …… tháng …… năm ………", "HIỆU TRƯỞNG")
    h.doubt("3, 5.8", "Thông tư liên tịch số 13/2016: whether it is still in force is not known here")
    return h
