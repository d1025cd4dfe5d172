# fmt: off
# ruff: noqa: E501
"""Four processes whose sub-rows lost their first cells: unit, person and product slid left under a merged time; codes only in the list; a number without its hyphen."""

from __future__ import annotations

from tests.house.build import Step
from tests.provinces.mill import LAW72, ND63, ND92, ND118, TT02, Rebuilt, S, cells

HEAD = ["TT", "Trình tự thực hiện", "Trách nhiệm thực hiện", "Sản phẩm thực hiện", "Thời gian thực hiện"]
CIRCULAR = "Thông tư số 11/2025/TTBDTTG ngày 20/8/2025 của Bộ trưởng Bộ Dân tộc và Tôn giáo về chính sách đối với người có uy tín"
TITLES = (
    ("2.985101", "Thủ tục hỗ trợ người có uy tín bị ốm đau phải nằm viện dài ngày thuộc thẩm quyền của Chủ tịch Ủy ban nhân dân cấp xã.", "09"),
    ("2.985102", "Thủ tục thăm hỏi gia đình người có uy tín gặp hoạn nạn (đối với trường hợp nhà bị cháy, bị lũ cuốn) thuộc thẩm quyền của Chủ tịch Ủy ban nhân dân cấp xã.", "03"),
    ("2.985103", "Thủ tục cấp phương tiện nghe, nhìn cho nhà sinh hoạt thôn vùng cao.", "15"),
    ("2.985104", "Thủ tục xác minh dòng họ, dân tộc khi có thông tin khác nhau.", "10 hoặc 25"),
)


def slid(steps: list[Step]) -> list[list[str]]:
    """Rows as the conversion leaves them: a step without an action of its own slid one cell to the left."""
    rows = []
    for s in steps:
        if s.show is not None:
            rows.append(["^", s.who or "", s.out, s.time or "", "^"])
        else:
            rows.append([s.label, s.action, s.who or "", s.out, s.time or ""])
    return rows


def sub(label: str, who: str, out: str, time: str) -> Step:
    """A sub-row below the step of that label."""
    return S(label, who, "", time, out)._replace(show="")


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("qd-hong-sa-2051")
    h.decision(
        "ỦY BAN NHÂN DÂN\nTỈNH HỒNG SA", "2051/QĐ-UBND", "Hồng Sa, ngày 25 tháng 11 năm 2025",
        "VỀ VIỆC CÔNG BỐ DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH VÀ PHÊ DUYỆT QUY TRÌNH NỘI BỘ LĨNH VỰC CÔNG TÁC DÂN TỘC", "CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH",
        [LAW72, f"{ND63};{ND92}", ND118, TT02],
    )
    h.say("QUYẾT ĐỊNH:", bold=True)
    h.say("**Điều 1.**", "Công bố 04 danh mục thủ tục hành chính mới ban hành và phê duyệt 04 quy trình nội bộ lĩnh vực công tác dân tộc.", "(Có Phụ lục I, II kèm theo)", "**Điều 2.**", "Quyết định này có hiệu lực thi hành kể từ ngày ký.", "**Điều 3.**", "Chánh Văn phòng UBND tỉnh; Giám đốc Sở Dân tộc và Tôn giáo; Chủ tịch UBND các xã, phường chịu trách nhiệm thi hành./.")
    h.foot("- Như Điều 3;\n- Lưu: VT, VX.", "KT. CHỦ TỊCH  PHÓ CHỦ TỊCH")
    caption = "(Ban hành kèm theo Quyết định số 2051/QĐ-UBND ngày 25 tháng 11 năm 2025 của Chủ tịch UBND tỉnh)"
    h.say("PHỤ LỤC I DANH MỤC THỦ TỤC HÀNH CHÍNH LĨNH VỰC CÔNG TÁC DÂN TỘC", caption)
    h.grid([["STT", "Tên thủ tục hành chính", "Thời gian giải quyết", "Địa điểm thực hiện", "Phí, lệ phí\n(đồng)", "Căn cứ pháp lý"], *([str(i), f"{t} Mã TTHC: {c}", f"{d} ngày", "Trung tâm Phục vụ hành chính công cấp xã", "Không", f"- {CIRCULAR};"] for i, (c, t, d) in enumerate(TITLES, 1))])
    h.document_finds("legal-citation-malformed", "Phụ lục I, Căn cứ pháp lý (four times)", "Thông tư số 11/2025/TTBDTTG: no hyphen")
    h.say("PHỤ LỤC II QUY TRÌNH NỘI BỘ LĨNH VỰC CÔNG TÁC DÂN TỘC", caption)
    desk = "Bộ phận một cửa tại Trung tâm Phục vụ hành chính công cấp xã"
    first = [
        S("B1", desk, "Tiếp nhận giấy tờ, quét và bàn giao", "1/4 ngày", "Hồ sơ quét"),
        S("B2", "Lãnh đạo Phòng giao việc", "Phòng Văn hóa - Xã hội", "1/4 ngày", "Ý kiến giao việc"),
        sub("B2", "Công chức được giao việc", "Dự thảo tờ trình, danh sách", "1,5 ngày"),
        S("B3", "Lãnh đạo UBND cấp xã", "UBND cấp xã", "1/2 ngày", "Tờ trình đã ký"),
        sub("B3", "Hội đồng xét duyệt xã", "Biên bản xét duyệt", "2,5 ngày"),
        sub("B3", "Văn thư UBND cấp xã", "Công văn gửi Sở Dân tộc và Tôn giáo", "1/2 ngày"),
        S("B4", "Phòng Chính sách của Sở Dân tộc và Tôn giáo", "Thẩm định ở tỉnh", "02 ngày", "Văn bản thống nhất"),
        S("B5", "Phòng Văn hóa - Xã hội", "Chi hỗ trợ", "1,5 ngày", "Danh sách ký nhận"),
    ]
    second = [
        S("B1", desk, "Tiếp nhận thông tin từ trưởng thôn", "1/4 ngày", "Phiếu ghi thông tin"),
        S("B2", "Lãnh đạo Phòng giao việc", "Phòng Văn hóa - Xã hội", "1/4 ngày", "Ý kiến giao việc"),
        sub("B2", "Công chức được giao việc", "Biên bản xác minh", "01 ngày"),
        S("B3", "Chủ tịch UBND cấp xã", "Ký quyết định thăm hỏi", "1/2 ngày", "Quyết định"),
        S("B4", "Phòng Văn hóa - Xã hội", "Tổ chức thăm hỏi", "01 ngày", "Danh sách ký nhận"),
    ]
    third = [
        S("B1", desk, "Tiếp nhận văn bản đề nghị của thôn", "1/2 ngày", "Hồ sơ quét"),
        S("B2", "Phòng Văn hóa - Xã hội", "Kiểm tra nhà sinh hoạt, nguồn điện", "05 ngày", "Biên bản"),
        S("B3", None, "Mua sắm theo kế hoạch đã duyệt", "08 ngày", "Hóa đơn, phiếu nhập"),
        S("B4", "Phòng Văn hóa - Xã hội", "Bàn giao, hướng dẫn dùng", "1,5 ngày", "Biên bản bàn giao"),
    ]
    fourth = [
        S("B1", desk, "Tiếp nhận đơn", "1/2 ngày", "Hồ sơ quét"),
        S("B2", "Công chức tư pháp - hộ tịch", "Tra sổ hộ tịch, hỏi người cao tuổi", "08 ngày", "Phiếu xác minh; chuyển B4 nếu đã rõ, chuyển B3 nếu chưa rõ"),
        S("B3", "Sở Dân tộc và Tôn giáo", "Mời nhà nghiên cứu cho ý kiến", "15 ngày", "Văn bản ý kiến"),
        S("B4", "Chủ tịch UBND cấp xã", "Ký văn bản kết luận", "1,5 ngày", "Văn bản kết luận"),
    ]
    for i, (steps, totals, days) in enumerate(((first, [9.0], "09 ngày làm việc"), (second, [3.0], "03 ngày làm việc"), (third, [15.0], "15 ngày"), (fourth, [10.0, 25.0], "")), 1):
        tthc, title, _ = TITLES[i - 1]
        h.procedure(title, None, [tthc])
        h.has("time_limit", "steps")
        h.limit(*totals)
        h.bare(f"Phụ lục II, mục {i}")
        h.flow(steps, totals[0] if len(totals) == 1 else None)
        h.say(f"{i}. {title}", bold=True)
        if days:
            h.say(f"- Thời gian giải quyết TTHC: {days}.")
            rows = slid(steps) if i < 3 else cells(steps, "label action who out time")
            h.grid([HEAD, *rows, ["Tổng thời gian thực hiện:", "<", "<", "<", days.replace(" làm việc", "")]])
        else:
            h.say("- Thời gian giải quyết TTHC trong trường hợp sổ hộ tịch ghi rõ: 10 ngày;", "- Thời gian giải quyết TTHC trong trường hợp phải lấy ý kiến: 25 ngày.")
            h.grid([HEAD, *cells(steps, "label action who out time"), ["Tổng thời gian thực hiện trong trường hợp sổ hộ tịch ghi rõ:", "<", "<", "<", "10 ngày"], ["Tổng thời gian thực hiện trong trường hợp phải lấy ý kiến:", "<", "<", "<", "25 ngày"]])
        if i == 2:
            h.finds("step-reference-unresolved", "Phụ lục II, mục 2, ghi chú", "quay lại bước 7")
            h.say("Ghi chú: thông tin chưa rõ thì quay lại bước 7.")
        if i == 3:
            h.finds("step-without-responsible", "Phụ lục II, mục 3, B3", "the cell is empty")
    h.doubt("Phụ lục II, mục 4", "two totals by case over one table: 10 = B1 + B2 + B4, 25 = all; stated_total_days null")
    return h
