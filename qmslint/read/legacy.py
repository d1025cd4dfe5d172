"""Vietnamese in the encodings before Unicode: TCVN3 (fonts ".Vn…", also called ABC) and VNI (fonts "VNI…").

A font decides that a text *may* be in its encoding, the characters decide whether it *is*: offices often type Unicode
in a document that still asks for such a font, and both kinds stand in one line. Judged is word by word; a word that
could be either follows the words around it, then the rest of the document in such fonts. Without evidence nothing is
changed.

TCVN3 has no accented capitals: the fonts whose names end in H (".VnTimeH") print small letters as capitals.
Sources: TCVN 5712:1993, table VN3; the VNI character set as its fonts map it (base letter, then a mark character).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from qmslint.model import Location
from qmslint.read.symbols import SYMBOL_FONTS, symbols

__all__ = ["Legacy", "font_kind", "mentions_legacy_font", "tcvn3", "vni"]

_TCVN3 = str.maketrans(
    "¡¢£¤¥¦§¨©ª«¬\xad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
    "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
)
_TONES = dict(zip("ùøûõï", "\u0301\u0300\u0309\u0303\u0323", strict=True))
_MARKS = {
    **_TONES,
    **{mark: "\u0302" + tone for mark, tone in zip("âáàåãä", ("", *_TONES.values()), strict=True)},
    **{mark: "\u0306" + tone for mark, tone in zip("êéèúüë", ("", *_TONES.values()), strict=True)},
}
_TAKES = {
    "a": frozenset("ùøûõïâáàåãäêéèúüë"),
    **dict.fromkeys("eo", frozenset("ùøûõïâáàåãä")),
    **dict.fromkeys("iuyôö", frozenset("ùøûõï")),
}
_VNI_ALONE = dict(zip("ôöñíìæóòî", "ơưđíìỉĩịỵ", strict=True))

_TCVN3_FONTS = (".vn", "vntime", "vnarial", "vnuniverse")
_NAMED = (b"tcvn", *(f'"{name}'.encode() for name in (*_TCVN3_FONTS, "vni", *SYMBOL_FONTS)))

# Evidence. Letters of Latin-1 that Vietnamese in Unicode uses; whatever lies beyond Latin-1 is Unicode anyway.
_UNICODE_LETTERS = frozenset("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý")
_NOT_TCVN3 = frozenset("ÀÁÂÃÍÙÚà")
_TCVN3_LETTERS = frozenset("ÆÇËÎÏÑÖØÜÞßäåæçëîïñöøûüþ")
_TCVN3_SIGNS = frozenset("¡¢£¤¥¦§¨©ª«¬\xad®µ¶·¸¹»¼½¾×÷")
_AFTER_U = ("a", "n", "u", "ª", "¬", "ê", "ë", "ì", "í", "î")  # the second letters of words that begin with ư
_VNI_LETTERS = frozenset("ÄÅÆËÎÏÑÖØÛÜäåæëîïñöøûü")
_VNI_PAIRS = frozenset(
    [f"a{m}" for m in "âáàãêéèúùõ"] + [f"e{m}" for m in "âáàãùõ"] + [f"o{m}" for m in "âùõ"] + ["uõ", "yù", "yõ", "uù"]
)


def font_kind(font: str) -> str:
    """The encoding that a font's name stands for: "tcvn3", "tcvn3-capitals", "vni", a symbol font's name, or "".

    >>> font_kind(".VnTimeH"), font_kind("VNI-Times"), font_kind("Times New Roman")
    ('tcvn3-capitals', 'vni', '')
    """
    name = font.strip()
    small = name.lower()
    if small.startswith(_TCVN3_FONTS) or "tcvn" in small:
        return "tcvn3-capitals" if name.endswith("H") else "tcvn3"
    if small.startswith("vni") and not small[3:4].isalpha():
        return "vni"
    return small if small.startswith(SYMBOL_FONTS) else ""


def mentions_legacy_font(data: bytes) -> bool:
    """Whether a part names a font whose text needs a look."""
    small = data.lower()
    return any(name in small for name in _NAMED)


def tcvn3(text: str) -> str:
    """TCVN3 → Unicode.

    >>> tcvn3("Céng hßa x· héi chñ nghÜa ViÖt Nam")
    'Cộng hòa xã hội chủ nghĩa Việt Nam'
    """
    return "".join(_tcvn3(text))


def _tcvn3(text: str) -> list[str]:
    """For each character what it becomes. U+00AD is ư, and Word's optional hyphen: it is the letter after a letter, or
    where a word of ư can begin (ưa, ưu, ưng, ước, …); some keyboard drivers wrote it twice."""
    out = list(text.translate(_TCVN3))
    at = text.find("\xad")
    while at >= 0:
        before, after = text[at - 1 : at], text[at:].lstrip("\xad")[:1]
        if before == "\xad":
            out[at] = ""
        elif before.isalpha() or (before and before in _TCVN3_SIGNS):
            pass
        elif after not in _AFTER_U or (before and before.isalnum()):
            out[at] = "\xad"
        at = text.find("\xad", at + 1)
    return out


def vni(text: str) -> str:
    """VNI → Unicode.

    >>> vni("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam")
    'Cộng hòa xã hội chủ nghĩa Việt Nam'
    """
    return "".join(_vni(text))


def _vni(text: str) -> list[str]:
    """For each character what it becomes: a mark becomes nothing, since its letter has taken it."""
    import unicodedata

    out = [""] * len(text)
    i = 0
    while i < len(text):
        char = text[i]
        base = char.lower()
        following = text[i + 1].lower() if i + 1 < len(text) else ""
        letter = _VNI_ALONE.get(base, base)
        step = 1
        if following and following in _TAKES.get(base, ()):
            letter = unicodedata.normalize("NFC", letter + _MARKS[following])
            step = 2
        out[i] = letter.upper() if char.isupper() else letter
        i += step
    return out


def _verdict(word: str, kind: str) -> int:
    """1: this word is in the font's encoding; -1: it is Unicode; 0: it could be either (pure ASCII: 0 as well)."""
    if word.isascii():
        return 0
    if any(c > "\xff" and c.isalpha() for c in word):
        return -1
    if kind == "vni":
        small = word.lower()
        if not _VNI_LETTERS.isdisjoint(word):
            return 1
        return 1 if any(small[i : i + 2] in _VNI_PAIRS for i in range(len(small) - 1)) else 0
    if not _NOT_TCVN3.isdisjoint(word):
        return -1
    if not _TCVN3_LETTERS.isdisjoint(word):
        return 1
    for i, char in enumerate(word):  # a sign inside a word is a letter; one that stands alone is a sign
        if char in _TCVN3_SIGNS and (word[i - 1 : i].isalpha() or word[i + 1 : i + 2].isalpha()):
            return 1
    return 0


class Legacy:
    """Judges and converts the texts of one document. In the first pass (`gathering`) it only weighs the evidence.

    `used` counts converted characters per (encoding, font), `places` tells where an encoding was met first; an encoding
    is `fresh` until `found_at` has said where.
    """

    __slots__ = ("_leaning", "_weights", "fresh", "gathering", "places", "used")

    def __init__(self) -> None:
        self.gathering = True
        self.used: Counter[tuple[str, str]] = Counter()
        self.places: dict[str, Location] = {}
        self.fresh: list[str] = []
        self._weights: Counter[str] = Counter()
        self._leaning: dict[str, int] = {}

    def decide(self) -> None:
        """End the first pass: what the evidence says for each encoding as a whole."""
        self.gathering = False
        self._leaning = {kind: 1 if weight > 0 else -1 for kind, weight in self._weights.items()}

    def found_at(self, place: Location) -> None:
        """Where the fresh encodings stand."""
        for encoding in self.fresh:
            self.places.setdefault(encoding, place)
        self.fresh = []

    def convert(self, parts: list[str], fonts: list[str]) -> list[str]:
        """The pieces of a paragraph, each in the font of the same index, as Unicode; as many pieces come back."""
        result = list(parts)
        kinds = [font_kind(font) for font in fonts]
        leaning: dict[str, int] = {}
        for start, end in _stretches(kinds):
            kind = kinds[start].removesuffix("-capitals")
            if kind in ("tcvn3", "vni"):
                words = _words("".join(parts[start:end]))
                leaning[kind] = leaning.get(kind, 0) + sum(_verdict(word, kind) for _, word in words)
        if self.gathering:
            self._weights.update(leaning)
            return result
        for start, end in _stretches(kinds):
            kind = kinds[start]
            if kind.startswith(SYMBOL_FONTS):
                result[start:end] = [symbols(part, kind) for part in parts[start:end]]
            else:
                base = kind.removesuffix("-capitals")
                lean = leaning[base] or self._leaning.get(base, -1)
                result[start:end] = self._stretch(parts[start:end], fonts[start:end], base, lean)
        return result

    def _stretch(self, parts: list[str], fonts: list[str], kind: str, lean: int) -> list[str]:
        text = "".join(parts)
        out = list(text)
        owner = [i for i, part in enumerate(parts) for _ in part]
        words = _words(text)
        total = sum(_verdict(word, kind) for _, word in words) or lean
        encoding = kind.upper()
        for at, word in words:
            verdict = _verdict(word, kind) or (1 if total > 0 else -1)
            if verdict < 0:
                continue
            changed = _vni(word) if kind == "vni" else _tcvn3(word)
            for i, char in enumerate(changed, at):
                font = fonts[owner[i]]
                out[i] = char.upper() if font.endswith("H") and kind == "tcvn3" else char
            if not word.isascii():
                self.used[encoding, fonts[owner[at]]] += len(word)
                if encoding not in self.places and encoding not in self.fresh:
                    self.fresh.append(encoding)
        pieces = [""] * len(parts)
        for i, char in enumerate(out):
            pieces[owner[i]] += char
        return pieces


def _stretches(kinds: list[str]) -> Iterable[tuple[int, int]]:
    """The ranges of neighbouring pieces of the same encoding; those without one are left out."""
    start = 0
    for i in range(1, len(kinds) + 1):
        if i == len(kinds) or kinds[i].removesuffix("-capitals") != kinds[start].removesuffix("-capitals"):
            if kinds[start]:
                yield start, i
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
