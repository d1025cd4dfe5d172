from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qmslint.check.nouns.conditions import WORDS, compile_test, compile_where, value_of
from qmslint.check.nouns.derived import DERIVED, attributes
from qmslint.check.nouns.subjects import NOUNS, Subject, Subjects
from qmslint.model import Control, HistoryEntry, Location, Sighting
from tests.check.little import at, flow, labelled, procedure, reading, steps


@pytest.mark.parametrize(
    ("condition", "holds", "fails"),
    [
        ("process", "process", "iso"),
        (3, 3, 4),
        (True, True, False),
        (["process", "iso"], "iso", "sop"),
        ("present", "", None),
        ("missing", None, ""),
        ("blank", " … / ..", "02"),
        ("filled", "02", " ____ "),
        ("empty", (), ("a",)),
        ({"is": "empty"}, "empty", None),
        ({"not": "missing"}, "x", None),
        ({"in": [1, 2]}, 2, 3),
        ({"not-in": [1, 2]}, 3, 2),
        ({"matches": r"^QT-\d+"}, "qt-03", "BM-03"),
        ({"says": "thành phần hồ sơ"}, "5.2 THÀNH PHẦN HỒ SƠ:", "thành phần hồ"),
        ({"starts": ["Đơn đề nghị", "Tờ khai"]}, "tờ khai số 2", "Bản sao tờ khai"),
        ({"reads": "phê duyệt"}, "PHÊ DUYỆT.", "phê duyệt xong"),
        ({"at-least": 2}, 2, 1.5),
        ({"at-most": 2}, 2, 2.5),
        ({"above": 0}, 1, 0),
        ({"below": 0}, -1, 0),
        ({"longer": 2}, "abc", "ab"),
        ({"any": "responsible"}, ("label", "responsible"), ("label",)),
        ({"all": {"at-least": 1}}, (1, 2), (0, 2)),
        ({"none": "missing"}, ("a",), ("a", None)),
        ({"at-least": 1, "at-most": 3}, 2, 4),
    ],
)
def test_a_condition_holds_for_what_it_says(condition: Any, holds: Any, fails: Any) -> None:
    test = compile_test(condition)
    assert test(holds)
    assert not test(fails)


@given(st.one_of(st.none(), st.text(max_size=8), st.tuples(), st.integers()))
def test_filled_is_the_contrary_of_empty_and_missing_of_present(value: Any) -> None:
    assert WORDS["filled"](value) is not WORDS["empty"](value)
    assert WORDS["missing"](value) is not WORDS["present"](value)


@given(st.one_of(st.none(), st.text(max_size=5), st.booleans()))
def test_what_is_not_a_number_never_holds_a_comparison(value: Any) -> None:
    if not isinstance(value, bool):
        assert not compile_test({"at-least": 1})(value)
        assert not compile_test({"at-most": 1})(value)


def subject(noun: str, n: int = 0, **more: Any) -> Subject:
    rows = flow(steps(("B1", "Thủ thư"), ("B2", None)))
    control = Control(code="QT-07", sightings=(Sighting("page_label", "6/5", "6/5", "header", Location()),))
    return Subjects(reading(procedure(flows=(rows,), code="QT-07"), control=control, **more)).all(noun)[n]


def test_all_lines_of_a_condition_must_hold() -> None:
    where = compile_where({"label": "B2", "responsible": "missing", "flow.roles": {"any": "responsible"}})
    assert [where(subject("step", 0)), where(subject("step", 1))] == [False, True]


def test_conditions_are_joined_by_any_of_and_none_of() -> None:
    either = compile_where({"any-of": [{"label": "B9"}, {"responsible": "missing"}]})
    neither = compile_where({"none-of": [{"label": "B9"}, {"responsible": "missing"}]})
    assert [either(subject("step", 1)), neither(subject("step", 1))] == [True, False]
    assert [either(subject("step", 0)), neither(subject("step", 0))] == [False, True]


def test_an_attribute_of_an_owner_is_asked_for_with_its_noun() -> None:
    assert value_of(subject("step"), "procedure.title") == "Cấp thẻ thư viện"
    assert value_of(subject("step"), "document.language") == "vi"


def test_an_attribute_of_a_noun_that_owns_nothing_is_none() -> None:
    assert value_of(subject("document"), "flow.case") is None


def test_every_derived_attribute_can_be_asked_for() -> None:
    for noun, name in DERIVED:
        for s in Subjects(subject("document").value).all(noun):
            value_of(s, name)


@pytest.mark.parametrize("noun", NOUNS)
def test_every_noun_tells_its_attributes(noun: str) -> None:
    assert attributes(noun)


def test_the_attributes_of_a_document_come_from_its_reading_and_its_file() -> None:
    s = subject("document", path="kho/QT-07 Cấp thẻ.docx")
    assert value_of(s, "name") == "QT-07 Cấp thẻ"
    assert value_of(s, "code") == "QT-07"
    assert value_of(s, "procedure_codes") == ("QT-07",)
    assert value_of(s, "format") == "docx"


def test_the_date_of_a_decision_comes_before_the_date_of_issue() -> None:
    decided = Sighting("decision_date", "2025-11-20", "20/11/2025", "cover", Location())
    control = Control(issue_date="2024-01-01")
    assert value_of(Subjects(reading(control=control, decision_date=decided)).document, "date") == "2025-11-20"
    assert value_of(Subjects(reading(control=control)).document, "date") == "2024-01-01"


@pytest.mark.parametrize(
    ("kind", "procedures", "control", "controlled"),
    [
        ("procedure", ["iso"], Control(), True),
        ("sop", ["sop"], Control(), True),
        ("procedure", [], Control(), True),
        ("decision", ["iso"], Control(code="QT-1", revision="1"), False),
        ("procedure", ["description"], Control(code="QT-1"), False),
        ("procedure", ["process"], Control(code="QT-1", revision="1"), False),
        ("procedure", ["process"], Control(code="QT-1", revision="1", approved_by="An"), True),
        ("form", [], Control(), False),
    ],
)
def test_only_documents_that_carry_control_data_are_controlled(
    kind: str, procedures: list[str], control: Control, controlled: bool
) -> None:
    made = reading(*(procedure(kind=k) for k in procedures), kind=kind, control=control)
    assert value_of(Subjects(made).document, "controlled") is controlled


@pytest.mark.parametrize(
    ("lines", "revision", "date"),
    [
        ([], None, None),
        ([("01", "2022-02-05"), ("02", "2024-11-11")], "02", "2024-11-11"),
        ([("02", "2024-11-11"), ("01", "2022-02-05")], "02", "2024-11-11"),
        ([("0", "2022-02-05"), ("1", "2024-11-11")], "1", "2024-11-11"),
        ([("1.2", None), ("1.10", None)], "1.10", None),
        ([(None, "2024-11-11"), (None, "2022-02-05")], None, "2024-11-11"),
        ([("A", None), ("B", "2024-11-11")], "B", "2024-11-11"),
        ([("01", "2022-02-05"), (None, None)], "01", "2022-02-05"),
    ],
)
def test_the_last_line_of_the_history_is_the_highest_revision_or_the_latest_date(
    lines: list[tuple[str | None, str | None]], revision: str | None, date: str | None
) -> None:
    history = tuple(HistoryEntry(r, d, "", at(i)) for i, (r, d) in enumerate(lines))
    control = Subjects(reading(control=Control(history=history))).all("control")[0]
    assert (value_of(control, "last_revision"), value_of(control, "last_date")) == (revision, date)


@pytest.mark.parametrize(("label", "past"), [("6/5", True), ("5/5", False), ("Trang 3/12", False), ("7", False)])
def test_a_page_label_is_past_its_end_when_it_counts_further(label: str, past: bool) -> None:
    seen = Sighting("page_label", label, label, "header", Location())
    made = Subjects(reading(control=Control(sightings=(seen,))))
    assert value_of(made.all("sighting")[0], "past_end") is past


def test_a_flow_tells_how_many_of_its_steps_state_something() -> None:
    flows = (flow(steps(("B1", "Thủ thư"), ("B2", None))), flow(()))
    first, second = Subjects(reading(procedure(flows=flows))).all("flow")
    assert (value_of(first, "with_responsible"), value_of(second, "with_responsible")) == (0.5, 0.0)
    assert value_of(first, "labels") == tuple(s.label for s in labelled("B1", "B2"))
