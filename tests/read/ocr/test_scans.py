"""A scan says what its Word file says: code, sections, steps and components, page by page, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

import qmslint
from qmslint.model import Document, Reading
from qmslint.read import Options, load
from qmslint.understand import understand
from tests.house.scoring import alike, compare, fold
from tests.read.ocr.scans import needs_printer, needs_tesseract, pages_of, printed, scanned, worn

EXAMPLE = next((Path(__file__).parents[3] / "examples" / "so-cong-thuong").glob("QT-01*.docx"))
LEAST = 0.85
pytestmark = [needs_tesseract, needs_printer]


@pytest.fixture(scope="module")
def paper(tmp_path_factory) -> Path:
    """The example as a PDF with text."""
    return printed(EXAMPLE, tmp_path_factory.mktemp("paper"))


@pytest.fixture(scope="module")
def pages(paper) -> list[Image.Image]:
    return pages_of(paper, paper.parent)


@pytest.fixture(scope="module")
def scan(pages) -> bytes:
    return scanned(pages)


@pytest.fixture(scope="module")
def document(scan) -> Document:
    return load(scan, "QT-01.pdf", Options(ocr="auto"))


@pytest.fixture(scope="module")
def truth() -> Reading:
    return understand(load(EXAMPLE), "QT-01.docx")


def f1(gold: Sequence[str], seen: Sequence[str]) -> float:
    return compare("scan", list(gold), list(seen), alike).f1


def judge(truth: Reading, reading: Reading) -> dict[str, float]:
    gold, seen = truth.procedures[0], reading.procedures[0]
    assert gold.dossier and seen.dossier
    steps = [[f"{s.label} {s.action}" for f in p.flows for s in f.steps] for p in (gold, seen)]
    return {
        "sections": f1([s.kind for s in gold.sections], [s.kind for s in seen.sections]),
        "steps": f1(steps[0], steps[1]),
        "components": f1([c.text for c in gold.dossier.components], [c.text for c in seen.dossier.components]),
    }


def test_a_scan_of_200_dots_gives_what_its_word_file_gives(document, truth):
    reading = understand(document, "scan.pdf")
    assert fold(reading.control.code) == fold(truth.control.code)
    assert truth.procedures[0].flows and len(truth.procedures[0].sections) > 10
    scores = judge(truth, reading)
    assert all(score >= LEAST for score in scores.values()), scores
    gold = [s.days for f in truth.procedures[0].flows for s in f.steps]
    seen = [s.days for f in reading.procedures[0].flows for s in f.steps]
    assert sum(a == b for a, b in zip(gold, seen, strict=False)) >= 0.85 * len(gold)


def test_a_scan_laid_askew_on_greyish_paper_is_read_as_well(pages, truth):
    askew = load(scanned([worn(page) for page in pages]), "askew.pdf", Options(ocr="auto"))
    scores = judge(truth, understand(askew, "askew.pdf"))
    assert all(score >= 0.75 for score in scores.values()), scores


def test_words_of_a_scan_know_their_pages_and_that_they_were_recognised(document):
    assert document.ocr
    assert document.not_read == ()
    assert document.pages == 5
    assert {p.place.page for p in document.paragraphs()} == {1, 2, 3, 4, 5}
    assert all(p.place.page_exact for p in document.paragraphs())
    assert document.headers, "the header table of each page is no part of the body"


def test_without_recognition_the_pages_are_not_read_and_nothing_is_said_to_be_missing(scan, tmp_path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(scan)
    run = qmslint.check([path], isolated=True, today="2026-06-01")
    assert [f.rule for f in run.findings] == ["text-layer-missing"]
    assert not run.ok


def test_findings_on_recognised_text_are_less_sure(document):
    run = qmslint.check([document], isolated=True, today="2030-06-01", select=["ALL"])
    assert [d.status for d in run.documents] == ["checked"]
    assert {f.confidence for f in run.findings} <= {"medium", "low"}
    assert run.findings


def test_the_check_of_a_folder_recognises_within_the_limits_of_a_worker(pages, tmp_path):
    (tmp_path / "scan.pdf").write_bytes(scanned(pages[2:3]))
    run = qmslint.check([tmp_path], isolated=True, today="2026-06-01", ocr="auto", jobs=2)
    assert [d.status for d in run.documents] == ["checked"]
    assert "text-layer-missing" not in {f.rule for f in run.findings}


def test_text_that_is_there_is_recognised_only_when_forced(paper, tmp_path):
    with pikepdf.open(paper) as pdf:
        del pdf.pages[1:]
        pdf.save(tmp_path / "first.pdf")
    plain = load(tmp_path / "first.pdf", options=Options(ocr="auto"))
    forced = load(tmp_path / "first.pdf", options=Options(ocr="force"))
    assert (plain.ocr, forced.ocr) == (False, True)
    assert "QUY TRÌNH" in forced.text
