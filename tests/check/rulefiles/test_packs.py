"""Which packs run on which documents."""

from __future__ import annotations

import pytest

from qmslint.check import RuleSet, load_rules
from qmslint.check.context import Context
from qmslint.check.outcome import Options
from tests.check.little import procedure, reading


def packs_on(checked: RuleSet, **about: str) -> set[str]:
    kind = {"sop": "sop", "decision": "process"}.get(about.get("kind", ""), "iso")
    context = Context(reading(procedure(kind=kind), **about), Options())
    return {r.pack for r in checked if checked.applies(r, context)}


@pytest.mark.parametrize(
    ("about", "packs"),
    [
        ({"language": "vi", "kind": "decision"}, {"core", "tthc", "law"}),
        ({"language": "vi", "kind": "procedure"}, {"core", "tthc", "law"}),
        ({"language": "en", "kind": "sop"}, {"core", "sop"}),
    ],
)
def test_packs_run_by_the_language_and_kind_of_the_document(about: dict[str, str], packs: set[str]) -> None:
    assert packs_on(load_rules(), **about) == packs


def test_packs_that_are_chosen_run_with_core_and_no_others() -> None:
    assert packs_on(load_rules(packs=["iso9001"]), language="vi", kind="procedure") == {"core", "iso9001"}


def test_a_rule_that_is_named_runs_whatever_its_pack() -> None:
    checked = load_rules().choose(extend=["change-history-missing"])
    assert "iso9001" in packs_on(checked, language="vi", kind="procedure")
