"""The numbers of legal documents: where one stands in a text, what its parts are, and what is wrong with it.

Types, issuers and kind words are data: `rules/vocabulary/references.yaml`, key `law`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from qmslint.resources import yaml_folder
from qmslint.tuples import NamedTuple

__all__ = ["LawGrammar", "LegalNumber", "find_numbers", "judge_number", "law_grammar", "number_year"]

# Capitals of Vietnamese symbols; "Đ" and "Ư" occur, so [A-Z] would cut.
_UP = "A-ZÀ-ÝĂĐĨŨƠƯ"
_SEGMENT = rf"[{_UP}]+[a-z]{{0,2}}[{_UP}]*(?:\d{{1,2}}(?!\d?/\d{{4}}/))?"
_LONG = rf"(?:[{_UP}]{{2,}}[a-z]?[{_UP}]*\d{{0,2}}|TTg)(?![^\W_])"


class LawGrammar(NamedTuple):
    """The patterns and words of legal numbers. `words`: the lists of words around them, by name."""

    symbol: re.Pattern[str]
    head: re.Pattern[str]
    kind: re.Pattern[str]
    types: frozenset[str]
    typed_as: dict[str, str]
    year_needed: dict[str, list[str]]
    issuers: dict[str, list[str]]
    term_needed: frozenset[str]
    not_after: tuple[str, ...]
    words: dict[str, tuple[str, ...]]


@cache
def law_grammar() -> LawGrammar:
    """The grammar, made once."""
    law = yaml_folder("vocabulary")["references"]["law"]
    # A symbol ends with the word; or where another was glued to it: "NĐ-CPngày", "TT-BNNMTMẫu số 01", "QH1354/2014/QH13".
    glued = "|".join(f"[{w[0]}{w[0].upper()}]{re.escape(w[1:])}" for w in law["glued-after"])
    part = rf"{_SEGMENT}(?:(?![^\W_])|(?={glued}|\d{{1,4}}/\d{{4}}/)|(?<=[{_UP}]{{2}})(?=[{_UP}][a-zà-ỹ]{{2}}))"
    return LawGrammar(
        symbol=re.compile(rf"({part}(?:[-–‑/]{part}|(?:\s[-–‑]|[-–‑]\s){_LONG})*)"),
        head=re.compile(r"(?<![\d/.,-])(\d{1,6}[a-z]?)\s?(?:/\s?(\d{2,6})\s?)?$"),
        kind=re.compile(rf"({'|'.join(law['kinds'])})(?: của [^;:,.\d]{{0,60}})?(?: số)?\s?:?\s?(?:số\s?:?\s?)?$"),
        types=frozenset(law["types"]),
        typed_as=law["typed-as"],
        year_needed=law["year-needed"],
        issuers=law["issuers"],
        term_needed=frozenset(law["term-needed"]),
        not_after=tuple(law["not-after"]),
        words={
            k: tuple(v) for k, v in law.items() if k.endswith(("-after", "-before", "-words")) and k != "glued-after"
        },
    )


def number_year(number: str) -> int | None:
    """The year in a number: 118/2025/NĐ-CP → 2025; None where there is none (3854/QĐ-UBND)."""
    parts = number.split("/")
    if len(parts) < 3 or not parts[1].strip().isdigit():
        return None
    year = int(parts[1])
    return year + 1900 if 45 <= year < 100 else year


class LegalNumber(NamedTuple):
    """A number found: where, and its parts as printed; `year` may be empty. `slashed`: a slash stands before the symbol."""

    start: int
    end: int
    first: str
    year: str
    symbol: str
    slashed: bool = True


# "118/2025-NĐ-CP", "21/2025TT-BYT": no slash before the symbol.
_UNSLASHED = re.compile(rf"([12]\d{{3}})\s?[-–]?\s?(NĐ|TT|QĐ|NQ)[-–‑]({_LONG}|CP(?!\w))")


def find_numbers(text: str, g: LawGrammar) -> list[LegalNumber]:
    """Every number of a text that has the form of a legal one, in order."""
    found: list[LegalNumber] = []
    at = text.find("/")
    end = 0
    while at >= 0:
        begin = at + 2 if text.startswith(" ", at + 1) else at + 1
        first = text[begin : begin + 1]
        m = g.symbol.match(text, begin) if first.isupper() else None
        if (
            m is None
            and first in "12"
            and (bare := _UNSLASHED.match(text, begin))
            and _fits(bare[3], g.issuers[bare[2]])
        ):
            head = re.search(r"(?<![\d/.,-])(\d{1,5})\s?$", text[max(end, at - 8) : at])
            if head:
                start, end = max(end, at - 8) + head.start(), bare.end()
                found.append(LegalNumber(start, end, head[1], bare[1], f"{bare[2]}-{bare[3]}", slashed=False))
        elif m:
            low = max(end, at - 16)
            head = g.head.search(text[low:at])
            if head:
                first, year = head[1], head[2] or ""
                # "3854/QĐ-UBND": the group before the slash is the number itself
                symbol, end = _widened(text, m, g)
                found.append(LegalNumber(low + head.start(), end, first, year, symbol))
            else:
                party = re.search(rf"(?<![\w/.-])(\d{{1,4}})\s?[-–]\s?([{_UP}][{_UP}Đy]{{0,3}})$", text[low:at])
                if party and m[1].startswith(("TW", "TU", "ĐU", "BTV", "ĐUK")):
                    end = m.end()
                    found.append(LegalNumber(low + party.start(), end, party[1], "", f"-{party[2]}/{m[1]}"))
        at = text.find("/", max(at + 1, end))
    return found


_MORE = rf"(\s[-–‑]\s|\s|\.|_)({_LONG}|CP(?!\w))"


def _widened(text: str, m: re.Match[str], g: LawGrammar) -> tuple[str, int]:
    """The symbol and its end; "NĐ - CP" and "NĐ CP" are taken in where "NĐ" alone would be no symbol."""
    symbol, end = m[1], m.end()
    kind = g.typed_as.get(symbol, symbol)
    if kind in g.issuers:
        more = re.compile(_MORE).match(text, end)
        if more and _fits(more[2], g.issuers[kind]):
            joined = "-" if more[1].strip() in ("-", "–", "‑") else " "
            return f"{symbol}{joined}{more[2]}", more.end()
        hyphen = re.compile(r"[-–‑]").match(text, end)
        if hyphen:
            return f"{symbol}-", hyphen.end()
    return symbol, end


def _fits(issuer: str, allowed: list[str]) -> bool:
    return any(issuer.startswith(a[:-1]) and len(issuer) >= len(a) if a.endswith("*") else issuer == a for a in allowed)


@lru_cache(maxsize=4096)
def judge_number(
    first: str, printed_year: str, printed: str, kind_word: str, date_year: int | None, impossible: bool
) -> tuple[str, str, str | None]:
    """(kind, target, problem) of a number from its parts, the kind word before it and the year of the date beside it."""
    if printed.startswith("-"):
        return "law", f"{first}{printed}", None
    g = law_grammar()
    symbol = re.sub(r"\s?[-–‑]\s?", "-", printed)
    parts = symbol.split("-")
    parts[0] = g.typed_as.get(parts[0], parts[0])
    problem = None
    base = parts[0].rstrip("0123456789")
    first_of_joint = base.split("/")[0]
    is_law = first_of_joint in g.types or base in g.term_needed
    if " " in base:
        parts, problem, is_law = symbol.split(" "), "missing-hyphen", True
        parts[0] = g.typed_as.get(parts[0], parts[0])
    elif len(parts) == 1 and not is_law:
        split = (
            _split(base, g)
            if printed_year or kind_word in ("nghị định", "thông tư", "quyết định", "nghị quyết")
            else None
        )
        if split:
            parts, problem, is_law = split, "missing-hyphen", True
    if symbol.endswith("-") or (len(parts) == 1 and printed_year and parts[0] in g.year_needed):
        problem = "missing-issuer"
    if kind_word in ("tờ trình", "công văn", "kế hoạch", "báo cáo", "thông báo"):
        return "document", _joined(first, printed_year, "-".join(parts)), None
    year = printed_year
    if is_law and problem is None:
        problem = _incomplete(parts, printed_year, date_year, g)
        if problem == "missing-year" and date_year:
            year = str(date_year)
    if problem is None and impossible:
        problem = "impossible-date"
    return "law" if is_law else "document", _joined(first, year, "-".join(p for p in parts if p)), problem


def _incomplete(parts: list[str], printed_year: str, date_year: int | None, g: LawGrammar) -> str | None:
    """What a legal number lacks: its year, or the term of the National Assembly."""
    if printed_year:
        year = number_year(f"1/{printed_year}/X") or 0
        if len(printed_year) not in (2, 4) or not 1945 <= year <= 2100:
            return "impossible-year"
        # Up to 1992 the National Assembly counted otherwise.
        return "missing-term" if parts[-1] in g.term_needed and len(parts) <= 2 and year >= 1993 else None
    issuers = g.year_needed.get(parts[0].split("/")[0])
    # Before 1997 numbers had no year.
    if issuers and len(parts) > 1 and _fits_any(parts[1], issuers) and not (date_year and date_year < 1997):
        return "missing-year"
    return None


def _fits_any(issuer: str, allowed: list[str]) -> bool:
    return "*" in allowed or _fits(issuer, allowed)


def _split(symbol: str, g: LawGrammar) -> list[str] | None:
    """`NĐCP` → NĐ, CP; None if the symbol is not two joined parts."""
    for kind in sorted({*g.issuers, *g.typed_as}, key=len, reverse=True):
        known = g.typed_as.get(kind, kind)
        if symbol.startswith(kind) and _fits(symbol[len(kind) :], g.issuers.get(known, [])):
            return [known, symbol[len(kind) :]]
    return None


def _joined(printed: str, year: str, symbol: str) -> str:
    digits = printed.rstrip("abcdefghijklmnopqrstuvwxyz")
    first = digits.lstrip("0").rjust(2, "0") + printed[len(digits) :]
    return "/".join(p for p in (first, year, symbol) if p)
