"""The rebuilt documents hold what their labels say; how well qmslint reads them is measured elsewhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.labels import held, not_held, rules, strange_words, sums_differ
from tests.provinces.__main__ import main as write_provinces
from tests.provinces.mill import Rebuilt, took
from tests.provinces.provinces import provinces


@pytest.fixture(scope="module", params=sorted(provinces()))
def document(request: pytest.FixtureRequest) -> Rebuilt:
    made: Rebuilt = provinces()[request.param]()
    return made


def test_the_labels_use_only_the_words_of_the_contract(document: Rebuilt) -> None:
    assert not strange_words(document.labels)
    assert all(procedure["sections"] for procedure in document.labels["procedures"])


def test_what_is_labelled_stands_in_the_document(document: Rebuilt) -> None:
    assert not not_held(document.labels, held(document.data()))


def test_the_totals_differ_from_the_steps_exactly_where_a_mismatch_is_labelled(document: Rebuilt) -> None:
    outside = getattr(document, "outside", {})
    for procedure in document.labels["procedures"]:
        wrong = sums_differ(procedure, outside.get(procedure["title"], 0))
        assert wrong == ("time-sum-mismatch" in rules(procedure)), procedure["title"]


def test_a_missing_dossier_is_labelled_where_steps_are_tabled_without_one(document: Rebuilt) -> None:
    for procedure in document.labels["procedures"]:
        assert ("dossier-missing" in rules(procedure)) == ("dossier" not in procedure["sections"]), procedure["title"]


def test_every_procedure_has_a_title_steps_and_each_title_only_once_a_level(document: Rebuilt) -> None:
    seen = set()
    for procedure in document.labels["procedures"]:
        assert any(flow["steps"] for flow in procedure["flows"]), procedure["title"]
        first = procedure["flows"][0]["steps"]
        seen.add((procedure["title"], tuple(s["responsible"] for s in first)))
    assert len(seen) == len(document.labels["procedures"])


def test_the_same_document_is_built_of_the_same_bytes(document: Rebuilt) -> None:
    twin = next(made for made in (build() for build in provinces().values()) if made.name == document.name)
    assert twin.data() == document.data()
    assert twin.labels == document.labels


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("0,25 ngày", 0.25),
        ("1/4 ngày", 0.25),
        ("1½ ngày", 1.5),
        ("½ ngày", 0.5),
        ("2¾ ngày", 2.75),
        ("04 giờ làm việc", 0.5),
        ("1,5 ngày (12 giờ)", 1.5),
        ("Giờ hành chính", None),
        (None, None),
    ],
)
def test_a_printed_duration_is_turned_into_working_days(text: str | None, days: float | None) -> None:
    assert took(text) == days


def test_a_bare_number_takes_the_unit_of_its_column() -> None:
    assert took("4", unit="giờ") == 0.5


def test_the_command_writes_documents_and_labels(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert write_provinces([]) == 2
    assert write_provinces([str(tmp_path)]) == 0
    assert f"{len(provinces())} documents" in capsys.readouterr().out
    names = {p.stem for p in (tmp_path / "documents").glob("*.docx")}
    assert names == {p.stem for p in (tmp_path / "labels").glob("*.json")}
    assert len(names) == len(provinces())
    for label in (tmp_path / "labels").glob("*.json"):
        assert json.loads(label.read_text(encoding="utf-8"))["document"] == label.stem
