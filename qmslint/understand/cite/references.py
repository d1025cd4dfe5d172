"""Every pointer of a document's text: procedures, forms, laws, sections, steps, other documents.

`Reference.problem` is set for kind law only. Its values, each a fault of form (a stray space is none):

* `missing-hyphen` – `118/2025/NĐCP`, `21/2025/TTBYT`, `118/2025/NĐ CP`
* `missing-slash` – `118/2025-NĐ-CP`, `21/2025TT-BYT`
* `missing-year` – `118/NĐ-CP`, `27/TT-BYT`: decrees, circulars and joint circulars need a year (since 1997); decisions,
  resolutions, directives and consolidated texts may lawfully have none
* `missing-term` – `02/2020/UBTVQH`: the number of the National Assembly's term is missing
* `missing-issuer` – `118/2025/NĐ-`: nothing behind the hyphen
* `impossible-year` – `63/20210/NĐ-CP`
* `impossible-date` – the date beside it does not exist (31/02/2025)

`target` is then the number as it should read, as far as that is known.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator

from qmslint.model import Location, Paragraph, Reference
from qmslint.understand.cite.citations import Citation, find_citations
from qmslint.understand.cite.mentions import find_form_numbers, form_source, form_title
from qmslint.understand.cite.pointers import find_sections, find_standards, find_steps
from qmslint.understand.text.codes import (
    code_key,
    code_prefix,
    find_codes,
    find_tthc_codes,
    normalise_code,
    tthc_problem,
)
from qmslint.understand.text.kept import kept_by_text

__all__ = [
    "code_key",
    "code_prefix",
    "find_references",
    "find_tthc_codes",
    "normalise_code",
    "references_in",
    "tthc_problem",
]


def find_references(
    paragraphs: Iterable[Paragraph],
    history: Container[int] = (),
    prefixes: Iterable[str] = (),
    form_prefixes: Iterable[str] = (),
) -> Iterator[Reference]:
    """Every reference in these paragraphs, in order, each at its paragraph's place.

    `history`: the indexes of the paragraphs in a change history; what stands there has standing `history`.
    `prefixes`: beginnings of procedure codes that this document uses beside the known ones ("ETV.MP"); `form_prefixes`
    those of its forms ("M-TL02"). `code_prefix` makes them from codes.
    """
    prefixes, form_prefixes = tuple(prefixes), tuple(form_prefixes)
    for paragraph in paragraphs:
        text = paragraph.text
        if not _may_refer(text):
            continue
        found = references_in(text, paragraph.place, prefixes, form_prefixes)
        if not found:
            continue
        if paragraph.index in history:
            found = [r._replace(standing="history") for r in found]
        yield from found


_DIGIT = re.compile("[0-9]")
# Patterns that begin with fixed letters: they pass by "thủ tục", "phần mềm" at little cost.
_SECTION = re.compile(r"ục\s(?:số )?[0-9IVX]")
_SET_OUT = re.compile(r"(?:escribed|efined|set out|pecified) in [0-9]")
_PART = re.compile(r"hần\s[0-9IVX]")


@kept_by_text
def _may_refer(text: str) -> bool:
    """Hardly any reference goes without a digit ("mục IV" does): most paragraphs are passed by with one look."""
    if _DIGIT.search(text) is not None or "Annex" in text or "Append" in text or "Attach" in text:
        return True
    return "ục " in text and _SECTION.search(text) is not None


def references_in(
    text: str, place: Location, prefixes: tuple[str, ...] = (), form_prefixes: tuple[str, ...] = ()
) -> list[Reference]:
    """The references of one text, which stands at `place`."""
    found = _references(text, place.table is None, prefixes, form_prefixes)
    return [r._replace(location=place) for r in found]


@kept_by_text
def _references(
    text: str, alone: bool, prefixes: tuple[str, ...], form_prefixes: tuple[str, ...]
) -> tuple[Reference, ...]:
    """The references of one text, at no place yet. `alone`: it stands in no table."""
    place = Location()
    found: list[tuple[int, int, Reference]] = []
    citations: list[Citation] = []
    if "/" in text or "uật " in text or "háp lệnh " in text:
        citations = find_citations(text)
        for c in citations:
            law = Reference(c.kind, c.text, c.target, None, place, c.date, c.date_text, c.standing, c.problem)
            found.append((c.start, c.end, law))
    codes = find_codes(text, prefixes, form_prefixes)
    previous = 0
    for code in codes:
        title = source = None
        if code.kind == "form":
            title = form_title(text, code.start, code.end, previous)
            source = form_source(text, code.end, citations)
        previous = code.end
        cited = Reference(
            code.kind, code.text, code.target, code.revision, place, title=title, source=source, attached=code.attached
        )
        found.append((code.start, code.end, cited))
    previous = 0
    for form in find_form_numbers(text):
        if not any(c.start < form.end and form.start < c.end for c in codes):
            # The head of a template stands alone in its paragraph; in a cell the same words are a citation.
            attached = form.attached or (form.label and alone)
            title = form_title(text, form.start, form.end, previous)
            source = form_source(text, form.end, citations)
            cited = Reference(
                "form", form.text, form.target, None, place, title=title, source=source, attached=attached
            )
            found.append((form.start, form.end, cited))
        previous = form.end
    if "ước" in text or "tep" in text or "B" in text or "ƯỚC" in text:
        found += [(p.start, p.end, Reference(p.kind, p.text, p.target, None, place)) for p in find_steps(text)]
    if (
        _SECTION.search(text)
        or "ection" in text
        or "ỤC " in text
        or "aragraph" in text
        or _PART.search(text)
        or "as per " in text
        or _SET_OUT.search(text) is not None
        or "(see " in text
        or "(xem " in text
    ):
        found += [(p.start, p.end, Reference(p.kind, p.text, p.target, None, place)) for p in find_sections(text)]
    if "ISO" in text or "CVN" in text or "IEC" in text or "CFR" in text or "TCCS" in text or "ASTM" in text:
        found += [(p.start, p.end, Reference(p.kind, p.text, p.target, None, place)) for p in find_standards(text)]
    if len(found) > 1:
        found.sort(key=_order)
    return tuple(f[2] for f in found)


def _order(found: tuple[int, int, Reference]) -> tuple[int, int]:
    return found[:2]
