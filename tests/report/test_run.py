"""What a run says of itself: its numbers, its exit code, its order."""

from __future__ import annotations

import pytest

from qmslint.model import DocumentStatus, Location
from qmslint.report.run import Crash, Run, order

from .sample import Book, finding, run

CLEAN = DocumentStatus("a.docx", "checked", 1, 0)
SKIPPED = DocumentStatus("b.docx", "skipped", 0, 0)
UNREAD = DocumentStatus("c.docx", "not-read", 0, 0)


def made(findings=(), documents=(CLEAN,), **changes):
    return Run(tuple(findings), tuple(documents), "2026-01-01", Book(), **changes)


@pytest.mark.parametrize(
    ("fail_on", "level", "code"),
    [
        ("error", "error", 1), ("error", "warning", 0), ("warning", "warning", 1), ("warning", "error", 1),
        ("warning", "info", 0), ("info", "info", 1), ("never", "error", 0),
    ],
)  # fmt: skip
def test_findings_at_or_above_the_level_make_the_run_fail(fail_on, level, code):
    assert made([finding(level=level)], fail_on=fail_on).exit_code == code


def test_a_clean_run_is_ok():
    assert made().ok


def test_a_path_that_leads_nowhere_is_wrong_use():
    assert made(missing=("x",)).exit_code == 2


def test_nothing_found_is_no_success():
    assert made(documents=()).exit_code == 2


def test_nothing_read_is_no_success_even_without_findings():
    assert made(documents=(UNREAD,)).exit_code == 2


def test_skipping_everything_is_fine_for_a_hook_only():
    assert made(documents=(SKIPPED,)).exit_code == 2
    assert made(documents=(SKIPPED,), skipping_is_fine=True).exit_code == 0
    assert made(documents=(), skipping_is_fine=True).exit_code == 2


def test_a_crash_comes_before_everything():
    assert made([finding()], missing=("x",), crashes=(Crash("a.docx", "some-rule", "boom"),)).exit_code == 3


def test_a_crash_names_document_and_rule():
    assert str(Crash("a.docx", "some-rule", "boom")) == "a.docx: some-rule: boom"


def test_the_summary_counts_levels_and_documents():
    assert tuple(run().summary) == (4, 2, 2, 1, 1, 1, 0)


def test_findings_are_ordered_by_path_then_place():
    late, early, other = finding(), finding(location=Location(index=3)), finding(path="A.docx")
    nowhere = finding(location=Location())
    assert sorted([late, nowhere, early, other], key=order) == [other, nowhere, early, late]


def test_messages_are_rendered_in_any_language():
    assert run().message(finding(), "en").startswith("The steps")
    assert run().message(finding()).startswith("Thời gian")
