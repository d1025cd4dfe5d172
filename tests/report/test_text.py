"""The report for people."""

from __future__ import annotations

import re

import pytest

from qmslint.report.layout import width
from qmslint.report.look import Look

from .sample import finding
from .test_formats import written


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("columns", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_terminal(lang, columns):
    assert max(width(line) for line in written("text", lang, Look(columns)).splitlines()) <= columns


def test_colour_changes_nothing_but_colour():
    plain, coloured = written("text"), written("text", look=Look(colour=True))
    assert "\x1b[31m" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def test_findings_of_the_document_come_before_those_of_its_procedures():
    text = written("text")
    assert text.index("header-mismatch") < text.index("Quy trình 1:") < text.index("time-sum-mismatch")


def test_how_to_mend_is_told_once_a_document_and_rule():
    first, second = finding(), finding(fingerprint="x")
    assert written("text", findings=(first, second)).count("Cách sửa") == 1
    assert written("text", findings=(first, second._replace(path="z.docx"))).count("Cách sửa") == 2


def test_a_finding_to_look_at_oneself_says_so():
    assert "(cần xem" in written("text", findings=(finding(confidence="low"),))
    assert "(cần xem" not in written("text", findings=(finding(),))


def test_quiet_leaves_the_summary_out():
    assert "Đã kiểm tra" not in written("text", look=Look(quiet=True))
    assert "Checked" not in written("concise", "en", look=Look(quiet=True))


def test_a_clean_run_says_so():
    assert "không có phát hiện nào" in written("text", findings=())
    assert "nothing found" in written("text", "en", findings=())


def test_the_day_is_written_as_the_language_writes_it():
    assert "22/11/2026" in written("text")
    assert "2026-11-22" in written("text", "en")


def test_concise_is_one_line_a_finding():
    lines = written("concise", "vi", Look(quiet=True)).splitlines()
    assert len(lines) == 4
    assert lines[0].startswith("Quy trình/QT-03.docx: mục 5.7 Quy trình xử lý công việc › bảng 2")


def test_a_narrow_terminal_still_gets_the_level_and_the_rule():
    name = "a-rule-with-a-name-that-is-longer-than-the-line"
    text = written("text", look=Look(40), findings=(finding(rule=name),))
    assert name in text
