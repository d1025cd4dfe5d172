"""numbering.xml: the numbers that Word computes and nobody typed ("5.2.", "a)", "•")."""

from __future__ import annotations

from qmslint.read.styles import Styles, whole
from qmslint.read.symbols import symbol
from qmslint.read.xml import Element, on, parse, w
from qmslint.tuples import NamedTuple

__all__ = ["Counter", "Level", "Lists", "format_number", "make_lists"]

_LEVELS = 9
_VAL = w("val")


class Level(NamedTuple):
    """One level of a list. `text` is the pattern ("%1.%2."); `restart` the level (from 1) after which it starts anew,
    0 for never, -1 for after any level above; `legal` prints all its figures as decimals."""

    start: int = 1
    format: str = "decimal"
    text: str = ""
    restart: int = -1
    legal: bool = False
    style: str = ""


class List(NamedTuple):
    """A w:num: the abstract list that it counts in, its levels, and the levels that it starts anew, with the start."""

    abstract: str
    levels: dict[int, Level]
    starts: dict[int, int]


class Lists(NamedTuple):
    """`lists` by w:numId; `linked` if some are defined by a style, so that they hold with those styles only."""

    lists: dict[str, List]
    linked: bool = False


EMPTY = Lists({})


def make_lists(content: bytes, styles: Styles) -> Lists:
    """The lists of this part; lists that are defined by a style are looked up in `styles`.

    Raises `UnreadableDocument` (damaged) for broken XML.
    """
    return _read(parse(content, "numbering.xml"), styles)


def _read(root: Element, styles: Styles) -> Lists:
    abstracts: dict[str, dict[int, Level]] = {}
    links: dict[str, str] = {}
    defined: dict[str, str] = {}
    for abstract in root.iterchildren(w("abstractNum")):
        key = abstract.get(w("abstractNumId"))
        if key is None:
            continue
        abstracts[key] = {}
        for child in abstract:
            if child.tag == w("lvl"):
                at = whole(child.get(w("ilvl")))
                if 0 <= at < _LEVELS:
                    abstracts[key][at] = _level(child)
            elif child.tag == w("numStyleLink"):
                links[key] = child.get(_VAL) or ""
            elif child.tag == w("styleLink"):
                defined[child.get(_VAL) or ""] = key
    numbers: dict[str, tuple[str, Element]] = {}
    for number in root.iterchildren(w("num")):
        key = number.get(w("numId"))
        base = number.find(w("abstractNumId"))
        if key is not None and base is not None:
            numbers[key] = (base.get(_VAL) or "", number)
    lists: dict[str, List] = {}
    for key, (abstract_key, number) in numbers.items():
        abstract_key = _linked(abstract_key, links, defined, styles, numbers)
        levels = dict(abstracts.get(abstract_key, {}))
        starts: dict[int, int] = {}
        for override in number.iterchildren(w("lvlOverride")):
            at = whole(override.get(w("ilvl")))
            level = override.find(w("lvl"))
            if level is not None and 0 <= at < _LEVELS:
                levels[at] = _level(level)
            start = override.find(w("startOverride"))
            if start is not None:
                starts[at] = whole(start.get(_VAL))
        lists[key] = List(abstract_key, levels, starts)
    return Lists(lists, bool(links))


def _linked(
    key: str, links: dict[str, str], defined: dict[str, str], styles: Styles,
    numbers: dict[str, tuple[str, Element]],
) -> str:  # fmt: skip
    """An abstract list may only point to a list style; the levels stand where that style is defined."""
    style = links.get(key)
    if not style:
        return key
    through = numbers.get(styles.list_of(style))
    if through is not None and through[0] != key and not links.get(through[0]):
        return through[0]
    return defined.get(style, key)


def _level(level: Element) -> Level:
    start, kind, text, restart, legal, style = 1, "decimal", "", -1, False, ""
    for child in level:
        tag = child.tag
        value = child.get(_VAL)
        if tag == w("start"):
            start = whole(value, 1)
        elif tag == w("numFmt"):
            kind = value or "decimal"
        elif tag == w("lvlText"):
            text = value or ""
        elif tag == w("lvlRestart"):
            restart = whole(value, -1)
        elif tag == w("isLgl"):
            legal = on(child)
        elif tag == w("pStyle"):
            style = value or ""
        elif child.get(w("val")) is None and tag.endswith("AlternateContent"):  # formats newer than the standard
            for choice in child.iter(w("numFmt")):
                kind = choice.get(_VAL) or kind
    if kind == "bullet":
        text = "".join(symbol(ord(c)) if 0xF000 <= ord(c) <= 0xF0FF else c for c in text)
        text = "○" if text == "o" else text  # Word's second bullet is the letter of a typewriter font
    return Level(start, kind, text, restart, legal, style)


class Counter:
    """The running numbers of one document, asked paragraph by paragraph in reading order."""

    __slots__ = ("_counts", "_lists", "_started")

    def __init__(self, lists: Lists) -> None:
        self._lists = lists.lists
        self._counts: dict[str, dict[int, int]] = {}  # abstract list → level → last number
        self._started: set[str] = set()

    def level_of(self, num: str, style: str) -> int:
        """The level of a list that names this paragraph style; 0 where none does."""
        found = self._lists.get(num)
        if found is not None:
            for at, level in found.levels.items():
                if level.style == style:
                    return at
        return 0

    def next(self, num: str, at: int) -> str:
        """The number of the next paragraph of this list at this level, as printed; "" if the list is not defined."""
        found = self._lists.get(num)
        if found is None:
            return ""
        level = found.levels.get(at)
        if level is None:
            return ""
        counts = self._counts.setdefault(found.abstract, {})
        if num not in self._started:
            self._started.add(num)
            for changed in found.starts:
                counts.pop(changed, None)
        last = counts.get(at)
        counts[at] = last + 1 if last is not None else found.starts.get(at, level.start)
        for deeper in list(counts):
            if deeper > at:
                restart = found.levels.get(deeper, level).restart
                if restart < 0 or (restart and at < restart):
                    del counts[deeper]
        if level.format == "none" and "%" not in level.text:
            return level.text.strip()
        text = level.text
        if "%" in text and level.format != "bullet":
            for i in range(min(at, 8) + 1):
                mark = f"%{i + 1}"
                if mark in text:
                    shown = found.levels.get(i, level)
                    value = counts.get(i, found.starts.get(i, shown.start))
                    kind = "decimal" if level.legal and shown.format not in ("decimalZero", "none") else shown.format
                    text = text.replace(mark, format_number(value, kind))
        return text.strip()


_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def format_number(value: int, kind: str) -> str:
    """A number in one of Word's formats; formats of other scripts come out as decimals.

    >>> [format_number(n, k) for n, k in ((4, "upperRoman"), (28, "lowerLetter"), (3, "decimalZero"), (2, "ordinal"))]
    ['IV', 'bb', '03', '2nd']
    """
    if kind == "none":
        return ""
    if kind == "decimalZero":
        return f"{value:02d}"
    if kind in ("lowerLetter", "upperLetter") and 0 < value <= 780:
        times, letter = divmod(value - 1, 26)
        text = chr(97 + letter) * (times + 1)
        return text.upper() if kind == "upperLetter" else text
    if kind in ("lowerRoman", "upperRoman") and 0 < value < 5000:
        text = ""
        for worth, figure in _ROMAN:
            times, value = divmod(value, worth)
            text += figure * times
        return text.upper() if kind == "upperRoman" else text
    if kind == "ordinal":
        end = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
        return f"{value}{end}"
    if kind == "decimalEnclosedCircle" and 1 <= value <= 20:
        return chr(0x245F + value)
    if kind == "decimalEnclosedParen" and 1 <= value <= 20:
        return chr(0x2473 + value)
    if kind == "decimalEnclosedFullstop" and 1 <= value <= 20:
        return chr(0x2487 + value)
    if kind == "numberInDash":
        return f"- {value} -"
    return str(value)
