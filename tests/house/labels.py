"""What a careful reader finds in a document, noted beside the words as they are written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple


class Step(NamedTuple):
    """A step as labelled. `days` is what a careful reader makes of `time` (None: no number, or merged with that above).

    `show` is what stands in the label cell, `label` what the row belongs to (a sub-row shows nothing).
    """

    label: str
    action: str
    who: str | None
    time: str | None
    days: float | None
    out: str = ""
    show: str | None = None
    who_shown: str | None = None
    time_shown: str | None = None

    def cell(self, role: str) -> str:
        """What stands in the column of this role: label, number, action, who, time, out, or `=words`."""
        if role.startswith("="):
            return role[1:]
        if role == "label":
            return self.label if self.show is None else self.show
        if role == "time":
            return (self.time or "") if self.time_shown is None else self.time_shown
        if role == "who":
            return (self.who or "") if self.who_shown is None else self.who_shown
        return self.action if role == "action" else self.out


class Labels:
    """The labels of one document in the making. What is labelled is what the same call, or the line beside it, wrote."""

    name: str
    labels: dict[str, Any]

    def begin(self, name: str) -> None:
        """Start with no procedure and no finding."""
        self.name = name
        self.labels = {"document": name, "procedures": [], "document_findings": []}

    @property
    def _last(self) -> dict[str, Any]:
        return self.labels["procedures"][-1]  # type: ignore[no-any-return]

    def procedure(self, title: str, code: str | None = None, tthc: Sequence[str] = ()) -> None:
        """A procedure begins: what follows is labelled as its own."""
        self.labels["procedures"].append(
            {
                "title": title,
                "code": code,
                "tthc_codes": list(tthc),
                "sections": [],
                "dossier": None,
                "time_limits_days": [],
                "flows": [],
                "findings": [],
            }
        )

    def has(self, *kinds: str) -> None:
        """The procedure has a heading or labelled part of these kinds."""
        self._last["sections"] += [k for k in kinds if k not in self._last["sections"]]

    def papers(self, *papers: str, sets: int | None = None) -> list[str]:
        """The dossier holds these main items, in this number of sets; they come back to be written."""
        dossier = self._last["dossier"] = self._last["dossier"] or {"components": [], "sets": None}
        dossier["components"] += papers
        dossier["sets"] = sets if sets is not None else dossier["sets"]
        return list(papers)

    def limit(self, *days: float) -> None:
        """The procedure states these limits."""
        self._last["time_limits_days"] += [float(d) for d in days]

    def flow(self, steps: Sequence[Step], total: float | None = None, case: str | None = None) -> Sequence[Step]:
        """A flow of steps for one case, with the total stated for it; the steps come back to be written."""
        self._last["flows"].append(
            {
                "case": case,
                "steps": [
                    {"label": s.label, "responsible": s.who, "days": s.days, "duration_text": s.time} for s in steps
                ],
                "stated_total_days": total,
            }
        )
        return steps

    def finds(self, rule: str, where: str, evidence: str = "") -> None:
        """A defect was planted in the procedure."""
        self._last["findings"].append({"rule": rule, "where": where, "evidence": evidence})

    def document_finds(self, rule: str, where: str, evidence: str = "") -> None:
        """A defect was planted that is reported once for the document."""
        self.labels["document_findings"].append({"rule": rule, "where": where, "evidence": evidence})

    def bare(self, where: str, why: str = "the block holds only its steps") -> None:
        """The two findings of the audit: no dossier is shown, and no row names the control slip."""
        self.finds("dossier-missing", where, why)
        self.finds("control-slip-missing", where, "no row names the Phiếu kiểm soát quá trình giải quyết hồ sơ")

    def doubt(self, where: str, why: str) -> None:
        """A point where careful readers may differ; it is not scored."""
        self.document_finds("doubt", where, why)
