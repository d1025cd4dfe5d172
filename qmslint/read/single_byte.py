"""VISCII (fonts "VI …") and VPS (fonts "VPS …"): encodings before Unicode with one code for each letter, marks and all.

Word shows their codes as the characters that Windows has there. Codes of control characters, which both give to rare
capitals, cannot stand in a Word file. Sources: RFC 1456; the VPS character set as its fonts map it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

__all__ = ["NAMED", "SINGLE_BYTE", "single_byte", "single_byte_font", "telling"]

NAMED = (b'"vi ', b'"viscii', b'"vps')
"""What stands in a part that names such a font."""


# The letters of the codes 80 to FF ("_": none).
_CODES = {
    "viscii": (
        "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
        "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"
    ),
    "vps": (
        "ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ_ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕự"
        "ầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ_àáâãảạă_èéêẽìí_ĩ_Đòóôõ_Ơụùúủ_ỶẼỳ"
    ),
}
SINGLE_BYTE = tuple(_CODES)


@cache
def _table(kind: str) -> Mapping[int, str]:
    """From what Word shows to the letter that is meant; the code of the fixed space stays what it is."""
    shown = (bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(0x80, 0x100))
    return {ord(c): letter for c, letter in zip(shown, _CODES[kind], strict=True) if letter != "_" and c != "\xa0"}


# The letters that Unicode has at their own codes: they tell nothing.
_COMMON = frozenset("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý")
_PUNCTUATION = frozenset("‘’“”…–—•")


def single_byte_font(small: str) -> str:
    """The encoding that a font's name, in small letters, stands for: viscii, vps, or none."""
    if small.startswith(("vi ", "viscii")):
        return "viscii"
    return "vps" if small.startswith("vps") and not small[3:4].isalpha() else ""


def single_byte(word: str, kind: str) -> str:
    """The word as Unicode.

    >>> single_byte("ViÆt Nam, thü tøc hành chính", "viscii").split()[2:4]
    ['thủ', 'tục']
    """
    return word.translate(_table(kind))


def telling(word: str, kind: str) -> int:
    """1: only the encoding can have meant this word, for it has a letter that Vietnamese has not, a capital after a small
    letter, or two signs after letters; -1: it is Unicode, with a letter that is no code; 0: it could be either ("m²")."""
    table = _table(kind)
    signs = 0
    for i, char in enumerate(word):
        before = word[i - 1 : i]
        if char <= "\x7f" or char in _PUNCTUATION:
            continue
        if ord(char) not in table:
            if char > "\xff" and char.isalpha():
                return -1
        elif char in _COMMON:
            signs += 2 * (char.isupper() and before.islower())
        elif char.isalpha() and char not in "ªºµ":
            signs += 2
        else:
            signs += before.isalpha()
    return int(signs > 1)
