"""The dossier part: which papers, how many of each, how many sets – from tables, lists, cells and prose."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qmslint.model import Dossier, Location
from qmslint.understand.events.event import Event
from qmslint.understand.parts.components import SETS, components_of
from qmslint.understand.parts.papers import Item, begins, dossier_words, line_item
from qmslint.understand.parts.row_papers import only_counts, row_items
from qmslint.understand.parts.told_papers import prose_items, says_none, told_items
from qmslint.understand.text.headings import Marker, is_number, marker_depth, split_marker
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.words import key, squeeze

__all__ = ["read_dossier", "read_sets"]

# "01 bộ" on a line of its own: how many sets, no paper.
_A_SET = r"\(?\d{1,2}\s*(?:\([^()]*\)\s*)?\(?bộ(?:\s*(?:hồ sơ|giấy|bản giấy|điện tử|bản điện tử|gốc))?"
_ONLY_SETS = re.compile(rf"[-–+*•\s]*{_A_SET}(?:\s*(?:,|và|hoặc|kèm)\s*{_A_SET})?\s*[).;]*", re.IGNORECASE)
# "Hồ sơ lập thành 01 bộ.", "Đơn vị gửi 01 bộ qua dịch vụ công.": who hands in how many, no list behind it.
_HANDS_IN = re.compile(
    r"[^;:]*\b(?:lập|nộp|gửi|chuẩn bị|cung cấp)\b[^;:\d]{0,40}(?=\d{1,2}\s*(?:\([^()]*\)\s*)?bộ\b[^;:]*$)",
    re.IGNORECASE,
)
# "Hồ sơ gửi qua mạng thì chụp từ bản chính."
_OF_THE_WHOLE = re.compile(
    r"Hồ sơ (?:(?:được |phải |có thể |đã )?(?:lập|nộp|gửi|chuyển|sắp xếp|đóng)|được|phải|không)\b"
)
_SENDER = re.compile(r"Đơn vị\b")  # begins like "Đơn đề nghị"
# "02 bộ bản vẽ": what stands behind tells a paper of several sheets from the number of sets.
_OF_PAPERS = re.compile(
    r"\s*(?:(?:tài liệu|giấy tờ|hồ sơ) (?!gồm|bao|theo|nộp|gốc|giấy|photo|sao)[^\W\d_]|(?:bản|ảnh|phim|mẫu|tranh|sơ đồ|đề)\b)"
)
# "mỗi loại 01 bản": as many sets.
_EACH = re.compile(
    r"mỗi (?:loại|thứ|giấy tờ|loại giấy tờ|giấy|thành phần)(?: nộp| gồm| là)?:?\s*0?(\d)\s*(?:\([^()\d]*\)\s*)?bản\b",
    re.IGNORECASE,
)
_BARE = re.compile(r"\d{1,2}\s*(?:\([^()\d]*\))?\s*[.;]?")


def read_dossier(events: Sequence[Event]) -> Dossier | None:
    """The dossier of a procedure from its events; None if no part, table or label of it stands there."""
    items: list[Item] = []
    place: Location | None = None
    inside = False
    number = ""
    words: list[str] = []
    keyed: Event | None = None  # the row "Thành phần hồ sơ | …" of a table of labels and values
    for event in events:
        if event.kind == "heading":
            keyed = event if "dossier" in event.kinds and len(event.slots) == 2 else None
            inside = "dossier" in event.kinds or (inside and event.kinds == ("dossier_sets",))
            if "dossier" in event.kinds:
                place = place or event.place
                number = event.number
                if event.rest and "dossier_sets" not in event.kinds[:1] and not _ONLY_SETS.fullmatch(event.rest):
                    items += prose_items(event.rest, event.place)
                    words.append(event.rest)
            elif inside and event.kinds == ("dossier_sets",):
                inside = True
            continue
        if event.kind == "header" and event.header is not None:
            if event.header.kind == "dossier":
                inside, place = True, place or event.place
            elif event.header.kind == "steps":
                inside = False
            continue
        if not inside:
            continue
        if event.kind in ("title", "annex", "step"):
            inside = False
            continue
        if keyed is not None and _another_label(event, keyed):
            inside = False
            continue
        if event.kind == "row" and event.paragraph is None:
            if event.line.nested and event.header is None:
                continue  # a small table in a paper's row says how that paper is handed in
            row = row_items(event, event.header)
            items += row
            words += [i.text for i in row]
        elif event.kind in ("text", "weak-title", "row", "group", "code"):
            if _ONLY_SETS.fullmatch(event.text.strip()) or _speaks_of_it(event.text):
                continue
            marker = split_marker(event.text, event.paragraph.number if event.paragraph is not None else "")
            if told := told_items(event):
                items += told
                words.append(event.text)
                continue
            item = line_item(marker.rest if marker.rest else event.text, marker_depth(marker), event.place)
            items.append(item._replace(head=_heads(event, marker, number)))
            words.append(event.text)
    if place is None:
        return None
    components = components_of(items)
    text = squeeze(" ".join(words))
    sets = read_sets(events)
    quantities = any(i.counted for i in items if i.table)
    quantities = quantities or (sets is None and _no_sets(events))
    if sets is None and components:
        stated = {i.quantity for i in items if i.quantity is not None}
        sets = stated.pop() if len(stated) == 1 else None
    # "Không quy định; người yêu cầu xuất trình căn cước như nêu tại mục 5.4"
    none = not components and (says_none(text) or says_none(re.split("[;.]", text, maxsplit=1)[0]))
    refers = None if components or none else _refers(text)
    return Dossier(tuple(components), sets, refers, place, none, quantities, text)


def _another_label(event: Event, keyed: Event) -> bool:
    """Whether a row of a table of labels and values goes on with a label that names no paper: "Mức độ dịch vụ | Toàn trình"."""
    if (
        event.kind != "row"
        or event.line.table is not keyed.line.table
        or [s.merged for s in event.slots] != [False] * 2
    ):
        return False
    label, value = event.slots
    alike = [(s.column, s.cell.columns) for s in (label, value)] == [(s.column, s.cell.columns) for s in keyed.slots]
    return (
        alike
        and not is_number(label.text)
        and not only_counts(value.text)
        and not begins(key(label.text[:60]), "paper")
    )


def _speaks_of_it(text: str) -> bool:
    """Whether a sentence without a number or dash says something of the dossier as a whole: how many sets are handed in,
    how it is sent."""
    if len(text) > 160:
        return False
    if _OF_THE_WHOLE.match(text):
        return ":" not in text and ";" not in text
    if "bộ" not in text:
        return False
    m = _HANDS_IN.match(text)
    if m is None or _sets_in(text[m.end() :]) is None:
        return False
    return _SENDER.match(text) is not None or not begins(key(text[:60]), "paper")


def _heads(event: Event, marker: Marker, number: str) -> bool:
    """Whether a numbered line below the part's heading names a case, not a paper."""
    below = bool(number) and marker.number.startswith(f"{number}.")
    return bool(marker.number) and (event.strong or below) and not begins(key(marker.rest[:60]), "paper")


def read_sets(events: Sequence[Event]) -> int | None:
    """The number of sets, from the part of that name or a sentence of the dossier part ("01 bộ")."""
    loose: int | None = None
    kinds: tuple[str, ...] = ()
    for event in events:
        if event.kind == "heading":
            kinds = event.kinds
        if "dossier_sets" not in kinds and "dossier" not in kinds:
            continue
        if event.kind == "heading":
            text = event.rest or split_marker(event.text).rest  # the 2 of "2 Hồ sơ" counts no sets
        elif event.kind in ("text", "weak-title", "row"):
            text = event.text if event.paragraph is not None else " ".join(s.text for s in event.slots)
            low = text[:300].lower()
            if not ("bộ" in low or "mỗi " in low or " set" in low or "số lượng" in low or kinds == ("dossier_sets",)):
                continue
        else:
            continue
        found = _sets_in(text)
        if kinds == ("dossier_sets",):
            if found is None and _BARE.fullmatch((event.rest or text).strip()):
                found = int("".join(c for c in (event.rest or text).partition("(")[0] if c.isdigit()))
            if found is not None:
                return found  # the part of that name says it better than any item of the dossier
        loose = found if loose is None else loose
    return loose


def _no_sets(events: Sequence[Event]) -> bool:
    """Whether the part of the number of sets says that none is set: "Số lượng hồ sơ: Không quy định."."""
    for i, event in enumerate(events):
        if event.kind == "heading" and event.kinds == ("dossier_sets",):
            told = event.rest or (events[i + 1].text if i + 1 < len(events) else "")
            if says_none(told.strip(" .")):
                return True
    return False


@kept_by_text
def _sets_in(text: str) -> int | None:
    for m in SETS.finditer(text):
        if not _OF_PAPERS.match(text, m.end()):
            return int(m[1]) if m[1] else 2 if m[2] else 3 if m[3] else 1
    each = _EACH.search(text)
    return int(each[1]) if each else None


def _refers(text: str) -> str | None:
    """The words by which the part points elsewhere, None if it does not."""
    k = key(text)
    if not k:
        return None
    return text[:300] if any(w in k for w in dossier_words("refers")) else None
