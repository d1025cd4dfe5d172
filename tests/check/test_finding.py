from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from qmslint.check.finding import fingerprint, plain
from qmslint.model import Control, Location, NotRead
from tests.check.little import at, flow, judge, line, procedure, reading, rules, steps, texts, told


def test_a_finding_tells_where_it_stands_and_what_it_shows(tmp_path: Path) -> None:
    checked = rules(
        tmp_path,
        select={"each": "step", "where": {"responsible": "missing"}},
        clause=["iso9001 5.3"],
        message={"vi": "{label} {action:short}", "en": "{label} of {procedure.title}"},
    )
    rows = flow(steps(("B1", "Thủ thư"), ("B2", None)))
    about = reading(procedure(flows=(rows,)), control=Control(code="QT-07"), path="a/QT-07.docx")
    (found,) = judge(checked, about)
    assert (found.rule, found.pack, found.path, found.document_code) == ("little-rule", "own", "a/QT-07.docx", "QT-07")
    assert (found.procedure_index, found.procedure, found.excerpt) == (0, "Cấp thẻ thư viện", "B2")
    assert found.clause == ("ISO 9001:2015 5.3",)
    assert found.params == {"label": "B2", "action": "Việc 1", "procedure.title": "Cấp thẻ thư viện"}
    assert told(checked, about) == ["B2 of Cấp thẻ thư viện"]


def test_a_finding_outside_every_procedure_names_none(tmp_path: Path) -> None:
    (found,) = judge(rules(tmp_path), reading(procedure()))
    assert (found.procedure_index, found.procedure) == (None, None)


def test_a_paragraph_belongs_to_the_procedure_around_it(tmp_path: Path) -> None:
    checked = rules(tmp_path, select="paragraph", check={"text": {"forbid": ["TBD"]}})
    two = (procedure("Một", ranges=((1, 2), (5, 6))), procedure("Hai", ranges=((3, 4),)))
    about = reading(*two, blocks=[line(i, "TBD") for i in range(8)])
    assert [f.procedure for f in judge(checked, about)] == [None, "Một", "Một", "Hai", "Hai", "Một", "Một", None]


@pytest.mark.parametrize(
    ("once", "findings", "counts"),
    [
        ("", 4, ["1", "1", "1", "1"]),
        ("document", 1, ["4"]),
        ("procedure", 2, ["2", "2"]),
        ("value", 3, ["2", "1", "1"]),
        ("value in procedure", 4, ["1", "1", "1", "1"]),
        ({"per": "document", "by": "in_table"}, 1, ["4"]),
    ],
)
def test_places_of_one_defect_can_be_joined(tmp_path: Path, once: Any, findings: int, counts: list[str]) -> None:
    more = {"once": once} if once else {}
    message = {"vi": "{count}", "en": "{count} × {found}"}
    pattern = {"match": "TBD|XXX|YYY"}
    checked = rules(tmp_path, select="paragraph", check={"text": {"forbid": pattern}}, message=message, **more)
    two = (procedure("Một", ranges=((0, 1),)), procedure("Hai", ranges=((2, 3),)))
    words = ["TBD", "XXX", "TBD", "YYY"]
    found = judge(checked, reading(*two, blocks=[line(i, w) for i, w in enumerate(words)]))
    assert len(found) == findings
    assert [f.params["count"] for f in found] == counts


def test_what_could_not_be_read_is_joined_by_kind(tmp_path: Path) -> None:
    checked = rules(tmp_path, select="not_read", once={"by": "what"}, message={"vi": "{count}", "en": "{what} {count}"})
    unread = tuple(NotRead(what, at(i)) for i, what in enumerate(["picture", "object", "picture"]))
    assert told(checked, reading(not_read=unread)) == ["picture 2", "object 1"]


def test_the_fingerprint_stays_when_paragraphs_are_inserted(tmp_path: Path) -> None:
    checked = rules(tmp_path, select="paragraph", check={"text": {"forbid": ["TBD"]}})
    before = judge(checked, texts("Một", "Nội dung TBD"))
    after = judge(checked, texts("Không", "Một", "Mới", "Nội dung  TBD."))
    assert [f.fingerprint for f in before] == [f.fingerprint for f in after]


def test_the_fingerprint_of_a_second_place_with_the_same_words_counts_on(tmp_path: Path) -> None:
    checked = rules(tmp_path, select="paragraph", check={"text": {"forbid": ["TBD"]}})
    first, second = judge(checked, texts("Nội dung TBD", "Nội dung TBD"))
    assert second.fingerprint == f"{first.fingerprint}-2"


@pytest.mark.parametrize(
    "other",
    [
        ("other-rule", "QT-07", Location(section="5.2 Hồ sơ", row=2, column=3), "TBD"),
        ("rule", "QT-08", Location(section="5.2 Hồ sơ", row=2, column=3), "TBD"),
        ("rule", "QT-07", Location(section="5.2 Biểu mẫu", row=2, column=3), "TBD"),
        ("rule", "QT-07", Location(section="5.2 Hồ sơ", row=2, column=4), "TBD"),
        ("rule", "QT-07", Location(section="5.2 Hồ sơ", row=2, column=3), "TBC"),
    ],
)
def test_the_fingerprint_tells_rule_document_section_cell_and_words_apart(
    other: tuple[str, str, Location, str],
) -> None:
    mine = fingerprint("rule", "QT-07", Location(section="5.2 HỒ SƠ:", table=4, row=2, column=3, page=7), "tbd")
    assert mine == fingerprint("rule", "QT-07", Location(section="5.2 Hồ sơ", table=1, row=2, column=3), "TBD")
    assert mine != fingerprint(*other)
    assert mine != fingerprint("rule", "QT-07", Location(section="5.2 Hồ sơ", row=2, column=3), "TBD", "Cấp thẻ")


def test_the_fingerprint_stays_when_rows_or_sections_are_inserted_above() -> None:
    mine = fingerprint("rule", "QT-07", Location(section="5.2 Hồ sơ", row=2, column=3), "2. Đơn đề nghị")
    assert mine == fingerprint("rule", "QT-07", Location(section="6.2 Hồ sơ", row=5, column=3), "4. Đơn đề nghị")
    assert mine == fingerprint("rule", "QT-07", Location(section="VI. Hồ sơ", row=5, column=3), "- Đơn đề nghị")


def test_a_cell_without_words_is_known_by_its_row() -> None:
    first, second = (fingerprint("rule", "QT-07", Location(row=n, column=3), "") for n in (2, 3))
    assert first != second
    assert fingerprint("rule", "QT-07", Location(row=2, column=3), "2.") != fingerprint(
        "rule", "QT-07", Location(row=2, column=3), "3."
    )


def test_findings_from_recognised_scans_are_less_sure(tmp_path: Path) -> None:
    assert [f.confidence for f in judge(rules(tmp_path), reading(ocr=True))] == ["medium"]


@pytest.mark.parametrize(
    ("value", "shown"), [(None, ""), (6.5, "6.5"), (7.0, "7"), (("a", None, 2.0), "a, , 2"), (True, "True"), ("x", "x")]
)
def test_values_become_plain_text(value: Any, shown: str) -> None:
    assert plain(value) == shown
