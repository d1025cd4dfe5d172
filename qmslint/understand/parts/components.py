"""Items to components: which lines of a dossier part are papers, and which are heads, remarks, counts or sub-items."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qmslint.model import Component
from qmslint.understand.parts.papers import Item, begins, dossier_words
from qmslint.understand.parts.row_papers import only_counts
from qmslint.understand.parts.told_papers import says_none
from qmslint.understand.text.headings import read_heading
from qmslint.understand.text.title_lines import is_note
from qmslint.understand.text.words import key

__all__ = ["SETS", "components_of"]


SETS = re.compile(
    r"(?<!\d)(?<!\d[.,])(\d{1,2})\s*(?:\([^()\d]{1,20}\)\s*)?\(?(?:bộ|hồ sơ|set)\b"
    r"|(?:một|one|(hai|two)|(ba|three))\s*(?:\(0?[1-3]\)\s*)?(?:bộ|sets?)\b",
    re.IGNORECASE,
)

_DASHED = 6  # the depth from which items have a dash for their number


# "Tờ khai và giấy tờ kèm theo thực hiện theo Quyết định …": a lone sentence that says where the papers are named.
_FOLLOWS = re.compile(r" thuc hien theo (?:cac |dung )?(?!mau |bieu mau )")


def components_of(items: Sequence[Item]) -> list[Component]:
    """Main items only: heads of groups, remarks and sub-items are none; rows of mere counts belong to the item above."""
    found: list[Component] = []
    main: int | None = None
    within: int | None = None
    marked = any(i.depth < 20 and i.text for i in items)
    alone = sum(bool(i.text) for i in items) == 1
    for n, item in enumerate(items):
        if not item.text or only_counts(item.text):
            if found:
                found[-1] = _with_counts(found[-1], item)
            continue
        k = key(item.text[:120])
        if not k or is_note(item.text) or _is_remark(item, k) or (alone and _FOLLOWS.search(k)):
            if is_note(item.text):
                break_out = not any(i.table and i.text for i in items[n + 1 :])
                if break_out and found:
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
            if not begins(k, "paper"):
                continue
        loose = item.depth == 20 and not item.table and not begins(k, "paper") and not marked
        if loose and (found or len(item.text) > 250 or item.text.endswith(".")):
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


def _originals(item: Item) -> int | None:
    return _counted(item, item.originals, item.copies, "chính", "sao")


def _copies(item: Item) -> int | None:
    return _counted(item, item.copies, item.originals, "sao", "chính")


def _counted(item: Item, own: int | None, others: int | None, kind: str, other: str) -> int | None:
    """How many of one kind: as stated, else the quantity where all are of that kind, 0 where a table counts only the others."""
    if own is not None:
        return own
    named = (item.copy_type or "").lower()
    if item.quantity is not None and kind in named and other not in named:
        return item.quantity
    return 0 if others is not None and item.table else None


def _with_counts(component: Component, item: Item) -> Component:
    """Counts that slid into the next row belong to the component above."""
    if component.originals is None and component.copies is None:
        return component._replace(
            originals=item.originals, copies=item.copies, copy_type=item.copy_type or component.copy_type
        )
    return component


def _is_remark(item: Item, k: str) -> bool:
    """Whether a line speaks about the dossier instead of naming a paper."""
    if SETS.search(item.text[:60]) and k.startswith(("so luong", "so bo")):
        return True
    if k.startswith(("theo ", "thuc hien theo ", "quy dinh tai ", "xem ", "nhu quy dinh")):
        return True
    heading = read_heading(item.text, strong=False)
    if heading is not None and not heading.rest:
        return True
    return says_none(item.text) or item.text.strip("() ").isdigit()


def _heads_group(item: Item, k: str, after: Item | None, main: int | None) -> bool:
    colon = item.text.rstrip().endswith(":")
    paper = begins(k, "paper") and not begins(k, "group-start")
    if not colon and begins(key(item.text.partition(": ")[2][:60]), "paper"):
        return False  # "Đối với quân nhân: Giấy giới thiệu …": the paper and whom it is asked of
    if after is None:
        return colon and not paper
    if colon and paper and after.depth == item.depth and (item.depth < _DASHED or not _introduces(item.text)):
        return False  # "(1) Văn bản thông báo …:" above "(2) Giấy chứng nhận …"
    if item.head and after.depth > item.depth:
        return True
    if after.depth != item.depth and not item.table and k.startswith("thu tuc "):
        return True  # "a) Thủ tục cấp lại" above "(1) Đơn …": no paper is called so
    if item.originals is not None or item.copies is not None or item.quantity is not None:
        return False
    if not item.table and after.table:
        return begins(k, "group-start") or (
            colon and not begins(k, "paper")
        )  # "Trường hợp bị mất" above a table of papers
    if item.table and item.depth == 0 and 0 < after.depth < 20:
        return True  # "I | Cấp mới" above "1 | Đơn …"
    if colon and main == item.depth < after.depth and not begins(k, "group-start"):
        return False  # "b) Văn bằng chuyên môn:" among a), b), c), with its own "-" below
    if colon and after.depth != item.depth:
        return not (paper and item.depth < 20)
    if colon:
        return begins(k, "group-start") or main is None or item.depth < 20
    deeper = after.depth > item.depth or (item.depth == 20 and after.depth < 20)
    return deeper and begins(k, "group-start") and not begins(k, "paper") and len(item.text) < 250


def _introduces(text: str) -> bool:
    """Whether a line before its colon announces the papers below: "Bản sao một trong các giấy tờ sau:"."""
    return key(text[-40:]).endswith(dossier_words("introduces"))


def _trim(text: str) -> str:
    return text.strip().rstrip(";").strip()
