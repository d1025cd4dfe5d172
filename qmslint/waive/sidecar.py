"""Waivers in a YAML file beside the documents: who decided what, why and until when, without touching a document.

- rule: form-without-template
  file: QT-05*.docx
  section: Biểu mẫu
  reason: Mẫu do Bộ ban hành, in trên Cổng dịch vụ công
  owner: Thư ký ISO
  until: 2026-12-31
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from qmslint.config.find import Content, read
from qmslint.config.settings import ConfigurationError, Mistake, day_meant, did_you_mean, is_day
from qmslint.waive.model import Waiver

__all__ = ["KEYS", "waivers_of"]

KEYS = ("rule", "file", "section", "text", "fingerprint", "reason", "owner", "until")


def waivers_of(path: str, rules: frozenset[str]) -> list[Waiver]:
    """The waivers of a file; `rules` are the names of all rules that there are.

    Raises `ConfigurationError` with every mistake in it and its line: unknown keys and rules, values that are not what
    they should be.
    """
    content = read(path)
    mistakes: list[Mistake] = []
    found: list[Waiver] = []
    items = content.values or []
    if not isinstance(items, list):
        raise ConfigurationError([Mistake(path, 1, "not-a-list", ("suppressions",))])
    for n, item in enumerate(items):
        wrong = list(_mistakes(content, n, item, rules))
        mistakes += wrong
        if not wrong:
            found.append(_waiver(item, path, content.line((n,))))
    if mistakes:
        raise ConfigurationError(mistakes)
    return found


def _mistakes(content: Content, n: int, item: Any, rules: frozenset[str]) -> Iterator[Mistake]:
    def mistake(key: str | None, name: str, values: tuple[str, ...], meant: str = "") -> Mistake:
        return Mistake(content.path, content.line((n,) if key is None else (n, key)), name, values, meant)

    if not isinstance(item, Mapping):
        yield mistake(None, "not-a-table", (str(item),))
        return
    for key, value in item.items():
        if key not in KEYS:
            yield mistake(str(key), "unknown-key", (str(key),), did_you_mean(str(key), KEYS))
        elif key == "until":
            if not isinstance(value, date) and not is_day(str(value)):
                yield mistake(key, "not-a-date", (str(value),), day_meant(str(value)))
        elif key == "file" and isinstance(value, list):
            if not all(isinstance(v, str) for v in value):
                yield mistake(key, "not-a-text", (key, str(value)))
        elif not isinstance(value, str):
            yield mistake(str(key), "not-a-text", (str(key), str(value)))
    rule = item.get("rule")
    if rule is None:
        yield mistake(None, "key-missing", ("rule",))
    elif isinstance(rule, str) and not _known(rule, rules):
        yield mistake("rule", "unknown-rule", (rule,), did_you_mean(rule, sorted(rules)))


def _known(rule: str, rules: frozenset[str]) -> bool:
    return any(r.startswith(rule[:-1]) for r in rules) if rule.endswith("*") else rule in rules


def _waiver(item: Mapping[str, Any], path: str, line: int) -> Waiver:
    files = item.get("file", ())
    until = item.get("until", "")
    if isinstance(until, datetime):
        until = until.date()
    return Waiver(
        rule=item["rule"],
        reason=item.get("reason", "").strip(),
        owner=item.get("owner", "").strip(),
        until=str(until),
        files=(files,) if isinstance(files, str) else tuple(files),
        section=item.get("section", ""),
        words=item.get("text", ""),
        fingerprint=item.get("fingerprint", ""),
        source=path,
        line=line,
    )
