"""docs/rules.md tells of every noun, verb, operator and key that there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from qmslint.check.fixes import FIXES
from qmslint.check.nouns.conditions import OPERATORS, WORDS
from qmslint.check.nouns.derived import DERIVED
from qmslint.check.nouns.subjects import NOUNS
from qmslint.check.nouns.zones import ZONES
from qmslint.check.rulefiles.validate import KEYS, ONCE
from qmslint.check.verbs import VERBS, verb

PAGE = (Path(__file__).parents[3] / "docs" / "rules.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [*NOUNS, *OPERATORS, *WORDS, *ZONES, *ONCE, *KEYS])
def test_the_page_tells_of_every_word_of_the_language(name: str) -> None:
    if name != "note":
        assert name in PAGE


@pytest.mark.parametrize("name", VERBS)
def test_the_page_tells_of_every_verb(name: str) -> None:
    assert f"| `{name}" in PAGE or f" · `{name}" in PAGE


@pytest.mark.parametrize("name", FIXES)
def test_the_page_tells_of_every_kind_of_fix(name: str) -> None:
    assert f"| `{name}" in PAGE


@pytest.mark.parametrize("name", sorted({name for _, name in DERIVED}))
def test_the_page_tells_of_every_attribute_beyond_the_model(name: str) -> None:
    assert name in PAGE


@pytest.mark.parametrize("name", VERBS)
def test_a_verb_documents_itself(name: str) -> None:
    module = verb(name)
    assert module.__doc__
    assert f"{name}" in module.__doc__
    assert set(module.NOUNS) <= set(NOUNS)
