"""The pictures of the page in README.md and README.vi.md: `python -m tests.screenshot` takes them anew.

They show the top of the html report on the example folder of a department.
"""

from __future__ import annotations

import contextlib
import io
import tempfile
from pathlib import Path

from PIL import Image

from qmslint import api
from qmslint.config.settings import Settings
from qmslint.report import writer
from qmslint.report.look import Look
from tests.browser import browsing, opened

ROOT = Path(__file__).resolve().parents[1]
PICTURES = {"en": ROOT / "docs" / "report.en.png", "vi": ROOT / "docs" / "report.vi.png"}
WIDTH = 1100
COLOURS = 160


def take() -> None:
    """Write the pictures."""
    folder = ROOT / "examples" / "so-cong-thuong"
    with contextlib.chdir(folder):  # documents are called by their names alone
        run = api.check_with(["."], Settings(), today="2026-11-23", evidence=True)
    with tempfile.TemporaryDirectory() as home, browsing() as browser:
        for lang, picture in PICTURES.items():
            page = Path(home) / f"{lang}.html"
            page.write_text("".join(writer("html")(run, lang, Look())), encoding="utf-8")
            with opened(browser, page, WIDTH) as tab:
                end = tab.locator("#matrix-head").bounding_box()
                taken = tab.screenshot(clip={"x": 0, "y": 0, "width": WIDTH, "height": end["y"] - 20}, full_page=True)
            image = Image.open(io.BytesIO(taken)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
            image.save(picture, optimize=True)
            print(f"{picture.relative_to(ROOT)}: {picture.stat().st_size >> 10} KB")


if __name__ == "__main__":
    take()
