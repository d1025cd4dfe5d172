"""The parts of README.md and README.vi.md that are made by the program: `python -m tests.readme` writes them anew.

Made are the table of rules, between `<!-- rules -->` and `<!-- end of rules -->`, and what the `console` samples print.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = {"en": ROOT / "README.md", "vi": ROOT / "README.vi.md"}
PACKS = {
    "core": {"en": "any procedure document", "vi": "mọi văn bản quy trình"},
    "tthc": {"en": "Vietnamese administrative procedures", "vi": "thủ tục hành chính"},
    "law": {"en": "references to legal documents", "vi": "viện dẫn văn bản pháp luật"},
    "iso9001": {"en": "ISO 9001 and ISO 10013; when chosen", "vi": "ISO 9001 và ISO 10013; khi được chọn"},
    "sop": {"en": "English SOPs", "vi": "SOP tiếng Anh"},
}
LEVELS = {
    "en": {"error": "error", "warning": "warning", "info": "info", "off": "off unless chosen"},
    "vi": {"error": "lỗi", "warning": "cảnh báo", "info": "lưu ý", "off": "tắt sẵn"},
}
HEAD = {"en": ("rule", "level", "what it finds"), "vi": ("quy tắc", "mức", "phát hiện điều gì")}
_RULES = re.compile(r"(?<=<!-- rules -->\n).*?(?=<!-- end of rules -->)", re.DOTALL)
_SAMPLE = re.compile(r"(?<=```console\n)\$ qmslint (?P<command>.*?)\n.*?(?=```)", re.DOTALL)
_DAY = re.compile(r"\b(?:\d{4}-\d\d-\d\d|\d\d/\d\d/\d{4})\.$", re.MULTILINE)


def run(command: str) -> str:
    """What a command of qmslint prints, findings or not."""
    words = [word.strip("'\"") for word in re.findall(r"'[^']*'|\"[^\"]*\"|\S+", command)]
    environment = {**os.environ, "NO_COLOR": "1", "QMSLINT_LANG": "vi", "PYTHONIOENCODING": "utf-8"}
    environment.pop("COLUMNS", None)
    done = subprocess.run(
        [sys.executable, "-m", "qmslint", *words], cwd=ROOT, env=environment, capture_output=True, check=False
    )
    if done.returncode not in (0, 1):
        raise RuntimeError(f"qmslint {command}: {done.stderr.decode('utf-8')}")
    return done.stdout.decode("utf-8").rstrip() + "\n"


def without_day(printed: str) -> str:
    """The same without the day on which it was printed."""
    return _DAY.sub("….", printed)


def table(lang: str) -> str:
    """The rules, a table for each pack."""
    rules = json.loads(run("rules --isolated --output-format json"))
    out = []
    for pack, what in PACKS.items():
        out += [f"\n**{pack}** – {what[lang]}\n", f"| {' | '.join(HEAD[lang])} |", "|---|---|---|"]
        for rule in (r for r in rules if r["pack"] == pack):
            level = rule["level"] if isinstance(rule["level"], str) else rule["level"]["release"]
            said = LEVELS[lang]["off"] if rule["default"] == "off" else LEVELS[lang][level]
            out.append(f"| `{rule['id']}` | {said} | {rule['title'][lang]} |")
    return "\n".join(out) + "\n\n"


def made(page: str, lang: str) -> str:
    """The page with its made parts as they have to be; the day of a sample that differs in nothing else is left."""

    def sample(found: re.Match[str]) -> str:
        fresh = f"$ qmslint {found['command']}\n{run(found['command'])}"
        return found[0] if without_day(found[0]) == without_day(fresh) else fresh

    return _SAMPLE.sub(sample, _RULES.sub(lambda _: table(lang), page))


if __name__ == "__main__":
    for lang, path in PAGES.items():
        path.write_text(made(path.read_text(encoding="utf-8"), lang), encoding="utf-8")
