"""Steps told in prose: `Bước 1: Tổ chức, cá nhân nộp hồ sơ …`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from qmslint.model import Flow, Location, Step
from qmslint.resources import yaml_folder
from qmslint.understand.columns import header_role
from qmslint.understand.durations import find_durations
from qmslint.understand.event import Event
from qmslint.understand.headings import split_marker
from qmslint.understand.vocabulary import starts_with
from qmslint.understand.words import key, squeeze

__all__ = ["actor_of", "read_prose_flow"]

_STEP = re.compile(
    r"[-–+*•\s]*(?:(?:[a-zđ]|\d{1,2}(?:\.\d{1,2})*)[.)]\s*)?((?:Bước|BƯỚC|Step|STEP)\s+(?:\d{1,2}|[IVX]{1,4}|một|hai|ba|bốn|năm|sáu))\b\s*[.:)–-]+\s*(.*)",
    re.DOTALL,
)


_ENGLISH = re.compile(
    r"((?:The|A|An) [\w&/-]+(?: [\w&/-]+){0,3}?) (?:[a-z]{2,}s|must|shall|will|may|can|records?|signs?)\b(?! of\b)"
)
# "Quality Assurance verifies …": a post or unit without an article.
_NAMED = re.compile(
    r"([A-Z][\w&/-]*(?: (?:of|and|the|[A-Z][\w&/-]*))*(?: [a-z]+)?) (?:[a-z]{2,}s|must|shall|will|may|can)\b(?! of\b)"
)
# Bodies that are called by what they do: "Đoàn kiểm tra".
_COMMITTEES = frozenset(("hội đồng", "tổ", "đoàn", "ban", "nhóm", "đội"))
_GENERIC = frozenset(("cơ quan", "đơn vị", "bộ phận", "cơ sở", "người", "tổ chuyên gia")) | _COMMITTEES
# "gửi đơn trước ít nhất 03 ngày": how long before, not how long it takes.
_NOTICE = re.compile(r"trước\s+(?:ít nhất\s+|tối thiểu\s+)?$")
_GIVEN = (" được", " được giao", " được phân công", " được ủy quyền", " được uỷ quyền", " chủ trì")


@cache
def _grammar() -> tuple[re.Pattern[str], ...]:
    data = yaml_folder("vocabulary")["actors"]

    def either(words: Sequence[str]) -> str:
        return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))

    first = [*data["bare"], *(v.capitalize() for v in data["verbs"])]
    return (
        re.compile(
            rf"\s(?!cấp (?:tỉnh|xã|huyện|bộ|trung ương|trên|dưới|có thẩm quyền)\b)(?:{either(data['verbs'])})(?=[\s,.;:]|$)"
        ),
        re.compile(rf"(?:{either(first)})(?! (?:viên|cục|nhánh|hội|đoàn)\b)(?=[\s,.;:]|$)"),
        re.compile(rf"(?:{either(data['before'])})\s", re.IGNORECASE),
        re.compile(rf"\s(?:{either(data['asking'])})(?=[\s,.;:]|$)"),
    )


def split_step(text: str) -> tuple[str, str] | None:
    """The label and the words of a prose step, None if the text is none."""
    m = _STEP.match(text)
    return (squeeze(m[1]), m[2].strip()) if m else None


def actor_of(text: str) -> str | None:
    """Who does a step, read from its first sentence; None if the sentence names nobody.

    >>> actor_of("Sau khi nhận được hồ sơ, Sở Y tế trả cho tổ chức phiếu tiếp nhận.")
    'Sở Y tế'
    """
    verbs, bare, before, asking = _grammar()
    rest = squeeze(text)[:600]
    for _ in range(12):
        if not before.match(rest):
            break
        comma = _clause_end(rest)
        if comma < 0:
            return None
        rest = rest[comma + 1 :].strip()
    if not rest or bare.match(rest) or before.match(rest):
        return None
    if rest[:1].islower() and rest.split(" ", 1)[0] not in (
        "cơ",
        "tổ",
        "cá",
        "công",
        "cán",
        "người",
        "bộ",
        "đơn",
        "doanh",
    ):
        return None
    english = _ENGLISH.match(rest)
    if english:
        return english[1]
    named = _NAMED.match(rest)
    if named and starts_with(key(named[1]), "actor"):
        return named[1]
    m = verbs.search(rest)
    asked = rest.find(" đề nghị ", 0, 80)
    asks = asked >= 0 and (m is None or asked <= m.start())
    if asks:
        # "Cơ sở đề nghị cấp phép nhập khẩu nộp hồ sơ": what they ask for belongs to their name
        m = asking.search(rest, asked, asked + 200)
    for _ in range(3):
        if m is None or asks:
            break
        # "Cơ quan tiếp nhận hồ sơ trả …", "Đơn vị được giao lập kế hoạch gửi …": the first verb only says which body
        name = rest[: m.start()].lower()
        later = verbs.search(rest, m.end()) if name in _GENERIC or name.endswith(_GIVEN) else None
        if later is None or set(",.;:") & set(rest[m.end() : later.start()]):
            if name in _COMMITTEES:
                return rest[: m.end()]
            break
        m = later
    if m is None:
        return None
    name = rest[: m.start()].strip(" ,;:-")
    return name if 2 <= len(name) <= 160 and "." not in name[:-1] else None


def _clause_end(text: str) -> int:
    """The comma that ends a leading clause: the first one after which a name with a capital begins, outside brackets."""
    depth = 0
    last = -1
    for i, c in enumerate(text):
        if c == "(":
            depth += 1
        elif c == ")":
            depth -= 1
        elif c == "." and depth <= 0 and text[i + 1 : i + 2] == " ":
            break
        elif c == "," and depth <= 0:
            after = text[i + 1 :].lstrip()
            if after[:1].isupper() or after.startswith(
                ("trong thời hạn", "cơ quan", "cơ sở", "người", "tổ chức", "công chức", "cán bộ", "bộ phận")
            ):
                return i
            last = i if last < 0 else last
    return last


def read_prose_flow(events: Sequence[Event]) -> list[Flow]:
    """The prose steps among a procedure's events as flows; the paragraphs behind a step belong to it.

    Several limits in one step that differ leave its `days` open. A numbering that starts again begins another flow.
    """
    flows: list[list[tuple[str, list[str], Location, bool]]] = []
    current: list[tuple[str, list[str], Location, bool]] | None = None
    number = ""
    for event in events:
        split = split_step(event.text) if event.kind == "step" else None
        if split is None and event.kind == "step" and event.number:
            split = split_step(f"{event.number} {event.text}")
        if split is not None:
            label, words = split
            digits = "".join(c for c in label if c.isdigit())
            if current is None or (digits == "1" and number != "1"):
                current = []
                flows.append(current)
            number = digits or number
            current.append((label, [words], event.place, True))
        elif event.kind in ("heading", "title", "header", "annex", "row"):
            current = None
        elif current and event.kind in ("text", "weak-title"):
            current[-1][1].append(event.text)
    found = []
    for rows in flows:
        steps = tuple(_step(label, words, place) for label, words, place, _ in rows)
        found.append(Flow(None, steps, None, rows[0][2], prose=True, roles=("label", "action")))
    return found


def _step(label: str, words: list[str], place: Location) -> Step:
    action, person, outputs = [words[0]], None, None
    told: list[str] = []
    for line in words[1:]:
        role, value = _labelled(line)
        if role == "responsible":
            person = value
        elif role == "outputs":
            outputs = value
        elif role == "duration":
            told.append(value)
        else:
            action.append(line)
    text = "\n".join(action)
    shown_in = "\n".join(told) if told else text
    stated = [
        f.duration
        for f in find_durations(shown_in)
        if f.duration.unit not in ("month", "year", "week") and not f.part and not _NOTICE.search(shown_in, 0, f.start)
    ]
    days = {d.days for d in stated}
    shown = told[0] if told else stated[0].text if stated else None
    only = days.pop() if len(days) == 1 else None
    kind = "none" if not stated else "number" if only is not None else "text"
    unit = stated[0].unit if stated else None
    return Step(
        label,
        text,
        person or next(filter(None, map(actor_of, action[:2])), None),
        only,
        shown,
        outputs,
        place,
        kind,
        unit=unit,
    )


def _labelled(line: str) -> tuple[str | None, str]:
    """A line below a step that says one thing about it: "- Người thực hiện: Lãnh đạo Sở"."""
    label, colon, value = split_marker(line).rest.partition(":")
    if not colon or len(label) > 40 or not value.strip():
        return None, line
    return header_role(label), value.strip(" .;")
