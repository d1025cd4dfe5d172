"""The register of legal documents (`rules/law/register`): what is known of each text, and since when it has a
successor.

One file a field of law; each holds `as-of` and `documents`. A row is found by its number as cited, without regard to
spaces, dashes and case. A text that is not in the register is unknown, which is never "expired".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from qmslint.tuples import NamedTuple
from qmslint.understand.text.words import key

__all__ = ["FOLDER", "Entry", "Register", "law_register"]

FOLDER = "law/register"
# Count up when the compiled form changes.
_VERSION = 3


class Entry(NamedTuple):
    """One text. Dates are ISO, "" unknown; `replaced_on` is the first day on which the text is no longer in force."""

    number: str
    title: str
    issued: str = ""
    in_force: str = ""
    replaced_by: Sequence[str] = ()
    replaced_on: str = ""
    amended_by: Sequence[str] = ()
    source: str = ""
    verified: bool = False
    as_of: str = ""

    def expired(self, day: str) -> bool:
        """Whether the text is known to be out of force on this day (ISO)."""
        return bool(self.replaced_on) and self.replaced_on <= day


class Register:
    """The rows by number. `as_of` is the oldest date of a file: up to then the whole register was kept. `changes` are the
    days, sorted, on which a text was or will be replaced."""

    def __init__(
        self, entries: dict[str, list[Any]], named: dict[str, list[str]], as_of: str, changes: Sequence[str] = ()
    ) -> None:
        self._rows = entries
        self._named = named
        self.as_of = as_of
        self.changes = changes

    def __len__(self) -> int:
        return len(self._rows)

    def find(self, number: str) -> Entry | None:
        """The row of a text by its number; the parts of a long law number may be joined by any dash or space."""
        row = self._rows.get(key(number))
        return Entry(*row) if row else None

    def named(self, name: str, issued: str | None = None) -> Entry | None:
        """The row of a law by name and year ("Luật Đất đai 2013"); where a year had several, by the day of issue."""
        rows = [Entry(*self._rows[k]) for k in self._named.get(key(name), ())]
        if len(rows) > 1 or issued:
            rows = [r for r in rows if r.issued == issued] if issued else []
        return rows[0] if len(rows) == 1 else None

    def successors(self, entry: Entry, day: str) -> list[list[str]]:
        """What replaced the text, generation after generation, down to what is in force on that day."""
        chain: list[list[str]] = []
        now, seen = list(entry.replaced_by), {entry.number}
        while now:
            chain.append(now)
            seen.update(now)
            after: list[str] = []
            for number in now:
                row = self.find(number)
                if row is not None and row.expired(day):
                    after += [n for n in row.replaced_by if n not in seen and n not in after]
            now = after
        return chain


@cache
def law_register() -> Register:
    """The register that ships with qmslint, from the cache of compiled data."""
    from qmslint.resources import compiled

    data = compiled("law-register", (FOLDER,), _build, _VERSION)
    return Register(data["rows"], data["named"], data["as-of"], data["changes"])


def _build() -> dict[str, Any]:
    from qmslint.resources import yaml_folder

    rows: dict[str, Any] = {}
    named: dict[str, list[str]] = {}
    kept: list[str] = []
    for _, file in sorted(yaml_folder(FOLDER).items()):
        as_of = str(file["as-of"])
        kept.append(as_of)
        for d in file["documents"]:
            rows[key(d["number"])] = [
                d["number"], d["title"], str(d.get("issued", "")), str(d.get("in-force", "")),
                d.get("replaced-by") or [], str(d.get("replaced-on", "")), d.get("amended-by") or [],
                d.get("source", ""), bool(d.get("verified")), str(d.get("as-of", as_of)),
            ]  # fmt: skip
            if d["title"].startswith(("Luật", "Bộ luật", "Pháp lệnh")) and d.get("issued"):
                named.setdefault(key(f"{d['title']} {str(d['issued'])[:4]}"), []).append(key(d["number"]))
    changes = sorted({row[5] for row in rows.values()} - {""})
    return {"rows": rows, "named": named, "as-of": min(kept, default=""), "changes": changes}
