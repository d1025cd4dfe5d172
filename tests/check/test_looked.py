"""What rules over the project looked at."""

from __future__ import annotations

from qmslint.check import Options, RuleSet, load_rules
from qmslint.check.evidence import Evidence, Tally
from qmslint.check.project import check_project
from qmslint.check.rulefiles.example_project import project_of
from qmslint.facts.gather import unread
from qmslint.facts.index import Project

CITES = "procedure-reference-unresolved"
ONE = "file: {}.docx\nheader: | A | B | Mã hiệu: {} |\n\n**1. Mục đích**\n\nTheo {}.\n"


def looked_at(project: Project, *names: str) -> dict[str, dict[str, Tally]]:
    """The tallies of these rules by path and rule."""
    rules = load_rules()
    chosen = RuleSet([rules.named_as(name)[0] for name in names], rules.packs)
    evidence: dict[str, Evidence] = {}
    list(check_project(project, chosen, lambda path: (chosen, Options()), evidence))
    return {path: {t.rule: t for t in e.tallies()} for path, e in evidence.items()}


def test_a_citation_that_leads_somewhere_passed_and_another_failed():
    project = project_of(ONE.format("a", "QT-01", "QT-02 và QT-09") + ONE.format("b", "QT-02", "điều lệ"))
    found = looked_at(project, CITES, "duplicate-document-code")
    assert found["a.docx"][CITES] == Tally("core", CITES, passed=1, failed=1)
    assert found["b.docx"][CITES] == Tally("core", CITES)
    assert found["b.docx"][CITES].state == "not-applicable"
    assert found["a.docx"]["duplicate-document-code"].passed == 1


def test_without_a_master_list_nothing_was_compared_with_it():
    project = project_of(ONE.format("a", "QT-01", "QT-02"))
    assert looked_at(project, "document-not-registered")["a.docx"]["document-not-registered"].examined == 0


def test_a_document_that_could_not_be_read_is_not_read_by_these_rules_either():
    project = project_of(ONE.format("a", "QT-01", "QT-02"))
    whole = Project([*project.documents, unread("b.pdf")])
    assert looked_at(whole, CITES)["b.pdf"][CITES].state == "not-read"


def test_every_verb_over_the_project_says_what_it_looks_at():
    from qmslint.check.verbs import verb

    for rule in load_rules():
        if rule.over != "document":
            (name, options), *_ = rule.check.items()
            assert list(verb(name).looks(options)(Project(()))) == [], rule.id  # type: ignore[attr-defined]
