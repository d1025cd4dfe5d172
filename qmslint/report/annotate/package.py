"""A Word package that is rewritten: parts that are not changed keep their very bytes, compressed as they were."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import Any

from lxml import etree

from qmslint.read.package import Package
from qmslint.read.xml import Element

__all__ = ["EditedPackage", "serialised"]

_LOCAL = struct.Struct("<4s5H3L2H")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_NEW = (0, 33)  # time and date of parts that we write: the first day that a ZIP archive knows
_TYPES = "[Content_Types].xml"
_TYPES_NS = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELS_NS = "http://schemas.openxmlformats.org/package/2006/relationships"
_SIGNATURES = "_xmlsignatures/"
_PARSER = etree.XMLParser(
    resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_blank_text=False
)


class EditedPackage:
    """A copy of a package in the making. `package` is the original as the readers see it."""

    def __init__(self, data: bytes) -> None:
        self.package = Package(data)
        self._data = data
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self._entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        self._names = {_plain(entry.orig_filename): entry.orig_filename for entry in self._entries}
        self._new: dict[str, bytes] = {}
        self._trees: dict[str, Element] = {}

    @property
    def signed(self) -> bool:
        """Whether the original carries a digital signature, which no change leaves valid."""
        return any(name.startswith(_SIGNATURES) for name in self._names)

    def __contains__(self, name: str) -> bool:
        return _plain(name) in self._names or _plain(name) in map(_plain, self._new)

    def tree(self, name: str) -> Element | None:
        """The root of a part, as it is in the file: namespaces, remarks and all. Changed in place, it is written by
        `keep`."""
        found = self._trees.get(_plain(name))
        if found is None:
            content = self._new.get(name) or self.package.archive.read(name)
            if content is None:
                return None
            found = self._trees[_plain(name)] = etree.fromstring(content, _PARSER)
        return found

    def keep(self, name: str, root: Element | None = None) -> None:
        """Write a part anew: its tree, or a new one."""
        if root is not None:
            self._trees[_plain(name)] = root
        tree = self.tree(name)
        self._new[self._names.get(_plain(name), name)] = serialised(tree)

    def free_name(self, name: str) -> str:
        """The name, with a number in it when it is taken."""
        stem, _, suffix = name.rpartition(".")
        number = 1
        while name in self:
            number += 1
            name = f"{stem}{number}.{suffix}"
        return name

    def relate(self, kind: str, name: str) -> None:
        """Let the main part refer to the part `name` by a relationship of this type."""
        folder, _, base = self.package.main.rpartition("/")
        at = f"{folder}/_rels/{base}.rels" if folder else f"_rels/{base}.rels"
        root = self.tree(at)
        if root is None:
            spaces: Any = {None: _RELS_NS}
            root = etree.Element(f"{{{_RELS_NS}}}Relationships", nsmap=spaces)
        taken = {child.get("Id") for child in root}
        number = len(taken) + 1
        while f"rId{number}" in taken:
            number += 1
        etree.SubElement(root, f"{{{_RELS_NS}}}Relationship", Id=f"rId{number}", Type=kind, Target=f"/{name}")
        self.keep(at, root)

    def declare(self, name: str, content_type: str) -> None:
        """Name the content type of a part."""
        root = self.tree(_TYPES)
        if root is not None:
            etree.SubElement(root, f"{{{_TYPES_NS}}}Override", PartName=f"/{name}", ContentType=content_type)
            self.keep(_TYPES)

    def drop_signatures(self) -> None:
        """Leave out what would only tell that the copy is not what was signed."""
        self._entries = [e for e in self._entries if not _plain(e.orig_filename).startswith(_SIGNATURES)]
        for name, attribute in ((_TYPES, "PartName"), ("_rels/.rels", "Target")):
            root = self.tree(name)
            if root is not None:
                for child in [c for c in root if _SIGNATURES in (_plain(c.get(attribute) or "") + "/")]:
                    root.remove(child)
                self.keep(name)

    def data(self) -> bytes:
        """The copy."""
        out = io.BytesIO()
        directory: list[bytes] = []
        new = dict(self._new)
        for entry in self._entries:
            name = entry.orig_filename
            raw = name.encode("utf-8" if entry.flag_bits & 0x800 else "cp437")
            stamp = _stamp(entry.date_time)
            if name in new:
                _add(out, directory, raw, entry.flag_bits & 0x800, stamp, *_packed(new.pop(name)), entry.external_attr)
            else:
                method, crc, content = self._raw(entry)
                size = entry.file_size
                _add(
                    out, directory, raw, entry.flag_bits & 0x806, stamp, method, crc, size, content, entry.external_attr
                )
        for name, text in new.items():
            _add(out, directory, name.encode(), 0x800 if not name.isascii() else 0, _NEW, *_packed(text), 0)
        at = out.tell()
        out.writelines(directory)
        count = len(directory)
        out.write(_END.pack(b"PK\5\6", 0, 0, count, count, out.tell() - at, at, 0))
        return out.getvalue()

    def _raw(self, entry: zipfile.ZipInfo) -> tuple[int, int, bytes]:
        """A part as it is packed: method, checksum, bytes."""
        at = entry.header_offset
        names, extras = struct.unpack_from("<2H", self._data, at + 26)
        at += 30 + names + extras
        return entry.compress_type, entry.CRC, self._data[at : at + entry.compress_size]


def serialised(root: Element) -> bytes:
    """A part as a file: the tree with what stands before and after its root."""
    text: bytes = etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)
    return text


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()


def _packed(content: bytes) -> tuple[int, int, int, bytes]:
    stream = zlib.compressobj(6, zlib.DEFLATED, -15)
    return 8, zlib.crc32(content), len(content), stream.compress(content) + stream.flush()


def _stamp(when: tuple[int, ...]) -> tuple[int, int]:
    """Time and date as a ZIP archive keeps them."""
    year, month, day, hour, minute, second = when
    return hour << 11 | minute << 5 | second // 2, max(0, year - 1980) << 9 | month << 5 | day


def _add(
    out: io.BytesIO, directory: list[bytes], name: bytes, flags: int, stamp: tuple[int, int], method: int, crc: int,
    size: int, content: bytes, attributes: int,
) -> None:  # fmt: skip
    """Write one entry, and its line of the directory."""
    at = out.tell()
    common: tuple[Any, ...] = (flags, method, *stamp, crc, len(content), size, len(name))
    out.write(_LOCAL.pack(b"PK\3\4", 20, *common, 0) + name + content)
    directory.append(_ENTRY.pack(b"PK\1\2", 20, 20, *common, 0, 0, 0, 0, attributes, at) + name)
