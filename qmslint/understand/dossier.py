"""The dossier part: which papers, how many of each, how many sets – from tables, lists, cells and prose."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from qmslint.model import Component, Dossier, Location
from qmslint.resources import yaml_folder
from qmslint.understand.columns import Header, header_role, is_label
from qmslint.understand.events import Event
from qmslint.understand.headings import is_number, marker_depth, read_heading, split_marker
from qmslint.understand.lines import Slot
from qmslint.understand.titles import is_note
from qmslint.understand.words import key, squeeze

__all__ = ["read_dossier", "read_sets"]

_SETS = re.compile(
    r"(?<!\d)(\d{1,2})\s*(?:\([^()\d]{1,20}\)\s*)?(?:bộ|hồ sơ|set)\b|(?:một|one)\s*(?:\(0?1\)\s*)?(?:bộ|set)\b",
    re.IGNORECASE,
)
_COUNTS = re.compile(r"bản\s*(chính|gốc|sao)\s*:?\s*(\d{1,2}|không|x)?", re.IGNORECASE)
_COPIES = re.compile(r"(\d{1,2})\s*(?:\([^()\d]{1,16}\)\s*)?bản\s*(chính|gốc|sao|photo)?", re.IGNORECASE)
_MARK = re.compile(r"[xX×✓✔☑v☒√]|\(x\)", re.IGNORECASE)
_FORM = re.compile(
    r"((?:Biểu mẫu|Mẫu|mẫu|Phụ lục|BM)\s*(?:số|đơn|tờ khai)?\s*[\w.\-/Đđ]*\d[\w.\-/]*|BM[.\-\s]?[\w.\-ĐđƯư]*\d[\w.\-]*)"
)


class _Item(NamedTuple):
    """A line of the dossier part before it is known what it is."""

    text: str
    depth: int
    place: Location
    originals: int | None = None
    copies: int | None = None
    quantity: int | None = None
    copy_type: str | None = None
    form: str | None = None
    table: bool = False


@cache
def _words(name: str) -> tuple[str, ...]:
    return tuple(sorted((key(w) for w in yaml_folder("vocabulary")["dossier"][name]), key=len, reverse=True))


def _begins(k: str, name: str) -> bool:
    return any(k == w or k.startswith(w + " ") for w in _words(name))


def read_dossier(events: Sequence[Event]) -> Dossier | None:
    """The dossier of a procedure from its events; None if no part, table or label of it stands there."""
    items: list[_Item] = []
    place: Location | None = None
    inside = False
    words: list[str] = []
    for event in events:
        if event.kind == "heading":
            inside = "dossier" in event.kinds or (inside and event.kinds == ("dossier_sets",))
            if "dossier" in event.kinds:
                place = place or event.place
                if event.rest and "dossier_sets" not in event.kinds[:1]:
                    items += _prose(event.rest, event.place)
                    words.append(event.rest)
                items += _behind_colon(event)
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
        if event.kind == "row" and event.paragraph is None:
            row = _row_item(event, event.header)
            items += row
            words += [i.text for i in row]
        elif event.kind in ("text", "weak-title", "row", "group", "code"):
            marker = split_marker(event.text, event.paragraph.number if event.paragraph is not None else "")
            if told := _told(event):
                items += told
                words.append(event.text)
                continue
            items.append(_line_item(marker.rest if marker.rest else event.text, marker_depth(marker), event.place))
            words.append(event.text)
    if place is None:
        return None
    components = _components(items)
    text = squeeze(" ".join(words))
    sets = read_sets(events)
    quantities = any(
        i.quantity is not None or i.originals is not None or i.copies is not None for i in items if i.table
    )
    if sets is None and components:
        stated = {i.quantity for i in items if i.quantity is not None}
        sets = stated.pop() if len(stated) == 1 else None
    none = not components and _says_none(text)
    refers = None if components or none else _refers(text)
    return Dossier(tuple(components), sets, refers, place, none, quantities, text)


def read_sets(events: Sequence[Event]) -> int | None:
    """The number of sets, from the part of that name or a sentence of the dossier part ("01 bộ")."""
    inside = False
    for event in events:
        if event.kind == "heading":
            inside = bool({"dossier_sets", "dossier"} & set(event.kinds))
            found = _SETS.search(event.rest or event.text) if inside else None
            if inside and found is None and event.kinds == ("dossier_sets",) and event.rest.strip(" .").isdigit():
                return int(event.rest.strip(" ."))
        elif inside and event.kind in ("text", "weak-title", "row"):
            text = event.text if event.paragraph is not None else " ".join(s.text for s in event.slots)
            low = text[:300].lower()
            found = _SETS.search(text) if "bộ" in low or " set" in low or "số lượng" in low else None
        else:
            found = None
        if found is not None:
            return int(found[1]) if found[1] else 1
    return None


# ------------------------------------------------------------------------------------------------ lines and rows


def _behind_colon(event: Event) -> list[_Item]:
    """Papers in the rest of a heading's own cell are events of their own; nothing to add here."""
    return []


def _line_item(text: str, depth: int, place: Location) -> _Item:
    low = text.lower()
    originals = copies = None
    if "bản" in low:
        for m in _COUNTS.finditer(low):
            if m[2] is None or m[2] == "x":
                continue
            n = 0 if m[2] == "không" else int(m[2])
            if m[1] == "sao":
                copies = n
            else:
                originals = n
        if originals is None and copies is None:
            for m in _COPIES.finditer(low):
                if m[2] in ("chính", "gốc"):
                    originals = int(m[1])
                elif m[2]:
                    copies = int(m[1])
    return _Item(squeeze(text), depth, place, originals, copies, None, _copy_type(low), _form_of(text))


def _copy_type(low: str) -> str | None:
    return next((w for w in yaml_folder("vocabulary")["dossier"]["copy-type"] if w in low), None)


def _form_of(text: str) -> str | None:
    m = _FORM.search(text)
    return m[1].rstrip(".,;)") if m else None


def _row_item(event: Event, header: Header | None) -> list[_Item]:
    """A table row as an item; the paragraphs of a row without a name column as items of their own."""
    own = [s for s in event.slots if not s.merged]
    if not own or all(header_role(s.text) for s in own):
        return []
    roles = {c: r for c, r in header.columns} if header is not None else {}
    number = own[0] if is_number(own[0].text) or is_label(own[0].text) or own[0].text in "-–+*•" else None
    name = _name_slot([s for s in own if s is not number and not _is_mark(s.text)], roles)
    originals = copies = quantity = None
    copy_type = form = None
    for slot in own:
        if slot is name or slot is number:
            continue
        role = roles.get(slot.column)
        low = slot.text.lower()
        counts = _line_item(slot.text, 0, event.place) if "bản" in low else None
        if counts is not None and (counts.originals is not None or counts.copies is not None):
            originals = counts.originals if counts.originals is not None else originals
            copies = counts.copies if counts.copies is not None else copies
            continue
        n = _count(slot.text)
        if role == "originals" and n is not None:
            originals = n
        elif role == "copies" and n is not None:
            copies = n
        elif role == "quantity" and n is not None:
            quantity = n
        elif role == "copytype" or _copy_type(low):
            copy_type = slot.text
        elif role == "template" or _FORM_ONLY.fullmatch(slot.text.strip()):
            form = slot.text
        elif n is not None and not roles and slot is own[-1] and slot.text.strip().isdigit():
            quantity = n
    if name is None:
        return [_Item("", 30, event.place, originals, copies, quantity, copy_type, form, True)]
    paragraphs = name.paragraphs
    place = paragraphs[0].place if paragraphs else event.place
    listed = [p for p in paragraphs if split_marker(p.text, p.number).dash or split_marker(p.text, p.number).number]
    if number is None and len(paragraphs) > 1 and len(listed) >= 2 and not (originals or copies or quantity):
        found = []
        for p in paragraphs:
            marker = split_marker(p.text, p.number)
            found.append(_line_item(marker.rest, marker_depth(marker), p.place)._replace(table=True))
        return found
    marker = split_marker(name.text, paragraphs[0].number if paragraphs else "")
    depth = (
        marker_depth(marker)
        if number is None
        else marker_depth(split_marker(f"{number.text.rstrip('.')}. x"))
        if number.text not in "-–+*•"
        else 6
    )
    if len(listed) and len(paragraphs) > 1:
        text = split_marker(paragraphs[0].text, paragraphs[0].number).rest
        if text.rstrip().endswith(":") or len(text) > 20:
            marker = marker._replace(rest=text if not text.rstrip().endswith(":") else name.text)
    base = _line_item(marker.rest or name.text, depth, place)
    return [base._replace(
        originals=originals if originals is not None else base.originals, copies=copies if copies is not None else base.copies,
        quantity=quantity, copy_type=copy_type or base.copy_type, form=form or base.form, table=True)]  # fmt: skip


_OTHER_ROLES = frozenset({"template", "copytype", "quantity", "originals", "copies", "note", "label"})
_FORM_ONLY = re.compile(
    r"(?:Biểu mẫu|Mẫu|Phụ lục)\s*(?:số)?\s*[A-ZĐ]?\d[\w.\-/]*(?:[\s,;(–-]+(?:tại|theo|ban hành|kèm theo|của|Phụ lục|Nghị định|Thông tư|Quyết định)\b.*)?",
    re.DOTALL,
)


def _name_slot(texts: Sequence[Slot], roles: dict[int, str]) -> Slot | None:
    """The cell that names the paper: under its header, else the first that is neither a count nor a form's number."""
    wordy = [s for s in texts if not _only_counts(s.text) and not _FORM_ONLY.fullmatch(s.text.strip())]
    named = [s for s in wordy if roles.get(s.column) in ("component", "name", "record", "action")]
    first = min((c for c, r in roles.items() if r in ("component", "name", "record")), default=0)
    if named and not any(s.column < first for s in wordy):
        return named[0]
    free = [s for s in wordy if roles.get(s.column) not in _OTHER_ROLES]
    return next(iter(free or named or wordy), None)


def _is_mark(text: str) -> bool:
    t = text.strip()
    return len(t) <= 3 and (_MARK.fullmatch(t) is not None or t.isdigit() or t in "-–")


def _only_counts(text: str) -> bool:
    rest = _COUNTS.sub("", text.lower())
    return not any(c.isalpha() for c in rest) if rest != text.lower() else _is_mark(text)


def _count(text: str) -> int | None:
    t = text.strip().lower()
    if _MARK.fullmatch(t):
        return 1
    m = re.match(r"(\d{1,3})(?:\s*(?:\(.*\))?\s*(?:bản|bộ|tờ|ảnh)?\b.*)?$", t)
    return int(m[1]) if m else None


# ------------------------------------------------------------------------------------------------ items to components


def _components(items: Sequence[_Item]) -> list[Component]:
    """Main items only: heads of groups, remarks and sub-items are none; rows of mere counts belong to the item above."""
    found: list[Component] = []
    main: int | None = None
    within: int | None = None
    marked = any(i.depth < 20 and i.text for i in items)
    for n, item in enumerate(items):
        if not item.text or _only_counts(item.text):
            if found:
                found[-1] = _with_counts(found[-1], item)
            continue
        k = key(item.text[:120])
        if not k or is_note(item.text) or _is_remark(item, k):
            if is_note(item.text):
                break_out = not any(i.table and i.text for i in items[n + 1 :])
                if break_out:
                    break
            continue
        after = next((i for i in items[n + 1 :] if i.text), None)
        if _heads_group(item, k, after, main):
            main = None
            continue
        if not item.table and item.depth == 20 and marked:
            # an unmarked line among marked ones goes on with the item above, or says something about all
            if found and item.text[:1].islower():
                continue
            if main is not None:
                continue
            if not _begins(k, "paper"):
                continue
        if item.depth == 20 and not item.table and not _begins(k, "paper") and not marked:
            if found or len(item.text) > 250 or item.text.endswith("."):
                continue
        if main is not None and item.depth > main and not (item.table and item.depth == 20):
            continue
        if within is not None and item.depth != within and not item.table:
            continue  # the sub-items of a paper whose line ended in a colon
        within = item.depth if item.text.rstrip().endswith(":") and item.depth < 20 else None
        main = item.depth if main is None or item.depth < main else main
        found.append(
            Component(_trim(item.text), _originals(item), _copies(item), item.form, item.place, item.copy_type)
        )
    return found


def _originals(item: _Item) -> int | None:
    if (
        item.originals is None
        and item.copy_type
        and item.quantity is not None
        and "chính" in item.copy_type.lower()
        and "sao" not in item.copy_type.lower()
    ):
        return item.quantity
    return 0 if item.originals is None and item.copies is not None and item.table else item.originals


def _copies(item: _Item) -> int | None:
    if (
        item.copies is None
        and item.copy_type
        and item.quantity is not None
        and "sao" in item.copy_type.lower()
        and "chính" not in item.copy_type.lower()
    ):
        return item.quantity
    return 0 if item.copies is None and item.originals is not None and item.table else item.copies


def _with_counts(component: Component, item: _Item) -> Component:
    """Counts that slid into the next row belong to the component above."""
    if component.originals is None and component.copies is None:
        return component._replace(
            originals=item.originals, copies=item.copies, copy_type=item.copy_type or component.copy_type
        )
    return component


def _is_remark(item: _Item, k: str) -> bool:
    """Whether a line speaks about the dossier instead of naming a paper."""
    if _SETS.search(item.text[:60]) and k.startswith(("so luong", "so bo")):
        return True
    heading = read_heading(item.text, strong=False)
    if heading is not None and not heading.rest:
        return True
    return _says_none(item.text) or item.text.strip("() ").isdigit()


def _heads_group(item: _Item, k: str, after: _Item | None, main: int | None) -> bool:
    if after is None:
        return item.text.rstrip().endswith(":")
    colon = item.text.rstrip().endswith(":")
    if item.originals is not None or item.copies is not None or item.quantity is not None:
        return False
    if colon and after.depth != item.depth:
        return not (_begins(k, "paper") and not _begins(k, "group-start") and item.depth < 20)
    if colon:
        return _begins(k, "group-start") or main is None or item.depth < 20
    deeper = after.depth > item.depth or (item.depth == 20 and after.depth < 20)
    return deeper and _begins(k, "group-start") and not _begins(k, "paper") and len(item.text) < 250


def _trim(text: str) -> str:
    return text.strip().rstrip(";").strip()


def _prose(text: str, place: Location) -> list[_Item]:
    """Papers named in a sentence behind the colon: "gồm: Đơn …; bản sao …; và …"."""
    if _says_none(text):
        return []
    lead = re.match(r"(?:bao gồm|gồm có|gồm)\s*:?\s*", text, re.IGNORECASE)
    if lead:
        text = text[lead.end() :]
    pieces = [p.strip(" .") for p in text.split(";")]
    pieces = [re.sub(r"^(?:và|and)\s+", "", p) for p in pieces if len(p) > 3]
    found = []
    for piece in pieces:
        marker = split_marker(piece)
        k = key(marker.rest[:60]).lstrip("0123456789 ")
        if _begins(k, "paper") and not (len(pieces) == 1 and _points_away(k)):
            found.append(_line_item(marker.rest, 6, place))
    return found


_GATHERS = re.compile(r"\b(?:bao gồm|gồm có|gồm|hồ sơ)\s*:\s*(?=\S)", re.IGNORECASE)


def _told(event: Event) -> list[_Item]:
    """Papers told in one sentence of running text: "nộp 01 bộ hồ sơ gồm: Đơn …; bản sao …"."""
    m = _GATHERS.search(event.text, 0, 300)
    if m is None or ";" not in event.text[m.end() :] or split_marker(event.text).dash:
        return []
    return _prose(event.text[m.end() :], event.place)


def _points_away(k: str) -> bool:
    return any(w in k for w in _words("refers")) and not any(
        k.startswith(p + " ") for p in ("don", "to khai", "giay", "ban sao")
    )


def _says_none(text: str) -> bool:
    k = key(text)
    return k in _words("none") or (len(k) < 60 and _begins(k, "none") and "theo" not in k.split())


def _refers(text: str) -> str | None:
    """The words by which the part points elsewhere, None if it does not."""
    k = key(text)
    if not k:
        return None
    return text[:300] if any(w in k for w in _words("refers")) else None


def component_texts(components: Iterable[Component]) -> list[str]:
    """The components' words, in order."""
    return [c.text for c in components]


def _slots_text(slots: Iterable[Slot]) -> str:
    return " ".join(s.text for s in slots)
