"""Words that are used must be explained.

    select: document
    check: {define: {what: abbreviations, times: 2, known: [ISO, UBND]}}

`abbreviations`: runs of two to six capitals used at least `times` times outside headings, codes and forms. Explained
are those of `known` and of `rules/vocabulary/abbreviations`, those in a definitions part, and those explained in
passing:
`Ủy ban nhân dân (UBND)`, `viết tắt là TTHC`, `QA (Quality Assurance)`.
`roles`: who carries out steps must be named in the responsibilities part, where there is one that names most of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault, Unknown
from qmslint.check.rule import Check

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "what": Field("choice", "what must be explained", required=True, choices=("abbreviations", "roles")),
    "times": Field("number", "how often an abbreviation must stand to count", default=2),
    "known": Field("texts", "what everybody knows"),
}
NOUNS = ("document", "procedure")
CASES = {"undefined": "it is used and explained nowhere"}
PARAMS = {"term": "the word", "times": "how often it stands"}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of abbreviations or of roles."""
    known = options.get("known") or []
    if options["what"] == "roles":
        return _roles
    times = int(options.get("times", 2))
    listed = frozenset(known if isinstance(known, list) else [known])

    def check(subject: Subject, context: Context) -> Iterator[Fault]:
        from qmslint.check.lookup.abbreviations import undefined

        for term, count, at, span in undefined(subject, context, listed, times):
            told = {"term": term, "times": str(count)}
            yield Fault("undefined", told, at.location, at.value.text, span, observed=term, key=term)

    return check


def _roles(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
    """One fault for all roles that the responsibilities part leaves out, where it names most of them."""
    parts: dict[str, list[str]] = {"responsibility": [], "definitions": []}
    for s in context.within(subject, "section"):
        if s.value.kind in parts:
            parts[s.value.kind] += [_plain(p.text) for p in context.subjects.between([(s.value.first, s.value.last)])]
    duties, words = (_singular(" ".join(texts)) for texts in parts.values())
    roles: dict[str, tuple[str, Subject]] = {}
    twins: dict[str, str] = {}
    for flow in context.within(subject, "flow"):
        for step in () if flow.value.prose else context.within(flow, "step"):
            written = _split(step.value.responsible or "")
            if (
                len(written) == 2
                and written[0].isascii() is not written[1].isascii()
                and "/" in (step.value.responsible or "")
            ):
                twins[_plain(written[0])] = _plain(written.pop())  # "Trưởng chuyền / Line leader": one in two languages
            for role in written:
                if len(role.split()) <= 6:
                    roles.setdefault(_plain(role), (role, step))
    # Where action and role are exchanged (step-cells-swapped tells it) the words of the action are no role.
    roles = {k: (role, step) for k, (role, step) in roles.items() if _plain(step.value.action) not in roles}
    told = f"{duties} {words}"
    known = {k for k in roles if any(_named(n, told) or _unit_named(n, duties) for n in (k, twins.get(k, k)))}
    if 2 * len(known) < len(roles) or not any(_named(k, duties) or _unit_named(k, duties) for k in known):
        if roles:
            yield Unknown("no responsibilities part names most of the roles")
        return
    missing = [(role, step) for k, (role, step) in roles.items() if k not in known]
    if missing:
        names = ", ".join(role for role, _ in missing)
        at = missing[0][1].location
        yield Fault("undefined", {"term": names}, at, names, observed=names, key=names)


def _named(role: str, text: str) -> bool:
    """Whether a text names a role, one or many of them, in full or by nearly all of its words."""
    role = _singular(role)
    if f" {role} " in f" {text} ":
        return True
    words = [w for w in role.split() if len(w) > 1]
    there = sum(1 for w in words if f" {w} " in f" {text} ")
    return len(words) > 1 and there >= 0.75 * len(words)


def _unit_named(role: str, text: str) -> bool:
    """Whether a text gives duties to the unit in which a role works: "NV ĐBCL" to "Phòng ĐBCL"."""
    unit = _POST.sub("", role)
    return unit != role and unit not in _UNITS and f" {unit} " in f" {text} "


# What somebody is in a unit: "NV ĐBCL", "Trưởng phòng Hóa lý".
_POST = re.compile(
    r"^(?:nhân viên|chuyên viên|cán bộ|nv|cv|cb|(?:phó )?trưởng(?: phòng| khoa| bộ phận)?|tp|tk|lãnh đạo)\s+"
)
_UNITS = frozenset(("phòng", "khoa", "ban", "tổ", "bộ phận", "đơn vị", "sở", "cục"))


def _singular(text: str) -> str:
    return re.sub(r"(?<=[a-z]{3}[a-rt-z])s\b", "", text)


def _plain(text: str) -> str:
    """Words in small letters, their marks kept: they tell Thủ thư from Thư ký."""
    from qmslint.understand.text.words import tone_key

    return re.sub(r"[\W_]+", " ", tone_key(text)).strip()


def _split(text: str) -> list[str]:
    for sign in ("\n", ";", ","):
        text = text.replace(sign, "/")
    return [part.strip(" .-–") for part in text.split("/") if len(part.strip(" .-–")) > 2]
