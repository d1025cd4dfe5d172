"""The project as a whole: the facts of all documents, the master list, the catalogue, and what each code means."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import cached_property

from qmslint.facts.aside import put_aside
from qmslint.facts.files import Attached, is_form_file
from qmslint.facts.model import Catalogue, Citation, DocumentFacts, Entry, Published, Register
from qmslint.facts.resolve import Codes, family
from qmslint.model.change import Comparison
from qmslint.tuples import NamedTuple
from qmslint.understand.names import bare_title
from qmslint.understand.text.codes import code_key, find_codes, normalise_code

__all__ = ["Link", "Project"]


class Link(NamedTuple):
    """One document refers to another: where, and whom. `target` None: a document that is only in the master list."""

    source: DocumentFacts
    citation: Citation
    target: DocumentFacts | None
    entry: Entry | None = None


class Project:
    """The documents of a run, asked together; `aside` are those in folders of old ones, which no rule looks at.

    `whole`: the run holds every document of its folders, so that what is not in it is not there. `attached`: the files
    beside the documents. `today` is an ISO date, None where no clock was given. `changes` is what changed in it since an
    earlier version, None where none was named.
    """

    def __init__(
        self,
        documents: Iterable[DocumentFacts],
        register: Register | None = None,
        catalogue: Catalogue | None = None,
        attached: Attached | None = None,
        whole: bool = True,
        today: str | None = None,
        changes: Comparison | None = None,
    ) -> None:
        known = sorted(documents, key=lambda d: d.path)
        old = put_aside([d.path for d in known])
        self.documents = tuple(d for d in known if d.path not in old)
        self.aside = tuple(d for d in known if d.path in old)
        self.register = register
        self.catalogue = catalogue
        self.attached = attached or Attached(())
        self.whole = whole
        self.today = today
        self.changes = changes

    @cached_property
    def controlled(self) -> tuple[DocumentFacts, ...]:
        """The documents that are part of the system by a code of their own: no forms, no decisions."""
        return tuple(
            d
            for d in self.documents
            if d.code and d.kind not in ("decision", "form") and not is_form_file(d.path) and family(d.code)
        )

    @cached_property
    def codes(self) -> Codes[DocumentFacts]:
        """The documents by their own codes, then by those of the procedures that they hold."""
        own = [(d.code, d) for d in self.controlled if d.code]
        inner = [(c, d) for d in self.documents if not is_form_file(d.path) for c in d.codes if c != d.code]
        return Codes([*own, *inner])

    @staticmethod
    def one_of_each(documents: Iterable[DocumentFacts]) -> list[DocumentFacts]:
        """Without further formats of a document: the same name or title in another format (`QT-03.docx`, `QT-03.pdf`)."""
        kept: list[DocumentFacts] = []
        for document in documents:
            if not any(_formats(document, other) for other in kept):
                kept.append(document)
        return kept

    @cached_property
    def old_codes(self) -> Codes[DocumentFacts]:
        """The documents that were put aside, by their codes."""
        return Codes((c, d) for d in self.aside for c in d.codes)

    @cached_property
    def entries(self) -> Codes[Entry]:
        """The rows of the master list by code, those in force first."""
        rows = self.register.entries if self.register is not None else ()
        return Codes((e.code, e) for e in sorted(rows, key=lambda e: e.withdrawn))

    @cached_property
    def published(self) -> dict[str, Published]:
        """The published TTHC by the first two parts of their codes."""
        return {p.code: p for p in reversed(self.catalogue.entries if self.catalogue is not None else ())}

    @cached_property
    def named_files(self) -> Codes[str]:
        """The codes that the names of all files carry: of documents that could not be read, and of those beside them."""
        names = [*(d.path for d in self.documents), *self.attached.names]
        return Codes((code, path) for path in names for code in _codes_of_name(path))

    def owns(self, document: DocumentFacts, target: str) -> bool:
        """Whether a code means the document itself or a part of it (`QT-03.01` in `QT-03`)."""
        at = code_key(target)
        return any((k := code_key(c)) == at or at[: len(k)] == k or k[: len(at)] == at for c in document.codes)

    def part_of_known(self, target: str) -> bool:
        """Whether a code goes on behind a known one, as those of annexes and forms do: `QT-03-PL1`, `QT-03.02`."""
        at = code_key(target)
        return any(at[:n] in self._known for n in range(2, len(at)))

    @cached_property
    def _known(self) -> frozenset[tuple[str | int, ...]]:
        codes = [c for d in self.documents for c in d.codes]
        if self.register is not None:
            codes += [e.code for e in self.register.entries]
        return frozenset(map(code_key, codes))

    @cached_property
    def judges_references(self) -> bool:
        """Whether there is anything to resolve references against: a master list, or two documents with codes."""
        return self.register is not None or len({code_key(d.code) for d in self.controlled if d.code}) > 1

    def counts(self, citation: Citation) -> bool:
        """Whether a citation claims that a document is there: not a weak one, nor a loose one that means none."""
        if citation.loose:
            listed = self.entries.all(citation.target)
            return bool(self.codes.all(citation.target)) or any(not (e.external or e.form) for e in listed)
        return not citation.weak

    def links(self) -> Iterator[Link]:
        """Every reference from one document to another that leads somewhere."""
        yield from self._links

    @cached_property
    def _links(self) -> tuple[Link, ...]:
        found = []
        for document in self.documents:
            for citation in document.citations:
                if not self.counts(citation) or self.owns(document, citation.target):
                    continue
                target = self.codes.find(citation.target)
                entry = self.entries.find(citation.target)
                if (target is not None and target.path != document.path) or (target is None and entry is not None):
                    found.append(Link(document, citation, target, entry))
        return tuple(found)

    def near(self, target: str) -> str:
        """The known code that was probably meant, "" if none is near."""
        return self.entries.near(target) or self.codes.near(target)


def _formats(one: DocumentFacts, other: DocumentFacts) -> bool:
    """Whether two files are one document in two formats."""
    (stem, kind), (other_stem, other_kind) = map(os.path.splitext, (one.path, other.path))
    if kind.lower() == other_kind.lower():
        return False
    named = os.path.basename(stem) == os.path.basename(other_stem)
    return named or bool(one.title and other.title and bare_title(one.title) == bare_title(other.title))


def _codes_of_name(path: str) -> Iterator[str]:
    name = path.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
    for text in dict.fromkeys((name, name.replace("_", " "), name.split("_")[0], name.split(" ")[0])):
        for code in find_codes(text.upper()):
            yield normalise_code(code.target)
