"""Bodies that no longer exist and are still given a part to play (`rules/vocabulary/agencies.yaml`).

    select: document
    check: {agencies: {from: 2025-07-01}}

Looked at are documents dated on or after `from`, and drafts that show by what they cite, or by the month beside a blank
day, that they are no older. A name counts where a body acts or is addressed: in steps, in the
parts on agency, place and responsibility, in the articles of a decision. It does not count where it is only quoted: in
the title of an older text, in legal basis, in the name of a procedure, in a paper of the dossier or a form that such a
body once issued, beside words that say that the body is gone. Ministries count only in a step or in the agency part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.lookup.bodies import Named, bodies
from qmslint.check.nouns.conditions import value_of
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import NOTHING, Fault, Unknown
from qmslint.check.rule import Check
from qmslint.understand.text.title_codes import title_codes
from qmslint.understand.text.words import tone_key

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {"from": Field("text", "the day from which documents are looked at", default="2025-07-01")}
NOUNS = ("document",)
CASES = {"district": "a body of the district level", "": "a department or ministry that was merged"}
PARAMS = {
    "name": "the name as written",
    "since": "since when the body is gone",
    "successor": "who has taken over, for a message in Vietnamese",
    "successor_en": "the same for a message in English",
    "day": "the date of the document, or the first day that it can have",
}

# Parts in which a name is a quotation or belongs to a paper, not to somebody who acts.
_PASSED = frozenset(
    (
        "legal_basis",
        "references",
        "definitions",
        "dossier",
        "forms",
        "records",
        "revision_history",
        "form_template",
        "contents",
    )
)
_QUOTES = (("“", "”"), ("«", "»"))
# A text with a number: what follows it up to the end of the clause is its title.
_CITED = r"\bsố\s*:?\s*\d+[\w/]*[-–/]\w|\d+/\d{4}/\w"
_CLAUSE = r";|\.\s|\n|[+•]\s|(?:^|\s)[-–]\s"


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of the whole document; the first place of each name is the fault."""
    since = options.get("from", "2025-07-01")

    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        day = value_of(subject, "not_before")
        if day is not None and day < since:
            yield NOTHING  # the bodies were there
            return
        known = bodies()
        titles = _titles(context)
        seen: set[str] = set()
        index = context.text
        for n in index.having(known.literals):
            s = index.paragraphs[n]
            if not _acts(s, context, titles):
                continue
            for named in known.find(s.value.text):
                body = named.body
                if named.name in seen or (day and body["gone"] > day) or _quoted(named, s.value.text.lower()):
                    continue
                if body["ministry"] and not _in_charge(s, context):
                    continue
                if day is None:
                    yield Unknown("the document has no date, and a body acts in it that is gone")
                    return
                seen.add(named.name)
                yield _fault(s, named, day)

    return check


def _fault(s: Subject, named: Named, day: str) -> Fault:
    text: str = s.value.text
    start, end, body = named.start, named.end, named.body
    a = max(0, start - 50)
    told = {"name": text[start:end], "since": body["gone"], "day": day,
            "successor": body["successor"]["vi"], "successor_en": body["successor"]["en"]}  # fmt: skip
    return Fault(body["case"], told, s.location, text[a : end + 50], (start - a, end - a), text[start:end],
                 body["successor"]["vi"], key=tone_key(text[start:end]))  # fmt: skip


def _quoted(named: Named, lowered: str) -> bool:
    """Whether a body stands there as a quotation, as something past, or as who once issued a paper."""
    start = max((c.end() for c in re.finditer(_CLAUSE, lowered[: named.start])), default=0)
    stop = re.compile(_CLAUSE).search(lowered, named.end)
    before, after = lowered[start : named.start], lowered[named.end : stop.start() if stop else len(lowered)]
    if re.search(_CITED, before) or any(before.count(a) > before.count(b) for a, b in _QUOTES):
        return True
    return any(w in before or w in after for w in _GONE) or _first_word(after) in _ISSUED


# Words in the same clause that speak of the past or of the change itself.
_GONE = (
    "trước đây", "trước ngày", "trước khi", "(cũ)", " cũ ", "nay là", "sáp nhập", "hợp nhất", "giải thể",
    "kết thúc hoạt động", "chấm dứt", "không còn", "bãi bỏ", "hết hiệu lực", "thay thế", "thay cho", "chuyển từ",
    "không tổ chức",
)  # fmt: skip
# What follows the body that once issued a paper: "do Sở Kế hoạch và Đầu tư cấp".
_ISSUED = frozenset(("cấp", "đã", "ban", "ký", "cũ"))


def _first_word(text: str) -> str:
    words = text.split(maxsplit=1)
    return words[0].strip(".,;:()") if words else ""


def _acts(s: Subject, context: Context, titles: frozenset[str]) -> bool:
    """Whether a paragraph is one in which bodies act."""
    if s.location.part in ("header", "footer", "footnote"):
        return False
    text = s.value.text.lstrip(" -–•+")
    if text.startswith(("Căn cứ", "căn cứ", "Thủ tục", "THỦ TỤC")) or title_codes(text) or tone_key(text) in titles:
        return False
    return _PASSED.isdisjoint(context.zones.at(s.value.index))


def _titles(context: Context) -> frozenset[str]:
    listed = (x.title for x in context.reading.listed)
    own = (p.title for p in context.reading.procedures)
    return frozenset(tone_key(t) for t in (*listed, *own) if t)


def _in_charge(s: Subject, context: Context) -> bool:
    """Whether the paragraph says who is responsible: in the agency part, or in a step's cell of that role."""
    if "agency" in context.zones.at(s.value.index):
        return True
    text = tone_key(s.value.text)
    return any(text and text in tone_key(x.value.responsible or "") for x in context.all("step"))
