"""What can be mended of a finding, and what is left to people, by kind of fix."""

from __future__ import annotations

import pytest

from qmslint.check import RuleSet, check_document, load_rules
from qmslint.check.fixes import FIXES, Convert, Kept, Mend, kind
from qmslint.check.fixing import proposals
from qmslint.check.outcome import Options
from qmslint.model import Paragraph
from qmslint.read.sample import parse
from qmslint.understand import understand

TODAY = Options(today="2026-01-15")
DECISION = """
| ỦY BAN NHÂN DÂN TỈNH LAM SƠN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
| Số: 12/QĐ-UBND | Lam Sơn, ngày 10 tháng 10 năm 2025 |

-> **QUYẾT ĐỊNH** <-

{}

Điều 1. Ban hành quy chế làm việc.
"""
OWN = """
id: archive-name
title: {vi: Tên bộ phận, en: Name of the division}
clause-none: {vi: Quy ước của cơ quan., en: A custom of the office.}
level: info
select: paragraph
check: {text: {forbid: [Văn thư lưu trữ]}}
fix: {replace: {with: Văn thư - Lưu trữ}}
message: {vi: "Gọi là {found}.", en: "It is called {found}."}
why: {vi: Một tên., en: One name.}
mend: {vi: Sửa., en: Mend it.}
examples:
  - bad: Gửi Văn thư lưu trữ.
    finds: [Văn thư lưu trữ]
    fixed: [Văn thư - Lưu trữ]
  - good: Gửi Văn thư - Lưu trữ.
"""
STEPS = """
# QUY TRÌNH CẤP THẺ THƯ VIỆN

**1. Trình tự thực hiện**

| Bước | Nội dung công việc | Trách nhiệm | Thời gian |
{}
"""


def reading(text: str, form: str = "docx"):
    document = parse(text)
    return understand(document._replace(format=form), "QT-01.docx")


def rules(name: str) -> RuleSet:
    chosen = load_rules().named_as(name)
    return RuleSet([r._replace(default=True) for r in chosen], {}, frozenset(r.pack for r in chosen))


def outcomes(name: str, text: str) -> list[object]:
    return [o for p in proposals(reading(text), rules(name), TODAY) for o in p.outcomes]


def told(name: str, text: str) -> list[str]:
    """`old → new` of each mend, the reason of each place that is left."""
    shown = []
    for o in outcomes(name, text):
        assert isinstance(o, Mend | Kept)
        shown.append(f"{o.old} → {o.new}" if isinstance(o, Mend) else o.why)
    return shown


def steps(*labels: str, more: str = "") -> str:
    return STEPS.format("\n".join(f"| {x} | Việc số {i} | Thủ thư | 01 ngày |" for i, x in enumerate(labels, 1))) + more


@pytest.mark.parametrize("name", FIXES)
def test_a_kind_documents_itself(name: str) -> None:
    module = kind(name)
    assert module.__doc__
    assert name in module.__doc__
    assert set(module.SAYS) == {"vi", "en"}
    assert isinstance(module.SAFE, bool)


@pytest.mark.parametrize("rule", [r for r in load_rules() if r.fix], ids=lambda rule: rule.id)
def test_a_rule_with_a_fix_shows_what_it_makes(rule) -> None:
    from qmslint.check.rulefiles.examples import examples, run_example

    shown = [e for e in examples(rule) if e.fixed]
    assert shown
    assert [run_example(e) for e in shown] == [""] * len(shown)


# ------------------------------------------------------------------------------------------------ fixable


@pytest.mark.parametrize(("form", "fixable"), [("docx", True), ("doc", True), ("odt", True), ("pdf", False)])
def test_a_finding_is_fixable_where_a_word_document_takes_the_change(form: str, fixable: bool) -> None:
    text = DECISION.format("Căn cứ Nghị định số 118/2025/NĐCP ngày 09/6/2025 của Chính phủ;")
    (finding,) = check_document(reading(text, form), rules("legal-citation-malformed"), TODAY)
    assert finding.fixable is fixable  # type: ignore[union-attr]


def test_a_finding_of_a_rule_with_a_fix_is_not_fixable_where_the_fix_mends_nothing() -> None:
    text = DECISION.format("Căn cứ Pháp lệnh số 02/2020/UBTVQH ngày 09/12/2020;")
    (finding,) = check_document(reading(text), rules("legal-citation-malformed"), TODAY)
    assert not finding.fixable  # type: ignore[union-attr]


def test_a_finding_of_a_rule_without_a_fix_is_not_fixable() -> None:
    found = list(
        check_document(reading("# QUY TRÌNH\n\n**1. Mục đích**\n\n**2. Phạm vi**"), rules("section-empty"), TODAY)
    )
    assert found
    assert not any(f.fixable for f in found)  # type: ignore[union-attr]


def test_words_that_a_field_makes_are_left() -> None:
    text = DECISION.format("Căn cứ Nghị định số 118/2025/NĐCP ngày 09/6/2025 của Chính phủ;")
    document = parse(text)
    blocks = tuple(
        b._replace(fields=("REF",)) if isinstance(b, Paragraph) and "118/2025" in b.text else b for b in document.blocks
    )
    whole = understand(document._replace(format="docx", blocks=blocks), "QT-01.docx")
    (proposal,) = proposals(whole, rules("legal-citation-malformed"), TODAY)
    (kept,) = proposal.outcomes
    assert isinstance(kept, Kept)
    assert kept.why == "fix-field"
    (finding,) = check_document(whole, rules("legal-citation-malformed"), TODAY)
    assert not finding.fixable  # type: ignore[union-attr]


# ------------------------------------------------------------------------------------------------ citation


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Nghị định số 118/2025/NĐCP ngày 09/6/2025", ["118/2025/NĐCP → 118/2025/NĐ-CP"]),
        ("Nghị định số 118/2025/NĐ CP ngày 09/6/2025", ["118/2025/NĐ CP → 118/2025/NĐ-CP"]),
        ("Thông tư số 3/2025/TTVPCP", ["3/2025/TTVPCP → 3/2025/TT-VPCP"]),
        ("Nghị định số 118/NĐ-CP ngày 09/6/2025", ["118/NĐ-CP → 118/2025/NĐ-CP"]),
        ("Nghị định số 118/NĐ-CP ngày 10/6/2025", ["fix-look-up"]),
        ("Nghị định số 987/NĐ-CP ngày 09/6/2025", ["fix-look-up"]),
        ("Nghị định số 118/2025/NĐCP và Nghị định số 118/2025/NĐCP", ["118/2025/NĐCP → 118/2025/NĐ-CP"] * 2),
        ("Nghị định số 63/2010/NĐ-CP ngày 31/6/2010", ["fix-look-up"]),
    ],
)
def test_a_number_is_mended_only_where_one_form_can_be_right(words: str, expected: list[str]) -> None:
    assert told("legal-citation-malformed", DECISION.format(f"Căn cứ {words};")) == expected


# ------------------------------------------------------------------------------------------------ successor


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Nghị định số 61/2018/NĐ-CP", ["61/2018/NĐ-CP → 118/2025/NĐ-CP"]),
        (
            "Nghị định số 61/2018/NĐ-CP ngày 23 tháng 04 năm 2018",
            ["61/2018/NĐ-CP → 118/2025/NĐ-CP", "23 tháng 04 năm 2018 → 09 tháng 06 năm 2025"],
        ),
        ("Luật Tổ chức chính quyền địa phương năm 2015", ["2015 → 2025"]),
    ],
)
def test_what_is_replaced_gives_way_to_its_successor(words: str, expected: list[str]) -> None:
    assert told("legal-document-expired", DECISION.format(f"Căn cứ {words};")) == expected


def test_a_successor_comes_with_a_remark_and_is_not_safe() -> None:
    text = DECISION.format("Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;")
    (proposal,) = proposals(reading(text), rules("legal-document-expired"), TODAY)
    assert not proposal.safe
    number, date = proposal.outcomes
    assert isinstance(number, Mend)
    assert "61/2018/NĐ-CP" in number.remark["vi"]
    assert "118/2025/NĐ-CP" in number.remark["en"]
    assert "cơ chế một cửa" in number.remark["en"]
    assert isinstance(date, Mend)
    assert not date.remark


def test_every_place_of_a_finding_that_stands_for_several_is_mended() -> None:
    cited = "Căn cứ Nghị định số 61/2018/NĐ-CP;"
    text = DECISION.format(f"{cited}\n\n{cited}")
    found = list(proposals(reading(text), rules("legal-document-expired"), TODAY))
    assert len(found) == 1
    assert len(found[0].outcomes) == 2


# ------------------------------------------------------------------------------------------------ renumber


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (("B1", "B2", "B2"), ["B2 → B3"]),
        (("B1", "B2", "B2", "B4"), ["B2 → B3"]),
        (("B1", "B3"), ["B3 → B2"]),
        (("Bước 1", "Bước 3", "Bước 4"), ["Bước 3 → Bước 2", "Bước 4 → Bước 3"]),
        (("01", "03"), ["03 → 02"]),
        (("B1", "B2", "B2", "B3"), ["fix-unclear-order"]),
        (("B1", "B2a", "B2b", "B4"), ["fix-unclear-order"]),
        (("B1", "B2-B3", "B5"), ["fix-unclear-order"]),
    ],
)
def test_steps_are_counted_on_where_that_means_one_thing(labels: tuple[str, ...], expected: list[str]) -> None:
    assert told("step-numbering", steps(*labels)) == expected


def test_a_step_that_something_refers_to_keeps_its_number() -> None:
    text = steps("B1", "B2", "B4", more="\n**2. Ghi chú**\n\nNếu thiếu thì chuyển lại bước B4.\n")
    assert told("step-numbering", text) == ["fix-referred-to"]
    text = steps("B1", "B2", "B4", more="\n**2. Ghi chú**\n\nNếu thiếu thì chuyển lại bước B1.\n")
    assert told("step-numbering", text) == ["B4 → B3"]


def test_steps_of_prose_are_counted_on() -> None:
    text = "# QUY TRÌNH\n\n**1. Trình tự thực hiện**\n\nBước 1: Nhận đơn.\n\nBước 2: Xem.\n\nBước 4: Trả.\n"
    assert told("step-numbering", text) == ["Bước 4 → Bước 3"]


# ------------------------------------------------------------------------------------------------ replace


def one_stop(words: str, more: str = "") -> str:
    return DECISION.format(
        "Căn cứ Thông tư số 03/2025/TT-VPCP;\n\n-> **PHỤ LỤC** <-\n\n**1. Thủ tục cấp thẻ (1.012345)**\n\n"
        "| Bước | Nội dung công việc | Trách nhiệm | Thời gian |\n"
        f"| B1 | {words} | Bộ phận một cửa | 01 ngày |\n| B2 | Thẩm định | Phòng | 02 ngày |\n{more}"
    )


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Trả PHIẾU TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"),
        ("Trả phiếu tiếp nhận và hẹn trả kết quả", "giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
        ("Trả Phiếu tiếp nhận hồ sơ cho công dân", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
    ],
)
def test_a_superseded_name_gives_way_in_its_own_capitals(words: str, expected: str) -> None:
    (mend,) = outcomes("receipt-slip-superseded", one_stop(words))
    assert isinstance(mend, Mend)
    assert mend.new == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu số 05)", ["05 → 06"]),
        ("Mẫu 5 - Phiếu kiểm soát quá trình giải quyết hồ sơ", ["5 → 6"]),
        (
            "Phiếu kiểm soát quá trình giải quyết hồ sơ (mẫu số 05), sổ theo dõi hồ sơ (mẫu số 06)",
            ["05 → 06", "06 → 07"],
        ),
        (
            "Phiếu xin lỗi và hẹn lại ngày trả kết quả (Mẫu số 04)",
            ["Phiếu xin lỗi và hẹn lại ngày trả kết quả → Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết"],
        ),
    ],
)
def test_a_superseded_number_or_name_of_a_form_gives_way(words: str, expected: list[str]) -> None:
    assert told("form-number-superseded", one_stop(words)) == expected


def test_a_form_that_is_named_twice_is_mended_twice() -> None:
    row = "| B3 | Trả kết quả, lưu Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu 05) | Phòng | 01 ngày |"
    text = one_stop("Lập Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu số 05)", row)
    assert told("form-number-superseded", text) == ["05 → 06", "05 → 06"]


def test_a_rule_of_ones_own_says_what_is_put_in_place(tmp_path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(OWN, "utf-8")
    own = [r for r in load_rules(extra=[path]) if r.source]
    (proposal,) = proposals(reading("Gửi bộ phận Văn thư lưu trữ."), RuleSet(own, {}), TODAY)
    (mend,) = proposal.outcomes
    assert isinstance(mend, Mend)
    assert (mend.old, mend.new) == ("Văn thư lưu trữ", "Văn thư - Lưu trữ")


# ------------------------------------------------------------------------------------------------ tone marks, letters


def test_tone_marks_follow_the_way_that_is_commoner() -> None:
    text = "Số hóa, chuẩn hóa, văn hóa, tin học hóa, xã hội hóa; HOÁ đơn, toà soạn của quý vị, thuỷ lợi là Thuỷ."
    assert told("tone-marks-mixed", text) == ["HOÁ → HÓA", "toà → tòa", "thuỷ → thủy", "Thuỷ → Thủy"]
    text = "Số hoá, chuẩn hoá, xã hội hoá; hóa đơn, tòa soạn."
    assert told("tone-marks-mixed", text) == ["hóa → hoá", "tòa → toà"]


def test_a_way_of_placing_tone_marks_may_be_given() -> None:
    ruled = rules("tone-marks-mixed")
    (rule,) = ruled
    new = RuleSet([rule._replace(fix={"tone-marks": {"style": "new"}})], {}, frozenset((rule.pack,)))
    found = proposals(reading("Số hóa, chuẩn hóa, xã hội hóa; hoá đơn, toà án."), new, TODAY)
    assert [o.new for p in found for o in p.outcomes if isinstance(o, Mend)] == ["hoá"] * 3


def test_letters_are_converted_by_the_file() -> None:
    assert outcomes("legacy-encoding", "encoding: TCVN3 .VnTime 9 Chữ cũ.") == [Convert("unicode", "Times New Roman")]
    assert outcomes("letters-decomposed", "encoding: NFD - 9 Chữ rời.") == [Convert("nfc")]
    assert outcomes("legacy-encoding", "encoding: NFD - 9 Chữ rời.") == []
