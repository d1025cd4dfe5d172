"""The dossier part of small documents: what a sample text says of it."""

from __future__ import annotations

from qmslint.model import Dossier
from tests.understand.samples import STEPS, procedure

__all__ = ["counts", "dossier", "papers"]


def dossier(text: str, heading: str = "## 1. Thành phần hồ sơ") -> Dossier:
    found = procedure(
        f"# Quy trình cấp thẻ ra vào kho\n\n{heading}\n\n{text}\n\n## 2. Quy trình giải quyết\n{STEPS}"
    ).dossier
    assert found is not None
    return found


def papers(text: str, heading: str = "## 1. Thành phần hồ sơ") -> list[str]:
    return [c.text for c in dossier(text, heading).components]


def counts(text: str) -> list[tuple[int | None, int | None]]:
    return [(c.originals, c.copies) for c in dossier(text).components]
