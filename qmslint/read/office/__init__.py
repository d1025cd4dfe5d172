"""Documents of other formats (.doc, .rtf, .odt, Word 2003 XML, web pages saved as .doc) → `Document`, through LibreOffice.

LibreOffice is found at run time and started with a profile of its own; it writes .docx into a temporary folder, and the
reader of .docx does the rest. `load` reads one document; `convert_many` converts all of a folder beforehand, many per
start, since most of the time goes into the start.

    program   where LibreOffice is          profile   its settings: no macros, no network
    process   one run, limited and killable batch     many documents through as few runs as possible
    kept      conversions by content        reader    one document
"""

from __future__ import annotations

from qmslint.read.office.batch import convert_many
from qmslint.read.office.reader import KINDS, converted, load

__all__ = ["KINDS", "convert_many", "converted", "load"]
