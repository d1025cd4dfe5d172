"""What the server of worker processes imports before it makes the first of them: the road of a Word document.

Each worker begins as a copy of that server, so what is imported here is imported once, not once a worker.
"""

from __future__ import annotations

from qmslint.regexes import restore
from qmslint.resources import cache_folder

restore(cache_folder())  # before the modules below compile theirs

import qmslint.check.engine  # noqa: E402
import qmslint.facts.gather  # noqa: E402
import qmslint.project.parallel  # noqa: E402
import qmslint.project.ruleset  # noqa: E402
import qmslint.read.docx  # noqa: E402
import qmslint.read.legacy  # noqa: E402
import qmslint.read.simplify  # noqa: E402
import qmslint.understand.reading  # noqa: E402, F401
from qmslint.read.digest import expect_many  # noqa: E402

expect_many()
