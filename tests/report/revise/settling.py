"""Our changes accepted or rejected in the XML, and a copy compared with its original."""

from __future__ import annotations

from lxml import etree

from qmslint.report.annotate.comments import AUTHOR
from tests.report.annotate.compare import (
    OURS_ONLY,
    RELATIONS,
    REMARKS,
    STATES,
    W,
    own_ids,
    parts,
    plain_body,
)

__all__ = ["accepted", "rejected", "same_when_rejected", "words"]

_STORIES = ("word/header", "word/footer", "word/footnotes", "word/endnotes", "word/document")


def rejected(content: bytes) -> bytes:
    """A part without our changes."""
    return _settled(content, gone="ins", kept="del")


def accepted(content: bytes) -> bytes:
    """A part with our changes made."""
    return _settled(content, gone="del", kept="ins")


def _settled(content: bytes, gone: str, kept: str) -> bytes:
    root = etree.fromstring(content)
    for change in list(root.iter(f"{W}{gone}")):
        if change.get(f"{W}author") == AUTHOR:
            change.getparent().remove(change)
    for change in list(root.iter(f"{W}{kept}")):
        if change.get(f"{W}author") == AUTHOR:
            for child in list(change):
                change.addprevious(child)
            change.getparent().remove(change)
    for text in root.iter(f"{W}delText"):
        if next((above for above in text.iterancestors(f"{W}del")), None) is None:
            text.tag = f"{W}t"
    for change in list(root.iter(f"{W}rPrChange")):
        if change.get(f"{W}author") == AUTHOR:
            properties = change.getparent()
            if kept == "del":
                before = change[0]
                properties.getparent().replace(properties, before)
                if not len(before) and not before.attrib:
                    before.getparent().remove(before)
            else:
                properties.remove(change)
    # Halves of somebody's insertion that ours had cut in two.
    for insertion in list(root.iter(f"{W}ins")):
        before = insertion.getprevious()
        if before is not None and before.tag == insertion.tag and _who(before) == _who(insertion):
            before.extend(list(insertion))
            insertion.getparent().remove(insertion)
    return etree.tostring(root)


def _who(insertion) -> tuple[str | None, str | None]:
    return insertion.get(f"{W}author"), insertion.get(f"{W}date")


def words(content: bytes) -> str:
    """The text of a part, what is deleted aside, a line for each paragraph."""
    root = etree.fromstring(content)
    return "\n".join("".join(t.text or "" for t in p.iter(f"{W}t")) for p in root.iter(f"{W}p"))


def same_when_rejected(original: bytes, copy: bytes) -> None:
    """Assert that nothing but our changes and comments tells a copy from its original, part by part."""
    before, after = parts(original), parts(copy)
    ours = own_ids(after.get(REMARKS)) - own_ids(before.get(REMARKS))
    assert set(after) - set(before) <= {REMARKS, STATES, RELATIONS}
    assert set(before) <= set(after)
    for name, content in before.items():
        if name.startswith(_STORIES) and after[name] != content:
            assert plain_body(content, set()) == plain_body(rejected(after[name]), ours), name
        elif name not in OURS_ONLY:
            assert after[name] == content, name
    numbers = [
        e.get(f"{W}id")
        for name, content in after.items()
        if name.startswith(_STORIES)
        for e in etree.fromstring(content).iter(f"{W}ins", f"{W}del", f"{W}rPrChange")
    ]
    assert len(numbers) == len(set(numbers))
