"""Which pages, and which pictures on them, hold something that was not read."""

from __future__ import annotations

from qmslint.model import Location, NotRead
from qmslint.read.pdf.page import Box, Sheet
from qmslint.read.pdf.running import Band
from qmslint.tuples import NamedTuple

__all__ = ["Glance", "glance", "scanned", "unread", "without_text"]

SCAN = 0.45  # of the page: pictures that cover more may be the page itself
WHOLE = 0.8  # of the page: a picture that covers more is the page
FEW = 450  # letters: what a stamp or an electronic signature says, beside a scan
LITTLE = 0.06  # of the page: the area that so little text covers
FIGURE = 0.03  # of the page: a smaller picture is a logo, a seal or a signature
OUTLINES = 3000  # drawn shapes: letters as outlines, beside few that are text
LEAST = 60  # visible letters: of fewer nothing is said
SIGNS = 0.4  # of the visible letters: more signs than in any text
_SIGNS, _FILLING = "!\"#$%&'()*+,/:;<=>?@[\\]^`{|}~", " ._-…\t\x01"
UNKNOWN = 0.3  # of the letters: where the file tells of more only how they look, the page was not read


class Glance(NamedTuple):
    """What counts of a page here: the shares of the page that its pictures cover beside their boxes, whether it is
    `wordless` (no text layer worth the name), whether there is a letter on it, and what its `Sheet` says."""

    number: int
    pictures: tuple[tuple[float, Box], ...]
    wordless: bool
    letters: bool
    complete: bool
    recognised: bool
    why: str


def glance(sheet: Sheet) -> Glance:
    """A look at a page."""
    pictures = tuple((_share(picture, sheet), picture) for picture in sheet.pictures)
    letters = _letters(sheet)
    return Glance(
        sheet.number, pictures, _wordless(sheet, letters), letters > 0, sheet.complete, sheet.recognised, sheet.why
    )


def unread(pages: list[Glance], bands: list[Band]) -> list[NotRead]:
    """What was not read, page by page."""
    repeated = _repeated(pages)
    wordless = not any(page.letters for page in pages)
    found = []
    for page, band in zip(pages, bands, strict=True):
        place = Location(page=page.number, page_exact=True)
        if page.wordless or (wordless and not page.recognised):
            why = f": {page.why}" if page.why else ""
            found.append(NotRead("page-without-text", place, f"page {page.number}{why}"))
        else:
            if not page.complete:
                found.append(NotRead("part", place, f"page {page.number}"))
            for share, picture in page.pictures:
                if share < FIGURE or _key(picture) in repeated or picture[3] <= band.header + 10:
                    continue
                found.append(NotRead("picture", place, f"page {page.number}"))
    return found


def without_text(sheet: Sheet) -> bool:
    """Whether a page is a picture of a page, or letters as outlines."""
    return _wordless(sheet, _letters(sheet))


def scanned(sheet: Sheet) -> bool:
    """Whether a page is a picture of a page with its words in a text layer; what draws lines itself is none."""
    if len(sheet.down) > 1 or max(_share(picture, sheet) for picture in sheet.pictures) < WHOLE:
        return False
    return not without_text(sheet)


def _wordless(sheet: Sheet, letters: int) -> bool:
    covered = min(sum(_share(picture, sheet) for picture in sheet.pictures), 1.0)
    if not letters:
        return not sheet.complete or sheet.shown
    if sheet.strange > UNKNOWN * (letters + sheet.strange) or _coded(sheet):
        return True
    if (covered < SCAN and sheet.drawn < OUTLINES) or letters > FEW:
        return False
    area = sum((run.x1 - run.x0) * run.size for run in sheet.runs)
    return area < LITTLE * sheet.width * sheet.height


def _coded(sheet: Sheet) -> bool:
    """Whether what is there for letters are numbers of shapes in fonts, which some printer drivers leave: signs above all,
    where text has one in ten or so."""
    text = "".join([run.text for run in sheet.runs])
    visible = len(text) - sum(map(text.count, _FILLING)) + sheet.strange
    return visible >= LEAST and sum(map(text.count, _SIGNS)) + sheet.strange > SIGNS * visible


def _letters(sheet: Sheet) -> int:
    """How many letters were read."""
    texts = [run.text for run in (*sheet.runs, *sheet.fields)] + sheet.turned
    return sum([len(text.replace("\x01", "").replace("\ufffd", "").strip()) for text in texts])


def _share(picture: Box, sheet: Sheet) -> float:
    """How much of the page a picture covers."""
    left, top, right, bottom = picture
    wide = max(min(right, sheet.width) - max(left, 0.0), 0.0)
    high = max(min(bottom, sheet.height) - max(top, 0.0), 0.0)
    return wide * high / max(sheet.width * sheet.height, 1.0)


def _key(picture: Box) -> tuple[int, ...]:
    return tuple(round(value / 3) for value in picture)


def _repeated(pages: list[Glance]) -> set[tuple[int, ...]]:
    """The places of pictures that stand on at least three pages: letterheads, watermarks, stamps of every page."""
    seen: dict[tuple[int, ...], int] = {}
    for page in pages:
        if not page.wordless:
            for key in {_key(picture) for _, picture in page.pictures}:
                seen[key] = seen.get(key, 0) + 1
    return {key for key, count in seen.items() if count >= 3}
