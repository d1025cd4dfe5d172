"""Legal citations in Vietnamese text: number, date beside it, standing, faults of form.

A citation is found at its number – `118/2025/NĐ-CP`, `3854/QĐ-UBND`, `16/2015/QH13`, `27-NQ/TW` – or, for a law cited
without one, at its name and date (`Luật Dược ngày 06 tháng 4 năm 2016`). A space around a hyphen or slash is no fault.
Words and symbols are data: `rules/vocabulary/references.yaml`, key `law`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from qmslint.resources import yaml_folder
from qmslint.tuples import NamedTuple
from qmslint.understand.dates import FoundDate, date_at

__all__ = ["Citation", "find_citations", "number_year"]


class Citation(NamedTuple):
    """A citation at `text[start:end]`, its kind word included where it stands right before the number.

    `kind` is law or document (a letter, plan or report). `number` is as printed; `target` the number as it should read:
    no stray spaces, two digits at least, a lacking hyphen set, a lacking year taken from the date beside it.
    `date` is ISO, None if absent or impossible; `date_text` as written. `year` is the year printed in the number.
    `standing`: current; replaced (its replacement or expiry is stated); amended (quoted as amended, or as what another
    document amends); title (it stands inside the title of another document).
    `problem`: missing-hyphen, missing-year, missing-term, missing-issuer, impossible-year, impossible-date, or None.
    """

    start: int
    end: int
    kind: str
    text: str
    number: str
    target: str
    year: int | None
    date: str | None
    date_text: str | None
    standing: str
    problem: str | None


# Capitals of Vietnamese symbols; "Đ" and "Ư" occur, so [A-Z] would cut.
_UP = "A-ZÀ-ÝĂĐĨŨƠƯ"
_SEGMENT = rf"[{_UP}]+[a-z]{{0,2}}[{_UP}]*\d{{0,2}}(?![^\W_])"
_LONG = rf"(?:[{_UP}]{{2,}}[a-z]?[{_UP}]*\d{{0,2}}|TTg)(?![^\W_])"


class _Grammar(NamedTuple):
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
def _grammar() -> _Grammar:
    law = yaml_folder("vocabulary")["references"]["law"]
    return _Grammar(
        symbol=re.compile(rf"({_SEGMENT}(?:[-–‑/]{_SEGMENT}|(?:\s[-–‑]|[-–‑]\s){_LONG})*)"),
        head=re.compile(r"(?<![\d/.,-])(\d{1,6}[a-z]?)\s?(?:/\s?(\d{2,6})\s?)?$"),
        kind=re.compile(rf"({'|'.join(law['kinds'])})(?: của [^;:,.\d]{{0,60}})?(?: số)?\s?:?\s?(?:số\s?:?\s?)?$"),
        types=frozenset(law["types"]),
        typed_as=law["typed-as"],
        year_needed=law["year-needed"],
        issuers=law["issuers"],
        term_needed=frozenset(law["term-needed"]),
        not_after=tuple(law["not-after"]),
        words={k: tuple(v) for k, v in law.items() if k.endswith(("-after", "-before", "-words"))},
    )


def number_year(number: str) -> int | None:
    """The year in a number: 118/2025/NĐ-CP → 2025; None where there is none (3854/QĐ-UBND)."""
    parts = number.split("/")
    if len(parts) < 3 or not parts[1].strip().isdigit():
        return None
    year = int(parts[1])
    return year + 1900 if 45 <= year < 100 else year


class _Number(NamedTuple):
    """A number found: where, and its parts as printed; `year` may be empty."""

    start: int
    end: int
    first: str
    year: str
    symbol: str


def _numbers(text: str, g: _Grammar) -> list[_Number]:
    found: list[_Number] = []
    at = text.find("/")
    end = 0
    while at >= 0:
        begin = at + 2 if text.startswith(" ", at + 1) else at + 1
        m = g.symbol.match(text, begin) if text[begin : begin + 1].isupper() else None
        if m:
            low = max(end, at - 16)
            head = g.head.search(text[low:at])
            if head:
                first, year = head[1], head[2] or ""
                # "3854/QĐ-UBND": the group before the slash is the number itself
                symbol, end = _widened(text, m, g)
                found.append(_Number(low + head.start(), end, first, year, symbol))
            else:
                party = re.search(rf"(?<![\w/.-])(\d{{1,4}})\s?[-–]\s?([{_UP}][{_UP}Đy]{{0,3}})$", text[low:at])
                if party and m[1].startswith(("TW", "TU", "ĐU", "BTV", "ĐUK")):
                    end = m.end()
                    found.append(_Number(low + party.start(), end, party[1], "", f"-{party[2]}/{m[1]}"))
        at = text.find("/", max(at + 1, end))
    return found


_MORE = rf"(\s[-–‑]\s|\s|\.|_)({_LONG}|CP(?!\w))"


def _widened(text: str, m: re.Match[str], g: _Grammar) -> tuple[str, int]:
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


# ------------------------------------------------------------------------------------------------ form


@lru_cache(maxsize=4096)
def _judged(
    first: str, printed_year: str, printed: str, kind_word: str, date_year: int | None, impossible: bool
) -> tuple[str, str, str | None]:
    """(kind, target, problem) of a number from its parts, the kind word before it and the year of the date beside it."""
    if printed.startswith("-"):
        return "law", f"{first}{printed}", None
    g = _grammar()
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


def _incomplete(parts: list[str], printed_year: str, date_year: int | None, g: _Grammar) -> str | None:
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


def _split(symbol: str, g: _Grammar) -> list[str] | None:
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


# ------------------------------------------------------------------------------------------------ around the number

_TO_DATE = re.compile(r"\s?,?\s?\(?\s?(?:(?:được )?(?:ký|ban hành) )?(?:vào )?[Nn]gày")
_OF_TO_DATE = re.compile(r" (?:của|do) [^;:,.()/\d]{2,70}? (?:(?:ký|ban hành) )?ngày")
_STOPS = ("hướng dẫn", "quy định", "hiệu lực", " về ", "sửa đổi", "số ", "công bố", "từ ngày")


def _date_beside(text: str, end: int) -> FoundDate | None:
    m = _TO_DATE.match(text, end)
    if m:
        return date_at(text, m.end())
    if text.startswith((" của ", " do "), end):
        m = _OF_TO_DATE.match(text, end)
        if m and not any(stop in m[0] for stop in _STOPS):
            return date_at(text, m.end())
    m = re.compile(r"\s?\(").match(text, end)
    return date_at(text, m.end()) if m else None


def _clause(text: str, start: int, end: int, before: bool) -> str:
    """The part of `text[start:end]` in the same clause as its last (or first) character, in small letters."""
    piece = text[start:end].lower().replace(",", "")
    for stop in (";", "\n", ". "):
        if stop in piece:
            piece = piece.rsplit(stop, 1)[1] if before else piece.split(stop, 1)[0]
    return piece


_AMENDS = (
    r"(?:sửa đổi|bổ sung) (?:(?:bổ sung |thay thế |bãi bỏ |một số |các |cụm từ )*(?:điều|khoản|điểm|nội dung|quy định)"
    r"[^;]{0,60}của (?:các )?[^;]{0,70}"
    r"|(?:bổ sung |cho |các )*(?:nghị định|thông tư|quyết định|nghị quyết|luật)[^;]{0,40})$"
)
_KIND_WORDS = "nghị|định|thông|tư|liên|tịch|quyết|chỉ|thị|luật|pháp|lệnh|các|của|và"
_LIST = rf"[\s,]*(?:\(?(?:ký )?ngày [\d/ ]+(?:tháng \d+ năm \d+)?\)?)?[\s,]*(?:(?:{_KIND_WORDS}) )*(?:số )?:?\s*"
_IN_TITLE = r"(?:của|và|thi hành|thực hiện|theo|tại|hướng dẫn) (?:các )?(?:\w+ ){1,5}?(?:số ?:?)? ?$"


# Without one of these nothing is said of a document's standing.
_TELLING = ("thế", "bỏ", "hiệu lực", "sửa đổi", "bổ sung", "replace", "supersede", "repeal", "amend")


def _standing(text: str, start: int, end: int, previous: Citation | None, following: int, g: _Grammar) -> str:
    window = text[max(previous.end if previous else 0, start - 130) : min(following, end + 90)].lower()
    quiet = previous is None or (
        previous.standing == "current" and not any(map(window.__contains__, g.words["title-words"]))
    )
    if quiet and not any(map(window.__contains__, _TELLING)):
        return "current"
    after = _clause(text, end, min(following, end + 90), before=False)
    before = _clause(text, max(previous.end if previous else 0, start - 130), start, before=True)
    hit = amended = None
    if any(map(after.__contains__, ("được", "hiệu lực", "thay thế", "bị ", "sửa đổi", "by"))):
        hit = _first(after, g.words["replaced-after"])
        amended = _first(after, g.words["amended-after"])
    if hit is not None and not _changes_subject(after[:hit]) and (amended is None or hit < amended):
        return "replaced"
    if amended is not None and not _changes_subject(after[:amended]):
        return "amended"
    if any(w in before for w in ("thay thế", "bỏ", "replaces", "supersedes")):
        if "sửa đổi" in before:
            return "amended"
        m = re.search(rf"(?:{'|'.join(g.words['replaced-before'])})( bởi| bằng)?(?: cho| các| toàn bộ)*( .*)?$", before)
        if m and not m[1] and len(m[2] or "") < 60 and not before[: m.start()].endswith(("được ", "bị ")):
            return "replaced"
    if ("sửa đổi" in before or "bổ sung" in before) and re.search(_AMENDS, before):
        # In "Luật sửa đổi, bổ sung một số điều của Luật X số …" the number is the amending law's.
        return "current" if "luật sửa đổi" in before and not previous else "amended"
    if previous is not None and before:
        gap = text[previous.end : start].lower()
        if len(gap) < 60 and previous.standing in ("replaced", "amended") and re.fullmatch(_LIST, gap):
            return previous.standing
        if any(w in before for w in g.words["title-words"]) and re.search(_IN_TITLE, before):
            return "title"
    return "current"


def _first(text: str, words: tuple[str, ...]) -> int | None:
    return min((i for i in map(text.find, words) if i >= 0), default=None)


def _changes_subject(text: str) -> bool:
    """Whether what follows is no longer said of the cited document ("… công bố thủ tục hành chính bị bãi bỏ")."""
    return any(w in text for w in (" về ", "công bố", "quy định", "hướng dẫn", "thủ tục", "danh mục", "ban hành kèm"))


# ------------------------------------------------------------------------------------------------ the public reader


def find_citations(text: str) -> list[Citation]:
    """Every citation of a text, in order."""
    found: list[Citation] = []
    if "/" in text:
        g = _grammar()
        numbers = _numbers(text, g)
        for i, n in enumerate(numbers):
            previous = found[-1] if found else None
            lead = text[max(previous.end if previous else 0, n.start - 80) : n.start].lower()
            if lead.rstrip(" :.").endswith(g.not_after):
                continue
            m = g.kind.search(lead, 0 if " của " in lead else max(0, len(lead) - 34))
            start = n.start - len(lead) + m.start() if m else n.start
            date = _date_beside(text, n.end)
            kind, target, problem = _judged(
                n.first, n.year, n.symbol, m[1] if m else "",
                date.year if date else None, date is not None and date.kind == "impossible",
            )  # fmt: skip
            if kind == "document" and not m and ("-" not in n.symbol or not lead.rstrip(" :").endswith("số")):
                continue  # "60/KM"
            end = n.end
            following = numbers[i + 1].start if i + 1 < len(numbers) else len(text)
            said = date.end if date else end
            standing = _standing(text, start, said, previous, following, g)
            found.append(
                Citation(
                    start, end, kind, text[start:end], text[n.start : end], target,
                    number_year(f"{n.first}/{n.year}/X") if n.year else None,
                    date.iso if date else None, date.text if date else None, standing, problem,
                )
            )  # fmt: skip
    if "Luật " in text or "luật " in text or "Pháp lệnh " in text:
        found += _laws_by_name(text, found)
        found.sort()
    return found


_BY_NAME = r"(?<![Pp]háp )(Bộ luật|Luật|Pháp lệnh)\s+((?:[^\W\d_]|sửa đổi)[^\d;:()./\n]{2,110}?),?\s+(ngày|năm)\s"


def _laws_by_name(text: str, numbered: list[Citation]) -> list[Citation]:
    """Laws that are cited by name and date or year: "Luật Dược ngày 06 tháng 4 năm 2016", "Luật Đất đai năm 2024"."""
    found: list[Citation] = []
    for m in re.finditer(_BY_NAME, text):
        name = f"{m[1]} {' '.join(m[2].split())}"
        if not (m[2][0].isupper() or m[2].startswith("sửa đổi")) or any(c.start <= m.start() < c.end for c in numbered):
            continue
        if m[3] == "năm":
            year = re.compile(r"\s*(\d{4})(?!\d)").match(text, m.end())
            if not year:
                continue
            end, date, printed = year.end(), None, int(year[1])
        else:
            date = date_at(text, m.end())
            if not date or date.year is None:
                continue
            end, printed = date.end, date.year
        found.append(
            Citation(
                m.start(), end, "law", text[m.start() : end], "", f"{name} {printed}", None, date.iso if date else None,
                date.text if date else None, "current",
                "impossible-date" if date and date.kind == "impossible" else None,
            )
        )  # fmt: skip
    return found
