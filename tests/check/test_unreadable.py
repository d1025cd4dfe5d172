from __future__ import annotations

import pytest

from qmslint.check import Options, load_rules
from qmslint.check.messages import message
from qmslint.check.unreadable import unreadable
from qmslint.read import REASONS

RULES = load_rules()


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_of_a_reader_becomes_a_finding_with_its_own_sentence(reason: str) -> None:
    (found,) = unreadable("a.docx", reason, "what was seen", RULES)
    assert (found.rule, found.level, found.path, found.observed) == ("document-unreadable", "error", "a.docx", reason)
    (rule,) = RULES.named_as("document-unreadable")
    assert reason in rule.message
    assert message(found, RULES, "vi")


def test_an_unknown_reason_is_told_as_it_is() -> None:
    (found,) = unreadable("a.docx", "moon-phase", "full", RULES)
    assert message(found, RULES, "en") == "The document cannot be read (moon-phase): full"


def test_a_scan_without_text_is_a_rule_of_its_own() -> None:
    assert [f.rule for f in unreadable("a.pdf", "no-text", "3 pages", RULES)] == ["text-layer-missing"]


def test_the_rule_can_be_switched_off_or_left_out() -> None:
    assert unreadable("a.docx", "damaged", "", RULES, Options(levels={"document-unreadable": "off"})) == []
    assert unreadable("a.docx", "damaged", "", RULES.choose(select=["form-unused"])) == []


def test_two_documents_have_different_fingerprints() -> None:
    one, other = (unreadable(p, "damaged", "", RULES)[0].fingerprint for p in ("a.docx", "b.docx"))
    assert one != other
