"""Write the letters of the file anew; every word stays the same.

select: encoding
fix: {letters: {to: nfc}}                                  # composed: one sign for a letter with its marks
fix: {letters: {to: unicode, font: Times New Roman}}       # from TCVN3 and VNI, in a font that has the letters
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.fixes import Convert, Faults, Outcome

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "to": Field("choice", "what the letters become", required=True, choices=("nfc", "unicode")),
    "font": Field("text", "the font for what was in a font of an old encoding", default="Times New Roman"),
}
SAYS = {
    "vi": "viết lại cùng những chữ ấy bằng Unicode dựng sẵn, phông Unicode",
    "en": "the same letters written in composed Unicode, in a font that has them",
}
SAFE = True


def mends(faults: Faults, context: Context, options: Mapping[str, Any]) -> Iterator[Outcome]:
    """One conversion of the whole file: only the file itself knows its letters."""
    yield Convert(options["to"], options.get("font", "Times New Roman") if options["to"] == "unicode" else "")
