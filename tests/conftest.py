"""What tests of the command line share, and what holds for every test.

Property tests look for inputs, not for time: on a busy machine none fails because an example was slow to make. A command that
is run within the tests leaves the folder of the cache as it was.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from qmslint.cli import main

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")
_CACHE = "QMSLINT_CACHE_DIR"


@pytest.fixture(autouse=True)
def _the_cache_stays_where_it_is() -> Iterator[None]:
    before = os.environ.get(_CACHE)
    yield
    if before is None:
        os.environ.pop(_CACHE, None)
    else:
        os.environ[_CACHE] = before


@pytest.fixture
def call(capsys):
    """Run the program in this process: exit code, standard output, standard error."""

    def run(*words):
        code = main([str(w) for w in words])
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def in_english(tmp_path, monkeypatch):
    """An empty folder to be in, and English."""
    monkeypatch.setenv("QMSLINT_LANG", "en")
    monkeypatch.chdir(tmp_path)
    return tmp_path
