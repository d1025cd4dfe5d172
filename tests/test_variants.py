"""Content controls, tracked insertions, text boxes, automatic numbers, other hands and programs change neither procedures
nor findings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import qmslint
from qmslint.model import Procedure
from qmslint.spelling import with_i
from tests.house.houses import houses
from tests.other_hands import HANDS
from tests.other_programs import PROGRAMS
from tests.variants import VARIANTS

TODAY = "2026-06-01"
OF_THE_CLOTHES = {"tracked-changes-left", "section-numbering"}


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The documents as they were built, by style."""
    folder = tmp_path_factory.mktemp("plain")
    paths = {}
    for style, build in houses().items():
        paths[style] = folder / f"{style}.docx"
        paths[style].write_bytes(build().data())
    return paths


def gist(procedure: Procedure) -> dict[str, Any]:
    """What was understood of a procedure, without the places."""
    dossier = procedure.dossier
    return {
        "title": procedure.title,
        "code": procedure.code,
        "tthc": procedure.tthc_codes,
        "sections": sorted({s.kind for s in procedure.sections}),
        "papers": [(c.text, c.originals, c.copies) for c in dossier.components] if dossier else None,
        "sets": dossier.sets if dossier else None,
        "limits": [t.days for t in procedure.time_limits],
        "flows": [
            (f.stated_total_days, [(s.label, s.action, s.responsible, s.days) for s in f.steps])
            for f in procedure.flows
        ],
        "forms": [(f.code, f.title) for f in procedure.forms],
        "records": [(r.text, r.retention, r.place) for r in procedure.records],
    }


def seen(path: Path) -> tuple[list[dict[str, Any]], set[tuple[int | None, str]]]:
    """The procedures and the findings of one document."""
    (reading,) = qmslint.extract(str(path))
    run = qmslint.check([str(path)], isolated=True, today=TODAY)
    found = {(f.procedure_index, f.rule) for f in run.findings if f.rule not in OF_THE_CLOTHES}
    return [gist(p) for p in reading.procedures], found


def changed(path: Path, change: Callable[[bytes], bytes], folder: Path) -> Path:
    """The document with a change, under its name in another folder."""
    other = folder / path.name
    other.write_bytes(change(path.read_bytes()))
    return other


@pytest.mark.parametrize("change", VARIANTS | PROGRAMS)
@pytest.mark.parametrize("style", houses())
def test_the_same_words_in_other_clothes_say_the_same(
    plain: dict[str, Path], tmp_path: Path, style: str, change: str
) -> None:
    assert seen(changed(plain[style], (VARIANTS | PROGRAMS)[change], tmp_path)) == seen(plain[style])


def folded(seen: Any) -> Any:
    """What was seen in one spelling: blanks and brackets closed up, i for y."""
    if isinstance(seen, str):
        return "".join(with_i(seen).split()).replace("-", ".")
    if isinstance(seen, dict):
        return {key: folded(value) for key, value in seen.items()}
    return type(seen)(map(folded, seen)) if isinstance(seen, list | tuple | set) else seen


@pytest.mark.parametrize("change", HANDS)
@pytest.mark.parametrize("style", houses())
def test_the_same_document_from_another_hand_says_the_same(
    plain: dict[str, Path], tmp_path: Path, style: str, change: str
) -> None:
    assert folded(seen(changed(plain[style], HANDS[change], tmp_path))) == folded(seen(plain[style]))
