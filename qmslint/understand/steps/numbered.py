"""Steps told under plain numbers: the items of the part of the steps, nearly all of which say who acts.

"a) Phòng có nhu cầu lập giấy đề nghị …". Parts with numbers of their own ("5.2.1 Nghiệm thu" above "Quản lý thiết bị nghiệm
thu …") are steps only where their heading announces an order ("Trình tự thực hiện", "Process steps"); below "Các bước tiến
hành" items that count 1, 2, 3 are steps whoever does them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qmslint.model import Flow, Step
from qmslint.understand.events.event import Event
from qmslint.understand.steps.actors import COMMITTEES, names_people
from qmslint.understand.steps.duties import duties
from qmslint.understand.steps.prose import Told, labelled_line, told_step
from qmslint.understand.table.columns import header_role
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.numbers import form_of, rank_of
from qmslint.understand.text.words import key

__all__ = ["read_numbered_flow"]

_FEWEST = 2
_MOST_NAME = 2 / 3  # of the items say who acts
_SAYS_STEPS = re.compile(r"\b(?:bước|steps)\b", re.IGNORECASE)
_SAYS_ORDER = re.compile(r"\b(?:bước|steps?|trình tự|sequence)\b", re.IGNORECASE)
_THING = re.compile(
    r"(?:hồ sơ|kết quả|phiếu|mẫu|thời gian|giấy|văn bản|sổ|đơn|bản|các|mọi|mỗi|the|a|an)\b", re.IGNORECASE
)
_POST = re.compile(r"(?:The |An? )?(?:[\w&/-]+ )*[A-Z][\w&/-]*")


class _Item:
    """A numbered line with the lines below it: how deep it stands, and whether items stand below it."""

    def __init__(self, told: Told, depth: int) -> None:
        self.told, self.depth, self.parted = told, depth, False
        self.listing = False  # goes on in items that begin in the middle of its sentence
        self.person: str | None = None  # named in a small table below it
        self.perhaps: str | None = None  # whom its sentence begins with, if people they are

    @property
    def sentence(self) -> bool:
        """Whether it is told in one sentence or more of its own line: "5.2.1 The Monitor sends the report."."""
        told = self.told.lines[0].rstrip()
        return self.listing or (len(self.told.lines) == 1 and told.endswith((".", ";")))

    def goes_on_in(self, words: str) -> bool:
        """Whether words are the next of a list in its sentence: "Destruction is done weekly:" above "(i) crush tablets;"."""
        return words[:1].islower() and (self.listing or self.told.lines[0].rstrip().endswith(":"))

    @property
    def titled(self) -> bool:
        """Whether it is a part of its own, not a sentence: by its number, or with its words in the lines below it."""
        return "." in self.told.label or (len(self.told.lines) > 1 and not self.listing)


def read_numbered_flow(events: Sequence[Event]) -> list[Flow]:
    """The numbered items of the first part of the steps that tells steps in them; a number that starts again begins another
    flow, called by the line above it."""
    known = duties(events)
    flows: list[Flow] = []
    for heading, items in _parts(events):
        leaves = [i for i in items if not i.parted]
        steps = [_step(i, known) for i in leaves]
        if not _tells_steps(heading, leaves, steps):
            continue
        named_all = [s._replace(responsible=s.responsible or i.perhaps) for s, i in zip(steps, leaves, strict=True)]
        found = list(_flows(items, dict(zip(map(id, leaves), named_all, strict=True))))
        case = _FOR_A_CASE.match(heading)
        if case is None:
            return flows or found
        flows += [f._replace(case=f.case or heading[case.end() :].strip(" .:")) for f in found]
    return flows


# "Procedure for large spills": other cases have parts of their own.
_FOR_A_CASE = re.compile(r"(?:procedure|instructions|steps|method) (?:for|in case of|if) ", re.IGNORECASE)


def _tells_steps(heading: str, leaves: Sequence[_Item], steps: Sequence[Step]) -> bool:
    """Whether the items below a heading are steps: most say who acts, or they count on."""
    if any(i.titled for i in leaves) and not (_SAYS_ORDER.search(heading) or all(i.sentence for i in leaves)):
        return False
    if any(i.told.lines[0].rstrip().endswith(":") and not i.listing for i in leaves):
        return False  # "a) Nộp hồ sơ TTHC:": what a description tells of
    named = sum(s.responsible is not None for s in steps)
    counts = _SAYS_STEPS.search(heading) is not None or all(i.told.label.isdigit() and i.sentence for i in leaves)
    counted = counts and _count_on(leaves)
    return len(leaves) >= _FEWEST and (counted or named >= max(_FEWEST, _MOST_NAME * len(leaves)))


def _flows(items: Sequence[_Item], steps: dict[int, Step]) -> Iterator[Flow]:
    case, found = None, list[Step]()
    name: str | None = None
    for item in items:
        if item.parted:
            name = item.told.lines[0].strip(" .:")
            continue
        step = steps[id(item)]
        if found and "." not in step.label and rank_of(step.label) == 1:
            yield Flow(case, tuple(found), None, found[0].location, prose=True, roles=("label", "action"))
            found = []
        if not found:
            case, name = name if "." not in step.label else None, None
        found.append(step)
    if found:
        yield Flow(case, tuple(found), None, found[0].location, prose=True, roles=("label", "action"))


def _parts(events: Sequence[Event]) -> Iterator[tuple[str, list[_Item]]]:
    """The heading of each part of the steps with its numbered items; a heading numbered below it does not end it, but what
    stands under it (papers, times) is no step."""
    heading: Event | None = None
    items: list[_Item] = []
    forms: list[tuple[str, bool]] = []  # how the items are numbered, from the outermost: "1." above "a)"
    aside = False
    for event in events:
        below = heading is not None and heading.number and event.number.startswith(f"{heading.number}.")
        if event.kind == "heading" and "steps" in event.kinds[:1]:
            if heading is not None:
                yield heading.text, items
            heading, items, forms, aside = event, [], [], False
        elif heading is None:
            continue
        elif event.kind == "heading" and below:
            aside = True
        elif event.kind == "row" and event.header is None and len(event.slots) == 2:
            if items and header_role(event.slots[0].text) == "responsible":
                items[-1].person = event.slots[1].text.strip() or None
        elif event.line.table is not None and event.line.table is not heading.line.table:
            if items and items[-1].person is None:
                items[-1].parted = True  # told by the table below it
        elif event.kind in ("text", "weak-title", "group"):
            marker = split_marker(event.text, event.paragraph.number if event.paragraph is not None else "")
            number = marker.number or event.number
            if number and not _follows(heading, number, items):
                yield heading.text, items
                heading = None
            elif number:
                aside = False
                _add(items, forms, Told(number, marker.rest or event.text, event.place), strong=event.strong)
            elif items and event.paragraph is not None and event.paragraph.outline and not heading.number:
                yield heading.text, items
                heading = None  # another part, which is called as no part is
            elif items and not aside:
                items[-1].told.lines.append(event.text)
        elif event.kind != "row" or event.header is not None:
            yield heading.text, items
            heading = None
    if heading is not None:
        yield heading.text, items


def _follows(heading: Event, number: str, items: Sequence[_Item]) -> bool:
    """Whether a number belongs to the part: not "6" behind "5. Procedure", where no item counted 1, 2, 3 before."""
    if (form_of(number), number.isupper()) != (form_of(heading.number), heading.number.isupper()) or not heading.number:
        return True
    return any(form_of(i.told.label) == form_of(number) for i in items) or rank_of(number) == 1


def _add(items: list[_Item], forms: list[tuple[str, bool]], told: Told, *, strong: bool) -> None:
    """Put an item below the one above it, beside it, or back beside an earlier one, by how it is numbered."""
    form = (form_of(told.label), strong)
    if items and form not in forms and items[-1].goes_on_in(told.lines[0]):
        items[-1].listing = True
        items[-1].told.lines.append(told.lines[0])
        return
    if form in forms:
        del forms[forms.index(form) + 1 :]
    else:
        forms.append(form)
    depth = len(forms)
    if items and items[-1].depth < depth:
        items[-1].parted = True
    items.append(_Item(told, depth))


def _step(item: _Item, known: frozenset[str]) -> Step:
    step = told_step(item.told, known)
    who = step.responsible
    item.perhaps = who if who is not None and not _THING.match(who) else None
    sure = who is not None and (key(who) in known or _acts(who, item.told))
    return step._replace(responsible=item.person or (who if sure else None))


def _acts(who: str, told: Told) -> bool:
    """Whether those who are named are people or a unit, not a thing ("Hồ sơ được lưu", "The balance must be level")."""
    if names_people(who):
        return True
    if who.isalpha() and who.isupper() and 1 < len(who) < 7:  # "KTV", "QC"
        return True
    if who.partition(" ")[0].lower() in COMMITTEES:
        return True  # "Đội bảo vệ"
    if any(labelled_line(line)[0] == "responsible" for line in told.lines):
        return True
    return len(who.split()) > 1 and who.isascii() and _POST.fullmatch(who) is not None


def _count_on(items: Sequence[_Item]) -> bool:
    """Whether items count 1, 2, 3 and on, each of them a sentence or two of its own."""
    ranks = [rank_of(i.told.label) for i in items]
    return len(items) > 2 and ranks == list(range(1, len(items) + 1))
