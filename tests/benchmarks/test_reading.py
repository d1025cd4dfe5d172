"""Reading is bounded against what nobody can avoid (unzip and parse) and against the usual python-docx loop."""

from __future__ import annotations

import io
import zipfile

import pytest
from lxml import etree

from qmslint.model import Paragraph, Table
from qmslint.read import load
from qmslint.read.docx import _known_lists, _known_styles
from tests.benchmarks.samples import PARTS, procedure
from tests.benchmarks.timing import ratio, reached

MOST_TIMES_THE_FLOOR = 1.8
MOST_TIMES_COLD = 2.3
LEAST_TIMES_QUICKER = 8.0


@pytest.fixture(scope="module")
def sample() -> bytes:
    return procedure()


def floor(data: bytes) -> None:
    """Unzip and parse the parts that reading needs."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in PARTS:
            etree.fromstring(archive.read(f"word/{name}"))


def usual_loop(data: bytes) -> int:
    """What a script with python-docx does."""
    import docx

    size = 0
    document = docx.Document(io.BytesIO(data))
    for paragraph in document.paragraphs:
        size += len(paragraph.text) + len(paragraph.style.name)
    for table in document.tables:
        for row in table.rows:
            for cell in row.cells:
                for paragraph in cell.paragraphs:
                    size += len(paragraph.text) + len(paragraph.style.name)
    return size


def test_the_sample_has_the_scale_of_a_real_procedure(sample):
    with zipfile.ZipFile(io.BytesIO(sample)) as archive:
        body = archive.read("word/document.xml")
    document = load(sample, "sample.docx")
    assert 240_000 < len(body) < 290_000
    assert 6_000 < sum(1 for _ in etree.fromstring(body).iter()) < 7_500
    assert sum(1 for _ in document.paragraphs()) == 320
    assert sum(isinstance(block, Table) for block in document.blocks) == 6
    assert sum(isinstance(block, Paragraph) and block.number != "" for block in document.blocks) > 40


def test_reading_takes_at_most_1_8_times_unzip_and_parse(sample):
    measured = reached(
        lambda: ratio(lambda: load(sample, "sample.docx"), lambda: floor(sample)), lambda r: r <= MOST_TIMES_THE_FLOOR
    )
    print(f"reading: {measured:.2f} × the floor")
    assert measured <= MOST_TIMES_THE_FLOOR


def test_the_first_document_of_a_template_costs_little_more(sample):
    def cold() -> None:
        _known_styles.clear()
        _known_lists.clear()
        load(sample, "sample.docx")

    measured = reached(lambda: ratio(cold, lambda: floor(sample)), lambda r: r <= MOST_TIMES_COLD)
    print(f"reading without kept styles: {measured:.2f} × the floor")
    assert measured <= MOST_TIMES_COLD


def test_reading_is_8_times_quicker_than_the_usual_python_docx_loop(sample):
    measured = reached(
        lambda: ratio(lambda: usual_loop(sample), lambda: load(sample, "sample.docx"), rounds=5, times=1),
        lambda r: r >= LEAST_TIMES_QUICKER,
    )
    print(f"the usual python-docx loop: {measured:.1f} × reading")
    assert measured >= LEAST_TIMES_QUICKER
