# fmt: off
# ruff: noqa: E501
"""The six columns of the circular's own form, with a coordinating agency and a higher level beside who acts; a 2023 text under the old decree."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import ND63, ND92, S, cells

HEAD = ["Trình tự các bước thực hiện", "Bộ phận, công chức, viên chức giải quyết hồ sơ", "Nội dung công việc thực hiện", "Thời gian tiếp nhận và giải quyết hồ sơ", "Cơ quan phối hợp (nếu có)", "Trình các cấp có thẩm quyền cao hơn (nếu có)"]
ND61 = "Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính"
TT01 = "Thông tư số 01/2018/TT-VPCP ngày 23 tháng 11 năm 2018 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn thi hành một số quy định của Nghị định số 61/2018/NĐ-CP"
DESK = "Công chức Sở Ngoại vụ làm việc tại Trung tâm Phục vụ hành chính công tỉnh"
SERVICES = (
    ("Cho phép tổ chức buổi giao lưu nhân dân với địa phương kết nghĩa ở nước ngoài", "1.931201", "Công an tỉnh", "UBND tỉnh", (0.5, 0.5, 4, 1, 2, 1.5, 0.5), "10"),
    ("Xác nhận danh sách đoàn ra của hội nghề nghiệp cấp tỉnh", "1.931202", "", "", (0.5, 0.5, 2.5, 0.5, 0.5, 0.5), "5"),
    ("Tiếp nhận hiện vật trưng bày do kiều bào gửi tặng bảo tàng", "1.931203", "Bảo tàng tỉnh", "UBND tỉnh", (0.5, 0.5, 5, 1, 3, 1.5, 0.5), "12"),
    ("Cấp thẻ cộng tác viên phiên dịch biên giới", "1.931204", "", "", (0.5, 0.5, 4, 0.5, 1, 0.5), "7"),
)


def days(number: float) -> str:
    """A number as the text writes it."""
    return f"{number:g} ngày".replace(".", ",")


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("qd-tra-linh-575", "converter")
    s.decision(
        "ỦY BAN NHÂN DÂN\nTỈNH TRÀ LĨNH", "575/QĐ-UBND", "Trà Lĩnh, ngày 05 tháng 9 năm 2023",
        "VỀ VIỆC PHÊ DUYỆT QUY TRÌNH NỘI BỘ GIẢI QUYẾT CÁC THỦ TỤC HÀNH CHÍNH LĨNH VỰC CÔNG TÁC ĐỐI NGOẠI NHÂN DÂN THUỘC PHẠM VI CHỨC NĂNG QUẢN LÝ CỦA SỞ NGOẠI VỤ", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH TRÀ LĨNH",
        ["Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019", ND63, ND92, ND61, TT01],
    )
    s.articles(
        "Phê duyệt kèm theo Quyết định này 04 (bốn) quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực công tác đối ngoại nhân dân.",
        "Giao Sở Ngoại vụ phối hợp với Sở Thông tin và Truyền thông cập nhật quy trình lên Hệ thống một cửa điện tử của tỉnh trong thời hạn 07 ngày kể từ ngày ký.",
        "Chánh Văn phòng UBND tỉnh, Giám đốc Sở Ngoại vụ và các cơ quan có liên quan chịu trách nhiệm thi hành./.",
    )
    s.signed("- Như Điều 3;\n- Cục Kiểm soát TTHC;\n- Lưu: VT, TTHC.", "CHỦ TỊCH", "Lò Văn Hiệu")
    s.p("PHỤ LỤC", "QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH", bold=True, align="center")
    s.p("(Kèm theo Quyết định số 575/QĐ-UBND ngày 05 tháng 9 năm 2023 của Chủ tịch UBND tỉnh Trà Lĩnh)", italic=True, align="center")
    for n, (title, code, partner, higher, times, total) in enumerate(SERVICES, 1):
        block(s, n, title, code, partner, higher, times, total)
    return s


def block(s: Sheet, n: int, title: str, code: str, partner: str, higher: str, times: tuple[float, ...], total: str) -> None:
    """One process: numbered title with its code, the form's table, total in the last row under the time."""
    s.procedure(title, None, [code])
    s.has("steps")
    s.bare(f"mục {n}")
    s.limit(float(total))
    who = [DESK, "Lãnh đạo Phòng Hợp tác quốc tế", "Chuyên viên Phòng Hợp tác quốc tế", "Lãnh đạo Sở Ngoại vụ"]
    what = ["Tiếp nhận, kiểm tra, số hóa hồ sơ và chuyển hồ sơ trên hệ thống một cửa điện tử", "Phân công thụ lý", "Thẩm định hồ sơ; lấy ý kiến; dự thảo văn bản trình", "Xem xét, ký duyệt"]
    if higher:
        who += ["Chuyên viên Văn phòng UBND tỉnh", "Lãnh đạo UBND tỉnh", DESK]
        what += ["Thẩm tra, trình lãnh đạo UBND tỉnh", "Ký văn bản chấp thuận", "Xác nhận trên phần mềm, trả kết quả"]
    else:
        who += ["Văn thư Sở Ngoại vụ", DESK]
        what += ["Vào số, đóng dấu, phát hành", "Xác nhận trên phần mềm, trả kết quả"]
    steps = [S(f"Bước {k}", w, a, days(t)) for k, (w, a, t) in enumerate(zip(who, what, times, strict=True), 1)]
    s.flow(steps, float(total))
    rows = cells(steps, "label who action time = =")
    rows[2][4] = partner
    if higher:
        rows[3][5] = higher
    if n == 4:
        s.finds("step-without-duration", f"mục {n}, Bước 2", "the cell is empty")
        rows[1][3] = ""
        last = s.labels["procedures"][-1]["flows"][0]["steps"][1]
        last["days"], last["duration_text"] = None, None
    s.p(f"{n}. {title} ({code}.H99)", bold=True)
    s.t([HEAD, *rows, ["**Tổng cộng**", "", "", f"**{total} ngày**", "", ""]], head=1)
