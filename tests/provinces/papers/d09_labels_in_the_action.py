# fmt: off
# ruff: noqa: E501
"""A ministry's draft of three processes: "Bước n" inside the action cell, papers after "Hồ sơ gồm có", no number on the decision, an old department given work."""

from __future__ import annotations

from tests.house.build import Step
from tests.provinces.mill import ND63, ND118, SLIP, Rebuilt, took

HEAD = ["Trình tự, nội dung công việc", "Đơn vị chủ trì", "Thời hạn", "Sản phẩm"]
BODY = "Cục Giao thông nông thôn"


def table(h: Rebuilt, steps: list[tuple[str, str, str, str]], total: float, text: str) -> None:
    """A step table whose labels stand inside the action cells."""
    h.flow([Step(f"Bước {i}", action, who, time, took(time)) for i, (action, who, time, _) in enumerate(steps, 1)], total)
    h.grid([HEAD, *([f"Bước {i}: {action}", who, time, out] for i, (action, who, time, out) in enumerate(steps, 1)), [f"Tổng thời hạn: {text}"]])


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("dt-bgtnt-quy-trinh")
    h.decision("BỘ GIAO THÔNG NÔNG THÔN", "       /QĐ-BGTNT", "Hà Nội, ngày     tháng 01 năm 2026", "Về việc ban hành quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực cầu treo dân sinh", "BỘ TRƯỞNG BỘ GIAO THÔNG NÔNG THÔN", [ND63, ND118])
    h.document_finds("placeholder-left", "đầu văn bản", "Số:        /QĐ-BGTNT; ngày     tháng 01 năm 2026")
    h.document_finds("agency-obsolete", "2, Bước 2", "Sở Giao thông vận tải")
    h.say("QUYẾT ĐỊNH:", bold=True)
    h.say("Điều 1. Ban hành kèm theo Quyết định này 03 quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực cầu treo dân sinh.", f"Điều 2. {BODY}, Văn phòng Bộ và các đơn vị liên quan chịu trách nhiệm thi hành./.")
    h.foot("- Như Điều 2;\n- Các Thứ trưởng;\n- Lưu: VT, GTNT.", "BỘ TRƯỞNG")
    h.say("QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC CẦU TREO DÂN SINH (Ban hành kèm theo Quyết định này)", bold=True)

    title = "Thẩm tra thiết kế mẫu cầu treo dân sinh dài dưới 120 m"
    h.procedure(title, None, ["1.918801"])
    h.has("dossier", "dossier_sets", "time_limit", "steps")
    h.limit(18)
    papers = h.papers("Tờ trình của Ban quản lý dự án;", "Thuyết minh, bản vẽ thiết kế mẫu;", "Kết quả thử tải mô hình.", sets=3)
    h.say(f"1. {title} (1.918801)", bold=True)
    h.say("1.1. Hồ sơ gồm có:", *(f"- {p}" for p in papers), "1.2. Số lượng hồ sơ: 03 bộ.", "1.3. Thời hạn giải quyết: 18 ngày làm việc, kể từ ngày nhận đủ hồ sơ.", "1.4. Quy trình nội bộ:")
    table(h, [
        (f"Tiếp nhận hồ sơ, mở {SLIP}, chuyển Cục", "Văn phòng Bộ", "01 ngày", "Hồ sơ điện tử"),
        ("Phân công thẩm tra", f"Lãnh đạo {BODY}", "01 ngày", "Phiếu giao việc"),
        ("Thẩm tra, mời chuyên gia", f"Phòng Kỹ thuật, {BODY}", "12 ngày", "Báo cáo thẩm tra"),
        ("Ký báo cáo, trình Thứ trưởng", f"Lãnh đạo {BODY}", "02 ngày", "Tờ trình"),
        ("Phê duyệt", "Thứ trưởng phụ trách", "01 ngày", "Quyết định"),
        ("Phát hành, trả kết quả", "Văn phòng Bộ", "01 ngày", "Quyết định"),
    ], 18, "18 ngày làm việc")

    title = "Cho phép tạm dừng khai thác cầu treo dân sinh"
    h.procedure(title, None, ["1.918802"])
    h.has("dossier", "dossier_sets", "time_limit", "steps")
    h.limit(5)
    h.finds("control-slip-missing", "2", "no row names the slip")
    papers = h.papers("Văn bản đề nghị tạm dừng;", "Biên bản kiểm tra cáp, mố, mặt cầu.", sets=1)
    h.say(f"2. {title} (1.918802)", bold=True)
    h.say("2.1. Hồ sơ gồm có:", *(f"- {p}" for p in papers), "2.2. Số lượng hồ sơ: 01 bộ.", "2.3. Thời hạn giải quyết: 05 ngày làm việc.", "2.4. Quy trình nội bộ:")
    table(h, [
        ("Tiếp nhận hồ sơ", "Văn phòng Bộ", "0,5 ngày", "Hồ sơ điện tử"),
        ("Kiểm tra tại hiện trường", "Sở Giao thông vận tải", "02 ngày", "Biên bản"),
        ("Thẩm tra, dự thảo văn bản", f"Phòng Kỹ thuật, {BODY}", "1,5 ngày", "Dự thảo"),
        ("Ký văn bản", f"Lãnh đạo {BODY}", "0,5 ngày", "Văn bản"),
        ("Phát hành", "Văn phòng Bộ", "0,5 ngày", "Văn bản"),
    ], 5, "05 ngày làm việc")

    title = "Điều chỉnh tải trọng ghi trên biển của cầu treo dân sinh"
    h.procedure(title, None, ["1.918803"])
    h.has("dossier", "time_limit", "steps")
    h.limit(8)
    h.finds("dossier-sets-missing", "3.1", "two papers, no number of sets")
    h.finds("time-sum-mismatch", "3.3", "1 + 5 + 1 + 0,5 = 7,5, stated 8")
    papers = h.papers("Văn bản đề nghị điều chỉnh;", "Kết quả kiểm định cầu còn hiệu lực.")
    h.say(f"3. {title} (1.918803)", bold=True)
    h.say("3.1. Hồ sơ gồm có:", *(f"- {p}" for p in papers), "3.2. Thời hạn giải quyết: 08 ngày làm việc.", "3.3. Quy trình nội bộ:")
    table(h, [
        (f"Tiếp nhận hồ sơ, mở {SLIP}", "Văn phòng Bộ", "01 ngày", "Hồ sơ điện tử"),
        ("Đối chiếu kết quả kiểm định", f"Phòng Kỹ thuật, {BODY}", "05 ngày", "Dự thảo"),
        ("Ký văn bản", f"Lãnh đạo {BODY}", "01 ngày", "Văn bản"),
        ("Phát hành", "Văn phòng Bộ", "0,5 ngày", "Văn bản"),
    ], 8, "08 ngày làm việc")
    return h
