"""The graph as a picture, and its page in a browser."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from qmslint.facts.graph import Edge, Graph, Node, graph_of
from qmslint.report.graph import writer
from qmslint.report.graph.picture import MOST, chosen, picture
from tests.browser import faults, needs_axe, opened, sideways
from tests.report.sample import project


def graph(*edges: tuple[str, str]) -> Graph:
    names = sorted({name for edge in edges for name in edge} | {"ALONE"})
    return Graph(
        tuple(Node(n, f"Tên {n}", n, "", "document") for n in names), tuple(Edge(a, b, 1) for a, b in edges), (), ()
    )


def drawn(a_graph: Graph) -> Any:
    return etree.fromstring("".join(picture(*chosen(a_graph), "head")))


def texts(svg: Any) -> list[str]:
    return [text.text for text in svg.iter("text")]


def test_documents_that_refer_to_each_other_are_drawn_and_no_others() -> None:
    svg = drawn(graph(("A", "B"), ("B", "C"), ("C", "A")))
    assert sorted(texts(svg)) == ["A", "B", "C"]
    assert len(svg.findall(".//g/path")) == 3
    assert svg.find(".//g/title").text.startswith("A – Tên A")


@pytest.mark.parametrize("many", [2, 3, 12, 48])
def test_no_two_names_are_closer_than_a_line_and_all_lie_within_the_picture(many: int) -> None:
    svg = drawn(graph(*((f"QT-{i:02}", f"QT-{(i + 1) % many:02}") for i in range(many))))
    x, y, wide, high = map(float, svg.get("viewBox").split())
    points = [(float(c.get("cx")), float(c.get("cy"))) for c in svg.iter("circle")]
    assert len(points) == many
    assert all(x < px < x + wide and y < py < y + high for px, py in points)
    apart = min(abs(complex(*a) - complex(*b)) for i, a in enumerate(points) for b in points[:i])
    assert apart > 15


def test_of_too_many_the_most_connected_are_drawn() -> None:
    nodes, edges = chosen(graph(*(("HUB", f"QT-{i:03}") for i in range(200)), ("QT-001", "QT-002")))
    assert len(nodes) == MOST
    assert {"HUB", "QT-001", "QT-002"} <= {n.id for n in nodes}
    assert len(edges) == MOST


def test_documents_of_one_group_stand_together() -> None:
    nodes, _ = chosen(graph(("A", "C"), ("C", "E"), ("B", "D"), ("D", "F")))
    order = "".join(n.id for n in nodes)
    assert sorted(order[:3]) in (["A", "C", "E"], ["B", "D", "F"])


def test_nothing_of_a_name_is_taken_for_markup() -> None:
    assert "<b>" not in "".join(picture(*chosen(graph(("<b>", "A"))), "head"))


@needs_axe
def test_the_graph_page_is_usable_when_narrow_and_has_no_serious_fault(browser: Any, tmp_path: Path) -> None:
    path = tmp_path / "graph.html"
    path.write_text("".join(writer("html")(graph_of(project()), "vi")), encoding="utf-8")
    with opened(browser, path, 360) as page:
        assert faults(page) == []
        page.click("nav li button")
        assert page.text_content("#node strong") == "QT-03"
        assert sideways(page) == 0
        assert faults(page) == []
        page.click("#lang")
        assert page.title() == "Documents that refer to each other"
