"""`qmslint graph`, in every format; the page in a browser where there is one."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import NamedTuple

import pytest

from qmslint.cli import main
from tests.department.staff import department
from tests.department.write import write

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


class Done(NamedTuple):
    returncode: int
    stdout: str
    stderr: str


def qmslint(*arguments: str) -> Done:
    """Run the program in this process."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main(list(arguments))
    return Done(code, out.getvalue(), err.getvalue())


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The department of sixty documents, without its forms."""
    made = tmp_path_factory.mktemp("department")
    house = department()
    house.form_files = []
    write(house, made)
    return made


@pytest.fixture(scope="module")
def folder(clean: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with a ring and a reference that leads nowhere."""
    made = tmp_path_factory.mktemp("ring")
    shutil.copytree(clean, made, dirs_exist_ok=True)
    house = department()
    house.form_files = []
    house.procedures[9].cites.append("QT-04 <b>Hành động</b>")
    house.procedures[3].cites.append("QT-88 Không có")
    house.procedures = [house.procedures[9], house.procedures[3]]
    write(house, made)
    return made


def graph(folder: Path, *options: str) -> str:
    done = qmslint(
        "graph", str(folder / "quy-trinh"), "--isolated", "--register", str(folder / "danh-muc.xlsx"), *options
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_text_lists_rings_orphans_and_unknown_codes(folder: Path) -> None:
    text = graph(folder, "--lang", "en")
    assert "QT-01 → QT-02" in text
    assert "Rings of references: QT-04 → QT-05 → QT-06 → QT-07 → QT-08 → QT-09 → QT-10 → QT-04" in text
    assert "Referred to by none: QT-01\n" in text
    assert "Referred to and not found: QT-88" in text


def test_who_refers_to_a_document(folder: Path) -> None:
    assert re.findall(r"QT-\S+", graph(folder, "--who", "qt 5")) == ["QT-05", "QT-04", "QT-06"]
    data = json.loads(graph(folder, "--who", "QT.04", "--output-format", "json"))
    assert (data["cited_by"], data["cites"]) == (["QT-03", "QT-10"], ["QT-05", "QT-88"])


def test_a_code_that_nobody_has_is_a_mistake_with_what_was_meant(folder: Path) -> None:
    done = qmslint("graph", str(folder / "quy-trinh"), "--isolated", "--who", "QT-DL-1O", "--lang", "en")
    assert (done.returncode, "did you mean" in done.stderr) == (2, True)
    assert qmslint("graph", str(folder / "quy-trinh"), "--who", "QT-01", "--output-format", "dot").returncode == 2
    assert qmslint("graph").returncode == 2
    assert qmslint("graph", str(folder / "nowhere")).returncode == 2


def test_machines_read_it(folder: Path) -> None:
    data = json.loads(graph(folder, "--output-format", "json"))
    assert len([n for n in data["nodes"] if n["kind"] == "document"]) == 60
    mermaid = graph(folder, "--output-format", "mermaid")
    assert mermaid.startswith("flowchart LR\n")
    assert mermaid.count(" --> ") == len(data["edges"])
    assert graph(folder, "--output-format", "dot").count(" -> ") == len(data["edges"])


def test_an_unread_document_ends_with_one(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "QT-01.docx").write_bytes(b"no document")
    assert qmslint("graph", str(tmp_path)).returncode == 1


DRIVER = """<script>
const wait = () => new Promise(r => setTimeout(r, 0));
(async () => {
  const said = {all: document.querySelectorAll("#list button").length};
  const box = document.getElementById("search");
  box.value = "qt 12"; box.dispatchEvent(new Event("input")); await wait();
  said.found = [...document.querySelectorAll("#list button")].map(b => b.dataset.node);
  box.dispatchEvent(new KeyboardEvent("keydown", {key: "Enter"})); await wait();
  said.node = document.querySelector("#node strong").textContent;
  said.into = [...document.querySelectorAll("#into button")].map(b => b.dataset.node);
  said.out = [...document.querySelectorAll("#out button")].map(b => b.dataset.node);
  said.ring = [...document.querySelectorAll(".ring")].length;
  box.value = "qt 7"; box.dispatchEvent(new Event("input")); await wait();
  said.first = document.querySelector("#list button").dataset.node;
  box.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowDown"})); await wait();
  document.activeElement.click(); await wait();
  said.who = [...document.querySelectorAll("#into button")].map(b => b.dataset.node);
  box.value = ""; box.dispatchEvent(new Event("input"));
  document.activeElement.blur();
  document.dispatchEvent(new KeyboardEvent("keydown", {key: "/"})); await wait();
  said.focus = document.activeElement.id;
  document.dispatchEvent(new KeyboardEvent("keydown", {key: "Escape"})); await wait();
  said.map = document.querySelectorAll("#map g").length;
  said.lines = document.querySelectorAll("#map path").length;
  said.rings = [...document.querySelectorAll(".ring")].map(r => r.textContent);
  said.orphans = [...document.querySelectorAll("#orphans button")].map(b => b.dataset.node);
  said.missing = [...document.querySelectorAll("#missing button")].map(b => b.dataset.node);
  const dot = document.querySelector('#map g[data-node="QT-05"]');
  dot.dispatchEvent(new PointerEvent("pointerenter")); await wait();
  said.near = [...document.querySelectorAll("#map g:not(.off)")].map(g => g.dataset.node);
  dot.dispatchEvent(new MouseEvent("click")); await wait();
  said.clicked = document.querySelector("#node strong").textContent;
  document.getElementById("lang").click(); await wait();
  said.title = document.title;
  document.body.append(Object.assign(document.createElement("pre"), {id: "said", textContent: JSON.stringify(said)}));
})();
</script>"""


def test_the_page_is_whole_in_itself(folder: Path) -> None:
    page = graph(folder, "--output-format", "html")
    assert "://" not in page.replace("http://www.w3.org/2000/svg", "")
    assert "<b>Hành" not in page


@pytest.mark.skipif(BROWSER is None, reason="there is no browser")
def test_a_person_finds_a_document_and_sees_its_neighbours(folder: Path, tmp_path: Path) -> None:
    said = driven(graph(folder, "--output-format", "html", "--lang", "vi"), tmp_path)
    ring = "QT-04→QT-05→QT-06→QT-07→QT-08→QT-09→QT-10→QT-04"
    assert said == {
        "all": 61, "found": ["QT-12"], "node": "QT-12", "into": ["QT-11"], "out": ["QT-13"], "ring": 0,
        "first": "QT-07", "who": ["QT-06"], "focus": "search", "map": 61, "lines": 61, "rings": [ring],
        "orphans": ["QT-01"], "missing": ["QT-88"], "near": ["QT-04", "QT-05", "QT-06"], "clicked": "QT-05",
        "title": "Documents that refer to each other",
    }  # fmt: skip


@pytest.mark.skipif(BROWSER is None, reason="there is no browser")
def test_a_department_of_sixty_has_sixty_nodes(clean: Path, tmp_path: Path) -> None:
    said = driven(graph(clean, "--output-format", "html"), tmp_path)
    assert (said["all"], said["map"], said["lines"]) == (60, 60, 59)
    assert (said["found"], said["who"], said["rings"], said["orphans"], said["missing"]) == (
        ["QT-12"], ["QT-06"], [], ["QT-01"], [])  # fmt: skip


def driven(page: str, tmp_path: Path) -> dict[str, object]:
    """What a browser shows while somebody uses the page."""
    path = tmp_path / "graph.html"
    path.write_text(page.replace("</body>", DRIVER + "</body>"), encoding="utf-8")
    done = subprocess.run(
        [str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}",
         "--virtual-time-budget=3000", "--dump-dom", path.as_uri()],
        capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    found = re.search(r'<pre id="said">(.*?)</pre>', done.stdout)
    assert found, done.stdout[-500:]
    return json.loads(found[1])
