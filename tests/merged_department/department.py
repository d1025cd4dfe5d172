"""The department without a defect: documents, what was put aside, the master list, what is published."""

from __future__ import annotations

import copy
from dataclasses import replace

from tests.merged_department.divisions import crops, environment, forest, laboratory, land, livestock, office
from tests.merged_department.model import Department, Doc, Published, Row

__all__ = ["department"]

# Offices do not copy titles: they shorten them, write them in capitals or put the kind before them.
LISTED = {
    "QT.CN.02": "Cấp lại GCN đủ điều kiện chăn nuôi",
    "QT.CN.04": "Quy trình cấp giấy chứng nhận đủ điều kiện buôn bán thuốc thú y",
    "QTTT 02": "Cấp giấy chứng nhận đủ điều kiện buôn bán thuốc BVTV",
    "QT-MT-01": "CẤP GIẤY PHÉP MÔI TRƯỜNG",
    "QT.TS.01": "Cấp giấy phép khai thác thuỷ sản",
    "QT-ISO-03": "Quy trình đánh giá nội bộ",
    "QT-ĐĐ-03": "Gia hạn sử dụng đất khi hết thời hạn.",
}
# Their full suffix, and spelled another way.
PUBLISHED = {"1.018821": "1.018821.000.00.00.H20", "1.018841": "1.018841.H20"}


def department() -> Department:
    """A fresh copy."""
    docs = [d for m in (office, livestock, crops, land, environment, forest, laboratory) for d in m.documents()]
    for d in docs:
        if d.service and "làm việc" not in d.service.limit:
            d.steps = [s._replace(time=s.time.replace(" ngày làm việc", " ngày")) for s in d.steps]
    offers = [
        Published(s.code, s.name, s.field, s.limit, list(s.papers)) for s in (d.service for d in docs) if s is not None
    ]
    return Department(docs, _aside(docs), _rows(docs), offers, twins=[copy.deepcopy(d) for d in docs if d.pdf_twin])


def iso(date: str) -> str:
    """A printed date as year-month-day."""
    if date[4] == "-":
        return date
    day, month, year = date.replace(".", "/").split("/")
    return f"{year}-{month:0>2}-{day:0>2}"


def _rows(docs: list[Doc]) -> list[Row]:
    rows = [Row(d.code, LISTED.get(d.code, d.title), _listed(d.revision), iso(d.issued), d.division) for d in docs]
    rows.append(Row("QT.CN.09", "Kiểm dịch động vật vận chuyển", "01", "2025-07-15", livestock.WHO, "Hết hiệu lực"))
    rows.append(Row("QT.TS.07", "Chấp thuận đóng mới tàu cá", "", "", forest.SEA_WHO, "Đang soạn thảo"))
    order = list(dict.fromkeys(d.division for d in docs))
    return sorted(rows, key=lambda r: order.index(r.division))


def _listed(revision: str) -> str:
    return {"lần 2": "02", "Rev. 2": "2", "2": "02"}.get(revision, revision)


def _aside(docs: list[Doc]) -> list[Doc]:
    """Old revisions and a withdrawn procedure, in the folders where offices put them."""
    known = {d.code: d for d in docs}

    def old(code: str, folder: str, name: str) -> Doc:
        now = known[code]
        first, *_ = now.history
        return replace(
            now, revision=first[1], issued=first[2], history=[first], folder=folder, name=name, pdf_twin=False
        )

    gone = replace(
        known["QT.CN.07"], code="QT.CN.09", title="Kiểm dịch động vật vận chuyển", revision="01", issued="15/7/2025",
        cites=["QT.CN.08 Kiểm dịch sản phẩm động vật"], forms=[], history=[], name="QT.CN.09 Kiem dich dong vat.docx",
        steps=[s._replace(out="Báo cáo") for s in known["QT.CN.07"].steps], folder=f"{livestock.WHERE}/Hết hiệu lực",
    )  # fmt: skip
    return [
        old("QT.CN.01", f"{livestock.WHERE}/Hết hiệu lực", "QT.CN.01 (lần 1).docx"),
        gone,
        old("QT-ISO-01", f"{office.WHERE}/cũ", "QT-ISO-01 Kiểm soát tài liệu.docx"),
        old("QT-ISO-03", f"{office.WHERE}/cũ", "QT-ISO-03 Danh gia noi bo.docx"),
        old("QT-MT-01", f"{environment.WHERE}/Bản cũ", "QT-MT-01_cu.docx"),
    ]
