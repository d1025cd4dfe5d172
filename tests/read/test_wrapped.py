"""Lines of a print that a program left as paragraphs, or broke in a paragraph, are one paragraph again."""

from __future__ import annotations

import pytest

import qmslint
from qmslint.read.wrapped import unbroken
from tests.read.word import docx, p, r, tbl, tc, tr

BREAK = "<w:r><w:br/></w:r>"


def words(*body: str) -> list[str]:
    """The paragraphs of a body, those of cells among them."""
    return [paragraph.text for paragraph in qmslint.load(docx("".join(body))).paragraphs() if paragraph.text]


@pytest.mark.parametrize(
    ("drawn", "meant"),
    [
        ("Lập Phiếu kiểm\nsoát hồ sơ", "Lập Phiếu kiểm soát hồ sơ"),
        ("Quét hồ sơ,\nchuyển phòng\nchuyên môn", "Quét hồ sơ, chuyển phòng chuyên môn"),
        ("Nhận hồ sơ.\nkiểm tra", "Nhận hồ sơ.\nkiểm tra"),
        ("Giấy tờ\na) đơn", "Giấy tờ\na) đơn"),
        ("Hồ sơ gồm:\nđơn", "Hồ sơ gồm:\nđơn"),
        ("QUY TRÌNH\nkiểm kê kho", "QUY TRÌNH\nkiểm kê kho"),
        ("Văn thư\nLãnh đạo", "Văn thư\nLãnh đạo"),
    ],
)
def test_a_break_within_a_sentence_is_a_blank(drawn: str, meant: str) -> None:
    assert unbroken(drawn) == meant
    assert len(drawn) == len(meant)


def test_a_line_from_margin_to_margin_goes_on() -> None:
    lines = (
        "Người nộp hồ sơ đến quầy số 3 của Trung tâm, lấy số thứ tự và chờ",
        "được gọi vào; người cao tuổi được ưu tiên.",
    )
    assert words(*map(p, lines), p("Văn thư vào sổ.")) == [" ".join(lines), "Văn thư vào sổ."]


def test_lines_of_narrow_cells_are_joined() -> None:
    rows = [
        ("Tiếp nhận, lập", "phiếu kiểm soát"),
        ("Thẩm định hồ sơ", "tại phòng Nội vụ"),
        ("Trình Giám đốc", "ký giấy phép"),
    ]
    table = tbl(*(tr(tc(p(a) + p(b)), "Văn thư") for a, b in rows))
    assert [text for text in words(table) if text != "Văn thư"] == [f"{a} {b}" for a, b in rows]


def test_what_wraps_behind_a_hyphen_is_closed_up() -> None:
    rows = [
        ("Nghị định 118/2025/NĐ-", "CP của Chính phủ"),
        ("Theo mẫu đơn in sẵn", "tại quầy số 3"),
        ("Nộp lệ phí theo", "quy định chung"),
        ("Ký và đóng dấu giấy", "phép cho người nộp"),
    ]
    table = tbl(*(tr(tc(p(a) + p(b)), "x") for a, b in rows))
    assert "Nghị định 118/2025/NĐ-CP của Chính phủ" in words(table)


def test_lists_of_short_lines_stay_lists() -> None:
    papers = ["giấy đề nghị cấp thẻ thư viện theo mẫu", "ảnh 3x4", "bản sao thẻ cũ", "bìa", "giấy giới thiệu"]
    table = tbl(tr(tc("".join(map(p, papers))), "x"))
    assert words(table) == [*papers, "x"]
    assert words(*map(p, papers)) == papers


def test_each_line_behind_a_break_has_its_own_bold_letters() -> None:
    (paragraph,) = qmslint.load(
        docx(p(r("Chuẩn bị.") + BREAK + r("6. Thời hạn", "<w:b/>") + BREAK + r("05 ngày.")))
    ).paragraphs()
    assert paragraph.text == "Chuẩn bị.\n6. Thời hạn\n05 ngày."
    assert paragraph.bold_lines == (False, True, False)
