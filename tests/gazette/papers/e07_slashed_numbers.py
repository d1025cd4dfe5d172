# fmt: off
# ruff: noqa: E501
"""An old commune notice board: numbers with slashes, hours of reception as a part of its own, blank forms between the services."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import S

KINDS = ("steps", "how_to_apply", "dossier", "dossier_sets", "time_limit", "applicant", "agency", "result", "fee", "forms", "conditions", "legal_basis")


def part(s: Sheet, title: str, first: list[str], papers: tuple[str, ...], limit: tuple[float, str], rest: tuple[str, str, str, str]) -> None:
    """One service in twelve parts; `rest` is applicant, agency, result, fee."""
    s.procedure(title)
    s.has(*KINDS)
    s.p(title.upper(), bold=True, align="center")
    s.p("1/ Trình tự thực hiện:", bold=True)
    s.p(*first)
    s.p("2/ Thời gian tiếp nhận hồ sơ và trả kết quả:", bold=True)
    s.p("Sáng từ 07 giờ đến 11 giờ 30, chiều từ 13 giờ 30 đến 17 giờ, từ thứ hai đến thứ sáu hằng tuần (trừ ngày lễ, tết).")
    s.p("3/ Cách thức thực hiện:", bold=True)
    s.p("Trực tiếp tại bộ phận tiếp nhận và trả kết quả của UBND xã.")
    s.p("4/ Thành phần, số lượng hồ sơ:", bold=True)
    s.p("a) Thành phần hồ sơ bao gồm:", *(f"- {p};" for p in s.papers(*papers, sets=1)), "b) Số lượng hồ sơ: 01 (bộ).")
    s.p("5/ Thời hạn giải quyết:", bold=True)
    s.limit(limit[0])
    s.p(limit[1])
    for n, (name, text) in enumerate(zip(("Đối tượng thực hiện thủ tục hành chính", "Cơ quan thực hiện thủ tục hành chính", "Kết quả thực hiện thủ tục hành chính", "Phí, lệ phí"), rest, strict=True), 6):
        s.p(f"{n}/ {name}:", bold=True)
        s.p(text)
    s.p("10/ Tên mẫu đơn, mẫu tờ khai:", bold=True)
    s.p("Đơn theo mẫu của UBND xã (đính kèm).")
    s.p("11/ Yêu cầu, điều kiện thực hiện thủ tục hành chính:", bold=True)
    s.p("Không.")
    s.p("12/ Căn cứ pháp lý của thủ tục hành chính:", bold=True)
    s.p("- Luật Đường bộ số 35/2024/QH15.")


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("bo-thu-tuc-xa-binh-thanh-trung", "converter")
    s.p("ỦY BAN NHÂN DÂN XÃ BÌNH THẠNH TRUNG", "BỘ THỦ TỤC HÀNH CHÍNH LĨNH VỰC GIAO THÔNG NÔNG THÔN", bold=True, align="center")
    part(s, "Thủ tục cho phép đặt cổng chào tạm trên đường liên ấp", ["Bước 1: Ban ấp nộp hồ sơ tại bộ phận tiếp nhận và trả kết quả.", "Bước 2: Công chức Địa chính - Xây dựng xem xét tại chỗ.", "Bước 3: Ban ấp nhận kết quả theo giấy hẹn."],
         ("Đơn xin đặt cổng chào", "Hình vẽ cổng có ghi chiều cao thông xe"), (3, "03 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ."), ("Ban ấp, hội đoàn thể.", "UBND xã.", "Văn bản cho phép.", "Không thu."))
    s.flow([S("Bước 1", "Ban ấp", "", None), S("Bước 2", "Công chức Địa chính - Xây dựng", "", None), S("Bước 3", "Ban ấp", "", None)])
    s.form("Mẫu 01/GTNT", "Đơn xin đặt cổng chào", ["Tên ấp", "Vị trí", "Thời gian đặt từ ngày … đến ngày …"], "TRƯỞNG BAN ẤP")
    s.page()
    part(s, "Thủ tục mượn biển báo lưu động phục vụ đám tang", ["Bước 1: Gia đình báo với trưởng ấp.", "Bước 2: Trưởng ấp giao biển báo, ghi sổ mượn."],
         ("Giấy mượn biển báo",), (0.5, "04 giờ làm việc."), ("Hộ gia đình.", "UBND xã ủy quyền cho ban ấp.", "Giao biển báo.", "Không thu."))
    s.flow([S("Bước 1", "Gia đình", "", None), S("Bước 2", "Trưởng ấp", "", None)])
    s.form("Mẫu 02/GTNT", "Giấy mượn biển báo", ["Họ và tên người mượn", "Số lượng biển"], "NGƯỜI MƯỢN")
    return s
