"""What a run says that its rules looked at."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

import qmslint
from qmslint.check.evidence import Tally
from qmslint.report.run import Run
from tests.little_documents import data

EXAMPLES = Path(__file__).parents[1] / "examples" / "so-cong-thuong"


@pytest.fixture(scope="module")
def run() -> Run:
    return qmslint.check(EXAMPLES, today="2026-11-23", isolated=True, jobs=1, evidence=True)


def tallies(run: Run, path: str) -> dict[str, Tally]:
    assert run.evidence is not None
    return {f"{t.pack}/{t.rule}": t for t in run.evidence[path]}


def test_nothing_is_counted_unless_it_is_asked_for() -> None:
    assert qmslint.check(EXAMPLES / "QT-06 Cap lai giay xac nhan.docx", isolated=True, jobs=1).evidence is None


def test_every_rule_that_ran_says_what_it_did_in_every_document(run: Run) -> None:
    assert run.evidence is not None
    assert list(run.evidence) == [d.path for d in run.documents]
    names = {path: {(t.pack, t.rule) for t in found} for path, found in run.evidence.items()}
    assert len(set(map(frozenset, names.values()))) == 1
    assert all(len(found) == len(names[path]) for path, found in run.evidence.items())


def test_a_rule_failed_exactly_where_it_has_findings(run: Run) -> None:
    assert run.evidence is not None
    found = Counter((f.path, f.pack, f.rule) for f in run.findings)
    failed = {(path, t.pack, t.rule) for path, told in run.evidence.items() for t in told if t.failed}
    assert failed == set(found)


def test_the_findings_are_the_same_with_and_without_evidence(run: Run) -> None:
    plain = qmslint.check(EXAMPLES, today="2026-11-23", isolated=True, jobs=1)
    assert plain.findings == run.findings


def test_workers_give_the_same_evidence(run: Run) -> None:
    parallel = qmslint.check(EXAMPLES, today="2026-11-23", isolated=True, jobs=2, evidence=True)
    assert parallel.evidence == run.evidence


def test_what_cannot_be_read_has_no_evidence_but_that_it_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "broken.docx").write_bytes(b"PK\x03\x04 no more")
    (tmp_path / "sound.docx").write_bytes(data())
    run = qmslint.check(tmp_path, isolated=True, jobs=1, evidence=True)
    broken, sound = (tallies(run, d.path) for d in run.documents)
    assert broken["core/document-unreadable"].state == "failed"
    assert {t.state for name, t in broken.items() if name != "core/document-unreadable"} == {"not-read"}
    assert sound["core/document-unreadable"].state == "passed"


def test_what_the_documents_are_together_is_kept_even_of_one(run: Run) -> None:
    assert run.project is not None
    assert "SỞ CÔNG THƯƠNG TỈNH BÌNH TRẠCH" in {d.office for d in run.project.documents}
    alone = EXAMPLES / "QT-06 Cap lai giay xac nhan.docx"
    one = qmslint.check(alone, isolated=True, jobs=1, evidence=True)
    assert one.project is not None
    assert [d.code for d in one.project.documents] == ["QT-06"]
    plain = qmslint.check(alone, isolated=True, jobs=1)
    assert plain.project is None
    assert plain.findings == one.findings


def test_outcomes_kept_without_evidence_do_not_stand_for_those_with(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qmslint import api
    from qmslint.config.settings import Settings

    monkeypatch.setenv("QMSLINT_CACHE_DIR", str(tmp_path))

    def check(evidence: bool) -> Run:
        return api.check_with([str(EXAMPLES)], Settings(), today="2026-11-23", cache=True, evidence=evidence)

    assert check(False).evidence is None
    assert check(True).evidence == check(True).evidence == run.evidence
    assert check(False).findings == run.findings


def test_where_there_is_nothing_to_judge_no_rule_has_passed(run: Run) -> None:
    """An auditor must not read "passed" of a review date that no document states, or of a baseline that nobody named."""
    told = tallies(run, next(d.path for d in run.documents if "QTTM-04" in d.path))
    for rule in ("review-overdue", "dates-out-of-order", "toc-mismatch", "revision-history-mismatch", "baseline-stale",
                 "suppression-unused", "suppression-expired", "suppression-without-reason"):  # fmt: skip
        assert told[f"core/{rule}"].state == "not-applicable", rule
    assert told["core/filename-mismatch"].state == "passed"
    told = tallies(run, next(d.path for d in run.documents if "QT-06" in d.path))
    assert told["core/revision-history-mismatch"].state == "passed"
    assert told["tthc/hours-days-mismatch"].state == "not-applicable"
