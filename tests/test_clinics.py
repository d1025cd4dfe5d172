"""SOPs of clinics, laboratories, clinics and campuses, ISO procedures of companies, schools and wards are read as labelled."""

from __future__ import annotations

from tests.clinics.__main__ import PAPERS as FOLDER
from tests.clinics.__main__ import main as write_clinics
from tests.makers.hands import HANDS
from tests.paper_tests import *  # noqa: F403  the tests that every set of papers shares
from tests.paper_tests import test_the_control_data_is_read_as_labelled  # noqa: F401
from tests.reached import KINDS
from tests.wards.reader import wards

PAPERS = wards(FOLDER)
LABELS = {name: sketch.labels for name, sketch in PAPERS.items()}
WRITE = write_clinics
# What was reached. When first read, before anything was mended (labels as first written): Word files procedures 1.00,
# titles .96, sections .97, components 1.00, sets 1.00, time limits 1.00, steps .76, totals 1.00, findings .67, and of the
# control data 123 of 149 fields; prints the same but titles 1.00 and steps .67. Eight more papers, written after the first
# mending: all 1.00 but sections .97, steps .64, findings .80 and 41 of 46 fields (prints .96, .62, .50). Whoever betters the
# reading raises the floors.
LEAST = {"docx": dict.fromkeys(KINDS, 1.00), "pdf": dict.fromkeys(KINDS, 1.00)}


def test_every_hand_writes_some_and_most_papers_have_no_defect() -> None:
    assert {sketch.making[0] for sketch in PAPERS.values()} >= {
        *HANDS,
        "python",
        "word",
        "google",
        "wps",
        "noisy",
        "web",
        "flat",
    }
    wrong = [bool(labels["document_findings"] or labels["procedures"][0]["findings"]) for labels in LABELS.values()]
    assert len(wrong) * 0.2 <= sum(wrong) <= len(wrong) * 0.5
