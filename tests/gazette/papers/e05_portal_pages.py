# fmt: off
# ruff: noqa: E501
"""Pages of the services portal put together: bold labels, ways of filing and papers as tables with originals and copies glued in one cell, a code with the locality behind."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import S


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("cong-dich-vu-nghia-lo-thuong", "web", printed=True)
    s.p("CỔNG DỊCH VỤ CÔNG", "CHI TIẾT THỦ TỤC HÀNH CHÍNH", bold=True, align="center")
    one(s)
    two(s)
    return s


def start(s: Sheet, title: str, code: str) -> None:
    """The head of a page."""
    s.procedure(title, None, [code])
    s.has("agency", "steps", "how_to_apply", "dossier", "applicant", "result", "legal_basis", "conditions", "time_limit", "fee")
    s.p(title, bold=True, level=2)
    s.p("**Mã thủ tục:**", f"{code}.H38", "**Cấp thực hiện:**", "Cấp Tỉnh", "**Loại thủ tục:**", "TTHC được luật giao quy định chi tiết", "**Lĩnh vực:**", "Công nghiệp nông thôn")


def one(s: Sheet) -> None:
    """A page with two ways of filing that take the same time."""
    start(s, "Cấp nhãn hiệu chung cho lò gạch thủ công không khói", "1.052501")
    s.flow([S("Bước 1", "Chủ lò gạch", "", None), S("Bước 2", "Sở Công Thương", "", None), S("Bước 3", "Sở Công Thương", "", None)])
    s.p("**Trình tự thực hiện:**", "Bước 1: Chủ lò gạch gửi hồ sơ về Sở Công Thương.", "Bước 2: Sở Công Thương đo khói tại lò.", "Bước 3: Sở Công Thương cấp nhãn hiệu chung.")
    s.p("**Cách thức thực hiện:**")
    s.limit(12)
    s.t([["Hình thức nộp", "Thời hạn giải quyết", "Phí, lệ phí", "Mô tả"], ["Trực tiếp", "12 Ngày làm việc", "Phí: 150.000 Đồng", "Kể từ ngày nhận đủ hồ sơ hợp lệ"], ["Trực tuyến", "12 Ngày làm việc", "Phí: 150.000 Đồng", "Kể từ ngày nhận đủ hồ sơ hợp lệ"]], head=1)
    papers = s.papers("Đơn xin dùng nhãn hiệu chung", "Ảnh lò gạch", "Giấy xác nhận nguồn đất sét")
    s.p("**Thành phần hồ sơ:**")
    s.t([["Tên giấy tờ", "Mẫu đơn, tờ khai", "Số lượng"], [papers[0], "mau-01.docx", "Bản chính: 1\nBản sao: 0"], [papers[1], "", "Bản chính: 1\nBản sao: 0"], [papers[2], "", "Bản chính: 0\nBản sao: 1"]], head=1)
    tail(s, "Cá nhân, hộ kinh doanh", "Nhãn hiệu chung")


def two(s: Sheet) -> None:
    """A page whose papers stand in two cases."""
    start(s, "Cấp lại nhãn hiệu chung bị cháy, hỏng", "1.052502")
    s.flow([S("Bước 1", "Chủ lò gạch", "", None), S("Bước 2", "Sở Công Thương", "", None)])
    s.p("**Trình tự thực hiện:**", "Bước 1: Chủ lò gạch gửi đơn.", "Bước 2: Sở Công Thương đối chiếu sổ cấp và cấp lại.")
    s.p("**Cách thức thực hiện:**")
    s.limit(4)
    s.t([["Hình thức nộp", "Thời hạn giải quyết", "Phí, lệ phí", "Mô tả"], ["Trực tuyến", "4 Ngày làm việc", "", "Kể từ ngày nhận đủ hồ sơ hợp lệ"]], head=1)
    papers = s.papers("Đơn đề nghị cấp lại", "Phần còn lại của nhãn hiệu", "Đơn trình báo mất có xác nhận của công an")
    s.p("**Thành phần hồ sơ:**", "Trường hợp bị hỏng")
    s.t([["Tên giấy tờ", "Mẫu đơn, tờ khai", "Số lượng"], [papers[0], "mau-02.docx", "Bản chính: 1\nBản sao: 0"], [papers[1], "", "Bản chính: 1\nBản sao: 0"]], head=1)
    s.p("Trường hợp bị mất")
    s.t([["Tên giấy tờ", "Mẫu đơn, tờ khai", "Số lượng"], [papers[2], "", "Bản chính: 1\nBản sao: 0"]], head=1)
    tail(s, "Cá nhân, hộ kinh doanh", "Nhãn hiệu chung cấp lại")


def tail(s: Sheet, applicant: str, result: str) -> None:
    """What stands below the papers."""
    s.p("**Đối tượng thực hiện:**", applicant, "**Cơ quan thực hiện:**", "Sở Công Thương", "**Cơ quan có thẩm quyền:**", "Không có thông tin", "**Kết quả thực hiện:**", result, "**Căn cứ pháp lý:**")
    s.t([["Số ký hiệu", "Trích yếu", "Ngày ban hành", "Cơ quan ban hành"], ["14/2025/NQ-HĐND", "Nghị quyết về hỗ trợ nghề thủ công", "10-07-2025", "HĐND tỉnh"]], head=1)
    s.p("**Yêu cầu, điều kiện thực hiện:**", "Không có thông tin")
