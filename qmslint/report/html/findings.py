"""The findings, and what they can be filtered by."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.model import Finding
from qmslint.report.clauses import clause_order
from qmslint.report.divisions import Divisions
from qmslint.report.html.counts import title_of
from qmslint.report.html.words import WORDS, both, filed, safe, spoken
from qmslint.report.place import in_words
from qmslint.report.run import LEVELS, Run
from qmslint.report.words import level_word, say

__all__ = ["findings"]

# What findings are grouped by → what a group is called whose findings have none of it.
_GROUPS = {"document": "", "division": "not-stated", "rule": "", "clause": "no-clause"}


def findings(run: Run, divisions: Divisions, lang: str) -> Iterator[str]:
    """The filters, and every finding by document."""
    if run.findings:
        yield from _filters(run, divisions, lang)
    yield '<div id="findings" data-group="document">\n'
    if not run.findings:
        yield f"<p>{both('nothing')}</p>\n"
    numbers = {status.path: number for number, status in enumerate(run.documents)}
    for path, found in run.by_document().items():
        name = f' id="d{numbers[path]}"' if path in numbers else ""
        yield f'<section class="group"{name}><h3>{filed(path)}</h3>\n'
        for finding in found:
            yield from _finding(run, finding, divisions.of_finding(finding))
        yield "</section>\n"
    yield "</div>\n"


def _filters(run: Run, divisions: Divisions, lang: str) -> Iterator[str]:
    yield f'<form id="filters" role="search" hidden><fieldset><legend>{both("filters")}</legend>'
    yield f'<label>{both("search")} <input type="search" id="search" autocomplete="off"></label>\n'
    yield f'<div role="group" aria-labelledby="level-label"><span id="level-label">{both("level")}</span>'
    for level in LEVELS:
        words = spoken(lambda lang, level=level: level_word(lang, level))  # type: ignore[misc]
        yield f'<label class="tick"><input type="checkbox" name="level" value="{level}" checked> {words}</label>'
    yield "</div>\n"
    choices = {
        "document": list(dict.fromkeys(f.path for f in run.findings)),
        "division": sorted({divisions.of_finding(f) for f in run.findings} - {""}),
        "rule": sorted({f.rule for f in run.findings}),
        "clause": sorted({c for f in run.findings for c in f.clause}, key=clause_order),
    }
    there = {name: values for name, values in choices.items() if values}
    for name, values in there.items():
        options = "".join(f"<option>{safe(value)}</option>" for value in values)
        yield f'<label>{both(name)} <select id="by-{name}" data-by="{name}">{_option("all", lang, "")}{options}'
        yield "</select></label>\n"
    groups = "".join(_option(name, lang, name, _GROUPS[name]) for name in there)
    yield f'<label>{both("group")} <select id="group">{groups}</select></label>\n'
    yield f'<button type="reset">{both("reset")}</button></fieldset></form>\n'
    yield f'<p role="status" aria-live="polite">{both("shown")} <span id="shown">{len(run.findings)}</span></p>\n'


def _option(name: str, lang: str, value: str, none: str = "") -> str:
    """An option. No element may stand in it: the page's script changes its words with the language. `none` names what a
    group without a name is called."""
    vi, en = WORDS[name]
    more = f' data-none-vi="{WORDS[none][0]}" data-none-en="{WORDS[none][1]}"' if none else ""
    return f'<option value="{value}" data-vi="{vi}" data-en="{en}"{more}>{vi if lang == "vi" else en}</option>'


def _finding(run: Run, finding: Finding, division: str) -> Iterator[str]:
    level = spoken(lambda lang: level_word(lang, finding.level))
    clauses = "|".join(finding.clause)
    yield f'<article class="finding {finding.level}" data-level="{finding.level}" data-document="{safe(finding.path)}" '
    yield f'data-rule="{safe(finding.rule)}" data-clause="{safe(clauses)}" data-division="{safe(division)}">'
    yield f'<h4><span class="level">{level}</span> {spoken(lambda lang: run.message(finding, lang))}</h4>\n<dl>'
    if run.knows(finding):
        yield f"<div><dt>·</dt> <dd>{spoken(lambda lang: say(lang, 'known-finding'))}</dd></div>"
    if finding.confidence == "low":
        yield f"<div><dt>!</dt> <dd>{spoken(lambda lang: say(lang, 'low-confidence'))}</dd></div>"
    place = spoken(lambda lang: in_words(finding.location, lang))
    yield _line("place", f'<span class="path">{filed(finding.path)}: </span>{place}')
    if finding.procedure:
        yield _line("procedure", safe(finding.procedure))
    if division:
        yield _line("division", safe(division))
    if finding.excerpt:
        yield _line("excerpt", f"<q>{_marked(finding)}</q>")
    if run.book.text(finding.rule, "vi").mend:
        yield _line("mend", spoken(lambda lang: run.book.text(finding.rule, lang).mend))
    if finding.clause:
        yield _line("clause", safe("; ".join(finding.clause)))
    yield _line("rule", f"{title_of(run, finding.rule)} <code>{safe(finding.rule)}</code>")
    yield "</dl></article>\n"


def _line(name: str, value: str) -> str:
    return f"<div><dt>{both(name)}</dt> <dd>{value}</dd></div>"


def _marked(finding: Finding) -> str:
    """The words seen, the fault among them marked."""
    text, span = finding.excerpt, finding.span
    if span is None or not 0 <= span[0] < span[1] <= len(text):
        return safe(text)
    start, end = span
    return f"{safe(text[:start])}<mark>{safe(text[start:end])}</mark>{safe(text[end:])}"
