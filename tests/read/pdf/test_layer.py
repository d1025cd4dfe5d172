"""Scans with a text layer: the page is a picture, its words are invisible text, the lines of tables are in the picture only."""

from __future__ import annotations

import io

import pikepdf
import pytest

from qmslint.model import Table
from qmslint.read.pdf import read
from tests.read.pdf.paper import Paper
from tests.read.pdf.test_headed import HEAD, STEPS, WANTED, written

Image = pytest.importorskip("PIL.Image")
DPI = 200


def scanned(turn: float = 0.0, letters: bool = True) -> bytes:
    """A page with a table as a scanner with recognition writes it, its picture turned by so many degrees."""
    from PIL import ImageDraw

    made = Paper().page()
    heights = written(made, [HEAD, *STEPS], 100)
    for i in range(25):
        made.text(57, heights[-1] + 30 + 16 * i, "Công chức tiếp nhận kiểm tra hồ sơ và chuyển phòng.", 11)
    scale = DPI / 72
    picture = Image.new("L", (round(made.wide * scale), round(made.high * scale)), 255)
    brush = ImageDraw.Draw(picture)
    for y in heights:
        brush.line((57 * scale, y * scale, 537 * scale, y * scale), fill=40, width=2)
    for x in (57, 107, 327, 447, 537):
        brush.line((x * scale, heights[0] * scale, x * scale, heights[-1] * scale), fill=40, width=2)
    if letters:  # bold ones make long runs of dark pixels
        for i in range(25):
            y = (heights[-1] + 26 + 16 * i) * scale
            brush.rectangle((57 * scale, y, 300 * scale, y + 4), fill=0)
    if turn:
        picture = picture.rotate(turn, fillcolor=255)
    room = io.BytesIO()
    picture.save(room, "JPEG", quality=70)
    with pikepdf.open(io.BytesIO(made.save())) as pdf:
        page = pdf.pages[0]
        page.Resources.XObject["/Scan"] = pdf.make_stream(
            room.getvalue(), Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=picture.width,
            Height=picture.height, ColorSpace=pikepdf.Name.DeviceGray, BitsPerComponent=8, Filter=pikepdf.Name.DCTDecode,
        )  # fmt: skip
        page.contents_add(pdf.make_stream(b"q 595 0 0 842 0 0 cm /Scan Do Q 3 Tr"), prepend=True)
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


@pytest.mark.parametrize("turn", [0.0, 0.2, 0.6])
def test_the_tables_of_a_scan_are_those_of_its_picture(turn: float):
    document = read(scanned(turn), "x.pdf")
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    assert [[" ".join(cell.text.split()) for cell in row] for row in table.grid] == WANTED
    assert document.ocr


def test_a_page_that_draws_its_own_lines_is_no_scan():
    made = Paper().page().picture(0, 0, 595, 842)
    made.table(57, 100, [50, 200, 100], [["TT", "Tên", "Số"], ["1", "Đơn", "1"], ["2", "Tờ khai", "1"]])
    for i in range(30):
        made.text(57, 250 + 16 * i, "Công chức tiếp nhận kiểm tra hồ sơ và chuyển phòng.", 11)
    assert not read(made.save(), "x.pdf").ocr
