"""Whatever stands in a document, it is read: nothing raises, nothing is invented, every place can be found again."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qmslint.model import Block, Cell, Document, Location, Paragraph, Reading, Table
from qmslint.read.sample import parse
from qmslint.understand import understand

# What offices write, in an order that no office would choose.
WRITTEN = """
1. Thủ tục cấp thẻ kho lạnh (1.000111) ¦ 2. Thủ tục thu hồi thẻ kho ¦ **I. Cấp thẻ kho lạnh** ¦ Quy trình số: 02 ¦
PHỤ LỤC II ¦ A. LĨNH VỰC KHO BÃI (02 TTHC) ¦ # Quy trình cấp thẻ kho lạnh ¦ 1. Mục đích ¦ 2. Phạm vi ¦ MỤC LỤC ¦
5.2. Thành phần hồ sơ ¦ c) Thành phần, số lượng hồ sơ: ¦ Thành phần hồ sơ: gồm: Đơn đề nghị; bản sao giấy phép ¦
- Đơn đề nghị (01 bản chính) ¦ + Trang bìa ¦ Số lượng hồ sơ: 01 bộ ¦ Đối với tổ chức: ¦ Ghi chú: ký số ¦ Không ¦
Không quy định ¦ d) Thời hạn giải quyết: 07 ngày làm việc ¦ - Trường hợp cấp lại: 03 ngày ¦
80 giờ làm việc (tương đương 10 ngày làm việc) ¦ Bước 1: Tổ chức nộp hồ sơ. ¦
Bước 2: Trong thời hạn 03 ngày làm việc, Sở thẩm định hồ sơ. ¦ 5.7. Quy trình xử lý công việc ¦ 6. BIỂU MẪU ¦
BM-03-01 ¦ Mẫu số 06 ¦ 7. Hồ sơ lưu ¦ Lưu 05 năm tại Phòng Hành chính ¦ Ký hiệu quy trình: QT.ĐCKS.01 ¦
Mã TTHC: 1.000111.H42 ¦ Tên thủ tục hành chính ¦ TT ¦ STT ¦ Nội dung công việc ¦ Trách nhiệm ¦ Thời gian ¦
Thời gian (ngày làm việc) ¦ Kết quả ¦ Tên giấy tờ ¦ Bản chính ¦ Bản sao ¦ Số lượng ¦ Mã hiệu ¦ Tên biểu mẫu ¦
Hồ sơ lưu ¦ Thời gian lưu ¦ Mã TTHC ¦ Tên TTHC ¦ Ngày làm việc ¦ Giờ làm việc ¦ Soạn thảo ¦ Phê duyệt ¦ B1 ¦
Bước 2 ¦ 1 ¦ 2.3 ¦ III ¦ x ¦ - ¦ ½ ngày ¦ 02 ngày ¦ Giờ hành chính ¦ Trong ngày ¦ 0,25 ¦ Tổng thời gian giải quyết ¦
Tổng thời gian (05 ngày) ¦ Quy trình giải quyết tại cấp tỉnh (05 ngày làm việc) ¦ Trường hợp cấp mới ¦
Công chức một cửa ¦ Lãnh đạo Sở ¦ Nhận hồ sơ và hẹn ngày trả ¦ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 ¦
Theo quy định tại Điều 5 ¦ (1) ¦ (2) ¦ …… ¦ : ¦ a) ¦ 5. ¦ İ ¦ đ) ¦ 1.000111 ¦ Purpose ¦ Revision history ¦
Approved by
"""
WORDS = tuple(w.strip() for w in WRITTEN.split("¦"))

words = st.one_of(
    st.sampled_from(WORDS),
    st.lists(st.sampled_from(WORDS), min_size=2, max_size=3).map(" ".join),
    st.text(alphabet="aăđơ ĐƯ 0129.,:;()/-–+xIV\u00a0\u0301½", max_size=30),
    st.text(max_size=12),
)
cells = st.one_of(words, st.just(""), st.just("^"), st.just("<"), st.tuples(words, words).map("<br>".join))
tables = st.lists(st.lists(cells, min_size=1, max_size=6), min_size=1, max_size=7).map(
    lambda rows: "\n".join(
        "| " + " | ".join(c.replace("|", "/").replace("\n", " ") for c in row) + " |" for row in rows
    )
)
stories = st.tuples(st.sampled_from(["header: ", "footer: ", "footnote: ", "textbox: "]), words).map("".join)
texts = st.lists(st.one_of(words, tables, stories), max_size=16).map("\n\n".join)


@st.composite
def paragraphs(draw: st.DrawFn) -> Paragraph:
    """A paragraph with any style, number and weight; its index is given later."""
    text = draw(words)
    bold = draw(st.booleans())
    return Paragraph(
        0, text, Location(), draw(st.sampled_from(["", "", "5.2.", "a)", "-", "•", "Bước 1:", "IV."])),
        draw(st.sampled_from(["", "heading 1", "toc 1"])), draw(st.integers(0, 3)), -1, bold, len(text) if bold else 0,
    )  # fmt: skip


@st.composite
def grids(draw: st.DrawFn, depth: int = 2) -> Table:
    """A table of any shape with merged cells in rectangles, short rows and nested tables."""
    height, width = draw(st.integers(1, 5)), draw(st.integers(1, 6))
    grid: list[list[Cell | None]] = [[None] * width for _ in range(height)]
    inner = st.one_of(paragraphs(), grids(depth - 1)) if depth > 1 else paragraphs()
    for r in range(height):
        for c in range(width):
            if grid[r][c] is not None:
                continue
            down = draw(st.integers(1, 2 if r + 1 < height else 1))
            across = draw(st.integers(1, 3))
            while across > 1 and (c + across > width or any(grid[r][c + i] is not None for i in range(across))):
                across -= 1
            if any(grid[r + d][c + i] is not None for d in range(down) for i in range(across)):
                down = 1
            blocks = tuple(draw(st.lists(inner, max_size=3)))
            text = "\n".join(b.printed for b in blocks if isinstance(b, Paragraph))
            filler = draw(st.integers(0, 15)) == 0
            cell = Cell(r + 1, c + 1, 0, 0, (), "") if filler else Cell(r + 1, c + 1, down, across, blocks, text)
            for d in range(1 if filler else down):
                for i in range(1 if filler else across):
                    grid[r + d][c + i] = cell
    rows = tuple(tuple(cell for cell in row if cell is not None) for row in grid)
    return Table(0, 0, rows, Location(), draw(st.integers(0, 1)))


def document_of(blocks: list[Block]) -> Document:
    """A document of these blocks, numbered in reading order as readers do."""
    counter = iter(range(1_000_000))
    numbers = iter(range(1, 1_000_000))

    def place(block: Block, at: Location) -> Block:
        index = next(counter)
        if isinstance(block, Paragraph):
            return block._replace(index=index, place=at._replace(index=index))
        here = Location(table=next(numbers), index=index)
        made: dict[int, Cell] = {}
        grid = tuple(
            tuple(
                made.setdefault(id(cell), cell) if id(cell) in made else made.setdefault(
                    id(cell), cell._replace(blocks=tuple(place(b, here._replace(row=r, column=c)) for b in cell.blocks)))
                for c, cell in enumerate(row, 1)
            )
            for r, row in enumerate(block.grid, 1)
        )  # fmt: skip
        return block._replace(index=index, number=here.table or 0, grid=grid, place=here)

    return Document("x.docx", "docx", "", tuple(place(b, Location()) for b in blocks))


def places(value: Any) -> Iterator[Location]:
    """Every location anywhere in a reading (its document left out)."""
    if isinstance(value, Location):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            if not isinstance(part, Document):
                yield from places(part)


def indexes(blocks: tuple[Block, ...]) -> Iterator[int]:
    for block in blocks:
        yield block.index
        if isinstance(block, Table):
            for cell in block.cells():
                yield from indexes(cell.blocks)


def nested(document: Document) -> bool:
    """Whether a table stands in a table: its lines are read after those of the row that holds it."""
    tables = [b for b in document.blocks if isinstance(b, Table)]
    return any(isinstance(b, Table) for t in tables for cell in t.cells() for b in cell.blocks)


def check(found: Reading) -> None:
    """What holds for every reading."""
    document = found.document
    known = set(indexes(document.blocks)) | {i for s in (*document.headers, *document.notes) for i in indexes(s.blocks)}
    end = max(known, default=0)
    paragraphs = sum(1 for _ in document.paragraphs())
    for location in places(found):
        assert location.index is None or location.index in known, location
    assert len(found.procedures) + len(found.listed) <= 2 * paragraphs
    for procedure in found.procedures:
        assert procedure.sections or procedure.flows or procedure.dossier
        for first, last in procedure.ranges:
            assert 0 <= first <= end and last <= end
            assert first <= last or nested(document)
        for section in procedure.sections:
            assert section.first >= 0 and section.last <= end
        steps = sum(len(f.steps) for f in procedure.flows)
        components = len(procedure.dossier.components) if procedure.dossier else 0
        assert steps + components + len(procedure.forms) + len(procedure.records) <= 4 * paragraphs
        for limit in procedure.time_limits:
            assert limit.days is None or limit.days >= 0
        for flow in procedure.flows:
            assert flow.steps
            for step in flow.steps:
                assert (step.days is not None) <= (step.duration == "number")
                assert step.action or step.responsible
            for total in (*flow.subtotals, *((flow.total,) if flow.total else ())):
                assert 0 <= total.first <= total.last < len(flow.steps)
    for procedure in found.procedures:
        if procedure.dossier:
            assert all(c.text for c in procedure.dossier.components)
            assert not (procedure.dossier.none_required and procedure.dossier.components)


QUICK = settings(
    deadline=2000, max_examples=120, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@given(texts)
@QUICK
def test_any_text_and_table_is_read(text: str) -> None:
    check(understand(parse(text), "x.docx"))


@given(st.lists(st.one_of(paragraphs(), grids()), max_size=6))
@settings(QUICK, max_examples=60)
def test_any_merged_and_nested_table_is_read(blocks: list[Block]) -> None:
    check(understand(document_of(blocks), "x.docx"))


def test_a_procedure_in_a_nested_table_ends_behind_its_beginning() -> None:
    def cell(row: int, column: int, *blocks: Block) -> Cell:
        return Cell(row, column, 1, 1, blocks, "\n".join(b.text for b in blocks if isinstance(b, Paragraph)))

    one = Paragraph(0, "1. Thủ tục cấp thẻ kho lạnh (1.000111)", Location())
    last = one._replace(text="1. Mục đích")
    inner = Table(0, 0, ((cell(1, 1, one, one),),), Location())
    blank = Cell(1, 3, 0, 0, (), "")
    grid = ((cell(1, 1, inner), cell(1, 2, one), blank), (blank, blank, cell(2, 3, last)))
    outer = Table(0, 0, grid, Location())
    found = understand(document_of([outer]), "x.docx")
    assert all(first <= last for p in found.procedures for first, last in p.ranges)


@given(texts)
@settings(deadline=2000, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_reading_twice_says_the_same(text: str) -> None:
    document = parse(text)
    assert understand(document, "x.docx") == understand(document, "x.docx")


def test_a_long_document_is_read_in_a_time_that_grows_with_its_length() -> None:
    """Four times the text takes well under sixteen times as long: nothing looks at every pair of lines."""
    part = "\n\n".join((*WORDS[:40], "| " + " | ".join(WORDS[40:46]) + " |"))

    def seconds(times: int) -> float:
        document = parse("\n\n".join([part] * times))
        started = time.process_time()
        understand(document, "x.docx")
        return time.process_time() - started

    seconds(2)
    assert min(seconds(40) for _ in range(2)) < 10 * max(min(seconds(10) for _ in range(3)), 0.01)


def test_a_very_long_line_is_read_quickly() -> None:
    started = time.process_time()
    for piece in ("Thành phần hồ sơ ", "01 ngày ", "a) ", "( ", "1.", "Bước 1: ", "BM-01 ", "bản sao: ", "; ", "- "):
        understand(parse("# Thủ tục cấp thẻ kho\n\n1. Thành phần hồ sơ: gồm: " + piece * 4000), "x.docx")
    assert time.process_time() - started < 5
