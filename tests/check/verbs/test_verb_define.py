from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from qmslint.model import Reading
from tests.check.little import flow, judge, line, procedure, reading, rules, section, steps, told

TERM = {"vi": "{term}", "en": "{term}"}


def abbreviations(tmp_path: Path, about: Reading, **options: Any) -> list[str]:
    check = {"define": {"what": "abbreviations", **options}}
    return told(rules(tmp_path, select="document", check=check, message=TERM), about)


def lines(*texts: str, **more: Any) -> Reading:
    return reading(procedure(**more), blocks=[line(i, t) for i, t in enumerate(texts)])


@pytest.mark.parametrize(
    ("texts", "terms"),
    [
        (("Đơn vị XRB làm.", "XRB trả lời."), ["XRB"]),
        (("Đơn vị XRB làm.",), []),
        (("Ban đánh giá (XRB) làm.", "XRB trả lời."), []),
        (("Ban đánh giá, viết tắt là XRB.", "XRB trả lời."), []),
        (("XRB (external review board) decides.", "XRB answers."), []),
        (("XRB: ban đánh giá", "XRB trả lời."), []),
        (("Theo QT-XRB.01 và XRB/02.", "XRB-3"), []),
        (("Phần III và III",), []),
        (("BAN ĐÁNH GIÁ XRB QUYẾT ĐỊNH", "BAN XRB"), []),
        (("ISO và ISO, UBND và UBND",), []),
        (("ĐGNB do ĐGNB làm",), ["ĐGNB"]),
        (("Mẫu số 03", "Kính gửi: ……", "XRB và XRB"), []),
        (("Mã XRB. Xong.", "Hỏi lại XRB"), ["XRB"]),
        (("Sign XRB 14A.", "See XRB 09 and XRB 3.14."), []),
        (("DS. Lê A và DS. Trần B",), []),
    ],
)
def test_an_abbreviation_used_twice_must_be_explained(tmp_path: Path, texts: tuple[str, ...], terms: list[str]) -> None:
    assert abbreviations(tmp_path, lines(*texts)) == terms


def test_an_abbreviation_in_the_definitions_is_explained(tmp_path: Path) -> None:
    about = lines("Định nghĩa", "XRB ban đánh giá", "XRB làm, XRB trả lời", sections=(section("definitions", 0, 1),))
    assert abbreviations(tmp_path, about) == []


def test_a_rule_can_say_what_everybody_knows_and_how_often_counts(tmp_path: Path) -> None:
    about = lines("XRB và XRB")
    assert abbreviations(tmp_path, about, known=["XRB"]) == []
    assert abbreviations(tmp_path, about, times=3) == []
    assert abbreviations(tmp_path, lines("đơn vị XRB"), times=1) == ["XRB"]


def roles(tmp_path: Path, named: str, *who: str | None, prose: bool = False) -> list[str]:
    row = steps(*((f"B{i}", w) for i, w in enumerate(who, 1)), first=30)
    home = procedure(flows=(flow(row, prose=prose),), sections=(section("responsibility", 1, 2),))
    about = reading(home, blocks=[line(2, named)])
    checked = rules(tmp_path, select="procedure", check={"define": {"what": "roles"}}, message=TERM)
    return told(checked, about)


@pytest.mark.parametrize(
    ("named", "who", "missing"),
    [
        ("Thủ thư cấp thẻ.", ("Thủ thư", "Văn thư"), ["Văn thư"]),
        ("Thủ thư cấp thẻ, văn thư đóng dấu.", ("Thủ thư", "Văn thư"), []),
        ("Thủ thư cấp thẻ.", ("Thủ thư/Văn thư; Kế toán",), []),
        ("Không nêu ai.", ("Thủ thư", "Văn thư"), []),
        ("Trưởng phòng thư viện ký.", ("Trưởng phòng Thư viện tỉnh", "Thủ thư", "Trưởng phòng thư viện"), ["Thủ thư"]),
        ("Thủ thư cấp thẻ.", ("Thủ thư", None), []),
        ("Analysts keep items. The manager decides.", ("Analyst", "Manager", "Porter"), ["Porter"]),
        (
            "Phòng Chất lượng phân loại; Giám đốc duyệt.",
            ("Giám đốc", "NV Chất lượng", "Trưởng phòng Kho"),
            ["Trưởng phòng Kho"],
        ),
        ("Thủ thư cấp thẻ.", ("Thủ thư", "Người được phân công theo lịch trực của tuần"), []),
    ],
)
def test_who_carries_out_steps_is_among_the_responsibilities(
    tmp_path: Path, named: str, who: tuple[str | None, ...], missing: list[str]
) -> None:
    assert roles(tmp_path, named, *who) == missing


def test_prose_steps_name_nobody_for_certain(tmp_path: Path) -> None:
    assert roles(tmp_path, "Thủ thư cấp thẻ.", "Thủ thư", "Văn thư", prose=True) == []


def test_one_role_in_two_languages_is_named_by_either(tmp_path: Path) -> None:
    assert roles(tmp_path, "Thủ thư, kế toán", "Thủ thư / Librarian", "Kế toán") == []


def test_all_roles_left_out_are_one_finding(tmp_path: Path) -> None:
    assert roles(tmp_path, "Thủ thư, kế toán", "Thủ thư", "Kế toán", "Văn thư", "Giám đốc") == ["Văn thư, Giám đốc"]
    assert (
        len(judge(rules(tmp_path, select="procedure", check={"define": {"what": "roles"}}), reading(procedure()))) == 0
    )
