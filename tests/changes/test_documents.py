"""Which document is which, and what is said of those that are only there once or cannot be read."""

from __future__ import annotations

from qmslint.changes import Version, compare

from .versions import PROCEDURE, changes, compared, said

OTHER = PROCEDURE.replace("QT-01", "QT-05").replace("CẤP THẺ KHÁCH HÀNG", "THU HỒI GIẤY PHÉP QUẢNG CÁO")
LATER = PROCEDURE.replace("05 năm", "10 năm")


def version(name: str, text: str | None, side: str = "new") -> Version:
    return Version(f"{side}/{name}", name, None if text is None else said(text), "" if text else "damaged")


def found(olds: list[tuple[str, str | None]], news: list[tuple[str, str | None]], *, whole: bool = True):
    """(how, new name, old name) of each document."""
    pairs = [[version(*v, side) for v in given] for side, given in (("old", olds), ("new", news))]
    return [
        (d.how, d.path and d.path[4:], d.old_path and d.old_path[4:])
        for d in compare("old", *pairs, whole=whole).documents
    ]


def test_documents_of_one_name_are_one() -> None:
    assert found([("a.docx", PROCEDURE), ("b.docx", OTHER)], [("a.docx", LATER), ("b.docx", OTHER)]) == [
        ("changed", "a.docx", "a.docx"), ("unchanged", "b.docx", "b.docx")]  # fmt: skip


def test_a_renamed_document_is_known_by_its_code() -> None:
    assert found([("a.docx", PROCEDURE)], [("tthc/QT-01 moi.docx", LATER)]) == [
        ("changed", "tthc/QT-01 moi.docx", "a.docx")
    ]


def test_a_document_in_another_folder_is_known_by_its_name() -> None:
    bare = PROCEDURE.replace("Mã hiệu: QT-01\n\n", "")
    assert found([("cu/Quy_trinh.docx", bare)], [("moi/Quy trình.docx", bare)]) == [
        ("unchanged", "moi/Quy trình.docx", "cu/Quy_trinh.docx")
    ]


def test_a_document_without_a_code_is_known_by_its_title() -> None:
    bare = PROCEDURE.replace("Mã hiệu: QT-01\n\n", "")
    assert found([("a.docx", bare)], [("b.docx", bare)]) == [("unchanged", "b.docx", "a.docx")]


def test_documents_that_changed_names_with_each_other_are_told_apart_by_their_codes() -> None:
    assert found([("a.docx", PROCEDURE), ("b.docx", OTHER)], [("a.docx", OTHER), ("b.docx", PROCEDURE)]) == [
        ("unchanged", "a.docx", "b.docx"), ("unchanged", "b.docx", "a.docx")]  # fmt: skip


def test_documents_added_and_dropped_are_named() -> None:
    assert found([("a.docx", PROCEDURE)], [("b.docx", OTHER)]) == [
        ("added", "b.docx", None), ("dropped", None, "a.docx")]  # fmt: skip


def test_of_a_part_of_a_folder_nothing_was_dropped() -> None:
    assert found([("a.docx", PROCEDURE), ("b.docx", OTHER)], [("a.docx", LATER)], whole=False) == [
        ("changed", "a.docx", "a.docx")
    ]


def test_what_could_not_be_read_is_neither_added_nor_dropped() -> None:
    assert found([("a.docx", None)], [("a.docx", PROCEDURE)]) == [("unread", "a.docx", "a.docx")]
    assert found([("a.docx", PROCEDURE)], [("a.docx", None)]) == [("unread", "a.docx", "a.docx")]
    assert found([("QT-01.pdf", None)], [("tthc/QT_01.docx", PROCEDURE)]) == [
        ("unread", "tthc/QT_01.docx", "QT-01.pdf")
    ]
    assert found([("a.docx", None)], []) == [("unread", None, "a.docx")]


def test_why_it_could_not_be_read_and_which_version_it_was() -> None:
    comparison = compare("old", [version("a.docx", None)], [version("a.docx", PROCEDURE)])
    assert (comparison.documents[0].unread, comparison.documents[0].reason) == ("old", "damaged")
    comparison = compare("old", [version("a.docx", None)], [version("a.docx", None)])
    assert comparison.documents[0].unread == "both"


def test_a_document_is_revised_by_its_revision_or_its_date() -> None:
    assert compared(PROCEDURE, LATER).revised is False
    assert compared(PROCEDURE, LATER.replace("hành: 02", "hành: 03")).revised is True
    assert compared(PROCEDURE, LATER.replace("02/01/2025", "03/01/2025")).revised is True
    bare = PROCEDURE.replace("Lần ban hành: 02\n\n", "").replace("Ngày ban hành: 02/01/2025\n", "")
    bare = bare.replace(" (lần ban hành 01)", "")
    assert compared(bare, bare.replace("05 năm", "10 năm")).revised is None


def test_a_part_that_was_not_read_is_told() -> None:
    holed = PROCEDURE + "\nnot-read: page-without-text = trang 9\n"
    assert (compared(holed, LATER).partly, compared(PROCEDURE, LATER).partly) == (True, False)


TWO = """# PHỤ LỤC

## 1. Thủ tục cấp thẻ hội viên (1.012345)

**a) Thời hạn giải quyết:** 07 ngày làm việc

**b) Thành phần hồ sơ:**

- Đơn đề nghị cấp thẻ

## 2. Thủ tục thu hồi giấy phép quảng cáo (1.054321)

**a) Thời hạn giải quyết:** 10 ngày

**b) Thành phần hồ sơ:**

- Tờ trình thu hồi
"""


def test_procedures_are_known_by_their_codes_and_titles_in_any_order() -> None:
    assert len(said(TWO).procedures) == 2
    first, _, rest = TWO.partition("## 2.")
    head, _, one = first.partition("## 1.")
    turned = f"{head}## 1.{rest}\n## 2.{one}"
    assert changes((TWO, turned), old=TWO) == []
    assert [c[:3] for c in changes((TWO, turned.replace("07 ngày", "05 ngày")), old=TWO)] == [
        ("time_limit", "changed", "")
    ]


def test_a_procedure_that_is_gone_is_told_once() -> None:
    first, _, _ = TWO.partition("## 2.")
    assert [c[:2] for c in changes((TWO, first), old=TWO)] == [("procedure", "dropped")]
