"""Which lines belong to which procedure: documents of one, of many, and of none."""

from __future__ import annotations

import pytest

from qmslint.understand.events.blocks import split_blocks
from tests.understand.samples import STEPS, events, reading, titles

LIST = """
**PHỤ LỤC I**

**DANH MỤC THỦ TỤC HÀNH CHÍNH**

| TT | Mã TTHC | Tên TTHC | Thời hạn |
| 1 | 1.000111 | Cấp thẻ kho lạnh loại lớn | 02 ngày |
| 2 | 1.000112 | Thu hồi thẻ kho lạnh loại lớn | 03 ngày |

**PHỤ LỤC II**

**QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH**
"""

BOTH = ["Cấp thẻ kho lạnh loại lớn", "Thu hồi thẻ kho lạnh loại lớn"]


def names(text: str) -> list[str]:
    """The titles of the blocks alone, before names come from elsewhere."""
    return [b.title.name if b.title else "" for b in split_blocks(events(text))[0]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1. Thủ tục cấp thẻ kho lạnh", "2. Thủ tục thu hồi thẻ kho lạnh"),
        ("**I. Cấp thẻ kho lạnh loại lớn**", "**II. Thu hồi thẻ kho lạnh loại lớn**"),
        ("1. Cấp thẻ kho lạnh (1.000111)", "2. Thu hồi thẻ kho lạnh (1.000112)"),
        ("## 1. Quy trình cấp thẻ kho lạnh", "## 2. Quy trình thu hồi thẻ kho lạnh"),
        ("**1. Cấp thẻ kho lạnh**", "**2. Thu hồi thẻ kho lạnh**"),
        ("Tên thủ tục: Cấp thẻ kho lạnh", "Tên thủ tục: Thu hồi thẻ kho lạnh"),
        ("**QTNB-01. Cấp thẻ kho lạnh**", "**QTNB-02. Thu hồi thẻ kho lạnh**"),
        ("1. QT-05/UBND Cấp thẻ kho lạnh", "2. QT-06/UBND Thu hồi thẻ kho lạnh"),
        ("**Quy trình 01/HT**\n\nCấp thẻ kho lạnh", "**Quy trình 02/HT**\n\nThu hồi thẻ kho lạnh"),
        ("Thủ tục thứ nhất: Cấp thẻ kho lạnh", "Thủ tục thứ hai: Thu hồi thẻ kho lạnh"),
        ("1.000111 - Cấp thẻ kho lạnh", "1.000112 - Thu hồi thẻ kho lạnh"),
        ("**[1.000111] Cấp thẻ kho lạnh**", "**[1.000112] Thu hồi thẻ kho lạnh**"),
        ("Thủ tục cấp thẻ kho lạnh - Mã TTHC: 1.000111", "Thủ tục thu hồi thẻ kho lạnh - Mã TTHC: 1.000112"),
        ("QT.KHO.01: Cấp thẻ kho lạnh loại lớn", "QT.KHO.02: Thu hồi thẻ kho lạnh loại lớn"),
        ("Quy trình số 01: Cấp thẻ kho lạnh", "Quy trình số 02: Thu hồi thẻ kho lạnh"),
        ("Quy trình: Cấp thẻ kho lạnh (Mã: 1.000111)", "Quy trình: Thu hồi thẻ kho lạnh (Mã: 1.000112)"),
        ("A. QUY TRÌNH: CẤP THẺ KHO LẠNH (QT.KHO.01)", "B. QUY TRÌNH: THU HỒI THẺ KHO LẠNH (QT.KHO.02)"),
        ("**1. Thủ tục**\n\nCấp thẻ kho lạnh loại lớn", "**2. Thủ tục**\n\nThu hồi thẻ kho lạnh loại lớn"),
    ],
)
def test_each_title_with_a_step_table_is_a_procedure(one: str, other: str) -> None:
    found = names(f"{one}\n{STEPS}\n{other}\n{STEPS}")
    assert len(found) == 2
    assert "ấp thẻ kho lạnh" in found[0].lower() and "hu hồi thẻ kho lạnh" in found[1].lower()


def test_plain_numbered_lines_are_titles_where_the_list_names_them() -> None:
    text = f"{LIST}\n1. {BOTH[0]}\n{STEPS}\n2. {BOTH[1]}\n{STEPS}"
    assert titles(text) == BOTH
    listed = LIST.replace("loại lớn", "loại lớn (1.000113)")
    assert titles(f"{listed}\n1. {BOTH[0]}\n{STEPS}\n2. {BOTH[1]}\n{STEPS}") == BOTH


def test_a_list_of_titles_is_no_procedure() -> None:
    assert names("1. Thủ tục cấp thẻ kho lạnh\n\n2. Thủ tục thu hồi thẻ kho lạnh\n\n3. Thủ tục hủy thẻ kho lạnh") == []
    found, outside = split_blocks(events("1. Thủ tục cấp thẻ kho lạnh\n\nĐiều 2. Hiệu lực."))
    assert found == [] and len(outside) == 2


def test_of_a_list_of_titles_the_last_heads_what_follows() -> None:
    assert names(f"1. Thủ tục cấp thẻ kho lạnh\n\n2. Thủ tục thu hồi thẻ kho lạnh\n{STEPS}") == [
        "Thủ tục thu hồi thẻ kho lạnh"
    ]


def test_a_group_of_procedures_with_the_same_steps_is_one() -> None:
    found = split_blocks(events(
        "**1. Nhóm thủ tục cấp thẻ kho lạnh gồm:**\n\n1.1. Cấp thẻ kho lạnh loại lớn (1.000111)\n\n"
        f"1.2. Thu hồi thẻ kho lạnh loại lớn (1.000112)\n{STEPS}\n**2. Thủ tục hủy thẻ kho lạnh**\n{STEPS}"
    ))[0]  # fmt: skip
    assert len(found) == 2
    assert found[0].title is not None and found[0].title.tthc_codes == ("1.000111", "1.000112")


def test_a_code_on_the_line_below_belongs_to_the_title() -> None:
    (found,) = split_blocks(events(f"1. Thủ tục cấp thẻ kho lạnh\n\n(Mã số: 1.000111)\n{STEPS}"))[0]
    assert found.title is not None and found.title.tthc_codes == ("1.000111",)


def test_parts_numbered_below_a_title_stay_with_it() -> None:
    assert names(
        f"**I. Cấp thẻ kho lạnh**\n\n1. Thời hạn giải quyết: 2 ngày\n\n2. Quy trình giải quyết\n{STEPS}\n"
        f"**II. Thu hồi thẻ kho lạnh**\n\n1. Thời hạn giải quyết: 2 ngày\n\n2. Quy trình giải quyết\n{STEPS}"
    ) == ["Cấp thẻ kho lạnh", "Thu hồi thẻ kho lạnh"]


def test_parts_numbered_on_from_the_title_stay_with_it() -> None:
    part = f"{{0}}. Thủ tục {{1}} thẻ kho lạnh\n\n{{0}}.1. Thời hạn: 2 ngày\n\n{{0}}.2. Quy trình giải quyết\n{STEPS}\n"
    assert names(part.format(1, "cấp") + part.format(2, "thu hồi")) == [
        "Thủ tục cấp thẻ kho lạnh",
        "Thủ tục thu hồi thẻ kho lạnh",
    ]


def test_two_tables_under_one_title_are_one_procedure() -> None:
    assert (
        len(names(f"1. Thủ tục cấp thẻ kho lạnh\n\na) Trường hợp cấp mới\n{STEPS}\nb) Trường hợp cấp lại\n{STEPS}"))
        == 1
    )


def test_a_numbered_section_inside_an_iso_procedure_is_no_title() -> None:
    found = names(
        "1. Mục đích\n\nNêu.\n\n2. Phạm vi\n\nNêu.\n\n5.6. Lệ phí: Không\n\n"
        f"5.7. Quy trình cấp thẻ kho lạnh\n{STEPS}\n6. Biểu mẫu\n\n- Mẫu số 01 Đơn"
    )
    assert found == [""]


def test_the_section_that_begins_like_a_title_heads_the_steps() -> None:
    (only,) = reading(
        f"1. Mục đích\n\nNêu.\n\n2. Phạm vi\n\nNêu.\n\n5.6. Lệ phí: Không\n\n5.7. Quy trình cấp thẻ kho lạnh\n{STEPS}"
    ).procedures
    assert [(s.kind, s.number) for s in only.sections][-1] == ("steps", "5.7")


def test_an_iso_procedure_is_one_procedure_to_its_end() -> None:
    head = "## 1. Mục đích\n\nNêu.\n\n## 2. Phạm vi\n\nNêu.\n\n## 3. Nội dung\n\n"
    assert (
        len(
            names(
                f"{head}### 3.1. Tiếp nhận hồ sơ của khách hàng\n{STEPS}\n### 3.2. Xử lý hồ sơ của khách hàng\n{STEPS}"
            )
        )
        == 1
    )


def test_a_second_purpose_opens_a_second_procedure() -> None:
    one = f"## 1. Mục đích\n\nNêu.\n\n## 2. Phạm vi\n\nNêu.\n\n## 3. Hồ sơ gồm\n\n- Đơn\n\n## 4. Quy trình thực hiện\n{STEPS}\n"
    assert len(names(one + one)) == 2


def test_a_description_that_begins_again_is_another_procedure() -> None:
    one = (
        "a) Trình tự thực hiện:\n\nBước 1: Tổ chức nộp hồ sơ.\n\nb) Cách thức thực hiện: trực tiếp\n\n"
        "c) Thành phần hồ sơ:\n\n- Đơn\n\nd) Thời hạn giải quyết: 02 ngày\n\nđ) Lệ phí: không\n\n"
    )
    assert len(names(one + one)) == 2


def test_a_code_that_comes_again_opens_another_procedure() -> None:
    one = (
        f"Ký hiệu quy trình: {{}}\n\n1. Hồ sơ gồm\n\n- Đơn\n\n2. Thời hạn: 2 ngày\n\n3. Quy trình giải quyết\n{STEPS}\n"
    )
    found = reading(one.format("QT.01") + one.format("QT.02")).procedures
    assert [p.code for p in found] == ["QT.01", "QT.02"]


def test_an_annex_ends_a_procedure() -> None:
    blocks, outside = split_blocks(events(f"1. Thủ tục cấp thẻ kho lạnh\n{STEPS}\nPHỤ LỤC II\n\nBản đồ kho lạnh."))
    assert len(blocks) == 1
    assert [e.kind for e in outside] == ["annex", "text"]


def test_an_annex_inside_an_iso_procedure_belongs_to_it() -> None:
    blocks, outside = split_blocks(events(f"1. Mục đích\n\nNêu.\n\n2. Phạm vi\n\nNêu.\n{STEPS}\nPHỤ LỤC I\n\nBản đồ."))
    assert len(blocks) == 1 and outside == []


def test_group_headings_are_kept_with_the_procedures_below() -> None:
    blocks, _ = split_blocks(events(f"A. LĨNH VỰC KHO BÃI\n\n1. Thủ tục cấp thẻ kho lạnh\n{STEPS}"))
    assert blocks[0].groups == ("A. LĨNH VỰC KHO BÃI",)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("**1. Cấp thẻ kho lạnh loại lớn**", "**2. Thu hồi thẻ kho lạnh loại lớn**"),
        ("1. Thủ tục: Cấp thẻ kho lạnh loại lớn (1.000111)", "2. Thủ tục: Thu hồi thẻ kho lạnh loại lớn (1.000112)"),
        ("**1. Thủ tục**\n\nCấp thẻ kho lạnh loại lớn", "**2. Thủ tục**\n\nThu hồi thẻ kho lạnh loại lớn"),
        pytest.param("Quy trình số: 01", "Quy trình số: 02"),
    ],
)  # fmt: skip
def test_a_decision_approves_many_procedures_at_once(one: str, other: str) -> None:
    found = reading(f"{LIST}\n{one}\n{STEPS}\n{other}\n{STEPS}")
    assert [p.title for p in found.procedures] == BOTH
    assert [p.tthc_codes for p in found.procedures] == [("1.000111",), ("1.000112",)]


def test_titles_may_stand_between_the_rows_of_one_table() -> None:
    assert titles(
        "| TT | Trình tự | Trách nhiệm | Thời gian |\n| 1. Thủ tục cấp thẻ kho lạnh (1.000111) | < | < | < |\n"
        "| Bước 1 | Nhận | Sở | 1 ngày |\n| Bước 2 | Trả | Sở | 1 ngày |\n"
        "| 2. Thủ tục thu hồi thẻ kho lạnh (1.000112) | < | < | < |\n"
        "| Bước 1 | Nhận | Sở | 1 ngày |\n| Bước 2 | Trả | Sở | 1 ngày |"
    ) == ["Thủ tục cấp thẻ kho lạnh", "Thủ tục thu hồi thẻ kho lạnh"]


def test_each_part_of_one_table_may_have_its_own_header() -> None:
    head = "| TT | Trình tự | Trách nhiệm | Thời gian |\n"
    assert len(titles(
        f"{head}| 1. Thủ tục cấp thẻ kho lạnh (1.000111) | < | < | < |\n{head}| B1 | Nhận | Sở | 1 ngày |\n"
        f"| 2. Thủ tục thu hồi thẻ kho lạnh (1.000112) | < | < | < |\n{head}| B1 | Nhận | Sở | 1 ngày |"
    )) == 2  # fmt: skip


SHARED = """
| TT | Trình tự | Trách nhiệm | Thời gian |
| {} | Cấp thẻ kho lạnh loại lớn | < | < |
| 1 | Nhận | Sở | 1 ngày |
| 2 | Trả | Sở | 1 ngày |
| Tổng thời gian | < | < | 2 ngày |
| {} | Thu hồi thẻ kho lạnh loại lớn | < | < |
| 1 | Nhận | Sở | 1 ngày |
| 2 | Trả | Sở | 2 ngày |
| Tổng thời gian | < | < | 3 ngày |
"""


@pytest.mark.parametrize(("one", "other"), [("I", "II"), ("1", "2"), pytest.param("A", "B")])
def test_several_procedures_may_share_one_table(one: str, other: str) -> None:
    found = reading(SHARED.format(one, other)).procedures
    assert [p.title for p in found] == BOTH
    assert [[t.days for t in p.time_limits] for p in found] == [[2], [3]]


def test_cases_that_share_a_table_under_a_title_are_one_procedure() -> None:
    (only,) = reading(f"# Quy trình cấp thẻ ra vào kho\n{SHARED.format('I', 'II')}").procedures
    assert [f.case for f in only.flows] == BOTH


def test_nothing_of_a_procedure_is_no_procedure() -> None:
    assert titles("# Thông báo\n\nĐề nghị các phòng nộp báo cáo trước ngày 15.") == []
    assert titles("") == []


@pytest.mark.parametrize("label", ["Mã thủ tục:", "Mã số TTHC:", "Mã TTHC:"])
def test_a_page_of_a_portal_is_named_by_the_line_above_its_code(label: str) -> None:
    lines = ("**{}**", f"**{label}**", "**{}**", "**Trình tự thực hiện:**", "Bước 1: Chủ hộ nộp đơn.",
             "**Thành phần hồ sơ:**", "- Đơn đề nghị", "**Thời hạn giải quyết:**", "05 ngày\n\n")  # fmt: skip
    page = "\n\n".join(lines)
    head = "-> **CỔNG DỊCH VỤ CÔNG** <-\n\n"
    found = reading(head + page.format(BOTH[0], "1.052501.H38") + page.format(BOTH[1], "1.052502")).procedures
    assert [p.title for p in found] == BOTH
    assert [p.tthc_codes for p in found] == [("1.052501.H38",), ("1.052502",)]


def test_the_first_part_of_a_service_right_below_an_annex_is_its_own() -> None:
    parts = ("**{}. {}**", "**- Trình tự thực hiện:**", "+ Bước 1: Chủ hộ nộp đơn.",
             "**- Cách thức thực hiện:** Trực tiếp.", "**- Thành phần hồ sơ:** {}", "**- Lệ phí:** Không.\n")  # fmt: skip
    service = "\n\n".join(parts)
    text = "-> **Phụ lục** <-\n\n-> **NỘI DUNG THỦ TỤC HÀNH CHÍNH** <-\n\n" + "\n".join(
        service.format(n, title, papers)
        for n, (title, papers) in enumerate(
            zip(BOTH, ("Theo quy định tại Quy chế kho.", "Không quy định."), strict=True), 1
        )
    )
    found = reading(text).procedures
    assert [p.title for p in found] == BOTH
    assert [[len(f.steps) for f in p.flows] for p in found] == [[1], [1]]


def test_rows_that_name_procedures_inside_one_step_table_begin_them() -> None:
    one, two = reading("""
-> BẢNG QUY TRÌNH <-

| Số TT | Thủ tục hành chính/Công việc | Người thực hiện | Thời gian | Giấy tờ |
| **I** | **Đăng ký khai tử (1.990301)** | < | **01 ngày** | |
| 1 | Nhận tờ khai | Công chức | 4 giờ | Phiếu |
| 2 | Ghi sổ | | 4 giờ | Trích lục |
| **II** | **Xác nhận hợp đồng (1.990302)** | < | **03 ngày** | |
| 1 | Nhận hồ sơ | Công chức | 1 ngày | |
| 2 | Ký chứng thực | Chủ tịch UBND xã | 2 ngày | |
""").procedures
    assert [(p.title, p.tthc_codes) for p in (one, two)] == [
        ("Đăng ký khai tử", ("1.990301",)),
        ("Xác nhận hợp đồng", ("1.990302",)),
    ]
    assert [[limit.days for limit in p.time_limits] for p in (one, two)] == [[1], [3]]
    assert [p.flows[0].stated_total_days for p in (one, two)] == [1, 3]
    assert [(s.label, s.responsible) for s in one.flows[0].steps] == [("1", "Công chức"), ("2", None)]


def test_levels_of_one_procedure_begin_no_other() -> None:
    (only,) = reading("""
# Quy trình cấp thẻ ra vào kho

| TT | Nội dung công việc | Người thực hiện | Thời gian | Giấy tờ |
| **I** | **Cấp xã** | < | **01 ngày** | |
| 1 | Nhận tờ khai | Công chức | 1 ngày | Phiếu |
| **II** | **Cấp tỉnh** | < | **03 ngày** | |
| 2 | Ký | Giám đốc Sở | 3 ngày | |
""").procedures
    assert len(only.flows[0].subtotals) == 2


def test_a_remark_that_speaks_of_a_procedure_begins_none() -> None:
    assert titles(f"# Quy trình cấp thẻ ra vào kho\n{STEPS}| Thực hiện cùng thủ tục số 1.990302 | < | < | < |\n") == [
        "Quy trình cấp thẻ ra vào kho"
    ]


def test_a_page_that_repeats_the_heads_of_a_table_begins_no_other_procedure() -> None:
    (only,) = reading("""
| **3. Xác nhận thân nhân liệt sĩ (mã 1.990213)** | < | < |
| Đơn vị, chức danh | Nội dung xử lý | Giờ làm việc |
| Công chức | Nhận đơn | 4 |
| Chuyên viên | Tra cứu | 20 |
| **3. Xác nhận thân nhân liệt sĩ (mã 1.990213)** | < | < |
| Đơn vị, chức danh | Nội dung xử lý | Giờ làm việc |
| Giám đốc Sở | Ký giấy xác nhận | 8 |
| **Cộng** | < | **32 giờ** |
""").procedures
    assert [s.days for s in only.flows[0].steps] == [0.5, 2.5, 1]
    assert only.flows[0].stated_total_days == 4


def test_the_same_title_above_steps_that_were_summed_begins_another() -> None:
    found = titles("""
| **3. Xác nhận thân nhân liệt sĩ (mã 1.990213)** | < | < |
| Đơn vị, chức danh | Nội dung xử lý | Giờ làm việc |
| Công chức | Nhận đơn | 4 |
| Chuyên viên | Tra cứu | 20 |
| **Cộng** | < | **24 giờ** |
| **3. Xác nhận thân nhân liệt sĩ (mã 1.990213)** | < | < |
| Đơn vị, chức danh | Nội dung xử lý | Giờ làm việc |
| Giám đốc Sở | Ký giấy xác nhận | 8 |
| Văn thư | Phát hành | 8 |
| **Cộng** | < | **16 giờ** |
""")
    assert len(found) == 2


def test_rows_without_codes_name_procedures_where_their_column_says_so() -> None:
    one, two = reading("""
-> BẢNG QUY TRÌNH <-

| STT | Tên thủ tục/Các bước | Thực hiện | Thời hạn |
| A | Cấp thẻ nhà báo | < | 05 ngày |
| 1 | Nhận hồ sơ | Văn thư | 2 ngày |
| 2 | Ký | Giám đốc | 3 ngày |
| B | Thu hồi thẻ nhà báo | < | 03 ngày |
| 1 | Nhận hồ sơ | Văn thư | 2 ngày |
| 2 | Ký | Giám đốc | 1 ngày |
""").procedures
    assert [p.title for p in (one, two)] == ["Cấp thẻ nhà báo", "Thu hồi thẻ nhà báo"]
    assert [p.flows[0].stated_total_days for p in (one, two)] == [5, 3]


def test_procedures_named_among_the_papers_of_a_dossier_are_its_cases() -> None:
    text = """
**1. Cấp thẻ kho lạnh loại lớn**

Mã thủ tục: 1.000111

1.1. Trình tự thực hiện

Nộp hồ sơ tại Trung tâm.

1.2. Thành phần hồ sơ, số lượng hồ sơ

a) Thủ tục cấp thẻ kho lạnh lần đầu

(1) Đơn đề nghị

b) Thủ tục cấp lại thẻ kho lạnh đã mất

(2) Tờ khai

Số lượng hồ sơ: 01 bộ

1.3. Thời hạn giải quyết

02 ngày

**2. Thu hồi thẻ kho lạnh loại lớn**

Mã thủ tục: 1.000112

2.1. Trình tự thực hiện

Nộp hồ sơ tại Trung tâm.

2.2. Thành phần hồ sơ

(1) Thẻ kho lạnh
"""
    assert names(text) == BOTH
    one, other = reading(text).procedures
    assert [[c.text for c in p.dossier.components] for p in (one, other) if p.dossier] == [
        ["Đơn đề nghị", "Tờ khai"],
        ["Thẻ kho lạnh"],
    ]
    assert one.tthc_codes == ("1.000111",) and other.tthc_codes == ("1.000112",)


@pytest.mark.parametrize(
    "lead", ["Quy trình số 01 áp dụng cho các thủ tục hành chính:", "Quy trình áp dụng đối với các TTHC sau:"]
)
def test_procedures_that_share_their_steps_are_named_one_by_one_above_them(lead: str) -> None:
    names = [
        "Cấp thẻ kho lạnh",
        "Cấp lại thẻ kho lạnh",
        "Gia hạn thẻ kho lạnh",
        "Thu hồi thẻ kho lạnh",
        "Đổi thẻ kho lạnh",
    ]
    listed = "\n\n".join(f"- {name} (1.99000{i})" for i, name in enumerate(names))
    (found,) = reading(f"**1. {lead}**\n\n{listed}\n{STEPS}").procedures
    assert found.tthc_codes == tuple(f"1.99000{i}" for i in range(5))
    assert all(name in found.title for name in names)


@pytest.mark.parametrize("head", ["", "**CHI TIẾT THỦ TỤC HÀNH CHÍNH**\n\n"])
def test_a_code_in_the_first_row_is_that_of_the_procedure_named_below_it(head: str) -> None:
    sheet = (
        "| Mã thủ tục: | {} |\n| Số quyết định: | 12/QĐ-BNNMT |\n| Tên thủ tục: | {} |\n"
        "| Thành phần hồ sơ: | - Đơn đề nghị<br>- Bản sao giấy phép |\n| Thời hạn giải quyết: | 05 ngày |\n"
    )
    text = sheet.format("1.990001", "Cấp thẻ kho lạnh") + "\n.\n\n" + sheet.format("1.990002", "Đổi thẻ kho lạnh")
    assert [(p.title, p.tthc_codes) for p in reading(head + text).procedures] == [
        ("Cấp thẻ kho lạnh", ("1.990001",)), ("Đổi thẻ kho lạnh", ("1.990002",)),
    ]  # fmt: skip


def test_a_title_may_say_that_it_is_of_an_internal_and_an_electronic_flow() -> None:
    one = "**{}. Quy trình nội bộ, quy trình điện tử giải quyết TTHC: {} - Mã TTHC: 1.99000{}**\n" + STEPS
    text = one.format(1, "Cấp thẻ kho lạnh", 1) + "\n" + one.format(2, "Đổi thẻ kho lạnh", 2)
    assert [p.tthc_codes for p in reading(text).procedures] == [("1.990001",), ("1.990002",)]
    heads = "**QUY TRÌNH NỘI BỘ, QUY TRÌNH ĐIỆN TỬ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC KHO LẠNH**\n\n"
    assert [p.tthc_codes for p in reading(heads + text).procedures] == [("1.990001",), ("1.990002",)]


def test_a_labelled_name_opens_a_procedure_whatever_its_number_goes_on_from() -> None:
    one = (
        "**{0}. Tên thủ tục hành chính: {1}**\n\n{0}.1. Mã số TTHC: 1.99000{0}\n\n1. Thời gian giải quyết: 02 ngày làm việc\n\n"
        "Thành phần hồ sơ:\n\n- Đơn đề nghị\n\nTrình tự giải quyết:\n" + STEPS
    )
    text = one.format(1, "Cấp thẻ kho lạnh") + "\n" + one.format(2, "Đổi thẻ kho lạnh")
    assert titles(text) == ["Cấp thẻ kho lạnh", "Đổi thẻ kho lạnh"]


@pytest.mark.parametrize(
    "label", ["Mã số hồ sơ TTHC", "Mã TTHC trên Cơ sở dữ liệu quốc gia", "Mã số", "- Mã hồ sơ thủ tục", "Số hồ sơ TTHC"]
)
def test_a_label_with_nothing_but_a_code_behind_it_is_no_title(label: str) -> None:
    one = "**TTHC {0:02d}: {1} kho lạnh**\n\n**{2}: 1.99000{0}.H42**\n" + STEPS
    text = one.format(1, "Cấp thẻ", label) + "\n" + one.format(2, "Đổi thẻ", label)
    assert [(p.title, p.tthc_codes) for p in reading(text).procedures] == [
        ("Cấp thẻ kho lạnh", ("1.990001.H42",)), ("Đổi thẻ kho lạnh", ("1.990002.H42",)),
    ]  # fmt: skip


def test_a_number_and_a_coded_name_above_the_header_of_its_steps_are_a_title() -> None:
    head = "| Bước | Nội dung công việc | Trách nhiệm | Thời gian |\n"
    rows = "| B1 | Tiếp nhận | Công chức | 1 ngày |\n| B2 | Ký | Lãnh đạo | 1 ngày |\n"
    one = "| {0} | {1} kho lạnh (1.99000{0}) | < | < |\n" + head + rows
    found = reading(one.format(1, "Cấp thẻ") + one.format(2, "Đổi thẻ")).procedures
    assert [(p.title, p.tthc_codes) for p in found] == [
        ("Cấp thẻ kho lạnh", ("1.990001",)), ("Đổi thẻ kho lạnh", ("1.990002",)),
    ]  # fmt: skip
    assert [[s.label for s in p.flows[0].steps] for p in found] == [["B1", "B2"]] * 2
