"""`qmslint schema`: the JSON Schemas of what is read and written."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from qmslint.cli.common import LANG, OUTPUT_FILE, deliver
from qmslint.cli.dispatch import Call
from qmslint.cli.options import Option
from qmslint.config.settings import ConfigurationError, Mistake, did_you_mean

__all__ = ["OPTIONS", "SCHEMAS", "SUMMARY", "USAGE", "run"]

SUMMARY = {
    "vi": "In JSON Schema của cấu hình, quy tắc, báo cáo check, bằng chứng, kết quả extract hoặc fix",
    "en": "Print the JSON Schema of the configuration, of rules, of the check report, of the evidence, of extract or fix",
}
USAGE = dict.fromkeys(("vi", "en"), "config | rule | report | evidence | extract | fix")
OPTIONS: tuple[Option, ...] = (OUTPUT_FILE, LANG)


def _config() -> dict[str, Any]:
    from qmslint.config.fields import schema

    return schema()


def _rule() -> dict[str, Any]:
    from qmslint.check.rulefiles.schema import rule_schema

    return rule_schema()


def _report() -> dict[str, Any]:
    from qmslint.report.schemas import report_schema

    return report_schema()


def _fix() -> dict[str, Any]:
    from qmslint.report.schemas import fix_schema

    return fix_schema()


def _extract() -> dict[str, Any]:
    from qmslint.report.schemas import extract_schema

    return extract_schema()


def _evidence() -> dict[str, Any]:
    from qmslint.report.schemas import evidence_schema

    return evidence_schema()


SCHEMAS: dict[str, Callable[[], dict[str, Any]]] = {
    "config": _config,
    "rule": _rule,
    "report": _report,
    "evidence": _evidence,
    "extract": _extract,
    "fix": _fix,
}


def run(call: Call) -> int:
    """Print the schema that is named."""
    if len(call.words) != 1 or call.words[0] not in SCHEMAS:
        name = " ".join(call.words)
        if not name:
            raise ConfigurationError([Mistake("", 0, "schema-what", (", ".join(SCHEMAS),))])
        told = (name, "schema", ", ".join(SCHEMAS))
        raise ConfigurationError([Mistake("", 0, "not-one-of", told, did_you_mean(name, SCHEMAS))])
    schema = SCHEMAS[call.words[0]]()
    deliver(call, lambda look: [json.dumps(schema, ensure_ascii=False, indent=2) + "\n"])
    return 0
