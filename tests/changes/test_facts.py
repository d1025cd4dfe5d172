"""Every kind of fact, changed by itself in a little procedure: that change is found, and no other."""

from __future__ import annotations

import unicodedata

import pytest

from .versions import PROCEDURE, changes, compared

DAYS = "07 ngày làm việc"


def test_the_same_words_have_not_changed() -> None:
    assert changes() == []
    assert compared(PROCEDURE, PROCEDURE).how == "unchanged"


@pytest.mark.parametrize(
    ("words", "others", "expected"),
    [
        # control data
        ("Lần ban hành: 02", "Lần ban hành: 03", ("revision", "changed", "", "02", "03")),
        ("Ngày ban hành: 02/01/2025", "Ngày ban hành: 05/06/2025",
         ("issue_date", "changed", "", "2025-01-02", "2025-06-05")),
        ("Mã hiệu: QT-01", "Mã hiệu: QT-11", ("code", "changed", "", "QT-01", "QT-11")),
        ("QUY TRÌNH CẤP THẺ KHÁCH HÀNG", "QUY TRÌNH CẤP THẺ HỘI VIÊN",
         ("title", "changed", "", "Cấp thẻ khách hàng", "Cấp thẻ hội viên")),
        # the dossier
        ("| 3 | Danh sách nhân viên phụ trách | 1 |  |\n", "",
         ("component", "dropped", "", "Danh sách nhân viên phụ trách", None)),
        ("| 3 | Danh sách", "| 3 | Ảnh chân dung | 2 |  |\n| 4 | Danh sách",
         ("component", "added", "", None, "Ảnh chân dung")),
        ("Danh sách nhân viên phụ trách", "Danh sách nhân viên chuyên môn phụ trách",
         ("component", "changed", "text", "Danh sách nhân viên phụ trách", "Danh sách nhân viên chuyên môn phụ trách")),
        ("phụ trách | 1 |", "phụ trách | 2 |", ("component", "changed", "originals", "01", "02")),
        ("doanh nghiệp |  | 1 |", "doanh nghiệp |  | 3 |", ("component", "changed", "copies", "01", "03")),
        ("01 bộ", "02 bộ", ("sets", "changed", "", "01", "02")),
        # times
        (DAYS, "05 ngày làm việc", ("time_limit", "changed", "", DAYS, "05 ngày làm việc")),
        (DAYS, "07 ngày", ("time_limit", "changed", "", DAYS, "07 ngày")),
        (f"**5. Thời hạn giải quyết:** {DAYS}\n",
         f"**5. Thời hạn giải quyết**\n\n- Trường hợp cấp mới: {DAYS}\n\n- Trường hợp cấp lại: 03 ngày làm việc\n",
         ("time_limit", "added", "", None, "03 ngày làm việc")),
        # steps
        ("| B3 | Ký", "| B3 | Lấy ý kiến phòng kế toán | Chuyên viên | 1 ngày | Văn bản |\n| B4 | Ký",
         ("step", "added", "", None, "Lấy ý kiến phòng kế toán")),
        ("| B3 | Ký thẻ khách hàng | Giám đốc | 1 ngày | Thẻ đã ký |\n", "",
         ("step", "dropped", "", "Ký thẻ khách hàng", None)),
        ("Thẩm định hồ sơ | Chuyên viên", "Thẩm định hồ sơ | Trưởng phòng",
         ("step", "changed", "responsible", "Chuyên viên", "Trưởng phòng")),
        ("| 5 ngày |", "| 4 ngày |", ("step", "changed", "duration", "5 ngày", "4 ngày")),
        ("| 5 ngày |", "| 40 giờ |", None),
        ("Dự thảo thẻ", "Tờ trình", ("step", "changed", "outputs", "Dự thảo thẻ", "Tờ trình")),
        # forms, records, references, parts
        ("| 2 | BM-01-02 | Sổ theo dõi cấp thẻ |\n", "", ("form", "dropped", "", "BM-01-02 Sổ theo dõi cấp thẻ", None)),
        ("| 2 | BM-01-02 |", "| 2 | BM-01-03 | Phiếu thu |\n| 3 | BM-01-02 |",
         ("form", "added", "", None, "BM-01-03 Phiếu thu")),
        ("Sổ theo dõi cấp thẻ", "Sổ cấp thẻ khách hàng",
         ("form", "changed", "title", "Sổ theo dõi cấp thẻ", "Sổ cấp thẻ khách hàng")),
        ("05 năm", "10 năm", ("record", "changed", "retention", "05 năm", "10 năm")),
        ("| Văn phòng |", "| Kho lưu trữ |", ("record", "changed", "place", "Văn phòng", "Kho lưu trữ")),
        ("118/2025/NĐ-CP ngày 09/6/2025", "61/2018/NĐ-CP ngày 23/4/2018", None),
        ("- QT-07 (lần ban hành 01) Kiểm soát hồ sơ\n", "", ("reference", "dropped", "", "QT-07", None)),
        ("(lần ban hành 01)", "(lần ban hành 02)", ("reference", "changed", "revision", "01", "02")),
        ("**1. Mục đích**\n\nQuy định việc cấp thẻ khách hàng.\n", "", ("section", "dropped", "purpose", "Mục đích", None)),
    ],
)  # fmt: skip
def test_what_is_changed_is_found_and_nothing_else(words, others, expected) -> None:
    found = changes((words, others))
    if words.startswith("118"):
        assert [f[:2] for f in found] == [("reference", "added"), ("reference", "dropped")]
    else:
        assert found == ([] if expected is None else [expected])


def test_a_step_in_another_place_has_moved_and_the_others_have_not() -> None:
    sign = " | Ký thẻ khách hàng | Giám đốc | 1 ngày | Thẻ đã ký |\n"
    found = changes(
        (f"| B3{sign}", ""), ("| B2 |", "| B3 |"), ("| B1 |", "| B2 |"), ("| B2 | Tiếp", f"| B1{sign}| B2 | Tiếp")
    )
    assert found == [("step", "moved", "", "3", "1")]


def test_of_two_steps_of_one_name_the_one_that_is_gone_is_dropped_and_none_moves() -> None:
    twice = PROCEDURE.replace("| B4 |", "| B4 | Thẩm định hồ sơ | Chuyên viên | 5 ngày | Dự thảo thẻ |\n| B5 |")
    assert changes(("| B2 | Thẩm định hồ sơ | Chuyên viên | 5 ngày | Dự thảo thẻ |\n", ""), old=twice) == [
        ("step", "dropped", "", "Thẩm định hồ sơ", None)
    ]


def test_a_list_that_became_a_pointer_is_told() -> None:
    rows = PROCEDURE[PROCEDURE.index("| TT | Thành phần") : PROCEDURE.index("**4.")]
    found = changes((rows, "Thực hiện theo quy trình nội bộ QTNB-11.\n\n"))
    assert ("dossier", "changed", "refers_to") in [f[:3] for f in found]
    assert sum(f[:2] == ("component", "dropped") for f in found) == 3


@pytest.mark.parametrize(
    "replaced",
    [
        # numbered otherwise
        [("**1. ", "**I. "), ("**2. ", "**II. "), ("**3. ", "**III. ")],
        [("| B1 |", "| 1 |"), ("| B2 |", "| 2 |"), ("| B3 |", "| 3 |"), ("| B4 |", "| 4 |")],
        # rows in another order, where the order says nothing
        [("| 1 | BM-01-01 | Đơn đề nghị cấp thẻ |\n| 2 | BM-01-02 | Sổ theo dõi cấp thẻ |",
          "| 1 | BM-01-02 | Sổ theo dõi cấp thẻ |\n| 2 | BM-01-01 | Đơn đề nghị cấp thẻ |")],
        # written otherwise
        [("07 ngày làm việc", "7 ngày làm việc"), ("| 5 ngày |", "| 05 ngày |")],
        [("Đơn đề nghị cấp thẻ khách hàng", "- ĐƠN ĐỀ NGHỊ CẤP THẺ KHÁCH HÀNG;")],
        [("Quy định việc cấp thẻ", "Quy định thống nhất việc cấp thẻ")],
        [("BM-01-02", "BM.01.02")],
        [("Lần ban hành: 02", "Lần ban hành: 2")],
        [("ngày 09/6/2025", "ngày 09 tháng 6 năm 2025")],
    ],
)  # fmt: skip
def test_what_is_only_written_otherwise_has_not_changed(replaced) -> None:
    assert changes(*replaced) == []


def test_composition_and_the_place_of_tone_marks_are_no_change() -> None:
    old = PROCEDURE.replace("Danh sách nhân viên", "Danh sách hoá đơn uỷ quyền, lý do kỹ thuật của nhân viên")
    new = old.replace("hoá", "hóa").replace("uỷ", "ủy").replace("lý", "lí").replace("kỹ", "kĩ")
    assert compared(old, unicodedata.normalize("NFD", new)).changes == ()


def test_places_stand_on_both_sides() -> None:
    (change,) = compared(PROCEDURE, PROCEDURE.replace("| 5 ngày |", "| 4 ngày |").replace("**6.", "**9.")).changes
    assert (change.old.section, change.old.table, change.old.row) == ("6 Trình tự thực hiện", 2, 3)
    assert (change.new.section, change.procedure_index) == ("9 Trình tự thực hiện", 0)
