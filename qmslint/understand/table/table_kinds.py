"""What kind of table the roles of its columns make, and one column for each role as that kind needs them."""

from __future__ import annotations

import re

from qmslint.understand.text.limit_text import REDUCED
from qmslint.understand.text.title_lines import is_level

__all__ = ["MORE_TIME", "settle", "steps_beside", "table_kind"]

# The time of a second level in a column of its own: "Thời gian cấp xã | Thời gian cấp tỉnh". A step takes both.
MORE_TIME = "duration&"


# What is kept, in a table that says how long.
_KEPT = frozenset(("record", "name", "code", "component", "outputs", "label", "storage"))


def table_kind(roles: set[str], section: str | None) -> str | None:
    """steps, dossier, list, forms, records, limit or other – in the part of that kind; None where the roles make no table."""
    if len(roles) < 2:
        return None
    if {"tthc_name", "tthc_code"} <= roles:
        return "list"
    if roles & {"tthc_name", "tthc_code"} and "action" not in roles and not {"responsible", "duration"} <= roles:
        return "list"
    if ("workdays" in roles and "workhours" in roles) or _ways(roles, section):
        return "limit"
    kept = roles & {"retention", "retention_place"} and (section == "records" or roles & _KEPT)
    if kept or ("storage" in roles and roles & {"record", "name", "code", "component", "label"}):
        return "records"
    if "component" in roles and roles & {"originals", "copies", "copytype", "quantity", "template"}:
        return "dossier"
    if section == "dossier" and roles & {
        "component",
        "originals",
        "copies",
        "copytype",
        "quantity",
        "template",
        "name",
        "record",
    }:
        return "dossier"
    steps = len(roles & {"action", "responsible", "duration"})
    if steps >= 2 or (section == "steps" and roles & {"responsible", "duration"} and roles & {"label", "outputs"}):
        return "steps"
    coded = "code" in roles and not roles & {"originals", "copies"}  # "Mã hiệu | Tên tài liệu": a list of documents
    if (
        (roles & {"component", "originals"} or ("copies" in roles and roles & {"name", "record"}))
        and not coded
        and not (section == "steps" and {"label", "action"} <= roles and "component" not in roles)  # "Photo" of a step
        and section not in ("forms", "records", "how_to_apply", "place")
    ):
        return "dossier"
    if section == "records":
        return "records"
    if "record" in roles:
        return "records"
    if section == "forms" or ("code" in roles and "name" in roles):
        return "forms"
    if steps and "outputs" in roles and "label" in roles:
        return "steps"
    return "other"


_STEP = frozenset(("action", "responsible", "duration"))


def steps_beside(found: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The columns of a list that tells the steps of each procedure beside its name, [] of a mere list: "STT | Tên thủ tục |
    Mã | Thời hạn | Bước | Nội dung | Ai | Thời gian". A time in front of the steps is that of them all."""
    roles = [r for _, r in found]
    if "tthc_name" not in roles:
        return []
    at = roles.index("tthc_name") + 1
    told = next((i for i in range(at, len(roles)) if roles[i] in ("label", "action", "responsible")), len(roles))
    later = set(roles[told:])
    if len(later & _STEP) + ("label" in later) < 3:
        return []
    return [
        (c, "total" if r == "duration" else "count" if r == "label" and "label" in later else r)
        for c, r in found[:told]
    ] + found[told:]


def _ways(roles: set[str], section: str | None) -> bool:
    """Whether the columns tell ways to file, each with its time and fee: "Hình thức nộp | Thời hạn | Phí | Mô tả"."""
    if "duration" not in roles or "responsible" in roles:
        return False
    how = bool(roles & {"place", "copytype", "online"})
    if section in ("how_to_apply", "place") and (how or not {"label", "action"} <= roles):
        return True
    return section != "steps" and bool(roles & {"fee", "place"})


_PERSON = re.compile(r"người|cá nhân|chức danh|cán bộ|công chức|vị trí|who|person|role", re.IGNORECASE)


def settle(found: list[tuple[int, str]], texts: list[tuple[str, str]], kind: str) -> list[tuple[int, str]]:
    """One column a role, as the kind of table needs them."""
    if kind != "steps":
        return found
    settled: list[tuple[int, str]] = []
    taken: set[str] = set()
    has_action = any(r == "action" for _, r in found)
    words = [text for role, text in texts if not role.startswith("?")]
    for place, (column, role) in enumerate(found):
        text = words[place]
        if role in ("component", "record", "name", "code"):
            role = "outputs"  # papers in a step table are what comes out
        if role in ("place", "tthc_name") and not has_action:
            role = "action"  # "Cách thức thực hiện", "Thủ tục/Công việc" in a step table
        if role == "label" and place and not has_action and "action" not in taken:
            role = "action"
        if role == "responsible" and role in taken and _PERSON.search(text):
            # "Đơn vị | Người thực hiện": the person says more than the unit
            settled = [(c, "unit" if r == "responsible" else r) for c, r in settled]
        elif role == "duration" and role in taken and REDUCED.search(text):
            settled = [(c, "duration+" if r == "duration" else r) for c, r in settled]
        elif role == "duration" and role in taken and is_level(text) and is_level(words[place - 1]):
            role = MORE_TIME
        elif role in taken:
            # "Các bước | Trình tự | Nội dung": a second action column goes on with the first
            role = f"{role}+"
        taken.add(role)
        settled.append((column, role))
    return settled
