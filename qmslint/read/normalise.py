"""One form of every character, so that rules compare words and not encodings.

NFC; spaces of all kinds become a plain space; invisible format characters go; hyphens of all kinds become "-"; wide signs
of East Asian keyboards ("：") become the usual ones; the look-alikes of Đ (U+00D0, U+0189) become Đ; a combining mark that a
PDF or a bad converter set apart from its letter ("Bô ̣ phâ ̣n") goes back to it; private-use characters of symbol fonts
become the marks that they print.
"""

from __future__ import annotations

import re
import unicodedata

from qmslint.read.symbols import symbol

__all__ = ["clean", "foreign", "loose_marks", "odd", "single_spaced"]

# Text of these characters alone is in the one form already: ASCII, the letters of Vietnamese, some punctuation. All else
# gets a closer look. (A class of what is wanted compiles three times faster than one of what is not.)
_PLAIN = "\t\n -~ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—‘’“”…"
odd = re.compile(f"[^{_PLAIN}]").search
# The letters and signs of Latin-1 that Vietnamese does not use: a hint at encodings before Unicode.
foreign = re.compile("[\xa1-\xbfÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñöø÷ûüþ]").search
_marks = re.compile("[\u0300-\u036f]").findall
_DOUBLED = re.compile(r"(?<=\S)  (?=\S)")
_APART = "(?<! ) +([\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323])"
_SPACES = "\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\x85\x1f"
_HYPHENS = "\u2010\u2011\x1e"
_TABLE: dict[int, str | None] = {code: None for code in range(0x20) if code not in (0x09, 0x0A)}
_TABLE.update((code, None) for code in range(0x7F, 0xA0))
_TABLE.update((code, None) for code in range(0x200B, 0x2010))
_TABLE.update((code, None) for code in range(0x202A, 0x202F))
_TABLE.update((code, None) for code in range(0x2060, 0x206A))
_TABLE.update({0xAD: None, 0xFEFF: None, 0xD0: "Đ", 0x0189: "Đ", 0x2028: "\n", 0x2029: "\n", 0x0D: "\n", 0x0B: "\n"})
_TABLE.update((ord(c), " ") for c in _SPACES)
_TABLE.update((ord(c), "-") for c in _HYPHENS)
_TABLE.update((0xFF00 + code, chr(0x20 + code)) for code in range(1, 0x5F))
_TABLE.update((0xF000 + code, symbol(code)) for code in range(0x20, 0x100))


def loose_marks(text: str) -> int:
    """How many marks stand apart from letters that have a sign with the mark in it.

    >>> loose_marks("hô\u0300 sơ"), loose_marks("hồ sơ")
    (1, 0)
    """
    found = _marks(text)
    return len(found) - len(_marks(clean(text))) if found else 0


def clean(text: str) -> str:
    """This text in the one form. Text without a match of `odd` is in it already.

    >>> clean("Bô ̣ phâ ̣n"), clean("\\u00d0ơn đề\\u00a0nghị")
    ('Bộ phận', 'Đơn đề nghị')
    """
    text = unicodedata.normalize("NFC", text.translate(_TABLE))
    if any("\u0300" <= char <= "\u036f" for char in text):
        text = unicodedata.normalize("NFC", re.sub(_APART, r"\1", text))
    return text


def single_spaced(text: str) -> str:
    """This text with one space where two stand between words: a slip of the hand. Three and more set things apart.

    >>> single_spaced("Phiếu  kiểm soát"), single_spaced("UBND TỈNH    CỘNG HÒA")
    ('Phiếu kiểm soát', 'UBND TỈNH    CỘNG HÒA')
    """
    return _DOUBLED.sub(" ", text)
