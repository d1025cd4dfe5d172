# fmt: off
# ruff: noqa: E501
"""Each service a table of two columns, what is asked and what is answered; papers as lines in a cell, the service's name in the first row."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import LAW72, ND63, ND92, TT02, S

SERVICES = (
    ("Cấp giấy phép đặt trạm quan sát chim di cư", "1.042401", ("Đơn đề nghị cấp phép (bản chính)", "Bản đồ vị trí trạm (bản chính)", "Văn bản đồng ý của chủ rừng (bản sao)"), 10, "Tổ chức quan sát chim", "Chi cục Kiểm lâm"),
    ("Đăng ký đường mòn đi bộ ngắm rừng", "1.042402", ("Tờ khai đường mòn", "Phương án thu gom rác"), 6, "Hợp tác xã du lịch", "Hạt Kiểm lâm"),
    ("Xác nhận cây cổ thụ do cộng đồng bảo vệ", "1.042403", ("Giấy đề nghị của cộng đồng", "Ảnh chụp cây, có ghi kích thước", "Biên bản họp thôn"), 15, "Cộng đồng dân cư", "Hạt Kiểm lâm"),
)


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("qd-cao-lanh-thuong-2958", "converter")
    s.decision(
        "ỦY BAN NHÂN DÂN\nTỈNH CAO LÃNH THƯỢNG", "2958/QĐ-UBND", "Cao Lãnh Thượng, ngày 12 tháng 12 năm 2025",
        "CÔNG BỐ THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH LĨNH VỰC LÂM NGHIỆP THUỘC THẨM QUYỀN GIẢI QUYẾT CỦA SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
        [LAW72, ND63, ND92, TT02, "Nghị định 107/NĐ-CP ngày 06 tháng 12 năm 2021 của Chính phủ"],
    )
    s.document_finds("legal-citation-malformed", "căn cứ", "Nghị định 107/NĐ-CP: no year")
    s.document_finds("legal-document-expired", "căn cứ", "107/2021/NĐ-CP, known by its date, cited as a basis after 01/7/2025")
    s.articles("Công bố kèm theo Quyết định này 03 thủ tục hành chính mới ban hành.", "Quyết định này có hiệu lực kể từ ngày ký.", "Giám đốc Sở Nông nghiệp và Môi trường chịu trách nhiệm thi hành./.")
    s.signed("- Như Điều 3;\n- Lưu: VT, KTN.", "CHỦ TỊCH", "Huỳnh Bảo Toàn")
    s.p("PHỤ LỤC", "THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH", bold=True, align="center")
    for title, code, papers, total, applicant, office in SERVICES:
        s.procedure(title, None, [code])
        s.has("steps", "how_to_apply", "dossier", "dossier_sets", "time_limit", "applicant", "agency", "result", "fee", "forms", "conditions", "legal_basis")
        s.papers(*papers, sets=1)
        s.limit(total)
        s.flow([S("Bước 1", applicant, "", None), S("Bước 2", office, "", None), S("Bước 3", office, "", None)])
        s.t([
            ["**Tên thủ tục**", f"**{title}**"],
            ["Mã thủ tục", code],
            ["Trình tự thực hiện", f"Bước 1: {applicant} nộp hồ sơ tại Trung tâm Phục vụ hành chính công.\nBước 2: {office} kiểm tra tại rừng, lập biên bản.\nBước 3: {office} trình ký và gửi kết quả về Trung tâm Phục vụ hành chính công."],
            ["Cách thức thực hiện", "Trực tiếp; trực tuyến; bưu chính"],
            ["Thành phần, số lượng hồ sơ", "\n".join(f"- {p}" for p in papers) + "\nSố lượng: 01 bộ"],
            ["Thời hạn giải quyết", f"{total} ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ"],
            ["Đối tượng thực hiện", applicant],
            ["Cơ quan giải quyết", office],
            ["Kết quả thực hiện", "Văn bản cho phép hoặc xác nhận"],
            ["Phí, lệ phí", "Không"],
            ["Mẫu đơn, tờ khai", "Không quy định"],
            ["Yêu cầu, điều kiện", "Không"],
            ["Căn cứ pháp lý", "Luật Lâm nghiệp số 16/2017/QH14"],
        ])
    return s
