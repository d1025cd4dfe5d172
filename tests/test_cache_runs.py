"""Runs of the program that share a cache: the same reports to the byte, also after a kill and side by side."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from qmslint.cli import main
from qmslint.config.settings import Settings
from qmslint.project.checker import Checker
from qmslint.project.outcome import Outcome
from qmslint.project.packed import pack, unpack
from qmslint.project.ruleset import rules_for
from qmslint.project.source import Source
from qmslint.report import FORMATS
from tests.house.houses import houses
from tests.kept_folder import DAY, TITLES, document, entries, fill


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of twelve documents to be in, and a cache of its own beside it."""
    monkeypatch.setenv("QMSLINT_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    return fill(tmp_path)


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Documents in many house styles."""
    folder = tmp_path_factory.mktemp("village")
    for build in list(houses().values())[::2]:
        build().write(folder)
    return folder / "documents"


def test_whatever_the_house_an_outcome_comes_back_as_it_was(village: Path) -> None:
    settings = Settings()
    checker = Checker(rules_for(settings), settings, DAY, together=True, evidence=True)
    for path in sorted(village.glob("*.docx")):
        outcome = checker.check(Source(path.name, str(path)))
        assert outcome.sha256 and outcome.facts and outcome.evidence
        assert repr(unpack(pack(outcome), Outcome)) == repr(outcome)


def test_every_report_is_the_same_to_the_byte(village: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QMSLINT_CACHE_DIR", str(tmp_path / "cache"))
    reports: list[dict[str, bytes]] = []
    for turn in ("cold", "warm"):
        out = tmp_path / turn
        out.mkdir()
        monkeypatch.chdir(out)
        words = [f"--report={name}:{name}.txt" for name in FORMATS]
        words += ["--annotate=copies", "--jobs=1", "--isolated", f"--today={DAY}", "--exit-zero", "-o=text"]
        assert main(["check", str(village), *words]) == 0
        reports.append({str(f.relative_to(out)): f.read_bytes() for f in out.rglob("*") if f.is_file()})
    assert len(reports[0]) > len(FORMATS) + 10
    assert reports[0] == reports[1]


# ------------------------------------------------------------------------------------------------ from the outside


def command(*words: object) -> list[str]:
    return [sys.executable, "-m", "qmslint", "check", "quy-trinh", "--isolated", "--exit-zero", *map(str, words)]


def test_the_command_line_keeps_outcomes_unless_told_otherwise(home: Path) -> None:
    subprocess.run(command("--no-cache"), check=True, capture_output=True)
    assert not (home.parent / "cache").exists()
    subprocess.run(command("--cache-dir", "elsewhere"), check=True, capture_output=True)
    assert len(list((home.parent / "elsewhere" / "outcomes").iterdir())) == 12
    assert not (home.parent / "cache").exists()


@pytest.fixture
def many(home: Path) -> Path:
    """Enough documents that a run takes a while, in workers."""
    for number in range(12, 60):
        (home / f"qt-{number:02}.docx").write_bytes(document(number, *TITLES[1:] * 12))
    return home


def report(*words: object) -> bytes:
    words = ("--output-format=json", f"--today={DAY}", *words)
    return subprocess.run(command(*words), check=True, capture_output=True).stdout


@pytest.mark.skipif(os.name == "nt", reason="there is no signal like this one")
def test_after_a_kill_in_the_middle_a_run_is_right_without_any_repair(many: Path) -> None:
    without = report("--no-cache")
    killed = subprocess.Popen(command(f"--today={DAY}"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while killed.poll() is None and len(entries(many)) < 15:
        time.sleep(0.005)
    killed.send_signal(signal.SIGKILL)
    assert killed.wait() == -signal.SIGKILL
    assert 15 <= len(entries(many)) < 60
    assert report() == without
    assert len([e for e in entries(many) if not e.name.endswith(".part")]) == 60
    assert report() == without


def test_two_runs_at_once_on_one_cache_are_both_right(many: Path) -> None:
    without = report("--no-cache")
    words = ("--output-format=json", f"--today={DAY}")
    running = [subprocess.Popen(command(*words), stdout=subprocess.PIPE) for _ in range(2)]
    assert [process.communicate()[0] for process in running] == [without, without]
    assert report() == without
    assert [e.name for e in entries(many) if e.name.endswith(".part")] == []
