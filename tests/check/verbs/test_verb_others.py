"""The small verbs: property, count, unique, sum, date, sections, consistent, reader."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from qmslint.check import Options, check_document
from qmslint.check.evidence import Evidence
from qmslint.model import Component, Control, Form
from tests.check.little import at, dossier, flow, judge, labelled, procedure, reading, rules, section, texts, told


@pytest.mark.parametrize(
    ("code", "case"), [(None, "missing"), ("", "blank"), ("……", "blank"), ("X-1", "other"), ("QT-1", "")]
)
def test_a_property_says_what_is_wrong_with_it(tmp_path: Path, code: str | None, case: str) -> None:
    message = {c: {"vi": c, "en": f"{c} {{property}} {{value}}"} for c in ("missing", "blank", "other")}
    check = {"property": {"code": {"matches": "^QT"}}}
    found = told(rules(tmp_path, select="control", check=check, message=message), reading(control=Control(code=code)))
    assert found == ([" ".join(f"{case} code {code or ''}".split())] if case else [])


def test_a_property_of_an_owner_is_named_without_it(tmp_path: Path) -> None:
    checked = rules(tmp_path, check={"property": {"control.code": "filled"}}, message={"vi": "x", "en": "{property}"})
    assert told(checked, reading()) == ["code"]


@pytest.mark.parametrize(
    ("options", "faults"),
    [
        ({"at-least": 2}, []),
        ({"at-least": 3}, ["few 2 3"]),
        ({"at-most": 1}, ["many 2 1"]),
        ({"at-most": 2}, []),
        ({"where": {"form": "filled"}, "at-least": 2}, ["few 1 2"]),
    ],
)
def test_things_held_are_counted(tmp_path: Path, options: dict[str, Any], faults: list[str]) -> None:
    message = {c: {"vi": c, "en": f"{c} {{found}} {{wanted}}"} for c in ("few", "many")}
    papers = dossier(Component("Đơn", 1, 0, "BM-01", at(6)), Component("Ảnh", 1, 0, None, at(7)))
    checked = rules(tmp_path, select="procedure", check={"count": {"of": "component", **options}}, message=message)
    assert told(checked, reading(procedure(dossier=papers))) == faults


def test_the_place_of_too_many_is_the_first_that_is_too_many(tmp_path: Path) -> None:
    papers = dossier(Component("Đơn", 1, 0, None, at(6)), Component("Ảnh", 1, 0, None, at(7)))
    checked = rules(tmp_path, select="procedure", check={"count": {"of": "component", "at-most": 1}})
    assert [f.location.index for f in judge(checked, reading(procedure(dossier=papers)))] == [7]


def test_no_two_things_have_the_same_value(tmp_path: Path) -> None:
    codes = ("BM-01", "BM.01", "BM-02", None, None)
    forms = tuple(Form(code, "Biểu mẫu", at(i)) for i, code in enumerate(codes))
    check = {"unique": {"of": "form", "by": "code"}}
    checked = rules(tmp_path, select="procedure", check=check, message={"vi": "x", "en": "{value}"})
    assert told(checked, reading(procedure(forms=forms))) == ["BM.01"]
    check["unique"]["where"] = {"code": {"not": "BM.01"}}  # type: ignore[assignment]
    assert judge(rules(tmp_path, select="procedure", check=check), reading(procedure(forms=forms))) == []


@pytest.mark.parametrize(
    ("stated", "days", "faults"),
    [
        (3.0, [1.0, 2.0], []),
        (3.5, [1.0, 2.0], ["differs 3 3.5"]),
        (3.0005, [1.0, 2.0], []),
        (3.0, [1.0, None], []),
        (None, [1.0, 2.0], []),
        (3.0, [], []),
    ],
)
def test_numbers_add_up_to_their_total(
    tmp_path: Path, stated: float | None, days: list[float | None], faults: list[str]
) -> None:
    row = tuple(s._replace(days=d) for s, d in zip(labelled("1", "2"), days, strict=False))
    message = {
        "differs": {"vi": "x", "en": "differs {sum} {total}"},
        "unverifiable": {"vi": "x", "en": "unknown {total}"},
    }
    about = reading(procedure(flows=(flow(row, stated=stated),)))
    options = {"of": "step", "add": "days", "equals": "stated_total_days"}
    assert told(rules(tmp_path, select="flow", check={"sum": options}, message=message), about) == faults


def test_a_sum_that_cannot_be_known_may_be_a_fault_of_its_own(tmp_path: Path) -> None:
    row = tuple(s._replace(days=None) for s in labelled("1", "2"))
    about = reading(procedure(flows=(flow(row, stated=3.0),)))
    options = {"of": "step", "add": "days", "equals": "stated_total_days", "report-unknown": True}
    assert [f.params["case"] for f in judge(rules(tmp_path, select="flow", check={"sum": options}), about)] == [
        "unverifiable"
    ]
    assert judge(rules(tmp_path, select="flow", check={"sum": {**options, "where": {"label": "9"}}}), about) == []


@pytest.mark.parametrize(
    ("control", "today", "faults"),
    [
        (Control(review_date="2025-01-01"), "2026-01-15", 1),
        (Control(review_date="2026-01-15"), "2026-01-15", 0),
        (Control(review_date="2027"), "2026-01-15", 0),
        (Control(), "2026-01-15", 0),
        (Control(review_date="2025-01-01"), None, 0),
    ],
)
def test_a_date_must_not_lie_before_today(tmp_path: Path, control: Control, today: str | None, faults: int) -> None:
    checked = rules(tmp_path, select="control", check={"date": {"of": "review_date", "not-before": "today"}})
    assert len(judge(checked, reading(control=control), today=today)) == faults


def test_a_date_may_be_held_against_another(tmp_path: Path) -> None:
    check = {"date": {"of": "effective_date", "not-before": "issue_date"}}
    checked = rules(tmp_path, select="control", check=check, message={"vi": "x", "en": "{date} {other}"})
    control = Control(effective_date="2024-01-01", issue_date="2024-02-01")
    assert told(checked, reading(control=control)) == ["2024-01-01 2024-02-01"]
    assert told(checked, reading(control=control._replace(issue_date=None))) == []


@pytest.mark.parametrize(
    ("options", "faults"),
    [
        ({"need": ["purpose", "scope"]}, []),
        ({"need": ["purpose", "records", ["fee", "steps"]]}, ["missing Records"]),
        ({"need": ["definitions", "records"]}, ["missing Definitions and abbreviations", "missing Records"]),
        ({"order": ["purpose", "scope", "steps"]}, []),
        ({"order": ["steps", "purpose"]}, ["order Procedure steps after Purpose"]),
    ],
)
def test_a_procedure_has_its_parts_in_their_order(tmp_path: Path, options: dict[str, Any], faults: list[str]) -> None:
    message = {
        "missing": {"vi": "x", "en": "missing {kind:section}"},
        "order": {"vi": "x", "en": "order {kind:section} after {before:section}"},
    }
    parts = tuple(section(kind, i, i + 1) for i, kind in enumerate(("purpose", "scope", "steps")))
    checked = rules(tmp_path, select="procedure", check={"sections": options}, message=message)
    assert told(checked, reading(procedure(sections=parts))) == faults


WAYS = {"ways": [{"name": "hóa", "words": ["số hóa"]}, {"name": "hoá", "match": "số hoá"}]}


@pytest.mark.parametrize(
    ("lines", "least", "faults"),
    [
        (["nonconformity and nonconformity", "non-conformity"], 1, ["non-conformity (1) beside nonconformity"]),
        (["nonconformity and nonconformity", "non-conformity"], 2, []),
        (["nonconformity"], 1, []),
        (["không có gì"], 1, []),
    ],
)
def test_one_thing_is_written_in_one_way(tmp_path: Path, lines: list[str], least: int, faults: list[str]) -> None:
    ways = [{"name": "nonconformity", "words": "nonconformity"}, {"name": "non-conformity", "match": "non-conformity"}]
    check = {"consistent": {"ways": ways, "at-least": least}}
    message = {"vi": "x", "en": "{rare} ({times}) beside {common}"}
    assert told(rules(tmp_path, select="document", check=check, message=message), texts(*lines)) == faults


def test_several_groups_of_ways_are_looked_at(tmp_path: Path) -> None:
    groups = [[{"name": a, "words": a}, {"name": b, "words": b}] for a, b in (("một", "hai"), ("ba", "bốn"))]
    checked = rules(tmp_path, select="document", check={"consistent": {"groups": groups}})
    assert len(judge(checked, texts("một hai ba bốn"))) == 2


def test_a_rule_of_the_reader_finds_nothing_in_a_document_that_was_read(tmp_path: Path) -> None:
    checked = rules(tmp_path, check={"reader": {}})
    evidence = Evidence()
    assert list(check_document(reading(), checked, Options(), evidence)) == []
    assert evidence["own", "little-rule"].passed == 1
