"""The page at work in a browser: filters, search, groups, links, languages, narrow windows, accessibility."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from qmslint.report import writer
from qmslint.report.look import Look
from tests.browser import faults, needs_axe, needs_chromium, opened, sideways
from tests.report.html.test_page import RUN
from tests.report.sample import project, tallies

FULL = RUN._replace(project=project(), evidence=tallies())
pytestmark = needs_chromium


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("page") / "page.html"
    made.write_text("".join(writer("html")(FULL, "vi", Look())), encoding="utf-8")
    return made


def seen(page: Any) -> list[str]:
    """The rules of the findings that are shown."""
    rules: list[str] = page.locator("article:visible").evaluate_all("all => all.map((one) => one.dataset.rule)")
    return rules


def heads(page: Any) -> list[str]:
    texts: list[str] = page.locator("#findings h3:visible").all_text_contents()
    return texts


def counted(page: Any, number: int) -> None:
    """Waits until so many findings are shown. (A script of ours to wait for it is what the page's policy forbids.)"""
    page.locator("#shown", has_text=re.compile(f"^{number}$")).wait_for(state="attached")


def test_filters_narrow_the_list_and_can_be_cleared(browser: Any, path: Path) -> None:
    with opened(browser, path) as page:
        assert len(seen(page)) == len(RUN.findings)
        page.uncheck('input[value="error"]')
        assert len(seen(page)) == sum(f.level != "error" for f in RUN.findings)
        assert page.text_content("#shown") == str(sum(f.level != "error" for f in RUN.findings))
        page.click('button[type="reset"]')
        counted(page, len(RUN.findings))
        for name, value, left in (
            ("rule", "agency-obsolete", 2),
            ("document", "a/b.docx", 2),
            ("clause", "ISO 9001:2015 5.3", 1),
            ("division", "Phòng Thương mại", 3),
        ):
            page.select_option(f"#by-{name}", value)
            assert len(seen(page)) == left, name
            page.select_option(f"#by-{name}", "")


def test_the_search_takes_words_with_and_without_marks_of_the_language_shown(browser: Any, path: Path) -> None:
    with opened(browser, path) as page:
        everything = len(RUN.findings)
        for words, number in (
            ("thoi gian cac buoc", everything),
            ("Thời gian các bước", everything),
            ("steps add up", 0),
        ):
            page.fill("#search", words)
            assert len(seen(page)) == number, words
        page.click('[data-to="en"]')
        assert len(seen(page)) == everything
        assert page.title() == "Check of procedure documents"
        assert page.get_attribute("html", "lang") == "en"
        assert page.text_content("#group option") == "Document"
        assert page.get_attribute("nav", "aria-label") == "Contents"
        assert page.locator('main span[lang="vi"]:visible').count() == 0


def test_findings_are_grouped_anew(browser: Any, path: Path) -> None:
    with opened(browser, path) as page:
        page.click('[data-to="en"]')
        page.select_option("#group", "clause")
        assert heads(page) == ["No clause", "63/2010/NĐ-CP 8.2.đ", "ISO 9001:2015 5.3", "ISO 9001:2015 8.2.2"]
        assert len(seen(page)) == sum(max(1, len(f.clause)) for f in RUN.findings)
        assert page.text_content("#shown") == str(len(RUN.findings))
        page.select_option("#group", "division")
        assert heads(page) == ["Not stated", "Phòng Thương mại"]
        page.click('[data-to="vi"]')
        assert heads(page) == ["Chưa nêu", "Phòng Thương mại"]
        page.select_option("#group", "rule")
        assert heads(page) == sorted({f.rule for f in RUN.findings})
        page.select_option("#group", "document")
        assert heads(page) == list(RUN.by_document())
        assert len(seen(page)) == len(RUN.findings)


def test_a_count_leads_to_the_findings_that_were_counted(browser: Any, path: Path) -> None:
    with opened(browser, path) as page:
        page.click('a[data-pick="rule"][data-value="agency-obsolete"]')
        counted(page, 2)
        assert set(seen(page)) == {"agency-obsolete"}
        assert page.input_value("#by-rule") == "agency-obsolete"


def test_everything_is_reached_by_keyboard(browser: Any, path: Path) -> None:
    with opened(browser, path) as page:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "findings-head"
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.id") == "search"
        page.keyboard.type("hỏng")
        assert len(seen(page)) == 1


@pytest.mark.parametrize("width", [360, 1200])
def test_the_page_is_never_wider_than_its_window(browser: Any, path: Path, width: int) -> None:
    with opened(browser, path, width) as page:
        assert sideways(page) == 0
        assert page.locator("#search").is_visible()


@needs_axe
@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1200, "dark")])
def test_no_serious_fault_of_accessibility(browser: Any, path: Path, width: int, scheme: str) -> None:
    with opened(browser, path, width, color_scheme=scheme) as page:
        assert faults(page) == []


@needs_axe
def test_faults_of_accessibility_would_be_seen(browser: Any, path: Path) -> None:
    with opened(browser, path) as page:
        page.evaluate("document.querySelector('main').append(document.createElement('button'))")
        assert [fault.split(":")[0] for fault in faults(page)] == ["button-name"]


def test_on_paper_there_are_no_controls(browser: Any, path: Path) -> None:
    with opened(browser, path) as page:
        page.emulate_media(media="print")
        assert page.locator("#filters, nav, .languages").locator("visible=true").count() == 0
        assert len(seen(page)) == len(RUN.findings)


def test_the_documents_are_sorted_by_the_column_whose_head_is_pressed(browser: Any, path: Path) -> None:
    def names(page: Any) -> list[str]:
        texts: list[str] = page.locator('section[aria-labelledby="documents-head"] tbody th').all_text_contents()
        return texts

    with opened(browser, path) as page:
        first = names(page)
        page.click('[data-to="vi"]')
        verdict = 'section[aria-labelledby="documents-head"] thead th:has-text("Kết luận")'
        page.click(f"{verdict} button")
        assert names(page)[0] == "cũ/hỏng, 50%: a.docx"  # not read comes before all
        assert page.get_attribute(verdict, "aria-sort") == "descending"
        page.click(f"{verdict} button")
        assert names(page)[-1] == "cũ/hỏng, 50%: a.docx"
        page.click('section[aria-labelledby="documents-head"] thead th:has-text("Văn bản") button')
        assert sorted(names(page)) == sorted(first)
        assert page.locator("[aria-sort]").count() == 1


def test_a_number_of_the_overview_leads_to_the_findings_of_its_level(browser: Any, path: Path) -> None:
    with opened(browser, path) as page:
        page.click(".number.errors a")
        counted(page, sum(f.level == "error" for f in RUN.findings))
        assert not page.is_checked('input[value="info"]')


def test_the_path_is_said_of_a_finding_only_where_its_heading_does_not_say_it(browser: Any, path: Path) -> None:
    with opened(browser, path) as page:
        assert page.locator("article .path:visible").count() == 0
        page.select_option("#group", "rule")
        assert page.locator("article .path:visible").count() >= len(RUN.findings)
