"""A folder of little documents that cite a law, and a cache of its own beside it: what tests of the cache are made of."""

from __future__ import annotations

from pathlib import Path

import qmslint
from qmslint.report.run import Run
from tests.read.word import docx, p

__all__ = ["DAY", "TITLES", "check", "document", "entries", "fill"]

DAY = "2026-01-15"
LAW = "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa;"
TITLES = ("QUY TRÌNH CẤP THẺ SỐ", "1. Mục đích", "2. Phạm vi", "Áp dụng cho mọi bạn đọc.", "3. Căn cứ pháp lý", LAW)


def document(number: int, *more: str) -> bytes:
    return docx("".join(map(p, (f"{TITLES[0]} {number}", *TITLES[1:], *more))))


def fill(home: Path, count: int = 12) -> Path:
    """Write so many documents to a new folder `quy-trinh`."""
    folder = home / "quy-trinh"
    folder.mkdir()
    for number in range(count):
        (folder / f"qt-{number:02}.docx").write_bytes(document(number))
    return folder


def check(*paths: object, cache: bool = True, **options: object) -> Run:
    given: dict[str, object] = {"isolated": True, "jobs": 1, "today": DAY, "cache": cache, **options}
    return qmslint.check([str(p) for p in paths] or ["quy-trinh"], **given)  # type: ignore[arg-type]


def entries(home: Path) -> list[Path]:
    return sorted((home.parent / "cache" / "outcomes").glob("*"))
