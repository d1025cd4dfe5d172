# fmt: off
# ruff: noqa: E501
"""A province's three descriptions in one long table: "2. Thủ tục" and title in two cells, quantities in rows of their own, steps in a cell with limits, templates behind."""

from __future__ import annotations

from tests.house.build import Step
from tests.provinces.mill import LAW72, ND63, ND118, Rebuilt, took

DECREE = "Nghị định số 131/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ"
KEYS = ("steps", "how_to_apply", "dossier", "dossier_sets", "time_limit", "applicant", "agency", "result", "fee", "forms", "conditions", "legal_basis")
WAYS = "- Trực tiếp tại Trung tâm Phục vụ hành chính công các cấp;\n- Qua bưu chính công ích;\n- Trực tuyến tại https://dichvucong.gov.vn"


def told(h: Rebuilt, steps: list[tuple[str, str, str | None]]) -> str:
    """The steps of a cell: actor, sentence, limit printed in it."""
    h.flow([Step(f"Bước {i}", "", who, time, took(time)) for i, (who, _, time) in enumerate(steps, 1)])
    return "\n".join(f"Bước {i}: {who} {text}" for i, (who, text, _) in enumerate(steps, 1))


def describe(h: Rebuilt, title: str, steps: list[tuple[str, str, str | None]], papers: list[tuple[str, str, str]], limit: str, limits: list[float], who: str, agency: str, result: str, form: str, conditions: str, tail: list[str]) -> list[list[str]]:
    """The rows of one description, below its title."""
    h.procedure(title)
    h.has(*KEYS)
    h.limit(*limits)
    rows: list[list[str]] = [["Trình tự thực hiện"], [told(h, steps)], ["Cách thức thực hiện"], ["", WAYS], ["Thành phần, số lượng hồ sơ"], ["", "Thành phần hồ sơ bao gồm:", "Tên giấy tờ", "Mẫu đơn, tờ khai", "Số lượng"]]
    h.papers(*(p for p, _, _ in papers), sets=1)
    for letter, (paper, template, count) in zip("abcd", papers, strict=False):
        if template:
            rows.append([f"{letter}) {paper}", template, count])
        else:
            rows += [[f"{letter}) {paper}"], [count]]
    rows += [
        ["Số lượng hồ sơ: 01 bộ"], ["", f"Thời hạn giải quyết: {limit}"], [f"Đối tượng thực hiện: {who}"], [f"Cơ quan thực hiện: {agency}"], [f"Kết quả thực hiện: {result}"],
        ["Phí, lệ phí (nếu có): Không."], [f"Tên mẫu đơn, mẫu tờ khai: {form}"], [f"Yêu cầu, điều kiện thực hiện (nếu có): {conditions}"], ["Căn cứ pháp lý"], ["", f"1. Luật Bảo vệ môi trường số 72/2020/QH14 ngày 17 tháng 11 năm 2020;\n2. {DECREE}.", *tail],
    ]
    return rows


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("qd-an-hoa-dong-489")
    titles = (
        "Công nhận tổ thu gom phao bè cũ trên đầm phá và hỗ trợ phương tiện thu gom",
        "Cho phép tổ thu gom phao bè cũ mượn kho chứa của hợp tác xã",
        "Chấm dứt hoạt động của tổ thu gom phao bè cũ",
    )
    h.decision("ỦY BAN NHÂN DÂN TỈNH AN HÒA ĐÔNG", "489/QĐ-UBND", "An Hòa Đông, ngày 06 tháng 02 năm 2026", "VỀ VIỆC CÔNG BỐ THỦ TỤC HÀNH CHÍNH LĨNH VỰC MÔI TRƯỜNG ĐẦM PHÁ THUỘC PHẠM VI QUẢN LÝ CỦA SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN HÒA ĐÔNG", [LAW72, ND63, ND118, "Thông tư số 31/2025/TTBNNMT ngày 01 tháng 7 năm 2025 của Bộ trưởng Bộ Nông nghiệp và Môi trường"])
    h.document_finds("legal-citation-malformed", "căn cứ", "Thông tư số 31/2025/TTBNNMT: no hyphen")
    h.say("QUYẾT ĐỊNH:", bold=True)
    h.say("Điều 1. Công bố kèm theo Quyết định này 03 thủ tục hành chính lĩnh vực môi trường đầm phá.", "Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký./.")
    h.foot("- Như Điều 1;\n- Lưu: VT.", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH")
    h.say("PHỤ LỤC THỦ TỤC HÀNH CHÍNH LĨNH VỰC MÔI TRƯỜNG ĐẦM PHÁ", "(Kèm theo Quyết định số 489/QĐ-UBND ngày 06 tháng 02 năm 2026 của Chủ tịch UBND tỉnh)")
    h.say("PHẦN I. DANH MỤC THỦ TỤC HÀNH CHÍNH", bold=True)
    h.grid([["STT", "Tên thủ tục hành chính", "Lĩnh vực", "Cơ quan thực hiện", ""], *([str(i), t, "Môi trường", "UBND cấp xã", "" if i < 3 else "  \nPHẦN II. NỘI DUNG CỤ THỂ CỦA TỪNG THỦ TỤC HÀNH CHÍNH"] for i, t in enumerate(titles, 1))])
    h.say("1. Thủ tục", bold=True)
    rows = [[titles[0]]]
    rows += describe(h, titles[0], [
        ("Nhóm hộ", "nộp hồ sơ tại Trung tâm Phục vụ hành chính công cấp xã.", None),
        ("Ủy ban nhân dân cấp xã", f"trả Phiếu tiếp nhận hồ sơ theo Mẫu số 03 Phụ lục {DECREE}.", None),
        ("Ủy ban nhân dân cấp xã", "ra quyết định công nhận trong thời hạn 10 ngày kể từ ngày ghi trên phiếu.", "10 ngày"),
        ("Sở Nông nghiệp và Môi trường", "bàn giao phương tiện trong thời hạn 05 ngày làm việc.", "05 ngày làm việc"),
    ], [
        ("Đơn đề nghị công nhận, trong đó nêu số phao bè thu gom mỗi tháng, nơi tập kết, người đại diện và cam kết không đổ lại xuống đầm phá", "", "Bản chính: 01 Bản sao: 0"),
        ("Danh sách thành viên có chữ ký của từng người", "Mẫu số 11 Phụ lục Nghị định số 131/2025/NĐ-CP", "Bản chính: 01 Bản sao: 0"),
        ("Giấy tờ về phương tiện thủy đang có", "", "Bản chính: 0 Bản sao: 01"),
    ], "10 ngày.", [10], "Nhóm hộ.", "Ủy ban nhân dân cấp xã.", "Quyết định công nhận.", "Mẫu số 11.", "Có ít nhất ba hộ.",
        ["Mẫu số 11\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc\nDANH SÁCH THÀNH VIÊN\nKính gửi: ............................\nTên tổ: .................... Số thành viên: ......\nNgày ... tháng ... năm ..."])
    rows.append(["2. Thủ tục", titles[1]])
    rows += describe(h, titles[1], [
        ("Tổ thu gom", "nộp hồ sơ trực tiếp hoặc qua bưu chính.", None),
        ("Ủy ban nhân dân cấp xã", "lấy ý kiến hợp tác xã có kho trong thời hạn 07 ngày làm việc.", "07 ngày làm việc"),
        ("Ủy ban nhân dân cấp xã", "có văn bản cho phép; trường hợp từ chối thì nêu rõ lý do.", None),
    ], [
        ("Văn bản đề nghị mượn kho", "", "Bản chính: 01 Bản sao: 0"),
        ("Sơ đồ kho, đường ra vào; ảnh chụp bình chữa cháy", "", "Bản chính: 01 Bản sao: 01"),
    ], "07 ngày làm việc đối với kho đang trống. 12 ngày làm việc đối với kho đang chứa hàng.", [7, 12], "Tổ thu gom đã được công nhận.", "Ủy ban nhân dân cấp xã.", "Văn bản cho phép mượn kho.", "Không.", "Kho cách khu dân cư ít nhất 50 m.", [])
    h.grid(rows)
    h.say("BẢNG KÊ PHAO BÈ THU GOM Kính gửi: ..................................")
    h.grid([["TT", "Loại phao bè", "Số lượng", "Ghi chú"], ["(1)", "(2)", "(3)", "(4)"], ["Ngày ... tháng ... năm ...\n(Ký, ghi rõ họ tên)", "3. Thủ tục", titles[2]],
            *describe(h, titles[2], [
                ("Tổ thu gom", "nộp văn bản đề nghị chấm dứt.", None),
                ("Ủy ban nhân dân cấp xã", "kiểm tra nơi tập kết, lập biên bản.", None),
                ("Ủy ban nhân dân cấp xã", "ra quyết định chấm dứt trong thời hạn 05 ngày.", "05 ngày"),
            ], [("Văn bản đề nghị chấm dứt hoạt động", "", "Bản chính: 01 Bản sao: 0"), ("Biên bản bàn giao phương tiện được hỗ trợ", "", "Bản chính: 01 Bản sao: 0")],
                "05 ngày.", [5], "Tổ thu gom đã được công nhận.", "Ủy ban nhân dân cấp xã.", "Quyết định chấm dứt.", "Không.", "Không.", [])])
    h.doubt("1, Bước 2", "Phiếu tiếp nhận hồ sơ theo Mẫu số 03 of a decree is the sector's own form; left out")
    h.doubt("1, Trình tự thực hiện", "limits printed in prose steps are taken as days; they do not add up to the limit, stated_total_days null")
    return h
