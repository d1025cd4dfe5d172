"""The JSON reports against their published schema."""

from __future__ import annotations

import json

import jsonschema
import pytest

from qmslint.model import Location
from qmslint.report.json import location_object
from qmslint.report.schemas import report_schema

from .sample import run
from .test_formats import written


def test_the_json_report_keeps_to_its_schema():
    jsonschema.Draft202012Validator.check_schema(report_schema())
    jsonschema.validate(json.loads(written("json")), report_schema())


def test_the_json_report_has_the_keys_of_the_contract_and_no_others():
    report = json.loads(written("json"))
    assert list(report) == ["schema", "qmslint", "today", "findings", "documents", "summary"]
    assert list(report["findings"][0]) == [
        "rule", "level", "message", "path", "document_code", "procedure_index", "procedure", "location", "excerpt",
        "observed", "expected", "clause", "confidence", "fingerprint", "fixable",
    ]  # fmt: skip
    assert report["documents"][0] == {
        "path": "Quy trình/QT-03.docx",
        "status": "checked",
        "procedures": 1,
        "findings": 3,
    }
    counts = {"errors": 2, "warnings": 1, "infos": 1, "suppressed": 1, "known": 0}
    assert report["summary"] == {"documents": 4, "checked": 2, **counts}


def test_the_schema_refuses_a_finding_without_a_rule():
    report = json.loads(written("json"))
    del report["findings"][0]["rule"]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(report, report_schema())


def test_a_location_leaves_out_what_does_not_apply():
    assert location_object(Location(index=3)) == {"part": "body"}
    assert location_object(Location(page=4, row=1)) == {"part": "body", "row": 1, "page": 4, "page_exact": False}


def test_messages_are_in_the_language_and_identifiers_are_not():
    vi, en = (json.loads(written("json", lang))["findings"][0] for lang in ("vi", "en"))
    assert vi.pop("message").startswith("Thời gian")
    assert en.pop("message").startswith("The steps")
    assert vi == en


def test_a_line_of_jsonl_is_a_finding_of_json():
    lines = [json.loads(line) for line in written("jsonl").splitlines()]
    assert lines == json.loads(written("json"))["findings"]


def test_jsonl_of_nothing_is_nothing():
    assert written("jsonl", findings=()) == ""


def test_a_file_name_that_is_not_unicode_is_still_json():
    broken = "b\udce1o.docx"
    first = run().findings[0]._replace(path=broken)
    text = written("json", findings=(first,)).encode("utf-8", "backslashreplace")
    assert json.loads(text)["findings"][0]["path"] == broken


def test_a_run_writes_itself_as_json():
    assert run().to_json() == written("json")
    assert json.loads(run().to_json("en"))["findings"][0]["message"].startswith("The steps")
