"""Two cells of a row that were exchanged: who acts stands where the action belongs, and the other way round.

    select: flow
    check:
      swapped:
        actors: [Lãnh đạo, Chuyên viên, Manager]      # how the names of those who act begin
        actions: [Tiếp nhận, Kiểm tra, Receive]       # how actions begin

Only a row that is plainly exchanged among rows that mostly are not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault
from qmslint.check.rule import Check

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "actors": Field("texts", "how the names of those who act begin", required=True),
    "actions": Field("texts", "how actions begin", required=True),
}
NOUNS = ("flow",)
CASES = {"swapped": "the two cells are exchanged"}
PARAMS = {"label": "the label of the step", "action": "what stands as action", "responsible": "what stands as who acts"}


_SIGNS = re.compile(r"[^\w\s]")  # "Xem xét, ký": a comma ends a word as well


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of the steps of a flow."""
    from qmslint.understand.text.words import tone_key as key  # the marks tell Chuyên viên from Chuyển

    actors = tuple(f"{key(a)} " for a in options["actors"])
    actions = tuple(f"{key(a)} " for a in options["actions"])

    def words(text: str) -> str:
        return f"{' '.join(key(_SIGNS.sub(' ', text[:80])).split())} "

    def check(subject: Subject, context: Context) -> Iterator[Fault]:
        steps = [s for s in context.within(subject, "step") if s.value.action and s.value.responsible]
        wrong: list[Subject] = []
        right = 0
        said = [(s, words(s.value.action), words(s.value.responsible)) for s in steps]
        often = Counter(who for _, _, who in said)
        for s, action, who in said:
            named = action.startswith(actors) and not action.startswith(actions) and len(s.value.action) < 80
            # who does other steps of this flow stands as the action, and what stands as who does no other
            elsewhere = action in often and often[who] == 1 and not action.startswith(actions)
            if (named and who.startswith(actions)) or (elsewhere and not who.startswith(actors)):
                wrong.append(s)
            elif action.startswith(actions) or who.startswith(actors) or often[who] > 1:
                right += 1
        if right <= len(wrong):
            return
        for s in wrong:
            v = s.value
            told = {"label": v.label, "action": v.action, "responsible": v.responsible}
            yield Fault("swapped", told, s.location, v.action, observed=v.responsible, key=v.action)

    return check
