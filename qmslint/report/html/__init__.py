"""One page for people: verdicts, findings with filters and search, document × clause; it needs no network and no server.

    page     which sections it has    frame    head, look and script, for every page    words    both languages at once
    parts    numbers, verdicts    counts    by division, rule, clause    network   who refers to whom    findings    with filters
    common.css, common.js    for every page, on paper as well    page.css, page.js    for this one

Everything is said in Vietnamese and in English; the page shows one of them. Without JavaScript it is a plain long page.
"""

from __future__ import annotations

from qmslint.report.html.page import write

__all__ = ["write"]
