"""One page for people: verdicts, findings with filters and search, document × clause; it needs no network and no server.

    page     the whole            parts     its sections      words     its words, both languages at once
    page.css how it looks, on paper as well          page.js   filters, groups and the language

Everything is said in Vietnamese and in English; the page shows one of them. Without JavaScript it is a plain long page.
"""

from __future__ import annotations

from qmslint.report.html.page import write

__all__ = ["write"]
