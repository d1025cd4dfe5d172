"""A decision's own number and date, and the captions of its annexes."""

from __future__ import annotations

import pytest

from qmslint.read.sample import parse
from qmslint.understand.cover.decision import heads_decision, read_decision

HEAD = "| UBND TỈNH LAM HẠ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| Số: 3854/QĐ-UBND | Lam Hạ, ngày 26 tháng 11 năm 2031 |\n\n"


@pytest.mark.parametrize(
    "sample",
    [
        HEAD,
        "Số: Số: 3854/QĐ - UBND\n\nLam Hạ, ngày 26/11/2031",
        "Số: 03854/QĐ-UBND\tLam Hạ, ngày 26 tháng 11 năm 2031",
        "UBND TỈNH LAM HẠ\n\nSố 3854 /QD-UBND\n\nLam Hạ, ngày 26 tháng 11 năm 2031",
    ],
)
def test_number_and_date_of_a_decision(sample: str) -> None:
    document = parse(sample)
    number, date, captions = read_decision(document)
    assert number is not None
    assert date is not None
    assert (number.value, date.value, captions) == ("3854/QĐ-UBND", "2031-11-26", [])
    assert heads_decision(document)


def test_blanks_of_a_decision_are_blank() -> None:
    number, date, _ = read_decision(parse("Số:        /QĐ-UBND\n\nLam Hạ, ngày    tháng 11 năm 2031"))
    assert number is not None
    assert date is not None
    assert (number.value, date.value) == ("", "")


@pytest.mark.parametrize(
    "sample", ["Quy trình cấp thẻ", "Số: 12/SYT-NVY", "Căn cứ Quyết định số 12/QĐ-UBND ngày 1/1/2031", ""]
)
def test_other_documents_are_no_decisions(sample: str) -> None:
    assert read_decision(parse(sample)) == (None, None, [])
    assert not heads_decision(parse(sample))


def test_captions_give_number_and_date() -> None:
    document = parse(HEAD + "\n\n".join([
        "(Kèm theo Quyết định số: 385/QĐ-UBND ngày 27 tháng 11 năm 2031 của Chủ tịch UBND tỉnh)",
        "(Ban hành kèm theo Quyết định số /QĐ-UBND ngày /11/2031)",
        "(Kèm theo Quyết định số 33/2003/QĐ-BQP ngày 07/4/2003 của Bộ trưởng)",
        "Mẫu ban hành kèm theo Nghị định số 1/2031/NĐ-CP",
        "Căn cứ Quyết định số 12/QĐ-UBND ngày 1/1/2031",
    ]))  # fmt: skip
    _, _, captions = read_decision(document)
    assert [(c.name, c.value) for c in captions] == [
        ("decision_number", "385/QĐ-UBND"), ("decision_date", "2031-11-27"), ("decision_number", ""), ("decision_date", ""),
    ]  # fmt: skip


def test_captions_are_read_where_the_decision_itself_is_missing() -> None:
    _, _, captions = read_decision(parse("(Kèm theo Quyết định số 88/QĐ-BNV ngày 15/01/2031 của Bộ Nội vụ)"))
    assert [c.value for c in captions] == ["88/QĐ-BNV", "2031-01-15"]
