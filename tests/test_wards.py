"""ISO procedures of wards and departments, SOPs of laboratories and makers, as many programs save them, are read as labelled."""

from __future__ import annotations

from pathlib import Path

import pytest

import qmslint
from tests.districts.write import SOFFICE
from tests.paper_tests import *  # noqa: F403  the tests that every set of papers shares
from tests.paper_tests import test_the_control_data_is_read_as_labelled  # noqa: F401
from tests.reached import KINDS
from tests.wards.__main__ import main as write_wards
from tests.wards.__main__ import write_form
from tests.wards.hands import HANDS
from tests.wards.reader import wards

PAPERS = wards()
LABELS = {name: sketch.labels for name, sketch in PAPERS.items()}
WRITE = write_wards
# What was reached. When first read, before anything was mended (labels as first written): Word files procedures .96,
# titles .74, sections .95, components .83, sets 1.00, time limits .95, steps .85, totals .95, findings .88; prints .90, .63,
# .94, 1.00, 1.00, .86, .79, 1.00, .83. Six more papers, written after the first mending: all 1.00 but sections .99 and steps .74
# (prints .83 and .30). Whoever betters the reading raises the floors.
LEAST = {
    "docx": dict.fromkeys(KINDS, 1.00) | {"steps": 0.99},
    "pdf": dict.fromkeys(KINDS, 1.00) | {"steps": 0.97, "findings": 0.91},
}


def test_every_hand_writes_some_and_most_papers_have_no_defect() -> None:
    hands = {sketch.making[0] for sketch in PAPERS.values()}
    assert hands == {*HANDS, "word", "google", "wps", "noisy", "web", "flat"}
    wrong = [bool(labels["document_findings"] or labels["procedures"][0]["findings"]) for labels in LABELS.values()]
    assert len(wrong) * 0.3 <= sum(wrong) <= len(wrong) * 0.7


def test_the_command_wants_a_folder_and_known_forms(capsys: pytest.CaptureFixture[str]) -> None:
    assert write_wards([]) == 2
    assert write_wards(["x", "exe"]) == 2
    assert "python -m tests.wards DIR" in capsys.readouterr().err


@pytest.mark.parametrize("form", ["odt", "doc", "rtf"])
def test_a_procedure_has_the_same_findings_in_every_form(form: str, folder: Path, tmp_path: Path) -> None:
    if not SOFFICE:
        pytest.skip("needs LibreOffice")
    # without shapes, tracked changes and pieces of HTML, which LibreOffice does not write into every form
    names = ("ward-building", "ward-household", "department-biosafety", "office-documents", "lab-glucose", "lab-items")
    paths = [folder / "documents" / f"{name}.docx" for name in names]
    write_form(SOFFICE, form, paths, tmp_path)
    told = [
        findings(path)
        for path in (folder / "documents", tmp_path)
        for path in sorted(path.iterdir())
        if path.stem in names
    ]
    assert told[: len(names)] == told[len(names) :]
    assert any(told)


def findings(path: Path) -> set[tuple[str, str | None, int | None]]:
    """Rule, what was observed and procedure of each finding of a document."""
    run = qmslint.check([str(path)], isolated=True, today="2026-06-01")
    return {(f.rule, f.observed, f.procedure_index) for f in run.findings}
