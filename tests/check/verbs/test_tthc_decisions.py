"""What a decision lists, captions and codes."""

from __future__ import annotations

import pytest

from qmslint.check.verbs.listed import alike, short_code
from tests.check.asking import decision, finds, process

STEPS = process("B1 | Tiếp nhận | Bộ phận một cửa | 01 ngày", "B2 | Thẩm định | Phòng Lữ hành | 02 ngày")
HEAD = "| STT | Mã TTHC | Tên thủ tục hành chính | Thời hạn giải quyết |"


def _listed(*rows: str, annex: str = "DANH MỤC THỦ TỤC HÀNH CHÍNH") -> str:
    table = "\n".join([HEAD, *(f"| {r} |" for r in rows)])
    return f"-> **{annex}** <-\n\n{table}\n\n-> **PHỤ LỤC II** <-\n\n-> **QUY TRÌNH NỘI BỘ** <-\n\n{STEPS}"


CARD = "1 | 1.012345 | Thủ tục cấp thẻ hướng dẫn viên du lịch | 03 ngày"
HOTEL = "2 | 1.012399 | Thủ tục công nhận hạng cơ sở lưu trú du lịch | 30 ngày"


def test_a_listed_procedure_without_a_block_is_told() -> None:
    (finding,) = finds("listed-procedure-without-block", decision(_listed(CARD, HOTEL)))
    assert "công nhận hạng" in finding.excerpt
    assert finding.procedure_index is None


def test_several_of_them_are_one_finding_with_a_count() -> None:
    more = "3 | 1.012400 | Thủ tục thu hồi quyết định công nhận hạng | 10 ngày"
    (finding,) = finds("listed-procedure-without-block", decision(_listed(CARD, HOTEL, more)))
    assert finding.params["count"] == "2"


def test_the_block_of_another_listed_procedure_is_not_that_of_one_called_nearly_alike() -> None:
    again = "2 | 1.012346 | Thủ tục cấp lại thẻ hướng dẫn viên du lịch | 03 ngày"
    (finding,) = finds("listed-procedure-without-block", decision(_listed(CARD, again)))
    assert "cấp lại thẻ" in finding.excerpt


def test_a_block_may_be_known_by_its_code_alone() -> None:
    other = "1 | 1.012345.H42 | Cấp thẻ cho người dẫn khách | 03 ngày"
    assert finds("listed-procedure-without-block", decision(_listed(other))) == []


def test_a_decision_that_only_publishes_a_list_is_left_alone() -> None:
    text = decision(_listed(CARD, HOTEL)).replace(
        "Phê duyệt kèm theo Quyết định này quy trình nội bộ giải quyết thủ tục hành chính", "Công bố danh mục thủ tục"
    )
    assert finds("listed-procedure-without-block", text) == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Thủ tục cấp thẻ hướng dẫn viên", "Quy trình giải quyết TTHC: Cấp thẻ hướng dẫn viên", True),
        ("Cấp giấy phép bán lẻ rượu trên địa bàn tỉnh", "Thủ tục cấp giấy phép bán lẻ rượu", True),
        ("Cấp giấy phép bán lẻ rượu", "Cấp lại giấy phép bán lẻ rượu", True),
        ("Cấp giấy phép bán lẻ rượu", "Thu hồi thẻ hướng dẫn viên du lịch", False),
        ("", "Thu hồi thẻ", False),
        ("Cấp thẻ", "Đổi thẻ", False),
    ],
)
def test_titles_that_mean_one_procedure(one: str, other: str, same: bool) -> None:
    assert alike(one, other) is same


def test_codes_are_compared_by_their_first_two_parts() -> None:
    assert short_code("1.012345.000.00.00.H42") == short_code("1.012345") == "1.012345"
    assert short_code(None) == ""


# ------------------------------------------------------------------------------------------------ captions


def _annex(number: str, day: str) -> str:
    return f"(Kèm theo Quyết định số {number} ngày {day} của Chủ tịch UBND tỉnh Lam Sơn)\n\n{STEPS}"


@pytest.mark.parametrize(
    ("number", "day", "rule"),
    [
        ("12/QĐ-UBND", "10/10/2025", None),
        ("12/QĐ-UBND", "10 tháng 10 năm 2025", None),
        ("12 /QĐ-UBND", "10/10/2025", None),
        ("12/QĐ-UBND", "11/10/2025", "issue-date-mismatch"),
        ("12/QĐ-UBND", "10/10/2024", "issue-date-mismatch"),
        ("21/QĐ-UBND", "10/10/2025", "decision-number-mismatch"),
    ],
)
def test_an_annex_must_carry_number_and_date_of_its_decision(number: str, day: str, rule: str | None) -> None:
    text = decision(_annex(number, day))
    assert [r for r in ("issue-date-mismatch", "decision-number-mismatch") if finds(r, text)] == (
        [rule] if rule else []
    )


def test_blanks_in_a_caption_are_another_rules() -> None:
    text = decision(_annex("      /QĐ-UBND", "     tháng 10 năm 2025"))
    assert finds("issue-date-mismatch", text) == []
    assert finds("decision-number-mismatch", text) == []


# ------------------------------------------------------------------------------------------------ codes


@pytest.mark.parametrize("code", ["1.01234", "1.0123456", "1012345", "1.012345.H4", "1,012345"])
def test_a_code_of_another_form_is_told(code: str) -> None:
    text = f"**DANH MỤC THỦ TỤC**\n\n{HEAD}\n| 1 | {code} | Thủ tục cấp thẻ hướng dẫn viên | 03 ngày |\n"
    (finding,) = finds("tthc-code-malformed", text)
    assert finding.observed == code


@pytest.mark.parametrize(
    "code", ["1.012345", "1.012345.H42", "1.012345.000.00.00.H42", "QT-03", "1.012345<br>2.000123", ""]
)
def test_a_right_code_and_codes_of_an_office_are_left_alone(code: str) -> None:
    text = f"**DANH MỤC THỦ TỤC**\n\n{HEAD}\n| 1 | {code} | Thủ tục cấp thẻ hướng dẫn viên | 03 ngày |\n"
    assert finds("tthc-code-malformed", text) == []


def test_a_code_is_found_behind_its_label() -> None:
    text = "**1. Thủ tục cấp thẻ** (Mã số TTHC: 1.01234)\n\nThời hạn giải quyết: 03 ngày.\n"
    assert [f.observed for f in finds("tthc-code-malformed", text)] == ["1.01234"]


def test_a_procedure_without_a_code_is_told_unless_the_list_has_it() -> None:
    bare = STEPS.replace(" (1.012345)", "")
    assert len(finds("tthc-code-missing", decision(bare))) == 1
    assert finds("tthc-code-missing", decision(_listed(CARD).replace(" (1.012345)", ""))) == []
