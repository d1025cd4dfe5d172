"""What was understood of documents: as JSON for machines (`qmslint schema extract`), as an outline for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from qmslint.model import Control, Dossier, Flow, NotRead, Procedure, Reading
from qmslint.report.json import SCHEMA, location_object
from qmslint.report.layout import one_line, shorten, width, wrap
from qmslint.report.look import Look
from qmslint.report.parts import part_name, unread_name
from qmslint.report.words import count, day, say

__all__ = ["document_object", "write_json", "write_text"]


def write_json(readings: Iterable[Reading], lang: str, look: Look) -> Iterator[str]:
    """One object with all documents, each written as soon as it is understood."""
    import json

    yield f'{{\n  "schema": {SCHEMA},\n  "documents": ['
    lead = "\n"
    for reading in readings:
        text = json.dumps(document_object(reading), ensure_ascii=False, indent=2)
        yield lead + "\n".join(f"    {line}" for line in text.split("\n"))
        lead = ",\n"
    yield ("" if lead == "\n" else "\n  ") + "]\n}\n"


def document_object(reading: Reading) -> dict[str, Any]:
    """One document of the `extract` report."""
    document = reading.document
    return {
        "path": reading.path,
        "format": document.format,
        "sha256": document.sha256,
        "language": reading.language,
        "control": _control(reading.control),
        "not_read": [{"what": _what(n), "location": location_object(n.location)} for n in document.not_read],
        "procedures": [_procedure(p) for p in reading.procedures],
    }


def _what(unread: NotRead) -> str:
    return f"{unread.what}: {unread.detail}" if unread.detail else unread.what


def _control(control: Control) -> dict[str, Any]:
    names = ("code", "title", "revision", "issue_date", "effective_date", "prepared_by", "reviewed_by", "approved_by")
    return {
        **{name: getattr(control, name) for name in names},
        "history": [{"revision": h.revision, "date": h.date, "description": h.description} for h in control.history],
    }


def _procedure(p: Procedure) -> dict[str, Any]:
    return {
        "title": p.title,
        "code": p.code,
        "tthc_codes": list(p.tthc_codes),
        "sections": [
            {"kind": s.kind, "number": s.number, "title": s.title, "location": location_object(s.location)}
            for s in p.sections
        ],
        "dossier": _dossier(p.dossier),
        "time_limits": [
            {"days": t.days, "text": t.text, "case": t.case, "location": location_object(t.location)}
            for t in p.time_limits
        ],
        "flows": [_flow(f) for f in p.flows],
        "forms": [{"code": f.code, "title": f.title, "location": location_object(f.location)} for f in p.forms],
        "records": [
            {"text": r.text, "retention": r.retention, "place": r.place, "location": location_object(r.location)}
            for r in p.records
        ],
        "references": [
            {
                "kind": r.kind,
                "text": r.text,
                "target": r.target,
                "revision": r.revision,
                "location": location_object(r.location),
            }
            for r in p.references
        ],
    }


def _dossier(dossier: Dossier | None) -> dict[str, Any] | None:
    if dossier is None:
        return None
    return {
        "components": [
            {
                "text": c.text,
                "originals": c.originals,
                "copies": c.copies,
                "form": c.form,
                "location": location_object(c.location),
            }
            for c in dossier.components
        ],
        "sets": dossier.sets,
        "refers_to": dossier.refers_to,
        "location": location_object(dossier.location),
    }


def _flow(flow: Flow) -> dict[str, Any]:
    return {
        "case": flow.case,
        "stated_total_days": flow.stated_total_days,
        "location": location_object(flow.location),
        "steps": [
            {
                "label": s.label,
                "action": s.action,
                "responsible": s.responsible,
                "days": s.days,
                "duration_text": s.duration_text,
                "outputs": s.outputs,
                "location": location_object(s.location),
            }
            for s in flow.steps
        ],
    }


def write_text(readings: Iterable[Reading], lang: str, look: Look) -> Iterator[str]:
    """An outline of each document: its control data, and per procedure what was found of each part."""
    for reading in readings:
        yield "\n".join(_outline(reading, lang, look)) + "\n\n"


def _outline(reading: Reading, lang: str, look: Look) -> Iterator[str]:
    control = reading.control
    yield one_line(reading.path)
    named = [("code", control.code), ("title", control.title), ("revision", control.revision)]
    named += [
        (n, day(lang, v) if v else v)
        for n, v in (("issue-date", control.issue_date), ("effective-date", control.effective_date))
    ]
    named += [
        ("prepared-by", control.prepared_by),
        ("reviewed-by", control.reviewed_by),
        ("approved-by", control.approved_by),
    ]
    for name, value in named:
        if value is not None:
            text = f"{say(lang, name)}: {one_line(value) or say(lang, 'left-blank')}"
            yield from wrap(text, look.columns, "  ", "    ")
    if control.history:
        yield f"  {count(lang, len(control.history), 'history-count')}"
    for unread in reading.document.not_read:
        yield from wrap(say(lang, "unread-part", _unread(unread, lang)), look.columns, "  ", "    ")
    if not reading.procedures:
        yield f"  {say(lang, 'no-procedure')}"
    for number, procedure in enumerate(reading.procedures, 1):
        yield from _procedure_outline(number, procedure, lang, look)


def _unread(unread: NotRead, lang: str) -> str:
    """What could not be read, in words: of a whole document why."""
    if unread.what == "document":
        from qmslint.check.unreadable import unread_because

        return one_line(unread_because(unread.detail, lang))
    name = unread_name(unread.what, lang)
    return f"{name} ({one_line(unread.detail)})" if unread.detail else name


def _procedure_outline(number: int, p: Procedure, lang: str, look: Look) -> Iterator[str]:
    codes = ", ".join(c for c in (p.code, *p.tthc_codes) if c)
    title = say(lang, "procedure", number, one_line(p.title)) + (f" ({codes})" if codes else "")
    yield from wrap(title, look.columns, "  ", "    ")
    if p.sections:
        named = (f"{s.number or ''} {s.title or part_name(s.kind, lang)}" for s in p.sections)
        heads = "; ".join(dict.fromkeys(shorten(name, 40) for name in named))
        yield from wrap(say(lang, "sections", heads), look.columns, "    ", "      ")
    if p.dossier is not None:
        yield from _dossier_outline(p.dossier, lang, look)
    for limit in p.time_limits:
        case = f"{limit.case}: " if limit.case else ""
        days = "" if limit.days is None else f" = {count(lang, limit.days, 'day-count')}"
        text = say(lang, "time-limit", f"{case}{shorten(limit.text, 60)}{days}")
        yield from wrap(text, look.columns, "    ", "      ")
    for flow in p.flows:
        yield from _flow_outline(flow, lang, look)
    for name, number_of in (
        ("form-count", len(p.forms)),
        ("record-count", len(p.records)),
        ("reference-count", len(p.references)),
    ):
        if number_of:
            yield f"    {count(lang, number_of, name)}"


def _dossier_outline(dossier: Dossier, lang: str, look: Look) -> Iterator[str]:
    sets = f", {count(lang, dossier.sets, 'set-count')}" if dossier.sets is not None else ""
    yield f"    {count(lang, len(dossier.components), 'component-count')}{sets}"
    if dossier.refers_to:
        yield from wrap(say(lang, "refers-to", one_line(dossier.refers_to)), look.columns, "      ", "        ")
    for c in dossier.components:
        form = f" [{c.form}]" if c.form else ""
        yield f"      - {shorten(c.text, look.columns - 10 - len(form))}{form}"


def _flow_outline(flow: Flow, lang: str, look: Look) -> Iterator[str]:
    stated = flow.stated_total_days
    total = f", {say(lang, 'total', count(lang, stated, 'day-count'))}" if stated is not None else ""
    case = f" – {shorten(flow.case, 50)}" if flow.case else ""
    yield f"    {count(lang, len(flow.steps), 'step-count')}{total}{case}"
    for step in flow.steps:
        days = count(lang, step.days, "day-count") if step.days is not None else one_line(step.duration_text or "–")
        who = shorten(step.responsible, 30) if step.responsible else "–"
        tail = f" · {who} · {shorten(days, 24)}"
        lead = one_line(f"{step.label} {step.action}")
        line = f"{shorten(lead, max(look.columns - 6 - width(tail), 24))}{tail}"
        yield from wrap(line, look.columns, "      ", "        ")
