"""What the columns of a table hold: roles from header words, and from the contents where headers are missing or odd."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from qmslint.resources import yaml_folder
from qmslint.tuples import NamedTuple
from qmslint.understand.table.lines import Line, Slot
from qmslint.understand.table.table_kinds import MORE_TIME, settle, steps_beside, table_kind
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.title_lines import is_total
from qmslint.understand.text.vocabulary import column_book
from qmslint.understand.text.words import key

__all__ = ["MARKS", "MORE_TIME", "Header", "header_role", "is_label", "read_header", "with_total"]

_BRACKETS = re.compile(r"\([^()]*\)")
_LABEL = re.compile(
    r"(?:(?:bước|buoc|step|b)\s*)?\(?\d{1,2}(?:\s*[.-]\s*\d{1,2}){0,3}[a-zđ]?\)?(?:\s*[,;&+-]\s*(?:b|bước)?\s*\d{1,2})*\s*[.:)]*"
    r"|[ivx]{1,5}\s*[.:)]*|(?:bước|buoc|step)\s+[ivx]{1,5}\s*[.:)]*|(?:bước|step)\s+(?:thứ\s+)?(?:\d{1,2}|nhất|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)|[a-zđ][.)]",
    re.IGNORECASE,
)


_SIGNS = frozenset(("#", "№", "Nº", "N°"))  # number, said without a letter that a key keeps


class Header(NamedTuple):
    """A header row: the role of each of its columns in order, and what kind of table they make.

    `kind` is steps, dossier, list, forms, records, limit or other. `texts` are the header's words by role.
    """

    kind: str
    columns: tuple[tuple[int, str], ...]
    texts: tuple[tuple[str, str], ...] = ()

    def column(self, role: str) -> int | None:
        """The first column of that role."""
        for column, own in self.columns:
            if own == role:
                return column
        return None

    def has(self, *roles: str) -> bool:
        """Whether any of these roles is there."""
        return not {own for _, own in self.columns}.isdisjoint(roles)

    def text(self, role: str) -> str:
        """The header's words for that role, "" if it has none."""
        return next((t for r, t in self.texts if r == role), "")


@cache
def _acting() -> re.Pattern[str]:
    """Who acts, then a verb: "Cán bộ, công chức thụ lý hồ sơ", "Cơ quan, người thực hiện"."""
    data = yaml_folder("vocabulary")["columns"]
    names = ("persons", "bodies", "doing")
    person, body, verb = ("|".join(sorted(map(key, data[name]), key=len, reverse=True)) for name in names)
    either = f"(?:{person}|{body})"
    return re.compile(rf"(?:(?:{person})|{either} {either})(?: {either})*(?: (?:{verb}))+")


@lru_cache(maxsize=2048)
def header_role(text: str) -> str | None:
    """The role that a header cell names, None if its words are not those of a header."""
    if len(text) > 120:
        return None
    if text.strip() in _SIGNS:
        return "label"
    book = column_book()
    match = book.parse(key(text))
    if match is None and "(" in text:
        match = book.parse(key(_BRACKETS.sub(" ", text)))
    if (match is None or match.meanings[0] == "name") and _acting().fullmatch(key(text)):
        return "responsible"
    if match is None and text.count("/") == 1:  # "Hạng mục/Work item": in two languages
        one, _, other = text.partition("/")
        if one.isascii() is not other.isascii():
            match = book.parse(key(one)) or book.parse(key(other))
    if match is None:
        return None
    roles = match.meanings
    if "label" in roles and len(roles) > 1 and roles[0] == "label":
        # "Các bước thực hiện" names the action, "TT" alone the label
        return roles[0]
    if roles[0] == "responsible" and _ASIDE.search(text):
        return "note"  # "Bộ phận/Người phối hợp thực hiện": not who does it
    return roles[0]


_ASIDE = re.compile(r"^(?!.*chủ trì).*phối hợp", re.IGNORECASE | re.DOTALL)


@kept_by_text
def is_label(text: str) -> bool:
    """Whether a cell holds a step's label: `Bước 3`, `B3`, `3`, `III`, `3.1`."""
    text = text.strip()
    return 0 < len(text) <= 24 and _LABEL.fullmatch(text) is not None


def read_header(line: Line, section: str | None = None, slots: tuple[Slot, ...] | None = None) -> Header | None:
    """Read a row as a table's header, or None. `section` is the kind of the section it stands in."""
    cells = line.own if slots is None else slots
    if len(cells) < 2:
        return None
    roles = [header_role(slot.text) for slot in cells]
    known = len(roles) - roles.count(None)
    if known + (roles[0] is None) < 2 and section != "records":
        return None  # as most rows; the first column may be headed by whatever letters
    found: list[tuple[int, str]] = []
    texts: list[tuple[str, str]] = []
    unknown = 0
    guesses = 0
    timed = _unit_columns(cells, set(roles))
    for slot, role in zip(cells, roles, strict=True):
        if any(slot is s for s in timed):
            role = "duration"
        if role is None and section == "records":
            role = _IN_RECORDS.get(slot.text.strip(" ?:").lower())
        if role is None and slot is cells[0] and _counts(line, slot):
            role = "label"
        if role is None and len(slot.text) <= 60:
            role = _leading_role(slot.text)
            guesses += role is not None
        if role is None:
            if len(slot.text) > 60 or any(c.isdigit() for c in slot.text[:3]):
                return None
            unknown += 1
            texts.append((f"?{slot.column}", slot.text))
            continue
        found.append((slot.column, role))
        texts.append((role, slot.text))
    if len(found) - guesses < 2 or (unknown > len(found) - guesses and not _is_matrix(line, texts)):
        return None
    named = {r for _, r in found}
    kind = table_kind(named, section)
    if kind is None:
        return None
    if kind in ("list", "steps") and (beside := steps_beside(found)) and _spans_rows(line, found):
        kind, found = "steps", beside
    if kind == "other" and (
        _tells_steps(line, named)
        or (section == "steps" and {"label", "action"} <= named and any(map(_tells_deeds, texts)))
    ):
        kind = "steps"
    return with_total(Header(kind, tuple(settle(found, texts, kind)), tuple(texts)))


def with_total(header: Header) -> Header:
    """A step header of several procedures with the column of their totals, where one beside that of the times is headed so:
    "STT | Tên thủ tục | Bước | … | Thời gian | Tổng thời gian"."""
    if header.kind != "steps" or not (header.has("tthc_name") and header.has("duration")):
        return header
    known = {c for c, _ in header.columns}
    found = [(int(r[1:]), "total") for r, t in header.texts if r.startswith("?") and is_total(t)]
    return header._replace(columns=tuple(sorted((*header.columns, *(f for f in found if f[0] not in known)))))


def _spans_rows(line: Line, found: list[tuple[int, str]]) -> bool:
    """Whether the first name in the column of procedures stands beside several rows: those of its steps."""
    if line.table is None:
        return False
    at = next(c for c, r in found if r == "tthc_name")
    below = [row[at - 1] for row in line.table.grid[line.row : line.row + 3] if at <= len(row)]
    return next((c.rows > 1 for c in below if c.row > line.row and c.columns == 1 and c.text.strip()), False)


def _counts(line: Line, slot: Slot) -> bool:
    """Whether a column headed by a few letters ("B", "Ref") counts the rows below it: 1, 2, 3; D1, D2."""
    if not 0 < len(slot.text.strip(" .")) <= 4 or line.table is None:
        return False
    below = [row[slot.column - 1].text.strip() for row in line.table.grid[line.row :] if slot.column <= len(row)]
    first = _COUNTED.fullmatch(below[0]) if len(below) > 1 else None
    return first is not None and (is_label(below[1]) or re.fullmatch(rf"{first[1]}\d{{1,2}}", below[1]) is not None)


_COUNTED = re.compile(r"([A-Z]?)0?1")
# In a matrix of steps and posts: R does it (so does a cross), A answers for it, C is asked, I is told; or C and CT lead, P
# and PH help.
MARKS = re.compile(r"[RACIP](?:\s*[/,;&+-]?\s*[RACIP]){0,3}|CT|PH|[xX×✓✔●•]")


def _is_matrix(line: Line, texts: list[tuple[str, str]]) -> bool:
    """Whether the columns without a known head are posts, with nothing but marks below them."""
    columns = [int(role[1:]) for role, _ in texts if role.startswith("?")]
    if line.table is None or len(columns) < 2:
        return False
    below = [row[c - 1].text.strip() for row in line.table.grid[line.row :] for c in columns if c <= len(row)]
    marks = [text for text in below if text]
    return len(marks) > 1 and all(map(MARKS.fullmatch, marks))


# Heads that say this only in a table of records.
_IN_RECORDS = {
    "where": "storage",
    "ở đâu": "storage",
    "kept": "retention",
    "retained": "retention",
    "keep": "retention",
}
_DEEDS = re.compile(
    r"bước|thao tác|công việc|hoạt động|việc (?:cần |phải )?làm|\b(?:steps?|actions?|activit(?:y|ies)|tasks?|instructions?)\b",
    re.IGNORECASE,
)


def _tells_deeds(head: tuple[str, str]) -> bool:
    """Whether a column of labels or actions is headed as one of steps: "Bước", "Thao tác", not "TT", "Nội dung"."""
    return head[0] in ("label", "action") and _DEEDS.search(head[1]) is not None


_STEP_LABEL = re.compile(r"(?:bước|step|b)\s?\d", re.IGNORECASE)
_LABELLED = re.compile(r"(?:^|\n)[-–+*•\s]*([^\n:]{4,40}):\s")
_TELLS = frozenset(("action", "responsible", "duration", "outputs"))


def _tells_steps(line: Line, roles: set[str]) -> bool:
    """Whether the rows below "Bước | Nội dung" are steps that say the rest in their cells ("- Người thực hiện: …")."""
    if roles != {"label", "action"} or line.table is None:
        return False
    rows = line.table.grid[line.row :]
    told = [
        row
        for row in rows
        if len(row) == 2
        and _STEP_LABEL.match(row[0].text)
        and any(header_role(label) in _TELLS for label in _LABELLED.findall(row[1].text))
    ]
    return bool(told) and len(told) * 3 >= len(rows) * 2


_UNIT = re.compile(
    r"(?:số )?(?:ngày|giờ|phút|giây)(?: (?:làm việc|lv|công))?(?: (?:quy định|tối đa|giải quyết|thực hiện|xử l[ýí]))?"
    r"|(?:working |business )?(?:days?|hours?)|minutes?",
    re.IGNORECASE,
)
_DOING = {"action", "responsible"}


def _unit_columns(cells: tuple[Slot, ...], roles: set[str | None]) -> list[Slot]:
    """The columns that are headed by a unit alone ("Giờ làm việc", or "Ngày" and "Giờ": the same time twice), where the
    others tell who does what and none is headed as the time. In front of them a unit counts days: "Ngày | Việc | Ai"."""
    if "duration" in roles or not roles >= _DOING:
        return []
    found = [s for s in cells if _UNIT.fullmatch(" ".join(_BRACKETS.sub(" ", s.text).split()).strip(" ."))]
    return [] if len(found) > 2 or cells[0] in found else found


@kept_by_text
def _leading_role(text: str) -> str | None:
    """The role of the words that a header begins with: "Hồ sơ tạo ra" begins like a column of outputs."""
    meanings = column_book().begins_with(key(_BRACKETS.sub(" ", text)))
    return meanings[0] if meanings else None
