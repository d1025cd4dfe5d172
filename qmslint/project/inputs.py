"""What a caller may name – paths, bytes, documents, sources – and the documents that are meant by it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from qmslint.config.settings import Settings
from qmslint.model import Document
from qmslint.project.files import collect
from qmslint.project.how import Parallel
from qmslint.project.source import Source
from qmslint.read.options import Options
from qmslint.tuples import NamedTuple

__all__ = ["Input", "Inputs", "Meant", "as_list", "paths_of", "sources", "within"]

Input: TypeAlias = str | os.PathLike[str] | bytes | Document | Source
"""A path (file, folder or glob), the bytes of a document (a `Source` names them), or a document loaded before."""

Inputs: TypeAlias = Input | Iterable[Input]


def as_list(paths: Inputs) -> list[Input]:
    """One input or several as several."""
    if isinstance(paths, str | bytes | os.PathLike | Document | Source):
        return [paths]
    several: Any = paths  # to a type checker a Document is an iterable too
    return list(several)


def paths_of(inputs: Iterable[Input]) -> list[str]:
    """Those of them that are paths."""
    return [os.fspath(p) for p in inputs if isinstance(p, str | os.PathLike)]


class Meant(NamedTuple):
    """The documents meant, the paths that lead nowhere, and how many files of other kinds were passed by, by suffix."""

    sources: list[Source]
    missing: tuple[str, ...]
    others: Mapping[str, int]


def sources(paths: Inputs, settings: Settings, *, force_exclude: bool, reading: Options | None = None) -> Meant:
    """What is meant by `paths`. Bytes are named by their number. `reading`: how they are to be read."""
    inputs = as_list(paths)
    found = collect(paths_of(inputs), settings.exclude, settings.root, force_exclude)
    others = []
    for number, one in enumerate(inputs, 1):
        if isinstance(one, bytes):
            others.append(Source(f"document-{number}", data=one))
        elif isinstance(one, Document):
            others.append(Source(one.name, document=one))
        elif isinstance(one, Source):
            others.append(one)
    meant = [*found.files, *others]
    if reading is not None:
        meant = [s if s.options is not None else s._replace(options=reading) for s in meant]
    return Meant(meant, found.missing, found.others)


def within(reading: Options | None, how: Parallel | None) -> Options | None:
    """How documents are read when each has a time: recognising text ends before it does."""
    return reading if reading is None or how is None else reading._replace(ocr_seconds=0.85 * how.timeout)
