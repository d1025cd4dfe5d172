"""The held-out documents hold what their labels say; how well qmslint reads them is measured elsewhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.labels import held, not_held, rules, strange_words, sums_differ
from tests.offices.__main__ import main as write_offices
from tests.offices.offices import offices
from tests.offices.paper import Office


@pytest.fixture(scope="module", params=sorted(offices()))
def office(request: pytest.FixtureRequest) -> Office:
    made: Office = offices()[request.param]()
    return made


def test_the_labels_use_only_the_words_of_the_contract(office: Office) -> None:
    assert not strange_words(office.labels)


def test_what_is_labelled_stands_in_the_document(office: Office) -> None:
    assert not not_held(office.labels, held(office.data()))


def test_the_totals_differ_from_the_steps_exactly_where_a_mismatch_is_labelled(office: Office) -> None:
    for procedure in office.labels["procedures"]:
        if office.name != "d-hai-cap":  # one of its steps stands outside the total
            assert sums_differ(procedure) == ("time-sum-mismatch" in rules(procedure)), procedure["title"]


def test_a_missing_dossier_is_labelled_where_steps_are_tabled_without_one(office: Office) -> None:
    for procedure in office.labels["procedures"]:
        if office.name.startswith("d-"):
            assert ("dossier-missing" in rules(procedure)) == ("dossier" not in procedure["sections"])
        else:
            assert "dossier-missing" not in rules(procedure)


def test_at_least_half_of_the_offices_are_worth_reading_for_their_defects_and_some_are_clean() -> None:
    defects = {
        name: bool(made.labels["document_findings"] or any(p["findings"] for p in made.labels["procedures"]))
        for name, made in ((name, build()) for name, build in offices().items())
    }
    assert len(defects) >= 24
    assert sum(defects.values()) >= 10
    assert len(defects) - sum(defects.values()) >= 9


def test_the_same_office_is_built_of_the_same_bytes(office: Office) -> None:
    twin = next(build() for build in offices().values() if build().name == office.name)
    assert twin.data() == office.data()


def test_a_splintered_hand_breaks_runs_and_loses_no_word(office: Office) -> None:
    before = held(office.data())
    if office.hand == "splintered":
        office.splinter()
    assert held(office.data()) == before


def test_the_command_writes_documents_and_labels(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert write_offices([]) == 2
    assert write_offices([str(tmp_path)]) == 0
    assert f"{len(offices())} documents" in capsys.readouterr().out
    names = {p.stem for p in (tmp_path / "documents").glob("*.docx")}
    assert names == {p.stem for p in (tmp_path / "labels").glob("*.json")}
    assert len(names) == len(offices())
    for label in (tmp_path / "labels").glob("*.json"):
        assert json.loads(label.read_text(encoding="utf-8"))["document"] == label.stem
