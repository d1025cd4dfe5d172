"""Bodies that are gone: given a part to play, or only quoted."""

from __future__ import annotations

import pytest

from qmslint.check.engine import check_document
from qmslint.check.evidence import Evidence
from qmslint.check.outcome import Options
from qmslint.check.rule import RuleSet
from qmslint.read.sample import parse
from qmslint.resources import yaml_folder
from qmslint.understand import understand
from qmslint.understand.text.words import tone_key
from tests.check.asking import decision, finds, process, rule, says

RULE = "agency-obsolete"
STEP = "B2 | Ký văn bản | Lãnh đạo Sở | 02 ngày"


def _who(body: str) -> str:
    return decision(process(f"B1 | Thẩm định hồ sơ | {body} | 01 ngày", STEP))


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("UBND huyện", "UBND huyện"),
        ("Ủy ban nhân dân cấp huyện", "Ủy ban nhân dân cấp huyện"),
        ("Uỷ ban nhân dân quận", "Uỷ ban nhân dân quận"),
        ("Phòng Tài chính - Kế hoạch huyện", "Phòng Tài chính - Kế hoạch huyện"),
        ("Phòng Văn hóa và Thông tin thị xã", "Phòng Văn hóa và Thông tin thị xã"),
        ("Công an cấp huyện", "Công an cấp huyện"),
        ("Phòng Giáo dục và Đào tạo", "Phòng Giáo dục và Đào tạo"),
        ("Sở Kế hoạch và Đầu tư", "Sở Kế hoạch và Đầu tư"),
        ("Chuyên viên Sở LĐ-TB&XH", "Sở LĐ-TB&XH"),
        ("Sở Tài nguyên và Môi trường", "Sở Tài nguyên và Môi trường"),
        ("Lãnh đạo Sở GTVT", "Sở GTVT"),
        ("Bộ Kế hoạch và Đầu tư", "Bộ Kế hoạch và Đầu tư"),
    ],
)
def test_a_body_that_is_gone_is_found_where_it_acts(body: str, name: str) -> None:
    (finding,) = finds(RULE, _who(body))
    assert finding.observed == name
    assert finding.span is not None
    assert finding.excerpt[slice(*finding.span)] == name


@pytest.mark.parametrize(
    "body",
    [
        "UBND cấp xã", "Sở Tài chính", "Phòng Quản lý đầu tư", "UBND quản lý chung cư", "Phòng Nội vụ", "Sở Nội vụ",
        "Phòng Kinh tế", "Ban Quản lý khu kinh tế", "Công an xã", "Sở Nông nghiệp và Môi trường",
    ],
)  # fmt: skip
def test_a_body_that_is_there_is_left_alone(body: str) -> None:
    assert finds(RULE, _who(body)) == []


@pytest.mark.parametrize(
    "article",
    [
        "Điều 2. Bãi bỏ Quyết định số 36/QĐ-UBND ngày 27/3/2023 về việc công bố danh mục của Sở Kế hoạch và Đầu tư.",
        "Điều 2. Nhiệm vụ của Sở Tài nguyên và Môi trường (nay là Sở Nông nghiệp và Môi trường) giữ nguyên.",
        "Điều 2. Hồ sơ do Sở Kế hoạch và Đầu tư cấp còn giá trị.",
        "Điều 2. Từ ngày sáp nhập, Sở Giao thông vận tải không còn tiếp nhận hồ sơ.",
        "Căn cứ Thông tư số 21/2020/TT-BTTTT của Bộ Thông tin và Truyền thông; đề nghị của UBND huyện.",
        "Điều 2. Thực hiện theo mẫu của Bộ Giao thông vận tải.",
    ],
)
def test_a_name_that_is_only_quoted_is_left_alone(article: str) -> None:
    body = process("B1 | Thẩm định | Sở Tài chính | 01 ngày", STEP)
    assert finds(RULE, decision(body, articles=article)) == []


def test_an_article_of_the_decision_gives_a_part() -> None:
    body = process("B1 | Thẩm định | Sở Tài chính | 01 ngày", STEP)
    text = decision(
        body, articles="Điều 2. Giám đốc Sở Giao thông vận tải, Chủ tịch UBND các huyện chịu trách nhiệm thi hành."
    )
    assert {f.observed for f in finds(RULE, text)} == {"Sở Giao thông vận tải", "UBND các huyện"}


def test_each_name_is_told_once_in_a_document() -> None:
    assert len(finds(RULE, decision(process("B1 | A | UBND huyện | 01 ngày", "B2 | B | UBND huyện | 01 ngày")))) == 1


@pytest.mark.parametrize(("day", "told"), [("30 tháng 6 năm 2025", False), ("01 tháng 7 năm 2025", True)])
def test_only_documents_of_the_new_time_are_looked_at(day: str, told: bool) -> None:
    text = decision(process("B1 | A | UBND huyện | 01 ngày", STEP), day)
    assert bool(finds(RULE, text)) is told


def test_a_document_without_a_date_is_left_alone() -> None:
    assert finds(RULE, process("B1 | A | UBND huyện | 01 ngày", STEP)) == []


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("(Kèm theo Quyết định số      /QĐ-UBND ngày     tháng 11 năm 2025 của Chủ tịch UBND tỉnh)", True),
        ("(Kèm theo Quyết định số: /QĐ-UBND ngày   /11/2025 của Chủ tịch UBND tỉnh)", True),
        ("(Kèm theo Quyết định số      /QĐ-UBND ngày     tháng 5 năm 2025 của Chủ tịch UBND tỉnh)", False),
        ("(Kèm theo Quyết định số      /QĐ-UBND ngày     tháng     năm 2025 của Chủ tịch UBND tỉnh)", False),
        ("Căn cứ Thông tư số 03/2025/TT-VPCP ngày 15/9/2025 của Văn phòng Chính phủ;", True),
        ("Căn cứ Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ;", False),
        ("Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/11/2025 của Chính phủ;", False),  # its own date is a slip
    ],
)
def test_a_draft_shows_by_its_month_and_what_it_cites_that_it_is_no_older(lines: str, told: bool) -> None:
    assert bool(finds(RULE, f"{lines}\n\n{process('B1 | A | UBND huyện | 01 ngày', STEP)}")) is told


def test_the_dossier_may_name_a_paper_of_a_body_that_is_gone() -> None:
    body = f"""**1. Thủ tục cấp thẻ (1.012345)**

**a) Thành phần hồ sơ**

- Quyết định phê duyệt của UBND huyện (bản sao);

- Giấy phép của Sở Giao thông vận tải (bản sao).

**b) Trình tự thực hiện**

{process("B1 | Thẩm định | Sở Xây dựng | 01 ngày", STEP, title="")}
"""
    assert finds(RULE, decision(body)) == []


def test_the_name_of_a_procedure_may_speak_of_a_district() -> None:
    title = "**1. Cấp giấy phép thuộc thẩm quyền của UBND cấp huyện (1.012345)**"
    assert finds(RULE, decision(process("B1 | Tiếp nhận | UBND cấp xã | 01 ngày", STEP, title=title))) == []


def test_the_message_names_the_successor_in_both_languages() -> None:
    assert says(RULE, _who("Sở Kế hoạch và Đầu tư"), "vi")[0].endswith("nay là Sở Tài chính.")
    assert says(RULE, _who("Sở Kế hoạch và Đầu tư"))[0].endswith("now with Sở Tài chính (Finance).")


def test_every_name_in_the_data_holds_one_of_the_literals() -> None:
    data = yaml_folder("vocabulary")["agencies"]
    groups = [data["district"], *data["departments"]]
    names = [n for g in groups for n in g["names"]]
    assert [n for n in names if not any(x in tone_key(n) for x in data["literals"])] == []
    assert all(g["gone"] and set(g["successor"]) == {"vi", "en"} for g in groups)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        (_who("UBND cấp xã"), "passed"),
        (_who("UBND huyện"), "failed"),
        (
            decision(process("B1 | Thẩm định hồ sơ | UBND huyện | 01 ngày", STEP), day="10 tháng 10 năm 2024"),
            "not-applicable",
        ),
        (process("B1 | Thẩm định hồ sơ | UBND cấp xã | 01 ngày", STEP), "passed"),
        (process("B1 | Thẩm định hồ sơ | UBND huyện | 01 ngày", STEP), "not-read"),
    ],
)
def test_only_a_body_that_is_gone_in_a_text_without_a_date_cannot_be_judged(text: str, state: str) -> None:
    """A form without a date and without such a body is no open question for an auditor."""
    evidence = Evidence()
    chosen = RuleSet([rule(RULE)], {}, frozenset(("tthc",)))
    list(check_document(understand(parse(text), ""), chosen, Options(today="2026-01-15"), evidence))
    assert evidence["tthc", RULE].state == state
