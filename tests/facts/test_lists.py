"""The master list and the catalogue, in every form that offices keep them in."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from docx import Document
from openpyxl import Workbook

from qmslint.facts.catalogue import read_catalogue
from qmslint.facts.published import limits, papers
from qmslint.facts.register import read_register
from qmslint.facts.sheets import ListError, place_in_list, read_sheets
from qmslint.report.place import in_words

VIETNAMESE = """Mã hiệu;Tên tài liệu;Lần ban hành;Ngày ban hành;Đơn vị;Tình trạng
QT-01;Kiểm soát hồ sơ;02;05/03/2025;Văn phòng;Đang áp dụng
QT-02;Đánh giá nội bộ;1;;;Hết hiệu lực từ 2024
"""


def put(folder: Path, name: str, data: bytes | str) -> str:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return str(path)


def book(folder: Path, *sheets: tuple[str, list[list[object]]]) -> str:
    made = Workbook()
    made.remove(made.active)
    for title, rows in sheets:
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(row)
    path = folder / "danh-muc.xlsx"
    made.save(path)
    return str(path)


def decomposed(text: str) -> bytes:
    """As code page 1258 holds it: tone marks are letters of their own."""
    import unicodedata

    out = bytearray()
    for c in text:
        try:
            out += c.encode("cp1258")
            continue
        except UnicodeEncodeError:
            pass
        base, *marks = unicodedata.normalize("NFD", c)
        tone = [m for m in marks if m in "\u0300\u0301\u0303\u0309\u0323"]
        rest = unicodedata.normalize("NFC", base + "".join(m for m in marks if m not in tone))
        out += rest.encode("cp1258") + "".join(tone).encode("cp1258")
    return bytes(out)


@pytest.mark.parametrize(
    "data",
    [VIETNAMESE.encode(), VIETNAMESE.encode("utf-8-sig"), VIETNAMESE.encode("utf-16"), decomposed(VIETNAMESE),
     VIETNAMESE.replace(";", ",").encode(), VIETNAMESE.replace(";", "\t").encode()],
    ids=["utf-8", "with a mark", "utf-16", "1258", "commas", "tabs"],
)  # fmt: skip
def test_a_csv_is_read_in_every_encoding_and_with_every_separator(tmp_path: Path, data: bytes) -> None:
    one, two = read_register(put(tmp_path, "dm.csv", data)).entries
    assert (one.code, one.title, one.revision, one.issue_date, one.owner) == (
        "QT-01",
        "Kiểm soát hồ sơ",
        "02",
        "2025-03-05",
        "Văn phòng",
    )
    assert (one.withdrawn, two.withdrawn, two.row) == (False, True, 3)


def test_yaml_and_json_hold_rows_under_the_names_of_columns(tmp_path: Path) -> None:
    rows = [{"code": "QT-01", "title": "Records", "revision": "2"}]
    for name, data in (
        ("a.yaml", "updated: 2025-03-01\ndocuments:\n- {code: QT-01, title: Records, revision: 2}\n"),
        ("b.json", json.dumps(rows)), ("c.jsonl", json.dumps(rows[0])),
    ):  # fmt: skip
        register = read_register(put(tmp_path, name, data))
        assert [(e.code, e.title, e.revision) for e in register.entries] == [("QT-01", "Records", "2")]
        assert register.as_of == ("2025-03-01" if name == "a.yaml" else None)


def test_titles_headers_of_two_rows_and_several_sheets(tmp_path: Path) -> None:
    path = book(
        tmp_path,
        ("QT", [["SỞ DU LỊCH"], ["DANH MỤC TÀI LIỆU NỘI BỘ"], ["Cập nhật đến ngày 05/11/2025"], [],
                ["TT", "Mã hiệu", "Tên tài liệu", "Ban hành", None, "Đơn vị"], [None, None, None, "Lần", "Ngày ban hành"],
                ["(1)", "(2)", "(3)", "(4)", "(5)"], ["I", "Quy trình chung"],
                [1, "QT-01", "Kiểm soát hồ sơ", 2, "05/03/2025", "VP"],
                ["II", "Biểu mẫu"], [2, "ĐK-07", "Đăng ký"]]),
        ("Bên ngoài", [["Danh mục tài liệu bên ngoài"], ["TT", "Mã số / Code", "Tên văn bản"], [1, "TL-9", "Sổ tay"]]),
        ("Ghi chú", [["không có gì"]]),
    )  # fmt: skip
    register = read_register(path)
    assert [(e.code, e.form, e.external, e.sheet) for e in register.entries] == [
        ("QT-01", False, False, "QT"), ("ĐK-07", True, False, "QT"), ("TL-9", False, True, "Bên ngoài")
    ]  # fmt: skip
    assert (register.entries[0].issue_date, register.entries[0].row, register.as_of) == ("2025-03-05", 9, "2025-11-05")


def test_a_list_that_names_no_day_was_kept_when_it_was_saved(tmp_path: Path) -> None:
    path = book(tmp_path, ("A", [["Mã hiệu", "Tên"], ["QT-01", "x"]]))
    assert (read_register(path).as_of or "") > "2020"


def test_the_better_named_column_wins_and_cells_come_as_seen(tmp_path: Path) -> None:
    import datetime

    path = book(tmp_path, ("A", [["Số hiệu", "Mã hiệu", "Tên", "Version", "Ngày BH", "Ghi chú"],
                                 [7, "QT-01", "x", 1.5, datetime.date(2025, 3, 5), "Thay thế QT-00"],
                                 [8, "QT-02", "y", True, None, "Thay thế"]]))  # fmt: skip
    one, two = read_register(path).entries
    assert (one.code, one.revision, one.issue_date, one.withdrawn) == ("QT-01", "1.5", "2025-03-05", False)
    assert two.withdrawn is True


def test_a_remark_beside_the_state_tells_that_a_document_is_gone_or_to_come(tmp_path: Path) -> None:
    path = book(tmp_path, ("A", [["Mã hiệu", "Tên", "Hiện trạng", "Ghi chú"],
                                 ["QT-01", "a", "Còn hiệu lực", "Thay thế bởi QT-09"],
                                 ["QT-02", "b", "Đang soạn thảo", "giao Phòng Nghiệp vụ"],
                                 ["QT-03", "c", None, "Bãi bỏ theo Quyết định số 15"],
                                 ["QT-04", "d", "Còn hiệu lực", "Thay thế QT-00"]]))  # fmt: skip
    found = [(e.code, e.withdrawn, e.planned, e.status) for e in read_register(path).entries]
    assert found == [
        ("QT-01", True, False, "Thay thế bởi QT-09"),
        ("QT-02", False, True, "Đang soạn thảo"),
        ("QT-03", True, False, "Bãi bỏ theo Quyết định số 15"),
        ("QT-04", False, False, "Còn hiệu lực"),
    ]


def test_a_day_that_excel_shows_as_a_number_is_a_day(tmp_path: Path) -> None:
    path = book(tmp_path, ("A", [["Mã hiệu", "Tên", "Ngày ban hành"], ["QT-01", "a", 45884], ["QT-02", "b", "2025"],
                                 ["QT-03", "c", 99999]]))  # fmt: skip
    assert [e.issue_date for e in read_register(path).entries] == ["2025-08-15", "2025", "99999"]


def why(path: str) -> tuple[str, int]:
    with pytest.raises(ListError) as wrong:
        read_register(path)
    return wrong.value.name, wrong.value.row


def test_every_mistake_of_a_list_has_a_name_and_a_row(tmp_path: Path) -> None:
    assert why(put(tmp_path, "a.txt", "x"))[0] == "list-kind"
    assert why(str(tmp_path / "none.csv"))[0] == "cannot-open"
    assert why(put(tmp_path, "b.xlsx", "no zip"))[0] == "list-no-workbook"
    with zipfile.ZipFile(tmp_path / "c.xlsx", "w") as package:
        package.writestr("x", "y")
    assert why(str(tmp_path / "c.xlsx"))[0] == "list-no-workbook"
    assert why(put(tmp_path, "d.csv", "a;b\n1;2\n"))[0] == "list-no-columns"
    assert why(put(tmp_path, "e.csv", "Mã hiệu;Tên\n;x\n"))[0] == "list-empty"
    assert why(put(tmp_path, "f.csv", b"\x81\x8d\xd2\xf0\xff\xd0"))[0] in ("list-encoding", "list-no-columns")
    assert why(put(tmp_path, "g.yaml", "a: 1"))[0] == "list-no-rows"
    assert why(put(tmp_path, "h.yaml", "just words"))[0] == "list-no-rows"
    assert why(put(tmp_path, "i.yaml", "- code: [\n")) == ("syntax", 2)
    assert why(put(tmp_path, "j.json", "[1,")) == ("syntax", 1)
    assert why(put(tmp_path, "k.json", "[1]")) == ("list-row", 1)
    assert why(put(tmp_path, "l.jsonl", '{"code": "A-1"}\n{')) == ("syntax", 2)


def test_a_sheet_that_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/worksheets/sheet1.xml", b"0" * (300 << 20))
    assert why(str(tmp_path / "bomb.xlsx"))[0] == "list-too-large"


def test_hidden_sheets_are_not_read(tmp_path: Path) -> None:
    made = Workbook()
    made.active.append(["Mã hiệu", "Tên"])
    made.create_sheet("cũ").sheet_state = "hidden"
    made.save(tmp_path / "x.xlsx")
    assert [s.name for s in read_sheets(str(tmp_path / "x.xlsx"))] == ["Sheet"]


def test_a_row_is_placed_in_its_sheet_or_in_its_table() -> None:
    assert in_words(place_in_list("dm.xlsx", "2025", 7, "QT-01"), "vi") == "trang tính 2025 › dòng 7"
    assert in_words(place_in_list("dm.docx", "2", 7, "QT-01"), "vi") == "bảng 2 › dòng 7"
    assert in_words(place_in_list("dm.csv", "", 7, "QT-01"), "en") == "row 7"


# ------------------------------------------------------------------------------------------------ the catalogue


def test_a_catalogue_is_read_from_typed_columns(tmp_path: Path) -> None:
    text = (
        "Mã TTHC;Tên TTHC;Thời hạn giải quyết;Thành phần hồ sơ;Lĩnh vực;Ghi chú\n"
        "1.012345.000.00.00.H42;Cấp thẻ;05 ngày làm việc;- Đơn đề nghị cấp thẻ;Du lịch;\n"
        "1.012346;Cấp lại thẻ;;Không;Du lịch;Bãi bỏ\nchưa có;Khác;;;;\n"
    )
    (one,) = read_catalogue(put(tmp_path, "t.csv", text)).entries
    assert (one.code, one.days, one.components, one.fields) == (
        "1.012345",
        ((5.0, "workday"),),
        ("Đơn đề nghị cấp thẻ",),
        ("du lich",),
    )


@pytest.mark.parametrize(("text", "name"), [("a;b\n", "list-no-columns"), ("Mã TTHC;Tên TTHC\nx;y\n", "list-no-codes")])
def test_a_catalogue_without_columns_or_codes_is_refused(tmp_path: Path, text: str, name: str) -> None:
    with pytest.raises(ListError) as wrong:
        read_catalogue(put(tmp_path, "t.csv", text))
    assert wrong.value.name == name


HEAD = "--Tên giấy tờMẫu đơn, tờ khaiSố lượng"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (HEAD + "Đơn đề nghị cấp phépMẫu 01.docx1 bản chínhẢnh chân dung0 bản chính,1 bản sao",
         ("Đơn đề nghị cấp phép", "Ảnh chân dung")),
        (HEAD + "- Bản sao bằng: 01 bản.1 bản chính,1 bản sao+ Tờ khai thuế1 bản sao", ("Bản sao bằng: 01 bản", "Tờ khai thuế")),
        ("Hồ sơ gồm:\n1. Đơn đề nghị;\n2. Bản vẽ thiết kế.\nSố lượng: 01 bộ", ("Đơn đề nghị", "Bản vẽ thiết kế")),
        ("Đơn đề nghị; Bản vẽ thiết kế", ("Đơn đề nghị", "Bản vẽ thiết kế")),
        ("Không có thông tin", None),
        ("", None),
    ],
)  # fmt: skip
def test_papers_are_told_apart(text: str, found: tuple[str, ...] | None) -> None:
    assert papers(text) == found


GLUED = "Hình thức nộpThời gianPhí, lệ phíMô tả"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (GLUED + "Trực tiếp17 Ngày làm việcMiễn phíTrong 3 ngàyTrực tuyến2 GiờMiễn phí", ((17.0, "workday"), (0.25, "hour"))),
        (GLUED + "Trực tiếp5 NgàyMiễn phíTrực tuyến5 NgàyMiễn phí", ((5.0, "day"),)),
        (GLUED + "Trực tuyến4 Tháng2,500,000 VNĐTrực tiếp5 NgàyMiễn phí", ()),
        (GLUED + "Trực tuyến1Miễn phí", ()),
        ("15 ngày làm việc", ((15.0, "workday"),)),
        ("7", ((7.0, "day"),)),
        ("Ngay khi nhận đủ hồ sơ", ()),
    ],
)  # fmt: skip
def test_limits_are_read_from_glued_tables_and_from_words(text: str, found: tuple[tuple[float, str], ...]) -> None:
    assert limits(text) == found


# ------------------------------------------------------------------------------------------------ Word


def word(folder: Path, *blocks: str | list[list[str]]) -> str:
    """A Word file of lines and tables."""
    made = Document()
    for block in blocks:
        if isinstance(block, str):
            made.add_paragraph(block)
            continue
        table = made.add_table(len(block), len(block[0]))
        for row, cells in zip(table.rows, block, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
    path = folder / "danh-muc.docx"
    made.save(str(path))
    return str(path)


HEAD = ["TT", "Mã tài liệu", "Tên tài liệu", "Lần ban hành", "Ngày ban hành"]


def test_a_master_list_may_be_kept_in_word(tmp_path: Path) -> None:
    more = [["2", "QT-02", "Đánh giá nội bộ", "01", "02/01/2025"], ["3", "QT-03", "Đào tạo", "01", "02/01/2025"]]
    path = word(
        tmp_path,
        "DANH MỤC TÀI LIỆU NỘI BỘ",
        "Cập nhật ngày 01/03/2026",
        [HEAD, ["1", "QT-01", "Kiểm soát tài liệu", "02", "05/03/2025"]],
        more,  # a table that Word cut in two goes on
        "DANH MỤC TÀI LIỆU BÊN NGOÀI",
        [HEAD, ["1", "TCVN 9001", "Hệ thống quản lý chất lượng", "", ""]],
    )
    found = read_register(path)
    assert [(e.code, e.revision, e.issue_date, e.external) for e in found.entries] == [
        ("QT-01", "02", "2025-03-05", False),
        ("QT-02", "01", "2025-01-02", False),
        ("QT-03", "01", "2025-01-02", False),
        ("TCVN 9001", None, None, True),
    ]
    assert found.as_of == "2026-03-01"


def test_the_published_procedures_may_stand_in_the_annex_of_a_decision(tmp_path: Path) -> None:
    path = word(
        tmp_path,
        "QUYẾT ĐỊNH",
        [["ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]],
        "DANH MỤC THỦ TỤC HÀNH CHÍNH",
        [["STT", "Mã TTHC", "Tên TTHC", "Thời hạn giải quyết"], ["1", "1.012345", "Cấp thẻ", "05 ngày làm việc"]],
    )
    (only,) = read_catalogue(path).entries
    assert (only.code, only.title) == ("1.012345", "Cấp thẻ")


def test_a_word_file_without_a_table_is_no_list(tmp_path: Path) -> None:
    with pytest.raises(ListError, match="list-no-tables"):
        read_register(word(tmp_path, "Nội quy"))


def test_a_damaged_word_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ListError, match="list-damaged"):
        read_register(put(tmp_path, "danh-muc.docx", "không phải Word"))
