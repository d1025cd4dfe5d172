"""What changed in words: a line for the whole comparison, one for each document, one for each change with its places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

from qmslint.check.unreadable import unread_because
from qmslint.model import Location
from qmslint.model.change import HOW, Change, Comparison, DocumentChanges
from qmslint.report.changes.words import tell
from qmslint.report.layout import shorten
from qmslint.report.parts import part_name
from qmslint.report.place import in_words
from qmslint.report.words import day

__all__ = ["by_procedure", "head", "notes", "places", "sentence", "summary", "told"]

_LONGEST = 160


def head(comparison: Comparison, lang: str) -> str:
    """The title of the comparison."""
    return tell(lang, "head", comparison.since)


def summary(comparison: Comparison, lang: str) -> str:
    """How many documents changed, are new, gone, not compared, unchanged."""
    counts = Counter(d.how for d in comparison.documents)
    order = ("changed", "added", "dropped", "unread", "unchanged")
    return ", ".join(tell(lang, how, counts[how]) for how in order if counts[how]) or tell(lang, "nothing")


def told(comparison: Comparison) -> list[DocumentChanges]:
    """The documents of which there is something to say."""
    return [d for d in comparison.documents if d.how != HOW[1] or d.moved]


def notes(document: DocumentChanges, lang: str) -> Iterator[str]:
    """What became of a document, where it was before, and what to beware of."""
    yield tell(lang, f"document-{document.how}")
    if document.moved:
        yield tell(lang, "moved", document.old_path)
    if document.unread:
        yield tell(lang, f"unread-{document.unread}", unread_because(document.reason, lang))
    if document.changes and document.partly:
        yield tell(lang, "partly")
    if document.changes and document.rough:
        yield tell(lang, "rough")


def by_procedure(document: DocumentChanges) -> Iterator[tuple[str | None, list[Change]]]:
    """The changes outside every procedure (None), then those of each procedure under its title; of an only one too (None)."""
    groups: dict[tuple[int, str | None], list[Change]] = {}
    for c in document.changes:
        # A procedure that is new or gone is told of the document.
        whole = c.procedure_index is None or (c.fact == "procedure" and c.how in ("added", "dropped"))
        alone = whole or document.procedures < 2
        at = (-1, None) if alone or c.procedure_index is None else (c.procedure_index, c.procedure)
        groups.setdefault(at, []).append(c)
    for (_, title), changes in sorted(groups.items(), key=lambda g: g[0][0]):
        yield title, changes


def sentence(change: Change, lang: str) -> str:
    """One change: "Thời hạn: 07 ngày → 05 ngày"."""
    fact = str(_names()[change.fact].get(lang))
    name = _quoted(change.name)
    if change.how in ("added", "dropped"):
        value = change.after if change.how == "added" else change.before
        shown = _quoted(value or (part_name(change.part, lang) if change.fact == "section" else ""))
        if change.fact == "flow":
            shown = f"{name} ({tell(lang, 'steps', value)})" if name else tell(lang, "steps", value)
        elif change.fact == "time_limit" and name:
            shown = f"{shown} ({name})"
        text = tell(lang, f"fact-{change.how}", fact, shown)
    elif change.how == "moved":
        text = tell(lang, "fact-moved", fact, name, change.before, change.after)
    elif change.part in ("text", "title"):
        text = tell(lang, "fact-reworded", fact, *(_value(v, lang, quoted=True) for v in (change.before, change.after)))
    else:
        about = f" {name}" if name else ""
        about += f", {tell(lang, change.part)}" if change.part else ""
        text = tell(lang, "fact-changed", fact, about, *(_value(v, lang) for v in (change.before, change.after)))
    return text[:1].upper() + text[1:]


def places(change: Change, lang: str) -> str:
    """Where it stands, and where it stood if that was elsewhere; "" for what has no place."""
    at_new, at_old = (
        None if change.how == missing else at for missing, at in (("dropped", change.new), ("added", change.old))
    )
    new, old = (in_words(at, lang) if at is not None and _tells(at) else "" for at in (at_new, at_old))
    if not old or old == new:
        return new
    return "; ".join(filter(None, (new, tell(lang, "before", old))))


def _tells(place: Location) -> bool:
    """Whether there is more to say of a place than that it is in the document."""
    return place.part != "body" or any(v is not None for v in (place.section, place.table, place.page))


def _quoted(text: str) -> str:
    return f"“{shorten(text, _LONGEST)}”" if text else ""


def _value(value: str | None, lang: str, *, quoted: bool = False) -> str:
    if not value:
        return tell(lang, "nothing-stated")
    if len(value) == 10 and value[4] == value[7] == "-":
        return day(lang, value)
    return _quoted(value) if quoted else shorten(value, _LONGEST)


@cache
def _names() -> Any:
    from qmslint.resources import yaml_folder

    return yaml_folder("names")["fact"]
