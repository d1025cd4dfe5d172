"""Lines → paragraphs. The surest sign of an end: the next line's first word would have had room on this line."""

from __future__ import annotations

import re
from collections.abc import Mapping

from qmslint.read.pdf.lines import Line
from qmslint.tuples import NamedTuple

__all__ = [
    "DASHES",
    "Column",
    "Habits",
    "Para",
    "begins_item",
    "centred",
    "cuts_code",
    "goes_on",
    "paragraphs",
    "weight",
]

INDENT = 6.0  # points: a line that begins further in than this is indented
DEEP = 100.0  # points: no first line is indented so much
DASHES = ("- ", "– ", "— ", "+ ", "• ", "* ", "▪ ", "o ", "● ", "✓ ", "❖ ", "□ ", "☐ ", "➢ ")
_ITEM = re.compile(
    r"\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVXL]{1,5}|[A-HĐ])[.)](?:\s|$)|\d{1,2}/\s|\d{1,2}(?:\.\d{1,2})+\.?\s"
    r"|(?:Bước|Điều|Mục|Step|Article|Section) \d|Chương [IVXLC\d]"
)
_POINTER = re.compile(r"(?:Bước|Điều|Mục|Step|Article|Section) \d{1,2}[.;]?")
_FIELD = re.compile(r"(?=[^\W\d_])[^a-zà-ỹđ][^:;.,]{1,28}:(?:\s|$)")  # "Mã hiệu: QT-03", "Trang: 3/5"
_CUT_CODE = re.compile(r"(?:^|[\s(])(?=\S*[A-ZĐƯ]{2})[^\W\d_][^\W_]*(?:[./-][^\W_]+)*[./-]0$")  # "BM.TGPL.0", then "1"
_STOPS = (".", ";", ":", "!", "?", "…", ",")
_ENDS = (".", ";", ":", "!", "?")


class Habits(NamedTuple):
    """How a document is set: the usual distance of baselines within a paragraph by font size (whole points), and
    whether lines that go on end in a space while the last lines of paragraphs do not."""

    pitches: Mapping[int, float] = {}
    marked: bool = False


class Column(NamedTuple):
    """The strip that lines are set in: its sides, and the habits of the document."""

    left: float
    right: float
    habits: Habits = Habits()

    def pitch(self, size: float) -> float:
        """How far a line is below the one before it within a paragraph, as far as that is known."""
        return self.habits.pitches.get(round(size), 0.0)


class Para(NamedTuple):
    """The lines of one paragraph and the strip that they are set in."""

    lines: tuple[Line, ...]
    column: Column


def begins_item(text: str) -> bool:
    """Whether a line begins with a dash, a number or a letter of a list.

    >>> begins_item("- Đơn đề nghị"), begins_item("a) Trình tự"), begins_item("12 tháng")
    (True, True, False)
    """
    return text.startswith(DASHES) or _ITEM.match(text) is not None


def centred(line: Line, column: Column) -> bool:
    """Whether a line stands in the middle of its strip, with room on both sides."""
    left, right = line.x0 - column.left, column.right - line.x1
    return abs(left - right) < max(3.0, 0.04 * (column.right - column.left)) and left > 1.5 * INDENT


def paragraphs(lines: list[Line], column: Column) -> list[Para]:
    """The paragraphs of the lines of one strip."""
    made: list[Para] = []
    lead: list[Line] = []
    for line in lines:
        if lead and not _next(lead, line, column):
            made.append(Para(tuple(lead), column))
            lead = []
        lead.append(line)
    if lead:
        made.append(Para(tuple(lead), column))
    return made


def _next(lead: list[Line], line: Line, column: Column) -> bool:
    """Whether a line goes on with the paragraph of the lines `lead` on the same page."""
    last = lead[-1]
    gap = line.base - last.base
    pitch = lead[1].base - lead[0].base if len(lead) > 1 else column.pitch(last.size)
    if gap > (pitch + 0.22 * last.size if pitch else 2.1 * last.size):
        return False
    if gap < 0.3 * last.size:  # beside each other
        return False
    return goes_on(lead, line, column)


def goes_on(lead: list[Line], line: Line, column: Column) -> bool:
    """Whether a line goes on with a paragraph, wherever it stands (on the next page, perhaps)."""
    last = lead[-1]
    size = last.size
    if abs(line.size - size) > 0.12 * size:
        return False
    if cuts_code(last.text, line.text):
        return True
    middle = _in_the_middle(last, line, column)
    if middle and (_unlike(last, line) or (_FIELD.match(line.text) and not last.wrapped)):
        return False
    room = _room(last, line, column, middle=middle)
    item = begins_item(line.text) and not (line.text[0].isalnum() and _unclosed(lead))
    if item and room < 0 and _POINTER.fullmatch(line.text) and not last.text.endswith(_STOPS):
        item = False  # "… thì thực hiện tiếp", "Bước 7."
    if room < 1.5 * size and last.text[-1:] in "-/" and last.text[-2:-1].isalnum():  # the word goes on
        return True
    if room > 0.35 * size:  # the first word would have fitted
        least = 8 * size if column.habits.marked else 1.3 * size
        return room < least and last.wrapped and not item and (not last.text.endswith(_ENDS) or _unclosed(lead))
    if not last.wrapped and _FIELD.match(line.text) and _FIELD.match(lead[0].text) and not _unclosed(lead):
        return False
    if last.text[-1] == ")" and lead[0].text[0] == "(" and line.text[0].isupper() and _a_remark(lead):
        return False
    ended = last.text.endswith(_STOPS)
    inside = room < 0 and not ended and (line.text[:1].islower() or _unclosed(lead))
    if not (middle or inside) and _ends_by_mark(last, line, column):
        return False
    if item and (ended or not (last.wrapped or _inner_dash(lead[0].text, line.text))):
        return False
    if last.bold != line.bold and all(one.bold == last.bold for one in lead):
        whole = line.spans[0][1].bold != last.spans[-1][1].bold  # the change falls on the line's end
        opens = line.text[:1].isupper() or (ended and _NUMBERED.match(line.text) is not None)
        if whole and (not last.wrapped or begins_item(lead[0].text)) and opens:
            return False
    if middle:
        return True
    shift = line.x0 - last.x0
    if len(lead) == 1:
        if (shift > INDENT and not begins_item(last.text)) or shift < -DEEP:
            return False
    elif abs(shift) > INDENT:
        return shift < 0 and not ended and last.wrapped
    return True


def cuts_code(text: str, following: str) -> bool:
    """Whether a narrow cell cut a code between the digits of its number: none ends in a zero alone.

    >>> cuts_code("BM.TGPL.0", "1"), cuts_code("Mẫu BM-02", "1"), cuts_code("Điều 1.0", "1")
    (True, False, False)
    """
    return following[:1].isdecimal() and following[:3].strip().isdecimal() and _CUT_CODE.search(text) is not None


# "2 Scope", "5.1 Nhận mẫu": a heading by its number.
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2})* (?=[^\W\d_])(?![a-zà-ỹ])")


def _unlike(last: Line, line: Line) -> bool:
    """Whether two lines in the middle are set so differently that each is a paragraph of its own: capitals over small
    letters, upright over italic letters, a remark in parentheses below a title."""
    if line.text[0] == "(" and line.text[-1] == ")" and ")" not in line.text[1:-1] and "(" not in last.text:
        return len(line.text.split()) > 2
    if last.spans[-1][1].italic != line.spans[0][1].italic and last.italic != line.italic:
        return True
    one, two = _capitals(last.text), _capitals(line.text)
    return (one > 0.95 and two < 0.4) or (one < 0.4 and two > 0.95)


def _capitals(text: str) -> float:
    """The share of capitals among the letters; one half where there are too few to tell."""
    letters = [c for c in text if c.isalpha()]
    return sum(map(str.isupper, letters)) / len(letters) if len(letters) > 5 else 0.5


def _inner_dash(first: str, text: str) -> bool:
    """Whether a dash at the beginning of a line may stand between words: "xuất - nhập"."""
    return text.startswith(("- ", "– ")) and (text[2:3].islower() or not begins_item(first))


def _room(last: Line, line: Line, column: Column, *, middle: bool) -> float:
    """How much room (in points) is left on a line after the first word of the next one; negative where it would not fit."""
    word = line.text.split(None, 1)[0]
    if last.text.endswith("-") or last.text.endswith("/"):
        word = re.split("[-/]", word, maxsplit=1)[0] or word
    width = (line.x1 - line.x0) * weight(word) / max(weight(line.text), 1.0) + 0.25 * last.size
    if middle:
        return (column.right - column.left) - (last.x1 - last.x0) - width
    return column.right - last.x1 - width


def _unclosed(lead: list[Line]) -> bool:
    """Whether a parenthesis is still open at the end of these lines: what follows is no new item."""
    text = "".join([line.text for line in lead])
    return text.count("(") > text.count(")")


def _a_remark(lead: list[Line]) -> bool:
    """Whether these lines are one remark in parentheses, which ends with them: "(Kèm theo Quyết định số …)"."""
    text = "".join([line.text for line in lead])
    return text.count("(") == text.count(")") and text.find(")") > text.rfind("(")


def _ends_by_mark(last: Line, line: Line, column: Column) -> bool:
    """Whether a line lacks the space that lines which go on have in this document. Lines in the middle or at the right
    side have none."""
    if not column.habits.marked or last.wrapped or column.right - last.x1 < 0.8 * last.size:
        return False
    return abs(last.x1 - line.x1) >= 1.5 and not _cuts(last, line, column)


def _in_the_middle(last: Line, line: Line, column: Column) -> bool:
    """Whether two lines are set in the middle of their strip."""
    one, two = (last.x0 + last.x1) / 2, (line.x0 + line.x1) / 2
    if abs(one - two) > 3 or begins_item(line.text):
        return False
    if abs(one - (column.left + column.right) / 2) > max(3.0, 0.04 * (column.right - column.left)):
        return False
    return abs(last.x0 - line.x0) > 3 or (
        last.x0 - column.left > 1.5 * INDENT and column.right - last.x1 > 1.5 * INDENT
    )


def _cuts(last: Line, line: Line, column: Column) -> bool:
    """Whether a line can end within a word or after a hyphen: there the space is missing that shows that it goes on."""
    if last.text[-1:] in "-/":
        return True
    first = (last.x1 - last.x0) / max(weight(last.text), 1.0) * weight(line.text[:1])
    return column.right - column.left < 14 * last.size and column.right - last.x1 < 1.2 * first + 1


class _Widths(dict[str, float]):
    """The width of a letter in units of a common one, roughly."""

    def __missing__(self, char: str) -> float:
        self[char] = found = (
            0.5
            if char in " .,;:'il|!-()/jtfrI"
            else 1.6
            if char in "mwMWĐƠƯÔÂĂOQGDHN"
            else 1.3
            if char.isupper()
            else 1.0
        )
        return found


_WIDTHS = _Widths()


def weight(text: str) -> float:
    """The width of a text in rough units: letters differ."""
    return sum(map(_WIDTHS.__getitem__, text))
