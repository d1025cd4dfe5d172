"""The gazette's documents hold what their labels say; how well qmslint reads them is measured elsewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.gazette import pens, web
from tests.gazette.__main__ import main as write_gazette
from tests.gazette.gazette import gazette
from tests.gazette.press import PENS
from tests.gazette.sheet import HANDS, Sheet
from tests.house.scoring import LABELLED_RULES, fold

KINDS = """
    purpose scope references legal_basis definitions responsibility conditions how_to_apply dossier dossier_sets
    time_limit place fee agency applicant result steps forms records revision_history approval
    """
DOCUMENT_RULES = """
    legal-citation-malformed legal-date-mismatch legal-document-expired agency-obsolete placeholder-left
    listed-procedure-without-block issue-date-mismatch doubt
    """
AT_DOCUMENT = frozenset(DOCUMENT_RULES.split())


def held(sheet: Sheet) -> str:
    """Everything the sheet says."""
    return fold(re.sub("<[^>]*>", "", web.page(sheet)).replace("&nbsp;", " ").replace("&amp;", "&"))


@pytest.fixture(scope="module", params=sorted(gazette()))
def sheet(request: pytest.FixtureRequest) -> Sheet:
    return gazette()[request.param]()


def test_the_labels_use_only_the_words_of_the_contract(sheet: Sheet) -> None:
    for procedure in sheet.labels["procedures"]:
        assert procedure["sections"]
        assert set(procedure["sections"]) <= set(KINDS.split())
        assert {f["rule"] for f in procedure["findings"]} <= LABELLED_RULES - AT_DOCUMENT
    assert {f["rule"] for f in sheet.labels["document_findings"]} <= AT_DOCUMENT


def test_what_is_labelled_stands_in_the_document(sheet: Sheet) -> None:
    text = held(sheet)
    for procedure in sheet.labels["procedures"]:
        wanted = [procedure["title"], procedure["code"], *procedure["tthc_codes"]]
        wanted += (procedure["dossier"] or {"components": []})["components"]
        for step in (s for flow in procedure["flows"] for s in flow["steps"]):
            wanted += [step["responsible"], step["duration_text"], step["label"]]
        for words in wanted:
            assert fold(words) in text, words


def test_the_totals_differ_from_the_steps_exactly_where_a_mismatch_is_labelled(sheet: Sheet) -> None:
    for procedure in sheet.labels["procedures"]:
        wrong = False
        for flow in procedure["flows"]:
            if flow["stated_total_days"] is not None:
                total = sum(s["days"] or 0 for s in flow["steps"]) - sheet.outside.get(procedure["title"], 0)
                wrong |= abs(total - flow["stated_total_days"]) > 1e-6
        assert wrong == any(f["rule"] == "time-sum-mismatch" for f in procedure["findings"]), procedure["title"]


def test_every_hand_writes_several_and_browsers_print_at_least_four() -> None:
    made = [build() for build in gazette().values()]
    assert {sheet.hand for sheet in made} == set(HANDS) == {*PENS, "web"}
    assert sum(sheet.printed for sheet in made) >= 4


def test_the_same_text_is_written_in_the_same_bytes(sheet: Sheet) -> None:
    twin = next(made for made in (build() for build in gazette().values()) if made.name == sheet.name)
    assert twin.labels == sheet.labels
    if sheet.hand in PENS:
        assert PENS[sheet.hand](twin) == PENS[sheet.hand](sheet)
    else:
        assert web.page(twin) == web.page(sheet)


def test_a_splintered_run_loses_no_word() -> None:
    whole = '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">0,5 ngày làm việc</w:t></w:r>'
    broken = pens.splinter(whole)
    assert broken.count("<w:b/>") == 2
    assert re.sub("<[^>]*>", "", broken) == "0,5 ngày làm việc"


def test_a_hand_that_nobody_has_is_refused() -> None:
    with pytest.raises(ValueError, match="quill is no hand"):
        Sheet("x", "quill")


def test_the_command_without_a_folder_says_how_it_is_used(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert write_gazette([]) == 2
    assert "usage" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
