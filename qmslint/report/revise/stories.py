"""The paragraphs of a package by the paragraphs that were read of it: body, headers, footers and notes."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.model import Document, Paragraph, iter_paragraphs
from qmslint.read.xml import Element, local
from qmslint.report.annotate.package import EditedPackage

__all__ = ["Stories"]


class Stories:
    """Finds the element of a paragraph and the paragraph of an element. `body` is the root of the main part."""

    def __init__(self, edited: EditedPackage, document: Document) -> None:
        self._edited = edited
        self.body: Element = edited.tree(edited.package.main)
        self._element: dict[int, Element] = {}
        self._paragraph: dict[Element, Paragraph] = {}
        self._part: dict[Element, str] = {}
        self._body = list(_paragraphs(self.body))
        self._pair(self._body, document.paragraphs(), edited.package.main)
        for story in (*document.headers, *document.notes):
            name, _, key = story.source.partition("#")
            root = self._edited.tree(name) if name else None
            if root is not None and key:
                root = next((note for note in root if _id(note) == key), None)
            if root is not None:
                self._pair(list(_paragraphs(root)), iter_paragraphs(story.blocks), name)

    def _pair(self, elements: list[Element], paragraphs: Iterator[Paragraph], part: str) -> None:
        for paragraph in paragraphs:
            if 0 <= paragraph.source < len(elements):
                element = elements[paragraph.source]
                self._element[paragraph.index] = element
                self._paragraph[element] = paragraph
                self._part[element] = part

    def element(self, paragraph: Paragraph) -> Element | None:
        """The element of a paragraph; None where the file has none, as in a document that was made of samples."""
        return self._element.get(paragraph.index)

    def paragraph(self, element: Element) -> Paragraph:
        """The paragraph that was read of one of the `elements`."""
        return self._paragraph[element]

    def elements(self) -> list[Element]:
        """The elements of all paragraphs that were read, the body's first."""
        return list(self._paragraph)

    def elements_of_body(self) -> list[Element]:
        """Every paragraph of the main part, read or not, in the order of the file."""
        return self._body

    def part(self, element: Element) -> str:
        """The name of the part that holds one of the `elements`."""
        return self._part[element]

    def twins(self, element: Element) -> list[Element]:
        """The same paragraph as older programs see it: text boxes stand in a file twice."""
        for above in element.iterancestors():
            if local(above) == "Choice":
                mine = list(_paragraphs(above))
                fallback = next((x for x in above.itersiblings() if local(x) == "Fallback"), None)
                others = [] if fallback is None else list(_paragraphs(fallback))
                if len(others) == len(mine) and element in mine:
                    twin = others[mine.index(element)]
                    return [twin] if _text(twin) == _text(element) else []
        return []

    def last_number(self) -> int:
        """The highest number that anything in these parts is known by."""
        roots = {self.body, *(element.getroottree().getroot() for element in self._paragraph)}
        found = [_id(element) for root in roots for element in root.iter("{*}*")]
        return max((int(i) for i in found if i.isascii() and i.isdecimal() and len(i) < 10), default=0)


def _paragraphs(root: Element) -> Iterator[Element]:
    """The paragraphs below an element, of Word's namespace: `a:p` of drawings is another thing."""
    for element in root.iter("{*}p"):
        if "wordprocessingml" in str(element.tag):
            yield element


def _text(element: Element) -> str:
    return "".join(t.text or "" for t in element.iter("{*}t"))


def _id(element: Element) -> str:
    """The attribute `id` of Word's own namespace."""
    return next((v for k, v in element.attrib.items() if k.endswith("}id") and "wordprocessingml" in k), "")
