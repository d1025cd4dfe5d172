"""The evidence as a page, a workbook and data."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import jsonschema
import openpyxl
import pytest
from lxml import html as parser

from qmslint.cli import main
from qmslint.report import file_writer
from qmslint.report.evidence.words import WORDS
from qmslint.report.schemas import evidence_schema
from tests.browser import faults, needs_axe, needs_chromium, opened, sideways
from tests.little_documents import save
from tests.report.html.test_page import shown
from tests.report.sample import run, tallies

RUN = run(evidence=tallies())


def written(path: str, lang: str = "en", a_run: Any = RUN) -> bytes:
    return file_writer("evidence")(a_run, path, lang)


def test_the_data_are_as_the_schema_says_and_never_say_conforming() -> None:
    data = json.loads(written("a.json"))
    jsonschema.validate(data, evidence_schema())
    (clause,) = data["clauses"]
    assert [d["state"] for d in clause["documents"]] == ["not-found", "found", "not-read"]
    assert {d["state"] for d in data["rules"][1]["documents"]} == {"failed", "passed", "not-read"}
    assert "conform" not in written("a.json").decode()


@pytest.mark.parametrize(
    ("lang", "states"),
    [
        ("vi", ["Chưa thấy bằng chứng", "Có bằng chứng", "Chưa đọc hoặc chưa xác minh được"]),
        ("en", ["Evidence not found", "Evidence found", "Not read or not decided"]),
    ],
)
def test_the_workbook_has_a_frozen_head_filters_and_every_count(lang: str, states: list[str]) -> None:
    book = openpyxl.load_workbook(io.BytesIO(written("A.XLSX", lang)))
    clauses, rules, details, _ = book.worksheets
    assert [cell.value for cell in clauses[2]][6:] == states
    assert [cell.value for cell in clauses[2]][2:6] == [1, 1, 1, 0]
    assert rules.max_row == 3
    assert details.max_row == 7
    assert {sheet.freeze_panes for sheet in book.worksheets[:3]} == {"C2"}
    assert details.auto_filter.ref == "A1:J7"
    row = next(r for r in details.iter_rows(values_only=True) if r[0] == "Quy trình/QT-03.docx" and r[5])
    assert row[5:] == (5, 4, 1, 2, 0)


@pytest.mark.parametrize("end", [".html", ".xlsx", ".json"])
def test_the_same_run_gives_the_same_bytes(end: str) -> None:
    assert written(f"a{end}") == written(f"a{end}")


def test_the_page_shows_each_clause_in_each_document_in_words_for_those_who_hear_it() -> None:
    found = parser.document_fromstring(written("a.html").decode())
    row = found.xpath('//table[@class="matrix"]//tbody/tr')[0]
    assert [shown(cell, "vi") for cell in row[1:]] == [
        "✗ 4/5 Chưa thấy bằng chứng, 4 trên 5 chỗ đã xem xét".replace("5 C", "5C"),
        "✓ 2/2Có bằng chứng, 2 trên 2 chỗ đã xem xét",
        "? 0/1Chưa đọc hoặc chưa xác minh được, 0 trên 1 chỗ đã xem xét",
    ]
    assert found.xpath("//link | //img | //iframe | //script[@src]") == []


def test_all_words_exist_in_both_languages() -> None:
    assert all(vi and en and vi != en for vi, en in WORDS.values())


def test_a_run_in_which_nothing_was_looked_at_says_so() -> None:
    assert "No document was looked at." in written("a.html", a_run=run(evidence={})).decode()


def test_the_command_writes_it_and_names_the_forms_that_there_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = str(save(tmp_path / "QT-01.docx"))
    words = ["check", document, "--isolated", "-q", "--lang", "en"]
    assert main([*words, "--report", f"evidence:{tmp_path / 'e.json'}"]) in (0, 1)
    data = json.loads((tmp_path / "e.json").read_text(encoding="utf-8"))
    jsonschema.validate(data, evidence_schema())
    assert len(data["rules"]) > 50
    capsys.readouterr()
    assert main([*words, "--report", "evidence:e.pdf"]) == 2
    assert "e.pdf: a file of --report evidence must end in one of: .html, .xlsx, .json" in capsys.readouterr().err


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("evidence") / "page.html"
    made.write_bytes(written("a.html", "vi"))
    return made


@needs_chromium
def test_the_page_is_searched_and_filtered_in_a_browser(browser: Any, path: Path) -> None:
    with opened(browser, path, 360) as page:
        assert sideways(page) == 0
        assert page.text_content("#shown") == "4"
        page.fill("#search", "kiem soat")
        assert page.text_content("#shown") == "2"
        page.fill("#search", "")
        page.select_option("#state", "not-found")
        assert page.text_content("#shown") == "3"
        page.click('[data-to="en"]')
        assert page.title() == "Evidence by clause"


@needs_axe
def test_the_page_has_no_serious_fault_of_accessibility(browser: Any, path: Path) -> None:
    with opened(browser, path) as page:
        assert faults(page) == []
