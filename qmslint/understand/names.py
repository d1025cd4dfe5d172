"""Names of procedures: the same title in other words, names from the list annex or the document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from qmslint.model import Control, Document, ListedProcedure, Procedure
from qmslint.understand.cover.cover_title import is_kind
from qmslint.understand.parts.limits import limits_from_list
from qmslint.understand.text.headings import label_kinds, split_marker
from qmslint.understand.text.title_codes import clean_title
from qmslint.understand.text.vocabulary import starts_with
from qmslint.understand.text.words import key

__all__ = ["from_list", "name_procedures", "same_title"]


# Words around a procedure's name that the same procedure may go without elsewhere.
_AROUND = (
    "quy trinh noi bo giai quyet thu tuc hanh chinh", "quy trinh noi bo giai quyet tthc", "quy trinh noi bo giai quyet",
    "quy trinh giai quyet thu tuc hanh chinh", "quy trinh giai quyet tthc", "quy trinh giai quyet", "quy trinh noi bo",
    "quy trinh thu tuc", "quy trinh", "thu tuc hanh chinh", "thu tuc", "tthc", "noi bo",
)  # fmt: skip


@lru_cache(maxsize=1024)
def bare_title(title: str) -> str:
    """A title's key without the words that may or may not stand around it."""
    k = key(clean_title(title))
    again = True
    while again:
        again = False
        for words in _AROUND:
            if k.startswith(words + " ") and len(k) > len(words) + 8:
                k, again = k[len(words) + 1 :], True
                break
    return k


def same_title(a: str, b: str) -> bool:
    """Whether two titles name the same procedure: equal but for surrounding words, punctuation and a few letters."""
    a, b = bare_title(a), bare_title(b)
    if not a or not b:
        return False
    if a == b or (min(len(a), len(b)) > 40 and (a.startswith(b) or b.startswith(a))):
        return True
    words = a.count(" ") + 1, b.count(" ") + 1
    if 2 * min(words) < 0.9 * sum(words):
        return False  # even if one held all words of the other
    one, other = Counter(a.split()), Counter(b.split())
    if 2 * (one & other).total() < 0.9 * (one.total() + other.total()):
        return False
    return _only_slips(list((one - other).elements()), list((other - one).elements()))


# Words that come and go between two spellings of one name; any other word may tell two procedures apart.
_SMALL = frozenset(
    (
        "va",
        "vao",
        "cua",
        "cac",
        "cho",
        "tai",
        "theo",
        "trong",
        "doi",
        "voi",
        "ve",
        "la",
        "do",
        "de",
        "nhung",
        "thuoc",
        "hoac",
    )
)


def _only_slips(one: list[str], other: list[str]) -> bool:
    """Whether what two names do not share is only small words and misspellings."""
    rest = [w for w in other if w not in _SMALL]
    for word in one:
        if word in _SMALL:
            continue
        twin = next(
            (w for w in rest if len(w) > 3 and w[0] == word[0] and abs(len(w) - len(word)) <= 1 and _close(w, word)),
            None,
        )
        if twin is None:
            return False
        rest.remove(twin)
    return not rest


def _close(a: str, b: str) -> bool:
    from difflib import SequenceMatcher  # few documents get here

    return SequenceMatcher(None, a, b, autojunk=False).ratio() >= 0.75


def _matches(title: str, listed: Sequence[ListedProcedure]) -> list[int]:
    """Which listed procedures bear this title, those that bear it to the letter first."""
    bare = bare_title(title)
    exact = [i for i, entry in enumerate(listed) if bare_title(entry.title) == bare]
    return exact or [i for i, entry in enumerate(listed) if same_title(entry.title, title)]


def name_procedures(
    procedures: list[Procedure], listed: Sequence[ListedProcedure], control: Control, document: Document, decided: bool
) -> list[Procedure]:
    """Names for procedures without a title: the next one of the list, the document's own title."""
    named: list[Procedure] = []
    at = 0
    for procedure in procedures:
        if procedure.title:
            hit = next(iter(_matches(procedure.title, listed)), None)
            at = hit + 1 if hit is not None else at
        elif at < len(listed):
            procedure = procedure._replace(title=listed[at].title)
            at += 1
        else:
            procedure = procedure._replace(title=_document_title(control, document))
        named.append(procedure)
    if len(named) == 1 and not decided and control.title and (control.code or is_kind(named[0].title)):
        named = [named[0]._replace(title=control.title)]
    return named


def _document_title(control: Control, document: Document) -> str:
    if control.title:
        return control.title
    for paragraph in document.paragraphs():
        stands_out = paragraph.bold or paragraph.outline or paragraph.centred
        if stands_out and paragraph.place.table is None and len(paragraph.text) > 12:
            marker = split_marker(paragraph.text, paragraph.number)
            k = key(marker.rest)
            if starts_with(k, "office") or k == "quyet dinh":
                continue  # the head of the document
            if not marker.number and label_kinds(marker.rest) is None:
                return clean_title(paragraph.text)
    return document.properties.get("title", "")


def from_list(procedure: Procedure, listed: Sequence[ListedProcedure]) -> Procedure:
    """What the list annex adds: the TTHC code, and the limit where the procedure states none."""
    mine = [entry for entry in listed if entry.tthc_code and entry.tthc_code in procedure.tthc_codes]
    if not mine:
        mine = [listed[i] for i in _matches(procedure.title, listed)[:1]]
    if not mine:
        return procedure
    changes: dict[str, Any] = {}
    if not procedure.tthc_codes and mine[0].tthc_code:
        changes["tthc_codes"] = (mine[0].tthc_code,)
    if procedure.code is None and mine[0].code:
        changes["code"] = mine[0].code
    if not any(limit.days is not None for limit in procedure.time_limits):
        limits = [t for entry in mine for t in limits_from_list(entry)]
        if limits:
            changes["time_limits"] = tuple(limits[:3])
    return procedure._replace(**changes) if changes else procedure
