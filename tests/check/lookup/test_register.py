"""The register of legal documents: its rows, and what it can be asked."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from qmslint.check.lookup.bodies import bodies
from qmslint.check.lookup.register import FOLDER, Entry, Register, law_register
from qmslint.check.lookup.slips import slips
from qmslint.resources import yaml_folder
from qmslint.understand.cite.citations import number_year
from qmslint.understand.text.words import key

ROWS = [(name, row) for name, file in yaml_folder(FOLDER).items() for row in file["documents"]]
KEYS = {
    "number",
    "title",
    "issued",
    "in-force",
    "replaced-by",
    "replaced-on",
    "amended-by",
    "source",
    "verified",
    "as-of",
}


@pytest.mark.parametrize(("file", "row"), ROWS, ids=[row["number"] for _, row in ROWS])
def test_a_row_is_complete_and_its_dates_are_possible(file: str, row: dict[str, object]) -> None:
    assert set(row) <= KEYS, file
    assert row["title"]
    assert row["source"]
    assert isinstance(row["verified"], bool)
    for name in ("issued", "in-force", "replaced-on"):
        if name in row:
            assert date.fromisoformat(str(row[name])).year > 1990


@pytest.mark.parametrize(("file", "row"), ROWS, ids=[row["number"] for _, row in ROWS])
def test_a_text_is_issued_before_it_is_in_force_and_replaced_after(file: str, row: dict[str, str]) -> None:
    days = [str(row[n]) for n in ("issued", "in-force", "replaced-on") if n in row]
    assert days == sorted(days), file
    if "issued" in row:
        assert number_year(row["number"]) == int(str(row["issued"])[:4])


def test_no_text_stands_in_the_register_twice() -> None:
    numbers = [key(row["number"]) for _, row in ROWS]
    assert len(numbers) == len(set(numbers))


def test_every_successor_has_a_row_of_its_own() -> None:
    known = {row["number"] for _, row in ROWS}
    assert {n for _, row in ROWS for n in row.get("replaced-by", [])} <= known


def test_a_day_of_replacement_names_a_successor() -> None:
    assert all(row.get("replaced-by") for _, row in ROWS if "replaced-on" in row)


def test_a_successor_is_in_force_when_the_older_text_ends() -> None:
    register = law_register()
    for _, row in ROWS:
        if "replaced-on" not in row:
            continue
        for number in row["replaced-by"]:
            after = register.find(number)
            assert after is not None
            assert not after.in_force or after.in_force <= str(row["replaced-on"]), (row["number"], number)


@pytest.mark.parametrize("number", ["61/2018/NĐ-CP", "61/2018/nđ-cp", "61/2018/NĐ - CP", "61/2018/NĐ–CP"])
def test_a_text_is_found_however_its_number_is_typed(number: str) -> None:
    entry = law_register().find(number)
    assert entry is not None
    assert entry.number == "61/2018/NĐ-CP"
    assert entry.replaced_by == ["118/2025/NĐ-CP"]


def test_the_last_day_in_force_is_the_day_before_the_replacement() -> None:
    entry = law_register().find("61/2018/NĐ-CP")
    assert entry is not None
    assert not entry.expired("2025-06-30")
    assert entry.expired("2025-07-01")


def test_a_text_without_a_day_of_replacement_is_never_expired() -> None:
    assert not Entry("1/2000/NĐ-CP", "", replaced_by=("2/2020/NĐ-CP",)).expired("2099-01-01")


def test_successors_are_followed_down_to_what_is_in_force() -> None:
    register = law_register()
    entry = register.find("77/2015/QH13")
    assert entry is not None
    assert register.successors(entry, "2025-04-01") == [["65/2025/QH15"]]
    assert register.successors(entry, "2025-10-01") == [["65/2025/QH15"], ["72/2025/QH15"]]


def test_texts_that_replace_each_other_end_the_row_of_successors() -> None:
    rows = {
        key("1/2000/A"): ["1/2000/A", "", "", "", ["2/2001/A"], "2001-01-01", [], "", True, ""],
        key("2/2001/A"): ["2/2001/A", "", "", "", ["1/2000/A"], "2002-01-01", [], "", True, ""],
    }
    register = Register(rows, {}, "2025-01-01")
    entry = register.find("1/2000/A")
    assert entry is not None
    assert register.successors(entry, "2010-01-01") == [["2/2001/A"]]


def test_a_law_is_found_by_name_and_year() -> None:
    found = law_register().named("Luật Đất đai 2013")
    assert found is not None
    assert found.number == "45/2013/QH13"


def test_of_two_laws_of_one_name_and_year_the_day_decides() -> None:
    register = law_register()
    assert register.named("Luật Tổ chức chính quyền địa phương 2025") is None
    found = register.named("Luật Tổ chức chính quyền địa phương 2025", "2025-02-19")
    assert found is not None
    assert found.number == "65/2025/QH15"


def test_a_law_of_another_day_is_unknown() -> None:
    assert law_register().named("Luật Đất đai 2013", "2013-11-28") is None


def test_what_nobody_has_entered_is_unknown() -> None:
    assert law_register().find("999/1999/NĐ-CP") is None
    assert law_register().named("Luật Thời tiết 1999") is None


def test_the_register_says_up_to_when_it_was_kept() -> None:
    assert date.fromisoformat(law_register().as_of) > date(2025, 1, 1)
    assert len(law_register()) == len(ROWS)


def test_the_data_are_compiled_anew_where_there_is_no_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows, forms, gone = len(law_register()), slips(), bodies()
    monkeypatch.setenv("QMSLINT_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr("qmslint.resources._loaded", {})
    assert len(law_register.__wrapped__()) == rows
    assert slips.__wrapped__() == forms
    assert bodies.__wrapped__() == gone
    assert list(tmp_path.iterdir())
