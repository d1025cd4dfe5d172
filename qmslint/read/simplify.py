"""Rare markup made plain, in the tree, before the walk: one fast walker then serves every document.

What a reader of the printed page does not see goes (deletions, hidden text, the unused branch of alternate content);
what stands inside a drawing comes out (text boxes, after the paragraph that anchors them); what cannot be read is
noted. Each step is a function over the whole part; no step recurses.
"""

from __future__ import annotations

from collections.abc import Callable

from qmslint.read.drawings import DRAWN, lift_boxes, unread
from qmslint.read.names import VAL
from qmslint.read.revisions import CHANGES, Change, accept
from qmslint.read.tree import alone, drop, paragraph_of, unwrap
from qmslint.read.xml import MC, OFF, Element, local, on, w
from qmslint.tuples import NamedTuple

__all__ = ["Notes", "simplify"]

_CHUNK = w("altChunk")
_P, _R, _PPR, _RPR = w("p"), w("r"), w("pPr"), w("rPr")
_CHANGES = frozenset(CHANGES)
_DRAWN = frozenset(DRAWN)
_COMMENTS = frozenset((w("commentRangeStart"), w("commentReference")))
_STEPS = (*CHANGES, *DRAWN, *_COMMENTS, w("vanish"), w("rt"), w("hidden"), w("txbxContent"))
_KEPT_WHEN_HIDDEN = frozenset((_RPR, w("fldChar"), w("instrText")))


class Notes(NamedTuple):
    """What the simplifier saw. `order` numbers the part's paragraphs as they stood in the file; `changes` are the
    tracked ones; `unread` holds (name of `NOT_READ`, detail, paragraph); `comments` maps a comment's id to its paragraph.
    """

    order: dict[Element, int]
    changes: list[Change]
    unread: list[tuple[str, str, Element | None]]
    comments: dict[str, Element | None]


def simplify(
    root: Element, hidden_styles: frozenset[str], load: Callable[[str], tuple[str, bytes] | None] | None = None
) -> Notes:
    """Change the tree of a part as described above; gives what was seen on the way. `load`: name and bytes of the part
    that a relationship of this one leads to."""
    order = {p: i for i, p in enumerate(root.iter(_P))}
    if load is not None and next(root.iter(_CHUNK), None) is not None:
        from qmslint.read.chunks import take_in

        take_in(root, load)  # after the count: what comes from beside has no paragraph in this file
    _choose(root)
    met = {element.tag for element in root.iter(*_STEPS)}  # each further step goes through the whole tree
    changes = accept(root) if met & _CHANGES else []
    if hidden_styles or w("vanish") in met:
        _hide(root, hidden_styles)
    if w("hidden") in met:
        for row in [mark.getparent().getparent() for mark in root.iter(w("hidden")) if on(mark)]:
            if row is not None and row.tag == w("tr"):
                drop(row)
    if w("rt") in met:
        for reading in list(root.iter(w("rt"))):  # the small reading above a text
            drop(reading)
    notes = Notes(order, changes, unread(root) if met & _DRAWN else [], _comments(root) if met & _COMMENTS else {})
    if w("txbxContent") in met:
        lift_boxes(root)
    return notes


def _choose(root: Element) -> None:
    """Keep one branch of each mc:AlternateContent: the first choice, unless only a later branch has text."""
    for alternate in list(root.iter(f"{{{MC}}}AlternateContent")):
        branches = [b for b in alternate if local(b) in ("Choice", "Fallback")]
        if not branches:
            drop(alternate)
            continue
        with_text = [b for b in branches if next(b.iter(w("t")), None) is not None]
        kept = (with_text or branches)[0]
        for branch in list(alternate):
            if branch is not kept:
                alternate.remove(branch)
        unwrap(kept)
        unwrap(alternate)


def _hide(root: Element, hidden_styles: frozenset[str]) -> None:
    """Take the content out of hidden runs. A paragraph that was nothing else goes as well."""
    runs: list[Element] = []
    for vanish in root.iter(w("vanish")):
        owner = vanish.getparent()
        if owner.tag == _RPR and vanish.get(VAL) not in OFF:
            runs.append(owner.getparent())
    if hidden_styles:
        for style in root.iter(w("rStyle"), w("pStyle")):
            if style.get(VAL) in hidden_styles:
                owner = style.getparent().getparent()
                runs.extend(owner.iter(_R) if owner.tag == _P else [owner])
    touched: dict[Element, bool] = {}
    for run in runs:
        if run.tag != _R:
            continue
        shown = run.find(f"{_RPR}/{w('vanish')}")
        if shown is not None and shown.get(VAL) in OFF:
            continue
        for child in list(run):
            if child.tag not in _KEPT_WHEN_HIDDEN:
                run.remove(child)
        above = next(run.iterancestors(_P), None)
        if above is not None:
            touched[above] = True
    for paragraph in touched:
        mark = paragraph.find(f"{_PPR}/{_RPR}/{w('vanish')}")
        empty = (
            next(paragraph.iter(w("t"), w("drawing"), w("pict"), w("object"), w("sectPr"), w("fldChar")), None) is None
        )
        if mark is not None and mark.get(VAL) not in OFF and empty and not alone(paragraph):
            drop(paragraph)


def _comments(root: Element) -> dict[str, Element | None]:
    """The paragraph of each comment: where its range begins, else where its mark stands."""
    places: dict[str, Element | None] = {}
    for mark in root.iter(w("commentRangeStart"), w("commentReference")):
        key = mark.get(w("id"))
        if key is not None and key not in places:
            places[key] = paragraph_of(mark)
    return places
