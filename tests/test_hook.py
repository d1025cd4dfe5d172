"""The pre-commit hook, and the hooks of this repository."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from qmslint.project.files import SUFFIXES

from .little_documents import EMPTY_SECTION, save

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def hook():
    (found,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    return found


def test_the_hook_checks_what_it_is_given_and_keeps_to_the_excludes(hook):
    assert hook["id"] == "qmslint"
    assert hook["entry"] == "qmslint check --force-exclude"
    assert hook["language"] == "python"


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("QT-01.docx", True), ("quy trình/QT 01.DOCX", True), ("a/b.pdf", True), ("a.doc", True), ("a.docm", True),
        ("~$QT-01.docx", False), ("a/~$QT-01.docx", False), ("a.xlsx", False), ("docx", False), ("a.docx.txt", False),
        ("mẫu/đơn.dotx", True),
    ],
)  # fmt: skip
def test_the_hook_takes_word_and_pdf_files(hook, path, wanted):
    assert bool(re.search(hook["files"], path)) is wanted


def test_the_hook_takes_every_kind_of_file_that_a_folder_is_searched_for(hook):
    assert [suffix for suffix in SUFFIXES if not re.search(hook["files"], f"a{suffix}")] == []


def test_the_hooks_of_this_repository_name_programs_that_are_there():
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))
    programs = {hook["entry"].split()[0] for repo in config["repos"] for hook in repo["hooks"]}
    folder = Path(sys.executable).parent
    assert {p for p in programs if not shutil.which(p, path=str(folder)) and not shutil.which(p)} == set()


def git(folder, *words):
    identity = ["-c", "user.name=Tester", "-c", "user.email=tester@example.org"]
    return subprocess.run(["git", *identity, *words], cwd=folder, check=True, capture_output=True, text=True)


def test_pre_commit_runs_the_hook_in_another_repository(tmp_path, monkeypatch):
    """`pre-commit try-repo` installs the last commit, so the packages that it depends on must be to be had."""
    if not (ROOT / ".git").exists():
        pytest.skip("this is no clone of the repository")
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("QMSLINT_LANG", "en")
    office = tmp_path / "office"
    save(office / "QT-01.docx", EMPTY_SECTION)
    save(office / "cũ" / "QT-01.docx", EMPTY_SECTION)
    (office / "qmslint.yaml").write_text("select: [section-empty]\nexclude: [cũ]\n", "utf-8")
    git(office, "init", "--quiet")
    git(office, "add", ".")
    commit = git(ROOT, "rev-parse", "HEAD").stdout.strip()
    command = [
        sys.executable,
        "-m",
        "pre_commit",
        "try-repo",
        str(ROOT),
        "qmslint",
        "--ref",
        commit,
        "--verbose",
        "--files",
    ]
    done = run(office, [*command, "QT-01.docx", "cũ/QT-01.docx"])
    assert done.returncode == 1
    assert "exit code: 1" in done.stdout
    assert "QT-01.docx" in done.stdout
    assert "Checked 1 document" in done.stdout
    assert run(office, [*command, "cũ/QT-01.docx"]).returncode == 0


def run(folder, command):
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if "CalledProcessError" in done.stdout + done.stderr and "pip" in done.stdout + done.stderr:
        pytest.skip(f"the hook's environment could not be installed, offline? {done.stdout[-300:]}")
    return done
