"""Which text is in an encoding before Unicode (see `encodings`), and its conversion.

A font decides that a text *may* be in its encoding, the characters decide whether it *is*: offices often type Unicode
in a document that still asks for such a font, and both kinds stand in one line. Judged is word by word; a word that
could be either follows its run, then the runs around it, the paragraph, and the rest of the document in such fonts.
Without evidence nothing is changed. A font of one of these encodings may also stand over text in another: the
characters tell them apart, too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from qmslint.model import Location
from qmslint.read.encodings import TCVN3_SIGNS, VNI_PAIRS, font_kind, tcvn3_letters, vni_letters
from qmslint.read.single_byte import SINGLE_BYTE, single_byte, telling
from qmslint.read.symbols import SYMBOL_FONTS, symbols

__all__ = ["Legacy", "verdict"]

_SURE, _HINT = 4, 1
_NOT_TCVN3 = frozenset("ÀÁÂÃÍÙÚà")  # letters of Latin-1 that TCVN3 does not use
_TCVN3_LETTERS = frozenset("ÆÇËÎÏÑÖØÜÞßäåæçëîïñöøûüþ")  # and those that Vietnamese in Unicode does not use
_VNI_LETTERS = frozenset("ÄÅÆËÎÏÑÖØÛÜäåæëîïñöøûü")
_VNI_PAIRS = frozenset(
    [f"a{m}" for m in "âáàãêéèúùõ"] + [f"e{m}" for m in "âáàãùõ"] + [f"o{m}" for m in "âùõ"] + ["uõ", "yù", "yõ", "uù"]
)

# A mark of VNI is of the case of its letter. Those left out spell a word in TCVN3: "Tỉnh uỷ", "moóc", "THUẾ", "QUYẾT".
_VNI_ONLY = (VNI_PAIRS | {pair.upper() for pair in VNI_PAIRS}) - {"uû", "oã", "UÕ", "YÕ"}
_TCVN3_ONLY = (TCVN3_SIGNS - frozenset("\xad×÷")) | frozenset("ÇÐÝÞßçýþ")  # codes of letters here, of none in VNI


def leaning(word: str) -> int:
    """1: only VNI writes so; -1: only TCVN3 does; 0: either, or neither."""
    if word.isascii() or max(word) > "\xff":
        return 0
    found = 0
    for i, char in enumerate(word):
        before = word[i - 1 : i]
        if char <= "\x7f":
            pass
        elif before + char in _VNI_ONLY:
            found += 1
        elif char in _TCVN3_ONLY:
            found -= before.isalpha() or word[i + 1 : i + 2].isalpha()
        elif before.islower() and char.isupper():
            found -= 1
    return (found > 0) - (found < 0)


def verdict(word: str, kind: str) -> int:
    """4: this word is in the encoding `kind` (tcvn3, vni, viscii, vps); -4: it is Unicode; 1: it looks like it is in the
    encoding, but signs can stand so in Unicode as well ("5 µm"); 0: it could be either."""
    if word.isascii():
        return 0
    if kind in SINGLE_BYTE:
        return _SURE * telling(word, kind)
    if any(c > "\xff" and c.isalpha() for c in word):
        return -_SURE
    if kind == "vni":
        small = word.lower()
        pairs = any(small[i : i + 2] in _VNI_PAIRS for i in range(len(small) - 1))
        return _SURE if pairs or not _VNI_LETTERS.isdisjoint(word) else 0
    if not _NOT_TCVN3.isdisjoint(word):
        return -_SURE
    if not _TCVN3_LETTERS.isdisjoint(word):
        return _SURE
    found = 0
    for i, char in enumerate(word):
        before = word[i - 1] if i else ""
        if char > "\xbf" and char.isupper() and before.islower():  # a capital within a word is the code of a letter
            return _SURE
        if char in TCVN3_SIGNS and (before.isalpha() or word[i + 1 : i + 2].isalpha()):
            found = _HINT
    return found


class Legacy:
    """Judges and converts the texts of one document. In the first pass (`gathering`) it only weighs the evidence.

    `used` counts converted characters per (encoding, font), `places` tells where an encoding was met first; an encoding
    is `fresh` until `found_at` has said where.
    """

    __slots__ = ("_last", "_weights", "fresh", "gathering", "places", "used")

    def __init__(self) -> None:
        self.gathering = True
        self.used: Counter[tuple[str, str]] = Counter()
        self.places: dict[str, Location] = {}
        self.fresh: list[str] = []
        self._weights: Counter[str] = Counter()
        self._last: dict[str, int] = {}  # per font: which way the last text leant

    def decide(self) -> None:
        """End the first pass: from now on the evidence of the whole document is known."""
        self.gathering = False
        self._last.clear()

    def found_at(self, place: Location) -> None:
        """Where the fresh encodings stand."""
        for encoding in self.fresh:
            self.places.setdefault(encoding, place)
        self.fresh = []

    def convert(self, parts: list[str], fonts: list[str]) -> list[str]:
        """The pieces of a paragraph, each in the font of the same index, as Unicode; as many pieces come back."""
        return ["".join(letters) for letters in self.letters(parts, fonts)]

    def letters(self, parts: list[str], fonts: list[str]) -> list[list[str]]:
        """The same, with what each character of a piece becomes."""
        result = [list(part) for part in parts]
        stretches = list(_stretches(self._kinds(parts, fonts)))
        weights: Counter[str] = Counter()
        for kind, start, end in stretches:
            weights[kind] += sum(verdict(word, kind) for _, word in _words("".join(parts[start:end])))
        if self.gathering:
            self._weights.update(weights)
            return result
        for kind, start, end in stretches:
            if kind.startswith(SYMBOL_FONTS):
                result[start:end] = [[symbols(char, kind) for char in part] for part in parts[start:end]]
            else:
                result[start:end] = self._stretch(parts[start:end], fonts[start:end], kind, weights[kind])
        return result

    def _kinds(self, parts: list[str], fonts: list[str]) -> list[str]:
        """The encoding of each piece: that of its font, unless its characters say that it is the other one. A piece that
        could be either follows its paragraph, or the last piece in its font that could not."""
        kinds = [font_kind(font).removesuffix("-capitals") for font in fonts]
        leanings = [0] * len(parts)
        for kind, start, end in list(_stretches(kinds)):
            if kind in ("tcvn3", "vni"):
                owner = [i for i in range(start, end) for _ in parts[i]]
                for at, word in _words("".join(parts[start:end])):
                    leanings[owner[at]] += leaning(word)
        around = sum(leanings)
        for i, (kind, font) in enumerate(zip(kinds, fonts, strict=True)):
            if kind in ("tcvn3", "vni"):
                if leanings[i]:
                    self._last[font] = leanings[i]
                lean = leanings[i] or around or self._last.get(font, 0)
                kinds[i] = "vni" if lean > 0 else "tcvn3" if lean < 0 else kind
        return kinds

    def _stretch(self, parts: list[str], fonts: list[str], kind: str, around: int) -> list[list[str]]:
        """Neighbouring pieces in fonts of one encoding. `around` is the evidence of the whole paragraph."""
        text = "".join(parts)
        owner = [i for i, part in enumerate(parts) for _ in part]
        words = [(at, word, verdict(word, kind)) for at, word in _words(text)]
        own = [0] * len(parts)
        for at, _, weight in words:
            own[owner[at]] += weight
        out = list(text)
        for at, word, weight in words:
            piece = owner[at]
            if not self._legacy(weight, own[piece], sum(own), around, self._weights[kind]):
                continue
            for i, char in enumerate(_as_unicode(word, kind), at):
                capital = kind != "vni" and font_kind(fonts[owner[i]]).endswith("-capitals")
                out[i] = char.upper() if capital else char
            if not word.isascii():
                self._use(kind.upper(), fonts[piece], len(word))
        pieces: list[list[str]] = [[] for _ in parts]
        for i, char in enumerate(out):
            pieces[owner[i]].append(char)
        return pieces

    @staticmethod
    def _legacy(*weights: int) -> bool:
        """The nearest evidence that is more than a hint decides; a hint counts where nothing else is to be had."""
        return next((weight for weight in weights if abs(weight) > _HINT), weights[-1]) > 0

    def _use(self, encoding: str, font: str, characters: int) -> None:
        self.used[encoding, font] += characters
        if encoding not in self.places and encoding not in self.fresh:
            self.fresh.append(encoding)


def _as_unicode(word: str, kind: str) -> Sequence[str]:
    """For each character what it becomes."""
    if kind in SINGLE_BYTE:
        return single_byte(word, kind)
    return vni_letters(word) if kind == "vni" else tcvn3_letters(word)


def _stretches(kinds: list[str]) -> Iterator[tuple[str, int, int]]:
    """The ranges of neighbouring pieces of the same encoding; those without one are left out."""
    start = 0
    for i in range(1, len(kinds) + 1):
        if i == len(kinds) or kinds[i] != kinds[start]:
            if kinds[start]:
                yield kinds[start], start, i
            start = i


def _words(text: str) -> list[tuple[int, str]]:
    """The words of a text with their positions."""
    found = []
    at = -1
    for i, char in enumerate(text + " "):
        if char in " \t\n\xa0":
            if at >= 0:
                found.append((at, text[at:i]))
            at = -1
        elif at < 0:
            at = i
    return found
