"""How long what was found on one day holds."""

from __future__ import annotations

from qmslint.check.context import NEVER, Day
from qmslint.config.settings import Settings
from qmslint.project.checker import Checker
from qmslint.project.ruleset import rules_for
from qmslint.project.source import Source
from tests.kept_folder import DAY
from tests.read.word import docx, p


def test_how_long_an_answer_about_the_day_holds() -> None:
    days = ["2025-01-01", "2026-07-01", "2027-01-01"]
    for asked, until in ((days, "2026-07-01"), (days[:1], NEVER), ((), NEVER), (None, DAY), ([DAY], DAY)):
        day = Day(DAY)
        assert day.until == NEVER
        assert day.asked(asked) == DAY
        assert day.until == until
    both = Day(DAY)
    both.asked(days)
    both.asked(["2026-02-01"])
    assert both.until == "2026-02-01"
    assert Day(None).asked() is None


DAYS = tuple(
    f"{year}-{day}" for year in (2015, 2019, 2025, 2026, 2027, 2031) for day in ("03-01", "06-20", "06-21", "12-31")
)


def test_an_outcome_holds_on_every_day_that_it_says_it_does() -> None:
    """Documents that cite laws of all times, some dated, one to be reviewed."""
    from qmslint.check.lookup.register import law_register

    cited = [f"Căn cứ {row[0]} ngày 01/01/{row[2][:4] or 2000};" for row in list(law_register()._rows.values())[::7]]
    bodies = [
        ("QUY TRÌNH CẤP THẺ", "1. Căn cứ pháp lý", *cited[start::3], *dated)
        for start in range(3)
        for dated in ((), ("Ngày ban hành: 01/03/2026",), ("Ngày ban hành: 02/05/2019", "Ngày soát xét: 01/02/2026"))
    ]
    settings = Settings(select=("ALL",))
    rules = rules_for(settings)
    judged = 0
    for number, body in enumerate(bodies):
        source = Source(f"{number}.docx", data=docx("".join(map(p, body))))
        made = {day: Checker(rules, settings, day).check(source) for day in DAYS}
        for first, outcome in made.items():
            for day, other in made.items():
                if first < day < outcome.until:
                    assert outcome._replace(until="") == other._replace(until=""), (number, first, day)
                    judged += 1
    assert judged > 200
