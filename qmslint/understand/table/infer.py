"""Roles of columns that no header tells: from what stands in them."""

from __future__ import annotations

from collections.abc import Sequence

from qmslint.understand.table.align import POST, timed
from qmslint.understand.table.columns import MARKS, MORE_TIME, Header, is_label
from qmslint.understand.table.lines import Line
from qmslint.understand.text.title_lines import is_level, is_total
from qmslint.understand.text.vocabulary import title_words
from qmslint.understand.text.words import key

__all__ = ["complete_header", "infer_header", "names_actor", "texts_by_column"]


def texts_by_column(rows: Sequence[Line]) -> dict[int, list[str]]:
    """The texts of the rows' own cells by the column in which they begin, in order."""
    columns: dict[int, list[str]] = {}
    for line in rows:
        for slot in line.own:
            columns.setdefault(slot.column, []).append(slot.text)
    return columns


def infer_header(rows: Sequence[Line]) -> Header | None:
    """Roles from the contents of columns, for a step table without a header row: labels, times, people, actions."""
    columns = texts_by_column(rows)
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
        cells = [s for line in rows for s in line.own if s.column == action]
        narrow = min((s.cell.columns for s in cells), default=1)  # wider ones head the rows below them
        texts = [s.text for s in cells if s.cell.columns == narrow]
        if sum(map(is_label, texts)) * 5 >= len(texts) * 3 > 0:  # "Tên bước công việc" above "Bước 1"
            roles = {"action": "label", "action+": "action"}
            header = header._replace(columns=tuple((c, roles.get(r, r)) for c, r in header.columns))
    header = _own_labels(_with_labels(header, rows), rows)
    if not header.has("responsible") and (posts := _posts(header, rows)):
        return header._replace(columns=tuple(sorted((*header.columns, *posts))))
    missing = [r for r in ("responsible", "action") if not header.has(r)]
    if (not missing and header.has("duration")) or not rows:
        return header
    known = {c for c, _ in header.columns}
    columns = {c: t for c, t in texts_by_column(rows).items() if c not in known and len(t) * 2 >= len(rows)}
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
    lettered = len(texts) > 2 and [t.strip(" .)") for t in texts] == list("abcdefghij"[: len(texts)])
    if first >= header.columns[0][0] or len(texts) * 2 < len(rows) or not (lettered or all(map(is_label, texts))):
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


def _posts(header: Header, rows: Sequence[Line]) -> list[tuple[int, str]]:
    """The columns of a matrix of steps and posts, each with the role `POST` and the post that heads it."""
    heads = {int(r[1:]): text for r, text in header.texts if r.startswith("?")}
    columns = {c: texts for c, texts in texts_by_column(rows).items() if c in heads}
    marked = [c for c, texts in columns.items() if all(MARKS.fullmatch(t.strip()) for t in texts)]
    return [(c, f"{POST}{heads[c]}") for c in marked] if len(marked) > 1 else []


def names_actor(text: str) -> bool:
    """Whether a cell begins like the name of a person's post or of a unit: "Lãnh đạo Phòng …", "Công chức TN&TKQ"."""
    k = key(text[:60])
    return any(k.startswith(w) for w in title_words("actor"))
