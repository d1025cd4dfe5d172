"""A document as the PDF that lies beside its Word file."""

from __future__ import annotations

import textwrap

from tests.merged_department.layouts import AGENCY, PEOPLE, heading, kind
from tests.merged_department.model import Doc
from tests.read.pdf.paper import Paper


def pdf(doc: Doc) -> bytes:
    """The file: the same parts as the Word file, on two pages."""
    p = Paper()
    _head(p, doc)
    y = p.table(60, 150, [110, 120, 120, 120], [["Trách nhiệm", "Soạn thảo", "Xem xét", "Phê duyệt"], ["Họ và tên", *PEOPLE],
                                                 ["Chức vụ", "Chuyên viên", "Thư ký ISO", "Giám đốc"]], 10)  # fmt: skip
    p.middle(y + 30, "THEO DÕI SỬA ĐỔI TÀI LIỆU")
    lines = doc.history or [("Ban hành lần đầu sau hợp nhất", doc.revision, doc.issued)]
    rows = [
        [str(n), "|".join(textwrap.wrap(what, 44)), revision, date] for n, (what, revision, date) in enumerate(lines, 1)
    ]
    p.table(60, y + 45, [30, 260, 90, 90], [["TT", "Nội dung sửa đổi", "Lần ban hành", "Ngày ban hành"], *rows], 10)
    p.page()
    _head(p, doc)
    y = 160.0
    for title, texts in _parts(doc):
        p.text(60, y, title, 12, "Times-Bold")
        y += 20
        for text in texts:
            for line in textwrap.wrap(text, 80):
                p.text(60, y, line, 11)
                y += 15
            y += 4
    if doc.steps:
        rows = [
            [f"B{n}", *("|".join(textwrap.wrap(t, 24)) for t in (s.action, s.who, s.out))]
            for n, s in enumerate(doc.steps, 1)
        ]
        p.table(60, y, [35, 165, 140, 140], [["Bước", "Nội dung công việc", "Trách nhiệm", "Biểu mẫu/Hồ sơ"], *rows], 9)
    return p.save()


def _head(p: Paper, doc: Doc) -> None:
    control = [f"Mã hiệu: {doc.code}", f"Lần ban hành: {doc.revision}", f"Ngày ban hành: {doc.issued}"]
    p.table(
        60,
        40,
        [160, 180, 140],
        [
            [
                "|".join(textwrap.wrap(AGENCY, 22)),
                "|".join([kind(doc), *textwrap.wrap(heading(doc), 22)]),
                "|".join(control),
            ]
        ],
        10,
    )


def _parts(doc: Doc) -> list[tuple[str, list[str]]]:
    parts = [
        ("1. MỤC ĐÍCH", [doc.purpose]),
        ("2. PHẠM VI ÁP DỤNG", [f"Áp dụng tại {doc.division} và các đơn vị có liên quan thuộc Sở."]),
    ]
    if doc.layout == "instruction":
        return [*parts, ("3. CÁCH LÀM", [f"3.{n}. {line}" for n, line in enumerate(doc.body, 1)])]
    parts.append(("3. TÀI LIỆU VIỆN DẪN", [f"- {c}" for c in doc.cites]))
    return [*parts, ("4. NỘI DUNG", doc.body)]
