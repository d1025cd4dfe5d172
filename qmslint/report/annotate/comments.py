"""The parts of a package that hold comments: ours go and come, those of others stay as they are.

`comments.xml` holds the texts; `commentsExtended.xml` which of them are resolved and which answer which, by the
identifiers of their last paragraphs. Ours are made of the finding's fingerprint, so that what people answered to a
finding, or their tick that it is settled, is found again as long as the finding stands.
"""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from qmslint.read.digest import sha256
from qmslint.read.xml import Element, local
from qmslint.report.annotate.package import EditedPackage
from qmslint.tuples import NamedTuple

__all__ = ["AUTHOR", "Comments", "Line", "Remark"]

AUTHOR = "qmslint"
_INITIALS = "QL"
_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
_EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_MARKS = ("commentRangeStart", "commentRangeEnd", "commentReference")


class Line(NamedTuple):
    """A paragraph of a comment; `lead` stands before it in bold."""

    text: str
    lead: str = ""


class Remark(NamedTuple):
    """What a comment says. `key` names it from one run to the next."""

    key: str
    lines: Sequence[Line]


class Comments:
    """The comments of a package. Ours of an earlier run are taken out at once, unless `fresh` is false; `add` gives the
    marks of a new one."""

    def __init__(self, edited: EditedPackage, body: Element, day: str | None, *, fresh: bool = True) -> None:
        self._edited = edited
        self._w = etree.QName(body).namespace
        self._day = day
        self._part, self._root = self._open("comments")
        self._extended, self._states = self._open("commentsExtended")
        self._done = self._settled()
        self._gone = self._take_out(body) if fresh else set()
        self._next = 1 + max((int(i) for i in self._ids(body)), default=-1)
        self._given: set[str] = set() if fresh else self._known()
        self._added = 0

    def _open(self, kind: str) -> tuple[str | None, Element | None]:
        name = self._edited.package.find(kind)
        return name, self._edited.tree(name) if name else None

    def _name(self, local_name: str) -> str:
        return f"{{{self._w}}}{local_name}"

    def _paragraph_ids(self, comment: Element) -> list[str]:
        return [i for p in comment.iter(self._name("p")) if (i := p.get(f"{{{_W14}}}paraId"))]

    def _known(self) -> set[str]:
        """The identifiers of all paragraphs in comments."""
        return set() if self._root is None else {i for comment in self._root for i in self._paragraph_ids(comment)}

    def _settled(self) -> set[str]:
        states = () if self._states is None else self._states
        return {s.get(f"{{{_W15}}}paraId") or "" for s in states if s.get(f"{{{_W15}}}done") in ("1", "true")}

    def _take_out(self, body: Element) -> set[str]:
        """Remove our comments, their marks and their states; the identifiers of their paragraphs."""
        ours: set[str] = set()
        gone: set[str] = set()
        if self._root is not None:
            for comment in list(self._root.iterchildren(self._name("comment"))):
                if comment.get(self._name("author")) == AUTHOR:
                    ours.add(comment.get(self._name("id")) or "")
                    gone.update(self._paragraph_ids(comment))
                    self._root.remove(comment)
        for mark in list(body.iter(*map(self._name, _MARKS))):
            if mark.get(self._name("id")) in ours:
                run = mark.getparent()
                run.remove(mark)
                if local(run) == "r" and all(local(child) == "rPr" for child in run):
                    run.getparent().remove(run)
        if self._states is not None:
            for state in list(self._states):
                if state.get(f"{{{_W15}}}paraId") in gone:
                    self._states.remove(state)
        return gone

    def _ids(self, body: Element) -> set[str]:
        """The numbers of the comments that stay, and of marks without a comment."""
        found = [mark.get(self._name("id")) for mark in body.iter(*map(self._name, _MARKS))]
        if self._root is not None:
            found += [comment.get(self._name("id")) for comment in self._root]
        return {i for i in found if i and i.isdecimal()}

    def add(self, remark: Remark) -> tuple[Element, Element, Element]:
        """Add a comment; the marks of its beginning, its end, and the run that its balloon hangs on."""
        root, states = self._made()
        number = str(self._next)
        self._next += 1
        self._added += 1
        comment = etree.SubElement(root, self._name("comment"), nsmap={"w": self._w, "w14": _W14})
        comment.set(self._name("id"), number)
        comment.set(self._name("author"), AUTHOR)
        if self._day:
            comment.set(self._name("date"), f"{self._day}T00:00:00Z")
        comment.set(self._name("initials"), _INITIALS)
        for at, line in enumerate(remark.lines):
            last = self._paragraph(comment, line, first=at == 0, key=f"{remark.key}/{len(remark.lines) - at}")
        state = etree.SubElement(states, f"{{{_W15}}}commentEx")
        state.set(f"{{{_W15}}}paraId", last)
        state.set(f"{{{_W15}}}done", "1" if last in self._done else "0")
        start, end = (etree.Element(self._name(name)) for name in _MARKS[:2])
        run = etree.Element(self._name("r"))
        mark = etree.SubElement(run, self._name("commentReference"))
        for element in (start, end, mark):
            element.set(self._name("id"), number)
        return start, end, run

    def _paragraph(self, comment: Element, line: Line, *, first: bool, key: str) -> str:
        """A paragraph of a comment, formatted by itself: the styles of comments may be missing. Its identifier."""
        paragraph = etree.SubElement(comment, self._name("p"))
        paragraph_id = self._identifier(key)
        paragraph.set(f"{{{_W14}}}paraId", paragraph_id)
        properties = etree.SubElement(paragraph, self._name("pPr"))
        self._sub(properties, "spacing", before="0", after="60", line="240", lineRule="auto")
        self._sub(properties, "ind", left="0", right="0", firstLine="0")
        self._sub(properties, "jc", val="left")
        if first:
            etree.SubElement(etree.SubElement(paragraph, self._name("r")), self._name("annotationRef"))
        for text, bold in ((line.lead, True), (line.text, False)):
            if text:
                run = etree.SubElement(paragraph, self._name("r"))
                look = etree.SubElement(run, self._name("rPr"))
                if bold:
                    self._sub(look, "b")
                self._sub(look, "sz", val="20")
                words = etree.SubElement(run, self._name("t"))
                words.text = text
                words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        return paragraph_id

    def _identifier(self, key: str) -> str:
        """Eight hexadecimal digits, not zero and below 80000000, as Word wants them."""
        salt = 0
        while True:
            found = f"{int(sha256(f'{key}/{salt}'.encode())[:8], 16) & 0x7FFFFFFF or 1:08X}"
            if found not in self._given:
                self._given.add(found)
                return found
            salt += 1

    def _sub(self, parent: Element, name: str, **attributes: str) -> None:
        child = etree.SubElement(parent, self._name(name))
        for key, value in attributes.items():
            child.set(self._name(key), value)

    def _made(self) -> tuple[Element, Element]:
        """The roots of both parts, made where they were missing."""
        folder, _, _ = self._edited.package.main.rpartition("/")
        prefix = f"{folder}/" if folder else ""
        if self._root is None:
            base = _STRICT if "purl.oclc.org" in self._w else _RELATIONS
            self._part = self._new(f"{prefix}comments.xml", f"{base}/comments", "comments")
            names = {"w": self._w, "w14": _W14, "mc": _MC}
            self._root = etree.Element(self._name("comments"), nsmap=names)
            self._root.set(f"{{{_MC}}}Ignorable", "w14")
        if self._states is None:
            self._extended = self._new(f"{prefix}commentsExtended.xml", _EXTENDED, "commentsExtended")
            self._states = etree.Element(f"{{{_W15}}}commentsEx", nsmap={"w15": _W15, "mc": _MC})
            self._states.set(f"{{{_MC}}}Ignorable", "w15")
        return self._root, self._states

    def _new(self, name: str, relation: str, kind: str) -> str:
        name = self._edited.free_name(name)
        self._edited.relate(relation, name)
        self._edited.declare(name, _TYPE.format(kind))
        return name

    def finish(self) -> bool:
        """Write the parts that changed; True if anything did, so that the body is to be written as well."""
        if not self._added and not self._gone:
            return False
        if self._root is not None and self._part is not None:
            self._edited.keep(self._part, self._root)
        if self._states is not None and self._extended is not None:
            known = {i for comment in (() if self._root is None else self._root) for i in self._paragraph_ids(comment)}
            for state in self._states:
                if state.get(f"{{{_W15}}}paraIdParent") not in known and state.get(f"{{{_W15}}}paraIdParent"):
                    del state.attrib[f"{{{_W15}}}paraIdParent"]
            self._edited.keep(self._extended, self._states)
        return True
