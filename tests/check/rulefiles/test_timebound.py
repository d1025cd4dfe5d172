from __future__ import annotations

import pytest

from qmslint.check.rulefiles.timebound import risk
from qmslint.resources import yaml_folder


@pytest.mark.parametrize("expression", ["(a+)+$", "(a*)*b", "(?:(?:ab)*c?)*d", "(x|(a+))+y", r"(\w+\s?)+:", "a" * 4001])
def test_an_expression_that_may_take_for_ever_is_refused(expression: str) -> None:
    assert risk(expression)


@pytest.mark.parametrize(
    "expression",
    [r"a+b+", r"(?:\d{1,3}\.)+x", r"(?:x[^x]{0,20})+", r"[^<>]{1,80}", r"(?:\d+,)*\d", "a|b", r"(ab){2,3}"],
)
def test_an_ordinary_expression_is_taken(expression: str) -> None:
    assert risk(expression) == ""


def test_no_built_in_rule_holds_a_risky_expression() -> None:
    def expressions(value: object) -> list[str]:
        if isinstance(value, dict):
            own = [v for k, v in value.items() if k in ("match", "unless", "matches") and isinstance(v, str)]
            return own + [e for v in value.values() for e in expressions(v)]
        return [e for v in value for e in expressions(v)] if isinstance(value, list) else []

    found = [e for pack in ("core", "iso9001", "sop") for rule in yaml_folder(pack).values() for e in expressions(rule)]
    assert found
    assert [e for e in found if risk(e)] == []
