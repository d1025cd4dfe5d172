"""The parts of a ZIP archive, taken out one by one under limits.

An own reader of some hundred lines, for two reasons: `zipfile` costs a fifth of the whole start-up time, and it
believes the sizes that an archive declares. Here every byte is counted while it is inflated, and only the parts asked
for are. Read are stored and deflated entries, ZIP64, data descriptors, and archives with foreign bytes before or after.
"""

from __future__ import annotations

import struct
import zlib

from qmslint.read.errors import UnreadableDocument

__all__ = ["MOST_BYTES", "MOST_ENTRIES", "MOST_RATIO", "Archive"]

MOST_ENTRIES = 20_000  # a Word file of 1,000 pictures has some 1,050
MOST_BYTES = 96 << 20  # inflated, all parts read together; 220 pages take 6 MB
MOST_RATIO = 250  # inflated to packed, for parts beyond 16 MB; real documents stay below 60
_FREE = 16 << 20

_END = struct.Struct("<4s4H2LH")
_END64 = struct.Struct("<4sQ2H2L4Q")
_ENTRY = struct.Struct("<4s6H3L5H2L")


class Archive:
    """The central directory of an archive in memory. Raises `UnreadableDocument` (damaged, encrypted, too-large).

    Names are compared without regard to case, and with `/` for `\\`, as OPC wants it.
    """

    __slots__ = ("_data", "_entries", "_shift", "_spent", "_twice")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._spent = 0
        self._entries: dict[str, tuple[int, int, int, int, int]] = {}
        self._twice: set[str] = set()
        self._shift = 0
        count, size, offset = self._end()
        if count > MOST_ENTRIES or size > len(data):
            raise UnreadableDocument(
                "too-large" if count > MOST_ENTRIES else "damaged", f"{count} entries in the archive"
            )
        self._directory(count, offset + self._shift)

    def _end(self) -> tuple[int, int, int]:
        """Number of entries, size and offset of the central directory, from the end record (searched backwards)."""
        data = self._data
        at = data.rfind(b"PK\5\6", max(0, len(data) - (1 << 20)))
        if at < 0 or at + _END.size > len(data):
            raise UnreadableDocument("damaged", "the archive has no end: the file is cut off")
        _, _, _, _, count, size, offset, _ = _END.unpack_from(data, at)
        before = at
        if at >= 20 and data[at - 20 : at - 16] == b"PK\6\7":
            there = data.rfind(b"PK\6\6", 0, at - 20)
            if there >= 0 and there + _END64.size <= len(data):
                _, _, _, _, _, _, _, count, size, offset = _END64.unpack_from(data, there)
                before = there
        self._shift = before - size - offset  # bytes put in front of the archive move everything
        if self._shift < 0:
            raise UnreadableDocument("damaged", "the archive's directory lies outside the file")
        return count, size, offset

    def _directory(self, count: int, at: int) -> None:
        data = self._data
        for _ in range(count):
            if data[at : at + 4] != b"PK\1\2" or at + _ENTRY.size > len(data):
                raise UnreadableDocument("damaged", "the archive's directory is broken")
            fields = _ENTRY.unpack_from(data, at)
            flags, method, crc, packed, size = fields[3], fields[4], fields[7], fields[8], fields[9]
            names, extras, remarks, offset = fields[10], fields[11], fields[12], fields[16]
            raw = data[at + 46 : at + 46 + names]
            if 0xFFFFFFFF in (packed, size, offset):
                packed, offset = _sizes64(data[at + 46 + names : at + 46 + names + extras], packed, size, offset)
            at += 46 + names + extras + remarks
            plain = raw.decode("utf-8" if flags & 0x800 or raw.isascii() else "cp437", "replace")
            name = plain.replace("\\", "/").lstrip("/").lower()
            if name in self._entries:
                self._twice.add(name)
            self._entries[name] = (offset + self._shift, packed, method, flags, crc)

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._entries

    def pictures(self) -> list[str]:
        """The names of the pictures that a Word file brings with it."""
        return [name for name in self._entries if name.startswith("word/media/")]

    def packed(self, name: str) -> tuple[int, int, bytes] | None:
        """A part as it is kept: method, checksum, bytes. Parts alike in all three have the same content."""
        found = self._find(name.lower())
        return (found[1], found[2], bytes(found[0])) if found else None

    def read(self, name: str) -> bytes | None:
        """The bytes of a part, None if there is none of that name."""
        name = name.lower()
        found = self._find(name)
        if found is None:
            return None
        raw, method, crc = found
        if method == 8:
            content = self._inflate(raw, name)
        elif method == 0:
            content = bytes(raw)
            self._spent += len(content)
        else:
            raise UnreadableDocument("damaged", f"{name} is packed by method {method}, which documents do not use")
        if self._spent > MOST_BYTES:
            raise UnreadableDocument("too-large", f"more than {MOST_BYTES >> 20} MB unpacked")
        if zlib.crc32(content) != crc:
            raise UnreadableDocument("damaged", f"{name} does not match its checksum")
        return content

    def _find(self, name: str) -> tuple[memoryview, int, int] | None:
        """The packed bytes of a part, its method and its checksum."""
        entry = self._entries.get(name)
        if entry is None:
            return None
        if name in self._twice:
            raise UnreadableDocument("damaged", f"two parts are called {name}")
        at, packed, method, flags, crc = entry
        data = self._data
        if flags & 1:
            raise UnreadableDocument("encrypted", f"{name} is encrypted")
        if data[at : at + 4] != b"PK\3\4" or at + 30 > len(data):
            raise UnreadableDocument("damaged", f"{name} is not where the archive says")
        names, extras = struct.unpack_from("<2H", data, at + 26)
        at += 30 + names + extras
        raw = memoryview(data)[at : at + packed]
        if len(raw) != packed:
            raise UnreadableDocument("damaged", f"{name} is cut off")
        return raw, method, crc

    def _inflate(self, raw: memoryview, name: str) -> bytes:
        limit = min(MOST_BYTES - self._spent, max(_FREE, MOST_RATIO * len(raw)))
        stream = zlib.decompressobj(-15)
        try:
            content = stream.decompress(raw, limit + 1)
        except zlib.error:
            raise UnreadableDocument("damaged", f"{name} cannot be unpacked") from None
        self._spent += len(content)
        if len(content) > limit:
            raise UnreadableDocument(
                "too-large", f"{name} unpacks to more than {limit >> 20} MB from {len(raw) >> 10} KB"
            )
        if not stream.eof:
            raise UnreadableDocument("damaged", f"{name} is cut off")
        return content


def _sizes64(extra: bytes, packed: int, size: int, offset: int) -> tuple[int, int]:
    """Packed size and offset from the ZIP64 field, which holds only those values that overflow, in this order."""
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<2H", extra, at)
        if kind == 1:
            field = extra[at + 4 : at + 4 + length]
            values = list(struct.unpack(f"<{len(field) // 8}Q", field[: len(field) // 8 * 8]))
            if size == 0xFFFFFFFF and values:
                values.pop(0)
            if packed == 0xFFFFFFFF and values:
                packed = values.pop(0)
            if offset == 0xFFFFFFFF and values:
                offset = values.pop(0)
            break
        at += 4 + length
    return packed, offset
