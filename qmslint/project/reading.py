"""Documents → typed `Reading`s, one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qmslint.model import Control, Document, Location, NotRead, Reading
from qmslint.project.checker import understood
from qmslint.project.converted import Converted
from qmslint.project.source import Source
from qmslint.read import UnreadableDocument

__all__ = ["UNREAD", "read_all"]

UNREAD = "document"
"""What `Document.not_read` says when nothing of a file could be read."""


def read_all(sources: Iterable[Source]) -> Iterator[Reading]:
    """What each document says. One that cannot be read gives a reading without procedures whose `not_read` says why."""
    with Converted([source for source in sources if not source.skipped]) as ready:
        for source in ready:
            path = source.shown
            try:
                yield understood(source.load(), path)
            except UnreadableDocument as error:
                yield unread(path, error)


def unread(path: str, error: UnreadableDocument) -> Reading:
    """The reading that stands for a document which could not be read."""
    reason = f"{error.reason}: {error.detail}" if error.detail else error.reason
    document = Document(path, error.kind, "", (), not_read=(NotRead(UNREAD, Location(), reason),))
    return Reading(path, document, "", "other", Control(), ())
