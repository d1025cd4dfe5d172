"""Codes of procedures and forms, and the codes of TTHC: what they look like, and when two are the same.

`QT-03`, `QT.ĐCKS.01`, `QT-SX-01_v2.1`, `ETV.MP 30`, `BM.ĐCKS.01.01`, `F30.01`; `1.012644`, `1.012644.H42`. What codes
begin with is data: `rules/vocabulary/references.yaml`, key `codes`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from qmslint.resources import yaml_folder
from qmslint.tuples import NamedTuple
from qmslint.understand.text.kept import kept_by_text

__all__ = [
    "UPPER", "Code", "TthcCode", "code_key", "code_prefix", "find_codes", "find_loose_codes",
    "find_tthc_codes", "normalise_code", "split_revision",
    "tthc_problem",
]  # fmt: skip

# Capitals of Vietnamese codes, inside a character class.
UPPER = "A-ZÀ-ÝĂĐĨŨƠƯ"


class Code(NamedTuple):
    """A code at `text[start:end]`: `kind` procedure or form; `target` normalised, without its `revision`.

    `attached`: it stands as the name of a file ("BM.01.docx").
    """

    start: int
    end: int
    kind: str
    text: str
    target: str
    revision: str | None
    attached: bool


class TthcCode(NamedTuple):
    """A TTHC code at `text[start:end]`; `base` its first two parts ("1.012644"), by which codes are compared."""

    start: int
    end: int
    text: str
    base: str


# ------------------------------------------------------------------------------------------------ one code


@lru_cache(maxsize=1 << 13)
def normalise_code(code: str) -> str:
    """The code in its usual spelling – capitals, plain hyphens, no spaces: `ETV.MP 30` → `ETV.MP30`."""
    code = re.sub(r"[‐-―−]", "-", " ".join(code.split()).upper())
    return re.sub(r"\s", "", code).strip(".-_/:,;()")


@lru_cache(maxsize=1 << 13)
def code_key(code: str) -> tuple[str | int, ...]:
    """By which codes are compared: separators and leading zeros do not matter (`QT.3` = `QT-03` = `QT 03`)."""
    parts = re.findall(r"\d+|[^\W\d_]+", normalise_code(code))
    return tuple(int(p) if p.isdecimal() else p for p in parts)


@kept_by_text
def code_prefix(code: str) -> str:
    """What the codes of the same family begin with: `FS-WQ-007` → `FS-WQ`, `ETV.MP 30` → `ETV.MP`; "" if nothing does."""
    m = re.match(rf"[{UPPER}]+r?(?:[-._/]?[{UPPER}]+)*(?=[-._/ ]?\d)", code)
    return m[0] if m and len(m[0]) > 1 else ""


_VERSION = r"[\s_.\-(]*(?:v|ver|version|rev|revision|r)\.?\s?(\d+(?:\.\d+)*)\)?$"


@lru_cache(maxsize=1 << 12)
def split_revision(code: str) -> tuple[str, str | None]:
    """(code, revision) of a code that carries its version: `QT-SX-01_v2.1` → `QT-SX-01`, `2.1`."""
    m = re.search(_VERSION, code, re.IGNORECASE)
    # "QTR01": the letter belongs to the code unless a sign or a small letter sets it apart.
    if m and m.start() and (m[0][0] in " _-.(" or m[0][0] == "v"):
        return code[: m.start()], m[1]
    return code, None


# ------------------------------------------------------------------------------------------------ codes in a text


class _Grammar(NamedTuple):
    """`whole`: beginnings behind which no letter may stand; `open`: those behind which letters may."""

    whole: frozenset[str]
    open: tuple[str, ...]
    forms: tuple[str, ...]
    never: frozenset[str]
    procedure_words: tuple[str, ...]
    form_words: tuple[str, ...]
    revision: re.Pattern[str]


@cache
def _grammar() -> _Grammar:
    codes = yaml_folder("vocabulary")["references"]["codes"]
    starts = [*codes["procedure"], *codes["form"]]
    revision = "|".join(map(re.escape, codes["revision"]))
    return _Grammar(
        whole=frozenset(s for s in starts if not s.endswith("*")),
        open=tuple(s[:-1] for s in starts if s.endswith("*")),
        forms=tuple(s.rstrip("*") for s in codes["form"]),
        never=frozenset(codes["never"]),
        procedure_words=tuple(codes["procedure-after"]),
        form_words=tuple(codes["form-after"]),
        revision=re.compile(
            rf"(?:[_\-\s,(]*(?<![^\W_])(?:{revision})[\s:]?|[_-]v)\s?(\d{{1,3}}(?:\.\d+)*|[A-Z](?![\w.]))",
            re.IGNORECASE,
        ),
    )


# Where a code may be: a capital, at most two signs, a digit. Most paragraphs have none and are passed by fast.
_NEAR = re.compile(rf"[{UPPER}](?:[-–._/ ]{{0,2}}[0-9]| [-–] [0-9]|(?<=Q)Tr[-.0-9])")
# A run of capitals and digits with its separators.
_TOKEN = re.compile(
    rf"(?:QTr(?=[-.\d])|[{UPPER}](?=[{UPPER}\d.\-–_/ ])[{UPPER}\d]*)(?:\s?[-–.]\s?\d+[a-z]?(?!\w)|-[a-z](?!\w)"
    rf"|[-–._/]{{1,2}}[{UPPER}\d]+[a-z]?(?![a-zà-ỹ])|(?<=[{UPPER}]) \d{{1,4}}(?![\d/]))*"
)
_LETTERS = re.compile(rf"[{UPPER}]+")
_NUMBERED = re.compile(r"[\s:(]*(?:số|mã số|mã hiệu|k[ýí] hiệu|mã|no\.?|number)?[\s:(]*$")


@kept_by_text
def find_codes(text: str, prefixes: tuple[str, ...] = (), form_prefixes: tuple[str, ...] = ()) -> tuple[Code, ...]:
    """The codes of procedures and forms in a text, in order. `prefixes`: further beginnings of procedures ("ETV.MP"),
    `form_prefixes` of forms ("M-TL02").

    Numbers of laws (`118/2025/NĐ-CP`) and TTHC codes begin with a digit and are never taken for one.
    """
    if not _NEAR.search(text):
        return ()
    found: list[Code] = []
    g = _grammar()
    for m in _TOKEN.finditer(text):
        printed = m[0]
        if printed.isalpha() or not any(map(str.isdigit, printed)):
            continue
        start = m.start()
        before = text[start - 1 : start]
        if before.isalnum() or before in ("_", "/", "-", "."):
            continue
        letters = _LETTERS.match(printed)[0]  # type: ignore[index]
        if letters in g.never and not printed.startswith(prefixes + form_prefixes) and not _IN_HOUSE.search(printed):
            continue
        if letters in g.whole or letters.startswith(g.open) or letters in g.never:
            kind = "form" if letters.startswith(g.forms) else "procedure"
        elif re.match(rf"F(?:\d+[.\-]\d|-\d\d|-\d[.\-]\d|[-.][{UPPER}]{{2,}}[-.]?\d)", printed) or printed.startswith(
            form_prefixes
        ):
            kind = "form"
        elif printed.startswith(prefixes):
            kind = "procedure"
        else:
            lead = _NUMBERED.sub("", text[max(0, start - 36) : start].lower())
            if len(letters) < 2 or not lead.endswith(g.procedure_words + g.form_words):
                continue
            kind = "form" if lead.endswith(g.form_words) else "procedure"
        found.append(_code(text, start, m.end(), kind, g))
    return tuple(found)


@kept_by_text
def find_loose_codes(text: str) -> tuple[Code, ...]:
    """Whatever is built as a code, letters and then a number, whether or not anything says that it is one."""
    if not _NEAR.search(text):
        return ()
    g = _grammar()
    found = []
    for m in _TOKEN.finditer(text):
        before = text[m.start() - 1 : m.start()]
        if not code_prefix(m[0]) or before.isalnum() or before in ("_", "/", "-", "."):
            continue
        if re.match(rf"[{UPPER}]+", m[0])[0] not in g.never:  # type: ignore[index]
            found.append(_code(text, m.start(), m.end(), "procedure", g))
    return tuple(found)


# "QT03-BM01" is a form of QT03, "SOP/QA/031-F05" of SOP/QA/031.
_OWN_FORM = re.compile(r"[-._/]BM|[-._/]F(?:RM)?[-._/]\d|\d[-._/]F-?\d{1,3}(?:[-.]\d{2})?$")


# "GDP-SOP-18": a code of the house, whatever its first letters stand for elsewhere.
_IN_HOUSE = re.compile(r"[-._/](?:SOP|QT|WI|QP)[-._/]?\d")


def _code(text: str, start: int, end: int, kind: str, g: _Grammar) -> Code:
    printed = text[start:end].rstrip(" .-–_/")
    end = start + len(printed)
    if kind == "procedure" and _OWN_FORM.search(printed):
        kind = "form"
    code, revision = split_revision(printed)
    if revision is None:
        m = g.revision.match(text, end)
        if m:
            revision = m[1]
            if text[end] in "_-":
                end = m.end()
    attached = text[end : end + 5].lower().startswith((".doc", ".pdf", ".xls", ".rtf", ".odt"))
    return Code(start, end, kind, text[start:end], normalise_code(code), revision, attached)


# ------------------------------------------------------------------------------------------------ TTHC codes

_TTHC_NEAR = re.compile(r"[0-9]\.[0-9]{6}")
_TTHC = re.compile(r"(?<![\w.,/])(\d)\.(\d{6})((?:\.\d{3})?(?:\.\d{2}){0,2}(?:\.H\d{2})?)(?![\w]|\.\w)")


@kept_by_text
def find_tthc_codes(text: str) -> tuple[TthcCode, ...]:
    """The well-formed TTHC codes of a text: `1.012644`, `1.012644.H42`, `1.001881.000.00.00.H59`."""
    if not _TTHC_NEAR.search(text):
        return ()
    return tuple(TthcCode(m.start(), m.end(), m[0], f"{m[1]}.{m[2]}") for m in _TTHC.finditer(text))


def tthc_problem(code: str) -> str | None:
    """What is wrong with a text that stands where a TTHC code should: `digits` (not one digit, a dot and six digits),
    `suffix` (what follows is no known suffix), `spaces`; None for a sound code and for a blank."""
    code = code.strip().rstrip(".;,")
    if not code or _TTHC.fullmatch(code):
        return None
    if _TTHC.fullmatch(re.sub(r"\s", "", code)):
        return "spaces"
    m = re.match(r"\d\.\d{6}(?!\d)", code)
    return "suffix" if m else "digits"
