"""What the tests of sets of labelled papers share: how a form is measured, and that no figure falls below what was reached."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.districts.drawn import able
from tests.districts.write import CHROMIUM, SOFFICE
from tests.house.measure import Measure, measure

__all__ = ["KINDS", "hold_to_what_was_reached", "measured"]

KINDS = ("procedures", "titles", "sections", "components", "sets", "time limits", "steps", "totals", "findings")


def measured(labels: Mapping[str, Any], folder: Path, form: str) -> tuple[str, Measure]:
    """The form (`docx`, `pdf`) and how well its papers below `folder` are read; skips where they cannot have been written."""
    if not (SOFFICE and CHROMIUM and able()):
        pytest.skip("needs LibreOffice, Chromium, ReportLab and the fonts of DejaVu")
    return form, measure(labels, sorted(folder.glob(f"*/*.{form}")))


def hold_to_what_was_reached(read: tuple[str, Measure], kind: str, least: Mapping[str, Mapping[str, float]]) -> None:
    """Fail where the F1 of a kind of figure is below its least for the form that was read."""
    made, result = read
    score = result.findings if kind == "findings" else result.extracted[kind]
    assert score.f1 >= least[made][kind], f"{kind}: {score.f1:.3f}\n" + "\n".join(score.notes)
