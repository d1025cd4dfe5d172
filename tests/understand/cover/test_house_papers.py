"""Control data as houses write it: names below posts, signatures below the text, codes of whatever family, many in a file."""

from __future__ import annotations

import pytest

from qmslint.model import Control
from qmslint.read.sample import parse
from qmslint.understand.cover.control import read_control
from tests.understand.samples import STEPS, procedure, reading


def control(text: str) -> Control:
    """The control data of a sample text."""
    return read_control(parse(text))


def test_a_name_below_a_post_says_who_approved() -> None:
    found = control(
        "# QUY TRÌNH MUA HÀNG\n\n| Soạn thảo | Soát xét | Phê duyệt |\n| Phòng Mua hàng | Trưởng ban ISO | Giám đốc |\n"
        "| Vũ Văn Phú | Giang Thị Hồng | Lâm Chí Dũng |"
    )
    assert (found.prepared_by, found.reviewed_by, found.approved_by) == ("Vũ Văn Phú", "Giang Thị Hồng", "Lâm Chí Dũng")


def test_short_words_for_signers_and_dates() -> None:
    found = control(
        "header: | TRUNG TÂM Y TẾ | Quy trình tiêm chủng tại trạm | QT-YT-05 (tab) LBH: 02 (tab) NBH: 03/3/2026 |\n\n"
        "| Trách nhiệm | Người soạn | Người soát | Người duyệt |\n| Họ tên | Đinh Thị Rê | Phạm Văn Nía | Hồ Văn Ky |".replace(
            " (tab) ", " <br> "
        )
    )
    assert (found.revision, found.issue_date) == ("02", "2026-03-03")
    assert (found.prepared_by, found.reviewed_by, found.approved_by) == ("Đinh Thị Rê", "Phạm Văn Nía", "Hồ Văn Ky")


def test_signers_beside_their_dates() -> None:
    found = control(
        "**SOP number: KT-014**\n\n| Author: N. Pryce | Date: 12 Dec 2025 |\n| QA review: C. Hollis | Date: 15 Dec 2025 |\n"
        "| Test Facility Management approval: Dr D. Marsh | Date: 18 Dec 2025 |"
    )
    assert (found.prepared_by, found.reviewed_by, found.approved_by) == ("N. Pryce", "C. Hollis", "Dr D. Marsh")


SIGNED = (
    "# QUY TRÌNH ĐÓN TRẺ\n\nMã: QT-MN-02\n\n**1. Mục đích**\n\nAn toàn.\n\n"
    f"**2. Nội dung**\n\n{STEPS}\n\n**3. Hồ sơ**\n\nSổ: tại lớp.\n\n"
)


def test_who_signs_below_the_text_approves_and_is_no_record() -> None:
    text = f"{SIGNED}**HIỆU TRƯỞNG**\n\n(đã ký)\n\nNguyễn Thị Sương"
    assert control(text).approved_by == "Nguyễn Thị Sương"
    assert [r.text for r in procedure(text).records] == ["Sổ: tại lớp"]
    assert control(f"{SIGNED}**HIỆU TRƯỞNG**\n\nGhi sổ hằng ngày.").approved_by is None


@pytest.mark.parametrize(
    ("text", "code", "title"),
    [
        (
            "| NHÀ MÁY BIỂN XANH | QUY PHẠM VỆ SINH |\n| SSOP 2: AN TOÀN CỦA NƯỚC ĐÁ | Lần soát xét: 01 |",
            "SSOP 2",
            "An toàn của nước đá",
        ),
        (
            "| Riverside Pathology | Specimen Transport | RP-PRE-006 v2 |\n| Effective 12 May 2025 | A | B |",
            "RP-PRE-006",
            "Specimen Transport",
        ),
        (
            (
                "header: | CHI CỤC ĐO LƯỜNG | THỦ TỤC KIỂM SOÁT THIẾT BỊ | TT-07/ĐL <br> Lần BH: 05 |\n\n"
                "-> **THỦ TỤC** <-\n\n-> **KIỂM SOÁT THIẾT BỊ** <-\n\n-> **TT-07/ĐL** <-"
            ),
            "TT-07/ĐL",
            "Kiểm soát thiết bị",
        ),
        (
            "| Oakdene Care Home | Policy |\n| Falls – what to do | Ref: OCH/CL/012 |\n| Version 6 | Issued: 1 May 2026 |",
            "OCH/CL/012",
            "Falls – what to do",
        ),
        (
            "header: | Brandvold Bakery AS | Metal detection | PRO 3.12   Rev 9   03.11.2025 |\n\n**Purpose**\n\nNo metal.",
            "PRO 3.12",
            "Metal detection",
        ),
        (
            "header: | Norse Catch Seafood | Product Recall | FS-PRO-09 (tab) Issue 3 |\n\n**Purpose**\n\nSafe.".replace(
                " (tab) ", " <br> "
            ),
            "FS-PRO-09",
            "Product Recall",
        ),
        (
            "header: | KOYO VINA CO., LTD | KIỂM TRA CUỐI CÙNG | Số/No.: KV-QA-W-021 <br> Sửa đổi/Rev: 05 |\n\n**1. Mục đích**",
            "KV-QA-W-021",
            "KIỂM TRA CUỐI CÙNG",
        ),
        (
            "-> **QUY TRÌNH XỬ LÝ KHIẾU NẠI** <-\n\n-> Số: QT/KD/09 – Lần ban hành 04 – Hiệu lực từ 01/11/2025 <-",
            "QT/KD/09",
            "Xử lý khiếu nại",
        ),
    ],
)
def test_a_code_of_whatever_family_and_the_title_beside_it(text: str, code: str, title: str) -> None:
    found = control(text)
    assert (found.code, found.title) == (code, title)


def test_heads_of_columns_in_two_languages_are_no_code() -> None:
    assert (
        control("# TRAINING\n\n| STT <br> No. | Mã <br> Code | Nơi lưu <br> Kept at |\n| 1 | F-01 | HR |").code is None
    )


def test_a_file_of_several_coded_procedures_has_no_code_of_its_own() -> None:
    part = (
        "-> **QUY TRÌNH {name}** <-\n\n-> Mã số: {code} <-\n\n**1. Mục đích**\n\nThống nhất.\n\n**2. Các bước**\n\n"
        + STEPS
    )
    found = reading(
        "-> **TẬP QUY TRÌNH BẾP ĂN** <-\n\n"
        + "".join(part.format(name=n, code=c) for n, c in (("NHẬN THỰC PHẨM", "QT-BA-01"), ("LƯU MẪU", "QT-BA-02")))
    )
    assert [(p.code, p.title) for p in found.procedures] == [
        ("QT-BA-01", "QUY TRÌNH NHẬN THỰC PHẨM"),
        ("QT-BA-02", "QUY TRÌNH LƯU MẪU"),
    ]
    assert (found.control.code, found.control.title) == (None, None)


def test_the_code_in_the_header_of_a_file_of_several_procedures_is_its_own() -> None:
    part = (
        "-> **QUY TRÌNH {name}** <-\n\n-> Mã số: {code} <-\n\n**1. Mục đích**\n\nThống nhất.\n\n**2. Các bước**\n\n"
        + STEPS
    )
    found = reading(
        "header: | CÔNG TY VẬN TẢI | SỔ TAY AN TOÀN | Mã: STAT-01 <br> Phiên bản: 2 |\n\n"
        + "".join(
            part.format(name=n, code=c) for n, c in (("RỜI CẢNG BIỂN", "QT-AT-01"), ("CHÁY TRÊN TÀU", "QT-AT-02"))
        )
    )
    assert (found.control.code, found.control.revision) == ("STAT-01", "2")


def test_the_code_ends_where_the_line_says_more() -> None:
    assert procedure(f"{SIGNED.replace('Mã: QT-MN-02', 'Ký hiệu: QT-MN-02 | Lần ban hành: 02')}").code == "QT-MN-02"


def test_forms_and_records_under_one_heading() -> None:
    kinds = {s.kind for s in procedure(SIGNED.replace("Hồ sơ**", "Biểu mẫu, hồ sơ**")).sections}
    assert {"forms", "records"} <= kinds


@pytest.mark.parametrize(
    ("line", "retention", "place"),
    [
        ("Sổ điểm danh: lưu tại lớp, hết năm học", "hết năm học", "lớp"),
        ("RP-F-006A Transport log – specimen reception – 2 years", "2 years", "specimen reception"),
        ("Phiếu đăng ký, sổ giao nhận: phòng đọc, 10 năm", "10 năm", "phòng đọc"),
        ("Logs go to the archive and are kept for 15 years", "15 years", "the archive"),
        ("Đơn đề nghị lưu cùng bệnh án, 10 năm", "10 năm", "bệnh án"),
        ("Phiếu nhập, phiếu xuất, 5 năm", "5 năm", None),
    ],
)
def test_how_long_and_where_a_record_is_kept(line: str, retention: str, place: str | None) -> None:
    (record,) = procedure(SIGNED.replace("Sổ: tại lớp.", line)).records
    assert (record.retention, record.place) == (retention, place)


def test_what_a_document_replaces_is_no_reference_to_follow() -> None:
    text = (
        "| SOP No. | SOP/WH/115/2025 |\n| Supersedes | SOP/WH/115/2022 |\n\n# Storage conditions\n\n"
        "**1. Objective**\n\nTo record.\n\n**2. Procedure**\n\n"
        "| Step | Activity | Responsible |\n| 1 | Read the logger | Clerk |\n| 2 | See SOP/WH/020/2025 | Officer |\n"
    )
    found = {r.target: r.standing for r in procedure(text).references}
    assert found["SOP/WH/115/2022"] == "history"
    assert found["SOP/WH/020/2025"] == "current"


def test_created_checked_released_sign() -> None:
    found = control("**QMH-07-022**\n\n| Created | Checked | Released |\n| Annika Vogt | Piet Harms | Dr. Iris Lang |")
    assert (found.prepared_by, found.reviewed_by, found.approved_by) == ("Annika Vogt", "Piet Harms", "Dr. Iris Lang")


def test_a_day_behind_the_revision_and_a_dash_is_that_of_issue() -> None:
    found = control("header: | BỆNH VIỆN A | QT.KKB.05 – Chuyển viện | LBH 02 – 14/7/2025 |\n\n# QUY TRÌNH CHUYỂN VIỆN")
    assert (found.revision, found.issue_date) == ("02", "2025-07-14")


def test_the_header_of_a_print_of_one_page_is_its_first_row() -> None:
    row = "| ALTAIR ORTHO | QMH-07-022 | Sterilisation Release |"
    assert control(f"{row}\n\n**1. Purpose**\n\nSafe.").code == "QMH-07-022"
    assert control(f"| Item | Amount |\n\n**1. Purpose**\n\nSafe.\n\n{row}").code is None
    assert control("| Norse Catch Seafood | Product Recall | FS-PRO-09   Issue 3 |").code == "FS-PRO-09"


def test_a_code_among_the_pieces_of_the_first_line() -> None:
    found = control("PHÒNG KHÁM AN SINH      SOP-XN-07      Phiên bản 1.2\n\n# QUY TRÌNH NỘI KIỂM MÁY")
    assert (found.code, found.revision) == ("SOP-XN-07", "1.2")
