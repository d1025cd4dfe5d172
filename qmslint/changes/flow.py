"""What changed in the flows of a procedure: steps added, dropped, moved, in other hands, of another duration."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from qmslint.changes.match import alike, differs, folded, pair
from qmslint.changes.times import same_days
from qmslint.model import Flow, Step
from qmslint.model.change import Change

__all__ = ["flow_changes"]


def flow_changes(old: Sequence[Flow], new: Sequence[Flow], loose: bool = False) -> Iterator[Change]:
    """Every change of the flows; one that is new or gone is told once, not step by step."""
    pairs = (
        [(old[0], new[0])]
        if len(old) == len(new) == 1
        else pair(old, new, _case_and_steps, lambda f: folded(f.case or ""), _steps, likeness=_likeness)
    )
    for before, after in pairs:
        if before is None and after is not None:
            yield Change("flow", "added", after.case or "", after=str(len(after.steps)), new=after.location)
        elif before is not None and after is None:
            yield Change("flow", "dropped", before.case or "", before=str(len(before.steps)), old=before.location)
        elif before is not None and after is not None:
            yield from _steps_of(before, after, loose)
            yield from _total(before, after)


def _steps(flow: Flow) -> tuple[str, ...]:
    return tuple(folded(s.action) for s in flow.steps)


def _case_and_steps(flow: Flow) -> tuple[str, tuple[str, ...]]:
    return folded(flow.case or ""), _steps(flow)


def _likeness(old: Flow, new: Flow) -> float:
    """By the name of the case, or by the steps that both have."""
    one, other = set(_steps(old)), set(_steps(new))
    steps = 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0
    return max(alike(old.case or "", new.case or ""), steps)


def _total(old: Flow, new: Flow) -> Iterator[Change]:
    if not same_days(old.stated_total_days, new.stated_total_days):
        before, after = _said(old), _said(new)
        at_old = old.total.location if old.total is not None else old.location
        at_new = new.total.location if new.total is not None else new.location
        yield Change("total", "changed", new.case or "", "", before, after, at_old, at_new)


def _said(flow: Flow) -> str | None:
    if flow.stated_total_days is None:
        return None
    return flow.total.text if flow.total is not None and flow.total.text else f"{flow.stated_total_days:g}"


def _steps_of(old: Flow, new: Flow, loose: bool) -> Iterator[Change]:
    numbered_old, numbered_new = list(enumerate(old.steps, 1)), list(enumerate(new.steps, 1))
    pairs = pair(
        numbered_old, numbered_new,
        lambda s: (folded(s[1].action), folded(s[1].responsible or "")),
        lambda s: folded(s[1].action),
        likeness=lambda a, b: alike(a[1].action, b[1].action),
    )  # fmt: skip
    kept = [(before[0], after[0]) for before, after in pairs if before is not None and after is not None]
    stayed = _in_order(kept)
    for before, after in pairs:
        if before is None and after is not None:
            yield Change(
                "step", "added", _named(after[1]), after=after[1].action, old=old.location, new=after[1].location
            )
        elif before is not None and after is None:
            yield Change("step", "dropped", _named(before[1]), before=before[1].action, old=before[1].location,
                         new=new.location)  # fmt: skip
        elif before is not None and after is not None:
            if after[0] not in stayed:
                yield Change("step", "moved", _named(after[1]), "", str(before[0]), str(after[0]), before[1].location,
                             after[1].location)  # fmt: skip
            yield from _step(before[1], after[1], loose)


def _named(step: Step) -> str:
    return step.action or step.label


def _in_order(pairs: Sequence[tuple[int, int]]) -> frozenset[int]:
    """The newer numbers of those that keep their order: of pairs (older, newer) by newer, the longest rising row."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, (old, _) in enumerate(pairs):
        n = bisect_left(tails, old)
        before.append(ends[n - 1] if n else -1)
        if n == len(tails):
            tails.append(old)
            ends.append(at)
        else:
            tails[n], ends[n] = old, at
    at = ends[-1] if ends else -1
    kept = set()
    while at >= 0:
        kept.add(pairs[at][1])
        at = before[at]
    return frozenset(kept)


def _step(old: Step, new: Step, loose: bool) -> Iterator[Change]:
    def changed(part: str, before: str | None, after: str | None) -> Change:
        return Change("step", "changed", _named(new), part, before, after, old.location, new.location)

    if differs(old.action, new.action, loose):
        yield changed("text", old.action, new.action)
    if differs(old.responsible, new.responsible, loose):
        yield changed("responsible", old.responsible, new.responsible)
    if not same_days(old.days, new.days):
        yield changed("duration", _time(old), _time(new))
    elif (
        old.days is None
        and old.duration == new.duration == "text"
        and differs(old.duration_text, new.duration_text, loose)
    ):
        yield changed("duration", old.duration_text, new.duration_text)
    if differs(old.outputs, new.outputs, loose):
        yield changed("outputs", old.outputs, new.outputs)


def _time(step: Step) -> str | None:
    return step.duration_text or (None if step.days is None else f"{step.days:g}")
