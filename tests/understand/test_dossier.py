"""The dossier part: papers, how many of each, how many sets – in tables, lists, cells and sentences."""

from __future__ import annotations

import pytest

from qmslint.model import Dossier
from tests.understand.samples import STEPS, procedure


def dossier(text: str, heading: str = "## 1. Thành phần hồ sơ") -> Dossier:
    found = procedure(
        f"# Quy trình cấp thẻ ra vào kho\n\n{heading}\n\n{text}\n\n## 2. Quy trình giải quyết\n{STEPS}"
    ).dossier
    assert found is not None
    return found


def papers(text: str, heading: str = "## 1. Thành phần hồ sơ") -> list[str]:
    return [c.text for c in dossier(text, heading).components]


def counts(text: str) -> list[tuple[int | None, int | None]]:
    return [(c.originals, c.copies) for c in dossier(text).components]


# ------------------------------------------------------------------------------------------------ lists


@pytest.mark.parametrize(
    "text",
    [
        "- Đơn đề nghị;\n- Bản sao giấy phép;\n- Ảnh chân dung",
        "1. Đơn đề nghị\n2. Bản sao giấy phép\n3. Ảnh chân dung",
        "a) Đơn đề nghị;\nb) Bản sao giấy phép;\nc) Ảnh chân dung",
        "{-} Đơn đề nghị;\n\n{-} Bản sao giấy phép;\n\n{-} Ảnh chân dung",
        "Đơn đề nghị\n\nBản sao giấy phép\n\nẢnh chân dung",
        "+ Đơn đề nghị\n+ Bản sao giấy phép\n+ Ảnh chân dung",
    ],
)
def test_each_line_of_a_list_is_a_paper(text: str) -> None:
    assert papers(text) == ["Đơn đề nghị", "Bản sao giấy phép", "Ảnh chân dung"]


def test_a_paper_stands_where_it_is_written() -> None:
    (only,) = dossier("- Đơn đề nghị").components
    assert only.location.index == 2 and only.location.section == "1 Thành phần hồ sơ"


def test_what_belongs_to_a_paper_is_no_paper() -> None:
    assert papers("- Bản vẽ hoàn công:\n+ Mặt bằng;\n+ Mặt cắt;\n- Đơn đề nghị") == ["Bản vẽ hoàn công:", "Đơn đề nghị"]
    assert papers("1. Hợp đồng thuê\na) Bản chính\nb) Bản sao\n2. Đơn đề nghị") == ["Hợp đồng thuê", "Đơn đề nghị"]


def test_the_head_of_a_group_is_no_paper() -> None:
    assert papers(
        "a) Đối với tổ chức:\n\n- Đơn đề nghị;\n- Quyết định thành lập;\n\nb) Đối với cá nhân:\n\n- Tờ khai;\n- Thẻ căn cước"
    ) == ["Đơn đề nghị", "Quyết định thành lập", "Tờ khai", "Thẻ căn cước"]


def test_a_group_without_a_colon_is_known_by_what_stands_below_it() -> None:
    assert papers("Trường hợp cấp mới\n\n- Đơn đề nghị;\n- Giấy phép") == ["Đơn đề nghị", "Giấy phép"]


def test_a_line_in_a_colon_at_the_end_is_no_paper() -> None:
    assert papers("- Đơn đề nghị\n- Giấy tờ khác:") == ["Đơn đề nghị"]


def test_a_paper_may_end_in_a_colon_where_the_list_goes_on() -> None:
    assert papers("(1) Văn bản thông báo theo mẫu:\n(2) Giấy phép") == ["Văn bản thông báo theo mẫu:", "Giấy phép"]
    assert papers("- Giấy phép nhập khẩu:\n- Hợp đồng") == ["Giấy phép nhập khẩu:", "Hợp đồng"]
    assert papers("- Đơn đề nghị theo mẫu 01:") == ["Đơn đề nghị theo mẫu 01:"]
    assert papers("- Bản sao một trong các giấy tờ sau:\n- Thẻ căn cước\n- Hộ chiếu") == ["Thẻ căn cước", "Hộ chiếu"]


def test_a_procedure_named_among_the_papers_heads_its_own() -> None:
    assert papers("a) Thủ tục cấp mới\n\n(1) Đơn đề nghị\n\nb) Thủ tục cấp lại\n\n(2) Tờ khai") == [
        "Đơn đề nghị",
        "Tờ khai",
    ]


def test_a_remark_ends_the_papers() -> None:
    assert papers("* Lưu ý: mỗi loại một bản\n\n- Đơn đề nghị") == ["Đơn đề nghị"]
    assert papers("- Đơn đề nghị\n\nGhi chú:\n\n- Bản điện tử phải ký số") == ["Đơn đề nghị"]
    assert papers("- Đơn đề nghị\n\n* Lưu ý: nộp kèm bản chính để đối chiếu\n\n- Hồ sơ nộp trực tuyến được ký số") == [
        "Đơn đề nghị"
    ]


def test_running_text_about_the_dossier_is_no_paper() -> None:
    assert papers("- Đơn đề nghị\n\nHồ sơ được nộp trực tiếp.\n\n- Giấy phép") == ["Đơn đề nghị", "Giấy phép"]
    assert papers("Đơn đề nghị\n\nNgười nộp tự chịu trách nhiệm về nội dung đã khai.") == ["Đơn đề nghị"]


def test_a_line_that_goes_on_with_the_paper_above_is_no_paper() -> None:
    assert papers("- Đơn đề nghị\n\ncó chữ ký của người đại diện\n\n- Giấy phép") == ["Đơn đề nghị", "Giấy phép"]


@pytest.mark.parametrize(
    ("text", "originals", "copies", "kind"),
    [
        ("- Đơn đề nghị (01 bản chính)", 1, None, "bản chính"),
        ("- Giấy phép (02 bản sao)", None, 2, "bản sao"),
        ("- Giấy phép: 01 bản chính, 02 bản sao", 1, 2, "bản chính"),
        ("- Giấy phép (bản chính: 1, bản sao: 0)", 1, 0, "bản chính"),
        ("- Giấy phép (bản chính: không; bản sao: 2)", 0, 2, "bản chính"),
        ("- Bản sao có chứng thực giấy phép", None, None, "bản sao"),
        ("- Giấy phép đã công chứng", None, None, "công chứng"),
        ("- Giấy phép, mang bản gốc để đối chiếu", None, None, "để đối chiếu"),
        ("- Đơn đề nghị", None, None, None),
    ],
)
def test_a_line_may_say_how_many_and_of_what_kind(
    text: str, originals: int | None, copies: int | None, kind: str | None
) -> None:
    (only,) = dossier(text).components
    assert (only.originals, only.copies) == (originals, copies)
    assert (only.copy_type is None) == (kind is None)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("- Đơn đề nghị theo Mẫu số 01", "Mẫu số 01"),
        ("- Tờ khai (BM.ĐCKS.01.02)", "BM.ĐCKS.01.02"),
        ("- Tờ khai theo mẫu BM-03-01;", "BM-03-01"),
        ("- Đơn theo Phụ lục 2 Nghị định", "Phụ lục 2"),
        ("- Đơn đề nghị", None),
    ],
)
def test_a_line_may_name_its_form(text: str, form: str | None) -> None:
    (only,) = dossier(text).components
    assert only.form is None if form is None else only.form is not None and form in only.form


# ------------------------------------------------------------------------------------------------ tables


def test_marks_under_original_and_copy_are_counts() -> None:
    found = dossier(
        "| STT | Tên giấy tờ | Bản chính | Bản sao |\n| 1 | Đơn đề nghị | x | |\n"
        "| 2 | Giấy phép | | 02 |\n| 3 | Hợp đồng | 1 | 1 |"
    )
    assert [(c.text, c.originals, c.copies) for c in found.components] == [
        ("Đơn đề nghị", 1, 0), ("Giấy phép", 0, 2), ("Hợp đồng", 1, 1),
    ]  # fmt: skip
    assert found.quantities


def test_crosses_alone_do_not_say_how_many() -> None:
    found = dossier("| STT | Tên giấy tờ | Bản chính | Bản sao |\n| 1 | Đơn đề nghị | x | |\n| 2 | Giấy phép | | x |")
    assert [(c.originals, c.copies) for c in found.components] == [(1, 0), (0, 1)]
    assert not found.quantities


@pytest.mark.parametrize("mark", ["x", "X", "✓", "√", "(x)", "☑", "01", "1 bản"])
def test_any_mark_counts_as_one(mark: str) -> None:
    assert counts(f"| STT | Tên giấy tờ | Bản chính | Bản sao |\n| 1 | Đơn đề nghị | {mark} | |") == [(1, 0)]


def test_a_quantity_beside_the_kind_of_copy_counts_for_that_kind() -> None:
    found = dossier(
        "| STT | Tên hồ sơ | Bản sao/bản chính | Số lượng |\n"
        "| 1 | Đơn đề nghị | Bản chính | 01 |\n| 2 | Giấy phép | Bản sao | 02 |"
    )
    assert [(c.originals, c.copies) for c in found.components] == [(1, None), (None, 2)]
    assert found.quantities


def test_one_cell_may_hold_both_counts() -> None:
    table = "| STT | Tên hồ sơ | Số lượng | Mẫu đơn, tờ khai |\n"
    (only,) = dossier(table + "| 1 | Đơn đề nghị | Bản chính: 1, bản sao: 0 | Mẫu số 02 |").components
    assert (only.originals, only.copies, only.form) == (1, 0, "Mẫu số 02")


def test_the_head_of_a_group_between_the_rows_is_no_paper() -> None:
    table = "| STT | Tên hồ sơ | Bản chính | Bản sao |\n| I | Đối với tổ chức | < | < |\n| 1 | Đơn đề nghị | x | |\n"
    assert papers(table + "| Đối với cá nhân: | < | < | < |\n| 1 | Tờ khai | x | |") == ["Đơn đề nghị", "Tờ khai"]


def test_the_same_quantity_for_all_papers_is_the_number_of_sets() -> None:
    table = "| STT | Tên giấy tờ | Số lượng |\n| 1 | Đơn đề nghị | 02 |\n| 2 | Giấy phép | {} |"
    assert dossier(table.format("02")).sets == 2
    assert dossier(table.format("01")).sets is None


def test_the_heading_row_may_be_the_column_header_too() -> None:
    found = procedure(
        "# Quy trình cấp thẻ\n\n| 5.1 | Điều kiện | < | < |\n| | Không | < | < |\n"
        "| 5.2 | Thành phần hồ sơ, bao gồm: | Bản chính | Bản sao |\n"
        "| | - Đơn đề nghị theo BM-03-01 | x | |\n| | - Giấy chứng nhận đăng ký doanh nghiệp | | x |\n"
        "| 5.3 | Số lượng hồ sơ: 01 bộ | < | < |\n| 5.4 | Thời gian xử lý: 02 ngày | < | < |"
    ).dossier
    assert found is not None
    assert [(c.text, c.originals, c.copies) for c in found.components] == [
        ("Đơn đề nghị theo BM-03-01", 1, 0), ("Giấy chứng nhận đăng ký doanh nghiệp", 0, 1),
    ]  # fmt: skip
    assert found.sets == 1


def test_counts_that_slid_into_the_next_row_belong_to_the_paper_above() -> None:
    table = (
        "| STT | Tên hồ sơ | Số lượng |\n| 1 | Đơn đề nghị | |\n| | | Bản chính: 1 |\n| 2 | Giấy phép | Bản sao: 1 |"
    )
    assert counts(table) == [(1, None), (0, 1)]


@pytest.mark.parametrize(("row", "expected"), [("| | | 1 | 0 |", (1, 0)), ("| | | x | x |", (1, 1))])
def test_marks_that_slid_into_the_next_row_belong_to_the_paper_above(row: str, expected: tuple[int, int]) -> None:
    table = "| STT | Tên giấy tờ | Bản chính | Bản sao |\n| 1 | Đơn đề nghị | | |\n"
    assert counts(f"{table}{row}\n| 2 | Giấy phép | | 1 |") == [expected, (0, 1)]


def test_the_paragraphs_of_a_cell_are_papers_of_their_own() -> None:
    found = procedure(
        "| Tên thủ tục | Cấp thẻ kho lạnh loại lớn |\n| Thành phần hồ sơ | - Đơn đề nghị<br>- Giấy phép |\n"
        "| Số lượng hồ sơ | 01 bộ |\n| Thời hạn giải quyết | 05 ngày làm việc |\n| Lệ phí | Không |"
    ).dossier
    assert found is not None
    assert [c.text for c in found.components] == ["Đơn đề nghị", "Giấy phép"] and found.sets == 1


def test_a_list_in_one_cell_of_a_table_is_taken_apart() -> None:
    table = "| Tên giấy tờ | Mẫu đơn, tờ khai |\n| - Đơn đề nghị<br>- Giấy phép<br>- Ảnh | Không |"
    assert papers(table) == ["Đơn đề nghị", "Giấy phép", "Ảnh"]


def test_a_paper_with_a_list_of_its_parts_is_one_paper() -> None:
    table = "| STT | Tên giấy tờ | Bản chính | Bản sao |\n| 1 | Bản vẽ được duyệt gồm có<br>- Mặt bằng<br>- Mặt cắt | x | |\n"
    assert papers(table) == ["Bản vẽ được duyệt gồm có"]


def test_a_form_alone_in_its_cell_is_the_papers_form() -> None:
    table = (
        "| STT | Tên giấy tờ | Bản chính | Ghi chú |\n| 1 | Đơn đề nghị | x | Mẫu số 01 ban hành kèm theo Thông tư |"
    )
    (only,) = dossier(table).components
    assert only.form is not None and only.form.startswith("Mẫu số 01")


def test_a_header_that_comes_again_is_no_paper() -> None:
    head = "| STT | Tên giấy tờ | Bản chính | Bản sao |\n"
    assert papers(f"{head}| 1 | Đơn đề nghị | x | |\n{head}| 2 | Giấy phép | x | |") == ["Đơn đề nghị", "Giấy phép"]


def test_a_remark_between_the_rows_does_not_end_the_papers() -> None:
    table = (
        "| STT | Tên giấy tờ | Bản chính |\n| 1 | Đơn đề nghị | x |\n| Lưu ý: ký số | < | < |\n| 2 | Giấy phép | x |"
    )
    assert papers(table) == ["Đơn đề nghị", "Giấy phép"]


# ------------------------------------------------------------------------------------------------ sentences


def test_papers_may_be_told_in_a_sentence() -> None:
    assert papers("Cơ sở nộp 01 bộ hồ sơ gồm: Đơn đề nghị cấp thẻ; bản sao giấy phép; ảnh chân dung.") == [
        "Đơn đề nghị cấp thẻ", "bản sao giấy phép", "ảnh chân dung",
    ]  # fmt: skip


def test_papers_may_stand_behind_the_colon_of_the_heading() -> None:
    assert papers("", "**1. Thành phần hồ sơ:** gồm: Đơn đề nghị cấp thẻ; và bản sao giấy phép.") == [
        "Đơn đề nghị cấp thẻ", "bản sao giấy phép",
    ]  # fmt: skip


def test_the_number_of_sets_behind_a_sentence_is_no_paper() -> None:
    assert papers("", "**1. Thành phần hồ sơ:** gồm: Đơn đề nghị; bản sao giấy phép. Số lượng: 01 bộ") == [
        "Đơn đề nghị", "bản sao giấy phép",
    ]  # fmt: skip


# ------------------------------------------------------------------------------------------------ sets


@pytest.mark.parametrize(
    ("line", "sets"),
    [
        ("Số lượng hồ sơ: 01 bộ", 1),
        ("Số lượng hồ sơ: 02 (hai) bộ.", 2),
        ("- Số lượng: 03 bộ", 3),
        ("* Số lượng hồ sơ: một bộ", 1),
        ("## 1.2. Số lượng hồ sơ\n\n01 bộ hồ sơ gốc", 1),
        ("**Số lượng hồ sơ:** 02", 2),
        ("Số bộ hồ sơ: 1 bộ", 1),
        ("Hồ sơ lập thành 02 bộ", 2),
    ],
)
def test_the_number_of_sets_is_read(line: str, sets: int | None) -> None:
    found = dossier(f"- Đơn đề nghị\n\n{line}")
    assert found.sets == sets
    assert [c.text for c in found.components] == ["Đơn đề nghị"]


def test_the_heading_itself_may_say_how_many_sets() -> None:
    assert dossier("- Đơn đề nghị", "## 5. Hồ sơ phải nộp (số lượng 01 bộ)").sets == 1
    assert dossier("- Đơn đề nghị", "## 5. Thành phần, số lượng hồ sơ: 02 bộ").sets == 2


def test_no_number_of_sets_is_none() -> None:
    assert dossier("- Đơn đề nghị").sets is None


# ------------------------------------------------------------------------------------------------ nothing listed


@pytest.mark.parametrize("text", ["Không", "Không quy định.", "Không có", "KHÔNG", "Không yêu cầu", "None"])
def test_a_part_may_say_that_nothing_is_needed(text: str) -> None:
    found = dossier(text)
    assert found.none_required and found.components == () and found.refers_to is None
    assert dossier("", f"**1. Thành phần hồ sơ:** {text}").none_required


@pytest.mark.parametrize(
    "text",
    [
        "Thực hiện theo quy định tại Điều 5 Thông tư số 12/2031/TT-BYT.",
        "Theo Quyết định công bố thủ tục hành chính của Bộ.",
        "Xem tại Cổng dịch vụ công quốc gia",
    ],
)
def test_a_part_may_point_elsewhere(text: str) -> None:
    found = dossier(text)
    assert found.refers_to == text and found.components == () and not found.none_required


def test_a_paper_that_follows_a_rule_does_not_point_elsewhere() -> None:
    found = dossier("- Đơn đề nghị theo quy định tại Phụ lục 1")
    assert found.refers_to is None and len(found.components) == 1


def test_an_empty_part_says_nothing() -> None:
    found = dossier("")
    assert not found.components and not found.none_required and found.refers_to is None and found.sets is None


def test_a_procedure_without_the_part_has_no_dossier() -> None:
    assert procedure(f"# Quy trình cấp thẻ\n\n## 2. Quy trình giải quyết\n{STEPS}").dossier is None


def test_a_dossier_table_needs_no_heading() -> None:
    found = procedure(
        f"# Quy trình cấp thẻ\n\n| STT | Tên hồ sơ | Bản chính |\n| 1 | Đơn | x |\n\n## 2. Quy trình giải quyết\n{STEPS}"
    )
    assert found.dossier is not None and [c.text for c in found.dossier.components] == ["Đơn"]


def test_what_follows_the_dossier_is_no_paper() -> None:
    found = procedure(f"# Quy trình cấp thẻ\n\n## 1. Thành phần hồ sơ\n\n- Đơn\n{STEPS}\n\n- Giấy mời")
    assert found.dossier is not None and [c.text for c in found.dossier.components] == ["Đơn"]


def test_the_phrase_in_running_text_is_no_dossier() -> None:
    found = procedure(
        f"# Quy trình cấp thẻ\n\nCông chức kiểm tra thành phần hồ sơ và hẹn ngày trả.\n\n## 2. Quy trình giải quyết\n{STEPS}"
    )
    assert found.dossier is None


@pytest.mark.parametrize(
    ("text", "sets"),
    [
        ("- 02 bộ bản vẽ thiết kế\n\n- Đơn đề nghị\n\nSố lượng: 01 bộ", 1),
        ("- Đơn đề nghị\n\nSố lượng hồ sơ: 01 (bộ).", 1),
        ("- Đơn đề nghị\n\n**1.2. Số bộ hồ sơ**\n\n03", 3),
        ("- 02 bộ ảnh chụp hiện trạng", None),
    ],
)
def test_sheets_of_a_paper_are_no_sets(text: str, sets: int | None) -> None:
    assert dossier(text).sets == sets


@pytest.mark.parametrize(
    "heading",
    [
        "## 1. Giấy tờ phải có trong hồ sơ, bao gồm:",
        "## 1. Khách hàng cần nộp",
        "## 1. Người dân, doanh nghiệp cần nộp",
        "## 1. Giấy tờ cần có",
        "## 1. Cần nộp những gì?",
    ],
)
def test_a_dossier_may_be_called_in_everyday_words(heading: str) -> None:
    assert papers("- Đơn đề nghị\n\n- Giấy phép cũ", heading) == ["Đơn đề nghị", "Giấy phép cũ"]


def test_cases_below_a_part_called_only_ho_so_head_their_papers() -> None:
    text = """
**2.1. Cấp mới**

a) Văn bản đề nghị (Mẫu số 03);

b) Giấy tờ chứng minh, là một trong các giấy tờ sau:

- văn bản cử sang làm việc;

**2.2. Cấp lại**

a) Văn bản đề nghị cấp lại.

**2.3. Số bộ hồ sơ:** 02 bộ
"""
    found = dossier(text, "**2. Hồ sơ**")
    assert [c.text.split(" (")[0].split(",")[0] for c in found.components] == [
        "Văn bản đề nghị",
        "Giấy tờ chứng minh",
        "Văn bản đề nghị cấp lại.",
    ]
    assert found.sets == 2


def test_lines_broken_inside_a_cell_are_items() -> None:
    text = "| Thành phần hồ sơ | Giấy tờ phải nộp:<br>- Tờ khai;<br>- Giấy xác nhận.<br>Giấy tờ phải xuất trình:<br>- Hộ chiếu |"
    assert papers(text, "") == ["Tờ khai", "Giấy xác nhận.", "Hộ chiếu"]


def test_no_number_of_sets_may_be_said() -> None:
    assert dossier("- Đơn đề nghị\n\n**1.2. Số lượng hồ sơ:** Không quy định.").quantities


def test_cases_stand_above_tables_of_papers() -> None:
    table = "| Tên giấy tờ | Mẫu đơn, tờ khai | Số lượng |\n| {} | | Bản chính: 1<br>Bản sao: 0 |"
    found = procedure(
        "# Thủ tục cấp thẻ ra vào kho\n\n## 1. Thành phần hồ sơ\n\nTrường hợp bị hỏng\n\n"
        f"{table.format('Đơn đề nghị')}\n\nTrường hợp bị mất\n\n{table.format('Đơn trình báo')}\n\n## 2. Lệ phí: Không"
    ).dossier
    assert found is not None
    assert [(c.text, c.originals, c.copies) for c in found.components] == [
        ("Đơn đề nghị", 1, 0),
        ("Đơn trình báo", 1, 0),
    ]


def test_the_last_row_of_a_table_of_papers_states_the_sets() -> None:
    table = (
        "| TT | Tên hồ sơ | Số lượng | Ghi chú |\n| 1 | Đơn đề nghị | 01 | Bản chính |\n| Số lượng: 01 bộ | < | < | < |"
    )
    found = procedure(f"# Thủ tục cấp thẻ ra vào kho\n\n## I. Thành phần hồ sơ\n\n{table}\n\n## II. Lệ phí: Không")
    assert "dossier_sets" in {s.kind for s in found.sections}
    assert found.dossier is not None and found.dossier.sets == 1 and len(found.dossier.components) == 1


@pytest.mark.parametrize("sets", ["01 (bộ)", "01 bộ", "01 (một) bộ", "1 (bộ)"])
def test_the_word_for_sets_may_stand_in_brackets(sets: str) -> None:
    found = procedure(
        f"# Thủ tục cấp thẻ ra vào kho\n\na) Thành phần hồ sơ:\n\n- Đơn đề nghị\n\nb) Số lượng hồ sơ: {sets}.\n\nc) Lệ phí: Không"
    ).dossier
    assert found is not None and found.sets == 1


@pytest.mark.parametrize(
    "heading",
    [
        "a) Thành phần hồ sơ gồm có 02 loại giấy tờ:",
        "a) Hồ sơ bao gồm 02 (hai) loại giấy tờ sau đây:",
        "a) Hồ sơ, giấy tờ cần chuẩn bị:",
    ],
)
def test_how_many_papers_follow_may_stand_in_the_heading(heading: str) -> None:
    text = f"**1. Thủ tục cấp thẻ kho (1.012345)**\n\n{heading}\n\n- Đơn đề nghị;\n\n- Giấy phép cũ.\n\nb) Số lượng: 01 bộ\n"
    found = procedure(f"{text}\n**1.9. Trình tự thực hiện**\n{STEPS}")
    assert found.dossier is not None and [c.text for c in found.dossier.components] == ["Đơn đề nghị", "Giấy phép cũ."]
    assert {s.kind for s in found.sections} == {"dossier", "dossier_sets", "steps"}


def test_a_numbered_paper_is_no_title() -> None:
    text = "**1.1. Hồ sơ đề nghị cấp thẻ bao gồm:**\n\n1) Đơn đề nghị;\n\n2) Giấy phép.\n\nSố lượng: 02 (hai) bộ."
    found = procedure(
        f"**1. Thủ tục cấp thẻ kho (1.012345)**\n\n{text}\n\n**1.9. Trình tự thực hiện**\n{STEPS}"
    ).dossier
    assert found is not None and len(found.components) == 2 and found.sets == 2


@pytest.mark.parametrize("each", ["mỗi loại 01 bản", "mỗi giấy tờ nộp 01 bản", "mỗi thứ 1 bản"])
def test_so_many_of_each_paper_are_so_many_sets(each: str) -> None:
    found = dossier(f"**3. Thành phần hồ sơ ({each})**\n\n- Đơn đề nghị\n\n- Bản sao bằng")
    assert found.sets == 1


def test_a_numbered_paper_with_its_choices_heads_no_part() -> None:
    found = dossier(
        "1. Đơn đề nghị\n\n2. Giấy tờ chứng minh đối tượng, là một trong các loại sau:\n\n"
        "a) Giấy xác nhận con thương binh;\n\nb) Giấy chứng nhận hộ nghèo.\n\n3. Bản sao giấy khai sinh",
        "**III. Hồ sơ người học nộp**",
    )
    assert len(found.components) == 3


@pytest.mark.parametrize(
    "said",
    [
        "Hồ sơ lập thành 01 bộ.",
        "Hồ sơ gửi qua mạng thì chụp từ bản chính.",
        "Đơn vị gửi 01 bộ qua dịch vụ công trực tuyến.",
        "01 (một) bộ giấy hoặc 01 bộ điện tử.",
    ],
)
def test_what_is_said_of_the_whole_dossier_is_no_paper(said: str) -> None:
    assert papers(f"- Đơn đề nghị;\n- Bản vẽ.\n\n{said}") == ["Đơn đề nghị", "Bản vẽ."]
    assert papers(f"{said}\n\nThực hiện theo Quyết định công bố thủ tục hành chính.") == []


def test_what_is_handed_in_as_a_set_may_be_papers() -> None:
    assert papers("Hồ sơ thiết kế (nộp 02 bộ bản vẽ)\n\nĐơn đề nghị") == [
        "Hồ sơ thiết kế (nộp 02 bộ bản vẽ)",
        "Đơn đề nghị",
    ]


def test_a_part_called_only_by_its_papers_is_the_dossier_where_its_sets_are_counted_below() -> None:
    found = procedure(
        f"# Quy trình cấp thẻ\n\n**1. Hồ sơ**\n\nThực hiện theo Quyết định công bố.\n\n**2. Số lượng hồ sơ**\n\n01 bộ\n\n{STEPS}"
    )
    assert found.dossier is not None and found.dossier.refers_to == "Thực hiện theo Quyết định công bố."
    kept = procedure(
        f"# Quy trình cấp thẻ\n\n{STEPS}\n\n**3. Hồ sơ**\n\nLưu tại phòng 5 năm.\n\n**4. Số lượng hồ sơ**\n\n01 bộ"
    )
    assert kept.dossier is None or not kept.dossier.components
