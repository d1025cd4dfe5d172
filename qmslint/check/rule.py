"""The compiled form of a rule, of a pack and of a set of rules: plain values, ready to run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault, Unknown
from qmslint.tuples import NamedTuple

if TYPE_CHECKING:
    from qmslint.check.context import Context

__all__ = ["Check", "Pack", "Ready", "Rule", "RuleSet"]

Check: TypeAlias = Callable[[Subject, "Context"], Iterable[Fault | Unknown]]


class Rule(NamedTuple):
    """A rule as the engine needs it; its long texts (why, mend, examples) are read only when asked for.

    `message` and `title` map language → text, `message` per case where the rule distinguishes cases ("" = the only
    one).
    `once` is where faults are joined (procedure, document or "") and by which attribute ("value": what was observed).
    `wants` names what the messages show. `clauses` are printed labels. `source` is the file of a user's rule, "" for
    ours. `fix` is one kind of fix with its options, empty for a rule that people mend.
    `left_to` maps kinds of sections to the rule that tells of them more precisely: where it has told of a procedure, this
    one adds nothing.
    """

    id: str
    pack: str
    level: str | Mapping[str, str]
    default: bool
    over: str
    applies: Mapping[str, Any]
    select: Mapping[str, Any]
    check: Mapping[str, Any]
    once: tuple[str, str]
    exceptions: tuple[Mapping[str, Any], ...]
    title: Mapping[str, str]
    message: Mapping[str, Mapping[str, str]]
    wants: tuple[str, ...]
    clauses: tuple[str, ...]
    renamed_from: tuple[str, ...] = ()
    source: str = ""
    fix: Mapping[str, Any] = {}
    left_to: Mapping[str, str] = {}


class Pack(NamedTuple):
    """A pack: `default` says when it is on – True, False, or a condition on the document."""

    id: str
    title: Mapping[str, str]
    default: bool | Mapping[str, Any]


class Ready(NamedTuple):
    """A rule made ready to run: which subjects, which of them are excepted, and what is checked."""

    subjects: Callable[[Context], Iterable[Subject]]
    except_: Callable[[Subject], bool] | None
    check: Check
    narrow: Callable[[Context], Iterable[Subject]] | None = None


class RuleSet:
    """Rules with their packs, in a fixed order. `chosen` packs run on every document; None: each by its default."""

    def __init__(
        self,
        rules: Iterable[Rule],
        packs: Mapping[str, Pack],
        chosen: frozenset[str] | None = None,
        named: frozenset[str] = frozenset(),
    ) -> None:
        self.rules = tuple(rules)
        self.packs = packs
        self.chosen = chosen
        self.named = named
        self._ready: dict[tuple[str, str], Ready] = {}
        self._applies: dict[str, Any] = {}
        self._named: dict[str, list[Rule]] | None = None

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    @cached_property
    def in_turn(self) -> tuple[Rule, ...]:
        """The rules in the order in which they run: one that leaves something to others comes after them."""
        return tuple(sorted(self.rules, key=lambda rule: bool(rule.left_to)))

    def named_as(self, name: str) -> tuple[Rule, ...]:
        """The rules called `name` (an id, an old id, or `pack/id`); several packs may have their own of one id."""
        pack, _, rule = name.rpartition("/")
        if self._named is None:
            self._named = {}
            for r in self.rules:
                for called in dict.fromkeys((r.id, *r.renamed_from)):
                    self._named.setdefault(called, []).append(r)
        return tuple(r for r in self._named.get(rule, ()) if not pack or r.pack == pack)

    def choose(self, select: Iterable[str] = (), ignore: Iterable[str] = (), extend: Iterable[str] = ()) -> RuleSet:
        """Only the rules that the selectors leave on. The most specific selector wins, an ignore over an equal select.

        A selector is `ALL`, a pack (`tthc`), a beginning (`form-*`) or a rule. Without `select`, every rule that is on
        by default. A rule named by itself is on even where its pack is off by default. Raises KeyError for an unknown
        one.
        """
        from qmslint.check.selection import choose

        rules, named = choose(self, tuple(select), tuple(ignore), tuple(extend))
        return RuleSet(rules, self.packs, self.chosen, named)

    def ready(self, rule: Rule) -> Ready:
        """The rule made ready to run, once per process and set."""
        at = (rule.pack, rule.id)
        found = self._ready.get(at)
        if found is None:
            from qmslint.check.prepare import make_ready

            found = self._ready[at] = make_ready(rule)
        return found

    def applies(self, rule: Rule, context: Context) -> bool:
        """Whether the rule's pack is on for this document and the rule applies to it."""
        document = context.subjects.document
        if rule.id not in self.named:
            if not rule.default:
                return False
            pack = self.packs.get(rule.pack)
            if self.chosen is not None:
                if rule.pack not in self.chosen:
                    return False
            elif (
                pack is not None
                and pack.default is not True
                and (pack.default is False or not self._holds(f"pack {rule.pack}", pack.default, document))
            ):
                return False
        return not rule.applies or self._holds(f"{rule.pack}/{rule.id}", rule.applies, document)

    def _holds(self, name: str, where: Mapping[str, Any], document: Subject) -> bool:
        test = self._applies.get(name)
        if test is None:
            from qmslint.check.nouns.conditions import compile_where

            test = self._applies[name] = compile_where(dict(where))
        return bool(test(document))
