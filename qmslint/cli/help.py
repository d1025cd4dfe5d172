"""The pages that `--help` shows, made from the tables of the commands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from qmslint.cli.console import look
from qmslint.cli.dispatch import COMMANDS
from qmslint.cli.options import Option
from qmslint.report.layout import width, wrap
from qmslint.report.words import say

__all__ = ["HELP", "overview", "page"]

HELP = Option(("--help", "-h"), "flag", "Hiện trang này", "Show this page")
_LEFT = 30
_VI = {
    "ADDRESS": "ĐỊA-CHỈ", "CODE": "MÃ", "DATE": "NGÀY", "DIR": "THƯ-MỤC", "FILE": "TỆP", "FOLDER": "THƯ-MỤC", "FORMAT": "DẠNG",
    "FORMAT:FILE": "DẠNG:TỆP", "LEVEL": "MỨC", "NAME": "TÊN", "OLD": "BẢN-CŨ", "PACKS": "GÓI", "RULES": "QUY-TẮC",
    "SECONDS": "GIÂY",
}  # fmt: skip


def overview(lang: str) -> Iterator[str]:
    """All commands with a line each."""
    columns = look(quiet=False).columns
    yield say(lang, "usage", say(lang, "usage-overview")) + "\n\n"
    yield "\n".join(wrap(say(lang, "what-it-is"), columns)) + "\n\n"
    yield say(lang, "commands") + "\n"
    for name, home in COMMANDS.items():
        command = __import__(home, fromlist=["SUMMARY"])
        yield from _entry(name, command.SUMMARY[lang], columns, 12)
    yield "\n" + say(lang, "options") + "\n"
    version = {"vi": "Hiện phiên bản", "en": "Show the version"}
    for names, text in (("--help, -h", getattr(HELP, lang)), ("--version, -V", version[lang])):
        yield from _entry(names, text, columns, 18)
    yield "\n" + "\n".join(wrap(say(lang, "help-more"), columns)) + "\n"


def page(name: str, command: Any, lang: str) -> Iterator[str]:
    """Usage, what the command does, every option, and the exit codes where they matter."""
    columns = look(quiet=False).columns
    yield say(lang, "usage", f"qmslint {name} {command.USAGE[lang]}") + "\n\n"
    yield "\n".join(wrap(command.SUMMARY[lang] + ".", columns)) + "\n"
    more = getattr(command, "MORE", None)
    if more:
        yield "\n" + "\n".join(wrap(more[lang], columns)) + "\n"
    groups = getattr(command, "GROUPS", {})
    if not groups:
        yield "\n" + say(lang, "options") + "\n"
    options: Sequence[Option] = (*command.OPTIONS, HELP)
    for option in options:
        if option.names[0] in groups:
            yield f"\n{groups[option.names[0]][lang]}:\n"
        metavar = f" {_metavar(option, lang)}" if option.kind != "flag" else ""
        text = getattr(option, lang)
        if option.words and not _spelt_out(option):
            text = f"{text}: {', '.join(option.words)}"
        if option.kind in ("list", "repeat"):
            text = f"{text} {say(lang, 'repeatable')}"
        yield from _entry(", ".join(option.names) + metavar, text, columns, _LEFT)
    codes = getattr(command, "EXIT", None)
    if codes:
        yield "\n" + say(lang, "exit-codes") + "\n"
        for code, text in codes[lang].items():
            yield from _entry(str(code), text, columns, 6)


def _spelt_out(option: Option) -> bool:
    """Whether the values are few enough to stand where the value goes."""
    return bool(option.words) and len("|".join(option.words)) <= 24


def _metavar(option: Option, lang: str) -> str:
    if _spelt_out(option):
        return "|".join(option.words)
    return (_VI.get(option.metavar, option.metavar) if lang == "vi" else option.metavar) or "…"


def _entry(left: str, text: str, columns: int, indent: int) -> Iterator[str]:
    head = f"  {left}"
    if width(head) + 2 > indent:
        yield head + "\n"
        head = ""
    pad = " " * indent
    for line in wrap(text, columns, head + " " * (indent - width(head)), pad):
        yield line + "\n"
