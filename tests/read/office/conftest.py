from __future__ import annotations

import pytest

from qmslint.read.office import batch
from tests.read.office.programs import Fake, procedure, put_fake


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    """Each test has a cache of its own."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("QMSLINT_CACHE_DIR", str(folder))
    return folder / "office"


@pytest.fixture
def fake(tmp_path, monkeypatch) -> Fake:
    """A stand-in for LibreOffice that is waited for only shortly."""
    monkeypatch.setattr(batch, "_START", 0.5)
    monkeypatch.setattr(batch, "SECONDS", 0.7)
    folder = tmp_path / "bin"
    folder.mkdir()
    return put_fake(folder, monkeypatch, procedure())
