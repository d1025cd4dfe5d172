# fmt: off
# ruff: noqa: E501
"""A list, a description and the steps of each service in three annexes: still one procedure each; one dossier only points elsewhere, one annex has another date."""

from __future__ import annotations

from tests.provinces.mill import LAW72, ND63, ND92, ND118, RECEIPT, SLIP, TT03, Rebuilt, S, cells

SERVICES: tuple[tuple[str, str, str, int, list[str]], ...] = (
    ("1.951301", "QT-01/SYT", "Công nhận bếp ăn từ thiện trong khuôn viên bệnh viện", 8,
     ["Giấy đề nghị công nhận bếp ăn (Mẫu BA-01)", "Hợp đồng hoặc biên bản thỏa thuận với bệnh viện", "Danh sách người nấu ăn kèm giấy khám sức khỏe", "Sơ đồ bếp một chiều"]),
    ("1.951302", "QT-02/SYT", "Cấp lại quyết định công nhận bếp ăn từ thiện do đổi người phụ trách", 3,
     ["Giấy đề nghị cấp lại (Mẫu BA-02)", "Văn bản cử người phụ trách mới"]),
    ("1.951303", "QT-03/SYT", "Đình chỉ theo đề nghị của bếp ăn từ thiện", 5, []),
)
KEYS = ("how_to_apply", "dossier", "dossier_sets", "time_limit", "applicant", "agency", "result", "fee", "forms", "conditions", "legal_basis")


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("qd-phu-giang-4102")
    h.decision(
        "ỦY BAN NHÂN DÂN\n TỈNH PHÚ GIANG", "4102/QĐ-UBND", "Phú Giang, ngày 22 tháng 12 năm 2025",
        "VỀ VIỆC CÔNG BỐ DANH MỤC, NỘI DUNG VÀ PHÊ DUYỆT QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC AN TOÀN THỰC PHẨM TRONG CƠ SỞ Y TẾ THUỘC THẨM QUYỀN CỦA SỞ Y TẾ", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH PHÚ GIANG",
        [LAW72, f"{ND63}; {ND92}", ND118, TT03],
    )
    h.say("Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 560/TTr-SYT ngày 17 tháng 12 năm", "2025.", italic=True)
    h.say("QUYẾT ĐỊNH:", bold=True)
    h.say("**Điều 1.**", "Công bố danh mục 03 thủ tục hành chính (Phụ lục I), nội dung 03 thủ tục hành chính (Phụ lục II) và phê duyệt 03 quy trình nội bộ (Phụ lục III).", "**Điều 2.**", "Quyết định này có hiệu lực từ ngày 01 tháng 01 năm 2026.", "**Điều 3.**", "Chánh Văn phòng UBND tỉnh, Giám đốc Sở Y tế chịu trách nhiệm thi hành./.")
    h.foot("- Như Điều 3;\n- Bộ Y tế;\n- Lưu: VT, VX1.", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH")
    h.say("PHỤ LỤC I DANH MỤC THỦ TỤC HÀNH CHÍNH", "(Kèm theo Quyết định số 4102/QĐ-UBND ngày 22 tháng 12 năm 2025 của Chủ tịch UBND tỉnh)")
    h.grid([["STT", "Tên thủ tục hành chính (mã số)", "Thời hạn", "Cơ quan giải quyết"], *([str(i), f"{title}\n({tthc})", f"{days:02} ngày làm việc", "Sở Y tế"] for i, (tthc, _, title, days, _) in enumerate(SERVICES, 1))])
    h.say("PHỤ LỤC II NỘI DUNG THỦ TỤC HÀNH CHÍNH", "(Kèm theo Quyết định số 4102/QĐ-UBND ngày 22 tháng 12 năm 2025 của Chủ tịch UBND tỉnh)")
    steps = (
        [
            S("1", "Công chức Sở Y tế trực tại Trung tâm Phục vụ hành chính công", f"Nhận hồ sơ; lập {RECEIPT}; mở {SLIP}", "½ ngày", "Giấy tiếp nhận, phiếu kiểm soát"),
            S("2", "Trưởng phòng Nghiệp vụ Y", "Giao việc", "½ ngày", "Phiếu kiểm soát"),
            S("3", "Chuyên viên phòng Nghiệp vụ Y", "Thẩm định giấy tờ", "2 ngày", "Phiếu thẩm định"),
            S("4", "Tổ kiểm tra thực tế", "Kiểm tra bếp, lấy mẫu nước", "3½ ngày", "Biên bản"),
            S("5", "Phó Giám đốc Sở phụ trách", "Ký quyết định", "1 ngày", "Quyết định"),
            S("6", "Văn thư", "Phát hành, chuyển trả", "½ ngày", "Quyết định, phiếu kiểm soát"),
        ],
        [
            S("1", "Công chức Sở Y tế trực tại Trung tâm Phục vụ hành chính công", f"Nhận hồ sơ; lập {RECEIPT}", "½ ngày", "Giấy tiếp nhận"),
            S("2", "Chuyên viên phòng Nghiệp vụ Y", "Đối chiếu văn bản cử người", "1½ ngày", "Dự thảo quyết định"),
            S("3", "Phó Giám đốc Sở phụ trách", "Ký quyết định", "½ ngày", "Quyết định"),
            S("4", "Văn thư", "Phát hành, chuyển trả", "½ ngày", "Quyết định"),
        ],
        [
            S("1", "Công chức Sở Y tế trực tại Trung tâm Phục vụ hành chính công", f"Nhận hồ sơ; lập {RECEIPT}; mở {SLIP}", "½ ngày", "Giấy tiếp nhận, phiếu kiểm soát"),
            S("2", "Chuyên viên phòng Nghiệp vụ Y", "Xác minh lý do, dự thảo quyết định đình chỉ", "2½ ngày", "Dự thảo"),
            S("3", "Phó Giám đốc Sở phụ trách", "Ký quyết định", "1 ngày", "Quyết định"),
            S("4", "Văn thư", "Phát hành, chuyển trả", "1 ngày", "Quyết định, phiếu kiểm soát"),
        ],
    )
    rows: list[list[str]] = []
    tables = []
    for i, (tthc, code, title, days, papers) in enumerate(SERVICES):
        h.procedure(title, code, [tthc])
        h.has(*KEYS, "steps")
        h.limit(days)
        names = h.papers(*papers, sets=1)
        if i:
            rows.append([f"{i + 1}. {title}", "Mã số", tthc])
        else:
            h.say(f"1. {title}", bold=True)
            rows.append(["Mã số", tthc])
        rows += [
            ["Cách thức thực hiện", "Trực tiếp; bưu chính công ích; trực tuyến toàn trình"],
            ["Thành phần hồ sơ", "\n".join(f"{letter}) {p};" for letter, p in zip("abcd", names, strict=False)) or "Thực hiện theo quy định tại Điều 9 Thông tư số 17/2025/TT-BYT ngày 03 tháng 6 năm 2025 của Bộ trưởng Bộ Y tế."],
            ["Số lượng hồ sơ", "01 bộ"],
            ["Thời hạn giải quyết", f"{days:02} ngày làm việc kể từ ngày nhận đủ hồ sơ"],
            ["Đối tượng thực hiện", "Tổ chức, nhóm thiện nguyện"], ["Cơ quan thực hiện", "Sở Y tế tỉnh Phú Giang"],
            ["Kết quả thực hiện", "Quyết định của Giám đốc Sở Y tế"], ["Phí, lệ phí", "Không"],
            ["Tên mẫu đơn, tờ khai", f"Mẫu BA-0{i + 1} ban hành kèm theo Quyết định này" if papers else "Không"],
            ["Yêu cầu, điều kiện", "Không"], ["Căn cứ pháp lý", "Luật An toàn thực phẩm số 55/2010/QH12 ngày 17 tháng 6 năm 2010"],
        ]
        flow = h.flow(steps[i], days)
        tables.append(([["STT bước", "Nội dung thực hiện", "Trách nhiệm", "Kết quả, biểu mẫu", "Thời gian"], *cells(flow, "label action who out time"), ["", "Tổng số ngày", "", "", f"{days:02} ngày làm việc"]], f"Quy trình {code}: {title} ({tthc})"))
        if i == 1:
            h.finds("control-slip-missing", "Phụ lục III, QT-02/SYT", "no row names the slip")
        if not papers:
            h.finds("dossier-only-reference", "Phụ lục II, 3, Thành phần hồ sơ", "Thực hiện theo quy định tại Điều 9 Thông tư số 17/2025/TT-BYT")
    h.grid(rows)
    h.say("PHỤ LỤC III QUY TRÌNH NỘI BỘ", "(Kèm theo Quyết định số 4102/QĐ-UBND ngày 15 tháng 12 năm 2025 của Chủ tịch UBND tỉnh)")
    h.document_finds("issue-date-mismatch", "Phụ lục III", "ngày 15 tháng 12 năm 2025, the decision is of 22 December")
    for table, line in tables:
        h.say(line, bold=True)
        h.grid(table)
    return h
