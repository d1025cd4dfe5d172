# fmt: off
# ruff: noqa: E501
"""A ministry's description of four services, letters a) to l), rebuilt from a page: the head of the list glued to the signature, a name torn at its dash."""

from __future__ import annotations

from tests.house.build import Step
from tests.provinces.mill import Rebuilt

SECTIONS = ("steps", "how_to_apply", "dossier", "dossier_sets", "time_limit", "agency", "applicant", "forms", "fee", "result", "conditions", "legal_basis")
BODY = "Cục Quản lý biển gần bờ"


def prose(h: Rebuilt, told: list[tuple[str | None, str]]) -> None:
    """Steps told in prose: a line each, the actor first."""
    h.flow([Step(f"Bước {i}", "", who, None, None) for i, (who, _) in enumerate(told, 1)])
    h.say(*(f"- Bước {i}: {who or ''}{' ' if who else ''}{text}" for i, (who, text) in enumerate(told, 1)))


def service(h: Rebuilt, number: int, title: str, told: list[tuple[str | None, str]], papers: list[str], limit: str, days: float, *, who: str, result: str, conditions: list[str], law: str, sets: str = "01 bộ", agency: str = BODY) -> None:
    """One service in letters a) to l)."""
    h.procedure(title)
    h.has(*SECTIONS)
    h.limit(days)
    h.say(f"{number}. {title}", bold=True)
    h.say("a) Trình tự thực hiện")
    prose(h, told)
    h.say("b) Cách thức thực hiện: Gửi trực tiếp, qua bưu chính hoặc trên môi trường mạng.", "c) Thành phần và số lượng hồ sơ", "- Thành phần hồ sơ:")
    h.say(*(f"+ {p}" for p in h.papers(*papers, sets=1)))
    h.say(f"- Số lượng hồ sơ: {sets}.", f"d) Thời hạn giải quyết: {limit}")
    if " - " in agency:
        before, _, after = agency.partition(" - ")
        h.say(f"đ) Cơ quan thực hiện thủ tục hành chính: {before}", f"- {after}.")
    else:
        h.say(f"đ) Cơ quan thực hiện thủ tục hành chính: {agency}.")
    h.say(f"e) Đối tượng thực hiện thủ tục hành chính: {who}.", "g) Tên mẫu đơn, mẫu tờ khai: Không.", "h) Phí, lệ phí: Không.", f"i) Kết quả của việc thực hiện thủ tục hành chính: {result}.", "k) Yêu cầu, điều kiện thực hiện thủ tục hành chính")
    h.say(*conditions)
    h.say("l) Căn cứ pháp lý của thủ tục hành chính", law)


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("qd-bkb-277")
    titles = (
        "Thủ tục thẩm định phương án giao khu vực mặt nước cho viện nghiên cứu trực thuộc bộ, cơ quan ngang bộ",
        "Thủ tục thẩm định việc điều chỉnh ranh giới khu bảo tồn rạn san hô liên tỉnh",
        "Thủ tục cho ý kiến về kế hoạch trồng rong biển của Ủy ban nhân dân cấp xã",
        "Thủ tục cho ý kiến về việc chấm dứt kế hoạch trồng rong biển của Ủy ban nhân dân cấp xã",
    )
    h.grid([["**BỘ KINH TẾ BIỂN**\n-------", "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** Độc lập - Tự do - Hạnh phúc\n---------------"], ["Số: 277/QĐ-BKTB", "//Hà Nội, ngày 19 tháng 01 năm 2026//"]])
    h.say("QUYẾT ĐỊNH", bold=True)
    h.say("CÔNG BỐ THỦ TỤC HÀNH CHÍNH NỘI BỘ GIỮA CÁC CƠ QUAN HÀNH CHÍNH NHÀ NƯỚC LĨNH VỰC QUẢN LÝ BIỂN GẦN BỜ THUỘC PHẠM VI CHỨC NĂNG QUẢN LÝ CỦA BỘ KINH TẾ BIỂN")
    h.say("BỘ TRƯỞNG BỘ KINH TẾ BIỂN", bold=True)
    h.say("Căn cứ Quyết định số 1085/QĐ-TTg ngày 15 tháng 9 năm 2022 của Thủ tướng Chính phủ ban hành Kế hoạch rà soát, đơn giản hóa thủ tục hành chính nội bộ;", f"Theo đề nghị của Chánh Văn phòng Bộ và Cục trưởng {BODY}.", italic=True)
    h.say("QUYẾT ĐỊNH:", bold=True)
    h.say("Điều 1. Công bố kèm theo Quyết định này 04 thủ tục hành chính nội bộ lĩnh vực quản lý biển gần bờ.", "Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký ban hành.", "Điều 3. Chánh Văn phòng Bộ, Cục trưởng và thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành./.")
    h.grid([
        ["Nơi nhận:\n- Như Điều 3;\n- Các bộ, cơ quan ngang bộ;\n- Lưu: VT, QLBGB.", "KT. BỘ TRƯỞNG THỨ TRƯỞNG (đã ký)", "  \nTHỦ TỤC HÀNH CHÍNH NỘI BỘ LĨNH VỰC QUẢN LÝ BIỂN GẦN BỜ\n(Ban hành kèm theo Quyết định số 277/QĐ-BKTB ngày 19 tháng 01 năm 2026 của Bộ trưởng Bộ Kinh tế biển)\nPHẦN I. DANH MỤC THỦ TỤC HÀNH CHÍNH", "STT", "Tên thủ tục hành chính", "Lĩnh vực", "Cơ quan thực hiện"],
        ["I", "THỦ TỤC HÀNH CHÍNH CẤP TRUNG ƯƠNG"],
        ["1", titles[0], "Biển gần bờ", "Bộ Kinh tế biển", "", "", ""], ["2", titles[1], "Biển gần bờ", "Bộ Kinh tế biển", "", "", ""],
        ["II", "THỦ TỤC HÀNH CHÍNH CẤP XÃ"],
        ["1", titles[2], "Biển gần bờ", "Phòng Kinh tế thuộc UBND cấp xã", "", "", ""], ["2", titles[3], "Biển gần bờ", "Phòng Kinh tế thuộc UBND cấp xã", "", "", ""],
    ])
    h.say("PHẦN II. NỘI DUNG CỤ THỂ CỦA TỪNG THỦ TỤC HÀNH CHÍNH I. THỦ TỤC HÀNH CHÍNH CẤP TRUNG ƯƠNG", bold=True)
    decree = "Nghị định số 11/2021/NĐ-CP ngày 10 tháng 02 năm 2021 của Chính phủ quy định việc giao các khu vực biển nhất định cho tổ chức, cá nhân khai thác, sử dụng tài nguyên biển."
    service(h, 1, titles[0], [
        ("Bộ, cơ quan ngang bộ có viện nghiên cứu", "gửi hồ sơ đến bộ phận một cửa của Bộ Kinh tế biển."),
        (f"Công chức {BODY}", "kiểm tra hồ sơ; nếu thiếu thì trả lại để hoàn chỉnh, nếu đủ thì thực hiện bước 3."),
        (None, "Thẩm định phương án."),
        (None, "Ban hành văn bản thẩm định."),
    ], ["Văn bản đề nghị thẩm định phương án giao khu vực mặt nước.", "Phương án sử dụng mặt nước kèm bản đồ tọa độ.", "Dự thảo quyết định giao khu vực mặt nước.", "Ý kiến bằng văn bản của Ủy ban nhân dân cấp tỉnh có vùng nước liên quan.", "Báo cáo tiếp thu, giải trình ý kiến."],
        "Trong 20 (hai mươi) ngày, kể từ ngày nhận đủ hồ sơ hợp lệ.", 20, who="Bộ, cơ quan ngang bộ có viện nghiên cứu", result="Văn bản thẩm định", conditions=["Không quy định."], law=decree, agency="Cục Quản lý - Biển gần bờ thuộc Bộ Kinh tế biển")
    service(h, 2, titles[1], [
        ("Ban quản lý khu bảo tồn", "lập hồ sơ, gửi đến Bộ Kinh tế biển."),
        ("Bộ Kinh tế biển", "thành lập hội đồng thẩm định và gửi hồ sơ đến từng thành viên."),
        ("Hội đồng thẩm định", "họp, kết luận bằng biên bản."),
        ("Bộ Kinh tế biển", "gửi văn bản thẩm định cho Ban quản lý khu bảo tồn."),
    ], ["Tờ trình điều chỉnh ranh giới.", "Báo cáo hiện trạng rạn san hô ba năm gần nhất (số liệu đo, ảnh, bản đồ).", "Dự thảo quyết định điều chỉnh."],
        "35 ngày kể từ ngày nhận đủ hồ sơ.", 35, who="Ban quản lý khu bảo tồn rạn san hô liên tỉnh", result="Văn bản thẩm định", conditions=["Việc điều chỉnh phải đáp ứng các điều kiện:", "- Không làm giảm diện tích vùng lõi;", "- Có phương án phục hồi cho phần bị đưa ra ngoài ranh giới."], law="Nghị định số 26/2019/NĐ-CP ngày 08 tháng 3 năm 2019 của Chính phủ quy định chi tiết Luật Thủy sản.", sets="01 bộ hồ sơ giấy")
    h.say("II. THỦ TỤC HÀNH CHÍNH CẤP XÃ", bold=True)
    service(h, 1, titles[2], [
        ("Đơn vị được giao lập kế hoạch", "gửi hồ sơ đến Phòng Kinh tế thuộc Ủy ban nhân dân cấp xã."),
        ("Phòng Kinh tế", "kiểm tra hồ sơ, đề nghị bổ sung nếu thiếu."),
        (None, "Lấy ý kiến khu dân cư ven biển."),
        ("Phòng Kinh tế", "gửi văn bản cho ý kiến."),
    ], ["Văn bản đề nghị cho ý kiến.", "Dự thảo kế hoạch trồng rong biển.", "Danh sách hộ tham gia."], "Trong 10 (mười) ngày, kể từ ngày nhận đủ hồ sơ.", 10, who="Đơn vị được giao lập kế hoạch", result="Văn bản cho ý kiến", conditions=["Vùng trồng không chồng lên luồng hàng hải."], law=decree, agency="Phòng Kinh tế thuộc Ủy ban nhân dân cấp xã")
    service(h, 2, titles[3], [
        ("Đơn vị được giao lập kế hoạch", "gửi hồ sơ đề nghị chấm dứt đến Phòng Kinh tế."),
        ("Phòng Kinh tế", "kiểm tra việc thu dọn phao, dây trên mặt nước."),
        (None, "Gửi văn bản cho ý kiến."),
    ], ["Văn bản đề nghị chấm dứt kế hoạch.", "Báo cáo thu dọn mặt nước kèm ảnh."], "Trong 07 (bảy) ngày, kể từ ngày nhận đủ hồ sơ.", 7, who="Đơn vị được giao lập kế hoạch", result="Văn bản cho ý kiến", conditions=["Không quy định."], law="Thông tư số 18/TT-BKTB ngày 05 tháng 01 năm 2026 của Bộ trưởng Bộ Kinh tế biển.", agency="Phòng Kinh tế thuộc Ủy ban nhân dân cấp xã")
    h.document_finds("legal-citation-malformed", "II.2, l)", "Thông tư số 18/TT-BKTB ngày 05 tháng 01 năm 2026: no year in the number")
    h.doubt("a) of all four", "control-slip-missing? prose steps of a ministry's description, no one-stop flow; left out")
    return h
