"""What holds for every format, and the exact bytes of each (`golden/`)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from qmslint import __version__
from qmslint.report import FORMATS, writer
from qmslint.report.look import Look

from .sample import run

GOLDEN = Path(__file__).parent / "golden"


PLAIN = Look()
BY_BYTES = [name for name in FORMATS if name != "html"]  # the page is looked at part by part, in html/


def written(name, lang="vi", look=PLAIN, **changes):
    return "".join(writer(name)(run(**changes), lang, look))


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("name", BY_BYTES)
def test_a_format_writes_what_was_agreed_on(name, lang):
    """Set QMSLINT_UPDATE_GOLDEN to write the files anew, then read the difference."""
    file = GOLDEN / f"{name}.{lang}"
    text = written(name, lang).replace(f'": "{__version__}"', '": "0"')
    text = text.replace('"semanticVersion": "0.1.0"', '"semanticVersion": "0"').replace(
        '"qmslint": "0.1.0"', '"qmslint": "0"'
    )
    if os.environ.get("QMSLINT_UPDATE_GOLDEN"):
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_gives_the_same_bytes_twice(name):
    assert written(name) == written(name)


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_copes_with_a_run_without_findings(name):
    text = written(name, findings=())
    assert "time-sum-mismatch" not in text


@pytest.mark.parametrize("name", FORMATS)
def test_every_finding_of_the_run_is_in_the_report(name):
    text = written(name)
    for rule in ("time-sum-mismatch", "dossier-sets-missing", "header-mismatch", "document-unreadable"):
        assert rule in text


@pytest.mark.parametrize("name", ["text", "concise", "markdown", "junit"])
def test_no_document_can_send_commands_to_a_terminal(name):
    assert "\x1b" not in written(name)


def test_an_unknown_format_is_a_key_error():
    with pytest.raises(KeyError):
        writer("pdf")
