"""Pictures → lines of words, by one call of tesseract for many pictures."""

from __future__ import annotations

import io
import os
import re
import subprocess
from typing import TYPE_CHECKING

from qmslint.read.ocr.program import Engine
from qmslint.tuples import NamedTuple

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["OcrError", "TextLine", "Word", "lines_in"]

_NUMBERS = re.compile(r"-?\d+(?:\.\d+)?")
_NAMESPACE = "{http://www.w3.org/1999/xhtml}"
CAPITALS = 0.74  # of the size that tesseract gives to a line of capitals: it takes them for small letters
_MOST_OUTPUT = 64 << 20


class OcrError(Exception):
    """tesseract was late or ended with an error."""


class Word(NamedTuple):
    """A word: its box in pixels of its picture, and how sure tesseract is (0–100)."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    sure: float


class TextLine(NamedTuple):
    """A line of words: its baseline at its left end, how far the baseline falls per pixel, and its font size in pixels."""

    words: tuple[Word, ...]
    base: float
    slope: float
    size: float


def lines_in(
    engine: Engine, pictures: list[Image], *, model: str, layout: int, dpi: int, seconds: float
) -> list[list[TextLine]]:
    """The lines of each picture. `layout` is tesseract's page segmentation mode. Raises `OcrError`.

    The pictures go as one TIFF through a pipe: the model is loaded once, and no file is written.
    """
    if not pictures:
        return []
    packed = io.BytesIO()
    pictures[0].save(packed, "TIFF", save_all=True, append_images=pictures[1:])
    command = [engine.path, "stdin", "stdout", "-l", model, "--psm", str(layout), "--dpi", str(dpi), "hocr"]
    # One thread: pages are shared out over workers, and four threads of tesseract are slower than one on a busy machine.
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    try:
        done = subprocess.run(  # noqa: S603 - a program found on PATH, no word of the document on its command line
            command, input=packed.getvalue(), capture_output=True, timeout=seconds, env=environment, check=False,
            preexec_fn=_bounded(seconds),
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise OcrError(f"tesseract took more than {seconds:.0f} s") from None
    except OSError as error:
        raise OcrError(str(error.strerror or error)) from None
    if done.returncode or len(done.stdout) > _MOST_OUTPUT:
        told = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise OcrError(f"tesseract: {told[-1] if told else f'exit code {done.returncode}'}")
    pages = _parsed(done.stdout)
    if len(pages) != len(pictures):
        raise OcrError(f"tesseract read {len(pages)} of {len(pictures)} pictures")
    return pages


def _bounded(seconds: float):  # type: ignore[no-untyped-def]  # noqa: ANN202
    """Bound tesseract's own time as well: if this process is killed, the child still ends."""
    if os.name != "posix":
        return None

    def bound() -> None:  # pragma: no cover - runs in the child
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 1, int(seconds) + 2))

    return bound


def _parsed(hocr: bytes) -> list[list[TextLine]]:
    from lxml import etree

    try:
        root = etree.fromstring(hocr, etree.XMLParser(load_dtd=False, no_network=True, resolve_entities=False))
    except etree.XMLSyntaxError as error:
        raise OcrError(f"tesseract: {error}") from None
    pages: list[list[TextLine]] = []
    for element in root.iter(f"{_NAMESPACE}div", f"{_NAMESPACE}span"):
        kind = element.get("class", "")
        if kind == "ocr_page":
            pages.append([])
        elif "baseline" in element.get("title", "") and pages:
            line = _line(element)
            if line is not None:
                pages[-1].append(line)
    return pages


def _line(element) -> TextLine | None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    told = {name: _NUMBERS.findall(rest) for name, _, rest in (
        part.strip().partition(" ") for part in element.get("title").split(";")
    )}  # fmt: skip
    words = []
    for one in element.iter(f"{_NAMESPACE}span"):
        if one.get("class") != "ocrx_word":
            continue
        text = "".join(one.itertext()).strip()
        box, _, sure = one.get("title", "").partition(";")
        numbers = [float(n) for n in _NUMBERS.findall(box)]
        if text and len(numbers) == 4:
            words.append(Word(text, numbers[0], numbers[1], numbers[2], numbers[3], float(sure.split()[-1])))
    if not words:
        return None
    slope, offset = (float(n) for n in told["baseline"][:2])
    size = float(told["x_size"][0])
    text = "".join(word.text for word in words)
    if sum(map(str.isupper, text)) > 0.8 * sum(map(str.isalpha, text)) > 2:
        size *= CAPITALS
    return TextLine(tuple(words), float(told["bbox"][3]) + offset, slope, size)
