"""`qmslint init`: a commented configuration file to start from."""

from __future__ import annotations

import os

from qmslint.cli.common import LANG, to_file
from qmslint.cli.console import write_out
from qmslint.cli.dispatch import Call
from qmslint.cli.options import Option
from qmslint.config.find import NAMES
from qmslint.config.settings import ConfigurationError, Mistake
from qmslint.config.template import template
from qmslint.report.words import say

__all__ = ["OPTIONS", "SUMMARY", "USAGE", "run"]

SUMMARY = {"vi": "Tạo tệp cấu hình mẫu có chú giải", "en": "Write a commented configuration file"}
USAGE = {"vi": "[THƯ-MỤC]", "en": "[FOLDER]"}
OPTIONS: tuple[Option, ...] = (
    Option(("--force",), "flag", "Ghi đè tệp đã có", "Replace a file that is there"),
    LANG,
)


def run(call: Call) -> int:
    """Write `qmslint.yaml` into the folder, unless one is there."""
    if len(call.words) > 1:
        raise ConfigurationError([Mistake("", 0, "one-folder")])
    folder = call.words[0] if call.words else "."
    path = os.path.normpath(os.path.join(folder, "qmslint.yaml"))
    there = [n for n in NAMES[:2] if os.path.exists(os.path.join(folder, n))]
    if there and not call.values.get("force"):
        raise ConfigurationError([Mistake(os.path.normpath(os.path.join(folder, there[0])), 0, "already-there")])
    to_file(path, [template()])
    write_out([say(call.lang, "written", path) + "\n"])
    return 0
