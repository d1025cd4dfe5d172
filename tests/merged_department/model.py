"""What the department is made of, before anything is written: documents, services, forms, rows of the master list."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

__all__ = ["Department", "Doc", "Form", "Paper", "Published", "Row", "Service", "Step", "doc", "service"]


class Paper(NamedTuple):
    """A paper of a dossier: as the procedure words it, as it is published, originals and copies."""

    text: str
    published: str
    originals: int = 1
    copies: int = 0


class Step(NamedTuple):
    """A row of a table of steps."""

    action: str
    who: str
    time: str
    out: str


@dataclass
class Form:
    """A form: as the procedure lists it; `cited` as a step names it ("" nowhere); `file` its file ("" none)."""

    code: str
    title: str
    cited: str
    file: str = ""
    registered: bool = True


@dataclass
class Service:
    """A TTHC as the procedure states it."""

    code: str
    name: str
    field: str
    limit: str
    papers: list[Paper]


@dataclass
class Published:
    """A row of the published catalogue."""

    code: str
    name: str
    field: str
    limit: str
    papers: list[Paper]


@dataclass
class Doc:
    """A document: control data as printed, what it says, and where it lies."""

    code: str
    title: str
    layout: str
    division: str
    folder: str
    revision: str = "01"
    issued: str = "15/8/2025"
    name: str = ""
    purpose: str = ""
    cites: list[str] = field(default_factory=list)
    body: list[str] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    forms: list[Form] = field(default_factory=list)
    history: list[tuple[str, str, str]] = field(default_factory=list)
    service: Service | None = None
    pdf_twin: bool = False


@dataclass
class Row:
    """A row of the master list. `issued` is ISO."""

    code: str
    title: str
    revision: str
    issued: str
    division: str
    status: str = ""


@dataclass
class Department:
    """Everything: documents, old ones put aside, PDF twins, the lists; `unlisted` are codes the manual leaves out."""

    docs: list[Doc]
    aside: list[Doc]
    rows: list[Row]
    published: list[Published]
    reviewed: str = "31/12/2025"
    twins: list[Doc] = field(default_factory=list)
    unlisted: set[str] = field(default_factory=set)

    def doc(self, code: str) -> Doc:
        """The document with this code."""
        return next(d for d in self.docs if d.code == code)

    def row(self, code: str) -> Row:
        """The row of the master list with this code."""
        return next(r for r in self.rows if r.code == code)

    def offer(self, code: str) -> Published:
        """The published TTHC with this code."""
        return next(p for p in self.published if p.code == code)


def doc(code: str, title: str, layout: str, division: str, folder: str, **more: object) -> Doc:
    """A document whose file is called after code and title, unless `name` says otherwise."""
    made = Doc(code, title, layout, division, folder, **more)  # type: ignore[arg-type]
    made.name = made.name or f"{code} {title}.docx"
    return made


def service(
    code: str, name: str, area: str, limit: str, *papers: tuple[str, str] | tuple[str, str, int, int]
) -> Service:
    """A TTHC with its papers; a paper is (here, published) or (here, published, originals, copies)."""
    return Service(code, name, area, limit, [Paper(*p) for p in papers])
