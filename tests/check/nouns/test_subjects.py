from __future__ import annotations

import pytest

from qmslint.check.nouns.subjects import NOUNS, Subjects, shown
from qmslint.model import (
    Cell,
    Comment,
    Component,
    Control,
    EncodingUse,
    Form,
    HistoryEntry,
    ListedProcedure,
    Location,
    NotRead,
    Reading,
    Record,
    Reference,
    Revision,
    Sighting,
    Story,
    Table,
    TimeLimit,
    Total,
)
from tests.check.little import at, dossier, flow, labelled, line, procedure, reading, section


def table(index: int, *rows: tuple[str, ...]) -> Table:
    grid = tuple(
        tuple(
            Cell(
                r,
                c,
                1,
                1,
                (line(index + r * 10 + c, text)._replace(place=at(index + r * 10 + c, row=r, column=c)),),
                text,
            )
            for c, text in enumerate(row, 1)
        )
        for r, row in enumerate(rows, 1)
    )
    return Table(index, 1, grid, at(index, table=1))


def everything() -> Reading:
    total = Total(2.0, "02 ngày", at(13))
    flows = (flow(labelled("B1", "B2"), total=total, subtotals=(total,)),)
    first = procedure(
        ranges=((0, 19),), flows=flows, dossier=dossier(Component("Đơn", 1, 0, None, at(6))),
        sections=(section("dossier", 5, 8), section("steps", 9, 15)), time_limits=(TimeLimit(2.0, "02 ngày", None, at(8)),),
        forms=(Form("BM-01", "Đơn", at(16)),), records=(Record("Sổ", None, None, at(17)),),
        references=(Reference("step", "bước B1", "B1", None, at(12)),),
    )  # fmt: skip
    seen = Sighting("code", "QT-07", "QT-07", "header", Location())
    control = Control(sightings=(seen,), history=(HistoryEntry("01", None, "Mới", at(2)),))
    return reading(
        first, procedure("Hai", ranges=((20, 200),)), control=control, captions=(seen,),
        listed=(ListedProcedure(None, "Cấp thẻ", None, None, None, at(1)),),
        references=(Reference("law", "Luật Thư viện", "luật thư viện", None, at(1)),),
        blocks=[*(line(i, f"dòng {i}") for i in range(22)), table(100, ("a", "b"), ("c", "d"))],
        headers=(Story("header", "default", 1, (line(0, "đầu trang", part="header"),)),),
        notes=(Story("footnote", "", 1, (line(0, "chú thích", part="footnote"),)),),
        comments=(Comment("Lan", None, "Sửa?", 7), Comment("Lan", None, "Ở đâu?", -1)),
        revisions=(Revision("insert", "Lan", None, "thêm", 7),),
        not_read=(NotRead("picture", at(3)),), encodings=(EncodingUse("TCVN3", (".VnTime",), 9, at(4)),),
    )  # fmt: skip


@pytest.mark.parametrize("noun", NOUNS)
def test_every_noun_finds_its_subjects_under_their_owner(noun: str) -> None:
    found = Subjects(everything()).all(noun)
    assert found or noun == "project"
    owner = NOUNS[noun].owner
    for s in found:
        assert s.noun == noun
        assert owner is None or noun == "reference" or (s.owner is not None and s.owner.noun == owner)


def test_the_subjects_of_a_procedure_carry_its_number() -> None:
    subjects = Subjects(everything())
    assert {s.procedure for noun in ("step", "form", "component", "section", "total") for s in subjects.all(noun)} == {
        0
    }
    assert [s.procedure for s in subjects.all("reference")] == [None, 0]
    assert [s.procedure for s in subjects.all("comment")] == [0, None]
    assert [s.procedure for s in subjects.all("table")] == [1]


def test_headers_come_before_the_body_and_belong_to_no_procedure() -> None:
    lines = Subjects(everything()).all("paragraph")
    assert [lines[0].value.text, lines[-1].value.text] == ["đầu trang", "chú thích"]
    assert [lines[0].procedure, lines[1].procedure, lines[-1].procedure] == [None, 0, None]


@pytest.mark.parametrize(
    ("holder", "noun", "count"),
    [
        ("document", "step", 2), ("procedure", "step", 2), ("procedure", "component", 1), ("procedure", "paragraph", 20),
        ("flow", "step", 2), ("flow", "total", 2), ("step", "step", 1), ("section", "paragraph", 4), ("section", "component", 1),
        ("procedure", "table", 0), ("table", "cell", 4), ("procedure", "comment", 1),
    ],
)  # fmt: skip
def test_a_subject_tells_what_it_holds(holder: str, noun: str, count: int) -> None:
    subjects = Subjects(everything())
    assert len(subjects.within(subjects.all(holder)[0], noun)) == count


def test_a_subject_is_shown_by_its_place_or_by_its_own_words() -> None:
    subjects = Subjects(everything())
    step, record, table_ = (subjects.all(n)[0] for n in ("step", "record", "table"))
    assert (shown(step), shown(record), shown(table_)) == ("B1", "Sổ", "")


def test_a_subject_knows_its_nearest_holder() -> None:
    step = Subjects(everything()).all("step")[0]
    assert step.holder("step") is step
    assert step.holder("form") is None
    flow_ = step.holder("flow")
    assert flow_ is not None
    assert flow_.value.steps[0] is step.value


def test_merged_cells_stand_once() -> None:
    wide = Cell(1, 1, 1, 2, (line(101, "chung"),), "chung")
    merged = Table(100, 1, ((wide, wide),), at(100, table=1))
    assert [s.value.text for s in Subjects(reading(blocks=[merged])).all("cell")] == ["chung"]
