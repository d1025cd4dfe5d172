"""`import qmslint`: the Python interface."""

from __future__ import annotations

import json
import os
import pathlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

import qmslint
from qmslint.project.source import Source

from .little_documents import EMPTY_SECTION, WHOLE, data, save

ONLY = {"isolated": True, "select": ["section-empty"], "today": "2026-11-22"}


def test_a_document_is_loaded_from_a_path_and_from_bytes(tmp_path):
    path = save(tmp_path / "a.docx")
    document = qmslint.load(path)
    assert "Áp dụng cho mọi bạn đọc của thư viện." in document.text
    assert document.name == str(path)
    assert document.not_read == ()
    assert qmslint.load(path.read_bytes(), "QT.docx")._replace(name=str(path)) == document


def test_what_cannot_be_read_is_refused(tmp_path):
    with pytest.raises(qmslint.UnreadableDocument) as caught:
        qmslint.load(b"")
    assert caught.value.reason == "empty"
    with pytest.raises(qmslint.UnreadableDocument):
        qmslint.load(tmp_path / "none.docx")


def test_documents_are_extracted_as_typed_values(tmp_path):
    save(tmp_path / "b.docx")
    save(tmp_path / "a.docx")
    readings = list(qmslint.extract(tmp_path))
    assert [pathlib.PurePosixPath(r.path).name for r in readings] == ["a.docx", "b.docx"]
    assert isinstance(readings[0], qmslint.Reading)
    assert [s.kind for s in readings[0].procedures[0].sections] == ["purpose", "scope"]


def test_extraction_goes_on_after_a_document_that_cannot_be_read(tmp_path):
    (tmp_path / "a.docx").write_bytes(b"")
    save(tmp_path / "b.docx")
    first, second = qmslint.extract([tmp_path / "a.docx", tmp_path / "b.docx"])
    assert first.procedures == ()
    assert first.document.not_read[0].what == "document"
    assert len(second.procedures) == 1


def test_extraction_of_a_path_that_leads_nowhere_fails_at_once(tmp_path):
    with pytest.raises(FileNotFoundError, match="none"):
        qmslint.extract(tmp_path / "none")


def test_lock_files_are_not_extracted(tmp_path):
    assert list(qmslint.extract(save(tmp_path / "~$a.docx"))) == []


def test_a_run_says_what_was_found(tmp_path):
    run = qmslint.check(save(tmp_path / "a.docx", EMPTY_SECTION), **ONLY)
    assert isinstance(run, qmslint.Run)
    assert isinstance(run.findings[0], qmslint.Finding)
    assert [f.rule for f in run.findings] == ["section-empty"]
    assert [d.status for d in run.documents] == ["checked"]
    assert run.summary.errors == 1
    assert run.ok is False
    assert json.loads(run.to_json("en"))["findings"][0]["message"] == run.message(run.findings[0], "en")


def test_a_clean_run_is_ok(tmp_path):
    assert qmslint.check([save(tmp_path / "a.docx")], **ONLY).ok


def test_nothing_read_is_not_ok(tmp_path):
    assert not qmslint.check(tmp_path, **ONLY).ok
    run = qmslint.check(tmp_path / "none", **ONLY)
    assert (run.ok, run.missing) == (False, (str(tmp_path / "none"),))


def test_unreadable_documents_become_findings(tmp_path):
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04")
    run = qmslint.check(tmp_path, **ONLY)
    assert [f.rule for f in run.findings] == ["document-unreadable"]
    assert run.documents[0].status == "not-read"


def test_bytes_and_loaded_documents_are_checked_too():
    loaded = qmslint.load(data(EMPTY_SECTION), "QT-03.docx")
    run = qmslint.check([loaded, data(WHOLE), Source("tên.docx", data=data(EMPTY_SECTION))], **ONLY)
    assert [d.path for d in run.documents] == ["QT-03.docx", "document-2", "tên.docx"]
    assert [f.path for f in run.findings] == ["QT-03.docx", "tên.docx"]
    assert qmslint.check(loaded, **ONLY).summary.documents == 1
    assert qmslint.check(data(WHOLE), **ONLY).ok
    assert next(iter(qmslint.extract(loaded))).path == "QT-03.docx"


def test_arguments_come_before_the_configuration(tmp_path):
    save(tmp_path / "a.docx", EMPTY_SECTION)
    (tmp_path / "qmslint.yaml").write_text("ignore: [section-empty]\nfail-on: never\nlang: en\n", "utf-8")
    assert "section-empty" not in {f.rule for f in qmslint.check(tmp_path).findings}
    run = qmslint.check(tmp_path, select=["section-empty"], fail_on="error", levels={"section-empty": "warning"})
    assert [f.level for f in run.findings] == ["warning"]
    assert run.ok
    assert run.lang == "en"


def test_another_configuration_may_be_named(tmp_path):
    save(tmp_path / "a.docx", EMPTY_SECTION)
    (tmp_path / "office.yaml").write_text("levels: {section-empty: info}\nselect: section-empty\n", "utf-8")
    run = qmslint.check(tmp_path, config=tmp_path / "office.yaml")
    assert [f.level for f in run.findings] == ["info"]


@pytest.mark.parametrize(
    "wrong", [{"mode": "drft"}, {"select": ["nope-nope"]}, {"packs": ["nope"]}, {"today": "1/1/2026"}, {"fail_on": "x"}]
)
def test_wrong_arguments_are_refused(tmp_path, wrong):
    save(tmp_path / "a.docx")
    with pytest.raises(qmslint.ConfigurationError):
        qmslint.check(tmp_path, isolated=True, **wrong)


def test_broken_rule_files_are_refused(tmp_path):
    (tmp_path / "own.yaml").write_text("id: x\n", "utf-8")
    with pytest.raises(qmslint.RuleFileError):
        qmslint.check(tmp_path, isolated=True, rules=[tmp_path / "own.yaml"])


def test_excluded_files_are_not_checked(tmp_path):
    save(tmp_path / "a.docx")
    (tmp_path / "qmslint.yaml").write_text("select: section-empty\n", "utf-8")
    assert qmslint.check(tmp_path, exclude=["a.*"]).documents == ()


def test_calls_may_run_in_several_threads(tmp_path):
    for i in range(6):
        save(tmp_path / f"{i}.docx", EMPTY_SECTION if i % 2 else WHOLE)
    with ThreadPoolExecutor(6) as pool:
        runs = list(pool.map(lambda i: qmslint.check(tmp_path / f"{i % 6}.docx", **ONLY), range(24)))
    assert [len(run.findings) for run in runs] == [i % 2 for i in range(24)]


def test_checking_prints_nothing_and_sets_nothing_up(tmp_path):
    script = (
        "import logging, sys, qmslint; qmslint.check(sys.argv[1], isolated=True); list(qmslint.extract(sys.argv[1]));"
        "assert logging.root.handlers == []"
    )
    save(tmp_path / "a.docx", EMPTY_SECTION)
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], capture_output=True, check=True)
    assert (done.stdout, done.stderr) == (b"", b"")


def test_names_are_imported_when_they_are_first_used():
    script = (
        "import sys, qmslint; assert not [m for m in sys.modules if m.startswith('qmslint.')];"
        "assert 'check' in dir(qmslint); [getattr(qmslint, n) for n in qmslint.__all__]"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


@pytest.mark.parametrize("first", ["import qmslint.check.engine", "from qmslint.check import load_rules", "pass"])
def test_check_is_the_function_and_the_package_in_whatever_order(first):
    script = f"import qmslint; {first}; assert callable(qmslint.check); assert qmslint.check.load_rules"
    subprocess.run([sys.executable, "-c", script], check=True)
    assert os.path.basename(qmslint.check.__file__) == "__init__.py"


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="nonsense"):
        qmslint.nonsense  # noqa: B018


def test_the_interface_is_typed(tmp_path):
    """A caller's program is checked as a type checker sees the installed package."""
    pytest.importorskip("mypy")
    program = tmp_path / "caller.py"
    program.write_text(
        "from collections.abc import Iterator\n"
        "from pathlib import Path\n"
        "from typing import assert_type\n"
        "import qmslint\n"
        "run = qmslint.check([Path('a'), 'b', b'c'], select=['tthc'], fail_on='never')\n"
        "assert_type(run, qmslint.Run)\n"
        "assert_type(run.ok, bool)\n"
        "assert_type(run.summary.errors, int)\n"
        "assert_type(run.findings, tuple[qmslint.Finding, ...])\n"
        "assert_type(run.to_json(), str)\n"
        "assert_type(qmslint.extract('a'), Iterator[qmslint.Reading])\n"
        "assert_type(qmslint.load(b'a', 'b').text, str)\n"
        "for reading in qmslint.extract('a'):\n"
        "    for procedure in reading.procedures:\n"
        "        assert_type(procedure.title, str)\n"
        "try:\n    qmslint.load('a')\nexcept qmslint.UnreadableDocument as e:\n    assert_type(e.reason, str)\n"
        "qmslint.check('a', selct=['x'])  # wrong: no such argument\n"
        "qmslint.check(3)  # wrong: no input\n",
        "utf-8",
    )
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--cache-dir", str(tmp_path), str(program)],
        capture_output=True, check=False, text=True, cwd=pathlib.Path(qmslint.__file__).parent.parent,
    )  # fmt: skip
    wrong = [line.split(":")[1] for line in done.stdout.splitlines() if ": error:" in line]
    assert wrong == ["20", "21"], done.stdout + done.stderr


def test_documents_are_mended_in_copies_or_only_planned(tmp_path):
    from tests.test_fix import BODY, docx

    (tmp_path / "a.docx").write_bytes(docx(BODY))
    plan = qmslint.fix(tmp_path / "a.docx", isolated=True, today="2026-01-15")
    assert [c.written for d in plan.documents for c in d.changes].count(True) == 4
    assert os.listdir(tmp_path) == ["a.docx"]
    written = qmslint.fix(tmp_path, tmp_path / "out", unsafe=True, isolated=True, today="2026-01-15")
    assert [d.copy for d in written.documents] == [str(tmp_path / "out" / "a.docx")]
    assert len(written.documents[0].changes) == 6
    again = qmslint.fix(tmp_path, tmp_path / "out", isolated=True, select=["step-numbering"], today="2026-01-15")
    assert [c.new for d in again.documents for c in d.changes] == ["B3"]
