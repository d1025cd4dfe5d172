"""Documents of other hands, in other layouts, read and judged as well as those of the house."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

import qmslint
from qmslint.model import Finding
from tests.house import scoring
from tests.offices.__main__ import main as write_offices
from tests.offices.offices import offices
from tests.provinces.__main__ import main as write_provinces
from tests.provinces.provinces import provinces
from tests.test_house import LEAST, TODAY, sum_up

Scores = Mapping[str, scoring.Score]
# The totals of flows on two levels are labelled by these hands as they please: one, the other or none.
KINDS = [kind for kind in LEAST if kind != "totals"]
HANDS: dict[str, tuple[Callable[[list[str]], int], Callable[[], Mapping[str, Callable[[], Any]]]]] = {
    "offices": (write_offices, offices),
    "provinces": (write_provinces, provinces),
}


@pytest.fixture(scope="module", params=sorted(HANDS))
def hand(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Scores, Scores]:
    """What is extracted from the documents of one hand, by kind, and what is reported of them, by rule."""
    write, made = HANDS[request.param]
    folder = tmp_path_factory.mktemp(request.param)
    assert write([str(folder)]) == 0
    labels = {one.name: one.labels for one in (build() for build in made().values())}
    paths = [str(folder / "documents" / f"{name}.docx") for name in labels]
    readings = {Path(r.path).stem: r for r in qmslint.extract(paths)}
    reported: dict[str, list[Finding]] = {name: [] for name in labels}
    for finding in qmslint.check(paths, isolated=True, today=TODAY).findings:
        reported[Path(finding.path).stem].append(finding)
    return (
        sum_up([scoring.extraction(n, label, readings[n]) for n, label in labels.items()]),
        sum_up([scoring.findings(n, label, readings[n], reported[n]) for n, label in labels.items()]),
    )


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_extracted(hand: tuple[Scores, Scores], kind: str) -> None:
    score = hand[0][kind]
    assert score.f1 >= LEAST[kind], f"{kind}: {score.f1:.3f}\n" + "\n".join(score.notes)


def test_what_is_reported(hand: tuple[Scores, Scores]) -> None:
    total = sum_up([{"all": score} for score in hand[1].values()])["all"]
    assert total.f1 >= 0.95, f"findings: {total.f1:.3f}\n" + "\n".join(total.notes)
