"""Codes, facts, form files and the graph."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qmslint.check.rulefiles.example_project import project_of
from qmslint.facts.files import Attached, is_form_file, look_beside
from qmslint.facts.gather import facts_of, unread
from qmslint.facts.graph import cycles, graph_of
from qmslint.facts.index import Project
from qmslint.facts.model import Citation, DocumentFacts, Entry, Register
from qmslint.facts.resolve import Codes, family, same_revision
from qmslint.model import Location
from qmslint.read.sample import parse
from qmslint.understand import understand

CODES = Codes([("ETV.MP30", 1), ("QT-07", 2), ("QT.ĐCKS.01", 3), ("QT-12", 4)])


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("ETV.MP 30", 1),
        ("QT.7", 2),
        ("qt 07", 2),
        ("QT-07_v2.1", 2),
        ("QT-ĐCKS-1", 3),
        ("QT-70", None),
        ("QT-7A", None),
    ],
)
def test_a_code_is_found_however_it_is_spelled(code: str, found: int | None) -> None:
    assert CODES.find(code) == found


@pytest.mark.parametrize(("code", "near"), [("QT-O7", "QT-07"), ("QT.DCKS.01", "QT.ĐCKS.01"), ("HD-MUA-5", "")])
def test_the_code_that_was_meant_is_told(code: str, near: str) -> None:
    assert CODES.near(code) == near


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("02", "2", True), ("Lần 2", "02", True), ("2.0", "2", True), ("A", "a", True), ("1.2", "1.3", False),
     ("01", "02", False), (None, "1", True), ("-", "1", True)],
)  # fmt: skip
def test_revisions_are_compared_as_numbers(one: str | None, other: str | None, same: bool) -> None:
    assert same_revision(one, other) is same


def test_a_family_is_the_letters_before_the_number() -> None:
    assert [family(c) for c in ("QT-03", "QT.ĐCKS.01", "ETV.MP 30", "STCL")] == ["QT", "QTĐCKS", "ETVMP", ""]


DOCUMENT = """
file: QT-01.docx
header: | SỞ | QUY TRÌNH KIỂM SOÁT HỒ SƠ | Mã hiệu: QT-01 |

**1. Tài liệu viện dẫn**

- QT-02 Đánh giá nội bộ, lần ban hành 04;

- Quy trình QT-03 thay thế QT-13;

- QT-14 của nhà cung cấp;

- QT-15 đã được thay thế;

| Mã hiệu | Tên tài liệu | Lần ban hành |
| QT-05 | Mua sắm | 03 |
| QT-06 | Đào tạo | |

**2. Nội dung**

| Bước | Nội dung | Trách nhiệm |
| B1 | Theo mã TTHC 1.012345.H42 | Văn thư |
"""


def facts() -> DocumentFacts:
    (document,) = project_of(DOCUMENT).documents
    return document


def test_facts_hold_what_is_cited_and_what_is_cited_as_gone() -> None:
    cited = {c.target: (c.revision, c.weak) for c in facts().citations}
    assert cited["QT-02"] == ("04", False)
    assert cited["QT-03"] == (None, False)
    assert (cited["QT-05"], cited["QT-06"]) == (("03", False), (None, False))
    assert all(cited[code][1] for code in ("QT-13", "QT-14", "QT-15"))


def test_an_only_procedure_has_the_only_tthc_code_of_its_document() -> None:
    assert [p.tthc_codes for p in facts().procedures] == [("1.012345.H42",)]


def test_facts_go_between_processes() -> None:
    assert pickle.loads(pickle.dumps(facts())) == facts()


@given(st.text(max_size=300))
def test_facts_are_made_of_any_text(text: str) -> None:
    assert facts_of(understand(parse(text), "a.md")).path == "a.md"


def test_a_form_has_a_file_when_a_name_carries_its_code() -> None:
    files = Attached(
        [
            "bieu-mau/BM-03-01 Đơn.docx",
            "x/BM.03.02_so_theo_doi.xlsx",
            "BM-03-03-don-xin.doc",
            "F30.01v2.pdf",
            "BM-03-044.docx",
        ]
    )
    assert [files.has(c) for c in ("BM.03.01", "BM-03-02", "BM-03-03", "BM-03-04", "BM-03")] == [
        True,
        True,
        True,
        False,
        False,
    ]
    assert len(files) == 5


@pytest.mark.parametrize(
    ("path", "form"),
    [("qt/Biểu mẫu/đơn.docx", True), ("qt/BM-03-01 Đơn.docx", True), ("qt/QT-03.docx", False), ("forms/a.docx", True)],
)
def test_forms_are_known_by_their_folder_or_name(path: str, form: bool) -> None:
    assert is_form_file(path) is form


def test_files_are_looked_for_beside_and_in_folders_of_forms_only(tmp_path: Path) -> None:
    for name in ("qt/QT-01.docx", "qt/bieu-mau/BM-01.docx", "qt/bieu-mau/cu/BM-02.xlsx", "qt/luu/BM-03.docx", "Mẫu/BM-04.doc",
                 "qt/bieu-mau/~$BM-05.docx", "qt/.x/BM-06.docx", "qt/bieu-mau/BM-07.txt"):  # fmt: skip
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    files = look_beside([str(tmp_path / "qt")])
    assert [n for n in range(1, 8) if files.has(f"BM-0{n}")] == [1, 2, 4]
    assert look_beside([str(tmp_path / "none")]).names == (str(tmp_path / "Mẫu" / "BM-04.doc"),)


def document(code: str, *cited: str, path: str = "") -> DocumentFacts:
    citations = tuple(Citation(c, c, None, Location(), None) for c in cited)
    return DocumentFacts(path or f"{code}.docx", "procedure", code=code, title=f"Về {code}", citations=citations)


def test_the_graph_tells_documents_rows_and_what_is_unknown() -> None:
    register = Register("dm.xlsx", (Entry("QT-03", "Ba", "2"),))
    graph = graph_of(
        Project([document("QT-01", "QT 02", "QT-3", "QT-9", "QT-01"), document("QT-02", "QT-01", "QT-01")], register)
    )
    assert [(n.id, n.kind) for n in graph.nodes] == [
        ("QT-01", "document"),
        ("QT-02", "document"),
        ("QT-03", "registered"),
        ("QT-9", "unknown"),
    ]
    assert [tuple(e) for e in graph.edges] == [
        ("QT-01", "QT-02", 1),
        ("QT-01", "QT-03", 1),
        ("QT-01", "QT-9", 1),
        ("QT-02", "QT-01", 2),
    ]
    assert graph.cycles == (("QT-01", "QT-02"),)
    assert graph.orphans == ()
    assert graph.find("qt.2") == graph.nodes[1]
    assert graph.find("QT-77") is None


def test_a_code_that_stands_twice_gives_two_nodes() -> None:
    graph = graph_of(Project([document("QT-01"), document("QT-01", path="cũ.docx"), unread("QT-05.docx")]))
    assert [n.id for n in graph.nodes] == ["QT-01", "cũ.docx"]


def test_every_knot_gives_its_shortest_ring() -> None:
    links = {"a": ["b"], "b": ["c", "a"], "c": ["a"], "d": ["d"], "e": ["f"], "f": []}
    assert cycles(links) == [("a", "b"), ("d",)]


@given(st.dictionaries(st.sampled_from("abcdef"), st.lists(st.sampled_from("abcdef"), max_size=4)))
def test_a_ring_is_made_of_links(links: dict[str, list[str]]) -> None:
    for ring in cycles(links):
        assert all(b in links[a] for a, b in zip(ring, (*ring[1:], ring[0]), strict=True))
