"""The JSON Schema of rule files accepts what loads and refuses what does not."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from qmslint.check.rulefiles.compiling import pack_folders
from qmslint.check.rulefiles.schema import rule_schema
from qmslint.resources import yaml_folder
from tests.check.little import RULE

SCHEMA = Draft202012Validator(rule_schema())
BUILT_IN = {
    f"{pack}-{name}": data
    for pack in pack_folders()
    for name, data in yaml_folder(pack).items()
    if "/" not in name and isinstance(data, dict) and "select" in data
}


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(rule_schema())


@pytest.mark.parametrize("name", BUILT_IN)
def test_every_built_in_rule_is_valid(name: str) -> None:
    assert [e.message for e in SCHEMA.iter_errors(BUILT_IN[name])] == []


def test_a_file_may_hold_a_list_of_rules() -> None:
    assert SCHEMA.is_valid([RULE])
    assert SCHEMA.is_valid({"rules": [RULE, RULE]})


@pytest.mark.parametrize(
    "change",
    [
        {"selct": "step"}, {"select": "stp"}, {"check": {"cont": {}}}, {"check": {"count": {"of": "stp"}}},
        {"check": {"count": {}}}, {"level": "eror"}, {"title": "x"}, {"examples": []}, {"id": "Bad Id"},
        {"select": {"each": "step", "where": {"label": {"mtches": "x"}}}}, {"check": "count"},
    ],
)  # fmt: skip
def test_a_mistake_is_refused(change: dict[str, Any]) -> None:
    assert not SCHEMA.is_valid({**RULE, **change})
