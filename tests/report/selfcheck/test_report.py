"""The report on a self-inspection: how it is set out, what stands in it, what it does not write over."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.shared import Mm, Pt

from qmslint.cli import main
from qmslint.report import file_writer
from qmslint.report.errors import NotOurs
from qmslint.report.selfcheck.words import WORDS
from tests.little_documents import save
from tests.report.sample import project, run, tallies

RUN = run(project=project(), evidence=tallies())


def written(lang: str = "vi", a_run: Any = RUN, path: str = "none.docx") -> bytes:
    return file_writer("docx")(a_run, path, lang)


def opened(lang: str = "vi", a_run: Any = RUN) -> Any:
    return Document(io.BytesIO(written(lang, a_run)))


def texts(document: Any) -> list[str]:
    """Every paragraph and cell, in order."""
    return [node.text or "" for node in document.element.body.iter() if node.tag.endswith("}t")]


def whole(document: Any) -> str:
    return "\n".join(
        "".join(t.text or "" for t in p.iter() if t.tag.endswith("}t")) for p in document.element.body.iter("{*}p")
    )


def test_the_page_is_as_the_decree_sets_it() -> None:
    document = opened()
    section = document.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    margins = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    assert [round(m.mm) for m in margins] == [round(Mm(m).mm) for m in (20, 20, 30, 15)]
    style = document.styles["Normal"]
    assert (style.font.name, style.font.size) == ("Times New Roman", Pt(14))
    sizes = {run.font.size.pt for p in document.paragraphs for run in p.runs if run.text}
    assert sizes <= {13, 14}
    assert section.different_first_page_header_footer
    assert "PAGE" in section.header.paragraphs[0]._p.xml
    assert "PAGE" not in section.first_page_header.paragraphs[0]._p.xml


def test_the_name_of_the_country_has_room_for_its_one_line() -> None:
    """271 points in Times New Roman bold of 13; a cell of 10 cm with Word's margins has 272, without them 283."""
    table = opened().tables[0]
    assert [m.get(m.nsmap["w"].join("{}") + "w") for m in table._tbl.tblPr.find("{*}tblCellMar")] == ["0", "0"]
    assert table.rows[0].cells[1].width.pt > 280


def test_number_place_day_and_signer_are_left_blank() -> None:
    text = whole(opened())
    head, foot = text[: text.index("BÁO CÁO")], text[text.index("III. KIẾN NGHỊ") :]
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in head
    assert "Độc lập - Tự do - Hạnh phúc" in head
    assert "PHÒNG THƯƠNG MẠI" in head
    assert re.search(r"Số: {4,}/BC-…", head)
    assert "ngày …… tháng …… năm …" in head
    assert "Nơi nhận:" in foot
    assert "THỦ TRƯỞNG CƠ QUAN" in foot


def test_the_parts_follow_each_other_and_every_finding_is_told_with_its_mending() -> None:
    text = whole(opened())
    parts = ["I. PHẠM VI", "II. KẾT QUẢ", "2. Kết quả theo văn bản", "3. Kết quả theo điều khoản", "III. KIẾN NGHỊ"]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)
    for finding in RUN.findings:
        assert RUN.message(finding, "vi") in text
    assert text.count("Cách sửa: Sửa ô *tổng*.") == len(RUN.findings)
    assert "4.1. Phòng Thương mại" in text
    assert "4.2. Chưa nêu đơn vị" in text
    assert "Vị trí: mục 5.7 Quy trình xử lý công việc › bảng 2 › dòng 9 › cột 4, khoảng trang 4." in text
    assert "tại ngày 22/11/2026" in text
    assert "cũ/hỏng, 50%: a.docx" in text[places[-1] :]


def test_the_tables_count_by_document_and_by_clause() -> None:
    _, documents, clauses, _ = opened().tables
    rows = [[cell.text for cell in row.cells] for row in documents.rows]
    assert rows[1] == ["1", "QT-03.docx", "Phòng Thương mại", "1", "1", "1", "Đã kiểm tra"]
    assert rows[-1][-1] == "Không đọc được"
    assert len(rows) == 4  # what was passed over is not told
    assert [[cell.text for cell in row.cells] for row in clauses.rows][1:] == [
        ["ISO 9001:2015 8.5.1: Kiểm soát", "1", "1", "1"]
    ]


def test_in_english_nothing_but_the_documents_own_words_is_vietnamese() -> None:
    text = whole(opened("en"))
    assert "Self-inspection of the documents and procedures" in text
    assert not any(vi.split("{")[0] in text for vi, en in WORDS.values() if vi != en and len(vi.split("{")[0]) > 6)


def test_all_words_exist_in_both_languages_with_the_same_gaps() -> None:
    for name, (vi, en) in WORDS.items():
        assert vi and en and vi.count("{}") == en.count("{}"), name


def test_control_characters_of_a_document_do_no_harm_and_the_same_run_gives_the_same_bytes() -> None:
    assert "\x1b" not in whole(opened())
    assert written() == written()


def test_a_run_without_findings_says_so() -> None:
    text = whole(opened(a_run=run(findings=(), evidence=tallies())))
    assert "Không có phát hiện nào." in text
    assert "Không có lỗi phải khắc phục" in text


def test_only_such_a_report_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(written())
    assert written(path=str(path)) == path.read_bytes()
    for other in (save(tmp_path / "b.docx"), tmp_path / "c.docx"):
        if not other.exists():
            other.write_bytes(b"mine")
        with pytest.raises(NotOurs):
            written(path=str(other))


def test_the_command_writes_it_and_says_why_it_does_not(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = save(tmp_path / "QT-01.docx")
    before = document.read_bytes()
    words = ["check", str(document), "--isolated", "-q", "--lang", "vi", "--report"]
    assert main([*words, f"docx:{tmp_path / 'bc.docx'}"]) in (0, 1)
    assert "BÁO CÁO" in whole(Document(str(tmp_path / "bc.docx")))
    capsys.readouterr()
    assert main([*words, f"docx:{document}"]) == 2
    assert "không phải báo cáo tự kiểm tra do qmslint ghi" in capsys.readouterr().err
    assert document.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["QT-01.docx", "bc.docx"]
