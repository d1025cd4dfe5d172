"""Whole documents: what they are, what they name, and how the parts of one procedure find each other."""

from __future__ import annotations

import pytest

from qmslint.read.sample import parse
from qmslint.understand import understand
from tests.understand.samples import STEPS, procedure, reading

LIST = """
**DANH MỤC THỦ TỤC HÀNH CHÍNH**

| TT | Mã TTHC | Tên TTHC | Ký hiệu | Thời hạn |
| 1 | 1.000111 | Cấp thẻ kho lạnh loại lớn | QT.01 | 02 ngày |
| 2 | 1.000112 | {} | QT.02 | 03 ngày làm việc; trường hợp phức tạp 05 ngày làm việc |

**PHỤ LỤC II**
"""


def listed(name: str, title: str) -> tuple[tuple[str, ...], str | None, list[float | None]]:
    """Codes and limits that the second entry of the list, called `name`, gives to a procedure called `title`."""
    found = reading(
        f"{LIST.format(name)}\n**1. Cấp thẻ kho lạnh loại lớn**\n{STEPS}\n**2. {title}**\n{STEPS}"
    ).procedures[-1]
    return found.tthc_codes, found.code, [t.days for t in found.time_limits]


# ------------------------------------------------------------------------------------------------ names


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Thu hồi thẻ kho lạnh loại nhỏ", "Thu hồi thẻ kho lạnh loại nhỏ"),
        ("Thu hồi thẻ kho lạnh loại nhỏ", "Thủ tục thu hồi thẻ kho lạnh loại nhỏ"),
        ("Thu hồi thẻ kho lạnh loại nhỏ", "Quy trình giải quyết TTHC: Thu hồi thẻ kho lạnh loại nhỏ"),
        ("Thủ tục thu hồi thẻ kho lạnh loại nhỏ.", "THU HỒI THẺ KHO LẠNH LOẠI NHỎ"),
        ("Thu hồi, hủy thẻ kho lạnh loại nhỏ", "Thu hồi/hủy thẻ kho lạnh loại nhỏ (1.000112)"),
    ],
)
def test_the_list_annex_gives_code_and_limits_to_its_procedure(name: str, title: str) -> None:
    assert listed(name, title) == (("1.000112",), "QT.02", [3, 5])


def test_a_listed_limit_says_that_it_comes_from_the_list() -> None:
    found = reading(
        f"{LIST.format('Thu hồi thẻ kho lạnh loại nhỏ')}\n**1. Cấp thẻ kho lạnh loại lớn**\n{STEPS}"
    ).procedures
    assert [(t.days, t.source) for t in found[0].time_limits] == [(2, "list")]


def test_a_procedure_that_is_not_listed_gets_nothing_from_the_list() -> None:
    assert listed("Thu hồi thẻ kho lạnh loại nhỏ", "Thanh tra nhà máy nước đá") == ((), None, [])


@pytest.mark.parametrize("word", ["lại", "đổi", "mới"])
def test_one_telling_word_makes_another_procedure(word: str) -> None:
    title = f"Cấp {word} thẻ kho lạnh loại lớn"
    assert listed(title, title) == (("1.000112",), "QT.02", [3, 5])


def test_procedures_without_a_title_take_the_names_of_the_list_in_order() -> None:
    one = (
        "a) Trình tự thực hiện:\n\nBước 1: Sở nhận hồ sơ.\n\nb) Cách thức thực hiện: trực tiếp\n\n"
        "c) Thành phần hồ sơ:\n\n- Đơn\n\nd) Thời hạn giải quyết: 02 ngày\n\nđ) Lệ phí: không\n\n"
    )
    found = reading(f"{LIST.format('Thu hồi thẻ kho lạnh loại nhỏ')}\n{one}{one}").procedures
    assert [p.title for p in found] == ["Cấp thẻ kho lạnh loại lớn", "Thu hồi thẻ kho lạnh loại nhỏ"]
    assert [p.code for p in found] == ["QT.01", "QT.02"]


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("-> **CẤP THẺ KHO LẠNH LOẠI LỚN** <-", "CẤP THẺ KHO LẠNH LOẠI LỚN"),
        ("# Cấp thẻ kho lạnh", "Cấp thẻ kho lạnh"),
        ("property: title = Cấp thẻ kho lạnh", "Cấp thẻ kho lạnh"),
        ("Văn bản thường.", ""),
    ],
)
def test_a_lone_procedure_takes_the_title_of_its_document(head: str, title: str) -> None:
    assert (
        procedure(
            f"{head}\n\n## 1. Mục đích\n\nNêu.\n\n## 2. Phạm vi\n\nNêu.\n\n## 3. Quy trình thực hiện\n{STEPS}"
        ).title
        == title
    )


# ------------------------------------------------------------------------------------------------ parts of one procedure


DESCRIBED = """
**PHỤ LỤC I**

**1. {}**

a) Trình tự thực hiện:

Bước 1: Tổ chức nộp hồ sơ.

Bước 2: Sở thẩm định.

b) Cách thức thực hiện: trực tiếp

c) Thành phần hồ sơ:

- Đơn

d) Thời hạn giải quyết: 02 ngày

**PHỤ LỤC II**
"""


@pytest.mark.parametrize(
    ("described", "worked"),
    [
        ("Thủ tục cấp thẻ kho lạnh (1.000111)", "Thủ tục cấp thẻ kho lạnh (1.000111)"),
        ("Thủ tục cấp thẻ kho lạnh (1.000111)", "Cấp thẻ cho kho hàng lạnh (1.000111.H10)"),
        ("Thủ tục cấp thẻ kho lạnh loại lớn", "Quy trình cấp thẻ kho lạnh loại lớn"),
    ],
)
def test_a_description_and_its_steps_in_another_annex_are_one(described: str, worked: str) -> None:
    found = procedure(f"{DESCRIBED.format(described)}\n**1. {worked}**\n{STEPS}")
    assert [f.prose for f in found.flows] == [True, False]
    assert found.dossier is not None and found.kind == "process"
    assert len(found.ranges) == 2 and found.ranges[0][1] < found.ranges[1][0]


def test_other_procedures_stay_apart() -> None:
    found = reading(
        f"{DESCRIBED.format('Thủ tục cấp thẻ kho lạnh (1.000111)')}\n**1. Thủ tục thu hồi biển xe (1.000112)**\n{STEPS}"
    )
    assert [len(p.ranges) for p in found.procedures] == [1, 1]


def test_a_description_is_not_joined_with_the_steps_of_its_neighbour() -> None:
    found = reading(
        f"{DESCRIBED.format('Thủ tục cấp thẻ kho lạnh cho tổ chức')}\n**1. Thủ tục cấp lại thẻ kho lạnh cho tổ chức**\n{STEPS}"
    )
    assert len(found.procedures) == 2


# ------------------------------------------------------------------------------------------------ references


def test_references_belong_to_the_procedure_they_stand_in() -> None:
    table = "| TT | Trình tự | Trách nhiệm | Thời gian | Mẫu |\n| B1 | Nhận | Sở | 1 ngày | {} |\n| B2 | Trả | Sở | 1 ngày | |"
    found = reading(
        "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018.\n\n"
        f"1. Thủ tục cấp thẻ kho lạnh (1.000111)\n\n{table.format('BM.KL.01')}\n\n"
        f"2. Thủ tục thu hồi thẻ kho lạnh (1.000112)\n\n{table.format('BM.KL.02')}"
    )
    assert [[r.target for r in p.references if r.kind == "form"] for p in found.procedures] == [
        ["BM.KL.01"],
        ["BM.KL.02"],
    ]
    assert [r.kind for r in found.references] == ["law"]


# ------------------------------------------------------------------------------------------------ kinds


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", "other"),
        ("Thông báo nghỉ lễ.", "other"),
        (f"# Quy trình cấp thẻ kho\n{STEPS}", "procedure"),
        (
            f"{LIST.format('Thu hồi thẻ kho').replace('QT.0', 'lần ')}\n**1. Cấp thẻ kho lạnh loại lớn**\n{STEPS}",
            "decision",
        ),
    ],
)
def test_what_a_document_is_shows_in_its_contents(text: str, kind: str) -> None:
    assert reading(text).kind == kind


def test_the_codes_of_a_list_annex_are_not_the_documents() -> None:
    found = reading(f"{LIST.format('Thu hồi thẻ kho')}\n**1. Cấp thẻ kho lạnh loại lớn**\n{STEPS}")
    assert found.control.code is None and found.kind == "decision"


def test_a_reading_keeps_its_document_and_path() -> None:
    document = parse("Thông báo về việc nghỉ lễ của cơ quan và các đơn vị trực thuộc trong tháng này.")
    found = understand(document, "tb.docx")
    assert found.document is document and found.path == "tb.docx" and found.language == "vi"


DECISION = """
ỦY BAN NHÂN DÂN TỈNH BÌNH AN

Số: 2022/QĐ-UBND

Bình An, ngày 20 tháng 11 năm 2025

**QUYẾT ĐỊNH**

**Về việc phê duyệt quy trình nội bộ giải quyết thủ tục hành chính**

Điều 1. Phê duyệt kèm theo Quyết định này 02 quy trình nội bộ giải quyết thủ tục hành chính.

**PHỤ LỤC**

**QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH**

(Kèm theo Quyết định số 2022/QĐ-UBND ngày 20 tháng 11 năm 2025)
"""
FIRST = f"\n**1. Cấp thẻ kho lạnh loại lớn (1.000111)**\n{STEPS}"
SECOND = f"\n**2. Thu hồi thẻ kho lạnh loại lớn (1.000112)**\n{STEPS}"


def test_a_decision_is_known_with_its_number_date_and_captions() -> None:
    found = reading(DECISION + FIRST + SECOND)
    assert found.kind == "decision" and found.approves and len(found.procedures) == 2
    assert found.decision is not None and found.decision.value == "2022/QĐ-UBND"
    assert found.decision_date is not None and found.decision_date.value == "2025-11-20"
    assert [c.value for c in found.captions] == ["2022/QĐ-UBND", "2025-11-20"]
    assert found.control.code is None


def test_a_decision_of_one_procedure_is_a_decision() -> None:
    assert reading(DECISION + FIRST).kind == "decision"


def test_a_decision_that_only_publishes_does_not_approve() -> None:
    text = DECISION.replace("phê duyệt", "công bố").replace("Phê duyệt", "Công bố")
    assert not reading(text + FIRST + SECOND).approves


def test_a_decision_without_procedures_is_a_decision() -> None:
    assert reading(DECISION).kind == "decision" and reading(DECISION).procedures == ()


@pytest.mark.parametrize(
    "cover",
    [
        "Người soạn thảo: Nguyễn An\n\nNgười phê duyệt: Lê Chi",
        "| Người soạn thảo | Nguyễn An |\n| Người phê duyệt | Lê Chi |",
    ],
)
def test_a_cover_that_labels_its_signers_is_the_approval_part(cover: str) -> None:
    found = procedure(
        f"# Quy trình cấp thẻ ra vào kho\n\n{cover}\n\n## 1. Mục đích\n\nNêu.\n\n## 2. Quy trình thực hiện\n{STEPS}"
    )
    assert found.sections[0].kind == "approval"
    assert sum(s.kind == "approval" for s in found.sections) == 1


def test_a_lone_procedure_takes_the_code_of_its_document() -> None:
    found = reading(
        f"header: Mã hiệu: QT-03\n\n# Quy trình cấp thẻ kho\n\n## 1. Mục đích\n\nNêu.\n\n## 2. Quy trình thực hiện\n{STEPS}"
    )
    assert found.control.code == found.procedures[0].code == "QT-03"


CHANGES = """
**SỬA ĐỔI TÀI LIỆU**

| TT | Nội dung sửa đổi | Lần ban hành | Ngày ban hành |
| 1 | Ban hành lần đầu | 01 | 05/02/2022 |
| 2 | Cập nhật thành phần hồ sơ | 02 | 11/11/2024 |
"""


def test_what_was_changed_heads_no_part() -> None:
    found = reading(f"header: | SỞ A | QUY TRÌNH CẤP THẺ KHO LẠNH | Mã hiệu: QT-07 |\n{CHANGES}\n{STEPS}")
    assert all(s.title != "Cập nhật thành phần hồ sơ" for p in found.procedures for s in p.sections)


def test_a_cover_belongs_to_the_only_procedure_behind_it() -> None:
    text = f"""
SỞ A

-> QUY TRÌNH <-

-> **CẤP THẺ KHO LẠNH LOẠI LỚN** <-

| Mã hiệu: QT-07 |

| Trách nhiệm | Soạn thảo | Phê duyệt |
| Họ và tên | Trần Mai | Phạm Hà |
{CHANGES}
| 1 | KÝ HIỆU QUY TRÌNH | QT-07 | < | < |
| 2.1 | Tên thủ tục hành chính | Cấp thẻ kho lạnh loại lớn, mã 1.012345 | < | < |
| 2.2 | Thành phần hồ sơ, bao gồm: | < | Bản chính | Bản sao |
|  | Đơn đề nghị | < | x |  |
| 2.3 | Số lượng hồ sơ | 01 bộ | < | < |
| 2.4 | Thời hạn giải quyết | 05 ngày | < | < |
"""
    (only,) = reading(text).procedures
    assert only.tthc_codes == ("1.012345",)
    assert {"approval", "revision_history", "dossier"} <= {s.kind for s in only.sections}


def test_a_change_of_land_use_is_no_purpose() -> None:
    found = reading(f"**CHUYỂN MỤC ĐÍCH SỬ DỤNG ĐẤT ĐỐI VỚI TỔ CHỨC**\n{STEPS}")
    assert all(s.kind != "purpose" for p in found.procedures for s in p.sections)
