"""The comparison in Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qmslint.model.change import Comparison
from qmslint.report.changes.sentences import by_procedure, head, notes, places, sentence, summary, told

__all__ = ["parts"]


def parts(comparison: Comparison, lang: str, escape: Callable[[str], str]) -> Iterator[str]:
    """A title, the numbers, then a list for each document."""
    yield f"\n## {escape(head(comparison, lang))}\n\n{escape(summary(comparison, lang))}.\n"
    for document in told(comparison):
        yield f"\n### {escape(document.path or document.old_path or '')}\n\n{escape('; '.join(notes(document, lang)))}\n"
        for procedure, changes in by_procedure(document):
            yield f"\n**{escape(procedure)}**\n\n" if procedure is not None else "\n"
            for change in changes:
                place = places(change, lang)
                yield f"- {escape(sentence(change, lang))}{f' ({escape(place)})' if place else ''}\n"
