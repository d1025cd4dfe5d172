from __future__ import annotations

import io
import struct
import warnings
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qmslint.read import UnreadableDocument
from qmslint.read.archive import MOST_BYTES, MOST_ENTRIES, Archive


def packed(entries: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", compression) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return target.getvalue()


def refusal(data: bytes, name: str = "a.xml") -> UnreadableDocument:
    with pytest.raises(UnreadableDocument) as caught:
        Archive(data).read(name)
    return caught.value


@pytest.mark.parametrize("compression", [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
def test_parts_come_out_as_they_went_in(compression):
    archive = Archive(packed({"a.xml": b"<a/>", "word/b.xml": b"x" * 5000}, compression))
    assert archive.read("a.xml") == b"<a/>"
    assert archive.read("word/b.xml") == b"x" * 5000
    assert archive.read("c.xml") is None


def test_names_are_compared_without_case_and_with_either_slash():
    archive = Archive(packed({"Word\\Document.XML": b"x"}))
    assert "word/document.xml" in archive
    assert archive.read("word/Document.xml") == b"x"


def test_foreign_bytes_before_and_after_do_no_harm():
    data = packed({"a.xml": b"<a/>"})
    assert Archive(b"JUNK" * 10 + data).read("a.xml") == b"<a/>"
    assert Archive(data + b"\0" * 5000).read("a.xml") == b"<a/>"


def test_zip64_and_data_descriptors_are_read():
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    target = Pipe()
    with (
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("a.xml", "w", force_zip64=True) as f,
    ):
        f.write(b"<a/>" * 1000)
    assert Archive(target.getvalue()).read("a.xml") == b"<a/>" * 1000


def test_a_zip64_directory_is_found():
    plain = packed({"a.xml": b"<a/>"})
    end = plain.rindex(b"PK\5\6")
    count, size, offset = struct.unpack_from("<HLL", plain, end + 10)
    record = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, count, count, size, offset)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, end, 1)
    tail = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    assert Archive(plain[:end] + record + locator + tail).read("a.xml") == b"<a/>"


def test_sizes_in_the_zip64_field_are_used():
    plain = bytearray(packed({"a.xml": b"<a/>" * 50}))
    entry = plain.index(b"PK\1\2")
    size, real_size = struct.unpack_from("<LL", plain, entry + 20)
    struct.pack_into("<LL", plain, entry + 20, 0xFFFFFFFF, 0xFFFFFFFF)
    struct.pack_into("<H", plain, entry + 30, 28)
    struct.pack_into("<L", plain, entry + 42, 0xFFFFFFFF)
    at = entry + 46 + len("a.xml")
    extra = struct.pack("<HHQQQ", 1, 24, real_size, size, 0)
    rebuilt = plain[:at] + extra + plain[at:]
    end = rebuilt.rindex(b"PK\5\6")
    (directory,) = struct.unpack_from("<L", rebuilt, end + 12)
    struct.pack_into("<L", rebuilt, end + 12, directory + 28)
    assert Archive(bytes(rebuilt)).read("a.xml") == b"<a/>" * 50


def test_a_file_that_is_cut_off_is_damaged():
    data = packed({"a.xml": b"<a/>" * 1000})
    assert refusal(data[: len(data) // 2]).reason == "damaged"


def test_a_directory_that_is_broken_is_damaged():
    data = packed({"a.xml": b"<a/>"})
    at = data.index(b"PK\1\2")
    assert refusal(data[:at] + b"XX" + data[at + 2 :]).reason == "damaged"
    end = data.rindex(b"PK\5\6")
    assert refusal(data[: end + 12] + b"\xff\xff\xff\x7f" + data[end + 16 :]).reason == "damaged"
    assert refusal(data[: end + 16] + b"\xff\xff\xff\x7f" + data[end + 20 :]).reason == "damaged"


def test_a_part_that_is_not_where_it_should_be_is_damaged():
    data = packed({"a.xml": b"<a/>"})
    assert refusal(b"XX" + data[2:]).reason == "damaged"


def test_a_part_that_does_not_match_its_checksum_is_damaged():
    data = packed({"a.xml": b"<abc/>"}, zipfile.ZIP_STORED)
    assert "checksum" in refusal(data.replace(b"<abc/>", b"<abd/>")).detail


def test_deflate_that_is_broken_is_damaged():
    data = bytearray(packed({"a.xml": b"<a/>" * 1000}))
    for at in range(40, 50):
        data[at] ^= 0xFF
    assert refusal(bytes(data)).reason == "damaged"


def test_deflate_that_ends_early_is_damaged():
    data = bytearray(packed({"a.xml": bytes(range(256)) * 50}))
    entry = data.index(b"PK\1\2")
    (size,) = struct.unpack_from("<L", data, entry + 20)
    struct.pack_into("<L", data, entry + 20, size - 20)
    assert refusal(bytes(data)).reason == "damaged"


def test_a_part_longer_than_the_file_is_damaged():
    data = bytearray(packed({"a.xml": b"<a/>"}))
    struct.pack_into("<L", data, data.index(b"PK\1\2") + 20, 1 << 20)
    assert "cut off" in refusal(bytes(data)).detail


def test_an_encrypted_part_is_said_to_be():
    data = bytearray(packed({"a.xml": b"<a/>"}))
    data[data.index(b"PK\1\2") + 8] |= 1
    assert refusal(bytes(data)).reason == "encrypted"


def test_odd_compression_is_damaged():
    assert "method 12" in refusal(packed({"a.xml": b"<a/>"}, zipfile.ZIP_BZIP2)).detail


def test_two_parts_of_one_name_are_damaged():
    target = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(target, "w") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("a.xml", b"1")
        archive.writestr("a.xml", b"2")
    assert refusal(target.getvalue()).reason == "damaged"


def test_a_part_that_unpacks_absurdly_is_too_large_whatever_it_declares():
    data = bytearray(packed({"a.xml": b" " * (40 << 20)}))
    struct.pack_into("<L", data, data.index(b"PK\1\2") + 24, 1000)
    assert refusal(bytes(data)).reason == "too-large"


def test_all_parts_together_are_bounded(monkeypatch):
    monkeypatch.setattr("qmslint.read.archive.MOST_BYTES", 1500)
    archive = Archive(packed({"a.xml": b"<a/>" * 200, "b.xml": b"<b/>" * 200}, zipfile.ZIP_STORED))
    archive.read("a.xml")
    with pytest.raises(UnreadableDocument, match="too-large"):
        archive.read("b.xml")
    assert MOST_BYTES > 1 << 20


def test_too_many_entries_are_too_large():
    data = bytearray(packed({"a.xml": b"<a/>"}))
    struct.pack_into("<H", data, data.rindex(b"PK\5\6") + 10, MOST_ENTRIES + 1)
    assert refusal(bytes(data)).reason == "too-large"


@given(
    st.dictionaries(st.from_regex(r"[a-z]{1,8}\.xml", fullmatch=True), st.binary(max_size=300), min_size=1, max_size=5)
)
def test_what_zipfile_writes_is_read(entries):
    archive = Archive(packed(entries))
    assert {name: archive.read(name) for name in entries} == entries


@given(st.data())
def test_no_change_of_bytes_raises_anything_else(data):
    whole = packed({"a.xml": b"<a/>" * 20, "b/c.xml": b"x"})
    mutated = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 4))):
        mutated[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(whole)))
    try:
        archive = Archive(bytes(mutated[:cut]))
        archive.read("a.xml")
        archive.read("b/c.xml")
    except UnreadableDocument as error:
        assert error.reason in ("damaged", "encrypted", "too-large")
