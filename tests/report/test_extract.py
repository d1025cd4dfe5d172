"""What was understood, as JSON and as an outline, over a reading made by hand."""

from __future__ import annotations

import json

import jsonschema
import pytest

from qmslint.model import (
    Component,
    Control,
    Document,
    Dossier,
    Flow,
    Form,
    HistoryEntry,
    Location,
    NotRead,
    Procedure,
    Reading,
    Record,
    Reference,
    Section,
    Step,
    TimeLimit,
)
from qmslint.report.extract import write_json, write_text
from qmslint.report.layout import width
from qmslint.report.look import Look
from qmslint.report.schemas import extract_schema

AT = Location(section="5.2 Thành phần hồ sơ", table=1, row=2, index=7)

PROCEDURE = Procedure(
    "Cấp giấy chứng nhận",
    "QT-03",
    ("1.012644",),
    "iso",
    AT,
    ((0, 99),),
    (Section("dossier", "5.2", "Thành phần hồ sơ", AT, 3, 9), Section("dossier_sets", None, "Số lượng", AT, 9, 9)),
    Dossier(
        (Component("Đơn đề nghị theo mẫu", 1, 0, "BM-03-01", AT), Component("Bản sao", None, None, None, AT)), 1, "QT-07", AT
    ),
    (TimeLimit(6.5, "6,5 ngày làm việc", "Trường hợp 1", AT), TimeLimit(None, "Ngay khi nhận đủ hồ sơ", None, AT)),
    (
        Flow(
            "Cấp mới",
            (Step("B1", "Tiếp nhận hồ sơ", "Bộ phận một cửa", 0.5, "½ ngày", "Giấy tiếp nhận", AT),
             Step("B2", "Thẩm định", None, None, "Theo giấy hẹn", None, AT), Step("", "Trả", None, None, None, None, AT)),
            6.5,
            AT,
        ),
    ),
    (Form("BM-03-01", "Đơn", AT),),
    (Record("Hồ sơ", "05 năm", "Phòng A", AT),),
    (Reference("law", "63/2010/NĐ-CP", "63/2010/NĐ-CP", None, AT),),
)  # fmt: skip
UNREAD = (NotRead("picture", Location(page=3)), NotRead("part", AT, "footer2.xml"))
HISTORY = (HistoryEntry("01", "2020-11-11", "Ban hành", AT),)
READING = Reading(
    "Quy trình/QT-03.docx",
    Document("QT-03.docx", "docx", "ab" * 32, (), not_read=UNREAD),
    "vi",
    "procedure",
    Control("QT-03", "Cấp giấy chứng nhận", "01", "2020-11-11", approved_by="", history=HISTORY),
    (PROCEDURE,),
)  # fmt: skip
EMPTY = READING._replace(path="b.docx", procedures=(), control=Control(), document=Document("b.docx", "docx", "", ()))


def as_json(*readings):
    return json.loads("".join(write_json(readings, "vi", Look())))


def test_the_report_keeps_to_its_schema():
    jsonschema.validate(as_json(READING, EMPTY), extract_schema())


def test_the_report_has_the_keys_of_the_contract_and_no_others():
    document = as_json(READING)["documents"][0]
    assert list(document["control"]) == [
        "code", "title", "revision", "issue_date", "effective_date", "prepared_by", "reviewed_by", "approved_by", "history",
    ]  # fmt: skip
    procedure = document["procedures"][0]
    assert list(procedure) == [
        "title", "code", "tthc_codes", "sections", "dossier", "time_limits", "flows", "forms", "records", "references",
    ]  # fmt: skip
    place = {"part": "body", "section": "5.2 Thành phần hồ sơ", "table": 1, "row": 2}
    assert procedure["dossier"] == {
        "components": [
            {"text": "Đơn đề nghị theo mẫu", "originals": 1, "copies": 0, "form": "BM-03-01", "location": place},
            {"text": "Bản sao", "originals": None, "copies": None, "form": None, "location": place},
        ],
        "sets": 1,
        "refers_to": "QT-07",
        "location": place,
    }
    assert procedure["flows"][0]["steps"][0] == {
        "label": "B1", "action": "Tiếp nhận hồ sơ", "responsible": "Bộ phận một cửa", "days": 0.5,
        "duration_text": "½ ngày", "outputs": "Giấy tiếp nhận", "location": place,
    }  # fmt: skip


def test_what_was_not_read_is_told_with_its_place():
    assert as_json(READING)["documents"][0]["not_read"] == [
        {"what": "picture", "location": {"part": "body", "page": 3, "page_exact": False}},
        {"what": "part: footer2.xml", "location": {"part": "body", "section": AT.section, "table": 1, "row": 2}},
    ]


def test_a_procedure_without_a_dossier_has_none():
    assert (
        as_json(READING._replace(procedures=(PROCEDURE._replace(dossier=None),)))["documents"][0]["procedures"][0][
            "dossier"
        ]
        is None
    )


def test_the_outline_shows_every_part():
    assert (
        "".join(write_text([READING, EMPTY], "vi", Look()))
        == """\
Quy trình/QT-03.docx
  Mã hiệu: QT-03
  Tên: Cấp giấy chứng nhận
  Lần ban hành: 01
  Ngày ban hành: 11/11/2020
  Phê duyệt: (để trống)
  1 lần sửa đổi
  Chưa đọc được: ảnh có thể chứa chữ
  Chưa đọc được: một phần của tệp bị thiếu hoặc hỏng (đầu trang, chú thích, ý
    kiến) (footer2.xml)
  Quy trình 1: Cấp giấy chứng nhận (QT-03, 1.012644)
    Các mục: 5.2 Thành phần hồ sơ; Số lượng
    2 thành phần hồ sơ, 1 bộ
      Dẫn chiếu: QT-07
      - Đơn đề nghị theo mẫu [BM-03-01]
      - Bản sao
    Thời hạn: Trường hợp 1: 6,5 ngày làm việc = 6,5 ngày
    Thời hạn: Ngay khi nhận đủ hồ sơ
    3 bước, tổng 6,5 ngày – Cấp mới
      B1 Tiếp nhận hồ sơ · Bộ phận một cửa · 0,5 ngày
      B2 Thẩm định · – · Theo giấy hẹn
      Trả · – · –
    1 biểu mẫu
    1 hồ sơ lưu
    1 viện dẫn

b.docx
  (không thấy quy trình nào)

"""
    )


def test_a_part_without_a_heading_of_its_own_is_called_by_its_kind():
    procedure = READING.procedures[0]
    reading = READING._replace(procedures=(procedure._replace(sections=(Section("fee", None, "", AT, 3, 3),)),))
    assert "Các mục: Phí, lệ phí\n" in "".join(write_text([reading], "vi", Look()))


@pytest.mark.parametrize("columns", [40, 80])
def test_the_outline_fits_the_terminal(columns):
    assert max(width(line) for line in "".join(write_text([READING], "en", Look(columns))).splitlines()) <= columns
