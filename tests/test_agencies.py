"""Decisions of many agencies on procedures hold what their labels say, and how well they are read does not fall."""

from __future__ import annotations

from pathlib import Path

import pytest

import qmslint
from tests.agencies.__main__ import agencies
from tests.agencies.__main__ import main as write_agencies
from tests.districts.package import word_file
from tests.house import scoring
from tests.labels import rules
from tests.paper_tests import *  # noqa: F403  the tests that every set of papers shares
from tests.reached import KINDS

PAPERS = agencies()
LABELS = {name: sketch.labels for name, sketch in PAPERS.items()}
WRITE = write_agencies
# What was reached. When first read, of Word files: procedures .87, titles .93, sections .94, components .92, sets .90, time
# limits .88, steps .84, totals .80, findings .83; of twelve papers that came after: .96, .98, .97, .96, .91, .98, .86, .97, .91;
# of seven more: .92, .96, .93, .67, .80, .96, .75, .95, 1.00. Whoever betters the reading raises it.
LEAST = {form: dict.fromkeys(KINDS, 1.00) for form in ("docx", "pdf")}


@pytest.mark.parametrize("hand", ["google", "wps", "noisy"])
def test_a_paper_is_read_the_same_in_whatever_hand(hand: str, tmp_path: Path) -> None:
    for name, sketch in PAPERS.items():
        (tmp_path / f"{name}.docx").write_bytes(word_file(sketch, hand))
    readings = {Path(r.path).stem: r for r in qmslint.extract([str(p) for p in sorted(tmp_path.glob("*.docx"))])}
    for name, labels in LABELS.items():
        for kind, score in scoring.extraction(name, labels, readings[name]).items():
            assert score.f1 >= LEAST["docx"][kind], f"{kind}\n" + "\n".join(score.notes)


def test_every_hand_writes_some_and_most_procedures_have_no_defect_of_their_own() -> None:
    assert {sketch.making[0] for sketch in PAPERS.values()} == {"word", "google", "wps", "noisy", "web", "flat"}
    assert {word for sketch in PAPERS.values() for word in sketch.making[1:]} == {"chromium", "reportlab"}
    own = [rules(p) - {"dossier-missing", "control-slip-missing"} for x in LABELS.values() for p in x["procedures"]]
    assert len(own) * 0.2 <= sum(map(bool, own)) <= len(own) * 0.5
