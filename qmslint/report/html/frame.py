"""The frame of a page: its head, look and script in one file, a switch of languages, links to its sections."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from qmslint.report.html.words import both, each, label

__all__ = ["framed"]

# Nothing may be fetched or sent; what the page needs stands in it.
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
)
_HERE = os.path.dirname(__file__)

Words = tuple[str, str]


def framed(
    lang: str,
    title: Words,
    skip: tuple[str, Words],
    sections: Sequence[tuple[str, Words]],
    body: Iterable[str],
    folder: str = _HERE,
) -> Iterator[str]:
    """A page, shown in `lang` at first. `skip` and `sections` are ids and what leads there; `folder` holds its page.css and
    page.js."""
    name = escape(title[0 if lang == "vi" else 1])
    yield f'<!DOCTYPE html>\n<html lang="{lang}" data-lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<title>{name}</title>\n<style>\n{_file(_HERE, 'common.css')}{_file(folder, 'page.css')}</style>\n</head>\n<body>\n"
    yield f'<a class="skip" href="#{skip[0]}">{each(*map(escape, skip[1]))}</a>\n'
    yield f"<header><h1>{each(*map(escape, title))}</h1>\n"
    yield f'<div role="group" {label("language", lang)} class="languages" hidden>'
    for key, language in (("vi", "Tiếng Việt"), ("en", "English")):
        pressed = "true" if key == lang else "false"
        yield f'<button type="button" lang="{key}" data-to="{key}" aria-pressed="{pressed}">{language}</button>'
    yield "</div></header>\n"
    links = "".join(f'<li><a href="#{at}">{each(*map(escape, words))}</a></li>' for at, words in sections)
    yield f"<nav {label('contents', lang)}><ul>{links}</ul></nav>\n<main>\n"
    yield from body
    script = _file(_HERE, "common.js") + _file(folder, "page.js")
    yield f'</main>\n<footer>{both("footer")}</footer>\n<script>\n"use strict";\n{script}</script>\n</body>\n</html>\n'


def _file(folder: str, name: str) -> str:
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        return file.read()
