from __future__ import annotations

import pytest

from qmslint.read import REASONS, UnreadableDocument, load
from qmslint.read.sniff import KINDS, sniff

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def stream(name: str) -> bytes:
    return OLE + name.encode("utf-16-le") + bytes(64)


# Kind, bytes, and why `load` refuses them ("" for kinds that have a reader of their own).
SAMPLES = [
    ("empty", b"", "empty"),
    ("doc", stream("WordDocument"), ""),
    ("encrypted", stream("EncryptedPackage") + stream("WordDocument"), ""),
    ("xls", stream("Workbook"), "wrong-kind"),
    ("ppt", stream("PowerPoint Document"), "wrong-kind"),
    ("ole", OLE, "wrong-kind"),
    ("pdf", b"%PDF-1.7\n%%EOF", ""),
    ("pdf", b"\0" * 200 + b"%PDF-1.4", ""),
    ("rtf", rb"{\rtf1\ansi Quy tr\u236?nh}", ""),
    ("rtf", b"\xef\xbb\xbf \r\n" + rb"{\rtf1}", ""),
    ("html", b"<!DOCTYPE html><p>x", ""),
    ("html", "<HTML><body>Quy trình".encode("utf-16"), ""),
    ("mhtml", b"MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>", "unsupported"),
    ("mhtml", b"From: <x>\nMIME-Version: 1.0\n\nx", "unsupported"),
    ("wordml", b'<?xml version="1.0"?><w:wordDocument xmlns:w="x"/>', ""),
    ("wordml", b'<?xml version="1.0"?><pkg:package xmlns:pkg="http://x/2006/xmlPackage"/>', ""),
    ("xml", b'<?xml version="1.0"?><a/>', "wrong-kind"),
    ("picture", b"\x89PNG\r\n\x1a\n", "wrong-kind"),
    ("picture", b"\xff\xd8\xff\xe0", "wrong-kind"),
    ("owner", b"\x05Admin" + b"\0" * 156, "wrong-kind"),
    ("unknown", "QUY TRÌNH".encode(), "wrong-kind"),
    ("zip", b"PK\3\4" + b"\0" * 30, "damaged"),
    ("zip", b"JUNK" * 4 + b"PK\3\4" + b"\0" * 30 + b"PK\5\6" + b"\0" * 18, "wrong-kind"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "data"), [(kind, data) for kind, data, _ in SAMPLES])
def test_bytes_tell_what_a_file_is(kind, data):
    assert sniff(data) == kind


@pytest.mark.parametrize(("data", "reason"), [(data, reason) for _, data, reason in SAMPLES if reason])
def test_load_says_why_a_file_is_no_document(data, reason):
    with pytest.raises(UnreadableDocument) as caught:
        load(data, "quy-trinh.docx")
    assert caught.value.reason == reason
    assert caught.value.reason in REASONS
    assert caught.value.detail


def test_every_kind_has_words_for_it():
    assert {kind for kind, _, _ in SAMPLES} <= set(KINDS)
