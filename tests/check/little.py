"""Little readings and rules, made by hand: a check is tested without any reader or understanding."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qmslint.check import Options, RuleCrash, RuleSet, check_document, load_rules
from qmslint.check.messages import message
from qmslint.model import (
    Block,
    Control,
    Document,
    Dossier,
    Finding,
    Flow,
    Location,
    Paragraph,
    Procedure,
    Reading,
    Section,
    Step,
)

TODAY = "2026-01-15"

RULE: dict[str, Any] = {
    "id": "little-rule",
    "title": {"vi": "Quy tắc nhỏ", "en": "A little rule"},
    "clause-none": {"vi": "Chỉ để thử.", "en": "Only a test."},
    "level": "warning",
    "select": "document",
    "check": "never",
    "message": {"vi": "Thấy rồi.", "en": "Seen."},
    "why": {"vi": "Để thử.", "en": "To test."},
    "mend": {"vi": "Sửa.", "en": "Mend it."},
    "examples": [{"bad": "x"}, {"good": "y"}],
}


def at(index: int, **more: Any) -> Location:
    return Location(index=index, **more)


def line(index: int, text: str, part: str = "body", **more: Any) -> Paragraph:
    return Paragraph(index, text, Location(part=part, index=index), **more)


def steps(*rows: tuple[str, str | None], first: int = 10, **more: Any) -> tuple[Step, ...]:
    """Steps of label and responsible."""
    return tuple(
        Step(label, f"Việc {i}", who, 1.0, "01 ngày", "Sổ", at(first + i, row=i + 2, text=label), **more)
        for i, (label, who) in enumerate(rows)
    )


def labelled(*labels: str, **more: Any) -> tuple[Step, ...]:
    return steps(*((label, "Chuyên viên") for label in labels), **more)


def flow(row: Iterable[Step], **more: Any) -> Flow:
    more.setdefault("roles", ("label", "action", "responsible", "duration", "outputs"))
    return Flow(None, tuple(row), more.pop("stated", None), at(9), **more)


def section(kind: str, first: int, last: int, number: str | None = None, title: str = "Mục") -> Section:
    return Section(kind, number, title, at(first), first, last, empty=last <= first)


def procedure(title: str = "Cấp thẻ thư viện", **more: Any) -> Procedure:
    more.setdefault("ranges", ((0, 99),))
    more.setdefault("kind", "process")
    return Procedure(title, more.pop("code", None), (), location=at(0), **more)


def dossier(*components: Any, **more: Any) -> Dossier:
    return Dossier(tuple(components), None, None, at(5), **more)


def reading(
    *procedures: Procedure,
    blocks: Iterable[Block] = (),
    control: Control | None = None,
    path: str = "QT-07.docx",
    language: str = "vi",
    kind: str = "procedure",
    **more: Any,
) -> Reading:
    """A reading; keywords of `Document` (comments, revisions, headers, …) go to the document."""
    given = {name: more.pop(name) for name in list(more) if name in Document._fields}
    document = Document(path, "docx", "0" * 64, tuple(blocks), **given)
    return Reading(path, document, language, kind, control or Control(), procedures, **more)


def texts(*lines: str, **more: Any) -> Reading:
    """A reading that holds only these paragraphs."""
    return reading(blocks=[line(i, text) for i, text in enumerate(lines)], **more)


def rules(tmp_path: Path, **changes: Any) -> RuleSet:
    """A set with one little rule, written to a file and loaded: `rules(tmp_path, select="step", check=…)`."""
    import yaml

    data = {**RULE, **{name.replace("_", "-"): value for name, value in changes.items()}}
    file = tmp_path / "little.yaml"
    file.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
    everything = load_rules(extra=[file])
    return RuleSet([r for r in everything if r.pack == "own"], everything.packs, everything.chosen)


def judge(checked: RuleSet, about: Reading, **options: Any) -> list[Finding]:
    """The findings; a crash fails the test."""
    options.setdefault("today", TODAY)
    found = list(check_document(about, checked, Options(**options)))
    crashes = [f for f in found if isinstance(f, RuleCrash)]
    assert not crashes, crashes[0].traceback
    return [f for f in found if isinstance(f, Finding)]


def told(checked: RuleSet, about: Reading, lang: str = "en", **options: Any) -> list[str]:
    """The sentences of the findings."""
    return [message(f, checked, lang) for f in judge(checked, about, **options)]
