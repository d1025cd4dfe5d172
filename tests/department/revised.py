"""The department a year later: its documents revised by hand, each change written down; and the same in other clothes."""

from __future__ import annotations

from copy import deepcopy

from tests.department.staff import Department, department

__all__ = ["UNREVISED", "Planted", "rearranged", "revised"]

Planted = list[tuple[str, str, str, str, str | None, str | None]]
"""File name, fact, how it changed, which part of it, before, after."""

UNREVISED = ("QT-DL-04", "QT-12")
"""Codes of documents that were changed without being revised."""


def revised() -> tuple[Department, Planted]:
    """The department with its changes, and what is to be told of them."""
    house = department()
    at = {p.code: p for p in house.procedures}
    planted: Planted = []

    def told(code: str, fact: str, how: str, part: str, before: str | None, after: str | None) -> None:
        p = at[code]
        if code not in UNREVISED and not any(name == p.name for name, *_ in planted):
            old, p.revision = p.revision, f"{int(p.revision) + 1:02}"
            planted.append((p.name, "revision", "changed", "", old, p.revision))
        planted.append((p.name, fact, how, part, before, after))

    at["QT-DL-02"].papers.append("Ảnh chân dung cỡ 3x4")
    told("QT-DL-02", "component", "added", "", None, "Ảnh chân dung cỡ 3x4")
    gone = at["QT-DL-06"].papers.pop(1)
    told("QT-DL-06", "component", "dropped", "", gone, None)
    at["QT-DL-09"].papers[2] = "Danh sách nhân sự quản lý chuyên môn"
    told("QT-DL-09", "component", "changed", "text", "Danh sách nhân sự phụ trách chuyên môn", at["QT-DL-09"].papers[2])
    at["QT-DL-14"].sets = 2
    told("QT-DL-14", "sets", "changed", "", "01", "02")
    p = at["QT-DL-04"]
    p.days, p.steps[1] = p.days - 3, (*p.steps[1][:2], p.steps[1][2] - 3, p.steps[1][3])
    told("QT-DL-04", "time_limit", "changed", "", f"{p.days + 3:02} ngày làm việc", f"{p.days:02} ngày làm việc")
    told("QT-DL-04", "step", "changed", "duration", f"{p.days + 1:02} ngày", f"{p.days - 2:02} ngày")
    at["QT-03"].steps.insert(2, ("Lấy ý kiến của các phòng", "Văn thư", 1, "Văn bản góp ý"))
    told("QT-03", "step", "added", "", None, "Lấy ý kiến của các phòng")
    at["QT-05"].steps.pop(0)
    told("QT-05", "step", "dropped", "", "Tiếp nhận hồ sơ", None)
    at["QT-07"].steps[1] = ("Thẩm định, trình ký", "Trưởng phòng", 2, "BM-07-02")
    told("QT-07", "step", "changed", "responsible", "Chuyên viên", "Trưởng phòng")
    steps = at["QT-09"].steps
    steps[:] = [
        steps[0],
        ("Đăng công khai", "Văn thư", 1, "Bản tin"),
        ("Họp xét", "Hội đồng", 1, "Biên bản"),
        *steps[1:],
    ]
    told("QT-09", "step", "added", "", None, "Đăng công khai")
    told("QT-09", "step", "added", "", None, "Họp xét")
    at["QT-11"].forms.append(("BM-11-03", "Phiếu chuyển văn bản"))
    told("QT-11", "form", "added", "", None, "BM-11-03 Phiếu chuyển văn bản")
    at["QT-13"].steps[2] = (*at["QT-13"].steps[2][:3], "Kế hoạch đã ký")
    told("QT-13", "step", "changed", "outputs", "Phiếu kiểm soát quá trình giải quyết hồ sơ", "Kế hoạch đã ký")
    at["QT-15"].steps = [at["QT-15"].steps[n] for n in (2, 0, 1)]
    told("QT-15", "step", "moved", "", "3", "1")
    at["QT-06"].cites[0] = at["QT-06"].cites[0].replace("ban hành 02", "ban hành 03")
    told("QT-06", "reference", "changed", "revision", "02", "03")
    at["QT-12"].records = [("Hồ sơ công việc", "10 năm", "Kho lưu trữ")]
    told("QT-12", "record", "changed", "retention", "05 năm", "10 năm")
    told("QT-12", "record", "changed", "place", "Văn phòng", "Kho lưu trữ")
    at["QT-16"].cites.append("Thông tư số 03/2025/TT-VPCP ngày 15/9/2025")
    told("QT-16", "reference", "added", "", None, "03/2025/TT-VPCP")
    at["QT-19"].cites.append("QT-02 Kiểm soát hồ sơ lưu")
    told("QT-19", "reference", "added", "", None, "QT-02")
    return house, planted


def rearranged() -> Department:
    """The same facts: other layouts and numbers, other order of papers and forms, other spellings of the same words."""
    house = deepcopy(department())
    for n, p in enumerate(house.procedures):
        p.layout = (p.layout + 1) % 3
        p.papers.reverse()
        if n % 2:
            p.papers = [f"{paper};" for paper in p.papers]
            p.cites.reverse()
        p.records = [(what, time.replace("05", "5"), place.upper()) for what, time, place in p.records]
        p.steps = [(what.upper() if n % 3 else what, *rest) for what, *rest in p.steps]
    return house
