"""The order of clauses."""

from __future__ import annotations

from qmslint.report.clauses import clause_order


def test_clauses_stand_in_the_order_of_their_numbers_and_of_the_vietnamese_letters() -> None:
    wanted = ["ISO 9001:2015 7.5.3", "ISO 9001:2015 8.2", "ISO 9001:2015 8.10", "63/2010/NĐ-CP 8.2.d", "63/2010/NĐ-CP 8.2.đ",
              "63/2010/NĐ-CP 8.2.g", ""]  # fmt: skip
    assert sorted(set(wanted), key=clause_order) == wanted
