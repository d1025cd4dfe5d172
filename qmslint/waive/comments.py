"""Waivers written in Word: a comment `qmslint: bỏ qua form-without-template — mẫu do Bộ cấp (đến 31/12/2026)`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qmslint.model import Comment, Location, Paragraph, Reading, iter_paragraphs
from qmslint.understand.text.dates import read_date
from qmslint.waive.model import Waiver

__all__ = ["waivers_in"]

_WAIVER = re.compile(
    r"^\s*qmslint\s*:?\s*(?:bỏ\s+qua|bo\s+qua|miễn\s+trừ|ignore|waive)\s*:?\s+(?P<rules>[a-z][\w*-]*(?:\s*[,;]\s*[a-z][\w*-]*)*)"
    r"(?![\w*]|-\w)\s*(?:(?:[-–—:.(]|vì|do|because)\s*(?P<reason>.*))?$",
    re.IGNORECASE | re.DOTALL,
)
_UNTIL = re.compile(
    r"[,;(\s]*\b(?:đến|tới|den|until|till)\s+(?:hết\s+)?(?:ngày\s+)?(?P<day>\d[\d/.-]*\d)\s*\)?[.\s]*$",
    re.IGNORECASE,
)


def waivers_in(reading: Reading) -> tuple[Waiver, ...]:
    """The waivers among the comments of a document that are not resolved; the comment's author is the owner.

    A comment that begins with `qmslint:` and says nothing that can be understood gives a waiver of the rule "".
    """
    found = [c for c in reading.document.comments if c.text.lstrip().lower().startswith("qmslint") and not c.done]
    if not found:
        return ()
    from qmslint.check.nouns.subjects import stories

    places = {p.index: p for blocks in stories(reading) for p in iter_paragraphs(blocks)}
    return tuple(w for c in found for w in _waivers(c, places.get(c.index), reading.path))


def _waivers(comment: Comment, paragraph: Paragraph | None, path: str) -> Iterator[Waiver]:
    at = Location(index=comment.index) if paragraph is None else paragraph.place._replace(index=paragraph.index)
    heading = paragraph.printed if paragraph is not None and paragraph.place.table is None else ""
    beside = paragraph.text if paragraph is not None else ""
    common = Waiver("", owner=comment.author, path=path, at=at, heading=heading, beside=beside, source=path)
    match = _WAIVER.match(comment.text)
    if match is None:
        if comment.text.partition(":")[1]:
            yield common._replace(words=comment.text.strip())
        return
    reason = (match["reason"] or "").strip()
    until = _UNTIL.search(reason)
    found = read_date(until["day"]) if until else None
    day = (found.iso or "") if found is not None else ""
    if until and day:
        reason = reason[: until.start()].strip()
    if reason.count(")") > reason.count("("):  # the whole reason stood in brackets
        reason = reason.rstrip(" .").removesuffix(")").rstrip()
    for rule in re.split(r"\s*[,;]\s*", match["rules"]):
        yield common._replace(rule=rule.lower(), reason=reason, until=day)
