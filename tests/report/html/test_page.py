"""The page: complete, closed to the network, in both languages."""

from __future__ import annotations

import html
import re
from itertools import pairwise

from lxml import etree
from lxml import html as parser

from qmslint.report import writer
from qmslint.report.html.words import WORDS
from qmslint.report.look import Look
from tests.report.sample import TITLE, finding, project, run, tallies

OLD = finding(path="a/b.docx", rule="agency-obsolete", excerpt="<script>alert(1)</script>")
RUN = run(
    findings=(
        *run().findings,
        OLD._replace(clause=("ISO 9001:2015 5.3",), fingerprint="1"),
        OLD._replace(clause=(), fingerprint="2", level="warning", span=(50, 60)),
    )
)


def page(a_run=RUN, lang: str = "vi") -> str:
    return "".join(writer("html")(a_run, lang, Look()))


def tree(text: str):
    return parser.document_fromstring(text)


def shown(element, lang: str) -> str:
    """The words that the page shows in a language."""
    copy = etree.fromstring(etree.tostring(element, with_tail=False))
    for other in copy.xpath(f'.//span[@lang and @lang!="{lang}"]'):
        other.getparent().remove(other) if not other.tail else other.clear(keep_tail=True)
    return " ".join("".join(copy.itertext()).split())


def test_every_finding_stands_on_the_page_with_its_sentence_in_both_languages() -> None:
    articles = tree(page()).xpath("//article")
    assert len(articles) == len(RUN.findings)
    by_message = {lang: [shown(a, lang) for a in articles] for lang in ("vi", "en")}
    for lang, texts in by_message.items():
        for one in RUN.findings:
            assert any(RUN.message(one, lang) in text for text in texts)
    assert "Cách sửa" in by_message["vi"][0]
    assert "How to mend" not in by_message["vi"][0]
    assert "How to mend Mend the *total*." in by_message["en"][0]


def test_the_verdict_on_each_document_the_worst_first() -> None:
    rows = tree(page()).xpath('//section[@aria-labelledby="documents-head"]//tbody/tr')
    assert [[shown(cell, "vi") for cell in row] for row in rows] == [
        ["cũ/hỏng, 50%: a.docx", "Không đọc được (Tệp bị hỏng hoặc bị cắt cụt)", "1", "", ""],
        ["Quy trình/QT-03.docx", "Cần sửa", "1", "1", "1"],
        ["Quy trình/QT-04.docx", "Không có phát hiện", "", "", ""],
        ["Quy trình/~$QT-04.docx", "Bỏ qua", "", "", ""],
    ]


def test_what_was_not_read_is_among_the_first_numbers() -> None:
    def numbers(a_run) -> list[str]:
        return [shown(one, "vi") for one in tree(page(a_run)).xpath('//dl[@class="numbers"]/div')]

    assert numbers(RUN)[:2] == ["Đã kiểm tra 2/4", "Không đọc được 1"]
    read = run(documents=tuple(d for d in run().documents if d.status != "not-read"))
    assert not any(number.startswith("Không đọc được") for number in numbers(read))


def test_warnings_alone_ask_for_a_look() -> None:
    one = run(findings=(finding(level="warning"),))
    assert "Cần xem lại" in shown(tree(page(one)).xpath("//tbody/tr")[1], "vi")


def test_the_matrix_counts_findings_by_document_and_clause() -> None:
    (matrix,) = tree(page()).xpath('//table[@class="matrix"]')
    heads = [shown(cell, "vi") for cell in matrix.xpath(".//thead//th")]
    rows = {shown(row[0], "vi"): [shown(c, "vi") for c in row[1:]] for row in matrix.xpath(".//tbody/tr")}
    assert heads == ["Văn bản", "ISO 9001:2015 5.3", "ISO 9001:2015 8.2.2", "63/2010/NĐ-CP 8.2.đ"]
    assert rows["b.docx"] == ["1", "", ""]
    assert rows["QT-03.docx"] == ["", "2", "2"]


def test_the_matrix_tells_what_was_looked_at_where_evidence_was_counted() -> None:
    clause = "ISO 9001:2015 8.5.1"  # which the sample's rules serve
    told = run(evidence=tallies(), findings=(finding(clause=(clause, "other")),))
    (matrix,) = tree(page(told)).xpath('//table[@class="matrix"]')
    assert [shown(cell, "en") for cell in matrix.xpath(".//thead//th")[1:]] == [clause, "other"]
    assert {shown(row[0], "en"): [shown(c, "en") for c in row[1:]] for row in matrix.xpath(".//tbody/tr")} == {
        "QT-03.docx": ["1", "1"],
        "QT-04.docx": ["·nothing found", ""],
        "hỏng, 50%: a.docx": ["?not read or not decided", ""],
    }


def test_findings_are_counted_by_division_rule_and_clause() -> None:
    found = tree(page(run(project=project())))

    def counted(name: str) -> list[list[str]]:
        rows = found.xpath(f'//section[@aria-labelledby="{name}-head"]//tbody/tr')
        return [[shown(cell, "en") for cell in row] for row in rows]

    assert counted("divisions") == [["Phòng Thương mại", "1", "1", "1", "1"], ["Not stated", "2", "1", "", ""]]
    assert counted("clauses")[0] == ["63/2010/NĐ-CP 8.2.đ", "2"]
    assert {row[-1] for row in counted("rules")} == {"1"}
    assert found.xpath('//a[@data-pick="division"]/@data-value') == ["Phòng Thương mại"]
    assert len(found.xpath('//article[@data-division="Phòng Thương mại"]')) == 3


def test_who_refers_to_whom_is_a_picture_and_a_table() -> None:
    found = tree(page(run(project=project())))
    (picture,) = found.xpath("//svg")
    assert picture.get("role") == "img"
    assert shown(found.xpath(f'//*[@id="{picture.get("aria-labelledby")}"]')[0], "vi") == "Sơ đồ viện dẫn"
    assert sorted(picture.xpath(".//text/text()")) == ["QT-03", "QT-04", "QT-09"]
    rows = found.xpath("//details//tbody/tr")
    assert [[shown(cell, "vi") for cell in row] for row in rows] == [["QT-03", "QT-04, QT-09"]]
    assert tree(page()).xpath("//svg") == []


def test_the_words_seen_are_marked_and_nothing_of_a_document_is_taken_for_markup() -> None:
    text = page()
    found = tree(text)
    assert found.xpath("//article[1]//mark/text()") == ["07 ngày"]
    assert "<script>alert" not in text
    assert "<nhóm A>" in shown(found.xpath("//article")[0], "vi")
    assert TITLE.split(" | ")[0] in html.unescape(text)
    assert "\x1b" not in text


def test_nothing_leads_out_of_the_page() -> None:
    text = page()
    found = tree(text)
    assert found.xpath("//link | //img | //iframe | //script[@src] | //object") == []
    assert all(link.startswith("#") for link in found.xpath("//a/@href"))
    assert not re.search(r"https?://|@import|url\(|fetch\(|XMLHttpRequest", text)
    assert "default-src 'none'" in found.xpath("//meta[@http-equiv]/@content")[0]


def test_every_link_and_label_leads_somewhere() -> None:
    found = tree(page())
    names = found.xpath("//@id")
    assert len(names) == len(set(names))
    for wanted in (*(href[1:] for href in found.xpath("//a/@href")), *found.xpath("//@aria-labelledby")):
        assert wanted in names, wanted


def test_a_screen_reader_finds_its_way() -> None:
    found = tree(page())
    assert found.get("lang") == "vi"
    assert len(found.xpath("//h1")) == len(found.xpath("//main")) == 1
    levels = [int(h.tag[1]) for h in found.xpath("//h1|//h2|//h3|//h4")]
    assert all(b - a <= 1 for a, b in pairwise(levels))
    assert found.xpath("//th[not(@scope)]") == []
    assert all(f.xpath("ancestor::label") for f in found.xpath("//input | //select"))
    assert found.xpath('//*[@role="status"]/@aria-live') == ["polite"]


def test_the_page_opens_in_the_language_asked_for() -> None:
    english = tree(page(lang="en"))
    assert english.get("data-lang") == "en"
    assert english.findtext(".//title") == "Check of procedure documents"
    assert english.xpath('//select[@id="group"]/option/text()') == ["Document", "Rule", "Clause"]
    assert english.xpath('//button[@aria-pressed="true"]/text()') == ["English"]


def test_all_words_exist_in_both_languages() -> None:
    assert all(vi and en and vi != en for vi, en in WORDS.values())


def test_a_run_without_findings_says_so_and_needs_no_filters() -> None:
    found = tree(page(run(findings=())))
    assert found.xpath("//form") == []
    assert "Không có phát hiện nào." in shown(found.xpath('//div[@id="findings"]')[0], "vi")


def test_the_same_run_gives_the_same_bytes() -> None:
    assert page() == page()
