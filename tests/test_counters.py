"""Procedures of agencies of all branches and levels are read as labelled, in Word and in print."""

from __future__ import annotations

from tests.counters.__main__ import PAPERS as FOLDER
from tests.counters.__main__ import main as write_counters
from tests.paper_tests import *  # noqa: F403  the tests that every set of papers shares
from tests.paper_tests import test_the_control_data_is_read_as_labelled  # noqa: F401
from tests.reached import KINDS
from tests.wards.reader import wards

PAPERS = wards(FOLDER)
LABELS = {name: sketch.labels for name, sketch in PAPERS.items()}
WRITE = write_counters
# What was reached. When first read, before anything was mended: Word files procedures .96, titles .98, sections .97,
# components .97, sets .91, time limits .91, steps .78, totals .93, findings .92; prints .93, .93, .95, .94, .88, .89, .69,
# .90, .89. Then further papers, each wave read before anything was mended for it (Word files): twelve .85, .88, .95, .84,
# .92, .86, .72, .80, .87; eleven .77, .78, .83, .63, .86, .87, .77, .75, .74; eleven .85, .83, .94, .96, .96, .95, .89, .86,
# .89; fifteen 1.00, but steps .99 and findings .88. Whoever betters the reading raises the floors.
LEAST = {
    "docx": dict.fromkeys(KINDS, 1.00),
    "pdf": dict.fromkeys(KINDS, 1.00) | {"sections": 0.995, "steps": 0.975, "totals": 0.985, "findings": 0.98},
}


def test_many_hands_write_and_most_papers_have_no_defect() -> None:
    assert len({sketch.making[0] for sketch in PAPERS.values()}) >= 12
    wrong = [
        bool(labels["document_findings"] or any(p["findings"] for p in labels["procedures"]))
        for labels in LABELS.values()
    ]
    assert len(wrong) * 0.25 <= sum(wrong) <= len(wrong) * 0.45
