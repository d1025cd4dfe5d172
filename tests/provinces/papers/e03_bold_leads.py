# fmt: off
# ruff: noqa: E501
"""A city's bulletin of four descriptions: numbered bold leads with the text behind them, papers by case, sub-items, a number of sets missing, a form to fill in behind the last."""

from __future__ import annotations

from tests.house.build import Step
from tests.provinces.mill import ND63, ND92, ND118, Rebuilt

KINDS = ("steps", "how_to_apply", "dossier", "time_limit", "applicant", "agency", "result", "fee", "forms", "conditions", "legal_basis")


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("qd-que-giang-733")
    h.decision("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ QUẾ GIANG", "733/QĐ-UBND", "Quế Giang, ngày 24 tháng 02 năm 2026", "Công bố thủ tục hành chính được thay thế lĩnh vực thư viện cộng đồng, thể thao quần chúng thuộc phạm vi chức năng quản lý của Sở Văn hóa và Thể thao", "CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ", [f"các Nghị định của Chính phủ: {ND63}; {ND92}", ND118, "Quyết định số 412/QĐ-UBND ngày 03 tháng 4 năm 2024 của UBND Thành phố công bố thủ tục hành chính thuộc thẩm quyền của UBND huyện, Phòng Văn hóa và Thông tin huyện"])
    h.say("QUYẾT ĐỊNH:", bold=True)
    h.say("Điều 1. Công bố 04 thủ tục hành chính được thay thế.", "Điều 2. Quyết định có hiệu lực từ ngày 01 tháng 3 năm 2026./.")
    h.foot("- Như Điều 1;\n- Lưu: VT.", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH")
    h.say("**NỘI DUNG THỦ TỤC HÀNH CHÍNH** (Ban hành kèm theo Quyết định số 733/QĐ-UBND ngày 24 tháng 02 năm 2026) **I. LĨNH VỰC THƯ VIỆN CỘNG ĐỒNG**")

    start(h, 1, "Đăng ký tủ sách ngõ phố có phục vụ người khiếm thị", "1.937101", [("Chủ tủ sách", "gửi hồ sơ qua Cổng dịch vụ công quốc gia"), ("Thư viện Thành phố", "kiểm tra sách chữ nổi, sách nói"), ("Thư viện Thành phố", "cấp biển tên tủ sách")])
    h.has("dossier_sets")
    papers = h.papers("Phiếu đăng ký tủ sách, ghi:", "Danh mục sách (từ 50 tên trở lên)", "Ảnh nơi đặt tủ sách", sets=1)
    h.say("**1.3. Thành phần, số lượng hồ sơ:**", f"- {papers[0]}", "+ Tên chủ tủ sách, số điện thoại;", "+ Giờ mở cửa hằng ngày;", f"- {papers[1]};", f"- {papers[2]}.", "Số lượng hồ sơ: 01 bộ.")
    finish(h, 1, "06 ngày làm việc", 6, "Cá nhân, tổ dân phố", "Thư viện Thành phố", "Biển tên tủ sách")

    start(h, 2, "Chuyển tủ sách ngõ phố sang địa điểm khác", "1.937102", [("Chủ tủ sách", "báo bằng văn bản trước khi chuyển"), ("Thư viện Thành phố", "ghi vào sổ, đổi địa chỉ trên bản đồ tủ sách")])
    h.finds("dossier-sets-missing", "2.3", "two papers, no number of sets")
    papers = h.papers("Văn bản báo chuyển địa điểm", "Ảnh nơi đặt mới")
    h.say("**2.3. Thành phần hồ sơ:**", *(f"- {p};" for p in papers))
    finish(h, 2, "02 ngày làm việc", 2, "Chủ tủ sách đã đăng ký", "Thư viện Thành phố", "Địa chỉ mới trên bản đồ tủ sách")
    h.say("II. LĨNH VỰC THỂ THAO QUẦN CHÚNG", bold=True)

    start(h, 3, "Công nhận giải chạy bộ từ thiện do tổ dân phố tổ chức", "2.937103", [("Ban tổ chức", "nộp hồ sơ tại Trung tâm Phục vụ hành chính công phường"), ("Phòng Văn hóa - Xã hội phường", "xem đường chạy, lấy ý kiến Công an phường"), ("Ủy ban nhân dân phường", "ban hành văn bản công nhận")])
    h.has("dossier_sets")
    papers = h.papers("Kế hoạch tổ chức giải, sơ đồ đường chạy", "Danh sách người làm y tế", "Văn bản đồng ý của đơn vị quản lý đường", "Hợp đồng bảo hiểm cho người chạy", sets=2)
    h.say("**3.3. Thành phần, số lượng hồ sơ:** a) Trường hợp dưới 200 người:", f"- {papers[0]};", f"- {papers[1]};", "b) Trường hợp từ 200 người trở lên, nộp thêm:", f"- {papers[2]};", f"- {papers[3]}.", "c) Số lượng hồ sơ: 02 bộ.")
    finish(h, 3, "- Dưới 200 người: 05 ngày làm việc;\n- Từ 200 người trở lên: 10 ngày làm việc", (5, 10), "Tổ dân phố", "Ủy ban nhân dân phường", "Văn bản công nhận")

    start(h, 4, "Cho mượn sân vận động phường ngoài giờ", "2.937104", [("Người mượn", "gửi đơn trước ít nhất 03 ngày"), ("Công chức văn hóa phường", "xếp lịch, trả lời bằng tin nhắn")])
    h.has("dossier_sets")
    papers = h.papers("Đơn mượn sân (Mẫu TT-04)", sets=1)
    h.say(f"**4.3. Thành phần, số lượng hồ sơ:** {papers[0]}; số lượng: 01 bộ.")
    finish(h, 4, "01 ngày làm việc", 1, "Cá nhân, câu lạc bộ", "Ủy ban nhân dân phường", "Lịch mượn sân", "Mẫu TT-04", "Nghị định số 112/2007/NĐ-CP ngày 26 tháng 6 năm 2008 của Chính phủ")
    h.document_finds("legal-date-mismatch", "4.11", "Nghị định số 112/2007/NĐ-CP ngày 26 tháng 6 năm 2008")
    h.say("Mẫu TT-04", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ĐƠN MƯỢN SÂN", "Kính gửi: Ủy ban nhân dân phường …………………", "Tôi là: …………………… Điện thoại: ……………………", "Mượn sân từ …… giờ đến …… giờ, ngày …… tháng …… năm ………", "Người làm đơn (Ký tên)")
    h.doubt("căn cứ, Quyết định số 412/QĐ-UBND", "the district offices stand in the quoted title of an older document: no agency-obsolete")
    return h


def start(h: Rebuilt, n: int, title: str, tthc: str, told: list[tuple[str, str]]) -> None:
    """Title, steps and ways of applying."""
    h.procedure(title, None, [tthc])
    h.has(*KINDS)
    h.flow([Step(f"Bước {i}", "", who, None, None) for i, (who, _) in enumerate(told, 1)])
    h.say(f"{n}. {title} ({tthc})", bold=True)
    h.say(f"**{n}.1. Trình tự thực hiện:**", *(f"Bước {i}. {who} {text}." for i, (who, text) in enumerate(told, 1)), f"**{n}.2. Cách thức thực hiện:** Trực tiếp, bưu chính hoặc trực tuyến.")


def finish(h: Rebuilt, n: int, limit: str, days: float | tuple[float, ...], who: str, agency: str, result: str, form: str = "Không.", law: str = "Luật Thư viện số 46/2019/QH14 ngày 21 tháng 11 năm 2019") -> None:
    """The parts from the limit on."""
    h.limit(*(days if isinstance(days, tuple) else (days,)))
    first, _, rest = limit.partition("\n")
    h.say(f"**{n}.4. Thời hạn giải quyết:** {first}{'' if rest else ', kể từ ngày nhận đủ hồ sơ.'}", *([rest + "."] if rest else []))
    h.say(f"**{n}.5. Đối tượng thực hiện:** {who}.", f"**{n}.6. Cơ quan thực hiện:** {agency}.", f"**{n}.7. Kết quả thực hiện:** {result}.", f"**{n}.8. Phí, lệ phí:** Không.", f"**{n}.9. Tên mẫu đơn, mẫu tờ khai:** {form}", f"**{n}.10. Yêu cầu, điều kiện:** Không.", f"**{n}.11. Căn cứ pháp lý:** {law}.")
