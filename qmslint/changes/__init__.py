"""Two versions of the documents of a folder → what changed in their facts.

* `kept`      – what is kept of a document to be compared.
* `match`     – which things of two rows are the same thing, however they are spelled, numbered and ordered.
* `documents` – which document is which, and all that changed in it; `control` compares its control data.
* `procedure` – what changed in one procedure: `dossier`, `times`, `flow`, `lists` (forms, records, references, sections).

Only facts count: a file that was saved again, renumbered, set in another type or printed to PDF has not changed. Words
are compared without case, accents, punctuation and leading numbers.
"""

from __future__ import annotations

from qmslint.changes.documents import Version, compare
from qmslint.changes.kept import Said, kept

__all__ = ["Said", "Version", "compare", "kept"]
