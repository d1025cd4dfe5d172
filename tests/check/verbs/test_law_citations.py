"""Citations of legal documents: in force, well formed, and whose words they are."""

from __future__ import annotations

import pytest

from tests.check.asking import decision, finds, process, says

BODY = process("B1 | Tiếp nhận | Bộ phận một cửa | 01 ngày", "B2 | Thẩm định | Sở Nội vụ | 02 ngày")
EXPIRED = "legal-document-expired"


def _basis(text: str, day: str = "10 tháng 10 năm 2025") -> str:
    return decision(BODY, day, basis=text)


@pytest.mark.parametrize(
    ("citation", "successor"),
    [
        ("Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;", "118/2025/NĐ-CP"),
        ("Căn cứ Nghị định 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ;", "118/2025/NĐ-CP"),
        ("Căn cứ Thông tư số 01/2018/TT-VPCP ngày 23/11/2018;", "03/2025/TT-VPCP"),
        ("Căn cứ Luật Đất đai số 45/2013/QH13 ngày 29/11/2013;", "31/2024/QH15"),
        ("Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013;", "31/2024/QH15"),
        ("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", "72/2025/QH15"),
        ("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025;", "72/2025/QH15"),
        ("Căn cứ Luật Giao thông đường bộ số 23/2008/QH12 ngày 13/11/2008;", "35/2024/QH15, 36/2024/QH15"),
    ],
)
def test_a_text_that_was_replaced_before_the_day_of_the_document_is_told(citation: str, successor: str) -> None:
    (finding,) = finds(EXPIRED, _basis(citation))
    assert finding.expected == successor
    assert finding.level == "error"


@pytest.mark.parametrize(
    "citation",
    [
        "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;",
        "Căn cứ Nghị định số 48/2013/NĐ-CP ngày 14/5/2013; Nghị định số 92/2017/NĐ-CP ngày 07/8/2017;",
        "Căn cứ Thông tư số 02/2017/TT-VPCP ngày 31/10/2017;",
        "Căn cứ Nghị định số 45/2020/NĐ-CP ngày 08/4/2020; Nghị định số 42/2022/NĐ-CP ngày 24/6/2022;",
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020;",
        "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;",
        "Căn cứ Luật Dược ngày 06 tháng 4 năm 2016; Luật sửa đổi, bổ sung một số điều của Luật Dược ngày 21/11/2024;",
        "Căn cứ Luật Tín ngưỡng, tôn giáo số 02/2016/QH14 ngày 18/11/2016;",
        "Căn cứ Nghị định số 999/1999/NĐ-CP ngày 01/01/1999;",
    ],
)
def test_texts_in_force_and_unknown_texts_are_left_alone(citation: str) -> None:
    assert finds(EXPIRED, _basis(citation)) == []


@pytest.mark.parametrize(
    "citation",
    [
        "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 thay thế Nghị định số 61/2018/NĐ-CP ngày 23/4/2018;",
        "Căn cứ Nghị định số 61/2018/NĐ-CP (đã được thay thế bằng Nghị định số 118/2025/NĐ-CP);",
        "Điều 3. Bãi bỏ các quy trình theo Nghị định số 61/2018/NĐ-CP đã hết hiệu lực.",
        "Căn cứ Thông tư số 20/2017/TT-BYT quy định chi tiết một số điều của Luật Dược và Nghị định số 54/2017/NĐ-CP;",
        "Căn cứ Nghị định số 107/2099/NĐ-CP ngày 06/12/2099 sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP;",
    ],
)
def test_a_text_named_as_replaced_or_inside_a_title_is_not_cited_as_in_force(citation: str) -> None:
    assert [f.observed for f in finds(EXPIRED, _basis(citation))] == []


@pytest.mark.parametrize(
    "words",
    [
        "Giấy phép đã cấp theo Nghị định số 54/2017/NĐ-CP còn giá trị đến hết thời hạn.",
        "Hồ sơ nộp trước ngày Nghị định số 61/2018/NĐ-CP hết hiệu lực.",
        "Trường hợp đã được giao đất khi thi hành Luật Đất đai năm 2013 thì không phải làm lại.",
    ],
)
def test_what_was_once_done_under_a_text_is_history(words: str) -> None:
    assert finds(EXPIRED, decision(BODY, articles=f"Điều 2. {words}")) == []


@pytest.mark.parametrize(("day", "told"), [("30 tháng 6 năm 2025", False), ("01 tháng 7 năm 2025", True)])
def test_the_day_of_the_document_decides(day: str, told: bool) -> None:
    text = _basis("Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;", day)
    assert bool(finds(EXPIRED, text)) is told


def test_without_a_date_of_its_own_a_document_stands_on_the_day_of_the_run() -> None:
    text = (
        "# QUY TRÌNH\n\n**1. Mục đích**\n\nA.\n\n**2. Cơ sở pháp lý**\n\n- Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.\n"
    )
    assert len(finds(EXPIRED, text, today="2026-01-15")) == 1
    assert finds(EXPIRED, text, today="2025-01-15") == []
    assert finds(EXPIRED, text, today=None) == []


def test_a_chain_of_successors_is_told_to_its_end() -> None:
    (told,) = says(EXPIRED, _basis("Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13 ngày 19/6/2015;"))
    assert "replaced by 65/2025/QH15, which has been replaced in turn; in force now: 72/2025/QH15" in told
    (viet,) = says(EXPIRED, _basis("Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13;"), "vi")
    assert "hết hiệu lực từ 01/03/2025" in viet


def test_of_several_successors_those_in_force_are_named() -> None:
    (finding,) = finds(EXPIRED, _basis("Căn cứ Luật số 47/2019/QH14 ngày 22/11/2019;"))
    assert finding.expected == "63/2025/QH15, 72/2025/QH15"


def test_a_row_that_nobody_has_verified_gives_less_confidence() -> None:
    (sure,) = finds(EXPIRED, _basis("Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018;"))
    (less,) = finds(EXPIRED, _basis("Căn cứ Luật Nhà ở số 65/2014/QH13 ngày 25/11/2014;"))
    assert (sure.confidence, less.confidence) == ("high", "medium")


def test_the_same_text_cited_twice_is_one_finding() -> None:
    text = _basis(
        "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018;\n\nCăn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018;"
    )
    assert len(finds(EXPIRED, text)) == 1


LIST = """-> **DANH MỤC THỦ TỤC HÀNH CHÍNH** <-

| STT | Mã TTHC | Tên thủ tục hành chính | Thời hạn giải quyết | Căn cứ pháp lý |
| 1 | 1.012370 | Thủ tục giao đất, cho thuê đất không đấu giá | 20 ngày | Luật Đất đai số 45/2013/QH13 ngày 29/11/2013 |
"""


def test_a_basis_reprinted_from_a_ministry_is_told_by_its_own_rule() -> None:
    text = decision(LIST)
    assert finds(EXPIRED, text) == []
    (finding,) = finds("published-basis-expired", text)
    assert finding.level == "warning"
    assert finds("published-basis-expired", _basis("Căn cứ Luật Đất đai số 45/2013/QH13 ngày 29/11/2013;")) == []


CLASSIC = """header: | SỞ NỘI VỤ | QUY TRÌNH CẤP GIẤY XÁC NHẬN | Mã hiệu: QT-03<br>Lần ban hành: 01<br>Ngày ban hành: {0} |

# QUY TRÌNH CẤP GIẤY XÁC NHẬN

**1. Mục đích**

Quy định việc cấp giấy xác nhận.

**2. Phạm vi**

Mọi tổ chức.

**3. Tài liệu viện dẫn**

- Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.
"""


def test_a_text_replaced_since_the_document_was_issued_asks_for_a_review() -> None:
    text = CLASSIC.format("11/11/2020")
    assert finds(EXPIRED, text) == []
    (finding,) = finds("legal-document-replaced-since", text)
    assert finding.level == "info"
    assert finds("legal-document-replaced-since", text, today="2025-01-15") == []


def test_a_text_replaced_before_the_document_was_issued_is_no_matter_of_review() -> None:
    text = CLASSIC.format("11/11/2025")
    assert len(finds(EXPIRED, text)) == 1
    assert finds("legal-document-replaced-since", text) == []


@pytest.mark.parametrize(
    ("citation", "problem"),
    [
        ("Căn cứ Nghị định số 118/2025/NĐCP ngày 09/6/2025;", "missing-hyphen"),
        ("Căn cứ Nghị định số 118/NĐ-CP ngày 09/6/2025;", "missing-year"),
        ("Căn cứ Pháp lệnh số 02/2020/UBTVQH ngày 09/12/2020;", "missing-term"),
        ("Căn cứ Nghị định số 118/2025/NĐ-CP ngày 31/6/2025;", "impossible-date"),
        ("Căn cứ Thông tư số 21/2025/TTBYT ngày 01/7/2025;", "missing-hyphen"),
    ],
)
def test_a_fault_of_form_is_named(citation: str, problem: str) -> None:
    (finding,) = finds("legal-citation-malformed", _basis(citation))
    assert finding.observed == problem
    assert "{" not in says("legal-citation-malformed", _basis(citation))[0]


@pytest.mark.parametrize(
    "citation",
    [
        "Căn cứ Quyết định số 4347/QĐ- BVHTTDL ngày 14/11/2025;",
        "Căn cứ Thông tư số 21/2020/TT - BTTTT ngày 07/9/2020;",
        "Căn cứ Quyết định số 3854/QĐ-UBND ngày 26/11/2025;",
        "Theo đề nghị tại Tờ trình số 798/TTr-SNV ngày 25/11/2025;",
    ],
)
def test_a_stray_space_and_numbers_without_a_year_are_no_fault(citation: str) -> None:
    assert finds("legal-citation-malformed", _basis(citation)) == []


def test_number_and_date_of_different_years_are_told() -> None:
    (finding,) = finds("legal-date-mismatch", _basis("Căn cứ Quyết định số 33/2003/QĐ-BQP ngày 07/4/2023;"))
    assert "2003" in says("legal-date-mismatch", _basis("Căn cứ Quyết định số 33/2003/QĐ-BQP ngày 07/4/2023;"))[0]
    assert finding.confidence == "high"


@pytest.mark.parametrize(
    "citation",
    [
        "Căn cứ Nghị định số 23/2015/NĐ-CP ngày 16/02/2015;",
        "Căn cứ Nghị định số 23/2015/NĐ-CP của Chính phủ, có hiệu lực từ ngày 10/4/2016;",
        "Căn cứ Nghị định số 23/2015/NĐ-CP;",
    ],
)
def test_a_date_of_the_same_year_or_of_something_else_is_no_mismatch(citation: str) -> None:
    assert finds("legal-date-mismatch", _basis(citation)) == []


def test_the_register_says_when_it_is_old() -> None:
    text = _basis("Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025;")
    assert finds("law-register-stale", text, today="2026-02-01") == []
    (finding,) = finds("law-register-stale", text, today="2030-02-01")
    assert (finding.level, finding.procedure_index) == ("info", None)
    assert finds("law-register-stale", text, today=None) == []


def test_a_list_that_goes_on_without_its_heading_row_is_known_by_its_codes() -> None:
    row = "| 9 | Thủ tục giao đất (1.012370) | 20 ngày | Luật Đất đai số 45/2013/QH13 ngày 29/11/2013 |"
    text = decision(
        f"-> **DANH MỤC (tiếp theo)** <-\n\n| 8 | Thủ tục cho thuê đất (1.012369) | 20 ngày | Không |\n{row}\n"
    )
    assert finds(EXPIRED, text) == []


def test_a_document_without_law_does_not_care_for_the_register() -> None:
    assert finds("law-register-stale", "# QUY TRÌNH\n\nNội dung.\n", today="2030-02-01") == []


def test_a_procedure_that_cites_no_law_is_told_unless_it_has_a_legal_basis() -> None:
    head = "# QUY TRÌNH CẤP GIẤY XÁC NHẬN\n\n{0}**1. Thành phần hồ sơ**\n\n- Đơn đề nghị: 01 bản chính.\n\n"
    steps = process(
        "B1 | Tiếp nhận | Một cửa | 01 ngày", "B2 | Ký | Lãnh đạo | 01 ngày", title="**2. Trình tự thực hiện**"
    )
    assert len(finds("legal-basis-missing", head.format("") + steps)) == 1
    basis = "**0. Cơ sở pháp lý**\n\n- Luật Thư viện.\n\n"
    assert finds("legal-basis-missing", head.format(basis) + steps) == []
