# fmt: off
# ruff: noqa: E501
"""No table of papers at all: headings 2.1 typed into the text, letters for groups, "hoặc" inside a paper, quantities as words; a step table without head row."""

from __future__ import annotations

from tests.house.build import Cell, House, Step, rows


def build() -> House:
    """The document and its labels."""
    h = House("c-chi-danh-sach", size=13)
    h.table([[Cell("UBND TỈNH MƯỜNG LA\nSỞ KHOA HỌC VÀ CÔNG NGHỆ", bold=True, align="center"), Cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc", bold=True, align="center")]], [8, 9], borders=False)
    h.p("QUY TRÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH", bold=True, align="center")
    title = "Đăng ký kết quả thực hiện nhiệm vụ khoa học cấp cơ sở"
    h.procedure(title, "QT-KHCN-14", ["2.919001"])
    h.p(f"Tên thủ tục: {title}", bold=True)
    h.p("Mã TTHC: 2.919001 - Ký hiệu quy trình: QT-KHCN-14 - Ban hành: 09/01/2026")
    h.has("how_to_apply", "dossier", "dossier_sets", "time_limit", "applicant", "agency", "result", "fee", "forms", "steps", "legal_basis")
    h.p("1. Cách thức thực hiện", bold=True)
    h.p("Trực tiếp, trực tuyến hoặc qua dịch vụ bưu chính công ích.")
    h.p("2. Thành phần, số lượng hồ sơ", bold=True)
    h.p("2.1. Thành phần hồ sơ bao gồm:")
    h.p("a) Đối với nhiệm vụ sử dụng ngân sách:")
    for paper in h.papers("Phiếu đăng ký kết quả thực hiện nhiệm vụ (01 bản chính)", "Báo cáo tổng hợp kết quả hoặc báo cáo tóm tắt (01 bản chính)", "Biên bản họp hội đồng nghiệm thu (01 bản sao có chứng thực)", sets=2):
        h.p(f"- {paper};")
    h.p("b) Đối với nhiệm vụ không sử dụng ngân sách: ngoài các giấy tờ tại điểm a, nộp thêm:")
    for paper in h.papers("Văn bản xác nhận nguồn kinh phí (01 bản chính)"):
        h.p(f"- {paper}.")
    h.p("2.2. Số lượng hồ sơ: 02 bộ (01 bộ chính, 01 bộ sao)")
    h.p("3. Thời hạn giải quyết", bold=True)
    h.limit(5)
    h.finds("time-sum-mismatch", "9", "0,5 + 3 + 1 = 4,5 against 5")
    h.p("05 ngày làm việc, kể từ ngày nhận được hồ sơ hợp lệ")
    h.p("4. Đối tượng thực hiện: Tổ chức, cá nhân chủ trì nhiệm vụ", bold=True)
    h.p("5. Cơ quan giải quyết: Sở Khoa học và Công nghệ", bold=True)
    h.p("6. Kết quả: Giấy chứng nhận đăng ký kết quả", bold=True)
    h.p("7. Lệ phí: Không", bold=True)
    h.p("8. Mẫu đơn, tờ khai: Phiếu đăng ký kết quả", bold=True)
    h.p("9. Lưu đồ, các bước thực hiện", bold=True)
    steps = h.flow(
        [
            Step("Bước 1", "Tiếp nhận hồ sơ, cập nhật Phiếu kiểm soát quá trình giải quyết hồ sơ", "Công chức tại Trung tâm Phục vụ hành chính công", "0,5 ngày", 0.5),
            Step("Bước 2", "Xử lý hồ sơ, dự thảo giấy chứng nhận", "Chuyên viên phòng Quản lý khoa học", "03 ngày", 3.0),
            Step("Bước 3", "Ký giấy chứng nhận", "Phó Giám đốc Sở", "01 ngày", 1.0),
            Step("Bước 4", "Trả kết quả", "Công chức tại Trung tâm Phục vụ hành chính công", "Giờ hành chính", None),
        ],
        5.0,
    )
    h.table(rows(steps, "label who action time"), [2, 5.5, 6.5, 3])
    h.p("10. Căn cứ pháp lý: Luật Khoa học, công nghệ và đổi mới sáng tạo số 93/2025/QH15 ngày 27/6/2025", bold=True)
    return h
