"""The title of a document where no label names it: behind the word for the kind of document, or standing out alone."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cache

from qmslint.model import Block, Cell, Document, Location, Paragraph, Sighting, Table
from qmslint.understand.cover.history import History
from qmslint.understand.text.codes import UPPER, find_codes
from qmslint.understand.text.headings import label_kinds, split_marker
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.labels import field_of, pairs_in_line
from qmslint.understand.text.title_case import BEHIND_KIND, bare_title
from qmslint.understand.text.title_codes import code_before
from qmslint.understand.text.vocabulary import keys_of, starts_with
from qmslint.understand.text.words import key, squeeze

__all__ = ["Lines", "cell_lines", "cover_lines", "find_titles", "is_kind", "title_standing_out"]

_TITLES = 30  # paragraphs among which a title may stand


@cache
def _kinds() -> frozenset[str]:
    return frozenset(keys_of("control")["kinds"])


Lines = Sequence[tuple[str, Location, bool]]  # text, place, whether it may go on a title (centred, bold, capitals)


def cell_lines(blocks: Iterable[Block]) -> Iterator[Lines]:
    """The lines of each cell, and of the paragraphs outside cells together."""
    loose: list[tuple[str, Location, bool]] = []
    for block in blocks:
        if isinstance(block, Table):
            for cell in block.cells():
                own = cell.paragraphs
                if own:
                    yield [line for b in (*own, *_below(block, cell, own)) for line in _lines(b, True)]
        elif block.text.strip():
            loose += _lines(block, True)
    yield loose


def _lines(paragraph: Paragraph, stands_out: bool) -> Lines:
    """The lines of a paragraph: a line break may stand for the end of one ("QUY TRÌNH", then the name)."""
    return [(text, paragraph.place, stands_out) for text in paragraph.text.split("\n") if text.strip()]


def _below(table: Table, cell: Cell, own: Sequence[Paragraph]) -> Sequence[Paragraph]:
    """What stands in the cell below one that only says what kind of document it is ("QUY TRÌNH")."""
    at = cell.row - 1 + cell.rows
    if len(own) != 1 or not is_kind(own[0].text) or at >= len(table.grid):
        return []
    below = table.grid[at][cell.column - 1]
    beside = [table.grid[row][cell.column - 2].text for row in (cell.row - 1, at)] if cell.column > 1 else []
    if len({text for text in beside if text.isupper() and " " not in text.strip()}) == 2:
        return []  # "SOP | Standard Operating Procedure" above "QA | Quality Assurance": a glossary
    return below.paragraphs if below.column == cell.column and below.columns == cell.columns else ()


def cover_lines(blocks: Sequence[Block], headers: Container[str] = ()) -> Iterator[Lines]:
    """The same for the first blocks of the body; there a title must stand out. `headers`: the words of cells of the page
    header, which a print shows on its first page as well."""
    loose: list[tuple[str, Location, bool]] = []
    seen = 0
    for block in blocks:
        if seen > _TITLES:
            break
        if isinstance(block, Table):
            seen += len(block.grid)
            for row in block.grid[:4]:
                for cell in {id(c): c for c in row}.values():
                    own = cell.paragraphs
                    if own and cell.row <= 4 and not (headers and cell.text in headers):
                        yield [line for b in (*own, *_below(block, cell, own)) for line in _lines(b, True)]
        elif block.text.strip():
            if loose and _opens_text(block.text):
                break  # "Procedure" below "Purpose" and "Scope" is a part of the text
            seen += 1
            stands_out = block.centred or block.bold or block.text.isupper() or block.outline > 0 or _is_styled(block)
            loose += _lines(block, stands_out)
    yield loose


_FIRST = frozenset(("purpose", "scope", "legal_basis", "applicant", "conditions", "dossier", "time_limit"))


def _opens_text(line: str) -> bool:
    """Whether a line is the heading of the first part of the text: "1. Purpose", "I. MỤC ĐÍCH"."""
    found = label_kinds(split_marker(line).rest) if len(line) < 60 else None
    return found is not None and found[0][0] in _FIRST


def find_titles(parts: Iterable[Lines], source: str) -> Iterator[Sighting]:
    """The titles that stand behind the word for the kind of document: "QUY TRÌNH", then the name."""
    for lines in parts:
        for i, (text, place, stands_out) in enumerate(lines):
            if not stands_out or len(text) > 250:
                continue
            if is_kind(text):
                name: list[str] = []
                at, first = place, None
                for more, where, goes_on in lines[i + 1 : i + 5]:
                    far = where.table is None and (where.index or 0) - (at.index or 0) > 3
                    if not goes_on or _ends_title(more, name) or far:
                        break
                    at = where
                    if not name and _NUMBERED.fullmatch(more.strip()):
                        continue  # the code, above the name
                    first = first or where
                    name.append(squeeze(more))
                if name:
                    printed = " ".join(name)
                    yield Sighting("title", bare_title(printed), printed, _part(first or at, source), first or at)
                    break
                continue
            m = BEHIND_KIND.match(text)
            if m and len(text) - m.end() > 5 and _names(text, m.end()):
                yield Sighting("title", bare_title(squeeze(text)), squeeze(text), _part(place, source), place)
                break


@kept_by_text
def is_kind(text: str) -> bool:
    """Whether a line only says what kind of document it is, in one language or two ("QUY TRÌNH / PROCEDURE")."""
    parts = [part for part in re.split(r"[/\n]", text) if part.strip()]
    if "(" in text:
        text = _SHORT_FORM.sub("", text)  # "QUY TRÌNH THAO TÁC CHUẨN (S.O.P)"
    return key(text) in _kinds() or (len(parts) > 1 and all(key(part) in _kinds() for part in parts))


_SHORT_FORM = re.compile(r"\s*\((?:[A-Z]\.?){2,5}\)\s*$")


def _ends_title(line: str, name: Sequence[str]) -> bool:
    """Whether a line under "QUY TRÌNH" no longer belongs to the title: a label, a number, other letters, a note."""
    if pairs_in_line(line) or field_of(line) or is_kind(line) or len(line) < 4:
        return True
    if re.match(r"\s*(?:\(|\d+(?:\.\d+)*[.)\s]|[IVX]+[.)]\s)", line) or ":" in line:
        return True
    if not name:
        return False
    if name[-1].isupper() != line.isupper() or f"{key(line)} ".startswith(_no_title()):
        return True
    if len(line) < 30 and any(code.end - code.start == len(line.strip(" ()")) for code in find_codes(line)):
        return True
    if len(line) < 20 and _NUMBERED.fullmatch(line.strip(" ()")):
        return True  # "TT-07/ĐL": a code of whatever family
    return _translates(line, name)


_NUMBERED = re.compile(rf"[{UPPER}]{{2,6}}(?:[-./][{UPPER}]+)*[-./ ]\d{{1,4}}(?:[-./][{UPPER}\d]+)*")


def _translates(line: str, name: Sequence[str]) -> bool:
    """Whether a line without a Vietnamese letter follows a name full of them: the same title in another language."""
    return line.isascii() and len(line.split()) > 2 and not any(part.isascii() for part in name)


# "QUY TRÌNH GIẢI QUYẾT", "Quy trình giải quyết TTHC lĩnh vực …": what all of them do.
_SOLVES = re.compile(
    r"(?:giải quyết|xử l[ýí]|tiếp nhận)(?: (?:các )?(?:thủ tục hành chính|tthc)(?: (?:lĩnh vực|thuộc|trong|của|cấp)|$)|$)"
)


def _names(text: str, at: int) -> bool:
    """Whether a line that begins with "Quy trình" is a name, not a sentence or a list of procedures."""
    rest = text[at:].lower()
    if _SOLVES.match(rest):
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


def title_standing_out(document: Document, history: History) -> Iterator[Sighting]:
    """The title of a cover that labels none: of the first lines that stand out, the last that names no organisation."""
    best: Paragraph | None = None
    for i, paragraph in enumerate(document.paragraphs()):
        if i > 15 or (best is not None and paragraph.index - best.index > 2):
            break
        table = paragraph.place.table
        if table is not None and (table == history.table or not (paragraph.centred and paragraph.text.isupper())):
            continue
        styled = _is_styled(paragraph)
        shown = paragraph.bold or paragraph.outline or styled
        stands = shown and (paragraph.centred or paragraph.text.isupper() or i < 3)
        if stands and _may_be_title(_uncounted(paragraph.text)):
            if best is not None and _translates(paragraph.text, [best.text]):
                break
            best = paragraph
            if styled:
                break  # what the style calls the title is it; a subtitle or a heading comes after
    if best is not None:
        printed = squeeze(best.text)
        yield Sighting(
            "title",
            bare_title(_uncounted(printed)),
            printed,
            "textbox" if best.place.part == "textbox" else "cover",
            best.place,
        )


def _is_styled(paragraph: Paragraph) -> bool:
    """Whether a paragraph has the style of a document's title."""
    return paragraph.style in _TITLE_STYLES


_TITLE_STYLES = frozenset(("Title", "title", "Tiêu đề"))
_CODE_BEFORE = re.compile(
    rf"([^\d:]{{0,40}}\s)?[{UPPER}]+[-./][{UPPER}\d./-]*\d(?:,? (?:Rev(?:ision)?|Ver(?:sion)?|V|Issue)\.? ?\d[\d.]*)?\s?[:–—-]\s"
)
_COUNT_BEHIND = re.compile(
    r"\s*(?:\(|[–—-]\s?)(?:rev(?:ision)?|ver(?:sion)?|v|issue)\.?\s?\d[\d.]*\)?\s*$", re.IGNORECASE
)


def _uncounted(title: str) -> str:
    """A title without its code before it and its revision behind: "Handling of samples – V 2.0"."""
    return _COUNT_BEHIND.sub("", _SOP_FOR.sub("", _behind_code(squeeze(title))))


_SOP_FOR = re.compile(
    r"(?:standard operating procedure|sop)(?: \(sop\))?(?::? (?:for|on|of) (?:the )?|\s?[:–—]\s)(?=\w)", re.IGNORECASE
)


def _behind_code(title: str) -> str:
    """A title without the code, and the word for the kind of document, before it: "Procedure P-17: Handling …"."""
    m = _CODE_BEFORE.match(title)
    if m is None:
        return code_before(title)[1]
    if m[1] and not is_kind(m[1]) and not _KIND_WORD.search(m[1]):
        return title
    return title[m.end() :]


_KIND_WORD = re.compile(r"\b(?:procedure|sop|instruction|method|policy)\s*$", re.IGNORECASE)


@cache
def _no_title() -> tuple[str, ...]:
    return tuple(f"{word} " for word in keys_of("control")["no-title"])


def _may_be_title(text: str) -> bool:
    folded = key(text)
    code = next(iter(find_codes(text)), None)
    if code is not None and code.end == len(text) and is_kind(text[: code.start].strip(" :–-")):
        return False  # "Work Instruction WI-ASM-118"
    if not 12 <= len(text) <= 250 or folded in _kinds() or f"{folded} ".startswith(_no_title()) or pairs_in_line(text):
        return False
    if (
        starts_with(folded, "office")
        or (starts_with(folded, "system") and not _SOP_FOR.match(text))
        or field_of(text) is not None
    ):
        return False
    if starts_with(folded, "group") or label_kinds(text) is not None:
        return False
    return not re.match(r"\s*(?:\d|[IVX]+[.)]|[a-zđ]\)|\(|-)", text) and not text.rstrip().endswith((":", "."))
