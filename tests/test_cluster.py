"""A cluster gives what this machine gives, byte for byte, whatever becomes of its workers."""

from __future__ import annotations

import json
import os
import shutil
import signal
import threading
import time
from pathlib import Path

import pytest

import qmslint
from qmslint.cli import main
from qmslint.config.settings import Settings
from qmslint.project.checker import Checker
from qmslint.project.cluster import MOST_IN_BATCH, _batches, check_on_cluster
from qmslint.project.how import Parallel
from qmslint.project.ruleset import rules_for
from qmslint.project.source import Source

distributed = pytest.importorskip("distributed", reason="needs Dask: pip install 'qmslint[dask]'")
ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples" / "so-cong-thuong"
DAY = "2026-01-15"
pytestmark = pytest.mark.filterwarnings("default")  # what Dask warns of is its own affair


@pytest.fixture(scope="module")
def store():
    """The address of a folder in an S3 server on this machine, and its findings as files."""
    moto = pytest.importorskip("moto.server", reason="needs moto: pip install 'moto[server]' s3fs")
    pytest.importorskip("s3fs", reason="needs s3fs")
    server = moto.ThreadedMotoServer("127.0.0.1", 0)
    server.start()
    host, port = server.get_host_and_port()
    given = {
        "AWS_ENDPOINT_URL": f"http://{host}:{port}", "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": "us-east-1",
    }  # fmt: skip
    before = dict(os.environ)
    os.environ.update(given)
    import s3fs

    s3fs.S3FileSystem.clear_instance_cache()
    files = s3fs.S3FileSystem()
    files.mkdir("so-cong-thuong")
    files.put(f"{EXAMPLES}/", "so-cong-thuong/", recursive=True)
    yield "s3://so-cong-thuong"
    os.environ.clear()
    os.environ.update(before)
    server.stop()


@pytest.fixture(scope="module")
def cluster(store):
    """Two workers (which know the store by their environment)."""
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address="127.0.0.1:0", silence_logs=50
    ) as started:  # fmt: skip
        yield started


def report(capsys, *arguments):
    main(["check", *map(str, arguments), "--isolated", "--no-cache", "--today", DAY, "--output-format", "json"])
    return capsys.readouterr().out


def test_a_scheduler_by_its_address_gives_the_same_bytes(cluster, capsys):
    here = report(capsys, EXAMPLES, "--jobs", 2)
    assert json.loads(here)["findings"]
    assert report(capsys, EXAMPLES, "--scheduler", cluster.scheduler_address) == here


def test_a_cluster_started_for_the_run_gives_the_same_bytes(capsys):
    here = report(capsys, EXAMPLES)
    assert report(capsys, EXAMPLES, "--executor", "dask", "--jobs", 2) == here


def test_a_folder_in_a_store_is_checked_by_the_workers(cluster, store, capsys):
    here = json.loads(report(capsys, EXAMPLES).replace(f"{EXAMPLES}/", ""))
    there = json.loads(report(capsys, store, "--scheduler", cluster.scheduler_address).replace(f"{store}/", ""))
    for finding in [*here["findings"], *there["findings"]]:
        del finding["fingerprint"]  # a document without a code is known by where it lies
    for run in (here, there):
        run["findings"].sort(key=json.dumps)  # among findings at one place the fingerprint decides
    assert there == here


def many(folder, count):
    """A folder of documents that differ in their names only."""
    original = EXAMPLES / "QT-02 Ho tro tham gia hoi cho.docx"
    folder.mkdir()
    for i in range(count):
        shutil.copy(original, folder / f"QT-02-{i:03}.docx")
    return folder


def test_a_worker_that_is_killed_loses_nothing(cluster, tmp_path):
    folder = many(tmp_path / "qt", 60)
    workers = list(cluster.scheduler.workers)
    with distributed.Client(cluster, set_as_default=False) as client:
        pids = client.run(os.getpid, workers=workers[:1])

    def kill():
        time.sleep(0.5)
        os.kill(next(iter(pids.values())), signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    run = qmslint.check(folder, isolated=True, today=DAY, scheduler=cluster.scheduler_address, executor="dask")
    killer.join()
    assert run.to_json() == qmslint.check(folder, isolated=True, today=DAY, jobs=2).to_json()
    assert len(run.documents) == 60


def test_a_document_that_cannot_be_read_is_told_and_the_others_are_checked(cluster):
    settings = Settings()
    checker = Checker(rules_for(settings), settings, DAY, together=True)
    good = (EXAMPLES / "QT-02 Ho tro tham gia hoi cho.docx").read_bytes()
    sources = [Source("a.docx", data=good), Source("b.docx", data=b"PK broken"), Source("c.docx", skipped=True),
               Source("d.docx", path="/nowhere/d.docx")]  # fmt: skip
    told = []
    how = Parallel(executor="dask", scheduler=cluster.scheduler_address)
    found = dict(check_on_cluster(sources, checker, how, lambda done, name: told.append((done, name))))
    assert [found[i].document.status for i in range(4)] == ["checked", "not-read", "skipped", "not-read"]
    assert max(done for done, _ in told) == 4


def test_batches_keep_every_worker_busy_and_none_is_too_large():
    tasks = [(i, Source(str(i))) for i in range(1000)]
    assert [t for batch in _batches(tasks, 2) for t in batch] == tasks
    assert {len(b) for b in _batches(tasks[:16], 2)} == {2}
    assert max(len(b) for b in _batches(tasks, 1)) == MOST_IN_BATCH
    assert [len(b) for b in _batches(tasks[:1], 64)] == [1]


def test_a_scheduler_that_is_not_there_is_said_in_one_line(capsys):
    assert main(["check", str(EXAMPLES), "--isolated", "--scheduler", "tcp://127.0.0.1:1", "--lang", "en"]) == 2
    lines = [line for line in capsys.readouterr().err.splitlines() if line.startswith("qmslint:")]
    assert len(lines) == 1 and "tcp://127.0.0.1:1" in lines[0]


def test_without_dask_it_is_said_how_to_install_it(monkeypatch, capsys):
    import sys

    monkeypatch.setitem(sys.modules, "distributed", None)
    assert main(["check", str(EXAMPLES), "--isolated", "--executor", "dask", "--lang", "en"]) == 2
    assert 'pip install "qmslint[dask]"' in capsys.readouterr().err
