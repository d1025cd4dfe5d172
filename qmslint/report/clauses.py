"""The order of clauses, wherever a report lists them."""

from __future__ import annotations

import re

__all__ = ["clause_order"]


def clause_order(label: str) -> tuple[object, ...]:
    """Clauses by authority and number, 8.2 before 8.10, 8.2.d before 8.2.đ before 8.2.g; rules without a clause last.

    >>> sorted(["ISO 8.10", "", "NĐ 8.2.g", "NĐ 8.2.đ", "NĐ 8.2.d", "ISO 8.2"], key=clause_order)
    ['ISO 8.2', 'ISO 8.10', 'NĐ 8.2.d', 'NĐ 8.2.đ', 'NĐ 8.2.g', '']
    """
    spelt = label.replace("Đ", "D\x7f").replace("đ", "d\x7f")
    return (
        not label,
        [(part.isdigit(), int(part) if part.isdigit() else part) for part in re.findall(r"\d+|\D+", spelt)],
    )
