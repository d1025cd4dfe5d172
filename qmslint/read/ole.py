"""The streams at the root of an OLE file ([MS-CFB]), as far as they tell what the file is.

An Excel workbook may hold a Word document deep inside, and a name can stand anywhere in the bytes: only the directory says
which program wrote a file.
"""

from __future__ import annotations

import struct

__all__ = ["is_overwritten", "is_protected", "streams"]

_HEADER = 512
_NO_SECTOR = 0xFFFFFFFA  # and above: end of chain, free, …
_MOST_ENTRIES = 4096
_MAGIC = (b"\xec\xa5", b"\xdc\xa5")  # Word 97 and later, Word 6 and 95
_ENCRYPTED = 0x0100  # flag fEncrypted of the header of a Word document ([MS-DOC] 2.5.2)


def streams(data: bytes) -> dict[str, int]:
    """The names at the root, in small letters, and where in the file each begins (-1: among the small streams).

    Empty where the directory cannot be followed.

    >>> streams(b"")
    {}
    """
    try:
        return _streams(data)
    except (struct.error, IndexError, UnicodeDecodeError):
        return {}


def _streams(data: bytes) -> dict[str, int]:
    shift, small = struct.unpack_from("<H", data, 30)[0], struct.unpack_from("<I", data, 56)[0]
    if shift not in (9, 12):
        return {}
    size = 1 << shift
    table = _sector_table(data, size)
    directory = bytearray()
    sector = struct.unpack_from("<I", data, 48)[0]
    while sector < _NO_SECTOR and len(directory) < _MOST_ENTRIES * 128:
        at = (sector + 1) * size
        directory += data[at : at + size]
        sector = table[sector] if sector < len(table) else _NO_SECTOR
    found: dict[str, int] = {}
    waiting = [struct.unpack_from("<I", directory, 76)[0]]  # the child of the root: a tree of its entries
    seen: set[int] = set()
    while waiting:
        number = waiting.pop()
        if number in seen or (number + 1) * 128 > len(directory):
            continue
        seen.add(number)
        at = number * 128
        length, left, right = struct.unpack_from("<H2xII", directory, at + 64)
        start, bytes_in_it = struct.unpack_from("<II", directory, at + 116)
        name = bytes(directory[at : at + min(max(length - 2, 0), 62)]).decode("utf-16-le")
        found[name.lower()] = (start + 1) * size if bytes_in_it >= small else -1
        waiting += [left, right]
    return found


def _sector_table(data: bytes, size: int) -> list[int]:
    """Which sector follows each, from the first 109 sectors of the table: enough for a directory in files up to 7 MB, and
    for nearly all directories of larger ones, which stand near the beginning."""
    count = min(struct.unpack_from("<I", data, 44)[0], 109)
    table: list[int] = []
    for sector in struct.unpack_from(f"<{count}I", data, 76):
        at = (sector + 1) * size
        table += struct.unpack(f"<{size // 4}I", data[at : at + size].ljust(size, b"\xff"))
    return table


def is_protected(data: bytes) -> bool:
    """Whether an old Word document is encrypted by a password."""
    header = _word_header(data)
    return len(header) == 12 and bool(struct.unpack_from("<H", header, 10)[0] & _ENCRYPTED)


def is_overwritten(data: bytes) -> bool:
    """Whether what should be the beginning of an old Word document is none. LibreOffice would take it for plain text."""
    header = _word_header(data)
    return bool(header) and header[:2] not in _MAGIC


def _word_header(data: bytes) -> bytes:
    """The first bytes of the stream with the text; empty where it cannot be found."""
    at = streams(data).get("worddocument", -1)
    return data[at : at + 12] if at >= _HEADER else b""
