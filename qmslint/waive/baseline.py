"""The findings known before: a run is judged by what is new, and a known finding that was mended must leave the list.

The file is JSON, one finding a line, sorted, so that a change to it can be reviewed. A finding is known by its
fingerprint, which holds while paragraphs, rows and sections are inserted or moved around it. One whose words now stand in
another section of the document is the same one, moved: neither new nor mended.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from qmslint.config.settings import ConfigurationError, Mistake
from qmslint.model import Finding, Location
from qmslint.report.rulebook import RULE_CRASHED
from qmslint.report.run import Run, order
from qmslint.tuples import NamedTuple
from qmslint.waive.apply import failed_as_well, recounted

if TYPE_CHECKING:
    from qmslint.check import Options, RuleSet

__all__ = [
    "STALE",
    "Known",
    "compare",
    "judged",
    "known_of",
    "read_baseline",
    "without_seen",
    "without_stale",
    "written",
]

STALE = "baseline-stale"


class Known(NamedTuple):
    """One finding of a baseline: by its fingerprint, or by its words wherever they stand (`anywhere`, "" for a finding
    without words); the rest is for people who read the file."""

    fingerprint: str
    rule: str
    path: str
    text: str = ""
    anywhere: str = ""


def read_baseline(path: str) -> list[Known]:
    """The findings listed in a file, in its order. Raises `ConfigurationError` for a file that is no baseline."""
    try:
        with open(path, encoding="utf-8-sig") as f:
            values = json.load(f)
        needed = [name for name in Known._fields if name not in Known._field_defaults]
        return [
            Known(*(str(item[n] if n in needed else item.get(n, "")) for n in Known._fields))
            for item in values["findings"]
        ]
    except FileNotFoundError:
        raise ConfigurationError([Mistake(path, 0, "no-baseline")]) from None
    except OSError as error:
        raise ConfigurationError([Mistake(path, 0, "cannot-open", (error.strerror or str(error),))]) from None
    except ValueError as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        raise ConfigurationError([Mistake(path, line, "not-a-baseline")]) from None
    except (KeyError, TypeError):
        raise ConfigurationError([Mistake(path, 0, "not-a-baseline")]) from None


def written(known: Iterable[Known]) -> str:
    """The text of a baseline file."""
    lines = sorted({json.dumps(k._asdict(), ensure_ascii=False) for k in known})
    return '{"baseline": 1, "findings": [\n' + ",\n".join(lines) + "\n]}\n"


def known_of(run: Run) -> list[Known]:
    """The findings of a run as a baseline holds them; those about the baseline itself are left out."""
    found = []
    for f in run.findings:
        text = " › ".join(t for t in (f.procedure, f.location.section, f.excerpt or f.observed) if t)
        if f.rule not in (STALE, RULE_CRASHED):
            found.append(Known(f.fingerprint, f.rule, f.path, text[:160], _anywhere(f)))
    return found


def _anywhere(finding: Finding) -> str:
    """What stays the same about a finding when its words are moved to another section."""
    from qmslint.check.finding import fingerprint

    words = finding.excerpt or finding.observed or ""
    document = finding.document_code or finding.path
    return fingerprint(finding.rule, document, Location(), words, finding.procedure or "") if words else ""


def _moved(run: Run, known: Iterable[Known]) -> dict[Known, Finding]:
    """What a baseline lists of one section and this run finds in another, each with what it is now."""
    listed = list(known)
    marks = {k.fingerprint for k in listed}
    waiting: dict[str, list[Finding]] = {}
    for f in run.findings:
        if f.fingerprint not in marks:
            waiting.setdefault(_anywhere(f), []).append(f)
    made = {f.fingerprint for f in run.findings}
    gone = [k for k in listed if k.anywhere and k.fingerprint not in made]
    return {k: waiting[k.anywhere].pop(0) for k in gone if waiting.get(k.anywhere)}


def compare(
    run: Run, known: Iterable[Known], file: str, rules: RuleSet, options: Options, *, new_only: bool = False
) -> Run:
    """The run judged against a baseline: findings in it do not fail the run, and with `new_only` they are left out.

    A known finding that is no longer made, though its document was checked or is gone, is the finding `baseline-stale`.
    """
    listed = list(known)
    stale = [f for k in stale_of(run, listed) for f in _stale(k, file, rules, options)]
    run = judged(failed_as_well(run, stale), listed, new_only=new_only)
    return run._replace(findings=tuple(sorted([*run.findings, *stale], key=order)))


def judged(run: Run, known: Iterable[Known], *, new_only: bool = False) -> Run:
    """The run in which known findings do not count, and with `new_only` are left out."""
    listed = list(known)
    marks = frozenset((*(k.fingerprint for k in listed), *(f.fingerprint for f in _moved(run, listed).values())))
    findings = tuple(f for f in run.findings if not (new_only and f.fingerprint in marks))
    left_out = len(run.findings) - len(findings)
    return recounted(run._replace(findings=findings, left_out=left_out, known=marks))


def stale_of(run: Run, known: Iterable[Known]) -> list[Known]:
    """What a baseline lists and this run, which looked at the document, does not find."""
    made = Counter(f.fingerprint for f in run.findings)
    listed = list(known)
    left = {*without_seen(run, listed), *_moved(run, listed)}
    return [k for k in listed if not made[k.fingerprint] and k not in left]


def without_seen(run: Run, known: Iterable[Known]) -> list[Known]:
    """What a baseline lists of documents that are there, but were not looked at in this run."""
    looked = {d.path for d in run.documents if d.status == "checked"}
    return [k for k in known if k.path not in looked and os.path.exists(k.path)]


def without_stale(run: Run, known: Iterable[Known]) -> list[Known]:
    """A baseline without what is mended; what was moved is listed where it is now. Nothing new comes in."""
    listed = list(known)
    gone, moved = set(stale_of(run, listed)), _moved(run, listed)
    now = {k.fingerprint: k for k in known_of(run)}
    return [now[moved[k].fingerprint] if k in moved else k for k in listed if k not in gone]


def _stale(known: Known, file: str, rules: RuleSet, options: Options) -> Iterable[Finding]:
    from qmslint.check.unreadable import raised

    params = {"name": known.rule, "file": known.path, "place": known.text}
    return raised(STALE, file, rules, options, params=params, at=Location(), excerpt=known.text, key=known.fingerprint)
