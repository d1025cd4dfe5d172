"""What the tests of every set of labelled papers share. The module of a set names `PAPERS`, `LABELS`, `LEAST` (what was
reached, by form and kind of figure) and `WRITE` (its command), and takes all of these in with `import *`."""

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
from tests.wards.reader import Chunk

__all__ = [
    "folder",
    "pytest_generate_tests",
    "read",
    "test_the_command_wants_a_folder",
    "test_the_labels_use_only_the_words_of_the_contract",
    "test_the_reading_does_not_fall_behind_what_was_reached",
    "test_the_totals_differ_from_the_steps_exactly_where_a_mismatch_is_labelled",
    "test_what_is_labelled_stands_in_the_document",
]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Ask for each paper of the set in turn."""
    if "paper" in metafunc.fixturenames:
        papers = metafunc.module.PAPERS
        metafunc.parametrize("paper", [papers[name] for name in sorted(papers)], ids=sorted(papers))


@pytest.fixture(scope="module")
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the papers of the set, written once."""
    made: Path = tmp_path_factory.mktemp(request.module.__name__.rpartition("_")[2])
    assert request.module.WRITE([str(made)]) == 0
    return made


@pytest.fixture(scope="module", params=["docx", "pdf"])
def read(request: pytest.FixtureRequest, folder: Path) -> tuple[str, Measure]:
    """A form, and how well its papers are read."""
    return measured(request.module.LABELS, folder, request.param)


@pytest.mark.parametrize("kind", KINDS)
def test_the_reading_does_not_fall_behind_what_was_reached(
    request: pytest.FixtureRequest, read: tuple[str, Measure], kind: str
) -> None:
    hold_to_what_was_reached(read, kind, request.module.LEAST)


def test_the_labels_use_only_the_words_of_the_contract(paper: Sketch) -> None:
    assert not strange_words(paper.labels)
    assert all(procedure["sections"] for procedure in paper.labels["procedures"])


def test_what_is_labelled_stands_in_the_document(paper: Sketch, folder: Path) -> None:
    path = folder / "documents" / f"{paper.name}.docx"
    if not path.exists():
        pytest.skip("needs LibreOffice")
    # what automatic numbers print, and what is taken in from beside, stands in no text of the file
    inside = [part for block in paper.blocks if isinstance(block, Chunk) for part in block.blocks]
    beside = " ".join(p.text for p in paragraphs(inside))
    printed = " ".join(p.number for p in paragraphs(paper.blocks))
    assert not not_held(paper.labels, held(path.read_bytes()) + scoring.fold(f"{printed} {beside}"))


def test_the_totals_differ_from_the_steps_exactly_where_a_mismatch_is_labelled(paper: Sketch) -> None:
    for procedure in paper.labels["procedures"]:
        wrong = sums_differ(procedure, paper.outside.get(procedure["title"], 0))
        assert wrong == ("time-sum-mismatch" in rules(procedure)), procedure["title"]


def test_the_command_wants_a_folder(request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]) -> None:
    assert request.module.WRITE([]) == 2
    name = request.module.__name__.rpartition("_")[2]
    assert f"python -m tests.{name} DIR" in capsys.readouterr().err


def test_the_control_data_is_read_as_labelled(request: pytest.FixtureRequest, folder: Path) -> None:
    """For sets whose labels have control data; to be taken in by name."""
    if not SOFFICE:
        pytest.skip("needs LibreOffice")
    for path in sorted((folder / "documents").glob("*.docx")):
        labels = request.module.LABELS[path.stem]
        control = next(iter(qmslint.extract([str(path)]))).control
        wanted = dict(labels["control"])
        own = wanted.pop("code", labels["procedures"][0]["code"])  # that of a book of procedures is said by itself
        history = ", ".join(f"{entry.revision or '-'} {entry.date}" for entry in control.history)
        assert history == wanted.pop("history", ""), path.stem
        fields = ("revision", "issue_date", "effective_date", "prepared_by", "reviewed_by", "approved_by")
        assert {name: value for name in fields if (value := getattr(control, name))} == wanted, path.stem
        assert (control.code or "") == (own or "")
