"""Finding, reading and judging the configuration; every mistake at once, with its line."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from qmslint.config.fields import FIELDS, schema
from qmslint.config.find import find, load, read
from qmslint.config.given import configured
from qmslint.config.settings import ConfigurationError, Mistake, Override, Settings, did_you_mean
from qmslint.config.template import template

FULL = """\
lang: en
mode: draft
packs: [core, tthc]
select: tthc
extend-select: [form-unused]
ignore: [abbreviation-undefined]
levels:
  review-overdue: info
  form-unused: off
fail-on: warning
exclude: ["cũ/**"]
rules: [quy-tac/]
output-format: concise
overrides:
  - files: ["mẫu/**"]
    ignore: placeholder-left
    mode: release
"""


def put(folder: Path, text: str, name: str = "qmslint.yaml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def mistakes(path: Path) -> list[str]:
    with pytest.raises(ConfigurationError) as caught:
        load(str(path.parent))
    return [m.sentence("en").replace(f"{path}:", "") for m in caught.value.mistakes]


# finding


def test_the_nearest_file_above_applies(tmp_path):
    (tmp_path / "a" / "b").mkdir(parents=True)
    above = put(tmp_path, "")
    assert find(str(tmp_path / "a" / "b")) == str(above)
    near = put(tmp_path / "a", "", ".qmslint.yaml")
    assert find(str(tmp_path / "a" / "b" / "x.docx")) == str(near)


def test_a_pyproject_counts_only_with_our_table(tmp_path):
    above = put(tmp_path, "")
    (tmp_path / "a").mkdir()
    project = put(tmp_path / "a", "[tool.ruff]\n", "pyproject.toml")
    assert find(str(tmp_path / "a")) == str(above)
    project.write_text("[tool.qmslint]\n")
    assert find(str(tmp_path / "a")) == str(project)


def test_the_hidden_file_comes_first_and_pyproject_last(tmp_path):
    put(tmp_path, "[tool.qmslint]\n", "pyproject.toml")
    put(tmp_path, "")
    hidden = put(tmp_path, "", ".qmslint.yaml")
    assert find(str(tmp_path)) == str(hidden)


def test_without_a_file_everything_is_as_it_comes(tmp_path):
    assert load(str(tmp_path), isolated=True) == Settings()


# reading


def test_every_key_is_read(tmp_path):
    path = put(tmp_path, FULL)
    assert load(str(tmp_path)) == Settings(
        root=str(tmp_path), source=str(path), lang="en", mode="draft", packs=("core", "tthc"), select=("tthc",),
        extend_select=("form-unused",), ignore=("abbreviation-undefined",),
        levels={"review-overdue": "info", "form-unused": "off"}, fail_on="warning", exclude=("cũ/**",),
        rules=(f"{tmp_path / 'quy-tac'}/",), output_format="concise",
        overrides=(Override(files=("mẫu/**",), ignore=("placeholder-left",), mode="release"),),
    )  # fmt: skip


def test_pyproject_says_the_same(tmp_path):
    put(
        tmp_path,
        '[tool.qmslint]\nlang = "en"\nselect = ["tthc"]\n[tool.qmslint.levels]\nform-unused = "off"\n'
        '[[tool.qmslint.overrides]]\nfiles = ["mẫu/**"]\nmode = "draft"\n[tool.other]\nlang = 3\n',
        "pyproject.toml",
    )
    settings = load(str(tmp_path))
    assert (settings.lang, settings.select, settings.levels) == ("en", ("tthc",), {"form-unused": "off"})
    assert settings.overrides == (Override(files=("mẫu/**",), mode="draft"),)


def test_an_empty_file_changes_nothing(tmp_path):
    path = put(tmp_path, "# nothing\n")
    assert load(str(tmp_path)) == Settings(root=str(tmp_path), source=str(path))


def test_a_file_from_notepad_with_a_byte_order_mark_is_read(tmp_path):
    (tmp_path / "qmslint.yaml").write_bytes(b"\xef\xbb\xbflang: en\r\n")
    assert load(str(tmp_path)).lang == "en"


def test_a_named_file_is_read_wherever_it_is(tmp_path):
    path = put(tmp_path, "lang: en\n", "office.yaml")
    assert load("/", named=str(path)).lang == "en"
    assert load("/", named=str(path), isolated=True).lang == "en"


# mistakes


def test_every_mistake_is_told_with_its_line_and_what_was_meant(tmp_path):
    path = put(
        tmp_path,
        "lagn: en\nmode: drft\nselect: {a: 1}\nexclude: [1, '']\nlevels:\n  form-unused: eror\nlevel: x\n"
        "overrides:\n  - file: x\n  - files: [a]\n    mod: draft\n  - 3\nfail-on: no\n",
    )
    assert mistakes(path) == [
        "1: unknown key “lagn” – did you mean “lang”?",
        "2: “drft” is no value of “mode”; choose one of: draft, release – did you mean “draft”?",
        "3: “select” must be a list",
        "4: each item of “exclude” must be text, not “1”",
        "4: each item of “exclude” must be text, not “”",
        "6: “eror” is no value of “form-unused”; choose one of: error, warning, info, off – did you mean “error”?",
        "7: unknown key “level” – did you mean “levels”?",
        "9: unknown key “file” – did you mean “files”?",
        "9: key “files” is missing",
        "11: unknown key “mod” – did you mean “mode”?",
        "12: “overrides” must be keys with values",
        "13: “false” is no value of “fail-on”; choose one of: error, warning, info, never",
    ]


def test_mistakes_in_pyproject_have_their_line_too(tmp_path):
    path = put(
        tmp_path,
        '[project]\nlang = "x"\n\n[tool.qmslint]\n# lang = 1\nlang = "eng"\n\n[[tool.qmslint.overrides]]\n'
        'files = ["a"]\n\n[[tool.qmslint.overrides]]\nfiles = ["b"]\nmode = "drft"\n',
        "pyproject.toml",
    )
    told = mistakes(path)
    assert [t.split(":")[0] for t in told] == ["6", "13"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("lang: [en\n", "syntax"),
        ("lang: en\nlang: vi\n", "2: key “lang” stands twice"),
        ("- a\n", "must be keys with values"),
        ("lang: \x00\n", "syntax"),
        ("levels: 3\n", "“levels” must be keys with values"),
        ("overrides: 3\n", "“overrides” must be a list"),
    ],
)
def test_a_broken_file_is_told(tmp_path, text, told):
    assert told in " ".join(mistakes(put(tmp_path, text)))


@pytest.mark.parametrize("raw", [b'[tool.qmslint]\nlang = "en\n', b"[tool.qmslint]\nlang = '\xff'\n"])
def test_a_broken_pyproject_is_told(tmp_path, raw):
    path = tmp_path / "pyproject.toml"
    path.write_bytes(raw)
    assert "syntax" in mistakes(path)[0]


def test_a_named_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(ConfigurationError, match="cannot be opened"):
        load(".", named=str(tmp_path / "none.yaml"))


def test_mistakes_are_told_in_both_languages():
    mistake = Mistake("qmslint.yaml", 3, "unknown-key", ("lagn",), "lang")
    assert mistake.sentence("vi") == "qmslint.yaml:3: không có khóa “lagn” – có phải “lang” không?"
    assert mistake.sentence("en") == "qmslint.yaml:3: unknown key “lagn” – did you mean “lang”?"
    assert Mistake("--select", 0, "unknown-rule", ("x",)).sentence("en") == "--select: no rule or pack is called “x”"


def test_a_suggestion_is_near_or_there_is_none():
    assert did_you_mean("FORM-UNUSD", ["form-unused", "form-unlisted"]) == "form-unused"
    assert did_you_mean("zzz", ["form-unused"]) == ""
    assert did_you_mean("tthc-cod", ["tthc-not-covered", "tthc-code-missing"]) == "tthc-code-missing"


# arguments over the file


def test_a_select_that_is_given_replaces_what_the_file_selects(tmp_path):
    put(tmp_path, FULL)
    settings = configured(str(tmp_path), {"select": ("law",), "ignore": ("x",)})
    assert (settings.select, settings.extend_select, settings.ignore) == (("law",), (), ("x",))


def test_other_lists_add_up_and_an_extension_lifts_an_ignore(tmp_path):
    put(tmp_path, FULL)
    given = {
        "extend_select": ("abbreviation-undefined",),
        "ignore": ("x",),
        "levels": {"a": "info"},
        "fail_on": "never",
    }
    settings = configured(str(tmp_path), given)
    assert settings.extend_select == ("form-unused", "abbreviation-undefined")
    assert settings.ignore == ("x",)
    assert settings.levels == {"review-overdue": "info", "form-unused": "off", "a": "info"}
    assert settings.fail_on == "never"
    assert settings.lang == "en"


def test_arguments_that_are_no_words_are_told_at_once():
    with pytest.raises(ConfigurationError) as caught:
        configured(".", {"mode": "x", "lang": "fr", "fail_on": "errr"}, isolated=True)
    assert [m.values[1] for m in caught.value.mistakes] == ["--lang", "--mode", "--fail-on"]


# schema and template


def test_the_schema_takes_what_is_read_and_refuses_what_is_not():
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.validate(yaml.safe_load(FULL.replace(": off", ": 'off'")), schema())
    for wrong in ({"lagn": "en"}, {"lang": "fr"}, {"overrides": [{}]}, {"levels": {"a": "b"}}, {"select": 1}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(wrong, schema())


def test_the_template_shows_every_key_and_changes_nothing(tmp_path):
    text = template()
    for field in FIELDS:
        assert f"\n#{field.name}: " in text
        assert field.vi in text
        assert field.en in text
    path = put(tmp_path, text)
    assert load(str(tmp_path)) == Settings(root=str(tmp_path), source=str(path))


def test_every_example_of_the_template_is_valid(tmp_path):
    text = "\n".join(line[1:] if line.startswith("#") and line[1:2] != " " else line for line in template().split("\n"))
    put(tmp_path, text)
    settings = load(str(tmp_path))
    assert settings.overrides[0].files == ("mẫu/**",)
    jsonschema.validate(yaml.safe_load(text), schema())


def test_the_lines_of_a_file_are_known_down_to_its_items(tmp_path):
    content = read(str(put(tmp_path, FULL)))
    assert content.line(("overrides", 0, "mode")) == 17
    assert content.line(("overrides", 0, "nowhere")) == 15
    assert json.loads(json.dumps(content.values))["lang"] == "en"
