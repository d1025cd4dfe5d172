"""What is cited by its code must be listed.

    select: procedure
    check: {unlisted: {of: form, by: code, reference: form, outside: [forms, revision_history]}}

Cited is what the pointers of the kind `reference` name, and what looks like a listed code with another last number: where
`M-TL02-1` to `-3` are listed, `M-TL02-4` is one of them. Only codes of a listed scheme count (the letters before the first
digit), so forms of another document do not; nor does a pointer that says itself whose form it is, as in "Mẫu số 01 tại
Phụ lục I của Nghị định …". A procedure that lists no codes is passed by. One fault a code, where it first stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.lookup.formcodes import Codes, fold, scheme, shape
from qmslint.check.nouns.conditions import value_of
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault, Unknown
from qmslint.check.rule import Check
from qmslint.understand.text.codes import normalise_code

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "of": Field("noun", "what is listed", required=True),
    "by": Field("attribute", "the attribute that holds its code", required=True, of="of"),
    "reference": Field("text", "the kind of the pointers that cite it"),
    "outside": Field("kinds", "the parts in which a code is no citation", required=True),
}
NOUNS = ("procedure",)
CASES = {"unlisted": "the code is cited and not listed"}
PARAMS = {"target": "the code", "known": "the codes that are listed"}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of all citations of a procedure."""
    given = options["outside"]
    outside = frozenset(given if isinstance(given, list) else [given])
    of, by, kind = options["of"], options["by"], options.get("reference")

    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        codes = Codes.of(subject, context, of, by)
        if not codes.listed:
            yield Unknown("no codes are listed")
            return
        found = list(_shaped(subject, context, codes))
        if kind:
            found += _pointers(subject, context, codes, kind)
        own = value_of(context.subjects.document, "code")
        told = {fold(str(own))} if own else set()  # "biểu HC-14 -BM-01": the document itself is no form
        for at, _, code in sorted(found, key=lambda f: (f[0].location.index or 0, f[1])):
            zones = context.zones.at(at.location.index)
            if fold(code) in told or not outside.isdisjoint(zones) or "form_template" in zones:
                continue
            told.add(fold(code))
            params = {"target": code, "known": ", ".join(codes.listed[:12])}
            yield Fault("unlisted", params, at.location, code, observed=code, key=code)

    return check


def _pointers(subject: Subject, context: Context, codes: Codes, kind: str) -> Iterator[tuple[Subject, int, str]]:
    """The pointers that name a code of a listed scheme which is not listed."""
    for r in context.within(subject, "reference"):
        v = r.value
        if v.kind != kind or v.standing != "current" or scheme(v.target) not in codes.schemes or codes.has(v.target):
            continue
        text, at = codes.around(r, context)
        if not codes.foreign(text, at) and not codes.begins(text, at):
            yield r, at, v.text if normalise_code(v.text) == v.target else v.target


def _shaped(subject: Subject, context: Context, codes: Codes) -> Iterator[tuple[Subject, int, str]]:
    """Words that look like a listed code with another last number."""
    texts = context.subjects.texts
    spans = subject.value.ranges
    shapes = {s.pattern: (s, literal) for c in codes.listed if (found := shape(c)) for s, literal in [found]}
    for pattern, literal in shapes.values():
        for n in context.text.having((literal,)):
            if not any(a <= texts[n].index <= b for a, b in spans):
                continue
            for m in pattern.finditer(texts[n].text):
                if not codes.has(m[0]) and not codes.begins(texts[n].text, m.start()):
                    yield context.subjects.paragraph(n), m.start(), m[0]
