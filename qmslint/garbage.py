"""How seldom garbage is looked for: one number for the command line, its workers and what measures them."""

from __future__ import annotations

import gc

__all__ = ["look_seldom"]


def look_seldom() -> None:
    """Documents are many small objects without rings: looking through them every 700, as Python does, takes a twentieth of
    the time and finds nothing."""
    gc.set_threshold(50_000, 20, 20)
