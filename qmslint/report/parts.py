"""What kinds of parts are called: those that stand in a table's header, or in no words, have no heading of their own."""

from __future__ import annotations

from functools import cache
from typing import Any

__all__ = ["part_name"]


def part_name(kind: str, lang: str) -> str:
    """The name of a kind of section in a language; the kind itself where it has none.

    >>> part_name("fee", "vi"), part_name("fee", "en")
    ('Phí, lệ phí', 'Fees')
    """
    return str(_names().get(kind, {}).get(lang) or kind)


@cache
def _names() -> Any:
    from qmslint.resources import yaml_folder

    return yaml_folder("names")["section"]
