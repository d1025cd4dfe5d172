"""A Word package → `Document`: the body, then what belongs to it (headers, notes, comments, properties).

The road of a part: `archive` (bytes under limits) → `package` (which part is which) → `xml` → `walk` (one flat pass;
`layout` and `grid` know the tables, `looks` the emphasis, `fields`, `styles` and `numbering` the rest) → blocks. Where the
walk meets rare markup, `simplify` makes the tree plain first (`revisions`, `drawings`); where letters hint at an encoding
before Unicode, `legacy` weighs the evidence and `encodings` converts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qmslint.model import Document, EncodingUse, Location, NotRead, Revision, Story, iter_paragraphs
from qmslint.read.digest import sha256
from qmslint.read.encodings import DECOMPOSED, mentions_legacy_font
from qmslint.read.errors import UnreadableDocument
from qmslint.read.joined import joined
from qmslint.read.normalise import clean
from qmslint.read.numbering import EMPTY as NO_LISTS
from qmslint.read.numbering import Counter, Lists, make_lists
from qmslint.read.package import Package
from qmslint.read.part import LegacySuspected, RareMarkup, Setting, Walked
from qmslint.read.places import Places
from qmslint.read.properties import read_comments, read_properties, theme_fonts
from qmslint.read.styles import EMPTY as NO_STYLES
from qmslint.read.styles import Styles, make_styles
from qmslint.read.walk import walk
from qmslint.read.wrapped import unwrapped
from qmslint.read.xml import Element, R, on, w

if TYPE_CHECKING:
    from qmslint.read.legacy import Legacy
    from qmslint.read.simplify import Notes

__all__ = ["read"]

_known_styles: dict[tuple[int, int, bytes], Styles] = {}
_known_lists: dict[tuple[int, int, bytes], Lists] = {}
_REFERENCES = (w("headerReference"), w("footerReference"))


def read(data: bytes, name: str) -> Document:
    """Read a Word document (.docx, .docm, .dotx, .dotm; transitional or strict).

    Raises `UnreadableDocument`; parts other than the main one that cannot be read are noted in `not_read` instead.
    """
    return _Reader(Package(data), data, name).document()


class _Reader:
    """The reading of one document: what its parts share."""

    def __init__(self, package: Package, data: bytes, name: str) -> None:
        self.package = package
        self.data = data
        self.name = name
        self.index = 0
        self.not_read: list[NotRead] = []
        self.revisions: list[Revision] = []
        self.comment_places: dict[str, int] = {}
        self.styles = package.shared("styles", make_styles, _known_styles) or NO_STYLES
        self.lists = self._lists()
        self.legacy: Legacy | None = None
        self.theme: dict[str, str] = {}
        self.loose: list[tuple[Location, int]] = []

    def document(self) -> Document:
        package = self.package
        pages = b"lastRenderedPageBreak" in package.content
        walked = self._walk(package.root, "body", package.main, pages=pages)
        blocks = tuple(joined(unwrapped(walked.blocks)))
        headers = tuple(self._headers(walked.sections))
        notes = tuple(self._notes(walked.notes))
        comments = tuple(read_comments(package, self.comment_places))
        properties = read_properties(package)
        self.not_read += [NotRead("part", Location(), part) for part in package.broken]
        if not self.not_read and not any(p.text for p in iter_paragraphs(blocks)):
            # Not a word: then even small pictures may be all that the document says.
            self.not_read += [NotRead("picture", Location(), name) for name in package.archive.pictures()[:1]]
        count = walked.page if pages else 0  # what docProps states is often that of a template
        return Document(
            self.name, "docx", sha256(self.data), blocks, headers, notes, comments, tuple(self.revisions), properties,
            tuple(self.not_read), tuple(self._encodings()), count,
        )  # fmt: skip

    # ------------------------------------------------------------------------------------------ shared parts

    def _lists(self) -> Lists:
        lists = self.package.shared("numbering", lambda content: make_lists(content, self.styles), _known_lists)
        if lists is not None and lists.linked:  # of other styles, maybe
            _known_lists.clear()
            lists = self.package.shared("numbering", lambda content: make_lists(content, self.styles), {})
        return lists or NO_LISTS

    # ------------------------------------------------------------------------------------------ stories

    def _walk(self, root: Element, part: str, name: str, *, pages: bool = False) -> Walked:
        """Walk a part (or a note in it) as often as it takes: most are plain; rare markup is simplified first; where
        letters hint at an encoding before Unicode, fonts and evidence are looked at first, then the text is converted.
        """
        notes: Notes | None = None
        suspicious = True
        while True:
            counter = Counter(self.lists)
            setting = Setting(self.styles, counter, self.legacy, self.theme, pages, suspicious and self.legacy is None)
            try:
                walked = walk(root, part, setting, self.index, notes.order if notes else None)
            except RareMarkup:
                from qmslint.read.simplify import simplify

                notes = simplify(root, self.styles.hidden, lambda key: self._beside(name, key))
                continue
            except LegacySuspected:
                suspicious = False
                if self._names_legacy_font(name):
                    from qmslint.read.legacy import Legacy

                    self.legacy = Legacy()
                continue
            if self.legacy is None or not self.legacy.gathering:
                break
            self.legacy.decide()
        self.index = walked.after
        self.loose += walked.loose
        if notes is not None:
            self._note(notes, walked, part)
        return walked

    def _beside(self, part: str, key: str) -> tuple[str, bytes] | None:
        """Name and bytes of the part to which a relationship of `part` leads; None if it is missing, broken or elsewhere."""
        own = self.package.relationships if part == self.package.main else self.package.relations(part)
        target = own[key].target if key in own else None
        try:
            content = self.package.archive.read(target) if target is not None else None
        except UnreadableDocument as error:
            if error.reason == "too-large":
                raise
            return None
        return (target, content) if target is not None and content is not None else None

    def _names_legacy_font(self, name: str) -> bool:
        """Whether a part, the styles or the theme name a font of a legacy encoding."""
        if self.styles.themed:
            theme = self.package.read("theme")
            if theme is not None and mentions_legacy_font(theme):
                self.theme = theme_fonts(theme)
        if self.theme or self.styles.legacy:
            return True
        package = self.package
        return mentions_legacy_font(package.content if name == package.main else package.archive.read(name) or b"")

    def _note(self, notes: Notes, walked: Walked, part: str) -> None:
        places = Places(notes.order, walked.made)
        for change in notes.changes:
            found = places.near(change.at)
            self.revisions.append(
                Revision(change.kind, change.author, change.date, clean(change.text), found.index if found else -1)
            )
        for what, detail, at in notes.unread:
            if what == "picture" and part != "body":
                continue  # letterheads and watermarks
            found = places.near(at)
            self.not_read.append(NotRead(what, found.place if found else Location(part), detail))
        for key, at in notes.comments.items():
            found = places.near(at)
            self.comment_places[key] = found.index if found else -1

    def _headers(self, sections: list[Element]) -> list[Story]:
        """Headers and footers that are shown, each part once, under the section that brings it in."""
        stories = []
        done: set[str] = set()
        even: bool | None = None
        for number, section in enumerate(sections, 1):
            for reference in section.iterchildren(*_REFERENCES):
                kind = reference.get(w("type")) or "default"
                if kind == "first" and not on(section.find(w("titlePg"))):
                    continue
                if kind == "even":
                    even = self._even_pages() if even is None else even
                    if not even:
                        continue
                target = self.package.relationships.get(reference.get(f"{{{R}}}id") or "")
                if target is None or target.target is None or target.target in done:
                    continue
                done.add(target.target)
                part = "header" if reference.tag == _REFERENCES[0] else "footer"
                root = self.package.parsed(target.target)
                if root is not None:
                    walked = self._walk(root, part, target.target)
                    stories.append(Story(part, kind, number, tuple(walked.blocks), target.target))
        return stories

    def _even_pages(self) -> bool:
        name = self.package.find("settings")
        root = self.package.parsed(name) if name else None
        return root is not None and on(root.find(w("evenAndOddHeaders")))

    def _notes(self, references: list[tuple[str, str]]) -> list[Story]:
        """Footnotes and endnotes in the order in which the text refers to them."""
        stories = []
        for kind in ("footnote", "endnote"):
            wanted = list(dict.fromkeys(key for of, key in references if of == kind))
            name = self.package.find(f"{kind}s") if wanted else None
            root = self.package.parsed(name) if name else None
            if root is None:
                continue
            by_id = {note.get(w("id")): note for note in root.iterchildren(w(kind))}
            for key in wanted:
                note = by_id.get(key)
                if note is not None:
                    walked = self._walk(note, "footnote", name or "")
                    stories.append(Story("footnote", "", 1, tuple(walked.blocks), f"{name}#{key}"))
        return stories

    def _encodings(self) -> list[EncodingUse]:
        composed = sum(marks for _, marks in self.loose)
        loose = [EncodingUse(DECOMPOSED, (), composed, self.loose[0][0])] if composed else []
        return loose + (self._legacy(self.legacy) if self.legacy is not None else [])

    @staticmethod
    def _legacy(legacy: Legacy) -> list[EncodingUse]:
        found: dict[str, tuple[list[str], int]] = {}
        for (encoding, font), count in legacy.used.items():
            fonts, total = found.get(encoding, ([], 0))
            found[encoding] = ([*fonts, font], total + count)
        return [
            EncodingUse(encoding, tuple(sorted(fonts)), total, legacy.places.get(encoding, Location()))
            for encoding, (fonts, total) in sorted(found.items())
        ]
