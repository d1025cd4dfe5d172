# fmt: off
# ruff: noqa: E501
"""A city's decision: each process a small procedure of six Roman parts, papers and places in tables, work steps with forms and explanations."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.house.labels import Step
from tests.provinces.mill import BOOK, LAW72, ND63, ND118, RECEIPT, SLIP, TT03, S, cells

PAPERS = ["TT", "Tên hồ sơ", "Số lượng", "Ghi chú"]
PLACE = ["Nơi tiếp nhận và trả kết quả", "Thời gian xử lý", "Lệ phí"]
WORK = ["Bước công việc", "Nội dung công việc", "Trách nhiệm", "Thời gian", "Hồ sơ/Biểu mẫu", "Diễn giải"]


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("qd-gia-tan-4610", "web", printed=True)
    s.decision(
        "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ GIA TÂN", "4610/QĐ-UBND", "Gia Tân, ngày 30 tháng 10 năm 2025",
        "VỀ PHÊ DUYỆT QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH THUỘC PHẠM VI CHỨC NĂNG QUẢN LÝ CỦA SỞ DU LỊCH", "CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ GIA TÂN",
        [LAW72, ND63, ND118, TT03],
    )
    s.articles("Phê duyệt kèm theo Quyết định này 03 quy trình nội bộ giải quyết thủ tục hành chính.", "Quyết định có hiệu lực thi hành kể từ ngày ký.", "Chánh Văn phòng, Giám đốc Sở Du lịch chịu trách nhiệm thi hành./.")
    s.signed("- Như Điều 3;\n- Lưu: VT, (KSTT/K).", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "Đoàn Thế Vinh")
    s.p("DANH MỤC QUY TRÌNH NỘI BỘ", bold=True, align="center")
    names = ("Cấp biển hiệu xe điện đưa đón khách phố cổ", "Xếp hạng nhà vườn đón khách nghỉ qua đêm", "Cấp đổi thẻ thuyết minh viên tại làng nghề")
    s.t([["STT", "Tên quy trình"], *([str(n), name] for n, name in enumerate(names, 1))], head=1)
    one(s, names[0])
    two(s, names[1])
    three(s, names[2])
    return s


def start(s: Sheet, n: int, title: str, code: str) -> None:
    """The three title lines."""
    s.page()
    s.procedure(title, None, [code])
    s.has("dossier", "place", "time_limit", "fee", "steps", "forms", "records", "legal_basis")
    s.p(f"QUY TRÌNH {n:02d}", title, bold=True, align="center")
    s.p(f"Mã số TTHC: {code}", align="center")
    s.p("(Ban hành kèm theo Quyết định số 4610/QĐ-UBND ngày 30 tháng 10 năm 2025 của Chủ tịch Ủy ban nhân dân thành phố)", italic=True, align="center")


def rest(s: Sheet, papers: list[list[str]], limit: str, fee: str, steps: list[Step], own: list[tuple[str, str]], law: str, explained: str) -> None:
    """Parts I to VI."""
    s.p("I. THÀNH PHẦN HỒ SƠ", bold=True)
    s.t([PAPERS, *papers], head=1)
    s.p("II. NƠI TIẾP NHẬN, TRẢ KẾT QUẢ, THỜI GIAN VÀ LỆ PHÍ", bold=True)
    s.t([PLACE, ["Trung tâm Phục vụ hành chính công thành phố, số 02 đường Bờ Kè, phường Trung Tâm", limit, fee]], head=1)
    s.p("III. TRÌNH TỰ XỬ LÝ CÔNG VIỆC", bold=True)
    rows = cells(steps, "label action who time out =")
    rows[0][5] = "Thành phần hồ sơ theo mục I. Kiểm tra, nếu đủ thì lập giấy tiếp nhận; nếu thiếu thì hướng dẫn một lần."
    rows[2][5] = explained
    s.t([WORK, *rows], head=1)
    s.p("IV. BIỂU MẪU", bold=True)
    s.p("Các biểu mẫu sử dụng tại các bước công việc:")
    forms = [("BM 01", RECEIPT), ("BM 02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"), *own]
    s.t([["STT", "Mã hiệu", "Tên biểu mẫu"], *([str(n), code, name] for n, (code, name) in enumerate(forms, 1))], head=1)
    s.p("V. HỒ SƠ CẦN LƯU", bold=True)
    kept = ["Thành phần hồ sơ theo mục I", RECEIPT, SLIP, BOOK, "Kết quả giải quyết thủ tục hành chính"]
    s.t([["STT", "Mã hiệu", "Tên hồ sơ"], *([str(n), "//", name] for n, name in enumerate(kept, 1))], head=1)
    s.p("Hồ sơ được lưu tại Phòng chuyên môn, thời gian lưu 05 năm, sau đó chuyển lưu trữ cơ quan.", italic=True)
    s.p("VI. CƠ SỞ PHÁP LÝ", bold=True)
    s.p(f"- {law}", f"- {ND118};", f"- {TT03}.")


def work(times: tuple[str, str, str, str, str], own: str) -> list[Step]:
    """The five steps B1 to B5."""
    t = times
    return [
        S("B1", "Tổ chức, cá nhân; công chức tiếp nhận", "Nộp hồ sơ và kiểm tra hồ sơ", t[0], "Theo mục I\nBM 01\nBM 02"),
        S("B2", "Trưởng phòng Quản lý lữ hành", "Phân công thụ lý", t[1], "Hồ sơ trình"),
        S("B3", "Chuyên viên thụ lý", "Thẩm định, đề xuất kết quả", t[2], f"Hồ sơ trình\n{own}"),
        S("B4", "Giám đốc Sở Du lịch", "Ký duyệt", t[3], "Kết quả"),
        S("B5", "Văn thư Sở; công chức trả kết quả", "Phát hành, trả kết quả, thống kê", t[4], "Kết quả"),
    ]


def one(s: Sheet, title: str) -> None:
    """A clean process of five days."""
    start(s, 1, title, "1.022001")
    names = s.papers("Đơn đề nghị cấp biển hiệu", "Giấy chứng nhận đăng ký xe", "Bảng kê người lái đã tập huấn", sets=None)
    s.has("dossier_sets")
    s.labels["procedures"][-1]["dossier"]["sets"] = 1
    kinds = ("Bản chính, theo BM 03", "Bản sao", "Bản chính")
    papers = [[f"{n}", name, "01", kind] for n, (name, kind) in enumerate(zip(names, kinds, strict=True), 1)]
    papers.append(["Số lượng hồ sơ: 01 bộ", "<", "<", "<"])
    s.limit(5)
    steps = work(("0,5 ngày làm việc", "0,5 ngày làm việc", "02 ngày làm việc", "01 ngày làm việc", "01 ngày làm việc"), "BM 03")
    s.flow(steps, 5)
    rest(s, papers, "05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", "Không", steps, [("BM 03", "Đơn đề nghị cấp biển hiệu")], "Luật Du lịch số 09/2017/QH14 ngày 19 tháng 6 năm 2017;", "Trường hợp xe chưa đạt thì thông báo bằng văn bản, nêu rõ lý do.")


def two(s: Sheet, title: str) -> None:
    """Two cases of papers under one table; days that do not add up."""
    start(s, 2, title, "1.022002")
    names = s.papers("Đơn đề nghị xếp hạng", "Sơ đồ bố trí phòng nghỉ", "Giấy xác nhận nguồn nước sạch", "Bản cam kết bảo vệ môi trường", sets=1)
    s.has("dossier_sets")
    papers = [["**Giấy tờ phải nộp**", "<", "<", "<"], *([str(n), name, "01", "Bản chính"] for n, name in enumerate(names[:2], 1))]
    papers += [["**Giấy tờ nộp thêm đối với nhà vườn có bể bơi**", "<", "<", "<"], *([str(n), name, "01", "Bản sao"] for n, name in enumerate(names[2:], 3))]
    papers.append(["Số lượng: 01 bộ", "<", "<", "<"])
    s.limit(15)
    steps = work(("0,5 ngày làm việc", "0,5 ngày làm việc", "11 ngày làm việc", "01 ngày làm việc", "01 ngày làm việc"), "BM 03")
    s.flow(steps, 15)
    s.finds("time-sum-mismatch", "Quy trình 02, III", "0,5 + 0,5 + 11 + 1 + 1 = 14, stated 15")
    rest(s, papers, "15 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", "500.000 đồng/hồ sơ", steps, [("BM 03", "Đơn đề nghị xếp hạng")], "Luật Du lịch số 09/2017/QH14 ngày 19 tháng 6 năm 2017;", "Thành lập đoàn khảo sát; lập biên bản chấm điểm.")


def three(s: Sheet, title: str) -> None:
    """No number of sets, and a form listed that no step names."""
    start(s, 3, title, "1.022003")
    names = s.papers("Đơn đề nghị cấp đổi thẻ", "Thẻ cũ", "02 ảnh chân dung cỡ 3 cm x 4 cm")
    s.finds("dossier-sets-missing", "Quy trình 03, I", "neither a number of sets nor a quantity")
    papers = [[str(n), name, "", kind] for n, (name, kind) in enumerate(zip(names, ("Bản chính", "Bản chính", ""), strict=True), 1)]
    s.limit(3)
    steps = work(("0,25 ngày làm việc", "0,25 ngày làm việc", "1,5 ngày làm việc", "0,5 ngày làm việc", "0,5 ngày làm việc"), "BM 03")
    s.flow(steps, 3)
    s.finds("form-unused", "Quy trình 03, IV", "BM 04 is named by no step")
    rest(s, papers, "03 ngày làm việc", "Không", steps, [("BM 03", "Đơn đề nghị cấp đổi thẻ"), ("BM 04", "Bản cam kết giữ gìn thẻ")], "Luật Du lịch số 09/2017/QH14 ngày 19 tháng 6 năm 2017;", "Đối chiếu sổ cấp thẻ.")
