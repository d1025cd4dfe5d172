"""Codes of procedures and forms, and of TTHC."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qmslint.understand.text.codes import (
    code_key,
    code_prefix,
    find_codes,
    find_tthc_codes,
    normalise_code,
    split_revision,
    tthc_problem,
)


@pytest.mark.parametrize(
    ("text", "target", "revision"),
    [
        ("theo QT-03 của Sở", "QT-03", None),
        ("QT.ĐCKS.01", "QT.ĐCKS.01", None),
        ("QTTP-20", "QTTP-20", None),
        ("QT - 03", "QT-03", None),
        ("QT 03 ngày", "QT03", None),
        ("QT-SX-01_v2.1", "QT-SX-01", "2.1"),
        ("QT-03 lần ban hành 02", "QT-03", "02"),
        ("QT-03 (lần sửa đổi: 01)", "QT-03", "01"),
        ("QT-03 phiên bản 2.0", "QT-03", "2.0"),
        ("SOP-QA-012 Rev. 03", "SOP-QA-012", "03"),
        ("SOP-101 Rev A", "SOP-101", "A"),
        ("SOP-101, version 4.", "SOP-101", "4"),
        ("theo quy trình ETV.MP 30", "ETV.MP30", None),
        ("quy trình số QLT-09", "QLT-09", None),
        ("see procedure ABC-PR-004 v2", "ABC-PR-004", "2"),
        ("HD-03", "HD-03", None),
        ("theo QTr-KD-04", "QTR-KD-04", None),
    ],
)
def test_a_procedure_code_is_found_with_its_revision(text: str, target: str, revision: str | None) -> None:
    (code,) = find_codes(text)
    assert (code.kind, code.target, code.revision) == ("procedure", target, revision)
    assert text[code.start : code.end] == code.text


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("BM.ĐCKS.01.01", "BM.ĐCKS.01.01"),
        ("BM01", "BM01"),
        ("BM-21", "BM-21"),
        ("(BM-05a)", "BM-05A"),
        ("F30.01", "F30.01"),
        ("F-HR-01", "F-HR-01"),
        ("F-0422-1", "F-0422-1"),
        ("BM.06.ĐT-a", "BM.06.ĐT-A"),
        ("BM-QT03-01", "BM-QT03-01"),
        ("QT03-BM01", "QT03-BM01"),
        ("BM/QT-03/01", "BM/QT-03/01"),
        ("BMNS-01", "BMNS-01"),
        ("biểu mẫu số NS-01", "NS-01"),
        ("Form HR-12", "HR-12"),
        ("BM.TBYT.02.", "BM.TBYT.02"),
    ],
)
def test_a_form_code_is_found(text: str, target: str) -> None:
    (code,) = find_codes(text)
    assert (code.kind, code.target, code.attached) == ("form", target, False)


@pytest.mark.parametrize(
    "text",
    [
        "Nghị định 118/2025/NĐ-CP", "1234/HD-BXD", "Quyết định 05/2020/QĐ-UBND", "quy trình ISO 9001:2015", "TTHC 01",
        "UBND 63 tỉnh", "mã 1.012644.H42", "F0 và F1", "QT - UBND", "COVID-19", "thủ tục COVID-19", "BMI 25", "Điều 5",
        "vitamin B12", "", "MẪU SỐ 01", "quy trình B5", "XQT-03", "Phòng QLT-09",
    ],
)  # fmt: skip
def test_what_is_no_code_is_left_alone(text: str) -> None:
    assert find_codes(text) == ()


def test_the_name_of_a_file_is_marked() -> None:
    (code,) = find_codes("BM.QLT.01.docx")
    assert (code.text, code.attached) == ("BM.QLT.01", True)


def test_a_document_may_have_its_own_beginnings() -> None:
    assert find_codes("xem ETV.MP 31") == ()
    assert [(c.kind, c.target) for c in find_codes("xem ETV.MP 31", ("ETV.MP",))] == [("procedure", "ETV.MP31")]
    assert [(c.kind, c.target) for c in find_codes("lập M-TL02-1", form_prefixes=("M-TL",))] == [("form", "M-TL02-1")]


def test_the_beginning_of_a_code_names_its_family() -> None:
    codes = ("FS-WQ-007", "ETV.MP 30", "M-TL02-1", "BM01", "QT-ĐGNB", "F30.01")
    assert [code_prefix(code) for code in codes] == ["FS-WQ", "ETV.MP", "M-TL", "BM", "", ""]


def test_several_codes_come_in_order() -> None:
    assert [c.target for c in find_codes("QT-03, BM-01; SOP 12 và QT.04")] == ["QT-03", "BM-01", "SOP12", "QT.04"]


@pytest.mark.parametrize(
    ("one", "other"), [("ETV.MP 30", "ETV.MP30"), ("QT - 03", "QT-03"), ("qt–03", "QT.3"), ("Bm.đcks.01", "BM-ĐCKS-1")]
)
def test_the_same_code_in_two_spellings(one: str, other: str) -> None:
    assert code_key(one) == code_key(other)


def test_digits_set_apart_stay_apart() -> None:
    assert code_key("QT-1.2") != code_key("QT-12")
    assert code_key("QT-03") != code_key("QT-30")


def test_a_version_is_split_off_only_where_it_is_set_apart() -> None:
    assert split_revision("QT-SX-01_v2.1") == ("QT-SX-01", "2.1")
    assert split_revision("SOP-101-R03") == ("SOP-101", "03")
    assert split_revision("QTR01") == ("QTR01", None)
    assert split_revision("QT-03") == ("QT-03", None)


@given(st.text("QTBMĐS.-– 0123456789abv_", max_size=25))
def test_normalising_is_stable_and_found_codes_lie_in_the_text(text: str) -> None:
    assert normalise_code(normalise_code(text)) == normalise_code(text)
    end = 0
    for code in find_codes(text):
        assert end <= code.start < code.end <= len(text)
        end = code.end


def test_tthc_codes_are_found_with_their_base() -> None:
    text = "Mã 1.012644.H42 (2.002755), 1.001881.000.00.00.H59; 1.000.000 đồng, 11.012644, 1.0126441"
    assert [(c.text, c.base) for c in find_tthc_codes(text)] == [
        ("1.012644.H42", "1.012644"), ("2.002755", "2.002755"), ("1.001881.000.00.00.H59", "1.001881"),
    ]  # fmt: skip
    assert find_tthc_codes("không có") == ()


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("1.012644", None), ("1.012644.H42", None), ("1.001881.000.00.00.H59", None), ("2.002755.", None), ("", None),
        ("1.12644", "digits"), ("1.0126441", "digits"), ("012644", "digits"), ("1.012644H42", "suffix"),
        ("1.012644.X1", "suffix"), ("1. 012644", "spaces"), ("1.012644 .H42", "spaces"),
    ],
)  # fmt: skip
def test_a_malformed_tthc_code_is_recognised(code: str, problem: str | None) -> None:
    assert tthc_problem(code) == problem
