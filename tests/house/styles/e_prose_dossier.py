# fmt: off
# ruff: noqa: E501
"""A description whose parts are numbered 1.1., 1.2. …, papers in one sentence, a limit that is no number, Đ written with the Icelandic letter, accents decomposed."""

from __future__ import annotations

import unicodedata

from tests.house.build import House, Step


def build() -> House:
    """The document and its labels."""
    h = House("e-van-xuoi", size=14)
    h.p("PHỤ LỤC 02", bold=True, align="center")
    h.p("NỘI DUNG THỦ TỤC HÀNH CHÍNH LĨNH VỰC HỘ TỊCH", bold=True, align="center")
    h.p("(Ban hành kèm theo Quyết định số 88/QĐ-UBND ngày 15/01/2026 của Chủ tịch Ủy ban nhân dân tỉnh Gia Khê)", italic=True, align="center")
    title = "Xác nhận thông tin tổ tiên phục vụ lập gia phả"
    h.procedure(title, None, ["1.918801"])
    h.has("steps", "how_to_apply", "dossier", "dossier_sets", "time_limit", "applicant", "agency", "result", "fee", "forms", "conditions", "legal_basis")
    h.p(f"1. {title} - 1.918801", bold=True)
    h.flow([Step("Bước 1", "", "Người yêu cầu", None, None), Step("Bước 2", "", "Công chức tư pháp - hộ tịch", None, None)])
    h.p("1.1. Trình tự thực hiện:", bold=True)
    h.p("Bước 1: Người yêu cầu nộp Tờ khai tại Ủy ban nhân dân cấp xã.")
    h.p(unicodedata.normalize("NFD", "Bước 2: Công chức tư pháp - hộ tịch tra cứu sổ hộ tịch, nếu thấy thông tin đầy đủ thì trình Chủ tịch Ủy ban nhân dân cấp xã ký."))
    h.p(unicodedata.normalize("NFD", "1.2. Cách thức thực hiện:"), bold=True)
    h.p("Trực tiếp, qua bưu chính hoặc trực tuyến.")
    h.p("1.3. Thành phần hồ sơ:", bold=True)
    papers = h.papers("Tờ khai theo mẫu", "giấy tờ chứng minh quan hệ họ hàng (nếu có)", sets=1)
    h.p(f"Hồ sơ gồm: {papers[0]}; {papers[1]}.")
    h.p("1.4. Số lượng hồ sơ: 01 bộ.", bold=True)
    h.p("1.5. Thời hạn giải quyết:", bold=True)
    h.p("Ngay trong ngày tiếp nhận; trường hợp nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo.")
    h.p("1.6. Ðối tượng thực hiện: Cá nhân.", bold=True)
    h.p("1.7. Cơ quan thực hiện: Ủy ban nhân dân cấp xã.", bold=True)
    h.p("1.8. Kết quả: Văn bản xác nhận.", bold=True)
    h.p("1.9. Lệ phí: 8.000 đồng/trường hợp.", bold=True)
    h.p("1.10. Tên mẫu đơn, tờ khai: Tờ khai xác nhận thông tin.", bold=True)
    h.p("1.11. Yêu cầu, điều kiện: Không.", bold=True)
    h.p("1.12. Căn cứ pháp lý: Luật Hộ tịch số 60/2014/QH13 ngày 20/11/2014.", bold=True)
    return h
