"""From faults to findings: parameters, place, fingerprint; several faults of one kind joined where the rule asks for
it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from qmslint.check.context import Context
from qmslint.check.nouns.conditions import value_of
from qmslint.check.nouns.subjects import Subject, shown
from qmslint.check.outcome import Fault
from qmslint.check.rule import Rule
from qmslint.model import Finding, Location
from qmslint.read.digest import sha256
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.words import key

__all__ = ["Findings", "fingerprint", "plain"]

_new = tuple.__new__  # makes a NamedTuple without the Python-level call in between


class Findings:
    """Makes the findings of one document; knows which fingerprints it has given out."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._reading = context.reading
        self._given: Counter[str] = Counter()
        self._seen: set[tuple[Any, ...]] = set()
        self._told: set[tuple[str, int | None]] = set()

    def finish(self, rule: Rule, level: str, faults: Iterable[tuple[Subject, Fault]]) -> Iterator[Finding]:
        """The findings of one rule; `once` joins faults of one case per procedure or document."""
        for finding, _ in self.joined(rule, level, faults):
            yield finding

    def joined(
        self, rule: Rule, level: str, faults: Iterable[tuple[Subject, Fault]]
    ) -> Iterator[tuple[Finding, list[tuple[Subject, Fault]]]]:
        """The same findings, each with the faults that it stands for."""
        per, by = rule.once
        for together in self._groups(per, by, faults) if per else ([one] for one in faults):
            finding = self._finding(rule, level, together, document=per == "document")
            if finding is not None:
                yield finding, together

    def _groups(
        self, per: str, by: str, faults: Iterable[tuple[Subject, Fault]]
    ) -> Iterable[list[tuple[Subject, Fault]]]:
        groups: dict[tuple[Any, ...], list[tuple[Subject, Fault]]] = {}
        for subject, fault in faults:
            at = fault.location or subject.location
            procedure = self._procedure(subject, at)
            group: tuple[Any, ...] = (fault.case, procedure if per == "procedure" else None)
            if by == "value":
                group = (*group, fault.observed or fault.excerpt or shown(subject))
            elif by:
                group = (*group, value_of(subject, by))
            groups.setdefault(group, []).append((subject, fault))
        return groups.values()

    def _procedure(self, subject: Subject, at: Location) -> int | None:
        return subject.procedure if subject.procedure is not None else self._context.subjects.procedure_at(at.index)

    def _finding(
        self, rule: Rule, level: str, faults: list[tuple[Subject, Fault]], *, document: bool = False
    ) -> Finding | None:
        """The finding of these faults, at the place of the first."""
        subject, fault = faults[0]
        reading = self._reading
        at = fault.location or subject.location
        procedure = None if document and subject.procedure is None else self._procedure(subject, at)
        if rule.left_to:
            kind: str = fault.params.get("kind") or getattr(subject.value, "kind", None) or ""
            if (rule.left_to.get(kind), procedure) in self._told:
                return None
        excerpt = shown(subject) if fault.excerpt is None else fault.excerpt
        if at.section is None and at.index is not None and at.part in ("body", "textbox"):
            at = _new(Location, (at.part, self._context.zones.heading(at.index), *at[2:]))
        params = self._params(rule, subject, fault, len(faults), excerpt)
        # One place, one sentence: two packs may hold a rule, and one heading may be two sections.
        shows = sorted(one for one in params.items() if one[1])
        same = (rule.id, procedure, at.index, at.row, at.column, excerpt, fault.span, *shows)
        if same in self._seen:
            return None
        self._seen.add(same)
        self._told.add((rule.id, procedure))
        title = reading.procedures[procedure].title if procedure is not None else None
        code = reading.control.code or None
        mark = fingerprint(rule.id, code or reading.path, at, fault.key or excerpt, title or "", fault.case)
        self._given[mark] += 1
        return Finding(
            rule=rule.id, level=level, path=reading.path, location=at, params=params, document_code=code,
            procedure_index=procedure, procedure=title, excerpt=excerpt, span=fault.span, observed=fault.observed,
            expected=fault.expected, clause=rule.clauses, confidence=_confidence(fault.confidence, reading),
            fingerprint=_numbered(mark, self._given[mark]), fixable=self._fixable(rule, faults),
            pack=rule.pack,
        )  # fmt: skip

    def _fixable(self, rule: Rule, faults: list[tuple[Subject, Fault]]) -> bool:
        if not rule.fix:
            return False
        from qmslint.check.fixing import is_fixable

        return is_fixable(rule, faults, self._context)

    def _params(self, rule: Rule, subject: Subject, fault: Fault, count: int, excerpt: str) -> dict[str, str]:
        params = {"case": fault.case} if fault.case else {}
        given = fault.params
        for name in rule.wants:
            if name in given:
                params[name] = given[name]
            elif name == "count":
                params[name] = str(count)
            elif name == "excerpt":
                params[name] = excerpt
            elif name in ("observed", "expected"):
                params[name] = getattr(fault, name) or ""
            elif name not in _VERB_ONLY:
                params[name] = plain(_attribute(subject, name))
        return params


# Parameters that only a verb can give: absent ones stay empty in the message.
_VERB_ONLY = frozenset(("case",))


def _attribute(subject: Subject, name: str) -> Any:
    try:
        return value_of(subject, name)
    except AttributeError:
        return None  # a parameter of another case of the verb


def _confidence(confidence: str, reading: Any) -> str:
    """Recognised text has mistakes of its own: what is found in it is a step less sure."""
    if not reading.document.ocr:
        return confidence
    return "medium" if confidence == "high" else "low"


def plain(value: Any) -> str:
    """A value as a parameter: numbers with a point, lists joined by `, `, nothing for None."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, tuple | list):
        return ", ".join(map(plain, value))
    return str(value)


def fingerprint(rule: str, document: str, at: Location, words: str, *about: str) -> str:
    """What stays the same about a finding when paragraphs, rows or sections are inserted above it: 16 hex digits.

    Made of rule, document code (or path), the section's title, the cell and the words found; `about` is what else tells it
    apart. Numbers before titles and words change when something is inserted, so do pages and tables: none of them counts. A
    cell is known by its column and its words; only one without words by its row.
    """
    text = _bare(words)
    row = None if text else at.row
    parts = "\0".join((rule, document, _bare(at.section or ""), f"{row}:{at.column}", *map(_key, about), text))
    return sha256(parts.encode("utf-8", "surrogatepass"))[:16]


_key = kept_by_text(key)


@kept_by_text
def _bare(text: str) -> str:
    """The words of a text without the number, letter or dash before them."""
    return key(split_marker(text).rest) or key(text)


def _numbered(mark: str, occurrence: int) -> str:
    return mark if occurrence == 1 else f"{mark}-{occurrence}"
