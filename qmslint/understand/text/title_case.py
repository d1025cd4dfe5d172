"""How a title is written: without the word for the kind of document before it, and not shouted."""

from __future__ import annotations

import re
from functools import cache

from qmslint.resources import yaml_folder
from qmslint.understand.text.words import key, sentence_case

__all__ = ["BEHIND_KIND", "bare_title"]


@cache
def _acronyms() -> dict[str, str]:
    return {word.lower(): word for word in yaml_folder("vocabulary")["control"]["acronyms"]}


@cache
def _proper() -> tuple[re.Pattern[str], dict[str, str]]:
    """The names of places and bodies as sentence case leaves them, and how each is written."""
    written = {name.lower(): name for name in yaml_folder("vocabulary")["control"]["proper-names"]}
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, written))})(?!\w)"), written


# "Quy trình nội bộ: …": the word for the kind of document, before the name.
BEHIND_KIND = re.compile(r"(?:quy|qui) trình(?: nội bộ| iso)?\s*[:–-]?\s+(?=\w)", re.IGNORECASE)


def bare_title(title: str) -> str:
    """A title without the word for the kind of document before it, not shouted."""
    m = BEHIND_KIND.match(title)
    rest = title[m.end() :] if m and len(title) - m.end() > 5 else title
    if rest.isupper():
        rest = " ".join(_written(word) for word in sentence_case(rest).split(" "))
        names, as_written = _proper()
        rest = names.sub(lambda m: as_written[m[0]], rest)
    rest = _OTHER_TONGUE.sub(lambda m: m[0].upper(), rest)
    return (rest[:1].upper() + rest[1:]).strip(' .:"“”')


# "Kiểm soát thiết bị / Control of equipment": where the title begins again
_OTHER_TONGUE = re.compile(r"(?<= / )[a-z]")


def _written(word: str) -> str:
    """A word of a title that was set in capitals: an acronym, known or without a vowel ("HSSV"), keeps them."""
    bare = word.strip("(),.;")
    if any(map(str.isdigit, bare)) and not bare.isdigit():
        return word.upper()  # "BH-5", the code of a machine
    if len(bare) > 2 and bare.isalpha() and not set("aeiouy") & set(key(bare)):
        return word.upper()
    return _acronyms().get(word.lower(), word)
