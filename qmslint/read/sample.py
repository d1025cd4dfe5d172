r"""Markdown-like text → `Document`: what rule authors write as examples, and tests as input.

One construct a line; a paragraph ends at a blank line, or where the next line begins something of its own (one of the
constructs below, or a typed number or letter such as `5.2 `, `1.`, `a)`, `IV.`). Other lines go on, joined by a space.

    # Title … ###### Title      a heading by style, outline level 1 … 6
    **Mục đích**                a bold paragraph; "**Mục đích:** rest" begins bold (a run-in heading)
    *text*                      a paragraph in italics
    -> text <-                  centred (bold inside: "-> **text** <-")
    {5.2.} text                 an automatic list number (also after "## "); its parts give the list level
    - text, + text, 1. text     stay as typed: offices type their dashes and numbers
    | a | b |                   a table row. A cell "^" joins the cell above, "<" the cell on its left;
                                "<br>" or "\n" begins a new paragraph in the cell, "\|" is a bar
    |---|---|                   the rows above it are header rows
    header: text                the running header; also with table rows, "header: | a | b |"; "footer:" likewise;
                                "header first:" and "header even:" for those pages
    textbox: text               a text box at this place; also with table rows
    footnote: text              a footnote
    toc: 1 Mục đích 3           a line of the table of contents (style "toc 1")
    style NAME: text            a paragraph of the style NAME
    property: title = …         a document property
    comment: author: text       a comment at the paragraph before; "comment done: author: text" is resolved
    inserted: text              a paragraph that is a tracked insertion
    deleted: text               a tracked deletion: its text is not in the document
    not-read: picture = detail  something that could not be read here (names: `qmslint.read.NOT_READ`)
    encoding: TCVN3 .VnTime 120 text in a legacy encoding: its fonts and number of characters
    page: 4                     from here on page 4
    file: QT-03.docx            the file's name

A backslash at the start of a line takes its special meaning away. A line break inside a paragraph is `<br>`.

>>> document = parse("## 5.2 Thành phần hồ sơ\n| TT | Tên |\n|---|---|\n| 1 | Đơn đề nghị |")
>>> [type(block).__name__ for block in document.blocks], document.blocks[1].grid[1][1].text
(['Paragraph', 'Table'], 'Đơn đề nghị')
"""

from __future__ import annotations

import re
import unicodedata

from qmslint.model import (
    Block,
    Comment,
    Document,
    EncodingUse,
    Location,
    NotRead,
    Paragraph,
    Revision,
    Story,
    Table,
)  # fmt: skip
from qmslint.read.sample_table import rows_of, spanned

__all__ = ["parse"]

_DIRECTIVES = (
    "header first", "header even", "header", "footer first", "footer even", "footer", "textbox", "footnote", "toc",
    "property", "comment done", "comment", "inserted", "deleted", "not-read", "encoding", "page", "file",
)  # fmt: skip
_DIRECTIVE = re.compile(rf"({'|'.join(_DIRECTIVES)}|style [^:]+): ?(.*)")
_OWN_LINE = re.compile(
    r"#{1,6} |[-+–•*] |\*\*|-> |\{[^{}\s]{1,12}\} |\(?(\d+(\.\d+)*|[a-zđ]|[IVXLĐA-H]+)[.)] |\d+(\.\d+)+ "
)
_NUMBER = re.compile(r"\{([^{}\s]{1,12})\} ?")


def parse(text: str, name: str = "example.md") -> Document:
    """The document that this sample text stands for. Never fails: what is no construct is a paragraph."""
    return _Parser(name).parse(unicodedata.normalize("NFC", text))


class _Parser:
    """The state of one parse: the counters, the place, and the paragraph that may still go on."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.blocks: list[Block] = []
        self.stories: dict[tuple[str, str], list[list[str]]] = {}
        self.footnotes: list[str] = []
        self.comments: list[Comment] = []
        self.revisions: list[Revision] = []
        self.properties: dict[str, str] = {}
        self.not_read: list[NotRead] = []
        self.encodings: list[EncodingUse] = []
        self.index = 0
        self.tables = 0
        self.page: int | None = None
        self.open: list[str] = []

    def parse(self, text: str) -> Document:
        rows: list[str] = []
        box: list[str] = []
        for line in [*text.splitlines(), ""]:
            line = line.strip()
            if rows and not line.startswith("|"):
                self.blocks.append(self.table(rows, "body"))
                rows = []
            directive = _DIRECTIVE.fullmatch(line)
            if box and not (directive and directive[1] == "textbox" and directive[2].startswith("|")):
                self.blocks.append(self.table(box, "textbox"))
                box = []
            if not line:
                self.close()
            elif line.startswith("|"):
                self.close()
                rows.append(line)
            elif directive:
                self.close()
                if directive[1] == "textbox" and directive[2].startswith("|"):
                    box.append(directive[2])
                else:
                    self.directive(directive[1], directive[2].strip())
            elif line.startswith("\\"):
                self.open.append(line[1:])
            elif _OWN_LINE.match(line):
                self.close()
                self.open.append(line)
                if line.startswith("#"):
                    self.close()
            else:
                self.open.append(line)
        return self.document()

    def close(self) -> None:
        """End the paragraph that may still go on."""
        if self.open:
            self.blocks.append(self.paragraph(" ".join(self.open), self.place("body")))
            self.open = []

    def directive(self, word: str, value: str) -> None:
        here = self.place("body", max(self.index - 1, 0))
        if word.startswith(("header", "footer")):
            part, _, kind = word.partition(" ")
            self.story_line((part, kind or "default"), value)
        elif word == "textbox":
            self.blocks.append(self.paragraph(value, self.place("textbox")))
        elif word == "footnote":
            self.footnotes.append(value)
        elif word == "toc":
            self.blocks.append(self.paragraph(value, self.place("body"), "toc 1"))
        elif word.startswith("style "):
            self.blocks.append(self.paragraph(value, self.place("body"), word[6:].strip()))
        elif word == "property":
            key, _, of = value.partition("=")
            self.properties[key.strip()] = of.strip()
        elif word.startswith("comment"):
            author, _, said = value.partition(":")
            self.comments.append(Comment(author.strip(), None, said.strip(), self.index - 1, word.endswith("done")))
        elif word == "inserted":
            self.revisions.append(Revision("insert", "", None, value, self.index))
            self.blocks.append(self.paragraph(value, self.place("body")))
        elif word == "deleted":
            self.revisions.append(Revision("delete", "", None, value, max(self.index - 1, 0)))
        elif word == "not-read":
            what, _, detail = value.partition("=")
            self.not_read.append(NotRead(what.strip(), here, detail.strip()))
        elif word == "encoding":
            words = value.split() or ["TCVN3"]
            fonts = tuple(w for w in words[1:] if not w.isdigit())
            size = sum(int(w) for w in words[1:] if w.isdigit())
            self.encodings.append(EncodingUse(words[0], fonts, size, here))
        elif word == "page":
            self.page = int(value) if value.isdecimal() else self.page
        elif word == "file":
            self.name = value

    def story_line(self, key: tuple[str, str], value: str) -> None:
        """Table rows that follow each other make one table."""
        lines = self.stories.setdefault(key, [])
        if lines and value.startswith("|") and lines[-1][0].startswith("|"):
            lines[-1].append(value)
        else:
            lines.append([value])

    def place(self, part: str, index: int | None = None) -> Location:
        return Location(part, page=self.page, index=self.index if index is None else index)

    def paragraph(self, text: str, place: Location, style: str = "") -> Paragraph:
        """One paragraph of the sample notation; takes the next index."""
        outline = 0
        stripped = text.lstrip("#")
        if 1 <= len(text) - len(stripped) <= 6 and stripped.startswith(" "):
            outline = len(text) - len(stripped)
            style = f"heading {outline}"
            text = stripped.strip()
        centred = text.startswith("-> ") and text.endswith(" <-")
        if centred:
            text = text[3:-3].strip()
        number, level = "", -1
        found = _NUMBER.match(text)
        if found:
            number = found[1]
            level = max(len([p for p in number.split(".") if p]) - 1, 0)
            text = text[found.end() :]
        italic = len(text) > 2 and text[0] == text[-1] == "*" and text[1] != "*" != text[-2]
        if italic:
            text = text[1:-1]
        parts = text.replace("<br>", "\n").split("**")
        text = "".join(parts).strip()
        lead = len(parts[1].rstrip()) if len(parts) >= 3 and not parts[0].strip() else 0
        lead = min(lead, len(text))
        index = self.index
        self.index += 1
        bold = bool(text) and lead == len(text)
        return Paragraph(
            index, text, place, number, style, outline, level, bold, lead, italic, centred, source=index
        )  # fmt: skip

    def table(self, lines: list[str], part: str) -> Table:
        """The table of these row lines."""
        rows, header_rows = rows_of(lines)
        self.tables += 1
        number, index = self.tables, self.index
        self.index += 1
        place = Location(part, table=number, page=self.page, index=index)
        grid = spanned(rows, lambda text, r, c: self.cell_blocks(text, r, c, place))
        return Table(index, number, grid, place, header_rows)

    def cell_blocks(self, text: str, row: int, column: int, place: Location) -> tuple[Block, ...]:
        lines = re.split(r"<br>|\\n", text)
        return tuple(
            self.paragraph(line.strip(), place._replace(row=row, column=column, index=self.index)) for line in lines
        )

    def document(self) -> Document:
        headers = []
        for (part, kind), groups in self.stories.items():
            self.tables = 0  # headers count their own tables
            blocks: list[Block] = []
            for lines in groups:
                if lines[0].startswith("|"):
                    blocks.append(self.table(lines, part))
                else:
                    blocks.append(self.paragraph(lines[0], Location(part, index=self.index)))
            headers.append(Story(part, kind, 1, tuple(blocks)))
        notes = []
        for text in self.footnotes:
            note = self.paragraph(text, Location("footnote", index=self.index))
            notes.append(Story("footnote", "", 1, (note,)))
        suffix = self.name.rpartition(".")[2].lower()
        return Document(
            self.name, suffix, "", tuple(self.blocks), tuple(headers), tuple(notes), tuple(self.comments),
            tuple(self.revisions), self.properties, tuple(self.not_read), tuple(self.encodings), self.page or 0,
        )  # fmt: skip
