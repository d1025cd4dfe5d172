"""Outcomes kept between runs: quick where nothing changed, and the same as without in every other case."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import qmslint
from qmslint.check.context import NEVER
from qmslint.model import DocumentStatus
from qmslint.project.cache import Cache
from qmslint.project.outcome import Outcome
from qmslint.project.source import Source
from tests.kept_folder import DAY, check, document, entries, fill


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of twelve documents to be in, and a cache of its own beside it."""
    monkeypatch.setenv("QMSLINT_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    return fill(tmp_path)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the documents that are read, as they are read in this process."""
    names: list[str] = []
    load = Source.load

    def told(self: Source) -> qmslint.Document:
        names.append(Path(self.shown).name)
        return load(self)

    monkeypatch.setattr(Source, "load", told)
    return names


# ------------------------------------------------------------------------------------------------ what is read again


def test_what_has_not_changed_is_not_read_again_and_gives_the_same(home: Path, read: list[str]) -> None:
    without = check(cache=False).to_json()
    assert not entries(home)
    cold = check().to_json()
    assert len(entries(home)) == 12
    read.clear()
    assert check().to_json() == cold == without
    assert read == []


def test_one_edited_document_is_the_only_one_that_is_read(home: Path, read: list[str]) -> None:
    check()
    (home / "qt-03.docx").write_bytes(document(3, "4. Biểu mẫu"))
    read.clear()
    warm = check()
    assert read == ["qt-03.docx"]
    assert warm.to_json() == check(cache=False).to_json()
    assert any(f.rule == "section-empty" and "qt-03" in f.path for f in warm.findings)


@pytest.mark.parametrize(
    "changed",
    [
        {"mode": "draft"},
        {"levels": {"section-empty": "error"}},
        {"ignore": ["section-empty"]},
        {"select": ["section-empty"]},
        {"packs": ["core", "sop"]},
        {"evidence": True},
        {"ocr": "auto"},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_other_options_are_other_outcomes(home: Path, read: list[str], changed: dict[str, object]) -> None:
    check()
    read.clear()
    changed_run = check(**changed)
    assert len(read) == 12
    assert changed_run.to_json() == check(cache=False, **changed).to_json()


def test_a_rule_of_the_office_that_is_edited_is_applied_anew(home: Path, read: list[str]) -> None:
    rule = home.parent / "own.yaml"
    text = (
        "id: no-readers\ntitle: {vi: Bạn đọc, en: Readers}\nclause-none: {vi: Riêng, en: Own}\nlevel: error\n"
        "select: {each: paragraph}\ncheck: {text: {forbid: [{match: WORD}]}}\nmessage: {vi: Có, en: There}\n"
        "why: {vi: Vì thế, en: Because}\nmend: {vi: Bỏ, en: Remove}\n"
        "examples: [{bad: WORD}, {good: Không}]\n"
    )
    found = []
    for word in ("bạn đọc", "cán bộ"):
        rule.write_text(text.replace("WORD", word), encoding="utf-8")
        read.clear()
        found.append(sum(f.rule == "no-readers" for f in check(rules=[rule]).findings))
        assert len(read) == 12
    assert found == [12, 0]


def test_overrides_hold_for_their_own_files(home: Path) -> None:
    config = home.parent / "qmslint.yaml"
    config.write_text("overrides: [{files: ['qt-03*'], levels: {section-empty: 'off'}}]\n", encoding="utf-8")
    runs = [check(isolated=False, cache=kept).to_json() for kept in (True, True, False)]
    assert runs[0] == runs[1] == runs[2]
    assert runs[0] != check().to_json()


def test_the_same_bytes_under_another_name_are_another_document(home: Path) -> None:
    check()
    (home / "qt-00.docx").rename(home / "QT-99 khác.docx")
    assert check().to_json() == check(cache=False).to_json()


def test_a_few_small_documents_are_read_quicker_than_looked_up(home: Path) -> None:
    check(home / "qt-00.docx", home / "qt-01.docx")
    assert not entries(home)


# ------------------------------------------------------------------------------------------------ what is not kept


def test_what_could_not_be_read_is_tried_again(home: Path, read: list[str]) -> None:
    (home / "broken.docx").write_bytes(b"PK\x03\x04 cut off")
    check()
    read.clear()
    check()
    assert read == ["broken.docx"]


def test_the_outcome_of_a_crash_is_not_kept(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from qmslint.check import RuleCrash

    engine = sys.modules["qmslint.check"]
    healthy = engine.check_document

    def crashing(reading: object, *rest: object, **more: object) -> Iterator[object]:
        yield from healthy(reading, *rest, **more)
        yield RuleCrash("section-empty", "x", "ZeroDivisionError", "")

    monkeypatch.setattr(engine, "check_document", crashing)
    assert check().crashes
    monkeypatch.undo()
    monkeypatch.setenv("QMSLINT_CACHE_DIR", str(home.parent / "cache"))
    monkeypatch.chdir(home.parent)
    assert not check().crashes


def test_what_a_password_may_have_opened_leaves_no_words(home: Path) -> None:
    (home / "old.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    check(passwords=["secret"])
    assert len(entries(home)) == 12
    assert not any(b"secret" in entry.read_bytes() for entry in entries(home))


def test_nobody_knows_what_a_function_of_a_user_depends_on(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home.parent / "own_checks.py").write_text("def nothing(subject, context):\n    return ()\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(home.parent))
    rule = home.parent / "own.yaml"
    rule.write_text(
        "id: own-check\ntitle: {vi: Riêng, en: Own}\nclause-none: {vi: Riêng, en: Own}\nlevel: error\n"
        "select: document\ncheck: {python: 'own_checks:nothing'}\nmessage: {vi: Có, en: There}\n"
        "why: {vi: Vì thế, en: Because}\nmend: {vi: Bỏ, en: Remove}\nexamples: [{bad: x}, {good: y}]\n",
        encoding="utf-8",
    )
    check(rules=[rule])
    assert not entries(home)


def test_a_document_that_changes_while_it_is_checked_is_kept_under_no_name(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load = Source.load

    def changing(self: Source) -> qmslint.Document:
        if self.shown.endswith("qt-05.docx"):
            (home / "qt-05.docx").write_bytes(document(5, "4. Biểu mẫu"))
        return load(self)

    before = (home / "qt-05.docx").read_bytes()
    monkeypatch.setattr(Source, "load", changing)
    check()
    monkeypatch.setattr(Source, "load", load)
    assert len(entries(home)) == 11
    (home / "qt-05.docx").write_bytes(before)
    assert check().to_json() == check(cache=False).to_json()


# ------------------------------------------------------------------------------------------------ the day


def test_the_next_day_reads_nothing_again_unless_a_rule_looked_at_the_day(home: Path, read: list[str]) -> None:
    check()
    read.clear()
    tomorrow = check(today="2026-01-16")
    assert read == []
    assert tomorrow.to_json() == check(today="2026-01-16", cache=False).to_json()


def test_a_day_before_the_one_on_which_it_was_made_is_made_anew(home: Path, read: list[str]) -> None:
    check()
    for day in ("2018-01-01", DAY):
        assert check(today=day).to_json() == check(today=day, cache=False).to_json()


# ------------------------------------------------------------------------------------------------ what is written


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe\x00", b"2026-01-15 9999-12-31 00000000\n{}"])
def test_a_damaged_entry_is_made_again(home: Path, read: list[str], damage: bytes) -> None:
    good = check().to_json()
    for entry in entries(home):
        entry.write_bytes(damage)
    read.clear()
    assert check().to_json() == good
    assert len(read) == 12
    read.clear()
    assert check().to_json() == good
    assert read == []


def test_one_wrong_byte_is_noticed(home: Path, tmp_path: Path) -> None:
    cache = Cache(str(tmp_path / "little"), DAY)
    outcome = Outcome(DocumentStatus("a.docx", "checked", 1, 0), sha256="x", until=NEVER)
    cache.put("key", outcome)
    assert cache.get("key") == outcome
    file = tmp_path / "little" / "key"
    data = file.read_bytes()
    for at in range(len(data)):
        file.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        found = cache.get("key")
        assert found is None or found == outcome


def test_a_folder_that_cannot_be_written_is_no_fault(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good = check(cache=False).to_json()
    (home.parent / "file").write_text("no folder")
    monkeypatch.setenv("QMSLINT_CACHE_DIR", str(home.parent / "file"))
    assert check().to_json() == good


def test_the_oldest_entries_go_when_there_are_too_many(tmp_path: Path) -> None:
    cache = Cache(str(tmp_path), "2026-01-10")
    outcome = Outcome(DocumentStatus("a.docx", "checked", 1, 0), sha256="x", until=NEVER)
    for number in range(10):
        cache.put(f"key{number}", outcome)
        os.utime(tmp_path / f"key{number}", (1000 + number, 1000 + number))
    size = (tmp_path / "key9").stat().st_size
    (tmp_path / "key5.1-0.part").write_bytes(b"left by a run that was killed")
    os.utime(tmp_path / "key5.1-0.part", (500, 500))
    cache.tidy(3 * size)
    assert sorted(f.name for f in tmp_path.iterdir()) == ["key7", "key8", "key9"]


def test_the_folder_is_for_its_owner_alone(home: Path) -> None:
    check()
    if os.name != "nt":
        assert entries(home)[0].parent.stat().st_mode & 0o077 == 0
