"""The master list as Excel, CSV and YAML, and the published catalogue as Excel and as the national export."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

from tests.merged_department.department import PUBLISHED
from tests.merged_department.model import Department, Published, Row

EXTERNAL = [
    ("TCVN ISO 9001:2015", "Hệ thống quản lý chất lượng - Các yêu cầu", "Bộ Khoa học và Công nghệ", "2015-12-31"),
    ("118/2025/NĐ-CP", "Nghị định về cơ chế một cửa, một cửa liên thông", "Chính phủ", "2025-06-09"),
    ("QT-12/BNNMT", "Quy trình phối hợp báo cáo của Bộ", "Bộ Nông nghiệp và Môi trường", "2025-10-01"),
]


def _vn(iso: str, sign: str = "/") -> str:
    return sign.join(reversed(iso.split("-"))) if iso else ""


def _groups(rows: list[Row]) -> list[tuple[str, list[Row]]]:
    names = list(dict.fromkeys(r.division for r in rows))
    return [(name, [r for r in rows if r.division == name]) for name in names]


def _forms(house: Department) -> list[tuple[str, str, str]]:
    return [(f.code, f.title, d.code) for d in house.docs for f in d.forms if f.registered]


def _roman(n: int) -> str:
    return ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")[n - 1]


def register_xlsx(house: Department, path: Path) -> None:
    """Three sheets; title rows, a header over two rows with merged cells, a row for each division."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Quy trình"
    for text in (
        "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH AN TRẠCH",
        "DANH MỤC TÀI LIỆU NỘI BỘ",
        f"(Cập nhật đến ngày {house.reviewed})",
    ):
        sheet.append([text])
        sheet.merge_cells(start_row=sheet.max_row, start_column=1, end_row=sheet.max_row, end_column=7)
    sheet.append([])
    sheet.append(["STT", "Tên tài liệu", "Số hiệu", "Ban hành", None, "Bộ phận soạn thảo", "Trạng thái"])
    sheet.append([None, None, None, "Lần", "Ngày", None, None])
    for column in "ABCFG":
        sheet.merge_cells(f"{column}5:{column}6")
    sheet.merge_cells("D5:E5")
    for row in sheet["A5:G6"]:
        for cell in row:
            cell.font, cell.alignment = Font(bold=True), Alignment(horizontal="center", vertical="center")
    number = 0
    for n, (division, rows) in enumerate(_groups(house.rows), 1):
        sheet.append([_roman(n), division.upper()])
        for r in rows:
            number += 1
            # some dates are dates, some are typed; some revisions are numbers
            day: Any = _vn(r.issued, "." if number % 5 == 0 else "/")
            if r.issued and number % 2:
                day = date.fromisoformat(r.issued)
            revision: Any = int(r.revision) if r.revision.isdigit() and number % 3 == 0 else r.revision
            sheet.append(
                [number, r.title, r.code, revision, day, division, r.status or ("Còn hiệu lực" if number % 4 else None)]
            )
    sheet.append([])
    sheet.append([None, None, None, None, None, "Người lập: Ngô Thị Hạnh"])
    forms = book.create_sheet("Biểu mẫu")
    forms.append(["DANH MỤC BIỂU MẪU"])
    forms.append(["STT", "Ký hiệu biểu mẫu", "Tên biểu mẫu", "Thuộc quy trình"])
    for n, form in enumerate(_forms(house), 1):
        forms.append([n, *form])
    outer = book.create_sheet("TL bên ngoài")
    outer.append(["DANH MỤC TÀI LIỆU CÓ NGUỒN GỐC BÊN NGOÀI"])
    outer.append(["STT", "Số, ký hiệu", "Tên tài liệu", "Cơ quan ban hành", "Ngày ban hành"])
    for n, (code, title, agency, day) in enumerate(EXTERNAL, 1):
        outer.append([n, code, title, agency, _vn(day)])
    book.save(path)


def register_csv(house: Department, path: Path, encoding: str) -> None:
    """One sheet with semicolons: a title, an effective date beside the issue date, forms and outer documents below."""
    out = io.StringIO()
    sheet = csv.writer(out, delimiter=";", lineterminator="\r\n")
    sheet.writerow([f"DANH MỤC TÀI LIỆU - Cập nhật ngày {house.reviewed}", *[""] * 7])
    sheet.writerow(
        ["TT", "Số hiệu", "Tên tài liệu", "Lần BH", "Ngày BH", "Ngày hiệu lực", "Đơn vị chủ trì", "Trạng thái"]
    )
    for division, rows in _groups(house.rows):
        sheet.writerow(["", division.upper(), *[""] * 6])
        for n, r in enumerate(rows, 1):
            later = f"{r.issued[:-2]}28" if r.issued else ""
            sheet.writerow(
                [n, r.code, r.title, r.revision, _vn(r.issued), _vn(later), division, r.status or "Hiệu lực"]
            )
    sheet.writerow(["", "BIỂU MẪU", *[""] * 6])
    for n, (code, title, _) in enumerate(_forms(house), 1):
        sheet.writerow([n, code, title, "", "", "", "", ""])
    sheet.writerow(["", "TÀI LIỆU BÊN NGOÀI", *[""] * 6])
    for n, (code, title, agency, day) in enumerate(EXTERNAL, 1):
        sheet.writerow([n, code, title, "", _vn(day), "", agency, ""])
    text = out.getvalue()
    path.write_bytes(cp1258(text) if encoding == "cp1258" else text.encode(encoding))


def cp1258(text: str) -> bytes:
    """Text in the Vietnamese code page of Windows, where the tone is a letter of its own after the vowel."""
    out = bytearray()
    for char in text:
        try:
            out += char.encode("cp1258")
        except UnicodeEncodeError:
            base, *marks = unicodedata.normalize("NFD", char)
            shape = "".join(m for m in marks if m in "\u0302\u0306\u031b")
            tone = "".join(m for m in marks if m not in "\u0302\u0306\u031b")
            out += (unicodedata.normalize("NFC", base + shape) + tone).encode("cp1258", "replace")
    return bytes(out)


def register_yaml(house: Department, path: Path) -> None:
    """The list for a program: the same columns as keys."""
    rows = [
        {"Số hiệu": r.code, "Tên tài liệu": r.title, "Lần BH": r.revision,
         "Ngày BH": date.fromisoformat(r.issued) if r.issued else None,
         "Bộ phận soạn thảo": r.division, "Trạng thái": r.status or "Còn hiệu lực"} for r in house.rows
    ]  # fmt: skip
    data = {
        "Cập nhật ngày": house.reviewed,
        "Tài liệu": rows,
        "Biểu mẫu": [{"Số hiệu": code, "Tên biểu mẫu": title} for code, title, _ in _forms(house)],
    }
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")


def catalogue_xlsx(house: Department, path: Path) -> None:
    """The annex of the publishing decision, by field."""
    book = Workbook()
    sheet = book.active
    sheet.append(["PHỤ LỤC"])
    sheet.append(["DANH MỤC THỦ TỤC HÀNH CHÍNH THUỘC PHẠM VI CHỨC NĂNG QUẢN LÝ CỦA SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"])
    sheet.append(["(Kèm theo Quyết định số 1899/QĐ-UBND ngày 30/12/2025 của Chủ tịch Ủy ban nhân dân tỉnh An Trạch)"])
    for n in (1, 2, 3):
        sheet.merge_cells(start_row=n, start_column=1, end_row=n, end_column=6)
    sheet.append(
        ["TT", "Mã số TTHC", "Tên thủ tục hành chính", "Thời hạn giải quyết", "Thành phần hồ sơ", "Phí, lệ phí"]
    )
    number = 0
    for n, area in enumerate(dict.fromkeys(p.field for p in house.published), 1):
        sheet.append([_roman(n), f"LĨNH VỰC {area.upper()}"])
        for p in house.published:
            if p.field == area:
                number += 1
                sheet.append([number, PUBLISHED.get(p.code, p.code), p.name, p.limit, _papers(p), "Không"])
    book.save(path)


def _papers(p: Published) -> str:
    lines = [
        f"- {paper.published}: {paper.originals or paper.copies:02d} {'bản chính' if paper.originals else 'bản sao'}"
        for paper in p.papers
    ]
    return ";\n".join(lines) + "."


def catalogue_jsonl(house: Department, path: Path) -> None:
    """The national export: one record a line, the cells of its tables glued."""
    with path.open("w", encoding="utf-8") as out:
        for p in house.published:
            out.write(json.dumps(_record(p), ensure_ascii=False) + "\n")


def _record(p: Published) -> dict[str, str]:
    number, unit = p.limit.split(" ", 1)
    limit = f"{int(number)} {unit.capitalize()}"
    ways = "".join(
        f"{way}{limit}{fee}"
        for way, fee in (("Trực tuyến", "Miễn phí"), ("Dịch vụ bưu chính", ""), ("Trực tiếp", "Phí : 150.000 Đồng"))
    )
    papers = ""
    for n, paper in enumerate(p.papers):
        papers += paper.published + ("Mau don.docx" if n == 0 else "") + f"{paper.originals} bản chính"
        papers += f",{paper.copies} bản sao" if paper.copies else ""
    return {
        "ma_thu_tuc": p.code, "ten_thu_tuc": p.name, "so_quyet_dinh": "1899/QĐ-UBND", "cap_thuc_hien": "Cấp tỉnh",
        "loai_thu_tuc": "TTHC được luật giao quy định chi tiết", "linh_vuc": p.field,
        "cach_thuc_thuc_hien": f"Hình thức nộpThời gianPhí, lệ phíMô tả{ways}",
        "thanh_phan_ho_so": f"--Tên giấy tờMẫu đơn, tờ khaiSố lượng{papers}",
        "co_quan_thuc_hien": "Sở Nông nghiệp và Môi trường", "yeu_cau_dieu_kien": "Không có thông tin",
    }  # fmt: skip
