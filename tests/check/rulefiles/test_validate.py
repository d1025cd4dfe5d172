"""Every mistake of a rule file is told at once, with its place and what was probably meant."""

from __future__ import annotations

import copy
from typing import Any

import pytest
import yaml

from qmslint.check.rulefiles.validate import Mistake, mistakes_in, mistakes_of
from tests.check.little import RULE


def told(changes: dict[str, Any], without: str = "") -> list[str]:
    """What is said about the little rule with these changes."""
    data = {**copy.deepcopy(RULE), **changes}
    data.pop(without, None)
    return [m.message for m in mistakes_in(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "r.yaml")]


def test_a_sound_rule_has_no_mistakes() -> None:
    assert told({}) == []


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"selct": "step"}, 'unknown key "selct" – did you mean "select"?'),
        ({"select": "stp"}, 'unknown noun "stp" – did you mean "step"?'),
        ({"select": {"where": {}}}, "`select` is a noun, or a mapping with `each: NOUN`"),
        ({"select": {"each": "step", "were": {}}}, 'unknown key "were" – did you mean "where"?'),
        ({"select": {"each": "step", "in": ["stepz"]}}, 'unknown scope "stepz" – did you mean "steps"?'),
        ({"select": {"each": "paragraph", "part": "heder"}}, 'unknown part "heder" – did you mean "header"?'),
        ({"select": {"each": "step", "where": {"labl": "x"}}}, 'a step has no attribute "labl" – did you mean "label"?'),
        ({"select": {"each": "step", "where": {"form.code": "x"}}}, 'a step belongs to no "form"'),
        ({"select": {"each": "step", "where": {"flow.rles": "x"}}}, 'a flow has no attribute "rles"'),
        ({"select": {"each": "step", "where": []}}, "a condition is a mapping: {attribute: what must hold}"),
        ({"select": {"each": "step", "where": {"label": {"mtches": "x"}}}}, 'unknown operator "mtches"'),
        ({"select": {"each": "step", "where": {"label": {"matches": "("}}}}, "is not a regular expression"),
        ({"select": {"each": "step", "where": {"label": {"matches": "(a+)+$"}}}}, "this expression may take for ever"),
        ({"select": {"each": "step", "where": {"days": {"above": "x"}}}}, "`above` needs a number"),
        ({"select": {"each": "step", "where": {"label": {"in": "B1"}}}}, "`in` needs a list"),
        ({"select": {"each": "step", "where": {"label": {"not": {"nt": 1}}}}}, 'unknown operator "nt"'),
        ({"select": {"each": "step", "where": {"any-of": {}}}}, "`any-of` is a list of conditions"),
        ({"select": {"each": "step", "where": {"any-of": [{"labl": 1}]}}}, 'a step has no attribute "labl"'),
        ({"applies": {"knd": "sop"}}, 'a document has no attribute "knd" – did you mean "kind"?'),
        ({"fix": "replce"}, 'unknown kind of fix "replce" – did you mean "replace"?'),
        ({"fix": {"replace": {}, "citation": {}}}, "`fix` is one kind of fix and its options"),
        ({"fix": {"replace": {"wth": "x"}}}, 'unknown option "wth" – did you mean "with"?'),
        ({"fix": {"letters": {"to": "nfd"}}}, 'unknown word "nfd" – did you mean "nfc"?'),
        ({"fix": {"successor": {}}}, 'option "remark" is missing'),
        ({"fix": {"successor": {"remark": {"vi": "x"}}}}, 'the text in "en" is missing'),
        ({"fix": "replace"}, "no bad example shows in `fixed` what the fix makes of it"),
        ({"check": {"cont": {}}}, 'unknown verb "cont" – did you mean "count"?'),
        ({"check": "nevr"}, 'unknown verb "nevr" – did you mean "never"?'),
        ({"check": {"count": {}, "never": {}}}, "`check` is one verb and its options"),
        ({"check": {"count": {}}}, 'option "of" is missing: what is counted'),
        ({"check": {"count": {"of": "stp"}}}, 'unknown noun "stp" – did you mean "step"?'),
        ({"check": {"count": {"of": "step", "at-lest": 1}}}, 'unknown option "at-lest" – did you mean "at-least"?'),
        ({"check": {"count": {"of": "step", "at-least": "x"}}}, "a number is needed here"),
        ({"check": {"count": {"of": "step", "where": {"labl": 1}}}}, 'a step has no attribute "labl"'),
        ({"check": {"count": []}}, "the options are a mapping of: of, where, at-least, at-most"),
        ({"check": {"property": {"pth": "filled"}}}, 'a document has no attribute "pth" – did you mean "path"?'),
        ({"check": {"all": {}}}, "`all` is a list of checks"),
        ({"check": {"either": [{"cont": {}}]}}, 'unknown verb "cont"'),
        ({"check": {"not": "nevr"}}, 'unknown verb "nevr"'),
        ({"check": {"sections": {"need": ["purpos"]}}}, "`sections` looks at procedure, not at a document"),
        ({"check": {"python": "nothing"}}, "write package.module:function"),
        ({"check": {"text": {"forbid": [3]}}}, "a pattern is a phrase, or a mapping with `match` or `words`"),
        ({"check": {"text": {"forbid": {"match": "a", "words": "b"}}}}, "give either `match`"),
        ({"check": {"text": {"forbid": {"match": "["}}}}, "is not a regular expression"),
        ({"check": {"text": {"forbid": {"match": "a", "in": "stepz"}}}}, 'unknown scope "stepz"'),
        ({"check": {"text": {"forbid": {"match": "a", "cas": "x"}}}}, 'unknown key "cas" – did you mean "case"?'),
        ({"check": {"text": {"first-only": "x"}}}, "yes or no is needed here"),
        ({"check": {"references": {"to": "nowhere"}}}, 'unknown word "nowhere"'),
        ({"level": "eror"}, 'unknown level "eror" – did you mean "error"?'),
        ({"level": {"draft": "info"}}, 'the level in mode "release" is missing'),
        ({"level": {"draft": "info", "release": "bad"}}, 'unknown level "bad"'),
        ({"level": {"draft": "info", "release": "info", "drft": "info"}}, 'unknown mode "drft" – did you mean "draft"?'),
        ({"once": "alway"}, 'unknown word "alway"'),
        ({"once": {"per": "documnt"}}, 'unknown word "documnt" – did you mean "document"?'),
        ({"once": {"by": "pth"}}, 'a document has no attribute "pth"'),
        ({"over": "all"}, "`over` is one of document, project, changes"),
        ({"id": "Little_Rule"}, "an id is made of small letters"),
        ({"title": "Little"}, "give the text in both languages: {vi: …, en: …}"),
        ({"title": {"vi": "Nhỏ"}}, 'the text in "en" is missing'),
        ({"why": {"vi": "a", "en": "b", "fr": "c"}}, 'unknown language "fr"'),
        ({"message": "Seen"}, "give the message in both languages"),
        ({"message": {"vi": "a", "en": "{cont}"}}, 'unknown parameter "{cont}" – did you mean "count"?'),
        ({"message": {"vi": "a", "en": "{path:shrt}"}}, 'unknown format ":shrt" – did you mean "short"?'),
        ({"message": {"twce": {"vi": "a", "en": "b"}}}, 'the check has no case "twce"'),
        ({"clause": "iso9001"}, "`clause` is a list: [iso9001 7.5.2]"),
        ({"clause": ["iso901 7.5.2"]}, 'unknown authority "iso901" – did you mean "iso9001"?'),
        ({"clause": ["iso9001 99"]}, 'iso9001 has no clause "99"'),
        ({"exceptions": ["x"]}, "an exception is a mapping with `name`, `reason`"),
        ({"exceptions": [{"name": "x"}]}, '"reason" is missing: exceptions are named and explained'),
        ({"exceptions": [{"name": "x", "reason": {"vi": "a", "en": "b"}, "when": {"knd": 1}}]}, 'no attribute "knd"'),
        ({"examples": {}}, "`examples` is a list of good and bad texts"),
        ({"examples": [{"bad": "x"}]}, "there is no good example"),
        ({"examples": [{"bad": "x"}, {"good": "y"}, {}]}, "an example is either `bad: |` or `good: |` with a text"),
        ({"examples": [{"bad": "x", "finds": "x"}, {"good": "y"}]}, "`finds` is a list of the words at fault"),
        ({"examples": [{"bad": "x", "fnds": []}, {"good": "y"}]}, 'unknown key "fnds" – did you mean "finds"?'),
    ],
)  # fmt: skip
def test_a_mistake_is_told(changes: dict[str, Any], message: str) -> None:
    assert any(message in m for m in told(changes)), told(changes)


@pytest.mark.parametrize("name", ["id", "title", "level", "select", "check", "message", "why", "mend", "examples"])
def test_a_missing_key_is_told(name: str) -> None:
    assert f'"{name}" is missing' in told({}, without=name)


def test_a_rule_without_a_clause_must_say_why() -> None:
    assert any("say in `clause-none` why there is none" in m for m in told({}, without="clause-none"))


def test_all_mistakes_of_a_file_are_told_in_its_order() -> None:
    found = told({"titel": 1, "select": "stp", "level": "eror"})
    assert len(found) == 3
    assert [found[0][:13], found[1][:12]] == ["unknown level", "unknown noun"]


def test_a_mistake_has_its_line_and_column() -> None:
    text = "id: a-rule\nselect: step\ncheck:\n  count:\n    of: stp\n"
    mistake = next(m for m in mistakes_in(text, "my.yaml") if "stp" in m.message)
    assert (mistake.path, mistake.line, mistake.column, mistake.text) == ("my.yaml", 5, 5, "    of: stp")
    assert str(mistake).endswith("5 | " + "    of: stp\n" + " " * 12 + "^")


def test_a_mistake_without_a_line_is_one_line() -> None:
    assert "\n" not in str(Mistake("my.yaml", 1, 1, "is empty", ""))


def test_a_key_that_stands_twice_is_a_mistake() -> None:
    text = yaml.safe_dump(RULE, allow_unicode=True, sort_keys=False) + "level: info\n"
    found = [m for m in mistakes_in(text, "r.yaml") if "twice" in m.message]
    assert [m.message for m in found] == ['"level" stands here twice']
    assert found[0].line == len(text.splitlines())


@pytest.mark.parametrize("text", ["a: [", "a: 'b", "\ta: b", "a: b: c"])
def test_what_is_no_yaml_is_one_mistake(text: str) -> None:
    found = mistakes_in(text, "r.yaml")
    assert len(found) == 1
    assert found[0].message.startswith("is not YAML: ")


@pytest.mark.parametrize("text", ["", "just words", "- 1\n"])
def test_a_file_without_a_rule_says_what_a_rule_is(text: str) -> None:
    assert [m.message for m in mistakes_in(text, "r.yaml")] == ["a rule is a mapping that begins with `id:`"]


def test_a_file_may_hold_several_rules_with_different_names() -> None:
    twice = {"rules": [RULE, {**RULE, "id": "other-rule"}, RULE]}
    found = mistakes_in(yaml.safe_dump(twice, allow_unicode=True, sort_keys=False), "r.yaml")
    assert [m.message for m in found] == ['rule "little-rule" is defined twice']
    assert mistakes_in(yaml.safe_dump([RULE], allow_unicode=True), "r.yaml") == []


def test_a_file_that_cannot_be_read_is_one_mistake(tmp_path: Any) -> None:
    assert mistakes_of(str(tmp_path / "none.yaml"))[0].message.startswith("cannot be read")
    (tmp_path / "latin.yaml").write_bytes(b"id: \xff\xfe")
    assert mistakes_of(str(tmp_path / "latin.yaml"))[0].message.startswith("cannot be read")


def test_parameters_of_python_and_of_the_reader_are_not_known_beforehand() -> None:
    assert told({"check": {"python": "a.b:c"}, "message": {"vi": "{x}", "en": "{x}"}}) == []


def test_cases_of_patterns_are_known() -> None:
    check = {"text": {"forbid": {"match": "TBD", "case": "undecided"}}}
    both = {"vi": "a", "en": "{found}"}
    assert told({"select": "paragraph", "check": check, "message": {"undecided": both}}) == []
    assert told({"select": "paragraph", "check": {"either": [check, "never"]}, "message": {"undecided": both}}) == []
