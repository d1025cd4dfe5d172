"""A document that was checked is let go at once: nothing of it stands in a ring that only the search for garbage finds."""

from __future__ import annotations

import gc

from qmslint.config.settings import Settings
from qmslint.project.checker import Checker
from qmslint.project.ruleset import rules_for
from qmslint.project.source import Source
from tests.benchmarks.samples import procedure


def test_a_checked_document_is_let_go_at_once() -> None:
    settings, sample = Settings(packs=("core", "tthc", "law", "iso9001", "sop")), procedure()
    checker = Checker(rules_for(settings), settings, "2026-01-15", together=True)
    checker.check(Source("first.docx", data=sample))
    gc.collect()
    gc.disable()
    try:
        outcome = checker.check(Source("second.docx", data=sample))
        left = gc.collect()
    finally:
        gc.enable()
    assert outcome.findings
    assert left < 20
