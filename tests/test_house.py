"""Documents in the house styles of many offices are read and judged as a careful reader would."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.house import scoring
from tests.house.__main__ import main as write_houses
from tests.house.build import House
from tests.house.houses import houses
from tests.house.measure import Measure, measure

LEAST = {
    "procedures": 0.97,
    "titles": 0.95,
    "sections": 0.95,
    "components": 0.95,
    "sets": 0.95,
    "time limits": 0.97,
    "steps": 0.97,
    "totals": 0.90,
}


class Village(NamedTuple):
    """All houses by document name, and how well they are read and judged."""

    houses: Mapping[str, House]
    measure: Measure


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Village:
    folder = tmp_path_factory.mktemp("houses")
    built = {house.name: house for house in (build() for build in houses().values())}
    for house in built.values():
        house.write(folder)
    labels = {name: house.labels for name, house in built.items()}
    return Village(built, measure(labels, [folder / "documents" / f"{name}.docx" for name in built]))


@pytest.mark.parametrize("kind", LEAST)
def test_what_is_extracted_reaches_the_figure_of_the_release(village: Village, kind: str) -> None:
    total = village.measure.extracted[kind]
    assert total.f1 >= LEAST[kind], f"{kind}: {total.f1:.3f}\n" + "\n".join(total.notes)


def test_what_is_reported_reaches_the_figure_of_the_release(village: Village) -> None:
    rules, total = village.measure.rules, village.measure.findings
    assert total.f1 >= 0.95, f"findings: {total.f1:.3f}\n" + "\n".join(total.notes)
    mean = sum(score.f1 for score in rules.values()) / len(rules)
    assert mean >= 0.90, "\n".join(f"{rule}: {score.f1:.3f}" for rule, score in rules.items() if score.f1 < 1)


def test_every_house_holds_what_its_label_says(village: Village) -> None:
    for name, house in village.houses.items():
        held = scoring.fold(village.measure.readings[name].document.text)
        for procedure in house.labels["procedures"]:
            assert scoring.fold(procedure["title"]) in held, (name, procedure["title"])
            for paper in (procedure["dossier"] or {"components": []})["components"]:
                assert scoring.fold(paper) in held, (name, paper)
            for step in (s for flow in procedure["flows"] for s in flow["steps"]):
                assert scoring.fold(step["responsible"]) in held, (name, step)


def test_the_same_house_is_built_of_the_same_bytes() -> None:
    for build in houses().values():
        assert build().data() == build().data()


def test_the_command_writes_documents_and_labels(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert write_houses([]) == 2
    assert write_houses([str(tmp_path)]) == 0
    assert f"{len(houses())} documents" in capsys.readouterr().out
    names = {p.stem for p in (tmp_path / "documents").glob("*.docx")}
    assert names == {p.stem for p in (tmp_path / "labels").glob("*.json")}
    assert len(names) == len(houses())
    for label in (tmp_path / "labels").glob("*.json"):
        assert json.loads(label.read_text(encoding="utf-8"))["document"] == label.stem
