"""A PDF → a copy with a highlight and a note for each finding."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from qmslint.model import Finding
from qmslint.report.annotate.comments import AUTHOR
from qmslint.report.annotate.ranges import letters
from qmslint.report.annotate.words import remark
from qmslint.report.run import Run

__all__ = ["annotated_pdf"]

_COLOURS = {"error": (1.0, 0.6, 0.6), "warning": (1.0, 0.85, 0.4), "info": (0.6, 0.8, 1.0)}
_TELLING = 4  # letters that are looked for on other pages as well
_NOTE = 18.0  # side of a note's sign, in points

Box = tuple[float, float, float, float]


def annotated_pdf(data: bytes, findings: Sequence[Finding], run: Run, lang: str, day: str | None = None) -> bytes:
    """A copy of the PDF with one annotation for each of these findings: a highlight over its words, or a note at the top
    of its page where they are not found. Our annotations of an earlier run are replaced. `day` dates them."""
    import pikepdf

    words = _Pages(data)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        changed = bool(findings)
        for page in pdf.pages:
            changed = _take_out(page) or changed
        if not changed:
            return data
        noted: dict[int, int] = {}
        for finding in findings:
            number, boxes = words.find(finding)
            if not boxes:
                noted[number] = noted.get(number, 0) + 1
            note = _annotation(pikepdf, pdf.pages[number], finding, boxes, noted.get(number, 0))
            said = remark(run, finding, lang, elsewhere=not boxes)
            note.Contents = pikepdf.String("\n".join(line.lead + line.text for line in said.lines))
            note.T = pikepdf.String(AUTHOR)
            note.NM = pikepdf.String(f"{AUTHOR}-{said.key}")
            note.C = pikepdf.Array([*_COLOURS[finding.level]])
            note.F = 4  # printed
            if day:
                note.M = pikepdf.String(f"D:{day.replace('-', '')}")
            page = pdf.pages[number]
            if "/Annots" not in page:
                page.Annots = pikepdf.Array()
            page.Annots.append(pdf.make_indirect(note))
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True)
        return out.getvalue()


def _take_out(page: Any) -> bool:
    """Remove our annotations from a page; whether there were any."""
    if "/Annots" not in page:
        return False
    kept = [a for a in page.Annots if str(a.get("/T", "")) != AUTHOR or not str(a.get("/NM", "")).startswith(AUTHOR)]
    if len(kept) == len(page.Annots):
        return False
    import pikepdf

    page.Annots = pikepdf.Array(kept)
    return True


def _annotation(library: Any, page: Any, finding: Finding, boxes: list[Box], noted: int) -> Any:
    if boxes:
        quads = [v for left, bottom, right, top in boxes for v in (left, top, right, top, left, bottom, right, bottom)]
        around = [
            min(b[0] for b in boxes),
            min(b[1] for b in boxes),
            max(b[2] for b in boxes),
            max(b[3] for b in boxes),
        ]
        kind = {"Subtype": library.Name.Highlight, "QuadPoints": quads, "Rect": around}
    else:
        left, _, right, top = (float(v) for v in page.mediabox)
        at = top - 4 - noted * (_NOTE + 2)
        side = right - 4 - _NOTE if right - left > 2 * _NOTE else left
        kind = {
            "Subtype": library.Name.Text,
            "Rect": [side, at - _NOTE, side + _NOTE, at],
            "Name": library.Name.Comment,
        }
    return library.Dictionary(Type=library.Name.Annot, **kind)


class _Pages:
    """Where words stand on the pages."""

    def __init__(self, data: bytes) -> None:
        import pypdfium2  # type: ignore[import-untyped]

        self._document = pypdfium2.PdfDocument(data)
        self._texts: dict[int, tuple[Any, str, list[int]]] = {}

    def _text(self, number: int) -> tuple[Any, str, list[int]]:
        """A page's text: pdfium's, its letters as they are compared, and the character that each comes from."""
        found = self._texts.get(number)
        if found is None:
            page = self._document[number].get_textpage()
            plain = page.get_text_range()
            row = [(letter, at) for at, char in enumerate(plain) for letter in letters(char)]
            found = self._texts[number] = page, "".join(letter for letter, _ in row), [at for _, at in row]
        return found

    def find(self, finding: Finding) -> tuple[int, list[Box]]:
        """The page of a finding (from 0) and the boxes of its words there; none if they do not stand there."""
        count = len(self._document)
        number = min(max((finding.location.page or 1) - 1, 0), count - 1)
        span = finding.span
        wanted = letters(finding.excerpt[slice(*span)] if span else finding.excerpt)
        before = letters(finding.excerpt[: span[0]]) if span else ""
        others = (number + 1, number - 1) if not finding.location.page_exact and len(wanted) >= _TELLING else ()
        for page in (number, *others):
            boxes = self._boxes(page, wanted, before) if wanted and 0 <= page < count else []
            if boxes:
                return page, boxes
        return number, []

    def _boxes(self, number: int, wanted: str, before: str) -> list[Box]:
        page, text, origins = self._text(number)
        at = text.find(before + wanted)
        at = at + len(before) if at >= 0 else text.find(wanted)
        if at < 0:
            return []
        first, last = origins[at], origins[at + len(wanted) - 1]
        count = page.count_rects(first, last - first + 1)
        return [_box(page.get_rect(i)) for i in range(count)]


def _box(values: Sequence[float]) -> Box:
    left, bottom, right, top = map(float, values)
    return left, bottom, right, top
