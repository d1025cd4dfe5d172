"""The numbers of headings and titles: their form, their place in a row, what goes on from what."""

from __future__ import annotations

__all__ = ["continues", "form_of", "rank_of"]


_ROMAN = {"I": 1, "V": 5, "X": 10}


def continues(last: str, number: str) -> bool:
    """Whether a number is the next of the sections' own: 5.7 after 5.6, 6 after 5 (or after 5.8)."""
    if not last or not number:
        return False
    a, b = last.split("."), number.split(".")
    if not (all(x.isdigit() for x in a) and all(x.isdigit() for x in b)):
        return False
    n = len(b)
    if n > len(a):
        return b[: len(a)] == a
    return b[:-1] == a[: n - 1] and int(b[-1]) == int(a[n - 1]) + 1


def form_of(number: str) -> str:
    if not number:
        return ""
    if number.replace(".", "").isdigit():
        return f"1{number.count('.')}"
    if "." in number:
        return f"{form_of(number.partition('.')[0])}{number.count('.')}"  # "A.1", "II.2"
    return "I" if all(c in "IVX" for c in number) else "a"


def rank_of(number: str) -> int:
    """The place of a number in its row: "3" → 3, "IV" → 4, "2.5" → 5, "b" → 2."""
    last = number.rsplit(".", 1)[-1]
    if last.isdigit():
        return int(last)
    if last and all(c in _ROMAN for c in last):
        total = 0
        for a, b in zip(last, [*last[1:], ""], strict=True):
            total += -_ROMAN[a] if b and _ROMAN[b] > _ROMAN[a] else _ROMAN[a]
        return total
    letters = "abcdđeghiklmnopqrstuvxy"
    return letters.find(last.lower()) + 1 if len(last) == 1 else 0
