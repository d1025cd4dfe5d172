"""Reading PDFs against pdfplumber's own text and tables, on pages whose words and cells are known."""

from __future__ import annotations

import io
import subprocess
import sys

import pdfplumber
import pytest

from qmslint.model import Table
from qmslint.read.pdf import read
from tests.benchmarks.timing import ratio, reached
from tests.read.pdf.paper import Paper

LEAST_TIMES_QUICKER = 10.0  # measured are 13.8 to 16.8 (plain) and 10.9 to 12.0 (fallback)
MOST_GROWTH = 12.0  # MB, from 200 to 1,000 pages; what the document itself holds grows by 40
TEXT = "công chức tiếp nhận kiểm tra hồ sơ chuyển phòng chuyên môn thẩm định trình lãnh đạo ký trả kết quả"
WORDS = TEXT.split()


def phrase(start: int, words: int) -> str:
    return " ".join(WORDS[(start + i * 7) % len(WORDS)] for i in range(words))


def truth(pages: int) -> tuple[list[list[str]], list[list[list[str]]]]:
    """The prose lines and the table of each page."""
    prose = [[f"{n}.{i} " + phrase(n + i, 13) for i in range(14)] for n in range(1, pages + 1)]
    tables = [
        [["TT", "Trình tự", "Trách nhiệm", "Thời gian"]]
        + [[f"B{n}.{i}", f"{phrase(n * i, 5)}|{phrase(i, 4)}", phrase(n + i, 2), f"{i},5 ngày"] for i in range(1, 13)]
        for n in range(1, pages + 1)
    ]
    return prose, tables


def sample(pages: int, *, fallback: bool = False) -> bytes:
    """A document of such pages. `fallback`: letters that Latin-1 lacks come from a second font, after the line."""
    prose, tables = truth(pages)
    paper = Paper()
    for number, (lines, table) in enumerate(zip(prose, tables, strict=True)):
        paper.page()
        for i, line in enumerate(lines):
            y = 60 + 15 * i
            if not fallback:
                paper.text(57, y, line, 11)
                continue
            for font, wanted in (("Times", True), ("Other", False)):
                parts: list[str | float] = []
                for char in line:
                    if (char < "\u0100") is wanted:
                        parts.append(char)
                    else:
                        parts.append(1)
                start = next((i for i, part in enumerate(parts) if isinstance(part, str)), 0)
                paper.parts(57 + 5.5 * start, y, parts[start:], 11, font)
        paper.table(57, 300 + number % 7, [50, 220, 110, 80], table, 11)
    return paper.save()


def by_plumber(data: bytes) -> tuple[list[str], list[list[list[str]]]]:
    texts, tables = [], []
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            texts.append(page.extract_text())
            tables += page.extract_tables()
            page.close()
    return texts, tables


@pytest.fixture(scope="module", params=["plain", "fallback"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def pages(kind: str) -> bytes:
    return sample(12, fallback=kind == "fallback")


def test_every_line_and_every_cell_is_right(pages: bytes):
    prose, tables = truth(12)
    document = read(pages, "x.pdf")
    lines = [p.text for p in document.blocks if not isinstance(p, Table)]
    assert lines == [line for page in prose for line in page]
    found = [
        [[" ".join(cell.text.split()) for cell in row] for row in block.grid]
        for block in document.blocks
        if isinstance(block, Table)
    ]
    assert found == [[[cell.replace("|", " ") for cell in row] for row in table] for table in tables]


def test_pdfplumber_is_not_more_right(pages: bytes):
    prose, tables = truth(12)
    texts, found = by_plumber(pages)
    right = sum(line in text for page, text in zip(prose, texts, strict=True) for line in page)
    assert right <= sum(map(len, prose))
    assert [[[cell.replace("\n", "|") for cell in row] for row in table] for table in found] == tables


def test_reading_is_many_times_quicker_than_text_and_tables_of_pdfplumber(pages: bytes, kind: str):
    measured = reached(
        lambda: ratio(lambda: by_plumber(pages), lambda: read(pages, "x.pdf"), rounds=5, times=1),
        lambda times: times >= LEAST_TIMES_QUICKER,
    )
    print(f"pdfplumber's text and tables: {measured:.1f} × reading of {kind} pages")
    assert measured >= LEAST_TIMES_QUICKER


def test_memory_beyond_the_document_itself_stays_flat_over_1000_pages():
    code = """
import gc, sys
from qmslint.read.pdf import read
def peak():
    return [int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM")][0] / 1024
def size_of(found):
    seen, todo, size = set(), [found], 0
    while todo:
        one = todo.pop()
        if id(one) not in seen and not isinstance(one, type):
            seen.add(id(one))
            size += -(-sys.getsizeof(one) // 16) * 16
            todo += gc.get_referents(one)
    return size / 2**20
read(sys.stdin.buffer.read(int(sys.argv[1])), "x.pdf")
before = peak()
data = sys.stdin.buffer.read()
document = read(data, "x.pdf")
used = peak()
print(document.pages, used - before - len(data) / 2**20 - size_of(document))
"""
    first = sample(2)
    beyond = {}
    for pages in (200, 1000):
        command = [sys.executable, "-c", code, str(len(first))]
        done = subprocess.run(command, input=first + sample(pages), capture_output=True, check=True)
        count, beyond[pages] = (float(value) for value in done.stdout.split())
        assert count == pages
    print(f"memory beyond the document: {beyond[200]:.0f} MB for 200 pages, {beyond[1000]:.0f} MB for 1,000")
    assert beyond[1000] - beyond[200] < MOST_GROWTH
