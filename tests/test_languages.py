"""Every sentence stands in both languages, and none of one comes out in the other."""

from __future__ import annotations

import html
import importlib
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from lxml import etree
from lxml import html as parser
from openpyxl import load_workbook

import qmslint
from qmslint.check.rulefiles.authority import authorities
from qmslint.cli import main
from qmslint.cli.dispatch import COMMANDS
from qmslint.cli.schema import SCHEMAS
from qmslint.report import FORMATS
from qmslint.report.layout import width
from tests.our_words import pairs, tokens
from tests.report.html.test_page import shown

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "examples"
VI = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
FILES = ("html", "docx", "xlsx", "evidence.html", "evidence.xlsx", "evidence.json")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, bytes]]:
    """What a check of the examples says in each language and format; `annotated` are the copies with comments."""
    made: dict[str, dict[str, bytes]] = {}
    for lang in ("vi", "en"):
        folder = tmp_path_factory.mktemp(lang)
        reports = [f"--report={name}:{folder / name}" for name in FORMATS if name != "html"]
        for name in FILES:
            kind, _, end = name.partition(".")
            reports.append(f"--report={kind}:{folder / name}" + ("" if end else f".{kind}"))
        copies = ["--annotate", str(folder / "copies"), "--output-file", os.devnull]
        words = ["check", str(EXAMPLES), "--isolated", "--today", "2026-11-23", "--lang", lang, "--jobs", "1"]
        assert main([*words, *reports, *copies]) == 1
        made[lang] = {p.name.removesuffix(f".{p.name.split('.')[0]}"): p.read_bytes() for p in folder.glob("*.*")}
        made[lang] |= {name: (folder / name).read_bytes() for name in FORMATS if name != "html"}
        copy = next(
            p for p in sorted((folder / "copies").rglob("*.docx")) if "word/comments.xml" in ZipFile(p).namelist()
        )
        made[lang]["annotated"] = ZipFile(copy).read("word/comments.xml")
    return made


@pytest.fixture(scope="module")
def foreign() -> dict[str, set[str]]:
    """The words of each language that are told from the other's: of our own sentences, in no sentence of the other
    language, in no document of the examples, in no name of a standard."""
    documents = {t for f in EXAMPLES.rglob("*.docx") for t in tokens(f"{qmslint.load(f).text} {f}")}
    documents |= {t for a in authorities().values() for t in tokens(str(a.get("label", "")))}
    told = list(pairs())
    vi = {t for _, said, _ in told for t in tokens(said)} | documents
    en = {t for _, _, said in told for t in tokens(said)} | documents
    return {"en": en - vi, "vi": vi - en - documents}


def texts(name: str, data: bytes, lang: str) -> Iterator[str]:
    """What a person reads of a report: no keys, no names of rules, no markup, nothing of another language's half."""
    if name in ("html", "evidence.html"):
        yield shown(parser.document_fromstring(_without(data.decode(), "script", "style")), lang)
    elif name == "docx":
        yield _runs(ZipFile(io.BytesIO(data)).read("word/document.xml"))
    elif name == "annotated":
        yield _runs(data)
    elif name.endswith("xlsx"):
        for sheet in load_workbook(io.BytesIO(data)).worksheets:
            yield sheet.title
            yield from (str(v) for row in sheet.iter_rows(values_only=True) for v in row if isinstance(v, str))
    elif name == "jsonl":
        yield from (json.loads(line)["message"] for line in data.decode().splitlines())
    elif name in ("json", "evidence.json", "gitlab", "sarif"):
        yield from _told(json.loads(data))
    elif name == "junit":
        root = etree.fromstring(data)
        yield from (e.get("message", "") + (e.text or "") for e in root.iter("failure", "error", "skipped"))
    elif name == "github":
        yield from (line.split("::")[-1] for line in data.decode().splitlines())
    else:
        yield data.decode()


def _without(page: str, *tags: str) -> str:
    for tag in tags:
        page = re.sub(rf"<{tag}\b.*?</{tag}>", "", page, flags=re.DOTALL)
    return re.sub(r'<button type="button" lang=.*?</button>', "", page)  # the names of the languages


def _runs(xml: bytes) -> str:
    return " ".join(t.text or "" for t in etree.fromstring(xml).iter("{*}t"))


def _told(value: Any, key: str = "") -> Iterator[str]:
    """The sentences in data, by the names of their keys."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _told(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from _told(inner, key)
    elif isinstance(value, str) and key in ("message", "text", "description", "title", "markdown"):
        yield value


def leaks(parts: Iterable[str], words: set[str]) -> set[str]:
    return {word for part in parts for word in tokens(html.unescape(part))} & words


@pytest.mark.parametrize("place", ["report", "cli", "core", "tthc", "law", "names"])
def test_every_sentence_exists_in_both_languages(place: str) -> None:
    told = [(where, vi, en) for where, vi, en in pairs() if place in where.split("/")[0]]
    assert len(told) > 5
    assert [where for where, vi, en in told if not vi.strip() or not en.strip()] == []


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("name", [*(n for n in FORMATS if n != "html"), *FILES, "annotated"])
def test_no_word_of_the_other_language_comes_out(
    written: dict[str, dict[str, bytes]], foreign: dict[str, set[str]], name: str, lang: str
) -> None:
    other = "en" if lang == "vi" else "vi"
    parts = list(texts(name, written[lang][name], lang))
    assert sum(map(len, parts)) > 200
    levels = {"warning"} if name == "concise" else set()  # a line for editors, which know this word
    assert leaks(parts, foreign[other]) - levels == set()


def test_a_leak_would_be_seen(foreign: dict[str, set[str]]) -> None:
    assert leaks(["Cách sửa: something leads nowhere"], foreign["en"]) >= {"something", "nowhere"}
    assert leaks(["How to mend: thiếu điều khoản"], foreign["vi"]) >= {"thiếu", "khoản"}
    assert len(foreign["en"]) > 500
    assert len(foreign["vi"]) > 100


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_every_command_is_in_one_language(
    command: str, foreign: dict[str, set[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    main([command, "--help", "--lang", "vi"])
    typed = {
        *COMMANDS,
        *SCHEMAS,
        *(word for o in importlib.import_module(COMMANDS[command]).OPTIONS for word in o.words),
    }
    assert leaks([capsys.readouterr().out], foreign["en"]) - typed == set()
    main([command, "--help", "--lang", "en"])
    assert not set(capsys.readouterr().out.lower()) & set(VI)


def test_days_and_decimals_are_written_as_each_language_writes_them(written: dict[str, dict[str, bytes]]) -> None:
    vi, en = (written[lang]["text"].decode() for lang in ("vi", "en"))
    assert "23/11/2026" in vi
    assert "2026-11-23" in en
    assert "4,5 ngày" in vi
    assert re.search(r"\b4\.5 days?\b", en)
    assert not re.search(r"\b\d+,\d+ days?\b", en)
    for name in ("html", "docx", "xlsx", "evidence.html"):
        told = " ".join(texts(name, written["vi"][name], "vi"))
        assert "23/11/2026" in told, name
        assert "2026-11-23" not in told, name
        assert "2026-11-23" in " ".join(texts(name, written["en"][name], "en")), name


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_a_legacy_code_page_changes_nothing_eighty_columns_no_colour(lang: str, encoding: str) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0", "LC_ALL": "C"}
    for name in ("COLUMNS", "FORCE_COLOR", "QMSLINT_LANG"):
        environment.pop(name, None)
    words = ["check", "examples/so-cong-thuong", "--isolated", "--today", "2026-11-23", "--lang", lang]
    done = subprocess.run(
        [sys.executable, "-m", "qmslint", *words], cwd=ROOT, env=environment, capture_output=True, check=False
    )
    text = done.stdout.decode("utf-8")
    assert done.returncode == 1, done.stderr
    assert "\x1b" not in text
    assert "Hỗ trợ kinh phí" in text
    wide = [line for line in text.splitlines() if width(line) > 80]
    assert [line for line in wide if " " in line.strip()] == []


@pytest.mark.parametrize(
    "words",
    [["rules"], ["extract", str(EXAMPLES)], ["graph", str(EXAMPLES)], ["check", str(EXAMPLES), "--statistics"]],
    ids=lambda words: words[0],
)
def test_what_other_commands_print_is_in_one_language(
    words: list[str], foreign: dict[str, set[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    for lang, other in (("vi", "en"), ("en", "vi")):
        assert main([*words, "--isolated", "--lang", lang] if words[0] != "extract" else [*words, "--lang", lang]) in (
            0,
            1,
        )
        out, err = capsys.readouterr()
        assert leaks([out, err], foreign[other]) == set()
