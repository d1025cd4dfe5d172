"""The papers of the wards, their tables ruled in other manners, are read nearly as well as with all lines drawn."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.districts.drawn import able, draw
from tests.house.measure import measure
from tests.wards.reader import wards

# What was reached: procedures, components, steps, findings. Before rows were told by the room between them and by shades,
# the steps of all sets together were .83 (rows), .26 (book), .47 (head), .16 (outline), .53 (stripes). Whoever betters the
# reading raises the floors. Before columns were told by the words alone, "none" was .64, "book" .91, "columns" .78.
KINDS = ("procedures", "components", "steps", "findings")
LEAST = {
    "dashes": (0.98, 1.00, 0.98, 0.99),
    "rows": (0.98, 0.99, 0.97, 0.96),
    "below": (0.98, 0.99, 0.97, 0.96),
    "book": (0.98, 0.99, 0.94, 0.93),
    "head": (0.98, 0.98, 0.95, 0.96),
    "outline": (0.98, 0.99, 0.90, 0.85),
    "stripes": (0.98, 0.98, 0.95, 0.96),
    "columns": (0.98, 0.99, 0.87, 0.87),
    "none": (0.98, 0.99, 0.95, 0.90),
}


@pytest.mark.parametrize("ruling", sorted(LEAST))
def test_the_reading_does_not_fall_behind_what_was_reached(ruling: str, tmp_path: Path) -> None:
    if not able():
        pytest.skip("needs ReportLab and the fonts of DejaVu")
    papers = wards()
    for name, paper in papers.items():
        draw(paper, tmp_path / f"{name}.pdf", ruling)
    result = measure({name: paper.labels for name, paper in papers.items()}, sorted(tmp_path.glob("*.pdf")))
    scores = [result.findings if kind == "findings" else result.extracted[kind] for kind in KINDS]
    reached = dict(zip(KINDS, (round(score.f1, 3) for score in scores), strict=True))
    print(ruling, reached)
    for kind, score, least in zip(KINDS, scores, LEAST[ruling], strict=True):
        assert score.f1 >= least, f"{kind}: {score.f1:.3f}\n" + "\n".join(score.notes)
