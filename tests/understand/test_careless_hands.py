"""Habits of busy typists: rows above their parts, references for labels, sets among the papers, dates in brackets."""

from __future__ import annotations

from qmslint.read.sample import parse
from qmslint.understand.cover.control import read_control
from tests.understand.samples import STEPS, flow, procedure

ABOVE = "# QUY TRÌNH CẤP THẺ KHO\n\n**1. Áp dụng**\n\nMọi kho.\n\n"


def test_a_row_without_who_and_time_above_its_parts_is_no_step() -> None:
    read = flow(
        "| 1 | Nhận đơn | Văn thư | 0,5 ngày | Phiếu |",
        "| 2 | Thẩm tra tại xã | | | |",
        "| 2.1 | Phân công | Trưởng phòng | 0,5 ngày | |",
        "| 2.2 | Kiểm tra | Chuyên viên | 2 ngày | |",
    )
    assert [s.label for s in read.steps] == ["1", "2.1", "2.2"]


def test_references_of_a_letter_and_a_figure_are_labels() -> None:
    rows = "| D1 | Check identity | Branch officer | 30 minutes |\n| D2 | Pay out | Analyst | 4 business hours |"
    (read,) = procedure(
        f"# Closure\n\n**4. Procedure**\n\n| Ref | Step description | Role | Turnaround |\n{rows}"
    ).flows
    assert [(s.label, s.days) for s in read.steps] == [("D1", 0.0625), ("D2", 0.5)]


def test_the_number_of_sets_is_no_paper() -> None:
    found = procedure(
        f"{ABOVE}**2. Thành phần hồ sơ:** Đơn đề nghị cấp lại; CCCD photo; 01 bộ.\n\n**3. Các bước**\n\n{STEPS}"
    )
    assert found.dossier is not None
    assert [c.text for c in found.dossier.components] == ["Đơn đề nghị cấp lại", "CCCD photo"]
    assert found.dossier.sets == 1
    assert "scope" in {s.kind for s in found.sections}


def test_a_date_in_brackets_behind_the_revision_is_that_of_issue() -> None:
    found = read_control(parse("# QUY TRÌNH CẤP THẺ KHO\n\nMã số: QT.LĐ-06 | BH lần: 01 (10.9.2025)"))
    assert (found.revision, found.issue_date) == ("01", "2025-09-10")


def test_a_code_among_the_pieces_of_a_line_has_its_revision_and_date_there() -> None:
    found = read_control(parse("# Petty Cash Procedure\n\nFIN-07 | v3 | approved 2 May 2025 by the Treasurer"))
    assert (found.code, found.revision, found.issue_date) == ("FIN-07", "3", "2025-05-02")


def test_by_when_heads_a_column_of_times() -> None:
    rows = "| Step | Who | What | By when |\n| One | Clerk | Fill in the form | 1 day |\n| Two | Team lead | Approve | 2 days |"
    (read,) = procedure(f"# Petty Cash\n\n**How it works**\n\n{rows}").flows
    assert [(s.responsible, s.days) for s in read.steps] == [("Clerk", 1.0), ("Team lead", 2.0)]


def test_what_is_still_to_be_written_is_no_heading() -> None:
    found = procedure(f"# QUY TRÌNH CẤP THẺ KHO\n\n**2. Phạm vi**\n\n[ĐIỀN PHẠM VI]\n\n**3. Các bước**\n\n{STEPS}")
    assert [s.number for s in found.sections if s.kind == "scope"] == ["2"]


def test_extracts_are_papers_of_a_line_that_counts_them() -> None:
    papers = "**1. Thành phần hồ sơ:** 1. Bản khai (Mẫu số 12); 2. Trích lục khai tử; 3. Hồ sơ người có công."
    found = procedure(f"# QUY TRÌNH TRỢ CẤP\n\n{papers}\n\n**2. Các bước**\n\n{STEPS}").dossier
    assert found is not None
    assert [c.text.partition(" (")[0] for c in found.components] == [
        "Bản khai",
        "Trích lục khai tử",
        "Hồ sơ người có công",
    ]
