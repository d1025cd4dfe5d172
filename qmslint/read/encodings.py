"""Vietnamese in the encodings before Unicode: TCVN3 (fonts ".Vn…", also called ABC) and VNI (fonts "VNI…"); for the rarer
VISCII and VPS see `single_byte`.

TCVN3 has no accented capitals: the fonts whose names end in H (".VnTimeH") print small letters as capitals. VNI writes a
base letter and, after it, a mark character. Sources: TCVN 5712:1993, table VN3; the VNI character set as its fonts map it.
"""

from __future__ import annotations

import unicodedata

from qmslint.read.single_byte import NAMED, single_byte_font
from qmslint.read.symbols import SYMBOL_FONTS

__all__ = [
    "DECOMPOSED",
    "TCVN3_SIGNS",
    "VNI_PAIRS",
    "font_kind",
    "mentions_legacy_font",
    "tcvn3",
    "tcvn3_letters",
    "vni",
    "vni_letters",
]

DECOMPOSED = "NFD"
"""What `EncodingUse` calls Unicode whose marks stand apart from their letters."""

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
VNI_PAIRS = frozenset(base + mark for base, marks in _TAKES.items() if base != "i" for mark in marks)
_VNI_ALONE = dict(zip("ôöñíìæóòî", "ơưđíìỉĩịỵ", strict=True))

_TCVN3_FONTS = (".vn", "vntime", "vnarial", "vnuniverse")
_VNI_FONTS = ("vni", "vnsvni")
_NAMED = (b"tcvn", b'".vn', b'"vn', *NAMED, *(f'"{name}'.encode() for name in SYMBOL_FONTS))

TCVN3_SIGNS = frozenset("¡¢£¤¥¦§¨©ª«¬\xad®µ¶·¸¹»¼½¾×÷")
_AFTER_U = ("a", "n", "u", "ª", "¬", "ê", "ë", "ì", "í", "î")  # the second letters of words that begin with ư


def font_kind(font: str) -> str:
    """The encoding that a font's name stands for: "tcvn3", "vni", "viscii", "vps", a symbol font's name, or ""; with
    "-capitals" where the font prints capitals.

    >>> font_kind(".VnTimeH"), font_kind("VNI-Times"), font_kind("Times New Roman")
    ('tcvn3-capitals', 'vni', '')
    """
    name = font.partition("(")[0].strip()  # "VnArialH(Ds)"
    small = name.lower()
    if small.startswith(_VNI_FONTS) and not small[small.index("i") + 1 :][:1].isalpha():
        return "vni"
    if small.startswith(_TCVN3_FONTS) or "tcvn" in small or (name.startswith("Vn") and name[2:3].isupper()):
        return "tcvn3-capitals" if name.endswith("H") else "tcvn3"
    if single := single_byte_font(small):
        return f"{single}-capitals" if name.endswith(" H") else single
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
    return "".join(tcvn3_letters(text))


def tcvn3_letters(text: str) -> list[str]:
    """For each character what it becomes. U+00AD is ư, and Word's optional hyphen: it is the letter after a letter, or
    where a word of ư can begin (ưa, ưu, ưng, ước, …); some keyboard drivers wrote it twice."""
    out = list(text.translate(_TCVN3))
    at = text.find("\xad")
    while at >= 0:
        before, after = text[at - 1 : at], text[at:].lstrip("\xad")[:1]
        if before == "\xad":
            out[at] = ""
        elif before.isalpha() or (before and before in TCVN3_SIGNS):
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
    return "".join(vni_letters(text))


def vni_letters(text: str) -> list[str]:
    """For each character what it becomes: a mark becomes nothing, since its letter has taken it."""
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
