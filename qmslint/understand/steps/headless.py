"""The roles of the columns of a table that stands in the part of the steps and has no head: who acts and what is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from qmslint.understand.steps.actors import names_post
from qmslint.understand.table.align import timed
from qmslint.understand.table.columns import Header, header_role, is_label
from qmslint.understand.table.infer import infer_header, texts_by_column
from qmslint.understand.table.lines import Line
from qmslint.understand.text.labels import field_of

__all__ = ["headless"]

_FEWEST = 3  # rows
_LONGEST = 60  # letters of a post or unit


def headless(rows: Sequence[Line]) -> Header | None:
    """Labels and times tell the steps; without both of them a column of posts does, beside one of deeds. None where the
    rows may tell anything else: posts each named once are a list of duties."""
    found = infer_header(rows)
    if found is not None or len(rows) < _FEWEST:
        return found
    columns = {c: texts for c, texts in texts_by_column(rows).items() if len(texts) * 3 >= len(rows) * 2}
    label = next((c for c, texts in columns.items() if all(map(is_label, texts)) and len(texts) == len(rows)), None)
    time = next((c for c, texts in columns.items() if c != label and sum(map(timed, texts)) * 2 > len(texts)), None)
    rest = [c for c in columns if c not in (label, time)]
    who = max(rest, key=lambda c: _posts(columns[c]), default=None)
    if time is None and any(all(map(str.isdecimal, columns[c])) for c in rest):
        return None  # times, whose unit stood in a head that is lost
    if who is None or len(rest) < 2 or 2 * _posts(columns[who]) < len(columns[who]):
        return None
    others = sorted((c for c in rest if c != who), key=lambda c: -_words(columns[c]))
    repeated = max(Counter(columns[who]).values()) > 1
    if not (label is not None or time is not None or repeated) or _words(columns[others[0]]) < 3:
        return None
    if not all(map(_short, columns[who])) or any(map(_labels, (*columns[who], *columns[others[0]]))):
        return None
    roles = {who: "responsible", others[0]: "action"}
    roles |= {c: role for c, role in ((label, "label"), (time, "duration")) if c is not None}
    if len(others) > 1:
        roles[others[1]] = "outputs"
    return Header("steps", tuple(sorted(roles.items())))


def _posts(texts: Sequence[str]) -> int:
    return sum(_short(t) and names_post(t) for t in texts)


def _short(text: str) -> bool:
    return 1 < len(text) <= _LONGEST and not text.endswith(".")


def _labels(text: str) -> bool:
    """Whether a cell only heads what stands beside it: "Input", "Version"."""
    return header_role(text) not in (None, "responsible") or field_of(text) is not None


def _words(texts: Sequence[str]) -> float:
    return sum(len(t.split()) for t in texts) / len(texts)
