"""Forms, records and references as SOPs list them."""

from __future__ import annotations

from tests.understand.samples import procedure

TOP = (
    "# SOP Visits to Sites\n\nheader: | A | Document: PRE-P-014 | Version: 2 |\n\n**1. Purpose**\n\nTo visit sites.\n\n"
)
STEPS = "**2. Procedure**\n\n2.1 The Monitor writes the report.\n\n2.2 The Manager signs it.\n\n"


def records(text: str) -> list[tuple[str, str | None, str | None]]:
    """What is kept, how long, where."""
    return [(r.text, r.retention, r.place) for r in procedure(TOP + STEPS + text).records]


def forms(text: str) -> list[tuple[str | None, str]]:
    """Codes and titles of the forms listed."""
    return [(f.code, f.title) for f in procedure(TOP + STEPS + text).forms]


def test_a_numbered_part_of_unknown_name_ends_the_records() -> None:
    table = "| Rev. | Date | Page |\n| 04 | 02.05.2020 | 2 |"
    text = f"**8.0 RECORDS**\n\nReport, 3 years, office\n\n**9.0 STATE OF THE PAGES**\n\n{table}\n"
    assert records(text) == [("Report, 3 years, office", "3 years", "office")]


def test_where_and_how_long_may_stand_in_columns_of_their_own() -> None:
    table = "| Tên | Ký hiệu | Lưu tại | Thời gian |\n| Phiếu nhu cầu | QT/NS-04/B1 | P. Nhân sự | 2 năm |"
    assert records(f"**7 Biểu mẫu, hồ sơ**\n\n{table}\n") == [("Phiếu nhu cầu", "2 năm", "P. Nhân sự")]


def test_attachments_are_counted_by_letters_as_well() -> None:
    text = "**8. Attachments**\n\nAttachment A: Letter Template\n\nAttachment B: Visit Report\n"
    assert forms(text) == [("Attachment A", "Letter Template"), ("Attachment B", "Visit Report")]


def test_a_table_below_an_appendix_is_its_content() -> None:
    table = "| Thứ tự | Màu nắp | Chất chống đông |\n| 1 | Xanh | Citrate |\n| 2 | Tím | EDTA |"
    assert forms(f"**8. PHỤ LỤC**\n\nPhụ lục 1: Thứ tự ống\n\n{table}\n") == [("Phụ lục 1", "Thứ tự ống")]


def test_codes_built_as_the_own_one_are_references() -> None:
    text = "**7. References**\n\nTRA-P-002 Transport of samples\n\nCode of practice AB-12\n"
    assert [r.target for r in procedure(TOP + STEPS + text).references if r.kind == "procedure"] == ["TRA-P-002"]


def test_roles_and_their_tasks_are_no_steps_beside_the_steps() -> None:
    duties = "**3. Roles**\n\n| Role | Task |\n| Lead technician | Reads every step aloud |\n| Manager | Gives clearance |\n\n"
    table = (
        "| Step | Task | Responsible |\n| 1 | Open the valve | Lead technician |\n| 2 | Close the valve | Manager |\n"
    )
    (flow,) = procedure(f"{TOP}{duties}**5. Procedure**\n\n{table}").flows
    assert [s.label for s in flow.steps] == ["1", "2"]
    (flow,) = procedure(TOP + duties).flows
    assert [s.responsible for s in flow.steps] == ["Lead technician", "Manager"]
