"""The values of form fields: what somebody filled in, which is no text of the page."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from qmslint.read.pdf.library import Library

__all__ = ["fields_of"]

Values = list[tuple[str, tuple[float, ...]]]
_WIDGET = 20
_MOST = 2000  # annotations looked at on one page
_VERSION = 2


@contextmanager
def fields_of(library: Library, document: int) -> Iterator[Callable[[int], Values]]:
    """A function that gives for a page the values of its fields and their boxes (left, bottom, right, top)."""
    if not library.FPDF_GetFormType(document):
        yield lambda page: []
        return
    callbacks = library.raw.FPDF_FORMFILLINFO()
    callbacks.version = _VERSION
    environment = library.FPDFDOC_InitFormFillEnvironment(document, ctypes.addressof(callbacks))
    try:
        yield lambda page: _values(library, environment, page) if environment else []
    finally:
        if environment:
            library.FPDFDOC_ExitFormFillEnvironment(environment)


def _values(library: Library, environment: int, page: int) -> Values:
    found: Values = []
    for i in range(min(library.FPDFPage_GetAnnotCount(page), _MOST)):
        annotation = library.FPDFPage_GetAnnot(page, i)
        if not annotation:
            continue
        try:
            if library.FPDFAnnot_GetSubtype(annotation) != _WIDGET or library.FPDFAnnot_GetFlags(annotation) & 2:
                continue
            kind = library.FPDFAnnot_GetFormFieldType(environment, annotation)
            if kind not in (4, 5, 6):  # choices and text; buttons and signatures say nothing in words
                continue
            value = library.wide(library.FPDFAnnot_GetFormFieldValue, environment, annotation)
            if value.strip() and library.FPDFAnnot_GetRect(annotation, library.at[0]):
                left, top, right, bottom = library.numbers[:4]
                found.append((" ".join(value.split()), (left, bottom, right, top)))
        finally:
            library.FPDFPage_CloseAnnot(annotation)
    return found
