"""Ratios of CPU times: both sides measured in turn, in one run, so that a slow moment of the machine hits both."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

__all__ = ["ratio"]


def ratio(what: Callable[[], object], floor: Callable[[], object], rounds: int = 15, times: int = 4) -> float:
    """How many times the CPU time of `floor` that `what` takes: the median over rounds of `times` calls each."""
    ratios = []
    what()
    floor()
    for _ in range(rounds):
        start = time.process_time()
        for _ in range(times):
            floor()
        middle = time.process_time()
        for _ in range(times):
            what()
        ratios.append((time.process_time() - middle) / (middle - start))
    return statistics.median(ratios)
