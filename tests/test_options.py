"""Parsing of arguments by the table of options."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qmslint.cli.options import Option, parse
from qmslint.config.settings import ConfigurationError

OPTIONS = (
    Option(("--quiet", "-q"), "flag", "", ""),
    Option(("--fail-on",), "value", "", "", words=("error", "never")),
    Option(("--output-file", "-o"), "value", "", ""),
    Option(("--select",), "list", "", ""),
    Option(("--report",), "repeat", "", ""),
)


def wrong(*arguments):
    with pytest.raises(ConfigurationError) as caught:
        parse(arguments, OPTIONS)
    return [m.sentence("en") for m in caught.value.mistakes]


def test_options_and_paths_may_stand_in_any_order():
    values, rest = parse(["a.docx", "--fail-on", "never", "b.docx", "-q"], OPTIONS)
    assert values == {"fail_on": "never", "quiet": True}
    assert rest == ["a.docx", "b.docx"]


def test_a_value_may_be_joined_by_an_equals_sign():
    assert parse(["--fail-on=never", "-o", "x=y"], OPTIONS)[0] == {"fail_on": "never", "output_file": "x=y"}


def test_lists_are_split_and_add_up_and_repeated_options_are_not_split():
    values, _ = parse(["--select", "a, b,", "--select=c", "--report", "x:1,2", "--report", "y:3"], OPTIONS)
    assert values == {"select": ("a", "b", "c"), "report": ("x:1,2", "y:3")}


def test_the_last_value_counts():
    assert parse(["--fail-on", "error", "--fail-on", "never"], OPTIONS)[0] == {"fail_on": "never"}


def test_a_single_dash_is_a_path_and_two_end_the_options():
    assert parse(["-", "--", "--quiet", "-x"], OPTIONS) == ({}, ["-", "--quiet", "-x"])


def test_a_value_may_be_a_single_dash():
    assert parse(["-o", "-"], OPTIONS)[0] == {"output_file": "-"}


def test_every_mistake_is_told_at_once():
    assert wrong("--quit", "--quiet=1", "--fail-on", "eror", "--output-file") == [
        "there is no option --quit – did you mean “--quiet”?",
        "option --quiet takes no value",
        "“eror” is no value of “--fail-on”; choose one of: error, never – did you mean “error”?",
        "option --output-file needs a value",
    ]


def test_an_option_is_not_taken_for_a_value():
    assert wrong("--output-file", "--quiet") == ["option --output-file needs a value"]


def test_an_option_unlike_any_other_gets_no_suggestion():
    assert wrong("--zzzzzz") == ["there is no option --zzzzzz"]


@given(st.lists(st.text(min_size=1).filter(lambda t: not t.startswith("-"))))
def test_what_is_no_option_is_left_as_it_is(words):
    assert parse(words, OPTIONS) == ({}, words)
