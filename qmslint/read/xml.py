"""XML of Office parts: the names, and a parser that expands and fetches nothing.

Strict OOXML differs from the transitional form in its namespaces only, as far as text goes: its names are changed to
the transitional ones before parsing, so that the readers know one set.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from lxml import etree

from qmslint.read.errors import UnreadableDocument

__all__ = ["MC", "OFF", "Element", "R", "W", "local", "on", "parse", "w"]

Element: TypeAlias = Any  # lxml's own class is private

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"

_STRICT = b"http://purl.oclc.org/ooxml/"
_STRICT_NAMES = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W.encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", R.encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/", b"http://schemas.openxmlformats.org/officeDocument/2006/"),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
)
_PARSER = etree.XMLParser(
    resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True,
    collect_ids=False,
)  # fmt: skip

# What the sentences of libxml2 about its limits have in common, over its versions.
_LIMITS = ("xcessive depth", "huge", "HUGE", "amplification", "Resource limit")

OFF = frozenset(("0", "false", "off", "none"))
_VAL = f"{{{W}}}val"


def w(name: str) -> str:
    """A name of WordprocessingML as lxml writes it."""
    return f"{{{W}}}{name}"


def on(element: Element | None) -> bool:
    """Whether a switch such as w:b is there and not turned off."""
    return element is not None and element.get(_VAL) not in OFF


def local(element: Element) -> str:
    """The name without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def parse(data: bytes, name: str) -> Element:
    """The root element of a part. Raises `UnreadableDocument`: damaged for broken XML or a document type declaration
    (Office parts have none, attacks do), too-large for nesting or texts beyond the limits of libxml2."""
    if b"<!DOCTYPE" in data[:1024]:
        raise UnreadableDocument("damaged", f"{name} declares a document type")
    if _STRICT in data[:8192]:
        for strict, transitional in _STRICT_NAMES:
            data = data.replace(strict, transitional)
    try:
        root = etree.fromstring(data, _PARSER)
    except etree.XMLSyntaxError as error:
        said = str(error)
        reason = "too-large" if any(sign in said for sign in _LIMITS) else "damaged"
        raise UnreadableDocument(reason, f"{name}: {said}") from None
    except ValueError as error:
        raise UnreadableDocument("damaged", f"{name}: {error}") from None
    if root is None:
        raise UnreadableDocument("damaged", f"{name} is empty")
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnreadableDocument("damaged", f"{name} declares a document type")
    return root
