"""Codes of forms: how they are compared.

`BM.ĐCKS.01.01`, `BM 01`, `Mẫu số 06` and `Mẫu 06` are codes; `Mẫu 01, 05` and `các mẫu phiếu 01, 02` name several. The
scheme of a code is its letters before the first digit: `bmdcks`, `bm`, `mau`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from qmslint.check.nouns.subjects import Subject

if TYPE_CHECKING:
    from qmslint.check.context import Context

__all__ = ["FILES", "Codes", "fold", "scheme", "shape"]

# What says, after a form's number, that the form is another document's.
_ELSEWHERE = (
    "phu luc", "thong tu", "nghi dinh", "quyet dinh", "luat", "cong van", "ban hanh kem theo", "kem theo", "nd cp",
    "tt b", "qd ", "annex", "decree", "circular",
)  # fmt: skip
FILES = ("doc", "docx", "pdf", "xls", "xlsx", "rtf")


@lru_cache(maxsize=1024)
def fold(code: str) -> str:
    """A code for comparing: small letters and digits only, numbers without leading zeros, `Mẫu số 06` as `mau6.`."""
    from qmslint.understand.text.words import key

    parts = [w for w in key(code).split() if w not in ("so", "no")]
    return "".join(_plain(w) for part in parts for w in re.findall(r"\d+|\D+", part))


def _plain(part: str) -> str:
    return f"{int(part)}." if part.isdecimal() else part


def scheme(code: str) -> str:
    """The letters of a code before its first digit."""
    return re.split(r"\d", fold(code), maxsplit=1)[0]


class Codes:
    """The codes that one procedure lists."""

    def __init__(self, listed: tuple[str, ...]) -> None:
        self.listed = listed
        self._folded = frozenset(map(fold, listed))
        self.schemes = frozenset(map(scheme, listed))

    @staticmethod
    def of(procedure: Subject, context: Context, noun: str = "form", by: str = "code") -> Codes:
        """Those of the forms (or other things) that the procedure lists."""
        from qmslint.check.nouns.conditions import value_of

        at = ("codes", procedure.procedure, noun, by)
        found: Codes | None = context.memo.get(at)
        if found is None:
            codes = (value_of(s, by) for s in context.within(procedure, noun))
            found = context.memo[at] = Codes(tuple(c for c in codes if c and any(map(str.isdigit, c))))
        return found

    def has(self, code: str) -> bool:
        """Whether a code is listed, whatever its spelling."""
        return fold(code) in self._folded

    def around(self, reference: Subject, context: Context) -> tuple[str, int]:
        """The text in which a pointer stands, and where in it (-1 if it cannot be found again)."""
        paragraph = context.paragraph(reference.location.index)
        text: str = paragraph.value.text if paragraph else ""
        return text, text.find(reference.value.text)

    def foreign(self, text: str, at: int) -> bool:
        """Whether the words after a pointer say that the form belongs to another document."""
        from qmslint.understand.text.words import key

        after = key(text[at:][:110]) if at >= 0 else ""
        return any(w in f"{after} " for w in _ELSEWHERE)

    def begins(self, text: str, at: int) -> bool:
        """Whether a listed code begins here, of which only the beginning was taken: `BM.06` of `BM.06.ĐT-a`."""
        here = fold(text[at : at + 40]) if at >= 0 else ""
        return any(here.startswith(c) for c in self._folded)


@lru_cache(maxsize=256)
def shape(code: str) -> tuple[re.Pattern[str], str] | None:
    """A pattern for codes like this one with another last number, and the literal it begins with; None for `Mẫu 01`."""
    m = re.fullmatch(r"(.*[^\d])(\d{1,3})([a-zđ]?)", code.strip())
    if m is None or " " in m[1].strip() or not any(map(str.isalpha, m[1])) or len(m[1]) < 3:
        return None
    number = rf"\d{{{len(m[2])}}}[a-zđ]?"
    return re.compile(rf"(?<![\w.-]){re.escape(m[1])}{number}(?![\w]|[.-]\w)", re.IGNORECASE), m[1].lower()
