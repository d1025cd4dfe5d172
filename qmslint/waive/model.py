"""A waiver: which rule it silences, where, why, whose it is and until when."""

from __future__ import annotations

from qmslint.model import Finding, Location
from qmslint.tuples import NamedTuple
from qmslint.understand.text.words import key

__all__ = ["Waiver"]

_NEAR = 12  # paragraphs behind a heading
_LONG = 20  # letters that are no chance


class Waiver(NamedTuple):
    """One decision not to act on a finding.

    `rule` is a rule's id or the beginning of one (`form-*`). A waiver from a comment is for the document `path` and the
    place `at`: its paragraph, the row that it stands in, or the section that its paragraph heads; `beside` are the words
    of its paragraph, for findings about a section that show them. One from a file is for the documents whose path
    matches one of `files` (all, if empty), within `section` and with `words` in the finding, or for the one
    `fingerprint`. `until` is the last day (ISO) on which it holds, "" for ever; `source` and `line` tell where it is
    written.
    """

    rule: str
    reason: str = ""
    owner: str = ""
    until: str = ""
    path: str = ""
    at: Location | None = None
    heading: str = ""
    beside: str = ""
    files: tuple[str, ...] = ()
    section: str = ""
    words: str = ""
    fingerprint: str = ""
    source: str = ""
    line: int = 0

    def names(self, rule: str) -> bool:
        """Whether it is for this rule."""
        return rule.startswith(self.rule[:-1]) if self.rule.endswith("*") else rule == self.rule

    def covers(self, finding: Finding) -> bool:
        """Whether it is for this finding, the document apart (`files`)."""
        if not self.names(finding.rule):
            return False
        if self.at is not None:
            return finding.path == self.path and (self._here(finding.location) or self._beside(finding))
        if self.fingerprint and finding.fingerprint != self.fingerprint:
            return False
        if self.section and key(self.section) not in key(finding.location.section or ""):
            return False
        shown = " ".join(
            (finding.excerpt, finding.location.text or "", finding.observed or "", finding.procedure or "")
        )
        return not self.words or key(self.words) in key(shown)

    def _here(self, place: Location) -> bool:
        """A finding about the whole document has no place: a comment anywhere is for it."""
        at = self.at
        if at is None or place.index is None or place.index == at.index:
            return True
        if place.table is not None and (place.table, place.row) == (at.table, at.row):
            return True
        return bool(self.heading) and key(place.section or "") == key(self.heading)

    def _beside(self, finding: Finding) -> bool:
        """Whether a finding at a heading shows words of a paragraph behind it, and the comment stands at these: there is where
        its reader looks, and where `--annotate` puts it."""
        at, place = self.at, finding.location
        if at is None or at.index is None or place.index is None or not 0 < at.index - place.index <= _NEAR:
            return False
        shown = key(finding.excerpt)
        return bool(shown) and (shown == key(self.beside) or (len(shown) >= _LONG and shown in key(self.beside)))
