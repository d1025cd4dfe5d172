"""Workers that hang, die or eat memory lose their own document and no other."""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from qmslint.config.settings import Settings
from qmslint.project.checker import Checker
from qmslint.project.how import Parallel, wanted
from qmslint.project.outcome import Outcome
from qmslint.project.parallel import check_in_workers, make_checker
from qmslint.project.ruleset import rules_for
from qmslint.project.source import Source
from qmslint.project.workers import Failure, run_tasks
from qmslint.read import load
from tests.read.office.programs import all_turned_into, needs_libreoffice
from tests.read.word import docx, p, r

DAY = "2026-01-15"


def square() -> Callable[[object], object]:
    def task(given: object) -> object:
        if given == "hang":
            time.sleep(60)
        if given == "die":
            os._exit(7)
        if given == "abort":
            ctypes.string_at(0)
        if given == "eat":
            return len(bytearray(4 << 30))
        return given * given  # type: ignore[operator]

    return task


def ended(tasks: list[object], **how: object) -> dict[int, object]:
    return dict(run_tasks(square, (), tasks, **{"jobs": 2, "timeout": 20.0, **how}))  # type: ignore[arg-type]


def test_every_task_is_done_whatever_the_number_of_workers() -> None:
    for jobs in (1, 2, 3):
        assert ended(list(range(20)), jobs=jobs) == {i: i * i for i in range(20)}


def test_a_worker_that_dies_loses_its_own_task_only() -> None:
    found = ended([1, "die", 2, "abort", 3])
    assert {i: found[i] for i in (0, 2, 4)} == {0: 1, 2: 4, 4: 9}
    assert found[1] == Failure("crashed", "exit code 7")
    assert isinstance(found[3], Failure) and found[3].reason == "crashed" and "signal" in found[3].detail


def test_a_task_that_is_late_is_killed() -> None:
    start = time.monotonic()
    found = ended([1, "hang", 2, 3], timeout=1.5)
    assert found == {0: 1, 1: Failure("timeout", "1.5 s"), 2: 4, 3: 9}
    assert time.monotonic() - start < 20


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit of address space")
def test_a_task_that_eats_memory_is_stopped_and_the_worker_goes_on() -> None:
    assert ended(["eat", 3], jobs=1, memory=600 << 20) == {0: Failure("too-large", "600 MB"), 1: 9}


def old_reader(cache: str) -> Callable[[bytes], str]:
    """Reads documents of Word 97, converted anew each time."""
    os.environ["QMSLINT_CACHE_DIR"] = cache
    return lambda data: load(data, "old.doc").text


@needs_libreoffice
@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit of address space")
def test_the_memory_limit_of_a_worker_is_not_that_of_the_program_it_converts_with(tmp_path: Path) -> None:
    made = all_turned_into({"old": docx(p(r("Quy trình cấp thẻ")))}, "doc", tmp_path)
    found = dict(
        run_tasks(old_reader, (str(tmp_path / "cache"),), [made["old"]], jobs=1, timeout=60.0, memory=300 << 20)
    )
    assert found == {0: "Quy trình cấp thẻ"}


def slow_to_start() -> Callable[[object], object]:
    time.sleep(2)
    return square()


def test_the_time_that_a_worker_takes_to_start_is_not_that_of_its_first_task() -> None:
    assert dict(run_tasks(slow_to_start, (), [3], jobs=1, timeout=1.0)) == {0: 9}


def test_no_task_needs_no_worker() -> None:
    assert ended([]) == {}


# ------------------------------------------------------------------------------------------------ documents


def odd_checker(settings: Settings, day: str, evidence: bool) -> Callable[[Source], Outcome]:
    """Checks documents, but hangs, dies or eats memory on those that are called so."""
    check = make_checker(settings, day, evidence)
    tricks = square()

    def task(source: Source) -> Outcome:
        word = Path(source.shown).stem
        if word in ("hang", "die", "eat"):
            tricks(word)
        return check(source)

    return task


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("forty")
    for i in range(40):
        body = (
            f"QUY TRÌNH SỐ {i}",
            "1. Mục đích",
            "Quy định việc cấp giấy.",
            "Kèm theo Quyết định số /QĐ-UBND ngày / /2025",
        )
        (home / f"qt-{i:02}.docx").write_bytes(
            docx("".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in body))
        )
    return home


def sources(home: Path) -> list[Source]:
    return [Source(path.name, str(path)) for path in sorted(home.glob("*.docx"))]


def test_forty_documents_give_the_same_with_a_bad_one_of_each_kind_among_them(folder: Path) -> None:
    checker = Checker(rules_for(Settings()), Settings(), DAY, together=True)
    good = sources(folder)
    alone = [checker.check(source) for source in good]
    assert any(o.findings for o in alone)
    bad = [Source(f"{word}.docx", str(folder / "qt-00.docx")) for word in ("hang", "die", "eat")]
    mixed = [*good[:10], bad[0], *good[10:20], bad[1], *good[20:30], bad[2], *good[30:]]
    found = dict(check_in_workers(mixed, checker, Parallel(2, 4.0, 700), 2, odd_checker))
    names = {b.shown for b in bad}
    assert [o for _, o in sorted(found.items()) if o.document.path not in names] == alone
    lost = {o.document.path: o for o in found.values() if o.document.path in names}
    assert {name: o.document.reason for name, o in lost.items()} == {
        "hang.docx": "timeout", "die.docx": "crashed", "eat.docx": "too-large",
    }  # fmt: skip
    assert all(o.findings[0].rule == "document-unreadable" for o in lost.values())


def test_few_word_files_are_checked_in_this_process(folder: Path) -> None:
    few = sources(folder)[:5]
    assert wanted(few, Parallel()) == 0
    assert wanted([*few, Source("a.pdf", data=b"%PDF-1.7 ")], Parallel()) > 0
    assert wanted(sources(folder), Parallel()) == (os.cpu_count() or 1)
    assert wanted(few, Parallel(jobs=3)) == 3
    assert wanted([Source("big.docx", data=b"PK" + bytes(6 << 20))], Parallel()) == 1
    assert wanted([Source("gone.docx", "/no/such/file.docx")], Parallel()) == 0


def said_beside_three_documents(folder: Path, script: str) -> tuple[list[str], str]:
    """What a program says that stands in a folder with three documents: the words of its output, and its standard error."""
    for n in range(3):
        (folder / f"{n}.docx").write_bytes(docx("<w:p><w:r><w:t>Quy trình</w:t></w:r></w:p>"))
    program = folder / "script.py"
    program.write_text(script, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(program)], cwd=folder, capture_output=True, text=True, timeout=60, check=False
    )
    return done.stdout.split(), done.stderr


def test_a_script_without_a_guard_is_not_run_again_by_its_workers(tmp_path: Path) -> None:
    told = said_beside_three_documents(
        tmp_path,
        "import qmslint\nprint('started')\nrun = qmslint.check('.', isolated=True, jobs=2, today='2026-01-15')\n"
        "print(run.summary.checked)\n",
    )
    assert told == (["started", "3"], "")


@pytest.mark.skipif(
    "forkserver" not in multiprocessing.get_all_start_methods(), reason="processes are not made so here"
)
def test_what_a_program_has_its_own_processes_import_stays_imported(tmp_path: Path) -> None:
    told = said_beside_three_documents(
        tmp_path,
        "import multiprocessing, sys\nimport qmslint\n\n"
        "def ask(pipe): pipe.send('colorsys' in sys.modules)\n\n"
        "if __name__ == '__main__':\n"
        "    context = multiprocessing.get_context('forkserver')\n"
        "    context.set_forkserver_preload(['colorsys'])\n"
        "    for _ in range(2):\n"
        "        print(qmslint.check('.', isolated=True, jobs=2, today='2026-01-15').summary.checked)\n"
        "    here, there = context.Pipe()\n"
        "    process = context.Process(target=ask, args=(there,))\n    process.start()\n    print(here.recv())\n",
    )
    assert told == (["3", "3", "True"], "")
