"""Every key of the configuration, in one table: reading, the JSON Schema and the template are made from it."""

from __future__ import annotations

from typing import Any

from qmslint.config.settings import FAIL_ON, MODES, TONE_MARKS
from qmslint.report import FORMATS
from qmslint.report.words import LANGUAGES
from qmslint.tuples import NamedTuple

__all__ = ["FIELDS", "OVERRIDE_FIELDS", "RULE_LEVELS", "Field", "schema"]

RULE_LEVELS = ("error", "warning", "info", "off")


class Field(NamedTuple):
    """One key. `kind`: choice (one of `words`), list, packs, rules (selectors), levels (rule → level) or overrides."""

    name: str
    kind: str
    vi: str
    en: str
    example: str
    words: tuple[str, ...] = ()

    @property
    def attribute(self) -> str:
        """The name in `Settings` or `Override`."""
        return self.name.replace("-", "_")


_SELECT = Field(
    "select",
    "rules",
    "Chỉ dùng các quy tắc này: tên quy tắc, phần đầu của tên (form-*), tên gói, hoặc ALL",
    "Use these rules only: a rule, the beginning of its name (form-*), a pack, or ALL",
    "[tthc, law]",
)
_EXTEND = Field(
    "extend-select",
    "rules",
    "Dùng thêm các quy tắc này",
    "Use these rules as well",
    "[step-without-output]",
)
_IGNORE = Field("ignore", "rules", "Bỏ các quy tắc này", "Leave these rules out", "[abbreviation-undefined]")
_LEVELS = Field(
    "levels",
    "levels",
    "Mức của từng quy tắc: error, warning, info hoặc off",
    "The level of a rule: error, warning, info or off",
    "{review-overdue: info}",
    RULE_LEVELS,
)
_MODE = Field(
    "mode",
    "choice",
    "draft: bản thảo (nhẹ hơn); release: bản sắp ban hành",
    "draft: while it is written (milder); release: about to be issued",
    "release",
    MODES,
)

FIELDS: tuple[Field, ...] = (
    Field("lang", "choice", "Ngôn ngữ của báo cáo", "The language of the reports", "vi", LANGUAGES),
    _MODE,
    Field(
        "packs",
        "packs",
        "Các gói quy tắc luôn dùng; để trống: mỗi gói tự biết văn bản nào thuộc về mình",
        "The packs of rules to use on every document; left out: each pack knows its documents",
        "[core, tthc, law]",
    ),
    _SELECT,
    _EXTEND,
    _IGNORE,
    _LEVELS,
    Field(
        "fail-on",
        "choice",
        "Mức thấp nhất làm lệnh kết thúc với mã 1",
        "The lowest level that ends the command with status 1",
        "error",
        FAIL_ON,
    ),
    Field(
        "exclude",
        "list",
        "Tệp và thư mục không kiểm tra, tính từ thư mục của tệp này",
        "Files and folders not to check, counted from this file's folder",
        '["cũ/**", "*.dotx"]',
    ),
    Field(
        "rules",
        "list",
        "Quy tắc của riêng đơn vị: tệp hoặc thư mục YAML",
        "Rules of your own: YAML files or folders",
        "[quy-tac/]",
    ),
    Field(
        "register",
        "path",
        "Danh mục tài liệu nội bộ (xlsx, docx, csv, yaml) để đối chiếu mã hiệu và lần ban hành",
        "The master list of documents (xlsx, docx, csv, yaml) to compare codes and revisions with",
        "danh-muc.xlsx",
    ),
    Field(
        "catalogue",
        "path",
        "Danh mục TTHC đã công bố (xlsx, docx, csv, jsonl) để đối chiếu tên, thời hạn, thành phần hồ sơ",
        "The published TTHC (xlsx, docx, csv, jsonl) to compare names, time limits and dossiers with",
        "tthc.xlsx",
    ),
    Field(
        "suppressions",
        "path",
        "Tệp YAML ghi các phát hiện được miễn trừ, có lý do, người chịu trách nhiệm và thời hạn",
        "A YAML file of findings that are waived, each with reason, owner and last day",
        "mien-tru.yaml",
    ),
    Field(
        "baseline",
        "path",
        "Tệp JSON ghi các phát hiện đã biết; chỉ phát hiện mới làm lệnh kết thúc với mã 1",
        "A JSON file of known findings; only new ones end the command with status 1",
        "da-biet.json",
    ),
    Field(
        "output-format",
        "choice",
        "Dạng báo cáo khi không nêu trên dòng lệnh",
        "The report format when the command line names none",
        "text",
        tuple(FORMATS),
    ),
    Field(
        "tone-marks",
        "choice",
        "Kiểu đặt dấu thanh mà qmslint fix dùng: kiểu văn bản dùng nhiều hơn, kiểu cũ (hóa) hay kiểu mới (hoá)",
        "How qmslint fix places tone marks: as the document mostly does, the old way (hóa) or the new one (hoá)",
        "majority",
        TONE_MARKS,
    ),
    Field(
        "overrides",
        "overrides",
        "Khác đi cho một số tệp",
        "Different for some files",
        '[{files: ["mẫu/**"], ignore: [placeholder-left]}]',
    ),
)

OVERRIDE_FIELDS: tuple[Field, ...] = (
    Field("files", "list", "Các tệp mà phần này áp dụng", "The files that this is for", '["mẫu/**"]'),
    _SELECT,
    _EXTEND,
    _IGNORE,
    _LEVELS,
    _MODE,
)


def schema() -> dict[str, Any]:
    """The JSON Schema of a configuration file."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "qmslint configuration",
        "description": "qmslint.yaml, .qmslint.yaml, or the table tool.qmslint of pyproject.toml",
        **_object(FIELDS),
    }


def _object(fields: tuple[Field, ...]) -> dict[str, Any]:
    properties = {f.name: {"description": f"{f.en} / {f.vi}", **_shape(f)} for f in fields}
    return {"type": "object", "additionalProperties": False, "properties": properties}


def _shape(field: Field) -> dict[str, Any]:
    if field.kind == "choice":
        return {"enum": list(field.words)}
    if field.kind == "levels":
        return {"type": "object", "additionalProperties": {"enum": list(field.words)}}
    if field.kind == "overrides":
        return {"type": "array", "items": {**_object(OVERRIDE_FIELDS), "required": ["files"]}}
    if field.kind == "path":
        return {"type": "string"}
    return {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
