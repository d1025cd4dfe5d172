"""A Word package → `Document`: the body, then what belongs to it (headers, notes, comments, properties)."""

from __future__ import annotations

from qmslint.model import Comment, Document, EncodingUse, Location, NotRead, Paragraph, Revision, Story
from qmslint.read.digest import sha256
from qmslint.read.encodings import mentions_legacy_font
from qmslint.read.errors import UnreadableDocument
from qmslint.read.legacy import Legacy
from qmslint.read.normalise import clean
from qmslint.read.numbering import EMPTY as NO_LISTS
from qmslint.read.numbering import Counter, Lists, load_lists
from qmslint.read.package import Package
from qmslint.read.simplify import Notes, simplify
from qmslint.read.styles import EMPTY as NO_STYLES
from qmslint.read.styles import Styles, load_styles
from qmslint.read.walk import LegacySuspected, RareMarkup, Setting, Walked, walk
from qmslint.read.xml import Element, R, local, on, parse, w

__all__ = ["read"]

_REFERENCES = (w("headerReference"), w("footerReference"))
_APPLICATION = frozenset(("Application", "Company", "Manager", "Pages", "Template"))


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
        self.styles = self._styles()
        self.lists = self._lists()
        self.legacy: Legacy | None = None
        self.theme: dict[str, str] = {}

    def document(self) -> Document:
        package = self.package
        pages = b"lastRenderedPageBreak" in package.content
        walked = self._walk(package.root, "body", package.main, pages=pages)
        blocks = tuple(walked.blocks)
        headers = tuple(self._headers(walked.sections))
        notes = tuple(self._notes(walked.notes))
        comments = tuple(self._comments())
        properties = self._properties()
        self.not_read += [NotRead("part", Location(), part) for part in package.broken]
        stated = properties.get("Pages", "")
        count = walked.page if pages else int(stated) if stated.isdecimal() and len(stated) < 6 else 0
        return Document(
            self.name, "docx", sha256(self.data), blocks, headers, notes, comments, tuple(self.revisions), properties,
            tuple(self.not_read), tuple(self._encodings()), count,
        )  # fmt: skip

    # ------------------------------------------------------------------------------------------ shared parts

    def _styles(self) -> Styles:
        try:
            return load_styles(self.package.read("styles"))
        except UnreadableDocument:
            self.package.broken.append(self.package.find("styles") or "styles")
            return NO_STYLES

    def _lists(self) -> Lists:
        try:
            return load_lists(self.package.read("numbering"), self.styles)
        except UnreadableDocument:
            self.package.broken.append(self.package.find("numbering") or "numbering")
            return NO_LISTS

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
                notes = simplify(root, self.styles.hidden)
                continue
            except LegacySuspected:
                suspicious = False
                if self._names_legacy_font(name):
                    self.legacy = Legacy()
                continue
            if self.legacy is None or not self.legacy.gathering:
                break
            self.legacy.decide()
        self.index = walked.after
        if notes is not None:
            self._note(notes, walked, part)
        return walked

    def _names_legacy_font(self, name: str) -> bool:
        """Whether a part, the styles or the theme name a font of a legacy encoding."""
        if self.styles.themed:
            theme = self.package.read("theme")
            if theme is not None and mentions_legacy_font(theme):
                self.theme = _theme_fonts(theme)
        return bool(self.theme) or self.styles.legacy or mentions_legacy_font(self.package.archive.read(name) or b"")

    def _note(self, notes: Notes, walked: Walked, part: str) -> None:
        places = _Places(notes.order, walked.made)
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
                    stories.append(Story(part, kind, number, tuple(walked.blocks)))
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
                    stories.append(Story("footnote", "", 1, tuple(walked.blocks)))
        return stories

    # ------------------------------------------------------------------------------------------ comments, properties

    def _comments(self) -> list[Comment]:
        name = self.package.find("comments")
        root = self.package.parsed(name) if name else None
        if root is None:
            return []
        done = self._done_comments()
        comments = []
        for comment in root.iterchildren(w("comment")):
            paragraphs = list(comment.iter(w("p")))
            lines = ["".join(t.text or "" for t in p.iter(w("t"))) for p in paragraphs]
            last = (
                paragraphs[-1].get("{http://schemas.microsoft.com/office/word/2010/wordml}paraId") if paragraphs else ""
            )
            comments.append(
                Comment(
                    comment.get(w("author")) or "",
                    comment.get(w("date")),
                    clean("\n".join(lines)).strip(),
                    self.comment_places.get(comment.get(w("id")) or "", -1),
                    last in done,
                )
            )
        return comments

    def _done_comments(self) -> set[str]:
        """The paragraph ids of comments that are marked as resolved."""
        name = self.package.find("commentsExtended")
        root = self.package.parsed(name) if name else None
        if root is None:
            return set()
        space = "{http://schemas.microsoft.com/office/word/2012/wordml}"
        return {
            e.get(f"{space}paraId") for e in root.iter(f"{space}commentEx") if e.get(f"{space}done") in ("1", "true")
        }

    def _properties(self) -> dict[str, str]:
        """Core properties (title, subject, creator, lastModifiedBy, created, …), some of the application's (Pages,
        Company, …) and the document's own, by their names in the file; a core property wins over an own one."""
        properties: dict[str, str] = {}
        for kind in ("custom-properties", "extended-properties", "core-properties"):
            name = self.package.find_in_package(kind)
            root = self.package.parsed(name) if name else None
            if root is None:
                continue
            for child in root:
                key = child.get("name") if kind == "custom-properties" else local(child)
                if key and (kind != "extended-properties" or key in _APPLICATION):
                    text = clean("".join(child.itertext())).strip()
                    if text:
                        properties[key] = text
        return properties

    def _encodings(self) -> list[EncodingUse]:
        if self.legacy is None:
            return []
        found: dict[str, tuple[list[str], int]] = {}
        for (encoding, font), count in self.legacy.used.items():
            fonts, total = found.get(encoding, ([], 0))
            found[encoding] = ([*fonts, font], total + count)
        return [
            EncodingUse(encoding, tuple(sorted(fonts)), total, self.legacy.places.get(encoding, Location()))
            for encoding, (fonts, total) in sorted(found.items())
        ]


class _Places:
    """From an element of the tree as it was to the paragraph that stands there now."""

    def __init__(self, order: dict[Element, int], made: dict[Element, Paragraph]) -> None:
        self._order = order
        self._made = made
        self._sorted: list[tuple[int, Paragraph]] | None = None

    def near(self, element: Element | None) -> Paragraph | None:
        """The element's paragraph, else the next one, else the last one."""
        if element is None:
            return None
        paragraph = self._made.get(element)
        if paragraph is not None:
            return paragraph
        if self._sorted is None:
            self._sorted = sorted((self._order.get(p, -1), made) for p, made in self._made.items())
        from bisect import bisect_left

        at = bisect_left(self._sorted, (self._order.get(element, -1),))
        if not self._sorted:
            return None
        return self._sorted[min(at, len(self._sorted) - 1)][1]


def _theme_fonts(content: bytes | None) -> dict[str, str]:
    """The fonts that a theme stands for: "+minorHAnsi" → its name."""
    try:
        root = parse(content, "theme") if content else None
    except UnreadableDocument:
        root = None
    fonts: dict[str, str] = {}
    if root is not None:
        for kind in ("major", "minor"):
            for font in root.iter(f"{{*}}{kind}Font"):
                for latin in font.iterchildren("{*}latin"):
                    for script in ("HAnsi", "Ascii"):
                        fonts[f"+{kind}{script}"] = latin.get("typeface") or ""
    return fonts
