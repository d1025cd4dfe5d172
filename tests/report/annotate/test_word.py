"""Every document that we have: its copy holds one comment for each finding, at its place, and is the original otherwise."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import docx
import pytest
from lxml import etree

import qmslint
from qmslint.model import Document, Paragraph
from qmslint.report.annotate import Copy, annotated
from qmslint.report.annotate.comments import AUTHOR
from qmslint.report.annotate.places import Places
from qmslint.report.annotate.ranges import letters
from qmslint.report.run import Run
from tests.house.houses import houses
from tests.offices.offices import offices
from tests.report.annotate.compare import W, parts, same_but_for_us

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"
TODAY = "2026-06-01"


class Annotated(NamedTuple):
    """All documents, the run over them, and the copies, by name."""

    originals: Mapping[str, bytes]
    documents: Mapping[str, Document]
    run: Run
    copies: Mapping[str, Copy]


@pytest.fixture(scope="module")
def everything() -> Annotated:
    originals = {path.name: path.read_bytes() for path in sorted(EXAMPLES.rglob("*.docx"))}
    for kind, builds in (("house", houses()), ("office", offices())):
        for build in builds.values():
            made = build()
            originals[f"{kind}-{made.name}.docx"] = made.data()
    documents = {name: qmslint.load(data, name) for name, data in originals.items()}
    run = qmslint.check(list(documents.values()), isolated=True, today=TODAY)
    found = run.by_document()
    copies = {
        name: annotated(data, documents[name], found.get(name, []), run, "vi", TODAY)
        for name, data in originals.items()
    }
    return Annotated(originals, documents, run, copies)


def own(document: Document):
    return [c for c in document.comments if c.author == AUTHOR]


def test_a_copy_holds_one_comment_for_each_finding_with_its_sentence(everything: Annotated) -> None:
    found = everything.run.by_document()
    for name, copy in everything.copies.items():
        comments = own(qmslint.load(copy.data, name))
        messages = [everything.run.message(f, "vi") for f in found.get(name, [])]
        assert copy.homeless == 0
        assert len(comments) == len(messages), name
        for comment, message in zip(comments, messages, strict=True):
            assert message in comment.text
            assert comment.date == f"{TODAY}T00:00:00Z"


def test_a_comment_stands_at_the_paragraph_of_its_finding(everything: Annotated) -> None:
    found = everything.run.by_document()
    told = exact = 0
    for name, copy in everything.copies.items():
        document = qmslint.load(copy.data, name)
        at: dict[int, Paragraph] = {p.index: p for p in document.paragraphs()}
        places = Places(everything.documents[name], name)
        for finding, comment in zip(found.get(name, []), own(document), strict=True):
            place = places.of(finding)
            there = at[comment.index]
            told += 1
            if finding.location.part == "textbox":
                continue  # the paragraph that the box hangs on
            assert there.source == place.source, (name, finding.rule)
            if place.words:
                assert letters(place.words) in letters(there.text), (name, finding.rule)
                exact += 1
    assert told > 100
    assert exact > told / 2


def test_the_marked_words_are_those_of_the_finding(everything: Annotated) -> None:
    found = everything.run.by_document()
    for name, copy in everything.copies.items():
        words = marked(copy.data)
        places = Places(everything.documents[name], name)
        for finding, marks in zip(found.get(name, []), words, strict=True):
            place = places.of(finding)
            if place.words and finding.location.part != "textbox":
                assert letters(place.words) in letters(marks), (name, finding.rule)
                if finding.span:
                    assert letters(place.words) == letters(marks), (name, finding.rule)


def marked(data: bytes) -> list[str]:
    """The words between the marks of each of our comments, in the order of the comments."""
    held = parts(data)
    if "word/comments.xml" not in held:
        return []
    root = etree.fromstring(held["word/document.xml"])
    out = []
    for comment in etree.fromstring(held["word/comments.xml"]):
        if comment.get(f"{W}author") == AUTHOR:
            number, text, inside = comment.get(f"{W}id"), [], False
            for element in root.iter(f"{W}t", f"{W}noBreakHyphen", f"{W}commentRangeStart", f"{W}commentRangeEnd"):
                if element.get(f"{W}id") is not None:
                    inside ^= element.get(f"{W}id") == number
                elif inside and not any(a.tag in (f"{W}del", f"{W}moveFrom") for a in element.iterancestors()):
                    text.append("-" if element.tag == f"{W}noBreakHyphen" else element.text or "")
            out.append("".join(text))
    return out


def test_a_copy_differs_from_its_original_by_our_comments_only(everything: Annotated) -> None:
    for name, data in everything.originals.items():
        copy = everything.copies[name].data
        same_but_for_us(data, copy)
        before, after = everything.documents[name], qmslint.load(copy, name)
        assert before.text == after.text
        assert before.comments == tuple(c for c in after.comments if c.author != AUTHOR)
        assert before.revisions == after.revisions


def test_a_document_without_findings_is_copied_byte_for_byte(everything: Annotated) -> None:
    clean = set(everything.originals) - set(everything.run.by_document())
    assert clean
    assert all(everything.copies[name].data == everything.originals[name] for name in clean)


def test_annotating_a_copy_again_gives_the_same_bytes(everything: Annotated) -> None:
    found = everything.run.by_document()
    for name, copy in everything.copies.items():
        again = qmslint.load(copy.data, name)
        assert annotated(copy.data, again, found.get(name, []), everything.run, "vi", TODAY).data == copy.data, name


def test_what_was_mended_loses_its_comment(everything: Annotated) -> None:
    name = next(iter(everything.run.by_document()))
    copy = everything.copies[name].data
    bare = annotated(copy, qmslint.load(copy, name), [], everything.run, "vi").data
    assert own(qmslint.load(bare, name)) == []
    same_but_for_us(everything.originals[name], bare)


def test_python_docx_reads_the_comments(everything: Annotated) -> None:
    found = everything.run.by_document()
    for name in list(found)[:12]:
        comments = [c for c in docx.Document(io.BytesIO(everything.copies[name].data)).comments if c.author == AUTHOR]
        assert [c.initials for c in comments] == ["QL"] * len(found[name])
        for comment, finding in zip(comments, found[name], strict=True):
            assert everything.run.message(finding, "vi") in comment.text
            assert comment.paragraphs[-1].text == finding.rule


def test_a_copy_is_written_in_english_as_well(everything: Annotated) -> None:
    name, findings = next(iter(everything.run.by_document().items()))
    copy = annotated(everything.originals[name], everything.documents[name], findings, everything.run, "en")
    comments = own(qmslint.load(copy.data, name))
    assert everything.run.message(findings[0], "en") in comments[0].text
    assert "How to mend" in comments[0].text
    assert comments[0].date is None


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_libreoffice_opens_the_copies_and_keeps_every_comment(everything: Annotated, tmp_path: Path) -> None:
    found = everything.run.by_document()
    names = sorted(found, key=lambda n: -len(found[n]))[:6]
    for number, name in enumerate(names):
        (tmp_path / f"{number}.docx").write_bytes(everything.copies[name].data)
    subprocess.run(
        [
            "soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "odt",
            "--outdir", str(tmp_path), *(str(tmp_path / f"{n}.docx") for n in range(len(names))),
        ],
        check=True, capture_output=True, timeout=170,
    )  # fmt: skip
    for number, name in enumerate(names):
        with zipfile.ZipFile(tmp_path / f"{number}.odt") as package:
            root = etree.fromstring(package.read("content.xml"))
        authors = [a.findtext("{*}creator") for a in root.iter("{*}annotation")]
        assert authors.count(AUTHOR) == len(found[name]), name
