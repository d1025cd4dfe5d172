"""Dotted lines: programs that print web pages draw each dot of them as a box of its own."""

from __future__ import annotations

from qmslint.read.pdf.page import Box

__all__ = ["dotted"]

STEP = 5.0  # points from dot to dot at most
LONG = 12.0  # points: a shorter row of dots is no line
SAME = 0.6  # points: dots of one line lie no further beside each other
FEW = 6


def dotted(dots: list[Box]) -> list[Box]:
    """The lines that dots (left, bottom, right, top) make, those that go across and those that go down, as boxes."""
    return _rows(dots, 1, 0) + _rows(dots, 0, 1)


def _rows(dots: list[Box], beside: int, along: int) -> list[Box]:
    """Lines in the direction of one coordinate, all at nearly one value of the other."""
    made: list[Box] = []
    strip: list[Box] = []
    for dot in sorted(dots, key=lambda box: box[beside]):
        if strip and dot[beside] - strip[0][beside] > SAME:
            made += _chains(strip, along)
            strip = []
        strip.append(dot)
    return made + _chains(strip, along)


def _chains(strip: list[Box], along: int) -> list[Box]:
    """The lines among dots beside each other: none is far from the one before."""
    made: list[Box] = []
    chain: list[Box] = []
    for dot in sorted(strip, key=lambda box: box[along]):
        if chain and dot[along] - chain[-1][along] > STEP:
            made += _line(chain, along)
            chain = []
        chain.append(dot)
    return made + _line(chain, along)


def _line(chain: list[Box], along: int) -> list[Box]:
    if len(chain) < FEW or chain[-1][along + 2] - chain[0][along] < LONG:
        return []
    lefts, bottoms, rights, tops = zip(*chain, strict=True)
    return [(min(lefts), min(bottoms), max(rights), max(tops))]
