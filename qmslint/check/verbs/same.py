"""Values that must agree.

    select: control
    check: {same: {value: last_revision, among: [revision], as: number}}

`value` is an attribute; when it is stated it must equal at least one of the stated attributes of `among`. With `seen`,
the places where control data was seen are compared instead:

    check: {same: {seen: [code, revision], in: [header], with: [cover, textbox], as: code}}

`as` says how: `text` (case, accents, punctuation do not matter), `code` (only letters and digits count), `number`
(`01` is
`1`), `date`. What is not stated, or stands in one place only, is nothing to judge.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.conditions import value_of
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import NOTHING, Fault, Unknown
from qmslint.check.rule import Check

if TYPE_CHECKING:
    from qmslint.check.context import Context

SOURCES = ("cover", "header", "footer", "textbox", "properties", "caption", "filename")
OPTIONS = {
    "value": Field("attribute", "the attribute that is compared"),
    "among": Field("attribute", "the attributes of which it must equal one"),
    "seen": Field("choices", "which control data is compared", choices=(
        "code", "title", "revision", "issue_date", "effective_date", "review_date", "approved_by")),
    "in": Field("choices", "where it was seen", choices=SOURCES),
    "with": Field("choices", "against where it was seen", choices=SOURCES),
    "as": Field("choice", "how they are compared", choices=("text", "code", "number", "date"), default="text"),
    "part": Field("flag", "whether one may be a part of the other", default=False),
}  # fmt: skip
NOUNS: tuple[str, ...] = ()
CASES = {"differs": "the values do not agree"}
PARAMS = {
    "property": "what is compared, for {property:property}",
    "value": "the value found", "other": "the value that it should agree with",
    "source": "where the first was seen, for {source:part}", "other_source": "where the second was seen",
}  # fmt: skip


def _text(value: str) -> str:
    from qmslint.understand.text.words import key

    return key(value)


def _code(value: str) -> str:
    return _text(value).replace(" ", "")


def _number(value: str) -> str:
    digits = "".join(c if c.isdigit() else " " for c in value).split()
    return ".".join(str(int(d)) for d in digits) if digits else _code(value)


_AS: dict[str, Callable[[str], str]] = {"text": _text, "code": _code, "number": _number, "date": str.strip}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of attributes, or of sightings when `seen` is given."""
    fold = _AS[options.get("as", "text")]
    part = bool(options.get("part"))
    return _sightings(options, fold, part=part) if "seen" in options else _attributes(options, fold, part=part)


def _alike(a: str, b: str, *, part: bool) -> bool:
    return a == b or (part and bool(a) and bool(b) and (a in b or b in a))


def _attributes(options: Mapping[str, Any], fold: Callable[[str], str], *, part: bool) -> Check:
    name, among = str(options["value"]), _list(options["among"])

    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        value = value_of(subject, name)
        others = [(n, v) for n in among if (v := value_of(subject, n))]
        if not value or not others:
            yield NOTHING
            return
        if any(_alike(fold(value), fold(v), part=part) for _, v in others):
            return
        which, other = others[0]
        told = {"property": which, "value": str(value), "other": str(other)}
        yield Fault("differs", told, observed=str(value), expected=str(other), key=which)

    return check


def _sightings(options: Mapping[str, Any], fold: Callable[[str], str], *, part: bool) -> Check:
    names, inside, others = map(_list, (options["seen"], options["in"], options["with"]))

    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        compared = False
        seen = context.all("sighting")
        for name in names:
            known = [s for s in seen if s.value.name == name and s.value.source in others and s.value.value]
            told_of: set[str] = set()
            for s in seen:
                value = s.value.value
                if s.value.name != name or s.value.source not in inside or not value or not known:
                    continue
                compared = True
                if any(_alike(fold(value), fold(k.value.value), part=part) for k in known) or fold(value) in told_of:
                    continue
                told_of.add(fold(value))
                other = known[0].value
                told = {
                    "property": name, "value": s.value.text or value, "other": other.text or other.value,
                    "source": s.value.source, "other_source": other.source,
                }  # fmt: skip
                yield Fault("differs", told, s.location, told["value"], observed=value, expected=other.value, key=name)
        if not compared:
            yield NOTHING

    return check


def _list(value: Any) -> list[str]:
    return value if isinstance(value, list) else [value]
