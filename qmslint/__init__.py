"""qmslint checks procedure documents: what is missing, what points nowhere, what does not add up.

    import qmslint

    run = qmslint.check("quy-trinh/")            # a Run: .findings, .documents, .summary, .ok, .to_json()
    for reading in qmslint.extract("QT-03.docx"):  # what was understood, typed
        print(reading.control.code, [p.title for p in reading.procedures])
    plan = qmslint.fix("quy-trinh/", "da-sua")   # copies with tracked changes, and what changed: .documents
    document = qmslint.load(data, "QT-03.docx")  # what a file holds: .text, .blocks, .not_read

Everything is imported when it is first used. `qmslint.check` is both: the function, and the package of the rules'
engine.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # as in `typing`, whose import costs a quarter of the time that `qmslint --version` may take

__version__ = "0.1.0"

__all__ = [
    "ConfigurationError", "Document", "Finding", "Reading", "RuleFileError", "Run", "UnreadableDocument", "__version__",
    "check", "extract", "fix", "load",
]  # fmt: skip

if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

    from qmslint.api import check as check
    from qmslint.api import extract, fix, load
    from qmslint.check.rulefiles.loader import RuleFileError
    from qmslint.config.settings import ConfigurationError
    from qmslint.model import Document, Finding, Reading
    from qmslint.read.errors import UnreadableDocument
    from qmslint.report.run import Run
else:
    ModuleType = type(sys)

_HOMES = {
    "ConfigurationError": "qmslint.config.settings",
    "Document": "qmslint.model",
    "Finding": "qmslint.model",
    "Reading": "qmslint.model",
    "RuleFileError": "qmslint.check.rulefiles.loader",
    "Run": "qmslint.report.run",
    "UnreadableDocument": "qmslint.read.errors",
    "extract": "qmslint.api",
    "fix": "qmslint.api",
    "load": "qmslint.api",
}


class _Engine(ModuleType):
    """The package `qmslint.check`, which can be called like the function of that name."""

    def __call__(self, *args: Any, **options: Any) -> Run:
        from qmslint.api import check

        return check(*args, **options)


class _Package(ModuleType):
    """This package.

    The import system binds the sub-package `check` over the function: it is made callable as it comes.
    """

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "check" and type(value) is ModuleType:
            value.__class__ = _Engine
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __getattr__(name: str) -> Any:
    if name == "check":
        __import__("qmslint.check")
        return sys.modules["qmslint.check"]
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(__import__(home, fromlist=[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
