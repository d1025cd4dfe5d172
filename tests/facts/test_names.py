"""What the text of a procedure calls its TTHC."""

from __future__ import annotations

import pytest

from qmslint.facts.names import stated_names
from qmslint.read.sample import parse

NAME = "Cấp, gia hạn chứng chỉ hành nghề thú y"


@pytest.mark.parametrize(
    "line",
    [
        f"Tên TTHC: {NAME}",
        f"{NAME} (Mã số TTHC: 1.012345)",
        f"{NAME}, mã 1.012345",
        f"Quy định việc giải quyết thủ tục “{NAME}” (mã TTHC 1.012345.H20) tại Phòng.",
    ],
)
def test_a_name_behind_a_label_before_a_code_or_in_quotation_marks(line: str) -> None:
    assert NAME in [name for _, name in stated_names(parse(f"Quyết định.\n\n{line}\n"))]


def test_running_text_states_no_name() -> None:
    assert stated_names(parse("Thời gian giải quyết: 05 ngày làm việc kể từ ngày nhận đủ hồ sơ.\n")) == []
