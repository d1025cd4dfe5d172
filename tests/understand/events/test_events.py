"""Lines as events: what each line of a document is, before it is known whom it belongs to."""

from __future__ import annotations

import pytest

from qmslint.read.sample import parse
from qmslint.understand.events.events import document_events
from qmslint.understand.table.lines import document_lines
from tests.understand.samples import HEAD, events


def kinds(text: str) -> list[str]:
    return [e.kind for e in events(text)]


def parts(text: str) -> list[tuple[str, ...]]:
    return [e.kinds for e in events(text) if e.kind == "heading"]


# ------------------------------------------------------------------------------------------------ paragraphs


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("1. Thủ tục cấp giấy phép kho lạnh", "title"),
        ("## Quy trình cấp giấy phép kho lạnh", "title"),
        ("**Cấp giấy phép kho lạnh**", "weak-title"),
        ("3. Cấp giấy phép kho lạnh", "weak-title"),
        ("3. Cấp giấy phép kho lạnh (1.000111)", "title"),
        ("Tên thủ tục hành chính: Cấp giấy phép kho lạnh", "title"),
        ("A. LĨNH VỰC KHO BÃI", "group"),
        ("**II. Lĩnh vực kho bãi**", "group"),
        ("Quy trình số: 02", "group"),
        ("“Quy trình số 03: Cấp giấy phép kho lạnh (1.000111)", "title"),
        ("**Điều 1.** Phê duyệt quy trình nội bộ giải quyết thủ tục hành chính.", "text"),
        ("1. Sửa đổi quy trình số 03 như sau:", "text"),
        ("**A. THÔNG TIN CHUNG**", "group"),
        ("Thời hạn: 05 ngày làm việc.", "heading"),
        ("Thời hạn do hai bên thỏa thuận.", "text"),
        ("PHỤ LỤC II", "annex"),
        ("**Phụ lục 2**", "annex"),
        ("5.2. Thành phần hồ sơ", "heading"),
        ("2. Quy trình", "heading"),
        ("Bước 1: Tổ chức nộp hồ sơ", "step"),
        ("Ký hiệu quy trình: QT.KL.01", "code"),
        ("Mã TTHC: 1.000111", "tthc-code"),
        ("Ký hiệu quy trình:", "text"),
        ("Công chức kiểm tra hồ sơ.", "text"),
        ("- Đơn đề nghị;", "text"),
        ("3. Đơn đề nghị cấp thẻ;", "text"),
        ("Phụ lục kèm theo công văn này có 02 trang.", "text"),
    ],
)
def test_a_line_is_known_by_what_it_says_and_how_it_stands(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


def test_a_label_gives_its_value() -> None:
    assert [(e.kind, e.rest) for e in events("Ký hiệu quy trình: QT.KL.01\n\nMã TTHC: 1.000111")] == [
        ("code", "QT.KL.01"), ("tthc-code", "1.000111"),
    ]  # fmt: skip


def test_a_paragraph_that_runs_on_is_several_events() -> None:
    found = events("1. Thủ tục cấp giấy phép kho lạnh a. Thời hạn giải quyết: 03 ngày b. Thành phần hồ sơ: gồm đơn")
    assert [(e.kind, e.kinds, e.rest) for e in found] == [
        ("title", (), ""), ("heading", ("time_limit",), "03 ngày"), ("heading", ("dossier",), "gồm đơn"),
    ]  # fmt: skip


def test_the_number_of_sets_may_stand_behind_a_dash() -> None:
    assert parts("## 1. Thành phần hồ sơ\n\n- Đơn\n\n- Số lượng: 01 bộ") == [("dossier",), ("dossier_sets",)]


def test_a_very_long_paragraph_is_running_text() -> None:
    assert kinds("1. Thủ tục cấp giấy phép kho lạnh " + "được thực hiện theo quy định " * 60) == ["text"]


def test_a_title_with_a_known_heading_in_it_stays_a_title() -> None:
    (found,) = events("1. Quy trình giải quyết thủ tục hành chính: Cấp giấy phép kho lạnh loại lớn (1.000111)")
    assert found.kind == "title" and found.title is not None and found.title.tthc_codes == ("1.000111",)


# ------------------------------------------------------------------------------------------------ contents


def test_a_table_of_contents_announces_and_says_nothing() -> None:
    text = "toc: 1 Mục đích 3\ntoc: 2 Phạm vi 3\n\n## 1 Mục đích\n\nNêu cách làm."
    assert parts(text) == [("purpose",)]


def test_a_table_of_contents_under_its_name_ends_where_its_style_ends() -> None:
    text = "**CONTENTS**\n\ntoc: 1.0 PURPOSE 2\ntoc: 2.0 SCOPE 2\n\n## 1.0 PURPOSE\n\nTo tell.\n\n## 2.0 SCOPE\n\nAll."
    assert parts(text) == [("purpose",), ("scope",)]


def test_a_typed_table_of_contents_ends_where_its_first_line_comes_again() -> None:
    text = "**MỤC LỤC**\n\n1. Mục đích ..... 3\n\n2. Phạm vi ..... 4\n\n1. Mục đích\n\nNêu cách làm.\n\n2. Phạm vi"
    assert next((e.kind, e.text) for e in events(text)) == ("heading", "1. Mục đích")
    assert parts(text) == [("purpose",), ("scope",)]


def test_a_typed_table_of_contents_ends_at_a_table() -> None:
    assert kinds(f"MỤC LỤC\n\n1. Mục đích\n\n{HEAD}\n| B1 | Nhận | Sở | 1 ngày | |") == ["header", "row"]


_LISTED = "- MỤC ĐÍCH\n\n- PHẠM VI\n\n- NỘI DUNG QUY TRÌNH\n\n- BIỂU MẪU"
_TOLD = (
    "**1. MỤC ĐÍCH**", "Nêu cách làm.", "**2. PHẠM VI**", "Mọi phòng.", "**3. NỘI DUNG QUY TRÌNH**", "Cách làm.",
    "**4. BIỂU MẪU**", "Không có.",
)  # fmt: skip


def test_a_table_of_contents_that_no_words_call_one_is_known_by_what_comes_again() -> None:
    told = "\n\n".join(_TOLD)
    assert parts(f"{_LISTED}\n\n{told}") == parts(told)


def test_headings_that_come_once_or_have_nothing_between_them_announce_nothing() -> None:
    assert ("purpose",) in parts(_LISTED)
    assert parts(f"{_LISTED}\n\nMẫu trắng.\n\n{_LISTED}").count(("purpose",)) == 2


# ------------------------------------------------------------------------------------------------ rows


def test_rows_below_a_header_carry_it() -> None:
    found = events(f"{HEAD}\n| B1 | Nhận | Sở | 1 ngày | |")
    assert [e.kind for e in found] == ["header", "row"]
    assert found[1].header is found[0].header and found[0].header is not None and found[0].header.kind == "steps"


def test_a_header_ends_with_its_table() -> None:
    found = events("| STT | Tên giấy tờ | Bản chính |\n| 1 | Đơn | x |\n\nĐoạn văn.\n\n| Sáng | Chiều | Tối |")
    assert found[-1].header is None


def test_a_numbered_row_may_be_a_heading() -> None:
    found = events("| 2.3 | Thành phần hồ sơ | < |\n| 2.4 | Thời hạn giải quyết | 05 ngày |")
    assert [(e.number, e.kinds) for e in found if e.kind == "heading"] == [
        ("2.3", ("dossier",)),
        ("2.4", ("time_limit",)),
    ]
    assert found[-1].text == "05 ngày"


def test_the_value_of_a_key_is_read_paragraph_by_paragraph() -> None:
    found = events("| Thành phần, số lượng hồ sơ | a) Thành phần hồ sơ:<br>- Đơn<br>b) Số lượng hồ sơ: 01 bộ |")
    assert [e.kinds for e in found if e.kind == "heading"] == [
        ("dossier", "dossier_sets"),
        ("dossier",),
        ("dossier_sets",),
    ]


def test_a_heading_row_may_be_the_column_header_too() -> None:
    found = events("| 2.3 | Thành phần hồ sơ, bao gồm: | Bản chính | Bản sao |\n| | - Đơn đề nghị | x | |")
    assert [e.kind for e in found] == ["heading", "header", "row"]
    assert found[1].header is not None and [r for _, r in found[1].header.columns] == [
        "component",
        "originals",
        "copies",
    ]


def test_a_row_of_signers_heads_the_approval() -> None:
    assert parts("| Soạn thảo | Xem xét | Phê duyệt |\n| Nguyễn A | Trần B | Lê C |") == [("approval",)]
    assert parts("| | Người lập | Người kiểm tra | Người duyệt |\n| Họ tên | A | B | C |") == [("approval",)]


def test_one_signer_alone_is_no_approval() -> None:
    assert parts("| Kiểm tra | Hồ sơ nộp vào buổi sáng |") == []


def test_a_lone_row_of_a_step_table_is_a_row_unless_it_names_something_else() -> None:
    assert kinds(f"{HEAD}\n| Trường hợp cấp mới | < | < | < | < |\n| B1 | Nhận | Sở | 1 ngày | |") == [
        "header",
        "row",
        "row",
    ]
    assert kinds(f"{HEAD}\n| B1 | Nhận | Sở | 1 ngày | |\n| **3. BIỂU MẪU** | < | < | < | < |\n| - BM01 | < | < | < | < |") == [
        "header", "row", "heading", "text",
    ]  # fmt: skip
    assert kinds(f"{HEAD}\n| 1. Thủ tục cấp thẻ kho lạnh (1.000111) | < | < | < | < |") == ["header", "title"]
    assert kinds(f"{HEAD}\n| Quy trình số: 02 | < | < | < | < |") == ["header", "group"]


def test_a_lone_total_stays_in_its_table() -> None:
    assert kinds(f"{HEAD}\n| Thời hạn giải quyết: 05 ngày | < | < | < | < |") == ["header", "row"]


def test_a_title_that_slipped_among_other_cells_is_taken_out() -> None:
    found = events(f"{HEAD}\n| B1 | Nhận | Sở | 1 ngày | 2. Thủ tục cấp lại thẻ kho (1.000112) |\n")
    assert [e.kind for e in found] == ["header", "row", "title"]


def test_an_annex_that_slipped_into_a_row_is_taken_out() -> None:
    assert "annex" in kinds(f"{HEAD}\n| B1 | Nhận | Sở | 1 ngày | PHỤ LỤC II QUY TRÌNH |")


def test_a_row_that_numbers_its_columns_is_nothing() -> None:
    assert kinds(f"{HEAD}\n| (1) | (2) | (3) | (4) | (5) |\n| B1 | Nhận | Sở | 1 ngày | |") == ["header", "row"]


def test_a_key_may_name_the_procedure() -> None:
    found = events(
        "| 1 | Tên thủ tục hành chính | Cấp thẻ kho lạnh loại lớn |\n"
        "| 2 | Mã TTHC | 1.000111 |\n| 3 | Ký hiệu quy trình | QT.KL.01 |"
    )
    assert [e.kind for e in found] == ["title", "tthc-code", "code"]
    assert found[0].title is not None and (found[0].title.name, found[0].number) == ("Cấp thẻ kho lạnh loại lớn", "1")


def test_a_line_may_tell_the_code_and_behind_it_the_limit() -> None:
    found = events("**QT-02. Cấp giấy phép kho lạnh**\n\nMã số: 1.001046. Thời gian giải quyết: 07 ngày.")
    assert [(e.kind, e.rest) for e in found[1:]] == [("tthc-code", "1.001046."), ("heading", "07 ngày.")]


def test_a_title_may_stand_in_two_cells() -> None:
    (found,) = events("| 4 | Thủ tục cấp thẻ kho lạnh loại lớn |")
    assert found.kind == "title" and found.number == "4"


def test_a_header_of_two_rows_is_one_header() -> None:
    found = events(
        "| STT | Tên giấy tờ | Số lượng | < |\n| ^ | ^ | Bản chính | Bản sao |\n| 1 | Đơn | 1 | 0 |"
    )  # fmt: skip
    header = found[-1].header
    assert header is not None
    assert [r for _, r in header.columns] == ["label", "component", "originals", "copies"]


def test_a_step_table_without_a_header_is_found_by_its_contents() -> None:
    found = events("| B1 | Nhận hồ sơ của tổ chức | Công chức | 1 ngày |\n| B2 | Trả kết quả | Công chức | 1 ngày |")
    assert [e.kind for e in found] == ["header", "row", "row"]


def test_a_header_of_unknown_words_is_found_by_what_stands_below_it() -> None:
    found = events(
        "| A | Làm gì | Ai đó | Bao lâu |\n"
        "| B1 | Nhận hồ sơ của tổ chức | Công chức | 1 ngày |\n| B2 | Trả kết quả | Công chức | 1 ngày |"
    )
    assert [e.header.kind for e in found if e.kind == "row" and e.header] == ["steps", "steps"]


def test_a_long_table_goes_on_under_the_header_of_the_one_before() -> None:
    found = events(f"{HEAD}\n| B1 | Nhận | Sở | 1 ngày | |\n\n\n| B2 | Trả | Sở | 1 ngày | Thẻ |")
    assert [e.kind for e in found] == ["header", "row", "row"]


def test_events_come_in_reading_order() -> None:
    text = f"## 1. Mục đích\n\nNêu.\n\n{HEAD}\n| B1 | Nhận | Sở | 1 ngày | |\n\n## 2. Biểu mẫu\n\n- BM01 Đơn"
    places = [e.place.index or 0 for e in document_events(document_lines(parse(text)))]
    assert places == sorted(places)
