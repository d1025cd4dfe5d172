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
from qmslint.understand.table.columns import MARKS, MORE_TIME, Header, is_label
from qmslint.understand.table.lines import Line, Slot
from qmslint.understand.text.durations import read_duration
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.titles import is_level, is_total
from qmslint.understand.text.vocabulary import title_words
from qmslint.understand.text.words import key

__all__ = ["POST", "Roles", "align", "complete_header", "infer_header", "post_of", "timed"]

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
    own = [s for s in slots if not s.merged]
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


def infer_header(rows: Sequence[Line]) -> Header | None:
    """Roles from the contents of columns, for a step table without a header row: labels, times, people, actions."""
    columns: dict[int, list[str]] = {}
    for line in rows:
        for slot in line.own:
            columns.setdefault(slot.column, []).append(slot.text)
    n = len(rows)
    if n < 2 or len(columns) < 3:
        return None
    columns = {c: t for c, t in columns.items() if len(t) * 3 >= n}
    found: dict[int, str] = {}

    def best(role: str, share: float, test: object) -> None:
        rated = [(sum(map(test, texts)) / len(texts), c) for c, texts in columns.items() if c not in found]  # type: ignore[call-overload]
        top = max(rated, key=lambda x: (x[0], -x[1]), default=(0.0, 0))
        if top[0] >= share:
            found[top[1]] = role

    best("label", 0.6, is_label)
    best("duration", 0.5, timed)
    if "duration" not in found.values() or "label" not in found.values():
        return None
    best("responsible", 0.5, lambda t: len(t) < 120 and names_actor(t))
    rest = sorted((c for c in columns if c not in found), key=lambda c: -sum(map(len, columns[c])))
    if rest:
        found[rest[0]] = "action"
    if len(rest) > 1:
        found[rest[1]] = "outputs" if "responsible" in found.values() else "responsible"
    return Header("steps", tuple(sorted(found.items())))


_MOST_WORDS = 6  # of a time cell, on the average


def complete_header(header: Header, rows: Sequence[Line]) -> Header:
    """Roles for the columns whose header says nothing known: the people and the action, by what stands in them."""
    if rows and not header.has("label") and (action := header.column("action")) is not None:
        texts = [s.text for line in rows for s in line.own if s.column == action]
        if sum(map(is_label, texts)) * 5 >= len(texts) * 3 > 0:  # "Tên bước công việc" above "Bước 1"
            header = header._replace(columns=tuple((c, "label" if c == action else r) for c, r in header.columns))
    header = _own_labels(_with_labels(header, rows), rows)
    if not header.has("responsible") and (posts := _posts(header, rows)):
        return header._replace(columns=tuple(sorted((*header.columns, *posts))))
    missing = [r for r in ("responsible", "action") if not header.has(r)]
    if (not missing and header.has("duration")) or not rows:
        return header
    known = {c for c, _ in header.columns}
    columns: dict[int, list[str]] = {}
    for line in rows:
        for slot in line.own:
            if slot.column not in known:
                columns.setdefault(slot.column, []).append(slot.text)
    columns = {c: texts for c, texts in columns.items() if len(texts) * 2 >= len(rows)}
    found = list(header.columns)
    if not header.has("duration") and columns:
        share = {c: sum(map(timed, texts)) / len(texts) for c, texts in columns.items()}
        best = max(share, key=lambda c: share[c])
        told = sum(len(t.split()) for t in columns[best]) > _MOST_WORDS * len(columns[best])  # sentences, not times
        if share[best] >= 0.5 and not told:
            found.append((best, "duration"))
            columns.pop(best)
            levels = {int(r[1:]) for r, text in header.texts if r.startswith("?") and is_level(text)}
            for more in [c for c in columns if {best, c} <= levels and share[c] >= 0.5]:
                found.append((more, MORE_TIME))
                columns.pop(more)
    if "responsible" in missing and columns:
        share = {c: sum(len(t) < 120 and names_actor(t) for t in texts) / len(texts) for c, texts in columns.items()}
        best = max(share, key=lambda c: share[c])
        if share[best] >= 0.5:
            found.append((best, "responsible"))
            columns.pop(best)
    columns = {
        c: texts for c, texts in columns.items() if sum(any(map(str.isalpha, t)) for t in texts) * 2 > len(texts)
    }
    if "action" in missing and columns:
        found.append((max(columns, key=lambda c: sum(map(len, columns[c]))), "action"))
    return header._replace(columns=tuple(sorted(found)))


def _with_labels(header: Header, rows: Sequence[Line]) -> Header:
    """The header with a first column that holds labels whatever it is headed: "Số" above 1, 2, 3."""
    if header.has("label") or not header.columns or not rows:
        return header
    first = min((s.column for line in rows for s in line.own), default=0)
    texts = [s.text for line in rows for s in line.own if s.column == first]
    if first >= header.columns[0][0] or len(texts) * 2 < len(rows) or not all(map(is_label, texts)):
        return header
    return header._replace(columns=((first, "label"), *header.columns))


def _own_labels(header: Header, rows: Sequence[Line]) -> Header:
    """The header with the labels of the steps themselves where two columns hold labels: "Các bước | Bước con" over
    "Bước 1 | 1.1", "STT | Tên thủ tục | Thứ tự" over "1 | Cấp thẻ | Bước 1". The first runs down over several rows."""
    outer, inner = header.column("label"), header.column("label+")
    if outer is None or inner is None:
        return header
    cells = [s for line in rows for s in line.own if not is_total(s.text)]
    within = [s.text for s in cells if s.column == inner]
    above = [s.text for s in cells if s.column == outer]
    named = bool(above) and not any(map(is_label, above))  # "Tên bước" beside "Bước"
    if not all(map(is_label, within)) or (len(within) <= len(above) and not named):
        return header
    roles = {outer: "part", inner: "label"}
    return header._replace(columns=tuple((c, roles.get(c, r)) for c, r in header.columns))


POST = "responsible of "


def _posts(header: Header, rows: Sequence[Line]) -> list[tuple[int, str]]:
    """The columns of a matrix of steps and posts, each with the role `POST` and the post that heads it."""
    heads = {int(r[1:]): text for r, text in header.texts if r.startswith("?")}
    columns: dict[int, list[str]] = {}
    for line in rows:
        for slot in line.own:
            if slot.column in heads:
                columns.setdefault(slot.column, []).append(slot.text.strip())
    marked = [c for c, texts in columns.items() if all(MARKS.fullmatch(t) for t in texts)]
    return [(c, f"{POST}{heads[c]}") for c in marked] if len(marked) > 1 else []


def post_of(roles: Roles) -> str | None:
    """Who does a step by such a matrix: the posts marked R (or by a cross), else those marked A, else those marked C."""
    marks = {role.removeprefix(POST): slot.text.upper() for role, slot in roles.items() if role.startswith(POST)}
    for wanted in ("RX×✓✔●•", "A", "C"):
        if found := [post for post, mark in marks.items() if any(c in mark for c in wanted)]:
            return "; ".join(found)
    return None


def names_actor(text: str) -> bool:
    """Whether a cell begins like the name of a person's post or of a unit: "Lãnh đạo Phòng …", "Công chức TN&TKQ"."""
    k = key(text[:60])
    return any(k.startswith(w) for w in title_words("actor"))
