"""What one cell of a step table says of a step: its label and name, who does it, how long it takes, what comes of it."""

from __future__ import annotations

import re

from qmslint.tuples import NamedTuple
from qmslint.understand.steps.prose import closing_labels, closing_time, labelled_line
from qmslint.understand.table.align import timed
from qmslint.understand.table.columns import is_label
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.vocabulary import starts_with
from qmslint.understand.text.words import key

__all__ = ["TOLD_LABEL", "Told", "as_above", "label_and_action", "stacked_label", "told_in_cell"]


# "Bước 1: Nhận hồ sơ" in a table without a column of labels.
TOLD_LABEL = re.compile(r"((?:Bước|BƯỚC|Step)(?: thứ)?\s*\d{1,2}(?:\.\d{1,2})*)\s*[.:)–-]")


class Told(NamedTuple):
    """What a cell of a step says besides what is done: who does it, how long it takes, what comes of it."""

    action: str
    responsible: str | None = None
    duration: str | None = None
    outputs: str | None = None


@kept_by_text
def told_in_cell(text: str) -> Told:
    """A cell taken apart by its own labels: "- Công việc: Ký duyệt.", "- Thời gian: 01 ngày"; or by the time in the
    brackets that close it."""
    words: list[str] = []
    parts: dict[str, str] = {}
    for line in text.split("\n"):
        role, value = labelled_line(line)
        if role in ("responsible", "duration", "outputs") and role not in parts:
            parts[role] = value
            continue
        line, closing = closing_labels(value if role == "action" else line)
        parts = {**closing, **parts}
        words.append(line)
    action = "\n".join(words).strip()
    if "duration" not in parts and (time := closing_time(action)):
        parts["duration"] = time[0].text
    return Told(action, **parts)


def label_and_action(cell: str) -> tuple[str, str]:
    """The label and the action of a cell that holds both: "1. Tiếp nhận hồ sơ", "Bước 1: Tiếp nhận hồ sơ"; words alone tell
    the action."""
    told = TOLD_LABEL.match(cell)
    if told is not None:
        return told[1], cell[told.end() :].strip()
    marker = split_marker(cell)
    return (marker.number, marker.rest) if marker.number else ("", cell.strip())


_AS_ABOVE = re.compile(r"[-–\s]*(?:nt|n/t|như trên|[\"″”〃]{1,2}|ditto|as above)[-–\s.]*", re.IGNORECASE)


def as_above(text: str) -> bool:
    """Whether a cell says no more than that the one above it holds here too: "nt", "-nt-", "Như trên", ditto marks."""
    return len(text) < 16 and _AS_ABOVE.fullmatch(text) is not None


class Stack(NamedTuple):
    """What a label's cell says below the label: the name of the step, its time, who does it."""

    label: str
    name: str
    time: str
    person: str | None


def stacked_label(cell: str) -> Stack | None:
    """A label's cell that says more: "Bước 2 ¶ Thẩm tra ¶ (3,5 ngày)", "Bước 2: Thẩm tra ¶ (Chuyên viên)", also in one line."""
    label, *lines = (line.strip() for line in cell.split("\n") if line.strip())
    if not lines and label.endswith(")") and TOLD_LABEL.match(label):
        label, _, inner = label.rpartition("(")
        lines = [f"({inner}"]
    if not lines:
        led = split_marker(label)  # "1. Tiếp nhận" beside what is done in full
        named = led.number.isdigit() and led.rest[:1].isupper() and " " in led.rest
        return Stack(led.number, led.rest, "", None) if named else None
    if any(map(is_label, lines)):
        return None
    if not is_label(label):
        told = TOLD_LABEL.match(label)
        if told is None or not lines[-1].startswith("("):
            return None
        label, lines = told[1], [label[told.end() :].strip(), *lines]
    names, time, person = [], "", None
    for line in lines:
        inner = line.strip("() ")
        if timed(inner):
            time = time or inner
        elif line.startswith("(") and starts_with(key(inner), "actor"):
            person = person or inner
        else:
            names.append(line)
    return Stack(label, "\n".join(filter(None, names)), time, person)
