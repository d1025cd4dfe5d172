"""Control data: code, title, revision, dates, signers and change history, from wherever a document shows them.

Read are page headers and footers, the cover (the first paragraphs and table cells of the body), text boxes, document
properties and the file's name. Every place is kept as a `Sighting`, so that rules can compare them; the value of a field
is that of the first source that states it, the cover first. None: not stated; "": labelled and left blank.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from qmslint.model import Block, Control, Document, Location, Paragraph, Sighting, Table, iter_paragraphs
from qmslint.resources import yaml_folder
from qmslint.understand.codes import UPPER, code_prefix, find_codes, split_revision
from qmslint.understand.dates import read_date
from qmslint.understand.decision import heads_decision, read_decision
from qmslint.understand.header_title import header_code, header_title
from qmslint.understand.headings import label_kinds
from qmslint.understand.history import History, find_history, read_revision
from qmslint.understand.labels import Pair, field_of, is_blank, pairs, pairs_in_line
from qmslint.understand.signatures import find_signers
from qmslint.understand.vocabulary import starts_with
from qmslint.understand.words import key, sentence_case, squeeze

__all__ = ["find_history", "read_control", "read_decision"]

_COVER = 90  # paragraphs and cells of the body that may be a cover
_TITLES = 30  # paragraphs among which a title without a label may stand
_DATES = ("issue_date", "effective_date", "review_date")
_ORDER = ("cover", "textbox", "header", "footer", "properties", "filename")


def read_control(document: Document, history: History | None = None) -> Control:
    """The control data of a document. `history`: what `find_history` gave for it, if it was asked before."""
    history = history or find_history(document)
    decision = heads_decision(document)
    seen = list(_labelled(document, history, decision))
    code = next((s.value for s in seen if s.name == "code" and s.value), None)
    seen += _unlabelled(document, code)
    seen = list(_dated(seen))
    if history.approver and not any(s.name == "approved_by" for s in seen):
        seen.append(Sighting("approved_by", history.approver, history.approver, "cover", history.entries[-1].location))
    if not decision and not any(s.name == "title" and s.source != "properties" for s in seen):
        title = header_title(document)
        controlled = any(s.name in ("code", "revision") for s in seen)
        seen += [title] if title is not None else _standing_out(document, history) if controlled else []
    if not any(s.name == "code" and s.value and s.source != "filename" for s in seen):
        seen += filter(None, (header_code(document),))
    if not any(s.name == "revision" for s in seen):
        seen = [s._replace(name="revision") if s.name == "amendment" else s for s in seen]
    seen = list(dict.fromkeys(seen))
    values = {name: _value(seen, name) for name in (*_DATES, "code", "title", "revision", "prepared_by", "reviewed_by",
                                                    "approved_by")}  # fmt: skip
    return Control(history=history.entries, history_present=history.present, sightings=tuple(seen), **values)


def _value(seen: Sequence[Sighting], name: str) -> str | None:
    # A file name may be wrong, and titles among the properties are often left from another document.
    unsure = ("filename", "properties") if name == "title" else ("filename",)
    mine = sorted((s for s in seen if s.name == name and s.source not in unsure), key=lambda s: _ORDER.index(s.source))
    return next((s.value for s in mine if s.value), "" if mine else None)


# ------------------------------------------------------------------------------------------------ what is labelled


def _labelled(document: Document, history: History, decision: bool) -> Iterator[Sighting]:
    for signer in find_signers(document.blocks, (history.table,)):
        yield Sighting(signer.role, signer.name, signer.name, _source(signer.place), signer.place)
    for story in document.headers:
        for pair in pairs(story.blocks):
            yield from _sighting(pair, story.part)
        yield from _titles(_cell_lines(story.blocks), story.part)
    for pair in pairs(document.blocks, _COVER):
        if pair.place.table is None or pair.place.table != history.table:
            yield from _sighting(pair, _source(pair.place))
    if not decision:
        yield from _titles(_cover_lines(document.blocks), "cover")
    for name, value in document.properties.items():
        # The word processor counts savings as "revision" and "version": only custom names are control data.
        field = None if name in ("revision", "version") else field_of(name)
        if field in ("code", "title", "revision", *_DATES) and value and not is_blank(value):
            yield from _sighting(Pair(field, value, Location()), "properties")


def _source(place: Location) -> str:
    return "textbox" if place.part == "textbox" else "cover"


def _sighting(pair: Pair, source: str) -> Iterator[Sighting]:
    field, text = pair.field, squeeze(pair.value)
    if field == "other" or (field == "page_label" and pair.fields):
        return  # page numbers that the word processor computes are never wrong for long
    value = "" if is_blank(text) else text
    if not value:
        pass
    elif field in _DATES or field == "some_date":
        date = read_date(text)
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
        printed = found[0].text if found and found[0].start == 0 else text
        value, revision = split_revision(printed)
        value = value.strip(" .,;()")
        if revision:
            yield Sighting("revision", revision, text, source, pair.place)
    elif field == "title":
        value = _bare(text)
    elif field in ("prepared_by", "reviewed_by", "approved_by") and re.match(r"\W*(?:đã )?ký(?!\w)", value):
        return
    yield Sighting(field, value, text, source, pair.place)


# ------------------------------------------------------------------------------------------------ titles


@cache
def _kinds() -> frozenset[str]:
    return frozenset(map(key, yaml_folder("vocabulary")["control"]["kinds"]))


@cache
def _acronyms() -> dict[str, str]:
    return {word.lower(): word for word in yaml_folder("vocabulary")["control"]["acronyms"]}


_KIND = re.compile(r"(?:quy|qui) trình(?: nội bộ| iso)?\s*[:–-]?\s+(?=\w)", re.IGNORECASE)


def _bare(title: str) -> str:
    """A title without the word for the kind of document before it, not shouted."""
    m = _KIND.match(title)
    rest = title[m.end() :] if m and len(title) - m.end() > 5 else title
    if rest.isupper():
        rest = " ".join(_acronyms().get(word.lower(), word) for word in sentence_case(rest).split(" "))
    return (rest[:1].upper() + rest[1:]).strip(' .:"“”')


Lines = Sequence[tuple[str, Location, bool]]  # text, place, whether it may go on a title (centred, bold, capitals)


def _cell_lines(blocks: Iterable[Block]) -> Iterator[Lines]:
    """The lines of each cell, and of the paragraphs outside cells together."""
    loose: list[tuple[str, Location, bool]] = []
    for block in blocks:
        if isinstance(block, Table):
            for cell in block.cells():
                own = [b for b in cell.blocks if isinstance(b, Paragraph) and b.text.strip()]
                if own:
                    yield [(b.text, b.place, True) for b in own]
        elif block.text.strip():
            loose.append((block.text, block.place, True))
    yield loose


def _cover_lines(blocks: Sequence[Block]) -> Iterator[Lines]:
    """The same for the first blocks of the body; there a title must stand out."""
    loose: list[tuple[str, Location, bool]] = []
    seen = 0
    for block in blocks:
        if seen > _TITLES:
            break
        if isinstance(block, Table):
            seen += len(block.grid)
            for row in block.grid[:4]:
                for cell in {id(c): c for c in row}.values():
                    own = [b for b in cell.blocks if isinstance(b, Paragraph) and b.text.strip()]
                    if own and cell.row <= 4:
                        yield [(b.text, b.place, True) for b in own]
        elif block.text.strip():
            seen += 1
            stands_out = block.centred or block.bold or block.text.isupper() or block.outline > 0
            loose.append((block.text, block.place, stands_out))
    yield loose


def _titles(parts: Iterable[Lines], source: str) -> Iterator[Sighting]:
    """The titles that stand behind the word for the kind of document: "QUY TRÌNH", then the name."""
    for lines in parts:
        for i, (text, place, stands_out) in enumerate(lines):
            if not stands_out or len(text) > 250:
                continue
            if key(text) in _kinds():
                name: list[str] = []
                at, first = place, None
                for more, where, goes_on in lines[i + 1 : i + 5]:
                    if not goes_on or _ends_title(more, name) or (where.index or 0) - (at.index or 0) > 3:
                        break
                    at = where
                    first = first or where
                    name.append(squeeze(more))
                if name:
                    printed = " ".join(name)
                    yield Sighting("title", _bare(printed), printed, _part(first or at, source), first or at)
                    break
            m = _KIND.match(text)
            if m and len(text) - m.end() > 5 and _names(text, m.end()):
                yield Sighting("title", _bare(squeeze(text)), squeeze(text), _part(place, source), place)
                break


def _ends_title(line: str, name: Sequence[str]) -> bool:
    """Whether a line under "QUY TRÌNH" no longer belongs to the title: a label, a number, other letters, a note."""
    if pairs_in_line(line) or field_of(line) or key(line) in _kinds() or len(line) < 4:
        return True
    if re.match(r"\s*(?:\(|\d+(?:\.\d+)*[.)\s]|[IVX]+[.)]\s)", line) or ":" in line:
        return True
    return bool(name) and name[-1].isupper() != line.isupper()


def _names(text: str, at: int) -> bool:
    """Whether a line that begins with "Quy trình" is a name, not a sentence or a list of procedures."""
    rest = text[at:].lower()
    if re.match(r"giải quyết (?:các )?(?:thủ tục hành chính|tthc)(?: (?:lĩnh vực|thuộc|trong|của|cấp)|$)", rest):
        return False
    return not (
        text.rstrip().endswith((".", ":", ";", "?"))
        or rest.startswith(
            ("này", "số", "nội bộ", "điện tử", "được", "gồm", "xử lý công việc", "thực hiện", "giải quyết công việc")
        )
        or pairs_in_line(text)
        or "\t" in text
    )


def _part(place: Location, source: str) -> str:
    return "textbox" if source == "cover" and place.part == "textbox" else source


# ------------------------------------------------------------------------------------------------ what is not labelled


def _own_family(code: str | None) -> tuple[str, ...]:
    prefix = code_prefix(code or "")
    return (prefix,) if prefix else ()


def _unlabelled(document: Document, own: str | None) -> Iterator[Sighting]:
    """What needs no label: codes in headers and footers and alone on a line of the cover, and – in the same cell or table
    as a code or revision – "Lần 1", a date, "1/6"; the code in the file's name."""
    family = _own_family(own)
    for story in document.headers:
        for paragraph in iter_paragraphs(story.blocks):
            text = paragraph.text
            if len(text) > 120 or not text.strip():
                continue
            if not any(field == "code" for field, _ in pairs_in_line(text)):
                yield from _bare_code(text, story.part, paragraph.place, family, alone=own is None)
            yield from _bare_rest(text, story.part, paragraph)
    alone = own is None
    for i, paragraph in enumerate(document.paragraphs()):
        if i > _TITLES:
            break
        text = paragraph.text.strip(" ()[]")
        source = _source(paragraph.place)
        if alone and 3 < len(text) < 30:
            code = next(iter(find_codes(text)), None)
            if code is not None and code.kind == "procedure" and code.end - code.start == len(text):
                alone = False
                yield Sighting("code", split_revision(code.text)[0], text, source, paragraph.place)
        if paragraph.place.table is not None and len(text) < 20:
            yield from _bare_rest(text, source, paragraph)
    yield from _in_file_name(document.name, family)


def _bare_code(text: str, part: str, place: Location, family: tuple[str, ...], *, alone: bool) -> Iterator[Sighting]:
    code = next((c for c in find_codes(text, family) if c.kind == "procedure"), None)
    if code is not None:
        yield Sighting("code", split_revision(code.text)[0], code.text, part, place)
        if code.revision:
            yield Sighting("revision", code.revision, code.text, part, place)
    elif alone and place.table is not None and not find_codes(text):
        # "TL.02", "QT-ĐGNB": the only words of their cell
        m = re.fullmatch(
            rf"(?:[{UPPER}]{{2,}}(?:[-./][{UPPER}]+)*[-./ ]?\d[\d./-]*|(?:QT|SOP)[-./][{UPPER}.-]+)", text.strip()
        )
        if m and not text.startswith(("ISO", "TCVN", "BM", "FM")):
            yield Sighting("code", text.strip(), text.strip(), part, place)


def _bare_rest(text: str, source: str, paragraph: Paragraph) -> Iterator[Sighting]:
    """A revision, date or page label that is all its paragraph says."""
    plain, place = text.strip(), paragraph.place
    if re.fullmatch(r"(?:lần|lần thứ)\s*:?\s*\d{1,2}", plain, re.IGNORECASE):
        yield Sighting("revision", read_revision(plain), plain, source, place)
    elif re.fullmatch(r"\d{1,3}\s?/\s?\d{1,3}", plain):
        if not paragraph.fields and place.part in ("header", "footer"):
            yield Sighting("page_label", re.sub(r"\s", "", plain), plain, source, place)
    elif plain[:1].isdigit() and len(plain) < 14:
        date = read_date(plain)
        if date is not None and date.kind == "date" and len(date.text) == len(plain) and date.iso:
            yield Sighting("some_date", date.iso, plain, source, place)


def _dated(seen: Sequence[Sighting]) -> Iterator[Sighting]:
    """A date that does not say which it is, is the date of issue if it stands in the same table as a code or revision
    and no other date of issue does."""
    known = {(s.source, s.location.table) for s in seen if s.name in ("code", "revision")}
    stated = {s.source for s in seen if s.name in ("issue_date", "effective_date")}
    for s in seen:
        if s.name != "some_date":
            yield s
        elif s.source not in stated and s.location.table is not None and (s.source, s.location.table) in known:
            yield s._replace(name="issue_date")


def _standing_out(document: Document, history: History) -> Iterator[Sighting]:
    """The title of a cover that labels none: of the first lines that stand out, the last that names no organisation."""
    best: Paragraph | None = None
    for i, paragraph in enumerate(document.paragraphs()):
        if i > 15 or (best is not None and paragraph.index - best.index > 2):
            break
        table = paragraph.place.table
        if table is not None and (table == history.table or not (paragraph.centred and paragraph.text.isupper())):
            continue
        shown = paragraph.bold or paragraph.outline
        if shown and (paragraph.centred or paragraph.text.isupper() or i < 3) and _may_be_title(paragraph.text):
            best = paragraph
    if best is not None:
        printed = squeeze(best.text)
        yield Sighting("title", _bare(_CODE_BEFORE.sub("", printed)), printed, _source(best.place), best.place)


_CODE_BEFORE = re.compile(rf"^[{UPPER}]+[-.][{UPPER}\d.-]*\d\s?[:–-]\s")


@cache
def _no_title() -> tuple[str, ...]:
    return tuple(f"{key(word)} " for word in yaml_folder("vocabulary")["control"]["no-title"])


def _may_be_title(text: str) -> bool:
    folded = key(text)
    if not 12 <= len(text) <= 250 or folded in _kinds() or f"{folded} ".startswith(_no_title()) or pairs_in_line(text):
        return False
    if starts_with(folded, "office") or starts_with(folded, "system") or field_of(text) is not None:
        return False
    if starts_with(folded, "group") or label_kinds(text) is not None:
        return False
    return not re.match(r"\s*(?:\d|[IVX]+[.)]|[a-zđ]\)|\(|-)", text) and not text.rstrip().endswith((":", "."))


def _in_file_name(name: str, family: tuple[str, ...]) -> Iterator[Sighting]:
    stem = re.split(r"[/\\]", name)[-1].rpartition(".")[0] or name
    found = find_codes(stem, family)
    if not found:  # names are often typed in small letters: "qt-03 cap the.docx"
        m = re.match(rf"[a-z{UPPER}đ]+(?:[-._][a-z{UPPER}đ]{{1,6}})*[-._ ]?\d+(?:[-._]\d+)*(?!\w)", stem)
        found = find_codes(m[0].upper(), family) if m else []
    if found and found[0].kind == "procedure":
        yield Sighting("code", split_revision(found[0].text)[0], found[0].text, "filename", Location())
