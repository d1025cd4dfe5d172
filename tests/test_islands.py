"""The papers of offices that follow no template hold what their labels say, and how well they are read does not fall."""

from __future__ import annotations

from tests.islands.__main__ import islands
from tests.islands.__main__ import main as write_islands
from tests.labels import rules
from tests.paper_tests import *  # noqa: F403  the tests that every set of papers shares

PAPERS = islands()
LABELS = {name: sketch.labels for name, sketch in PAPERS.items()}
WRITE = write_islands
# What was reached; when first read it was .68 of the procedures, .44 of the steps. Whoever betters the reading raises it.
LEAST = {
    "docx": {
        "procedures": 1.00,
        "titles": 1.00,
        "sections": 0.99,
        "components": 1.00,
        "sets": 1.00,
        "time limits": 0.98,
        "steps": 1.00,
        "totals": 0.85,
        "findings": 0.96,
    },
    "pdf": {
        "procedures": 1.00,
        "titles": 1.00,
        "sections": 1.00,
        "components": 1.00,
        "sets": 1.00,
        "time limits": 0.94,
        "steps": 1.00,
        "totals": 0.62,
        "findings": 0.95,
    },
}


def test_every_hand_writes_some_and_half_of_the_procedures_have_defects_of_their_own() -> None:
    assert {sketch.making[0] for sketch in PAPERS.values()} == {"word", "google", "wps", "noisy", "web", "flat"}
    assert {word for sketch in PAPERS.values() for word in sketch.making[1:]} == {"chromium", "reportlab"}
    own = [rules(p) - {"dossier-missing", "control-slip-missing"} for x in LABELS.values() for p in x["procedures"]]
    assert len(own) * 0.3 <= sum(map(bool, own)) <= len(own) * 0.6
