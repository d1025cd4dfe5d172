"""Asking one rule about a text in the sample format: `finds(rule, text)`."""

from __future__ import annotations

from functools import cache

from qmslint.check.engine import check_document
from qmslint.check.messages import render
from qmslint.check.outcome import Options
from qmslint.check.rule import Rule, RuleSet
from qmslint.check.rulefiles.loader import load_rules
from qmslint.model import Finding
from qmslint.read.sample import parse
from qmslint.understand import understand

__all__ = ["decision", "finds", "process", "rule", "says", "table"]


@cache
def rules() -> RuleSet:
    """Every built-in rule."""
    return load_rules()


def rule(name: str) -> Rule:
    """A rule by its id or `pack/id`."""
    (found,) = rules().named_as(name)
    return found


def finds(name: str, text: str, today: str | None = "2026-01-15", mode: str = "release") -> list[Finding]:
    """The findings of one rule in a text; a crash of the rule fails the test."""
    document = parse(text)
    asked = rule(name)._replace(default=True)
    chosen = RuleSet([asked], {}, frozenset((asked.pack,)))
    made = check_document(understand(document, document.name), chosen, Options(mode=mode, today=today))
    found = []
    for f in made:
        assert isinstance(f, Finding), f
        found.append(f)
    return found


def says(name: str, text: str, lang: str = "en", today: str | None = "2026-01-15") -> list[str]:
    """The sentences of those findings."""
    return [render(rule(name), f.params, lang) for f in finds(name, text, today)]


def table(*rows: str) -> str:
    """A table of steps with the usual heading row: `B1 | action | who | time`."""
    return "\n".join(["| Bước | Nội dung công việc | Trách nhiệm | Thời gian |", *(f"| {r} |" for r in rows)])


def process(
    *rows: str, title: str = "**1. Thủ tục cấp thẻ hướng dẫn viên du lịch (1.012345)**", above: str = ""
) -> str:
    """A block as decisions hold them: a heading, words above the table, the table of steps."""
    return f"{title}\n\n{above}\n\n{table(*rows)}\n"


def decision(body: str, day: str = "10 tháng 10 năm 2025", basis: str = "", articles: str = "") -> str:
    """A decision of this day that approves procedures, with its annex."""
    return f"""| ỦY BAN NHÂN DÂN TỈNH LAM SƠN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
| Số: 12/QĐ-UBND | Lam Sơn, ngày {day} |

-> **QUYẾT ĐỊNH** <-

{basis}

Điều 1. Phê duyệt kèm theo Quyết định này quy trình nội bộ giải quyết thủ tục hành chính.

{articles}

-> **PHỤ LỤC** <-

{body}
"""
