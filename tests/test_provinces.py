"""The rebuilt documents hold what their labels say; how well qmslint reads them is measured elsewhere."""

from __future__ import annotations

import io
import json
import re
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from tests.house.build import W
from tests.house.scoring import LABELLED_RULES, fold
from tests.provinces.__main__ import main as write_provinces
from tests.provinces.mill import Rebuilt, took
from tests.provinces.provinces import provinces

KINDS = """
    purpose scope references legal_basis definitions responsibility conditions how_to_apply dossier dossier_sets
    time_limit place fee agency applicant result steps forms records revision_history approval
    """
DOCUMENT_RULES = """
    legal-citation-malformed legal-date-mismatch legal-document-expired agency-obsolete placeholder-left
    listed-procedure-without-block issue-date-mismatch doubt
    """
AT_DOCUMENT = frozenset(DOCUMENT_RULES.split())


def held(document: Rebuilt) -> str:
    """Everything the file says."""
    out = []
    with zipfile.ZipFile(io.BytesIO(document.data())) as package:
        for name in package.namelist():
            if name.startswith("word/") and name.endswith(".xml"):
                out += [t.text or "" for t in etree.fromstring(package.read(name)).iter(f"{{{W}}}t")]
    return fold("".join(out))


@pytest.fixture(scope="module", params=sorted(provinces()))
def document(request: pytest.FixtureRequest) -> Rebuilt:
    made: Rebuilt = provinces()[request.param]()
    return made


def test_the_labels_use_only_the_words_of_the_contract(document: Rebuilt) -> None:
    for procedure in document.labels["procedures"]:
        assert procedure["sections"]
        assert set(procedure["sections"]) <= set(KINDS.split())
        assert {f["rule"] for f in procedure["findings"]} <= LABELLED_RULES - AT_DOCUMENT
    assert {f["rule"] for f in document.labels["document_findings"]} <= AT_DOCUMENT


def test_what_is_labelled_stands_in_the_document(document: Rebuilt) -> None:
    text = held(document)
    for procedure in document.labels["procedures"]:
        wanted = [*re.split(r": |; ", procedure["title"]), procedure["code"], *procedure["tthc_codes"]]
        wanted += (procedure["dossier"] or {"components": []})["components"]
        for step in (s for flow in procedure["flows"] for s in flow["steps"]):
            wanted += [*(step["responsible"] or "").split(" / "), step["duration_text"], step["label"]]
        for words in wanted:
            assert fold(words) in text, words


def test_the_totals_differ_from_the_steps_exactly_where_a_mismatch_is_labelled(document: Rebuilt) -> None:
    outside = getattr(document, "outside", {})
    for procedure in document.labels["procedures"]:
        wrong = False
        for flow in procedure["flows"]:
            if flow["stated_total_days"] is not None:
                total = sum(s["days"] or 0 for s in flow["steps"]) - outside.get(procedure["title"], 0)
                wrong |= abs(total - flow["stated_total_days"]) > 1e-6
        assert wrong == any(f["rule"] == "time-sum-mismatch" for f in procedure["findings"]), procedure["title"]


def test_a_missing_dossier_is_labelled_where_steps_are_tabled_without_one(document: Rebuilt) -> None:
    for procedure in document.labels["procedures"]:
        missing = any(f["rule"] == "dossier-missing" for f in procedure["findings"])
        assert missing == ("dossier" not in procedure["sections"]), procedure["title"]


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
