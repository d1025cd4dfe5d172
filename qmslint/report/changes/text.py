"""The comparison for a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qmslint.model.change import Comparison
from qmslint.report.changes.sentences import by_procedure, head, notes, places, sentence, summary, told
from qmslint.report.layout import one_line, wrap
from qmslint.report.look import Look

__all__ = ["lines"]


def lines(comparison: Comparison, lang: str, look: Look, paint: Callable[[str, str], str]) -> Iterator[str]:
    """The lines of the comparison, painted."""
    title = f"{head(comparison, lang)}: {summary(comparison, lang)}."
    yield from (paint("rule", line) for line in wrap(one_line(title), look.columns))
    for document in told(comparison):
        name = document.path or document.old_path or ""
        code = f"  {one_line(document.code)}" if document.code else ""
        yield paint("path", one_line(name)) + code
        yield from wrap(one_line("; ".join(notes(document, lang))), look.columns, "  ", "    ")
        for procedure, changes in by_procedure(document):
            if procedure is not None:
                yield from (paint("rule", line) for line in wrap(one_line(procedure), look.columns, "  ", "    "))
            for change in changes:
                yield from wrap(one_line(sentence(change, lang)), look.columns, "    - ", "      ")
                place = places(change, lang)
                if place:
                    yield from (paint("faint", t) for t in wrap(one_line(place), look.columns, "      ", "        "))
    yield ""
