"""Steps told without the word "Bước": the items of the part of the steps, each of which closes with its time.

"- Tại Phòng Địa giới: Thẩm định hồ sơ (09 ngày làm việc)."
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qmslint.model import Flow, Step
from qmslint.understand.events.event import Event
from qmslint.understand.steps.prose import Told, closing_labels, labelled_line, told_step
from qmslint.understand.text.durations import read_duration
from qmslint.understand.text.headings import marker_depth, split_marker
from qmslint.understand.text.title_lines import is_level

__all__ = ["read_told_flow", "with_step_lines"]

_FEWEST = 2
_CLOSING = re.compile(
    r"(?:\(((?:[^()]|\([^()\d]{2,20}\)){2,60})\)|thời (?:gian|hạn)\s*:\s*([^:;.]{2,60})"
    r"|:\s*((?:\d[\d.,/]*|½)\s*(?:ngày|giờ|buổi)(?: làm việc)?))\s*[.;,]?\s*$",
    re.IGNORECASE,
)


# "Phân loại đơn (02 ngày làm việc): Ban Tiếp dân đọc, …"
_BEFORE_COLON = re.compile(r"[^():]{3,80}\(((?:[^()]|\([^()\d]{2,20}\)){2,60})\)\s*:\s")


def read_told_flow(events: Sequence[Event]) -> list[Flow]:
    """The items of the part of the steps as a flow, where each closes with its time. A description that only tells what
    happens ("a) Nộp hồ sơ: …") has none."""
    for told in _parts(events):
        steps = [step for item in told if (step := _step(item)) is not None]
        if len(steps) == len(told) >= _FEWEST:
            return [Flow(None, tuple(steps), None, told[0].place, prose=True, roles=("label", "action"))]
    return []


def with_step_lines(events: Sequence[Event]) -> Iterator[Event]:
    """The events with a line "Thời gian: 2 giờ" in the part of the steps, beside one that says who does the step, as words
    of that step, not as the time limit."""
    steps = False
    for i, event in enumerate(events):
        if event.kind == "heading" and event.kinds == ("time_limit",) and not event.number and event.rest and steps:
            beside = (*events[max(0, i - 1) : i], *events[i + 1 : i + 2])
            if any(e.paragraph is not None and labelled_line(e.text)[0] == "responsible" for e in beside):
                event = event._replace(kind="text", kinds=(), rest="")
        if event.kind == "heading":
            steps = event.kinds[0] == "steps"
        yield event


def _parts(events: Sequence[Event]) -> Iterator[list[Told]]:
    """The items of each part of the steps: what is marked like its first line begins one, the rest belongs to it. Below a
    line that only opens a level ("* Tại Sở Công Thương (04 ngày):") the items are those marked deeper."""
    told: list[Told] = []
    depth = -1  # of the items' marks; -1 outside the part of the steps
    inner = 0  # of the items below a line that opens a level; 0 where none is open
    for event in events:
        if event.kind == "heading":
            yield told
            told, depth, inner = [], 0 if event.kinds[0] == "steps" else -1, 0
        elif event.kind not in ("text", "weak-title", "group"):
            yield told
            told, depth = [], -1
        elif depth >= 0:
            marker = split_marker(event.text, event.paragraph.number if event.paragraph is not None else "")
            marked = marker_depth(marker) if marker.number or marker.dash else 0
            depth = depth or marked
            if marked == depth and marker.rest.rstrip().endswith(":") and is_level(marker.rest):
                inner = _DEEPER
            elif inner and marked > depth and inner in (_DEEPER, marked):
                inner = marked
                told.append(Told(marker.number, marker.rest, event.place))
            elif marked and marked == depth:
                inner = 0
                told.append(Told(marker.number, marker.rest, event.place))
            elif told:
                told[-1].lines.append(event.text)
            else:
                depth = -1
    yield told


def _names_who(line: str) -> bool:
    """Whether a line says who does the step: "Trách nhiệm: Bộ phận Một cửa. Thời gian: 0,5 ngày."."""
    return labelled_line(closing_labels(line)[0])[0] == "responsible"


_DEEPER = 99  # no item of the level has come yet


def _step(told: Told) -> Step | None:
    """An item as a step, None if it neither closes with its time nor says in a line of its own who does it."""
    step = told_step(told)
    if any(map(_names_who, told.lines[1:])):
        return step
    m = next(filter(None, map(_CLOSING.search, told.lines)), None)
    early = _BEFORE_COLON.match(told.lines[0])
    time = (m[1] or m[2] or m[3]) if m is not None else early[1] if early is not None else ""
    value = read_duration(time)
    if value.kind not in ("number", "zero"):
        return None
    return step._replace(days=value.days, duration=value.kind, duration_text=time, unit=value.unit)
