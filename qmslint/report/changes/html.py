"""The comparison as a section of the page."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.model.change import Change, Comparison, DocumentChanges
from qmslint.report.changes.sentences import by_procedure, head, notes, places, sentence, summary, told
from qmslint.report.html.words import safe, spoken

__all__ = ["told_changes"]


def told_changes(comparison: Comparison) -> Iterator[str]:
    """What changed, document by document, in both languages."""
    title = spoken(lambda lang: head(comparison, lang))
    yield f"<p>{title}: {spoken(lambda lang: summary(comparison, lang))}.</p>\n"
    for document in told(comparison):
        yield f"<h3>{safe(document.path or document.old_path or '')}</h3>\n<p>{_notes(document)}</p>\n"
        for procedure, changes in by_procedure(document):
            if procedure is not None:
                yield f"<h4>{safe(procedure)}</h4>\n"
            yield f'<ul class="changes">{"".join(map(_change, changes))}</ul>\n'


def _notes(document: DocumentChanges) -> str:
    return spoken(lambda lang: "; ".join(notes(document, lang)))


def _change(change: Change) -> str:
    place = spoken(lambda lang: places(change, lang))
    where = f"<br><small>{place}</small>" if places(change, "en") else ""
    return f'<li class="{change.how}">{spoken(lambda lang: sentence(change, lang))}{where}</li>'
