"""Documents that a program rebuilt from a print or a web page: layouts, repeated heads, headings set apart from their numbers."""

from __future__ import annotations

import qmslint
from qmslint.model import Procedure
from tests.read.word import docx, p, r, tbl, tc, tr

BREAK = "<w:r><w:br/></w:r>"
TITLE = p(r("QUY TRÌNH CẤP THẺ BẾN BÃI", "<w:b/>"))
STEPS = (
    ("TT", "Trình tự", "Trách nhiệm", "Thời gian"),
    ("1", "Nhận hồ sơ", "Công chức một cửa", "01 ngày"),
    ("2", "Thẩm định", "Chuyên viên", "02 ngày"),
    ("3", "Ký", "Lãnh đạo", "01 ngày"),
)


def procedure(*body: str) -> Procedure:
    """The only procedure of a document with this body."""
    (reading,) = qmslint.extract(docx("".join(body)))
    (found,) = reading.procedures
    return found


def table(*rows: tuple[str, ...]) -> str:
    """A table of these rows."""
    return tbl(*(tr(*row) for row in rows))


def kinds(found: Procedure) -> set[str]:
    """The parts of a procedure."""
    return {section.kind for section in found.sections}


def test_a_web_page_in_the_middle_of_three_columns() -> None:
    page = TITLE + p("1. Mục đích") + p("Cấp thẻ nhanh.") + table(*STEPS) + p("2. Phạm vi") + p("Bến sông.")
    found = procedure(tbl(tr(tc(p()), tc(page), tc(p()))))
    assert [s.days for f in found.flows for s in f.steps] == [1, 2, 1]
    assert {"purpose", "scope"} <= kinds(found)


def test_a_heads_number_in_a_cell_of_its_own() -> None:
    found = procedure(
        TITLE,
        table(("1.", "Mục đích")),
        p("Cấp thẻ nhanh."),
        table(("2.", "Thời hạn giải quyết")),
        p("04 ngày."),
        table(*STEPS),
    )
    assert {"purpose", "time_limit"} <= kinds(found)
    assert [t.days for t in found.time_limits] == [4]


def test_a_numbered_heading_with_its_text_behind_a_break() -> None:
    found = procedure(TITLE, p(r("1. Mục đích") + BREAK + r("Cấp thẻ nhanh cho chủ bến")), table(*STEPS))
    assert "purpose" in kinds(found)


def test_steps_go_on_behind_the_head_and_number_of_the_next_page() -> None:
    head = table(("SỞ XÂY DỰNG", "QUY TRÌNH CẤP THẺ BẾN BÃI", "Mã hiệu: QT-07; trang 1/2"))
    again = table(("SỞ XÂY DỰNG", "QUY TRÌNH CẤP THẺ BẾN BÃI", "Mã hiệu: QT-07; trang 2/2"))
    found = procedure(
        head, p("1. Quy trình xử lý công việc"), table(*STEPS[:2]), p("Trang 1/2"), again, table(*STEPS[2:])
    )
    (flow,) = found.flows
    assert [s.label for s in flow.steps] == ["1", "2", "3"]


def test_a_number_that_stands_before_a_line_stays() -> None:
    found = procedure(TITLE, p("1. Số lượng hồ sơ"), p("02"), p("2. Quy trình xử lý công việc"), table(*STEPS))
    assert "dossier_sets" in kinds(found)
