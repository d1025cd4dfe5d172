# fmt: off
# ruff: noqa: E501
"""Decision 1187/QĐ-UBND: approves three procedures, gives two. Blocks with steps only, an expired decree, a district body, a date left open, a step number twice."""

from __future__ import annotations

from examples.making.common import CENTRE, CONTROL, SHADE, state_head
from tests.house.build import Cell, Word

PATH = "so-cong-thuong/1187-QD-UBND Quy trinh noi bo linh vuc thuong mai.docx"
LISTED = (
    ("1.902701", "Chấp thuận tổ chức phiên chợ hàng Việt", "07 ngày làm việc"),
    ("1.902702", "Xác nhận địa điểm kinh doanh tại chợ", "04 ngày làm việc"),
    ("1.902703", "Gia hạn chấp thuận tổ chức phiên chợ hàng Việt", "03 ngày làm việc"),
)
HEAD = ["Thứ tự công việc", "Đơn vị/người thực hiện", "Nội dung công việc", "Thời gian thực hiện"]


def build() -> Word:
    """The Word file."""
    word = Word()
    word.table(state_head("ỦY BAN NHÂN DÂN\nTỈNH BÌNH TRẠCH", "Số: 1187/QĐ-UBND", "Bình Trạch, ngày 24 tháng 11 năm 2025"), [6.5, 10.5], borders=False)
    word.p("QUYẾT ĐỊNH", bold=True, align="center", before=6)
    word.p("Phê duyệt quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực thương mại\nthuộc phạm vi chức năng quản lý của Sở Công Thương", bold=True, align="center")
    word.p("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BÌNH TRẠCH", bold=True, align="center", before=6)
    for ground in (
        "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;",
        "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;",
        "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính;",
        "Theo đề nghị của Giám đốc Sở Công Thương tại Tờ trình số 318/TTr-SCT ngày 18/11/2025.",
    ):
        word.p(ground, italic=True)
    word.p("QUYẾT ĐỊNH:", bold=True, align="center", before=6)
    word.p("**Điều 1.** Phê duyệt kèm theo Quyết định này 03 quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực thương mại (Phụ lục kèm theo).")
    word.p("**Điều 2.** Sở Công Thương chủ trì, phối hợp với các cơ quan liên quan cập nhật quy trình điện tử trên Hệ thống thông tin giải quyết thủ tục hành chính.")
    word.p("**Điều 3.** Quyết định này có hiệu lực kể từ ngày ký./.")
    word.table([["//**Nơi nhận:**//\n- Như Điều 3;\n- Cục Kiểm soát thủ tục hành chính;\n- Lưu: VT, KSTT.", Cell("CHỦ TỊCH\n(đã ký)\n\nTrịnh Hữu Đạt", bold=True, align="center")]], [8.5, 8.5], borders=False)
    word.page_break()
    word.p("PHỤ LỤC", bold=True, align="center")
    word.p("QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC THƯƠNG MẠI", bold=True, align="center")
    word.p("(Kèm theo Quyết định số        /QĐ-UBND ngày      /11/2025 của Chủ tịch Ủy ban nhân dân tỉnh Bình Trạch)", italic=True, align="center")
    word.p("PHẦN I. DANH MỤC THỦ TỤC HÀNH CHÍNH", bold=True, keep=True)
    word.table([["TT", "Mã TTHC", "Tên thủ tục hành chính", "Thời hạn giải quyết", "Địa điểm thực hiện", "Phí, lệ phí"], *[[str(i), code, title, limit, CENTRE, "Không"] for i, (code, title, limit) in enumerate(LISTED, 1)]], [1.1, 2.5, 5.3, 2.7, 3.5, 1.9], header=1, shade_header=SHADE, size=12)
    word.p("PHẦN II. NỘI DUNG QUY TRÌNH NỘI BỘ", bold=True, keep=True)
    word.p(f"1. {LISTED[0][1]} (Mã TTHC: {LISTED[0][0]})", bold=True, keep=True)
    word.table(
        [
            HEAD,
            ["Bước 1", "Công chức Sở Công Thương tại Trung tâm Phục vụ hành chính công tỉnh", "Tiếp nhận, số hóa hồ sơ, chuyển Phòng Quản lý thương mại", "0,5 ngày"],
            ["Bước 2", "Trưởng phòng Quản lý thương mại", "Phân công thụ lý", "0,5 ngày"],
            ["Bước 3", "Chuyên viên Phòng Quản lý thương mại", "Thẩm định hồ sơ; lấy ý kiến Ủy ban nhân dân cấp xã", "03 ngày"],
            ["Bước 4", "Ủy ban nhân dân huyện", "Cho ý kiến về địa điểm tổ chức phiên chợ", "01 ngày"],
            ["Bước 5", "Lãnh đạo Sở", "Ký văn bản chấp thuận", "1,5 ngày"],
            ["Bước 6", "Văn thư Sở", "Phát hành, chuyển kết quả", "0,5 ngày"],
            ["Bước 7", "Công chức Sở Công Thương tại Trung tâm Phục vụ hành chính công tỉnh", "Trả kết quả", "Không tính thời gian"],
            [Cell("Tổng thời gian giải quyết TTHC", bold=True), "<", "<", Cell("07 ngày làm việc", bold=True)],
        ],
        [2.3, 5.4, 6.3, 3],
        header=1,
        shade_header=SHADE,
        size=12,
    )
    word.p(f"2. {LISTED[1][1]} (Mã TTHC: {LISTED[1][0]})", bold=True, keep=True)
    word.table(
        [
            HEAD,
            ["Bước 1", "Công chức Sở Công Thương tại Trung tâm Phục vụ hành chính công tỉnh", f"Tiếp nhận hồ sơ; lập {CONTROL}", "04 giờ làm việc"],
            ["Bước 2", "Chuyên viên Phòng Quản lý thương mại", "Đối chiếu danh sách hộ kinh doanh, dự thảo văn bản xác nhận", "18 giờ làm việc"],
            ["Bước 3", "Trưởng phòng Quản lý thương mại", "Ký văn bản xác nhận theo ủy quyền", "06 giờ làm việc"],
            ["Bước 3", "Văn thư Sở", "Phát hành, trả kết quả", "04 giờ làm việc"],
            [Cell("Tổng thời gian giải quyết TTHC", bold=True), "<", "<", Cell("32 giờ làm việc (tương đương 04 ngày làm việc)", bold=True)],
        ],
        [2.3, 5.4, 6.3, 3],
        header=1,
        shade_header=SHADE,
        size=12,
    )
    return word
