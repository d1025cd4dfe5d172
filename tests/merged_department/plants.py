"""The department with defects at known places, and what a careful reader finds there."""

from __future__ import annotations

from dataclasses import replace

from tests.measured import Label
from tests.merged_department.department import department
from tests.merged_department.divisions import forest, livestock, office
from tests.merged_department.model import Department, Doc, Form, Paper, Published, Row, Step

__all__ = ["planted"]


def planted() -> tuple[Department, list[Label]]:
    """The faulty department and its labels."""
    house = department()
    labels = [
        label
        for plant in (_codes, _unresolved, _obsolete, _forms, _graph, _missing, _differs, _published, _contents)
        for label in plant(house)
    ]
    return house, labels


def _codes(house: Department) -> list[Label]:
    for code, title, like in (
        ("QT.CN.07", "Quản lý giống vật nuôi", "QT.CN.07"),
        ("QT.MT.07", "Quản lý chất thải nguy hại", "QT-MT-07"),
    ):
        made = house.doc(like)
        steps = [
            Step("Lập kế hoạch năm", made.division, "05 ngày", "Kế hoạch năm"),
            Step("Tổng hợp, báo cáo", made.division, "02 ngày", "Báo cáo"),
        ]
        house.docs.append(
            replace(made, code=code, title=title, name=f"{code} {title}.docx",
                    purpose=f"{title} trên địa bàn tỉnh.", cites=["QT-ISO-02"],
                    steps=steps, forms=[])
        )  # fmt: skip
    # the export was forgotten at the last revision
    twin = next(d for d in house.twins if d.code == "QT-ISO-01")
    twin.revision, twin.issued, twin.history = "02", "20/8/2025", twin.history[:2]
    return [
        Label("duplicate-document-code", "", "QT.CN.07"),
        Label("register-differs", "QT.CN.07 Quản lý giống", "", needed=False),
        Label("duplicate-document-code", "", "QT.MT.07"),
        Label("register-differs", "QT.MT.07 Quản lý chất thải", "", needed=False),
        Label("duplicate-document-code", "", "QT-ISO-01"),
        Label("register-differs", "QT-ISO-01 Kiểm soát tài liệu.pdf", "02"),
        Label("register-differs", "QT-ISO-01 Kiểm soát tài liệu.pdf", "", needed=False),
    ]


def _say(made: Doc, n: int, **change: str) -> None:
    made.steps[n] = made.steps[n]._replace(**change)


def _unresolved(house: Department) -> list[Label]:
    house.doc("QT-VP-02").cites.append("QT-VP-09 Giải quyết khiếu nại, tố cáo")
    _say(house.doc("QT.CN.06"), 2, action="Kiểm tra tại cơ sở, lấy mẫu theo QT.CN.12, dự thảo kết quả")
    house.doc("QTTT 02").cites.append("QTTT 08")
    house.doc("QT-ĐĐ-06").cites.append("QT-ĐĐ-18 Quản lý quỹ đất")
    house.doc("QT-MT-05").cites.append("HD-MT-04 Hướng dẫn lập dự toán")
    _say(
        house.doc("LAB.MP 03"), 0, action="Filter a measured volume through a weighed filter as described in LAB.MP 09."
    )
    house.doc("QT-ISO-05").body.append("Chỉ tiêu chất lượng được theo dõi theo quy trình QT-ISO-15.")
    return [
        Label("procedure-reference-unresolved", name, words)
        for name, words in (
            ("QT-VP-02", "QT-VP-09"), ("QT.CN.06", "QT.CN.12"), ("QTTT 02", "QTTT 08"), ("QT-ĐĐ-06", "QT-ĐĐ-18"),
            ("QT-MT-05", "HD-MT-04"), ("LAB.MP 03", "LAB.MP 09"), ("QT-ISO-05", "QT-ISO-15"),
        )
    ]  # fmt: skip


def _obsolete(house: Department) -> list[Label]:
    house.doc("QT-ISO-06").cites[1] = "QT-ISO-03 (lần ban hành 01)"
    house.doc("QT.TS.04").cites[1] = "QT.CN.07 Giám sát dịch bệnh động vật, lần ban hành: 01"
    house.doc("QT-MT-04").cites.append("QT-MT-07 Rev. 1")
    house.doc("LAB.MP 01").cites[0] = "LAB.MP 02 Receipt and handling of samples, version 1.0"
    house.doc("QT.CN.05").cites.append("QT.CN.09 Kiểm dịch động vật vận chuyển")
    house.doc("QT-VP-03").cites.append("QT-ISO-01 ban hành lần 2")
    return [
        Label("procedure-reference-obsolete", name, words)
        for name, words in (
            ("QT-ISO-06", "QT-ISO-03"), ("QT.TS.04", "QT.CN.07"), ("QT-MT-04", "QT-MT-07"), ("LAB.MP 01", "LAB.MP 02"),
            ("QT.CN.05", "QT.CN.09"), ("QT-VP-03", "QT-ISO-01"),
        )
    ]  # fmt: skip


def _forms(house: Department) -> list[Label]:
    labels = []
    for code, n, form in (
        ("QT-ĐĐ-01", 3, "BM-ĐĐ-01-05"),
        ("QT.CN.07", 2, "BM.CN.07.04"),
        ("QTTT 06", 1, "BMTT 06.3"),
        ("LAB.MP 02", 1, "F02.07"),
    ):
        _say(house.doc(code), n, out=form)
        labels.append(Label("form-unlisted", code, form))
    for code, form, title in (
        ("QT.LN.02", "BM.LN.02.02", "Biên bản thẩm định"), ("QT-VP-01", "BM-VP-01-03", "Sổ chuyển giao văn bản"),
        ("QT-MT-02", "BM-MT-02.2", "Phiếu trình"), ("SOP-LAB-05", "F05.02", "Container label"),
    ):  # fmt: skip
        house.doc(code).forms.append(Form(form, title, "", f"{form}.docx"))
        labels.append(Label("form-unused", code, form))
    for code, form in (
        ("QT.CN.02", "BM.CN.02.01"), ("QTTT 02", "BMTT 02.1"), ("QT-ĐĐ-03", "BM-ĐĐ-03-01"), ("QT-ISO-05", "BM-ISO-05-01"),
        ("QT-ƯPTT-03", "BM-ƯPTT-03-01"),
    ):  # fmt: skip
        lost = next(f for f in house.doc(code).forms if f.code == form)
        lost.file, lost.registered = "", False
        labels.append(Label("form-not-attached", code, form))
    return labels


def _graph(house: Department) -> list[Label]:
    house.doc("QT-ISO-02").cites.append("QT-ISO-04 Sự không phù hợp và hành động khắc phục")
    house.doc("QT-ĐĐ-07").cites.append("QT-ĐĐ-06 Thẩm định phương án sử dụng đất")
    house.unlisted |= {"QT.TS.05", "LAB.MP 01", "QT-ĐĐ-05", "HD-VP-02"}
    _say(house.doc("QT-ISO-02"), 1, action="Nộp lưu hồ sơ đã kết thúc")
    return [
        Label("reference-cycle", "", "QT-ISO-04"),
        Label("reference-cycle", "", "QT-ĐĐ-06"),
        *(Label("document-orphaned", code, code) for code in ("QT.TS.05", "LAB.MP 01", "QT-ĐĐ-05", "HD-VP-02")),
    ]


def _missing(house: Department) -> list[Label]:
    gone = ("QT-VP-04", "QT.LN.03", "HDTT 01", "SOP-LAB-06")
    house.rows = [r for r in house.rows if r.code not in gone]
    house.docs = [d for d in house.docs if d.code not in ("QT-VP-05", "QTTT 04")]
    house.rows.append(Row("QT.TS.06", "Cấp văn bản chấp thuận nuôi biển", "01", "2025-08-15", forest.SEA_WHO))
    house.rows.append(Row("HD-VP-03", "Hướng dẫn sử dụng chữ ký số", "01", "2025-08-15", office.WHO))
    house.reviewed = "10/3/2024"
    return [
        *(Label("document-not-registered", code, code) for code in gone),
        *(Label("registered-document-missing", "", code) for code in ("QT-VP-05", "QTTT 04", "QT.TS.06", "HD-VP-03")),
        Label("tthc-not-covered", "", "1.018814"),
        Label("register-stale", "", "2024"),
    ]


def _differs(house: Department) -> list[Label]:
    house.row("QT.CN.01").revision = "01"
    house.row("QTTT 05").revision = "3"
    house.row("QT.LN.04").revision = "01"
    house.row("QT-VP-03").issued = "2025-09-11"
    house.row("QT-MT-06").issued = "2025-08-02"
    house.row("QT-ISO-06").issued = "2025-10-12"
    house.row("QT-ƯPTT-01").title = "Trực ban tìm kiếm cứu nạn"
    house.row("QT-MT-03").title = "Cấp lại giấy phép môi trường"
    house.row("HD.CN.01").title = "Hướng dẫn tiêm phòng gia súc"
    return [
        Label("register-differs", name, words)
        for name, words in (
            ("QT.CN.01", "02"), ("QTTT 05", "3"), ("QT.LN.04", "02"), ("QT-VP-03", "2025"), ("QT-MT-06", "2025"),
            ("QT-ISO-06", "2025"),
            ("QT-ƯPTT-01", "tìm kiếm cứu nạn"), ("QT-MT-03", "Cấp lại"), ("HD.CN.01", "tiêm phòng"),
        )
    ]  # fmt: skip


def _service(house: Department, code: str):
    made = house.doc(code).service
    assert made is not None
    return made


def _published(house: Department) -> list[Label]:
    # Procedures under a wrong code are there, under another: that is one defect.
    _service(house, "QT.CN.03").code = "1.018830"
    _service(house, "QTTT 01").code = "1.018181"
    house.published = [p for p in house.published if p.code != "1.018842"]
    house.published.append(
        Published(
            "1.018855",
            "Cấp văn bản chấp thuận đóng mới, cải hoán tàu cá",
            "Thủy sản",
            "03 ngày làm việc",
            [Paper("", "Tờ khai đóng mới, cải hoán tàu cá")],
        )
    )
    house.published.append(
        Published(
            "1.018807",
            "Công bố hợp quy thức ăn chăn nuôi",
            livestock.AREA_FARM,
            "05 ngày làm việc",
            [Paper("", "Bản công bố hợp quy")],
        )
    )
    house.offer("1.018824").name = "Thu hồi, hủy giấy chứng nhận đã cấp không đúng quy định"
    house.offer("1.018852").name = "Cấp giấy chứng nhận đăng ký tàu cá, tàu công vụ thủy sản"
    house.offer("1.018832").name = "Cấp đổi, cấp lại giấy phép môi trường"
    return [
        Label("tthc-not-published", "QT.CN.03", "1.018830"),
        Label("tthc-not-published", "QTTT 01", "1.018181"),
        Label("tthc-not-published", "QT.LN.02", "1.018842"),
        *(Label("tthc-not-covered", "", code) for code in ("1.018855", "1.018807")),
        Label("tthc-name-differs", "QT-ĐĐ-04", "Thu hồi"),
        Label("tthc-name-differs", "QT.TS.02", "tàu công vụ"),
        Label("tthc-name-differs", "QT-MT-02", "cấp lại"),
    ]


def _contents(house: Department) -> list[Label]:
    for code, limit in (
        ("1.018806", "10 ngày"),
        ("1.018823", "05 ngày làm việc"),
        ("1.018836", "38 ngày"),
        ("1.018861", "25 ngày làm việc"),
    ):
        house.offer(code).limit = limit
    house.offer("1.018804").papers.append(Paper("", "Danh sách người trực tiếp bán thuốc tại cửa hàng"))
    house.offer("1.018812").papers.append(Paper("", "Bản sao giấy chứng nhận huấn luyện an toàn hóa chất", 0, 1))
    _service(house, "QT.LN.01").papers.append(Paper("Giấy xác nhận của Ủy ban nhân dân cấp xã nơi có rừng", ""))
    _service(house, "QT-ĐĐ-02").papers.append(Paper("Sổ hộ khẩu của người đại diện theo pháp luật", "", 0, 1))
    house.offer("1.018853").papers[1] = Paper("", "Nhật ký khai thác thủy sản trong chuyến biển", 0, 1)
    return [
        *(
            Label("tthc-time-differs", code, words)
            for code, words in (("QT.CN.06", "10"), ("QT-ĐĐ-03", "5"), ("QT-MT-06", "38"), ("QT-ƯPTT-02", "25"))
        ),
        Label("tthc-dossier-differs", "QT.CN.04", "Danh sách người"),
        Label("tthc-dossier-differs", "QTTT 02", "huấn luyện"),
        Label("tthc-dossier-differs", "QT.LN.01", "xác nhận của Ủy ban"),
        Label("tthc-dossier-differs", "QT-ĐĐ-02", "hộ khẩu"),
        Label("tthc-dossier-differs", "QT.TS.03", "Nhật ký"),
    ]
