"""Decisions about findings outlive what people do to documents: text inserted, rows added, parts moved, files renamed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from qmslint.cli import main

from .read.word import docx, p, r, tbl, tr, xml

ONLY = ("--isolated", "--select", "placeholder-left,step-without-responsible,suppression-*", "--today", "2026-11-22",
        "--lang", "en")  # fmt: skip
PLACEHOLDER = "Nơi lưu: [điền tên phòng] tại trụ sở."
STEPS = [("Tiếp nhận hồ sơ", "Văn thư"), ("Thẩm định hồ sơ", ""), ("Ký thẻ", "Giám đốc"), ("Trả kết quả", "Văn thư")]
SECTIONS = {"Mục đích": ["Quy định việc cấp thẻ."], "Nơi lưu": [PLACEHOLDER], "Phạm vi": ["Áp dụng cho bạn đọc."]}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to be in."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("QMSLINT_LANG", raising=False)
    return tmp_path


def save(path: str, *, sections=SECTIONS, steps=STEPS, code: str = "QT-07", comment: str = "") -> None:
    """A procedure whose sections hold these lines, with a table of steps; `comment` is anchored at the placeholder."""
    mark = '<w:commentRangeStart w:id="1"/>{}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'
    body = [p("QUY TRÌNH CẤP THẺ THƯ VIỆN"), p(f"Mã hiệu: {code}") if code else ""]
    for n, (title, lines) in enumerate(sections.items(), 1):
        body.append(p(r(f"{n}. {title}", "<w:b/>")))
        body += [p(mark.format(r(line)) if comment and line == PLACEHOLDER else line) for line in lines]
    body.append(p(r(f"{len(sections) + 1}. Trình tự thực hiện", "<w:b/>")))
    rows = [tr(f"B{n}", *step) for n, step in enumerate(steps, 1)]
    body.append(tbl(tr("Bước", "Nội dung công việc", "Trách nhiệm"), *rows, columns=3))
    parts = {}
    if comment:
        said = f'<w:comment w:id="1" w:author="Thư ký ISO"><w:p><w:r><w:t>{comment}</w:t></w:r></w:p></w:comment>'
        parts["comments.xml"] = xml("w:comments", said)
    Path(path).write_bytes(docx("".join(body), parts))


@pytest.fixture
def call(capsys):
    """Check the folder: the code, and the rules found in order."""

    def run(*words: str) -> tuple[int, list[str]]:
        capsys.readouterr()
        code = main(["check", ".", *ONLY, "--fail-on", "info", "--output-format", "json", *words])
        return code, sorted(f["rule"] for f in json.loads(capsys.readouterr().out)["findings"])

    return run


BOTH = ["placeholder-left", "step-without-responsible"]
KNOWN = ("--baseline", "known.json", "--new-only")


def moved(*titles: str) -> dict[str, list[str]]:
    return {title: SECTIONS[title] for title in titles}


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"steps": [("Lấy số", "Văn thư"), ("Xếp hàng", "Bảo vệ"), *STEPS]}, id="rows inserted above"),
        pytest.param({"steps": [STEPS[1], STEPS[0], *STEPS[2:]]}, id="a row moved up"),
        pytest.param({"sections": {"Định nghĩa": ["Thẻ là thẻ."], **SECTIONS}}, id="a section inserted above"),
        pytest.param({"sections": moved("Nơi lưu", "Mục đích", "Phạm vi")}, id="a section moved up"),
        pytest.param(
            {"sections": {**SECTIONS, "Nơi lưu": ["Lưu bản giấy.", "Lưu bản điện tử.", PLACEHOLDER]}},
            id="paragraphs inserted above",
        ),
        pytest.param(
            {"sections": {"Mục đích": SECTIONS["Mục đích"], "Nơi lưu": ["Ở kho."],
                          "Phạm vi": [*SECTIONS["Phạm vi"], PLACEHOLDER]}},
            id="a paragraph moved to another section",
        ),
    ],
)  # fmt: skip
def test_known_findings_stay_known_when_their_words_move(call, changed) -> None:
    save("a.docx")
    assert call("--baseline", "known.json", "--write-baseline") == (0, BOTH)
    save("a.docx", **changed)
    assert call(*KNOWN) == (0, [])
    assert call("--baseline", "known.json", "--prune-baseline") == (0, BOTH)
    assert call(*KNOWN) == (0, [])


def test_known_findings_stay_known_when_a_file_with_a_code_is_renamed(here, call) -> None:
    save("a.docx")
    call("--baseline", "known.json", "--write-baseline")
    (here / "a.docx").rename(here / "QT-07 Cấp thẻ (bản mới).docx")
    assert call(*KNOWN) == (0, [])


def test_a_renamed_file_without_a_code_is_another_document(here, call) -> None:
    save("a.docx", code="")
    call("--baseline", "known.json", "--write-baseline")
    (here / "a.docx").rename(here / "b.docx")
    assert call(*KNOWN) == (1, ["baseline-stale", "baseline-stale", *BOTH])


def test_of_two_like_findings_the_one_that_was_mended_is_stale(call) -> None:
    save("a.docx", steps=[*STEPS, STEPS[1]])
    assert call("--baseline", "known.json", "--write-baseline")[1] == [*BOTH, BOTH[1]]
    save("a.docx", steps=[STEPS[0], (STEPS[1][0], "Chuyên viên"), *STEPS[2:], STEPS[1]])
    assert call(*KNOWN) == (1, ["baseline-stale"])
    call("--baseline", "known.json", "--prune-baseline")
    assert call(*KNOWN) == (0, [])
    save("a.docx", steps=[*STEPS, STEPS[1]])
    assert call(*KNOWN) == (1, [BOTH[1]])


def test_the_same_words_found_once_more_are_new_not_moved(call) -> None:
    save("a.docx")
    call("--baseline", "known.json", "--write-baseline")
    save("a.docx", sections={**SECTIONS, "Phạm vi": [PLACEHOLDER]})
    assert call(*KNOWN) == (1, [BOTH[0]])


def test_a_comment_goes_with_its_paragraph_into_another_section(call) -> None:
    words = "qmslint: bỏ qua placeholder-left — chờ quyết định về trụ sở (đến 31/12/2026)"
    save("a.docx", comment=words)
    assert call() == (1, BOTH[1:])
    save("a.docx", comment=words, sections=moved("Phạm vi", "Nơi lưu", "Mục đích"))
    assert call() == (1, BOTH[1:])
    save("a.docx", comment=words, sections={"Lưu": ["Ở kho."], "Phạm vi": ["Cho bạn đọc.", PLACEHOLDER]})
    assert call() == (1, BOTH[1:])


def test_a_suppression_by_fingerprint_follows_its_words(here, call, capsys) -> None:
    save("a.docx")
    capsys.readouterr()
    main(["check", ".", *ONLY, "--output-format", "json"])
    found = json.loads(capsys.readouterr().out)["findings"]
    mark = next(f["fingerprint"] for f in found if f["rule"] == BOTH[1])
    (here / "mt.yaml").write_text(f"- {{rule: {BOTH[1]}, fingerprint: {mark}, reason: chờ phân công}}\n", "utf-8")
    save("a.docx", steps=[("Lấy số", "Văn thư"), *STEPS], sections={"Định nghĩa": ["Thẻ."], **SECTIONS})
    assert call("--suppressions", "mt.yaml") == (1, BOTH[:1])


def test_the_whole_story_of_a_baseline_by_the_program_itself(here) -> None:
    def check(*words: str) -> tuple[int, str]:
        command = [sys.executable, "-m", "qmslint", "check", "a.docx", *ONLY, "--fail-on", "warning", *words]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
        return done.returncode, done.stdout + done.stderr

    save("a.docx")
    assert check()[0] == 1
    assert check("--baseline", "known.json", "--write-baseline")[0] == 0
    assert check("--baseline", "known.json")[0] == 0
    save("a.docx", steps=[*STEPS, ("Lưu hồ sơ", "")])
    code, out = check(*KNOWN)
    assert (code, "Lưu hồ sơ" in out, "Thẩm định hồ sơ" in out) == (1, True, False)
    save("a.docx", steps=[STEPS[0], *STEPS[2:]])
    code, out = check(*KNOWN)
    assert (code, "baseline-stale" in out) == (1, True)
    assert check("--baseline", "known.json", "--prune-baseline")[0] == 0
    assert check(*KNOWN)[0] == 0
    assert len(json.loads((here / "known.json").read_text(encoding="utf-8"))["findings"]) == 1
