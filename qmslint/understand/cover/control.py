"""Control data: code, title, revision, dates, signers and change history, from wherever a document shows them.

Read are page headers and footers, the cover (the first paragraphs and table cells of the body), text boxes, document
properties and the file's name. Every place is kept as a `Sighting`, so that rules can compare them; the value of a field
is that of the first source that states it, the cover first. None: not stated; "": labelled and left blank.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qmslint.model import Control, Document, Location, Sighting, Table
from qmslint.understand.cover.cover_title import cell_lines, cover_lines, find_titles, title_standing_out
from qmslint.understand.cover.decision import heads_decision, read_decision
from qmslint.understand.cover.foot import with_foot
from qmslint.understand.cover.header_title import (
    header_code,
    header_title,
    title_beside_code,
    title_beside_kind,
    title_called,
)
from qmslint.understand.cover.history import History, find_history, read_revision
from qmslint.understand.cover.label_tables import Pair, pairs
from qmslint.understand.cover.signatures import find_signers
from qmslint.understand.cover.signed import approver_beside, day_above_signers, signature_below, signer_lines
from qmslint.understand.cover.unlabelled import dated, unlabelled
from qmslint.understand.text.codes import UPPER, code_key, code_prefix, find_codes, split_revision
from qmslint.understand.text.dates import month_first, month_leads, read_date
from qmslint.understand.text.labels import field_of, is_blank
from qmslint.understand.text.title_case import bare_title
from qmslint.understand.text.words import squeeze

__all__ = ["find_history", "read_control", "read_decision"]

# "QT01 ISO", "QT.05 PKT": a unit or a standard behind the figures belongs to the code, a count of revisions does not.
_TAIL = re.compile(rf"\s(?!(?:REV|VER|LBH|BH|LSĐ|SĐ|LẦN|NGÀY|TRANG)\b)[{UPPER}]{{2,6}}")
_COVER = 90  # paragraphs and cells of the body that may be a cover
_DATES = ("issue_date", "effective_date", "review_date")
_REVISED = ("revision", "amendment", *_DATES)
_ORDER = ("cover", "textbox", "signature", "header", "footer", "properties", "filename")


def read_control(document: Document, history: History | None = None) -> Control:
    """The control data of a document whose frames are opened (`frames.out_of_frames`). `history`: what `find_history` gave
    for it, if it was asked before."""
    history = history or find_history(document)
    document = with_foot(document)
    decision = heads_decision(document)
    seen = list(_labelled(document, history, decision))
    code = next((s.value for s in seen if s.name == "code" and s.value), None)
    revised = {s.location.table for s in seen if s.name == "revision" and s.source == "cover"} - {None}
    seen += unlabelled(document, code, history.paragraphs, revised)
    seen = list(dated(_in_order(seen, history)))
    seen = list(_of_this(seen, document, code))
    for role, name in (("approved_by", history.approver), ("prepared_by", history.author)):
        if name and history.entries and not any(s.name == role for s in seen):
            seen.append(Sighting(role, name, name, "cover", history.entries[-1].location))
    if not decision and not any(s.name == "approved_by" for s in seen):
        seen += list(approver_beside(document.blocks)) or signature_below(document)
    if not any(s.name in _DATES[:2] for s in seen):
        seen += day_above_signers(document.blocks)
    if not decision and not any(s.name == "title" and s.source != "properties" for s in seen):
        coded = {s.location.table for s in seen if s.name == "code" and s.source == "cover"} - {None}
        title = header_title(document) or title_called(document, coded) or title_beside_kind(document, coded)
        title = title or title_beside_code(document, coded)
        controlled = any(s.name in ("code", "revision") for s in seen)
        seen += [title] if title is not None else title_standing_out(document, history) if controlled else []
    if not any(s.name == "code" and s.value and s.source != "filename" for s in seen):
        seen += filter(None, (header_code(document),))
    if not any(s.name == "revision" for s in seen):
        seen = [s._replace(name="revision") if s.name == "amendment" else s for s in seen]
    if not any(s.name == "revision" for s in seen):
        seen += _revision_of_code(seen, history)
    seen = list(dict.fromkeys(_without_revision(seen)))
    values = {name: _value(seen, name) for name in (*_DATES, "code", "title", "revision", "prepared_by", "reviewed_by",
                                                    "approved_by")}  # fmt: skip
    return Control(history=history.entries, history_present=history.present, sightings=tuple(seen), **values)


def _in_order(seen: Sequence[Sighting], history: History) -> list[Sighting]:
    """With dates month first, where others of the document can be nothing else: "03/01/2026" beside "02/20/2026"."""
    days = (*_DATES, "some_date")
    if not month_leads((*(s.text for s in seen if s.name in days), *history.dates)):
        return list(seen)
    turned = {s.text: found.iso for s in seen if s.name in days and (found := month_first(s.text)) is not None}
    return [s._replace(value=turned.get(s.text) or s.value) if s.name in days else s for s in seen]


def _of_this(seen: Sequence[Sighting], document: Document, code: str | None) -> Iterator[Sighting]:
    """Without the revisions and dates of others: of a document cited by its code in the same line ("QT-01, lần 3")."""
    at = {s.location.index for s in seen if s.source == "cover" and s.name in _REVISED}
    if not code or not at:
        yield from seen
        return
    own, family = code_key(code), code_prefix(code)
    others = set()
    for p in document.paragraphs():
        if p.index in at:
            cited = {code_key(c.target) for c in find_codes(p.text, (family,) if family else ())}
            others |= {p.index} if cited and own not in cited else set()
    yield from (s for s in seen if s.name not in _REVISED or s.source != "cover" or s.location.index not in others)


_SUFFIX = re.compile(r"[-_/. ](\d{2})$")


def _revision_of_code(seen: Sequence[Sighting], history: History) -> Iterator[Sighting]:
    """The revision that ends a code, where the last entry of the change history is the same: "QC/GEN/025-03"."""
    last = history.entries[-1].revision if history.entries else None
    for s in seen:
        m = _SUFFIX.search(s.value or "") if s.name == "code" and s.source != "filename" else None
        if m and last and m[1].lstrip("0") == last.lstrip("0"):
            yield s._replace(name="revision", value=m[1])
            return


def _without_revision(seen: Sequence[Sighting]) -> Iterator[Sighting]:
    """A code with its revision behind ("SOP/PKG/012-02", revision 02) as the code that is also seen without."""
    codes = {s.value for s in seen if s.name == "code" and s.value}
    revisions = {s.value.lstrip("0") for s in seen if s.name == "revision" and s.value}
    for s in seen:
        if s.name == "code" and len(codes) > 1:
            bare = next((c for c in sorted(codes) if s.value.startswith(c) and s.value != c), None)
            if bare is not None and s.value[len(bare) :].lstrip("-_/. ").lstrip("0") in revisions:
                s = s._replace(value=bare)
        yield s


def _value(seen: Sequence[Sighting], name: str) -> str | None:
    # A file name may be wrong, and titles among the properties are often left from another document.
    unsure = ("filename", "properties") if name == "title" else ("filename",)
    mine = sorted((s for s in seen if s.name == name and s.source not in unsure), key=lambda s: _ORDER.index(s.source))
    return next((s.value for s in mine if s.value), "" if mine else None)


# ------------------------------------------------------------------------------------------------ what is labelled


def _labelled(document: Document, history: History, decision: bool) -> Iterator[Sighting]:
    signers = [(s, _source(s.place)) for s in find_signers(document.blocks, (history.table,))]
    if not signers:
        signers = [(s, "cover") for s in signer_lines(document.blocks)]
    if not signers:  # signed at the foot of every page
        signers = [(s, story.part) for story in document.headers for s in find_signers(story.blocks)]
    for signer, source in signers:
        yield Sighting(signer.role, signer.name, signer.name, source, signer.place)
    for story in document.headers:
        for pair in pairs(story.blocks):
            yield from _sighting(pair, story.part)
        yield from find_titles(cell_lines(story.blocks), story.part)
    for pair in pairs(document.blocks, _COVER):
        if pair.place.table is None or pair.place.table != history.table:
            yield from _sighting(pair, _source(pair.place))
    if not decision:
        yield from find_titles(cover_lines(document.blocks, _header_cells(document)), "cover")
    for name, value in document.properties.items():
        # The word processor counts savings as "revision" and "version": only custom names are control data.
        field = None if name in ("revision", "version") else field_of(name)
        if field in ("code", "title", "revision", *_DATES) and value and not is_blank(value):
            yield from _sighting(Pair(field, value, Location()), "properties")


def _header_cells(document: Document) -> frozenset[str]:
    """The words of each cell of the page headers, where the first page shows them among its own (in a PDF)."""
    if document.format != "pdf":
        return frozenset()
    tables = (b for story in document.headers for b in story.blocks if isinstance(b, Table))
    return frozenset(cell.text for table in tables for cell in table.cells())


def _source(place: Location) -> str:
    return "textbox" if place.part == "textbox" else "cover"


# "Người phê duyệt: Kiều Minh Tuấn.": the stop ends the sentence
_STOP = re.compile(r"(?<=[^\W\d_]{2})(?<!\bJr)(?<!\bSr)(?<!\bDr)(?<!\bMs)(?<!\bMr)\.$")


def _sighting(pair: Pair, source: str) -> Iterator[Sighting]:
    field, text = pair.field, squeeze(pair.value)
    if field in ("other", "superseded") or (field == "page_label" and pair.fields):
        return  # page numbers that the word processor computes are never wrong for long
    value = "" if is_blank(text) else text
    if not value:
        pass
    elif field in _DATES or field == "some_date":
        date = read_date(text)
        if date is not None and date.kind == "impossible":
            date = month_first(text)  # "07-14-2025"
        value = date.iso if date is not None and date.kind in ("date", "partial") and date.iso else text
        value = "" if date is not None and date.kind == "blank" else value
    elif field in ("revision", "amendment"):
        value = read_revision(text)
    elif field == "page_label":
        value = "/".join(re.findall(r"\d+", text)[:2])
    elif field == "code":
        found = find_codes(text)
        if found and found[0].kind == "form":
            return
        printed = found[0].text if found and found[0].start == 0 and not _TAIL.fullmatch(text, found[0].end) else text
        value, revision = split_revision(printed)
        value = value.strip(" .,;()")
        if revision:
            yield Sighting("revision", revision, text, source, pair.place)
    elif field == "title":
        value = bare_title(text)
    elif field in ("prepared_by", "reviewed_by", "approved_by"):
        if re.match(r"\W*(?:đã )?ký(?!\w)", value):
            return
        value = _STOP.sub("", value)
    yield Sighting(field, value, text, source, pair.place)
