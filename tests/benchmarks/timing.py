"""Ratios of CPU times: both sides measured in turn, in one run, so that a slow moment of the machine hits both."""

from __future__ import annotations

import time
from collections.abc import Callable

__all__ = ["ratio", "reached"]


def ratio(what: Callable[[], object], floor: Callable[[], object], rounds: int = 25, times: int = 4) -> float:
    """How many times the CPU time of `floor` that `what` takes: the quickest of many rounds of `times` calls each.

    What else the machine does only ever adds to a time, so the least one is the best estimate of what the code costs.
    """
    least_what = least_floor = float("inf")
    what()
    floor()
    for _ in range(rounds):
        start = time.process_time()
        for _ in range(times):
            floor()
        middle = time.process_time()
        for _ in range(times):
            what()
        end = time.process_time()
        least_floor = min(least_floor, middle - start)
        least_what = min(least_what, end - middle)
    return least_what / least_floor


def reached(measure: Callable[[], float], enough: Callable[[float], bool], attempts: int = 4) -> float:
    """The first measure that is good enough, else the last: a busy machine disturbs one measure, hardly four."""
    found = measure()
    for _ in range(attempts - 1):
        if enough(found):
            break
        found = measure()
    return found
