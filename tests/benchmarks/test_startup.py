"""Starting must not cost: processor time of whole processes, as ratios to `python -c pass` in the same minute.

Run alone with `pytest tests/benchmarks/test_startup.py -s` to see the figures.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

resource = pytest.importorskip("resource", reason="processor time of children cannot be asked for here")

RUNS = 15
EMPTY = [sys.executable, "-c", "pass"]
COMMAND = [sys.executable, "-c", "import re, sys; from qmslint.cli import main; sys.exit(main())"]  # as pip installs it


@pytest.fixture(scope="module")
def document(tmp_path_factory):
    """A procedure of some pages."""
    from docx import Document

    made = Document()
    for number in range(1, 41):
        made.add_paragraph(f"{number}. Mục đích {number}", style="Heading 1")
        made.add_paragraph("Quy định trình tự tiếp nhận và giải quyết hồ sơ của đơn vị. " * 6)
    table = made.add_table(rows=10, cols=4)
    for r, row in enumerate(table.rows):
        for c, cell in enumerate(row.cells):
            cell.text = f"Bước {r}.{c}"
    path = tmp_path_factory.mktemp("startup") / "QT-01.docx"
    made.save(str(path))
    return path


@pytest.fixture(scope="module")
def environ(tmp_path_factory):
    """As an installed program runs: with byte code, and with the cache of compiled rules."""
    kept = {k: v for k, v in os.environ.items() if k not in ("PYTHONDONTWRITEBYTECODE", "COVERAGE_PROCESS_START")}
    kept["PYTHONPYCACHEPREFIX"] = str(tmp_path_factory.mktemp("bytecode"))
    return {**kept, "QMSLINT_CACHE_DIR": str(tmp_path_factory.mktemp("cache"))}


def cost(command, environ):
    """Processor time of one process, user and system, in milliseconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, capture_output=True, env=environ, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    return (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime) * 1000


def ratio(arguments, environ):
    """The cheapest of several runs against the cheapest of as many empty processes, taken in turn."""
    command = [*COMMAND, *arguments]
    cost(command, environ)  # once, so that the cache and the byte code are there
    pairs = [(cost(EMPTY, environ), cost(command, environ)) for _ in range(RUNS)]
    floor, own = (min(side) for side in zip(*pairs, strict=True))
    print(f"\nqmslint {arguments[0]}: {own:.0f} ms, {own / floor:.2f} × an empty process ({floor:.0f} ms)")
    return own / floor


def least_ratio(arguments, environ, bar):
    """The ratio, measured up to six times while a busy machine keeps it above the bar."""
    return next((r for _ in range(5) if (r := ratio(arguments, environ)) <= bar), None) or ratio(arguments, environ)


def test_the_version_costs_hardly_more_than_starting_python(environ):
    assert least_ratio(["--version"], environ, 1.8) <= 1.8


def test_checking_one_document_costs_at_most_eight_empty_processes(environ, document):
    assert least_ratio(["check", "--isolated", "--exit-zero", str(document)], environ, 8) <= 8


def loaded(arguments, environ):
    """The modules that a run imports."""
    script = f"import sys; from qmslint.cli import main; main({arguments!r}); sys.stderr.write(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, env=environ, check=True, text=True)
    return set(done.stderr.split())


def test_the_version_imports_nothing_of_the_road(environ):
    ours = {name for name in loaded(["--version"], environ) if name.startswith("qmslint")}
    assert ours == {"qmslint", "qmslint.cli"}


def test_checking_imports_no_heavy_library(environ, document):
    arguments = ["check", "--isolated", "--exit-zero", str(document)]
    loaded(arguments, environ)
    heavy = {
        "docx", "pdfplumber", "pypdfium2", "yaml", "dataclasses", "logging", "argparse", "difflib", "datetime", "asyncio",
        "importlib.metadata", "inspect", "unittest", "urllib.parse", "tomllib", "traceback", "shutil", "tempfile", "zipfile",
        "json", "qmslint.read.legacy", "qmslint.read.simplify", "qmslint.check.evidence", "qmslint.check.unreadable",
    }  # fmt: skip
    assert heavy & loaded(arguments, environ) == set()
