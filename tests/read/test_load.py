from __future__ import annotations

import io
import pickle
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qmslint.read import NOT_READ, REASONS, UnreadableDocument, load, readers
from qmslint.read.digest import sha256
from tests.read.word import abstract as abstract_list
from tests.read.word import box, docx, field, level, num, numbered, p, section, tbl, tc, tr


def test_a_path_a_string_and_bytes_give_the_same_document(tmp_path):
    data = docx(p("Quy trình"))
    path = tmp_path / "Quy trình.docx"
    path.write_bytes(data)
    from_path, from_text, from_bytes = load(path), load(str(path)), load(data, str(path))
    assert from_path == from_text == from_bytes
    assert (from_path.name, from_path.format, from_path.sha256) == (str(path), "docx", sha256(data))
    assert load(bytearray(data), str(path)) == load(memoryview(data), str(path)) == from_bytes
    assert load(data).name == "document"
    assert load(path, "QT-03.docx").name == "QT-03.docx"


def test_the_digest_is_sha256():
    assert sha256(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_a_file_that_is_not_there_or_is_no_file(tmp_path):
    for path, reason in ((tmp_path / "no.docx", "missing"), (tmp_path, "not-allowed"), ("a\0b", "not-allowed")):
        with pytest.raises(UnreadableDocument) as caught:
            load(path)
        assert caught.value.reason == reason


def test_a_file_beyond_all_measure_is_not_even_opened(tmp_path, monkeypatch):
    monkeypatch.setattr(readers, "MOST_FILE_BYTES", 10)
    path = tmp_path / "x.docx"
    path.write_bytes(b"x" * 11)
    with pytest.raises(UnreadableDocument, match="too-large"):
        load(path)


@pytest.mark.parametrize(("raised", "reason"), [(MemoryError(), "too-large"), (ZeroDivisionError("x"), "crashed")])
def test_a_reader_that_fails_otherwise_is_reported_as_such(raised, reason, monkeypatch):
    def fail(*_: object) -> None:
        raise raised

    monkeypatch.setitem(readers.READERS, "zip", fail)
    with pytest.raises(UnreadableDocument) as caught:
        load(docx(p("x")))
    assert caught.value.reason == reason


def test_the_error_says_what_and_survives_the_way_between_processes():
    error = UnreadableDocument("damaged", "the file is cut off", "zip")
    again = pickle.loads(pickle.dumps(error))
    assert (again.reason, again.detail, again.kind, str(again)) == (
        "damaged",
        "the file is cut off",
        "zip",
        "damaged: the file is cut off",
    )
    assert str(UnreadableDocument("empty")) == "empty"


def test_reasons_and_names_have_words_for_people():
    assert all(text and text[0].islower() for text in (*REASONS.values(), *NOT_READ.values()))


RICH = docx(
    p("Mục đích", '<w:pStyle w:val="Heading1"/>' + numbered(1))
    + p(box(p("Hộp")) + field("PAGE", "3"))
    + '<w:p><w:ins w:author="An"><w:r><w:t>thêm</w:t></w:r></w:ins><w:del><w:r><w:delText>bớt</w:delText></w:r></w:del></w:p>'
    + tbl(tr(tc("a", '<w:gridSpan w:val="2"/>'), tc("b", '<w:vMerge w:val="restart"/>')), tr("c", "d", tc("", "<w:vMerge/>")))
    + section(("header", "default", "header1.xml")),
    {
        "styles.xml": '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>',
        "numbering.xml": abstract_list(0, level(0, "%1.")) + num(1, 0),
        "header1.xml": p("Đầu trang"),
    },
    compression=0,
)  # fmt: skip


def test_the_rich_document_is_read():
    assert load(RICH).text == "Đầu trang\n1. Mục đích\n3\nHộp\nthêm\na\nb\nc\nd"


def changed(data: st.DataObject, content: bytes) -> bytes:
    """The content with some bytes set, cut out or doubled."""
    mutated = bytearray(content)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, max(len(mutated) - 1, 0)))
        change = data.draw(st.sampled_from(["set", "cut", "copy"]))
        if change == "set" and mutated:
            mutated[at] = data.draw(st.integers(0, 255))
        elif change == "cut":
            del mutated[at : at + data.draw(st.integers(1, 40))]
        else:
            mutated[at:at] = mutated[at : at + data.draw(st.integers(1, 40))]
    return bytes(mutated)


def only_one_error(content: bytes) -> None:
    try:
        load(content)
    except UnreadableDocument as error:
        assert error.reason in REASONS
        assert error.reason != "crashed", error.detail


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_whatever_the_bytes_only_one_error_is_raised(data):
    only_one_error(changed(data, RICH))


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_whatever_the_parts_only_one_error_is_raised(data):
    with zipfile.ZipFile(io.BytesIO(RICH)) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    name = data.draw(st.sampled_from(sorted(entries)))
    entries[name] = changed(data, entries[name])
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for entry, content in entries.items():
            archive.writestr(entry, content)
    only_one_error(target.getvalue())


TAGS = [
    "p",
    "r",
    "t",
    "tbl",
    "tr",
    "tc",
    "tcPr",
    "pPr",
    "rPr",
    "ins",
    "del",
    "moveFrom",
    "moveTo",
    "sdt",
    "sdtContent",
    "vMerge",
    "gridSpan",
    "numPr",
    "numId",
    "ilvl",
    "pStyle",
    "b",
    "vanish",
    "fldChar",
    "instrText",
    "txbxContent",
    "drawing",
    "pict",
    "sectPr",
    "headerReference",
    "hMerge",
    "gridBefore",
    "trPr",
    "rPrChange",
    "br",
    "sym",
    "footnoteReference",
    "commentReference",
    "altChunk",
    "body",
    "fldSimple",
    "cellDel",
    "AlternateContent",
    "smartTag",
]
VALUES = ("", "0", "1", "-1", "2000000000", "abc", "restart", "begin", "separate", "end", "page", "F0FC")
nodes = st.recursive(
    st.tuples(st.sampled_from(TAGS), st.sampled_from(VALUES), st.just([])),
    lambda inner: st.tuples(st.sampled_from(TAGS), st.sampled_from(VALUES), st.lists(inner, max_size=4)),
    max_leaves=25,
)


def written(node) -> str:
    tag, value, children = node
    attributes = (
        f'w:val="{value}" w:fldCharType="{value}" w:type="{value}" w:char="{value}" w:id="{value}" r:id="{value}"'
    )
    prefix = "mc" if tag == "AlternateContent" else "w"
    inner = "chữ" if tag in ("t", "instrText") else "".join(map(written, children))
    return f"<{prefix}:{tag} {attributes}>{inner}</{prefix}:{tag}>"


@settings(max_examples=300, deadline=None)
@given(st.lists(nodes, max_size=6))
def test_markup_in_any_order_is_read_and_keeps_its_promises(body):
    document = load(docx("".join(map(written, body))))
    indexes = [paragraph.index for paragraph in document.paragraphs()]
    assert indexes == sorted(set(indexes))


def test_many_threads_read_at_once():
    from concurrent.futures import ThreadPoolExecutor

    expected = load(RICH, "x")
    with ThreadPoolExecutor(8) as pool:
        assert all(found == expected for found in pool.map(lambda _: load(RICH, "x"), range(200)))


def test_documents_survive_the_way_between_processes():
    document = load(RICH, "x")
    assert pickle.loads(pickle.dumps(document)) == document


def test_path_objects_of_the_standard_library_are_taken(tmp_path):
    path = Path(tmp_path, "a.docx")
    path.write_bytes(docx(p("x")))
    assert load(path).blocks[0].text == "x"
