"""Phòng Ứng phó thiên tai, with Ư and Đ in its codes, and the laboratory of the monitoring centre, with English SOPs."""

from __future__ import annotations

from tests.merged_department.model import Doc, Form, Step, doc, service
from tests.merged_department.steps import way

STORM = "08. Ứng phó thiên tai"
STORM_WHO = "Phòng Ứng phó thiên tai"
LAB = "09. Trung tâm Quan trắc"
LAB_WHO = "Phòng thử nghiệm"


def documents() -> list[Doc]:
    """Both."""
    return [*_storm(), *_lab()]


def _storm() -> list[Doc]:
    return [
        doc(
            "QT-ƯPTT-01", "Trực ban phòng, chống thiên tai", "system", STORM_WHO, STORM,
            purpose="Tổ chức trực ban, tiếp nhận và xử lý thông tin thiên tai.",
            cites=["Luật Phòng, chống thiên tai số 33/2013/QH13", "QT-VP-01", "HD-ƯPTT-01"],
            steps=[
                Step("Nhận ca, theo dõi bản tin dự báo", "Người trực ban", "24/24 giờ", "BM-ƯPTT-01-01"),
                Step("Báo cáo nhanh khi có thiên tai", "Người trực ban", "02 giờ", "Báo cáo nhanh"),
            ],
            forms=[Form("BM-ƯPTT-01-01", "Sổ trực ban", "x", "BM-ƯPTT-01-01 Sổ trực ban.docx")],
        ),
        doc(
            "QT-ƯPTT-02", "Cấp giấy phép cho các hoạt động liên quan đến đê điều", "classic", STORM_WHO, STORM,
            service=service(
                "1.018861", "Cấp giấy phép cho các hoạt động liên quan đến đê điều", "Đê điều", "20 ngày làm việc",
                ("Đơn đề nghị cấp giấy phép (BM-ƯPTT-02-01)", "Đơn đề nghị cấp giấy phép cho hoạt động liên quan đến đê điều"),
                ("Bản vẽ thiết kế thi công", "Bản vẽ thiết kế bản vẽ thi công của công trình liên quan"),
            ),
            steps=way(20, STORM_WHO, "Giấy phép", cited=["BM-ƯPTT-02-01"]),
            cites=["Luật Đê điều số 79/2006/QH11", "QT-ƯPTT-01"],
            forms=[Form("BM-ƯPTT-02-01", "Đơn đề nghị cấp giấy phép", "x", "BM-ƯPTT-02-01.docx")],
        ),
        doc(
            "QT-ƯPTT-03", "Thống kê thiệt hại do thiên tai", "system", STORM_WHO, STORM, revision="02", issued="24/11/2025",
            purpose="Thống kê, đánh giá thiệt hại đầy đủ, kịp thời.",
            cites=["Luật Phòng, chống thiên tai số 33/2013/QH13", "QT-ƯPTT-01"],
            steps=[
                Step("Tổng hợp số liệu từ các xã, phường", STORM_WHO, "01 ngày", "BM-ƯPTT-03-01"),
                Step("Báo cáo Ủy ban nhân dân tỉnh", "Lãnh đạo Sở", "01 ngày", "Báo cáo tổng hợp"),
            ],
            forms=[Form("BM-ƯPTT-03-01", "Bảng thống kê thiệt hại", "x", "BM-ƯPTT-03-01.xlsx")],
            history=[("Ban hành lần đầu sau hợp nhất", "01", "15/8/2025"), ("Bỏ cấp trung gian", "02", "24/11/2025")],
        ),
        doc(
            "HD-ƯPTT-01", "Hướng dẫn ghi sổ trực ban", "instruction", STORM_WHO, STORM,
            purpose="Hướng dẫn ghi sổ trực ban thống nhất.",
            body=["Ghi giờ nhận tin, nguồn tin và nội dung xử lý.", "Ký giao ca vào cuối trang."],
        ),
    ]  # fmt: skip


def _lab() -> list[Doc]:
    return [
        doc(
            "LAB.MP 01", "Calibration of pH meters", "sop", LAB_WHO, LAB, issued="2025-09-01",
            purpose="This procedure describes how pH meters are calibrated before use.",
            cites=["LAB.MP 02 Receipt and handling of samples", "ISO/IEC 17025:2017"],
            steps=[
                Step("Rinse the electrode and calibrate with buffers pH 4, pH 7 and pH 10.", "Analyst", "", "F01.01"),
                Step("Reject the meter when the slope is below 95 %; see LAB.MP04.", "Analyst", "", ""),
            ],
            forms=[Form("F01.01", "Calibration log", "x", "F01.01 Calibration log.xlsx")],
        ),
        doc(
            "LAB.MP 02", "Receipt and handling of samples", "sop", LAB_WHO, LAB, revision="2.0", issued="2025-11-03",
            purpose="This procedure describes how samples are received, labelled and stored.",
            cites=["SOP-LAB-05 Disposal of laboratory waste", "ISO/IEC 17025:2017"],
            steps=[
                Step("Check the seal and the temperature of each sample on receipt.", "Reception", "", "F02.01"),
                Step("Enter the sample into the register and give it a number.", "Reception", "", "F02.01"),
            ],
            forms=[Form("F02.01", "Sample register", "x", "F02.01 Sample register.xlsx")],
            history=[("First issue", "1.0", "2025-08-15"), ("Temperature check added", "2.0", "2025-11-03")],
        ),
        doc(
            "LAB.MP 03", "Determination of suspended solids", "sop", LAB_WHO, LAB, issued="2025-08-15",
            purpose="This procedure describes the gravimetric determination of suspended solids in waste water.",
            cites=["LAB.MP 02, version 2.0", "TCVN 6625:2000"],
            steps=[
                Step("Filter a measured volume through a weighed glass-fibre filter.", "Analyst", "", ""),
                Step("Dry at 105 °C to constant mass and record the result.", "Analyst", "", "F03.01"),
            ],
            forms=[Form("F03.01", "Result sheet", "x", "F03.01 Result sheet.xlsx")],
        ),
        doc(
            "LAB.MP 04", "Handling of nonconforming work", "sop", LAB_WHO, LAB, issued="2025-08-15",
            purpose="This procedure describes what is done when work does not conform.",
            cites=["QT-ISO-04"],
            steps=[
                Step("Stop the work and record the nonconformity.", "Analyst", "", "F04.01"),
                Step("Decide on the significance and on the release of results.", "Head of laboratory", "", ""),
            ],
            forms=[Form("F04.01", "Nonconformity report", "x", "F04.01.docx")],
        ),
        doc(
            "SOP-LAB-05", "Disposal of laboratory waste", "sop", LAB_WHO, LAB, issued="2025-08-15",
            purpose="This procedure describes how laboratory waste is collected and handed over.",
            cites=["SOP-LAB-06 Training of analysts"],
            steps=[
                Step("Collect acids and solvents in separate labelled containers.", "Analyst", "", ""),
                Step("Hand the containers over to the contractor every quarter.", "Head of laboratory", "", "F05.01"),
            ],
            forms=[Form("F05.01", "Waste hand-over note", "x", "F05.01.docx")],
        ),
        doc(
            "SOP-LAB-06", "Training of analysts", "sop", LAB_WHO, LAB, revision="1.1", issued="2025-12-01",
            purpose="This procedure describes how analysts are trained and authorised.",
            cites=["QT-VP-04"],
            steps=[
                Step("Draw up the training plan of the year.", "Head of laboratory", "", "F06.01"),
                Step("Authorise the analyst after three accepted control samples.", "Head of laboratory", "", "F06.02"),
            ],
            forms=[
                Form("F06.01", "Training plan", "x", "F06.01 Training plan.docx"),
                Form("F06.02", "Authorisation record", "x", "F06.02.docx"),
            ],
            history=[("First issue", "1.0", "2025-08-15"), ("Control samples added", "1.1", "2025-12-01")],
        ),
    ]  # fmt: skip
