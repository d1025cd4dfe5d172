"""Which cell of a row plays which role.

Most rows stand under their header. Rows of sub-steps often do not: where cells to the left are merged downwards, offices
(and converters) let the rest slide, and the time stands under "Sản phẩm". Each way of laying the row under its header is
weighed by what the cells look like, and the best one wins; by column wins where nothing speaks against it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TypeAlias

from qmslint.resources import yaml_folder
from qmslint.understand.table.columns import MORE_TIME, Header, is_label
from qmslint.understand.table.lines import Slot, own_slots
from qmslint.understand.text.durations import read_duration
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.words import key

__all__ = ["POST", "Roles", "align", "post_of", "timed"]


Roles: TypeAlias = dict[str, Slot]


@kept_by_text
def timed(text: str, hint: str | None = None) -> bool:
    """Whether a cell is nothing but a time (a bare number needs the header's unit)."""
    if len(text) > 70 or not any(c.isalnum() for c in text):
        return False
    value = read_duration(text, hint)
    if value.kind == "zero" and value.outside and (bare := _BRACKETS.sub("", text).strip()):
        return bare == text or read_duration(bare).kind != "text"  # "Góp ý (không tính vào thời hạn)" is a task
    return value.kind in ("number", "zero")


_BRACKETS = re.compile(r"\s*\([^()]*\)")


def align(slots: Sequence[Slot], header: Header, hint: str | None) -> Roles:
    """The row's own cells by role, with the merged ones of the columns above (`Slot.merged` tells them)."""
    own = own_slots(slots)
    best = _best(own, header, hint)
    for slot in slots:
        if slot.merged:
            role = _role_at(slot.column, header)
            if role is not None and role not in best:
                best[role] = slot
    return best


def _best(own: Sequence[Slot], header: Header, hint: str | None) -> Roles:
    layouts = _layouts(own, header, hint)
    best = next(layouts)
    time = best.get("duration")
    if time is not None and timed(time.text, hint):
        return best  # the row stands under its header; another cell of it may be empty
    best_score = _score(best, own, hint)
    off = _off_the_grid(own, header)
    for assigned in layouts:
        score = _score(assigned, own, hint)
        time = assigned.get("duration")
        if not off and not (time is not None and timed(time.text, hint)):
            score -= 2  # a row slid for no better reason than its number of cells
        if score > best_score:
            best, best_score = assigned, score
    return best


def _off_the_grid(own: Sequence[Slot], header: Header) -> bool:
    """Whether the row has as many cells as the header, but most of them begin between its columns."""
    heads = _unknown(header).union(c for c, _ in header.columns)
    return len(own) == len(heads) and sum(s.column not in heads for s in own) * 2 > len(own)


def _layouts(own: Sequence[Slot], header: Header, hint: str | None) -> Iterator[Roles]:
    columns = header.columns
    aside = _unknown(header)
    by_column: Roles = {}
    for slot in own:
        role = None if slot.column in aside else _role_at(slot.column, header)
        if role is not None and role not in by_column:
            by_column[role] = slot
    yield by_column
    roles = [r for _, r in columns]
    if len(own) == len(columns):
        yield dict(zip(roles, own, strict=True))
    at = next((i for i, r in enumerate(roles) if r == "duration"), None)
    if at is not None:
        for t, slot in enumerate(own):
            if slot.column not in aside and timed(slot.text, hint) and _begins_as_time(slot.text):
                # first with the empty cells between them in their places, then without
                places = [at + s.column - slot.column for s in own]
                yield {roles[place]: s for place, s in zip(places, own, strict=True) if 0 <= place < len(roles)}
                yield {roles[at + j - t]: s for j, s in enumerate(own) if 0 <= at + j - t < len(roles)}


@kept_by_text
def _begins_as_time(text: str) -> bool:
    """Whether a text begins with a figure or as times do, not with a task: "Theo dõi 30 phút sau tiêm"."""
    words = key(text)
    return words[:1].isdigit() or "½" in text[:4] or "¼" in text[:4] or f"{words} ".startswith(_time_leads())


@cache
def _time_leads() -> tuple[str, ...]:
    return tuple(f"{key(word)} " for word in yaml_folder("vocabulary")["durations"]["leads"])


def _unknown(header: Header) -> frozenset[int]:
    """The columns whose heads say nothing that is known."""
    unknown = frozenset(int(role[1:]) for role, _ in header.texts if role.startswith("?"))
    return unknown.difference(c for c, _ in header.columns) if unknown else unknown


def _role_at(column: int, header: Header) -> str | None:
    role = None
    for c, r in header.columns:
        if c > column:
            break
        role = r
    return role


def _score(roles: Roles, own: Sequence[Slot], hint: str | None) -> float:
    score = float(len(roles) - len(own))
    for role, slot in roles.items():
        text = slot.text
        if role == "label":
            score += 2 if is_label(text) else -2
        elif role in ("duration", MORE_TIME):
            score += 4 if timed(text, hint) else -1 if len(text) > 120 else 0
        elif timed(text) and not text.replace(",", "").replace(".", "").isdigit():
            score -= 3
        elif is_label(text) and len(text) > 2 and role in ("action", "responsible"):
            score -= 2
        if role in ("responsible", "action"):
            score += 1
    return score


POST = "responsible of "


def post_of(roles: Roles) -> str | None:
    """Who does a step by such a matrix: the posts marked R (or by a cross), else those marked A, else those marked C."""
    marks = {role.removeprefix(POST): slot.text.upper() for role, slot in roles.items() if role.startswith(POST)}
    for wanted in ("RX×✓✔●•", "A", "C"):
        if found := [post for post, mark in marks.items() if any(c in mark for c in wanted)]:
            return "; ".join(found)
    return None
