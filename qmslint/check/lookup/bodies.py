"""Bodies that no longer exist (`rules/vocabulary/agencies.yaml`), and where a text names them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from qmslint.tuples import NamedTuple
from qmslint.understand.text.words import tone_key

__all__ = ["Bodies", "Named", "bodies"]


class Named(NamedTuple):
    """A body named at `text[start:end]`: its name for comparison, and what is known of it.

    `body` holds `gone` (ISO), `successor` {vi, en}, `case` ("district" or "") and `ministry`.
    """

    name: str
    start: int
    end: int
    body: Mapping[str, Any]


class Bodies(NamedTuple):
    """The names, longest first, with the group of each; one of `literals` stands in every name."""

    names: Sequence[tuple[str, int]]
    groups: Sequence[Mapping[str, Any]]
    literals: Sequence[str]
    ends: Sequence[str]
    district: str

    def find(self, text: str) -> Iterator[Named]:
        """Every body that a text names, in order."""
        lowered = text.lower()
        folded = tone_key(text)
        if len(folded) != len(lowered):  # runs of spaces: look at the text as it is, tone marks where they stand
            folded = lowered
        found: list[tuple[int, int, int]] = []
        if any(end in folded for end in self.ends):
            found += [(*m.span(), 0) for m in re.finditer(self.district, folded)]
        for name, group in self.names:
            at = folded.find(name)
            while at >= 0:
                end = at + len(name)
                if _alone(folded, at, end) and not any(a < end and at < b for a, b, _ in found):
                    found.append((at, end, group))
                at = folded.find(name, end)
        for start, end, group in sorted(found):
            yield Named(" ".join(folded[start:end].split()), start, end, self.groups[group])


def _alone(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is not a piece of a longer word."""
    return not (start and text[start - 1].isalnum()) and not (end < len(text) and text[end].isalnum())


@cache
def bodies() -> Bodies:
    """The bodies as data, made once."""
    from qmslint.resources import compiled

    return Bodies(**compiled("vocabulary-agencies", ("vocabulary",), _build, 2))


def _build() -> dict[str, Any]:
    from qmslint.resources import yaml_folder

    data = yaml_folder("vocabulary")["agencies"]
    district = data["district"]
    groups: list[dict[str, Any]] = []
    names: list[tuple[str, int]] = []
    for group in (district, *data["departments"]):
        names += [(tone_key(name), len(groups)) for name in group["names"]]
        groups.append({
            "gone": str(group["gone"]),
            "successor": group["successor"],
            "case": "district" if group is district else "",
            "ministry": group is not district and not any(n.startswith(("Sở", "Ban")) for n in group["names"]),
        })  # fmt: skip
    return {
        "names": sorted(names, key=lambda n: -len(n[0])),
        "groups": groups,
        "literals": data["literals"],
        "ends": district["ends"],
        "district": _district(district),
    }


def _district(data: Mapping[str, Any]) -> str:
    """An expression for bodies of the district: a head, a few words of its name, the word for the district."""
    heads, ends, others = ("|".join(_spaced(w) for w in data[k]) for k in ("heads", "ends", "not-between"))
    word = rf"(?!(?:{others}|{ends})\b)[\w&]+"
    return rf"(?<!\w)(?:{heads})(?:[\s,–/-]+{word}){{0,7}}?[\s,–/-]+(?:cấp\s+)?(?:{ends})(?!\w)"


def _spaced(name: str) -> str:
    return re.escape(tone_key(name)).replace(r"\ ", r"\s+")
