"""What a reader says when it cannot read: the stable words, and the error that carries them."""

from __future__ import annotations

__all__ = ["NOT_READ", "REASONS", "UnreadableDocument"]

REASONS = {
    "damaged": "the file is cut off or corrupt",
    "encrypted": "the file is protected by a password",
    "wrong-password": "the file is protected, and none of the passwords given opens it",
    "empty": "the file holds no bytes",
    "wrong-kind": "the content is not a document of the kind that its name says, or no document at all",
    "too-large": "the file is larger, or nested deeper, than a document ever is",
    "unsupported": "a known kind of document for which no reader is there",
    "missing-program": "the program that reads this kind is not installed",
    "missing": "there is no such file",
    "not-allowed": "the file may not be opened",
    "crashed": "the reader failed in a way that it did not foresee",
    "timeout": "reading took longer than allowed",
}

NOT_READ = {
    "picture": "a picture that may hold text",
    "object": "an embedded object (a spreadsheet, a drawing, a package)",
    "chart": "a chart",
    "diagram": "a SmartArt diagram whose text is kept outside the document",
    "chunk": "an alternative chunk: a piece of another file that Word inserts on opening",
    "subdocument": "a linked sub-document",
    "ink": "handwriting",
    "part": "a part of the file (header, footer, notes, comments) that is missing or broken",
    "nesting": "content nested deeper than the reader follows",
    "table": "a table without lines whose columns or rows could not be told for certain",
    "page-without-text": "a page without a text layer",
}


class UnreadableDocument(Exception):  # noqa: N818 - the name is part of the public interface
    """The file cannot be read at all. `reason` is a key of `REASONS`; `detail` says what was seen (English, no
    sentence).
    `kind` is what the bytes look like (a name of `qmslint.read.sniff`), empty when that is not known.
    """

    def __init__(self, reason: str, detail: str = "", kind: str = "") -> None:
        super().__init__(reason, detail, kind)
        self.reason = reason
        self.detail = detail
        self.kind = kind

    def __str__(self) -> str:
        return f"{self.reason}: {self.detail}" if self.detail else self.reason
