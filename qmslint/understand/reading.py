"""The whole document: procedures in order, lists, control data, references, and what kind of document it is."""

from __future__ import annotations

from collections.abc import Sequence

from qmslint.model import Control, Document, Location, Procedure, Reading
from qmslint.understand.cite.references import find_references
from qmslint.understand.cover.control import find_history, read_control, read_decision
from qmslint.understand.cover.frames import out_of_frames
from qmslint.understand.cover.label_tables import replaced_documents
from qmslint.understand.cover.running import without_running
from qmslint.understand.events.blocks import Block, split_blocks
from qmslint.understand.events.event import Event
from qmslint.understand.events.events import document_events
from qmslint.understand.events.templates import last_index, mark_templates
from qmslint.understand.merge import merge_parts
from qmslint.understand.names import from_list, name_procedures, same_title
from qmslint.understand.parts.listed_codes import listed_families
from qmslint.understand.parts.lists import listed_procedures
from qmslint.understand.parts.places import locate, share_references, with_approval
from qmslint.understand.procedure import read_procedure
from qmslint.understand.steps.held import hold_to_limits
from qmslint.understand.steps.shared_tables import split_shared_tables
from qmslint.understand.table.lines import document_lines
from qmslint.understand.table.tabbed import with_tabbed_tables
from qmslint.understand.text.codes import code_key, code_prefix, find_tthc_codes
from qmslint.understand.text.language import detect_language
from qmslint.understand.text.words import key

__all__ = ["only_tthc_code", "read"]


def read(document: Document, path: str) -> Reading:
    """See `qmslint.understand.understand`."""
    whole = document
    document = without_running(out_of_frames(document))
    language = detect_language(document)
    history = find_history(document)
    changes = {(e.location.table or 0, e.location.row or 0) for e in history.entries if e.revision and e.date}
    events, templates = mark_templates(list(document_events(document_lines(with_tabbed_tables(document)), changes)))
    decision, decision_date, captions = read_decision(document)
    listed = listed_procedures(events)
    names = [entry.title for entry in listed]
    blocks, outside = split_blocks(events, (lambda name: any(same_title(n, name) for n in names)) if names else None)
    blocks = split_shared_tables(blocks)
    decided = (decision is not None and any(e.kind == "annex" for e in events)) or bool(listed)
    if len(blocks) == 1 and not decided:
        blocks = [blocks[0]._replace(events=(*outside, *blocks[0].events))]
        outside = []
    end = max((p.index for p in document.paragraphs()), default=0)
    procedures = _procedures(blocks, language, end, decided)
    if not decided:
        procedures = _with_cover(procedures)
    control = read_control(document, history)
    if procedures and not listed:
        from qmslint.understand.cover.genre import without_other_papers

        procedures = without_other_papers(procedures, document, control, decision is not None)
    procedures = name_procedures(procedures, listed, control, document, decided)
    procedures = merge_parts(procedures)
    procedures = [hold_to_limits(from_list(p, listed)) for p in procedures]
    if len(procedures) == 1 and procedures[0].dossier and not procedures[0].tthc_codes and not listed:
        procedures = [procedures[0]._replace(tthc_codes=only_tthc_code(document))]
    if not decided:
        control = _without_codes_of_parts(control, procedures)
    procedure_codes, form_codes = _families(procedures, control)
    families = procedure_codes | listed_families(events, control.code), form_codes
    former = history.paragraphs | replaced_documents(document)
    references = list(find_references(document.paragraphs(), former, *families))
    annexed = bool(captions) and len(procedures) > 1
    kind = _kind(decision is not None, procedures, control, language, bool(listed) or annexed)
    if len(procedures) == 1 and not decided and procedures[0].code is None:
        procedures = [procedures[0]._replace(code=control.code or None)]
    if len(procedures) == 1 and not decided:
        procedures = [with_approval(procedures[0], control)]
    placed, loose = share_references(procedures, references)
    if kind == "decision" and len(procedures) != 1:
        control = control._replace(code=None)
    return Reading(
        path, whole, language, kind, control, tuple(locate(p) for p in placed), tuple(listed), tuple(loose),
        decision, decision_date, tuple(captions), _approves(document, decision is not None), templates,
    )  # fmt: skip


def _families(procedures: Sequence[Procedure], control: Control) -> tuple[set[str], set[str]]:
    """How the codes of this document's procedures begin, and those of its forms: for codes of no known beginning."""
    codes = {code_prefix(code) for code in (control.code, *(p.code for p in procedures)) if code}
    forms = {code_prefix(form.code) for p in procedures for form in p.forms if form.code}
    shared = {prefix for prefix in forms if any(code.startswith(prefix) for code in codes)}
    exact = {form.code for p in procedures for form in p.forms if form.code and code_prefix(form.code) in shared}
    return codes - {""}, (forms - shared - {""}) | exact


def _procedures(blocks: Sequence[Block], language: str, end: int, decided: bool) -> list[Procedure]:
    found = []
    for i, block in enumerate(blocks):
        last = blocks[i + 1].events[0].at - 1 if i + 1 < len(blocks) else _last_of(block.events, end)
        procedure = read_procedure(block, language, max(last, block.events[0].at))
        if procedure is None:
            continue
        if decided and block.title is None and not procedure.flows and procedure.dossier is None:
            continue
        found.append(procedure)
    return found


def _last_of(events: Sequence[Event], end: int) -> int:
    """The last paragraph of these events, or `end` if that comes before."""
    last = -1
    for event in reversed(events):
        last = max(last, last_index(event))
        if last >= end:
            return end
    return last if events else end


def _without_codes_of_parts(control: Control, procedures: Sequence[Procedure]) -> Control:
    """The control data of a file of several procedures without codes and titles that are only those of its parts."""
    parts = {code_key(p.code) for p in procedures if p.code}
    if len(parts) < 2 or not control.code or code_key(control.code) not in parts:
        return control
    named = [s for s in control.sightings if s.name in ("code", "title")]
    theirs = [s for s in named if any(_within(s.location, p) for p in procedures)]
    left = [s for s in named if s not in theirs and s.source != "filename"]
    code, title = (next((s.value for s in left if s.name == name), None) for name in ("code", "title"))
    return control._replace(code=code, title=title, sightings=tuple(s for s in control.sightings if s not in theirs))


def _within(place: Location, procedure: Procedure) -> bool:
    return place.part == "body" and any(a <= (place.index or 0) <= b for a, b in procedure.ranges)


_COVER = {"approval", "revision_history"}


def _with_cover(procedures: list[Procedure]) -> list[Procedure]:
    """A cover with signers and changes, read as a procedure of its own, belongs to the only one behind it."""
    if len(procedures) != 2:
        return procedures
    cover, whole = procedures
    bare = not (cover.flows or cover.dossier or cover.forms or cover.records or cover.tthc_codes)
    if not bare or not {s.kind for s in cover.sections} <= _COVER:
        return procedures
    return [whole._replace(ranges=cover.ranges + whole.ranges, sections=cover.sections + whole.sections)]


def only_tthc_code(document: Document) -> tuple[str, ...]:
    """The TTHC code that a document names, if it is one only: that of its only procedure, where no title or label shows it."""
    codes = {c.base: c.text for p in document.paragraphs() for c in find_tthc_codes(p.text)}
    return tuple(codes.values()) if len(codes) == 1 else ()


def _kind(decision: bool, procedures: Sequence[Procedure], control: Control, language: str, annexed: bool) -> str:
    """What kind of document this is; `annexed`: it lists procedures, or holds several below the caption of an annex."""
    if decision and (len(procedures) != 1 or not control.code):
        return "decision"
    if not procedures:
        return "other"
    if language == "en":
        return "sop"
    return "decision" if annexed and not control.code else "procedure"


def _approves(document: Document, decision: bool) -> bool:
    """Whether a decision says that it approves procedures ("phê duyệt … quy trình", "ban hành … quy trình nội bộ")."""
    if not decision:
        return False
    for paragraph in document.paragraphs():
        low = paragraph.text[:400].lower()
        if "quy" not in low or ("duy" not in low and "ban" not in low):
            continue  # neither "phê duyệt" nor "ban hành"
        k = key(low)
        if (k.startswith(("dieu 1", "quyet dinh")) or "phe duyet" in k[:60]) and "phe duyet" in k and "quy trinh" in k:
            return True
        if k.startswith("dieu 1") and "ban hanh" in k[:40] and "quy trinh noi bo" in k:
            return True
    return False
