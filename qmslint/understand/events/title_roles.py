"""What a line that reads like a title is where it stands: the title of the next procedure, the heading of the steps, or
plain text.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from qmslint.resources import yaml_folder
from qmslint.understand.events.event import Event
from qmslint.understand.events.line_words import named_by_label
from qmslint.understand.text.codes import code_key, code_prefix
from qmslint.understand.text.levels import names_level
from qmslint.understand.text.numbers import continues, form_of, rank_of
from qmslint.understand.text.titles import Title
from qmslint.understand.text.vocabulary import starts_with
from qmslint.understand.text.words import key

__all__ = ["LEADS", "OpenBlock", "anchors_soon", "is_anchor", "joins", "title_role"]

LEADS = frozenset({"thu tuc", "ten thu tuc", "thu tuc hanh chinh", "ten thu tuc hanh chinh", "tthc", "ten tthc"})


class OpenBlock:
    """The block being read."""

    def __init__(self, title: Title | None, events: list[Event], groups: tuple[str, ...]) -> None:
        self.title, self.events, self.groups = title, events, groups
        self.kinds: list[str] = []
        self.tables = 0
        self.last_number = ""
        self.part = ""

    @property
    def iso(self) -> bool:
        return bool({"purpose", "scope"} & set(self.kinds))

    def take(self, event: Event) -> None:
        self.events.append(event)
        if event.kind == "heading":
            self.part = event.kinds[0]
            self.kinds += [k for k in event.kinds if k not in self.kinds]
            if event.number and not event.number.isalpha():
                self.last_number = event.number
        elif event.kind == "header" and event.header is not None and event.header.kind == "steps":
            self.tables += 1


def is_anchor(event: Event) -> bool:
    if event.kind in ("heading", "step", "code"):
        return event.kinds != ("approval",)
    return event.kind == "header" and event.header is not None and event.header.kind in ("steps", "dossier")


def joins(pending: list[Event], event: Event) -> bool:
    """Whether a title goes on with the pending ones: members of "nhóm TTHC:" (1.1, 1.2 after 1.)."""
    first = pending[0].title
    title = event.title
    if first is None or title is None:
        return False
    if first.opens_list:
        if form_of(title.number) not in ("", form_of(first.number)) and rank_of(title.number) == len(pending):
            return True  # 1, 2, 3 below "A. Quy trình áp dụng chung cho 03 thủ tục hành chính:"
        return title.number.startswith(f"{first.number}.") or not title.number or title.number[:1] in "-ab"
    return False


def title_role(event: Event, block: OpenBlock | None, pending: list[Event], events: Sequence[Event], i: int) -> str:
    """What a line that reads like a title is here: a title, the heading of the steps, or plain text."""
    title = event.title
    if title is None:
        return "text"
    if pending and joins(pending, event):
        return "title"
    number = title.number
    follows = _next_anchor(events, i)
    if title.tthc_codes and event.kind == "title" and follows is not None and not (block is not None and block.iso):
        return "title"
    if block is not None and block.title is not None and _next_title(block, event) and follows is not None:
        return "title"
    if block is not None and (block.iso or len(block.kinds) >= 3):
        if continues(block.last_number, number) and (block.iso or not named_by_label(event.text)):
            heads_steps = event.kind == "title" and starts_with(key(title.name), "title-start") and follows is not None
            return "steps" if heads_steps else "text"
        opening = _next_anchor(events, i, behind_code=True)
        if block.iso and not (opening is not None and set(opening.kinds) & {"purpose", "scope"}):
            return "text"
    if event.kind == "title":
        return "text" if block is not None and _is_case(block, event, events, i) else "title"
    if block is not None and block.title is not None and _next_code(block.title, title) and anchors_soon(events, i):
        return "title"
    if follows is None or not anchors_soon(events, i) or _goes_before(follows, number):
        return "text"
    if (
        block is not None
        and block.part == "dossier"
        and not (block.tables or event.strong)
        and _begins_as_paper(title.name)
    ):
        return "text"  # "2. Giấy tờ chứng minh …" among the papers of "1. Thủ tục …"
    if starts_with(key(title.name[:80]), "case") and (pending or block is not None):
        return "text"
    if pending and pending[-1].kind == "title" and not event.strong and rank_of(number) > 1:
        return "text"  # "2) Căn cước (bản sao)" below "QUY TRÌNH CẤP PHIẾU …"
    if pending and event.kind == "weak-title" and _below(pending[-1], number):
        return "text"  # "1.1. Cấp mới" right below "1. Thủ tục …": a case of it
    if key(title.name) in LEADS:
        return "title"
    if block is None:
        return "title" if (number or event.strong or title.code) and follows is not None else "text"
    same_form = block.title is not None and form_of(block.title.number) == form_of(number)
    if same_form and not number:
        return "title" if event.strong and event.line.framed and block.tables else "text"
    if not block.tables and len(block.kinds) < 3:
        return "text"
    if len(block.kinds) >= 4 and block.kinds[0] not in (follows.kinds or ("",)) and follows.kind == "heading":
        return "text"
    if same_form and (
        rank_of(number) == rank_of(block.title.number if block.title else "") + 1 or _group_between(events, i)
    ):
        return "title"
    return "text"


@cache
def _papers() -> tuple[str, ...]:
    return tuple(f"{key(word)} " for word in yaml_folder("vocabulary")["dossier"]["paper"])


def _begins_as_paper(name: str) -> bool:
    return f"{key(name[:60])} ".startswith(_papers())


def _is_case(block: OpenBlock, event: Event, events: Sequence[Event], i: int) -> bool:
    """Whether a title among the papers of a dossier names a case of them ("b) Thủ tục cấp lại"): it is numbered unlike the
    block's own title, and what follows it and its like is a part that opens no description ("Số lượng hồ sơ")."""
    form = form_of(event.title.number) if event.title is not None else ""
    if block.title is None or block.part != "dossier" or form in ("", form_of(block.title.number)):
        return False
    for e in events[i + 1 : i + 60]:
        if is_anchor(e):
            return e.kind == "heading" and e.kinds[0] != block.kinds[0]
        if e.kind == "annex" or (e.kind == "title" and e.title is not None and form_of(e.title.number) != form):
            return False
    return False


def _below(above: Event, number: str) -> bool:
    own = above.title.number if above.title is not None else ""
    return bool(own) and number.startswith(f"{own}.")


def _goes_before(heading: Event, number: str) -> bool:
    """Whether the next heading is numbered on from a line: both are parts of one procedure ("I. Người yêu cầu", "II. Hồ sơ")."""
    form = form_of(number)
    if heading.kind != "heading" or not form or form != form_of(heading.number):
        return False
    return rank_of(heading.number) == rank_of(number) + 1


def _next_code(own: Title, title: Title) -> bool:
    """Whether a title led by a code goes on from the block's own: "QTNB-02. …" after "QTNB-01. …"."""
    if own.code is None or title.code is None:
        return False
    return code_prefix(own.code) == code_prefix(title.code) and code_key(own.code) != code_key(title.code)


def _next_title(block: OpenBlock, event: Event) -> bool:
    """Whether a line's number goes on from the block's own title, whose parts are numbered below it (1., 1.1, 1.2, 2.), and
    the line stands out where that title does: "2)" may number a paper."""
    own = block.title.number if block.title is not None else ""
    number = event.title.number if event.title is not None else ""
    if block.events[0].strong and not event.strong and event.kind != "title":
        return False
    if not own or not block.last_number.startswith(f"{own}."):
        return False
    return form_of(own) == form_of(number) and rank_of(number) == rank_of(own) + 1


def _next_anchor(events: Sequence[Event], i: int, *, behind_code: bool = False) -> Event | None:
    """The part, table or step that follows soon; `behind_code`: that behind the line of the procedure's code."""
    for e in events[i + 1 : i + 14]:
        if is_anchor(e) and not (behind_code and e.kind == "code"):
            return e
        if e.kind == "annex" or (e.kind == "title" and not names_level(e.text)):
            return None
    return None


def anchors_soon(events: Sequence[Event], i: int) -> bool:
    """Whether a part or step table follows at once (a weak title must lead straight to its content)."""
    soon = _closed(events[i + 1 : i + 6])[:3]
    if not any(map(is_anchor, soon)):  # as below nearly every line; cheaper to see than what it says
        return False
    for e in soon:
        if is_anchor(e):
            return True
        if names_level(e.text):
            continue
        if e.kind in ("weak-title", "group") or len(e.text) > 200:
            return False
    return False


def _closed(soon: Sequence[Event]) -> Sequence[Event]:
    """The lines without those that only end the bracket which the first of them opens: "(Kèm theo Quyết định số … của Ủy",
    "ban nhân dân tỉnh)"."""
    if not soon or not soon[0].text.startswith("(") or ")" in soon[0].text:
        return soon
    end = next((n for n, e in enumerate(soon) if e.text.rstrip().endswith(")")), 0)
    return [soon[0], *soon[end + 1 :]]


def _group_between(events: Sequence[Event], i: int) -> bool:
    return any(e.kind in ("group", "annex") for e in events[max(0, i - 3) : i])
