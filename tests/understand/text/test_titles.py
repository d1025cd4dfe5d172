"""How a line names a procedure, heads a group, or states a total."""

from __future__ import annotations

import pytest

from qmslint.understand.text.title_codes import clean_title, own_code, title_codes
from qmslint.understand.text.title_lines import is_group, is_level, is_note, is_ordinal, is_total
from qmslint.understand.text.titles import inline_parts, make_title, read_title
from tests.understand.samples import STEPS, procedure, reading, titles


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        ("1. Thủ tục cấp giấy phép hoạt động kho lạnh", "Thủ tục cấp giấy phép hoạt động kho lạnh", "1"),
        ("II. Quy trình cấp lại chứng chỉ hành nghề (1.000123)", "Quy trình cấp lại chứng chỉ hành nghề", "II"),
        ("12. Thủ tục: Cấp đổi giấy phép lái tàu cá", "Cấp đổi giấy phép lái tàu cá", "12"),
        ("Quy trình 1.2. Cấp bản tin địa phương", "Cấp bản tin địa phương", "1.2"),
        ("Quy trình số 1\nĐăng ký thành lập hộ kinh doanh", "Đăng ký thành lập hộ kinh doanh", "1"),
        ("3. TTHC cấp bản sao văn bằng từ sổ gốc.", "TTHC cấp bản sao văn bằng từ sổ gốc", "3"),
    ],
)
def test_a_numbered_line_that_begins_like_a_procedure_is_a_title(text: str, name: str, number: str) -> None:
    title = read_title(text)
    assert title is not None
    assert (title.name, title.number) == (name, number)


@pytest.mark.parametrize(
    "text",
    [
        "Thủ tục cấp giấy phép hoạt động kho lạnh",
        "1. Thủ tục này",
        "1. Thành phần hồ sơ gồm đơn đề nghị",
        "A. Quy trình nội bộ giải quyết thủ tục hành chính cấp tỉnh",
        "2. Quy trình cấp xã (03 quy trình)",
    ],
)
def test_other_lines_are_no_titles(text: str) -> None:
    assert read_title(text) is None


def test_a_title_that_stands_out_needs_no_number() -> None:
    assert read_title("Thủ tục cấp giấy phép hoạt động kho lạnh", needs_number=False) is not None


def test_an_automatic_number_counts() -> None:
    title = read_title("Thủ tục cấp giấy phép hoạt động kho lạnh", "4.")
    assert title is not None and title.number == "4"


def test_codes_and_sign_beside_a_title_are_read() -> None:
    title = read_title("5. Thủ tục cấp giấy phép môi trường (Mã TTHC: 1.010727.H42, ký hiệu: QT.MT.05)")
    assert title is not None
    assert title.tthc_codes == ("1.010727.H42",)
    assert title.code == "QT.MT.05"
    assert title.name == "Thủ tục cấp giấy phép môi trường"


def test_a_title_in_a_colon_opens_a_list() -> None:
    title = read_title("1. Nhóm thủ tục đăng ký biến động đất đai:")
    assert title is not None and title.opens_list


def test_the_parts_that_run_on_behind_a_title_are_cut_off() -> None:
    title = read_title("1. Thủ tục cấp giấy phép xả thải a. Thời hạn giải quyết: 03 ngày b. Lưu đồ giải quyết:")
    assert title is not None and title.name == "Thủ tục cấp giấy phép xả thải"


def test_nothing_is_no_title() -> None:
    assert make_title(" . ", "1") is None


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("1.012644", ("1.012644",)),
        ("Mã: 1.012644.H42; 2.000889", ("1.012644.H42", "2.000889")),
        ("1.001881.000.00.00.H59", ("1.001881.000.00.00.H59",)),
        ("1.012644 và 1.012644", ("1.012644",)),
        ("5.200.000 đồng", ()),
        ("11.012644", ()),
        ("không có", ()),
    ],
)
def test_tthc_codes_are_found(text: str, codes: tuple[str, ...]) -> None:
    assert title_codes(text) == codes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("(Mã TTHC: 1.012644, ký hiệu: QTTP-20)", "QTTP-20"),
        ("Ký hiệu: QT.ĐCKS.01", "QT.ĐCKS.01"),
        ("Mã hiệu QT-03", "QT-03"),
        ("ký hiệu: chưa có", None),
        ("mã hiệu: 1.012644", None),
        ("Thủ tục", None),
    ],
)
def test_a_procedures_own_code_stands_beside_its_title(text: str, code: str | None) -> None:
    assert own_code(text) == code


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Cấp giấy phép (1.000987)", "Cấp giấy phép"),
        ("Cấp giấy phép – Mã số TTHC: 1.000987.H10", "Cấp giấy phép"),
        ("Cấp giấy phép (ký hiệu: QT-01)", "Cấp giấy phép"),
        ("Cấp giấy phép [2]", "Cấp giấy phép"),
        ("Tên thủ tục hành chính: Cấp giấy phép;", "Cấp giấy phép"),
        ("Thủ tục cấp giấy phép", "Thủ tục cấp giấy phép"),
        ("  Cấp   giấy\u00a0phép. ", "Cấp giấy phép"),
    ],
)
def test_a_title_is_cleaned_of_what_does_not_belong_to_its_name(text: str, name: str) -> None:
    assert clean_title(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "A. LĨNH VỰC ĐẤT ĐAI",
        "I. Lĩnh vực hộ tịch",
        "B. QUY TRÌNH NỘI BỘ CẤP XÃ (02 Quy trình)",
        "Quy trình số: 01",
        "Phần II. Nội dung cụ thể",
        "Lĩnh vực thú y: 5 TTHC",
    ],
)
def test_a_heading_over_several_procedures_is_a_group(text: str) -> None:
    assert is_group(text)


@pytest.mark.parametrize("text", ["1. Cấp giấy phép kho lạnh", "Bước 1: Nộp hồ sơ", "Thủ tục cấp 02 TTHC (1.000987)"])
def test_other_lines_head_no_group(text: str) -> None:
    assert not is_group(text)


def test_a_line_that_only_counts_procedures_is_an_ordinal() -> None:
    assert is_ordinal("Quy trình số: 02") and is_ordinal("TTHC 3.") and is_ordinal("Quy trình nội bộ số 7")
    assert not is_ordinal("Quy trình số 02 về cấp phép")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Ghi chú: nộp trực tuyến", True), ("* Lưu ý", True), ("Note: see annex", True), ("Ghi sổ", False)],
)
def test_a_remark_is_known_by_its_first_words(text: str, *, expected: bool) -> None:
    assert is_note(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tổng thời gian giải quyết TTHC", True),
        ("TỔNG CỘNG", True),
        ("Tổng", True),
        ("Thời hạn giải quyết", True),
        ("Total", True),
        ("Tổng hợp ý kiến", False),
        ("Cộng tác viên", False),
    ],
)
def test_a_total_is_known_by_its_first_words(text: str, *, expected: bool) -> None:
    assert is_total(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quy trình giải quyết tại cấp tỉnh (05 ngày làm việc)", True),
        ("Giai đoạn 2", True),
        ("Thực hiện tại UBND xã", True),
        ("Các bước ở Sở", True),
        ("Trường hợp cấp mới", False),
    ],
)
def test_a_heading_may_name_the_level_at_which_steps_are_done(text: str, *, expected: bool) -> None:
    assert is_level(text) is expected


def test_a_paragraph_that_runs_on_is_cut_at_its_labels() -> None:
    text = "1. Thủ tục cấp giấy phép xả thải a. Thời hạn giải quyết: 03 ngày b. Thành phần hồ sơ: gồm đơn"
    assert list(inline_parts(text)) == [
        "1. Thủ tục cấp giấy phép xả thải",
        "a. Thời hạn giải quyết: 03 ngày",
        "b. Thành phần hồ sơ: gồm đơn",
    ]


def test_a_letter_before_other_words_cuts_nothing() -> None:
    assert len(inline_parts("Nộp tại điểm a) khoản này: theo quy định của pháp luật")) == 1


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("QTNB-02. Thông báo tổ chức hội chợ", "Thông báo tổ chức hội chợ", "QTNB-02"),
        ("QT.05: Cấp lại thẻ kho lạnh", "Cấp lại thẻ kho lạnh", "QT.05"),
        ("QT-07 – Thu hồi thẻ kho lạnh", "Thu hồi thẻ kho lạnh", "QT-07"),
        ("Đăng ký khai tử (QTNB.HT.05)", "Đăng ký khai tử", "QTNB.HT.05"),
        ("Cấp thẻ hướng dẫn viên - QT-14/DL - Mã TTHC 1.990623", "Cấp thẻ hướng dẫn viên", "QT-14/DL"),
        ("Kiểm soát tài liệu theo QT-07 và QT-08 của Sở", "Kiểm soát tài liệu theo QT-07 và QT-08 của Sở", None),
    ],
)
def test_a_code_before_or_behind_a_title_is_the_procedures_own(text: str, name: str, code: str | None) -> None:
    title = make_title(text, "")
    assert title is not None
    assert (title.name, title.code) == (name, code)


@pytest.mark.parametrize(
    ("text", "total"), [("Cộng cấp xã", True), ("Tổng tại cấp tỉnh", True), ("Công chức cấp xã", False)]
)
def test_a_sum_of_a_level_is_a_total(text: str, total: bool) -> None:
    assert is_total(text) is total


@pytest.mark.parametrize(
    "line",
    [
        "1. Cấp thẻ ra vào kho lạnh - 1.981601 (thời hạn giải quyết: 05 ngày làm việc)",
        "1. Cấp thẻ ra vào kho lạnh (05 ngày làm việc)",
        "1. Cấp thẻ ra vào kho lạnh (Thời gian: 5 ngày) (1.981601)",
        "1. Cấp thẻ ra vào kho lạnh. Thời hạn giải quyết: 05 ngày",
        "Quy trình số 04-XD: Cấp thẻ ra vào kho lạnh (Mã số TTHC: 1.981601)",
    ],
)
def test_the_time_and_the_count_are_no_part_of_a_title(line: str) -> None:
    found = procedure(f"**{line}**\n{STEPS}")
    assert found.title == "Cấp thẻ ra vào kho lạnh"
    assert [t.days for t in found.time_limits] == ([5] if "ngày" in line else [])


@pytest.mark.parametrize("more", ["thời hạn sử dụng của thẻ trên một năm", "thời hạn 05 năm", "loại 3 ngày"])
def test_a_name_may_end_in_brackets(more: str) -> None:
    line = f"1. Cấp thẻ ra vào kho lạnh ({more})"
    found = procedure(f"**{line}**\n{STEPS}")
    assert found.time_limits == () and found.title.endswith(f"({more})")


def test_to_share_out_is_no_part() -> None:
    assert not is_group("PHÂN PHỐI TÀI LIỆU")
    assert is_group("Phần các quy trình cấp xã")


def test_a_code_behind_the_codes_of_a_title_is_the_procedures_own() -> None:
    title = make_title("Cấp giấy phép bãi nổ (1.003401) – QT: ATHC-01", "1")
    assert title is not None
    assert (title.name, title.tthc_codes, title.code) == ("Cấp giấy phép bãi nổ", ("1.003401",), "ATHC-01")


def test_a_numbered_label_names_the_procedure_of_its_table() -> None:
    text = "| Tên TTHC 1: Cấp giấy phép viễn thông | < | < |\n| Bước | Người thực hiện | Thời gian |\n| 1 | Văn thư | 1 ngày |"
    assert titles(text) == ["Cấp giấy phép viễn thông"]


def test_a_label_in_a_table_of_steps_begins_the_next_procedure() -> None:
    rows = []
    for n, name in enumerate(("Cấp giấy phép viễn thông", "Gia hạn giấy phép viễn thông"), 1):
        rows += [f"| Tên TTHC {n}: {name} | < | < |", f"| Mã TTHC: 1.00445{n} | < | < |",
                 "| Thời hạn giải quyết: 2 ngày | < | < |",
                 "| Bước | Người thực hiện | Thời gian |", "| 1 | Văn thư | 1 ngày |", "| 2 | Giám đốc | 1 ngày |"]  # fmt: skip
    found = reading("\n".join(rows)).procedures
    assert [(p.tthc_codes, p.time_limits[0].days, len(p.flows)) for p in found] == [
        (("1.004451",), 2, 1),
        (("1.004452",), 2, 1),
    ]
