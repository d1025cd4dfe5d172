"""The page: complete, closed to the network, in both languages; and at work in a browser where there is one."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import etree
from lxml import html as parser

from qmslint.report import writer
from qmslint.report.html.words import WORDS
from qmslint.report.look import Look
from tests.report.sample import TITLE, finding, run

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chromium-browser")
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


def test_the_verdict_on_each_document() -> None:
    rows = tree(page()).xpath('//section[@aria-labelledby="documents-head"]//tbody/tr')
    assert [[shown(cell, "vi") for cell in row] for row in rows] == [
        ["Quy trình/QT-03.docx", "Cần sửa", "1", "1", "1"],
        ["Quy trình/QT-04.docx", "Không có phát hiện", "", "", ""],
        ["Quy trình/~$QT-04.docx", "Bỏ qua", "", "", ""],
        ["cũ/hỏng, 50%: a.docx", "Không đọc được (damaged)", "1", "", ""],
    ]


def test_warnings_alone_ask_for_a_look() -> None:
    one = run(findings=(finding(level="warning"),))
    assert "Cần xem lại" in shown(tree(page(one)).xpath("//tbody/tr")[0], "vi")


def test_the_matrix_counts_findings_by_document_and_clause() -> None:
    (matrix,) = tree(page()).xpath('//table[@class="matrix"]')
    heads = [shown(cell, "vi") for cell in matrix.xpath(".//thead//th")]
    rows = {shown(row[0], "vi"): [shown(c, "vi") for c in row[1:]] for row in matrix.xpath(".//tbody/tr")}
    assert heads == ["Văn bản", "63/2010/NĐ-CP 8.2.đ", "ISO 9001:2015 5.3", "ISO 9001:2015 8.2.2"]
    assert rows["a/b.docx"] == ["", "1", ""]
    assert rows["Quy trình/QT-03.docx"] == ["2", "", "2"]


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


# -------------------------------------------------------------------------------------------------- in a browser

ACTIONS = """
<script>
const errors = [];
addEventListener("error", (e) => errors.push(String(e.message)));
const visible = (what) => [...document.querySelectorAll(what)].filter((e) => e.offsetParent !== null);
const seen = () => visible("article").map((a) => a.dataset.rule);
const heads = () => visible("#findings h3").map((h) => h.textContent);
const set = (id, value) => {
  const field = document.getElementById(id);
  field.value = value;
  field.dispatchEvent(new Event("input", {bubbles: true}));
};
const clear = () => { document.getElementById("filters").reset(); };
const wait = () => new Promise((done) => setTimeout(done, 20));
(async () => {
  const out = {all: seen().length};
  set("search", "thoi gian cac buoc"); out.folded = seen().length;
  set("search", "steps add up"); out.other = seen().length;
  document.querySelector('[data-to="en"]').click(); out.english = seen().length;
  out.title = document.title; out.option = document.querySelector("#group option").textContent;
  clear(); await wait(); out.cleared = seen().length;
  document.querySelector('input[value="error"]').click(); out.noErrors = seen().length;
  clear(); await wait();
  set("by-rule", "agency-obsolete"); out.rule = seen(); clear(); await wait();
  set("by-document", "a/b.docx"); out.document = seen().length; clear(); await wait();
  set("by-clause", "ISO 9001:2015 5.3"); out.clause = seen().length; clear(); await wait();
  set("group", "clause"); out.clauses = heads(); out.grouped = seen().length;
  out.count = document.getElementById("shown").textContent;
  set("group", "rule"); out.rules = heads();
  set("group", "document"); out.documents = heads(); out.again = seen().length;
  out.requests = performance.getEntriesByType("resource").length;
  out.wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  out.errors = errors;
  document.documentElement.replaceChildren(document.createTextNode("RESULT" + JSON.stringify(out) + "END"));
})();
</script>
"""


def browse(folder: Path, text: str) -> dict[str, object]:
    (folder / "inner.html").write_text(text.replace("</body>", f"{ACTIONS}</body>"), encoding="utf-8")
    done = subprocess.run(
        [
            str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile",
            "--window-size=500,800", "--virtual-time-budget=8000", "--dump-dom", f"file://{folder}/inner.html",
        ],
        capture_output=True, text=True, timeout=90, check=True,
    )  # fmt: skip
    found = re.search("RESULT(.*)END", done.stdout, re.DOTALL)
    assert found, done.stdout[-2000:]
    answer: dict[str, object] = json.loads(html.unescape(found[1]))
    return answer


@pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")
def test_filters_search_groups_and_language_work_in_a_browser(tmp_path: Path) -> None:
    out = browse(tmp_path, page())
    everything = len(RUN.findings)
    assert out["errors"] == []
    assert out["requests"] == 0
    assert out["wide"] == 0
    assert (out["all"], out["folded"], out["other"], out["english"]) == (everything, everything, 0, everything)
    assert (out["title"], out["option"]) == ("Check of procedure documents", "Document")
    assert out["cleared"] == everything
    assert out["noErrors"] == sum(f.level != "error" for f in RUN.findings)
    assert out["rule"] == ["agency-obsolete"] * 2
    assert out["document"] == 2
    assert out["clause"] == 1
    assert out["count"] == str(everything)
    assert out["clauses"] == ["No clause", "63/2010/NĐ-CP 8.2.đ", "ISO 9001:2015 5.3", "ISO 9001:2015 8.2.2"]
    assert out["grouped"] == sum(max(1, len(f.clause)) for f in RUN.findings)
    assert out["rules"] == sorted({f.rule for f in RUN.findings})
    assert out["documents"] == list(RUN.by_document())
    assert out["again"] == everything
