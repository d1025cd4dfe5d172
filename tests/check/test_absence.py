"""What may stand on a page that was not read is not said to be missing."""

from __future__ import annotations

import pytest

from qmslint.check import Options, check_document, load_rules
from qmslint.check.evidence import Evidence
from qmslint.model import Location, NotRead, Reading
from qmslint.read import sample
from qmslint.understand import understand

TEXT = """
# QUY TRÌNH CẤP THẺ THƯ VIỆN

**1. Mục đích**

Thống nhất việc cấp thẻ tại bộ phận một cửa theo mục 9.9 và BM-07.

**5.1 Thời hạn giải quyết:** 03 ngày

| TT | Trình tự | Trách nhiệm | Thời gian |
|---|---|---|---|
| B1 | Tiếp nhận hồ sơ <<tên>> | Thủ thư | 01 ngày |
| B2 | Duyệt | Giám đốc | 01 ngày |
| B3 | Trả thẻ |  | 05 ngày |
"""
ABSENCES = {"dossier-missing", "control-slip-missing", "section-reference-unresolved", "time-sum-mismatch"}
PRESENCES = {"placeholder-left", "step-without-responsible"}


def reading(*pages: int | None) -> Reading:
    """The sample, its paragraphs on pages 2 to 3, with these pages not read."""
    document = sample.parse(TEXT, "QT-09.docx")
    blocks = tuple(b._replace(place=b.place._replace(page=2 + (i > 2))) for i, b in enumerate(document.blocks))
    not_read = tuple(NotRead("page-without-text", Location(page=p), "") for p in pages)
    return understand(document._replace(blocks=blocks, not_read=not_read), "QT-09.docx")


def found(about: Reading, evidence: Evidence | None = None) -> set[str]:
    return {f.rule for f in check_document(about, load_rules(), Options(today="2026-06-01"), evidence)}


def test_on_a_document_that_was_read_the_absences_are_told():
    assert found(reading()) >= ABSENCES | PRESENCES


@pytest.mark.parametrize("page", [2, 3, 4, None])
def test_a_page_within_or_next_to_a_procedure_may_hold_what_is_missing(page):
    rules = found(reading(page))
    assert rules.isdisjoint(ABSENCES)
    assert rules >= PRESENCES | {"text-layer-missing"}


def test_a_page_far_from_the_procedure_hides_only_what_may_stand_anywhere():
    rules = found(reading(9))
    assert "dossier-missing" in rules
    assert "time-sum-mismatch" in rules
    assert "section-reference-unresolved" not in rules
    assert "revision-missing" not in rules


def test_what_was_held_back_counts_as_not_read():
    evidence = Evidence()
    found(reading(3), evidence)
    assert evidence["tthc", "dossier-missing"].not_read == 1
    assert evidence["core", "placeholder-left"].failed == 1
