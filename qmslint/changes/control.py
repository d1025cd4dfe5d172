"""What changed in the control data of a document, and whether it was revised at all."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.changes.kept import Said
from qmslint.changes.match import differs
from qmslint.facts.resolve import revision_key
from qmslint.model import Location
from qmslint.model.change import Change
from qmslint.understand.names import bare_title
from qmslint.understand.text.codes import code_key

__all__ = ["control_changes", "revised"]


def control_changes(old: Said, new: Said, loose: bool = False) -> Iterator[Change]:
    """Code, title, revision, dates and the number of a decision, where they differ."""
    for name, before, after in _stated(old, new):
        if _differs(name, before, after, loose):
            yield Change(name, "changed", "", "", before, after, _place(old, name), _place(new, name))


def revised(old: Said, new: Said) -> bool | None:
    """Whether revision, date or decision differ; None where no one of them is stated in both versions."""
    stated = [
        (n, a, b) for n, a, b in _stated(old, new) if n in ("revision", "issue_date", "effective_date", "decision")
    ]
    if any(_differs(name, before, after, loose=False) for name, before, after in stated):
        return True
    return False if any(before and after for _, before, after in stated) else None


def _stated(old: Said, new: Said) -> Iterator[tuple[str, str | None, str | None]]:
    for name in ("code", "title", "revision", "issue_date", "effective_date"):
        yield name, getattr(old.control, name) or None, getattr(new.control, name) or None
    yield "decision", _decision(old, new), _decision(new, old)


def _decision(reading: Said, other: Said) -> str | None:
    """Number and date of the decision that the document is, so far as both versions have them."""
    parts = [
        s.value
        for s, o in ((reading.decision, other.decision), (reading.decision_date, other.decision_date))
        if s is not None and o is not None and s.value and o.value
    ]
    return ", ".join(parts) or None


def _differs(name: str, before: str | None, after: str | None, loose: bool) -> bool:
    if before is None and after is None:
        return False
    if name in ("code", "title") and (before is None or after is None):
        return False  # it was not where it is looked for; that it is missing is told by other rules
    if name == "title":
        return differs(bare_title(before or ""), bare_title(after or ""), loose)
    if name == "code":
        return code_key(before or "") != code_key(after or "")
    if name == "revision":
        return revision_key(before or "") != revision_key(after or "")
    return before != after


def _place(reading: Said, name: str) -> Location | None:
    if name == "decision":
        return reading.decision.location if reading.decision is not None else None
    return next((s.location for s in reading.control.sightings if s.name == name), None)
