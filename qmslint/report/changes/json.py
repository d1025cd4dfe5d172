"""The comparison in the JSON report: the value of its key `changes`."""

from __future__ import annotations

from typing import Any

from qmslint.model import Location
from qmslint.model.change import Change, Comparison, DocumentChanges

__all__ = ["comparison_object"]


def comparison_object(comparison: Comparison) -> dict[str, Any]:
    """What changed since which version, every document that was compared."""
    return {"since": comparison.since, "documents": [_document(d) for d in comparison.documents]}


def _document(document: DocumentChanges) -> dict[str, Any]:
    return {
        "path": document.path,
        "old_path": document.old_path,
        "document_code": document.code,
        "status": document.how,
        "unread": document.unread or None,
        "partly_read": document.partly,
        "rough": document.rough,
        "revised": document.revised,
        "changes": [_change(c) for c in document.changes],
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "fact": change.fact,
        "change": change.how,
        "part": change.part or None,
        "name": change.name,
        "before": change.before,
        "after": change.after,
        "procedure_index": change.procedure_index,
        "procedure": change.procedure,
        "old_location": _place(change.old),
        "new_location": _place(change.new),
    }


def _place(location: Location | None) -> dict[str, Any] | None:
    from qmslint.report.json import location_object

    return None if location is None else location_object(location)
