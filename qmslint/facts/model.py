"""Value types of a project: facts of one document, and the rows of the master list and of the published catalogue."""

from __future__ import annotations

from qmslint.model import Component, Form, ListedProcedure, Location, TimeLimit
from qmslint.tuples import NamedTuple

__all__ = ["Catalogue", "Citation", "DocumentFacts", "Entry", "ProcedureFacts", "Published", "Register"]


class Citation(NamedTuple):
    """A procedure cited by its code: `text` as written, `target` normalised, `revision` where one is named.

    `procedure` is the index of the procedure that it stands in, None outside. `weak`: no claim that the document exists
    today – in a change history, said to be replaced, or said to belong to somebody outside. `loose`: nothing about the
    code itself says that it is one; it means a document only where one of this very code is known.
    """

    text: str
    target: str
    revision: str | None
    location: Location
    procedure: int | None
    weak: bool = False
    loose: bool = False


class ProcedureFacts(NamedTuple):
    """One procedure: `limits` are its stated time limits, `totals` the totals of its flows in days.

    `components` are the papers of its dossier; `open_dossier` if that list is known to be incomplete (it points
    elsewhere, or there is none). `forms` are those of its forms part, `names` what its text calls the TTHC besides the title.
    """

    title: str
    code: str | None
    tthc_codes: tuple[str, ...]
    kind: str
    location: Location
    limits: tuple[TimeLimit, ...] = ()
    totals: tuple[float, ...] = ()
    components: tuple[Component, ...] = ()
    open_dossier: bool = True
    dossier: Location | None = None
    dossier_text: str = ""
    forms: tuple[Form, ...] = ()
    names: tuple[str, ...] = ()


class DocumentFacts(NamedTuple):
    """What the project keeps of one document. `read` is False for one that could not be read: only its path is known.

    `kind` is decision, procedure, sop, form or other. `templates` are codes of forms whose template stands in the document
    itself. `titled`: the title is stated as such, not the heading
    of its procedure. `code_at` is where the code is printed, `office` whom its head names as the one it belongs to.
    """

    path: str
    kind: str = "other"
    language: str = "vi"
    code: str | None = None
    title: str | None = None
    titled: bool = False
    revision: str | None = None
    issue_date: str | None = None
    review_date: str | None = None
    procedures: tuple[ProcedureFacts, ...] = ()
    listed: tuple[ListedProcedure, ...] = ()
    citations: tuple[Citation, ...] = ()
    templates: tuple[str, ...] = ()
    code_at: Location = Location()
    ocr: bool = False
    read: bool = True
    office: str = ""

    @property
    def codes(self) -> tuple[str, ...]:
        """Its own code and those of its procedures, each once."""
        return tuple(dict.fromkeys(c for c in (self.code, *(p.code for p in self.procedures)) if c))


class Entry(NamedTuple):
    """One row of the master list. Dates are ISO or as written; `status` as written, `withdrawn` what it comes to, `planned` that
    the document is not issued yet. `external`: a document of somebody else; `form`: a form or template, no procedure. `row`
    and `sheet` say where it stands.
    """

    code: str
    title: str = ""
    revision: str | None = None
    issue_date: str | None = None
    owner: str | None = None
    status: str | None = None
    retention: str | None = None
    review_date: str | None = None
    withdrawn: bool = False
    planned: bool = False
    external: bool = False
    form: bool = False
    sheet: str = ""
    row: int = 0


class Register(NamedTuple):
    """The master list. `as_of` is the ISO date up to which it was kept, None when nothing says so."""

    path: str
    entries: tuple[Entry, ...]
    as_of: str | None = None


class Published(NamedTuple):
    """One published TTHC. `code` is its first two parts. `days` are the limits stated, in days, with their units.

    `components` None: the catalogue does not tell them (or not so that they can be told apart).
    """

    code: str
    title: str
    days: tuple[tuple[float, str], ...] = ()
    time_text: str = ""
    components: tuple[str, ...] | None = None
    fields: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    printed: str = ""
    sheet: str = ""
    row: int = 0


class Catalogue(NamedTuple):
    """The published TTHC, in the order of the file."""

    path: str
    entries: tuple[Published, ...]
