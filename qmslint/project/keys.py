"""What an outcome depends on, as keys of the cache: two runs that may differ in a finding have no key in common.

The content and the name of the document; the code of qmslint, by the bytes of its modules, so that no version number has to
be counted up, not even while it is written; the libraries that read for it; its data and the rules, those of users
included; what the settings say for this document; how it is to be read.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

import qmslint
from qmslint.read.digest import sha256
from qmslint.read.options import Options
from qmslint.resources import data_folder

if TYPE_CHECKING:
    from qmslint.check import Options as HowChecked
    from qmslint.check import RuleSet

__all__ = ["Keys", "calls_python", "run_key"]

_NOT_ASKED = ("cli", "report")  # they come after the outcomes
_LIBRARIES = {"lxml": "etree", "pypdfium2_raw": "libpdfium", "pdfplumber": "_version", "pdfminer": "__init__"}


class Keys:
    """The keys of one run. `run` stands for all that its documents have in common (see `run_key`)."""

    def __init__(self, run: str) -> None:
        self._run = run
        self._checked: dict[int, tuple[object, str]] = {}
        self._read: dict[Options | None, str] = {}

    def key(
        self, content: str, shown: str, read: Options | None, rules: RuleSet, checked: HowChecked, *kinds: bool
    ) -> str:
        """The key of a document by the digest of its bytes, its name, how it is to be read and by what to be checked; `kinds`:
        what else is asked of it."""
        # The same few rule sets and options come again and again: digested once, and held, so that no id comes again.
        found = self._checked.get(id(rules))
        if found is None:
            text = _plain(
                (sorted(f"{r.pack}/{r.id}" for r in rules), sorted(rules.named), checked._replace(today=None))
            )
            found = self._checked[id(rules)] = (rules, sha256(text))
        if read not in self._read:
            self._read[read] = sha256(_plain(_reading(read or Options())))
        parts = (self._run, content, shown, found[1], self._read[read], kinds)
        return sha256(_plain(parts))[:40]


def run_key(rules: RuleSet, *kinds: bool) -> str:
    """The digest of what all documents of a run have in common; `kinds`: what is asked of each.

    Raises `OSError` where qmslint is not made of files.
    """
    chosen = None if rules.chosen is None else sorted(rules.chosen)
    return sha256(_plain((_code(), list(rules.rules), list(rules.packs.values()), chosen, kinds)))


@cache
def _code() -> str:
    """The digest of what reads, understands and checks. Taken once: code that is replaced later is not the one that runs."""
    package = os.path.dirname(os.path.abspath(qmslint.__file__))
    skipped = tuple(os.path.join(package, name) for name in _NOT_ASKED)
    files = [*_contents(package, ".py", skipped), *_contents(data_folder(), ".yaml", ())]
    return sha256(_plain((sys.version, list(_libraries()), files)))


def calls_python(rules: RuleSet) -> bool:
    """Whether a rule calls a function of a user: nobody knows what that depends on."""
    return any(_names(rule.check, "python") for rule in rules)


def _names(check: object, verb: str) -> bool:
    if isinstance(check, dict):
        return verb in check or any(_names(inner, verb) for inner in check.values())
    return isinstance(check, list | tuple) and any(_names(inner, verb) for inner in check)


def _reading(options: Options) -> tuple[object, ...]:
    """Passwords are not among them: what they open is not kept. Nor is the time for recognising text: what ran out of it is
    not kept either."""
    how: tuple[object, ...] = (options.pdf_engine, options.ocr)
    if options.ocr != "off":
        from qmslint.read.ocr.program import engine

        how += (engine(),)
    return how


def _contents(folder: str, suffix: str, skipped: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Every file with its digest, in a fixed order."""
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda e: e.name):
            if entry.is_dir():
                if entry.path not in skipped:
                    yield from _contents(entry.path, suffix, skipped)
            elif entry.name.endswith(suffix):
                with open(entry.path, "rb") as file:
                    yield entry.name, sha256(file.read())


def _libraries() -> Iterator[tuple[str, str, int, int]]:
    """The files that change with the version of a library; looked at, not imported."""
    for name, stem in _LIBRARIES.items():
        spec = find_spec(name)
        for folder in (spec.submodule_search_locations or ()) if spec is not None else ():
            with os.scandir(folder) as entries:
                for entry in sorted(entries, key=lambda e: e.name):
                    if entry.name.startswith(stem):
                        stat = entry.stat()
                        yield name, entry.name, stat.st_size, stat.st_mtime_ns


def _plain(value: object) -> bytes:
    return json.dumps(value, default=dict, sort_keys=True).encode("utf-8", "surrogatepass")
