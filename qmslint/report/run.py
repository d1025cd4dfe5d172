"""The outcome of one check, as the API gives it and every report format takes it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from qmslint.model import DocumentStatus, Finding
from qmslint.tuples import NamedTuple

if TYPE_CHECKING:
    from qmslint.check.evidence import Tally
    from qmslint.facts.index import Project
    from qmslint.model.change import Comparison

__all__ = ["LEVELS", "Crash", "RuleText", "Rulebook", "Run", "Summary", "order"]

LEVELS = ("error", "warning", "info")


class RuleText(NamedTuple):
    """What the reports say of a rule, in one language. `cited`: the clauses behind it, as label and title ("" unknown)."""

    id: str
    pack: str = ""
    level: str = "error"
    default: bool = True
    title: str = ""
    why: str = ""
    mend: str = ""
    cited: tuple[tuple[str, str], ...] = ()

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses in words: "63/2010/NĐ-CP 8.2.đ – Thời hạn giải quyết"."""
        return tuple(f"{label} – {title}" if title else label for label, title in self.cited)


class Rulebook(Protocol):
    """The words of the rules: `qmslint.check` has them, the reports only ask."""

    def message(self, finding: Finding, lang: str) -> str:
        """The sentence of a finding."""

    def text(self, rule: str, lang: str) -> RuleText:
        """What is said of a rule. An unknown rule gives its name and empty words."""


class Summary(NamedTuple):
    """The run in numbers. `known`: how many findings a baseline lists, shown or left out."""

    documents: int
    checked: int
    errors: int
    warnings: int
    infos: int
    suppressed: int
    known: int = 0


class Crash(NamedTuple):
    """A reader or rule that failed: which document, what failed on it, the error in a line, and the whole traceback."""

    path: str
    what: str
    error: str
    traceback: str = ""

    def __str__(self) -> str:
        return f"{self.path}: {self.what}: {self.error}"


class Run(NamedTuple):
    """What one check found. `findings` are sorted by path and place, `documents` by path.

    `missing` names paths that led to no document, `crashes` says which reader or rule crashed on which file; both are
    empty in a sound run. `fail_on` is the lowest level that makes the run fail: error, warning, info or never.
    `skipping_is_fine` if it is no fault when every file that was named is one to skip, as for a hook. `known` holds the
    fingerprints of a baseline: findings in it do not make the run fail, and `left_out` of them are not among the findings.
    `evidence` says by path how much each rule looked
    at there, None unless it was asked for; then, and where documents were checked together, `project` is what they are
    together. `changes` is what changed since an earlier version, None where none was named.
    """

    findings: tuple[Finding, ...]
    documents: tuple[DocumentStatus, ...]
    today: str
    book: Rulebook
    lang: str = "vi"
    fail_on: str = "error"
    suppressed: int = 0
    missing: tuple[str, ...] = ()
    crashes: tuple[Crash, ...] = ()
    skipping_is_fine: bool = False
    known: frozenset[str] = frozenset()
    left_out: int = 0
    evidence: Mapping[str, tuple[Tally, ...]] | None = None
    project: Project | None = None
    changes: Comparison | None = None

    @property
    def summary(self) -> Summary:
        """Documents, checked documents, findings per level, and those that do not count."""
        levels = [f.level for f in self.findings]
        errors, warnings, infos = (levels.count(level) for level in LEVELS)
        checked = sum(d.status == "checked" for d in self.documents)
        known = self.left_out + sum(map(self.knows, self.findings))
        return Summary(len(self.documents), checked, errors, warnings, infos, self.suppressed, known)

    def knows(self, finding: Finding) -> bool:
        """True if the baseline lists this finding."""
        return finding.fingerprint in self.known

    def counts(self, finding: Finding) -> bool:
        """True if this finding makes the run fail."""
        return self.fails(finding.level) and not self.knows(finding)

    def fails(self, level: str) -> bool:
        """True if a finding of this level makes the run fail."""
        return self.fail_on in LEVELS and LEVELS.index(level) <= LEVELS.index(self.fail_on)

    @property
    def exit_code(self) -> int:
        """0 nothing that fails, 1 findings, 2 a path that leads nowhere or nothing read, 3 a reader or rule crashed."""
        if self.crashes:
            return 3
        states = {d.status for d in self.documents}
        found = any(map(self.counts, self.findings))
        nothing_read = "checked" not in states and not self.findings and not (states and self.skipping_is_fine)
        if self.missing or nothing_read:
            return 2
        return 1 if found else 0

    @property
    def ok(self) -> bool:
        """True if something was read and nothing in it, nor in reading it, makes the run fail."""
        return self.exit_code == 0

    def by_document(self) -> Mapping[str, list[Finding]]:
        """The findings of each document that has any, in the order of `findings`."""
        found: dict[str, list[Finding]] = {}
        for finding in self.findings:
            found.setdefault(finding.path, []).append(finding)
        return found

    def message(self, finding: Finding, lang: str | None = None) -> str:
        """The sentence of a finding, in the run's language unless another is named."""
        return self.book.message(finding, lang or self.lang)

    def to_json(self, lang: str | None = None) -> str:
        """The run as `qmslint check --output-format json` writes it."""
        from qmslint.report.json import write
        from qmslint.report.look import Look

        return "".join(write(self, lang or self.lang, Look()))


def order(finding: Finding) -> tuple[object, ...]:
    """The key that findings are sorted by: path, place in reading order, rule, and what tells twins apart."""
    at = finding.location
    return (
        finding.path,
        -1 if at.index is None else at.index,
        at.table or 0,
        at.row or 0,
        at.column or 0,
        finding.rule,
        finding.span or (0, 0),
        finding.excerpt,
        finding.fingerprint,
    )
