"""The example folders: rebuilt from their script, and what is found in them, document by document."""

from __future__ import annotations

import zipfile
from collections import Counter
from pathlib import Path

import pytest

import qmslint
from examples.make_examples import make
from qmslint.report.run import Run

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
TODAY = "2026-06-01"

# What is wrong in each document, and nothing else: the rule, as often as it is reported. Those that are not named are clean.
FOUND = {
    "1187-QD-UBND Quy trinh noi bo linh vuc thuong mai.docx": [
        "agency-obsolete",
        "control-slip-missing",
        "dossier-missing",
        "dossier-missing",
        "legal-document-expired",
        "listed-procedure-without-block",
        "placeholder-left",
        "step-numbering",
    ],
    "Phu luc I Mo ta TTHC linh vuc khuyen cong.docx": [
        "dossier-sets-missing",
        "legal-citation-malformed",
        "legal-date-mismatch",
    ],
    "QT-02 Ho tro tham gia hoi cho.docx": [
        "control-slip-missing",
        "dossier-only-reference",
        "receipt-slip-superseded",
    ],
    "QT.NL.03 Xac nhan ke hoach tiet kiem dien.docx": ["form-number-superseded", "time-sum-mismatch"],
    "QTTM-04 Dang ky diem ban hang binh on.docx": [
        "form-unlisted",
        "hours-days-mismatch",
        "step-reference-unresolved",
    ],
    "SOP-QA-003 Handling of Deviations.docx": ["filename-mismatch", "step-numbering", "step-reference-unresolved"],
    "SOP-QC-014 Receipt and Storage of Samples.docx": [
        "approval-missing",
        "form-unlisted",
        "placeholder-left",
        "retention-missing",
        "revision-history-mismatch",
        "revision-history-mismatch",
        "section-reference-unresolved",
    ],
}
CLEAN = {
    "QT-01 Cong nhan san pham tieu bieu.docx",
    "QT-06 Cap lai giay xac nhan.docx",
    "SOP-QC-001 Calibration of Analytical Balances.docx",
}


@pytest.fixture(scope="module")
def run() -> Run:
    return qmslint.check([str(EXAMPLES)], isolated=True, today=TODAY)


def test_every_example_is_checked(run: Run) -> None:
    assert {Path(d.path).name for d in run.documents if d.status == "checked"} == FOUND.keys() | CLEAN


@pytest.mark.parametrize("name", sorted(FOUND.keys() | CLEAN))
def test_what_is_wrong_is_found_and_nothing_else(run: Run, name: str) -> None:
    found = Counter(f.rule for f in run.findings if Path(f.path).name == name)
    assert found == Counter(FOUND.get(name, []))


def test_the_two_findings_of_an_audit_are_among_them(run: Run) -> None:
    rules = {f.rule for f in run.findings}
    assert {"dossier-only-reference", "dossier-missing", "receipt-slip-superseded", "control-slip-missing"} <= rules


def test_the_examples_hold_what_a_reader_would_look_for() -> None:
    readings = {Path(r.path).name: r for r in qmslint.extract([str(EXAMPLES)])}
    vietnamese = [p for r in readings.values() if r.language == "vi" for p in r.procedures]
    assert len(vietnamese) >= 6
    first = readings["QT-01 Cong nhan san pham tieu bieu.docx"].procedures[0]
    assert first.dossier is not None
    assert first.dossier.components[0].form == "BM-01-01"
    assert len(first.dossier.components) == 5
    assert [s.days for s in first.flows[0].steps][1:7] == [0.5, 0.5, 8.0, 2.0, 3.0, 1.0]
    decision = readings["1187-QD-UBND Quy trinh noi bo linh vuc thuong mai.docx"]
    assert [p.tthc_codes for p in decision.procedures] == [("1.902701",), ("1.902702",)]
    assert len(decision.listed) == 3


def test_every_example_stands_in_the_list_of_examples() -> None:
    page = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in EXAMPLES.rglob("*.docx") if f"`{path.name}`" not in page] == []


def test_the_script_rebuilds_the_same_documents(tmp_path: Path) -> None:
    made = make(tmp_path)
    assert {p.relative_to(tmp_path) for p in made} == {p.relative_to(EXAMPLES) for p in EXAMPLES.rglob("*.docx")}
    for path in made:
        with zipfile.ZipFile(path) as new, zipfile.ZipFile(EXAMPLES / path.relative_to(tmp_path)) as kept:
            assert new.namelist() == kept.namelist()
            changed = [name for name in new.namelist() if new.read(name) != kept.read(name)]
        assert changed == [], f"{path.name}: rebuild it with `python examples/make_examples.py`"
