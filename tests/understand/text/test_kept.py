"""What is kept by text, by document and by procedure answers for that text, document and procedure alone."""

from __future__ import annotations

from qmslint.model import Document, Location, Paragraph
from qmslint.understand.text.headings import read_heading
from qmslint.understand.text.kept import kept_by_text


def test_a_text_is_read_once_and_flags_tell_readings_apart() -> None:
    asked: list[tuple[str, bool]] = []

    @kept_by_text
    def reader(text: str, *, strong: bool = False) -> str:
        asked.append((text, strong))
        return f"{text}!" if strong else text

    assert [reader("a"), reader("a", strong=True), reader("a"), reader("b")] == ["a", "a!", "a", "b"]
    assert asked == [("a", False), ("a", True), ("b", False)]


def test_no_more_texts_are_kept_than_those_of_some_documents() -> None:
    asked: list[str] = []

    @kept_by_text
    def reader(text: str) -> None:
        asked.append(text)

    for number in range(10_000):
        reader(str(number))
    reader("0")
    assert asked[-1] == "0"


def test_a_heading_that_needs_to_stand_out_is_none_where_it_does_not() -> None:
    assert read_heading("Kết quả", strong=True) is not None
    assert read_heading("Kết quả") is None
    assert read_heading("Kết quả", strong=True) is not None


def test_each_document_has_its_own_paragraphs_in_whatever_order_they_are_asked() -> None:
    def document(text: str) -> Document:
        return Document("a.docx", "docx", "", (Paragraph(0, text, Location()),))

    one, other = document("một"), document("hai")
    texts = [[p.text for p in d.paragraphs()] for d in (one, other, one, document("ba"), other)]
    assert texts == [["một"], ["hai"], ["một"], ["ba"], ["hai"]]
