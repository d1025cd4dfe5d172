"""ISO procedures of wards and departments, SOPs of laboratories and makers, as many programs save them, are read as labelled."""

from __future__ import annotations

from pathlib import Path

import pytest

import qmslint
from tests.districts.pieces import Sketch, paragraphs
from tests.districts.write import SOFFICE
from tests.house import scoring
from tests.house.measure import Measure
from tests.labels import held, not_held, rules, strange_words, sums_differ
from tests.reached import KINDS, hold_to_what_was_reached, measured
from tests.wards.__main__ import main as write_wards
from tests.wards.__main__ import write_form
from tests.wards.hands import HANDS
from tests.wards.reader import Chunk, wards

PAPERS = wards()
LABELS = {name: sketch.labels for name, sketch in PAPERS.items()}
# What was reached. When first read, before anything was mended (labels as first written): Word files procedures .96,
# titles .74, sections .95, components .83, sets 1.00, time limits .95, steps .85, totals .95, findings .88; prints .90, .63,
# .94, 1.00, 1.00, .86, .79, 1.00, .83. Six more papers, written after the first mending: all 1.00 but sections .99 and steps .74
# (prints .83 and .30). Whoever betters the reading raises the floors.
LEAST = {
    "docx": dict.fromkeys(KINDS, 1.00) | {"steps": 0.99},
    "pdf": dict.fromkeys(KINDS, 1.00) | {"steps": 0.97, "findings": 0.91},
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made: Path = tmp_path_factory.mktemp("wards")
    assert write_wards([str(made)]) == 0
    return made


@pytest.fixture(scope="module", params=sorted(LEAST))
def read(request: pytest.FixtureRequest, folder: Path) -> tuple[str, Measure]:
    return measured(LABELS, folder, request.param)


@pytest.mark.parametrize("kind", KINDS)
def test_the_reading_does_not_fall_behind_what_was_reached(read: tuple[str, Measure], kind: str) -> None:
    hold_to_what_was_reached(read, kind, LEAST)


@pytest.fixture(params=sorted(PAPERS))
def paper(request: pytest.FixtureRequest) -> Sketch:
    return PAPERS[request.param]


def test_the_labels_use_only_the_words_of_the_contract(paper: Sketch) -> None:
    assert not strange_words(paper.labels)
    assert all(procedure["sections"] for procedure in paper.labels["procedures"])


def test_what_is_labelled_stands_in_the_document(paper: Sketch, folder: Path) -> None:
    path = folder / "documents" / f"{paper.name}.docx"
    if not path.exists():
        pytest.skip("needs LibreOffice")
    inside = [part for block in paper.blocks if isinstance(block, Chunk) for part in block.blocks]
    beside = " ".join(par.text for par in paragraphs(inside))
    printed = " ".join(par.number for par in paragraphs(paper.blocks))
    assert not not_held(paper.labels, held(path.read_bytes()) + scoring.fold(printed + beside))


def test_the_totals_differ_from_the_steps_exactly_where_a_mismatch_is_labelled(paper: Sketch) -> None:
    for procedure in paper.labels["procedures"]:
        assert sums_differ(procedure) == ("time-sum-mismatch" in rules(procedure)), procedure["title"]


def test_every_hand_writes_some_and_most_papers_have_no_defect() -> None:
    hands = {sketch.making[0] for sketch in PAPERS.values()}
    assert hands == {*HANDS, "word", "google", "wps", "noisy", "web", "flat"}
    wrong = [bool(labels["document_findings"] or labels["procedures"][0]["findings"]) for labels in LABELS.values()]
    assert len(wrong) * 0.3 <= sum(wrong) <= len(wrong) * 0.7


def test_the_command_wants_a_folder_and_known_forms(capsys: pytest.CaptureFixture[str]) -> None:
    assert write_wards([]) == 2
    assert write_wards(["x", "exe"]) == 2
    assert "python -m tests.wards DIR" in capsys.readouterr().err


def test_the_control_data_is_read_as_labelled(folder: Path) -> None:
    if not SOFFICE:
        pytest.skip("needs LibreOffice")
    for path in sorted((folder / "documents").glob("*.docx")):
        control = next(iter(qmslint.extract([str(path)]))).control
        wanted = dict(LABELS[path.stem]["control"])
        history = ", ".join(f"{entry.revision or '-'} {entry.date}" for entry in control.history)
        assert history == wanted.pop("history", ""), path.stem
        fields = ("revision", "issue_date", "effective_date", "prepared_by", "reviewed_by", "approved_by")
        assert {name: value for name in fields if (value := getattr(control, name))} == wanted, path.stem
        assert control.code == LABELS[path.stem]["procedures"][0]["code"]


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
