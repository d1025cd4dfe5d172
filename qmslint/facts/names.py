"""What the text of a procedure calls its TTHC: offices shorten the title on the cover and state the name inside."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qmslint.model import Document
from qmslint.understand.events.event import NAME_LABELS
from qmslint.understand.text.codes import find_tthc_codes
from qmslint.understand.text.title_codes import clean_title
from qmslint.understand.text.words import key

__all__ = ["stated_names"]

_QUOTED = re.compile(r"[“\"«]([^“”\"«»]{12,400})[”\"»]")
_LONGEST = 600  # letters of a line that states a name
_SHORTEST = 12
_LABEL = 50
# "(Mã số TTHC:" before a code
_LEAD = re.compile(r"[\s(\[,;–-]+(?:có )?mã(?: số)?(?: thủ tục(?: hành chính)?| TTHC)?[\s:]*$", re.IGNORECASE)


def stated_names(document: Document) -> list[tuple[int, str]]:
    """The names in lines with a TTHC code or behind a label ("Tên TTHC: …"), without codes and labels, each with the index
    of its paragraph."""
    return [(p.index, name) for p in document.paragraphs() for name in _names(p.text) if len(name) > _SHORTEST]


def _names(text: str) -> Iterator[str]:
    if not _SHORTEST < len(text) < _LONGEST:
        return
    codes = find_tthc_codes(text)
    label, colon, value = text[: _LABEL + 1].partition(":")
    if colon and key(label) in NAME_LABELS:
        yield clean_title(value + text[_LABEL + 1 :])
    elif codes:
        before = text[: codes[0].start]
        yield from map(clean_title, _QUOTED.findall(before))
        yield clean_title(_LEAD.sub("", before).rpartition(":")[2])
