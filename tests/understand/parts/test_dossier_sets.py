"""How many sets of a dossier there are, and what is said of the dossier as a whole."""

from __future__ import annotations

import pytest

from tests.understand.parts.samples import dossier, papers
from tests.understand.samples import STEPS, procedure


def test_the_number_of_sets_behind_a_sentence_is_no_paper() -> None:
    assert papers("", "**1. Thành phần hồ sơ:** gồm: Đơn đề nghị; bản sao giấy phép. Số lượng: 01 bộ") == [
        "Đơn đề nghị", "bản sao giấy phép",
    ]  # fmt: skip


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


def test_no_number_of_sets_may_be_said() -> None:
    assert dossier("- Đơn đề nghị\n\n**1.2. Số lượng hồ sơ:** Không quy định.").quantities


@pytest.mark.parametrize("sets", ["01 (bộ)", "01 bộ", "01 (một) bộ", "1 (bộ)"])
def test_the_word_for_sets_may_stand_in_brackets(sets: str) -> None:
    found = procedure(
        f"# Thủ tục cấp thẻ ra vào kho\n\na) Thành phần hồ sơ:\n\n- Đơn đề nghị\n\nb) Số lượng hồ sơ: {sets}.\n\nc) Lệ phí: Không"
    ).dossier
    assert found is not None and found.sets == 1


@pytest.mark.parametrize("each", ["mỗi loại 01 bản", "mỗi giấy tờ nộp 01 bản", "mỗi thứ 1 bản"])
def test_so_many_of_each_paper_are_so_many_sets(each: str) -> None:
    found = dossier(f"**3. Thành phần hồ sơ ({each})**\n\n- Đơn đề nghị\n\n- Bản sao bằng")
    assert found.sets == 1


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


def test_a_part_called_only_by_its_papers_is_the_dossier_where_its_sets_are_counted_below() -> None:
    found = procedure(
        f"# Quy trình cấp thẻ\n\n**1. Hồ sơ**\n\nThực hiện theo Quyết định công bố.\n\n**2. Số lượng hồ sơ**\n\n01 bộ\n\n{STEPS}"
    )
    assert found.dossier is not None and found.dossier.refers_to == "Thực hiện theo Quyết định công bố."
    kept = procedure(
        f"# Quy trình cấp thẻ\n\n{STEPS}\n\n**3. Hồ sơ**\n\nLưu tại phòng 5 năm.\n\n**4. Số lượng hồ sơ**\n\n01 bộ"
    )
    assert kept.dossier is None or not kept.dossier.components
