"""A Word document and what is proposed for it → a copy with tracked changes, and the plan of what was done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from qmslint.check.fixes import Convert, Kept, Mend
from qmslint.check.fixing import Proposal
from qmslint.model import Document
from qmslint.read.xml import Element, local
from qmslint.report.annotate.comments import AUTHOR, Comments, Line, Remark
from qmslint.report.annotate.package import EditedPackage
from qmslint.report.annotate.places import Places
from qmslint.report.annotate.word import stand
from qmslint.report.layout import one_line
from qmslint.report.place import in_words
from qmslint.report.revise.changes import Author, Edit, Made, blocked, change, dress
from qmslint.report.revise.chars import Char, chars, find, run_of
from qmslint.report.revise.entries import Change, Left
from qmslint.report.revise.letters import Fonts, composed, in_old_font, read_as_unicode, stretches
from qmslint.report.revise.seal import seal
from qmslint.report.revise.stories import Stories
from qmslint.report.words import say
from qmslint.tuples import NamedTuple

__all__ = ["Revised", "revised"]


_ROOM = 30  # characters around a change, in the plan


class Revised(NamedTuple):
    """A copy (None where nothing changes), what was changed in it and what was left; `unsigned` if the original's digital
    signature had to go."""

    data: bytes | None
    changes: tuple[Change, ...] = ()
    left: tuple[Left, ...] = ()
    unsigned: bool = False


class _Wish(NamedTuple):
    """A change that a finding asks for: an edit of characters, and the change as the plan tells it."""

    edit: Edit
    change: Change


def revised(
    data: bytes, document: Document, proposals: Sequence[Proposal], lang: str, day: str | None, *, unsafe: bool
) -> Revised:
    """Put what is proposed into a copy of the Word file `data` of which `document` was read.

    `unsafe` writes what is not safe as well. `lang` is the language of the comments, `day` the ISO date of changes and
    comments (None: without).
    """
    return _Reviser(data, document, lang, day, unsafe=unsafe).done(proposals)


class _Reviser:
    def __init__(self, data: bytes, document: Document, lang: str, day: str | None, *, unsafe: bool) -> None:
        self._document = document
        self._lang = lang
        self._day = day
        self._unsafe = unsafe
        self._edited = EditedPackage(data)
        self._stories = Stories(self._edited, document)
        self._author = Author(AUTHOR, day, self._stories.last_number())
        self._changes: list[Change] = []
        self._left: list[Left] = []
        self._wishes: dict[Element, list[_Wish]] = {}
        self._fonts: Fonts | None = None
        self._unicode: Mapping[Element, list[Char]] = {}
        self._font = ""
        self._dressed: list[tuple[Element, Element]] = []
        self._remarks: list[tuple[Change, Element, Made]] = []

    def done(self, proposals: Sequence[Proposal]) -> Revised:
        """The copy and its plan."""
        converts = [(p, o) for p in proposals for o in p.outcomes if isinstance(o, Convert)]
        if self._document.encodings:
            self._fonts = Fonts(self._edited.package)
            self._unicode = read_as_unicode(self._stories.elements(), self._fonts)
        to_unicode = next(((p, o) for p, o in converts if o.how == "unicode"), None)
        for proposal in proposals:
            for outcome in proposal.outcomes:
                if isinstance(outcome, Kept):
                    self._left.append(Left(proposal.finding, outcome.location, outcome.why, outcome.values))
                elif isinstance(outcome, Mend):
                    self._mend(proposal, outcome, to_unicode[1].font if to_unicode else None)
        if to_unicode:
            self._to_unicode(to_unicode[0], to_unicode[1].font)
        for proposal, outcome in converts:
            if outcome.how == "nfc":
                self._compose(proposal)
        touched = self._write()
        if not touched:
            return Revised(None, self._sorted(), tuple(self._left))
        if self._comment() and self._edited.package.main not in touched:
            touched.append(self._edited.package.main)
        seal(self._edited.tree(touched[0]))
        for name in touched:
            self._edited.keep(name)
        signed = self._edited.signed
        if signed:
            self._edited.drop_signatures()
        return Revised(self._edited.data(), self._sorted(), tuple(self._left), signed)

    def _sorted(self) -> tuple[Change, ...]:
        return tuple(sorted(self._changes, key=lambda c: (c.location.index or 0, c.at, c.finding.rule)))

    # ------------------------------------------------------------------------------------------ what is wished

    def _mend(self, proposal: Proposal, mend: Mend, font: str | None) -> None:
        paragraph = mend.paragraph
        finding, place = proposal.finding, paragraph.place
        element = self._stories.element(paragraph)
        if element is None:
            self._left.append(Left(finding, place, "fix-not-in-file", (mend.old,)))
            return
        row = self._row(element)
        span = find(row, paragraph.text, mend.start, mend.end)
        why = "fix-not-in-file" if span is None else blocked(element, row, *span)
        needs = ""
        if span is not None and not why and self._in_old_font(element, row[slice(*span)]):
            needs = font or ""
            spelled = "".join(char.char for char in row[slice(*span)])
            if not font and not (spelled.isascii() and mend.new.isascii()):
                why = "fix-old-letters"
        if why or span is None:
            self._left.append(Left(finding, place, why, (mend.old,)))
            return
        if any(a.edit.first < span[1] and span[0] < a.edit.end for a in self._wishes.get(element, ())):
            return  # the words change already
        written = proposal.safe or self._unsafe
        around = _words_around(paragraph.text, mend.start, mend.end)
        told = Change(finding, proposal.safe, written, place, mend.old, mend.new, mend.remark, *around, span[0])
        if written:
            self._wishes.setdefault(element, []).append(_Wish(Edit(*span, mend.new, needs), told))
        else:
            self._changes.append(told)

    def _in_old_font(self, element: Element, row: Sequence[Char]) -> bool:
        """Whether one of these characters stands in a font of an encoding before Unicode that the document uses."""
        fonts = self._fonts
        return fonts is not None and any(in_old_font(char, element, fonts) for char in row)

    def _row(self, element: Element) -> list[Char]:
        return self._unicode.get(element) or chars(element)

    def _to_unicode(self, proposal: Proposal, font: str) -> None:
        """Each run in a font of an old encoding: its text anew, or where that stays as it is, its font."""
        self._font = font
        for element, row in self._unicode.items():
            for span in stretches(row):
                if not self._in_old_font(element, row[span[0] : span[0] + 1]):
                    continue
                if any(char.read != char.char for char in row[slice(*span)]):
                    self._rewrite(proposal, element, row, span, font)
                elif not blocked(element, row, *span):
                    self._dressed.append((element, run_of(row[span[0]])))

    def _compose(self, proposal: Proposal) -> None:
        """Each stretch in which letters stand apart from their marks."""
        for element in self._stories.elements():
            row, spans = composed(self._row(element))
            for span in spans:
                self._rewrite(proposal, element, row, span, "")

    def _rewrite(
        self, proposal: Proposal, element: Element, row: Sequence[Char], span: tuple[int, int], font: str
    ) -> None:
        """Wish for characters to be written as they are read, but for those that change anyhow."""
        paragraph = self._stories.paragraph(element)
        why = blocked(element, row, *span)
        if why:
            words = "".join(char.read for char in row[slice(*span)])
            self._left.append(Left(proposal.finding, paragraph.place, why, (words,)))
            return
        taken = sorted((w.edit.first, w.edit.end) for w in self._wishes.get(element, ()))
        for first, end in _without(*span, taken):
            old = "".join(char.char for char in row[first:end])
            new = "".join(char.read for char in row[first:end])
            if old != new:
                words = "".join(char.read for char in row)
                start = sum(len(char.read) for char in row[:first])
                around = _words_around(words, start, start + len(new))
                told = Change(proposal.finding, proposal.safe, True, paragraph.place, old, new, {}, *around, first)
                self._wishes.setdefault(element, []).append(_Wish(Edit(first, end, new, font), told))

    # ------------------------------------------------------------------------------------------ writing

    def _write(self) -> list[str]:
        """Make every change; the names of the parts that changed."""
        touched: dict[str, None] = {}
        for element, wishes in self._wishes.items():
            copies = [element, *self._stories.twins(element)]
            for copy in copies:
                row = self._row(element) if copy is element else chars(copy)
                for wish in sorted(wishes, key=lambda w: w.edit.first, reverse=True):
                    made = change(copy, row, wish.edit, self._author)
                    if made is not None and copy is element:
                        self._changes.append(wish.change)
                        touched[self._stories.part(element)] = None
                        if wish.change.remark:
                            self._remarks.append((wish.change, element, made))
        for element, run in self._dressed if touched else ():
            if local(run.getparent()) != "del":
                dress(run, self._font, self._author)
                touched[self._stories.part(element)] = None
        return list(touched)

    def _comment(self) -> bool:
        """Put a comment beside each change that has a remark; whether there is one."""
        if not self._remarks:
            return False
        body = self._stories.body
        comments = Comments(self._edited, body, self._day, fresh=False)
        places = Places(self._document, self._document.name)
        for number, (told, element, made) in enumerate(self._remarks):
            here = self._stories.part(element) == self._edited.package.main
            plain = here and next(element.iterancestors("{*}txbxContent"), None) is None
            place = None if plain else places.of(told.finding)
            if not plain and place is None:
                continue  # a document without a paragraph has no place for comments
            lines = list(_lines(told, self._lang, elsewhere=not here))
            marks = comments.add(Remark(f"fix/{told.finding.fingerprint}/{number}", lines))
            if place is None:
                _around(element, made, *marks)
            else:
                stand(body, self._stories.elements_of_body(), place, marks)
        return comments.finish()


def _words_around(text: str, start: int, end: int) -> tuple[str, str]:
    """Some words before and after a place, whole ones."""
    left, right = text[max(0, start - _ROOM) : start], text[end : end + _ROOM]
    if start > _ROOM:
        left = "…" + left.partition(" ")[2]
    if end + _ROOM < len(text):
        right = right.rpartition(" ")[0] + "…"
    return left, right


def _without(first: int, end: int, taken: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What is left of a stretch without those that are taken (sorted)."""
    for start, stop in taken:
        if first < start < end:
            yield first, start
        if start < end:
            first = max(first, stop)
    if first < end:
        yield first, end


def _around(paragraph: Element, made: Made, start: Element, end: Element, mark: Element) -> None:
    """Put the marks of a comment around a change."""
    first, last = (_top(element, paragraph) for element in made)
    first.addprevious(start)
    last.addnext(end)
    end.addnext(mark)


def _top(element: Element, paragraph: Element) -> Element:
    while element.getparent() is not paragraph:
        element = element.getparent()
    return element


def _lines(told: Change, lang: str, *, elsewhere: bool) -> Iterator[Line]:
    yield Line(one_line(told.remark.get(lang) or next(iter(told.remark.values()))))
    if elsewhere:
        yield Line(say(lang, "comment-place", one_line(in_words(told.location, lang))))
    yield Line(told.finding.rule)
