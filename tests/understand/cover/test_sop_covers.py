"""Control data as SOPs of laboratories, hospitals and universities show it."""

from __future__ import annotations

import pytest

from qmslint.model import Control
from qmslint.read.sample import parse
from qmslint.understand.cover.control import read_control


def control(sample: str) -> Control:
    return read_control(parse(sample))


ROWS = "| Document number | CHEM-2.114 | Version | 3 |\n| Effective date | 03/01/2026 | Next review | 04/02/2028 |"


def test_dates_are_month_first_where_another_can_be_nothing_else() -> None:
    found = control(f"{ROWS}\n| Author | D. Kowal | Date approved | 02/20/2026 |")
    assert (found.effective_date, found.issue_date, found.review_date) == ("2026-03-01", "2026-02-20", "2028-04-02")


def test_the_change_history_may_show_that_dates_are_month_first() -> None:
    history = (
        "\n\n**Revision history**\n\n| Version | Date | Change |\n| 2 | 05/22/2023 | Vials |\n| 3 | 03/01/2026 | Lots |"
    )
    found = control(ROWS + history)
    assert found.effective_date == found.history[-1].date == "2026-03-01"


def test_dates_are_day_first_where_nothing_tells() -> None:
    assert control(ROWS).effective_date == "2026-01-03"
    assert control(f"{ROWS}\n| Author | D. Kowal | Date approved | 20/02/2026 |").effective_date == "2026-01-03"


@pytest.mark.parametrize(
    ("sample", "code"),
    [
        ("header: | Coastal Pathology | Document: PRE-P-014 | Version: 11 |", "PRE-P-014"),
        ("| CÔNG TY A | SOP số: SX-TB-021 <br> Ngày hiệu lực: 20/4/2026 |", "SX-TB-021"),
        ("-> **SOP PH/CD/005: Destruction of Controlled Drugs** <-\n\n| Version | 6 | Status | Final |", "PH/CD/005"),
        ("header: | NORDVAULT | MOP-EL-031 |\n\n| Site | STO-02 |\n| Version | 2.3 |", "MOP-EL-031"),
    ],
)
def test_the_code_is_found(sample: str, code: str) -> None:
    assert control(sample).code == code


@pytest.mark.parametrize(
    ("sample", "title"),
    [
        (
            "-> **Cedar University** <-\n\n-> **Standard Operating Procedure: Spills in Laboratories** <-\n\nSOP ID: EHS-2",
            "Spills in Laboratories",
        ),
        (
            "-> **TECHNICAL PROCEDURE** <-\n\n-> **TP 12** <-\n\n-> **Calibration of Balances** <-\n\n-> Issue 6 <-",
            "Calibration of Balances",
        ),
        (
            "-> **Ravens Trust** <-\n\n-> **SOP PH/CD/005: Destruction of Controlled Drugs** <-\n\nVersion: 6",
            "Destruction of Controlled Drugs",
        ),
    ],
)
def test_the_title_stands_behind_kind_and_code(sample: str, title: str) -> None:
    assert control(sample).title == title


def test_issue_revision_and_day_stand_in_one_line() -> None:
    found = control(
        "header: | Atlantic Laboratory | SOP No. AWL/M/019 |\n| Chloride | Issue 3, Revision 1, 9 March 2026 |"
    )
    assert (found.revision, found.issue_date) == ("3", "2026-03-09")


def test_a_table_of_pages_and_items_below_its_heading_is_a_change_history() -> None:
    table = "| Trang | Hạng mục sửa đổi | Tóm tắt nội dung hạng mục sửa đổi |\n| | | |"
    assert control(f"THEO DÕI TÌNH TRẠNG SỬA ĐỔI\n\n{table}").history_present
    assert not control(table).history_present


def test_who_prepared_and_approved_may_stand_in_the_table_of_revisions() -> None:
    table = (
        "| REV | DATE | DESCRIPTION | PREPARED | REVIEWED | APPROVED |\n| 4 | 22-Sep-2025 | Consent | TKH | MRS | LWC |"
    )
    found = control(table)
    assert (found.prepared_by, found.approved_by) == ("TKH", "LWC")
