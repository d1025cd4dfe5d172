"""What a file is, by its bytes: extensions lie."""

from __future__ import annotations

__all__ = ["KINDS", "sniff"]

KINDS = {
    "docx": "a Word document",
    "doc": "a Word document of the old format (.doc)",
    "encrypted": "a document protected by a password",
    "odt": "an OpenDocument text",
    "pdf": "a PDF",
    "rtf": "a Rich Text file",
    "html": "a web page",
    "mhtml": "a web archive",
    "wordml": "a Word document in one XML file",
    "xls": "an Excel workbook of the old format",
    "ppt": "a PowerPoint presentation of the old format",
    "ole": "an OLE file that is no Word document",
    "zip": "a ZIP archive that is no Word document",
    "xlsx": "an Excel workbook",
    "pptx": "a PowerPoint presentation",
    "visio": "a Visio drawing",
    "ods": "an OpenDocument file that is no text",
    "picture": "a picture",
    "xml": "an XML file",
    "owner": "the lock file that Word keeps while a document is open",
    "empty": "an empty file",
    "unknown": "no document: plain text or unknown content",
}

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*")


def sniff(data: bytes) -> str:
    """The kind of this content, a key of `KINDS`. A ZIP archive is "zip": `read.package` tells what is in it."""
    if not data:
        return "empty"
    start = data[:8]
    if start.startswith((b"PK\3\4", b"PK\5\6")):
        return "zip"
    if start == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        return _ole(data)
    head = data[:4096]
    if b"%PDF-" in head[:1032]:
        return "pdf"
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf"):
        return "rtf"
    if start.startswith(_PICTURES):
        return "picture"
    text = head.replace(b"\0", b"").lower()  # UTF-16 as well
    if b"<html" in text or b"<!doctype html" in text:
        return "mhtml" if b"mime-version:" in text[:600] else "html"
    if b"mime-version:" in text[:600]:
        return "mhtml"
    if text.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<?xml") or text.startswith(b"<w:"):
        word = b"w:worddocument" in text or b"pkg:package" in text or b"xmlpackage" in text
        return "wordml" if word else "xml"
    if 100 <= len(data) <= 200 and 0 < data[0] <= 54 and data.count(0) > len(data) // 3:
        return "owner"
    if b"PK\3\4" in head and b"PK\5\6" in data[-(1 << 16) :]:
        return "zip"
    return "unknown"


def _ole(data: bytes) -> str:
    """Which program wrote an OLE file: the streams at its root tell, or where they cannot be followed, names anywhere."""
    from qmslint.read.ole import streams

    names = streams(data)
    for name, kind in (
        ("EncryptedPackage", "encrypted"),
        ("WordDocument", "doc"),
        ("Workbook", "xls"),
        ("PowerPoint Document", "ppt"),
    ):
        if name.lower() in names if names else name.encode("utf-16-le") in data:
            return kind
    return "ole"
