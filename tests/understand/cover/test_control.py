"""Control data of a document, from every place that shows it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qmslint.model import Control
from qmslint.read.sample import parse
from qmslint.understand.cover.control import read_control, read_decision


def control(sample: str) -> Control:
    return read_control(parse(sample))


def seen(sample: str, name: str) -> list[tuple[str, str]]:
    return [(s.value, s.source) for s in control(sample).sightings if s.name == name]


HEADER = "header: | SỞ A | QUY TRÌNH <br> Cấp thẻ thư viện | Mã: QT-07 <br> Lần ban hành: 02 <br> Ngày ban hành: 11/11/2024 |"


@pytest.mark.parametrize(
    "sample",
    [
        HEADER,
        "| SỞ A | QUY TRÌNH <br> CẤP THẺ THƯ VIỆN | Mã số: QT-07 <br> Lần ban hành: 02 <br> Ngày ban hành: 11/11/2024 |",
        "| SỞ A | QUY TRÌNH<br>CẤP THẺ THƯ VIỆN. | Mã số: QT-07 <br> Lần ban hành: 02 <br> Ngày ban hành: 11/11/2024 |",
        "-> **QUY TRÌNH** <-\n\n-> **CẤP THẺ THƯ VIỆN** <-\n\nMã số: QT-07\n\nLần ban hành: 02\n\nNgày ban hành: 11/11/2024",
        "-> **QUY TRÌNH CẤP THẺ THƯ VIỆN** <-\n\n| Mã hiệu | QT-07 | Lần ban hành | 02 | Ngày ban hành | 11/11/2024 |",
        "| Tên quy trình | Cấp thẻ thư viện |\n| Ký hiệu | QT-07 |\n| Phiên bản | 02 |\n| Ngày phát hành | 11/11/2024 |",
        "| UBND XÃ B | QUY TRÌNH | QT-07 <br> Lần 02 <br> 11/11/2024 |\n\n-> **CẤP THẺ THƯ VIỆN** <-",
        "header: | UBND XÃ B | Cấp thẻ thư viện | QT-07 |\n\nheader: | Lần ban hành: 02 | Lần sửa đổi: 0 | Ngày: 11/11/2024 |",
        "header: | CHI CỤC A | Mã: QT-07 | Soát xét: 02 | Ngày: 11/11/2024 |\n\n**CẤP THẺ THƯ VIỆN**",
        "-> **QUY TRÌNH** <-\n\n-> **Cấp thẻ thư viện** <-\n\n(Mã số: QT-07; ban hành lần 02, ngày 11 tháng 11 năm 2024)",
        "| SỞ A | QUY TRÌNH | QT-07 <br> Lần 02 <br> 11/11/2024 |\n| | Cấp thẻ thư viện | |\n\n**PHÂN PHỐI TÀI LIỆU**",
        "textbox: QUY TRÌNH\n\ntextbox: CẤP THẺ THƯ VIỆN\n\nfooter: Mã: QT-07 - Lần ban hành: 02 - Ngày ban hành: 11/11/2024",
    ],
)
def test_code_title_revision_and_date_are_found_wherever_they_stand(sample: str) -> None:
    found = control(sample)
    assert (found.code, found.title, found.revision, found.issue_date) == (
        "QT-07",
        "Cấp thẻ thư viện",
        "02",
        "2024-11-11",
    )


@pytest.mark.parametrize(
    "line",
    ["- QT-15 Kiểm soát hồ sơ, lần ban hành 01", "- QT-15 (lần ban hành 01) Kiểm soát hồ sơ",
     "[1] QT-15 Kiểm soát hồ sơ, lần ban hành 01, ngày ban hành 02/01/2020", "a) QT-15, ban hành ngày 02/01/2020"],
)  # fmt: skip
def test_what_is_said_of_a_document_that_is_referred_to_is_not_said_of_this_one(line: str) -> None:
    found = control(f"{HEADER}\n\n**1. Mục đích**\n\n**2. Tài liệu viện dẫn**\n\n{line}")
    assert (found.revision, found.issue_date) == ("02", "2024-11-11")


def test_a_line_that_begins_with_the_own_code_is_about_this_document() -> None:
    assert control("-> **QUY TRÌNH CẤP THẺ THƯ VIỆN** <-\n\nQT-07 - Lần ban hành: 03").revision == "03"


def test_an_english_control_block_is_read() -> None:
    found = control(
        "header: | Acme | STANDARD OPERATING PROCEDURE |\n\n"
        "| Title | Cleaning of the Booth |\n| Document no. | SOP-QA-014 |\n| Version | 03 |\n"
        "| Effective date | 2025-03-01 |\n| Next review | 1 March 2028 |\n| Prepared by | A. Lind |\n| Approved by | M. Serr |"
    )
    assert found[:9] == (
        "SOP-QA-014", "Cleaning of the Booth", "03", None, "2025-03-01", "2028-03-01", "A. Lind", None, "M. Serr",
    )  # fmt: skip


def test_nothing_stated_is_none_and_a_blank_is_empty() -> None:
    assert control("Một đoạn văn")[:9] == (None,) * 9
    blank = control(
        "| Mã hiệu | <<Insert>> |\n| Lần ban hành | |\n| Ngày ban hành | ……/……/2025 |\n| Người phê duyệt: | |"
    )
    assert (blank.code, blank.revision, blank.issue_date) == ("", "", "")


def test_a_blank_on_the_cover_gives_way_to_the_header() -> None:
    assert control(f"{HEADER}\n\n| Mã hiệu | … |\n| Lần ban hành | 03 |")[:3] == ("QT-07", "Cấp thẻ thư viện", "03")


def test_every_sighting_names_its_source() -> None:
    sample = (
        f"file: QT-09 Cap the.docx\n\n{HEADER}\n\nproperty: title = Cấp thẻ\n\nMã hiệu: QT-08\n\nfooter: QT-07 Rev. 2"
    )
    assert seen(sample, "code") == [("QT-07", "header"), ("QT-08", "cover"), ("QT-07", "footer"), ("QT-09", "filename")]
    assert ("Cấp thẻ", "properties") in seen(sample, "title")
    assert control(sample).title == "Cấp thẻ thư viện"


def test_a_title_among_the_properties_is_seen_but_not_believed() -> None:
    assert control("property: title = Cấp thẻ").title is None


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("QT-09_v2.docx", "QT-09"), ("qt-09 cap the.docx", "QT-09"), ("SOP-IT-002 Backup.docx", "SOP-IT-002"),
        ("Phu luc 1.docx", None), ("BM-01 Don.docx", None), ("2926-QD-UBND.docx", None),
    ],
)  # fmt: skip
def test_a_file_name_may_carry_a_code(name: str, code: str | None) -> None:
    found = [value for value, source in seen(f"file: {name}\n\nVăn bản", "code") if source == "filename"]
    assert found == ([code] if code else [])


def test_a_code_carries_its_version() -> None:
    found = control("Mã hiệu: QT-SX-01_v2.1")
    assert (found.code, found.revision) == ("QT-SX-01", "2.1")


def test_the_number_of_amendments_is_a_revision_only_where_none_is_stated() -> None:
    assert control("Mã hiệu: QT-03\n\nLần sửa đổi: 04").revision == "04"
    assert control("Mã hiệu: QT-03\n\nLần ban hành: 01\n\nLần sửa đổi: 04").revision == "01"


def test_forms_and_other_procedures_are_not_taken_for_the_document() -> None:
    assert control("Mã hiệu: BM-01\n\nTheo quy trình QT-05 của Sở").code is None


def test_page_labels_are_seen() -> None:
    assert seen(f"{HEADER[:-2]} <br> Trang: 6/5 |", "page_label") == [("6/5", "header")]
    assert seen("footer: Page 2 of 9", "page_label") == [("2/9", "footer")]


def test_signers_and_history_are_part_of_it() -> None:
    found = control(
        f"{HEADER}\n\n| | Soạn thảo | Xem xét | Phê duyệt |\n| Họ tên | Lò Văn A | Bế Thị B | |\n\n**SỬA ĐỔI TÀI LIỆU**\n\n"
        "| Mô tả | Lần ban hành | Ngày ban hành |\n| Ban hành mới | 01 | 05/02/2022 |"
    )
    assert (found.prepared_by, found.reviewed_by, found.approved_by) == ("Lò Văn A", "Bế Thị B", "")
    assert found.history_present
    assert [e.revision for e in found.history] == ["01"]
    assert found.revision == "02"


def test_a_line_may_name_its_signer() -> None:
    found = control("Người lập: Hà Thị L – Phòng Đào tạo\n\nNgười phê duyệt: (đã ký)")
    assert (found.prepared_by, found.approved_by) == ("Hà Thị L – Phòng Đào tạo", None)


@pytest.mark.parametrize(
    ("sample", "approver"),
    [
        ("Phê duyệt: Giám đốc Sở Hà Thị L\n\n**1. Mục đích**", "Giám đốc Sở Hà Thị L"),
        ("**1. Trách nhiệm**\n\nPhê duyệt: Giám đốc Sở", None),  # what he does, not whose signature
        ("Phê duyệt: quy trình cấp thẻ bạn đọc", None),
        (
            "| Mã hiệu | QT-03 | Ngày ban hành | 11/12/2025 |\n| Lần ban hành | 01 | Phê duyệt | Chủ tịch UBND xã |",
            "Chủ tịch UBND xã",
        ),
        ("| Mã hiệu | QT-03 | Ngày ban hành | 11/12/2025 |\n| Lần ban hành | 01 | Phê duyệt | đã xong |", None),
    ],
)
def test_one_line_on_top_may_name_who_approves(sample: str, approver: str | None) -> None:
    assert control(sample).approved_by == approver


def test_the_last_approver_of_the_history_counts_where_none_signs() -> None:
    sample = "Mã hiệu: WI-730\n\nRevision history\n\n| Rev. | Date | Change | Approved by |\n| A | 2021-03-15 | New | I. Falk |"
    assert control(sample).approved_by == "I. Falk"


def test_a_title_in_capitals_keeps_the_names_in_it() -> None:
    sample = "# QUY TRÌNH CẤP GIẤY PHÉP LIÊN VẬN GIỮA VIỆT NAM VÀ CAMPUCHIA\n\nMã hiệu: QT-03"
    assert control(sample).title == "Cấp giấy phép liên vận giữa Việt Nam và Campuchia"
    assert control("# QUY TRÌNH XÉT DUYỆT NHÀ NỘI TRÚ\n\nMã hiệu: QT-03").title == "Xét duyệt nhà nội trú"


def test_a_decision_has_no_title_of_its_own() -> None:
    head = "| UBND TỈNH LAM HẠ | CỘNG HÒA |\n| Số: 12/QĐ-UBND | Lam Hạ, ngày 1 tháng 2 năm 2031 |\n\n"
    assert control(f"{head}-> **QUY TRÌNH NỘI BỘ LIÊN THÔNG** <-\n\nMã hiệu: QT-03").title is None


@pytest.mark.parametrize(
    "line",
    [
        "**QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC XÂY DỰNG**", "Quy trình này quy định việc cấp thẻ.",
        "**Quy trình xử lý công việc**", "**Quy trình:**",
    ],
)  # fmt: skip
def test_headings_and_sentences_are_no_titles(line: str) -> None:
    assert control(line).title is None


def test_a_title_in_capitals_keeps_its_acronyms() -> None:
    found = control("-> **QUY TRÌNH** <-\n\n-> **XỬ LÝ HỒ SƠ TTHC TẠI UBND XÃ** <-\n\nMã hiệu: QT-03")
    assert found.title == "Xử lý hồ sơ TTHC tại UBND xã"


@given(st.text("Mã hiệu:QT-03\n|lần ban hành 02 /2025ngàySố QĐ-UBND…().", max_size=80))
def test_any_text_is_read(text: str) -> None:
    document = parse(text)
    found = read_control(document)
    assert found.code is None or isinstance(found.code, str)
    assert all(s.source in ("cover", "textbox", "header", "footer", "properties", "filename") for s in found.sightings)
    number, _, _ = read_decision(document)
    assert number is None or number.name == "decision_number"


@pytest.mark.parametrize(
    "line",
    [
        "- QT-01, lần ban hành 3",
        "- QT-01 Kiểm soát tài liệu, lần ban hành: 3",
        "- QT-01 Rev. 3",
        "Ban hành lần 3 của QT-01",
    ],
)
def test_the_revision_of_a_cited_document_is_not_this_ones(line: str) -> None:
    found = control(f"{HEADER}\n\n**1. Mục đích**\n\nThống nhất.\n\n**2. Tài liệu viện dẫn**\n\n{line}\n")
    assert found.revision == "02"
    assert seen(f"{HEADER}\n\n{line}\n", "revision") == [("02", "header")]


def test_bare_revisions_of_the_change_history_are_not_the_covers() -> None:
    history = "| TT | Nội dung sửa đổi | Lần ban hành | Ngày ban hành |\n| 1 | Ban hành | lần 1 | 05/02/2022 |\n"
    assert seen(f"{HEADER}\n\n**SỬA ĐỔI TÀI LIỆU**\n\n{history}", "revision") == [("02", "header")]


def test_a_header_cell_that_the_body_repeats_is_the_title() -> None:
    head = "header: | Riverside Environmental Monitoring Centre | SOP-07 |\nheader: | Calibration of pH meters | Version: 02 |"
    assert (
        control(f"{head}\n\n# Calibration of pH meters\n\n## 1 Purpose\n\nTo calibrate.\n").title
        == "Calibration of pH meters"
    )


def test_a_manual_is_no_office() -> None:
    assert (
        control("header: | SỞ A | SỔ TAY CHẤT LƯỢNG | Mã hiệu: STCL-01 <br> Lần ban hành: 02 |").title
        == "SỔ TAY CHẤT LƯỢNG"
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [("Mã số: QT01 ISO", "QT01 ISO"), ("Mã số: QT.05 PKT", "QT.05 PKT"), ("Mã số: QT-05 LBH", "QT-05")],
)
def test_a_unit_or_standard_behind_the_figures_belongs_to_the_code(text: str, code: str) -> None:
    assert control(f"| SỞ A | QUY TRÌNH CẤP THẺ | {text} |").code == code


def test_what_is_superseded_is_not_this_revision() -> None:
    found = control(
        "header: | QA-7 | Cleaning |\n\n| Version | 05 | Supersedes | Version 04 |\n\nSupersedes: Version 04"
    )
    assert found.revision == "05"
    assert seen("| Version | 05 | Supersedes | Version 04 |", "revision") == [("05", "cover")]


def test_a_code_with_its_revision_behind_is_the_code_that_stands_without() -> None:
    both = "header: | SOP-PKG-012-02 |\n\n| SOP No. | SOP-PKG-012 | Version | 02 |"
    assert {value for value, _ in seen(both, "code")} == {"SOP-PKG-012"}
    other = both.replace("| 02 |", "| 03 |")
    assert {value for value, _ in seen(other, "code")} == {"SOP-PKG-012", "SOP-PKG-012-02"}


def test_signers_and_changes_may_be_headed_in_two_languages() -> None:
    found = control(
        "| Người soạn / Author | Người duyệt / Approver |\n| Kha Tiên | Lại Tùng |\n\n"
        "| Phiên bản / Version | Ngày / Date | Thay đổi / Change |\n| 2.0 | 03/3/2024 | Ống khí nén |"
    )
    assert (found.prepared_by, found.approved_by) == ("Kha Tiên", "Lại Tùng")
    assert [(h.revision, h.date) for h in found.history] == [("2.0", "2024-03-03")]


def test_roles_may_stand_behind_the_names() -> None:
    found = control(
        "| Họ và tên | Chức danh | Vai trò | Ngày ký |\n| Lê Quyên | KTV trưởng | Người viết | 21/7/2025 |\n"
        "| Ngô Đạt | Trưởng khoa | Người phê duyệt | 01/8/2025 |"
    )
    assert (found.prepared_by, found.approved_by) == ("Lê Quyên", "Ngô Đạt")


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("QUY TRÌNH", "CẤP THẺ THƯ VIỆN", "MỤC LỤC", "SỬA ĐỔI TÀI LIỆU"), "Cấp thẻ thư viện"),
        (("QUY TRÌNH XÉT NGHIỆM", "ĐỊNH LƯỢNG GLUCOSE MÁU"), "Định lượng glucose máu"),
        (("PHƯƠNG PHÁP THỬ", "Xác định độ ẩm", "Determination of moisture"), "Xác định độ ẩm"),
        (("QUY TRÌNH", "BÀN GIAO NGƯỜI BỆNH", "QT.23.ĐD"), "Bàn giao người bệnh"),
    ],
)
def test_a_title_ends_before_contents_translation_and_code(lines: tuple[str, ...], title: str) -> None:
    assert control("\n\n".join(f"-> **{line}** <-" for line in lines)).title == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (
            "**SOP-QC-003 Rev 5 — Investigation of a result out of specification**",
            "Investigation of a result out of specification",
        ),
        ("**SOP-QC-003 Investigation of a result (Revision 5)**", "Investigation of a result"),
        ("**Standard Operating Procedure for Line Clearance – V 2.0**", "Line Clearance"),
        ("**THỦ TỤC QUẢN LÝ HỒ SƠ HSSV**\n\n**Procedure for the files of students**", "Thủ tục quản lý hồ sơ HSSV"),
    ],
)
def test_a_title_is_told_without_code_revision_and_translation(line: str, title: str) -> None:
    assert (
        control(f"{line}\n\nDocument no: SOP-QC-003\n\n## 1. Purpose\n\n## 2. Procedure\n\n**Line manager**").title
        == title
    )


def test_the_code_may_stand_behind_the_kind_of_document() -> None:
    assert control("Company Standard Operating Procedure: MON-005.0\n\nEffective Date: 02/MAY/25").code == "MON-005.0"


def test_who_signs_every_page_signs_the_document() -> None:
    found = control(
        "footer: | | PREPARED BY | APPROVED BY |\n\nfooter: | PREPARED BY: S. Kulkarni | APPROVED BY: R. Bhonsle |"
    )
    assert (found.prepared_by, found.approved_by) == ("S. Kulkarni", "R. Bhonsle")


def test_when_a_document_was_reviewed_is_nobody_who_reviewed_it() -> None:
    found = control("DATE IMPLEMENTED: 12 March 2024 BY: R. Olsen\n\nDATE REVIEWED: 10 March 2025 BY: R. Olsen")
    assert (found.effective_date, found.reviewed_by) == ("2024-03-12", None)


@pytest.mark.parametrize(("last", "revision"), [("03", "03"), ("3", "03"), ("02", None)])
def test_the_end_of_a_code_is_the_revision_where_the_last_change_says_the_same(last: str, revision: str | None) -> None:
    sample = (
        "| SOP No.: QC/GEN/025-03 | Effective Date: 10/02/2026 |\n\n## 8.0 REVISION HISTORY\n\n"
        "| Version No. | Effective Date | Reason for Revision |\n"
        f"| 00 | 01/01/2020 | New SOP |\n| {last} | 10/02/2026 | Periodic review |"
    )
    found = control(sample)
    assert (found.code, found.revision) == ("QC/GEN/025-03", revision)


def test_a_code_may_be_figures_alone_behind_a_word_that_says_number() -> None:
    assert control("header: SOP No. 0412").code == "0412"
    assert control("header: Form in use since 2012").code is None


def test_a_bare_date_in_the_lines_of_a_header_is_the_date_of_issue() -> None:
    assert control("header: SOP No. 0412\nheader: Revision No. 3\nheader: Date: April 2025").issue_date == "2025-04"
    assert control("Mã hiệu: QT-TD-02   Lần ban hành: 02   Ngày: 12/5/2026").issue_date == "2026-05-12"
    assert control("Mã hiệu: QT-TD-02\n\nNgày: 03/02/2026").issue_date is None
