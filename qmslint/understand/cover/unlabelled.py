"""Control data that needs no label: a code alone in a header, on a line of the cover or in the file's name, `Lần 1`, a date."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence

from qmslint.model import Document, Location, Paragraph, Sighting, Table, iter_paragraphs
from qmslint.understand.cover.history import read_revision
from qmslint.understand.text.codes import UPPER, Code, code_prefix, find_codes, find_loose_codes, split_revision
from qmslint.understand.text.dates import read_date
from qmslint.understand.text.labels import field_of, pairs_in_line
from qmslint.understand.text.title_codes import code_before, title_codes

__all__ = ["dated", "unlabelled"]

_LINES = 30  # paragraphs of the body in which a bare code or date may stand


# Between the pieces of a header of one line: "QT.07 | Lần BH: 01 | 12/05/2025".
_GAPS = re.compile(r"\s+\|\s+|\t+|\s{3,}")


def _own_family(code: str | None) -> tuple[str, ...]:
    prefix = code_prefix(code or "")
    return (prefix,) if prefix else ()


def unlabelled(
    document: Document, own: str | None, history: Container[int] = (), revised: Container[int | None] = ()
) -> Iterator[Sighting]:
    """What needs no label: codes in headers and footers and alone on a line of the cover, and – in the same cell or table
    as a code or revision – "Lần 1", a date, "1/6"; the code in the file's name. `history`: paragraphs of the change
    history; `revised`: tables of the cover that state a revision."""
    family = _own_family(own)
    for story in document.headers:
        for paragraph in iter_paragraphs(story.blocks):
            text = paragraph.text
            if len(text) > 120 or not text.strip():
                continue
            if not any(field == "code" for field, _ in pairs_in_line(text)):
                yield from _bare_code(text, story.part, paragraph.place, family, alone=own is None)
            for piece in _GAPS.split(text) if len(text) > 14 else (text,):
                yield from _bare_rest(piece, story.part, paragraph)
    alone = own is None
    for i, paragraph in enumerate(document.paragraphs()):
        if i > _LINES:
            break
        text = paragraph.text.strip(" ()[]")
        source = "textbox" if paragraph.place.part == "textbox" else "cover"
        if alone:
            code = _code_alone(text) or _code_called(text) or _code_numbered(text)
            headed = paragraph.place.table is not None and text.isupper()
            if code is None and i < 5 and (paragraph.bold or paragraph.centred or paragraph.outline or headed):
                code = _code_of_title(text, first=i < 3)
                text = code.text if code is not None else text
            code = code or _code_revised(text, paragraph.place.table in revised)
            if code is None and i < _TOP and paragraph.place.table == 1 and paragraph.place.row == 1:
                code = _code_counted(text) or _code_whole(text)  # the header of a print that has one page
            if code is None and i < 3:
                code = _code_among_pieces(text)
                text = code.text if code is not None else text
            if code is None and i < 2 * _TOP and (code := _code_versioned(text)) is not None:
                version = text[code.end :].strip(" ,-–()|")
                yield Sighting("revision", read_revision(version), version, source, paragraph.place)
            if code is None and i < 5 and " | " in text and (code := _code_in_pieces(text)) is not None:
                yield from _counted_pieces(text, source, paragraph)
            if code is not None and not _in_list(document, paragraph.place):
                alone = False
                yield Sighting("code", split_revision(code.text)[0], text, source, paragraph.place)
        if paragraph.place.table is not None and len(text) < 20 and paragraph.index not in history:
            yield from _bare_rest(text, source, paragraph)
    yield from _in_file_name(document.name, family)


def _counted_pieces(text: str, source: str, paragraph: Paragraph) -> Iterator[Sighting]:
    """The revision and the date behind a code in a line of pieces: "FIN-07 | v3 | approved 2 May 2025"."""
    for piece in _GAPS.split(text)[1:]:
        version = _VERSION.fullmatch(piece.strip())
        date = read_date(piece) if version is None else None
        if version is not None:
            yield Sighting("revision", version[1], piece, source, paragraph.place)
        elif date is not None and date.kind == "date" and date.iso:
            yield Sighting("some_date", date.iso, piece, source, paragraph.place)


def _code_in_pieces(text: str) -> Code | None:
    """The code of whatever family that is the first piece of a line which tells its revision in another."""
    first, *others = (piece.strip() for piece in _GAPS.split(text))
    if not any(map(_VERSION.fullmatch, others)):
        return None
    return next((c for c in find_loose_codes(first) if not c.start and c.end == len(first)), None)


_VERSION = re.compile(r"(?:v|ver|version|rev|revision|issue|edition)[.\s]{0,2}(\d{1,2}(?:\.\d{1,2})?)", re.IGNORECASE)


def _in_list(document: Document, place: Location) -> bool:
    """Whether a code is an entry of a list – other codes stand in its column, or a TTHC code or the row's number in its row –
    or the value of another label ("Site | STO-02")."""
    table = next((b for b in document.blocks if isinstance(b, Table) and b.number == place.table), None)
    if table is None or place.row is None or place.column is None:
        return False
    at = place.column - 1
    column = {row[at].text for row in table.grid if at < len(row)}
    row = table.grid[place.row - 1]
    if (at and row[0].text.strip(" .").isdecimal()) or any(title_codes(cell.text) for cell in row):
        return True
    if at and field_of(row[at - 1].text.strip()) == "other":
        return True
    return sum(_code_alone(text.strip(" ()[]")) is not None for text in column) > 1


def _code_of_title(text: str, *, first: bool) -> Code | None:
    """The code that leads a title: "SOP-09: Emergency Unblinding"; of the `first` lines also "QP-12 Corrective Action"."""
    text = _KIND_BEFORE.sub("", text)
    code = next(iter(find_codes(text)), None) if len(text) < 150 else None
    if code is None and first:  # of whatever family: "RB-017: Restart of the Gateway"
        code = next((c for c in find_loose_codes(text[:40]) if _BEFORE_TITLE.match(text, c.end)), None)
    leads = code is not None and not code.start and code.kind == "procedure"
    if code is None or not leads:
        return None
    return code if _BEFORE_TITLE.match(text, code.end) or (first and code_before(text)[0]) else None


_KIND_BEFORE = re.compile(
    r"(?:SOP|Procedure|PROCEDURE)\s+(?:(?:No|NO)\.?\s*)?(?=\w+[-/.]\w)"
)  # "SOP PH/CD/005: Destruction of …"
_BEFORE_TITLE = re.compile(r"\s?[:–—-]\s+(?=[^\W\d_]{2})")


def _code_called(text: str) -> Code | None:
    """The code behind the kind of document, at the end of a line."""
    lead = _CALLED.match(text) if len(text) < 80 else None
    found = find_codes(text) if lead is not None else ()
    return next((c for c in found if lead is not None and (c.start, c.end) == (lead.end(), len(text))), None)


# "Company Standard Operating Procedure: MON-005.0"
_CALLED = re.compile(
    r"^[^\d:]{0,40}\b(?:procedure|sop|instruction)(?: (?:no|number))?\.?(?:\s?[:#–-]\s?|\s)(?=\w)", re.IGNORECASE
)


def _code_numbered(text: str) -> Code | None:
    """The code of letters and figures that is all a line tells behind "Số:", but for the revision behind it; numbers of
    decisions begin with a figure."""
    lead = _NUMBERED.match(text) if len(text) < 100 else None
    if lead is None:
        return None
    rest = text[lead.end() :]
    code = next((c for c in find_loose_codes(rest) if not c.start), None)
    if code is None or code.end == len(rest):
        return code
    return code if any(field == "revision" for field, _ in pairs_in_line(rest[code.end :])) else None


def _code_counted(text: str) -> Code | None:
    """The code of whatever family that leads a line of a header with its revision: "SER-T-031 | Version 5 | Page 1 of 7"."""
    code = next(iter(find_loose_codes(text)), None)
    if code is None or code.start:
        return None
    return code if any(field == "revision" for field, _ in pairs_in_line(text[code.end :])) else None


_NUMBERED = re.compile(r"(?:(?:(?:Số|SỐ)(?:\s?/\s?(?:No|NO|Number)\.?)?|No\.?)\s*:|No\.)\s*(?=\w)")


def _code_alone(text: str) -> Code | None:
    """The procedure's code that is all of a text."""
    code = next(iter(find_codes(text)), None) if 3 < len(text) < 30 else None
    whole = code is not None and code.kind == "procedure" and code.end - code.start == len(text)
    return code if whole else None


def _code_revised(text: str, beside: bool) -> Code | None:
    """The code that leads a line with its revision ("QT.03 - Lần ban hành 02"), or – in the first page's own table of
    control data, `beside` a revision – is all of a line, of whatever family."""
    if len(text) > 100 or not text[:1].isupper():
        return None
    if beside and len(text) < 30:
        return next((code for code in find_loose_codes(text) if code.end - code.start == len(text)), None)
    code = next(iter(find_codes(text)), None)
    if code is None or code.start or code.kind != "procedure":
        return None
    return code if any(field == "revision" for field, _ in pairs_in_line(text[code.end :])) else None


_TOP = 6  # paragraphs and cells that a header of one row may have


def _code_whole(text: str) -> Code | None:
    """The code of whatever family that is all of a text."""
    code = next(iter(find_loose_codes(text)), None) if 5 < len(text) < 30 else None
    return code if code is not None and (code.start, code.end) == (0, len(text)) else None


def _code_among_pieces(text: str) -> Code | None:
    """The code that is one piece of a line in which another tells its revision: "PHÒNG KHÁM      SOP-07      Phiên bản 1.2"."""
    pieces = [piece.strip() for piece in _GAPS.split(text)] if len(text) < 200 else []
    if len(pieces) < 3 or not any(field == "revision" for piece in pieces for field, _ in pairs_in_line(piece)):
        return None
    return next((code for piece in pieces if (code := _code_alone(piece)) is not None), None)


def _code_versioned(text: str) -> Code | None:
    """The code of whatever family that is all of a text but for its version: "RP-PRE-006 v2"."""
    code = next(iter(find_loose_codes(text)), None) if len(text) < 40 else None
    if code is None or code.start:
        return None
    return code if _VERSION.fullmatch(text[code.end :].strip(" ,-–()|")) else None


def _bare_code(text: str, part: str, place: Location, family: tuple[str, ...], *, alone: bool) -> Iterator[Sighting]:
    code = next((c for c in find_codes(text, family) if c.kind == "procedure"), None)
    code = code or _code_numbered(text.strip()) or (_code_counted(text.strip()) if alone else None)
    if code is not None:
        yield Sighting("code", split_revision(code.text)[0], code.text, part, place)
        if code.revision:
            yield Sighting("revision", code.revision, code.text, part, place)
    elif alone and place.table is not None and not find_codes(text):
        # "TL.02", "QT-ĐGNB": the only words of their cell
        m = re.fullmatch(
            rf"(?:[{UPPER}]{{2,}}(?:[-./][{UPPER}]+)*[-./ ]?\d[\d./-]*(?:(?<=[./-])[{UPPER}]{{1,6}})?"
            rf"|(?:QT|SOP)[-./][{UPPER}.-]+)",
            text.strip(),
        )
        if m and not text.startswith(("ISO", "TCVN", "BM", "FM")):
            yield Sighting("code", text.strip(), text.strip(), part, place)


def _bare_rest(text: str, source: str, paragraph: Paragraph) -> Iterator[Sighting]:
    """A revision, date or page label that is all its paragraph says."""
    plain, place = text.strip(), paragraph.place
    counted = plain[-1:].isdigit()
    if counted and re.fullmatch(r"(?:lần|lần thứ)\s*:?\s*\d{1,2}", plain, re.IGNORECASE):
        yield Sighting("revision", read_revision(plain), plain, source, place)
    elif (lettered := _LETTERED.fullmatch(plain)) is not None:
        yield Sighting("revision", lettered[1], plain, source, place)
    elif counted and re.fullmatch(r"\d{1,3}\s?/\s?\d{1,3}", plain):
        if not paragraph.fields and place.part in ("header", "footer"):
            yield Sighting("page_label", re.sub(r"\s", "", plain), plain, source, place)
    elif (bare := _DAY.sub("", plain))[:1].isdigit() and len(bare) < 14:
        date = read_date(bare)
        if date is not None and date.kind == "date" and len(date.text) == len(bare) and date.iso:
            yield Sighting("some_date", date.iso, plain, source, place)


# "Rev. C": states of drawings and of instructions are counted by letters.
_LETTERED = re.compile(r"(?:Rev|Rev\.|Revision|Issue|Version)\s?([A-Z]\d?)")
_DAY = re.compile(r"ngày\s+(?=\d)", re.IGNORECASE)


def dated(seen: Sequence[Sighting]) -> Iterator[Sighting]:
    """A date that does not say which it is, is the date of issue if it stands in the same table or line, or in the lines of
    the same header, as a code or revision and no other date of issue does."""
    beside = [s for s in seen if s.name in ("code", "revision")]
    tables = {(s.source, s.location.table) for s in beside}
    lines = {(s.source, s.location.index) for s in beside}
    stated = {s.source for s in seen if s.name in ("issue_date", "effective_date")}
    for s in seen:
        if s.name != "some_date":
            yield s
        elif s.source not in stated and (
            (
                (s.location.table is not None or s.source in ("header", "footer"))
                and (s.source, s.location.table) in tables
            )
            or (s.source, s.location.index) in lines
        ):
            yield s._replace(name="issue_date")


def _in_file_name(name: str, family: tuple[str, ...]) -> Iterator[Sighting]:
    stem = re.split(r"[/\\]", name)[-1].rpartition(".")[0] or name
    found = find_codes(stem, family)
    if not found:  # names are often typed in small letters: "qt-03 cap the.docx"
        m = re.match(rf"[a-z{UPPER}đ]+(?:[-._][a-z{UPPER}đ]{{1,6}})*[-._ ]?\d+(?:[-._]\d+)*(?!\w)", stem)
        found = find_codes(m[0].upper(), family) if m else ()
    if found and found[0].kind == "procedure":
        yield Sighting("code", split_revision(found[0].text)[0], found[0].text, "filename", Location())
