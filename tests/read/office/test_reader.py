from __future__ import annotations

import http.server
import io
import threading
import zipfile

import pytest

import qmslint
from qmslint.read import Options, UnreadableDocument, load
from qmslint.read.digest import sha256
from qmslint.read.office import convert_many
from qmslint.read.ole import streams
from qmslint.understand import understand
from tests.house.styles import a_automatic_numbers, b_all_in_one_table, c_sections_with_tables, d_two_annexes
from tests.read.office.programs import FILTERS, all_turned_into, needs_libreoffice
from tests.read.test_legacy import as_tcvn3, as_vni, font
from tests.read.word import docx, p, r

pytestmark = needs_libreoffice

STYLES = (a_automatic_numbers, b_all_in_one_table, c_sections_with_tables, d_two_annexes)


def said(document):
    """What counts in a document: procedures with their parts, without places."""
    reading = understand(document, "x")
    return [
        (
            procedure.title,
            [(s.kind, s.number) for s in procedure.sections],
            [c.text for c in procedure.dossier.components] if procedure.dossier else None,
            [[(s.label, s.responsible, s.days) for s in flow.steps] for flow in procedure.flows],
        )
        for procedure in reading.procedures
    ]


@pytest.fixture(scope="module")
def twins(tmp_path_factory):
    """The documents of `STYLES` and a short one in every format, `NAME.KIND`, and beside them their conversions."""
    folder = tmp_path_factory.mktemp("twins")
    made = {name(style): style.build().data() for style in STYLES}
    made["short"] = docx(p(r("Quy trình cấp thẻ thư viện")))
    for kind in FILTERS:
        for title, data in all_turned_into(made, kind, folder).items():
            (folder / f"{title}.{kind}").write_bytes(data)
    convert_many(sorted(str(path) for path in folder.glob("*.*")), str(folder / "converted"))
    return folder


def name(style):
    return style.__name__.rpartition(".")[2]


@pytest.mark.parametrize("kind", ["doc", "rtf", "odt"])
@pytest.mark.parametrize("style", STYLES, ids=name)
def test_the_same_procedure_says_the_same_in_every_format(kind, style, twins):
    path = twins / f"{name(style)}.{kind}"
    document = load(path, f"QT-01.{kind}", Options(converted=str(twins / "converted")))
    assert (document.format, document.name, document.sha256) == (kind, f"QT-01.{kind}", sha256(path.read_bytes()))
    assert not {"Application", "Template"} & set(document.properties)
    assert said(document) == said(load(style.build().data()))
    assert said(document)


@pytest.mark.parametrize("kind", sorted(FILTERS))
def test_every_kind_is_known_by_its_bytes_whatever_its_name(kind, twins):
    data = (twins / f"short.{kind}").read_bytes()
    document = load(data, "misnamed.docx", Options(converted=str(twins / "converted")))
    assert (document.format, document.blocks[0].text) == (kind, "Quy trình cấp thẻ thư viện")


def test_a_web_page_saved_as_doc_is_read():
    page = "<html><head><meta charset='utf-8'></head><body><h1>Quy trình</h1><table><tr><td>Bước 1</td></tr></table>"
    document = load(page.encode(), "a.doc")
    assert document.format == "html"
    assert document.blocks[0].text == "Quy trình"
    assert [c.text for c in document.blocks[1].cells()] == ["Bước 1"]


def test_nothing_is_fetched_for_a_document():
    asked = []

    class Server(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_OPTIONS = do_PROPFIND = do_GET  # noqa: N815

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        picture = f"<img src='http://127.0.0.1:{server.server_port}/x.png'>"
        document = load(f"<html><body><p>Mục đích</p>{picture}</body></html>".encode())
        server.shutdown()
    assert document.blocks[0].text == "Mục đích"
    assert asked == []


@pytest.mark.parametrize("kind", ["doc", "rtf"])
def test_old_encodings_come_through_with_their_fonts(kind, tmp_path):
    body = (
        p(r(as_tcvn3("Thủ tướng ký quyết định"), font(".VnTime")))
        + p(r(as_tcvn3("bộ trưởng bộ tài chính"), font(".VnTimeH")))
        + p(r(as_vni("Ủy ban nhân dân thị xã"), font("VNI-Times")))
        + p(r("Chữ Unicode đứng dưới phông cũ, hoà nhập", font(".VnTime")))
    )
    document = load(all_turned_into({"old": docx(body)}, kind, tmp_path)["old"])
    assert [block.text for block in document.blocks] == [
        "Thủ tướng ký quyết định",
        "BỘ TRƯỞNG BỘ TÀI CHÍNH",
        "Ủy ban nhân dân thị xã",
        "Chữ Unicode đứng dưới phông cũ, hoà nhập",
    ]
    assert {use.encoding for use in document.encodings} == {"TCVN3", "VNI"}


def test_a_broken_document_is_damaged_not_empty(twins):
    data = bytearray((twins / f"{name(STYLES[0])}.doc").read_bytes())
    at = streams(data)["worddocument"]
    data[at : at + 512] = bytes(512)
    with pytest.raises(UnreadableDocument) as caught:
        load(data)
    assert (caught.value.reason, caught.value.kind) == ("damaged", "doc")


def test_an_opendocument_text_that_would_have_to_be_mended_is_damaged(twins):
    data = (twins / "short.odt").read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        info = archive.getinfo("content.xml")
    at = info.header_offset + 30 + len("content.xml") + info.compress_size // 2
    with pytest.raises(UnreadableDocument) as caught:
        load(data[:at] + bytes(8) + data[at + 8 :])
    assert caught.value.reason == "damaged"


def opendocument(manifest: str, **parts: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("META-INF/manifest.xml", manifest)
        for part, text in parts.items():
            archive.writestr(f"{part}.xml", text)
    return content.getvalue()


def test_an_opendocument_text_may_be_protected_or_empty():
    with pytest.raises(UnreadableDocument) as caught:
        load(opendocument("<manifest:encryption-data/>", content="x"))
    assert (caught.value.reason, caught.value.kind) == ("encrypted", "odt")
    with pytest.raises(UnreadableDocument) as caught:
        load(opendocument("<manifest/>"))
    assert (caught.value.reason, caught.value.kind) == ("damaged", "odt")


def test_a_folder_of_old_documents_gives_the_findings_of_the_new_ones(twins, tmp_path):
    style = STYLES[-1]
    (tmp_path / "a.docx").write_bytes(style.build().data())
    for kind in ("doc", "rtf", "odt"):
        (tmp_path / f"a.{kind}").write_bytes((twins / f"{name(style)}.{kind}").read_bytes())
    run = qmslint.check(tmp_path, isolated=True, today="2026-06-01")
    assert [d.status for d in run.documents] == ["checked"] * 4
    found = {d.path: sorted(f.rule for f in run.findings if f.path == d.path) for d in run.documents}
    assert len({tuple(rules) for rules in found.values()}) == 1
    assert {r.document.format for r in qmslint.extract(tmp_path)} == {"docx", "doc", "rtf", "odt"}
