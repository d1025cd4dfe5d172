"""Keys: how words are compared. Case, composition, tone marks and punctuation differ freely between offices.

`key` folds hard (all marks off, `Đ` = `d`) and is what vocabularies are matched on; `tone_key` folds softly (only case
and the place of the tone mark: `hoá` = `hóa`) for names in which the marks carry the meaning.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from qmslint.understand.text.kept import kept_by_text

__all__ = ["TONE_PLACES", "digits", "key", "led_by", "placed_key", "sentence_case", "shorten", "squeeze", "tone_key"]

# Characters that take no room on paper: they must not split a word.
_INVISIBLE = ("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad")

# The quick road works on UTF-8 bytes after decomposition: ASCII as it is, U+00A0–U+00BF (lead C2) and U+2000–U+2FFF
# (lead E2) to a space, combining marks U+0300–U+033F (lead CC) dropped. Anything else takes the slow road.
_TABLE = bytes(b if chr(b).isalnum() else 0x20 for b in bytes(range(0x80)).lower().ljust(0x80, b" ")) + b" " * 0x80
_TRAIL = bytes(range(0x80, 0xC0)) + b"\xcc"
_KNOWN = bytes(range(0x80)) + _TRAIL + b"\xc2\xe2"


def _fold(text: str) -> str:
    text = text.casefold()
    if text.isascii():
        return text.encode().translate(_TABLE).decode()
    for sign in _INVISIBLE:
        if sign in text:
            text = text.replace(sign, "")
    text = unicodedata.normalize("NFD", text)
    raw = text.replace("đ", "d").replace("ð", "d").encode("utf-8", "replace")
    if raw.translate(None, _KNOWN):
        return "".join(map(_letter, text))
    return raw.translate(_TABLE, _TRAIL).decode()


@lru_cache(maxsize=1024)
def _letter(c: str) -> str:
    """One character of the slow road: letters and digits stay, marks go, all else is a space."""
    if c in "đð":
        return "d"
    if unicodedata.combining(c):
        return ""
    if (c < "\u00c0" and c > "\u007f") or "\u2000" <= c < "\u3000":
        return " "
    return c if c.isalpha() or c.isdecimal() else " "


@lru_cache(maxsize=4096)
def _short_key(text: str) -> str:
    return " ".join(_fold(text).split())


def key(text: str) -> str:
    """The text for matching vocabulary: lower case, no marks, `đ` as `d`, runs of anything else one space.

    >>> key("5.2  THÀNH PHẦN HỒ SƠ:")
    '5 2 thanh phan ho so'
    """
    return _short_key(text) if len(text) <= 200 else " ".join(_fold(text).split())


def placed_key(text: str) -> tuple[str, list[int]]:
    """The key of a text, and for each of its letters the offset in the text that it comes from.

    >>> placed_key("Mẫu số: 05")
    ('mau so 05', [0, 1, 2, 3, 4, 5, 6, 8, 9])
    """
    letters: list[str] = []
    places: list[int] = []
    for at, char in enumerate(text):
        for letter in _fold(char):
            if letter != " " or (letters and letters[-1] != " "):
                letters.append(letter)
                places.append(at)
    if letters and letters[-1] == " ":
        del letters[-1], places[-1]
    return "".join(letters), places


TONE_PLACES = tuple(
    (old, new)
    for pair in ("òa oà", "óa oá", "ỏa oả", "õa oã", "ọa oạ", "òe oè", "óe oé", "ỏe oẻ", "õe oẽ", "ọe oẹ",
                 "ùy uỳ", "úy uý", "ủy uỷ", "ũy uỹ", "ụy uỵ")
    for old, new in [pair.split()]
)  # fmt: skip


@kept_by_text
def tone_key(text: str) -> str:
    """The text without regard to case, composition, spacing and the place of the tone mark: `Hoá` = `hóa`.

    The mark is moved to the second vowel of oa, oe and uy, the three groups on which the two spellings differ.
    """
    text = " ".join(unicodedata.normalize("NFC", text).casefold().split())
    if text.isascii():
        return text
    for old, new in TONE_PLACES:
        if old in text:
            text = text.replace(old, new)
    return text


@kept_by_text
def squeeze(text: str) -> str:
    """The text on one line: runs of white space (NBSP and tabs too) are one space, none at the ends."""
    return " ".join(text.split())


def shorten(text: str, n: int = 80) -> str:
    """The text on one line in at most `n` characters, cut between words, with `…` if something was cut."""
    text = squeeze(text)
    if len(text) <= n:
        return text
    cut = text[: max(n - 1, 0)]
    head = cut.rsplit(" ", 1)[0] if " " in cut[n // 2 :] else cut
    return head.rstrip(" ,;:.–-") + "…"


def led_by(text: str, words: tuple[str, ...], behind: re.Pattern[str]) -> bool:
    """Whether a text begins, to the letter, with one of these words, and `behind` matches right behind it. A pattern of
    hundreds of words takes longer to make than a document to read."""
    return text.startswith(words) and any(text.startswith(w) and behind.match(text, len(w)) for w in words)


def sentence_case(text: str) -> str:
    """`THÀNH PHẦN HỒ SƠ` → `Thành phần hồ sơ`; a text that is not all capitals stays as it is."""
    return text[:1] + text[1:].lower() if text.isupper() else text


def digits(text: str) -> str:
    """Only the ASCII digits of the text, in order."""
    return "".join(c for c in text if "0" <= c <= "9")
