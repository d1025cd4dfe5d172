"""What tests of the command line share; and property tests look for inputs, not for time: on a busy machine none fails
because an example was slow to make.
"""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

from qmslint.cli import main

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


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
