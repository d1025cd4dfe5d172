"""Which language a document is written in."""

from __future__ import annotations

import pytest

from qmslint.model import Document, Location, Paragraph, Story
from qmslint.understand.text.language import detect_language, language_of


def document(*lines: str, header: str = "") -> Document:
    blocks = tuple(Paragraph(i, line, Location()) for i, line in enumerate(lines))
    story = Story("header", "default", 1, (Paragraph(0, header, Location(part="header")),))
    return Document("x.docx", "docx", "", blocks, (story,))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Quy trình này quy định trình tự tiếp nhận hồ sơ của tổ chức, công dân.", "vi"),
        ("Quy trinh nay quy dinh trinh tu tiep nhan ho so va thoi gian giai quyet", "vi"),
        ("This procedure describes how samples shall be received.", "en"),
        ("Purpose / Mục đích: This procedure describes / Quy trình này mô tả cách thực hiện", "vi"),
        ("Procedure of the Đà Nẵng site: the samples shall be kept by the laboratory for a year and a day.", "en"),
        ("SOP Calibration", "en"),
        ("", "vi"),
        ("1 2 3", "vi"),
        ("Protocole préparé par le laboratoire à Genève", "en"),
    ],
)
def test_the_language_of_a_text(text: str, language: str) -> None:
    assert language_of(text) == language


def test_a_document_is_judged_by_its_first_pages() -> None:
    long_part = "This procedure describes how the samples of the laboratory are received. " * 120
    assert detect_language(document(long_part, "Phụ lục: thành phần hồ sơ, biểu mẫu và trách nhiệm")) == "en"


def test_an_empty_body_is_judged_by_its_headers() -> None:
    assert detect_language(document("QT-03", header="Standard operating procedure of the laboratory")) == "en"
    assert detect_language(document("QT-03", header="SỞ CÔNG THƯƠNG – QUY TRÌNH")) == "vi"
