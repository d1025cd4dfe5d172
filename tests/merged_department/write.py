"""The department as a folder: documents by division, forms where each division keeps them, the lists beside."""

from __future__ import annotations

import io
import unicodedata
from pathlib import Path

from openpyxl import Workbook

from tests.house.build import Word
from tests.merged_department import lists
from tests.merged_department.divisions import environment, forest, laboratory, land, livestock, office
from tests.merged_department.layouts import word
from tests.merged_department.model import Department
from tests.merged_department.pdf import pdf
from tests.read.pdf.paper import Paper

__all__ = ["REGISTERS", "write"]

REGISTERS = ("danh-muc.xlsx", "danh-muc.csv", "danh-muc-1258.csv", "danh-muc.yaml")
FORMS = {
    office.WHERE: f"{office.WHERE}/Biểu mẫu",
    livestock.WHERE: f"{livestock.WHERE}/Biểu mẫu",
    land.WHERE: unicodedata.normalize("NFD", f"{land.WHERE}/Biểu mẫu"),
    environment.WHERE: f"{environment.WHERE}/bieu-mau",
    forest.WOODS: forest.WOODS,
    forest.SEA: f"{forest.SEA}/Mẫu",
    laboratory.LAB: f"{laboratory.LAB}/Forms",
}
"""Where a division keeps its forms; the others use a common folder."""


def write(house: Department, folder: Path) -> None:
    """Write documents below `tai-lieu/`, the lists beside it."""
    tree = folder / "tai-lieu"
    for d in (*house.docs, *house.aside):
        path = tree / _spelled(d.folder, d.folder) / _spelled(d.folder, d.name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(word(d, house))
    for d in house.twins:
        (tree / d.folder / f"{d.name.removesuffix('.docx')}.pdf").write_bytes(pdf(d))
    blank = _blank()
    for d in house.docs:
        for form in d.forms:
            if form.file:
                path = tree / FORMS.get(d.folder, "bieu-mau") / _spelled(d.folder, form.file)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(blank[path.suffix])
    lists.register_xlsx(house, folder / REGISTERS[0])
    lists.register_csv(house, folder / REGISTERS[1], "utf-8-sig")
    lists.register_csv(house, folder / REGISTERS[2], "cp1258")
    lists.register_yaml(house, folder / REGISTERS[3])
    lists.catalogue_xlsx(house, folder / "tthc.xlsx")
    lists.catalogue_jsonl(house, folder / "tthc.jsonl")


def _spelled(folder: str, name: str) -> str:
    """The land division works on a Mac, whose file names come decomposed."""
    return unicodedata.normalize("NFD", name) if folder == land.WHERE else name


def _blank() -> dict[str, bytes]:
    w = Word()
    w.p("MẪU BIỂU", bold=True, align="center")
    w.p("Họ và tên: ............................")
    book, sheet = Workbook(), io.BytesIO()
    book.active.append(["TT", "Nội dung", "Ghi chú"])
    book.save(sheet)
    return {
        ".docx": w.data(),
        ".xlsx": sheet.getvalue(),
        ".pdf": Paper().text(60, 80, "Họ và tên: ............").save(),
    }
