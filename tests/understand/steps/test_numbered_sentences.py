"""Steps told in numbered sentences, as SOPs in English tell them: who acts comes first, lists and tables stand between."""

from __future__ import annotations

from tests.understand.samples import procedure

TOP = "# SOP Visits to Sites\n\n**1. Purpose**\n\nTo visit sites.\n\n**2. Responsibilities**\n\n2.1 The CRA visits the sites.\n\n"
DOTTED = """**3. Procedure**

**3.1 Planning**

3.1.1 The CRA proposes a date within 2 working days.

3.1.2 Human Resources provides a car.

**3.2 Visit**

3.2.1 For remote sites, Site Staff shall arrange the call.

3.2.2 Notes are typed.

**4. Records**

Notes are kept for 5 years.
"""


def told(text: str) -> list[tuple[str, str | None]]:
    """Labels and actors of all steps."""
    return [(s.label, s.responsible) for f in procedure(TOP + text).flows for s in f.steps]


def test_sentences_under_numbers_with_dots_are_steps_where_most_say_who_acts() -> None:
    assert told(DOTTED) == [
        ("3.1.1", "The CRA"),
        ("3.1.2", "Human Resources"),
        ("3.2.1", "Site Staff"),
        ("3.2.2", None),
    ]


def test_sentences_under_numbers_with_dots_that_name_nobody_are_no_steps() -> None:
    text = DOTTED.replace("The CRA proposes", "Propose").replace("Human Resources provides", "Provide")
    assert told(text) == []


def test_titles_under_numbers_with_dots_are_no_steps() -> None:
    assert (
        told("**3. Procedure**\n\n**3.1 The CRA plans**\n\n**3.2 The CRA travels**\n\n**3.3 The CRA writes**\n") == []
    )


def test_a_part_told_by_a_table_does_not_end_the_steps_nor_is_one() -> None:
    table = (
        "**3.0 Overview**\n\n| Office | Days | Note |\n| North | 2 | 5. By boat |\n| South | 3 | |\n\n**3.1 Planning**"
    )
    text = DOTTED.replace("**3.1 Planning**", table)
    assert [label for label, _ in told(text)] == ["3.1.1", "3.1.2", "3.2.1", "3.2.2"]


def test_a_list_that_goes_on_with_the_sentence_belongs_to_its_step() -> None:
    text = """**D. Procedure**

1. The nurse and a pharmacist count the tablets.

2. Destruction is done weekly:

(i) crush the tablets;

(ii) open the ampoules.

3. Put the kit into the bin.
"""
    assert told(text) == [("1", "The nurse and a pharmacist"), ("2", None), ("3", None)]


def test_sentences_that_count_on_below_a_heading_of_steps_are_steps_whoever_does_them() -> None:
    assert told("**3. Procedure**\n\n1) Open the valve.\n\n2) Rinse the line.\n\n3) Close the valve.\n") == [
        ("1", None),
        ("2", None),
        ("3", None),
    ]


def test_each_case_may_have_a_part_of_its_own() -> None:
    text = """## Procedure for small spills

1. Warn people nearby.

2. Put on gloves.

3. Wipe the floor.

## Procedure for large spills

1. Close the doors.

2. Call the fire brigade.

3. The Safety Officer waits outside.

## Exposure

Rinse the skin.
"""
    (small, large) = procedure(TOP + text).flows
    assert (small.case, len(small.steps)) == ("small spills", 3)
    assert (large.case, [s.responsible for s in large.steps]) == ("large spills", [None, None, "The Safety Officer"])


def test_a_notice_is_no_time_of_a_step_and_what_is_done_to_a_thing_names_nobody() -> None:
    text = DOTTED.replace("Notes are typed", "The unit may be returned").replace(
        "provides a car", "books a car at least 10 days before the visit"
    )
    (flow,) = procedure(TOP + text).flows
    assert [(s.responsible, s.days) for s in flow.steps][1::2] == [("Human Resources", None), (None, None)]


def test_a_table_without_a_column_of_people_tells_them_in_its_sentences() -> None:
    rows = "| 1 | The supervisor prints the chart. |\n| 2 | The Laboratory Director or designee signs it. |\n| 3 | File it. |"
    assert told(f"**3. Procedure**\n\n| Step | Action |\n{rows}\n") == [
        ("1", "The supervisor"),
        ("2", "The Laboratory Director or designee"),
        ("3", None),
    ]


def test_documents_and_records_are_what_comes_of_a_step() -> None:
    rows = "| 1 | Plan the audit | Manager | F/01 |\n| 2 | Close it | Auditor | |"
    (flow,) = procedure(
        f"{TOP}**3. Process**\n\n| Sr. No. | Activity | Responsibility | Ref. Doc. / Record |\n{rows}\n"
    ).flows
    assert [s.outputs for s in flow.steps] == ["F/01", None]


def test_a_post_in_small_letters_may_follow_a_time() -> None:
    text = "**V. NỘI DUNG**\n\nBước 1: Trong vòng 24 giờ, nhân viên điền phiếu.\n\nBước 2: Tổ trưởng ký.\n"
    (flow,) = procedure(f"# QUY TRÌNH BÁO CÁO SỰ CỐ\n\n**I. MỤC ĐÍCH**\n\nBáo cáo kịp thời.\n\n{text}").flows
    assert [s.responsible for s in flow.steps] == ["nhân viên", "Tổ trưởng"]
