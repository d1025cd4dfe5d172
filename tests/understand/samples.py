"""Small documents for the tests: a sample text in, what it says out."""

from __future__ import annotations

from qmslint.model import Flow, Procedure, Reading
from qmslint.read.sample import parse
from qmslint.understand import understand
from qmslint.understand.events.events import Event, document_events
from qmslint.understand.table.lines import document_lines

__all__ = ["HEAD", "STEPS", "events", "flow", "flows", "procedure", "reading", "titles"]

HEAD = "| TT | Nội dung công việc | Trách nhiệm | Thời gian | Kết quả |"

# A step table of two days, to make a procedure of any text around it.
STEPS = """
| TT | Trình tự | Trách nhiệm | Thời gian |
| B1 | Nhận hồ sơ | Công chức một cửa | 1 ngày |
| B2 | Trả kết quả | Công chức một cửa | 1 ngày |
"""


def events(text: str) -> list[Event]:
    """The events of a sample text."""
    return list(document_events(document_lines(parse(text))))


def reading(text: str) -> Reading:
    """What a sample text says."""
    return understand(parse(text), "x.docx")


def procedure(text: str) -> Procedure:
    """The only procedure of a sample text."""
    (found,) = reading(text).procedures
    return found


def flows(*rows: str, head: str = HEAD, above: str = "# Quy trình cấp thẻ ra vào kho") -> tuple[Flow, ...]:
    """The flows of a step table of these rows."""
    return procedure("\n".join([above, "", head, *rows])).flows


def flow(*rows: str, head: str = HEAD, above: str = "# Quy trình cấp thẻ ra vào kho") -> Flow:
    """The only flow of a step table of these rows."""
    (found,) = flows(*rows, head=head, above=above)
    return found


def titles(text: str) -> list[str]:
    """The titles of the procedures of a sample text, in order."""
    return [p.title for p in reading(text).procedures]
