"""The findings known before: a run is judged by what is new, and a known finding that was mended must leave the list.

The file is JSON, one finding a line, sorted, so that a change to it can be reviewed. A finding is known by its
fingerprint, which holds while paragraphs are inserted or moved within its section.
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
from qmslint.waive.apply import recounted

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
    """One finding of a baseline: by its fingerprint; the rest is for people who read the file."""

    fingerprint: str
    rule: str
    path: str
    text: str = ""


def read_baseline(path: str) -> list[Known]:
    """The findings listed in a file, in its order. Raises `ConfigurationError` for a file that is no baseline."""
    try:
        with open(path, encoding="utf-8-sig") as f:
            values = json.load(f)
        return [Known(*(str(item[name]) for name in Known._fields)) for item in values["findings"]]
    except OSError as error:
        raise ConfigurationError([Mistake(path, 1, "cannot-open", (error.strerror or str(error),))]) from None
    except ValueError as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        raise ConfigurationError([Mistake(path, line, "syntax", (str(error),))]) from None
    except (KeyError, TypeError) as error:
        raise ConfigurationError([Mistake(path, 1, "key-missing", (str(error).strip("'"),))]) from None


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
            found.append(Known(f.fingerprint, f.rule, f.path, text[:160]))
    return found


def compare(
    run: Run, known: Iterable[Known], file: str, rules: RuleSet, options: Options, *, new_only: bool = False
) -> Run:
    """The run judged against a baseline: findings in it do not fail the run, and with `new_only` they are left out.

    A known finding that is no longer made, though its document was checked or is gone, is the finding `baseline-stale`.
    """
    listed = list(known)
    stale = [f for k in stale_of(run, listed) for f in _stale(k, file, rules, options)]
    run = judged(run, listed, new_only=new_only)
    return run._replace(findings=tuple(sorted([*run.findings, *stale], key=order)))


def judged(run: Run, known: Iterable[Known], *, new_only: bool = False) -> Run:
    """The run in which known findings do not count, and with `new_only` are left out."""
    marks = frozenset(k.fingerprint for k in known)
    findings = tuple(f for f in run.findings if not (new_only and f.fingerprint in marks))
    left_out = len(run.findings) - len(findings)
    return recounted(run._replace(findings=findings, suppressed=run.suppressed + left_out, known=marks))


def stale_of(run: Run, known: Iterable[Known]) -> list[Known]:
    """What a baseline lists and this run, which looked at the document, does not find."""
    made = Counter(f.fingerprint for f in run.findings)
    listed = list(known)
    left = set(without_seen(run, listed))
    return [k for k in listed if not made[k.fingerprint] and k not in left]


def without_seen(run: Run, known: Iterable[Known]) -> list[Known]:
    """What a baseline lists of documents that are there, but were not looked at in this run."""
    looked = {d.path for d in run.documents if d.status == "checked"}
    return [k for k in known if k.path not in looked and os.path.exists(k.path)]


def without_stale(run: Run, known: Iterable[Known]) -> list[Known]:
    """A baseline without what is mended. Nothing new comes in."""
    listed = list(known)
    gone = set(stale_of(run, listed))
    return [k for k in listed if k not in gone]


def _stale(known: Known, file: str, rules: RuleSet, options: Options) -> Iterable[Finding]:
    from qmslint.check.unreadable import raised

    params = {"name": known.rule, "file": known.path, "place": known.text}
    return raised(STALE, file, rules, options, params=params, at=Location(), excerpt=known.text, key=known.fingerprint)
