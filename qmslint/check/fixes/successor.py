"""Cite what replaced a legal document in its place: `61/2018/NĐ-CP` → `118/2025/NĐ-CP`, with the date beside it.

    select: {each: reference, where: {kind: law}}
    check: {law: {find: expired}}
    fix:
      successor:
        remark: {vi: "… {old} … {new} … {title} …", en: "…"}

Not safe: the text cited has changed with its number. `remark` becomes a comment at the place; it may show `{old}`, `{new}`
and `{title}` (of the new document); `again` is added where the document cites the new one already. Left alone is what
several documents replaced, what another kind of document replaced, and a law cited by a name that is no longer its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.fixes import Faults, Kept, Mend, Outcome, paragraph_at
from qmslint.check.lookup.register import Entry, law_register
from qmslint.model import Paragraph
from qmslint.understand.cite.citations import Citation, find_citations
from qmslint.understand.text.words import key

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "remark": Field("both", "the comment at the place, with {old}, {new} and {title}", required=True),
    "again": Field("both", "what it says besides where the document cites {new} already"),
}
SAYS = {
    "vi": "thay bằng văn bản kế tiếp, kèm chú thích nhắc đọc lại nội dung viện dẫn",
    "en": "what replaced the text cited, with a comment that asks to read it again",
}
SAFE = False


def mends(faults: Faults, context: Context, options: Mapping[str, Any]) -> Iterator[Outcome]:
    """For each citation its number and the date beside it; the comment stands at the number."""
    register = law_register()
    cited = {r.value.target for r in context.all("reference") if r.value.standing == "current"}
    seen: set[tuple[int, str]] = set()
    for subject, fault in faults:
        paragraph = paragraph_at(context, subject.location.index)
        if paragraph is None or (paragraph.index, subject.value.text) in seen:
            continue
        seen.add((paragraph.index, subject.value.text))
        number = fault.expected or ""
        remarks = [options["remark"], *([options["again"]] if number in cited and "again" in options else [])]
        for c in find_citations(paragraph.text):
            if c.text == subject.value.text and c.standing == "current":
                yield from _mends(paragraph, c, number, register.find(number), remarks)


def _mends(
    paragraph: Paragraph, c: Citation, number: str, new: Entry | None, remarks: Sequence[Mapping[str, str]]
) -> Iterator[Outcome]:
    if not number or "," in number:
        yield Kept(paragraph.place, "fix-several-successors", (c.text, number))
        return
    told = {"old": c.number or c.text, "new": number, "title": new.title if new else number}
    remark = {lang: _filled(" ".join(text[lang] for text in remarks), told) for lang in remarks[0]}
    if c.number:
        if _kind(c.number) != _kind(number):
            yield Kept(paragraph.place, "fix-other-kind", (c.number, number))
            return
        yield Mend(paragraph, c.end - len(c.number), c.end, number, remark)
    elif new is None or not new.issued or not key(c.target).startswith(f"{key(new.title)} "):
        yield Kept(paragraph.place, "fix-cited-by-name", (c.text, number))
        return
    yield from _date(paragraph, c, new, remark if not c.number else {})


def _date(paragraph: Paragraph, c: Citation, new: Entry | None, remark: Mapping[str, str]) -> Iterator[Outcome]:
    """The date beside a number, or within a law's name; one that the register does not know is told."""
    if c.date_text is None:
        year = re.search(r"\d{4}$", c.text)
        if not c.number and year and new is not None:
            yield Mend(paragraph, c.start + year.start(), c.end, new.issued[:4], remark)
        return
    at = paragraph.text.find(c.date_text, c.end if c.number else c.start)
    if new is None or not new.issued:
        yield Kept(paragraph.place, "fix-date-unknown", (c.date_text,))
    elif at >= 0 and c.date != new.issued:
        yield Mend(paragraph, at, at + len(c.date_text), _dated(c.date_text, new.issued), remark)


def _dated(old: str, iso: str) -> str:
    """A date written as the old one is; days under ten and the first two months with a zero, as the decree wants."""
    year, month, day = iso.split("-")
    if int(month) > 2 and not re.search(r"\D0[3-9]\D", old):
        month = month.lstrip("0")
    parts = iter((day, month, year))
    return re.sub(r"\d+", lambda m: next(parts, m[0]), old)


def _kind(number: str) -> str:
    """The letters that say what a document is: NĐ of 118/2025/NĐ-CP, QH of 72/2025/QH15."""
    symbol = re.split(r"[-–‑\s]", number.rpartition("/")[2].strip())[0]
    return key(symbol.rstrip("0123456789"))


def _filled(text: str, values: Mapping[str, str]) -> str:
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return text
