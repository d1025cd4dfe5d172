"""What keeps a report from being written."""

from __future__ import annotations

__all__ = ["NotOurs"]


class NotOurs(OSError):  # noqa: N818 - what is the matter, for one who reads it
    """The file is there and is none that we wrote; it is not written over. `name` is the sentence of
    `qmslint.report.words` that says so."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(0, name, path)
        self.name = name
