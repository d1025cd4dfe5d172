"""Layouts of laboratories, plants, schools and banks: lanes of those who act, side tables, records, signers and codes."""

from __future__ import annotations

import pytest

from qmslint.model import Control, Procedure
from qmslint.read.sample import parse
from qmslint.understand.cover.control import read_control
from qmslint.understand.reading import read
from tests.understand.samples import STEPS

HEAD = "**1. Purpose**\n\nTo be safe.\n\n**2. Scope**\n\nAll wards.\n\n"


def procedure(sample: str) -> Procedure:
    return read(parse(sample), "a.docx").procedures[0]


def control(sample: str) -> Control:
    return read_control(parse(sample))


def who_does_what(sample: str) -> list[tuple[str, str | None, str]]:
    return [(s.label, s.responsible, s.action) for flow in procedure(sample).flows for s in flow.steps]


def test_a_lane_for_each_who_acts_tells_who_does_a_step() -> None:
    rows = "| 1 | Sends the order before ten | | |\n| 2 | | Checks all the doses | |\n| 3 | | | Fills the bag slowly |"
    steps = who_does_what(f"{HEAD}**3. Procedure**\n\n| Step | Ward nurse | Pharmacist | Technician |\n{rows}")
    assert steps == [
        ("1", "Ward nurse", "Sends the order before ten"),
        ("2", "Pharmacist", "Checks all the doses"),
        ("3", "Technician", "Fills the bag slowly"),
    ]


def test_a_time_beside_the_lanes_is_that_of_the_step_and_a_total_below_them_their_total() -> None:
    rows = "| 1 | Sends the order before ten | | 2 hours |\n| 2 | | Checks all the doses | 1 day |\n"
    rows += "| 3 | Fetches the bag slowly | | 6 hours |"
    found = procedure(
        f"{HEAD}**3. Procedure**\n\n| Step | Ward nurse | Pharmacist | Time |\n{rows}\n| Total time | < | < | 2 days |"
    )
    (flow,) = found.flows
    assert [(s.label, s.responsible, s.days) for s in flow.steps] == [
        ("1", "Ward nurse", 0.25), ("2", "Pharmacist", 1.0), ("3", "Ward nurse", 0.75),
    ]  # fmt: skip
    assert flow.stated_total_days == 2.0


def test_a_matrix_of_ticks_has_no_lanes() -> None:
    rows = "| 1 | x | | |\n| 2 | | x | |\n| 3 | | | x |"
    own = "**4. Records**\n\nLog, kept 5 years"
    assert not who_does_what(f"{HEAD}**3. Training**\n\n| No | SOP-01 | SOP-02 | SOP-03 |\n{rows}\n\n{own}")


@pytest.mark.parametrize(
    "beside",
    [
        "**3. Responsibilities**\n\n| Position | Task |\n| Analyst | Runs the samples |\n| Head | Signs |",
        "**3. Monitoring**\n\n| What | How | Frequency | Who |\n| Iron | Pack | Hour | Operator |\n| Steel | Pack | Day | Head |",
    ],
)
def test_a_table_beside_the_part_of_the_steps_holds_none(beside: str) -> None:
    own = "**4. Procedure**\n\n| Step | Action | Responsible |\n| 1 | Weigh | Analyst |\n| 2 | Sign | Head |"
    assert [s[0] for s in who_does_what(f"{HEAD}{beside}\n\n{own}")] == ["1", "2"]


def test_the_totals_of_two_cases_in_one_table_are_each_their_own() -> None:
    rows = "| I. Sơ tuyển (3 ngày) |||\n| 1 | Nhận | Văn thư | 1 ngày |\n| 2 | Họp | Hội đồng | 2 ngày |\n"
    rows += "| II. Xét chọn (4 ngày) |||\n| 1 | Sửa | Chủ nhiệm | 3 ngày |\n| 2 | Ký | Viện trưởng | 1 ngày |"
    found = procedure(
        f"**1. Mục đích**\n\nA.\n\n**2. Trình tự**\n\n| TT | Nội dung | Người thực hiện | Thời gian |\n{rows}"
    )
    assert [f.stated_total_days for f in found.flows] == [3.0, 4.0]


@pytest.mark.parametrize(
    ("head", "row", "kept"),
    [
        ("| Record | Kept | Held by |", "| Load log | 5 years | Stores |", ("Load log", "5 years", "Stores")),
        ("| Record | How long | Where |", "| Load log | 5 years | Stores |", ("Load log", "5 years", "Stores")),
        ("| TT | Hồ sơ | Nơi lưu | Thời hạn |", "| 1 | Sổ | Kho | Vĩnh viễn |", ("Sổ", "Vĩnh viễn", "Kho")),
        ("| TT | Hồ sơ | Thời gian | Nơi lưu |", "| 1 | Sổ cân | 05 năm | Kho |", ("Sổ cân", "05 năm", "Kho")),
    ],
)
def test_a_table_of_records_says_how_long_and_where(head: str, row: str, kept: tuple[str, str, str]) -> None:
    found = procedure(f"{HEAD}**3. Records**\n\n{head}\n{row}").records
    assert [(r.text, r.retention, r.place) for r in found] == [kept]


@pytest.mark.parametrize(
    ("line", "retention", "place"),
    [
        ("Check sheet: three years in the technical office", "three years", "the technical office"),
        ("Sổ vệ sinh giữ trong tủ hồ sơ ít nhất hai năm", "ít nhất hai năm", "tủ hồ sơ"),
        ("Sổ cân: 02 năm tại khoa", "02 năm", "khoa"),
    ],
)
def test_a_line_of_records_says_how_long_and_where(line: str, retention: str, place: str) -> None:
    record = procedure(f"{HEAD}**3. Records**\n\n{line}").records[0]
    assert (record.retention, record.place) == (retention, place)


def test_a_schedule_beside_the_records_keeps_none() -> None:
    table = "| System | When | Kept for |\n| Mail | Saturdays | 12 weeks |"
    found = procedure(
        f"{HEAD}**3. Backup schedule**\n\n{table}\n\n**4. Records**\n\nReport, kept 3 years in the office"
    )
    assert [r.retention for r in found.records] == ["3 years"]


def test_codes_below_a_bare_heading_are_the_forms() -> None:
    found = procedure(f"{HEAD}**MATERIALS**\n\n| HRP-212 | FORM: Review |\n| HRP-407 | CHECKLIST: Review |")
    assert [form.code for form in found.forms] == ["HRP-212", "HRP-407"]


@pytest.mark.parametrize(
    ("sample", "approver"),
    [
        ("| Approved by | Signature | Date |\n| I. Halvorsen | | 2 Feb 2026 |", "I. Halvorsen"),
        ("Biên soạn: Tổ an toàn\n\nPhê duyệt: Giám đốc", "Giám đốc"),
        ("| NGƯỜI LẬP <br> Trần A | HIỆU TRƯỞNG <br> Đoàn Thị Lài |", "Đoàn Thị Lài"),
        ("| Authoriser name: | S. Malik |", "S. Malik"),
        ("| Lead author <br> Name: E. Saari | Approver <br> Name: M. Ricci |", "M. Ricci"),
    ],
)
def test_who_approves_is_told_in_many_ways(sample: str, approver: str) -> None:
    assert control(f"-> **Handling of Samples** <-\n\nSOP No.: SOP-12\n\n{sample}").approved_by == approver


def test_a_review_each_year_names_no_reviewer() -> None:
    assert (
        control(
            "SOP No.: SOP-12\n\n**Annual review**\n\n| Reviewed by | Signature | Date |\n| O. Kragh | | 2025 |"
        ).reviewed_by
        is None
    )


@pytest.mark.parametrize(
    ("sample", "code", "revision"),
    [
        ("| CÔNG TY A | Số: MT-QT-04 <br> Sửa đổi: 02 <br> Ngày: 24/02/2025 |", "MT-QT-04", "02"),
        ("| Number / Version | BB-EQ-015 / 1 |", "BB-EQ-015", "1"),
        ("| Mã/No.: SV-WI-IQC-03 <br> Rev.: 02 |", "SV-WI-IQC-03", "02"),
        ("footer: SER-T-031 | Version 5 | Page 1 of 7", "SER-T-031", "5"),
        ("| Recall | GDP-SOP-18 <br> Version 6 |", "GDP-SOP-18", "6"),
        ("| HD-RAP-022 <br> Phiên bản: A2 |", "HD-RAP-022", "A2"),
    ],
)
def test_codes_and_revisions_of_a_house(sample: str, code: str, revision: str) -> None:
    found = control(sample)
    assert (found.code, found.revision) == (code, revision)


def test_days_turned_month_first_are_known_by_one_that_cannot_be() -> None:
    rows = "| 1 | 05-03-2021 | First |\n| 2 | 07-14-2025 | New cause |"
    found = control(f"Effective Date: 07-14-2025\n\n**Document History**\n\n| Version | Date | Changes |\n{rows}")
    assert [e.date for e in found.history] == ["2021-05-03", "2025-07-14"]
    assert found.effective_date == "2025-07-14"


def test_the_day_right_above_the_signatures_is_that_of_issue() -> None:
    signed = "Sóc Trăng, ngày 14 tháng 4 năm 2025\n\n| NGƯỜI SOẠN THẢO <br> Lê A | NGƯỜI PHÊ DUYỆT <br> Vưu B |"
    assert control(f"**SSOP 3: VỆ SINH BỀ MẶT**\n\n1. Yêu cầu\n\n{signed}").issue_date == "2025-04-14"


def test_the_part_of_a_technique_names_no_procedure() -> None:
    parts = "**I. ĐẠI CƯƠNG**\n\nA.\n\n**IV. CHUẨN BỊ**\n\n1. Phương tiện: ống.\n\n**V. CÁC BƯỚC TIẾN HÀNH**\n\n"
    steps = "Bước 1: Bôi trơn đầu ống, đưa nhẹ qua mũi.\n\nBước 2: Cố định ống, ghi giờ đặt.\n\n**VI. THEO DÕI**\n\n30 phút."
    found = procedure(f"-> **QUY TRÌNH KỸ THUẬT** <-\n\n-> **ĐẶT ỐNG THÔNG DẠ DÀY** <-\n\n{parts}{steps}")
    assert found.title == "Đặt ống thông dạ dày"
    assert [(s.responsible, s.days) for s in found.flows[0].steps] == [(None, None), (None, None)]


def test_what_is_superseded_lends_no_date() -> None:
    lines = "SOP-CRO-028, version 3\n\nThis SOP supersedes SOP-CRO-028 version 2, effective 01 Jan 2020\n\n"
    found = control(f"-> **Archiving of Trial Documents** <-\n\n{lines}Effective date: 01 Oct 2025")
    assert (found.revision, found.effective_date) == ("3", "2025-10-01")


def test_a_log_of_reviews_names_no_signer() -> None:
    log = "| Date of review | Reviewer | Change needed |\n| 03 March 2025 | Ines Caldeira | N |"
    assert control(f"Doc ID: GLP-ADM-009\n\n**Review log**\n\n{log}").reviewed_by is None


def test_a_part_within_the_steps_may_sound_like_another() -> None:
    found = procedure(
        f"{HEAD}**5. Procedure**\n\n**5.1 Before archiving**\n\n5.1.1 Count.\n\n**6. Records**\n\nLog, kept 5 years"
    )
    assert [s.number for s in found.sections if s.kind == "records"] == ["6"]


@pytest.mark.parametrize(
    "table",
    [
        "| Copy | Held by |\n| 1 | Reception |\n| 2 | Quality |",
        "| Level | Contact | Within |\n| 1 | Head of reception | 15 minutes |\n| 2 | Management | 1 hour |",
    ],
)
def test_who_holds_a_copy_or_is_called_is_neither_dossier_nor_step(table: str) -> None:
    own = "**3. Procedure**\n\n| Step | Action | Responsible |\n| 1 | Weigh | Analyst |\n| 2 | Sign | Head |"
    found = procedure(f"{HEAD}{own}\n\n**4. Escalation**\n\n{table}")
    assert found.dossier is None
    assert [s.label for flow in found.flows for s in flow.steps] == ["1", "2"]


@pytest.mark.parametrize(
    ("sample", "title"),
    [
        (
            "| Procedure | Return of Goods by Customers | Number | LOG-P-12 |\n| Issue | 5 | Date | 21 July 2025 |",
            "Return",
        ),
        ("-> **RB-017: Restart of the Payment Gateway** <-\n\n| Version | 0.9 |", "Restart"),
        ("| Tên: Kiểm soát thay đổi quá trình | Số SOP: SOP-QA-019 |", "Kiểm soát"),
        ("-> **Work Instruction WI-ASM-118** <-\n\n-> **Fitting the Door Seal** <-\n\n| Revision | 7 |", "Fitting"),
    ],
)
def test_titles_stand_beside_the_kind_behind_a_code_and_below_both(sample: str, title: str) -> None:
    assert (control(sample).title or "").startswith(title)


def test_brackets_behind_the_name_of_a_step_say_who() -> None:
    steps = "Step 1 – Plan the round (Parks Team)\n\nPrint the list.\n\nStep 2 – Look at each tree (Tree inspector)\n\nTap it."
    assert [who for _, who, _ in who_does_what(f"{HEAD}**3. Procedure**\n\n{steps}")] == [
        "Parks Team",
        "Tree inspector",
    ]


@pytest.mark.parametrize("same", ["nt", "-nt-", "Như trên", '"'])
def test_a_mark_for_the_same_names_who_stands_above(same: str) -> None:
    rows = f"| TT | Nội dung | Ai làm | Thời gian |\n| 1 | Thẩm định | Chuyên viên | 2 ngày |\n| 2 | Trình ký | {same} | 1 ngày |"
    assert [who for _, who, _ in who_does_what(f"{HEAD}**5. Các bước thực hiện**\n\n{rows}")] == ["Chuyên viên"] * 2


def test_a_column_headed_by_a_letter_counts_the_rows() -> None:
    rows = "| B | Người làm | Việc | Hạn |\n| 1 | Văn thư | Nhận đơn | 04 giờ |\n| 2 | Giám đốc | Ký | 01 ngày |"
    (flow,) = procedure(f"{HEAD}**5. Quy trình xử lý**\n\n{rows}").flows
    assert [s.label for s in flow.steps] == ["1", "2"]


def test_the_name_of_a_step_behind_its_number_is_no_part_of_the_label() -> None:
    head = "| Bước | Nội dung thực hiện | Trách nhiệm |"
    rows = f"{head}\n| 1. Báo cáo sự cố | Viết phiếu | Điều dưỡng |\n| 2. Phân tích lỗi | Họp tổ | Tổ chất lượng |"
    (flow,) = procedure(f"{HEAD}**5. Nội dung**\n\n{rows}").flows
    assert [(s.label, s.action.partition("\n")[0]) for s in flow.steps] == [
        ("1", "Báo cáo sự cố"),
        ("2", "Phân tích lỗi"),
    ]


def test_a_label_in_capitals_before_a_dash_is_a_heading() -> None:
    found = procedure(f"{HEAD}PURPOSE – keep stock cold.\n\nWHO THIS APPLIES TO – nurses.\n\n**WHAT TO DO**\n\n{STEPS}")
    assert {"purpose", "scope"} <= {s.kind for s in found.sections}


def test_annexes_behind_a_number_are_forms_where_a_form_follows() -> None:
    found = procedure(f"{HEAD}**5. Các bước thực hiện**\n\n{STEPS}\n\n6. PHỤ LỤC: BM-01 Đơn đề nghị")
    assert [s.number for s in found.sections if s.kind == "forms"] == ["6"]


def test_signers_stand_side_by_side_between_tabs() -> None:
    line = "Biên soạn: Phạm Anh - NV Mua hàng\tSoát xét: Vũ Long\tPhê duyệt: Trần Hòa - Giám đốc"
    assert control(f"{HEAD}{line}\n\n{STEPS}").approved_by == "Trần Hòa - Giám đốc"


def test_rows_counted_by_figures_above_step_one_name_procedures_and_their_times() -> None:
    head = "| STT | Tên TTHC/ các bước thực hiện | Đơn vị, người thực hiện | Thời gian |"
    first = "| 1 | Cấp thẻ thư viện (1.005319) | | 03 ngày làm việc |\n"
    first += "| Bước 1 | Nhận đơn | Thủ thư | 0,5 |\n| Bước 2 | Ký | Trưởng phòng | 2,5 |"
    second = "| 2 | Cấp lại thẻ thư viện (2.001064) | | 01 ngày làm việc |\n| Bước 1 | Nhận đơn | Thủ thư | 1 |"
    found = read(parse(f"# QUY TRÌNH NỘI BỘ LĨNH VỰC THƯ VIỆN\n\n{head}\n{first}\n{second}"), "a.docx").procedures
    assert [(f.stated_total_days, [s.days for s in f.steps]) for p in found for f in p.flows] == [
        (3.0, [0.5, 2.5]),
        (1.0, [1.0]),
    ]


def test_no_number_of_sets_may_be_said_below_the_papers() -> None:
    papers = "**4. Thành phần hồ sơ:**\n\n- Bản chính giấy tờ;\n\nSố lượng: không quy định"
    assert "dossier_sets" in {s.kind for s in procedure(f"{HEAD}{papers}\n\n**5. Các bước**\n\n{STEPS}").sections}


def test_forms_of_the_house_may_stand_behind_the_heading() -> None:
    found = procedure(f"{HEAD}**5. Các bước**\n\n{STEPS}\n\n**6. Biểu mẫu:** BM-QL-01 Sổ theo dõi; BM-QL-02 Phiếu kiểm")
    assert [(f.code, f.title) for f in found.forms] == [("BM-QL-01", "Sổ theo dõi"), ("BM-QL-02", "Phiếu kiểm")]


def test_control_data_in_one_line_with_short_labels() -> None:
    found = control("# QUY TRÌNH CẤP THẺ\n\nMã hiệu QT.CT-01 – BH lần 2 – ngày 18/9/2025")
    assert (found.code, found.revision, found.issue_date) == ("QT.CT-01", "2", "2025-09-18")
    assert (
        control("# Goods Receiving\n\nDoc no WH-SOP-004   Rev 2   Eff. date 1 Aug 2025").effective_date == "2025-08-01"
    )
