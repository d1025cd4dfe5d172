"""`qmslint fix`: accepted by LibreOffice nothing is left to find, rejected the text is the original's."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import jsonschema
import pytest

import qmslint
from qmslint.report.schemas import fix_schema
from tests.read.test_legacy import as_tcvn3, as_vni
from tests.read.word import docx, p, r, section, tbl, tr
from tests.settle import is_installed, settle

BOLD = "<w:b/>"
CHOSEN = ("tone-marks-mixed", "letters-decomposed")
OPTIONS = ("--isolated", "--today", "2026-01-15", "--extend-select", ",".join(CHOSEN))


@pytest.fixture(autouse=True)
def here(in_english):
    """An empty folder to be in, and English."""
    return in_english


def old_font(text: str, font: str) -> str:
    return p(r(text, f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>'))


SLIP = "Phiếu tiếp nhận hồ sơ và hẹn trả kết quả"
STEPS = tbl(
    tr("Bước", "Nội dung công việc", "Trách nhiệm", "Thời gian"),
    tr("B1", f"Tiếp nhận hồ sơ, trả {SLIP}", "Bộ phận một cửa", "01 ngày"),
    tr("B2", "Thẩm định, lập Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu số 05)", "Phòng Lữ hành", "02 ngày"),
    tr("B2", "Trả kết quả", "Bộ phận một cửa", "01 ngày"),
    columns=4,
)
BODY = (
    p(r("QUY TRÌNH CẤP THẺ HƯỚNG DẪN VIÊN DU LỊCH"))
    + p(r("Căn cứ Nghị định số 61/20") + r("18/NĐ-CP", BOLD) + r(" ngày 23/4/2018 của Chính phủ;"))
    + p(r("Căn cứ Nghị định số 118/2025/NĐ") + r("CP", BOLD) + r(" ngày 09/6/2025;"))
    + p(r("1. Trình tự thực hiện", BOLD))
    + STEPS
)
SPEECH = "Quy trình này quy định việc tiếp nhận hồ sơ của tổ chức, cá nhân và trả kết quả tại bộ phận một cửa."


def documents() -> dict[str, bytes]:
    """Documents with something to mend, each in another way."""
    theirs = '<w:ins w:id="41" w:author="Lan" w:date="2026-01-02T00:00:00Z">' + r(f"Giao {SLIP} cho dân.") + "</w:ins>"
    gone = '<w:del w:id="42" w:author="Lan"><w:r><w:delText>Bỏ câu này.</w:delText></w:r></w:del>'
    header = p(r(f"Biểu mẫu: {SLIP}"))
    note = (
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
        '<w:footnote w:id="3">' + p(r(f"Lưu {SLIP} một cửa.")) + "</w:footnote>"
    )
    sign = '<w:r><w:footnoteReference w:id="3"/></w:r>'
    outside = p(r("QUY TRÌNH MỘT CỬA") + sign) + section(("header", "default", "header1.xml"))
    loose = unicodedata.normalize("NFD", "Hồ sơ hợp lệ thì số hóa")
    tones = p(r("Số hóa, chuẩn hóa, văn hóa; số hoá và toà án.")) + p(r(loose[:9]) + r(loose[9:], BOLD))
    link = '<w:hyperlink w:anchor="a">' + r("Nghị định số 118/2025/NĐCP") + "</w:hyperlink>"
    control = "<w:sdt><w:sdtPr/><w:sdtContent>" + r("Nghị định số 118/2025/NĐCP") + "</w:sdtContent></w:sdt>"
    return {
        "whole.docx": docx(BODY),
        "tcvn3.docx": docx(old_font(as_tcvn3(SPEECH), ".VnTime") + old_font("ISO 9001", ".VnTime")),
        "vni.docx": docx(old_font(as_vni(SPEECH), "VNI-Times")),
        "letters.docx": docx(tones),
        "changed.docx": docx(p(r("QUY TRÌNH MỘT CỬA")) + p(theirs) + p(r("Giữ câu này. ") + gone)),
        "outside.docx": docx(outside, {"footnotes.xml": note, "header1.xml": header}),
        "inside.docx": docx(
            p(r("Căn cứ ") + link + r(" ngày 09/6/2025")) + p(r("và ") + control + r(" ngày 09/6/2025"))
        ),
    }


def test_accepted_nothing_is_left_to_find_and_rejected_the_text_is_the_original(here: Path, call) -> None:
    if not is_installed():
        pytest.skip("LibreOffice is not installed")
    given = documents()
    for name, data in given.items():
        (here / name).write_bytes(data)
    code, out, _ = call("fix", ".", "-o", "out", "--unsafe", "--output-format", "json", *OPTIONS)
    plan = json.loads(out)
    assert code == 0
    fixed = {d["path"]: {c["rule"] for c in d["changes"] if c["written"]} for d in plan["documents"]}
    assert set().union(*fixed.values()) == {
        "form-number-superseded", "legacy-encoding", "legal-citation-malformed", "legal-document-expired",
        "letters-decomposed", "receipt-slip-superseded", "step-numbering", "tone-marks-mixed",
    }  # fmt: skip
    settled = settle({name: (here / "out" / name).read_bytes() for name in given})
    for name, data in given.items():
        found = qmslint.check(settled[name].accepted, isolated=True, today="2026-01-15", extend_select=CHOSEN)
        assert [f.rule for f in found.findings if f.rule in fixed[name]] == [], name
        if name == "changed.docx":  # what is rejected there is Lan's insertion too, and her deletion comes back
            assert qmslint.load(settled[name].rejected).text == "QUY TRÌNH MỘT CỬA\n\nGiữ câu này. Bỏ câu này."
        else:
            assert _words(qmslint.load(settled[name].rejected)) == _words(qmslint.load(data)), name
            assert (here / name).read_bytes() == data


def _words(document: qmslint.Document) -> list[str]:
    return document.text.split()


def test_a_second_run_over_the_copies_finds_nothing_left(here: Path, call) -> None:
    for name, data in documents().items():
        (here / name).write_bytes(data)
    assert call("fix", ".", "-o", "out", "--unsafe", *OPTIONS)[0] == 0
    code, out, _ = call("fix", "out", "-o", "again", "--unsafe", "--output-format", "json", *OPTIONS)
    assert code == 0
    assert [d["changes"] for d in json.loads(out)["documents"]] == [[]] * len(documents())
    assert not (here / "again").exists()


def test_fixable_is_said_of_exactly_what_is_mended(here: Path, call) -> None:
    data = docx(
        p(r("QUY TRÌNH")) + p(r("Căn cứ Nghị định số 118/2025/NĐCP ngày 09/6/2025;"))
        + p(r("Căn cứ Pháp lệnh số 02/2020/UBTVQH ngày 09/12/2020;")) + p(r("1. Mục đích", BOLD))
    )  # fmt: skip
    (here / "a.docx").write_bytes(data)
    _, out, _ = call("check", "a.docx", "--output-format", "json", *OPTIONS)
    said = {f["fingerprint"]: f["fixable"] for f in json.loads(out)["findings"]}
    _, out, _ = call("fix", "a.docx", "--diff", "--output-format", "json", *OPTIONS)
    (planned,) = json.loads(out)["documents"]
    assert {f for f, fixable in said.items() if fixable} == {c["fingerprint"] for c in planned["changes"]}
    assert [x["rule"] for x in planned["left"]] == ["legal-citation-malformed"]
    assert sum(said.values()) == 1 < len(said)


# ------------------------------------------------------------------------------------------------ the command


def test_the_plan_keeps_to_its_schema_and_writes_nothing(here: Path, call) -> None:
    (here / "a.docx").write_bytes(docx(BODY))
    code, out, _ = call("fix", "a.docx", "--diff", "--output-format", "json", *OPTIONS)
    jsonschema.Draft202012Validator.check_schema(fix_schema())
    jsonschema.validate(json.loads(out), fix_schema())
    assert code == 1
    assert json.loads(out)["summary"] == {"documents": 1, "copies": 0, "changes": 4, "waiting": 2, "left": 0}
    assert sorted(f.name for f in here.iterdir()) == ["a.docx"]
    assert call("fix", "a.docx", "--diff", "--output-format", "json", *OPTIONS)[1] == out


def test_the_plan_for_people_shows_each_change_and_what_waits(here: Path, call) -> None:
    (here / "a.docx").write_bytes(docx(BODY))
    code, out, err = call("fix", "a.docx", "--diff", *OPTIONS)
    assert (code, err) == (1, "")
    lines = [" ".join(line.split()) for line in out.splitlines()]
    assert lines[0] == "a.docx"
    at = lines.index("legal-citation-malformed · document body")
    assert lines[at + 1 : at + 3] == [
        "- Căn cứ Nghị định số 118/2025/NĐCP ngày 09/6/2025;",
        "+ Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025;",
    ]
    assert lines.index("With --unsafe, since the content must be read again:") > at
    assert lines[-1] == "Fixes: 4 changes, 2 with --unsafe."
    assert "\x1b" not in out


def test_copies_are_told_with_their_number_of_changes(here: Path, call) -> None:
    (here / "a.docx").write_bytes(docx(BODY))
    code, out, _ = call("fix", "a.docx", "-o", "out", *OPTIONS)
    assert code == 0
    assert "Wrote out/a.docx" in out
    assert "1 receipt-slip-superseded" in out
    assert out.endswith("Fixes: 4 changes, 1 copy, 2 with --unsafe.\n")
    assert call("fix", "a.docx", "-o", "out", "-q", *OPTIONS)[1].count("Fixes") == 0


def test_only_the_rules_that_are_chosen_mend(here: Path, call) -> None:
    (here / "a.docx").write_bytes(docx(BODY))
    _, out, _ = call("fix", "a.docx", "--diff", "--output-format", "json", "--isolated", "--select", "step-numbering")
    assert [c["rule"] for c in json.loads(out)["documents"][0]["changes"]] == ["step-numbering"]


def test_the_configuration_may_say_how_tone_marks_are_placed(here: Path, call) -> None:
    (here / "a.docx").write_bytes(docx(p(r("Số hóa, chuẩn hóa, văn hóa; số hoá và toà án."))))
    (here / "qmslint.yaml").write_text("tone-marks: new\nselect: [tone-marks-mixed]\n", "utf-8")
    _, out, _ = call("fix", "a.docx", "--diff", "--output-format", "json")
    assert [c["new"] for c in json.loads(out)["documents"][0]["changes"]] == ["hoá"] * 3


def test_a_waived_finding_is_not_mended(here: Path, call) -> None:
    (here / "a.docx").write_bytes(docx(BODY))
    (here / "w.yaml").write_text("- {rule: step-numbering, reason: Theo thói quen, owner: Lan}\n", "utf-8")
    _, out, _ = call("fix", "a.docx", "--diff", "--output-format", "json", "--suppressions", "w.yaml", *OPTIONS)
    assert "step-numbering" not in {c["rule"] for c in json.loads(out)["documents"][0]["changes"]}


def test_changes_are_dated_only_with_a_day(here: Path, call) -> None:
    (here / "a.docx").write_bytes(docx(BODY))
    call("fix", "a.docx", "-o", "out", "--isolated")
    assert {v.date for v in qmslint.load("out/a.docx").revisions} == {None}
    call("fix", "a.docx", "-o", "dated", "--isolated", "--today", "2026-01-15")
    assert {v.date for v in qmslint.load("dated/a.docx").revisions} == {"2026-01-15T00:00:00Z"}


def test_a_document_without_anything_to_mend_has_no_copy(here: Path, call) -> None:
    (here / "a.docx").write_bytes(docx(p(r("QUY TRÌNH"))))
    code, out, _ = call("fix", "a.docx", "-o", "out", *OPTIONS)
    assert (code, out) == (0, "Fixes: 0 changes, 0 copies.\n")
    assert not (here / "out").exists()
    assert call("fix", "a.docx", "--diff", *OPTIONS)[0] == 0


def test_wrong_use_is_told(here: Path, call) -> None:
    assert call("fix", "-o", "out") == (2, "", "qmslint: name at least one path\n")
    assert call("fix", "a.docx") == (2, "", "qmslint: name a folder for the copies: -o DIR (or --diff)\n")
    code, _, err = call("fix", "none.docx", "--diff", "--isolated")
    assert code == 2
    assert "“none.docx”" in err


def test_what_cannot_be_read_is_told_and_the_others_are_mended(here: Path, call) -> None:
    (here / "a.docx").write_bytes(b"PK\x03\x04broken")
    (here / "b.docx").write_bytes(docx(BODY))
    code, out, err = call("fix", ".", "-o", "out", *OPTIONS)
    assert code == 1
    assert "Wrote out/b.docx" in out
    assert "a.docx: not read" in err


def test_a_folder_that_cannot_be_written_is_wrong_use(here: Path, call) -> None:
    (here / "a.docx").write_bytes(docx(BODY))
    (here / "out").write_text("a file")
    code, _, err = call("fix", "a.docx", "-o", "out", *OPTIONS)
    assert code == 2
    assert "cannot be written" in err


def test_a_document_from_standard_input_has_a_copy_under_the_name_that_is_given(here: Path, call, monkeypatch) -> None:
    import io
    import sys

    monkeypatch.setattr(sys, "stdin", type("In", (), {"buffer": io.BytesIO(docx(BODY))})())
    code, _, _ = call("fix", "-", "--stdin-filename", "QT-03.docx", "-o", "out", *OPTIONS)
    assert code == 0
    assert (here / "out" / "QT-03.docx").exists()


def test_an_old_document_gives_a_word_document_with_changes(here: Path, call) -> None:
    if not is_installed():
        pytest.skip("LibreOffice is not installed")
    text = "QUY TRÌNH\\par Căn cứ Nghị định số 118/2025/NĐCP ngày 09/6/2025;"
    (here / "a.rtf").write_text(
        "{\\rtf1\\ansi\\uc1 " + "".join(c if c.isascii() else f"\\u{ord(c)}?" for c in text) + "}", "ascii"
    )
    code, out, _ = call("fix", "a.rtf", "-o", "out", *OPTIONS)
    assert code == 0
    assert "Wrote out/a.docx" in out
    copy = qmslint.load("out/a.docx")
    assert "118/2025/NĐ-CP" in copy.text
    assert {v.author for v in copy.revisions} == {"qmslint"}
