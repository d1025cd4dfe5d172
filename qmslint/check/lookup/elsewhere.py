"""Where a procedure uses what it lists: its text outside the parts that list it.

A thing is used where its code stands, alone or in an enumeration, or where its name does, whole or cut short.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from qmslint.check.lookup.formcodes import FILES
from qmslint.check.nouns.subjects import Subject
from qmslint.resources import yaml_folder
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.words import key

if TYPE_CHECKING:
    from qmslint.check.context import Context

__all__ = ["Elsewhere"]


@kept_by_text
def _words(title: str) -> tuple[str, ...]:
    """The words of a title in small letters."""
    return tuple(re.findall(r"\w+", title.lower()))


class Elsewhere:
    """The text of a procedure outside some parts, asked for codes and names.

    `texts` are its paragraphs; `forms` the titles of the forms that the procedure lists.
    """

    def __init__(self, texts: list[str], forms: list[str]) -> None:
        self._text = "\n".join(texts).lower()
        self._folded = f" {' | '.join(map(key, texts))} "
        self._forms = forms
        self._numbers: dict[str, frozenset[int]] = {}

    @staticmethod
    def of(procedure: Subject, context: Context, outside: frozenset[str]) -> Elsewhere:
        """That of a procedure outside sections of these kinds and forms to be filled in; made once."""
        at = ("elsewhere", procedure.procedure, outside)
        found: Elsewhere | None = context.memo.get(at)
        if found is None:
            apart = {n for s in procedure.value.sections if s.kind in outside for n in range(s.first, s.last + 1)}
            in_form = context.zones.in_form
            texts = [
                p.text
                for p in context.subjects.between(procedure.value.ranges)
                if p.index not in apart and not in_form(p.index)
            ]
            forms = [str(s.value.title or "") for s in context.within(procedure, "form")]
            found = context.memo[at] = Elsewhere(texts, forms)
        return found

    def has(self, folded: str) -> bool:
        """Whether these words stand here, compared as keys."""
        return f" {folded} " in self._folded

    def has_code(self, code: str) -> bool:
        """Whether a code stands here, alone or in an enumeration.

        The name of an attached file is no use, and `BM.02.02` is no use of `BM.02`.
        """
        if _stands(key(code), self._folded):
            return True
        if _stands(_apart(key(code)), _apart(self._folded)):
            return True
        if any(map(str.isdigit, code)) and _as_printed(code.strip().lower(), self._text):
            return True  # "BM.KT.06-1 (02 ngày)": the figure behind it is none of its own
        enumeration = _enumeration(code)
        return enumeration is not None and enumeration[0] in self._enumerated(enumeration[1])

    def _enumerated(self, pattern: str) -> frozenset[int]:
        """The numbers that such enumerations name here."""
        numbers = self._numbers.get(pattern)
        if numbers is None:
            text = self._text
            numbers = self._numbers[pattern] = frozenset(
                int(n)
                for m in re.finditer(pattern, text)
                if not text[m.end() : m.end() + 6].lstrip(".").startswith(FILES)
                for n in re.findall(r"\d+", m["numbers"])
            )
        return numbers

    def has_half(self, title: str) -> bool:
        """Whether the first half of a title stands here as a whole name: no other word of a name follows, and it is not the
        whole name of another form."""
        text, words = self._text, _words(title)
        half = words[: max(3, (len(words) + 1) // 2)]
        if not self.has(key(" ".join(half))):
            return False
        others = [form.lower() for form in self._forms if form != title and _words(form)[: len(half)] == half]
        begins = r"\W+".join(half)
        return any(
            _name_ends().match(text, m.end()) and not any(text.startswith(other, m.start()) for other in others)
            for m in re.finditer(rf"(?<!\w){begins}(?!\w)", text)
        )


@cache
def _name_ends() -> re.Pattern[str]:
    """What stands behind a name that is over: the end of a sentence or line, or a word that no name goes on with."""
    follows = "|".join(map(re.escape, yaml_folder("vocabulary")["slips"]["receipt-slip"]["follows"]))
    return re.compile(rf"\s*(?:[.,;:()|\n]|$)|\s+(?:{follows})\b")


def _stands(code: str, folded: str) -> bool:
    """Whether the key of a code stands in a folded text, neither as the name of a file nor as the beginning of a longer one."""
    wanted = f" {code} "
    at = folded.find(wanted)
    while at >= 0:
        after = folded[at + len(wanted) :].split(" ", 1)[0]
        if after not in FILES and not (after.isdecimal() and len(after) < 4):
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
