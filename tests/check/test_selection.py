from __future__ import annotations

import pytest

from qmslint.check import load_rules
from qmslint.check.selection import specificity

RULES = load_rules()


def left(select: tuple[str, ...] = (), ignore: tuple[str, ...] = (), extend: tuple[str, ...] = ()) -> set[str]:
    return {r.id for r in RULES.choose(select, ignore, extend) if r.pack == "core"}


def test_without_selectors_the_rules_that_are_on_by_default_run() -> None:
    assert "placeholder-left" in left()
    assert "tone-marks-mixed" not in left()


def test_a_rule_that_is_off_by_default_is_switched_on_by_its_name_alone() -> None:
    assert left(select=("tone-marks-mixed",)) == {"tone-marks-mixed"}
    assert "tone-marks-mixed" in left(extend=("tone-marks-mixed",))
    assert "tone-marks-mixed" not in left(select=("ALL",))
    assert "tone-marks-mixed" not in left(select=("core",))


def test_a_beginning_selects_all_rules_of_that_name() -> None:
    assert left(select=("form-*",)) == {"form-not-attached", "form-unlisted", "form-unused"}


@pytest.mark.parametrize(
    ("select", "ignore", "on"),
    [
        (("core",), ("form-unused",), False),
        (("form-unused",), ("core",), True),
        (("form-*",), ("core",), True),
        (("form-unused",), ("form-*",), True),
        (("form-*",), ("form-unused",), False),
        (("form-unused",), ("form-unused",), False),
        (("ALL",), ("core",), False),
        ((), ("form-unused",), False),
        ((), ("ALL",), False),
    ],
)
def test_the_most_specific_selector_wins(select: tuple[str, ...], ignore: tuple[str, ...], on: bool) -> None:
    assert ("form-unused" in left(select, ignore)) is on


@pytest.mark.parametrize("kind", ["select", "ignore", "extend"])
def test_a_selector_that_names_no_rule_is_an_error(kind: str) -> None:
    with pytest.raises(KeyError, match="form-unusd"):
        left(**{kind: ("form-unusd",)})


def test_an_old_name_still_selects_a_rule() -> None:
    rule = RULES.rules[0]._replace(renamed_from=("old-name",))
    assert specificity("old-name", rule) == 4
    assert specificity(f"{rule.pack}/{rule.id}", rule) == 4


def test_rules_are_found_by_name_and_by_pack() -> None:
    assert len(RULES.named_as("section-missing")) > 1
    assert [r.pack for r in RULES.named_as("sop/section-missing")] == ["sop"]
    assert RULES.named_as("nothing") == ()
