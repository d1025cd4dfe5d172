"""A shared folder holds more than procedures. Nothing that belongs into procedures is asked of the other papers in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from qmslint.check import Options, check_document, load_rules
from qmslint.model import Finding
from qmslint.read import sample
from qmslint.understand import understand

PAPERS = sorted((Path(__file__).parent / "desk" / "papers").glob("*.md"))
RULES = load_rules()


def test_there_are_papers_of_many_kinds() -> None:
    assert len(PAPERS) > 50


@pytest.mark.parametrize("paper", PAPERS, ids=lambda p: p.stem)
def test_a_paper_that_is_no_procedure_has_no_faults_of_one(paper: Path) -> None:
    reading = understand(sample.parse(paper.read_text(encoding="utf-8")), paper.name)
    found = check_document(reading, RULES, Options(today="2026-05-01"))
    assert [(f.rule, f.location.text) if isinstance(f, Finding) else f for f in found] == []
