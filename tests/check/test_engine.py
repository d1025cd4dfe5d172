from __future__ import annotations

from pathlib import Path

import pytest

from qmslint.check import Fault, Options, RuleCrash, RuleSet, Unknown, check_document, load_rules
from qmslint.check.evidence import Evidence, Tally
from qmslint.check.rule import Pack
from qmslint.model import Finding
from tests.check.little import flow, judge, labelled, line, procedure, reading, rules, section, steps, texts, told


def three_steps() -> object:
    return reading(procedure(flows=(flow(steps(("B1", "Thủ thư"), ("B2", None), ("B3", None))),)))


def test_a_rule_looks_at_each_of_what_it_selects(tmp_path: Path) -> None:
    found = judge(rules(tmp_path, select={"each": "step", "where": {"responsible": "missing"}}), three_steps())
    assert [f.location.row for f in found] == [3, 4]
    assert {f.procedure_index for f in found} == {0}


def test_a_rule_that_crashes_names_itself_and_the_others_go_on(tmp_path: Path) -> None:
    crashing = rules(tmp_path, check={"python": "tests.check.test_engine:crash"})
    sound = rules(tmp_path, id="sound-rule")
    both = RuleSet([*crashing, *sound], {"own": Pack("own", {}, True)})
    first, second = check_document(reading(path="a.docx"), both)
    assert isinstance(first, RuleCrash)
    assert (first.rule, first.path, first.error) == ("little-rule", "a.docx", "RuntimeError: out of order")
    assert "def crash" not in first.traceback
    assert "out of order" in first.traceback
    assert isinstance(second, Finding)
    assert second.rule == "sound-rule"


def crash(subject: object, context: object) -> None:
    raise RuntimeError("out of order")


def words(subject: object, context: object) -> list[object]:
    return ["Một lời", Fault(params={"text": "Hai lời"}), Unknown()]


def nothing(subject: object, context: object) -> None:
    return None


def test_a_check_in_python_gives_texts_or_faults(tmp_path: Path) -> None:
    checked = rules(
        tmp_path, check={"python": "tests.check.test_engine:words"}, message={"vi": "{text}", "en": "{text}"}
    )
    assert told(checked, reading()) == ["Một lời", "Hai lời"]
    assert judge(rules(tmp_path, check={"python": "tests.check.test_engine:nothing"}), reading()) == []


@pytest.mark.parametrize(("mode", "level"), [("draft", "info"), ("release", "error")])
def test_the_level_may_depend_on_the_mode(tmp_path: Path, mode: str, level: str) -> None:
    checked = rules(tmp_path, level={"draft": "info", "release": "error"})
    assert [f.level for f in judge(checked, reading(), mode=mode)] == [level]


@pytest.mark.parametrize("name", ["little-rule", "own/little-rule"])
def test_a_level_can_be_set_from_outside_or_switched_off(tmp_path: Path, name: str) -> None:
    checked = rules(tmp_path)
    assert [f.level for f in judge(checked, reading(), levels={name: "info"})] == ["info"]
    assert judge(checked, reading(), levels={name: "off"}) == []


def test_a_rule_applies_only_to_the_documents_that_it_names(tmp_path: Path) -> None:
    checked = rules(tmp_path, applies={"language": "en"})
    assert judge(checked, reading(language="vi")) == []
    assert len(judge(checked, reading(language="en"))) == 1


def test_a_rule_over_the_project_is_left_to_the_project(tmp_path: Path) -> None:
    assert judge(rules(tmp_path, over="project", select="project"), reading()) == []


def test_a_rule_that_is_off_runs_only_when_it_is_named(tmp_path: Path) -> None:
    checked = rules(tmp_path, default=False)
    assert judge(checked, reading()) == []
    assert judge(checked.choose(), reading()) == []
    assert len(judge(checked.choose(extend=["little-rule"]), reading())) == 1


def test_excepted_subjects_are_not_looked_at(tmp_path: Path) -> None:
    exceptions = [{"name": "second", "reason": {"vi": "a", "en": "b"}, "when": {"label": "B2"}}]
    checked = rules(tmp_path, select="step", exceptions=exceptions)
    assert [f.params for f in judge(checked, three_steps())] == [{}, {}]
    assert [f.location.row for f in judge(checked, three_steps())] == [2, 4]


@pytest.mark.parametrize(
    ("select", "seen"),
    [
        ({"each": "paragraph"}, ["đầu", "mục đích", "một", "bước", "hai"]),
        ({"each": "paragraph", "in": "steps"}, ["bước", "hai"]),
        ({"each": "paragraph", "in": ["steps", "purpose"]}, ["mục đích", "một", "bước", "hai"]),
        ({"each": "paragraph", "not-in": ["steps", "letterhead"]}, ["mục đích", "một"]),
        ({"each": "paragraph", "part": "body", "where": {"text": {"longer": 4}}}, ["mục đích"]),
        ({"each": "paragraph", "in": "letterhead"}, ["đầu"]),
    ],
)
def test_scopes_are_plain_words(tmp_path: Path, select: object, seen: list[str]) -> None:
    lines = [line(i, text) for i, text in enumerate(["đầu", "mục đích", "một", "bước", "hai"])]
    inside = procedure(ranges=((1, 4),), sections=(section("purpose", 1, 2), section("steps", 3, 4)))
    found = judge(rules(tmp_path, select=select), reading(inside, blocks=lines))
    assert [f.excerpt for f in found] == seen


def test_checks_are_joined_by_all_either_and_not(tmp_path: Path) -> None:
    no_step = {"count": {"of": "step", "at-least": 1}}
    no_form = {"count": {"of": "form", "at-least": 2}}
    about = three_steps()
    empty = reading(procedure())
    for check, on_steps, on_nothing in [
        ({"all": [no_step, no_form]}, 1, 2),
        ({"either": [no_step, no_form]}, 0, 1),
        ({"not": no_step}, 1, 0),
        ({"not": {"python": "tests.check.test_engine:words"}}, 0, 0),
    ]:
        message = {"vi": "{observed} {expected}", "en": "{observed} {expected}"}
        checked = rules(tmp_path, select="procedure", check=check, message=message)
        assert (len(judge(checked, about)), len(judge(checked, empty))) == (on_steps, on_nothing), check


def test_evidence_counts_what_was_looked_at(tmp_path: Path) -> None:
    exceptions = [{"name": "first", "reason": {"vi": "a", "en": "b"}, "when": {"label": "B1"}}]
    checked = rules(tmp_path, select="step", check={"property": {"responsible": "filled"}}, exceptions=exceptions)
    about = reading(procedure(flows=(flow(steps(("B1", "An"), ("B2", "Bình"), ("B3", None))),)))
    evidence = Evidence()
    list(check_document(about, checked, Options(), evidence))
    tally = evidence["own", "little-rule"]
    assert tally == Tally("own", "little-rule", passed=1, failed=1, not_applicable=1, not_read=0)
    assert tally.examined == 2


def test_evidence_counts_every_paragraph_although_the_search_is_narrowed(tmp_path: Path) -> None:
    checked = rules(tmp_path, select="paragraph", check={"text": {"forbid": ["TBD"]}})
    evidence = Evidence()
    assert len(list(check_document(texts("TBD", "xong", "rồi"), checked, Options(), evidence))) == 1
    assert evidence["own", "little-rule"] == Tally("own", "little-rule", passed=2, failed=1)


def test_evidence_tells_what_could_not_be_judged_and_what_did_not_apply(tmp_path: Path) -> None:
    evidence = Evidence()
    unknown = {"date": {"of": "review_date", "not-before": "today"}}
    from qmslint.model import Control

    about = reading(control=Control(review_date="2025-01-01"))
    list(check_document(about, rules(tmp_path, select="control", check=unknown), Options(), evidence))
    assert evidence["own", "little-rule"] == Tally("own", "little-rule", not_read=1)
    evidence = Evidence()
    list(check_document(about, rules(tmp_path, applies={"language": "en"}), Options(), evidence))
    assert evidence["own", "little-rule"] == Tally("own", "little-rule", not_applicable=1)


def test_where_there_is_nothing_to_judge_nothing_has_passed(tmp_path: Path) -> None:
    from qmslint.model import Control

    about = reading(control=Control(issue_date="2025-01-01", effective_date="2025-02-01"))
    nothing = {"date": {"of": "review_date", "not-before": "issue_date"}}
    holds = {"date": {"of": "effective_date", "not-before": "issue_date"}}
    for check, passed in [
        (nothing, 0),
        (holds, 1),
        ({"all": [nothing, nothing]}, 0),
        ({"all": [nothing, holds]}, 1),
        ({"either": [nothing, holds]}, 1),
    ]:
        evidence = Evidence()
        assert not list(check_document(about, rules(tmp_path, select="control", check=check), Options(), evidence))
        assert evidence["own", "little-rule"] == Tally("own", "little-rule", passed=passed), check


def test_the_same_document_gives_the_same_findings_in_the_same_order() -> None:
    about = reading(procedure(flows=(flow(labelled("B1", "B1", "B4")),)), blocks=[line(0, "Số: /QĐ-UBND TBD")])
    once = judge(load_rules(), about)
    assert once
    assert judge(load_rules(), about) == once


def test_two_packs_with_one_rule_report_a_place_once(tmp_path: Path) -> None:
    one = rules(tmp_path, select="step", check={"property": {"responsible": "filled"}})
    both = RuleSet([*one, *(r._replace(pack="other") for r in one)], {})
    assert len(judge(both, three_steps())) == 2
