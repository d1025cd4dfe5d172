# fmt: off
# ruff: noqa: E501
"""Steps told in paragraphs, papers as dashes in one cell, the limit in the heading's own text; expired decree, district body, forms out of step."""

from __future__ import annotations

from tests.house.build import Cell, House, Step


def build() -> House:
    """The document and its labels."""
    h = House("a-buoc-bang-loi", size=13)
    code, title = "QT-XD-12", "Cấp giấy phép đào đường, hè phố"
    h.procedure(title, code, ["2.904418"])
    h.table(
        [
            [Cell("SỞ XÂY DỰNG TỈNH TIÊN SƠN", bold=True, align="center"), "Mã hiệu", code],
            ["^", "Lần ban hành", "02"],
            [Cell("QUY TRÌNH " + title.upper(), bold=True, align="center"), "Ngày ban hành", "18/11/2025"],
        ],
        [9, 4, 4],
    )
    h.has("approval")
    h.table(
        [["SOẠN THẢO", "KIỂM TRA", "PHÊ DUYỆT"], ["Họ tên: Mùa Thị Dợ\nChức vụ: Chuyên viên", "Họ tên: Lưu Đình Cử\nChức vụ: Chánh Văn phòng", "Họ tên: Kha Văn Ót\nChức vụ: Phó Giám đốc"]],
        [5.6, 5.7, 5.7],
        header=1,
    )
    h.has("purpose", "scope", "legal_basis", "conditions", "dossier", "dossier_sets", "time_limit", "place", "fee", "steps", "forms", "records")
    h.p("1/ Mục đích: quy định thống nhất việc cấp giấy phép đào đường, hè phố trong đô thị.", before=6)
    h.p("2/ Phạm vi áp dụng: tổ chức, cá nhân có nhu cầu thi công công trình ngầm dưới đường, hè phố.")
    h.p("3/ Cơ sở pháp lý:")
    h.document_finds("legal-document-expired", "3/", "61/2018/NĐ-CP, replaced by 118/2025/NĐ-CP on 2025-07-01")
    h.p("- Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông;", indent=0.5)
    h.p("- Thông tư số 03/2025/TT-VPCP ngày 15/9/2025 của Văn phòng Chính phủ.", indent=0.5)
    h.p("4/ Yêu cầu, điều kiện: có phương án hoàn trả mặt đường được chủ quản lý chấp thuận.")
    papers = h.papers("Đơn đề nghị cấp phép (BM-XD-12-01)", "Bản vẽ vị trí đào và phương án hoàn trả", "Bản sao hợp đồng thi công", sets=1)
    h.p("5/ Thành phần và số lượng hồ sơ:")
    h.table([[Cell("Hồ sơ gồm:\n- " + ";\n- ".join(papers) + ".\nSố lượng: 01 bộ", size=12)]], [17])
    h.limit(6)
    h.p("6/ Thời hạn giải quyết: 06 ngày làm việc, kể từ ngày nhận đủ hồ sơ.")
    h.p("7/ Nơi tiếp nhận và trả kết quả: Trung tâm Phục vụ hành chính công tỉnh Tiên Sơn.")
    h.p("8/ Lệ phí: không thu.")
    h.p("9/ Trình tự thực hiện:")
    h.document_finds("agency-obsolete", "9/, Bước 3", "UBND huyện phối hợp")
    h.finds("step-reference-unresolved", "9/, Bước 4", "bước 9")
    h.finds("section-reference-unresolved", "9/, Bước 1", "mục 5.4")
    h.finds("form-unlisted", "9/, Bước 3", "BM-XD-12-04")
    h.finds("form-unused", "10/", "BM-XD-12-03")
    h.flow(
        [
            Step("Bước 1", "", "Công chức Bộ phận Một cửa", "½ ngày", 0.5),
            Step("Bước 2", "", "Trưởng phòng Hạ tầng", "½ ngày", 0.5),
            Step("Bước 3", "", "Chuyên viên phòng Hạ tầng", "03 ngày", 3.0),
            Step("Bước 4", "", "Lãnh đạo Sở", "1,5 ngày", 1.5),
            Step("Bước 5", "", "Văn thư Sở", "½ ngày", 0.5),
        ],
        6.0,
    )
    for line in (
        "**Bước 1:** Công chức Bộ phận Một cửa kiểm tra hồ sơ theo mục 5.4, lập Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu số 06), cấp Giấy tiếp nhận hồ sơ và hẹn trả kết quả. Thời gian: ½ ngày.",
        "**Bước 2:** Trưởng phòng Hạ tầng phân công chuyên viên. Thời gian: ½ ngày.",
        "**Bước 3:** Chuyên viên phòng Hạ tầng chủ trì, UBND huyện phối hợp kiểm tra hiện trường, lập biên bản BM-XD-12-02 và phiếu trình BM-XD-12-04. Thời gian: 03 ngày.",
        "**Bước 4:** Lãnh đạo Sở ký giấy phép; nếu không đồng ý thì chuyển lại bước 9. Thời gian: 1,5 ngày.",
        "**Bước 5:** Văn thư Sở đóng dấu, chuyển kết quả. Thời gian: ½ ngày.",
    ):
        h.p(line)
    h.p("10/ Biểu mẫu:")
    for form in ("BM-XD-12-01: Đơn đề nghị cấp phép", "BM-XD-12-02: Biên bản kiểm tra hiện trường", "BM-XD-12-03: Sổ cấp giấy phép", "Mẫu số 06: Phiếu kiểm soát quá trình giải quyết hồ sơ"):
        h.p(f"- {form};", indent=0.5)
    h.p("11/ Hồ sơ lưu: giấy phép và hồ sơ đề nghị, lưu tại phòng Hạ tầng 10 năm.")
    return h
