"""Every example of every built-in rule holds, and every rule is complete."""

from __future__ import annotations

from pathlib import Path

import pytest

from qmslint.check import load_rules
from qmslint.check.rulefiles.compiling import pack_folders
from qmslint.check.rulefiles.examples import Example, examples, run_example
from qmslint.check.rulefiles.loader import rule_files
from qmslint.check.rulefiles.validate import mistakes_of
from qmslint.resources import data_folder

RULES = load_rules()
EXAMPLES = [e for rule in RULES for e in examples(rule)]
FILES = [
    f for pack in pack_folders() for f in sorted((Path(data_folder()) / pack).glob("*.yaml")) if f.name != "pack.yaml"
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e.name.replace("/", "-").replace(" ", "-"))
def test_a_bad_example_is_found_and_a_good_one_is_not(example: Example) -> None:
    assert run_example(example) == ""


@pytest.mark.parametrize("file", FILES, ids=lambda f: f"{f.parent.name}-{f.stem}")
def test_a_rule_file_has_no_mistakes(file: Path) -> None:
    assert [str(m) for m in mistakes_of(str(file))] == []


@pytest.mark.parametrize("file", FILES, ids=lambda f: f"{f.parent.name}-{f.stem}")
def test_a_rule_file_is_named_after_its_rule(file: Path) -> None:
    assert [r.id for r in RULES if r.pack == file.parent.name and r.id == file.stem] == [file.stem]


def test_every_rule_of_every_pack_is_loaded() -> None:
    assert len(RULES) == len(FILES) == sum(1 for pack in pack_folders() for f in rule_files(Path(data_folder()) / pack)
                                           if Path(f).parent.name == pack)  # fmt: skip


@pytest.mark.parametrize("rule", RULES.rules, ids=lambda r: f"{r.pack}-{r.id}")
def test_every_rule_has_a_bad_and_a_good_example(rule: object) -> None:
    kinds = {e.bad for e in EXAMPLES if e.rule is rule}
    assert kinds == {True, False}
