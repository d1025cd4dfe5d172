"""What the labels of every set of documents have to fulfil: words of the contract, true to the text, sums that agree."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from typing import Any

from lxml import etree

from tests.house.build import W
from tests.house.scoring import LABELLED_RULES, fold

KINDS = """
    purpose scope references legal_basis definitions responsibility conditions how_to_apply dossier dossier_sets
    time_limit place fee agency applicant result steps forms records revision_history approval
    """
DOCUMENT_RULES = """
    legal-citation-malformed legal-date-mismatch legal-document-expired agency-obsolete placeholder-left
    listed-procedure-without-block issue-date-mismatch doubt
    """
AT_DOCUMENT = frozenset(DOCUMENT_RULES.split())
Labels = Mapping[str, Any]


def strange_words(labels: Labels) -> set[str]:
    """Kinds and rules that are none of the contract, or stand at the wrong place."""
    out = {f["rule"] for f in labels["document_findings"]} - AT_DOCUMENT
    for procedure in labels["procedures"]:
        out |= set(procedure["sections"]) - set(KINDS.split())
        out |= {f["rule"] for f in procedure["findings"]} - (LABELLED_RULES - AT_DOCUMENT)
    return out


def held(package: bytes) -> str:
    """Everything a Word file says after its tracked changes are accepted, folded."""
    out = []
    with zipfile.ZipFile(io.BytesIO(package)) as parts:
        for name in parts.namelist():
            if name.startswith("word/") and name.endswith(".xml"):
                out += [t.text or "" for t in etree.fromstring(parts.read(name)).iter(f"{{{W}}}t")]
    return fold("".join(out))


def not_held(labels: Labels, text: str) -> list[str]:
    """What is labelled verbatim and does not stand in the folded text."""
    wanted: list[str | None] = []
    for procedure in labels["procedures"]:
        wanted += [*re.split(r": |; ", procedure["title"]), procedure["code"], *procedure["tthc_codes"]]
        wanted += (procedure["dossier"] or {"components": []})["components"]
        for step in (s for flow in procedure["flows"] for s in flow["steps"]):
            wanted += [*(step["responsible"] or "").split(" / "), step["duration_text"], step["label"]]
    return [words for words in wanted if words and fold(words) not in text]


def sums_differ(procedure: Labels, outside: float = 0) -> bool:
    """Whether the steps of a flow that has no empty duration add up to another total than stated; `outside` stay out."""
    wrong = False
    for flow in procedure["flows"]:
        total = flow["stated_total_days"]
        if total is not None and "step-without-duration" not in rules(procedure):
            wrong |= abs(sum(s["days"] or 0 for s in flow["steps"]) - outside - total) > 1e-6
    return wrong


def rules(procedure: Labels) -> set[str]:
    """The rules that a procedure is labelled with."""
    return {f["rule"] for f in procedure["findings"]}
