"""Documents of other hands, in other layouts, read and judged as well as those of the house."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from tests.house.measure import Measure, measure
from tests.offices.__main__ import main as write_offices
from tests.offices.offices import offices
from tests.provinces.__main__ import main as write_provinces
from tests.provinces.provinces import provinces
from tests.test_house import LEAST

# The totals of flows on two levels are labelled by these hands as they please: one, the other or none.
KINDS = [kind for kind in LEAST if kind != "totals"]
HANDS: dict[str, tuple[Callable[[list[str]], int], Callable[[], Mapping[str, Callable[[], Any]]]]] = {
    "offices": (write_offices, offices),
    "provinces": (write_provinces, provinces),
}


@pytest.fixture(scope="module", params=sorted(HANDS))
def hand(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Measure:
    """How well the documents of one hand are read and judged."""
    write, made = HANDS[request.param]
    folder = tmp_path_factory.mktemp(request.param)
    assert write([str(folder)]) == 0
    labels = {one.name: one.labels for one in (build() for build in made().values())}
    return measure(labels, [folder / "documents" / f"{name}.docx" for name in labels])


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_extracted(hand: Measure, kind: str) -> None:
    score = hand.extracted[kind]
    assert score.f1 >= LEAST[kind], f"{kind}: {score.f1:.3f}\n" + "\n".join(score.notes)


def test_what_is_reported(hand: Measure) -> None:
    total = hand.findings
    assert total.f1 >= 0.95, f"findings: {total.f1:.3f}\n" + "\n".join(total.notes)
