"""The authorities that rules cite (`rules/authority`): laws and standards with their clauses, resolved to printed
labels.

A clause is written `ID CLAUSE`, as in `nd63-2010 8.2.d`; an authority's file holds `id`, `label` (what is printed),
`title` {vi, en} and `clauses`: clause → its title {vi, en}. An authority without a clause may be cited as a whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["authorities", "clause_label", "clause_title"]


def authorities() -> dict[str, Mapping[str, Any]]:
    """Every authority by its id."""
    import os

    from qmslint.resources import data_folder, yaml_folder

    if not os.path.isdir(os.path.join(data_folder(), "authority")):
        return {}
    return {str(a["id"]): a for a in yaml_folder("authority").values() if isinstance(a, dict) and "id" in a}


def _find(clause: str) -> tuple[Mapping[str, Any] | None, str, Mapping[str, Any] | None]:
    name, _, at = clause.partition(" ")
    authority = authorities().get(name)
    if authority is None:
        return None, at, None
    clauses = {str(k): v for k, v in (authority.get("clauses") or {}).items()}
    return authority, at, clauses.get(at)


def clause_label(clause: str) -> str:
    """`nd63-2010 8.2.d` → `63/2010/NĐ-CP 8.2.d`; a clause of an unknown authority stays as it is written."""
    authority, at, _ = _find(clause)
    if authority is None:
        return clause
    return f"{authority.get('label', authority['id'])} {at}".strip()


def clause_title(clause: str, lang: str) -> str:
    """What the clause is about, "" where nothing is known of it. It stands behind the label: the title of a whole standard
    does not say its number again.
    """
    authority, at, found = _find(clause)
    title = found if at else (authority or {}).get("title")
    told = str(title.get(lang, "")) if isinstance(title, dict) else str(title or "")
    number, comma, name = told.partition(", ")
    again = not at and comma and number.split(" ")[0] == clause_label(clause).split(" ")[0]
    return name if again else told
