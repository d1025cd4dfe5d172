"""Zones: where in a document a place lies, in plain words that rules use as scopes.

A place is in the kinds of the sections that hold it (`dossier`, `steps`, …) and may be in one of the zones below.
`form_template` is a form to be filled in, attached to a procedure: its blanks and dots are its purpose. Most are found
where the document is understood (`qmslint.understand.events.templates`); besides, one runs from a first line that leaves no
doubt here (`Mẫu số 03`, the national motto, `Kính gửi: ……`) to the next section or procedure.
`contents` are the lines of a table of contents by their style; `letterhead` is the head of the document itself, up to
its first section or annex.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from qmslint.check.nouns.subjects import Subjects
from qmslint.model import Paragraph

__all__ = ["ZONES", "Zones"]

ZONES = ("form_template", "letterhead", "contents")

# Beginnings of an attached form, as keys; the motto counts only below the document's own letterhead.
_FORM_STARTS = ("mau so ", "mau don", "bieu mau so", "bm so", "ten co so", "ten to chuc", "ten don vi", "ten co quan")
_MOTTO = "cong hoa xa hoi chu nghia viet nam"
_TO_FILL = ("kinh gui", "toi la", "ho va ten", "ten toi la")


class Zones:
    """The zones of one document, found once."""

    def __init__(self, subjects: Subjects) -> None:
        self._spans: list[tuple[int, int, str]] = []
        self._titles: list[tuple[int, int, str]] = []
        stops: list[int] = []
        for p in subjects.all("procedure"):
            stops.extend(first for first, _ in p.value.ranges)
            for s in p.value.sections:
                start = s.location.index if s.location.index is not None else s.first
                self._spans.append((start, max(s.last, start), s.kind))
                self._titles.append((start, max(s.last, start), " ".join(filter(None, (s.number, s.title)))))
                stops.append(start)
        stops.sort()
        self._stops = stops
        self._contents = {p.index for p in subjects.texts if p.style[:3].lower() == "toc"}
        self._forms = _joined([*subjects.reading.templates, *_forms(subjects.texts, stops)])
        self._form_starts = [a for a, _ in self._forms]
        # Between two edges one place is like another.
        spans = [*self._spans, *((a, b, "") for a, b in self._forms), *((at, at - 1, "") for at in stops[:1])]
        self._edges = sorted({edge for first, last, _ in spans for edge in (first, last + 1)})
        self._known: dict[tuple[int, bool], frozenset[str]] = {}
        self._headings: dict[int, str | None] = {}

    def at(self, index: int | None) -> frozenset[str]:
        """The kinds and zones that hold the block with this index in reading order."""
        if index is None:
            return frozenset()
        between = bisect_right(self._edges, index), index in self._contents
        known = self._known.get(between)
        if known is None:
            kinds = {kind for first, last, kind in self._spans if first <= index <= last}
            if self.in_form(index):
                kinds.add("form_template")
            if index in self._contents:
                kinds.add("contents")
            if not self._stops or index < self._stops[0]:
                kinds.add("letterhead")
            known = self._known[between] = frozenset(kinds)
        return known

    def heading(self, index: int | None) -> str | None:
        """The heading of the innermost section that holds a block, as printed."""
        if index is None:
            return None
        between = bisect_right(self._edges, index)
        if between not in self._headings:
            held = [(first, title) for first, last, title in self._titles if first <= index <= last]
            self._headings[between] = max(held)[1] if held else None
        return self._headings[between]

    def in_form(self, index: int) -> bool:
        """Whether the place lies in a form to be filled in."""
        at = bisect_right(self._form_starts, index) - 1
        return at >= 0 and index <= self._forms[at][1]


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order, those that overlap as one."""
    joined: list[tuple[int, int]] = []
    for first, last in sorted(spans):
        if joined and first <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return joined


def _forms(paragraphs: list[Paragraph], stops: list[int]) -> Iterator[tuple[int, int]]:
    """First and last index of each attached form, in order."""
    from qmslint.understand.text.words import key

    until = -1
    last = max((p.index for p in paragraphs if p.place.part in ("body", "textbox")), default=0)
    mottos = 0
    for p in paragraphs:
        if p.index <= until or p.place.part not in ("body", "textbox"):
            continue
        text = p.text
        if not _may_start(text):
            continue
        k = key(text[:120])
        if k.startswith(_MOTTO):
            mottos += 1
            starts = mottos > 1 or p.index > 15
        else:
            # further down or to the right, a table only names the form
            head = p.place.table is None or (p.place.row == 1 and p.place.column == 1)
            starts = (head and k.startswith(_FORM_STARTS) and len(text) < 60) or (
                _dotted(text) and k.startswith(_TO_FILL)
            )
            starts = starts or (_dotted(text) and " kinh gui" in k)
        if starts:
            nxt = bisect_right(stops, p.index)
            until = stops[nxt] - 1 if nxt < len(stops) else last
            yield p.index, until


def _may_start(text: str) -> bool:
    head = text[:3].lower()
    return head in ("cộn", "mẫu", "biể", "bm ", "tên", "tôi", "kín", "họ ") or ("ính gửi" in text)


def _dotted(text: str) -> bool:
    return "…" in text or "..." in text or "___" in text
