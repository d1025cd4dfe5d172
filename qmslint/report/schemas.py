"""The JSON Schemas of the `check` and `extract` reports."""

from __future__ import annotations

from typing import Any

from qmslint.model.change import CHANGED, FACTS, HOW, UNREAD
from qmslint.report.json import SCHEMA

__all__ = ["evidence_schema", "extract_schema", "fix_schema", "report_schema"]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TEXT = {"type": "string"}
_TEXT_OR_NULL = {"type": ["string", "null"]}
_DATE = {"type": ["string", "null"], "description": "an ISO date, 2025-11-20"}
_COUNT = {"type": "integer", "minimum": 0}
_COUNT_OR_NULL = {"type": ["integer", "null"], "minimum": 0}
_DAYS = {"type": ["number", "null"], "minimum": 0, "description": "working days of 8 hours; null: not a number"}
_STATUS = {"enum": ["checked", "not-read", "skipped"]}
_VERSION = {"type": "string", "description": "the version that wrote the report"}
_TODAY = {"type": "string", "description": "the day whose law was applied"}
_FROM_ONE = {"type": "integer", "minimum": 1}


def _object(optional: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "additionalProperties": False, "required": required, "properties": properties}


def _array(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


_LOCATION = {
    "description": "a place; absent keys do not apply; counting starts at 1",
    **_object(
        ("section", "table", "row", "column", "page", "page_exact", "text"),
        part={"enum": ["body", "header", "footer", "footnote", "textbox", "sheet"]},
        section=_TEXT,
        table=_FROM_ONE,
        row=_FROM_ONE,
        column=_FROM_ONE,
        page=_FROM_ONE,
        page_exact={"type": "boolean"},
        text=_TEXT,
    ),
}
_PLACE = {"$ref": "#/$defs/location"}


def _whole(title: str, optional: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    return {"$schema": _DIALECT, "title": title, **_object(optional, **properties), "$defs": {"location": _LOCATION}}


def report_schema() -> dict[str, Any]:
    """The schema of `qmslint check --output-format json`; a line of `jsonl` is one item of `findings`."""
    finding = _object(
        ("known",),
        rule=_TEXT,
        level={"enum": ["error", "warning", "info"]},
        message=_TEXT,
        path=_TEXT,
        document_code=_TEXT_OR_NULL,
        procedure_index=_COUNT_OR_NULL,
        procedure=_TEXT_OR_NULL,
        location=_PLACE,
        excerpt=_TEXT,
        observed=_TEXT_OR_NULL,
        expected=_TEXT_OR_NULL,
        clause=_array(_TEXT),
        confidence={"enum": ["high", "medium", "low"]},
        fingerprint=_TEXT,
        fixable={"type": "boolean"},
        known={"type": "boolean", "description": "only with --baseline: whether it is listed there"},
    )
    document = _object(path=_TEXT, status=_STATUS, procedures=_COUNT, findings=_COUNT)
    names = ("documents", "checked", "errors", "warnings", "infos", "suppressed", "known")
    return _whole(
        "qmslint check report",
        ("changes",),
        schema={"const": SCHEMA},
        qmslint=_VERSION,
        today=_TODAY,
        findings=_array(finding),
        documents=_array(document),
        summary=_object((), **dict.fromkeys(names, _COUNT)),
        changes=_changes(),
    )


def _changes() -> dict[str, Any]:
    place = {"oneOf": [{"type": "null"}, _PLACE]}
    change = _object(
        fact={"enum": list(FACTS)},
        change={"enum": list(CHANGED)},
        part=_TEXT_OR_NULL,
        name=_TEXT,
        before=_TEXT_OR_NULL,
        after=_TEXT_OR_NULL,
        procedure_index=_COUNT_OR_NULL,
        procedure=_TEXT_OR_NULL,
        old_location=place,
        new_location=place,
    )
    document = _object(
        path=_TEXT_OR_NULL,
        old_path=_TEXT_OR_NULL,
        document_code=_TEXT_OR_NULL,
        status={"enum": list(HOW)},
        unread={"enum": [None, *UNREAD]},
        partly_read={"type": "boolean"},
        rough={"type": "boolean"},
        revised={"type": ["boolean", "null"]},
        changes=_array(change),
    )
    return {
        "description": "only with --since: what changed since that version",
        **_object(since=_TEXT, documents=_array(document)),
    }


def fix_schema() -> dict[str, Any]:
    """The schema of `qmslint fix --output-format json`."""
    change = _object(
        rule=_TEXT,
        fingerprint=_TEXT,
        safety={"enum": ["safe", "unsafe"]},
        written={"type": "boolean", "description": "in the copy, or with --diff: would be; unsafe ones need --unsafe"},
        location=_PLACE,
        before={"type": "string", "description": "some words before it"},
        old=_TEXT,
        new=_TEXT,
        after={"type": "string", "description": "some words after it"},
        comment={"type": ["string", "null"], "description": "the comment beside the change"},
    )
    left = _object(rule=_TEXT, fingerprint=_TEXT, location=_PLACE, reason=_TEXT)
    document = _object(
        path=_TEXT,
        copy={"type": ["string", "null"], "description": "where the copy was written"},
        reason={"type": ["string", "null"], "description": "why there is no copy, where there should be one"},
        unsigned={"type": "boolean", "description": "whether the copy has lost the original's digital signature"},
        changes=_array(change),
        left=_array(left),
    )
    return _whole(
        "qmslint fix plan",
        schema={"const": SCHEMA},
        qmslint={"type": "string", "description": "the version that made the plan"},
        today={"type": "string", "description": "the day whose law was applied"},
        unsafe={"type": "boolean", "description": "whether unsafe changes were asked for"},
        documents=_array(document),
        summary=_object((), **dict.fromkeys(("documents", "copies", "changes", "waiting", "left"), _COUNT)),
    )


def evidence_schema() -> dict[str, Any]:
    """The schema of `qmslint check --report evidence:FILE.json`."""
    counts = dict.fromkeys(("examined", "passed", "failed", "not_applicable", "not_read"), _COUNT)

    def cells(*states: str) -> dict[str, Any]:
        return _array(_object((), path=_TEXT, state={"enum": list(states)}, **counts))

    clause = _object(
        clause={**_TEXT_OR_NULL, "description": "null: the rules that name no clause"},
        title=_TEXT,
        rules=_array(_TEXT),
        documents=cells("found", "not-found", "not-read", "not-applicable"),
    )
    rule = _object(
        rule={"type": "string", "description": "pack/rule"},
        title=_TEXT,
        clause=_array(_TEXT),
        documents=cells("passed", "failed", "not-read", "not-applicable"),
    )
    document = _object(path=_TEXT, status=_STATUS)
    whole = {"schema": {"const": SCHEMA}, "qmslint": _VERSION, "today": _TODAY}
    return {
        "$schema": _DIALECT,
        "title": "qmslint evidence",
        **_object((), **whole, documents=_array(document), clauses=_array(clause), rules=_array(rule)),
    }


def extract_schema() -> dict[str, Any]:
    """The schema of `qmslint extract --output-format json`."""
    control = _object(
        code=_TEXT_OR_NULL,
        title=_TEXT_OR_NULL,
        revision=_TEXT_OR_NULL,
        issue_date=_DATE,
        effective_date=_DATE,
        prepared_by=_TEXT_OR_NULL,
        reviewed_by=_TEXT_OR_NULL,
        approved_by=_TEXT_OR_NULL,
        history=_array(_object(revision=_TEXT_OR_NULL, date=_DATE, description=_TEXT)),
    )
    document = _object(
        path=_TEXT,
        format=_TEXT,
        sha256=_TEXT,
        language=_TEXT,
        control=control,
        not_read=_array(_object(what=_TEXT, location=_PLACE)),
        procedures=_array(_procedure()),
    )
    return _whole("qmslint extract", schema={"const": SCHEMA}, documents=_array(document))


def _procedure() -> dict[str, Any]:
    component = _object(
        text=_TEXT, originals=_COUNT_OR_NULL, copies=_COUNT_OR_NULL, form=_TEXT_OR_NULL, location=_PLACE
    )
    dossier = _object(components=_array(component), sets=_COUNT_OR_NULL, refers_to=_TEXT_OR_NULL, location=_PLACE)
    step = _object(
        label=_TEXT,
        action=_TEXT,
        responsible=_TEXT_OR_NULL,
        days=_DAYS,
        duration_text=_TEXT_OR_NULL,
        outputs=_TEXT_OR_NULL,
        location=_PLACE,
    )
    reference = _object(
        kind={"enum": ["procedure", "form", "law", "section", "step", "document"]},
        text=_TEXT,
        target=_TEXT,
        revision=_TEXT_OR_NULL,
        location=_PLACE,
    )
    return _object(
        title=_TEXT,
        code=_TEXT_OR_NULL,
        tthc_codes=_array(_TEXT),
        sections=_array(_object(kind={"enum": list(KINDS)}, number=_TEXT_OR_NULL, title=_TEXT, location=_PLACE)),
        dossier={"oneOf": [{"type": "null"}, dossier]},
        time_limits=_array(_object(days=_DAYS, text=_TEXT, case=_TEXT_OR_NULL, location=_PLACE)),
        flows=_array(_object(case=_TEXT_OR_NULL, stated_total_days=_DAYS, location=_PLACE, steps=_array(step))),
        forms=_array(_object(code=_TEXT_OR_NULL, title=_TEXT, location=_PLACE)),
        records=_array(_object(text=_TEXT, retention=_TEXT_OR_NULL, place=_TEXT_OR_NULL, location=_PLACE)),
        references=_array(reference),
    )


KINDS = (
    "purpose", "scope", "references", "legal_basis", "definitions", "responsibility", "conditions", "how_to_apply",
    "dossier", "dossier_sets", "time_limit", "place", "fee", "agency", "applicant", "result", "steps", "forms",
    "records", "revision_history", "approval",
)  # fmt: skip
"""The kinds of sections."""
