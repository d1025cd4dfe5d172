"""The same department with defects: each is planted by hand and written down with the file and the words at fault."""

from __future__ import annotations

from copy import deepcopy

from tests.department.staff import Department, Listed, Published, department

__all__ = ["Expected", "planted"]

Expected = list[tuple[str, str, str]]
"""Rule, file name, words that the finding must show."""

LIST, CATALOGUE = "danh-muc.xlsx", "tthc"


def planted() -> tuple[Department, Expected]:
    """The department with its defects, and what is to be found."""
    house = department()
    at = {p.code: p for p in house.procedures}
    rows = {r.code: r for r in house.listed}
    named = {p.code: p for p in house.published}
    expected: Expected = []

    def cite(code: str, text: str, rule: str, words: str) -> None:
        at[code].cites.append(text)
        expected.append((rule, at[code].name, words))

    # references that lead nowhere
    cite("QT-02", "QT-71 Quản lý kho", "procedure-reference-unresolved", "QT-71")
    cite("QT-08", "SOP-15 Kiểm kê", "procedure-reference-unresolved", "SOP-15")
    cite("QT-DL-03", "QT-DL-61 Cấp đổi biển hiệu", "procedure-reference-unresolved", "QT-DL-61")
    cite("QT-DL-17", "QT-DL-171 Thu hồi giấy phép", "procedure-reference-unresolved", "QT-DL-171")
    cite("QT-DL-22", "QT-VT-02 Quản lý bến xe", "procedure-reference-unresolved", "QT-VT-02")
    # old revisions, and what is withdrawn
    cite("QT-03", "QT-15 Đo lường sự hài lòng, lần ban hành 04", "procedure-reference-obsolete", "QT-15")
    cite("QT-DL-05", "QT-04 (lần ban hành 01)", "procedure-reference-obsolete", "QT-04")
    cite("QT-DL-09", "QT.12, lần ban hành 03", "procedure-reference-obsolete", "QT.12")
    cite("QT-06", "QT-99 Chấm công", "procedure-reference-obsolete", "QT-99")
    # a ring
    cite("QT-14", "QT-11 Xử lý văn bản đến", "reference-cycle", "QT-11 → QT-12 → QT-13 → QT-14 → QT-11")
    expected[-1] = ("reference-cycle", at["QT-11"].name, expected[-1][2])
    cite("QT-DL-21", "QT-DL-20 như trên", "reference-cycle", "QT-DL-20 → QT-DL-21 → QT-DL-20")
    expected[-1] = ("reference-cycle", at["QT-DL-20"].name, expected[-1][2])
    # nobody refers to it any more
    for before, code in (("QT-18", "QT-19"), ("QT-DL-12", "QT-DL-13"), ("QT-DL-34", "QT-DL-35")):
        at[before].cites = [c for c in at[before].cites if not c.replace(" ", "-").replace(".", "-").startswith(code)]
        expected.append(("document-orphaned", at[code].name, code))
    # not in the list, or in it under another code
    for code in ("QT-09", "QT-DL-08"):
        house.listed.remove(rows[code])
        expected.append(("document-not-registered", at[code].name, code))
    rows["QT-DL-26"].code = "QT-DL-62"
    expected.append(("document-not-registered", at["QT-DL-26"].name, "QT.DL.62"))
    expected.append(("registered-document-missing", LIST, "QT.DL.62"))
    # in the list, and nowhere else
    house.listed += [Listed("QT-21", "Quy trình quản lý xe công", "01", "02/02/2025", "Văn phòng"),
                     Listed("QT-DL-41", "Cấp phép trại sáng tác điêu khắc", "02", "02/02/2025", "Phòng Nghệ thuật")]  # fmt: skip
    expected += [("registered-document-missing", LIST, "QT-21"), ("registered-document-missing", LIST, "QT.DL.41")]
    # list and document disagree
    rows["QT-10"].revision = "05"
    expected.append(("register-differs", at["QT-10"].name, "5"))
    rows["QT-DL-11"].issued = "01/01/2024"
    expected.append(("register-differs", at["QT-DL-11"].name, "2024-01-01"))
    house.updated = "03/01/2023"
    expected.append(("register-stale", LIST, "2023"))
    # forms
    for name in ("BM-07-02", "BM-16-01", "BM-DL-14-01", "BM-DL-33-01"):
        house.form_files = [f for f in house.form_files if not f.startswith(f"{name} ")]
        owner = next(p for p in house.procedures if any(code == name for code, _ in p.forms))
        expected.append(("form-not-attached", owner.name, name))
    # against the catalogue
    for code, wrong_code in (("QT-DL-02", "1.090001"), ("QT-DL-36", "3.000404")):
        old = at[code].tthc
        at[code].tthc = wrong_code
        named.pop(old)
        house.published = [p for p in house.published if p.code != old]
        expected.append(("tthc-not-published", at[code].name, wrong_code))
    house.published += [Published("2.001333", "Đăng ký tổ chức lễ hội quy mô cấp tỉnh", "20 ngày làm việc", ["Văn bản đăng ký"]),
                        Published("1.004999", "Xếp hạng cơ sở lưu trú du lịch", "30 ngày", ["Đơn đề nghị xếp hạng"])]  # fmt: skip
    expected += [("tthc-not-covered", CATALOGUE, "2.001333"), ("tthc-not-covered", CATALOGUE, "1.004999")]
    for code, title in (("QT-DL-04", "Cấp đổi biển hiệu phương tiện vận tải khách du lịch"),
                        ("QT-DL-15", "Cấp lại giấy phép triển lãm sách, báo"),
                        ("QT-DL-27", "Gia hạn quyết định công nhận khu du lịch cấp tỉnh")):  # fmt: skip
        named[at[code].tthc].title = title
        expected.append(("tthc-name-differs", at[code].name, title))
    for code, time in (("QT-DL-06", "03 ngày làm việc"), ("QT-DL-18", "45 ngày"), ("QT-DL-40", "12 ngày làm việc")):
        named[at[code].tthc].time = time
        expected.append(("tthc-time-differs", at[code].name, at[code].tthc))
    named[at["QT-DL-07"].tthc].papers.append("Bản vẽ mặt bằng khu vực trưng bày")
    expected.append(("tthc-dossier-differs", at["QT-DL-07"].name, "Bản vẽ mặt bằng"))
    at["QT-DL-23"].papers.append("Sơ yếu lý lịch có xác nhận của địa phương")
    expected.append(("tthc-dossier-differs", at["QT-DL-23"].name, "Sơ yếu lý lịch"))
    named[at["QT-DL-39"].tthc].papers[1] = "Hợp đồng thuê địa điểm tổ chức"
    expected.append(("tthc-dossier-differs", at["QT-DL-39"].name, "Hợp đồng thuê địa điểm"))
    # a copy of QT-17 saved under a new name and never given a code of its own
    copy = deepcopy(at["QT-17"])
    copy.title, copy.file = "Quy trình quản lý nhà khách", "QT-22 Quản lý nhà khách.docx"
    house.procedures.append(copy)
    expected.append(("duplicate-document-code", copy.name, "QT-17"))
    return house, expected
