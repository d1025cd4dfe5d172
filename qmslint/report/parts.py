"""What kinds of parts are called: those that stand in a table's header, or in no words, have no heading of their own; and
what could not be read."""

from __future__ import annotations

from functools import cache
from typing import Any

__all__ = ["part_name", "unread_name"]


def part_name(kind: str, lang: str) -> str:
    """The name of a kind of section in a language; the kind itself where it has none.

    >>> part_name("fee", "vi"), part_name("fee", "en")
    ('Phí, lệ phí', 'Fees')
    """
    return _name("section", kind, lang)


def unread_name(what: str, lang: str) -> str:
    """The name of a kind of thing that could not be read (`NotRead.what`).

    >>> unread_name("chart", "vi"), unread_name("chart", "en")
    ('biểu đồ', 'a chart')
    """
    return _name("not_read", what, lang)


def _name(table: str, kind: str, lang: str) -> str:
    return str(_names()[table].get(kind, {}).get(lang) or kind)


@cache
def _names() -> Any:
    from qmslint.resources import yaml_folder

    return yaml_folder("names")
