from __future__ import annotations

from pathlib import Path

import pytest

from qmslint.check import load_rules
from qmslint.check.messages import clauses, detail, fill, mend, message, render, title, why
from qmslint.check.rulefiles.authority import authorities, clause_label, clause_title
from qmslint.model import Finding, Location
from qmslint.read.readers import READERS
from qmslint.read.sniff import KINDS
from tests.check.little import judge, reading, rules


@pytest.mark.parametrize(
    ("template", "vi", "en"),
    [
        ("{days:number} ngày", "6,5 ngày", "6.5 ngày"),
        ("{days:days}, {one:days}", "6,5 ngày, 1 ngày", "6.5 days, 1 day"),
        ("{property:property}: “{name}.”", "Mã hiệu: “QT-03.”", "Document code: “QT-03.”"),
        ('"{said}".', '"Xong."', '"Xong."'),
        ("{date:date}", "20/11/2025", "2025-11-20"),
        ("{kind:section}", "Thành phần hồ sơ, Biểu mẫu", "Dossier components, Forms and attachments"),
        ("{absent}{absent:number}x", "x", "x"),
        ("{name} – {name:section}", "QT-03 – QT-03", "QT-03 – QT-03"),
        ("{text:date}", "2025", "2025"),
        ("x[[, của {name}]][[, {absent}]].", "x, của QT-03.", "x, của QT-03."),
        ("{step:step} – {named:step}", "bước 3 – Bước 3", "step 3 – Bước 3"),
        ("{label:step} – {absent}", "Bước B3 –", "Step B3 –"),
    ],
)
def test_a_template_is_filled_in_each_language(template: str, vi: str, en: str) -> None:
    params = {"days": "6.5", "date": "2025-11-20", "kind": "dossier, forms", "name": "QT-03", "text": "2025", "step": "3",
              "named": "Bước 3", "label": "B3", "one": "1",
              "property": "code", "said": "Xong."}  # fmt: skip
    assert (fill(template, params, "vi"), fill(template, params, "en")) == (vi, en)


def test_a_long_value_can_be_shortened() -> None:
    assert len(fill("{text:short}", {"text": "rất dài " * 40}, "vi")) <= 60


def test_the_message_of_a_case_is_taken_and_other_stands_for_the_rest() -> None:
    rule = next(r for r in load_rules() if r.id == "document-unreadable")
    assert "mật khẩu" in render(rule, {"case": "encrypted"}, "vi")
    assert "strange" in render(rule, {"case": "", "reason": "strange"}, "en")


def test_a_language_that_a_rule_lacks_falls_back_on_one_it_has(tmp_path: Path) -> None:
    checked = rules(tmp_path)
    (found,) = judge(checked, reading())
    assert message(found, checked, "fr") == "Thấy rồi."


def test_a_finding_of_an_unknown_rule_shows_its_name() -> None:
    found = Finding("gone-rule", "error", "a.docx", Location())
    assert message(found, load_rules(), "vi") == "gone-rule"
    assert message(found._replace(params={"message": "Lỗi."}), load_rules(), "vi") == "Lỗi."


def test_a_rule_tells_its_title_its_reason_its_mending_and_its_clauses() -> None:
    (rule,) = load_rules().named_as("core/step-without-responsible")
    assert title(rule, "en") == "A step without a responsible person"
    assert "trách nhiệm" in why(rule, "vi")
    assert "Merge Cells" in mend(rule, "en")
    assert clauses(rule, "en")[0] == ("ISO 9001:2015 5.3", "Roles, responsibilities and authorities")


def test_a_users_rule_tells_its_texts_from_its_file(tmp_path: Path) -> None:
    (rule,) = rules(tmp_path)
    assert (why(rule, "en"), mend(rule, "vi"), clauses(rule, "vi")) == ("To test.", "Sửa.", [])


def test_clauses_are_resolved_to_what_is_printed() -> None:
    assert clause_label("nd63-2010 8.2.d") == "63/2010/NĐ-CP 8.2.d"
    assert clause_label("iso10013") == authorities()["iso10013"]["label"]
    assert clause_title("nd63-2010 8.2.đ", "vi") == "Thời hạn giải quyết"
    assert clause_title("iso10013", "en") == "Quality management systems – Guidance for documented information"
    assert clause_title("who-trs986", "vi").startswith("Thực hành tốt")
    assert clause_title("tt02-2017", "vi").startswith("Thông tư số 02/2017")
    assert (clause_label("house 3.1"), clause_title("house 3.1", "en")) == ("house 3.1", "")


@pytest.mark.parametrize("rule", load_rules().rules, ids=lambda r: f"{r.pack}-{r.id}")
def test_every_clause_of_a_built_in_rule_has_a_title_in_both_languages(rule: object) -> None:
    for lang in ("vi", "en"):
        assert all(text for _, text in clauses(rule, lang))  # type: ignore[arg-type]


def test_what_a_reader_or_the_system_says_is_told_in_the_language_where_it_is_known() -> None:
    assert detail("No such file or directory", "vi") == "không có tệp hay thư mục này"
    assert detail("word/document.xml is cut off", "vi") == "phần word/document.xml bị cắt cụt"
    assert detail("word/document.xml is cut off", "en") == "word/document.xml is cut off"
    assert detail("Nobody ever said this, or that", "vi") == "Nobody ever said this, or that"
    assert fill("Hỏng[[: {detail:detail}]]", {"detail": "it has no pages"}, "vi") == "Hỏng: tệp không có trang nào"


def test_every_kind_of_content_that_no_reader_takes_has_a_name_in_both_languages() -> None:
    assert [name for kind, name in KINDS.items() if kind not in READERS and detail(name, "vi") == name] == []
