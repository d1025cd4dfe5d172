"""What the runner of examples says about examples that do not hold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from qmslint.check.rulefiles.examples import examples, run_examples
from tests.check.little import rules

CHECK = {"text": {"forbid": ["TBD"]}}
FOUND = {"vi": "Thấy {found}.", "en": "Found {found}."}


def run(tmp_path: Path, *given: dict[str, Any], **more: Any) -> list[str]:
    more = {"select": "paragraph", "check": CHECK, "message": FOUND, **more}
    both = [*given, *([{"good": "xong"}] if not any("good" in g for g in given) else [])]
    both += [] if any("bad" in g for g in given) else [{"bad": "TBD"}]
    return [wrong for _, wrong in run_examples(rules(tmp_path, examples=both, **more))]


@pytest.mark.parametrize(
    ("example", "wrong"),
    [
        ({"bad": "Nội dung TBD", "finds": ["TBD"]}, ""),
        ({"bad": "Nội dung TBD", "finds": ["Found TBD."]}, ""),
        ({"bad": "TBD\n\nTBD", "finds": ["TBD"]}, "1 findings expected, 2 made: Thấy TBD.; Thấy TBD."),
        ({"bad": "Nội dung TBD", "finds": ["XXX"]}, '"XXX" expected, found: '),
        ({"bad": "xong"}, "a bad example is not found"),
        ({"good": "TBD"}, "a good example is found: Thấy TBD."),
    ],
)
def test_what_is_wrong_with_an_example_is_told(tmp_path: Path, example: dict[str, Any], wrong: str) -> None:
    first = run(tmp_path, example)[0]
    assert first == wrong or (wrong and first.startswith(wrong))


def test_a_rule_that_crashes_on_its_example_says_so(tmp_path: Path) -> None:
    check = {"python": "tests.check.test_engine:crash"}
    assert run(tmp_path, {"bad": "x"}, check=check)[0].startswith("the rule crashed: RuntimeError: out of order")


def test_a_rule_without_examples_says_so(tmp_path: Path) -> None:
    (rule,) = rules(tmp_path)
    Path(rule.source).write_text("id: little-rule\n", encoding="utf-8")
    assert [wrong for _, wrong in run_examples([rule])] == ["the rule has no examples"]


def test_an_example_sets_the_options_of_its_run(tmp_path: Path) -> None:
    given = [{"bad": "TBD", "mode": "draft", "today": "2020-02-02"}, {"good": "xong"}]
    one, other = examples(next(iter(rules(tmp_path, examples=given))))
    assert (one.name, one.options.mode, one.options.today) == ("own/little-rule bad 1", "draft", "2020-02-02")
    assert (other.name, other.options.mode) == ("own/little-rule good 2", "release")


def test_the_bad_example_of_a_reader_is_its_error(tmp_path: Path) -> None:
    message = {"vi": "{reason}: {detail}", "en": "{reason}: {detail}"}
    given = [{"bad": "damaged: cut off", "finds": ["cut off"]}, {"good": "xong"}]
    (rule,) = rules(tmp_path, id="document-unreadable", check={"reader": {}}, message=message, examples=given)
    assert [wrong for _, wrong in run_examples([rule._replace(pack="core")])] == ["", ""]
    assert next(wrong for _, wrong in run_examples([rule])) == "a bad example is not found"
