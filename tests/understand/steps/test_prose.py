"""Steps told in prose, and who does them."""

from __future__ import annotations

import pytest

from qmslint.model import Flow
from qmslint.read.sample import parse
from qmslint.understand import understand
from qmslint.understand.steps.actors import actor_of
from tests.understand.samples import STEPS, procedure


def prose(*paragraphs: str) -> tuple[Flow, ...]:
    head = ("# Thủ tục cấp thẻ ra vào kho", "a) Trình tự thực hiện:")
    return procedure("\n\n".join((*head, *paragraphs, "b) Thành phần hồ sơ:", "- Đơn đề nghị"))).flows


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Tổ chức, cá nhân nộp hồ sơ tại Trung tâm.", "Tổ chức, cá nhân"),
        ("Sau khi nhận đủ hồ sơ, Sở Y tế trả phiếu tiếp nhận.", "Sở Y tế"),
        ("Trong thời hạn 03 ngày làm việc, kể từ ngày nhận đủ hồ sơ, Sở Xây dựng thẩm định.", "Sở Xây dựng"),
        ("Trường hợp hồ sơ chưa đủ (thiếu bản chính, bản sao), công chức trả lại hồ sơ.", "công chức"),
        pytest.param("Công chức hướng dẫn bổ sung.", "Công chức"),
        pytest.param("Cán bộ kiểm tra hồ sơ, trả giấy hẹn.", "Cán bộ"),
        ("UBND cấp tỉnh xem xét, quyết định.", "UBND cấp tỉnh"),
        ("Cơ quan tiếp nhận hồ sơ trả kết quả cho người nộp.", "Cơ quan tiếp nhận hồ sơ"),
        ("Cơ sở đề nghị cấp phép nhập khẩu nộp hồ sơ tới Cục.", "Cơ sở đề nghị cấp phép nhập khẩu"),
        ("Cán bộ đăng ký xe kiểm tra hồ sơ.", "Cán bộ đăng ký xe"),
        ("Cán bộ đăng ký vào sổ.", "Cán bộ"),
        ("Người đề nghị công nhận văn bằng đăng ký hồ sơ trực tuyến.", "Người đề nghị công nhận văn bằng"),
        ("Người đề nghị nhận kết quả qua bưu chính.", "Người đề nghị"),
        ("Văn thư đóng dấu, phát hành.", "Văn thư"),
        ("The operator shall stop the line.", "The operator"),
        ("Sở tổ chức thẩm định và cấp giấy.", "Sở"),
        ("Cá nhân, tổ chức nộp hồ sơ.", "Cá nhân, tổ chức"),
        ("Ban tổ chức nộp hồ sơ.", "Ban tổ chức"),
        ("Kiểm tra hồ sơ tại bộ phận một cửa.", None),
        ("Tiếp nhận và trả kết quả.", None),
        ("hồ sơ nộp chưa đủ", None),
        ("Sau khi nhận đủ hồ sơ thì trả phiếu.", None),
        ("Giấy phép kèm phụ lục.", None),
        ("", None),
    ],
)
def test_the_actor_of_a_step_is_whom_its_first_sentence_names(text: str, actor: str | None) -> None:
    assert actor_of(text) == actor


def test_the_actor_stands_behind_however_many_clauses() -> None:
    assert actor_of("Khi có hồ sơ, " * 6 + "Sở Y tế trả phiếu.") == "Sở Y tế"
    assert actor_of("Khi có hồ sơ, " * 20 + "Sở Y tế trả phiếu.") is None


@pytest.mark.parametrize(
    "told", ["Lãnh đạo Sở; 02 ngày", "02 ngày, Lãnh đạo Sở", "Người thực hiện: Lãnh đạo Sở; thời gian: 02 ngày"]
)
def test_the_brackets_that_close_a_step_may_tell_who_does_it(told: str) -> None:
    (found,) = prose("Bước 1: Nhận đơn (Thủ thư; 01 ngày).", f"Bước 2: Ký giấy chứng nhận ({told}).")
    assert [(s.responsible, s.days) for s in found.steps] == [("Thủ thư", 1.0), ("Lãnh đạo Sở", 2.0)]


def test_numbered_sentences_are_the_steps_of_a_flow() -> None:
    (found,) = prose(
        "Bước 1: Tổ chức nộp hồ sơ.",
        "Bước 2: Trong thời hạn 03 ngày làm việc, Sở Y tế thẩm định hồ sơ.",
        "Trường hợp không đạt thì trả lại.",
        "Bước 3: Trả kết quả.",
    )
    assert found.prose and found.table is None and found.roles == ("label", "action")
    assert [s.label for s in found.steps] == ["Bước 1", "Bước 2", "Bước 3"]
    assert [s.responsible for s in found.steps] == ["Tổ chức", "Sở Y tế", None]
    assert [(s.days, s.duration) for s in found.steps] == [(None, "none"), (3, "number"), (None, "none")]


def test_paragraphs_behind_a_step_belong_to_it() -> None:
    (found,) = prose("Bước 1: Tổ chức nộp hồ sơ.", "Nộp trực tiếp hoặc trực tuyến.", "Bước 2: Sở trả kết quả.")
    assert found.steps[0].action == "Tổ chức nộp hồ sơ.\nNộp trực tiếp hoặc trực tuyến."


def test_several_limits_in_one_step_leave_its_days_open() -> None:
    (found,) = prose("Bước 1: Sở thẩm định trong 03 ngày; nếu phức tạp thì 05 ngày.", "Bước 2: Sở trả kết quả.")
    assert (found.steps[0].days, found.steps[0].duration) == (None, "text")


def test_the_same_limit_said_twice_is_one() -> None:
    (found,) = prose("Bước 1: Sở thẩm định trong 03 ngày, không quá 03 ngày.", "Bước 2: Sở trả kết quả.")
    assert found.steps[0].days == 3


def test_a_validity_in_years_is_no_limit_of_a_step() -> None:
    (found,) = prose("Bước 1: Sở cấp giấy phép có giá trị 05 năm.", "Bước 2: Sở trả kết quả.")
    assert found.steps[0].duration == "none"


def test_numbering_that_starts_again_is_another_flow() -> None:
    one, other = prose("Bước 1: Sở nhận.", "Bước 2: Sở trả.", "Bước 1: Xã nhận.", "Bước 2: Xã trả.")
    assert [len(one.steps), len(other.steps)] == [2, 2]


@pytest.mark.parametrize(
    "text",
    ["Bước 1. Sở nhận hồ sơ.", "- Bước 1: Sở nhận hồ sơ.", "BƯỚC 1 – Sở nhận hồ sơ.", "**Bước 1:** Sở nhận hồ sơ."],
)
def test_a_step_may_be_marked_in_many_ways(text: str) -> None:
    (found,) = prose(text, "Bước 2: Sở trả.")
    assert (found.steps[0].label.lower(), found.steps[0].action) == ("bước 1", "Sở nhận hồ sơ.")


def test_the_label_may_be_an_automatic_number() -> None:
    document = parse(
        "# Thủ tục cấp thẻ\n\na) Trình tự thực hiện:\n\nSở nhận hồ sơ.\n\nSở trả kết quả.\n\nb) Hồ sơ gồm:\n\n- Đơn"
    )
    blocks = list(document.blocks)
    for i, number in ((2, "Bước 1:"), (3, "Bước 2:")):
        blocks[i] = blocks[i]._replace(number=number)
    (found,) = understand(document._replace(blocks=tuple(blocks)), "x.docx").procedures
    assert [(s.label, s.action) for s in found.flows[0].steps] == [
        ("Bước 1", "Sở nhận hồ sơ."),
        ("Bước 2", "Sở trả kết quả."),
    ]


def test_a_step_in_words_counts() -> None:
    (found,) = prose("Bước một: Sở nhận hồ sơ.", "Bước hai: Sở trả kết quả.")
    assert [s.label for s in found.steps] == ["Bước một", "Bước hai"]


def test_prose_that_only_explains_a_step_table_is_no_flow_of_its_own() -> None:
    found = procedure(
        "# Quy trình cấp thẻ\n\n## Quy trình thực hiện\n"
        f"{STEPS}\nBước 1: Công chức nhận hồ sơ.\n\nBước 2: Công chức trả kết quả."
    )
    assert [f.prose for f in found.flows] == [False]


@pytest.mark.parametrize(
    "label",
    [
        "Thời gian",
        pytest.param("Thời gian thực hiện"),
    ],
)  # fmt: skip
def test_lines_below_a_step_may_name_person_time_and_output(label: str) -> None:
    (found,) = prose(
        "Bước 1: Thẩm định hồ sơ", "- Người thực hiện: Chuyên viên phòng;", f"- {label}: 02 ngày;",
        "- Kết quả: Tờ trình.", "Bước 2: Ký duyệt",
    )  # fmt: skip
    step = found.steps[0]
    assert (step.action, step.responsible, step.days) == ("Thẩm định hồ sơ", "Chuyên viên phòng", 2)
    assert step.outputs == "Tờ trình"


@pytest.mark.parametrize("marker", ["a) ", "1.1. ", "- b) "])
def test_a_step_may_have_a_marker_of_its_list(marker: str) -> None:
    (flow,) = prose(f"{marker}Bước 1: Tổ chức nộp hồ sơ.", f"{marker}Bước 2: Sở Xây dựng thẩm định trong 10 ngày.")
    assert [(s.label, s.responsible, s.days) for s in flow.steps] == [
        ("Bước 1", "Tổ chức", None),
        ("Bước 2", "Sở Xây dựng", 10),
    ]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Quality Assurance verifies the clearance.", "Quality Assurance"),
        ("Laboratory staff weighs the sample.", "Laboratory staff"),
        ("Operator cleans the line.", "Operator"),
        ("Check readings against the log.", None),
    ],
)
def test_a_unit_needs_no_article(text: str, actor: str | None) -> None:
    assert actor_of(text) == actor


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Both compare the readings and sign.", "Both"),
        ("Both operators sign the sheet.", "Both operators"),
        ("The operator and the checker compare the labels.", "The operator and the checker"),
        ("All staff wear gloves.", "All staff"),
        ("Both samples are kept for a week.", None),
        ("Both are signed.", None),
        ("Two vials go to the rack.", None),
    ],
)
def test_several_people_do_a_step_together(text: str, actor: str | None) -> None:
    assert actor_of(text) == actor


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        (
            "Công chức tiếp nhận hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh kiểm tra hồ sơ, cấp giấy.",
            "Công chức tiếp nhận hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh",
        ),
        (
            "Cán bộ tiếp nhận hồ sơ của Bộ phận tiếp nhận và trả kết quả kiểm tra hồ sơ.",
            "Cán bộ tiếp nhận hồ sơ của Bộ phận tiếp nhận và trả kết quả",
        ),
        ("Công chức tiếp nhận hồ sơ tại quầy, chuyển xử lý.", "Công chức"),
        ("Công chức tiếp nhận hồ sơ và kiểm tra.", "Công chức"),
        ("Công chức tiếp nhận hồ sơ trực tiếp.", "Công chức"),
        ("Cán bộ thụ lý thẩm định hồ sơ.", "Cán bộ thụ lý"),
        ("Người làm chứng thuật lại lời di chúc.", "Người làm chứng"),
        ("Công chức Kinh tế cùng trưởng thôn kiểm đếm.", "Công chức Kinh tế"),
        ("Sở Công Thương đo khói tại lò.", "Sở Công Thương"),
    ],
)
def test_what_a_post_is_there_for_belongs_to_its_name(text: str, actor: str) -> None:
    assert actor_of(text) == actor


@pytest.mark.parametrize("opener", ["Giải quyết hồ sơ tại Chi cục, gồm các việc sau:", "Giải quyết hồ sơ"])
@pytest.mark.parametrize("marks", [("2.1.", "2.2."), ("a)", "b)")])
def test_the_parts_of_a_step_are_steps(opener: str, marks: tuple[str, str]) -> None:
    (found,) = prose(
        "Bước 1. Công chức nhận hồ sơ (0,5 ngày).",
        f"Bước 2. {opener}",
        f"{marks[0]} Chi cục trưởng phân công người thụ lý (0,25 ngày làm việc).",
        f"{marks[1]} Chuyên viên đối chiếu hóa đơn trong 30 ngày gần nhất, dự thảo (03 ngày).",
        "Bước 3. Lãnh đạo Sở ký (01 ngày).",
    )
    assert [s.label for s in found.steps] == ["Bước 1", *(m.strip(".)") for m in marks), "Bước 3"]
    assert [s.days for s in found.steps] == [0.5, 0.25, 3, 1]
    assert [s.responsible for s in found.steps] == ["Công chức", "Chi cục trưởng", "Chuyên viên", "Lãnh đạo Sở"]


def test_items_below_a_step_that_tells_who_does_it_are_no_steps() -> None:
    (found,) = prose("Bước 1. Tổ chức nộp hồ sơ.", "2.1. Chi cục phân công.", "Bước 2. Chi cục kiểm tra:",
                     "a) Nguồn nước;", "b) Lồng nuôi.", "Bước 3. Trả kết quả.")  # fmt: skip
    assert [s.label for s in found.steps] == ["Bước 1", "Bước 2", "Bước 3"]


def test_how_long_something_is_left_alone_is_not_the_time_of_a_step() -> None:
    head = "# SOP-1 Turbidity\n\n## 1. Purpose\n\nTo test.\n\n## 2. Procedure\n\n"
    steps = (
        "Step 1: The analyst lets the meter warm up for 30 minutes.\n\nStep 2: The analyst reads it within 15 minutes."
    )
    (found,) = procedure(head + steps).flows
    assert [s.days for s in found.steps] == [None, 0.0312]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bước 1 (0,5 ngày): Công chức nhận hồ sơ.", "Bước 2 (02 ngày): Lãnh đạo Sở ký."),
        ("Bước thứ nhất: Công chức nhận hồ sơ trong 0,5 ngày.", "Bước thứ hai: Lãnh đạo Sở ký trong 02 ngày."),
        ("- Bước 1 - Công chức nhận hồ sơ (0,5 ngày)", "- Bước 2 - Lãnh đạo Sở ký (02 ngày)"),
    ],
)
def test_a_step_is_counted_and_timed_in_many_ways(one: str, other: str) -> None:
    (found,) = prose(one, other)
    assert [(s.responsible, s.days) for s in found.steps] == [("Công chức", 0.5), ("Lãnh đạo Sở", 2)]


def test_short_numbers_count_steps_where_the_steps_are_told() -> None:
    (told,) = procedure(
        "# Quy trình cấp thẻ\n\n**1. Trình tự thực hiện**\n\nB1. Người nộp gửi hồ sơ.\n\nB2. Sở Y tế kiểm tra trong 02 ngày."
    ).flows
    assert [(s.label, s.days) for s in told.steps] == [("B1", None), ("B2", 2)]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Chuẩn bị. Đánh giá viên soạn phiếu hỏi.", "Đánh giá viên"),
        ("Lập kế hoạch năm. Thư ký ISO trình Giám đốc.", "Thư ký ISO"),
        ("Nạp mẫu, chọn xét nghiệm GLU, chạy máy.", None),
        ("Khắc phục. Đơn vị có điểm không phù hợp phân tích nguyên nhân.", "Đơn vị có điểm không phù hợp"),
    ],
)
def test_the_name_of_a_step_hides_its_actor_not(text: str, actor: str | None) -> None:
    (found,) = prose(f"Bước 1: {text}", "Bước 2: Sở Y tế trả kết quả.")
    assert found.steps[0].responsible == actor


def test_a_part_without_a_known_name_ends_the_last_step() -> None:
    parts = ("**1. Mục đích**", "Đo.", "**2. Nội dung thực hiện**", "Bước 1: Nạp mẫu.", "Bước 2: Chạy máy.")
    text = "\n\n".join((*parts, "3. Diễn giải kết quả", "Báo."))
    found = procedure(f"# Quy trình đo đường máu\n\n{text}")
    assert [s.action for s in found.flows[0].steps] == ["Nạp mẫu.", "Chạy máy."]
    assert found.kind == "iso"


def test_parts_of_a_bench_tell_a_method_from_a_public_procedure() -> None:
    text = "**1. Phạm vi**\n\nSữa.\n\n2. Nguyên lý\n\nSấy.\n\n3. Thiết bị, dụng cụ\n\nCân.\n\n**4. Cách tiến hành**\n\nCân 5 g."
    assert procedure(f"# Quy trình xác định độ ẩm\n\n{text}").kind == "sop"


def test_the_actor_may_stand_behind_the_name_of_the_step_and_a_line_break() -> None:
    (flow,) = prose(
        "Bước 1: Nộp hồ sơ<br>Cá nhân nộp hồ sơ tại Sở Y tế", "Bước 2: Tiếp nhận<br>Sở Y tế cấp phiếu tiếp nhận"
    )
    assert [s.responsible for s in flow.steps] == ["Cá nhân", "Sở Y tế"]


def test_items_below_lines_that_open_a_level_are_steps_when_each_closes_with_its_time() -> None:
    text = (
        "# Thủ tục cấp lại giấy phép bãi nổ", "## a) Thời gian giải quyết: 05 ngày làm việc", "## b) Các bước thực hiện:",
        "* Tại Sở Công Thương (04 ngày):", "+ Công chức tiếp nhận hồ sơ: 0,5 ngày", "+ Phòng chuyên môn thẩm định: 3,5 ngày",
        "* Tại UBND tỉnh (01 ngày):", "+ Chủ tịch UBND tỉnh ký: 01 ngày",
    )  # fmt: skip
    (flow,) = procedure("\n\n".join(text)).flows
    told = [(s.responsible, s.days) for s in flow.steps]
    assert told == [("Công chức", 0.5), ("Phòng chuyên môn", 3.5), ("Chủ tịch UBND tỉnh", 1.0)]


def test_a_time_that_is_also_written_out_stays_in_its_bracket() -> None:
    (found,) = procedure(
        "# Quy trình cấp thẻ\n\n**1. Trình tự thực hiện**\n\n"
        "Bước 1 (01 (một) ngày): Văn thư nhận hồ sơ.\n\n"
        "Bước 2: Trưởng phòng ký thẻ (Trưởng phòng; 02 (hai) ngày).\n\n"
        "Bước 3 - Trả thẻ (chậm nhất 03 (ba) ngày): Văn thư trả thẻ."
    ).flows
    assert [s.days for s in found.steps] == [1, 2, 3]
    assert [s.responsible for s in found.steps] == ["Văn thư", "Trưởng phòng", "Văn thư"]


def test_the_sentence_of_a_step_may_close_with_who_does_it_and_how_long() -> None:
    (found,) = prose(
        "Bước 1: Nhận hồ sơ và ghi sổ. Người thực hiện: Công chức một cửa. Thời gian: 0,5 ngày.",
        "Bước 2: Ký thẻ. Người thực hiện: Trưởng phòng Kinh tế, Hạ tầng và Đô thị. Thời gian: 01 ngày.",
    )
    assert [(s.action, s.responsible, s.days) for s in found.steps] == [
        ("Nhận hồ sơ và ghi sổ.", "Công chức một cửa", 0.5),
        ("Ký thẻ.", "Trưởng phòng Kinh tế, Hạ tầng và Đô thị", 1.0),
    ]
