"""Documents made to hang, crash, mislead or eat the memory of whoever reads them."""

from __future__ import annotations

import io
import random
import struct
import zipfile
import zlib
from collections.abc import Callable

from tests.read.test_ole import ole
from tests.read.word import docx, p, tbl, tc, tr, xml

__all__ = ["HOSTILE", "SECRET", "good"]

SECRET = "the content of a file outside"
CLEAN = "checked"


def good(number: int) -> bytes:
    """An ordinary document that something is to be said of."""
    steps = tbl(
        tr(tc(p("Bước")), tc(p("Trình tự")), tc(p("Trách nhiệm"))),
        tr(tc(p("B1")), tc(p("Nộp")), tc(p("&lt;&lt;tên&gt;&gt;"))),
    )
    return docx(p(f"QUY TRÌNH SỐ {number}") + p("1. Mục đích") + p("Cấp thẻ thư viện.") + steps)


def body(content: str) -> bytes:
    return xml("w:document", f"<w:body>{content}</w:body>").encode()


def archive(parts: dict[str, bytes], *, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The ordinary document with these parts put in or in place of its own."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(good(0))) as old, zipfile.ZipFile(out, "w", compression, compresslevel=1) as new:
        for name in old.namelist():
            new.writestr(name, parts.pop(name, None) or old.read(name))
        for name, data in parts.items():
            new.writestr(name, data)
    return out.getvalue()


def document(content: str) -> bytes:
    return archive({"word/document.xml": body(content)})


# ------------------------------------------------------------------------------------------------ archives


def zip_bomb() -> bytes:
    return archive({"word/document.xml": body(p("a" * 100)) + b" " * (200 << 20)})


def zip_bomb_beside() -> bytes:
    return archive({"word/media/image1.png": bytes(200 << 20)})


def size_that_lies() -> bytes:
    """The directory and the part's own head say that 200 MB are 1,000 bytes."""
    data = bytearray(zip_bomb())
    size = struct.pack("<I", len(body(p("a" * 100))) + (200 << 20))
    at = data.find(size)
    while at >= 0:
        data[at : at + 4] = struct.pack("<I", 1000)
        at = data.find(size, at + 4)
    return bytes(data)


def many_entries() -> bytes:
    return archive({f"word/media/{i}.bin": b"x" for i in range(30_000)}, compression=zipfile.ZIP_STORED)


def names_that_climb() -> bytes:
    """Harmless to read: nothing is ever unpacked to a file."""
    return archive({"../../climbed.txt": b"x", "/climbed.txt": b"x", "..\\climbed.txt": b"x"})


# ------------------------------------------------------------------------------------------------ XML


def entity_bomb() -> bytes:
    levels = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 10))
    text = f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "ha">{levels}]>' + body(p("x")).decode().split("?>", 1)[1]
    return archive({"word/document.xml": text.replace(">x<", ">&e9;<").encode()})


def external_entity(url: str) -> bytes:
    text = f'<!DOCTYPE d [<!ENTITY e SYSTEM "{url}">]>' + body(p("x")).decode().split("?>", 1)[1]
    return archive({"word/document.xml": text.replace(">x<", ">&e;<").encode()})


def external_in_styles() -> bytes:
    text = '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/evil.dtd">' + xml("w:styles", "").split("?>", 1)[1]
    return archive({"word/styles.xml": text.encode()})


def tables_in_tables() -> bytes:
    content = p("tận cùng")
    for _ in range(1500):
        content = f"<w:tbl><w:tr><w:tc>{content}{p()}</w:tc></w:tr></w:tbl>"
    return document(content + p())


def controls_in_controls() -> bytes:
    return document("<w:sdt><w:sdtContent>" * 5000 + p("x") + "</w:sdtContent></w:sdt>" * 5000)


def many_paragraphs() -> bytes:
    return document("".join(f"<w:p><w:r><w:t>Đoạn {i} của văn bản</w:t></w:r></w:p>" for i in range(200_000)))


def one_long_paragraph() -> bytes:
    words = random.Random(1).choices([f"từ{i}" for i in range(50_000)], k=2_200_000)
    return document(p(" ".join(words)))


def long_lines_for_patterns() -> bytes:
    """Text that slow expressions stumble over: long runs that nearly match dates, codes, blanks and lists."""
    runs = [
        "1." * 20_000,
        "…" * 40_000,
        "&lt;&lt;" * 20_000,
        "A-" * 20_000,
        "(" * 20_000,
        "ngày " * 10_000,
        "a" * 90_000,
    ]
    return document("".join(p(text) for text in runs))


def wide_spans() -> bytes:
    cell = '<w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr><w:p/></w:tc>'
    return document(f"<w:tbl>{f'<w:tr>{cell}</w:tr>' * 200}</w:tbl>" + p("Sau bảng"))


def styles_in_a_circle() -> bytes:
    one = '<w:style w:type="paragraph" w:styleId="{0}"><w:basedOn w:val="{1}"/></w:style>'
    return archive({"word/styles.xml": xml("w:styles", one.format("A", "B") + one.format("B", "A")).encode()})


def only_a_picture() -> bytes:
    """A scan pasted into Word: nothing to check, so nothing to call clean."""
    return archive({"word/document.xml": body(p()), "word/media/image1.png": b"x" * 5000})


def not_xml() -> bytes:
    return archive({"word/document.xml": b"<w:document><w:body>" + bytes(range(1, 256)) * 100})


# ------------------------------------------------------------------------------------------------ PDF


def pdf(*objects: bytes) -> bytes:
    """A PDF of these objects; the first is the catalogue."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, table, len(objects) + 1, len(out),
    )  # fmt: skip
    return bytes(out)


def stream(data: bytes, head: bytes = b"") -> bytes:
    packed = zlib.compress(data, 1)
    return b"<< %s /Filter /FlateDecode /Length %d >> stream\n%s\nendstream" % (head, len(packed), packed)


def one_page(content: bytes, resources: bytes = b"", *more: bytes, box: bytes = b"0 0 595 842") -> bytes:
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [%s] /Contents 4 0 R /Resources << %s >> >>" % (box, resources)
    tree = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    return pdf(b"<< /Type /Catalog /Pages 2 0 R >>", tree, page, stream(content), *more)


def form(content: bytes, resources: bytes) -> bytes:
    head = b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << %s >>" % resources
    return stream(content, head)


def form_in_itself() -> bytes:
    return one_page(b"/F Do", b"/XObject << /F 5 0 R >>", form(b"/F Do " * 3, b"/XObject << /F 5 0 R >>"))


def forms_without_end() -> bytes:
    """Each of nine forms draws the next one ten times."""
    forms = [form(b"/F Do " * 10, b"/XObject << /F %d 0 R >>" % (6 + i)) for i in range(9)]
    return one_page(b"/F Do", b"/XObject << /F 5 0 R >>", *forms, form(b"0 0 m 9 9 l S", b""))


def pages_in_a_circle() -> bytes:
    return pdf(b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2000000000 >>")


def page_without_measure() -> bytes:
    return one_page(b"0 0 m 9 9 l S", box=b"0 0 1000000000 1000000000")


def content_bomb() -> bytes:
    return one_page(b"0 0 m 9 9 l S " * (10 << 20))


def many_rectangles() -> bytes:
    return one_page(b"".join(b"%d %d 5 5 re S " % (i % 590, i // 590) for i in range(60_000)))


def picture_without_measure() -> bytes:
    head = b"/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /ColorSpace /DeviceGray /BitsPerComponent 1"
    image = stream(bytes(8 << 20), head)
    return one_page(b"595 0 0 842 0 0 cm /I Do", b"/XObject << /I 5 0 R >>", image)


def locked_pdf() -> bytes:
    data = one_page(
        b"BT ET", b"", b"<< /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P -4 >>" % (b"41" * 32, b"42" * 32)
    )
    return data.replace(b"/Root 1 0 R", b"/Root 1 0 R /Encrypt 5 0 R /ID [<00> <00>]")


def made(build: Callable[[], bytes], *ends: str) -> tuple[Callable[[], bytes], frozenset[str]]:
    return build, frozenset(ends)


# name → how it is made, and the ways in which it may end: `checked`, or the reason why it was not read.
HOSTILE: dict[str, tuple[Callable[[], bytes], frozenset[str]]] = {
    "zip-bomb.docx": made(zip_bomb, "too-large"),
    "zip-bomb-beside.docx": made(zip_bomb_beside, CLEAN, "too-large"),
    "size-that-lies.docx": made(size_that_lies, "too-large", "damaged"),
    "many-entries.docx": made(many_entries, "too-large"),
    "names-that-climb.docx": made(names_that_climb, CLEAN, "damaged"),
    "two-documents.docx": made(
        lambda: good(1).replace(b"word/styles.xml", b"word/document.xml"[:15]), CLEAN, "damaged"
    ),
    "entity-bomb.docx": made(entity_bomb, "damaged"),
    "external-in-styles.docx": made(external_in_styles, CLEAN, "damaged"),
    "external-http.docx": made(lambda: external_entity("http://127.0.0.1:9/evil"), "damaged"),
    "tables-in-tables.docx": made(tables_in_tables, "too-large"),
    "controls-in-controls.docx": made(controls_in_controls, "too-large"),
    "many-paragraphs.docx": made(many_paragraphs, CLEAN),
    "one-long-paragraph.docx": made(one_long_paragraph, CLEAN, "too-large"),
    "long-lines.docx": made(long_lines_for_patterns, CLEAN),
    "wide-spans.docx": made(wide_spans, CLEAN),
    "styles-in-a-circle.docx": made(styles_in_a_circle, CLEAN),
    "only-a-picture.docx": made(only_a_picture, CLEAN),
    "not-xml.docx": made(not_xml, "damaged"),
    "cut-off.docx": made(lambda: good(2)[:-200], "damaged"),
    "empty.docx": made(lambda: b"", "empty"),
    "locked.docx": made(lambda: ole(("EncryptedPackage", b"x" * 5000)), "encrypted"),
    "words-in-a-pdf-name.pdf": made(lambda: good(3), CLEAN),
    "pdf-in-a-word-name.docx": made(lambda: one_page(b"0 0 m 9 9 l S"), "no-text"),
    "text.pdf": made(lambda: b"Plain words.", "wrong-kind"),
    "head-only.pdf": made(lambda: b"%PDF-1.7\n", "damaged"),
    "cut-off.pdf": made(lambda: one_page(b"0 0 m 9 9 l S")[:-250], CLEAN, "damaged", "no-text"),
    "form-in-itself.pdf": made(form_in_itself, CLEAN, "no-text", "timeout", "crashed"),
    "forms-without-end.pdf": made(forms_without_end, CLEAN, "no-text", "timeout", "crashed", "too-large"),
    "pages-in-a-circle.pdf": made(pages_in_a_circle, CLEAN, "damaged", "too-large", "crashed", "no-text"),
    "page-without-measure.pdf": made(page_without_measure, CLEAN, "no-text", "damaged"),
    "content-bomb.pdf": made(content_bomb, CLEAN, "no-text", "timeout", "too-large", "crashed"),
    "many-rectangles.pdf": made(many_rectangles, CLEAN, "no-text"),
    "picture-without-measure.pdf": made(picture_without_measure, "no-text", CLEAN, "too-large", "crashed"),
    "locked.pdf": made(locked_pdf, "encrypted"),
}
