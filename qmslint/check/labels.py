"""Labels that count, read: `B1`, `Bước 02`, `Step 3`, `5.2.1`, `a)`, `đ)`, `IV.`, `B3.1`."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

__all__ = ["Label", "read_label", "same_number"]

# Vietnamese lists count a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y.
LETTERS = "abcdđeghiklmnopqrstuvxy"
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


class Label(NamedTuple):
    """A label: as printed, the row it counts in (`parent`: word before and upper numbers), its number there."""

    text: str
    parent: str
    number: int
    kind: str
    width: int = 0

    def at(self, number: int) -> str:
        """The label that has another number in the same row, printed alike."""
        if self.kind == "letter":
            shown = LETTERS[number - 1] if 0 < number <= len(LETTERS) else "?"
        elif self.kind == "roman":
            shown = _roman(number)
        else:
            shown = str(number).zfill(self.width)
        at = _last(self.text)
        return self.text[: at[0]] + (shown.upper() if self.text[at[0]].isupper() else shown) + self.text[at[1] :]


def read_label(text: str) -> Label | None:
    """A label, None if it does not count."""
    text = " ".join(text.split()).strip()
    if not text or len(text) > 24:
        return None
    m = _number().fullmatch(text)
    if m:
        parent = re.sub(r"\W+", "", m["word"]).lower()
        numbers = m["numbers"].rstrip(".").split(".")
        upper = ".".join(str(int(n)) for n in numbers[:-1])
        last = numbers[-1]
        width = len(last) if last.startswith("0") else 0
        return Label(text, f"{parent}/{upper}", int(last), "number", width)
    bare = text.rstrip(".):/ ").lstrip("( ")
    if len(bare) == 1 and bare.lower() in LETTERS and bare.lower() not in "ivx":
        return Label(text, "letter", LETTERS.index(bare.lower()) + 1, "letter")
    number = _from_roman(bare.lower()) if bare.isupper() else 0
    return Label(text, "roman", number, "roman") if number else None


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"(?P<word>[^\W\d]*(?:\s[^\W\d]+)?)[\s.:_-]*(?P<numbers>\d{1,3}(?:\.\d{1,3}){0,4})\s*[.):/]?")


def same_number(one: str, other: str) -> bool:
    """Whether two labels mean the same step: `B05` and `bước 5`."""
    a, b = read_label(one), read_label(other)
    return (
        a is not None
        and b is not None
        and (a.number, a.parent.partition("/")[2]) == (b.number, b.parent.partition("/")[2])
    )


def _last(text: str) -> tuple[int, int]:
    """Where the part of a printed label stands that counts."""
    found = list(re.finditer(r"\d+", text)) or list(re.finditer(r"[^\W_]+", text))
    return found[-1].span() if found else (0, len(text))


def _from_roman(text: str) -> int:
    if not text or any(c not in _ROMAN for c in text):
        return 0
    total = 0
    for c, after in zip(text, (*text[1:], ""), strict=False):
        value = _ROMAN[c]
        total += -value if after and _ROMAN[after] > value else value
    return total if _roman(total) == text else 0


def _roman(number: int) -> str:
    out = ""
    for value, sign in (
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ):
        while number >= value:
            out += sign
            number -= value
    return out
