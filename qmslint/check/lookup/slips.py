"""The forms of the one-stop mechanism (`rules/vocabulary/slips.yaml`) as they are named and numbered in texts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from qmslint.tuples import NamedTuple
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.words import key, placed_key

if TYPE_CHECKING:
    from qmslint.check.context import Context

__all__ = ["Pairing", "Slip", "Slips", "day_of", "numbered", "pairings", "slips"]


class Slip(NamedTuple):
    """One form: the name in force, keys of every name it is known by, keys of superseded names, number per circular."""

    id: str
    name: str
    known: tuple[str, ...]
    old: tuple[str, ...]
    numbers: Mapping[str, int]


class Pairing(NamedTuple):
    """A form named together with a number; `old` if it is called by a superseded name.

    `name` and `digits` are where both stand in the key of the text (see `placed_key`).
    """

    slip: Slip
    number: int
    old: bool
    name: tuple[int, int] = (0, 0)
    digits: tuple[int, int] = (0, 0)


class Slips(NamedTuple):
    """All forms by id; the circulars and their decrees, old first; how the receipt slip is told from sector forms."""

    forms: Mapping[str, Slip]
    circulars: tuple[str, ...]
    decrees: tuple[str, ...]
    receipt: Mapping[str, Any]

    @property
    def old(self) -> str:
        """The circular before the one in force."""
        return self.circulars[-2]

    @property
    def new(self) -> str:
        """The circular in force."""
        return self.circulars[-1]


@cache
def slips() -> Slips:
    """The forms as data."""
    from qmslint.resources import compiled

    data = compiled("vocabulary-slips", ("vocabulary",), _build)
    forms = {i: Slip(i, name, tuple(known), tuple(old), numbers) for i, name, known, old, numbers in data["forms"]}
    return Slips(forms, tuple(data["circulars"]), tuple(data["decrees"]), data["receipt"])


def _build() -> dict[str, Any]:
    from qmslint.resources import yaml_folder

    data = yaml_folder("vocabulary")["slips"]
    forms = []
    for name, form in data["forms"].items():
        old = [key(n) for n in form.get("old-names", ())]
        known = {*map(key, form["names"]), *map(key, form.get("also", ())), *old}
        # Long names first: the short ways of saying the same lie inside them.
        forms.append([name, form["names"][0], sorted(known, key=lambda n: (-len(n), n)), old, form["numbers"]])
    decrees = [c["parent"] for c in data["circulars"].values()]
    return {"forms": forms, "circulars": list(data["circulars"]), "decrees": decrees, "receipt": data["receipt-slip"]}


# "mẫu 05", "mẫu số 5", "biểu mẫu số 05", as keys; not a year or a date.
_NUMBER = re.compile(r"\bmau (?:phieu )?(?:so )?0?(\d{1,2})\b(?! \d)")
# What may stand between a name and its number.
_LINK = r"(?: (?:theo|tai|ban|hanh|quy|dinh|lap|su|dung|bieu|kem|o)){0,4} "
_AFTER = re.compile(rf"{_LINK}(?=mau )")
_RUN = re.compile(
    r"\bmau (?:phieu )?(?:so )?((?:\d{1,2}|neu co|va|hoac|so|mau)(?: (?:\d{1,2}|neu co|va|hoac|so|mau))*)\b"
)


@kept_by_text
def pairings(text: str) -> tuple[Pairing, ...]:
    """The forms that a text names together with a number, in order: `Mẫu số 05 – Phiếu kiểm soát …`, `… (mẫu 06)`."""
    k = key(text)
    if "mau" not in k:
        return ()
    found: list[Pairing] = []
    taken: set[int] = set()
    names = _named(k)
    for i, (at, end, slip, name) in enumerate(names):
        before = [m for m in _NUMBER.finditer(k, max(0, at - 24), at) if m.end() + 1 >= at and m.start() not in taken]
        link = _AFTER.match(k, end)
        number = before[-1] if before else _NUMBER.match(k, link.end()) if link else None
        if number is not None and not before and i + 1 < len(names) and names[i + 1][0] == number.end() + 1:
            _, places = placed_key(text)
            if set(";\n") & set(text[places[end - 1] : places[number.start()]]):
                continue  # "Giấy tiếp nhận …; Mẫu số 05 Phiếu kiểm soát …": the number of the next
        if number is not None and number.start() not in taken:
            taken.add(number.start())
            found.append(Pairing(slip, int(number[1]), name in slip.old, (at, end), number.span(1)))
    return tuple(found)


def _named(k: str) -> list[tuple[int, int, Slip, str]]:
    """The forms named in a key, each place once: start, end, form and the name found."""
    found: list[tuple[int, int, Slip, str]] = []
    for slip in slips().forms.values():
        for name in slip.known:
            at = k.find(name)
            while at >= 0:
                end = at + len(name)
                if not any(a < end and at < b for a, b, _, _ in found):
                    found.append((at, end, slip, name))
                at = k.find(name, end)
    return sorted(found, key=lambda f: f[:2])


def numbered(text: str) -> list[int]:
    """The form numbers of a text, runs included: `Mẫu 01; 02, 03 (nếu có); 06` → 1, 2, 3, 6."""
    return [int(n) for m in _RUN.finditer(key(text)) for n in re.findall(r"\d+", m[1])]


def day_of(context: Context) -> tuple[str | None, frozenset[str]]:
    """The date of the document, and the one-stop circulars that it cites, themselves or by their decrees."""
    known: tuple[str | None, frozenset[str]] | None = context.memo.get(day_of)
    if known is None:
        known = context.memo[day_of] = _day_of(context)
    return known


def _day_of(context: Context) -> tuple[str | None, frozenset[str]]:
    from qmslint.check.nouns.conditions import value_of

    data = slips()
    ours = {n: c for c, d in zip(data.circulars, data.decrees, strict=True) for n in (c, d)}
    cited = {ours[t] for r in context.all("reference") if (t := r.value.target) in ours}
    return value_of(context.subjects.document, "date"), frozenset(cited)
