"""Findings that an office decided to live with: comments in Word, a file of suppressions, a baseline."""

from __future__ import annotations

import json

import jsonschema
import pytest

import qmslint
from qmslint.cli import main
from qmslint.model import Comment
from qmslint.report.schemas import report_schema
from qmslint.waive import comments

from .read.word import docx, p, r, xml

EMPTY, OTHER = "MỤC ĐÍCH", "PHẠM VI ÁP DỤNG"
ONLY = ("--isolated", "--select", "section-empty,suppression-*", "--today", "2026-11-22", "--lang", "en")


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    """An empty folder to be in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def call(capsys):
    """Check the folder: the code and the findings, as (rule, section or sentence)."""

    def run(*words, only=ONLY):
        capsys.readouterr()
        code = main(["check", ".", *only, "--output-format", "json", *map(str, words)])
        out, err = capsys.readouterr()
        if not out:
            return code, err
        found = json.loads(out)["findings"]
        return code, [(f["rule"], f["location"].get("section") or f["message"]) for f in found]

    return run


def save(path, *, comment="", at=EMPTY, before=(), filled=False, done=False):
    """A procedure with two empty sections; `comment` is anchored at the heading `at`."""
    mark = '<w:commentRangeStart w:id="1"/>{}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'
    body = [p("QUY TRÌNH CẤP THẺ THƯ VIỆN"), *map(p, before)]
    for n, (title, words) in enumerate(
        ((EMPTY, ""), (OTHER, ""), ("NỘI DUNG", "Cán bộ tiếp nhận hồ sơ và cấp thẻ.")), 1
    ):
        runs = r(f"{n}. {title}", "<w:b/>")
        body.append(p(mark.format(runs) if comment and title == at else runs, '<w:outlineLvl w:val="0"/>'))
        body.append(p("Quy định việc cấp thẻ." if filled and title == EMPTY else words))
    parts = {}
    if comment:
        said = f'<w:comment w:id="1" w:author="Thư ký ISO"><w:p><w:r><w:t>{comment}</w:t></w:r></w:p></w:comment>'
        parts["comments.xml"] = xml("w:comments", said)
    path.write_bytes(docx("".join(body), parts))


BOTH = [("section-empty", f"1 {EMPTY}"), ("section-empty", f"2 {OTHER}")]


def test_without_any_decision_both_are_found(here, call):
    save(here / "a.docx")
    assert call() == (1, BOTH)


def test_a_comment_silences_its_own_place_only(here, call):
    save(here / "a.docx", comment="qmslint: bỏ qua section-empty — mục đích nêu trong quyết định")
    assert call() == (1, BOTH[1:])


@pytest.mark.parametrize(
    "words",
    ["qmslint: ignore section-empty - stated in the decision", "QMSLINT: Bỏ qua: section-empty: vì đã nêu ở quyết định",
     "qmslint: bỏ qua section-*, placeholder-* – mẫu của Bộ (đến 31/12/2026)",
     "qmslint bỏ qua section-empty vì đã nêu ở quyết định", "qmslint: bỏ qua section-empty (đã nêu ở quyết định)",
     "qmslint: bỏ qua section-empty- đã nêu ở quyết định"],
)  # fmt: skip
def test_the_ways_in_which_people_write_it(here, call, words):
    save(here / "a.docx", comment=words)
    found = call()[1]
    assert BOTH[0] not in found
    assert BOTH[1] in found


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_comment_at_the_words_that_a_finding_shows_counts_though_the_finding_is_about_their_section(tmp_path, place):
    lines = [
        "5.1. Thành phần hồ sơ",
        "Thực hiện theo quy trình nội bộ QT-11 và thủ tục đã công bố.",
        "5.2. Số lượng hồ sơ",
    ]
    mark = '<w:commentRangeStart w:id="1"/>{}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'
    body = [p("QUY TRÌNH CẤP THẺ"), p(r("5. Nội dung", "<w:b/>"))]
    for n, text in enumerate([*lines, "01 bộ."]):
        runs = r(text, "<w:b/>" if n % 2 == 0 else "")
        body.append(p(mark.format(runs) if n == place else runs))
    said = "qmslint: bỏ qua dossier-only-reference — theo công bố của Bộ"
    note = f'<w:comment w:id="1" w:author="Thư ký ISO"><w:p><w:r><w:t>{said}</w:t></w:r></w:p></w:comment>'
    path = tmp_path / "a.docx"
    path.write_bytes(docx("".join(body), {"comments.xml": xml("w:comments", note)}))
    rules = ["dossier-only-reference", "suppression-unused", "open-comments-left"]
    found = qmslint.check(path, isolated=True, select=rules, packs=["tthc"]).findings
    wanted = [] if place < 2 else ["dossier-only-reference", "suppression-unused"]
    assert sorted(f.rule for f in found) == wanted


def test_the_reason_may_stand_in_brackets():
    def read(text):
        match = comments._WAIVER.match(text)
        waivers = comments._waivers(Comment("An", None, text, -1), None, "a.docx")
        return match["rules"], [(w.rule, w.reason, w.until) for w in waivers]

    wanted = "form-not-attached", [("form-not-attached", "mẫu do Bộ (BNV) cấp", "2026-12-31")]
    assert read("qmslint: bỏ qua form-not-attached (mẫu do Bộ (BNV) cấp, đến 31/12/2026)") == wanted
    assert read("qmslint: bỏ qua form-not-attached (mẫu do Bộ (BNV) cấp) (đến 31/12/2026)") == wanted
    assert read("qmslint: bỏ qua form-not-attached — mẫu do Bộ (BNV) cấp (đến 31/12/2026)") == wanted


def test_a_comment_follows_its_paragraph(here, call):
    save(here / "a.docx", comment="qmslint: bỏ qua section-empty — nêu ở quyết định", before=["Một đoạn.", "Hai đoạn."])
    assert call() == (1, BOTH[1:])


def test_a_comment_without_a_reason_does_not_count(here, call):
    save(here / "a.docx", comment="qmslint: bỏ qua section-empty")
    code, found = call()
    assert code == 1
    assert {rule for rule, _ in found} == {"section-empty", "suppression-without-reason"}
    assert len(found) == 3


def test_a_comment_past_its_day_does_not_count(here, call):
    save(here / "a.docx", comment="qmslint: bỏ qua section-empty — chờ Bộ ban hành mẫu (đến 01/11/2026)")
    found = call()[1]
    assert sorted(rule for rule, _ in found) == ["section-empty", "section-empty", "suppression-expired"]
    save(here / "a.docx", comment="qmslint: bỏ qua section-empty — chờ Bộ ban hành mẫu (đến 22/11/2026)")
    assert call() == (1, BOTH[1:])


def test_a_comment_that_covers_nothing_is_told(here, call):
    save(here / "a.docx", comment="qmslint: bỏ qua section-empty — nêu ở quyết định", filled=True)
    found = call()[1]
    assert sorted(rule for rule, _ in found) == ["section-empty", "suppression-unused"]


@pytest.mark.parametrize("words", ["qmslint: bỏ qua section-emty — gõ sai tên", "qmslint: xem lại mục này"])
def test_a_comment_that_names_no_rule_is_told(here, call, words):
    save(here / "a.docx", comment=words)
    found = call()[1]
    assert sorted(rule for rule, _ in found) == ["section-empty", "section-empty", "suppression-unused"]


def test_a_waiver_of_a_rule_that_did_not_run_is_not_unused(here, call):
    save(here / "a.docx", comment="qmslint: bỏ qua placeholder-left — sẽ thay năm sau")
    assert call() == (1, BOTH)


def test_suppressions_in_a_file(here, call):
    save(here / "a.docx")
    save(here / "b.docx")
    (here / "mt.yaml").write_text(
        f"- rule: section-empty\n  file: a.docx\n  section: {EMPTY}\n  reason: đã nêu ở quyết định\n  until: 2026-12-31\n"
        "- rule: section-empty\n  file: b.docx\n  reason: văn bản cũ\n  owner: Thư ký ISO\n",
        encoding="utf-8",
    )
    assert call("--suppressions", "mt.yaml") == (1, BOTH[1:])


def test_a_file_entry_that_covers_nothing_or_is_past_is_told_at_its_line(here, call):
    save(here / "a.docx", filled=True)
    (here / "mt.yaml").write_text(
        f"- {{rule: section-empty, section: {EMPTY}, reason: cũ}}\n- {{rule: section-*, reason: cũ, until: 2026-01-01}}\n",
        encoding="utf-8",
    )
    found = dict(call("--suppressions", "mt.yaml")[1])
    assert "(line 1)" in found["suppression-unused"]
    assert "2026" in found["suppression-expired"]
    assert "(line 2)" in found["suppression-expired"]


def test_mistakes_in_the_file_are_told_at_once_with_lines(here, call):
    save(here / "a.docx")
    (here / "mt.yaml").write_text(
        "- rule: section-emty\n  reason: x\n- rule: section-empty\n  resaon: y\n- reason: z\n- rule: section-empty\n"
        "  until: mai\n",
        encoding="utf-8",
    )
    code, err = call("--suppressions", "mt.yaml")
    assert code == 2
    for line, words in ((1, "section-empty"), (4, "reason"), (5, "rule"), (7, "mai")):
        assert any(f"mt.yaml:{line}:" in told and words in told for told in err.splitlines()), (line, err)


def test_the_configuration_names_both_files_beside_itself(here, call):
    (here / "tm").mkdir()
    save(here / "tm" / "a.docx")
    (here / "qmslint.yaml").write_text("suppressions: tm/mt.yaml\nselect: [section-empty]\n", encoding="utf-8")
    (here / "tm" / "mt.yaml").write_text("- {rule: section-empty, file: tm/*, reason: văn bản cũ}\n", encoding="utf-8")
    assert call(only=()) == (0, [])


def test_known_findings_do_not_fail_and_new_ones_do(here, call):
    save(here / "a.docx")
    assert call("--baseline", "known.json", "--write-baseline") == (0, BOTH)
    save(here / "a.docx", before=["Một đoạn chen vào."])
    assert call("--baseline", "known.json") == (0, BOTH)
    assert call("--baseline", "known.json", "--new-only") == (0, [])
    save(here / "b.docx")
    assert call("--baseline", "known.json", "--new-only") == (1, BOTH)


def test_what_was_mended_fails_until_it_is_pruned(here, call):
    save(here / "a.docx")
    call("--baseline", "known.json", "--write-baseline")
    save(here / "a.docx", filled=True)
    code, found = call("--baseline", "known.json", "--new-only")
    assert (code, [rule for rule, _ in found]) == (1, ["baseline-stale"])
    assert EMPTY in found[0][1]
    save(here / "b.docx")
    assert call("--baseline", "known.json", "--new-only", "--prune-baseline") == (1, BOTH)
    (here / "b.docx").unlink()
    assert call("--baseline", "known.json", "--new-only") == (0, [])
    assert len(json.loads((here / "known.json").read_text(encoding="utf-8"))["findings"]) == 1


def test_a_document_that_was_not_looked_at_keeps_its_entries(here, call, capsys):
    save(here / "a.docx")
    save(here / "b.docx")
    call("--baseline", "known.json", "--write-baseline")
    assert main(["check", "a.docx", *ONLY, "--baseline", "known.json", "--write-baseline"]) == 0
    assert main(["check", "b.docx", *ONLY, "--baseline", "known.json"]) == 0
    (here / "b.docx").unlink()
    assert call("--baseline", "known.json")[0] == 1


def test_what_is_asked_of_a_baseline_needs_its_file(here, call):
    save(here / "a.docx")
    for option in ("--write-baseline", "--prune-baseline", "--new-only"):
        code, err = call(option)
        assert code == 2
        assert "--baseline" in err
    assert call("--baseline", "none.json")[0] == 2
    (here / "broken.json").write_text('{"baseline": 1}')
    assert call("--baseline", "broken.json")[0] == 2


def test_suppressed_findings_are_counted(here, capsys):
    save(here / "a.docx", comment="qmslint: bỏ qua section-empty — mục đích nêu trong quyết định")
    main(["check", ".", *ONLY, "--output-format", "json"])
    report = json.loads(capsys.readouterr().out)
    assert report["summary"]["suppressed"] == 1
    assert [d["findings"] for d in report["documents"]] == [1]


def test_a_former_name_of_a_rule_is_understood(here, call):
    (here / "rule.yaml").write_text(
        """id: words-old
renamed-from: [words-older]
title: {vi: Từ cũ, en: Old words}
clause-none: {vi: tự đặt, en: our own choice}
level: error
select: document
check: {text: {forbid: [thẻ]}}
message: {vi: Có từ cũ, en: Old words}
why: {vi: Từ này đã bỏ, en: It is out of use}
mend: {vi: Xóa, en: Delete it}
examples: [{bad: "thẻ"}, {good: "phí"}]
""",
        encoding="utf-8",
    )
    only = ("--select", "words-old,suppression-*", "--lang", "en")
    (here / "qmslint.yaml").write_text("rules: [rule.yaml]\n", encoding="utf-8")
    save(here / "a.docx")
    assert call(only=only)[0] == 1
    (here / "mt.yaml").write_text("- {rule: words-older, reason: sẽ thay}\n", encoding="utf-8")
    assert call("--suppressions", "mt.yaml", only=only) == (0, [])


def test_every_report_tells_known_findings_from_new_ones(here, capsys):
    """A gate that stays green over "3 errors" must say why, and no report may turn red where the command does not."""
    save(here / "a.docx")
    main(["check", ".", *ONLY, "--baseline", "known.json", "--write-baseline", "-q"])
    save(here / "b.docx")
    capsys.readouterr()

    def report(name, *more):
        main(["check", ".", *ONLY, "--baseline", "known.json", "--output-format", name, "--lang", "en", *more])
        return capsys.readouterr().out

    text = report("text")
    assert text.count("error section-empty (known) ·") == len(BOTH)
    assert f"{2 * len(BOTH)} errors, {len(BOTH)} known." in text
    assert report("text", "--new-only").splitlines()[-2].endswith(f"{len(BOTH)} errors, {len(BOTH)} known.")
    assert [line.endswith("(known)") for line in report("concise").splitlines()[:-2]] == [True, True, False, False]
    assert [line.split()[0] for line in report("github").splitlines()] == ["::notice"] * 2 + ["::error"] * 2
    assert report("markdown").count("| error (known) |") == len(BOTH)
    assert f'failures="{len(BOTH)}"' in report("junit").splitlines()[1]
    told = json.loads(report("json"))
    jsonschema.validate(told, report_schema())
    assert [f["known"] for f in told["findings"]] == [True, True, False, False]
    assert told["summary"]["known"] == len(BOTH)
    results = json.loads(report("sarif"))["runs"][0]["results"]
    assert [r["baselineState"] for r in results] == ["unchanged"] * 2 + ["new"] * 2
    assert report("html").count("listed in the baseline") == len(BOTH)


def test_a_run_with_nothing_new_says_so(here, capsys):
    save(here / "a.docx")
    main(["check", ".", *ONLY, "--baseline", "known.json", "--write-baseline", "-q"])
    capsys.readouterr()
    assert main(["check", ".", *ONLY, "--baseline", "known.json", "--new-only", "--lang", "vi"]) == 0
    assert "không có phát hiện mới, 2 đã biết." in capsys.readouterr().out


def test_what_does_not_hold_is_evidence_against_its_document(here):
    """The findings are added when the documents have been counted: the evidence must not say "passed" of them."""
    save(here / "a.docx", comment="qmslint: bỏ qua section-empty")
    save(here / "b.docx")
    run = qmslint.check(".", isolated=True, select=["section-empty", "suppression-*"], evidence=True, jobs=1)
    states = {path: {t.rule: t.state for t in told} for path, told in run.evidence.items()}
    assert states["a.docx"]["suppression-without-reason"] == "failed"
    assert states["b.docx"]["suppression-without-reason"] == "not-applicable"
