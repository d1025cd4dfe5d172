"""Documents → the plan of fixes, and copies with tracked changes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qmslint.config.settings import Settings
from qmslint.model import Document
from qmslint.project.checker import Checker, understood
from qmslint.project.converted import Converted
from qmslint.project.source import Source
from qmslint.report.revise import How, Plan, revise
from qmslint.report.run import Run

if TYPE_CHECKING:
    from qmslint.check import RuleSet
    from qmslint.check.fixing import Proposal

__all__ = ["fix_sources"]


def fix_sources(sources: Iterable[Source], run: Run, rules: RuleSet, settings: Settings, how: How) -> Plan:
    """What is mended of the findings of a run, and the copies of its documents if `how` names a folder.

    `sources` are those that were checked. Raises `OSError` when a copy cannot be written.
    """
    checker = Checker(rules, settings, run.today)
    fixes = {(rule.pack, rule.id) for rule in rules if rule.fix}
    wanted: dict[str, set[tuple[str, str]]] = {}
    for finding in run.findings:
        if (finding.pack, finding.rule) in fixes:
            wanted.setdefault(finding.path, set()).add((finding.rule, finding.fingerprint))
    checked = {d.path for d in run.documents if d.status == "checked"}

    def propose(document: Document, path: str) -> list[Proposal]:
        from qmslint.check.fixing import proposals

        chosen, options = checker.chosen(path)
        found = proposals(understood(document, path), chosen, options)
        return [p for p in found if (p.finding.rule, p.finding.fingerprint) in wanted[path]]

    with Converted([s for s in sources if s.shown in checked]) as ready:
        documents = sorted(revise(ready, wanted, propose, how), key=lambda d: d.path)
    return Plan(tuple(documents), run.today, how.unsafe)
