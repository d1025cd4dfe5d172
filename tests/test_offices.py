"""The held-out documents hold what their labels say; how well qmslint reads them is measured elsewhere."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from tests.house.build import W
from tests.house.scoring import LABELLED_RULES, fold
from tests.offices.__main__ import main as write_offices
from tests.offices.offices import offices
from tests.offices.paper import Office

KINDS = """
    purpose scope references legal_basis definitions responsibility conditions how_to_apply dossier dossier_sets
    time_limit place fee agency applicant result steps forms records revision_history approval
    """
DOCUMENT_RULES = """
    legal-citation-malformed legal-date-mismatch legal-document-expired agency-obsolete placeholder-left
    listed-procedure-without-block issue-date-mismatch
    """
AT_DOCUMENT = frozenset(DOCUMENT_RULES.split())
TEXT = f"{{{W}}}t"


def held(office: Office) -> str:
    """Everything the file says after its tracked changes are accepted."""
    out = []
    with zipfile.ZipFile(io.BytesIO(office.data())) as package:
        for name in package.namelist():
            if name.startswith("word/") and name.endswith(".xml"):
                root = etree.fromstring(package.read(name))
                out += [t.text or "" for t in root.iter(TEXT)]
    return fold("".join(out))


@pytest.fixture(scope="module", params=sorted(offices()))
def office(request: pytest.FixtureRequest) -> Office:
    made: Office = offices()[request.param]()
    return made


def test_the_labels_use_only_the_words_of_the_contract(office: Office) -> None:
    for procedure in office.labels["procedures"]:
        assert set(procedure["sections"]) <= set(KINDS.split())
        assert {f["rule"] for f in procedure["findings"]} <= LABELLED_RULES - AT_DOCUMENT
    assert {f["rule"] for f in office.labels["document_findings"]} <= AT_DOCUMENT


def test_what_is_labelled_stands_in_the_document(office: Office) -> None:
    text = held(office)
    for procedure in office.labels["procedures"]:
        wanted = [procedure["title"], procedure["code"], *procedure["tthc_codes"]]
        wanted += (procedure["dossier"] or {"components": []})["components"]
        for step in (s for flow in procedure["flows"] for s in flow["steps"]):
            wanted += [step["responsible"], step["duration_text"], step["label"]]
        for words in wanted:
            assert fold(words) in text, words


def test_the_totals_differ_from_the_steps_exactly_where_a_mismatch_is_labelled(office: Office) -> None:
    for procedure in office.labels["procedures"]:
        wrong = False
        for flow in procedure["flows"]:
            days = [s["days"] for s in flow["steps"]]
            blank = any(s["duration_text"] is None for s in flow["steps"])
            if flow["stated_total_days"] is None or blank:
                continue
            wrong |= abs(sum(d or 0 for d in days) - flow["stated_total_days"]) > 1e-6
        if office.name != "d-hai-cap":  # one of its steps stands outside the total
            assert wrong == any(f["rule"] == "time-sum-mismatch" for f in procedure["findings"]), procedure["title"]


def test_a_missing_dossier_is_labelled_where_steps_are_tabled_without_one(office: Office) -> None:
    for procedure in office.labels["procedures"]:
        rules = {f["rule"] for f in procedure["findings"]}
        if office.name.startswith("d-"):
            assert ("dossier-missing" in rules) == ("dossier" not in procedure["sections"])
        else:
            assert "dossier-missing" not in rules


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
    before = held(office)
    if office.hand == "splintered":
        office.splinter()
    assert held(office) == before


def test_the_command_writes_documents_and_labels(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert write_offices([]) == 2
    assert write_offices([str(tmp_path)]) == 0
    assert f"{len(offices())} documents" in capsys.readouterr().out
    names = {p.stem for p in (tmp_path / "documents").glob("*.docx")}
    assert names == {p.stem for p in (tmp_path / "labels").glob("*.json")}
    assert len(names) == len(offices())
    for label in (tmp_path / "labels").glob("*.json"):
        assert json.loads(label.read_text(encoding="utf-8"))["document"] == label.stem
