"""What the documentation says is so: links lead somewhere, options and keys exist, samples are what the program prints."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from qmslint.cli.dispatch import COMMANDS
from qmslint.config.fields import FIELDS
from qmslint.report import FORMATS
from tests import readme

ROOT = Path(__file__).resolve().parent.parent
PAGES = [*sorted((ROOT / "docs").glob("*.md")), *sorted(ROOT.glob("README*.md")), ROOT / "CHANGELOG.md"]


def text(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_within_the_project_leads_to_a_file(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)[^)]*\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", ["docs/architecture.md"])
def test_every_path_of_the_architecture_exists(page: str) -> None:
    paths = re.findall(r"`((?:qmslint|rules|tests|examples|docs)/[\w./]*)`", text(page))
    assert len(paths) > 20
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_the_architecture_is_one_page() -> None:
    assert len(text("docs/architecture.md").splitlines()) <= 60


def test_every_command_and_no_other_is_documented() -> None:
    documented = re.findall(r"^\| `qmslint (\w+)", text("docs/usage.md"), re.MULTILINE)
    assert sorted(documented) == sorted(COMMANDS)


def test_every_option_of_check_and_no_other_is_documented() -> None:
    part = text("docs/usage.md").split("## Options of `check`")[1].split("\n## ")[0]
    documented = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", part)) - {"--report"} | {"--report"}
    options = {name for option in importlib.import_module(COMMANDS["check"]).OPTIONS for name in option.names}
    assert documented == options


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_option_that_is_named_belongs_to_a_command(page: Path) -> None:
    commands = [importlib.import_module(home) for home in COMMANDS.values()]
    options = {name for command in commands for option in command.OPTIONS for name in option.names}
    told = re.sub(r"^dask .*$", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE)  # commands of Dask
    named = set(re.findall(r"(?<=[` ])--[a-z][a-z-]*", told)) - {"--help", "--version"}
    assert sorted(named - options) == []


def test_every_report_format_is_documented() -> None:
    page = text("docs/usage.md")
    assert [name for name in FORMATS if f"`{name}`" not in page] == []


def test_every_key_of_the_configuration_and_no_other_is_documented() -> None:
    documented = re.findall(r"^\| `([\w-]+)` \|", text("docs/configuration.md"), re.MULTILINE)
    assert documented == [field.name for field in FIELDS]


def test_the_example_of_a_configuration_is_one(tmp_path: Path) -> None:
    example = re.search(r"```yaml\n(.*?)```", text("docs/configuration.md"), re.DOTALL)
    assert example
    (tmp_path / "quy-tac").mkdir()
    (tmp_path / "qmslint.yaml").write_text(example[1], encoding="utf-8")
    shown = readme.run(f'check --config "{tmp_path / "qmslint.yaml"}" --show-settings')
    assert "cũ/" in shown


def test_the_example_in_python_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.house.houses import houses

    example = re.search(r"```python\n(.*?)```", text("docs/usage.md"), re.DOTALL)
    assert example
    for folder in ("quy-trinh", "ban-cu"):
        (tmp_path / folder).mkdir()
    data = houses()["a_one_big_table"]().data()
    (tmp_path / "QT-03.docx").write_bytes(data)
    (tmp_path / "quy-trinh" / "QT-03.docx").write_bytes(data)
    done = subprocess.run([sys.executable, "-c", example[1]], cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode("utf-8")
    assert "Thành phần hồ sơ" in done.stdout.decode("utf-8")


@pytest.mark.parametrize("lang", readme.PAGES)
def test_what_the_readme_shows_is_what_the_program_prints(lang: str) -> None:
    page = readme.PAGES[lang].read_text(encoding="utf-8")
    assert page == readme.made(page, lang), "write it anew with `python -m tests.readme`"


def test_both_readmes_have_the_same_parts_and_commands() -> None:
    parts = []
    for page in readme.PAGES.values():
        body = page.read_text(encoding="utf-8")
        headings = [line.split(" ")[0] for line in body.splitlines() if line.startswith("#") and "```" not in line]
        commands = re.findall(r"```(?:sh|yaml|python)\n(.*?)```", body, re.DOTALL)
        parts.append(
            (headings, [re.sub(r"#.*", "", block) for block in commands], re.findall(r"^\| `[\w-]+`", body, re.M))
        )
    assert parts[0] == parts[1]


@pytest.mark.parametrize("lang", readme.PAGES)
def test_the_readme_shows_a_picture_of_the_report_that_is_small(lang: str) -> None:
    (name,) = re.findall(r"!\[[^\]]+\]\((docs/[^)]+\.png)\)", readme.PAGES[lang].read_text(encoding="utf-8"))
    data = (ROOT / name).read_bytes()
    assert data[:4] == b"\x89PNG"
    assert len(data) < 200_000
