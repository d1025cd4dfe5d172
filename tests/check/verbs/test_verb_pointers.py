"""Pointers that lead somewhere (`references`), what is cited and not listed (`unlisted`), listed and not used (`cited`)."""

from __future__ import annotations

from pathlib import Path

import pytest

from qmslint.check.lookup.elsewhere import Elsewhere
from qmslint.check.lookup.formcodes import fold, scheme, shape
from qmslint.model import Cell, Component, Form, Location, Procedure, Reading, Reference, Table
from tests.check.little import at, dossier, flow, judge, labelled, line, procedure, reading, rules, section, told


def pointing(kind: str, target: str, to: str, tmp_path: Path, home: Procedure, *lines: str) -> list[str]:
    pointer = Reference(kind, f"bước {target}", target, None, at(50))
    about = reading(home._replace(references=(pointer,)), blocks=[line(i, t) for i, t in enumerate(lines)])
    checked = rules(
        tmp_path,
        select={"each": "reference"},
        check={"references": {"to": to}},
        message={"vi": "{target}", "en": "no {target}"},
    )
    return told(checked, about)


@pytest.mark.parametrize(
    ("labels", "target", "faults"),
    [
        (("B1", "B2"), "B2", []), (("B1", "B2"), "bước 2", []), (("B1", "B2"), "B9", ["no B9"]), (("B1", "B2-B4"), "3", []),
        (("1", "2.1", "2.2"), "2", []), (("*", "–"), "B9", []), (("B1", "B2"), "cuối", []),
    ],
)  # fmt: skip
def test_a_pointer_to_a_step_must_meet_one(
    labels: tuple[str, ...], target: str, faults: list[str], tmp_path: Path
) -> None:
    home = procedure(flows=(flow(labelled(*labels)),))
    assert pointing("step", target, "steps", tmp_path, home) == faults


@pytest.mark.parametrize(
    ("target", "faults"),
    [("5.2", []), ("5.9", ["no 5.9"]), ("7", []), ("7.1", ["no 7.1"]), ("IV.1", []), ("IV.9", ["no IV.9"]), ("", [])],
)
def test_a_pointer_to_a_section_must_meet_a_number(target: str, faults: list[str], tmp_path: Path) -> None:
    sections = tuple(section("fee", i, i + 1, number) for i, number in ((10, "5.1"), (12, "5.2")))
    lines = ("IV. NỘI DUNG", "1. Hồ sơ", "7. Khác")
    assert pointing("section", target, "sections", tmp_path, procedure(sections=sections), *lines) == faults


def test_without_numbers_nothing_can_be_said_of_a_pointer(tmp_path: Path) -> None:
    assert pointing("section", "5.2", "sections", tmp_path, procedure()) == []


# ------------------------------------------------------------------------------------------------------ codes of forms


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("BM.ĐCKS.01.01", "bm-đcks-1-1", True), ("Mẫu số 06", "mẫu 6", True), ("BM 01", "BM01", True),
        ("BM.02", "BM.02.02", False),
        ("F30.01", "F30.1", True), ("BM-01", "BM-10", False), ("Form No 3", "Form 3", True),
    ],
)  # fmt: skip
def test_codes_are_compared_by_letters_and_numbers(one: str, other: str, same: bool) -> None:
    assert (fold(one) == fold(other)) is same


def test_the_scheme_of_a_code_is_its_letters_before_the_first_digit() -> None:
    assert [scheme(c) for c in ("BM.ĐCKS.01.01", "Mẫu số 06", "F30.01", "01/KH")] == ["bmdcks", "mau", "f", ""]


@pytest.mark.parametrize(
    ("code", "text", "answer"),
    [
        ("BM.TV.01", "theo BM.TV.01.", True), ("BM.TV.01", "theo BM.TV.01.02", False), ("BM.TV.01", "tệp BM.TV.01.docx", False),
        ("Mẫu 02", "Mẫu 01, 02 và hồ sơ", True), ("Mẫu 03", "các mẫu phiếu 01, 02, 03", True), ("Mẫu 04", "Mẫu số 01; 04", True),
        ("Mẫu 05", "Mẫu 05.docx", False), ("Mẫu 07", "Mẫu 01, 02", False), ("Mẫu số 06", "theo mẫu số 06", True),
        ("BM-02", "BM-01, 02", True), ("QA-F01-x", "see qa-f01-x", True), ("QA-F01-x", "nothing", False),
    ],
)  # fmt: skip
def test_a_code_is_used_alone_or_in_an_enumeration(code: str, text: str, answer: bool) -> None:
    assert Elsewhere([text], []).has_code(code) is answer


@pytest.mark.parametrize("code", ["Mẫu số 06", "7", "01", "A1", "BM.TV"])
def test_a_code_without_a_shape_of_its_own_has_none(code: str) -> None:
    assert shape(code) is None


UNLISTED = {"unlisted": {"of": "form", "by": "code", "reference": "form", "outside": ["forms"]}}
TARGET = {"vi": "{target}", "en": "{target}"}


def listing(codes: tuple[str, ...], *lines: str, cited: tuple[tuple[str, str, int], ...] = ()) -> Reading:
    """Forms of these codes in lines 90–99, the lines from 0, and pointers of text, target and line."""
    forms = tuple(Form(code, f"Biểu mẫu {code}", at(91)) for code in codes)
    references = tuple(Reference("form", text, target, None, at(i)) for text, target, i in cited)
    home = procedure(forms=forms, references=references, sections=(section("steps", 0, 20), section("forms", 90, 99)))
    return reading(home, blocks=[*(line(i, t) for i, t in enumerate(lines)), line(91, " ".join(codes) + " M-TL-9")])


@pytest.mark.parametrize(
    ("codes", "lines", "cited", "targets"),
    [
        (("BM.01", "BM.02"), ["theo BM.05"], [("BM.05", "BM.05", 0)], ["BM.05"]),
        (("BM.01", "BM.02"), ["theo BM.02"], [("BM.02", "BM.02", 0)], []),
        (("BM.01",), ["theo Mẫu số 3"], [("Mẫu số 3", "Mẫu 03", 0)], []),
        (("Mẫu 01",), ["theo Mẫu số 12 tại Phụ lục II Nghị định số 163"], [("Mẫu số 12", "Mẫu 12", 0)], []),
        (("Mẫu 01",), ["theo Mẫu số 12"], [("Mẫu số 12", "Mẫu 12", 0)], ["Mẫu 12"]),
        (("BM.06.ĐT-a1",), ["đơn (BM.06.ĐT-a1)"], [("BM.06", "BM.06", 0)], []),
        (("M-TL-1", "M-TL-2"), ["sổ M-TL-4, M-TL-4 và M-TL-2"], [], ["M-TL-4"]),
        (("M-TL-1",), ["sổ M-TL-1.5, M-TL-12, XM-TL-3"], [], []),
        ((), ["theo BM.05"], [("BM.05", "BM.05", 0)], []),
        (("BM",), ["theo BM.05"], [("BM.05", "BM.05", 0)], []),
        (("BM.01",), ["không có ở đây"], [("BM.05", "BM.05", 0)], ["BM.05"]),
    ],
)  # fmt: skip
def test_a_code_of_a_listed_scheme_must_be_listed(
    tmp_path: Path, codes: tuple[str, ...], lines: list[str], cited: list[tuple[str, str, int]], targets: list[str]
) -> None:
    checked = rules(tmp_path, select="procedure", check=UNLISTED, message=TARGET)
    assert told(checked, listing(codes, *lines, cited=tuple(cited))) == targets


def test_a_code_in_the_text_of_another_procedure_is_its_own(tmp_path: Path) -> None:
    about = listing(("M-TL-1",), "sổ M-TL-4")
    first = about.procedures[0]._replace(ranges=((5, 99),))
    checked = rules(tmp_path, select="procedure", check=UNLISTED, message=TARGET)
    assert told(checked, about._replace(procedures=(first,))) == []


def test_other_kinds_of_pointers_need_not_be_followed(tmp_path: Path) -> None:
    options = {name: value for name, value in UNLISTED["unlisted"].items() if name != "reference"}
    checked = rules(tmp_path, select="procedure", check={"unlisted": options}, message=TARGET)
    assert told(checked, listing(("Mẫu 01",), "theo Mẫu số 12", cited=(("Mẫu số 12", "Mẫu 12", 0),))) == []


CITED = {"cited": {"code": "code", "title": "title", "outside": ["forms"]}}


def using(form: Form, *lines: str, **more: object) -> Reading:
    home = procedure(forms=(form,), sections=(section("steps", 0, 20), section("forms", 90, 99)), **more)
    return reading(home, blocks=[*(line(i, t) for i, t in enumerate(lines)), line(91, f"{form.code} {form.title}")])


@pytest.mark.parametrize(
    ("code", "title", "text", "faults"),
    [
        ("BM.01", "Sổ theo dõi", "lập BM.01", 0),
        ("BM.01", "Sổ theo dõi", "lập sổ theo dõi hồ sơ", 0),
        ("BM.01", "Sổ theo dõi", "không có gì", 1),
        (None, "Sổ theo dõi cấp thẻ thư viện", "ghi sổ theo dõi cấp thẻ", 0),
        ("BM.01", "Phiếu đề nghị mua hàng", "lập phiếu đề nghị gửi Văn phòng", 0),
        ("BM.01", "Phiếu đề nghị mua hàng", "lập phiếu đề nghị.", 0),
        ("BM.01", "Phiếu đề nghị mua hàng", "lập phiếu đề nghị thanh toán", 1),
        (None, "Sổ", "ghi sổ", 0),
        ("BM.01", "Đơn đề nghị cấp lại thẻ", "không có gì", 0),
    ],
)
def test_a_listed_form_must_be_used(tmp_path: Path, code: str | None, title: str, text: str, faults: int) -> None:
    papers = dossier(Component("Đơn đề nghị cấp thẻ", 1, 0, None, at(5)))
    about = using(Form(code, title, at(91)), text, dossier=papers)
    assert len(judge(rules(tmp_path, select="form", check=CITED), about)) == faults


def test_the_whole_name_of_another_form_is_no_half_of_this_one(tmp_path: Path) -> None:
    forms = (Form("BM.01", "Sổ văn bản đến", at(91)), Form("BM.02", "Sổ văn bản mật", at(92)))
    home = procedure(forms=forms, sections=(section("steps", 0, 20), section("forms", 90, 99)))
    about = reading(home, blocks=[line(0, "ghi sổ văn bản đến"), line(91, "BM.01"), line(92, "BM.02")])
    assert [f.observed for f in judge(rules(tmp_path, select="form", check=CITED), about)] == ["BM.02"]


def test_words_in_a_form_to_be_filled_in_are_no_use(tmp_path: Path) -> None:
    about = using(Form("BM.01", "Sổ theo dõi", at(91)), "Bước 1", "Mẫu số 03", "BM.01: ……")
    assert len(judge(rules(tmp_path, select="form", check=CITED), about)) == 1


@pytest.mark.parametrize(("text", "faults"), [("as in Annexure II", 0), ("as in Annexure I", 1)])
def test_another_label_of_its_row_will_do(tmp_path: Path, text: str, faults: int) -> None:
    place = Location(table=1, row=1, index=91)
    cells = tuple(Cell(1, c, 1, 1, (line(91, t),), t) for c, t in enumerate(("1", "Annexure II", "Label", "F-02"), 1))
    about = using(Form("F-02", "Label", place), text)
    with_table = about.document._replace(blocks=(*about.document.blocks, Table(90, 1, (cells,), at(90))))
    assert len(judge(rules(tmp_path, select="form", check=CITED), about._replace(document=with_table))) == faults


def test_what_stands_outside_every_procedure_cannot_be_judged(tmp_path: Path) -> None:
    loose = Reference("procedure", "QT-02", "QT-02", None, at(1))
    check = {"cited": {"code": "target", "outside": "references"}}
    assert judge(rules(tmp_path, select="reference", check=check), reading(references=(loose,))) == []
