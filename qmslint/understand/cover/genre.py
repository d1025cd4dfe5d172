"""What a paper calls itself: a letter, a plan, minutes, a contract … hold steps and limits too, and are no procedures.

The words are data: `rules/vocabulary/genres.yaml`.
"""

from __future__ import annotations

import re
from functools import cache

from qmslint.model import Control, Document, Paragraph, Procedure
from qmslint.resources import yaml_folder
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.vocabulary import starts_with
from qmslint.understand.text.words import key

__all__ = ["without_other_papers"]

_HEAD = 25  # paragraphs and cells among which a paper names itself
_LONGEST = 160


def without_other_papers(
    procedures: list[Procedure], document: Document, control: Control, decided: bool
) -> list[Procedure]:
    """The procedures of a document; of one that calls itself something else only those that it names or describes in
    full. A paper with a code and a revision of its own may be a procedure about reports or contracts: it is none of those.
    `decided`: it is a decision, which says in its subject what it is about."""
    told = [p for p in procedures if _is_told(p) or p.code not in (None, control.code)]
    if len(told) == len(procedures) or (control.code and control.revision and not _is_manual(document)):
        return procedures
    other = _decides_other(document) if decided else _calls_itself_other(document)
    return told if other else procedures


def _is_told(procedure: Procedure) -> bool:
    """Whether a procedure is called one, has a TTHC code, or says both what to hand in and what is done."""
    if procedure.tthc_codes or starts_with(key(procedure.title[:60]), "title-start"):
        return True
    return procedure.dossier is not None and bool(procedure.flows or any(s.kind == "steps" for s in procedure.sections))


def _calls_itself_other(document: Document) -> bool:
    """Whether the first line at the head that names a kind of paper names another than a procedure, or a letter begins."""
    for line, stands_out in _head(document):
        k = f" {key(line)} "
        if k.startswith(" kinh gui ") or (stands_out and _names_other(k, line)):
            return True
        if stands_out and any(word in k for word in _words("procedures")):
            return False
    return False


def _decides_other(document: Document) -> bool:
    """Whether the subject of a decision names another kind of paper: "Về việc ban hành Kế hoạch …"."""
    for line, stands_out in _head(document):
        k = f" {key(line)} "
        if stands_out and k.startswith(_words("decides")):
            while (lead := next((w for w in _words("decides") if k.startswith(w)), None)) is not None:
                k = k[len(lead) - 1 :]
            return k.startswith((*_words("begins"), *_words("alone"))) and " va quy trinh " not in k
    return False


def _is_manual(document: Document) -> bool:
    """Whether a paper that is controlled like a procedure calls itself a manual or a policy."""
    lines = ((f" {key(line)} ", line) for line, stands_out in _head(document) if stands_out)
    return any(_names_other(k, line) and any(word in k for word in _MANUALS) for k, line in lines)


_MANUALS = (" so tay ", " manual ", " chinh sach ", " policy ")


def _names_other(k: str, line: str) -> bool:
    k = _YEAR.sub(" ", k)
    if k in _words("alone") or k.startswith(_words("begins")):
        return True
    return k.endswith(_words("ends")) and k.count(" ") > 2 and line.isascii()


_YEAR = re.compile(r" (?:\d{1,4} )+$")


def _head(document: Document) -> list[tuple[str, bool]]:
    """The lines before the first numbered one, each with whether it stands out: in capitals, bold, centred, a heading."""
    found: list[tuple[str, bool]] = []
    for i, paragraph in enumerate(document.paragraphs()):
        if i >= _HEAD or (paragraph.place.table is None and split_marker(paragraph.text, paragraph.number).number):
            break
        lines = (line.strip() for line in paragraph.text.split("\n"))
        found += [(line, _stands_out(paragraph, line)) for line in lines if line and len(line) <= _LONGEST]
    return found


def _stands_out(paragraph: Paragraph, line: str) -> bool:
    return line.isupper() or bool(paragraph.bold or paragraph.centred or paragraph.outline)


@cache
def _words(name: str) -> tuple[str, ...]:
    return tuple(f" {key(word)} " for word in yaml_folder("vocabulary")["genres"][name])
