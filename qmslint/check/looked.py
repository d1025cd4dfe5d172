"""What a rule over the project looked at, by the path of the document or list: its evidence, as `engine` counts it for the
rules over one document.

The verb of such a rule tells by `looks(options) -> (project) -> paths` what it judges; a path comes once for each thing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.evidence import Evidence
from qmslint.check.rule import Rule
from qmslint.check.verbs import verb

if TYPE_CHECKING:
    from qmslint.facts.index import Project

__all__ = ["count_looked"]


def count_looked(
    evidence: dict[str, Evidence],
    rule: Rule,
    project: Project,
    failed: Mapping[str, int],
    chosen: Callable[[str], bool],
    *,
    crashed: bool,
) -> None:
    """Add what the rule looked at to the evidence of each path for which it was `chosen`; `failed` says how often it found
    a fault there."""
    looked = Counter(() if crashed else _looks(rule.check, project))
    unread = {d.path for d in project.documents if crashed or not d.read}
    for path in dict.fromkeys((*(d.path for d in project.documents), *looked, *failed)):
        if not chosen(path):
            continue
        here = evidence.setdefault(path, Evidence())
        faults = failed.get(path, 0)
        here.count(rule, "failed", faults)
        here.count(rule, "passed", max(0, looked[path] - faults))
        here.count(rule, "not_read", int(path in unread))


def _looks(check: Mapping[str, Any], project: Project) -> Iterable[str]:
    (name, options), *_ = check.items()
    looks = getattr(verb(name), "looks", None) if name not in ("all", "either", "not") else None
    return looks(options)(project) if looks else ()
