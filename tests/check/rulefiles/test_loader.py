from __future__ import annotations

import sys
import types
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path
from typing import Any

import pytest
import yaml

from qmslint import resources
from qmslint.check import RuleFileError, load_rules
from qmslint.check.rulefiles.compiling import as_rule, built_in, compile_rule, pack_folders
from qmslint.check.rulefiles.loader import read_rule_file, rule_files
from tests.check.little import RULE, judge, reading


def write(file: Path, **changes: Any) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(yaml.safe_dump({**RULE, **changes}, allow_unicode=True), encoding="utf-8")
    return file


def test_the_built_in_packs_are_there_core_first() -> None:
    assert pack_folders()[0] == "core"
    assert set(load_rules().packs) == set(pack_folders())


def test_the_rules_of_a_file_are_added_to_the_built_in_ones(tmp_path: Path) -> None:
    loaded = load_rules(extra=[write(tmp_path / "r.yaml")])
    assert [r.id for r in loaded if r.pack == "own"] == ["little-rule"]
    assert len(loaded) == len(load_rules()) + 1


def test_a_folder_gives_the_rules_of_all_its_files_but_not_drafts_and_packs(tmp_path: Path) -> None:
    write(tmp_path / "a.yaml", id="rule-a")
    write(tmp_path / "deeper" / "b.yml", id="rule-b")
    write(tmp_path / "_draft.yaml")
    (tmp_path / "pack.yaml").write_text("title: {vi: Gói, en: Pack}", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("no rule", encoding="utf-8")
    assert [Path(f).name for f in rule_files(tmp_path)] == ["a.yaml", "b.yml"]
    assert [r.id for r in load_rules(extra=[tmp_path]) if r.pack == "own"] == ["rule-a", "rule-b"]


def test_a_file_may_hold_several_rules(tmp_path: Path) -> None:
    file = tmp_path / "r.yaml"
    file.write_text(yaml.safe_dump({"rules": [RULE, {**RULE, "id": "other"}]}, allow_unicode=True), encoding="utf-8")
    assert [r["id"] for r in read_rule_file(str(file))] == ["little-rule", "other"]
    assert len([r for r in load_rules(extra=[file]) if r.pack == "own"]) == 2


def test_the_mistakes_of_all_files_come_in_one_error(tmp_path: Path) -> None:
    one, two = write(tmp_path / "a.yaml", level="eror"), write(tmp_path / "b.yaml", select="stp")
    with pytest.raises(RuleFileError) as caught:
        load_rules(extra=[one, two])
    assert [Path(m.path).name for m in caught.value.mistakes] == ["a.yaml", "b.yaml"]
    assert str(one) in str(caught.value)
    assert str(two) in str(caught.value)


def test_two_files_with_one_rule_are_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(RuleFileError, match='rule "little-rule" is also defined in'):
        load_rules(extra=[write(tmp_path / "a.yaml"), write(tmp_path / "b.yaml")])


def test_a_folder_can_be_chosen_as_a_pack(tmp_path: Path) -> None:
    write(tmp_path / "house" / "r.yaml")
    (tmp_path / "house" / "pack.yaml").write_text("title: {vi: Nhà, en: House}", encoding="utf-8")
    loaded = load_rules(packs=[str(tmp_path / "house")])
    assert loaded.chosen == {"core", "house"}
    assert loaded.packs["house"].title["en"] == "House"
    assert any(f.rule == "little-rule" for f in judge(loaded, reading()))


def test_an_installed_package_can_name_a_pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "gmp" / "r.yaml")
    module = types.ModuleType("gmp_rules")
    module.folder = lambda: tmp_path / "gmp"  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "gmp_rules", module)
    entries = EntryPoints([EntryPoint("gmp", "gmp_rules:folder", "qmslint.packs")])
    monkeypatch.setattr("importlib.metadata.entry_points", lambda **_: entries)
    assert [r.id for r in load_rules(packs=["gmp"]) if r.pack == "gmp"] == ["little-rule"]


def test_an_unknown_pack_is_named_in_the_error() -> None:
    with pytest.raises(KeyError, match="nothing-of-this-name"):
        load_rules(packs=["nothing-of-this-name"])


def test_the_compiled_rules_are_the_same_from_the_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QMSLINT_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(resources, "_loaded", {})
    fresh = built_in()
    assert list(tmp_path.glob("rules-*.plain"))
    monkeypatch.setattr(resources, "_loaded", {})
    monkeypatch.setattr(
        "qmslint.check.rulefiles.compiling._build", lambda names: pytest.fail("the cache was passed by")
    )
    assert built_in() == fresh


def test_a_compiled_rule_is_made_of_plain_values() -> None:
    made = as_rule(compile_rule({**RULE, "check": "never", "renamed-from": ["old-rule"]}, "own"))
    assert (made.check, made.select, made.once, made.renamed_from) == (
        {"never": {}},
        {"each": "document"},
        ("", ""),
        ("old-rule",),
    )


@pytest.mark.parametrize(
    ("once", "kept"),
    [
        ("procedure", ("procedure", "")),
        ("value", ("document", "value")),
        ("value in procedure", ("procedure", "value")),
        ({"by": "what"}, ("document", "what")),
        ({"per": "procedure", "by": "what"}, ("procedure", "what")),
    ],
)
def test_where_faults_are_joined_is_kept_in_one_form(once: Any, kept: tuple[str, str]) -> None:
    assert as_rule(compile_rule({**RULE, "once": once}, "own")).once == kept
