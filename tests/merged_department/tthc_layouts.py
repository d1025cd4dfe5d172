"""The four layouts of procedures for TTHC in the department."""

from __future__ import annotations

from tests.house.build import Cell, Word
from tests.merged_department.model import Doc, Service
from tests.merged_department.steps import COUNTER, SLIP

LAWS = (
    "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa",
    "Thông tư số 03/2025/TT-VPCP ngày 15/9/2025 của Văn phòng Chính phủ",
)
APPLICANTS = "Tổ chức, cá nhân có nhu cầu"
HOW = "Trực tiếp, qua dịch vụ bưu chính công ích hoặc trực tuyến trên Cổng Dịch vụ công quốc gia"


def _service(doc: Doc) -> Service:
    if doc.service is None:
        raise ValueError(f"{doc.code} is no TTHC")
    return doc.service


def _mark(number: int) -> str:
    return "" if not number else "x" if number == 1 else f"{number:02d}"


def _amount(originals: int, copies: int) -> str:
    return "; ".join(f"{n:02d} {what}" for n, what in ((originals, "bản chính"), (copies, "bản sao")) if n)


def _law(doc: Doc) -> list[str]:
    return [*(c for c in doc.cites if c.startswith(("Luật", "Nghị định"))), *LAWS]


def _related(doc: Doc) -> list[str]:
    return [c for c in doc.cites if not c.startswith(("Luật", "Nghị định"))]


def _kept(w: Word, doc: Doc) -> None:
    rows = [
        ["1", "Hồ sơ thủ tục hành chính và kết quả giải quyết", "05 năm", doc.division],
        ["2", SLIP, "02 năm", doc.division],
    ]
    w.table([["TT", "Hồ sơ lưu", "Thời gian lưu", "Nơi lưu"], *rows], [1, 8, 3, 4.5], header=1)


def _form_rows(doc: Doc) -> list[list[str]]:
    listed = [[str(n), f.code, f.title] for n, f in enumerate(doc.forms, 1)]
    return [*listed, [str(len(listed) + 1), "Mẫu số 06", f"{SLIP} (Thông tư số 03/2025/TT-VPCP)"]]


def classic(w: Word, doc: Doc) -> None:
    """Sections 1 to 4 as paragraphs, 5.1 to 5.8 inside one table."""
    s = _service(doc)
    w.p("1. MỤC ĐÍCH", bold=True)
    w.p(f"Thống nhất trình tự, trách nhiệm khi thực hiện thủ tục {s.name}.")
    w.p("2. PHẠM VI", bold=True)
    w.p(f"Áp dụng cho {doc.division} và Bộ phận Một cửa.")
    w.p("3. TÀI LIỆU VIỆN DẪN", bold=True)
    for cited in _related(doc):
        w.p(f"- {cited}")
    w.p("4. ĐỊNH NGHĨA, VIẾT TẮT", bold=True)
    w.p("- TTHC: Thủ tục hành chính.")
    w.p("5. NỘI DUNG QUY TRÌNH", bold=True)
    rows: list[list[str | Cell]] = [
        ["5.1", Cell("Tên thủ tục hành chính", bold=True), "<", "<", "<"],
        ["", f"{s.name} (Mã số TTHC: {s.code})", "<", "<", "<"],
    ]
    rows += [
        ["5.2", Cell("Thành phần hồ sơ", bold=True), "<", Cell("Bản chính", bold=True), Cell("Bản sao", bold=True)]
    ]
    rows += [["", f"- {p.text}", "<", _mark(p.originals), _mark(p.copies)] for p in s.papers]
    for number, title, text in (
        ("5.3", "Số lượng hồ sơ", "01 bộ"), ("5.4", "Thời gian xử lý", f"{s.limit} kể từ ngày nhận đủ hồ sơ hợp lệ"),
        ("5.5", "Nơi tiếp nhận và trả kết quả", COUNTER), ("5.6", "Lệ phí", "Theo quy định hiện hành của Bộ Tài chính"),
    ):  # fmt: skip
        rows += [[number, Cell(title, bold=True), "<", "<", "<"], ["", text, "<", "<", "<"]]
    rows += [["5.7", Cell("Quy trình xử lý công việc", bold=True), "<", "<", "<"]]
    rows += [
        [Cell(t, bold=True, align="center") for t in ("TT", "Trình tự", "Trách nhiệm", "Thời gian", "Biểu mẫu/Kết quả")]
    ]
    rows += [[f"B{n}", t.action, t.who, t.time, t.out] for n, t in enumerate(doc.steps, 1)]
    rows += [["", Cell("Tổng thời gian giải quyết", bold=True), "<", s.limit, ""]]
    rows += [
        ["5.8", Cell("Cơ sở pháp lý", bold=True), "<", "<", "<"],
        ["", [f"- {law}" for law in _law(doc)], "<", "<", "<"],
    ]
    w.table(rows, [1.2, 6, 3.8, 2.6, 3.6], size=11)
    w.p("6. BIỂU MẪU", bold=True)
    w.table([["TT", "Mã hiệu", "Tên biểu mẫu"], *_form_rows(doc)], [1, 4, 11], header=1)
    w.p("7. HỒ SƠ LƯU", bold=True)
    _kept(w, doc)


def table(w: Word, doc: Doc) -> None:
    """The whole procedure in one table, numbers in its first column."""
    s = _service(doc)
    rows: list[list[str | Cell]] = [
        ["1", Cell("KÝ HIỆU QUY TRÌNH", bold=True), doc.code, "<", "<"],
        ["2", Cell("NỘI DUNG QUY TRÌNH", bold=True), "<", "<", "<"],
        ["2.1", Cell("Tên thủ tục hành chính", bold=True), f"{s.name}, mã {s.code}", "<", "<"],
        ["2.2", Cell("Đối tượng thực hiện", bold=True), APPLICANTS, "<", "<"],
        ["2.3", Cell("Cách thức thực hiện", bold=True), HOW, "<", "<"],
        ["2.4", Cell("Thành phần hồ sơ, bao gồm:", bold=True), "<", Cell("Bản chính", bold=True), Cell("Bản sao", bold=True)],
        *(["", p.text, "<", _mark(p.originals), _mark(p.copies)] for p in s.papers),
        ["2.5", Cell("Số lượng hồ sơ", bold=True), "01 (một) bộ", "<", "<"],
        ["2.6", Cell("Thời hạn giải quyết", bold=True), f"{s.limit}, kể từ ngày nhận hồ sơ hợp lệ", "<", "<"],
        ["2.7", Cell("Nơi tiếp nhận và trả kết quả", bold=True), COUNTER, "<", "<"],
        ["2.8", Cell("Cơ sở pháp lý", bold=True), "; ".join(_law(doc)), "<", "<"],
        ["2.9", Cell("Tài liệu liên quan", bold=True), "; ".join(_related(doc)), "<", "<"],
        ["2.10", Cell("Trình tự xử lý công việc", bold=True), "<", "<", "<"],
        [Cell(t, bold=True) for t in ("Bước", "Trách nhiệm", "Nội dung công việc", "Thời gian", "Kết quả/Biểu mẫu")],
        *([str(n), t.who, t.action, t.time, t.out] for n, t in enumerate(doc.steps, 1)),
        ["", Cell("Tổng cộng", bold=True), "<", s.limit, ""],
    ]  # fmt: skip
    w.table(rows, [1.3, 4, 5.4, 2.7, 3.8], size=11)
    w.p("3. BIỂU MẪU", bold=True)
    w.table([["STT", "Ký hiệu", "Tên biểu mẫu"], *_form_rows(doc)], [1.2, 4, 11], header=1)
    w.p("4. HỒ SƠ LƯU", bold=True)
    _kept(w, doc)


def sections(w: Word, doc: Doc) -> None:
    """Numbered sections with a table each."""
    s = _service(doc)
    w.p("1. Mục đích, phạm vi", bold=True)
    w.p(f"Quy định trình tự giải quyết thủ tục “{s.name}” (mã TTHC {s.code}) tại {doc.division}.")
    w.p("2. Cơ sở pháp lý và tài liệu viện dẫn", bold=True)
    for law in _law(doc):
        w.p(f"- {law};")
    for cited in _related(doc):
        w.p(f"- {cited}.")
    w.p("3. Thành phần, số lượng hồ sơ", bold=True)
    rows = [[str(n), p.text, _amount(p.originals, p.copies)] for n, p in enumerate(s.papers, 1)]
    w.table([["STT", "Tên giấy tờ", "Số lượng"], *rows], [1.2, 11, 4.3], header=1)
    w.p("Số lượng: 01 bộ.")
    w.p("4. Cách thức, địa điểm nộp hồ sơ", bold=True)
    w.p(f"{HOW}; {COUNTER}.")
    w.p("5. Thời hạn giải quyết", bold=True)
    w.p(f"{s.limit} kể từ ngày nhận đủ hồ sơ hợp lệ.")
    w.p("6. Trình tự giải quyết", bold=True)
    steps = [[f"Bước {n}", t.who, t.action, t.time, t.out] for n, t in enumerate(doc.steps, 1)]
    w.table(
        [["Tên bước", "Đơn vị/Người thực hiện", "Nội dung công việc", "Thời hạn", "Biểu mẫu/Kết quả"], *steps,
         [Cell("Tổng thời gian giải quyết TTHC", bold=True), "<", "<", s.limit, ""]], [1.7, 3.8, 6, 2.5, 3.4], header=1, size=11,
    )  # fmt: skip
    w.p("7. Biểu mẫu sử dụng", bold=True)
    w.table([["TT", "Mã số", "Tên biểu mẫu"], *_form_rows(doc)], [1, 4, 11], header=1)
    w.p("8. Hồ sơ lưu", bold=True)
    _kept(w, doc)


def plain(w: Word, doc: Doc) -> None:
    """Headings that Word numbers, papers as a list, the steps with the office before the work."""
    s = _service(doc)
    numbers = w.numbering("upperRoman %1.", "decimal %2.", bold=True)

    def head(text: str, level: int = 0) -> None:
        w.p(text, bold=True, num=(numbers, level))

    head("Mục đích")
    w.p(f"Hướng dẫn thực hiện thủ tục hành chính: {s.name}.")
    head("Phạm vi")
    w.p(f"{doc.division} và các đơn vị có liên quan.")
    head("Tài liệu viện dẫn")
    for line in [*_law(doc), *_related(doc)]:
        w.p(f"+ {line}")
    head("Nội dung")
    w.p(f"Mã TTHC: {s.code}")
    w.p(f"Tên TTHC: {s.name}")
    head("Thành phần hồ sơ", 1)
    for p in s.papers:
        w.p(f"- {p.text}: {_amount(p.originals, p.copies)};")
    head("Số lượng hồ sơ", 1)
    w.p("01 bộ.")
    head("Thời hạn giải quyết", 1)
    w.p(f"Không quá {s.limit} kể từ ngày nhận đủ hồ sơ.")
    head("Cách thức thực hiện", 1)
    w.p(HOW + ".")
    head("Các bước thực hiện", 1)
    steps = [[str(n), t.who, t.action, t.out, t.time] for n, t in enumerate(doc.steps, 1)]
    w.table(
        [["TT", "Đơn vị thực hiện", "Nội dung thực hiện", "Sản phẩm, biểu mẫu", "Thời gian"], *steps,
         [Cell("Tổng thời gian", bold=True), "<", "<", "<", s.limit]], [1, 3.8, 6, 3.6, 2.6], header=1, size=11,
    )  # fmt: skip
    head("Danh mục biểu mẫu")
    w.table([["TT", "Ký hiệu biểu mẫu", "Tên biểu mẫu"], *_form_rows(doc)], [1, 4, 11], header=1)
    head("Lưu hồ sơ")
    _kept(w, doc)
