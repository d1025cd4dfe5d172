"""Forms, records and the procedures that list annexes name."""

from __future__ import annotations

import pytest

from qmslint.model import Form, ListedProcedure, Record
from tests.understand.samples import STEPS, procedure, reading

TOP = f"# Quy trình cấp thẻ ra vào kho\n\n## 2. Quy trình giải quyết\n{STEPS}"


def forms(text: str, heading: str = "## 3. Biểu mẫu") -> tuple[Form, ...]:
    return procedure(f"{TOP}\n{heading}\n\n{text}").forms


def records(text: str, heading: str = "## 4. Hồ sơ lưu") -> tuple[Record, ...]:
    return procedure(f"{TOP}\n{heading}\n\n{text}").records


# ------------------------------------------------------------------------------------------------ forms


def test_a_table_of_forms_gives_codes_and_titles() -> None:
    found = forms(
        "| TT | Mã hiệu | Tên biểu mẫu |\n| 1 | BM-03-01 | Đơn đề nghị |\n| 2 | BM.ĐCKS.01.02 | Phiếu kiểm tra |"
    )
    assert [(f.code, f.title) for f in found] == [("BM-03-01", "Đơn đề nghị"), ("BM.ĐCKS.01.02", "Phiếu kiểm tra")]
    assert [f.location.row for f in found] == [2, 3]


def test_a_form_without_a_code_is_listed_by_its_title() -> None:
    assert [(f.code, f.title) for f in forms("| TT | Mã hiệu | Tên biểu mẫu |\n| 1 | | Sổ theo dõi |")] == [
        (None, "Sổ theo dõi")
    ]


def test_the_code_may_stand_in_the_title() -> None:
    (only,) = forms("| TT | Tên biểu mẫu | Ghi chú |\n| 1 | Mẫu số 06: Phiếu kiểm soát | theo Thông tư |")
    assert only.code == "Mẫu số 06"


def test_a_table_without_a_header_is_read_by_its_contents() -> None:
    found = forms("| 1. | F30.01 | Nhật ký vận hành |\n| 2. | F30.02 | Phiếu giao nhận |")
    assert [(f.code, f.title) for f in found] == [("F30.01", "Nhật ký vận hành"), ("F30.02", "Phiếu giao nhận")]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("- BM-03-01: Đơn đề nghị", "BM-03-01"),
        ("- Mẫu số 06 – Phiếu kiểm soát", "Mẫu số 06"),
        ("1. Mẫu B12 Tờ khai", "Mẫu B12"),
        ("- Đơn đề nghị cấp thẻ (BM.QLK.02)", "BM.QLK.02"),
        ("- Phụ lục 2: Danh sách", "Phụ lục 2"),
        ("- Attachment 1: Clearance log", "Attachment 1"),
        ("- Đơn đề nghị cấp thẻ", None),
    ],
)
def test_a_line_may_name_a_form(line: str, code: str | None) -> None:
    (only,) = forms(line)
    assert only.code == code


@pytest.mark.parametrize(
    "line", ["Không", "- Không có", "Không quy định.", "Ghi chú: mẫu mới nhất", "Các biểu mẫu gồm:", "-"]
)
def test_a_line_that_names_no_form_is_none(line: str) -> None:
    assert forms(line) == ()


def test_a_row_that_says_none_is_no_form() -> None:
    assert forms("| TT | Mã hiệu | Tên biểu mẫu |\n| 1 | | Không |") == ()


def test_a_header_that_comes_again_is_no_form() -> None:
    head = "| TT | Mã hiệu | Tên biểu mẫu |\n"
    assert len(forms(f"{head}| 1 | BM01 | Đơn đề nghị |\n{head}| 2 | BM02 | Sổ theo dõi |")) == 2


def test_forms_end_where_the_next_part_begins() -> None:
    found = forms("- BM01 Đơn đề nghị\n\n## 4. Hồ sơ lưu\n\n- BM02 Sổ theo dõi")
    assert [f.code for f in found] == ["BM01"]


def test_the_code_of_a_form_in_a_step_is_not_listed() -> None:
    found = procedure(
        "# Quy trình cấp thẻ\n\n| TT | Trình tự | Trách nhiệm | Thời gian | Biểu mẫu |\n| B1 | Nhận | Công chức | 1 ngày | BM01 |"
    )
    assert found.forms == ()


# ------------------------------------------------------------------------------------------------ records


def test_a_table_of_records_gives_retention_and_place() -> None:
    (only,) = records("| TT | Hồ sơ lưu | Thời gian lưu | Nơi lưu |\n| 1 | Đơn đề nghị | 05 năm | Phòng Hành chính |")
    assert (only.text, only.retention, only.place) == ("Đơn đề nghị", "05 năm", "Phòng Hành chính")


def test_retention_and_place_may_share_a_column() -> None:
    (only,) = records(
        "| TT | Tên hồ sơ | Nơi lưu, thời gian lưu |\n| 1 | Đơn đề nghị | Lưu tại Phòng Hành chính, 05 năm |"
    )
    assert (only.retention, only.place) == ("05 năm", "Phòng Hành chính")


def test_retention_merged_over_several_records_holds_for_each() -> None:
    found = records("| TT | Hồ sơ lưu | Thời gian lưu |\n| 1 | Đơn đề nghị | 05 năm |\n| 2 | Giấy phép | ^ |")
    assert [r.retention for r in found] == ["05 năm", "05 năm"]


def test_a_retention_that_is_no_figure_is_kept_as_printed() -> None:
    (only,) = records("| TT | Hồ sơ lưu | Thời gian lưu |\n| 1 | Đơn đề nghị | Đến khi hết hiệu lực |")
    assert only.retention == "Đến khi hết hiệu lực"


@pytest.mark.parametrize(
    ("line", "retention", "place"),
    [
        ("- Đơn đề nghị, lưu 05 năm", "05 năm", None),
        ("- Giấy phép lưu trữ tại Văn phòng Sở", None, "Văn phòng Sở"),
        pytest.param("- Sổ theo dõi: vĩnh viễn", "vĩnh viễn", None),
        ("- Sổ theo dõi, thời hạn lưu: tối thiểu 10 năm", "tối thiểu 10 năm", None),
        pytest.param("- Sổ theo dõi", None, None),
        pytest.param("- Đơn đề nghị\n", None, None),
        ("Phòng Báo chí, 10 năm", "10 năm", "Phòng Báo chí"),
        ("- Phiếu giao nhận lưu trên phần mềm 02 năm", "02 năm", "phần mềm"),
        ("- Batch record, kept for 5 years", "5 years", None),
    ],
)
def test_a_line_may_say_how_long_and_where(line: str, retention: str | None, place: str | None) -> None:
    (only,) = records(line)
    assert (only.retention, only.place) == (retention, place)


def test_a_sentence_about_all_records_holds_for_each_that_says_nothing() -> None:
    found = records(
        "- Đơn đề nghị\n- Giấy phép, lưu 10 năm\n\n"
        "Hồ sơ được lưu tại bộ phận một cửa, thời gian lưu 05 năm theo quy chế của cơ quan."
    )
    assert [(r.text, r.retention) for r in found] == [("Đơn đề nghị", "05 năm"), ("Giấy phép, lưu 10 năm", "10 năm")]


def test_the_heading_may_say_how_long() -> None:
    (only,) = records("- Đơn đề nghị", "**4. Hồ sơ lưu:** lưu tại Phòng Hành chính 05 năm")
    assert only.retention == "05 năm"


def test_remarks_and_openers_are_no_records() -> None:
    assert records("Gồm các hồ sơ:\n\nGhi chú: lưu bản điện tử") == ()


def test_a_header_that_comes_again_is_no_record() -> None:
    head = "| TT | Hồ sơ lưu | Thời gian lưu |\n"
    assert len(records(f"{head}| 1 | Đơn đề nghị | 05 năm |\n{head}| 2 | Giấy phép | 05 năm |")) == 2


def test_records_without_a_header_are_read_by_their_contents() -> None:
    (only,) = records("| 1 | Đơn đề nghị cấp thẻ |")
    assert only.text == "Đơn đề nghị cấp thẻ"


# ------------------------------------------------------------------------------------------------ lists


def listed(
    *rows: str, head: str = "| TT | Mã TTHC | Tên thủ tục hành chính | Thời hạn giải quyết |"
) -> tuple[ListedProcedure, ...]:
    return reading("\n".join(["**DANH MỤC THỦ TỤC HÀNH CHÍNH**", "", head, *rows])).listed


def test_a_list_annex_names_procedures() -> None:
    one, other = listed("| 1 | 1.000111 | Cấp thẻ kho lạnh loại lớn | 02 ngày |",
                        "| 2 | 2.000112.H10 | Thu hồi thẻ kho lạnh loại lớn | Ngay khi nhận đủ hồ sơ |")  # fmt: skip
    assert (one.tthc_code, one.title, one.days, one.time_text) == (
        "1.000111",
        "Cấp thẻ kho lạnh loại lớn",
        2,
        "02 ngày",
    )
    assert (other.tthc_code, other.days, other.time_text) == ("2.000112.H10", None, "Ngay khi nhận đủ hồ sơ")


def test_a_listed_procedure_is_no_procedure() -> None:
    found = reading(
        "**DANH MỤC**\n\n| TT | Mã TTHC | Tên thủ tục hành chính |\n| 1 | 1.000111 | Cấp thẻ kho lạnh loại lớn |"
    )
    assert found.procedures == () and len(found.listed) == 1


def test_a_list_may_do_without_codes() -> None:
    (only,) = listed("| 1 | Cấp thẻ kho lạnh loại lớn | 02 ngày |", head="| STT | Tên TTHC | Thời hạn |")
    assert (only.tthc_code, only.title, only.days) == (None, "Cấp thẻ kho lạnh loại lớn", 2)


def test_the_code_may_stand_behind_the_name() -> None:
    (only,) = listed("| 1 | Cấp thẻ kho lạnh loại lớn (1.000111) | 02 ngày |", head="| STT | Tên TTHC | Thời hạn |")
    assert (only.tthc_code, only.title) == ("1.000111", "Cấp thẻ kho lạnh loại lớn")


def test_a_list_may_give_the_procedures_own_code() -> None:
    (only,) = listed(
        "| 1 | QT.KL.01 | Cấp thẻ kho lạnh loại lớn | 02 ngày |", head="| STT | Ký hiệu | Tên TTHC | Thời hạn |"
    )
    assert (only.code, only.title) == ("QT.KL.01", "Cấp thẻ kho lạnh loại lớn")


def test_the_heading_of_a_field_is_no_procedure() -> None:
    found = listed("| I | Lĩnh vực kho bãi | < | < |", "| 1 | 1.000111 | Cấp thẻ kho lạnh loại lớn | 02 ngày |")
    assert [entry.title for entry in found] == ["Cấp thẻ kho lạnh loại lớn"]


def test_a_row_that_lost_its_number_is_still_read() -> None:
    found = listed(
        "| 1 | 1.000111 | Cấp thẻ kho lạnh loại lớn | 02 ngày |",
        "| | 1.000112 | Thu hồi thẻ kho lạnh loại lớn | 03 ngày |",
    )
    assert [(entry.tthc_code, entry.days) for entry in found] == [("1.000111", 2), ("1.000112", 3)]


def test_a_name_too_short_to_be_one_is_none() -> None:
    assert listed("| 1 | 1.000111 | Cấp thẻ | 02 ngày |") == ()


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("Mẫu số 03, Mẫu số 04 ban hành kèm theo Nghị định số 219/2025/NĐ-CP.", ["Mẫu số 03", "Mẫu số 04"]),
        ("BM-KH-08.1 Giấy đề nghị; BM-KH-08.2 Biên bản nghiệm thu.", ["BM-KH-08.1", "BM-KH-08.2"]),
        ("Mẫu số 01, 02 và 03", ["Mẫu số 01", "Mẫu số 02", "Mẫu số 03"]),
        ("BM-01: Đơn đề nghị, bản sao có chứng thực", ["BM-01"]),
    ],
)
def test_one_line_may_list_several_forms(line: str, codes: list[str]) -> None:
    assert [f.code for f in forms(line)] == codes


def test_what_is_kept_may_be_called_like_a_part() -> None:
    table = (
        "| STT | Mã hiệu | Tên hồ sơ |\n| 1 | | Thành phần hồ sơ theo mục I |\n| 2 | | Sổ theo dõi hồ sơ |\n"
        "| 3 | | Kết quả giải quyết thủ tục hành chính |"
    )
    found = procedure(f"{TOP}\n## 4. Hồ sơ cần lưu\n\n{table}")
    assert [r.text for r in found.records] == [
        "Thành phần hồ sơ theo mục I", "Sổ theo dõi hồ sơ", "Kết quả giải quyết thủ tục hành chính"
    ]  # fmt: skip
    assert found.dossier is None and "result" not in {s.kind for s in found.sections}


@pytest.mark.parametrize("more", ["Nội dung sửa đổi", "Cơ quan thực hiện", "Ghi chú"])
def test_a_list_with_times_is_no_flow(more: str) -> None:
    table = (
        f"| Stt | Mã TTHC | Tên thủ tục hành chính | Thời hạn giải quyết | {more} |\n"
        "| A | CẤP TỈNH | < | < | < |\n| 1 | 1.062601 | Cấp thẻ ra vào kho lạnh | 06 ngày làm việc | Thời hạn |"
    )
    found = reading(f"-> **DANH MỤC THỦ TỤC HÀNH CHÍNH** <-\n\n{table}\n\n**1. Cấp thẻ ra vào kho lạnh**\n{STEPS}")
    assert [(e.tthc_code, e.days) for e in found.listed] == [("1.062601", 6)]
    assert [p.title for p in found.procedures] == ["Cấp thẻ ra vào kho lạnh"]


def test_the_circular_before_the_name_of_a_form_is_none_of_its_name() -> None:
    (found,) = forms("Mẫu số 06 Thông tư số 03/2025/TT-VPCP: Phiếu kiểm soát quá trình giải quyết hồ sơ.")
    assert (found.code, found.title) == ("Mẫu số 06", "Phiếu kiểm soát quá trình giải quyết hồ sơ")
