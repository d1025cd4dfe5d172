"""Folders of many documents, each another one: the procedure that speed is measured on, under codes of their own.

python -m tests.benchmarks.folders FOLDER COUNT
"""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

from tests.benchmarks.samples import procedure

__all__ = ["packed", "write_folder"]

_CODE = "QT-12"
_REFERENCE = "Quy trình này quy định trình tự"


def write_folder(home: Path, count: int, *, whole: bool = True) -> list[Path]:
    """Write so many procedures below `home`, a hundred to a folder; each refers to two others.

    `whole`: of ten pages each, as real ones have; else of their first page.
    """
    parts = _parts(whole)
    return [_write(home, parts, number, count) for number in range(1, count + 1)]


def _parts(whole: bool) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(procedure())) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    if not whole:
        body = parts["word/document.xml"].decode()
        cut = body.index("<w:p ", body.index("Số lượng hồ sơ") + 2000)
        tail = body[body.rindex("<w:sectPr") :]
        parts["word/document.xml"] = (body[:cut] + tail).encode()
    return parts


def _write(home: Path, parts: dict[str, bytes], number: int, count: int) -> Path:
    code = f"QT-{number:05}"
    others = ", ".join(f"QT-{(number * step) % count + 1:05}" for step in (7, 13))
    body = parts["word/document.xml"].decode().replace(_REFERENCE, f"Theo {others}. {_REFERENCE}", 1)
    header = parts["word/header1.xml"].decode().replace(_CODE, code)
    header = header.replace("Cấp giấy chứng nhận", f"Cấp giấy chứng nhận loại {number}")
    own = {"word/document.xml": body.encode(), "word/header1.xml": header.encode()}
    path = home / f"{(number - 1) // 100:03}" / f"{code} Cấp giấy.docx"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(packed({**parts, **own}))
    return path


def packed(parts: dict[str, bytes]) -> bytes:
    """A package of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


if __name__ == "__main__":
    write_folder(Path(sys.argv[1]), int(sys.argv[2]))
