"""Codes of forms: how they are compared, and where a procedure uses the forms that it lists.

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

__all__ = ["Codes", "fold", "scheme", "shape", "used"]

# What says, after a form's number, that the form is another document's.
_ELSEWHERE = (
    "phu luc", "thong tu", "nghi dinh", "quyet dinh", "luat", "cong van", "ban hanh kem theo", "kem theo", "nd cp",
    "tt b", "qd ", "annex", "decree", "circular",
)  # fmt: skip
_FILES = ("doc", "docx", "pdf", "xls", "xlsx", "rtf")


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


def used(code: str, text: str, folded: str, known: dict[str, frozenset[int]]) -> bool:
    """Whether a code stands in a text of small letters, alone or in an enumeration.

    `folded` is the text's key with a space at either end; `known` keeps what was found between calls for one text. The
    name of an attached file is no use, and `BM.02.02` is no use of `BM.02`.
    """
    from qmslint.understand.text.words import key

    if _stands(key(code), folded):
        return True
    if _stands(_apart(key(code)), _apart(folded)):
        return True
    if any(map(str.isdigit, code)) and _as_printed(code.strip().lower(), text):
        return True  # "BM.KT.06-1 (02 ngày)": the figure behind it is none of its own
    enumeration = _enumeration(code)
    if enumeration is None:
        return False
    number, pattern = enumeration
    numbers = known.get(pattern)
    if numbers is None:
        numbers = known[pattern] = frozenset(
            int(n)
            for m in re.finditer(pattern, text)
            if not text[m.end() : m.end() + 6].lstrip(".").startswith(_FILES)
            for n in re.findall(r"\d+", m["numbers"])
        )
    return number in numbers


def _stands(code: str, folded: str) -> bool:
    """Whether the key of a code stands in a folded text, neither as the name of a file nor as the beginning of a longer one."""
    wanted = f" {code} "
    at = folded.find(wanted)
    while at >= 0:
        after = folded[at + len(wanted) :].split(" ", 1)[0]
        if after not in _FILES and not (after.isdecimal() and len(after) < 4):
            return True
        at = folded.find(wanted, at + 1)
    return False


def _as_printed(code: str, text: str) -> bool:
    """Whether a code stands in a text of small letters just as it is listed, not as a part of a longer one."""
    at = text.find(code)
    while at >= 0:
        before, after = text[max(0, at - 1) : at], text[at + len(code) : at + len(code) + 2]
        if not before.isalnum() and before not in (".", "-", "/") and _WHOLE.match(after) is not None:
            return True
        at = text.find(code, at + 1)
    return False


_WHOLE = re.compile(r"(?!\w|[./–-]\w)")


@lru_cache(maxsize=64)
def _apart(folded: str) -> str:
    """With a space between letters and the figures behind them: `BMTT01.2` and `BMTT 01.2` are one code."""
    return re.sub(r"(?<=[a-z])(?=\d)", " ", folded)


@lru_cache(maxsize=256)
def _enumeration(code: str) -> tuple[int, str] | None:
    """The number of a code of letters and one number, and a pattern for enumerations of such codes in small letters."""
    m = re.fullmatch(r"([^\W\d][^\d]*?)[\s.:_-]*(?:số)?[\s.:_-]*(\d+)", code.strip().lower())
    if m is None:
        return None
    head = r"[\s._-]*".join(map(re.escape, re.findall(r"[^\W\d_]+", m[1])))
    between = r"(?:\s*[,;&+]\s*|\s+(?:và|hoặc|đến|and|or|to)\s+)"
    words = r"(?:(?:số|phiếu|biểu|đơn|no\.?)\s+)*"
    pattern = rf"(?<!\w){head}\s*{words}[\s._-]*(?P<numbers>\d+(?:{between}(?:số\s+)?\d+)*)(?![\w]|\.\d)"
    return int(m[2]), pattern
