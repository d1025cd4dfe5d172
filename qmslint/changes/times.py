"""What changed in the stated time limits, case by case."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

from qmslint.changes.match import Pair, alike, folded, pair
from qmslint.model import TimeLimit
from qmslint.model.change import Change

__all__ = ["limit_changes", "same_days"]


def limit_changes(old: Sequence[TimeLimit], new: Sequence[TimeLimit]) -> Iterator[Change]:
    """Every limit that is another, or is there in one version only. One limit stated twice is one."""
    for before, after in _pairs(_once(old), _once(new)):
        if before is None and after is not None:
            yield Change("time_limit", "added", after.case or "", after=after.text, new=after.location)
        elif before is not None and after is None:
            yield Change("time_limit", "dropped", before.case or "", before=before.text, old=before.location)
        elif before is not None and after is not None and _length(before) != _length(after):
            yield Change("time_limit", "changed", after.case or "", "", before.text, after.text, before.location,
                         after.location)  # fmt: skip


def _pairs(old: list[TimeLimit], new: list[TimeLimit]) -> list[Pair[TimeLimit]]:
    if len(old) == len(new) == 1:
        return [(old[0], new[0])]
    return pair(old, new, _case_and_length, _case, likeness=_likeness)


def _likeness(old: TimeLimit, new: TimeLimit) -> float:
    """By the names of the cases; the limit of no case is that of the case which has it now, or had it."""
    if old.case and new.case:
        return alike(old.case, new.case)
    return 1.0 if _length(old) == _length(new) else 0.0


def same_days(old: float | None, new: float | None) -> bool:
    """Whether two times in days are the same, or neither is a number."""
    return old == new if old is None or new is None else abs(old - new) < 0.001


def _once(limits: Sequence[TimeLimit]) -> list[TimeLimit]:
    return list({_case_and_length(t): t for t in reversed(limits)}.values())[::-1]


def _case(limit: TimeLimit) -> Hashable:
    return folded(limit.case or "")


def _length(limit: TimeLimit) -> Hashable:
    """The days and what kind of days they are; the words of a limit that is no number."""
    if limit.days is None:
        return folded(limit.text)
    return round(limit.days, 3), limit.unit if limit.unit in ("day", "workday") else None


def _case_and_length(limit: TimeLimit) -> Hashable:
    return _case(limit), _length(limit)
