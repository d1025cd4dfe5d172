from __future__ import annotations

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qmslint.read import UnreadableDocument, load
from qmslint.read.ole import is_overwritten, is_protected, streams
from qmslint.read.sniff import sniff

_END, _FREE, _TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def ole(*entries: tuple[str, bytes], inside: str = "") -> bytes:
    """An OLE file: sector 0 the sector table, 1 to 2 the directory, then each stream. `inside` names an entry below the
    last one, which is then a folder."""
    names = ["Root Entry", *(name for name, _ in entries), *([inside] if inside else [])]
    sectors: list[bytes] = []
    table = [_TABLE, 2, _END]
    directory = b""
    for at, name in enumerate(names):
        content = entries[at - 1][1] if 0 < at <= len(entries) else b""
        right = at + 1 if 0 < at < len(entries) else _FREE
        child = 1 if at == 0 and entries else len(names) - 1 if inside and at == len(entries) else _FREE
        start = 3 + len(sectors)
        pieces = [content[i : i + 512].ljust(512, b"\0") for i in range(0, len(content), 512)]
        sectors += pieces
        table += [start + i + 1 for i in range(len(pieces) - 1)] + [_END] * bool(pieces)
        coded = name.encode("utf-16-le")
        directory += coded.ljust(64, b"\0") + struct.pack("<HBBIII", len(coded) + 2, 2, 1, _FREE, right, child)
        directory += bytes(36) + struct.pack("<IQ", start, len(content))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, _END, 0, _END, 0) + struct.pack("<I", 0)
    header = header.ljust(512, b"\xff")
    fat = b"".join(struct.pack("<I", n) for n in table).ljust(512, b"\xff")
    return header + fat + directory.ljust(1024, b"\0") + b"".join(sectors)


def word(flags: int = 0, magic: int = 0xA5EC) -> bytes:
    return struct.pack("<HHHHHH", magic, 0xC1, 0, 0x0409, 0, flags).ljust(4608, b"\0")


def test_the_streams_at_the_root_and_where_they_begin():
    data = ole(("WordDocument", word()), ("1Table", b"x"))
    assert streams(data) == {"worddocument": 2048, "1table": -1}
    assert data[2048:2050] == b"\xec\xa5"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("WordDocument", "doc"),
        ("worddocument", "doc"),
        ("Workbook", "xls"),
        ("EncryptedPackage", "encrypted"),
        ("PowerPoint Document", "ppt"),
        ("Contents", "ole"),
    ],
)
def test_the_root_tells_the_kind(name, kind):
    assert sniff(ole((name, word()))) == kind


def test_a_word_document_inside_a_workbook_makes_no_word_document_of_it():
    data = ole(("Workbook", b"x"), ("MBD0001", b""), inside="WordDocument")
    assert "WordDocument".encode("utf-16-le") in data
    assert sniff(data) == "xls"
    with pytest.raises(UnreadableDocument, match="wrong-kind"):
        load(data)


def test_the_flag_of_protection():
    assert is_protected(ole(("WordDocument", word(0x0100))))
    assert not is_protected(ole(("WordDocument", word(0x0200))))
    assert not is_protected(ole(("WordDocument", word(0x0100)[:100])))  # among the small streams: not looked for
    assert not is_protected(b"")


def test_a_header_that_is_none():
    assert is_overwritten(ole(("WordDocument", word(magic=0))))
    assert not is_overwritten(ole(("WordDocument", word())))
    assert not is_overwritten(ole(("WordDocument", word(magic=0xA5DC))))
    with pytest.raises(UnreadableDocument) as caught:
        load(ole(("WordDocument", word(magic=0))))
    assert (caught.value.reason, caught.value.kind) == ("damaged", "doc")


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_whatever_the_bytes_the_directory_is_followed_to_an_end(data):
    content = bytearray(ole(("WordDocument", word()), ("1Table", b"x" * 5000)))
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(8, 2047))] = data.draw(st.integers(0, 255))
    found = streams(bytes(content[: data.draw(st.integers(8, len(content)))]))
    assert all(name == name.lower() and (at == -1 or at > 0) for name, at in found.items())
