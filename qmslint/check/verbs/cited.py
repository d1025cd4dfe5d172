"""What is listed must be used somewhere else.

    select: {each: form, where: {code: filled}}
    check: {cited: {code: code, title: title, outside: forms}}

The code (compared as a code) or the title must stand in the text of the procedure outside the parts named; a title
counts with its first five words, with half of them (three at least) where the name ends there ("lập phiếu đề nghị gửi
Văn phòng"), or with its first three where a paper of the dossier begins with them (what the applicant fills in goes by
many names). Where the thing stands in a table, another label of its row will do: `Annexure I`.
The name of an attached file is no use.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.conditions import value_of
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault, Unknown
from qmslint.check.rule import Check
from qmslint.understand.text.kept import kept_by_text

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "code": Field("attribute", "the attribute that holds the code"),
    "title": Field("attribute", "the attribute that holds the title"),
    "outside": Field("kinds", "the parts that do not count as use", required=True),
}
NOUNS = ("form", "record", "reference", "component")
CASES = {"uncited": "it stands nowhere else"}
PARAMS = {"target": "its code, or its title if it has none"}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check against the text of the procedure outside the listed parts."""
    given = options["outside"]
    outside = frozenset(given if isinstance(given, list) else [given])
    code_of, title_of = options.get("code"), options.get("title")

    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        from qmslint.check.lookup.elsewhere import Elsewhere
        from qmslint.understand.text.words import key

        procedure = subject.holder("procedure")
        if procedure is None:
            yield Unknown("it stands outside every procedure")
            return
        code = str(value_of(subject, code_of) or "") if code_of else ""
        title = str(value_of(subject, title_of) or "") if title_of else ""
        words = key(title).split()
        if not code and len(words) < 3:
            yield Unknown("it has no code and no title to look for")
            return
        text = Elsewhere.of(procedure, context, outside)
        if code and text.has_code(code):
            return
        if len(words) >= 2 and text.has(" ".join(words[:5])):
            return
        if len(words) > 3 and text.has_half(title):
            return
        if len(words) >= 3:
            begins = " ".join(words[:3])
            if any(key(c.value.text).startswith(begins) for c in context.within(procedure, "component")):
                return
        if any(map(text.has, _row_labels(subject, context))):
            return
        target = code or title
        yield Fault("uncited", {"target": target}, observed=target, key=target)

    return check


def _row_labels(subject: Subject, context: Context) -> list[str]:
    """The keys of the short cells of a subject's table row that name it by letters and digits."""
    from qmslint.understand.text.words import key

    at = subject.location
    table = context.table(at.table)
    if table is None or at.row is None or at.row > len(table.grid):
        return []
    short = (cell.text for cell in table.grid[at.row - 1] if len(cell.text) <= 24)
    return [k for text in short if (k := key(text)) and _names(k)]


@kept_by_text
def _names(folded: str) -> bool:
    """Whether a key holds letters and figures, or more words than one."""
    return any(map(str.isalpha, folded)) and (" " in folded or any(map(str.isdigit, folded)))
