# fmt: off
# ruff: noqa: E501
"""Six processes in glued tables, the same titles once for the province and once for the commune; heads of columns merged down the right side; a total in the row below its label."""

from __future__ import annotations

from tests.house.build import Step
from tests.provinces.mill import LAW72, ND63, ND92, ND118, TT03, Rebuilt, S, cells

HEAD = ["Thứ tự bước", "Nội dung công việc", "Trách nhiệm xử lý", "Thời gian (ngày)"]
TAIL = ["Nội dung công việc", "Trách nhiệm xử lý", "Thời gian (ngày)"]
TITLES = (
    ("1.926401", "Kê khai lượng nước giếng khoan dùng cho sản xuất nhỏ"),
    ("1.926402", "Miễn tiền nước giếng khoan cho hộ bị nhiễm mặn"),
    ("1.926403", "Trám lấp giếng khoan hỏng theo đề nghị của chủ giếng"),
)


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("qd-tay-khe-3015")
    h.decision(
        "ỦY BAN NHÂN DÂN\n TỈNH TÂY KHÊ\n-------", "3015/QĐ-UBND", "Tây Khê, ngày 17 tháng 12 năm 2025",
        "VỀ VIỆC CÔNG BỐ DANH MỤC THỦ TỤC HÀNH CHÍNH VÀ PHÊ DUYỆT QUY TRÌNH NỘI BỘ LĨNH VỰC NƯỚC DƯỚI ĐẤT QUY MÔ NHỎ THUỘC THẨM QUYỀN CỦA SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG, UBND CẤP XÃ", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH TÂY KHÊ",
        [LAW72, f"{ND63}; {ND92}", ND118, TT03],
    )
    h.say("QUYẾT ĐỊNH:", bold=True)
    h.say("Điều 1. Công bố danh mục 04 thủ tục hành chính lĩnh vực nước dưới đất quy mô nhỏ (Phụ lục I).", "Điều 2. Phê duyệt quy trình nội bộ giải quyết các thủ tục hành chính được công bố tại Điều 1 (Phụ lục II).", "**Điều 3. Trách nhiệm thực hiện**", "1. Sở Nông nghiệp và Môi trường", "a) Công khai danh mục tại Trung tâm Phục vụ hành chính công tỉnh.", "b) Hướng dẫn nghiệp vụ cho công chức cấp xã trong 10 ngày làm việc.", "2. Ủy ban nhân dân các xã, phường niêm yết đầy đủ danh mục.", "Điều 4. Quyết định này có hiệu lực thi hành kể từ ngày ký./.")
    h.foot("- Như Điều 3;\n- Lưu: VT, KT.", "CHỦ TỊCH")
    caption = "(Kèm theo Quyết định số 3015/QĐ-UBND ngày 17 tháng 12 năm 2025 của Chủ tịch UBND tỉnh Tây Khê)"
    h.say("PHỤ LỤC I DANH MỤC THỦ TỤC HÀNH CHÍNH LĨNH VỰC NƯỚC DƯỚI ĐẤT QUY MÔ NHỎ", caption)
    h.grid([["TT", "Mã TTHC", "Tên TTHC", "Ghi chú"], *([str(i), c, t, "Cấp tỉnh, cấp xã"] for i, (c, t) in enumerate(TITLES, 1)), ["4", "1.926404", "Cho mượn máy đo mực nước giếng", "Cấp xã"]])
    h.document_finds("listed-procedure-without-block", "Phụ lục I, 4", "Cho mượn máy đo mực nước giếng (1.926404): no block in Phụ lục II")
    h.say("PHỤ LỤC II QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC NƯỚC DƯỚI ĐẤT QUY MÔ NHỎ", caption)
    level(h, "A. QUY TRÌNH GIẢI QUYẾT CẤP TỈNH (03 quy trình)", "Công chức của Sở Nông nghiệp và Môi trường tại Trung tâm Phục vụ hành chính công tỉnh", "Phòng Tài nguyên nước", "Lãnh đạo Sở Nông nghiệp và Môi trường", "Văn thư Sở", ((8, "5,5"), (6, "3,5"), (10, "7,5")), " ngày", None)
    level(h, "B. QUY TRÌNH GIẢI QUYẾT CẤP XÃ (03 quy trình)", "Công chức Trung tâm Phục vụ hành chính công xã, phường", "Phòng Kinh tế (xã) hoặc Phòng Kinh tế, Hạ tầng và Đô thị (phường)", "Lãnh đạo UBND xã, phường", "Văn thư UBND xã, phường", ((5, "2,5"), (4, "1"), (7, "4,5")), "", 1)
    return h


def level(h: Rebuilt, heading: str, desk: str, room: str, leader: str, clerk: str, times: tuple[tuple[int, str], ...], unit: str, wrong: int | None) -> None:
    """Three processes of one level in one glued table; one of them may have a sum that is wrong."""
    where = heading[:1]
    h.say(heading, bold=True)
    rows: list[list[str]] = []
    for i, ((tthc, title), (days, work)) in enumerate(zip(TITLES, times, strict=True)):
        h.procedure(title, None, [tthc])
        h.has("steps")
        h.limit(days)
        h.bare(f"{where}, quy trình số 0{i + 1}")
        h.finds("receipt-slip-superseded", f"{where}, quy trình số 0{i + 1}, Bước 1", "lập phiếu tiếp nhận hồ sơ và hẹn trả kết quả")
        steps: list[Step] = [
            S("Bước 1", desk, "Xem hồ sơ, lập phiếu tiếp nhận hồ sơ và hẹn trả kết quả; quét hồ sơ; chuyển xử lý trong buổi", f"0,25{unit}"),
            S("Bước 2", f"Lãnh đạo {room}", "Giao việc", f"0,5{unit}"),
            S("Bước 3", f"Chuyên viên {room}", "Thẩm định, kiểm tra giếng", f"{work}{unit}"),
            S("Bước 4", leader, "Ký kết quả", f"1,5{unit}"),
            S("Bước 5", clerk, "Đóng dấu, chuyển kết quả", f"0,25{unit}"),
            S("Bước 6", desk, "Trả kết quả", "Không tính thời gian"),
        ]
        h.flow(steps, days)
        if i == wrong:
            h.finds("time-sum-mismatch", f"{where}, quy trình số 0{i + 1}", f"0,25 + 0,5 + {work} + 1,5 + 0,25 = 3,5, stated {days}")
        if i == 0:
            h.say("Quy trình số: 01", f"1. {title} ({tthc})", bold=True)
            rows += [[*HEAD, "", ""], *([*row, "", ""] for row in cells(steps, "label action who time"))]
        else:
            rows += [[*row, "^", "^"] for row in cells(steps, "label action who time")]
        rows.append(["Tổng thời gian giải quyết TTHC"])
        if i < 2:
            rows.append([f"{days:02} ngày làm việc", f"Quy trình số: 0{i + 2}\n{i + 2}. {TITLES[i + 1][1]} ({TITLES[i + 1][0]})", "Thứ tự bước", *TAIL])
        else:
            rows.append([f"{days:02} ngày làm việc"])
    h.grid(rows)
