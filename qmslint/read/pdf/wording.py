"""The words of a paragraph from its lines: what stands between the end of one line and the beginning of the next.

Mostly a space. Nothing after a hyphen or a slash that holds a word together, and nothing where a narrow cell cut a word
in two: there the pieces are put together so that they make the most likely words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from qmslint.read.pdf.lines import Line
from qmslint.read.pdf.page import Font
from qmslint.read.pdf.paragraphs import Para, cuts_code, weight
from qmslint.read.pdf.syllables import is_syllable

__all__ = ["Words", "joints", "pieces_of"]

MOST_WORDS = 50_000
MOST_LETTERS = 7  # of a syllable of Vietnamese: "nghiêng"
MOST_WAYS = 12
LIKELY = 0.2  # the cost of a word that the document knows is less
NARROW = 14  # times the font size: a wider strip cuts no words but addresses
_LEADER = re.compile(r"\s*(?:\.{4,}|…{2,}|_{4,}|(?:\. ){4,}\.?)\s*(\d{1,4})$")
_PARTS = re.compile(r"\d+(?:[.,/]\d+)*(?![^\W_])|[^\W_]+")
_ROMAN = re.compile("[IVXLC]+")
_ADDRESS = ("://", "www.", "@")


class Words:
    """The words of a document that stand inside of lines, where nothing can have cut them."""

    def __init__(self) -> None:
        self.seen: set[str] = set()

    def learn(self, lines: Iterable[Line]) -> None:
        """Take the words of these lines."""
        if len(self.seen) < MOST_WORDS:
            inside: list[str] = []
            for line in lines:
                inside += line.text.split()[1:-1]
            self.seen.update(_PARTS.findall(" ".join(inside).lower()))

    def cost(self, token: str) -> float:
        """How unlikely a token is, as one or more words with signs between."""
        if any(sign in token for sign in _ADDRESS):
            return 0.5
        total = 0.0
        strange = False
        for part in _PARTS.findall(token):
            small = part.lower()
            if part[-1].isdigit() and not part[0].isdigit():  # a code
                total += 0.3 + 0.1 * len(part)
            elif (
                part.replace(".", "").replace(",", "").replace("/", "").isdecimal()
                or (small in self.seen and len(small) > 1)
                or _ROMAN.fullmatch(part)
            ):
                total += 0.1
            elif is_syllable(small) and len(small) > 1:
                total += 0.3
            else:
                total += 0.1 if strange else 0.5 + 0.1 * len(part) + (0.3 if len(part) == 1 else 0.0)
                strange = True
        return total or 0.2


def pieces_of(para: Para, words: Words) -> list[tuple[str, Font]]:
    """The text of a paragraph in pieces of one font."""
    pieces: list[tuple[str, Font]] = []
    between = joints(para, words)
    for i, line in enumerate(para.lines):
        if i:
            joint = between[i - 1]
            text, font = pieces[-1]
            text = text.rstrip(" ")
            if joint == "\b":
                text, joint = text[:-1], ""
            pieces[-1] = (text + joint, font)
        for text, font in line.spans:
            if pieces and pieces[-1][1] == font:
                pieces[-1] = (pieces[-1][0] + text, font)
            else:
                pieces.append((text, font))
    if pieces and len(para.lines) == 1:
        text, font = pieces[-1]
        if text[-1:].isdecimal():
            pieces[-1] = (_LEADER.sub(r"\t\1", text), font)  # an entry of a table of contents
    return pieces


def joints(para: Para, words: Words) -> list[str]:
    """What stands between each line and the next: a space, nothing, or "\\b" where the hyphen at the end goes."""
    if len(para.lines) == 1:  # most are
        return []
    found = []
    token = ""
    for one, two in zip(para.lines, para.lines[1:], strict=False):
        token = one.text.rsplit(None, 1)[-1] if " " in one.text else token + one.text
        joint = _plain(one, two, words)
        right = two.text.split(None, 1)[0]
        if joint == " " and any(sign in token for sign in _ADDRESS) and right.isascii() and not one.wrapped:
            joint = "" if token[-1] in "./-" or right[0] in "./-" or _full(para, one, two) else " "
        token = "" if joint == " " else token
        found.append(joint)
    if para.column.right - para.column.left < NARROW * para.lines[0].size:
        open_ones = [joint == " " and _may_cut(para, i) for i, joint in enumerate(found)]
        at = 0
        while at < len(found):
            end = at
            while end < len(found) and open_ones[end]:
                end += 1
            if end > at:
                found[at:end] = _likeliest([line.text for line in para.lines[at : end + 1]], words)
            at = end + 1
    return found


def _plain(one: Line, two: Line, words: Words) -> str:
    """The joint of two lines by their last and first signs."""
    if one.wrapped or not one.text or not two.text:
        return " "
    if cuts_code(one.text, two.text):
        return ""
    token, right = one.text.rsplit(None, 1)[-1], two.text.split(None, 1)[0]
    last, first = token[-1], right[0]
    if last == "-" and len(token) > 1:
        tail, head = _letters(token[:-1][::-1])[::-1], _letters(right)
        plain = len(tail) > 1 and tail.isascii() and head.isascii() and tail[-1].islower() and head[:1].islower()
        two_words = words.cost(tail) < LIKELY and words.cost(head) < LIKELY <= words.cost(tail + head)
        return "\b" if plain and not two_words else ""
    if first in ".,;:)/" and two.text[1:2] != first and token[-1].isalnum():
        return ""
    if last == "." and first.isdigit() and token.isupper() and len(token) > 2:  # a code: "BM.VTAT." and "09.01"
        return ""
    if last in "/&" and len(token) > 1 and first.isalnum():
        return ""
    return " "


def _letters(text: str) -> str:
    """The letters that a text begins with."""
    end = 0
    while end < len(text) and text[end].isalpha():
        end += 1
    return text[:end]


def _may_cut(para: Para, i: int) -> bool:
    """Whether line i may end within a word: one that is wider than its cell, or so short that it may be a syllable."""
    one, two = para.lines[i], para.lines[i + 1]
    if " " in one.text and len(_letters(one.text[::-1])) + len(_letters(two.text)) > MOST_LETTERS:
        return False
    return not one.wrapped and not one.text.endswith((" -", " –")) and _full(para, one, two)


def _full(para: Para, one: Line, two: Line) -> bool:
    """Whether a line is so full that not even the next letter had room on it."""
    letter = (one.x1 - one.x0) / max(weight(one.text), 1.0)  # points for a letter of common width
    column = para.column
    inset = max(one.x0 - column.left, 0.0)
    room = column.right - one.x1 + (inset if inset > 2 else 0.0)
    return room < 1.5 * weight(two.text[:1]) * letter + 1.5


def _likeliest(lines: list[str], words: Words) -> list[str]:
    """The joints ("" or " ") of lines that give the likeliest words at their ends."""
    rows = [line.split() for line in lines]
    ways: list[tuple[float, str, list[str]]] = [(0.0, rows[0][-1], [])]  # cost, the word that is still open, joints
    for row in rows[1:]:
        further = []
        for cost, word, joints in ways:
            for joint in (" ", ""):
                paid, token = (cost + words.cost(word), row[0]) if joint else (cost + 0.02, word + row[0])
                if len(row) > 1:
                    paid, token = paid + words.cost(token), row[-1]
                further.append((paid, token, [*joints, joint]))
        ways = sorted(further, key=lambda way: way[0] + words.cost(way[1]))[:MOST_WAYS]
    return ways[0][2]
