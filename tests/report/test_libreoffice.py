"""Workbooks and the Word report are opened by another program than the one that wrote them: LibreOffice."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from qmslint import load
from qmslint.report import file_writer
from tests.report.sample import project, run, tallies

RUN = run(project=project(), evidence=tallies())
WANTED = {
    "viec.xlsx": ("xlsx", ["Cách sửa", "dossier-sets-missing", "Tổng số phát hiện"]),
    "bang-chung.xlsx": ("evidence", ["Điều khoản", "Có bằng chứng", "Chưa thấy bằng chứng"]),
    "bao-cao.docx": ("docx", ["BÁO CÁO", "Nơi nhận", "III. KIẾN NGHỊ"]),
}


@pytest.mark.skipif(
    shutil.which("soffice") is None or shutil.which("localc") is None, reason="needs LibreOffice Writer and Calc"
)
def test_libreoffice_opens_what_is_written(tmp_path: Path) -> None:
    for name, (kind, _) in WANTED.items():
        path = tmp_path / name
        path.write_bytes(file_writer(kind)(RUN, str(path), "vi"))
    subprocess.run(
        [
            "soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "pdf",
            "--outdir", str(tmp_path), *(str(tmp_path / name) for name in WANTED),
        ],
        capture_output=True, timeout=180, check=True,
    )  # fmt: skip
    for name, (_, words) in WANTED.items():
        # Our own reader puts letters in order that a fallback font draws after the others.
        text = " ".join(load((tmp_path / name).with_suffix(".pdf")).text.split())
        assert [word for word in words if word not in text] == [], name
