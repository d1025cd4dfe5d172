"""From arguments to a command: finding it, its help, and what each way of ending means."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any

from qmslint.cli.console import say_to_stderr, set_up, write_out
from qmslint.cli.language import language, named_language
from qmslint.config.settings import ConfigurationError, Mistake, did_you_mean
from qmslint.garbage import look_seldom
from qmslint.report.words import say
from qmslint.tuples import NamedTuple

__all__ = ["COMMANDS", "Call", "dispatch", "explained"]

COMMANDS: dict[str, str] = {
    "check": "qmslint.cli.check",
    "extract": "qmslint.cli.extract",
    "fix": "qmslint.cli.fix",
    "explain": "qmslint.cli.explain",
    "rules": "qmslint.cli.rules",
    "test": "qmslint.cli.test",
    "graph": "qmslint.cli.graph",
    "init": "qmslint.cli.init",
    "schema": "qmslint.cli.schema",
}


class Call(NamedTuple):
    """One call of a command: its options by key, its other arguments, and the language to speak.

    `named` is the language that was asked for, None when the configuration may still choose; `lang` is never None.
    """

    values: dict[str, Any]
    words: list[str]
    lang: str
    named: str | None


def dispatch(arguments: Sequence[str]) -> int:
    """Run a command; whatever happens becomes an exit code, and a sentence on standard error."""
    set_up()
    look_seldom()
    named = named_language(arguments)
    lang = named or language()
    try:
        return explained(lambda: _run(arguments, lang, named), lang)
    except KeyboardInterrupt:
        return 130


def explained(run: Callable[[], int], lang: str) -> int:
    """The exit code of what is run; of mistakes, told on standard error, 2; of a failure of our own, 3."""
    try:
        return run()
    except ConfigurationError as error:
        say_to_stderr(*(f"qmslint: {m.sentence(lang)}" for m in error.mistakes))
        return 2
    except Exception as error:  # noqa: BLE001 - told apart from findings by its exit code
        from qmslint.check.rulefiles.loader import RuleFileError

        if isinstance(error, RuleFileError):
            closed = ((m, Mistake(m.path, 0, "cannot-open", (m.system,))) for m in error.mistakes)
            say_to_stderr(*(f"qmslint: {own.sentence(lang) if m.system else m}" for m, own in closed))
            return 2
        import traceback

        traceback.print_exception(error)
        say_to_stderr(f"qmslint: {say(lang, 'internal-error')}")
        return 3


def _run(arguments: Sequence[str], lang: str, named: str | None) -> int:
    words = list(arguments)
    if words and words[0] in ("--lang",):
        words = words[2:]
    elif words and words[0].startswith("--lang="):
        words = words[1:]
    if not words or words[0] in ("-h", "--help", "help"):
        from qmslint.cli.help import overview

        write_out(overview(lang))
        return 0 if words else 2
    name, rest = words[0], words[1:]
    if name in ("--version", "-V"):
        from qmslint import __version__

        write_out([f"qmslint {__version__}\n"])
        return 0
    if name not in COMMANDS:
        raise ConfigurationError([_no_command(name)])
    command = __import__(COMMANDS[name], fromlist=["run"])
    before = rest[: rest.index("--")] if "--" in rest else rest
    if "-h" in before or "--help" in before:
        from qmslint.cli.help import page

        write_out(page(name, command, lang))
        return 0
    from qmslint.cli.options import parse

    values, others = parse(rest, command.OPTIONS)
    code: int = command.run(Call(values, others, lang, named))
    return code


def _no_command(name: str) -> Mistake:
    if os.path.exists(name):
        return Mistake("", 0, "command-missing", (name,))
    return Mistake("", 0, "unknown-command", (name, ", ".join(COMMANDS)), did_you_mean(name, COMMANDS))
