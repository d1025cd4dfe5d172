"""The graph as one page that a person can look around in: no network, no framework, usable by keyboard alone.

The page holds the graph as JSON, its words in both languages, and `page.html` beside this module, which draws a document
in the middle, those that refer to it on the left and those that it refers to on the right.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator

from qmslint.facts.graph import Graph
from qmslint.report.graph.json import as_data

__all__ = ["write"]


def write(graph: Graph, lang: str) -> Iterator[str]:
    """The page, opened in that language."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "page.html")
    with open(path, encoding="utf-8") as f:
        page = f.read()
    # Inside a script element only "</" and "<!--" could end it.
    data = json.dumps(as_data(graph), ensure_ascii=False).replace("<", "\\u003c").replace("\u2028", "\\u2028")
    yield page.replace("{{lang}}", lang).replace("{{data}}", data)
