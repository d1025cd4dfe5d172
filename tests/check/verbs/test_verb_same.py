from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from qmslint.model import Control, Location, Sighting
from tests.check.little import judge, reading, rules, told

MESSAGE = {"vi": "{property}: {value} ≠ {other}", "en": "{property}: {value} is not {other} ({source} {other_source})"}


def attributes(tmp_path: Path, control: Control, **options: Any) -> list[str]:
    checked = rules(tmp_path, select="control", check={"same": options}, message=MESSAGE)
    return told(checked, reading(control=control))


@pytest.mark.parametrize(
    ("how", "one", "other", "same"),
    [
        ("number", "01", "1", True), ("number", "1.0", "1.1", False), ("number", "Lần 2", "02", True), ("number", "A", "a", True),
        ("code", "QT-03", "QT 03", True), ("code", "QT.03", "QT.04", False), ("date", "2025-01-02", "2025-01-03", False),
        ("text", "Cấp thẻ.", "CẤP THẺ", True),
    ],
)  # fmt: skip
def test_values_are_compared_as_the_rule_says(tmp_path: Path, how: str, one: str, other: str, same: bool) -> None:
    control = Control(revision=one, code=other)
    assert (attributes(tmp_path, control, value="revision", among=["code"], **{"as": how}) == []) is same


def test_one_of_several_is_enough_and_what_is_not_stated_never_fails(tmp_path: Path) -> None:
    both = {"value": "review_date", "among": ["issue_date", "effective_date"], "as": "date"}
    stated = Control(review_date="2025-05-05", issue_date="2025-01-01", effective_date="2025-05-05")
    assert attributes(tmp_path, stated, **both) == []
    assert attributes(tmp_path, Control(review_date="2025-05-05"), **both) == []
    assert attributes(tmp_path, Control(issue_date="2025-01-01"), **both) == []
    wrong = stated._replace(effective_date=None)
    assert attributes(tmp_path, wrong, **both) == ["issue_date: 2025-05-05 is not 2025-01-01 ( )"]


def seen(*places: tuple[str, str, str]) -> Control:
    return Control(sightings=tuple(Sighting(name, value, value, source, Location()) for name, value, source in places))


HEADER = {"seen": ["code", "title"], "in": ["header", "footer"], "with": ["cover"], "as": "code"}


@pytest.mark.parametrize(
    ("places", "faults"),
    [
        ([("code", "QT-1", "header"), ("code", "QT-1", "cover")], 0),
        ([("code", "QT-2", "header"), ("code", "QT-1", "cover")], 1),
        ([("code", "QT-2", "header"), ("code", "QT-1", "cover"), ("code", "QT-2", "cover")], 0),
        ([("code", "QT-2", "header"), ("code", "QT-2", "footer"), ("code", "QT-1", "cover")], 1),
        ([("code", "QT-2", "header")], 0),
        ([("code", "", "header"), ("code", "QT-1", "cover")], 0),
        ([("revision", "2", "header"), ("revision", "1", "cover")], 0),
        ([("code", "QT-2", "header"), ("code", "QT-1", "cover"), ("title", "A", "footer"), ("title", "B", "cover")], 2),
    ],
)
def test_places_where_control_data_was_seen_are_compared(
    tmp_path: Path, places: list[tuple[str, str, str]], faults: int
) -> None:
    checked = rules(tmp_path, select="control", check={"same": HEADER}, message=MESSAGE)
    assert len(judge(checked, reading(control=seen(*places)))) == faults


def test_a_difference_names_both_places(tmp_path: Path) -> None:
    checked = rules(tmp_path, select="control", check={"same": HEADER}, message=MESSAGE)
    control = seen(("code", "QT-2", "header"), ("code", "QT-1", "cover"))
    assert told(checked, reading(control=control)) == ["code: QT-2 is not QT-1 (header cover)"]


def test_one_may_be_a_part_of_the_other(tmp_path: Path) -> None:
    control = seen(("title", "Cấp thẻ", "header"), ("title", "Quy trình cấp thẻ thư viện", "cover"))
    whole = {**HEADER, "as": "text"}
    assert len(judge(rules(tmp_path, select="control", check={"same": whole}), reading(control=control))) == 1
    assert (
        judge(rules(tmp_path, select="control", check={"same": {**whole, "part": True}}), reading(control=control))
        == []
    )
