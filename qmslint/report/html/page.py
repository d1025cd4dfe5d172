"""The page: its frame, look and script in one file."""

from __future__ import annotations

import os
from collections.abc import Iterator
from html import escape

from qmslint.report.html import parts
from qmslint.report.html.words import WORDS, both
from qmslint.report.look import Look
from qmslint.report.run import Run

__all__ = ["write"]

# Nothing may be fetched or sent; what the page needs stands in it.
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
)


def write(run: Run, lang: str, look: Look) -> Iterator[str]:
    """The page, shown in `lang` at first."""
    title = escape(WORDS["title"][0 if lang == "vi" else 1])
    yield f'<!DOCTYPE html>\n<html lang="{lang}" data-lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<title>{title}</title>\n<style>\n{_file('page.css')}</style>\n</head>\n<body>\n"
    yield f'<a class="skip" href="#findings-head">{both("skip")}</a>\n<header><h1>{both("title")}</h1>\n'
    yield f'<div role="group" aria-label="{WORDS["language"][0]} / {WORDS["language"][1]}" class="languages" hidden>'
    for key, name in (("vi", "Tiếng Việt"), ("en", "English")):
        pressed = "true" if key == lang else "false"
        yield f'<button type="button" lang="{key}" data-to="{key}" aria-pressed="{pressed}">{name}</button>'
    yield "</div></header>\n"
    yield from _contents(run)
    yield "<main>\n"
    yield f'<section aria-labelledby="summary-head"><h2 id="summary-head">{both("summary")}</h2>\n'
    yield from parts.overview(run)
    yield f'</section>\n<section aria-labelledby="documents-head"><h2 id="documents-head">{both("documents")}</h2>\n'
    yield from parts.documents(run)
    yield "</section>\n"
    yield from parts.rules(run)
    yield from parts.matrix(run)
    if run.changes is not None:
        from qmslint.report.changes.html import section

        yield from section(run.changes)
    yield f'<section aria-labelledby="findings-head"><h2 id="findings-head" tabindex="-1">{both("findings")}</h2>\n'
    if run.findings:
        yield from parts.filters(run, lang)
    yield '<div id="findings">\n'
    yield from parts.findings(run)
    yield f"</div></section>\n</main>\n<script>\n{_file('page.js')}</script>\n</body>\n</html>\n"


def _contents(run: Run) -> Iterator[str]:
    """Links to the sections."""
    names = [
        "documents",
        *(["rules"] if run.findings else []),
        *(["matrix"] if any(f.clause for f in run.findings) else []),
    ]
    names += ["changes"] if run.changes is not None else []
    links = "".join(f'<li><a href="#{name}-head">{both(name)}</a></li>' for name in (*names, "findings"))
    vi, en = WORDS["contents"]
    yield f'<nav aria-label="{vi} / {en}"><ul>{links}</ul></nav>\n'


def _file(name: str) -> str:
    with open(os.path.join(os.path.dirname(__file__), name), encoding="utf-8") as file:
        return file.read()
