from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from qmslint.model import Form
from tests.check.little import at, judge, line, procedure, reading, rules, section, texts, told

FOUND = {"vi": "{found}", "en": "{found}"}


def found(tmp_path: Path, forbid: Any, *lines: str, **more: Any) -> list[str]:
    check = {"text": {"forbid": forbid, **more}}
    return told(rules(tmp_path, select="paragraph", check=check, message=FOUND), texts(*lines))


@pytest.mark.parametrize(
    ("forbid", "lines", "words"),
    [
        ("TBD", ["Nội dung: tbd", "TBDX", "xong"], ["tbd"]),
        (["TBD", {"words": "chưa rõ"}], ["Chưa  rõ, TBD"], ["TBD", "Chưa rõ"]),
        ({"match": r"<<\w+>>"}, ["<<Tên>> và <<Mã>>"], ["<<Tên>>", "<<Mã>>"]),
        ({"match": r"ngày (?P<fault>\.{3,})"}, ["ngày .... năm"], ["...."]),
        ({"match": "TBD", "unless": "định dạng"}, ["TBD theo định dạng", "TBD"], ["TBD"]),
        ({"match": r"\d{4}"}, ["năm 2025"], ["2025"]),
        ({"match": r"^Số"}, ["Số 1", "Có Số"], ["Số"]),
    ],
)
def test_what_is_forbidden_is_found(tmp_path: Path, forbid: Any, lines: list[str], words: list[str]) -> None:
    assert found(tmp_path, forbid, *lines) == words


def test_letters_that_grow_in_small_letters_hide_nothing(tmp_path: Path) -> None:
    assert found(tmp_path, {"match": "<<x>>"}, "İİİİ <<x>>") == ["<<x>>"]


def test_only_the_first_fault_of_a_text_is_told_when_asked_for(tmp_path: Path) -> None:
    assert found(tmp_path, ["một", "hai"], "một hai", "hai", **{"first-only": True}) == ["một", "hai"]


def test_a_pattern_can_be_limited_to_parts(tmp_path: Path) -> None:
    about = reading(
        procedure(ranges=((0, 3),), sections=(section("steps", 0, 1), section("fee", 2, 3))),
        blocks=[line(i, "……") for i in range(4)],
    )
    checked = rules(tmp_path, select="paragraph", check={"text": {"forbid": {"match": "…+", "in": ["fee"]}}})
    assert [f.location.index for f in judge(checked, about)] == [2, 3]


def test_a_pattern_picks_its_message(tmp_path: Path) -> None:
    check = {"text": {"forbid": [{"match": "TBD", "case": "later"}, "XXX"]}}
    message = {"later": {"vi": "sau", "en": "later"}, "": {"vi": "x", "en": "other"}}
    assert told(rules(tmp_path, select="paragraph", check=check, message=message), texts("TBD", "XXX")) == [
        "later",
        "other",
    ]


@pytest.mark.parametrize("part", ["header", "footnote"])
def test_headers_and_notes_are_searched_too(tmp_path: Path, part: str) -> None:
    from qmslint.model import Story

    story = Story(part, "", 1, (line(0, "TBD", part=part),))
    about = reading(headers=(story,)) if part == "header" else reading(notes=(story,))
    checked = rules(tmp_path, select="paragraph", check={"text": {"forbid": "TBD"}})
    assert [f.location.part for f in judge(checked, about)] == [part]


@pytest.mark.parametrize(("select", "faults"), [("document", 0), ("procedure", 0), ("section", 1)])
def test_what_must_stand_there_is_looked_for_in_the_whole_text(tmp_path: Path, select: str, faults: int) -> None:
    about = reading(
        procedure(ranges=((0, 3),), sections=(section("fee", 0, 1), section("records", 2, 3))),
        blocks=[line(i, t) for i, t in enumerate(["Lệ phí", "Không", "Hồ sơ", "lưu 05 năm"])],
    )
    checked = rules(tmp_path, select=select, check={"text": {"require": ["vĩnh viễn", {"match": r"\d+ năm"}]}})
    assert len(judge(checked, about)) == faults


def test_an_attribute_can_be_looked_at(tmp_path: Path) -> None:
    about = reading(procedure(forms=(Form("BM-01", "Đơn TBD", at(1)), Form(None, "Sổ", at(2)))))
    of_title = {"text": {"forbid": "TBD", "of": "title"}}
    of_code = {"text": {"require": {"match": "BM"}, "of": "code"}}
    assert [f.excerpt for f in judge(rules(tmp_path, select="form", check=of_title), about)] == ["Đơn TBD"]
    assert len(judge(rules(tmp_path, select="form", check=of_code), about)) == 1
    assert judge(rules(tmp_path, select="form", check={"text": {"forbid": "xxx"}}), about) == []


def test_the_excerpt_is_cut_between_words_and_marks_the_fault(tmp_path: Path) -> None:
    long = "một hai ba bốn " * 12 + "TBD" + " năm sáu bảy tám" * 12
    (fault,) = judge(rules(tmp_path, select="paragraph", check={"text": {"forbid": "TBD"}}), texts(long))
    assert fault.span is not None
    assert fault.excerpt[slice(*fault.span)] == "TBD"
    assert len(fault.excerpt) < 160
    assert fault.excerpt.split()[0] in ("một", "hai", "ba", "bốn")
