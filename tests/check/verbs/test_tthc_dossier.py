"""Dossier, number of sets, time limit and required parts."""

from __future__ import annotations

import pytest

from qmslint.check.engine import check_document
from qmslint.check.rule import RuleSet
from qmslint.model import Finding
from qmslint.read.sample import parse
from qmslint.understand import understand
from tests.check.asking import decision, finds, process, rule

STEPS = ("B1 | Tiếp nhận hồ sơ | Bộ phận một cửa | 01 ngày", "B2 | Thẩm định | Phòng Lữ hành | 02 ngày")


def _block(dossier: str) -> str:
    return f"""**1. Thủ tục cấp thẻ hướng dẫn viên du lịch (1.012345)**

{dossier}

**b) Trình tự thực hiện**

{process(*STEPS, title="")}"""


DOSSIER = ("dossier-missing", "dossier-only-reference", "dossier-sets-missing")


@pytest.mark.parametrize(
    ("part", "rule"),
    [
        ("", "dossier-missing"),
        ("**a) Thành phần hồ sơ**: Không quy định.", None),
        ("**a) Thành phần hồ sơ**\n\nKhông.", None),
        ("**a) Thành phần hồ sơ**\n\nThực hiện theo quy trình nội bộ QT-07.", "dossier-only-reference"),
        ("**a) Thành phần hồ sơ**: Theo quy định tại Quyết định số 123/QĐ-BVHTTDL.", "dossier-only-reference"),
        ("**a) Thành phần hồ sơ**\n\n- Đơn đề nghị (bản chính);\n\n- Ảnh 3x4.", "dossier-sets-missing"),
        ("**a) Thành phần, số lượng hồ sơ**\n\n- Đơn đề nghị;\n\n- Ảnh 3x4.\n\nSố lượng: 02 bộ.", None),
    ],
)
def test_each_fault_of_a_dossier_has_one_rule(part: str, rule: str | None) -> None:
    text = decision(_block(part))
    assert [r for r in DOSSIER if finds(r, text)] == ([rule] if rule else [])


def test_a_list_under_an_unfamiliar_heading_is_not_called_missing() -> None:
    part = "**a) Những thứ cần mang theo**\n\n- Đơn đề nghị cấp thẻ;\n\n- Giấy khám sức khỏe."
    assert finds("dossier-missing", decision(_block(part))) == []


def test_papers_of_the_forms_part_are_no_dossier() -> None:
    part = "**a) Biểu mẫu**\n\n- Đơn đề nghị cấp thẻ;\n\n- Phiếu kiểm soát quá trình giải quyết hồ sơ."
    assert len(finds("dossier-missing", decision(_block(part)))) == 1


def test_papers_that_say_neither_original_nor_copy_are_told() -> None:
    bare = "**a) Thành phần hồ sơ**\n\n- Đơn đề nghị cấp thẻ;\n\n- Quyết định thành lập.\n\nSố lượng: 01 bộ."
    (finding,) = finds("dossier-copy-type-missing", decision(_block(bare)))
    assert finding.level == "info"
    assert finds("dossier-copy-type-missing", decision(_block(bare.replace("thành lập", "thành lập (bản sao)")))) == []


@pytest.mark.parametrize(
    "limit",
    [
        "Thời hạn giải quyết: 03 ngày làm việc.",
        "Thời hạn giải quyết: Ngay khi nhận đủ hồ sơ hợp lệ.",
        "Thời gian giải quyết: Trong ngày.",
    ],
)
def test_a_limit_in_any_words_is_a_limit(limit: str) -> None:
    assert finds("time-limit-missing", decision(process(*STEPS, above=limit))) == []


def test_no_limit_and_no_total_is_told() -> None:
    (finding,) = finds("time-limit-missing", decision(process(*STEPS)))
    assert finding.level == "error"


def test_a_total_serves_as_limit() -> None:
    assert finds("time-limit-missing", decision(process(*STEPS, "Tổng thời gian giải quyết | < | < | 03 ngày"))) == []


def test_a_limit_of_the_list_annex_counts() -> None:
    listed = """-> **DANH MỤC THỦ TỤC HÀNH CHÍNH** <-

| STT | Mã TTHC | Tên thủ tục hành chính | Thời hạn giải quyết |
| 1 | 1.012345 | Thủ tục cấp thẻ hướng dẫn viên du lịch | 03 ngày làm việc |

-> **PHỤ LỤC II** <-

"""
    assert finds("time-limit-missing", decision(listed + process(*STEPS))) == []


DESCRIPTION = {
    "steps": "**a) Trình tự thực hiện**\n\nBước 1: Cơ quan gửi hồ sơ.\n\nBước 2: Thẩm định hồ sơ.",
    "how_to_apply": "**b) Cách thức thực hiện**: Trực tiếp hoặc qua bưu chính.",
    "dossier": "**c) Thành phần, số lượng hồ sơ**\n\n- Tờ trình: 01 bản chính.\n\n- Số lượng hồ sơ: 01 bộ.",
    "time_limit": "**d) Thời hạn giải quyết**: 15 ngày.",
    "applicant": "**đ) Đối tượng thực hiện thủ tục hành chính**: Cơ quan, tổ chức.",
    "agency": "**e) Cơ quan thực hiện thủ tục hành chính**: Sở Nội vụ.",
    "fee": "**g) Phí, lệ phí**: Không.",
    "result": "**h) Kết quả thực hiện**: Văn bản thẩm định.",
}


def _description(*without: str) -> str:
    parts = "\n\n".join(text for kind, text in DESCRIPTION.items() if kind not in without)
    return f"**1. Thủ tục thẩm định thành lập đơn vị sự nghiệp (1.012351)**\n\n{parts}\n"


def test_a_description_with_parts_a_to_g_is_complete() -> None:
    assert finds("tthc/section-missing", _description()) == []
    assert finds("tthc/section-missing", _description("fee", "result")) == []


@pytest.mark.parametrize("kind", ["how_to_apply", "time_limit", "applicant", "agency"])
def test_each_missing_part_is_told_by_name(kind: str) -> None:
    assert [f.expected for f in finds("tthc/section-missing", _description(kind))] == [kind]


def test_a_block_of_steps_is_no_description() -> None:
    assert finds("tthc/section-missing", decision(process(*STEPS))) == []


def test_a_classic_procedure_of_an_agency_needs_purpose_scope_and_references() -> None:
    text = """UBND XÃ HÒA BÌNH

# QUY TRÌNH CẤP GIẤY XÁC NHẬN

**1. Mục đích**

Quy định việc cấp giấy xác nhận.

**2. Nội dung**

| Bước | Nội dung công việc | Trách nhiệm |
| B1 | Tiếp nhận | Văn thư |
| B2 | Ký | Giám đốc |
"""
    assert [f.expected for f in finds("tthc/section-missing", text)] == ["scope", "references"]
    company = text.replace("UBND XÃ HÒA BÌNH", "CÔNG TY IN HÒA BÌNH")
    assert [f.expected for f in finds("tthc/section-missing", company)] == ["scope"]


def test_the_procedure_of_a_school_needs_no_time_limit() -> None:
    text = """TRƯỜNG TIỂU HỌC HÒA BÌNH

# QUY TRÌNH MƯỢN PHÒNG HỌC

**1. Mục đích**

Mượn phòng đúng quy định.

**2. Phạm vi**

Giáo viên, học sinh.

**3. Thành phần hồ sơ**

- Đơn mượn phòng: 01 bản chính.

**4. Nội dung**

| Bước | Nội dung công việc | Trách nhiệm |
| B1 | Nhận đơn | Văn thư |
| B2 | Ký | Hiệu trưởng |
"""
    assert finds("tthc/section-missing", text) == []
    public = text.replace("TRƯỜNG TIỂU HỌC", "UBND XÃ")
    assert "time_limit" in [f.expected for f in finds("tthc/section-missing", public)]


BARE = """
**1. Thủ tục cấp thẻ hướng dẫn viên du lịch (1.012345)**

**a) Trình tự thực hiện**

Bước 1: Cá nhân nộp hồ sơ tại Trung tâm Phục vụ hành chính công.

Bước 2: Phòng Lữ hành thẩm định và cấp thẻ.

**b) Cách thức thực hiện**: Trực tiếp hoặc trực tuyến.

**c) Đối tượng thực hiện**: Cá nhân.

**d) Cơ quan thực hiện**: Sở Du lịch.
"""


def test_what_is_missing_is_told_once_by_the_rule_that_says_most() -> None:
    names = ("dossier-missing", "section-missing", "time-limit-missing")
    chosen = RuleSet([rule(f"tthc/{name}") for name in names], {}, frozenset(("tthc",)))
    found = list(check_document(understand(parse(BARE), "x.docx"), chosen))
    assert sorted(f.rule for f in found if isinstance(f, Finding)) == ["dossier-missing", "time-limit-missing"]


def test_an_empty_part_is_told_once_too() -> None:
    empty = BARE.replace("**b) Cách", "**d) Thành phần hồ sơ**\n\n**b) Cách")
    names = ("core/section-empty", "tthc/dossier-missing")
    chosen = RuleSet([rule(name) for name in names], {}, frozenset(("core", "tthc")))
    found = list(check_document(understand(parse(empty), "x.docx"), chosen))
    assert [f.rule for f in found if isinstance(f, Finding)] == ["dossier-missing"]
    assert [f.params["title"] for f in finds("section-empty", empty)] == ["Thành phần hồ sơ"]


def test_a_missing_part_is_told_where_no_other_rule_does() -> None:
    assert [f.params["kind"] for f in finds("tthc/section-missing", BARE)] == ["dossier", "time_limit"]
