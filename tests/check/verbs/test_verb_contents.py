from __future__ import annotations

from pathlib import Path

import pytest

from qmslint.model import Reading
from tests.check.little import line, reading, rules, told

MESSAGE = {
    "changed": {"vi": "{entry}", "en": "{entry} is now {heading}"},
    "gone": {"vi": "{entry}", "en": "{entry} is gone"},
}


def contents(tmp_path: Path, about: Reading) -> list[str]:
    return told(rules(tmp_path, select="document", check="contents", message=MESSAGE), about)


def styled(entries: list[str], *body: str) -> Reading:
    toc = [line(i, t, style="TOC 1") for i, t in enumerate(entries)]
    return reading(blocks=[*toc, *(line(20 + i, t) for i, t in enumerate(body))])


@pytest.mark.parametrize(
    ("entries", "faults"),
    [
        (["1 Mục đích\t2", "2 Phạm vi áp dụng\t3"], []),
        (["1. Mục đích......2", "II. Phạm vi áp dụng … 3"], []),
        (["MỤC ĐÍCH 2", "Phạm vi áp dụng"], []),
        (["1 Mục đích 2", "2 Phạm vi áp dụng chung 3"], ["2 Phạm vi áp dụng chung is now 2. Phạm vi áp dụng"]),
        (["1 Mục đích 2", "3 Phụ lục 4"], ["3 Phụ lục is gone"]),
        (["Khác 1", "Lạ 2"], []),
        (["1 Mục đích chung 2"], []),
    ],
)
def test_every_line_of_the_contents_is_a_heading(tmp_path: Path, entries: list[str], faults: list[str]) -> None:
    about = styled(entries, "1. Mục đích: quy định việc cấp thẻ", "2. Phạm vi áp dụng", "Bạn đọc.")
    assert contents(tmp_path, about) == faults


def test_a_typed_table_of_contents_is_read_below_its_title(tmp_path: Path) -> None:
    lines = [
        "MỤC LỤC",
        "1. Mục đích ........ 2",
        "",
        "2. Phạm vi ........ 3",
        "Lời nói đầu",
        "1. Mục đích",
        "2. Phạm vi áp dụng 5",
    ]
    about = reading(blocks=[line(i, t) for i, t in enumerate(lines)])
    assert contents(tmp_path, about) == []
    changed = [t.replace("2. Phạm vi ...", "2. Tài liệu ...") for t in lines]
    about = reading(blocks=[line(i, t) for i, t in enumerate(changed)])
    assert contents(tmp_path, about) == ["2. Tài liệu is gone"]


def test_a_list_without_page_numbers_is_no_table_of_contents(tmp_path: Path) -> None:
    about = reading(blocks=[line(i, t) for i, t in enumerate(["Mục lục", "Một", "Hai", "Ba"])])
    assert contents(tmp_path, about) == []


def test_headings_of_a_table_of_contents_are_no_entries(tmp_path: Path) -> None:
    heading = line(0, "Mục lục", style="TOC Heading")
    entries = [line(i, t, style="toc 2") for i, t in enumerate(["1 Mục đích 2", "2 Phạm vi 2"], 1)]
    about = reading(blocks=[heading, *entries, line(9, "Mục đích"), line(10, "Phạm vi")])
    assert contents(tmp_path, about) == []
