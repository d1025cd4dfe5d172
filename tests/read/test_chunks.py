"""Pieces of other files (w:altChunk): web pages, web archives and plain text are read in their place, others are told."""

from __future__ import annotations

import pytest

import qmslint
from qmslint.model import Document, Paragraph, Table
from tests.wards.package import SPACES, packed

PAGE = """<html><head><title>unseen</title><style>p {}</style></head><body>
<h1>1. Mục đích</h1><p align="center"><b>Quy định</b> chung<br>cho mọi người</p>
<p style="display: none">ẩn</p><ol start="3"><li>ba</li><li>bốn</li></ol><ul><li>gạch</li></ul>
<table><thead><tr><th>Bước</th><th>Ai</th></tr></thead><tbody><tr><td rowspan="2">1</td><td>Văn thư</td></tr>
<tr><td>Giám đốc</td></tr><tr><td colspan="2">Tổng</td></tr></tbody></table>sau bảng</body></html>"""


def document(name: str, content: bytes) -> Document:
    body = '<w:p><w:r><w:t>Trước</w:t></w:r></w:p><w:altChunk r:id="chunk"/><w:p><w:r><w:t>Sau</w:t></w:r></w:p>'
    text = f"<w:document {SPACES}><w:body>{body}</w:body></w:document>"
    return qmslint.load(packed({"document": ("document.main", text)}, {name: content}), name="x.docx")


def archive(page: str) -> bytes:
    head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
    part = "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    return f"{head}{part}{page}\r\n--x--\r\n".encode()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.html", PAGE.encode()),
        ("a.htm", PAGE.encode("utf-16")),
        ("a.mht", archive(PAGE)),
        ("a.bin", PAGE.encode()),
        ("a.xhtml", b'<?xml version="1.0" encoding="UTF-8"?>' + PAGE.encode()),
    ],
)
def test_a_web_page_is_read_in_its_place(name: str, content: bytes) -> None:
    read = document(name, content)
    texts = [b.text for b in read.blocks if isinstance(b, Paragraph)]
    expected = ["Trước", "1. Mục đích", "Quy định chung cho mọi người", "3. ba", "4. bốn", "- gạch", "sau bảng", "Sau"]
    assert texts == expected
    heading, centred = (b for b in read.blocks[1:3] if isinstance(b, Paragraph))
    assert heading.outline == 1
    assert centred.centred
    table = next(b for b in read.blocks if isinstance(b, Table))
    assert [[cell.text for cell in row] for row in table.grid] == [
        ["Bước", "Ai"],
        ["1", "Văn thư"],
        ["1", "Giám đốc"],
        ["Tổng", "Tổng"],
    ]
    assert not read.not_read


def test_plain_text_is_read_line_by_line() -> None:
    assert [b.text for b in document("a.txt", "một\nhai".encode()).blocks] == ["Trước", "một", "hai", "Sau"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("name", "content"), [("a.rtf", b"{\\rtf1 x}"), ("a.html", b"<html></html>"), ("a.docx", b"PK")]
)
def test_what_is_of_another_kind_or_empty_is_told_as_not_read(name: str, content: bytes) -> None:
    read = document(name, content)
    assert [n.what for n in read.not_read] == ["chunk"]
    assert [b.text for b in read.blocks] == ["Trước", "Sau"]  # type: ignore[union-attr]


def test_a_piece_that_leads_nowhere_is_told_as_not_read() -> None:
    text = f'<w:document {SPACES}><w:body><w:p/><w:altChunk r:id="none"/></w:body></w:document>'
    assert [
        n.what for n in qmslint.load(packed({"document": ("document.main", text)}, {}), name="x.docx").not_read
    ] == ["chunk"]


def test_what_comes_from_beside_has_no_paragraph_of_the_file_to_comment_on() -> None:
    read = document("a.html", PAGE.encode())
    sources = {b.text: b.source for b in read.blocks if isinstance(b, Paragraph)}
    assert (sources["Trước"], sources["1. Mục đích"], sources["Sau"]) == (0, -1, 1)


def test_a_page_nested_without_end_is_refused_or_cut_and_nothing_breaks() -> None:
    deep = b"<html><body>" + b"<div>" * 5000 + b"x" + b"</div>" * 5000 + b"</body></html>"
    assert document("a.html", deep).blocks
