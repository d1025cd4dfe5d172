"""Codes of forms: how they are compared, and where a procedure uses the forms that it lists.

`BM.ĐCKS.01.01`, `BM 01`, `Mẫu số 06` and `Mẫu 06` are codes; `Mẫu 01, 05` and `các mẫu phiếu 01, 02` name several. The
scheme of a code is its letters before the first digit: `bmdcks`, `bm`, `mau`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from qmslint.check.subjects import Subject

if TYPE_CHECKING:
    from qmslint.check.context import Context

__all__ = ["Codes", "fold", "scheme"]

# Words between "mẫu" and its number, and between numbers of an enumeration.
_BETWEEN = frozenset(("so", "phieu", "bieu", "don", "va", "hoac", "den", "no", "forms", "and", "or", "to"))
_FILES = (".doc", ".docx", ".pdf", ".xls", ".xlsx", ".rtf")
# What says, after a form's number, that the form is another document's.
_ELSEWHERE = (
    "phu luc", "thong tu", "nghi dinh", "quyet dinh", "luat", "cong van", "ban hanh kem theo", "kem theo", "nd cp",
    "tt b", "qd ", "annex", "decree", "circular",
)  # fmt: skip


def fold(code: str) -> str:
    """A code for comparing: small letters and digits only, numbers without leading zeros, `Mẫu số 06` as `mau6`."""
    from qmslint.understand.words import key

    parts = [w for w in key(code).split() if w not in ("so", "no")]
    return "".join(_plain(w) for part in parts for w in re.findall(r"\d+|\D+", part))


def _plain(part: str) -> str:
    return f"{int(part)}." if part.isdecimal() else part


def scheme(code: str) -> str:
    """The letters of a code before its first digit."""
    return re.split(r"\d", fold(code), maxsplit=1)[0]


class Codes:
    """The coded forms of one procedure."""

    def __init__(self, listed: tuple[str, ...]) -> None:
        self.listed = listed
        self._folded = frozenset(map(fold, listed))
        self.schemes = frozenset(map(scheme, listed))

    @staticmethod
    def of(procedure: Subject, context: Context) -> Codes:
        """Those that the procedure's forms part lists."""
        return Codes(tuple(f.code for f in procedure.value.forms if f.code))

    def has(self, code: str) -> bool:
        """Whether a code is listed, whatever its spelling."""
        return fold(code) in self._folded

    def foreign(self, reference: Subject, context: Context) -> bool:
        """Whether the words after a reference say that the form belongs to another document."""
        from qmslint.understand.words import key

        text = _paragraph_text(reference, context)
        at = text.find(reference.value.text)
        after = key(text[at + len(reference.value.text) :][:90]) if at >= 0 else ""
        return any(w in f"{after} " for w in _ELSEWHERE)


def _paragraph_text(subject: Subject, context: Context) -> str:
    index = subject.location.index
    return next((p.value.text for p in context.all("paragraph") if p.value.index == index), "")


@cache
def _tokens() -> re.Pattern[str]:
    return re.compile(r"[^\s,;()\[\]“”\"']+")


def used(codes: list[str], text: str) -> set[str]:
    """Which of these codes stand in a text (as folded), alone or in an enumeration; names of files do not count."""
    from qmslint.understand.words import key

    wanted = {fold(c) for c in codes}
    schemes = {scheme(c) for c in codes}
    found: set[str] = set()
    tokens = [t.rstrip(".:") for t in _tokens().findall(text) if not t.lower().rstrip(".").endswith(_FILES)]
    for i, token in enumerate(tokens):
        for piece in token.split("/") if "/" in token else (token,):
            found.add(fold(piece))
        folded = key(token)
        if folded not in schemes and fold(token) not in schemes:
            if i + 1 < len(tokens):
                found.add(fold(f"{token} {tokens[i + 1]}"))
            continue
        head = fold(token)
        for following in tokens[i + 1 : i + 14]:
            plain = key(following)
            if plain in _BETWEEN:
                continue
            numbers = plain.split()
            if not numbers or not numbers[0][0].isdecimal():
                break
            found.add(fold(f"{head} {following}"))
            found.update(fold(f"{head} {n}") for n in numbers)
    return found & wanted
