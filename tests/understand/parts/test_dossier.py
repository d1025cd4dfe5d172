"""The dossier part: papers, how many of each, how many sets – in tables, lists, cells and sentences."""

from __future__ import annotations

import pytest

from tests.understand.parts.samples import dossier, papers
from tests.understand.samples import STEPS, procedure, reading


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


def test_a_paper_with_a_list_of_its_parts_is_one_paper() -> None:
    table = "| STT | Tên giấy tờ | Bản chính | Bản sao |\n| 1 | Bản vẽ được duyệt gồm có<br>- Mặt bằng<br>- Mặt cắt | x | |\n"
    assert papers(table) == ["Bản vẽ được duyệt gồm có"]


def test_papers_may_be_told_in_a_sentence() -> None:
    assert papers("Cơ sở nộp 01 bộ hồ sơ gồm: Đơn đề nghị cấp thẻ; bản sao giấy phép; ảnh chân dung.") == [
        "Đơn đề nghị cấp thẻ", "bản sao giấy phép", "ảnh chân dung",
    ]  # fmt: skip


def test_papers_may_stand_behind_the_colon_of_the_heading() -> None:
    assert papers("", "**1. Thành phần hồ sơ:** gồm: Đơn đề nghị cấp thẻ; và bản sao giấy phép.") == [
        "Đơn đề nghị cấp thẻ", "bản sao giấy phép",
    ]  # fmt: skip


def test_what_follows_the_dossier_is_no_paper() -> None:
    found = procedure(f"# Quy trình cấp thẻ\n\n## 1. Thành phần hồ sơ\n\n- Đơn\n{STEPS}\n\n- Giấy mời")
    assert found.dossier is not None and [c.text for c in found.dossier.components] == ["Đơn"]


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


def test_a_numbered_paper_with_its_choices_heads_no_part() -> None:
    found = dossier(
        "1. Đơn đề nghị\n\n2. Giấy tờ chứng minh đối tượng, là một trong các loại sau:\n\n"
        "a) Giấy xác nhận con thương binh;\n\nb) Giấy chứng nhận hộ nghèo.\n\n3. Bản sao giấy khai sinh",
        "**III. Hồ sơ người học nộp**",
    )
    assert len(found.components) == 3


def test_what_is_handed_in_as_a_set_may_be_papers() -> None:
    assert papers("Hồ sơ thiết kế (nộp 02 bộ bản vẽ)\n\nĐơn đề nghị") == [
        "Hồ sơ thiết kế (nộp 02 bộ bản vẽ)",
        "Đơn đề nghị",
    ]


def test_one_line_may_tell_several_parts_each_behind_its_label() -> None:
    line = (
        "Thời hạn giải quyết: 15 ngày kể từ ngày nhận đủ hồ sơ. Thành phần hồ sơ: (1) Thông báo mở kho lạnh; "
        "(2) Bản sao giấy phép. Số lượng: 01 bộ."
    )
    found = procedure(f"**1. Thủ tục thông báo mở kho lạnh**\n\n{line}\n{STEPS}")
    assert found.dossier is not None
    assert [c.text for c in found.dossier.components] == ["Thông báo mở kho lạnh", "Bản sao giấy phép"]
    assert found.dossier.sets == 1
    assert [limit.days for limit in found.time_limits] == [15.0]


@pytest.mark.parametrize(
    ("line", "refers"),
    [
        ("Hồ sơ thực hiện theo Quy trình số 1.", True),
        ("Thành phần hồ sơ thực hiện theo Quyết định số 12/QĐ-UBND của Chủ tịch UBND tỉnh", True),
        ("Thành phần, số lượng hồ sơ như thủ tục cấp mới nêu trên.", True),
        ("- Hồ sơ: Thực hiện theo Danh mục thủ tục hành chính đã công bố", True),
        ("Hồ sơ nộp tại Trung tâm Phục vụ hành chính công theo quy định.", False),
        ("Hồ sơ được xử lý theo quy trình điện tử.", False),
        ("Hồ sơ thực hiện như sau: nộp trực tuyến.", False),
    ],
)
def test_a_sentence_may_be_the_dossier_part_and_only_point_elsewhere(line: str, refers: bool) -> None:
    found = procedure(f"**1. Thủ tục thông báo mở kho lạnh**\n\n{line}\n{STEPS}").dossier
    assert (found is not None and found.refers_to is not None) is refers


def test_such_a_sentence_stands_below_the_title_or_the_limit_of_each_procedure() -> None:
    one = "**{}. Thủ tục {} kho lạnh (1.99000{})**\n\n{}- Hồ sơ: Thực hiện theo danh mục đã công bố\n" + STEPS
    limit = "Thời hạn giải quyết: 02 ngày làm việc\n\n"
    text = (
        one.format(1, "mở", 1, "")
        + "\n"
        + one.format(2, "đóng", 2, limit)
        + "\nHồ sơ thực hiện theo quy trình này được lưu."
    )
    found = [p.dossier for p in reading(text).procedures]
    assert [d is not None and d.refers_to is not None for d in found] == [True, True]
    assert all(d is not None and not d.components for d in found)


def test_papers_numbered_like_the_title_of_their_procedure_are_no_titles() -> None:
    found = reading(
        "**1. Thủ tục cấp thẻ kho lạnh (1.990001)**\n\n| 5 | Thành phần hồ sơ, bao gồm: |\n| | 1. Văn bản ủy quyền |\n"
        "| | 2. Giấy tờ chứng minh quyền sử dụng đất |\n| 6 | Số lượng hồ sơ: 01 bộ |\n| 7 | Thời gian giải quyết: 02 ngày |\n"
    ).procedures
    assert [p.title for p in found] == ["Thủ tục cấp thẻ kho lạnh"]
    assert found[0].dossier is not None and found[0].dossier.sets == 1
    assert [c.text for c in found[0].dossier.components] == ["Văn bản ủy quyền", "Giấy tờ chứng minh quyền sử dụng đất"]


def test_the_number_of_sets_may_stand_beside_its_label_below_papers_with_crosses() -> None:
    found = procedure(
        "**1. Thủ tục cấp thẻ kho lạnh (1.990001)**\n\n| Điều kiện thực hiện TTHC: Không quy định | < | < |\n"
        "| Thành phần hồ sơ, bao gồm: | Bản chính | Bản sao |\n| - Đơn đề nghị | x | |\n| - Giấy phép | | x |\n"
        "| Số lượng hồ sơ | 02 bộ | < |\n| Thời hạn giải quyết | 03 ngày làm việc | < |\n" + STEPS
    )
    assert found.dossier is not None and found.dossier.sets == 2
    assert [c.text for c in found.dossier.components] == ["Đơn đề nghị", "Giấy phép"]
    assert [s.kind for s in found.sections] == ["conditions", "dossier", "dossier_sets", "time_limit", "steps"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Hồ sơ gồm bản khai cá nhân, giấy xác nhận thời gian công tác và bản sao Huân chương, Huy chương.",
            ["bản khai cá nhân", "giấy xác nhận thời gian công tác", "bản sao Huân chương, Huy chương"],
        ),
        ("Hồ sơ gồm có đơn đề nghị, tờ khai.", ["đơn đề nghị", "tờ khai"]),
        ("Hồ sơ gồm giấy phép, quyết định thành lập hoặc giấy tờ tương đương.", None),
        ("Hồ sơ gồm hai thành phần, nộp tại quầy.", None),
    ],
)
def test_papers_may_run_on_after_commas(sentence: str, expected: list[str] | None) -> None:
    assert papers(sentence) == (expected or [sentence])
