"""Labels that count, read: `B1`, `Bước 02`, `Step 3`, `5.2.1`, `a)`, `đ)`, `IV.`, `Bước III`, `Bước hai`, `B3.1`."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from qmslint.tuples import NamedTuple

__all__ = ["Label", "covers", "read_label"]

# Vietnamese lists count a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y.
LETTERS = "abcdđeghiklmnopqrstuvxy"
_WORDS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
_WORDED = re.compile(r"(?:bước|step)\s+(\w+)", re.IGNORECASE)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


class Label(NamedTuple):
    """A label: as printed, the row it counts in (`parent`: word before and upper numbers), its number there.

    `upto` is the last number of a range (`B2-B4`), else `number`; `suffix` what stands behind the number (`B2a`, `B2
    (1)`).
    """

    text: str
    parent: str
    number: int
    kind: str
    width: int = 0
    upto: int = 0
    suffix: str = ""

    def at(self, number: int) -> str:
        """The label that has another number in the same row, printed alike."""
        if self.kind == "letter":
            shown = LETTERS[number - 1] if 0 < number <= len(LETTERS) else "?"
        elif self.kind == "roman":
            shown = _roman(number)
        elif self.kind == "word":
            shown = _WORDS[number - 1] if 0 < number <= len(_WORDS) else str(number)
        else:
            shown = str(number).zfill(self.width)
        first, last = _last(self.text) if self.upto == self.number else (0, len(self.text))
        upper = self.text[first:last].isupper()
        return self.text[:first] + (shown.upper() if upper else shown) + self.text[last:]


@lru_cache(maxsize=2048)
def read_label(text: str) -> Label | None:
    """A label, None if it does not count."""
    text = " ".join(text.split()).lstrip("( ")
    if not text or len(text) > 24:
        return None
    m = _number().match(text)
    if m:
        return _numbered(text, m)
    bare = text.rstrip(".):/ ")
    if len(bare) == 1 and bare.lower() in LETTERS and bare.lower() not in "ivx":
        number = LETTERS.index(bare.lower()) + 1
        return Label(text, "letter", number, "letter", upto=number)
    worded = _WORDED.fullmatch(bare)
    if worded:
        return _worded(text, worded[1])
    number = _from_roman(bare.lower()) if bare.isupper() else 0
    return Label(text, "roman", number, "roman", upto=number) if number else None


def _worded(text: str, said: str) -> Label | None:
    """ "Bước III", "Bước hai": counted in the row of "Bước 3", "Bước 2"."""
    number = _from_roman(said.lower()) if said.isupper() else 0
    kind = "roman" if number else "word"
    if not number and said.lower() in _WORDS:
        number = _WORDS.index(said.lower()) + 1
    return Label(text, f"{text[0].lower()}/", number, kind, upto=number) if number else None


def _numbered(text: str, m: re.Match[str]) -> Label | None:
    numbers = m["numbers"].split(".")
    last = numbers[-1]
    rest = text[m.end() :].strip(" .):/")
    upto = int(last)
    if rest:
        more = _more().fullmatch(rest)
        if more:
            upto, rest = max(upto, int(re.findall(r"\d+", more[0])[-1])), ""
        elif len(rest) > 12:
            return None  # words that begin with a number
    # "Bước 2" and "B3" count in one row: the first letter of the word is enough.
    parent = f"{m['word'][:1].lower()}/{'.'.join(str(int(n)) for n in numbers[:-1])}"
    return Label(text, parent, int(last), "number", len(last) if last[0] == "0" else 0, upto, rest.lower())


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"(?P<word>[^\W\d]*(?:\s[^\W\d]+)?)[\s.:_-]*(?P<numbers>\d{1,3}(?:\.\d{1,3}){0,4})")


@cache
def _more() -> re.Pattern[str]:
    return re.compile(r"(?:(?:[-–,;+&/~]|và|đến|and|to)\s*(?:[^\W\d]*\s?)\d{1,3}\s*)+", re.IGNORECASE)


def covers(label: Label, wanted: Label) -> bool:
    """Whether a label is the one wanted, or a range that holds it; the word before the number does not matter."""
    upper, other = label.parent.partition("/")[2], wanted.parent.partition("/")[2]
    if upper != other:
        return not other and upper.partition(".")[0] == str(wanted.number)
    return label.number <= wanted.number <= label.upto


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
