"""The list of house styles."""

from __future__ import annotations

from collections.abc import Callable

from tests.house import english, iso
from tests.house.build import House

HOUSES: tuple[Callable[[], House], ...] = (
    iso.one_big_table,
    iso.heading_styles_and_automatic_numbers,
    iso.text_box_cover_and_bare_titles,
    iso.cases_inside_the_table,
    english.pharma_sop,
)
