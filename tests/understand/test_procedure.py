"""One procedure as a whole: its sections, its kind, its codes, and every place in it."""

from __future__ import annotations

import pytest

from qmslint.model import Procedure
from qmslint.read.sample import parse
from qmslint.understand import understand
from tests.understand.samples import STEPS, procedure, reading

CLASSIC = """
-> **CẤP GIẤY PHÉP HOẠT ĐỘNG KHO LẠNH** <-

**1. MỤC ĐÍCH**

Nêu cách làm của phòng.

**2. PHẠM VI**

Mọi kho lạnh trên địa bàn.

**5. NỘI DUNG**

| 5.1 | Điều kiện | < | < |
| | Không | < | < |
| 5.2 | Thành phần hồ sơ | Bản chính | Bản sao |
| | - Đơn đề nghị cấp phép theo BM-03-01 | x | |
| | - Giấy chứng nhận đăng ký doanh nghiệp | | x |
| 5.3 | Số lượng hồ sơ: 01 bộ | < | < |
| 5.4 | Thời gian xử lý: 07 ngày làm việc | < | < |
| 5.7 | Quy trình xử lý công việc | < | < |

| TT | Trình tự | Trách nhiệm | Thời gian | Biểu mẫu/Kết quả |
| B1 | Nộp hồ sơ | Tổ chức | Giờ hành chính | |
| B2 | Thẩm định | Chuyên viên | 05 ngày | BM-03-02 |
| B3 | Ký duyệt | Lãnh đạo Sở | 2 ngày | |
| Tổng thời gian | < | < | 07 ngày | |

**6. BIỂU MẪU**

| TT | Mã hiệu | Tên biểu mẫu |
| 1 | BM-03-01 | Đơn đề nghị |

**7. HỒ SƠ CẦN LƯU**

| TT | Hồ sơ lưu | Thời gian lưu |
| 1 | Đơn đề nghị | 05 năm |
"""


def kinds(found: Procedure) -> list[tuple[str, str | None]]:
    return [(s.kind, s.number) for s in found.sections]


def test_a_classic_procedure_is_read_from_end_to_end() -> None:
    found = procedure(CLASSIC)
    assert found.kind == "iso"
    assert kinds(found) == [
        ("purpose", "1"), ("scope", "2"), ("conditions", "5.1"), ("dossier", "5.2"), ("dossier_sets", "5.3"),
        ("time_limit", "5.4"), ("steps", "5.7"), ("forms", "6"), ("records", "7"),
    ]  # fmt: skip
    assert found.dossier is not None and len(found.dossier.components) == 2
    assert found.flows[0].stated_total_days == 7 and len(found.flows[0].steps) == 3
    assert [f.code for f in found.forms] == ["BM-03-01"] and [r.retention for r in found.records] == ["05 năm"]


def test_places_say_which_section_they_are_in() -> None:
    found = procedure(CLASSIC)
    assert found.dossier is not None
    assert found.dossier.components[0].location.section == "5.2 Thành phần hồ sơ"
    assert {s.location.section for s in found.flows[0].steps} == {"5.7 Quy trình xử lý công việc"}
    assert found.forms[0].location.section == "6 BIỂU MẪU"
    assert found.time_limits[0].location.section == "5.4 Thời gian xử lý"
    assert {r.location.section for r in found.references if r.text == "BM-03-02"} == {"5.7 Quy trình xử lý công việc"}
    assert all(s.location.section for s in found.sections)


def test_sections_follow_each_other_without_a_gap() -> None:
    found = procedure(CLASSIC)
    for one, other in zip(found.sections, found.sections[1:], strict=False):
        assert one.last == other.first - 1
    assert found.sections[-1].last == found.ranges[-1][1]


def test_a_heading_of_two_kinds_is_two_sections() -> None:
    found = procedure(
        f"# Quy trình cấp thẻ\n\n1. Thời gian giải quyết, phí, lệ phí\n\n02 ngày\n\n2. Quy trình thực hiện\n{STEPS}"
    )
    assert kinds(found)[:2] == [("time_limit", "1"), ("fee", "1")]


def test_a_step_table_without_a_heading_is_a_section() -> None:
    assert kinds(procedure(f"# Quy trình cấp thẻ\n{STEPS}")) == [("steps", None)]


def test_prose_steps_and_dossier_tables_without_a_heading_are_sections() -> None:
    text = (
        "# Quy trình cấp thẻ\n\nBước 1: Sở nhận.\n\nBước 2: Sở trả.\n\n| STT | Tên hồ sơ | Bản chính |\n| 1 | Đơn | x |"
    )
    assert kinds(procedure(text)) == [("steps", None), ("dossier", None)]


def test_a_label_that_repeats_its_part_is_no_section_of_its_own() -> None:
    text = (
        "# Quy trình cấp thẻ\n\nc) Thành phần, số lượng hồ sơ:\n\nThành phần hồ sơ:\n\n- Đơn\n\n"
        f"Số lượng hồ sơ: 01 bộ\n\nd) Trình tự thực hiện\n{STEPS}"
    )
    assert kinds(procedure(text)) == [("dossier", "c"), ("dossier_sets", "c"), ("steps", "d")]


def test_a_heading_with_nothing_below_it_is_empty() -> None:
    found = procedure(f"# Quy trình cấp thẻ\n\n1. Điều kiện\n\n2. Lệ phí: Không\n\n3. Quy trình thực hiện\n{STEPS}")
    assert [(s.kind, s.empty) for s in found.sections] == [("conditions", True), ("fee", False), ("steps", False)]


def test_the_depth_of_a_section_is_that_of_its_number_or_style() -> None:
    found = procedure(
        f"# Quy trình cấp thẻ\n\n5. Điều kiện\n\nKhông\n\n5.2. Lệ phí: Không\n\n### Trình tự thực hiện\n{STEPS}"
    )
    assert [s.level for s in found.sections] == [1, 2, 3]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"# Quy trình cấp thẻ\n\n1. Mục đích\n\nNêu.\n\n2. Quy trình thực hiện\n{STEPS}", "iso"),
        (f"# Quy trình cấp thẻ\n\n1. Thời hạn giải quyết: 2 ngày\n\n2. Quy trình thực hiện\n{STEPS}", "process"),
        (
            "# Thủ tục cấp thẻ kho\n\na) Cách thức thực hiện: trực tiếp\n\nb) Thời hạn giải quyết: 2 ngày\n\nc) Lệ phí: Không",
            "description",
        ),
        ("# Thủ tục cấp thẻ kho\n\nb) Thời hạn giải quyết: 2 ngày\n\nc) Trình tự thực hiện: Bước 1", "process"),
    ],
)
def test_what_a_procedure_is_shows_in_its_parts(text: str, kind: str) -> None:
    assert procedure(text).kind == kind


def test_an_english_procedure_is_an_sop() -> None:
    found = reading(
        "# Line clearance\n\n## 1 Purpose\n\nTo say how the line is cleared after use by the operator and the team.\n\n"
        "## 2 Scope\n\nAll of the lines of the plant and of the plant.\n\n## 3 Responsibilities\n\nThe operator.\n\n"
        "## 4 Procedure\n\n| Step | Activity | Responsible | Time |\n| 1 | Remove all materials | Operator | 1 hour |\n"
        "| 2 | Sign the record | Supervisor | 30 minutes |\n\n## 5 Records\n\n| Record name | Retention period | Location |\n"
        "| Clearance log | 5 years | QA archive |\n\n## 6 Attachments\n\nAttachment 1: Clearance log"
    )
    (only,) = found.procedures
    assert (found.language, found.kind, only.kind) == ("en", "sop", "sop")
    assert [s.kind for s in only.sections] == ["purpose", "scope", "responsibility", "steps", "records", "forms"]
    assert [s.days for s in only.flows[0].steps] == [0.125, 0.0625]
    assert (only.records[0].retention, only.records[0].place) == ("5 years", "QA archive")


@pytest.mark.parametrize(
    ("line", "code", "tthc"),
    [
        ("Ký hiệu quy trình: QT.KL.01", "QT.KL.01", ()),
        ("Mã TTHC: 1.000111; 1.000112", None, ("1.000111", "1.000112")),
        ("| Ký hiệu quy trình | QT.KL.01 |", "QT.KL.01", ()),
        ("| Mã số TTHC | 1.000111.H10 |", None, ("1.000111.H10",)),
        ("| 1 | Mã TTHC, ký hiệu quy trình | 1.000111; QT.KL.01 |", None, ("1.000111",)),
        ("Ký hiệu quy trình: chưa có", None, ()),
    ],
)
def test_codes_stand_beside_their_labels(line: str, code: str | None, tthc: tuple[str, ...]) -> None:
    found = procedure(
        f"# Quy trình cấp thẻ kho\n\n{line}\n\n1. Thời hạn giải quyết: 2 ngày\n\n2. Quy trình thực hiện\n{STEPS}"
    )
    assert (found.code, found.tthc_codes) == (code, tthc)


def test_the_code_beside_the_title_is_the_procedures() -> None:
    found = procedure(f"1. Thủ tục cấp thẻ kho lạnh (Mã TTHC: 1.000111, ký hiệu: QT.KL.01)\n{STEPS}")
    assert (found.code, found.tthc_codes) == ("QT.KL.01", ("1.000111",))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tổ chức nộp hồ sơ gồm có:\n\n- Đơn\n\n- Giấy phép", "dossier"),
        ("| STT | Tên giấy tờ | Bản chính |\n| 1 | Đơn | x |", "dossier"),
        ("- Bản gốc đơn lưu 05 năm", "records"),
        ("Hồ sơ gồm đơn và giấy phép được lưu 05 năm", "records"),
    ],
)
def test_a_part_called_only_dossier_is_what_it_says(text: str, kind: str) -> None:
    found = procedure(f"# Quy trình cấp thẻ kho\n\n## 1. Hồ sơ\n\n{text}\n\n## 2. Quy trình thực hiện\n{STEPS}")
    assert kinds(found)[0] == (kind, "1")


def test_a_label_below_a_part_called_only_dossier_says_what_it_is() -> None:
    found = procedure(
        f"# Quy trình cấp thẻ kho\n\n## 1. Hồ sơ\n\n1.1. Thành phần hồ sơ:\n\n- Đơn\n\n## 2. Quy trình thực hiện\n{STEPS}"
    )
    assert [s.kind for s in found.sections] == ["dossier", "dossier", "steps"]


WHOLE = """
| 1 | KÝ HIỆU QUY TRÌNH | QT.KL.01 | < | < |
| 2 | NỘI DUNG QUY TRÌNH | < | < | < |
| 2.1 | Điều kiện thực hiện TTHC | < | < | < |
| | Có kho | < | < | < |
| 2.3 | Thành phần hồ sơ, bao gồm: | < | Bản chính | Bản sao |
| | - Đơn đề nghị | < | x | |
| 2.4 | Số lượng hồ sơ | < | < | < |
| | 01 bộ | < | < | < |
| 2.5 | Thời gian xử lý | < | < | < |
| | 02 ngày làm việc | < | < | < |
| 2.10 | Quy trình xử lý công việc | < | < | < |
| TT | Trình tự | Trách nhiệm | Thời gian | Biểu mẫu/Kết quả |
| B1 | Nhận | Sở | 1 ngày | BM01 |
| B2 | Trả | Sở | 1 ngày | |
| 3 | BIỂU MẪU | < | < | < |
| | BM01: Đơn | < | < | < |
| 4 | HỒ SƠ LƯU | < | < | < |
| | Sổ theo dõi, lưu 05 năm | < | < | < |
"""


def whole(found: Procedure) -> None:
    assert found.code == "QT.KL.01"
    assert [s.number for s in found.sections] == ["2.1", "2.3", "2.4", "2.5", "2.10", "3", "4"]
    assert found.dossier is not None and (found.dossier.sets, found.dossier.components[0].originals) == (1, 1)
    assert found.flows[0].stated_total_days == 2 and len(found.flows[0].steps) == 2
    assert [f.code for f in found.forms] == ["BM01"]
    assert [r.retention for r in found.records] == ["05 năm"]


def test_a_whole_procedure_may_stand_in_one_table() -> None:
    whole(procedure(WHOLE))


def test_the_headings_of_one_table_need_no_capitals() -> None:
    whole(procedure(WHOLE.replace("BIỂU MẪU", "Biểu mẫu").replace("HỒ SƠ LƯU", "Hồ sơ lưu")))


@pytest.mark.parametrize("heading", ["7. Hồ sơ lưu", "7. HỒ SƠ CẦN LƯU", "4. Hồ sơ công việc"])
def test_papers_to_keep_are_records(heading: str) -> None:
    found = procedure(f"# Quy trình cấp thẻ\n{STEPS}\n**{heading}**\n\n- Đơn đề nghị\n- Giấy phép")
    assert [r.text for r in found.records] == ["Đơn đề nghị", "Giấy phép"] and found.dossier is None


def test_a_part_alone_is_no_procedure() -> None:
    assert reading("# Thông báo về kho\n\n1. Điều kiện: có kho").procedures == ()


def test_two_parts_under_a_title_are_a_procedure() -> None:
    assert procedure("# Thủ tục cấp thẻ kho\n\n1. Lệ phí: Không\n\n2. Điều kiện: có kho").title == "Thủ tục cấp thẻ kho"


def test_three_parts_are_a_procedure_even_without_a_title() -> None:
    assert len(reading("1. Lệ phí: Không\n\n2. Điều kiện: có kho\n\n3. Cách thức thực hiện: trực tiếp").procedures) == 1


def test_every_place_can_be_found_again() -> None:
    document = parse(CLASSIC)
    found = understand(document, "x.docx").procedures[0]
    texts = {p.index: p.text for p in document.paragraphs()}
    for step in found.flows[0].steps:
        assert step.location.index is not None and texts[step.location.index] == step.action
    places = {*texts, *(block.index for block in document.blocks)}
    for section in found.sections:
        assert section.first in places and section.last in places


def test_records_are_kept_for_numbers_in_words_and_what_is_attached_is_no_list() -> None:
    only = procedure(
        "## 1 Purpose\n\nTo receive.\n\n## 2 Scope\n\nAll.\n\n## 3 Procedure\n\nCount.\n\n## 4 Records\n\n"
        "The receipts are kept in the WMS for ten years.\n\n## 5 Annexures\n\n**Annexure-1: Checklist**\n\n"
        "| Date | Batch No. | Area | Verified By |\n| 11/04/2025 | ELX-101 | Clean | QA |\n\n**LAST PAGE OF ALL**"
    )
    assert [(r.retention, r.place) for r in only.records] == [("ten years", "the WMS")]
    assert [(f.code, f.title) for f in only.forms] == [("Annexure-1", "Checklist")]


def test_a_table_of_steps_behind_the_list_of_forms_is_no_part_of_it() -> None:
    only = procedure(
        "**I. MỤC ĐÍCH**\n\nQuản lý.\n\n**II. LƯU ĐỒ**\n\nXem dưới.\n\n**VI/ PHỤ LỤC:**\n\n- BM-01: Sổ giao nhận\n\n"
        "| TT | Nội dung | Người thực hiện | Người phối hợp | Biểu mẫu |\n| 1 | Nhận | Văn thư | Khoa | BM-01 |"
    )
    assert [s.kind for s in only.sections] == ["purpose", "steps", "forms", "steps"]
    assert [(s.responsible, s.outputs) for f in only.flows for s in f.steps] == [("Văn thư", "BM-01")]


def test_a_heading_may_run_on_behind_a_dash_and_a_procedure_be_called_by_its_name() -> None:
    only = procedure(
        "**1. Purpose**\n\nTo define.\n\n**2. Scope**\n\nAll actions.\n\n**3. Record Management** – Kept by Quality.\n\n"
        "**4. Corrective Action Procedure**\n\nEliminate the cause."
    )
    assert [(s.kind, s.title) for s in only.sections][2:] == [("records", "Record Management"), ("steps", "")]


def test_a_line_that_stands_out_above_the_next_first_step_names_its_case() -> None:
    only = procedure(
        "**1. Mục đích**\n\nQuản lý.\n\n**2. Nội dung thực hiện**\n\n**Các bước tiếp nhận**\n\nBước 1: Sinh viên nộp đơn.\n\n"
        "Bước 2: Lập sổ.\n\n**Các bước trả hồ sơ**\n\nBước 1: Phòng CTSV phân loại."
    )
    assert [(f.case, [s.responsible for s in f.steps]) for f in only.flows] == [
        (None, ["Sinh viên", None]),
        ("Các bước trả hồ sơ", ["Phòng CTSV"]),
    ]
