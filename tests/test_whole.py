"""A run as a whole: lists that cannot be used, overrides, parts of a folder, rules that crash."""

from __future__ import annotations

from pathlib import Path

import pytest

import qmslint
from qmslint.check import Options, RuleSet, load_rules
from qmslint.check.rulefiles.example_project import project_of
from qmslint.cli import main
from qmslint.config.settings import ConfigurationError
from qmslint.facts.gather import unread
from qmslint.facts.index import Project
from qmslint.project.whole import judge
from tests.department.staff import department
from tests.department.write import write


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three documents, the first of which cites one that is not there; a list; forms."""
    folder = tmp_path_factory.mktemp("three")
    house = department()
    house.procedures, house.form_files = house.procedures[:3], ["BM-01-01 Phiếu.docx"]
    house.listed = house.listed[:2]
    write(house, folder)
    (folder / "danh-muc.csv").write_text("Mã hiệu;Tên tài liệu\nQT-01;Một\nQT-02;Hai\nQT-03;Ba\n", encoding="utf-8")
    return folder


def rules_found(run: qmslint.Run, *names: str) -> list[tuple[str, str]]:
    return [(f.rule, Path(f.path).name.split()[0]) for f in run.findings if f.rule in names]


UNRESOLVED = "procedure-reference-unresolved"


def test_documents_are_compared_with_each_other_without_any_list(three: Path) -> None:
    run = qmslint.check(three / "quy-trinh", isolated=True, jobs=1)
    assert rules_found(run, UNRESOLVED) == [(UNRESOLVED, "QT-03")]
    (finding,) = (f for f in run.findings if f.rule == UNRESOLVED)
    assert finding.document_code == "QT-03"
    assert finding.location.index is not None
    counted = {d.path: d.findings for d in run.documents}
    assert counted[finding.path] == sum(f.path == finding.path for f in run.findings)


def test_one_document_alone_is_no_project(three: Path) -> None:
    run = qmslint.check(three / "quy-trinh" / "QT-03 Quy trình đánh giá nội bộ.docx", isolated=True)
    assert rules_found(run, UNRESOLVED, "form-not-attached") == []


def test_overrides_and_levels_hold_for_the_project_too(three: Path, tmp_path: Path) -> None:
    config = tmp_path / "qmslint.yaml"
    for text, found in (
        (f"overrides: [{{files: ['QT-03*'], ignore: [{UNRESOLVED}]}}]", []),
        (f"levels: {{{UNRESOLVED}: 'off'}}", []),
        (f"levels: {{{UNRESOLVED}: info}}", ["info"]),
        (f"select: [{UNRESOLVED}]", ["error"]),
        ("packs: [core]", ["error"]),
        (f"ignore: [{UNRESOLVED}]", []),
    ):
        config.write_text(text, encoding="utf-8")
        run = qmslint.check(three / "quy-trinh", config=config, jobs=1)
        assert [f.level for f in run.findings if f.rule == UNRESOLVED] == found


def test_the_configuration_names_lists_from_its_own_folder(three: Path, tmp_path: Path) -> None:
    config = three / "own.yaml"
    config.write_text("register: danh-muc.csv\nlang: en\n", encoding="utf-8")
    run = qmslint.check(three / "quy-trinh", config=config, jobs=1)
    assert rules_found(run, "registered-document-missing", "document-not-registered") == []
    config.write_text("register: [1]\n", encoding="utf-8")
    with pytest.raises(ConfigurationError):
        qmslint.check(three / "quy-trinh", config=config)


def test_mistakes_in_both_lists_are_told_at_once_in_a_line_each(
    three: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("dm.csv").write_text("a;b\n", encoding="utf-8")
    Path("t.jsonl").write_text("{}\n[", encoding="utf-8")
    given = ["--register", str(tmp_path / "dm.csv"), "--catalogue", "t.jsonl", "--isolated", "--lang", "en"]
    assert main(["check", str(three), *given]) == 2
    first, second = capsys.readouterr().err.splitlines()
    assert first.startswith("qmslint: dm.csv: no sheet has a row of column names")
    assert second.startswith("qmslint: t.jsonl:2: broken syntax")


def test_what_is_left_out_of_a_run_is_missing_only_where_all_is_looked_at(three: Path) -> None:
    given = {"register": three / "danh-muc.csv", "isolated": True, "jobs": 1}
    documents = sorted((three / "quy-trinh").glob("QT-0[12]*.docx"))
    missing = "registered-document-missing"
    assert rules_found(qmslint.check(documents, **given), missing) == []
    run = qmslint.check(three / "quy-trinh", exclude=["**/QT-03*"], **given)
    assert [
        f.document_code for f in run.findings if f.rule == missing
    ] == []  # excluded, and yet its file bears the code
    assert rules_found(qmslint.check(documents[0].read_bytes(), **given), missing) == []


def test_a_document_that_cannot_be_read_is_there_by_its_name() -> None:
    project = project_of("file: QT-01.docx\nheader: | A | B | Mã hiệu: QT-01 |\n\n**1. Mục đích**\n\nTheo QT-02.\n")
    whole = Project([*project.documents, unread("QT-02 Hai.pdf")])
    assert [c.target for d in whole.documents for c in d.citations] == ["QT-02"]
    assert set(whole.named_files.all("QT-02")) == {"QT-02 Hai.pdf"}


def test_a_rule_that_crashes_is_a_finding_and_the_others_go_on() -> None:
    rules = load_rules()
    broken = rules.named_as(UNRESOLVED)[0]._replace(check={"python": "tests.test_whole:fails"})
    sound = rules.named_as("duplicate-document-code")[0]
    chosen = RuleSet([broken, sound], rules.packs)
    text = "".join(f"file: {n}.docx\nheader: | A | B | Mã hiệu: QT-01 |\n\n**1. Mục đích**\n\nMột.\n" for n in "ab")
    findings, crashes = judge(project_of(text), chosen, lambda path: (chosen, Options()))
    assert [c.what for c in crashes] == [UNRESOLVED]
    assert [f.rule for f in findings] == ["rule-crashed", "duplicate-document-code"]


def fails(subject: object, context: object) -> None:
    raise ValueError("broken")


def test_a_rule_of_ones_own_may_ask_for_a_list(three: Path, tmp_path: Path) -> None:
    rule = tmp_path / "own.yaml"
    rule.write_text(
        """
id: own-rule
title: {vi: Thử, en: Test}
clause-none: {vi: Thử, en: Test}
level: warning
over: project
select: {each: project, where: {registered: true}}
check: {python: "tests.test_whole:counts"}
message: {vi: "{text}", en: "{text}"}
why: {vi: Thử, en: Test}
mend: {vi: Thử, en: Test}
examples: [{bad: x}, {good: y}]
""",
        encoding="utf-8",
    )
    run = qmslint.check(three / "quy-trinh", rules=[rule], isolated=True, jobs=1)
    assert rules_found(run, "own-rule") == []
    run = qmslint.check(three / "quy-trinh", rules=[rule], register=three / "danh-muc.csv", isolated=True, jobs=1)
    assert [run.message(f) for f in run.findings if f.rule == "own-rule"] == ["4"]


def counts(subject: object, context: object) -> list[str]:
    return [str(len(subject.value.documents))]
