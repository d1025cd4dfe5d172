"""Regular expressions that were kept compiled do what those compiled anew do."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from qmslint import regexes

from .little_documents import EMPTY_SECTION, save

SAMPLES = [
    (r"(?P<number>\d+)[.,](\d+)|(?P<half>½)", 0, "06,5 ngày ½"),
    (r"^bước\s+(\d{1,2})(?!\d)", re.IGNORECASE | re.MULTILINE, "x\nBƯỚC 3: nhận"),
    (r"[À-ỹ]+(?<=ộ)[^\W\d_]*", 0, "hộp hồ sơ"),
    (r"(a+)+?b|(?:c|d)*\b", re.VERBOSE, "aaab cd"),
    (r"", 0, "abc"),
]
BYTES = rb"ns\d+$"  # as lxml compiles when it is imported


@pytest.fixture
def kept(tmp_path):
    """A folder where the samples are kept, and `re` without them."""
    re.purge()
    for pattern, flags, _ in SAMPLES:
        re.compile(pattern, flags)
    assert regexes.store(str(tmp_path), {})
    re.purge()
    return str(tmp_path)


def behaviour(pattern, flags, text):
    compiled = re.compile(pattern, flags)
    found = [(m.span(), m.groups(), m.groupdict(), m.lastgroup) for m in compiled.finditer(text)]
    return compiled.flags, compiled.groups, dict(compiled.groupindex), compiled.pattern, found


def test_what_was_kept_behaves_like_what_is_compiled_anew(kept):
    regexes.restore(kept)
    warm = [behaviour(*sample) for sample in SAMPLES]
    re.purge()
    assert warm == [behaviour(*sample) for sample in SAMPLES]
    assert all(found for *_, found in warm)


def test_what_was_kept_is_not_compiled_again(kept, monkeypatch):
    regexes.restore(kept)
    monkeypatch.setattr("re._compiler.compile", lambda *_: pytest.fail("compiled again"))
    for pattern, flags, _ in SAMPLES:
        re.compile(pattern, flags)


def test_patterns_of_bytes_are_kept_too(tmp_path, monkeypatch):
    re.purge()
    re.compile(BYTES)
    assert regexes.store(str(tmp_path), {})
    re.purge()
    regexes.restore(str(tmp_path))
    monkeypatch.setattr("re._compiler.compile", lambda *_: pytest.fail("compiled again"))
    assert re.compile(BYTES).match(b"ns3")


def test_nothing_is_written_when_nothing_is_new(kept):
    found = regexes.restore(kept)
    assert len(found) == len(SAMPLES)
    assert regexes.store(kept, found) is False
    re.compile("something (new)")
    assert regexes.store(kept, found) is True
    assert len(regexes.restore(kept)) == len(SAMPLES) + 1


def test_what_is_full_of_what_nobody_asks_for_any_more_begins_anew(kept, monkeypatch):
    monkeypatch.setattr(regexes, "_MOST", len(SAMPLES))
    found = regexes.restore(kept)
    re.compile("something (else)")
    assert regexes.store(kept, found) is True
    assert 0 < len(regexes.restore(kept)) <= len(SAMPLES)


@pytest.mark.parametrize("content", [b"", b"no marshal", b"\xe9\x05\x00\x00\x00", None])
def test_a_damaged_or_missing_file_is_passed_by(kept, content):
    (name,) = os.listdir(kept)
    path = os.path.join(kept, name)
    if content is None:
        os.unlink(path)
    else:
        with open(path, "wb") as f:
            f.write(content)
    assert regexes.restore(kept) == {}


def test_a_folder_that_cannot_be_written_is_no_mistake():
    re.compile("one more (pattern)")
    assert regexes.store(os.devnull, {}) is False


def test_the_file_belongs_to_one_version_of_python(kept):
    (name,) = os.listdir(kept)
    assert f"{sys.hexversion:x}" in name


def test_the_program_finds_the_same_with_and_without(tmp_path):
    from .little_documents import EMPTY_SECTION, save

    save(tmp_path / "a.docx", EMPTY_SECTION)
    command = [
        sys.executable,
        "-m",
        "qmslint",
        "check",
        "--isolated",
        "--output-format",
        "json",
        str(tmp_path / "a.docx"),
    ]
    environ = {**os.environ, "QMSLINT_CACHE_DIR": str(tmp_path / "cache")}
    first, second = (subprocess.run(command, capture_output=True, env=environ, check=False) for _ in range(2))
    assert first.stdout == second.stdout
    assert any(name.startswith("regexes-") for name in os.listdir(tmp_path / "cache"))


def test_a_second_run_on_a_document_compiles_nothing_new(tmp_path):
    """A pattern made of a set of words would be another one in every process."""
    path = tmp_path / "a.docx"
    save(path, EMPTY_SECTION)
    script = (
        "import re, sys\nfrom qmslint.cli import main\n"
        "main(['check', '--isolated', '-o', sys.argv[2], sys.argv[1]])\n"
        "print(sorted(str(key[1]) for key in re._cache if isinstance(key, tuple)))"
    )
    seen = []
    for seed in ("1", "2"):
        environ = {**os.environ, "QMSLINT_CACHE_DIR": str(tmp_path / seed), "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", script, str(path), str(tmp_path / "out.txt")]
        seen.append(subprocess.run(command, capture_output=True, env=environ, check=True).stdout)
    assert seen[0] == seen[1]
