"""The forms of the one-stop mechanism: names, numbers, and where they are missing."""

from __future__ import annotations

import pytest

from qmslint.check.lookup.slips import numbered, pairings, slips
from tests.check.asking import decision, finds, process, says

STEP = "B2 | Thẩm định | Phòng Lữ hành | 02 ngày"
NEW = "Căn cứ Thông tư số 03/2025/TT-VPCP ngày 15/9/2025 của Văn phòng Chính phủ;"
OLD = "Căn cứ Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ;"


# ------------------------------------------------------------------------------------------------ names and numbers


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Mẫu số 05 – Phiếu kiểm soát quá trình giải quyết hồ sơ", [("control", 5)]),
        ("Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu số 06)", [("control", 6)]),
        ("phiếu xin lỗi và hẹn lại ngày trả kết quả theo mẫu 04", [("apology", 4)]),
        ("Mẫu sổ theo dõi hồ sơ (Mẫu số 07)", [("book", 7)]),
        ("Mẫu 05 Phiếu kiểm soát quá trình giải quyết hồ sơ Mẫu 05.docx", [("control", 5)]),
        ("Phiếu kiểm soát quá trình (mẫu 05), Sổ theo dõi hồ sơ (mẫu 06)", [("control", 5), ("book", 6)]),
        ("Mẫu 05 Phiếu kiểm soát quá trình; Mẫu 06 Sổ theo dõi hồ sơ", [("control", 5), ("book", 6)]),
        ("Phiếu kiểm soát quá trình xử lý hồ sơ (Mẫu số 05)", [("control", 5)]),
        ("Sổ theo dõi hồ sơ giải quyết TTHC - Mẫu số 06", [("book", 6)]),
        ("Phiếu kiểm soát quá trình giải quyết hồ sơ", []),
        ("BM.05 Phiếu kiểm soát quá trình giải quyết hồ sơ", []),
        ("Mẫu số 05 Phụ lục Nghị định 95/2023/NĐ-CP", []),
        ("Sổ theo dõi hồ sơ và các giấy tờ khác theo quy định của Mẫu số 05", []),
    ],
)
def test_a_form_is_paired_with_the_number_beside_it(text: str, pairs: list[tuple[str, int]]) -> None:
    assert [(p.slip.id, p.number) for p in pairings(text)] == pairs


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Mẫu 01; 02, 03 (nếu có); 06 và hồ sơ", [1, 2, 3, 6]),
        ("các mẫu phiếu 01, 02, 03, 04 (nếu có) và 06 lưu tại Bộ phận", [1, 2, 3, 4, 6]),
        ("Mẫu số 05", [5]),
        ("Hồ sơ theo mục 2.3", []),
    ],
)
def test_runs_of_form_numbers_are_read(text: str, numbers: list[int]) -> None:
    assert numbered(text) == numbers


def test_the_circular_in_force_is_the_last_one() -> None:
    assert (slips().old, slips().new) == ("01/2018/TT-VPCP", "03/2025/TT-VPCP")
    assert slips().forms["control"].numbers == {"01/2018/TT-VPCP": 5, "03/2025/TT-VPCP": 6}


# ------------------------------------------------------------------------------------------------ old numbers


def _forms(number: str, name: str) -> str:
    return process(f"B1 | Tiếp nhận hồ sơ; {name} (Mẫu số {number}) | Một cửa | 01 ngày", STEP)


@pytest.mark.parametrize(
    ("number", "name", "old"),
    [
        ("05", "Phiếu kiểm soát quá trình giải quyết hồ sơ", True),
        ("06", "Sổ theo dõi hồ sơ", True),
        ("04", "Phiếu xin lỗi và hẹn lại ngày trả kết quả", True),
        ("06", "Phiếu kiểm soát quá trình giải quyết hồ sơ", False),
        ("07", "Sổ theo dõi hồ sơ", False),
        ("04", "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết", False),
        ("01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", False),
        ("02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", False),
    ],
)
def test_only_the_old_number_with_its_name_is_superseded(number: str, name: str, old: bool) -> None:
    assert bool(finds("form-number-superseded", decision(_forms(number, name)))) is old


CONTROL = "Phiếu kiểm soát quá trình giải quyết hồ sơ"


@pytest.mark.parametrize(
    ("day", "basis", "old"),
    [
        ("10 tháng 10 năm 2025", "", True),
        ("10 tháng 10 năm 2024", "", False),
        ("10 tháng 10 năm 2024", OLD, False),
        ("30 tháng 6 năm 2025", NEW, True),
        ("30 tháng 6 năm 2025", "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ;", True),
        ("01 tháng 7 năm 2025", "", True),
    ],
)
def test_the_document_must_stand_under_the_new_circular(day: str, basis: str, old: bool) -> None:
    assert bool(finds("form-number-superseded", decision(_forms("05", CONTROL), day, basis))) is old


def test_without_date_and_circular_nothing_can_be_said() -> None:
    assert finds("form-number-superseded", _forms("05", CONTROL)) == []


def test_every_old_number_of_a_procedure_is_told_in_one_finding() -> None:
    body = process(f"B1 | {CONTROL} (Mẫu số 05); Sổ theo dõi hồ sơ (Mẫu số 06) | Một cửa | 01 ngày", STEP)
    (told,) = says("form-number-superseded", decision(body))
    assert "05 → 06 Phiếu kiểm soát" in told
    assert "06 → 07 Sổ theo dõi hồ sơ" in told
    assert "03/2025/TT-VPCP" in told


def test_each_procedure_has_its_own_finding() -> None:
    other = _forms("05", CONTROL).replace("1. Thủ tục cấp thẻ", "2. Thủ tục đổi thẻ").replace("1.012345", "1.012346")
    found = finds("form-number-superseded", decision(_forms("05", CONTROL) + "\n" + other))
    assert [f.procedure_index for f in found] == [0, 1]


# ------------------------------------------------------------------------------------------------ the receipt


def _says(words: str) -> str:
    return process(f"B1 | {words} | Bộ phận một cửa | 01 ngày", STEP)


@pytest.mark.parametrize(
    "words",
    [
        "Gửi Phiếu tiếp nhận hồ sơ và hẹn trả kết quả cho tổ chức",
        "lập phiếu tiếp nhận và hẹn trả kết quả; quét hồ sơ",
        "PHIẾU TIẾP NHẬN HỒ SƠ, HẸN TRẢ KẾT QUẢ",
        "in phiếu tiếp nhận hồ sơ cho công dân",
        "Phiếu tiếp nhận hồ sơ",
        "Phiếu tiếp nhận hồ sơ (Mẫu số 01, Thông tư 03/2025/TT-VPCP)",
        "giao Phiếu tiếp nhận. Chuyển hồ sơ",
    ],
)
def test_the_old_name_of_the_receipt_is_found(words: str) -> None:
    (finding,) = finds("receipt-slip-superseded", _says(words))
    assert finding.expected == "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"
    assert finding.span is not None
    assert finding.excerpt[slice(*finding.span)].lower().startswith("phiếu tiếp nhận")


@pytest.mark.parametrize(
    "words",
    [
        "Gửi Giấy tiếp nhận hồ sơ và hẹn trả kết quả cho tổ chức",
        "Cấp Phiếu tiếp nhận hồ sơ công bố đủ điều kiện mua bán trang thiết bị y tế",
        "Trả Phiếu tiếp nhận hồ sơ đề nghị duyệt mua thuốc",
        "Trả Phiếu tiếp nhận hồ sơ theo Mẫu số 01 tại Phụ lục I Nghị định số 163/2025/NĐ-CP",
        "Giấy tiếp nhận hồ sơ và hẹn trả kết quả (thay thế Phiếu tiếp nhận hồ sơ)",
        "Không sử dụng Phiếu tiếp nhận hồ sơ",
        "Phiếu tiếp nhận bản đăng ký kiểm tra chất lượng",
        "Phiếu tiếp nhận mẫu thử nghiệm",
    ],
)
def test_another_form_of_a_like_name_is_left_alone(words: str) -> None:
    assert finds("receipt-slip-superseded", _says(words)) == []


def test_once_the_name_is_the_sectors_it_is_so_in_the_whole_procedure() -> None:
    text = process(
        "B1 | Trả Phiếu tiếp nhận hồ sơ theo Mẫu số 01 Phụ lục I Nghị định số 999/2025/NĐ-CP | Một cửa | 01 ngày",
        "B2 | Thẩm định kể từ ngày ghi trên Phiếu tiếp nhận hồ sơ | Phòng A | 02 ngày",
    )
    assert finds("receipt-slip-superseded", text) == []


def test_sector_law_that_knows_the_form_makes_the_bare_name_its_own() -> None:
    basis = "Căn cứ Nghị định số 163/2025/NĐ-CP ngày 29 tháng 6 năm 2025 của Chính phủ;"
    assert finds("receipt-slip-superseded", decision(_says("in Phiếu tiếp nhận hồ sơ cho cơ sở"), basis=basis)) == []
    whole = _says("in Phiếu tiếp nhận hồ sơ và hẹn trả kết quả")
    assert len(finds("receipt-slip-superseded", decision(whole, basis=basis))) == 1


def test_a_firm_without_a_one_stop_unit_may_call_its_slip_so() -> None:
    text = """# QUY TRÌNH TIẾP NHẬN ĐƠN HÀNG

**1. Mục đích**

Tiếp nhận đơn hàng của khách.

**2. Nội dung**

| Bước | Nội dung công việc | Trách nhiệm |
| B1 | Lập phiếu tiếp nhận, giao kho | Nhân viên bán hàng |
| B2 | Xuất kho | Thủ kho |
"""
    assert finds("receipt-slip-superseded", text) == []


def test_the_receipt_is_told_once_in_a_procedure() -> None:
    words = "Phiếu tiếp nhận hồ sơ và hẹn trả kết quả"
    (finding,) = finds("receipt-slip-superseded", process(f"B1 | {words} | A | 01 ngày", f"B2 | {words} | B | 01 ngày"))
    assert finding.observed == words


# ------------------------------------------------------------------------------------------------ the control slip


@pytest.mark.parametrize(
    "cell",
    [
        "Phiếu kiểm soát quá trình giải quyết hồ sơ",
        "phiếu kiểm sóat quá trình",
        "Phiếu kiểm soát",
        "Mẫu số 06 Thông tư 03/2025/TT-VPCP",
        "Mẫu 01, 06 và hồ sơ",
    ],
)
def test_the_control_slip_is_named_in_words_or_by_number(cell: str) -> None:
    assert finds("control-slip-missing", decision(process(f"B1 | {cell} | Một cửa | 01 ngày", STEP), basis=NEW)) == []


@pytest.mark.parametrize("cell", ["Tiếp nhận hồ sơ", "Mẫu số 06 Phụ lục Nghị định số 95/2023/NĐ-CP", "Mẫu 01, 05"])
def test_a_table_of_steps_without_it_is_told(cell: str) -> None:
    (finding,) = finds("control-slip-missing", decision(process(f"B1 | {cell} | Một cửa | 01 ngày", STEP), basis=NEW))
    assert finding.level == "error"
    assert finding.location.table is not None


def test_under_the_former_circular_its_former_number_counts() -> None:
    body = process("B1 | Mẫu 01, 05 | Một cửa | 01 ngày", STEP)
    assert finds("control-slip-missing", decision(body, "10 tháng 10 năm 2023", OLD)) == []


def test_a_description_without_a_table_of_steps_is_not_meant() -> None:
    text = """**1. Thủ tục thẩm định thành lập đơn vị (1.012351)**

**a) Trình tự thực hiện**

Bước 1: Cơ quan gửi hồ sơ đến bộ phận một cửa.

Bước 2: Thẩm định hồ sơ.

**b) Thời hạn giải quyết**: 15 ngày.
"""
    assert finds("control-slip-missing", text) == []


def test_an_offices_own_affairs_need_no_slip() -> None:
    text = """# QUY TRÌNH KIỂM SOÁT TÀI LIỆU

**1. Mục đích**

Kiểm soát tài liệu.

**2. Phạm vi**

Mọi tài liệu.

**3. Nội dung**

| Bước | Nội dung công việc | Trách nhiệm |
| B1 | Soạn thảo | Phòng A |
| B2 | Phê duyệt | Giám đốc |
"""
    assert finds("control-slip-missing", text) == []
    assert finds("dossier-missing", text) == []
    assert finds("time-limit-missing", text) == []
