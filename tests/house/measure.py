"""One measure for every set of labelled documents: what is read of them, what is reported, and how well."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import qmslint
from qmslint.model import Finding, Reading
from tests.house import scoring

TODAY = "2026-06-01"


class Measure(NamedTuple):
    """Readings and reported findings by document name; scores of what is extracted by kind, of findings by rule."""

    readings: Mapping[str, Reading]
    reported: Mapping[str, list[Finding]]
    extracted: dict[str, scoring.Score]
    rules: dict[str, scoring.Score]

    @property
    def findings(self) -> scoring.Score:
        """All rules together."""
        return sum_up({"all": score} for score in self.rules.values()).get("all", scoring.Score())


def sum_up(parts: Iterable[Mapping[str, scoring.Score]]) -> dict[str, scoring.Score]:
    """The scores of all parts together, by their names."""
    total: dict[str, scoring.Score] = {}
    for part in parts:
        for kind, score in part.items():
            total[kind] = total.get(kind, scoring.Score()).plus(score)
    return total


def measure(labels: Mapping[str, Mapping[str, Any]], paths: Iterable[Path]) -> Measure:
    """Read and check the documents, and compare them with the labels of their names."""
    files = [str(path) for path in paths]
    readings = {Path(r.path).stem: r for r in qmslint.extract(files)}
    reported: dict[str, list[Finding]] = {name: [] for name in readings}
    for finding in qmslint.check(files, isolated=True, today=TODAY).findings:
        reported[Path(finding.path).stem].append(finding)
    return Measure(
        readings,
        reported,
        sum_up(scoring.extraction(n, labels[n], reading) for n, reading in readings.items()),
        sum_up(scoring.findings(n, labels[n], reading, reported[n]) for n, reading in readings.items()),
    )
