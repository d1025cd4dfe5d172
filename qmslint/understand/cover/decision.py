"""The decision that issues procedures: its own number and date, and what annex captions say of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qmslint.model import Document, Paragraph, Sighting
from qmslint.understand.cite.citations import find_citations
from qmslint.understand.text.codes import UPPER
from qmslint.understand.text.dates import read_date
from qmslint.understand.text.words import squeeze

__all__ = ["heads_decision", "read_decision"]

_HEAD = 45  # paragraphs in which a decision's number and date stand
_NUMBER = re.compile(
    rf"(?:(?:Số|SỐ|số)\s*[:.]?\s*)+([\d….…_\s]*?)\s?/\s?((?:\d{{4}}\s?/\s?)?Q[ĐD]\s?[-–]\s?[{UPPER}]+[a-z]?[{UPPER}-]*)"
)
_PLACE_DATE = re.compile(rf"^[\s(]*[{UPPER}][^\d;:]{{1,40}}, ?(?:ngày)", re.IGNORECASE)
_CAPTION = re.compile(r"^[\s(\[*]*(?:được )?(?:ban hành |phê duyệt |công bố )?kèm theo quyết định", re.IGNORECASE)


def read_decision(document: Document) -> tuple[Sighting | None, Sighting | None, list[Sighting]]:
    """(number, date, captions) of a decision.

    The number's value is normalised ("3854/QĐ-UBND"), the date's is ISO; an empty value is a blank left in the form.
    Captions – "(Kèm theo Quyết định số … ngày …)" over an annex – give one sighting for the number and one for the date,
    named decision_number and decision_date; those of other bodies' decisions (a form's own source) are left out.
    """
    number = date = None
    for i, paragraph in enumerate(document.paragraphs()):
        if i >= _HEAD:
            break
        text = paragraph.text
        if number is None and "/" in text and len(text) < 80:
            number = _number(paragraph)
        if date is None and "ngày" in text and len(text) < 160:
            date = _date(paragraph, number is not None and number.location is paragraph.place)
        if number is not None and date is not None:
            break
    if number is None:
        date = None
    body = number.value.partition("/")[2].rpartition("/")[2] if number is not None else ""
    return number, date, list(_captions(document, body))


def heads_decision(document: Document) -> bool:
    """Whether the document begins as a decision: its number ("Số: 3854/QĐ-UBND") stands at its head."""
    for i, paragraph in enumerate(document.paragraphs()):
        if i >= _HEAD:
            break
        if "/Q" in paragraph.text and len(paragraph.text) < 80 and _number(paragraph) is not None:
            return True
    return False


def _number(paragraph: Paragraph) -> Sighting | None:
    m = _NUMBER.search(paragraph.text)
    if m is None or paragraph.text[: m.start()].strip():
        return None
    digits = m[1].strip(" .…_")
    symbol = re.sub(r"\s", "", m[2]).replace("–", "-").replace("QD-", "QĐ-")
    value = f"{digits.lstrip('0').rjust(2, '0')}/{symbol}" if digits else ""
    return Sighting("decision_number", value, squeeze(m[0]), "cover", paragraph.place)


def _date(paragraph: Paragraph, numbered: bool) -> Sighting | None:
    """The date of a line "Vinh, ngày …"; behind the number it may stand in the same line."""
    if not numbered and not _PLACE_DATE.match(paragraph.text):
        return None
    found = read_date(paragraph.text)
    if found is None:
        return None
    value = found.iso if found.kind == "date" and found.iso else ""
    return Sighting("decision_date", value, found.text, "cover", paragraph.place)


def _captions(document: Document, body: str) -> Iterator[Sighting]:
    """The captions that speak of this decision (of any, where the decision itself is not in the file)."""
    for paragraph in document.paragraphs():
        text = paragraph.text
        if len(text) > 320 or ("uyết định" not in text and "UYẾT ĐỊNH" not in text) or not _CAPTION.match(text):
            continue
        cited = next((c for c in find_citations(text) if "/Q" in c.target), None)
        blank = re.search(r"số\s*[:.]?\s*[\s.…_]*/\s*(?:\d{4}/)?Q[ĐD]-", text)
        if cited is None and blank is None:
            continue
        if cited is not None and body and cited.target.rpartition("/")[2] != body:
            continue
        number = cited.target if cited is not None else ""
        printed = cited.number if cited is not None else (blank[0] if blank else "")
        yield Sighting("decision_number", number, squeeze(printed), "caption", paragraph.place)
        date = read_date(text[cited.end if cited is not None else (blank.end() if blank else 0) :])
        if date is not None:
            value = date.iso if date.kind == "date" and date.iso else ""
            yield Sighting("decision_date", value, date.text, "caption", paragraph.place)
