"""The parts of recognition by themselves: level pages, ruling lines, what tesseract says, what is missing, what is too much."""

from __future__ import annotations

import ctypes
import stat
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from qmslint.read import Options, load, ocr
from qmslint.read.ocr import program, render
from qmslint.read.ocr.program import Engine
from qmslint.read.ocr.recognise import Recogniser
from qmslint.read.ocr.rules import dark_below, rules_in
from qmslint.read.ocr.straight import skew, straightened
from qmslint.read.ocr.weight import BOLD, Set, Weights
from qmslint.read.ocr.words import OcrError, TextLine, Word, lines_in
from qmslint.read.pdf.library import LOCK, library
from tests.hostile import one_page, page_without_measure, picture_without_measure
from tests.read.ocr.scans import needs_tesseract, scanned

WIDE, HIGH, SCALE = 1240, 1754, 150 / 72  # an A4 page at 150 dpi
needs_shell = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for tesseract is a shell script")


def page() -> Image.Image:
    return Image.new("L", (WIDE, HIGH), 255)


def lettered(bold: int = 1) -> Image.Image:
    """Rows of strokes, as lines of text are."""
    made = page()
    brush = ImageDraw.Draw(made)
    for y in range(150, 1600, 40):
        for x in range(150, 1090, 12):
            brush.line((x, y, x, y + 16), fill=0, width=bold)
    return made


def table(
    made: Image.Image, xs: tuple[int, ...] = (200, 500, 1000), ys: tuple[int, ...] = (300, 400, 600)
) -> Image.Image:
    brush = ImageDraw.Draw(made)
    for x in xs:
        brush.line((x, ys[0], x, ys[-1]), fill=0, width=2)
    for y in ys:
        brush.line((xs[0], y, xs[-1], y), fill=0, width=2)
    return made


# ------------------------------------------------------------------------------------------------ pictures


@pytest.mark.parametrize("degrees", [-2.0, -0.6, 0.0, 0.4, 1.5])
def test_a_page_askew_is_put_straight(degrees):
    askew = lettered().rotate(degrees, resample=Image.Resampling.BICUBIC, fillcolor=255)
    assert skew(askew) == pytest.approx(-degrees, abs=0.16)
    assert abs(skew(straightened(askew))) < 0.16


def test_a_level_page_is_left_as_it_is():
    level = lettered()
    assert straightened(level) is level


def test_ruling_lines_are_found_and_letters_and_bars_are_none():
    made = table(lettered())
    ImageDraw.Draw(made).rectangle((100, 1650, 1100, 1690), fill=0)
    across, down = rules_in(made, SCALE)
    assert [round((r.top + r.bottom) / 2) for r in across] == pytest.approx([300, 400, 600], abs=1)
    assert [round((r.left + r.right) / 2) for r in down] == pytest.approx([200, 500, 1000], abs=1)
    assert all(r.right - r.left == pytest.approx(800, abs=14) for r in across)


def test_pale_hairlines_on_grey_paper_are_found():
    made = Image.new("L", (WIDE, HIGH), 225)
    brush = ImageDraw.Draw(made)
    brush.rectangle((100, 1000, 400, 1100), fill=20)
    brush.line((200, 300, 900, 300), fill=120)
    assert 120 < dark_below(made) < 225
    assert [r.top for r in rules_in(made, SCALE)[0]] == [300]


def test_a_picture_of_nothing_but_lines_gives_no_lines_rather_than_no_end():
    made = page()
    brush = ImageDraw.Draw(made)
    for y in range(0, HIGH, 4):
        for x in range(0, WIDE, 80):
            brush.line((x, y, x + 70, y), fill=0)
    assert len(rules_in(made, SCALE)[0]) <= 40_000


# ------------------------------------------------------------------------------------------------ words


def fake(folder: Path, script: str) -> Engine:
    """A stand-in for tesseract."""
    path = folder / "tesseract"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IEXEC)
    return Engine(str(path), "vie", "vie")


def said(engine: Engine, seconds: float = 10) -> list[list[TextLine]]:
    return lines_in(engine, [Image.new("L", (40, 40), 255)], model="vie", layout=6, dpi=200, seconds=seconds)


@needs_shell
@pytest.mark.parametrize(
    ("script", "why"),
    [
        ("echo no such language >&2; exit 1", "no such language"),
        ("exit 3", "exit code 3"),
        ("sleep 5", "took more than"),
        ("echo '<html><body'", "tesseract"),
        ("echo '<html xmlns=\"http://www.w3.org/1999/xhtml\"/>'", "read 0 of 1"),
    ],
)
def test_a_tesseract_that_fails_says_why(tmp_path, script, why):
    with pytest.raises(OcrError, match=why):
        said(fake(tmp_path, script), seconds=0.5)


def test_a_tesseract_that_cannot_be_started_says_why(tmp_path):
    with pytest.raises(OcrError):
        said(Engine(str(tmp_path / "none"), "vie"))
    assert lines_in(Engine("", ""), [], model="vie", layout=6, dpi=200, seconds=1) == []


HOCR = """<?xml version="1.0"?><!DOCTYPE html PUBLIC "a" "b">
<html xmlns="http://www.w3.org/1999/xhtml"><body><div class='ocr_page' title='image "x"; bbox 0 0 40 40'>
<span class='ocr_line' title="bbox 10 20 90 50; baseline 0.01 -6; x_size 30; x_descenders 6">
<span class='ocrx_word' title='bbox 10 20 40 50; x_wconf 91'>Hồ</span>
<span class='ocrx_word' title='bbox 50 20 90 50; x_wconf 40'> sơ </span></span>
<span class='ocr_line' title="bbox 10 60 90 80; baseline 0 -3; x_size 40">
<span class='ocrx_word' title='bbox 10 60 90 80; x_wconf 95'>QUYẾT</span></span>
<span class='ocr_line' title="bbox 0 0 1 1; baseline 0 0; x_size 9">
<span class='ocrx_word' title='bbox 0 0 1 1; x_wconf 1'> </span></span>
</div></body></html>"""


@needs_shell
def test_words_come_with_their_places_lines_and_sureness(tmp_path):
    (tmp_path / "out").write_text(HOCR)
    ((first, second),) = said(fake(tmp_path, f"cat {tmp_path}/out"))
    assert first == TextLine((Word("Hồ", 10, 20, 40, 50, 91), Word("sơ", 50, 20, 90, 50, 40)), 44, 0.01, 30)
    assert second.size == pytest.approx(29.6), "tesseract takes a line of capitals for larger small letters"


def line(*words: tuple[str, float, float], base: float = 166, size: float = 40) -> TextLine:
    return TextLine(tuple(Word(t, a, base - 18, b, base + 2, 90) for t, a, b in words), base, 0.0, size)


def test_lines_that_are_full_go_on_and_thick_strokes_are_bold():
    made = lettered()
    brush = ImageDraw.Draw(made)
    for x in range(150, 400, 12):
        brush.line((x, 190, x, 206), fill=0, width=5)
    full = line(("một", 150, 400), ("hai", 420, 1080))
    bold = line(("đậm", 150, 398), base=206)
    short = line(("ngắn", 150, 400), base=246)
    last = line(("cuối", 150, 400), base=286)
    runs = Weights(made, 128).runs([Set([full, bold, short, last], 150, 1090)], SCALE)
    assert [run.text for run in runs] == ["một ", "hai ", "đậm", "ngắn", "cuối"]
    assert [run.font == BOLD for run in runs] == [False, False, True, False, False]


# ------------------------------------------------------------------------------------------------ programs


def test_the_best_model_that_is_installed_is_used(tmp_path, monkeypatch):
    if sys.platform == "win32":
        pytest.skip("the stand-in is a shell script")
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    for told, model, narrow in (
        ("eng osd vie Vietnamese", "Vietnamese", "vie+eng"),
        ("script/Vietnamese", "script/Vietnamese", "script/Vietnamese"),
        ("eng vie", "vie+eng", "vie+eng"),
        ("vie", "vie", "vie"),
        ("eng", "", ""),
    ):
        fake(tmp_path, f"echo 'List(5):'; for l in {told}; do echo $l; done")
        program.engine.cache_clear()
        found = program.engine()
        assert (found.model, found.narrow, bool(found.missing)) == (model, narrow, not model)
    program.engine.cache_clear()


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_there_is_a_command_that_installs_it(platform, monkeypatch):
    monkeypatch.setattr(sys, "platform", platform)
    assert "tesseract" in program.hint().lower()
    monkeypatch.setattr(program.shutil, "which", lambda name: "/usr/bin/dnf" if name == "dnf" else None)
    assert "tesseract" in program.hint().lower()
    monkeypatch.setenv("ProgramFiles", "C")
    assert any("tesseract.exe" in place for place in program._places())


def test_without_tesseract_the_pages_stay_unread_and_say_why(monkeypatch):
    monkeypatch.setattr(program, "engine", lambda: Engine("", "", missing="tesseract"))
    assert ocr.missing().startswith("tesseract (")
    document = load(scanned([lettered()], 150), "scan.pdf", Options(ocr="auto"))
    assert [n.what for n in document.not_read] == ["page-without-text"]
    assert "not installed: tesseract" in document.not_read[0].detail
    assert not document.ocr


# ------------------------------------------------------------------------------------------------ pages that are none


@needs_tesseract
@pytest.mark.parametrize(
    ("data", "why"),
    [
        (page_without_measure(), "its size is not that of a page"),
        (one_page(b"0 0 m 9 9 l S", box=b"0 0 15000 15000"), "its size is not that of a page"),
        (picture_without_measure(), "no word could be recognised"),
        (scanned([Image.new("L", (WIDE, HIGH), 0)], 150), "no word could be recognised"),
    ],
)
def test_what_cannot_be_recognised_stays_unread(data, why):
    document = load(data, "a.pdf", Options(ocr="force"))
    assert [(n.what, why in n.detail) for n in document.not_read] == [("page-without-text", True)]


@needs_tesseract
def test_a_blank_page_holds_nothing_that_was_not_read():
    document = load(scanned([page(), page()], 150), "a.pdf", Options(ocr="auto"))
    assert (document.not_read, document.text) == ((), "")


@needs_tesseract
def test_when_the_time_is_used_up_the_rest_is_not_read():
    document = load(scanned([lettered()], 150), "a.pdf", Options(ocr="auto", ocr_seconds=0.0))
    assert "time for recognising text was used up" in document.not_read[0].detail


@needs_shell
def test_words_that_tesseract_is_not_sure_of_are_not_judged(tmp_path):
    (tmp_path / "out").write_text(HOCR.replace("91", "20").replace("95", "30"))
    found = Recogniser(fake(tmp_path, f"cat {tmp_path}/out"), 30).picture(lettered(), SCALE, 1, 30)
    assert found.sheet is None
    assert "hardly a word" in found.why


@needs_shell
def test_cells_that_one_model_is_not_sure_of_are_read_by_the_other(tmp_path):
    made = table(page(), xs=(200, 300, 1000))
    ImageDraw.Draw(made).text((240, 340), "7", fill=0, font_size=30)
    sure = HOCR.replace("Hồ", "7").replace(" sơ ", "").replace("QUYẾT", "").replace("91", "96")
    (tmp_path / "vie+eng").write_text(sure.replace("96", "30").replace(">7<", ">là<"))
    (tmp_path / "Vietnamese").write_text(sure)
    engine = fake(tmp_path, f'cat "{tmp_path}/$4"')._replace(model="Vietnamese", narrow="vie+eng")
    found = Recogniser(engine, 30).picture(made, SCALE, 1, 30)
    assert found.sheet is not None
    assert [run.text for run in found.sheet.runs] == ["7"]
    assert len(found.sheet.across) == 3


def test_a_picture_that_fills_the_page_tells_the_resolution():
    sizes = {}
    for dpi in (100, 200, 300, 600):
        data = scanned([Image.new("L", (round(8.27 * dpi), round(11.69 * dpi)), 255)], dpi)
        with LOCK:
            lib = library()
            handle = lib.FPDF_LoadMemDocument(ctypes.cast(data, ctypes.c_void_p), len(data), None)
            loaded = lib.FPDF_LoadPage(handle, 0)
            drawn = render.rendered(lib, loaded)
            lib.FPDF_ClosePage(loaded)
            lib.FPDF_CloseDocument(handle)
        assert drawn is not None
        sizes[dpi] = round(drawn[1] * 72)
    assert sizes == {100: render.DPI, 200: 200, 300: 300, 600: render.DPI}
