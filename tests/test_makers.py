"""SOPs of makers, laboratories, clinics and campuses, ISO procedures of companies, schools and wards are read as labelled."""

from __future__ import annotations

from pathlib import Path

import pytest

import qmslint
from tests.districts.pieces import Sketch, paragraphs
from tests.districts.write import SOFFICE
from tests.house import scoring
from tests.house.measure import Measure
from tests.labels import held, not_held, rules, strange_words, sums_differ
from tests.makers.__main__ import PAPERS as FOLDER
from tests.makers.__main__ import main as write_makers
from tests.makers.hands import HANDS
from tests.reached import KINDS, hold_to_what_was_reached, measured
from tests.wards.reader import Chunk, wards

PAPERS = wards(FOLDER)
LABELS = {name: sketch.labels for name, sketch in PAPERS.items()}
# What was reached. When first read, before anything was mended (labels as first written): Word files procedures 1.00,
# titles .96, sections .97, components 1.00, sets 1.00, time limits 1.00, steps .76, totals 1.00, findings .67, and of the
# control data 123 of 149 fields; prints the same but titles 1.00 and steps .67. Eight more papers, written after the first
# mending: all 1.00 but sections .97, steps .64, findings .80 and 41 of 46 fields (prints .96, .62, .50). Whoever betters the
# reading raises the floors.
LEAST = {"docx": dict.fromkeys(KINDS, 1.00), "pdf": dict.fromkeys(KINDS, 1.00)}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made: Path = tmp_path_factory.mktemp("makers")
    assert write_makers([str(made)]) == 0
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
    assert not not_held(paper.labels, held(path.read_bytes()) + scoring.fold(beside))


def test_the_totals_differ_from_the_steps_exactly_where_a_mismatch_is_labelled(paper: Sketch) -> None:
    for procedure in paper.labels["procedures"]:
        assert sums_differ(procedure) == ("time-sum-mismatch" in rules(procedure)), procedure["title"]


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


def test_the_command_wants_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert write_makers([]) == 2
    assert "python -m tests.makers DIR" in capsys.readouterr().err


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
