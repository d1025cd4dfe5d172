"""How well qmslint reads the house documents: F1 of what it extracts and reports against their labels."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any, NamedTuple, TypeVar

from qmslint.model import Finding, Flow, Procedure, Reading

Gold = TypeVar("Gold")
Seen = TypeVar("Seen")

LABELLED_RULES = frozenset(
    {
        "agency-obsolete",
        "control-slip-missing",
        "dossier-missing",
        "dossier-only-reference",
        "dossier-sets-missing",
        "form-number-superseded",
        "form-unlisted",
        "form-unused",
        "hours-days-mismatch",
        "issue-date-mismatch",
        "legal-citation-malformed",
        "legal-date-mismatch",
        "legal-document-expired",
        "listed-procedure-without-block",
        "placeholder-left",
        "receipt-slip-superseded",
        "section-reference-unresolved",
        "step-cells-swapped",
        "step-numbering",
        "step-reference-unresolved",
        "step-without-duration",
        "step-without-responsible",
        "time-limit-missing",
        "time-sum-mismatch",
    }
)
"""The rules that the labels speak of; what else is reported is not judged here."""


class Score(NamedTuple):
    """Hits, false alarms and misses, with a line for each of the last two."""

    hits: int = 0
    extra: int = 0
    missed: int = 0
    notes: tuple[str, ...] = ()

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found."""
        wrong = self.extra + self.missed
        return 1.0 if not wrong else 2 * self.hits / (2 * self.hits + wrong)

    def plus(self, other: Score) -> Score:
        """Both together."""
        return Score(*(a + b for a, b in zip(self, other, strict=True)))  # type: ignore[operator]


def fold(text: str | None) -> str:
    """Letters and digits only, without case and marks."""
    marks = unicodedata.normalize("NFD", (text or "").replace("Đ", "D").replace("đ", "d").lower())
    return "".join(c for c in marks if c.isalnum() and not unicodedata.combining(c))


def alike(a: str | None, b: str | None, least: float = 0.8) -> bool:
    """Nearly the same words."""
    first, second = fold(a), fold(b)
    if not first or not second:
        return first == second
    return first == second or SequenceMatcher(None, first, second, autojunk=False).ratio() >= least


def pairs(gold: Sequence[Gold], seen: Sequence[Seen], same: Callable[[Gold, Seen], bool]) -> list[tuple[int, int]]:
    """Which label is which thing read, each used once, in order."""
    free = list(range(len(seen)))
    found = []
    for i, label in enumerate(gold):
        j = next((j for j in free if same(label, seen[j])), None)
        if j is not None:
            free.remove(j)
            found.append((i, j))
    return found


def compare(where: str, gold: Sequence[Gold], seen: Sequence[Seen], same: Callable[[Gold, Seen], bool]) -> Score:
    """The score of one list against its labels."""
    found = pairs(gold, seen, same)
    hit_gold, hit_seen = {i for i, _ in found}, {j for _, j in found}
    notes = [f"{where}: missed {str(g)[:110]}" for i, g in enumerate(gold) if i not in hit_gold]
    notes += [f"{where}: extra {str(s)[:110]}" for j, s in enumerate(seen) if j not in hit_seen]
    return Score(len(found), len(seen) - len(found), len(gold) - len(found), tuple(notes))


def same_procedure(label: Mapping[str, Any], seen: Procedure) -> bool:
    """By code, or by title."""
    if label["code"] and fold(label["code"]) == fold(seen.code):
        return True
    return alike(label["title"], seen.title, 0.85)


def same_title(label: str, seen: str) -> bool:
    """The title, with or without words such as "Quy trình" or "Thủ tục" before it."""
    return alike(label, seen, 0.85) or (fold(seen).endswith(fold(label)) and len(seen) < len(label) + 60)


def same_step(label: tuple[Any, ...], seen: tuple[Any, ...]) -> bool:
    """By label, who acts, and days."""
    return fold(label[0]) == fold(seen[0]) and alike(label[1], seen[1], 0.7) and same_days(label[2], seen[2])


def same_days(a: float | None, b: float | None) -> bool:
    """The same figure, or none on both sides."""
    return a is b if a is None or b is None else abs(a - b) < 0.011


def extraction(name: str, labels: Mapping[str, Any], reading: Reading) -> dict[str, Score]:
    """What was understood of a document, by kind of thing."""
    where = name
    scores = {"procedures": compare(where, labels["procedures"], reading.procedures, same_procedure)}
    matched = dict(pairs(labels["procedures"], reading.procedures, same_procedure))
    kinds = ("titles", "sections", "components", "sets", "time limits", "steps", "totals")
    scores |= dict.fromkeys(kinds, Score())
    for i, label in enumerate(labels["procedures"]):
        seen = reading.procedures[matched[i]] if i in matched else None
        for kind, score in _procedure(f"{name} #{i + 1}", label, seen).items():
            scores[kind] = scores[kind].plus(score)
    return scores


def _procedure(where: str, label: Mapping[str, Any], seen: Procedure | None) -> dict[str, Score]:
    dossier = label["dossier"] or {"components": [], "sets": None}
    read = seen.dossier if seen else None
    flows: Sequence[Flow] = seen.flows if seen else ()
    limits = [t.days for t in seen.time_limits if t.days is not None] if seen else []
    steps = [(s["label"], s["responsible"], s["days"]) for f in label["flows"] for s in f["steps"]]
    return {
        "titles": compare(where, [label["title"]], [seen.title] if seen else [], same_title),
        "sections": compare(
            where, sorted(label["sections"]), sorted({s.kind for s in seen.sections} if seen else ()), str.__eq__
        ),
        "components": compare(where, dossier["components"], [c.text for c in read.components] if read else [], alike),
        "sets": compare(where, _known(dossier["sets"]), _known(read.sets if read else None), int.__eq__),
        "time limits": compare(where, label["time_limits_days"], limits, same_days),
        "steps": compare(where, steps, [(s.label, s.responsible, s.days) for f in flows for s in f.steps], same_step),
        "totals": compare(
            where,
            _known(*(f["stated_total_days"] for f in label["flows"])),
            _known(*(f.stated_total_days for f in flows)),
            same_days,
        ),
    }


def _known(*values: Any) -> list[Any]:
    return [v for v in values if v is not None]


def findings(name: str, labels: Mapping[str, Any], reading: Reading, reported: Iterable[Finding]) -> dict[str, Score]:
    """What was reported of a document, by rule: once per procedure, or per document where its label says so."""
    matched = {j: i for i, j in pairs(labels["procedures"], reading.procedures, same_procedure)}
    whole = {"agency-obsolete", "issue-date-mismatch", "listed-procedure-without-block", "placeholder-left"}
    wanted = {(None, f["rule"]) for f in labels["document_findings"]}
    wanted |= {(i, f["rule"]) for i, p in enumerate(labels["procedures"]) for f in p["findings"]}
    got = set()
    for f in reported:
        whole_document = f.rule in whole or f.rule.startswith("legal-")
        at = (
            None
            if whole_document or f.procedure_index is None
            else matched.get(f.procedure_index, -1 - f.procedure_index)
        )
        got.add((at, f.rule))
    scores = {}
    for rule in sorted({r for _, r in wanted | got} & LABELLED_RULES):
        gold = sorted((i for i, r in wanted if r == rule), key=str)
        scores[rule] = compare(
            f"{name} {rule}", gold, sorted((i for i, r in got if r == rule), key=str), lambda a, b: a == b
        )
    return scores
