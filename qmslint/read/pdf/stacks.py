"""Rules below each other that no vertical line crosses: what may be the rows of a table."""

from __future__ import annotations

from qmslint.read.pdf.grids import LOOSE, NEAR, joined
from qmslint.read.pdf.page import Edge
from qmslint.tuples import NamedTuple

__all__ = ["Rule", "stacks_of"]

WIDE = 60.0  # points: a shorter rule is no row of a table
CORNER = 16.5  # points: what is cut off nearer to the ends is a rounded corner
HIGH = 320.0  # points: rules further apart bound no row
MOST_WIDTHS = 8  # of tables below each other on one page that all begin, or end, at one place


class Rule(NamedTuple):
    """A rule across a table, or across what merged cells leave of it: where it is cut, and where it is `broken` off."""

    at: float
    start: float
    end: float
    cuts: tuple[float, ...]
    broken: tuple[float, ...] = ()


def stacks_of(across: list[Edge], down: list[Edge]) -> list[list[Rule]]:
    """The stacks of rules of one width, each from the top down."""
    rules, found = _rules(across, down), []
    down = joined(down) if rules else down
    for _ in range(MOST_WIDTHS):
        if not rules:
            break
        stacks, rules = _stacked(rules, down)
        found += [_closed(stack, down) for stack in stacks]
    return found


def _closed(stack: list[Rule], down: list[Edge]) -> list[Rule]:
    """A stack with the rule that the end of a page took where both sides of the table reach beyond its last rule, or its
    first one."""
    if not down:
        return stack
    first, last = stack[0], stack[-1]
    sides = [
        [
            edge
            for edge in down
            if abs(edge.at - x) <= NEAR and edge.start <= last.at + NEAR and edge.end >= first.at - NEAR
        ]
        for x in (first.start, first.end)
    ]
    if not all(sides):
        return stack
    above = max(min(edge.start for edge in side) for side in sides)
    below = min(max(edge.end for edge in side) for side in sides)
    if above < first.at - LOOSE:
        stack = [first._replace(at=above, cuts=(), broken=()), *stack]
    if below > last.at + LOOSE:
        stack = [*stack, last._replace(at=below, cuts=(), broken=())]
    return stack


def _rules(across: list[Edge], down: list[Edge]) -> list[Rule]:
    """The rules that no vertical line crosses, from the top down."""
    made = []
    rules = [rule for rule in joined(across) if rule.end - rule.start >= WIDE]
    touched = [rule for rule in rules if _touched(rule, down)]
    for rule in rules:
        if rule in touched or _of_a_grid(rule, touched, down):
            continue
        parts = [
            e for e in across if abs(e.at - rule.at) <= 1.5 and rule.start - 1 <= e.start and e.end <= rule.end + 1
        ]
        starts = sorted({round(e.start, 1) for e in parts if rule.start + CORNER < e.start < rule.end - CORNER})
        dashes = len(parts) > 4 and max(e.end - e.start for e in parts) < 8 * NEAR
        made.append(Rule(*rule, () if dashes else tuple(starts)))
    return sorted(made)


def _touched(rule: Edge, down: list[Edge]) -> bool:
    """Whether some vertical line meets a rule between its ends. A box around a table may close it there."""
    height, left, right = rule.at, rule.start + NEAR, rule.end - NEAR
    for at, start, end in down:  # noqa: SIM110 - asked of every rule
        if left < at < right and start - NEAR <= height <= end + NEAR:
            return True
    return False


def _of_a_grid(rule: Edge, touched: list[Edge], down: list[Edge]) -> bool:
    """Whether one line closes this rule and another one, of the same width, that lines meet between its ends: then the rows
    about it are merged from side to side."""
    for other in touched:
        if abs(other.start - rule.start) > NEAR or abs(other.end - rule.end) > NEAR:
            continue
        low, high = min(rule.at, other.at), max(rule.at, other.at)
        if all(
            any(abs(edge.at - x) <= NEAR and edge.start - NEAR <= low and edge.end + NEAR >= high for edge in down)
            for x in (rule.start, rule.end)
        ):
            return True
    return False


def _ends(above: Rule, first: Rule, down: list[Edge]) -> bool:
    """Whether a table with lines at its sides ends with a rule: they do not go on below it."""
    for x in (first.start, first.end):
        side = [edge for edge in down if abs(edge.at - x) <= NEAR]
        reach = any(edge.start - NEAR <= above.at - NEAR <= edge.end for edge in side)
        if not reach or any(edge.start <= above.at + NEAR and edge.end > above.at + 2 * NEAR for edge in side):
            return False
    return True


def _stacked(rules: list[Rule], down: list[Edge]) -> tuple[list[list[Rule]], list[Rule]]:
    """Rules of one width below each other, and those between that reach one side only: there, a cell goes over rows.
    Gives shorter ones apart that no other rule follows: they may be tables of their own."""
    stacks: list[list[Rule]] = []
    waiting: list[list[Rule]] = []  # for each stack, shorter rules below its last one
    for rule in rules:
        for stack, shorter in zip(stacks, waiting, strict=True):
            above = (shorter or stack)[-1]
            if rule.at - above.at > HIGH or _ends(above, stack[0], down):
                continue
            left, right = rule.start - stack[0].start, stack[0].end - rule.end
            if abs(left) <= NEAR and abs(right) <= NEAR:
                stack += _levels(shorter, stack[0])
                stack.append(rule)
                shorter.clear()
                break
            if abs(left) <= NEAR < right or abs(right) <= NEAR < left:
                shorter.append(rule)
                break
        else:
            stacks.append([rule])
            waiting.append([])
    return stacks, [rule for shorter in waiting for rule in shorter]


def _levels(shorter: list[Rule], whole: Rule) -> list[Rule]:
    """Shorter rules, those at one height as one, with the places where they do not reach the sides of the table."""
    made: list[Rule] = []
    for rule in shorter:
        broken = tuple(x for x, side in ((rule.start, whole.start), (rule.end, whole.end)) if abs(x - side) > NEAR)
        if made and rule.at - made[-1].at <= 1.5:
            last = made[-1]
            made[-1] = Rule(
                last.at, min(last.start, rule.start), max(last.end, rule.end), last.cuts + rule.cuts,
                last.broken + broken,
            )  # fmt: skip
        else:
            made.append(rule._replace(broken=broken))
    return made
