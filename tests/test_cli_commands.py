"""The commands beside `check`: extract, explain, rules, test, init, schema, and help."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
import yaml

from qmslint.check import load_rules
from qmslint.cli.dispatch import COMMANDS
from qmslint.report.schemas import extract_schema

from .little_documents import WHOLE, save


@pytest.fixture(autouse=True)
def here(in_english):
    """An empty folder to be in, and English."""
    return in_english


# help


def test_the_version_is_told(call):
    assert call("--version") == call("-V") == (0, "qmslint 0.1.0\n", "")
    assert call("--lang", "vi", "--version")[1] == "qmslint 0.1.0\n"


def test_the_program_itself_ends_with_its_command():
    command = [sys.executable, "-c", "from qmslint.cli import main; main(); print('goes on')", "--version"]
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "qmslint 0.1.0\n", "")


def test_the_program_is_also_a_module():
    done = subprocess.run([sys.executable, "-m", "qmslint", "-V"], capture_output=True, check=False, text=True)
    assert (done.returncode, done.stdout) == (0, "qmslint 0.1.0\n")


def test_without_a_command_the_commands_are_shown(call):
    code, out, _ = call()
    assert code == 2
    assert call("--help") == call("help") == (0, out, "")
    for name in COMMANDS:
        assert f"\n  {name} " in out


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_its_page(call, name, lang):
    import importlib

    code, out, err = call(name, "--lang", lang, "--help")
    assert (code, err) == (0, "")
    assert out.startswith(f"{'Cách dùng' if lang == 'vi' else 'Usage'}: qmslint {name} ")
    for option in importlib.import_module(COMMANDS[name]).OPTIONS:
        assert option.names[0] in out
        assert option.vi != option.en
    assert max(map(len, out.splitlines())) <= 80


def test_help_behind_two_dashes_is_a_path(call):
    assert call("check", "--isolated", "--", "--help")[0] == 2


# extract


def test_what_was_understood_keeps_to_its_schema(here, call):
    save(here / "a.docx")
    code, out, err = call("extract", "--output-format", "json", "a.docx")
    report = json.loads(out)
    jsonschema.Draft202012Validator.check_schema(extract_schema())
    jsonschema.validate(report, extract_schema())
    assert (code, err) == (0, "")
    document = report["documents"][0]
    assert list(document) == ["path", "format", "sha256", "language", "control", "not_read", "procedures"]
    assert [s["kind"] for s in document["procedures"][0]["sections"]] == ["purpose", "scope"]


def test_several_documents_are_sorted_and_none_is_still_json(here, call):
    save(here / "b.docx")
    save(here / "a.docx")
    _, out, _ = call("extract", "--output-format", "json", ".")
    assert [d["path"] for d in json.loads(out)["documents"]] == ["a.docx", "b.docx"]
    code, out, err = call("extract", "--output-format", "json", "none")
    assert json.loads(out) == {"schema": 1, "documents": []}
    assert code == 2
    assert "“none”" in err


def test_the_outline_is_for_people(here, call):
    save(here / "a.docx")
    code, out, _ = call("extract", "a.docx")
    assert code == 0
    assert out.startswith("a.docx\n")
    assert "QUY TRÌNH CẤP THẺ THƯ VIỆN" in out
    assert "Sections: 1 Mục đích; 2 Phạm vi" in out


def test_a_document_that_cannot_be_read_says_why_and_the_rest_goes_on(here, call):
    (here / "a.docx").write_bytes(b"")
    save(here / "b.docx")
    code, out, err = call("extract", "--output-format", "json", ".")
    report = json.loads(out)
    jsonschema.validate(report, extract_schema())
    assert code == 1
    assert report["documents"][0]["not_read"][0]["what"].startswith("document: empty")
    assert len(report["documents"][1]["procedures"]) == 1
    assert err.startswith("qmslint: a.docx: not read: The file is empty")


def test_the_outline_says_in_words_why_a_document_was_not_read(here, call):
    (here / "ảnh.docx").write_bytes(b"\xff\xd8\xff\xe0" + bytes(99))
    _, out, _ = call("extract", ".", "--lang", "vi")
    words = " ".join(out.split())
    assert "Chưa đọc được: Nội dung tệp không phải văn bản, hoặc không phải loại mà tên tệp nêu: tệp ảnh" in words


def test_a_reader_that_crashes_ends_with_3(here, call, monkeypatch):
    save(here / "a.docx")
    monkeypatch.setattr("qmslint.understand.understand", lambda *_: 1 / 0)
    assert call("extract", "a.docx")[0] == 3


def test_extract_needs_a_path(call):
    code, _, err = call("extract")
    assert code == 2
    assert "name at least one path" in err


def test_extract_writes_to_a_file_and_respects_excludes(here, call):
    save(here / "a.docx")
    save(here / "cũ" / "b.docx")
    (here / "qmslint.yaml").write_text("exclude: [cũ]\n", "utf-8")
    assert call("extract", ".", "--output-format", "json", "-o", "kq.json") == (0, "", "")
    assert [d["path"] for d in json.loads((here / "kq.json").read_text("utf-8"))["documents"]] == ["a.docx"]


# explain and rules


def test_a_rule_is_explained(call):
    code, out, err = call("explain", "section-empty")
    assert (code, err) == (0, "")
    for heading in (
        "section-empty\n",
        "\nLevel\n",
        "\nWhy\n",
        "\nHow to mend\n",
        "\nClause\n",
        "\nBad example\n",
        "\nGood example\n",
    ):
        assert heading in out
    assert "error · core · on by default" in out
    assert "Vì sao" in call("explain", "section-empty", "--lang", "vi")[1]


def test_every_rule_has_its_page_in_both_languages(call):
    pages = json.loads(call("explain", "--all", "--output-format", "json")[1])
    assert len(pages) == len(load_rules())
    for page in pages:
        for part in ("title", "why", "mend"):
            assert set(page[part]) == {"vi", "en"}, page["id"]
        assert page["clauses"] or page["clause_none"], page["id"]
        assert {"bad", "good"} <= {e["kind"] for e in page["examples"]}, page["id"]


def test_pages_can_be_had_as_markdown(call):
    out = call("explain", "--all", "--output-format", "markdown")[1]
    assert out.count("\n```text\n") >= 2 * len(load_rules())
    assert "# section-empty\n\nA section without content\n" in out


def test_an_unknown_rule_gets_a_suggestion(call):
    code, _, err = call("explain", "dosier-missing")
    assert code == 2
    assert "did you mean “dossier-missing”?" in err


def test_rules_are_explained_by_the_beginning_of_their_names_or_by_pack(call):
    pages = json.loads(call("explain", "form-*", "--output-format", "json")[1])
    assert {page["id"] for page in pages} >= {"form-unlisted", "form-unused"}
    assert all(page["id"].startswith("form-") for page in pages)
    pages = json.loads(call("explain", "law", "--output-format", "json")[1])
    assert {page["pack"] for page in pages} == {"law"}
    assert call("explain", "nothing-*")[0] == 2


def test_the_help_of_check_is_in_groups_and_names_values_in_its_language(call):
    vi, en = (call("check", "--help", "--lang", lang)[1] for lang in ("vi", "en"))
    assert "\nQuy tắc:\n  --select QUY-TẮC" in vi
    assert "--register TỆP" in vi
    assert "\nRules:\n  --select RULES" in en
    assert "text, mermaid, dot, json, html" in " ".join(call("graph", "--help", "--lang", "en")[1].split())


def test_explain_wants_to_know_what(call):
    assert call("explain")[0] == 2


def test_rules_are_listed_by_pack(call):
    code, out, _ = call("rules")
    assert code == 0
    assert out.startswith("core (")
    assert "\ntthc (" in out
    assert "off by default" in out
    assert re.search(r"\niso9001 \(\d+ rules, on when its pack is chosen\)\n", out)


def test_the_list_can_be_narrowed_and_read_by_machines(call):
    rules = json.loads(call("rules", "--select", "dossier-*", "--output-format", "json")[1])
    assert "dossier-missing" in {r["id"] for r in rules}
    assert all(r["id"].startswith("dossier-") for r in rules)
    assert set(rules[0]) == {"id", "pack", "level", "default", "title", "clauses", "renamed_from"}


OWN = """\
id: own-title
title: {vi: Tên, en: Title}
clause-none: {vi: nội quy, en: house rule}
level: warning
select: section
check: {property: {empty: false}}
message: {vi: Trống., en: Empty.}
why: {vi: Vì., en: Because.}
mend: {vi: Viết., en: Write.}
examples:
  - bad: |
      # QUY TRÌNH CẤP THẺ THƯ VIỆN

      **1. Mục đích**

      **2. Phạm vi**

      Áp dụng cho mọi bạn đọc.
  - good: |
      # QUY TRÌNH CẤP THẺ THƯ VIỆN

      **1. Mục đích**

      Quy định việc cấp thẻ.
"""


def test_rules_of_ones_own_are_listed_explained_and_used(here, call):
    save(here / "a.docx", [p for p in WHOLE if not p[0].startswith("Quy định")])
    (here / "own.yaml").write_text(OWN, "utf-8")
    (here / "qmslint.yaml").write_text("rules: [own.yaml]\nselect: [own-title]\n", "utf-8")
    assert "own-title" in call("rules")[1]
    assert "No clause: house rule" in call("explain", "own-title")[1]
    code, out, _ = call("check", "a.docx")
    assert code == 0
    assert "warning own-title" in out


# test


def test_examples_of_rules_of_ones_own_are_run(here, call):
    (here / "own.yaml").write_text(OWN, "utf-8")
    assert call("test", "own.yaml") == (0, "2 examples, 1 rule: all hold\n", "")


def test_an_example_that_fails_is_shown(here, call):
    data = yaml.safe_load(OWN)
    data["examples"][1]["good"] = data["examples"][0]["bad"]
    (here / "own.yaml").write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")
    code, out, _ = call("test", "own.yaml")
    assert code == 1
    assert "own-title good 2" in out
    assert "    │ **1. Mục đích**" in out
    assert "2 examples, 1 rule: 1 failed" in out


def test_a_broken_rule_file_is_told(here, call):
    (here / "own.yaml").write_text("id: x\n", "utf-8")
    code, out, err = call("test", "own.yaml")
    assert (code, out) == (2, "")
    assert "own.yaml" in err
    assert call("test", "none.yaml")[0] == 2
    (here / "empty").mkdir()
    assert "there is no rule in empty" in call("test", "empty")[2]


# init and schema


def test_a_rule_file_that_is_not_there_is_told_in_the_language_asked_for(here, call):
    assert (
        call("test", "none.yaml", "--lang", "vi")[2]
        == "qmslint: none.yaml: không mở được: không có tệp hay thư mục này\n"
    )
    (here / "qmslint.yaml").write_text("rules: [none.yaml]\n", encoding="utf-8")
    assert "none.yaml: không mở được" in call("rules", "--lang", "vi")[2]


def test_init_writes_a_configuration_that_is_valid(here, call):
    assert call("init") == (0, "Wrote qmslint.yaml\n", "")
    save(here / "a.docx")
    assert call("check", "--show-settings")[0] == 0


def test_init_replaces_nothing_unless_forced(here, call):
    (here / ".qmslint.yaml").write_text("lang: en\n")
    code, _, err = call("init", ".")
    assert code == 2
    assert ".qmslint.yaml: is there already" in err
    assert call("init", "--force")[0] == 0
    assert (here / "qmslint.yaml").exists()


def test_init_takes_one_folder_that_is_there(here, call):
    assert call("init", "a", "b")[0] == 2
    assert "cannot be written" in call("init", "nowhere")[2]
    (here / "sub").mkdir()
    assert call("init", "sub")[0] == 0
    assert (here / "sub" / "qmslint.yaml").exists()


@pytest.mark.parametrize("name", ["config", "rule", "report", "extract"])
def test_schemas_are_printed(call, name):
    code, out, _ = call("schema", name)
    assert code == 0
    jsonschema.Draft202012Validator.check_schema(json.loads(out))


def test_the_schema_of_rules_takes_every_built_in_rule(call):
    from qmslint.resources import data_folder

    schema = json.loads(call("schema", "rule")[1])
    files = [
        f for f in Path(data_folder()).glob("*/*.yaml") if (f.parent / "pack.yaml").exists() and f.name != "pack.yaml"
    ]
    assert len(files) > 20
    for file in files:
        if not file.name.startswith("_"):
            as_json = json.loads(json.dumps(yaml.safe_load(file.read_text("utf-8")), default=str))  # YAML has dates
            jsonschema.validate(as_json, schema)


def test_an_unknown_schema_gets_a_suggestion(call):
    code, _, err = call("schema", "reprot")
    assert code == 2
    assert "did you mean “report”?" in err
    assert call("schema")[0] == 2


def test_a_rule_with_a_fix_says_what_it_does_and_shows_it(call):
    _, out, _ = call("explain", "legal-document-expired")
    assert "What qmslint fix does\n" in out
    assert "(only with --unsafe)" in " ".join(out.split())
    assert "Mended: 118/2025/NĐ-CP; 09/6/2025" in out
    (page,) = json.loads(call("explain", "receipt-slip-superseded", "--output-format", "json")[1])
    assert (page["fix"]["kind"], page["fix"]["safe"]) == ("replace", True)
    assert page["examples"][0]["fixed"] == ["Giấy tiếp nhận hồ sơ và hẹn trả kết quả"]
    (page,) = json.loads(call("explain", "section-empty", "--output-format", "json")[1])
    assert page["fix"] is None
