"""What stands around the text of a Word file: its properties, its comments, the fonts of its theme."""

from __future__ import annotations

from qmslint.model import Comment
from qmslint.read.errors import UnreadableDocument
from qmslint.read.normalise import clean
from qmslint.read.package import Package
from qmslint.read.xml import local, parse, w

__all__ = ["read_comments", "read_properties", "theme_fonts"]

_APPLICATION = frozenset(("Application", "Company", "Manager", "Pages", "Template"))
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"


def read_properties(package: Package) -> dict[str, str]:
    """Core properties (title, subject, creator, lastModifiedBy, created, …), some of the application's (Pages, Company,
    …) and the document's own, by their names in the file; a core property wins over an own one of the same name."""
    properties: dict[str, str] = {}
    for kind in ("custom-properties", "extended-properties", "core-properties"):
        name = package.find_in_package(kind)
        root = package.parsed(name) if name else None
        if root is None:
            continue
        for child in root:
            key = child.get("name") if kind == "custom-properties" else local(child)
            if key and (kind != "extended-properties" or key in _APPLICATION):
                text = clean("".join(child.itertext())).strip()
                if text:
                    properties[key] = text
    return properties


def read_comments(package: Package, places: dict[str, int]) -> list[Comment]:
    """The comments in the file's order; `places` maps their ids to the index of the paragraph that they stand at."""
    name = package.find("comments")
    root = package.parsed(name) if name else None
    if root is None:
        return []
    done = _done(package)
    comments = []
    for comment in root.iterchildren(w("comment")):
        paragraphs = list(comment.iter(w("p")))
        lines = ["".join(t.text or "" for t in p.iter(w("t"))) for p in paragraphs]
        last = paragraphs[-1].get(f"{_W14}paraId") if paragraphs else ""
        index = places.get(comment.get(w("id")) or "", -1)
        text = clean("\n".join(lines)).strip()
        comments.append(Comment(comment.get(w("author")) or "", comment.get(w("date")), text, index, last in done))
    return comments


def _done(package: Package) -> set[str]:
    """The ids of the last paragraphs of comments that are marked as resolved."""
    name = package.find("commentsExtended")
    root = package.parsed(name) if name else None
    if root is None:
        return set()
    found = root.iter(f"{_W15}commentEx")
    return {entry.get(f"{_W15}paraId") for entry in found if entry.get(f"{_W15}done") in ("1", "true")}


def theme_fonts(content: bytes) -> dict[str, str]:
    """The fonts that a theme stands for: "+minorHAnsi" → its name."""
    try:
        root = parse(content, "theme")
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
