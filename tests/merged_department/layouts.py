"""The documents as Word files: the outer parts, and the layouts of the department's own documents."""

from __future__ import annotations

from collections.abc import Callable

from tests.house.build import Cell, Par, Word, table_xml
from tests.merged_department import tthc_layouts as tthc
from tests.merged_department.model import Department, Doc, Form

AGENCY = "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH AN TRẠCH"
PEOPLE = ("Ngô Thị Hạnh", "Đỗ Văn Lâm", "Trịnh Quốc Bảo")
OWN = {"manual", "system", "instruction", "sop"}


def word(doc: Doc, house: Department) -> bytes:
    """The file of a document."""
    w = Word(size=12)
    if doc.layout == "sop":
        _sop(w, doc)
        return w.data()
    _cover(w, doc)
    if doc.layout in OWN:
        {"manual": _manual, "system": _system, "instruction": _instruction}[doc.layout](w, doc, house)
    else:
        made: dict[str, Callable[[Word, Doc], None]] = {
            "classic": tthc.classic, "plain": tthc.plain, "table": tthc.table, "sections": tthc.sections,
        }  # fmt: skip
        made[doc.layout](w, doc)
    return w.data()


def kind(doc: Doc) -> str:
    """What the cover calls the document."""
    return {"manual": "", "instruction": "HƯỚNG DẪN CÔNG VIỆC"}.get(doc.layout, "QUY TRÌNH")


def heading(doc: Doc) -> str:
    """The title as the cover prints it."""
    return doc.title.upper()


def _cover(w: Word, doc: Doc) -> None:
    control = [f"Mã hiệu: {doc.code}", f"Lần ban hành: {doc.revision}", f"Ngày ban hành: {doc.issued}"]
    if doc.layout == "plain":
        w.p(AGENCY, bold=True, align="center")
        w.textbox(
            [Par(kind(doc), align="center"), Par(heading(doc), bold=True, align="center", size=15), *control], height=5
        )
        w.footer(Par(f"{doc.code} – Lần ban hành: {doc.revision}"), Par("Trang {PAGE}/{NUMPAGES}", align="right"))
    elif doc.layout == "table":
        w.p(AGENCY, align="center")
        w.p(kind(doc), align="center")
        w.p(heading(doc), bold=True, align="center", size=15)
        w.table([[c] for c in control], [7])
    else:
        w.header(
            table_xml(
                [[Cell(AGENCY, bold=True, align="center"),
                  Cell(f"{kind(doc)}\n{heading(doc)}".strip(), bold=True, align="center"), control[0]],
                 ["^", "^", control[1]], ["^", "^", control[2]], ["^", "^", "Trang: {PAGE}/{NUMPAGES}"]],
                [5, 7, 5],
            )
        )  # fmt: skip
    _approval(w)
    _history(w, doc)


def _approval(w: Word) -> None:
    w.table(
        [["Trách nhiệm", "Soạn thảo", "Xem xét", "Phê duyệt"], ["Họ và tên", *PEOPLE], ["Chữ ký", "", "", ""],
         ["Chức vụ", "Chuyên viên", "Thư ký ISO", "Giám đốc"]], [3, 4.5, 4.5, 4.5], header=1,
    )  # fmt: skip


def _history(w: Word, doc: Doc) -> None:
    w.p("THEO DÕI SỬA ĐỔI TÀI LIỆU", bold=True, align="center")
    lines = doc.history or [("Ban hành lần đầu sau hợp nhất", doc.revision, doc.issued)]
    rows = [[str(n), what, revision, date] for n, (what, revision, date) in enumerate(lines, 1)]
    w.table([["TT", "Nội dung sửa đổi", "Lần ban hành", "Ngày ban hành"], *rows], [1, 9, 3, 3.5], header=1)


def _outline(w: Word, doc: Doc, *, scope: str) -> None:
    w.p("1. MỤC ĐÍCH", bold=True)
    w.p(doc.purpose)
    w.p("2. PHẠM VI ÁP DỤNG", bold=True)
    w.p(scope)


def _system(w: Word, doc: Doc, house: Department) -> None:
    _outline(w, doc, scope=f"Áp dụng tại {doc.division} và các đơn vị có liên quan thuộc Sở.")
    w.p("3. TÀI LIỆU VIỆN DẪN", bold=True)
    for cited in doc.cites:
        w.p(f"- {cited}")
    w.p("4. TRÁCH NHIỆM", bold=True)
    w.p(
        f"Thủ trưởng {doc.division} tổ chức thực hiện quy trình này; công chức được phân công thực hiện đúng nội dung tại mục 5."
    )
    w.p("5. NỘI DUNG", bold=True)
    for line in doc.body:
        w.p(line)
    rows = [[f"B{n}", s.action, s.who, s.time, s.out] for n, s in enumerate(doc.steps, 1)]
    w.table(
        [["Bước", "Nội dung công việc", "Trách nhiệm", "Thời gian", "Biểu mẫu/Hồ sơ"], *rows],
        [1.5, 6, 3.5, 2.5, 3.5],
        header=1,
    )
    w.p("6. BIỂU MẪU", bold=True)
    forms(w, doc.forms)
    w.p("7. HỒ SƠ LƯU", bold=True)
    filled = [f for f in doc.forms if f.cited]
    kept = [[str(n), f.title, doc.division, "05 năm"] for n, f in enumerate(filled, 1)]
    w.table([["TT", "Tên hồ sơ", "Nơi lưu", "Thời gian lưu"], *kept], [1, 8, 4.5, 3], header=1)


def forms(w: Word, listed: list[Form]) -> None:
    """The list of forms."""
    w.table(
        [["TT", "Mã hiệu", "Tên biểu mẫu"], *([str(n), f.code, f.title] for n, f in enumerate(listed, 1))],
        [1, 4, 11],
        header=1,
    )


def _instruction(w: Word, doc: Doc, house: Department) -> None:
    _outline(w, doc, scope=f"Áp dụng tại {doc.division}.")
    w.p("3. CÁCH LÀM", bold=True)
    for n, line in enumerate(doc.body, 1):
        w.p(f"3.{n}. {line}")


def _manual(w: Word, doc: Doc, house: Department) -> None:
    _outline(w, doc, scope="Áp dụng cho mọi hoạt động của Sở Nông nghiệp và Môi trường tỉnh An Trạch.")
    w.p("3. CHÍNH SÁCH CHẤT LƯỢNG", bold=True)
    w.p("Công khai, đúng hạn, lấy sự hài lòng của tổ chức, cá nhân làm thước đo.")
    w.p("4. CÁC QUÁ TRÌNH CỦA HỆ THỐNG", bold=True)
    w.p(
        "Các quy trình từ QT.CN.01 đến QT.CN.06 áp dụng cho lĩnh vực chăn nuôi và thú y; "
        "việc đánh giá và khắc phục thực hiện theo QT-ISO-03, 04."
    )
    for line in doc.body:
        w.p(line)
    w.p("PHỤ LỤC 1. CÁC QUY TRÌNH VÀ HƯỚNG DẪN CỦA HỆ THỐNG", bold=True)
    rows: list[list[str | Cell]] = []
    division = ""
    for other in house.docs:
        if other is doc or other.code in house.unlisted:
            continue
        if other.division != division:
            division = other.division
            rows.append([Cell(division, bold=True), "<", "<"])
        rows.append([str(sum(r[1] != "<" for r in rows) + 1), other.code, other.title])
    w.table([["TT", "Mã hiệu", "Tên tài liệu"], *rows], [1.5, 4, 11], header=1)


def _sop(w: Word, doc: Doc) -> None:
    w.header(
        table_xml(
            [["An Trach Environmental Monitoring Centre", f"Document No.: {doc.code}"],
             [Cell(doc.title, bold=True), f"Version: {doc.revision}"],
             ["Page {PAGE} of {NUMPAGES}", f"Effective date: {doc.issued}"], ["", "Next review date: 2027-08-15"]],
            [10, 7],
        )
    )  # fmt: skip
    w.h(doc.title)
    w.table(
        [["", "Name", "Position"], ["Prepared by", "Le Minh Tu", "Analyst"], ["Reviewed by", "Pham Thu Ha", "Quality manager"],
         ["Approved by", "Hoang Van Duc", "Director"]], [4, 6, 6], header=1,
    )  # fmt: skip
    number = iter(range(1, 20))

    def head(text: str) -> None:
        w.h(f"{next(number)} {text}", 2)

    head("Purpose")
    w.p(doc.purpose)
    head("Scope")
    w.p("It applies to all staff of the laboratory.")
    head("References")
    for cited in doc.cites:
        w.p(f"- {cited}")
    head("Responsibilities")
    w.p(
        "Analyst: carries out the work as described. Reception: receives samples. Head of laboratory: supervises and decides."
    )
    head("Procedure")
    for line in doc.body:
        w.p(line)
    for n, step in enumerate(doc.steps, 1):
        form = f" Use form {step.out}." if step.out else ""
        w.p(f"5.{n} {step.who}: {step.action}{form}")
    head("Forms")
    w.table(
        [["No.", "Form code", "Form title"], *([str(n), f.code, f.title] for n, f in enumerate(doc.forms, 1))],
        [1, 4, 11],
        header=1,
    )
    head("Records")
    w.table(
        [["Record", "Place", "Retention"], *([f.title, "Laboratory office", "5 years"] for f in doc.forms if f.cited)],
        [8, 5, 3],
        header=1,
    )
    head("Revision history")
    lines = doc.history or [("First issue", doc.revision, doc.issued)]
    w.table(
        [["Version", "Date", "Description of change"], *([revision, date, what] for what, revision, date in lines)],
        [3, 4, 9],
        header=1,
    )
