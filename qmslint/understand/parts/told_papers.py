"""Papers told in sentences: behind a colon, counted on, joined by pluses or semicolons."""

from __future__ import annotations

import re

from qmslint.model import Location
from qmslint.understand.events.event import Event
from qmslint.understand.parts.papers import Item, begins, dossier_words, line_item
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.words import key

__all__ = ["prose_items", "says_none", "told_items"]


def prose_items(text: str, place: Location) -> list[Item]:
    """Papers named in a sentence behind the colon: "gồm: Đơn …; bản sao …; và …"."""
    if says_none(text):
        return []
    lead = re.match(r"(?:bao gồm|gồm có|gồm)\s*:?\s*", text, re.IGNORECASE)
    if lead:
        text = text[lead.end() :]
    text = re.split(r"[.;]\s*Số lượng\b", text, maxsplit=1)[0]
    if text.startswith("(1)") and (counted := _counted_on(text, place)):
        return counted
    pieces = [p.strip(" .") for p in text.split(";")]
    if len(pieces) == 1:
        pieces = _after_commas(pieces[0])
    pieces = [re.sub(r"^(?:và|and)\s+", "", p) for p in pieces if len(p) > 3 and not _SETS_ALONE.fullmatch(p)]
    found = []
    for piece in pieces:
        marker = split_marker(piece)
        k = key(marker.rest[:60]).lstrip("0123456789 ")
        if begins(k, "paper") and not (len(pieces) == 1 and _points_away(k)):
            found.append(line_item(marker.rest, 6, place))
    return found


_SETS_ALONE = re.compile(r"\d{1,2}\s*(?:\([^()]*\)\s*)?bộ(?: hồ sơ)?")  # "Đơn đề nghị; 01 bộ."
_GATHERS = re.compile(r"\b(?:bao gồm|gồm có|gồm|hồ sơ)\s*:\s*(?=\S)", re.IGNORECASE)


def told_items(event: Event) -> list[Item]:
    """Papers told in one sentence of running text: "nộp 01 bộ hồ sơ gồm: Đơn …; bản sao …"."""
    if " + " in event.text and (told := _behind_pluses(event)):
        return told
    if event.text.startswith("(1)") and (told := _counted_on(event.text, event.place)):
        return told
    if (runs_on := _RUNS_ON.match(event.text)) and ";" not in event.text:
        papers = _after_commas(event.text[runs_on.end() :].strip(" ."))
        return [line_item(paper, 6, event.place) for paper in papers] if len(papers) > 1 else []
    pieces = [piece.strip(" .") for piece in _SEMICOLON.split(event.text)]
    if len(pieces) > 1 and all(begins(key(piece[:60]), "paper") for piece in pieces):
        return [line_item(piece, 6, event.place) for piece in pieces]  # "Đơn đề nghị; bản sao giấy phép"
    m = _GATHERS.search(event.text, 0, 300)
    if m is None or ";" not in event.text[m.end() :] or split_marker(event.text).dash:
        return []
    return prose_items(event.text[m.end() :], event.place)


_SEMICOLON = re.compile(r";(?![^()]*\))")
_RUNS_ON = re.compile(r"Hồ sơ\s+(?:bao gồm|gồm có|gồm)\s+(?=[^\W\d_][^:]*$)", re.IGNORECASE)
_COMMA = re.compile(r",\s+(?:và\s+)?|\s+và\s+")


def _after_commas(text: str) -> list[str]:
    """The papers that a sentence runs on with: "đơn đề nghị, bản sao Huân chương, Huy chương và giấy xác nhận" are three. What
    follows a comma and is no paper of its own belongs to the one before; a sentence that begins with none stays whole."""
    if not begins(key(text[:60]), "paper") or " hoặc " in text:
        return [text]  # one paper or another
    pieces: list[str] = []
    at = 0
    for m in _COMMA.finditer(text):
        if begins(key(text[m.end() : m.end() + 60]), "paper"):
            pieces.append(text[at : m.start()])
            at = m.end()
    return [*pieces, text[at:]]


_COUNTED = re.compile(r"(?:^|[;.,]\s*(?:và\s+)?)\((\d{1,2})\)\s*")


def _counted_on(text: str, place: Location) -> list[Item]:
    """Papers that one line counts: "(1) Đơn yêu cầu; (2) Bản án, quyết định; (3) Giấy tờ về tài sản"."""
    lead, *rest = _COUNTED.split(text)
    numbers, papers = rest[::2], rest[1::2]
    if lead or len(papers) < 2 or numbers != [str(i) for i in range(1, len(numbers) + 1)]:
        return []
    return [line_item(paper.strip(" ;."), 6, place) for paper in papers]


_PLUS = re.compile(r"(?<=[:;.])\s*\+\s+(?=[^\W\d_])")


def _behind_pluses(event: Event) -> list[Item]:
    """Papers that a line runs on with behind its case: "Trường hợp bị mất: + Đơn đề nghị; + Bản sao Giấy xác nhận"."""
    case, *papers = _PLUS.split(event.text)
    if not papers or not all(begins(key(paper[:60]), "paper") for paper in papers):
        return []
    head = line_item(split_marker(case).rest, 6, event.place)
    return [head, *(line_item(paper.strip(" ;."), 8, event.place) for paper in papers)]


def _points_away(k: str) -> bool:
    return any(w in k for w in dossier_words("refers")) and not any(
        k.startswith(p + " ") for p in ("don", "to khai", "giay", "ban sao")
    )


def says_none(text: str) -> bool:
    """Whether a text says that no papers are needed: "Không quy định"."""
    k = key(text)
    return k in dossier_words("none") or (len(k) < 60 and begins(k, "none") and "theo" not in k.split())
