"""Pieces of other files that a Word document takes in on opening (w:altChunk), as WordprocessingML in their place.

Web pages, web archives and plain text are taken in: programs that make Word files out of HTML put a whole document there.
Pieces of other kinds stay where they are, and are told as not read.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

from qmslint.read.xml import Element, R, w

__all__ = ["take_in"]

_CHUNK, _ID = w("altChunk"), f"{{{R}}}id"
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]{3,20})", re.IGNORECASE)
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_PAGES = (".html", ".htm", ".xhtml")
_ARCHIVES = (".mht", ".mhtml")


def take_in(root: Element, load: Callable[[str], tuple[str, bytes] | None]) -> None:
    """Put what they hold in the place of the pieces below `root`. `load` gives name and bytes of a relationship's part."""
    for chunk in list(root.iter(_CHUNK)):
        loaded = load(chunk.get(_ID) or "")
        if loaded is None or chunk.getparent() is None:
            continue
        name, data = loaded
        low = name.lower()
        if low.endswith(_ARCHIVES) or b"mime-version:" in data[:600].lower():
            blocks = _page(*_of_archive(data))
        elif low.endswith(_PAGES) or b"<html" in data[:4096].lower():
            blocks = _page(data, "")
        elif low.endswith(".txt"):
            blocks = [_line(line) for line in _decoded(data, "").splitlines()]
        else:
            continue
        if not blocks:
            continue
        for block in blocks:
            chunk.addprevious(block)
        chunk.getparent().remove(chunk)


def _page(data: bytes, charset: str) -> list[Element]:
    from qmslint.read.web import blocks_of_page

    return blocks_of_page(_decoded(data, charset))


def _of_archive(data: bytes) -> tuple[bytes, str]:
    """The web page in a web archive (RFC 2557), and its charset."""
    from email import message_from_bytes

    message = message_from_bytes(data)
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            content = part.get_payload(decode=True)
            return content if isinstance(content, bytes) else b"", part.get_content_charset() or ""
    return b"", ""


def _decoded(data: bytes, charset: str) -> str:
    """The text of bytes: by their mark, the charset that is told outside or inside, else UTF-8."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace")
    told = _CHARSET.search(data[:4096])
    for name in (charset, told[1].decode() if told else "", "utf-8"):
        try:
            if name:
                return data.decode(name)
        except (LookupError, UnicodeDecodeError):
            continue
    return data.decode("cp1252", "replace")


def _line(text: str) -> Element:
    paragraph = etree.Element(w("p"))
    etree.SubElement(etree.SubElement(paragraph, w("r")), w("t")).text = text
    return paragraph
