# fmt: off
# ruff: noqa: E501
"""Groups by field (A, I, 1), a group of services sharing one process, bare numbers under a header with the unit; nothing wrong."""

from __future__ import annotations

from tests.house.build import Step, rows
from tests.offices.paper import CONTROL_LAWS, RECEIPT, SLIP, Office, letterhead, signature

HEAD = ["TT", "Trình tự các bước", "Cán bộ, đơn vị chịu trách nhiệm", "Thời gian (ngày làm việc)", "Hồ sơ, giấy tờ đi kèm"]
WIDTHS = [1.2, 5.8, 4.2, 2.3, 3.5]
FRONT = "Bộ phận Một cửa"


def flow(days: tuple[str, str, str, str, str], office: str, head: str) -> list[Step]:
    """Six rows with the same people; `days` as printed, without a unit."""
    who = [FRONT, f"Trưởng phòng {office}", f"Chuyên viên phòng {office}", f"Trưởng phòng {office}", head]
    what = ["Tiếp nhận, kiểm tra tính đầy đủ, chuyển xử lý", "Phân công", "Thẩm định hồ sơ, soạn kết quả", "Xem xét, trình ký", "Phê duyệt kết quả"]
    out = [f"{RECEIPT} (Mẫu số 01); {SLIP} (Mẫu số 06)", "Mẫu số 06", "Mẫu số 06, dự thảo kết quả", "Mẫu số 06", "Kết quả được ký số"]
    made = [Step(str(i), a, w, d, float(d.replace(",", ".")), o) for i, (a, w, d, o) in enumerate(zip(what, who, days, out, strict=True), 1)]
    return [*made, Step("6", "Trả kết quả, thống kê, theo dõi", FRONT, "Giờ hành chính", None, "Sổ theo dõi hồ sơ (Mẫu số 07)")]


def build() -> Office:
    """The document and its labels."""
    h = Office("d-nhom-linh-vuc", size=13)
    letterhead(h, "UBND TỈNH KIÊN SƠN\nSỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "918/QĐ-SVHTTDL", "Kiên Sơn", "ngày 15 tháng 01 năm 2026")
    h.p("QUYẾT ĐỊNH", bold=True, align="center")
    h.p("Ban hành quy trình nội bộ giải quyết thủ tục hành chính theo ủy quyền của Chủ tịch Ủy ban nhân dân tỉnh", bold=True, align="center")
    h.p("GIÁM ĐỐC SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", bold=True, align="center")
    h.lines(*CONTROL_LAWS, italic=True)
    h.p("Điều 1. Ban hành kèm theo Quyết định này quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực du lịch, lĩnh vực thư viện.")
    h.p("Điều 2. Quyết định này có hiệu lực kể từ ngày ký ban hành./.")
    signature(h, ["- Các phòng thuộc Sở;", "- Lưu: VT."], "GIÁM ĐỐC", "Thạch Ngọc Bình")
    h.page_break()
    h.p("QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH", bold=True, align="center", size=14)
    h.p("(Kèm theo Quyết định số 918/QĐ-SVHTTDL ngày 15 tháng 01 năm 2026 của Giám đốc Sở Văn hóa, Thể thao và Du lịch tỉnh Kiên Sơn)", italic=True, align="center")
    h.p("A. THỦ TỤC HÀNH CHÍNH CẤP TỈNH", bold=True)
    h.p("I. Lĩnh vực du lịch", bold=True)

    def block(number: str, title: str, codes: list[str], papers: tuple[str, ...], days: tuple[str, str, str, str, str], total: float, office: str, head: str = "Lãnh đạo Sở") -> None:
        h.procedure(title, None, codes)
        h.has("dossier", "dossier_sets", "time_limit", "steps")
        h.p(f"{number} {title} (mã TTHC: {'; '.join(codes)})", bold=True)
        h.p("//a) Thành phần, số lượng hồ sơ//")
        for paper in h.papers(*papers, sets=1):
            h.p(f"+ {paper};", indent=0.8)
        h.p("Số lượng: 01 (một) bộ.", indent=0.8)
        h.p(f"//b) Thời hạn giải quyết:// {total:02.0f} ngày làm việc kể từ ngày nhận hồ sơ hợp lệ")
        h.limit(total)
        h.p("//c) Các bước giải quyết//")
        steps = h.flow(flow(days, office, head), None)
        h.table([HEAD, *rows(steps, "label action who time out")], WIDTHS, header=1, size=12)

    block("1.", "Nhóm thủ tục cấp mới, cấp đổi thẻ nhân viên hướng dẫn tại điểm tham quan", ["1.963301", "1.963302"],
          ("Đơn đề nghị cấp mới, cấp đổi thẻ (bản chính)", "Giấy xác nhận hoàn thành khóa tập huấn (bản sao)", "02 ảnh chân dung cỡ 3 cm x 4 cm"), ("0,25", "0,25", "2,5", "0,5", "0,5"), 4, "Quản lý du lịch")
    block("2.", "Công nhận điểm dừng chân phục vụ khách đường bộ", ["1.963303"],
          ("Văn bản đề nghị công nhận (bản chính)", "Bản thuyết minh cơ sở vật chất, dịch vụ (bản chính)"), ("0,5", "0,5", "6", "1", "2"), 10, "Quản lý du lịch")
    h.p("II. Lĩnh vực thư viện", bold=True)
    block("1.", "Thông báo hoạt động tủ sách cộng đồng có trao đổi liên tỉnh", ["1.963304"],
          ("Thông báo hoạt động tủ sách (bản chính)", "Danh mục tài liệu hiện có (bản chính)"), ("0,25", "0,25", "1,25", "0,25", "1"), 3, "Quản lý văn hóa")
    h.p("B. THỦ TỤC HÀNH CHÍNH CẤP XÃ", bold=True)
    h.p("I. Lĩnh vực du lịch", bold=True)
    block("1.", "Xác nhận hộ gia đình kinh doanh lưu trú theo mùa lễ hội", ["1.963305"],
          ("Tờ khai hộ gia đình (bản chính)", "Giấy tờ chứng minh quyền sử dụng nhà ở (bản sao)"), ("0,5", "0,25", "2", "0,25", "1"), 4, "Văn hóa - Xã hội", "Lãnh đạo UBND cấp xã")
    return h
