"""The department as files: Word documents, an Excel master list, catalogues in Excel and as the national export, forms."""

from __future__ import annotations

import json
from functools import partial
from itertools import count
from pathlib import Path

from openpyxl import Workbook

from tests.department.staff import Department, Procedure
from tests.house.build import Word

__all__ = ["write"]


def write(house: Department, folder: Path) -> None:
    """Write documents into `quy-trinh/`, forms into `quy-trinh/bieu-mau/`, the lists beside."""
    documents = folder / "quy-trinh"
    (documents / "bieu-mau").mkdir(parents=True, exist_ok=True)
    for p in house.procedures:
        (documents / p.name).write_bytes(_document(p))
    form = _form()
    for n, name in enumerate(house.form_files):
        path = documents / "bieu-mau" / (name if n % 3 else name.replace(" ", "_", 1))
        path.write_bytes(form)
    _register(house, folder / "danh-muc.xlsx")
    _catalogue(house, folder / "tthc.xlsx")
    _export(house, folder / "tthc.jsonl")


def _form() -> bytes:
    w = Word()
    w.p("PHIẾU", bold=True, align="center")
    w.p("Họ và tên: ............................")
    return w.data()


def _document(p: Procedure) -> bytes:
    w = Word()
    title = p.title if p.title.startswith("Quy trình") else f"Quy trình {p.title[0].lower()}{p.title[1:]}"
    w.p("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH ĐÔNG VÂN", align="center")
    w.p(title.upper(), bold=True, align="center", size=16)
    w.p(f"Mã hiệu: {p.code}", align="center")
    w.p(f"Lần ban hành: {p.revision}", align="center")
    w.p(f"Ngày ban hành: {p.issued}", align="center")
    w.table(
        [["", "Soạn thảo", "Xem xét", "Phê duyệt"], ["Họ tên", "Lò Thị Mai", "Vàng A Páo", "Hà Minh Khôi"],
         ["Chức vụ", "Chuyên viên", "Trưởng phòng", "Giám đốc"]], [3, 4, 4, 4], header=1,
    )  # fmt: skip
    w.p("SỬA ĐỔI TÀI LIỆU", bold=True)
    w.table(
        [["Trang/Phần", "Mô tả nội dung sửa đổi", "Lần ban hành", "Ngày ban hành"],
         ["Toàn bộ", "Ban hành theo mẫu chung của Sở", p.revision, p.issued]], [3, 6, 3, 3], header=1,
    )  # fmt: skip
    heads = _heads(p.layout)
    w.p(next(heads)("Mục đích"), bold=True)
    w.p("Quy định thống nhất nội dung và trách nhiệm thực hiện công việc tại Sở.")
    w.p(next(heads)("Phạm vi"), bold=True)
    w.p("Áp dụng đối với các phòng, đơn vị thuộc Sở.")
    w.p(next(heads)("Tài liệu viện dẫn"), bold=True)
    if p.layout == 1:
        w.p(f"Căn cứ: {'; '.join(['Nghị định số 118/2025/NĐ-CP', *p.cites])}.")
    else:
        for line in ("Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ", *p.cites):
            w.p(f"- {line};")
    w.p(next(heads)("Trách nhiệm"), bold=True)
    w.p("Trưởng phòng tổ chức thực hiện quy trình này; chuyên viên được phân công thực hiện các bước.")
    if p.tthc:
        w.p(next(heads)(f"Thành phần hồ sơ của thủ tục {p.title} (mã TTHC {p.tthc})"), bold=True)
        w.table(
            [["Thành phần hồ sơ", "Bản chính", "Bản sao"],
             *([f"- {paper}", *(("", "x") if paper.startswith("Bản sao") else ("x", ""))] for paper in p.papers)],
            [9, 3, 3], header=1,
        )  # fmt: skip
        w.p(next(heads)(f"Số lượng hồ sơ: {p.sets:02} bộ"), bold=True)
        w.p(next(heads)(f"Thời hạn giải quyết: {p.days:02} ngày làm việc"), bold=True)
    w.p(next(heads)("Nội dung"), bold=True)
    w.table(
        [["Bước", "Nội dung công việc", "Trách nhiệm", "Thời gian", "Biểu mẫu/Kết quả"],
         *([f"B{n}", what, who, f"{days:02} ngày", output] for n, (what, who, days, output) in enumerate(p.steps, 1))],
        [2, 5, 4, 2.5, 4], header=1,
    )  # fmt: skip
    w.p(next(heads)("Biểu mẫu"), bold=True)
    w.table(
        [["TT", "Mã hiệu", "Tên biểu mẫu"], *([str(n), *form] for n, form in enumerate(p.forms, 1))],
        [2, 4, 9],
        header=1,
    )
    w.p(next(heads)("Hồ sơ cần lưu"), bold=True)
    w.table(
        [["TT", "Tên hồ sơ", "Thời gian lưu", "Nơi lưu"], *([str(n), *r] for n, r in enumerate(p.records, 1))],
        [2, 6, 4, 4],
        header=1,
    )
    return w.data()


def _heads(layout: int):
    """One after the other: what makes a numbered heading of a text, in the hand of this layout."""
    for number in count(1):
        yield partial(_head, number, layout)


def _head(number: int, layout: int, text: str) -> str:
    return f"{number}. {text.upper() if layout == 1 and len(text) < 20 else text}"


def _register(house: Department, path: Path) -> None:
    """Titles in merged cells, a header of two rows, a sheet for each half, one for what is from outside."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Quy trình"
    sheet.append(["SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH"])
    sheet.merge_cells("A1:C1")
    sheet.append(["DANH MỤC TÀI LIỆU NỘI BỘ"])
    sheet.append([f"Cập nhật ngày {house.updated}"])
    sheet.append([])
    sheet.append(["TT", "Mã hiệu", "Tên tài liệu", "Ban hành", None, "Đơn vị soạn thảo", "Tình trạng"])
    sheet.append([None, None, None, "Lần ban hành", "Ngày ban hành"])
    sheet.append(["I", "Quy trình hệ thống"])
    for n, row in enumerate((r for r in house.listed if not r.code.startswith("QT-DL")), 1):
        sheet.append([n, row.code, row.title, int(row.revision), row.issued, row.owner, row.status])
    other = book.create_sheet("TTHC")
    other.append(["DANH MỤC TÀI LIỆU", None, "giải quyết thủ tục hành chính"])
    other.append(["STT", "Ký hiệu / Code", "Tên quy trình", "LBH", "Ngày BH", "Phòng", "Ghi chú"])
    for n, row in enumerate((r for r in house.listed if r.code.startswith("QT-DL")), 1):
        other.append([n, row.code.replace("-", "."), row.title, row.revision, row.issued, row.owner,
                      "" if row.status.startswith("Đang") else row.status])  # fmt: skip
    outside = book.create_sheet("Bên ngoài")
    outside.append(["DANH MỤC TÀI LIỆU BÊN NGOÀI"])
    outside.append(["TT", "Mã số", "Tên tài liệu", "Nơi ban hành"])
    outside.append([1, "TL-BN-01", "Sổ tay hướng dẫn", "Bộ Nội vụ"])
    outside.append([2, "QT-BN-07", "Quy trình của trung tâm", "Trung tâm phục vụ"])
    book.save(path)


def _catalogue(house: Department, path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet.append(["DANH MỤC THỦ TỤC HÀNH CHÍNH ĐÃ CÔNG BỐ"])
    sheet.append(["TT", "Mã TTHC", "Tên thủ tục hành chính", "Lĩnh vực", "Thời hạn giải quyết", "Thành phần hồ sơ"])
    for n, p in enumerate(house.published, 1):
        papers = "\n".join(f"- {paper};" for paper in p.papers)
        sheet.append([n, f"{p.code}.000.00.00.H99", p.title, p.field, p.time, papers])
    book.save(path)


def _export(house: Department, path: Path) -> None:
    """As the national database is exported: the tables of a page glued into one line."""
    with path.open("w", encoding="utf-8") as out:
        for p in house.published:
            number, _, unit = p.time.partition(" ")
            papers = "".join(
                f"- {paper};{'Mau 01.docx' if n == 0 else ''}1 bản chính,1 bản sao" for n, paper in enumerate(p.papers)
            )
            row = {
                "ma_thu_tuc": p.code, "ten_thu_tuc": p.title, "cap_thuc_hien": "Cấp tỉnh", "linh_vuc": p.field,
                "cach_thuc_thuc_hien": "Hình thức nộpThời gianPhí, lệ phíMô tả"
                f"Trực tiếp{int(number)} {unit.capitalize()}Miễn phíTrực tuyến{int(number)} {unit.capitalize()}Miễn phí",
                "thanh_phan_ho_so": f"--Tên giấy tờMẫu đơn, tờ khaiSố lượng{papers}",
            }  # fmt: skip
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
