"""How a department is measured: the findings of the rules over the project against what was planted."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import qmslint
from qmslint.check import load_rules
from qmslint.model import Finding
from qmslint.report.run import Run

__all__ = ["PROJECT_RULES", "Label", "Measured", "check", "measure"]

PROJECT_RULES = {r.id for r in load_rules() if r.over == "project"} | {"form-unlisted", "form-unused"}
"""What is measured: the rules over the project, and the two that hold a document's forms against its own list."""


class Label(NamedTuple):
    """What is expected: the rule, how the file's name begins ("" for any), words that the finding has to show.

    `needed` is false where a second finding about the same defect is true and not asked for.
    """

    rule: str
    name: str
    words: str
    needed: bool = True


class Measured(NamedTuple):
    """The outcome: how many labels were found and, by rule, which were not and which findings nobody expected."""

    found: Counter[str]
    missed: list[Label]
    wrong: list[tuple[str, str, str]]

    @property
    def precision(self) -> float:
        """The part of the findings that was expected."""
        return self.found.total() / max(1, self.found.total() + len(self.wrong))

    @property
    def recall(self) -> float:
        """The part of the labels that was found."""
        return self.found.total() / max(1, self.found.total() + len(self.missed))

    def table(self) -> str:
        """Found, missed and wrong by rule, one line each."""
        rules: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
        for rule, count in self.found.items():
            rules[rule][0] = count
        for label in self.missed:
            rules[label.rule][1] += 1
        for rule, _, _ in self.wrong:
            rules[rule][2] += 1
        lines = [f"{rule:32} found {f:3} missed {m:3} wrong {w:3}" for rule, (f, m, w) in sorted(rules.items())]
        return "\n".join([*lines, f"precision {self.precision:.3f}, recall {self.recall:.3f}"])


def check(folder: Path, documents: str, register: str, catalogue: str) -> Run:
    """The run over the documents of a department with its lists."""
    return qmslint.check(
        [folder / documents],
        register=folder / register,
        catalogue=folder / catalogue,
        today="2026-01-15",
        isolated=True,
        jobs=2,
    )


def measure(run: Run, expected: Iterable[Label]) -> Measured:
    """Compare the findings of the project's rules with the labels; each label is met by one finding."""
    left = list(expected)
    found: Counter[str] = Counter()
    wrong = []
    for finding in run.findings:
        if finding.rule not in PROJECT_RULES:
            continue
        hit = next((label for label in left if _meets(run, finding, label)), None)
        if hit is None:
            wrong.append((finding.rule, Path(finding.path).name, run.message(finding)))
            continue
        left.remove(hit)
        if hit.needed:
            found[hit.rule] += 1
    return Measured(found, [label for label in left if label.needed], wrong)


def _meets(run: Run, finding: Finding, label: Label) -> bool:
    shown = (
        run.message(finding, "vi"),
        run.message(finding, "en"),
        finding.excerpt,
        finding.observed,
        finding.expected,
    )
    name = unicodedata.normalize("NFC", Path(finding.path).name)
    return label.rule == finding.rule and name.startswith(label.name) and label.words in " ".join(filter(None, shown))
