"""The records that a procedure keeps: what, how long, where."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qmslint.model import Record
from qmslint.understand.cover.signer_words import is_post
from qmslint.understand.events.event import Event
from qmslint.understand.parts.forms import part_rows, roles_of
from qmslint.understand.table.columns import header_role
from qmslint.understand.text.dates import read_date
from qmslint.understand.text.headings import is_number, label_kinds, split_marker
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.labels import DATED, pairs_in_line
from qmslint.understand.text.title_lines import is_note
from qmslint.understand.text.vocabulary import starts_with
from qmslint.understand.text.words import key, squeeze

__all__ = ["read_records"]


_RETENTION = re.compile(
    r"(?:(?:tối thiểu|ít nhất|at least|minimum|a minimum of) )?\d{1,3}\s*(?:\([^()\d]{1,20}\)\s*)?(?:năm|tháng|years?|months?)\b"
    r"|(?:at least |a minimum of )?\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)"
    r"(?: \(\d{1,3}\))? (?:years?|months?)\b"
    r"|(?:(?:tối thiểu|ít nhất) )?\b(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: \(\d{1,2}\))? (?:năm|tháng)\b(?! \d)"
    r"|\b(?:until|đến khi) [^.;,()]{4,60}?(?= (?:in|at|on) the |[.;,()]|$)"
    r"|(?:đến )?hết (?:năm(?: học)?|khóa(?: học)?|thời hạn|hạn dùng|hợp đồng|vòng đời)\b"
    r"|vĩnh viễn|lâu dài|permanent(?:ly)?|indefinitely|theo quy định (?:hiện hành|của pháp luật)[^.;]{0,60}",
    re.IGNORECASE,
)
_KEPT = (
    "năm",
    "tháng",
    "year",
    "month",
    "vĩnh",
    "lâu dài",
    "permanent",
    "indefinite",
    "theo quy định",
    "until",
    "đến khi",
    "hết ",
)
_PLACE = re.compile(
    r"(?:(?:lưu(?:\s*(?:trữ|giữ))?(?:\s*điện tử)?|(?:cất )?giữ)\s*(?:tại|ở|trên|trong(?!\s*(?:\d|vòng|thời)))"
    r"|lưu (?:cùng|kèm)|nơi lưu\w*\s*:?|(?:stored|kept|filed) (?:in|at|by)|(?:go(?:es)?|sent|moved|transferred) to)"
    r"\s*([^.;,()]{3,90})",
    re.IGNORECASE,
)


# "Đội Nghiệp vụ lưu 05 năm"
_KEEPER = re.compile(r"([^.;,:()]{3,60}?)\s+lưu(?:\s*(?:trữ|giữ))?\s+(?=\d|vĩnh viễn|lâu dài|trong\s)", re.IGNORECASE)


# "Tàng thư cư trú của Công an phường, lưu 10 năm"
_STORE = re.compile(
    r"((?:tàng thư|kho lưu trữ|tủ hồ sơ)[^.;,:()]{0,60}?),?\s+lưu(?:\s*(?:trữ|giữ))?\s+\d", re.IGNORECASE
)


def read_records(events: Sequence[Event]) -> list[Record]:
    """The records to keep. A sentence on how long or where all of them are kept holds for each that says nothing."""
    found: list[Record] = []
    retention = place = None
    for event in part_rows(events, "records"):
        if event.kind == "heading":
            if event.rest:
                retention, place = _retention(event.rest) or retention, storage_in(event.rest) or place
            continue
        if event.kind == "row" and event.paragraph is None:
            record = _row_record(event) if not starts_with(key(event.text[:60]), "signer") else None
            if record is not None:
                found.append(record)
            continue
        if event.text.isupper() and is_post(event.text):
            break  # "HIỆU TRƯỞNG": who signs below
        body = split_marker(event.text, event.paragraph.number if event.paragraph else "").rest.strip()
        general = (
            _retention(body) is not None
            and (len(body) > 60 or not found)
            and key(body).startswith(("ho so", "thoi gian", "cac ho so", "toan bo", "tat ca", "records", "all"))
        )
        if general:
            retention, place = _retention(body) or retention, storage_in(body) or place
        elif (
            len(body) > 3
            and not is_note(body)
            and not _heads_records(body)
            and not body.endswith(":")
            and not _dated(body)
        ):
            found.append(Record(body.rstrip(" ;."), _retention(body), storage_in(body), event.place))
    return [r._replace(retention=r.retention or retention, place=r.place or place) for r in found]


def _heads_records(line: str) -> bool:
    """Whether a line is the part's heading again, in another language: "RECORDS" below "HỒ SƠ"."""
    found = label_kinds(line) if len(line) < 40 else None
    return found is not None and "records" in found[0]


def _dated(line: str) -> bool:
    """Whether a line only says when something was done: "Date reviewed: 10 March 2025"."""
    date = read_date(line) if len(line) < 60 else None
    if date is not None and len(line) - len(date.text) < 20 and line.rstrip(" .").endswith(date.text):
        return True  # "Cần Thơ, ngày 14 tháng 4 năm 2025" above the signatures
    found = pairs_in_line(line)
    return bool(found) and found[0][0] in (*DATED, "other") and line.upper().startswith(("DATE ", "NGÀY "))


def _row_record(event: Event) -> Record | None:
    own, roles = event.own, roles_of(event)
    if not own or all(header_role(s.text) for s in own):
        return None
    slots = {roles.get(s.column, ""): s for s in event.slots}
    mine = {roles.get(s.column, ""): s for s in own}
    name = mine.get("record") or mine.get("name") or mine.get("component") or mine.get("outputs")
    rest = [s for s in own if not is_number(s.text) and s.text not in ("-", "+")]
    if name is None:
        name = max(
            (s for s in rest if roles.get(s.column) not in ("code", "retention", "storage")),
            key=lambda s: len(s.text),
            default=None,
        )
    if name is None:
        return None
    both = slots.get("retention_place")
    timed = slots.get("duration")
    if both is not None and timed is not None:
        both = None  # "Lưu tại | Thời gian"
    kept = slots.get("retention") or both or timed
    if kept is None:
        kept = next((s for s in rest if s is not name and _retention(s.text) is not None), None)
        both = kept if not slots.get("storage") else both
    stored = slots.get("storage") or slots.get("place") or slots.get("retention_place")
    retention = (
        (_retention(kept.text) or (kept.text if kept is not both else None))
        if kept is not None
        else _retention(name.text)
    )
    place = (
        (storage_in(stored.text) or (stored.text if stored is not both or not retention else _beside_time(stored.text)))
        if stored is not None
        else storage_in(name.text)
    )
    return Record(name.text.rstrip(" ;."), retention, place, name.place or event.place)


@kept_by_text
def _retention(text: str) -> str | None:
    low = text.lower()
    m = _RETENTION.search(text) if any(w in low for w in _KEPT) else None
    return squeeze(m[0]) if m else None


@kept_by_text
def storage_in(text: str) -> str | None:
    """Where a sentence says that records are kept: "lưu tại Phòng Hạ tầng"."""
    low = text.lower()
    m = _PLACE.search(text) if any(map(low.__contains__, _KEEPING)) else None
    m = m or _BEHIND_TIME.search(text)
    if m is None and (keeper := _KEEPER.match(text)) is not None and starts_with(key(keeper[1]), "actor"):
        return squeeze(keeper[1])
    return _without_time(squeeze(next(filter(None, m.groups())))) if m else _bare_place(text)


_KEEPING = ("lưu", "giữ", "kept", "stored", "filed", " to ")
# "Check sheet: three years in the technical office", "02 năm tại khoa"
_BEHIND_TIME = re.compile(
    r"(?:years?|months?|permanently|indefinitely) (?:in|at|on|with) ([^.;,()]{3,60})"
    r"|\buntil [^.;,()]{4,60}? (?:in|at|on) (the [^.;,()]{3,60})"
    r"|(?:[,:] \d{1,2} (?:years?|months?)|\buntil [^.;,()]{4,60}), ([^.;,()]{3,40})"
    r"|(?:năm|tháng|vĩnh viễn|lâu dài) (?:tại|ở|trên) ([^.;,()]{3,60})",
    re.IGNORECASE,
)


def _bare_place(text: str) -> str | None:
    """The unit that is all a cell or line names beside the time: "Phòng Báo chí, 10 năm"."""
    m = _STORE.match(text)
    if m is not None:
        return squeeze(m[1])
    place = _apart_from_time(text)
    if place is not None:
        return place
    rest = _beside_time(text) if len(text) < 100 and _retention(text) is not None else None
    if rest is None or "," in rest or rest.lower().startswith(("sổ ", "số ", "tờ ", "bộ ")):  # no "Sở", "Tổ"
        return None
    return rest if starts_with(key(rest[:60]), "actor") else None


_PARTED = re.compile(r":\s|\s[–—-]\s")


def _apart_from_time(text: str) -> str | None:
    """Where a line says that a record is kept that names it, the place and the time between dashes, or behind a colon:
    "Transport log – specimen reception – 2 years", "Phiếu đăng ký: phòng đọc, 10 năm"."""
    name, *more = _PARTED.split(text.strip(" .;"))
    parts = more if len(more) > 1 else [p for part in more for p in part.split(", ")]
    places = [p for p in parts if not _RETENTION.match(p.strip())]
    if not name or len(parts) != 2 or len(places) != 1:
        return None
    place = squeeze(places[0])
    return place if 2 <= len(place) <= 40 and not any(map(str.isdigit, place)) else None


_FOR = re.compile(r"\s(?:for|until|trong|đến khi|and (?:is|are)|at the end of)\s", re.IGNORECASE)


def _without_time(place: str) -> str:
    """A place without how long behind it: "bộ phận Hộ tịch 05 năm"."""
    m = _FOR.search(place) or _RETENTION.search(place)
    return place[: m.start()].rstrip(" ,;–-") if m is not None and m.start() > 1 else place


def _beside_time(text: str) -> str | None:
    """What a cell for both says beside the time: "Phòng chuyên môn, 10 năm"."""
    rest = squeeze(_RETENTION.sub(" ", text)).strip(" ,;.–-/")
    return rest if sum(map(str.isalpha, rest)) > 2 else None
