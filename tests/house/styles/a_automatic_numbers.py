"""Heading styles numbered by Word, plain cover, sections in odd order, bullets, two cases in two tables; sum wrong in one."""

from __future__ import annotations

from tests.house.build import Cell, House, Step, rows


def build() -> House:
    """The document and its labels."""
    h = House("a-tu-dong-danh-so", size=14)
    code, title = "QT.VH.12", "Cấp phép tổ chức lễ hội truyền thống"
    h.procedure(title, code)
    h.p("ỦY BAN NHÂN DÂN TỈNH ĐÔNG VÂN", align="center")
    h.p("SỞ VĂN HÓA VÀ THỂ THAO", bold=True, align="center", after=60)
    h.p("QUY TRÌNH", bold=True, align="center", size=20)
    h.p(title.upper(), bold=True, align="center", size=16, after=30)
    h.p(f"Mã số: {code}", align="center")
    h.p("Lần ban hành: 01", align="center")
    h.p("Ngày ban hành: 20/10/2025", align="center", after=40)
    h.has("approval")
    h.table(
        [
            ["", "Người viết", "Người kiểm tra", "Người phê duyệt"],
            ["Họ và tên", "Sùng A Tủa", "Hứa Minh Khuê", "Vi Thị Ngân"],
            ["Chức danh", "Thư ký ISO", "Phó Giám đốc", "Giám đốc"],
            ["Ký tên", "(đã ký)", "(đã ký)", "(đã ký)"],
        ],
        [3, 4.6, 4.7, 4.7],
        header=1,
    )
    h.page_break()
    n = h.numbering("decimal %1.", "decimal %1.%2.", "lowerLetter %3)", bold=True)
    bullets = h.numbering("bullet •")
    h.has(
        "purpose",
        "scope",
        "responsibility",
        "legal_basis",
        "time_limit",
        "dossier",
        "dossier_sets",
        "steps",
        "forms",
        "records",
    )
    h.h("Mục đích và phạm vi áp dụng", 1, num=(n, 0))
    h.p(
        "Thống nhất việc tiếp nhận và giải quyết hồ sơ xin phép tổ chức lễ hội truyền thống của các địa phương trong tỉnh."
    )
    h.h("Căn cứ pháp lý", 1, num=(n, 0))
    h.p("Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ.", num=(bullets, 0))
    h.p("Thông tư số 03/2025/TT-VPCP ngày 15 tháng 9 năm 2025.", num=(bullets, 0))
    h.h("Trách nhiệm", 1, num=(n, 0))
    h.p("Trưởng phòng Nghiệp vụ văn hóa tổ chức thực hiện quy trình này; chuyên viên được phân công thụ lý hồ sơ.")
    h.h("Nội dung", 1, num=(n, 0))
    h.h("Thời hạn giải quyết", 2, num=(n, 1))
    h.limit(20, 15)
    h.p("Lễ hội tổ chức lần đầu: 20 ngày làm việc.", num=(bullets, 0))
    h.p("Lễ hội được khôi phục: 15 ngày làm việc.", num=(bullets, 0))
    h.h("Thành phần, số lượng hồ sơ", 2, num=(n, 1))
    h.p("Hồ sơ gồm:", italic=True)
    for paper in h.papers(
        "Văn bản đề nghị cho phép tổ chức lễ hội (BM.VH.12.01)",
        "Kế hoạch tổ chức lễ hội, nêu rõ thời gian, địa điểm, nội dung phần lễ và phần hội",
        "Danh sách ban tổ chức lễ hội",
        "Cam kết bảo đảm an ninh trật tự và vệ sinh môi trường",
        sets=1,
    ):
        h.p(paper + ";", num=(bullets, 0))
    h.p("Số lượng: 01 bộ.")
    h.h("Trình tự giải quyết", 2, num=(n, 1))
    head = ["Các bước", "Đơn vị, cá nhân thực hiện", "Nội dung công việc", "Sản phẩm", "Thời gian (ngày làm việc)"]
    h.h("Trường hợp lễ hội tổ chức lần đầu", 3, num=(n, 2))
    first = h.flow(
        [
            Step(
                "Bước 1",
                "Tiếp nhận, kiểm tra hồ sơ, in Phiếu kiểm soát quá trình giải quyết hồ sơ",
                "Bộ phận Một cửa",
                "0,5",
                0.5,
                "Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
            ),
            Step("Bước 2", "Phân công xử lý", "Trưởng phòng Nghiệp vụ văn hóa", "0,5", 0.5, "Ý kiến phân công"),
            Step(
                "Bước 3",
                "Thẩm định, lấy ý kiến Công an tỉnh",
                "Chuyên viên Phòng Nghiệp vụ văn hóa",
                "13",
                13.0,
                "Tờ trình, dự thảo giấy phép",
            ),
            Step("Bước 4", "Xem xét, ký nháy", "Trưởng phòng Nghiệp vụ văn hóa", "2", 2.0, "Dự thảo đã ký nháy"),
            Step("Bước 5", "Ký giấy phép", "Lãnh đạo Sở", "3", 3.0, "Giấy phép"),
            Step("Bước 6", "Đóng dấu, trả kết quả", "Văn thư; Bộ phận Một cửa", "1", 1.0, "Giấy phép"),
        ],
        20.0,
        "Trường hợp lễ hội tổ chức lần đầu",
    )
    h.table(
        [
            head,
            *rows(first, "label who action out time"),
            [Cell("Tổng cộng", bold=True), "<", "<", "<", Cell("20", bold=True)],
        ],
        [2, 4, 5.2, 3.5, 2.3],
        header=1,
        size=12,
    )
    h.h("Trường hợp lễ hội được khôi phục", 3, num=(n, 2))
    second = h.flow(
        [
            Step(
                "Bước 1",
                "Tiếp nhận, kiểm tra hồ sơ, in Phiếu kiểm soát quá trình giải quyết hồ sơ",
                "Bộ phận Một cửa",
                "0,5",
                0.5,
                "Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
            ),
            Step("Bước 2", "Phân công xử lý", "Trưởng phòng Nghiệp vụ văn hóa", "0,5", 0.5, "Ý kiến phân công"),
            Step(
                "Bước 3",
                "Thẩm định hồ sơ",
                "Chuyên viên Phòng Nghiệp vụ văn hóa",
                "9",
                9.0,
                "Tờ trình, dự thảo giấy phép",
            ),
            Step("Bước 4", "Xem xét, ký nháy", "Trưởng phòng Nghiệp vụ văn hóa", "1", 1.0, "Dự thảo đã ký nháy"),
            Step("Bước 5", "Ký giấy phép", "Lãnh đạo Sở", "2", 2.0, "Giấy phép"),
            Step("Bước 6", "Đóng dấu, trả kết quả", "Văn thư; Bộ phận Một cửa", "1", 1.0, "Giấy phép"),
        ],
        15.0,
        "Trường hợp lễ hội được khôi phục",
    )
    h.finds("time-sum-mismatch", "4.3.b", "0,5 + 0,5 + 9 + 1 + 2 + 1 = 14, stated 15")
    h.table(
        [
            head,
            *rows(second, "label who action out time"),
            [Cell("Tổng cộng", bold=True), "<", "<", "<", Cell("15", bold=True)],
        ],
        [2, 4, 5.2, 3.5, 2.3],
        header=1,
        size=12,
    )
    h.h("Biểu mẫu", 1, num=(n, 0))
    h.table(
        [["STT", "Ký hiệu", "Tên biểu mẫu"], ["1", "BM.VH.12.01", "Văn bản đề nghị cho phép tổ chức lễ hội"]],
        [1.5, 4, 11.5],
        header=1,
    )
    h.h("Lưu trữ hồ sơ", 1, num=(n, 0))
    h.table(
        [
            ["STT", "Hồ sơ lưu", "Bộ phận lưu", "Thời hạn lưu"],
            ["1", "Hồ sơ đề nghị và giấy phép", "Phòng Nghiệp vụ văn hóa", "10 năm"],
            ["2", "Phiếu kiểm soát", "Bộ phận Một cửa", "02 năm"],
        ],
        [1.5, 7.5, 5, 3],
        header=1,
    )
    return h
