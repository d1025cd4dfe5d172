# fmt: off
# ruff: noqa: E501
"""A ministry's five services as tables of keys and values: values that spilled into the next row, a dossier elsewhere, a dossier "Không quy định", an old decree, a table with counts."""

from __future__ import annotations

from tests.house.build import Step
from tests.provinces.mill import Rebuilt

KINDS = ("steps", "how_to_apply", "dossier", "dossier_sets", "time_limit", "applicant", "agency", "result", "fee", "forms", "conditions", "legal_basis")
OFFICE = "Vụ Nghề muối"


def service(h: Rebuilt, n: int, title: str, told: list[tuple[str | None, str]], dossier: list[list[str]], limit: str, days: list[float], law: str, conditions: str = "Không có") -> None:
    """One service as a table; the rows of the dossier are given."""
    h.has(*KINDS)
    h.limit(*days)
    h.flow([Step(f"Bước {i}", "", who, None, None) for i, (who, _) in enumerate(told, 1)])
    steps = [f"- Bước {i}: {who + ' ' if who else ''}{text}." for i, (who, text) in enumerate(told, 1)]
    h.say(f"{n}. Tên thủ tục: {title}", bold=True)
    h.grid([
        ["Trình tự thực hiện", "\n".join(steps[:2])], *([["", s] for s in steps[2:]]),
        ["Cách thức thực hiện", "Trực tiếp tại bộ phận một cửa của Bộ, qua bưu chính, trực tuyến toàn trình"],
        *dossier,
        ["Thời hạn giải quyết", limit], ["Đối tượng thực hiện", "Diêm dân, hợp tác xã, doanh nghiệp"], ["Cơ quan giải quyết", f"{OFFICE}, Bộ Kinh tế biển"],
        ["Kết quả thực hiện", "Văn bản của Bộ Kinh tế biển"], ["Lệ phí", "Không"], ["Mẫu đơn, mẫu tờ khai", "Không"], ["Yêu cầu, điều kiện", conditions], ["Căn cứ pháp lý", law],
    ])


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("qd-bktb-nghe-muoi-1331")
    h.grid([["**BỘ KINH TẾ BIỂN**\n-------", "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** Độc lập - Tự do - Hạnh phúc\n---------------"], ["Số: 1331/QĐ-BKTB", "//Hà Nội, ngày 28 tháng 11 năm 2025//"]])
    h.say("**QUYẾT ĐỊNH** VỀ VIỆC CÔNG BỐ THỦ TỤC HÀNH CHÍNH SỬA ĐỔI, BỔ SUNG LĨNH VỰC NGHỀ MUỐI THUỘC PHẠM VI CHỨC NĂNG QUẢN LÝ CỦA BỘ KINH TẾ BIỂN", "**BỘ TRƯỞNG BỘ KINH TẾ BIỂN**")
    h.say("Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính;", "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về cơ chế một cửa, một cửa liên thông;", italic=True)
    h.document_finds("legal-document-expired", "căn cứ", "Nghị định số 61/2018/NĐ-CP, replaced by 118/2025/NĐ-CP from 2025-07-01")
    h.say("QUYẾT ĐỊNH:", bold=True)
    h.say("Điều", "1. Công bố kèm theo Quyết định này 05 thủ tục hành chính sửa đổi, bổ sung lĩnh vực nghề muối.", "Điều", "2. Quyết định này có hiệu lực kể từ ngày ký./.")
    h.foot("- Như Điều 1;\n- Lưu: VT, NM.", "KT. BỘ TRƯỞNG THỨ TRƯỞNG")
    h.say("PHỤ LỤC THỦ TỤC HÀNH CHÍNH LĨNH VỰC NGHỀ MUỐI", "(Ban hành kèm theo Quyết định số 1331/QĐ-BKTB ngày 21 tháng 11 năm 2025 của Bộ trưởng Bộ Kinh tế biển)")
    h.document_finds("issue-date-mismatch", "Phụ lục", "ngày 21 tháng 11 năm 2025, the decision is of 28 November")
    decree = "Nghị định số 40/2017/NĐ-CP ngày 05 tháng 4 năm 2017 của Chính phủ về quản lý sản xuất, kinh doanh muối"

    title = "Cấp mã số ruộng muối trải bạt đủ điều kiện xuất khẩu"
    h.procedure(title)
    papers = h.papers("Đơn đề nghị cấp mã số", "Sơ đồ ruộng muối kèm tọa độ", "Kết quả kiểm nghiệm muối của ba vụ gần nhất", sets=1)
    service(h, 1, title, [("Chủ ruộng muối", "nộp hồ sơ"), (OFFICE, "kiểm tra hồ sơ, thông báo lịch kiểm tra"), ("Đoàn kiểm tra", "lấy mẫu, lập biên bản"), (OFFICE, "cấp mã số")],
            [["Thành phần hồ sơ", f"- {papers[0]};\n- {papers[1]};"], ["", f"- {papers[2]}."], ["Số lượng hồ sơ", "01 bộ"]], "25 ngày kể từ ngày nhận đủ hồ sơ", [25], decree)

    title = "Cấp lại mã số ruộng muối trải bạt đủ điều kiện xuất khẩu"
    h.procedure(title)
    papers = h.papers("Đơn đề nghị cấp lại", "Mã số đã cấp", sets=1)
    service(h, 2, title, [("Chủ ruộng muối", "nộp hồ sơ"), (OFFICE, "đối chiếu, cấp lại mã số")],
            [["Thành phần hồ sơ", "STT", "Tên giấy tờ", "Bản chính", "Bản sao"], ["^", "1", papers[0], "1", "0"], ["^", "2", papers[1], "0", "1"], ["Số lượng hồ sơ", "01 bộ"]], "05 ngày làm việc", [5], decree)

    title = "Cho phép chuyển ruộng muối trải bạt sang nuôi sinh vật biển một vụ"
    h.procedure(title)
    papers = h.papers("Văn bản đề nghị chuyển đổi", "Phương án nuôi, thời vụ nuôi và thời vụ trở lại làm muối", sets=2)
    service(h, 3, title, [("Chủ ruộng muối", "nộp hồ sơ"), ("Ủy ban nhân dân cấp tỉnh", "cho ý kiến"), (OFFICE, "thẩm định"), ("Lãnh đạo Bộ", "ký văn bản cho phép")],
            [["Thành phần, số lượng hồ sơ", f"a) {papers[0]};\nb) {papers[1]}.\nSố lượng: 02 bộ"]], "- 20 ngày đối với diện tích dưới 05 ha;\n- 30 ngày đối với diện tích từ 05 ha trở lên", [20, 30], decree, "Độ mặn của nước cấp không dưới 15 phần nghìn")

    title = "Thông báo ngừng làm muối theo thời tiết"
    h.procedure(title)
    h.papers()
    service(h, 4, title, [("Chủ ruộng muối", "thông báo bằng tin nhắn đến Ủy ban nhân dân cấp xã"), ("Ủy ban nhân dân cấp xã", "ghi vào sổ")],
            [["Thành phần, số lượng hồ sơ", "Không quy định"]], "01 ngày làm việc", [1], decree)

    title = "Xác nhận muối dự trữ bị mất phẩm chất"
    h.procedure(title)
    h.papers()
    h.finds("dossier-only-reference", "5, Thành phần hồ sơ", "Theo quy định tại Điều 12 Nghị định số 40/2017/NĐ-CP")
    service(h, 5, title, [("Đơn vị giữ kho", "lập hồ sơ, gửi Bộ Kinh tế biển"), (OFFICE, "kiểm tra kho"), (None, "Gửi văn bản xác nhận")],
            [["Thành phần, số lượng hồ sơ", "Theo quy định tại Điều 12 Nghị định số 40/2017/NĐ-CP"]], "15 ngày làm việc", [15], decree)
    h.doubt("all five", "control-slip-missing? prose steps of a ministry's description; left out")
    return h
