"""`qmslint check` from the outside: exit codes, streams, files."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ET

import pytest

from qmslint.report import FORMATS

from .little_documents import EMPTY_SECTION, data, save

ONLY = ("--isolated", "--select", "section-empty", "--today", "2026-11-22", "--lang", "en")


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    """An empty folder to be in, and a neutral environment."""
    for name in ("QMSLINT_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def process(*words, **options):
    """Run the program as a process."""
    return subprocess.run(
        [sys.executable, "-m", "qmslint", *map(str, words)], capture_output=True, check=False, **options
    )


# exit codes


def test_a_clean_document_ends_with_0(here, call):
    save(here / "a.docx")
    code, out, err = call("check", "a.docx", *ONLY)
    assert (code, err) == (0, "")
    assert out.startswith("Checked 1 document (1 procedure): nothing found.")


def test_findings_end_with_1_and_are_told(here, call):
    save(here / "a.docx", EMPTY_SECTION)
    code, out, err = call("check", "a.docx", *ONLY)
    assert (code, err) == (1, "")
    assert "section-empty" in out
    assert "1 error" in out


def test_findings_below_the_failing_level_end_with_0(here, call):
    save(here / "a.docx", EMPTY_SECTION)
    assert call("check", "a.docx", *ONLY, "--fail-on", "never")[0] == 0
    assert call("check", "a.docx", *ONLY, "--exit-zero")[0] == 0


@pytest.mark.parametrize("name", FORMATS)
def test_the_exit_code_is_the_same_in_every_format(here, call, name):
    save(here / "a.docx", EMPTY_SECTION)
    save(here / "b.docx")
    assert call("check", "a.docx", *ONLY, "--output-format", name)[0] == 1
    assert call("check", "b.docx", *ONLY, "--output-format", name)[0] == 0
    assert call("check", "none.docx", *ONLY, "--output-format", name)[0] == 2


def test_a_folder_without_documents_ends_with_2(call):
    code, out, err = call("check", ".", *ONLY)
    assert code == 2
    assert "there is no document in what was named" in err
    assert ".docx" in err
    assert "nothing found" not in out


def test_a_path_that_leads_nowhere_ends_with_2_and_the_rest_is_checked(here, call):
    save(here / "a.docx", EMPTY_SECTION)
    code, out, err = call("check", "a.docx", "none.docx", *ONLY)
    assert code == 2
    assert "section-empty" in out
    assert "“none.docx”" in err


def test_a_document_that_cannot_be_read_is_a_finding_and_the_rest_goes_on(here, call):
    (here / "bad.docx").write_bytes(b"PK\x03\x04 cut off")
    (here / "empty.docx").write_bytes(b"")
    save(here / "good.docx")
    code, out, err = call("check", ".", *ONLY, "--output-format", "json")
    report = json.loads(out)
    assert (code, err) == (1, "")
    assert [(f["rule"], f["path"]) for f in report["findings"]] == [
        ("document-unreadable", "bad.docx"),
        ("document-unreadable", "empty.docx"),
    ]
    assert [d["status"] for d in report["documents"]] == ["not-read", "not-read", "checked"]


def test_an_unread_document_that_is_ignored_is_still_no_success(here, call):
    (here / "bad.docx").write_bytes(b"")
    assert call("check", "bad.docx", "--isolated", "--ignore", "document-unreadable")[0] == 2


def test_a_rule_that_crashes_ends_with_3_and_the_rest_is_reported(here, call, monkeypatch):
    save(here / "a.docx", EMPTY_SECTION)
    import qmslint.check.engine
    from qmslint.check import RuleCrash

    check = qmslint.check.engine.check_document

    def crashing(reading, rules, *rest, **more):
        yield from check(reading, rules, *rest, **more)
        yield RuleCrash("time-sum-mismatch", reading.path, "ZeroDivisionError: division by zero", "Traceback …\n")

    import sys as modules

    monkeypatch.setattr(modules.modules["qmslint.check"], "check_document", crashing)
    code, out, err = call("check", "a.docx", *ONLY)
    assert code == 3
    assert "section-empty" in out
    assert "Rule time-sum-mismatch crashed" in out
    assert "Traceback …" in err
    assert "a.docx: time-sum-mismatch crashed (ZeroDivisionError" in err


def test_a_reader_that_crashes_ends_with_3(here, call, monkeypatch):
    save(here / "a.docx")
    monkeypatch.setattr("qmslint.understand.understand", lambda *_: 1 / 0)
    code, out, err = call("check", "a.docx", *ONLY)
    assert code == 3
    assert "document-unreadable" in out
    assert "ZeroDivisionError" in err


def test_a_crash_of_the_program_itself_is_no_finding(here, call, monkeypatch):
    monkeypatch.setattr("qmslint.api.check_with", lambda *_, **__: 1 / 0)
    code, out, err = call("check", ".", "--lang", "en")
    assert (code, out) == (3, "")
    assert "please report" in err


# wrong use


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["check", "--slect", "x"], "did you mean “--select”?"),
        (["check", "--select", "dosier-missing"], "did you mean “dossier-missing”?"),
        (["check", "--ignore", "nonsense-at-all"], "no rule or pack is called “nonsense-at-all”"),
        (["check", "--pack", "tthcc"], "did you mean “tthc”?"),
        (["check", "--today", "22/11/2026"], "did you mean “2026-11-22”?"),
        (["check", "--today", "31/6/2026"], "“31/6/2026” is no day written year-month-day, as 2026-06-30\n"),
        (["check", "--foo"], "there is no option --foo\n"),
        (["check", "--report", "sarif"], "needs FORMAT:FILE"),
        (["check", "--report", "sarf:x"], "did you mean “sarif”?"),
        (["check", "--statistics", "--output-format", "sarif"], "--statistics goes with"),
        (["check", "--config", "none.yaml"], "none.yaml: cannot be opened"),
        (["check", "--baseline", "none.json"], "none.json: there is no such file; make it first with --write-baseline"),
        (["check", "--report", "html:none/x.html"], "there is no folder “none”"),
        (["check", "--report", "xlsx:viec.xls"], "viec.xls: a file of --report xlsx must end in one of: .xlsx"),
        (["check", "--select", "tthc", "--ignore", "tthc"], "no rule is left to use"),
        (["check", "-o", "."], "it is a folder"),
        (["schema"], "name one of: config"),
        (["chekc", "x"], "did you mean “check”?"),
    ],
)
def test_wrong_use_ends_with_2_and_says_what_was_meant(call, words, told):
    code, out, err = call(*words, "--lang", "en")
    assert (code, out) == (2, "")
    assert told in err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["check", "--config", "none.yaml"], "none.yaml: không mở được: không có tệp hay thư mục này"),
        (["check", "--register", "none.xlsx"], "none.xlsx: không mở được: không có tệp hay thư mục này"),
        (["check", "--since", "none"], "các đường dẫn đó không nằm trong kho git nào"),
        (["check", "-o", "."], "đây là thư mục, không phải tệp"),
        (["check", "--config", "tab.yaml"], "tab.yaml:2: sai cú pháp: ký tự không được đứng đầu giá trị, như Tab"),
        (["check", "--config", "colon.yaml"], "colon.yaml:1: sai cú pháp: dấu hai chấm ở chỗ không được có"),
        (["check", "--config", "open.yaml"], "open.yaml:2: sai cú pháp: danh sách [ … ] thiếu dấu phẩy hoặc dấu ]"),
    ],
)
def test_what_the_system_and_the_parser_say_is_told_in_vietnamese(here, call, words, told):
    (here / "tab.yaml").write_text("levels:\n\ta: b\n")
    (here / "colon.yaml").write_text("lang: vi: en\n")
    (here / "open.yaml").write_text("ignore: [a\nlang: vi\n")
    save(here / "a.docx")
    code, out, err = call(*words, "--lang", "vi")
    assert (code, out) == (2, "")
    assert told in err


def test_a_name_that_the_locale_cannot_read_is_no_reason_to_crash(here, call):
    name = os.fsdecode(b"Quy tr\xe1nh.docx")
    try:
        save(here / name, EMPTY_SECTION)
    except (OSError, UnicodeError):
        pytest.skip("no such names here")
    code, out, _ = call("check", ".", "--output-format", "concise", *ONLY)
    assert code == 1
    assert "Quy tr\\xe1nh.docx: " in out


def test_a_path_without_a_command_is_understood_as_a_slip(here, call):
    save(here / "a.docx")
    code, _, err = call("a.docx")
    assert code == 2
    assert "qmslint check a.docx" in err


def test_a_wrong_configuration_ends_with_2_with_every_mistake(here, call):
    save(here / "a.docx")
    (here / "qmslint.yaml").write_text(
        "select: [dosier-missing]\nlevels: {nope-nope: info}\nignore: form-unusd\n", "utf-8"
    )
    code, out, err = call("check", "a.docx", "--lang", "en")
    assert (code, out) == (2, "")
    assert re.findall(r"qmslint\.yaml:(\d)", err) == ["1", "3", "2"]
    assert "did you mean “form-unused”?" in err


def test_an_unknown_pack_is_told_where_it_stands(here, call):
    save(here / "a.docx")
    (here / "qmslint.yaml").write_text("lang: en\npacks:\n  - core\n  - tthcc\n", "utf-8")
    err = call("check", "a.docx", "--lang", "en")[2]
    assert re.search(r"qmslint\.yaml:4: no pack is called “tthcc” – did you mean “tthc”\?", err)
    assert call("check", "a.docx", "--pack", "nope", "--lang", "en")[2].startswith("qmslint: --pack: no pack")


def test_a_name_on_the_command_line_is_not_blamed_on_the_file(here, call):
    save(here / "a.docx")
    (here / "qmslint.yaml").write_text("ignore: [section-empty]\n", "utf-8")
    _, _, err = call("check", "a.docx", "--ignore", "form-unusd", "--lang", "en")
    assert err.startswith("qmslint: --ignore: no rule")


def test_a_broken_rule_file_ends_with_2(here, call):
    save(here / "a.docx")
    (here / "own.yaml").write_text("id: own-rule\nlevl: error\n", "utf-8")
    (here / "qmslint.yaml").write_text("rules: [own.yaml]\n", "utf-8")
    code, out, err = call("check", "a.docx")
    assert (code, out) == (2, "")
    assert "own.yaml:2" in err


# what is checked


def test_the_folder_is_the_default(here, call):
    save(here / "a.docx")
    assert "Checked 1 document" in call("check", *ONLY)[1]


def test_a_document_is_read_from_standard_input(here):
    done = process(
        "check", "-", "--stdin-filename", "đơn/QT.docx", "--output-format", "json", *ONLY, input=data(EMPTY_SECTION)
    )
    report = json.loads(done.stdout)
    assert done.returncode == 1
    assert {f["path"] for f in report["findings"]} == {"đơn/QT.docx"}


def test_standard_input_is_read_once_however_often_it_is_named(here):
    done = process("check", "-", "-", "--output-format", "json", *ONLY, input=data(EMPTY_SECTION))
    assert len(json.loads(done.stdout)["documents"]) == 1


def test_standard_input_without_a_document_is_a_finding(here):
    done = process("check", "-", "--output-format", "json", *ONLY, input=b"")
    assert done.returncode == 1
    assert json.loads(done.stdout)["findings"][0]["rule"] == "document-unreadable"


def test_files_that_would_be_checked_are_listed(here, call):
    save(here / "b.docx")
    save(here / "cũ" / "a.docx")
    (here / "qmslint.yaml").write_text("exclude: [cũ]\n", "utf-8")
    assert call("check", "--show-files") == (0, "b.docx\n", "")
    assert call("check", "--show-files", "--isolated")[1] == "b.docx\ncũ/a.docx\n"
    assert call("check", "--show-files", "cũ")[0] == 2


def test_files_of_other_kinds_are_told_of(here, call):
    save(here / "a.docx")
    (here / "QT-09.jpg").write_bytes(b"")
    for words in (ONLY, ("--show-files", "--lang", "en")):
        assert "not read: 1 .jpg;" in call("check", *words)[2]
    assert call("check", *ONLY, "-q") == (0, "", "")
    assert call("check", "a.docx", *ONLY)[2] == ""


def test_settings_that_would_be_used_are_shown(here, call):
    (here / "qmslint.yaml").write_text("mode: draft\noverrides: [{files: [a], ignore: [form-unused]}]\n", "utf-8")
    code, out, _ = call("check", "--show-settings", "--fail-on", "never")
    shown = json.loads(out)
    assert code == 0
    assert (shown["mode"], shown["fail-on"]) == ("draft", "never")
    assert shown["overrides"][0]["ignore"] == ["form-unused"]


def test_a_hook_may_pass_nothing_but_excluded_files(here, call):
    save(here / "cũ" / "a.docx", EMPTY_SECTION)
    (here / "qmslint.yaml").write_text("exclude: [cũ]\n", "utf-8")
    code, out, _ = call("check", "--force-exclude", "cũ/a.docx", "--output-format", "json")
    assert code == 0
    assert json.loads(out)["documents"] == [{"path": "cũ/a.docx", "status": "skipped", "procedures": 0, "findings": 0}]
    assert call("check", "cũ/a.docx", "--select", "section-empty")[0] == 1


# which rules


def found(out):
    return {f["rule"] for f in json.loads(out)["findings"]}


def test_configuration_and_options_choose_the_rules(here, call):
    save(here / "a.docx", EMPTY_SECTION)
    (here / "qmslint.yaml").write_text("ignore: [section-empty]\noutput-format: json\n", "utf-8")
    assert "section-empty" not in found(call("check", "a.docx")[1])
    assert found(call("check", "a.docx", "--select", "section-empty")[1]) == {"section-empty"}
    assert "section-empty" in found(call("check", "a.docx", "--extend-select", "section-empty")[1])
    assert "section-empty" not in found(call("check", "a.docx", "--select", "core", "--ignore", "section-*")[1])
    assert "section-empty" in found(call("check", "a.docx", "--select", "section-empty", "--ignore", "core")[1])


def test_some_files_may_be_treated_otherwise(here, call):
    save(here / "a.docx", EMPTY_SECTION)
    save(here / "mẫu" / "b.docx", EMPTY_SECTION)
    (here / "qmslint.yaml").write_text(
        "select: [section-empty]\noutput-format: json\noverrides:\n"
        "  - {files: [mẫu/**], ignore: [section-empty]}\n  - {files: ['a*'], levels: {section-empty: info}}\n",
        "utf-8",
    )
    code, out, _ = call("check", ".")
    assert code == 0
    assert [(f["path"], f["level"]) for f in json.loads(out)["findings"]] == [("a.docx", "info")]


def test_a_level_may_be_off(here, call):
    save(here / "a.docx", EMPTY_SECTION)
    (here / "qmslint.yaml").write_text("levels: {section-empty: off}\noutput-format: json\n", "utf-8")
    assert "section-empty" not in found(call("check", "a.docx")[1])


# what is written where


def test_two_runs_give_the_same_bytes(here):
    save(here / "a.docx", EMPTY_SECTION)
    save(here / "b.docx", EMPTY_SECTION)
    for name in FORMATS:
        words = ("check", ".", "--isolated", "--today", "2026-11-22", "--output-format", name)
        assert process(*words).stdout == process(*words).stdout


def test_output_is_utf8_whatever_the_locale(here):
    save(here / "a.docx", EMPTY_SECTION)
    environ = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"}
    done = process("check", "a.docx", "--isolated", "--lang", "vi", env=environ)
    assert "mục" in done.stdout.decode("utf-8")


def test_a_report_may_go_to_a_file(here, call):
    save(here / "a.docx", EMPTY_SECTION)
    code, out, _ = call("check", "a.docx", *ONLY, "--output-format", "json", "--output-file", "kq.json")
    assert (code, out) == (1, "")
    assert found((here / "kq.json").read_text("utf-8")) == {"section-empty"}
    assert sorted(os.listdir(here)) == ["a.docx", "kq.json"]


def test_further_reports_go_to_files_beside_the_one_on_the_screen(here, call):
    save(here / "a.docx", EMPTY_SECTION)
    _, out, _ = call("check", "a.docx", *ONLY, "--report", "sarif:a.sarif", "--report", "junit:a.xml")
    assert "section-empty" in out
    assert json.loads((here / "a.sarif").read_text("utf-8"))["version"] == "2.1.0"
    assert ET.parse(here / "a.xml").getroot().tag == "testsuites"


def test_a_report_that_cannot_be_written_ends_with_2(here, call):
    save(here / "a.docx")
    code, _, err = call("check", "a.docx", *ONLY, "--output-file", "none/kq.json")
    assert code == 2
    assert "none/kq.json: cannot be written" in err


@pytest.mark.parametrize(("kind", "name"), [("docx", "b.docx"), ("xlsx", "b.xlsx")])
def test_a_report_over_somebody_elses_file_is_refused_before_anything_is_checked(here, call, kind, name):
    save(here / "a.docx", EMPTY_SECTION)
    save(here / name)
    before = (here / name).read_bytes()
    code, out, err = call("check", "a.docx", *ONLY, "--report", f"{kind}:{name}")
    assert (code, out) == (2, "")
    assert name in err
    assert (here / name).read_bytes() == before
    (here / name).unlink()
    for _ in range(2):  # its own it writes over
        assert call("check", "a.docx", *ONLY, "--report", f"{kind}:{name}")[0] == 1


def test_statistics_count_the_findings_of_each_rule(here, call):
    save(here / "a.docx", EMPTY_SECTION)
    save(here / "b.docx", EMPTY_SECTION)
    _, out, _ = call("check", ".", *ONLY, "--statistics")
    assert re.match(r"2 +error +section-empty +\S", out)
    _, out, _ = call("check", ".", *ONLY, "--statistics", "--output-format", "json")
    assert json.loads(out)[0]["count"] == 2


def test_quiet_leaves_only_the_findings(here, call):
    save(here / "a.docx")
    assert call("check", "a.docx", *ONLY, "-q") == (0, "", "")


def test_a_closed_pipe_is_no_crash(here):
    for i in range(60):
        save(here / f"a{i}.docx", EMPTY_SECTION)
    command = [sys.executable, "-m", "qmslint", "check", ".", *ONLY, "--output-format", "json"]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    running.stdout.read(10)
    running.stdout.close()
    err = running.stderr.read()
    running.stderr.close()
    assert running.wait() == 1
    assert err == b""


@pytest.mark.skipif(os.name == "nt", reason="signals are sent otherwise on Windows")
def test_an_interrupt_ends_with_130_and_in_silence(here):
    command = [sys.executable, "-m", "qmslint", "check", "-"]
    running = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    time.sleep(1)
    running.send_signal(signal.SIGINT)
    out, err = running.communicate()
    assert running.returncode == 130
    assert (out, err) == (b"", b"")


def test_colour_only_where_it_is_wanted(here):
    save(here / "a.docx", EMPTY_SECTION)
    words = ("check", "a.docx", *ONLY)
    assert b"\x1b" not in process(*words).stdout
    assert b"\x1b[31m" in process(*words, env={**os.environ, "FORCE_COLOR": "1"}).stdout
    assert b"\x1b" not in process(*words, env={**os.environ, "FORCE_COLOR": "1", "NO_COLOR": "1"}).stdout


def test_the_cache_goes_where_it_is_sent_or_nowhere(here, call, monkeypatch):
    monkeypatch.setenv("QMSLINT_CACHE_DIR", "")
    save(here / "a.docx")
    environ = {k: v for k, v in os.environ.items() if k != "QMSLINT_CACHE_DIR"} | {"XDG_CACHE_HOME": str(here / "home")}
    assert process("check", "a.docx", *ONLY, "--no-cache", env=environ).returncode == 0
    assert not (here / "home").exists()
    assert process("check", "a.docx", *ONLY, "--cache-dir", "đệm", env=environ).returncode == 0
    assert os.listdir(here / "đệm")


# languages


@pytest.mark.parametrize(
    ("environ", "words", "lang"),
    [
        ({}, [], "vi"),
        ({"LANG": "C.UTF-8"}, [], "vi"),
        ({"LANG": "en_US.UTF-8"}, [], "en"),
        ({"LC_ALL": "vi_VN", "LANG": "en_US"}, [], "vi"),
        ({"QMSLINT_LANG": "en"}, [], "en"),
        ({"QMSLINT_LANG": "en"}, ["--lang", "vi"], "vi"),
        ({"QMSLINT_LANG": "fr"}, ["--lang=en"], "en"),
    ],
)
def test_the_language_is_the_readers(here, call, monkeypatch, environ, words, lang):
    save(here / "a.docx")
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    out = call("check", "a.docx", "--isolated", "--select", "section-empty", *words)[1]
    assert out.startswith("Đã kiểm tra" if lang == "vi" else "Checked")


def test_the_configuration_chooses_where_the_reader_does_not(here, call, monkeypatch):
    save(here / "a.docx")
    (here / "qmslint.yaml").write_text("lang: en\nselect: section-empty\n", "utf-8")
    assert call("check", "a.docx")[1].startswith("Checked")
    assert call("check", "a.docx", "--lang", "vi")[1].startswith("Đã kiểm tra")
    monkeypatch.setenv("QMSLINT_LANG", "vi")
    assert call("check", "a.docx")[1].startswith("Đã kiểm tra")


def test_messages_are_in_the_language_and_everything_else_is_the_same(here, call):
    save(here / "a.docx", EMPTY_SECTION)
    reports = [
        json.loads(call("check", "a.docx", *ONLY[:-1], lang, "--output-format", "json")[1]) for lang in ("vi", "en")
    ]
    messages = [[f.pop("message") for f in r["findings"]] for r in reports]
    assert messages[0] != messages[1]
    assert reports[0] == reports[1]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_report_may_go_to_a_pipe_that_stays_one(here, call):
    import threading

    save(here / "a.docx", EMPTY_SECTION)
    os.mkfifo(here / "pipe")
    heard = []
    reader = threading.Thread(target=lambda: heard.append((here / "pipe").read_text(encoding="utf-8")))
    reader.start()
    code, out, _ = call("check", *ONLY, "--output-format", "json", "--output-file", here / "pipe", "a.docx")
    reader.join(20)
    assert (code, out) == (1, "") and json.loads(heard[0])["findings"] and (here / "pipe").is_fifo()
