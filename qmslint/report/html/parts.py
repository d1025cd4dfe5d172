"""The sections of the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from qmslint.model import DocumentStatus, Finding
from qmslint.report.html.words import WORDS, both, each, safe, spoken
from qmslint.report.place import in_words
from qmslint.report.run import LEVELS, Run
from qmslint.report.words import day, level_word, say

__all__ = ["documents", "filters", "findings", "matrix", "overview", "rules"]


def overview(run: Run) -> Iterator[str]:
    """The numbers of the run."""
    summary = run.summary
    numbers = (
        ("checked", f"{summary.checked}/{summary.documents}"),
        ("errors", str(summary.errors)),
        ("warnings", str(summary.warnings)),
        ("infos", str(summary.infos)),
    )
    yield '<dl class="numbers">'
    for name, number in numbers:
        yield f'<div class="number {name}"><dt>{both(name)}</dt> <dd>{number}</dd></div>'
    yield "</dl>\n"
    yield f"<p>{both('made')} <time>{each(day('vi', run.today), day('en', run.today))}</time>.</p>\n"


def _verdict(run: Run, status: DocumentStatus, found: Sequence[Finding]) -> str:
    if status.status != "checked":
        return status.status
    if any(run.fails(f.level) for f in found):
        return "fails"
    return "look" if found else "clean"


def documents(run: Run) -> Iterator[str]:
    """The verdict on each document."""
    by_document = run.by_document()
    heads = "".join(f'<th scope="col">{both(n)}</th>' for n in ("document", "verdict", "errors", "warnings", "infos"))
    yield f'<div class="wide" role="region" tabindex="0" aria-labelledby="documents-head"><table><thead><tr>{heads}'
    yield "</tr></thead><tbody>\n"
    for number, status in enumerate(run.documents):
        found = by_document.get(status.path, [])
        verdict = _verdict(run, status, found)
        levels = Counter(f.level for f in found)
        name = f'<a href="#d{number}">{safe(status.path)}</a>' if found else safe(status.path)
        counts = "".join(f'<td class="count">{levels[level] or ""}</td>' for level in LEVELS)
        why = f" ({safe(status.reason)})" if status.reason else ""
        yield f'<tr><th scope="row">{name}</th><td><span class="verdict {verdict}">{both(verdict)}</span>{why}</td>'
        yield f"{counts}</tr>\n"
    yield "</tbody></table></div>\n"


def matrix(run: Run) -> Iterator[str]:
    """How many findings each document has under each clause."""
    counted = Counter((f.path, clause) for f in run.findings for clause in f.clause)
    clauses = sorted({clause for _, clause in counted})
    if not clauses:
        return
    yield f'<section aria-labelledby="matrix-head"><h2 id="matrix-head">{both("matrix")}</h2><p>{both("matrix-note")}</p>\n'
    yield '<div class="wide" role="region" tabindex="0" aria-labelledby="matrix-head"><table class="matrix"><thead><tr>'
    yield f'<th scope="col">{both("document")}</th>'
    yield "".join(f'<th scope="col"><span class="turned">{safe(c)}</span></th>' for c in clauses)
    yield "</tr></thead><tbody>\n"
    most = max(counted.values())
    for path in dict.fromkeys(f.path for f in run.findings):
        cells = []
        for clause in clauses:
            number = counted[path, clause]
            shade = f' class="hit s{min(4, 1 + 4 * number // (most + 1))}"' if number else ""
            cells.append(f"<td{shade}>{number or ''}</td>")
        yield f'<tr><th scope="row">{safe(path)}</th>{"".join(cells)}</tr>\n'
    yield "</tbody></table></div></section>\n"


def rules(run: Run) -> Iterator[str]:
    """How often each rule found something."""
    counted = Counter(f.rule for f in run.findings)
    if not counted:
        return
    most = max(counted.values())
    yield f'<section aria-labelledby="rules-head"><h2 id="rules-head">{both("rules")}</h2>'
    yield '<div class="wide" role="region" tabindex="0" aria-labelledby="rules-head"><table class="rules"><thead><tr>'
    yield "".join(f'<th scope="col">{both(name)}</th>' for name in ("rule", "count")) + "</tr></thead><tbody>\n"
    for rule, number in sorted(counted.items(), key=lambda item: (-item[1], item[0])):
        bar = f'<span class="bar" style="width:{100 * number / most:.0f}%"></span>'
        title = _title(run, rule)
        yield f'<tr><th scope="row">{title}<br><code>{safe(rule)}</code></th><td>{bar}<span>{number}</span></td></tr>\n'
    yield "</tbody></table></div></section>\n"


def _title(run: Run, rule: str) -> str:
    return spoken(lambda lang: run.book.text(rule, lang).title or rule)


def filters(run: Run, lang: str) -> Iterator[str]:
    """What the findings can be filtered by."""
    yield f'<form id="filters" role="search" hidden><fieldset><legend>{both("filters")}</legend>'
    yield f'<label>{both("search")} <input type="search" id="search" autocomplete="off"></label>\n'
    yield f'<div role="group" aria-labelledby="level-label"><span id="level-label">{both("level")}</span>'
    for level in LEVELS:
        words = spoken(lambda lang, level=level: level_word(lang, level))  # type: ignore[misc]
        yield f'<label class="tick"><input type="checkbox" name="level" value="{level}" checked> {words}</label>'
    yield "</div>\n"
    choices = {
        "document": list(dict.fromkeys(f.path for f in run.findings)),
        "rule": sorted({f.rule for f in run.findings}),
        "clause": sorted({c for f in run.findings for c in f.clause}),
    }
    for name, values in choices.items():
        options = "".join(f"<option>{safe(value)}</option>" for value in values)
        yield f'<label>{both(name)} <select id="by-{name}">{_option("all", lang, "")}{options}'
        yield "</select></label>\n"
    groups = "".join(_option(name, lang, name) for name in choices)
    yield f'<label>{both("group")} <select id="group">{groups}</select></label>\n'
    yield f'<button type="reset">{both("reset")}</button></fieldset></form>\n'
    yield f'<p role="status" aria-live="polite">{both("shown")} <span id="shown">{len(run.findings)}</span></p>\n'


def _option(name: str, lang: str, value: str) -> str:
    """An option. No element may stand in it: the page's script changes its words with the language."""
    vi, en = WORDS[name]
    return f'<option value="{value}" data-vi="{vi}" data-en="{en}">{vi if lang == "vi" else en}</option>'


def findings(run: Run) -> Iterator[str]:
    """Every finding, by document."""
    if not run.findings:
        yield f"<p>{both('nothing')}</p>\n"
    numbers = {status.path: number for number, status in enumerate(run.documents)}
    for path, found in run.by_document().items():
        name = f"d{numbers[path]}" if path in numbers else ""
        yield (
            f'<section class="group" id="{name}"><h3>{safe(path)}</h3>\n'
            if name
            else (f'<section class="group"><h3>{safe(path)}</h3>\n')
        )
        for finding in found:
            yield from _finding(run, finding)
        yield "</section>\n"


def _finding(run: Run, finding: Finding) -> Iterator[str]:
    level = spoken(lambda lang: level_word(lang, finding.level))
    clauses = "|".join(finding.clause)
    yield f'<article class="finding {finding.level}" data-level="{finding.level}" data-document="{safe(finding.path)}" '
    yield f'data-rule="{safe(finding.rule)}" data-clause="{safe(clauses)}">'
    yield f'<h4><span class="level">{level}</span> {spoken(lambda lang: run.message(finding, lang))}</h4>\n<dl>'
    if finding.confidence == "low":
        yield f"<div><dt>!</dt> <dd>{spoken(lambda lang: say(lang, 'low-confidence'))}</dd></div>"
    place = spoken(lambda lang: in_words(finding.location, lang))
    yield f"<div><dt>{both('place')}</dt> <dd>{safe(finding.path)}: {place}</dd></div>"
    if finding.procedure:
        yield f"<div><dt>{both('procedures')}</dt> <dd>{safe(finding.procedure)}</dd></div>"
    if finding.excerpt:
        yield f"<div><dt>{both('excerpt')}</dt> <dd><q>{_marked(finding)}</q></dd></div>"
    if run.book.text(finding.rule, "vi").mend:
        mend = spoken(lambda lang: run.book.text(finding.rule, lang).mend)
        yield f"<div><dt>{both('mend')}</dt> <dd>{mend}</dd></div>"
    if finding.clause:
        yield f"<div><dt>{both('clause')}</dt> <dd>{safe('; '.join(finding.clause))}</dd></div>"
    yield f"<div><dt>{both('rule')}</dt> <dd>{_title(run, finding.rule)} <code>{safe(finding.rule)}</code></dd></div>"
    yield "</dl></article>\n"


def _marked(finding: Finding) -> str:
    """The words seen, the fault among them marked."""
    text, span = finding.excerpt, finding.span
    if span is None or not 0 <= span[0] < span[1] <= len(text):
        return safe(text)
    start, end = span
    return f"{safe(text[:start])}<mark>{safe(text[start:end])}</mark>{safe(text[end:])}"
