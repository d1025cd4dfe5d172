"""An Office package: parts and the relationships that lead from one to the other (ECMA-376 part 2)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from qmslint.read.archive import Archive
from qmslint.read.errors import UnreadableDocument
from qmslint.read.xml import Element, local, parse
from qmslint.tuples import NamedTuple

__all__ = ["Package", "Relationship"]

T = TypeVar("T")
_KEPT = 8  # parts kept of each kind
_MIMETYPES = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.text-template": "odt",
}
_ROOTS = {"workbook": "xlsx", "presentation": "pptx", "VisioDocument": "visio"}


class Relationship(NamedTuple):
    """`kind` is the last word of the type ("styles", "header", …); `target` the part's name, None if it is external."""

    kind: str
    target: str | None


class Package:
    """The parts of a Word file. Raises `UnreadableDocument`; `kind` on it names a package of another program."""

    __slots__ = ("archive", "broken", "content", "kinds", "main", "relationships", "root", "top")

    def __init__(self, data: bytes) -> None:
        from qmslint.read.sniff import KINDS

        self.archive = Archive(data)
        self.broken: list[str] = []  # parts that are referred to and cannot be read
        mimetype = self.archive.read("mimetype") if "mimetype" in self.archive else None
        if mimetype is not None and mimetype.startswith(b"application/vnd.oasis"):
            kind = _MIMETYPES.get(mimetype.strip(), "ods")
            raise UnreadableDocument("unsupported" if kind == "odt" else "wrong-kind", KINDS[kind], kind)
        self.top = self.relations("")
        self.main = self._main()
        content = self.archive.read(self.main)
        if content is None:
            raise UnreadableDocument("wrong-kind", KINDS["zip"], "zip")
        self.content = content
        self.root: Element = parse(content, self.main)
        if local(self.root) != "document":
            kind = _ROOTS.get(local(self.root), "zip")
            raise UnreadableDocument("wrong-kind", KINDS[kind], kind)
        self.relationships = self.relations(self.main)
        self.kinds = frozenset(relationship.kind for relationship in self.relationships.values())

    def _main(self) -> str:
        """The main part: where the package's officeDocument relationship leads, by habit word/document.xml."""
        for relationship in self.top.values():
            if relationship.kind == "officeDocument" and relationship.target and relationship.target in self.archive:
                return relationship.target
        return "word/document.xml"

    def relations(self, part: str) -> dict[str, Relationship]:
        """The relationships of a part ("" for the package): id → relationship. A missing list is an empty one."""
        folder, _, base = part.rpartition("/")
        prefix = f"{folder}/" if folder else ""
        name = f"{prefix}_rels/{base}.rels"
        root = self.parsed(name) if name in self.archive else None
        found: dict[str, Relationship] = {}
        if root is None:
            return found
        for child in root:
            key, kind, target = child.get("Id"), child.get("Type"), child.get("Target")
            if key and kind and target is not None:
                external = child.get("TargetMode") == "External"
                found[key] = Relationship(kind.rpartition("/")[2], None if external else _resolve(folder, target))
        return found

    def find(self, kind: str) -> str | None:
        """The name of the main part's first part of this kind, None where there is none."""
        return _first(self.relationships, kind, self.archive)

    def find_in_package(self, kind: str) -> str | None:
        """The same for parts of the whole package (properties)."""
        return _first(self.top, kind, self.archive)

    def shared(self, kind: str, make: Callable[[bytes], T], kept: dict[tuple[int, int, bytes], T]) -> T | None:
        """What `make` makes of the part of this kind, or what is kept of one with the same bytes: documents of one
        template share their styles and lists. None where there is no such part, or a broken one, which is then noted.
        """
        name = self.find(kind) if kind in self.kinds else None
        if name is None:
            return None
        try:
            key = self.archive.packed(name)
            known = kept.get(key) if key else None
            content = None if known is not None else self.archive.read(name)
            if key is None or content is None:
                return known
            known = make(content)
        except UnreadableDocument as error:
            if error.reason == "too-large":
                raise
            self.broken.append(name)
            return None
        if len(kept) >= _KEPT:
            kept.clear()
        kept[key] = known
        return known

    def read(self, kind: str) -> bytes | None:
        """The bytes of the main part's part of this kind (styles, numbering, …); None where there is none, or where it
        is broken, which is then noted."""
        name = self.find(kind) if kind in self.kinds else None
        try:
            return self.archive.read(name) if name else None
        except UnreadableDocument as error:
            if error.reason == "too-large":
                raise
        self.broken.append(str(name))
        return None

    def parsed(self, name: str) -> Element | None:
        """The root of a part; None if it is missing or broken, which is then noted in `broken`."""
        try:
            content = self.archive.read(name)
            if content is not None:
                return parse(content, name)
        except UnreadableDocument as error:
            if error.reason == "too-large":
                raise
        self.broken.append(name)
        return None


def _first(relationships: dict[str, Relationship], kind: str, archive: Archive) -> str | None:
    for relationship in relationships.values():
        if relationship.kind == kind and relationship.target and relationship.target in archive:
            return relationship.target
    return None


def _resolve(folder: str, target: str) -> str:
    """The part that a relationship's target means, seen from the folder of its source."""
    target = target.partition("#")[0]
    steps = [] if target.startswith("/") else folder.split("/")
    for step in target.split("/"):
        if step == "..":
            del steps[-1:]
        elif step and step != ".":
            steps.append(step)
    return "/".join(steps).lstrip("/")
