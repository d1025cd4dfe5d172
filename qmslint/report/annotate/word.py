"""A Word document → a copy with a comment for each finding."""

from __future__ import annotations

from collections.abc import Sequence

from qmslint.model import Document, Finding
from qmslint.read.xml import Element, local
from qmslint.report.annotate.comments import Comments
from qmslint.report.annotate.package import EditedPackage
from qmslint.report.annotate.places import Place, Places
from qmslint.report.annotate.ranges import find, mark_paragraph, mark_run, mark_words
from qmslint.report.annotate.words import remark
from qmslint.report.run import Run
from qmslint.tuples import NamedTuple

__all__ = ["Copy", "annotated", "stand"]


class Copy(NamedTuple):
    """An annotated copy. `unsigned` if the original's digital signature had to go; `homeless` counts the findings for
    which there is no paragraph at all."""

    data: bytes
    unsigned: bool = False
    homeless: int = 0


def annotated(
    data: bytes, document: Document, findings: Sequence[Finding], run: Run, lang: str, day: str | None = None
) -> Copy:
    """A copy of the Word file `data` with one comment for each of these findings, at its place.

    `document` is what was read of it. Our comments of an earlier run are replaced; nothing else changes. `day` is the
    ISO date of the comments, None for comments without a date.
    """
    edited = EditedPackage(data)
    body: Element = edited.tree(edited.package.main)
    comments = Comments(edited, body, day)
    places = Places(document, document.name)
    # Numbered before anything is put in: the paragraphs as the reader counted them.
    paragraphs = list(body.iter(f"{{{_namespace(body)}}}p"))
    homeless = 0
    for finding in findings:
        place = places.of(finding)
        if place is None or not 0 <= place.source < len(paragraphs):
            homeless += 1
            continue
        stand(body, paragraphs, place, comments.add(remark(run, finding, lang, elsewhere=place.elsewhere)))
    changed = comments.finish()
    if not changed:
        return Copy(data, homeless=homeless)
    edited.keep(edited.package.main)
    signed = edited.signed
    if signed:
        edited.drop_signatures()
    return Copy(edited.data(), signed, homeless)


def stand(body: Element, paragraphs: Sequence[Element], place: Place, marks: tuple[Element, Element, Element]) -> None:
    """Put the marks of a comment at a place. `paragraphs` are those of the body in the order of the file."""
    note = None if place.note is None else _note_mark(body, place.note)
    if note is not None:
        mark_run(note, *marks)
        return
    paragraph = paragraphs[place.source]
    box = next((above for above in reversed(list(paragraph.iterancestors())) if local(above) == "txbxContent"), None)
    if box is not None:  # Word takes no comments in text boxes either: at the box as a whole
        mark_run(box, *marks)
        return
    found = find(paragraph, place.words, place.before) if place.words else None
    if found is not None:
        mark_words(paragraph, *found, *marks)
    else:
        mark_paragraph(paragraph, *marks)


def _note_mark(body: Element, number: int) -> Element | None:
    """The sign of the n-th note in the text: footnotes first, then endnotes, each where it is referred to first."""
    seen: dict[tuple[str, str], Element] = {}
    for kind in ("footnoteReference", "endnoteReference"):
        for sign in body.iter(f"{{{_namespace(body)}}}{kind}"):
            seen.setdefault((kind, next(iter(sign.attrib.values()), "")), sign)
    signs = list(seen.values())
    return signs[number] if number < len(signs) else None


def _namespace(element: Element) -> str:
    return str(element.tag).rpartition("}")[0].lstrip("{")
