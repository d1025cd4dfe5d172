"""No document stops a run, hides another one, is called clean unread, or is changed; whatever it was made to do."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import qmslint
from qmslint.model import DocumentStatus, Finding
from qmslint.report.run import Run
from tests.hostile import HOSTILE, SECRET, external_entity, good

SECONDS, MEGABYTES = 40.0, 700


class Siege(NamedTuple):
    """A folder of hostile documents among good ones, checked once."""

    folder: Path
    run: Run
    digests: dict[str, str]
    seconds: float

    def status(self, name: str) -> DocumentStatus:
        (found,) = [d for d in self.run.documents if Path(d.path).name == name]
        return found

    def findings(self, name: str) -> list[Finding]:
        return [f for f in self.run.findings if Path(f.path).name == name]


def digests(folder: Path) -> dict[str, str]:
    return {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in folder.iterdir()}


@pytest.fixture(scope="module")
def siege(tmp_path_factory) -> Iterator[Siege]:
    root = tmp_path_factory.mktemp("siege")
    folder = root / "a" / "b"
    folder.mkdir(parents=True)
    (root / "secret.txt").write_text(SECRET)
    for name, (build, _) in HOSTILE.items():
        (folder / name).write_bytes(build())
    (folder / "external-file.docx").write_bytes(external_entity((root / "secret.txt").as_uri()))
    for number in range(6):
        (folder / f"good-{number}.docx").write_bytes(good(number))
    before = digests(folder)
    start = time.monotonic()
    run = qmslint.check([folder], isolated=True, jobs=2, timeout=SECONDS, max_memory=MEGABYTES, today="2026-06-01")
    yield Siege(folder, run, before, time.monotonic() - start)


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_every_document_ends_in_a_way_that_is_right_for_it(siege, name):
    document = siege.status(name)
    ended = document.reason or document.status
    assert ended in HOSTILE[name][1], siege.findings(name)


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_what_was_not_read_is_never_clean(siege, name):
    document = siege.status(name)
    assert document.status in ("checked", "not-read")
    if document.status == "not-read":
        assert {f.rule for f in siege.findings(name)} & {"document-unreadable", "text-layer-missing"}


def test_a_document_without_a_word_but_with_a_picture_is_not_clean(siege):
    assert [f.rule for f in siege.findings("only-a-picture.docx")] == ["part-not-read"]


def test_the_good_documents_are_judged_as_if_they_were_alone(siege, tmp_path):
    for number in range(6):
        (tmp_path / f"good-{number}.docx").write_bytes(good(number))
    alone = qmslint.check([tmp_path], isolated=True, today="2026-06-01")

    def told(findings: object) -> list[tuple[object, ...]]:
        kept = [f for f in findings if Path(f.path).name.startswith("good")]  # type: ignore[attr-defined]
        return sorted((Path(f.path).name, f.rule, str(f.location), sorted(f.params.items()), f.level) for f in kept)

    assert told(alone.findings)
    assert told(siege.run.findings) == told(alone.findings)
    assert {siege.status(f"good-{n}.docx").status for n in range(6)} == {"checked"}


def test_nothing_crashes_but_what_a_worker_may_lose(siege):
    assert [c for c in siege.run.crashes if c.traceback] == []
    assert not siege.run.ok


def test_the_originals_stay_as_they_are_and_nothing_is_written_beside_them(siege):
    assert digests(siege.folder) == siege.digests
    everything = {f.name for f in siege.folder.parent.parent.rglob("*")}
    assert everything == {"a", "b", "secret.txt", *siege.digests}


def test_no_file_outside_is_read(siege):
    assert siege.status("external-file.docx").status == "not-read"
    assert SECRET not in siege.run.to_json()


def test_it_takes_no_longer_than_the_limits_allow(siege):
    late = sum(d.reason == "timeout" for d in siege.run.documents)
    assert siege.seconds < 60 + late * SECONDS
