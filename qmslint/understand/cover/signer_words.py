"""What a cell of a table of signers says: the role that it names, or the person in it.

The words are data: `rules/vocabulary/control.yaml`, keys `roles`, `bare-roles`, `names`, `posts`, `signs`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from qmslint.model import Cell
from qmslint.tuples import NamedTuple
from qmslint.understand.text.dates import read_date
from qmslint.understand.text.labels import is_blank
from qmslint.understand.text.vocabulary import keys_of
from qmslint.understand.text.words import key, squeeze

__all__ = ["is_post", "named_person", "role_in", "role_of", "signer_words"]


class SignerWords(NamedTuple):
    """The words by their keys: roles (those that stand alone only in such tables: `bare`), labels of names, posts, signatures."""

    full: dict[str, str]
    bare: dict[str, str]
    names: frozenset[str]
    posts: frozenset[str]
    signs: frozenset[str]
    post_words: tuple[str, ...]


@cache
def signer_words() -> SignerWords:
    """The words of `rules/vocabulary/control.yaml` about signers."""
    data = keys_of("control")

    def inverted(part: str) -> dict[str, str]:
        return {word: role for role, words in data[part].items() for word in words}

    return SignerWords(
        inverted("roles"),
        inverted("bare-roles"),
        frozenset(data["names"]),
        frozenset(data["posts"]),
        frozenset(data["signs"]),
        tuple(f"{word} " for word in data["post-words"]),
    )


@lru_cache(maxsize=1024)
def role_in(text: str, bare: bool) -> str | None:
    """The role that a cell names, alone or with a post or a note behind it ("Approved by: Laboratory Director").

    `bare`: words count too that name a role only among signers.
    """
    if len(text) > 200:
        return None
    line = text.strip().partition("\n")[0]
    if len(line) > 60:
        return None
    words = signer_words()
    head = line.partition(":")[0].partition("(")[0]
    k = key(head)
    if k.endswith(" approval") and k.count(" ") < (5 if ":" in line else 3):
        return "approved_by"  # "Quality approval", "Regulatory approval"
    role = words.full.get(k) or (words.bare.get(k) if bare else None)
    if role is None and " by " in k and k.count(" ") < 6:
        done, _, post = k.partition(" by ")  # "Approved by Department Head"
        role = words.full.get(f"{done} by") if any(w in f" {post} " for w in words.post_words) else None
    if role is None and "/" in head:  # "Người soạn / Author": the same in two languages
        one, _, other = head.partition("/")
        first, second = role_in(one, bare), role_in(other, bare)
        role = first if first == second or second is None else second if first is None else None
    return role


def role_of(label: str) -> str | None:
    """What a signer whom a label names does ("Biên soạn"): prepared_by, reviewed_by or approved_by; None for other labels."""
    return role_in(label, True)


def named_person(cell: Cell, skip: int = 0) -> str:
    """The name in a cell: its first line that is neither a signature nor a date; "Họ tên: …" says it outright."""
    words = signer_words()
    post = first = ""
    lines = [squeeze(line) for line in cell.text.split("\n")]
    for line in [line for line in lines if line][skip:]:
        label, colon, value = line.partition(":")
        k = key(label)
        if colon and k in words.names:
            if not is_blank(value):
                return squeeze(value)
            continue
        if colon and k in words.posts:
            post = post or ("" if is_blank(value) else squeeze(value))
            continue
        plain = key(line)
        if skip and role_in(line, True) is not None:
            continue  # "Prepared by" below "Người lập"
        if (
            plain in words.signs
            or k in words.signs
            or plain in words.names
            or is_blank(line)
            or plain.startswith("da ky")
        ):
            continue
        date = read_date(line)
        if (date is not None and len(line) - len(date.text) < 12) or plain.startswith(("ky ", "signed")):
            continue
        name = re.sub(r"\s*\((?:đã )?(?:ký|signed)[^()]*\)$", "", line)
        if f"{plain} ".startswith(words.post_words):  # a post, unless no other line follows
            first = first or name
            continue
        return name
    return first or post


def is_post(text: str) -> bool:
    """Whether words are a post or a unit, not a name: "Trưởng ban ISO" above "Giang Thị Hồng"."""
    return f"{key(text)} ".startswith(signer_words().post_words)
