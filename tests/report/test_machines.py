"""The reports that forges and build servers read: GitHub, GitLab, JUnit."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET

from .sample import finding, run
from .test_formats import written


def test_github_levels_are_commands():
    assert [line.split(" ")[0] for line in written("github").splitlines()] == [
        "::error",
        "::warning",
        "::notice",
        "::error",
    ]


def test_github_properties_and_text_are_escaped():
    text = written("github", findings=(finding(path="a,b:c%.docx", observed="1\n2\r%"),))
    assert "file=a%2Cb%3Ac%25.docx," in text
    assert "1%0A2%0D%25" in text
    assert text.count("\n") == 1


def test_gitlab_numbers_twins_because_it_shows_only_the_first_of_equal_fingerprints():
    issues = json.loads(written("gitlab", findings=(finding(), finding(), finding(fingerprint="other"))))
    assert [i["fingerprint"] for i in issues] == ["00112233aabbccdd", "00112233aabbccdd-2", "other"]


def test_gitlab_has_what_its_documentation_asks_for():
    for issue in json.loads(written("gitlab")):
        assert issue["description"]
        assert issue["check_name"]
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert issue["location"]["path"]
        assert issue["location"]["lines"]["begin"] == 1


def junit(**changes):
    return ET.fromstring(written("junit", **changes))


def test_junit_is_red_exactly_where_the_run_fails():
    for fail_on, red in (("error", 2), ("warning", 3), ("info", 4), ("never", 0)):
        root = junit(fail_on=fail_on)
        assert len(root.findall(".//failure")) == int(root.get("failures")) == red


def test_junit_counts_what_it_holds():
    root = junit()
    assert int(root.get("tests")) == len(root.findall(".//testcase")) == 6
    assert int(root.get("skipped")) == len(root.findall(".//skipped")) == 1
    assert [int(s.get("tests")) for s in root] == [3, 1, 1, 1]


def test_junit_tells_findings_of_files_that_are_no_documents_of_the_run():
    root = junit(findings=(finding(path="danh mục.xlsx"),))
    assert root[-1].get("name") == "danh mục.xlsx"


def test_junit_survives_characters_that_xml_forbids():
    root = junit(findings=(finding(observed='\x00<&"\ud800>'),))
    assert '�<&"�>' in root.find(".//failure").get("message")


def test_a_clean_document_passes_as_one_case():
    case = junit().find("./testsuite[@name='Quy trình/QT-04.docx']/testcase")
    assert case is not None
    assert list(case) == []


def test_crashing_runs_still_report():
    assert "time-sum-mismatch" in written("junit", crashes=run().crashes)
