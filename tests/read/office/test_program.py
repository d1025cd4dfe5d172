from __future__ import annotations

import sys

import pytest

import qmslint
from qmslint.read import UnreadableDocument, load
from qmslint.read.office import program

RTF = rb"{\rtf1\ansi Quy tr\u236?nh}"


@pytest.fixture
def nowhere(monkeypatch):
    monkeypatch.setattr(program, "find", lambda: None)


def test_without_libreoffice_the_document_says_which_program_and_how_to_get_it(nowhere):
    with pytest.raises(UnreadableDocument) as caught:
        load(RTF, "a.rtf")
    assert (caught.value.reason, caught.value.kind) == ("missing-program", "rtf")
    assert caught.value.detail == f"LibreOffice ({program.hint()})"


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_finding_is_one_line_with_the_command(nowhere, lang, tmp_path):
    for name in ("a.rtf", "b.rtf"):
        (tmp_path / name).write_bytes(RTF)
    run = qmslint.check(tmp_path, isolated=True, lang=lang)
    assert {d.reason for d in run.documents} == {"missing-program"}
    message = run.to_json()
    assert message.count(program.hint()) >= 2
    assert not run.ok


@pytest.mark.parametrize(
    ("platform", "command"),
    [("win32", "winget install"), ("darwin", "brew install"), ("linux", "sudo apt-get install libreoffice-writer")],
)
def test_the_command_is_that_of_the_platform(platform, command, monkeypatch):
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(program.shutil, "which", lambda name: None)
    assert program.hint().startswith(command)


def test_the_command_is_that_of_the_distribution(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    for name, command in (("dnf", "sudo dnf install"), ("pacman", "sudo pacman -S")):
        monkeypatch.setattr(program.shutil, "which", lambda asked, name=name: asked if asked == name else None)
        assert program.hint().startswith(command)


def test_the_usual_places_are_searched_where_the_path_does_not_lead_to_it(tmp_path, monkeypatch):
    monkeypatch.setattr(program.shutil, "which", lambda name: None)
    monkeypatch.setattr(program, "_places", lambda: iter([str(tmp_path / "none"), str(tmp_path / "soffice")]))
    assert program.find() is None
    (tmp_path / "soffice").write_text("#!/bin/sh\n")
    (tmp_path / "soffice").chmod(0o755)
    assert program.find() == str(tmp_path / "soffice")


@pytest.mark.parametrize(
    ("platform", "place"),
    [
        ("win32", "LibreOffice"),
        ("darwin", "/Applications/LibreOffice.app/Contents/MacOS/soffice"),
        ("linux", "/usr/lib/libreoffice/program/soffice"),
    ],
)
def test_each_platform_has_its_places(platform, place, monkeypatch):
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv("ProgramFiles", r"C:\Program Files")
    monkeypatch.setattr(program.os, "listdir", lambda _: ["libreoffice7.4", "libreoffice24.8", "other"])
    assert any(place in found for found in program._places())


def test_packages_under_opt_are_found_and_a_missing_opt_is_no_error(monkeypatch):
    monkeypatch.setattr(program.os, "listdir", lambda _: ["libreoffice7.4", "libreoffice7.6", "other"])
    assert list(program._opt()) == [f"/opt/libreoffice7.{n}/program/soffice" for n in (6, 4)]

    def missing(_: str) -> list[str]:
        raise FileNotFoundError

    monkeypatch.setattr(program.os, "listdir", missing)
    assert list(program._opt()) == []
