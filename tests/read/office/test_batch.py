from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from qmslint.read import Options, UnreadableDocument, load
from qmslint.read.office import batch, convert_many
from qmslint.read.office.batch import Job, convert
from qmslint.read.office.kept import Kept
from tests.read.office.programs import needs_shell

pytestmark = needs_shell


def outcomes(*contents: str) -> list[str]:
    jobs = [Job(str(number), "rtf", content.encode()) for number, content in enumerate(contents)]
    return [r.reason if isinstance(r, UnreadableDocument) else "made" for r in convert(jobs)]


def running(pid: int) -> bool:
    for _ in range(50):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        time.sleep(0.1)
    return True


def test_many_documents_take_one_start(fake):
    assert outcomes(*["good"] * 9) == ["made"] * 9
    assert fake.starts == 1


def test_a_refused_document_costs_no_second_start(fake):
    assert outcomes("good", "refuse", "nothing", "good") == ["made", "damaged", "damaged", "made"]
    assert fake.starts == 1


@pytest.mark.parametrize(
    ("bad", "reason"), [("hang", "timeout"), ("half", "timeout"), ("crash", "crashed"), ("memory", "too-large")]
)
def test_a_document_that_ends_the_run_costs_only_itself(fake, bad, reason):
    assert outcomes("good", "refuse", bad, "good", "good") == ["made", "damaged", reason, "made", "made"]
    assert fake.starts == 2


def test_the_last_document_may_be_the_bad_one(fake):
    assert outcomes("good", "crash") == ["made", "crashed"]
    assert outcomes("crash") == ["crashed"]
    assert fake.starts == 2


def test_a_program_that_cannot_be_started_is_a_crash(fake, monkeypatch):
    monkeypatch.setattr(batch.program, "find", lambda: "/nowhere/soffice")
    (result,) = convert([Job("a", "doc", b"x")])
    assert isinstance(result, UnreadableDocument)
    assert result.reason == "crashed"


def test_what_hangs_is_killed_with_its_children(fake):
    assert outcomes("hang") == ["timeout"]
    (child,) = fake.children()
    assert not running(child)


def test_no_process_is_left_behind_where_our_own_is_killed(fake, tmp_path):
    code = "from qmslint.read.office import batch\nbatch.SECONDS = 60\nbatch.convert([batch.Job('a', 'rtf', b'hang')])"
    ours = subprocess.Popen([sys.executable, "-c", code], env={**os.environ, "TMPDIR": str(tmp_path)})
    children = fake.log.with_name("log.children")
    for _ in range(100):
        if children.exists() and children.read_text().strip():
            break
        time.sleep(0.1)
    os.kill(ours.pid, signal.SIGKILL)
    ours.wait()
    (child,) = fake.children()
    assert not running(child)


def test_a_folder_is_converted_beforehand_and_then_read_without_a_start(fake, tmp_path):
    for name in ("a.rtf", "b.rtf", "c.rtf", "good.docx"):
        (tmp_path / name).write_bytes(b"{\\rtf1 " + name.encode() + b"}")
    (tmp_path / "text.doc").write_bytes(b"plain")
    (tmp_path / "bad.rtf").write_bytes(b"{\\rtf1}")
    paths = [str(tmp_path / name) for name in ("a.rtf", "b.rtf", "c.rtf", "text.doc", "none.rtf")]
    target = tmp_path / "converted"
    convert_many(paths, str(target))
    assert fake.starts == 1
    for name in ("a.rtf", "b.rtf", "c.rtf"):
        assert load(str(tmp_path / name), options=Options(converted=str(target))).format == "rtf"
    assert fake.starts == 1
    with pytest.raises(UnreadableDocument, match="wrong-kind"):
        load(str(tmp_path / "text.doc"), options=Options(converted=str(target)))


def test_a_second_run_finds_them_in_the_cache(fake, tmp_path, cache):
    path = tmp_path / "a.rtf"
    path.write_bytes(b"{\\rtf1 a}")
    first = load(path)
    assert load(path) == first
    convert_many([str(path)], str(tmp_path / "converted"))
    assert fake.starts == 1
    assert len(list(cache.iterdir())) == 1


def test_without_a_cache_the_conversions_of_a_run_are_still_found(fake, tmp_path, monkeypatch):
    monkeypatch.setenv("QMSLINT_CACHE_DIR", os.devnull)
    path = tmp_path / "a.rtf"
    path.write_bytes(b"{\\rtf1 a}")
    convert_many([str(path)], str(tmp_path / "converted"))
    assert load(path, options=Options(converted=str(tmp_path / "converted"))).format == "rtf"
    assert fake.starts == 1


def test_a_failure_is_remembered_for_the_run_and_not_beyond(fake, tmp_path, monkeypatch, cache):
    monkeypatch.setattr(batch, "_FILES", 1)
    path = tmp_path / "a.rtf"
    path.write_bytes(b"{\\rtf1 a}")
    Kept(str(tmp_path / "run"), failures=True).put(
        batch.sha256(path.read_bytes()), UnreadableDocument("timeout", "LibreOffice:\n9 s", "rtf")
    )
    with pytest.raises(UnreadableDocument) as caught:
        load(path, options=Options(converted=str(tmp_path / "run")))
    assert (caught.value.reason, caught.value.detail, caught.value.kind) == ("timeout", "LibreOffice: 9 s", "rtf")
    assert fake.starts == 0
    assert load(path).format == "rtf"


def test_old_conversions_make_room(tmp_path):
    kept = Kept(str(tmp_path / "kept"))
    for number in range(4):
        kept.put(str(number), b"x" * 100)
        os.utime(tmp_path / "kept" / f"{number}-1.docx", (number, number))
    kept.trim(250)
    assert [kept.get(str(number)) is not None for number in range(4)] == [False, False, True, True]
    kept.put("f", UnreadableDocument("timeout"))
    assert kept.get("f") is None
    Kept(str(tmp_path / "none")).trim()
