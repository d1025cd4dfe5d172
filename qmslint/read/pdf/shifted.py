"""Letters whose codes a converter moved by one byte: Ghostscript 10.0 writes so what one glyph stands for several letters.

"ư" as letter and mark, U+0075 U+031B, becomes U+7503 U+1B00; the ligature "fi" becomes U+6600 U+6900.
"""

from __future__ import annotations

import re

__all__ = ["unshifted"]

_FOREIGN = re.compile("[\u3400-\u9fff]")
_MOVED = re.compile("[\u4100-\u5aff\u6100-\u7aff]+.?", re.DOTALL)


def unshifted(text: str) -> str:
    """The text of a page, one letter for each, with such letters put right; as it is where a letter can be none of them.

    >>> unshifted("B\u7503\u1b00ớc 1"), unshifted("de\u6600\u6900ne"), unshifted("一二 trang")
    ('Bu\u031bớc 1', 'define', '一二 trang')
    """
    made = _MOVED.sub(lambda found: _right(found[0]), text)
    return text if _FOREIGN.search(made) else made


def _right(moved: str) -> str:
    """A stretch of moved letters; the same if they are none."""
    made, carry = "", 0
    for char in moved:
        code = ord(char)
        if not carry and not 0x4100 <= code < 0x8000:
            made += char
            continue
        one = chr(carry << 8 | code >> 8)
        if not (one.isascii() and one.isalpha()) and not 0x300 <= ord(one) < 0x370:
            return moved
        made += one
        carry = code & 0xFF
    return moved if carry else made
