"""A mark by which a copy of ours is known as long as nobody has worked in it.

Word processors write a document anew when they save it, and leave out what they do not know: a processing instruction
before the root of the part that we changed. It holds the digest of that part, so that a program which does keep it is
found out as well.
"""

from __future__ import annotations

import re

from lxml import etree

from qmslint.read.digest import sha256
from qmslint.read.errors import UnreadableDocument
from qmslint.read.package import Package
from qmslint.read.xml import Element

__all__ = ["seal", "untouched"]

_NAME = "qmslint"
_MARK = re.compile(rb"<\?qmslint fix=([0-9a-f]{64})\?>")


def seal(root: Element) -> None:
    """Put the mark on a part, or bring an earlier one up to date."""
    text = f"fix={_digest(root)}"
    before = root.getprevious()
    while before is not None:
        if getattr(before, "target", "") == _NAME:
            before.text = text
            return
        before = before.getprevious()
    root.addprevious(etree.ProcessingInstruction(_NAME, text))


def untouched(path: str) -> bool:
    """Whether a file bears the mark, and its part is as we wrote it."""
    try:
        with open(path, "rb") as file:
            package = Package(file.read())
        for name in (package.main, *(r.target for r in package.relationships.values() if r.target)):
            content = package.archive.read(name) or b""
            found = _MARK.search(content)
            if found:
                return _digest(etree.fromstring(content)).encode() == found[1]
    except (OSError, UnreadableDocument, etree.XMLSyntaxError):
        return False
    return False


def _digest(root: Element) -> str:
    return sha256(etree.tostring(root, method="c14n"))
