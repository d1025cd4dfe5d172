"""The list of corrective actions: what it holds, and what stays of what people fill in."""

from __future__ import annotations

import datetime
from pathlib import Path

import openpyxl
import pytest

from qmslint.cli import main
from qmslint.model import DocumentStatus
from qmslint.report import file_writer
from qmslint.report.actions.words import WORDS
from qmslint.report.errors import NotOurs
from tests.read.word import docx, p, r
from tests.report.sample import finding, project, run, tallies


def write(path: Path, a_run=None, lang: str = "vi"):
    """Write the list; the workbook as openpyxl reads it."""
    path.write_bytes(file_writer("xlsx")(a_run or run(), str(path), lang))
    return openpyxl.load_workbook(path)


def table(book) -> list[dict[str, object]]:
    heads, *rows = book.worksheets[0].iter_rows(values_only=True)
    return [dict(zip(heads, row, strict=True)) for row in rows]


def fill(path: Path, row: int, **values: object) -> None:
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    heads = [cell.value for cell in sheet[1]]
    for name, value in values.items():
        head = WORDS[name][0] if name in WORDS else name
        if head not in heads:
            heads.append(head)
            sheet.cell(1, len(heads), head)
        sheet.cell(row, heads.index(head) + 1, value)
    book.save(path)


def test_every_cell_is_written_in_one_font(tmp_path: Path) -> None:
    for kind in ("xlsx", "evidence"):
        path = tmp_path / f"{kind}.xlsx"
        path.write_bytes(file_writer(kind)(run(evidence=tallies()), str(path), "vi"))
        cells = [c for sheet in openpyxl.load_workbook(path) for row in sheet.iter_rows() for c in row]
        assert {(c.font.name, c.font.size) for c in cells} == {("Calibri", 11)}


def test_a_row_says_everything_about_a_finding(tmp_path: Path) -> None:
    first = table(write(tmp_path / "a.xlsx"))[0]
    assert first["STT"] == 1
    assert first["Văn bản"] == "Quy trình/QT-03.docx"
    assert first["Mã hiệu"] == "QT-03"
    assert first["Vị trí"] == "mục 5.7 Quy trình xử lý công việc › bảng 2 › dòng 9 › cột 4, khoảng trang 4"
    assert first["Mức"] == "lỗi"
    assert first["Phát hiện"] == "Thời gian các bước cộng lại là 6,5 ngày, còn tổng ghi là 7 ngày."
    assert first["Điều khoản"] == "63/2010/NĐ-CP 8.2.đ; ISO 9001:2015 8.2.2"
    assert first["Tình trạng"] == "Còn"
    assert [first[WORDS[name][0]] for name in ("division", "responsible", "due", "done", "remark")] == [None] * 5


def test_a_row_is_high_enough_for_a_path_that_breaks_badly(tmp_path: Path) -> None:
    path = "Kho mã/" + "quy-trinh-rat-dai-khong-co-dau-cach/" * 3 + "QT-03 Cấp.docx"
    book = write(tmp_path / "a.xlsx", run(findings=(finding(path=path),)))
    assert book.worksheets[0].row_dimensions[2].height >= 15 * 6


def test_there_is_a_row_for_each_finding_in_english_as_well(tmp_path: Path) -> None:
    rows = table(write(tmp_path / "a.xlsx", lang="en"))
    assert len(rows) == len(run().findings)
    assert rows[0]["Finding"] == "The steps add up to 6,5 ngày, but the total says 7 ngày."
    assert {row["Level"] for row in rows} == {"error", "warning", "note"}


def test_heads_stay_in_sight_and_can_be_filtered_and_the_key_is_hidden(tmp_path: Path) -> None:
    sheet = write(tmp_path / "a.xlsx").worksheets[0]
    assert sheet.freeze_panes == "C2"
    assert sheet.auto_filter.ref == "A1:R5"
    assert sheet.column_dimensions["R"].hidden
    assert sheet.column_dimensions["G"].width > 40
    assert sheet.data_validations.dataValidation[0].formula1 == '"Có,Không"'


def test_the_summary_counts_by_level_rule_and_document(tmp_path: Path) -> None:
    sheet = write(tmp_path / "a.xlsx").worksheets[1]
    held = [[v for v in row if v is not None] for row in sheet.iter_rows(values_only=True)]
    assert sheet.title == "Tổng hợp"
    assert ["Đối chiếu quy định tại ngày", "22/11/2026"] in held
    assert ["Tổng số phát hiện", 4] in held
    assert ["  lỗi", 2] in held
    assert ["time-sum-mismatch", "Tiêu đề", "lỗi", 1] in held
    assert ["Quy trình/QT-03.docx", "Đã kiểm tra", 1, 1, 1] in held
    assert ["cũ/hỏng, 50%: a.docx", "Không đọc được", 1, 0, 0] in held


def test_the_same_run_gives_the_same_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write(path)
    first = path.read_bytes()
    write(path)
    assert path.read_bytes() == first


def test_what_people_filled_in_stays_with_its_finding(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write(path)
    due = datetime.datetime(2026, 12, 1)  # noqa: DTZ001 - Excel knows no zones
    fill(path, 2, division="Văn phòng", responsible="Lan", due=due, done="Có", remark="=1+1", Phí="50")
    moved = run(findings=(finding(fingerprint="new", rule="step-numbering"), *run().findings))
    rows = table(write(path, moved, "en"))
    kept = next(row for row in rows if row["Fingerprint"] == "00112233aabbccdd")
    assert kept["Division"] == "Văn phòng"
    assert kept["Responsible"] == "Lan"
    assert kept["Due"] == due
    assert kept["Done"] == "Có"
    assert kept["Remark"] == "=1+1"
    assert kept["Phí"] == "50"
    assert kept["State"] == "Open"
    assert rows[0]["State"] == "New"
    assert rows[0]["Division"] is None


def test_a_finding_that_is_gone_keeps_its_row_and_is_called_gone(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write(path)
    fill(path, 3, responsible="Hoa")
    rows = table(write(path, run(findings=run().findings[:1])))
    gone = {row["Quy tắc"]: row["Tình trạng"] for row in rows}
    assert gone["time-sum-mismatch"] == "Còn"
    assert gone["dossier-sets-missing"] == "Không còn"
    assert gone["document-unreadable"] == "Còn"  # its document was not read this time
    assert next(row for row in rows if row["Người chịu trách nhiệm"])["Mã nhận dạng"] == "00112233aabbccde"


def test_a_document_that_was_not_in_the_run_keeps_its_rows_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write(path)
    other = run(findings=(), documents=(DocumentStatus("khác.docx", "checked", 0, 0),))
    assert {row["Tình trạng"] for row in table(write(path, other))} == {"Còn"}


def test_of_two_findings_with_one_fingerprint_each_keeps_its_own_row(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    twins = (finding(path="a.docx"), finding(path="b.docx"))
    write(path, run(findings=twins))
    fill(path, 2, responsible="Lan")
    fill(path, 3, responsible="Hoa")
    rows = table(write(path, run(findings=twins[::-1])))
    assert {row["Văn bản"]: row["Người chịu trách nhiệm"] for row in rows} == {"a.docx": "Lan", "b.docx": "Hoa"}


def test_the_division_is_filled_in_where_it_is_known_until_people_write_another(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    known = run(project=project())
    assert [row["Đơn vị"] for row in table(write(path, known))] == ["Phòng Thương mại"] * 3 + [None]
    fill(path, 2, division="Văn phòng")
    assert [row["Đơn vị"] for row in table(write(path, known))][:2] == ["Văn phòng", "Phòng Thương mại"]


def test_words_of_a_document_are_never_a_formula(tmp_path: Path) -> None:
    book = write(tmp_path / "a.xlsx", run(findings=(finding(excerpt='=HYPERLINK("http://x")', procedure="+1"),)))
    cell = book.worksheets[0]["H2"]
    assert (cell.value, cell.data_type) == ('=HYPERLINK("http://x")', "s")


@pytest.mark.parametrize("content", [b"no workbook", None])
def test_a_file_that_is_no_list_of_ours_is_not_written_over(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "a.xlsx"
    if content is None:
        openpyxl.Workbook().save(path)
    else:
        path.write_bytes(content)
    with pytest.raises(NotOurs):
        file_writer("xlsx")(run(), str(path), "vi")


def test_an_empty_run_gives_an_empty_list(tmp_path: Path) -> None:
    book = write(tmp_path / "a.xlsx", run(findings=(), documents=()))
    assert table(book) == []


def test_the_command_writes_the_list_and_refuses_another_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "QT-01.docx").write_bytes(docx(p(r("QUY TRÌNH CẤP THẺ")) + p(r("Nghị định số 12/2015/ND-CP"))))
    words = ["check", str(tmp_path / "QT-01.docx"), "--isolated", "--today", "2026-06-01", "-q"]
    code = main([*words, "--report", f"xlsx:{tmp_path / 'a.xlsx'}"])
    assert code in (0, 1), capsys.readouterr().err
    assert openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames
    (tmp_path / "b.xlsx").write_bytes(b"mine")
    assert main([*words, "--report", f"xlsx:{tmp_path / 'b.xlsx'}"]) == 2
    assert main([*words, "--report", f"xlsx:{tmp_path / 'none' / 'b.xlsx'}"]) == 2
    assert (tmp_path / "b.xlsx").read_bytes() == b"mine"
    assert sorted(f.name for f in tmp_path.iterdir()) == ["QT-01.docx", "a.xlsx", "b.xlsx"]
