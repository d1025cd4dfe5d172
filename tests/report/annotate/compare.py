"""Two Word packages compared part by part, our comments left aside."""

from __future__ import annotations

import io
import zipfile

from lxml import etree

from qmslint.report.annotate.comments import AUTHOR

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
BODY, REMARKS, STATES = "word/document.xml", "word/comments.xml", "word/commentsExtended.xml"
TYPES, RELATIONS = "[Content_Types].xml", "word/_rels/document.xml.rels"
OURS_ONLY = {TYPES, RELATIONS, BODY, REMARKS, STATES}


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        return {name: package.read(name) for name in package.namelist()}


def own_ids(content: bytes | None) -> set[str]:
    if content is None:
        return set()
    return {c.get(f"{W}id") for c in etree.fromstring(content) if c.get(f"{W}author") == AUTHOR}


def plain_body(content: bytes, ours: set[str]) -> bytes:
    """The main part without the marks of these comments, runs of one format that follow each other joined."""
    root = etree.fromstring(content)
    for name in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        for mark in list(root.iter(f"{W}{name}")):
            if mark.get(f"{W}id") in ours:
                gone = mark.getparent() if name == "commentReference" else mark
                gone.getparent().remove(gone)
    for text in root.iter(f"{W}t"):
        text.attrib.pop(SPACE, None)
    for run in list(root.iter(f"{W}r")):
        before = run.getprevious()
        while before is not None and before.tag == f"{W}r" and look(before) == look(run) and not before.tail:
            for child in [c for c in run if c.tag != f"{W}rPr"]:
                last = before[-1] if len(before) else None
                if last is not None and last.tag == child.tag == f"{W}t":
                    last.text = (last.text or "") + (child.text or "")
                else:
                    before.append(child)
            run.getparent().remove(run)
            break
    return etree.tostring(root, method="c14n")


def look(run) -> tuple[bytes, tuple]:
    properties = run.find(f"{W}rPr")
    words = b"" if properties is None else etree.tostring(properties, method="c14n", with_tail=False)
    return words, tuple(sorted(run.attrib.items()))


def same_but_for_us(original: bytes, copy: bytes) -> None:
    """Assert that a copy differs from its original only by our comments."""
    before, after = parts(original), parts(copy)
    ours = own_ids(after.get(REMARKS))
    assert set(after) - set(before) <= {REMARKS, STATES, RELATIONS}
    assert set(before) <= set(after)
    for name, content in before.items():
        if name not in OURS_ONLY:
            assert after[name] == content, name
    assert plain_body(before[BODY], set()) == plain_body(after[BODY], ours)
    if REMARKS in before:
        kept = etree.fromstring(after[REMARKS])
        for comment in [c for c in kept if c.get(f"{W}author") == AUTHOR]:
            kept.remove(comment)
        was = etree.fromstring(before[REMARKS])
        assert [etree.tostring(c, method="c14n") for c in kept] == [etree.tostring(c, method="c14n") for c in was]
    for name in (TYPES, RELATIONS):
        was, now = ([dict(e.attrib) for e in etree.fromstring(held.get(name, b"<x/>"))] for held in (before, after))
        assert now[: len(was)] == was
        added = [e.get("PartName") or e.get("Target") for e in now[len(was) :]]
        assert set(added) <= {f"/{REMARKS}", f"/{STATES}"}
