"""Changes in every place where words can stand, and what stays as it is."""

from __future__ import annotations

import pytest
from lxml import etree

import qmslint
from qmslint.check import RuleSet, load_rules
from qmslint.check.fixes import Mend
from qmslint.check.fixing import Proposal, proposals
from qmslint.check.outcome import Options
from qmslint.model import Paragraph
from qmslint.report.annotate.comments import AUTHOR
from qmslint.report.revise.word import Revised, revised
from qmslint.understand import understand
from tests.read.test_legacy import as_tcvn3, as_vni
from tests.read.word import box, docx, field, p, r, section, style, tbl, tc, tr
from tests.report.annotate.compare import BODY, REMARKS, W, parts
from tests.report.revise.settling import accepted, same_when_rejected, words
from tests.report.sample import finding

BOLD, ITALIC = "<w:b/>", "<w:i/>"
WRONG, RIGHT = "Nghị định số 118/2025/NĐCP ngày 09/6/2025", "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025"
DATED = p(r("Lam Sơn, ngày 10 tháng 10 năm 2025"))
NAMES = (
    "legal-citation-malformed", "legal-document-expired", "receipt-slip-superseded", "form-number-superseded",
    "step-numbering", "tone-marks-mixed", "letters-decomposed", "legacy-encoding",
)  # fmt: skip


def rules(*names: str) -> RuleSet:
    chosen = [r._replace(default=True) for r in load_rules() if r.id in (names or NAMES)]
    return RuleSet(chosen, {}, frozenset(r.pack for r in chosen))


def revise(data: bytes, *names: str, unsafe: bool = True, day: str | None = None) -> Revised:
    document = qmslint.load(data, "QT-01.docx")
    reading = understand(document, "QT-01.docx")
    wanted = list(proposals(reading, rules(*names), Options(today="2026-01-15")))
    return revised(data, document, wanted, "vi", day, unsafe=unsafe)


def mended(data: bytes, *names: str, part: str = BODY) -> str:
    """The words of a part with our changes made. Rejected, they must leave the original; another run finds nothing."""
    done = revise(data, *names)
    assert done.data is not None
    same_when_rejected(data, done.data)
    assert revise(done.data, *names).data is None
    return words(accepted(parts(done.data)[part]))


# ------------------------------------------------------------------------------------------------ runs


@pytest.mark.parametrize(
    "runs",
    [
        r(WRONG),
        r("Nghị định số 118/2025/N") + r("ĐCP ngày 09/6/2025"),
        r("Nghị định số ") + r("118/2025/NĐ", BOLD) + r("CP", ITALIC) + r(" ngày 09/6/2025"),
        r("Nghị định số ") + r("1", BOLD) + r("18/2025/", ITALIC) + r("NĐC", BOLD) + r("P") + r(" ngày 09/6/2025"),
        r("Nghị định số ") + '<w:bookmarkStart w:id="7" w:name="a"/>' + r("118/2025/") + '<w:bookmarkEnd w:id="7"/>'
        + r("NĐCP") + r(" ngày 09/6/2025"),
        '<w:hyperlink w:anchor="a">' + r("Nghị định số 118/2025/NĐCP") + "</w:hyperlink>" + r(" ngày 09/6/2025"),
        r("Nghị định số ") + "<w:sdt><w:sdtContent>" + r("118/2025/NĐCP") + "</w:sdtContent></w:sdt>" + r(" ngày 09/6/2025"),
        '<w:smartTag w:element="x">' + r("Nghị định số 118/20") + "</w:smartTag>" + r("25/NĐCP ngày 09/6/2025"),
        r("Nghị định số 118/2025/NĐ") + '<w:proofErr w:type="spellStart"/>' + r("CP") + r(" ngày 09/6/2025"),
    ],
)  # fmt: skip
def test_words_are_mended_however_runs_are_cut(runs: str) -> None:
    assert mended(docx(p(r("Căn cứ ") + runs) + p(r("Hết")))).split("\n")[0] == f"Căn cứ {RIGHT}"


def changes_in(data: bytes | None, part: str = BODY) -> list[tuple[str, str]]:
    """(ins or del, words) of our changes."""
    assert data is not None
    root = etree.fromstring(parts(data)[part])
    return [
        (etree.QName(e).localname, "".join(t.text or "" for t in e.iter(f"{W}t", f"{W}delText")))
        for e in root.iter(f"{W}ins", f"{W}del")
        if e.get(f"{W}author") == AUTHOR
    ]


def test_whole_words_change_where_they_look_alike() -> None:
    assert changes_in(revise(docx(p(r(WRONG, BOLD)))).data) == [("del", "118/2025/NĐCP"), ("ins", "118/2025/NĐ-CP")]


def test_single_letters_change_where_a_word_is_bold_in_its_middle() -> None:
    done = revise(docx(p(r("Nghị định số 118/2025/NĐ") + r("CP", BOLD) + r(" ngày 09/6/2025"))))
    assert changes_in(done.data) == [("ins", "-")]
    done = revise(docx(p(r("Lưu Phiếu tiếp nhận ", BOLD) + r("hồ sơ và hẹn trả kết quả") + r(" một cửa"))))
    assert changes_in(done.data) == [("del", "Phiếu"), ("ins", "Giấy")]


def test_new_words_look_as_those_that_go() -> None:
    done = revise(docx(p(r("Nghị định số ") + r("118/2025/NĐCP", BOLD) + r(" ngày 09/6/2025"))))
    assert done.data
    root = etree.fromstring(parts(done.data)[BODY])
    (new,) = root.iter(f"{W}ins")
    assert new.find(f"{W}r/{W}rPr/{W}b") is not None


def test_changes_are_signed_and_dated_only_if_a_day_is_given() -> None:
    for day, shown in ((None, None), ("2026-01-15", "2026-01-15T00:00:00Z")):
        done = revise(docx(p(r(WRONG))), day=day)
        assert done.data
        for change in etree.fromstring(parts(done.data)[BODY]).iter(f"{W}ins", f"{W}del"):
            assert (change.get(f"{W}author"), change.get(f"{W}date")) == (AUTHOR, shown)


def test_nothing_is_written_where_nothing_changes() -> None:
    assert revise(docx(p(r(RIGHT)))).data is None


# ------------------------------------------------------------------------------------------------ places


def test_cells_are_mended() -> None:
    steps = tbl(
        tr("Bước", "Nội dung", "Trách nhiệm", "Thời gian"),
        tr("B1", "Nhận đơn, trả Phiếu tiếp nhận hồ sơ và hẹn trả kết quả", "Một cửa", "01 ngày"),
        tr("B1", "Trả kết quả", "Một cửa", "01 ngày"),
    )
    text = mended(docx(p(r("QUY TRÌNH CẤP THẺ")) + p(r("1. Trình tự thực hiện", BOLD)) + steps))
    assert "trả Giấy tiếp nhận hồ sơ và hẹn trả kết quả" in text
    assert "B2" in text


NOTE = '<w:footnote w:id="3">' + p(r("Lưu Phiếu tiếp nhận hồ sơ và hẹn trả kết quả.")) + "</w:footnote>"
SIGN = '<w:r><w:footnoteReference w:id="3"/></w:r>'
HEAD = p(r("Giao Phiếu tiếp nhận hồ sơ và hẹn trả kết quả."))
OUTSIDE = docx(
    p(r("QUY TRÌNH CẤP THẺ")) + p(r("Theo quy định") + SIGN) + section(("header", "default", "header1.xml")),
    {"footnotes.xml": NOTE, "header1.xml": HEAD},
)


@pytest.mark.parametrize("part", ["footnotes", "header1"])
def test_notes_and_headers_are_mended(part: str) -> None:
    assert "Giấy tiếp nhận hồ sơ" in mended(OUTSIDE, part=f"word/{part}.xml")


def test_a_remark_on_a_note_stands_at_its_sign_and_one_on_a_header_at_the_title() -> None:
    document = qmslint.load(OUTSIDE, "QT-01.docx")
    made = []
    for story in (*document.headers, *document.notes):
        (paragraph,) = story.blocks
        assert isinstance(paragraph, Paragraph)
        at = paragraph.text.index("Phiếu")
        mend = Mend(paragraph, at, at + 5, "Giấy", {"vi": f"Xem lại {story.part}", "en": "Look again"})
        made.append(Proposal(finding(location=paragraph.place, fingerprint=story.part), False, (mend,)))
    done = revised(OUTSIDE, document, made, "vi", None, unsafe=True)
    assert done.data
    same_when_rejected(OUTSIDE, done.data)
    comments = {c.text.split("\n")[0]: c for c in qmslint.load(done.data, "a.docx").comments}
    assert [(words, c.index) for words, c in sorted(comments.items())] == [
        ("Xem lại footnote", 1),
        ("Xem lại header", 0),
    ]
    assert "chú thích cuối trang" in comments["Xem lại footnote"].text


def test_a_text_box_is_mended_for_old_programs_too() -> None:
    text = mended(docx(p(r("Quy trình") + box(p(r(WRONG))))))
    assert text.split("\n")[1:] == [RIGHT, RIGHT]


# ------------------------------------------------------------------------------------------------ what stays


@pytest.mark.parametrize(
    ("runs", "why"),
    [
        (r("Căn cứ ") + field("REF a", WRONG), "fix-field"),
        ('<w:fldSimple w:instr=" REF a ">' + r(WRONG) + "</w:fldSimple>", "fix-field"),
        ('<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>' + r(WRONG)
         + "</w:sdtContent></w:sdt>", "fix-locked"),
        ('<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent>' + r(WRONG)
         + "</w:sdtContent></w:sdt>", "fix-locked"),
        ('<w:moveTo w:id="1" w:author="Lan">' + r(WRONG) + "</w:moveTo>", "fix-moved"),
        (r("Nghị định số 118/2025/NĐ") + '<w:r><w:footnoteReference w:id="9"/></w:r>' + r("CP ngày 09/6/2025"),
         "fix-object"),
    ],
)  # fmt: skip
def test_words_that_are_not_simply_typed_are_left_with_a_reason(runs: str, why: str) -> None:
    done = revise(docx(p(runs)))
    assert done.data is None
    assert [x.why for x in done.left] == [why]


def test_the_text_of_a_link_made_by_a_field_is_mended() -> None:
    assert mended(docx(p(field('HYPERLINK "http://example.org"', WRONG)))) == RIGHT


def test_the_number_of_a_page_in_the_same_line_does_not_matter() -> None:
    assert mended(docx(p(r(f"{WRONG} trang ") + field("PAGE", "1")))) == f"{RIGHT} trang 1"


def test_what_somebody_deleted_stays_deleted() -> None:
    gone = '<w:del w:id="4" w:author="Lan"><w:r><w:delText>118/2025/NĐCP</w:delText></w:r></w:del>'
    data = docx(p(r("Nghị định số ") + gone + r("118/2025/NĐCP") + r(" ngày 09/6/2025")))
    assert mended(data) == RIGHT
    done = revise(docx(p(r("Nghị định số ") + gone + r(" khác"))))
    assert done.data is None


def test_what_somebody_inserted_keeps_their_name_and_is_mended_inside() -> None:
    theirs = (
        f'<w:ins w:id="4" w:author="Lan" w:date="2026-01-02T00:00:00Z">{r("Nghị định số 118/2025/NĐCP ngày")}</w:ins>'
    )
    data = docx(p(r("Căn cứ ") + theirs + r(" 09/6/2025")))
    assert mended(data) == f"Căn cứ {RIGHT}"
    done = revise(data)
    assert done.data
    root = etree.fromstring(parts(done.data)[BODY])
    (gone,) = root.iter(f"{W}del")
    assert gone.getparent().get(f"{W}author") == "Lan"
    (come,) = (e for e in root.iter(f"{W}ins") if e.get(f"{W}author") == AUTHOR)
    assert come.getparent().tag == f"{W}p"
    assert [e.get(f"{W}author") for e in root.iter(f"{W}ins")] == ["Lan", AUTHOR, "Lan"]


# ------------------------------------------------------------------------------------------------ safety and remarks

EXPIRED = docx(DATED + p(r("Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018;")))


def test_what_is_not_safe_waits() -> None:
    done = revise(EXPIRED, unsafe=False)
    assert done.data is None
    assert [(c.written, c.safe, c.new) for c in done.changes] == [
        (False, False, "118/2025/NĐ-CP"),
        (False, False, "09/6/2025"),
    ]


def test_what_is_not_safe_comes_with_a_comment_at_its_place() -> None:
    done = revise(EXPIRED)
    assert done.data
    same_when_rejected(EXPIRED, done.data)
    (comment,) = qmslint.load(done.data, "a.docx").comments
    assert comment.author == AUTHOR
    assert "đọc lại văn bản mới" in comment.text
    assert comment.text.endswith("legal-document-expired")
    row = [
        etree.QName(e).localname for e in etree.fromstring(parts(done.data)[BODY]).iter(f"{W}p").__next__().getnext()
    ]
    assert row[row.index("commentRangeStart") : row.index("commentRangeEnd") + 1] == [
        "commentRangeStart", "del", "ins", "commentRangeEnd",
    ]  # fmt: skip


def test_comments_that_are_there_stay() -> None:
    theirs = (
        '<w:comment w:id="0" w:author="qmslint"><w:p w14:paraId="00000001"><w:r><w:t>Ghi chú cũ</w:t></w:r></w:p>'
        "</w:comment>"
    )
    marked = '<w:commentRangeStart w:id="0"/>' + r("Căn cứ ") + '<w:commentRangeEnd w:id="0"/>'
    data = docx(
        DATED + p(marked + '<w:r><w:commentReference w:id="0"/></w:r>' + r("Nghị định số 61/2018/NĐ-CP;")),
        {"comments.xml": theirs},
    )
    done = revise(data)
    assert done.data
    assert [c.text.partition("\n")[0][:10] for c in qmslint.load(done.data, "a.docx").comments] == [
        "Ghi chú cũ",
        "61/2018/NĐ",
    ]
    assert b"Ghi ch" in parts(done.data)[REMARKS]


def test_a_signature_that_no_longer_holds_goes() -> None:
    data = docx(p(r(WRONG)), package={"_xmlsignatures/origin.sigs": ""})
    done = revise(data)
    assert done.data
    assert done.unsigned
    assert not [name for name in parts(done.data) if "signature" in name]


# ------------------------------------------------------------------------------------------------ letters


def old(text: str, font: str, more: str = "") -> str:
    return r(text, f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>{more}')


SENTENCE = "Quy trình này quy định việc tiếp nhận hồ sơ của tổ chức, cá nhân và trả kết quả."


@pytest.mark.parametrize(("font", "coded"), [(".VnTime", as_tcvn3(SENTENCE)), ("VNI-Times", as_vni(SENTENCE))])
def test_text_in_an_old_encoding_becomes_unicode_in_a_font_that_has_it(font: str, coded: str) -> None:
    data = docx(
        p(old(coded[:20], font) + old(coded[20:44], font, BOLD) + old(coded[44:], font)) + p(old("ISO 9001", font))
    )
    assert mended(data) == f"{SENTENCE}\nISO 9001"
    done = revise(data)
    assert done.data
    root = etree.fromstring(parts(done.data)[BODY])
    fonts = {f.get(f"{W}hAnsi") for e in root.iter(f"{W}ins") for f in e.iter(f"{W}rFonts")}
    assert fonts == {"Times New Roman"}
    assert len(list(root.iter(f"{W}rPrChange"))) == 1
    assert not qmslint.load(done.data, "a.docx").encodings


def test_the_letter_that_some_programs_write_as_a_soft_hyphen_is_converted() -> None:
    coded = as_tcvn3("Người được cấp thẻ lưu trữ hồ sơ")
    assert "\xad" in coded
    pieces = "<w:softHyphen/>".join(f'<w:t xml:space="preserve">{x}</w:t>' for x in coded.split("\xad"))
    font = '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr>'
    data = docx(p(f"<w:r>{font}{pieces}</w:r>"))
    assert mended(data) == "Người được cấp thẻ lưu trữ hồ sơ"
    assert len(revise(data).changes) == 1


def test_the_font_of_a_style_counts() -> None:
    styles = style("Cu", '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr>')
    data = docx(p(r(as_tcvn3(SENTENCE)), '<w:pStyle w:val="Cu"/>'), {"styles.xml": styles})
    assert mended(data) == SENTENCE


def test_words_in_an_old_encoding_are_mended_as_they_are_converted() -> None:
    text = "Căn cứ Nghị định số 118/2025/NĐCP ngày 09/6/2025 của Chính phủ quy định việc tiếp nhận."
    data = docx(p(old(as_tcvn3(text), ".VnTime")))
    assert mended(data) == text.replace("NĐCP", "NĐ-CP")


def test_words_in_an_old_encoding_are_left_where_it_is_not_converted() -> None:
    text = "Căn cứ Nghị định số 118/2025/NĐCP ngày 09/6/2025 của Chính phủ quy định việc tiếp nhận."
    done = revise(docx(p(old(as_tcvn3(text), ".VnTime"))), "legal-citation-malformed")
    assert done.data is None
    assert [x.why for x in done.left] == ["fix-old-letters"]


def test_digits_in_an_old_font_are_mended_whether_it_is_converted_or_not() -> None:
    rows = (("B1", "Nhận đơn xin cấp thẻ"), ("B2", "Xét hồ sơ đã nhận"), ("B2", "Trả thẻ cho người nhận"))
    cells = [(p(old(label, ".VnTime")), p(old(as_tcvn3(work), ".VnTime"))) for label, work in rows]
    steps = tbl(
        tr("Bước", "Nội dung công việc", "Trách nhiệm", "Thời gian"),
        *(tr(tc(label), tc(work), "Thủ thư", "01 ngày") for label, work in cells),
    )
    data = docx(p(r("QUY TRÌNH CẤP THẺ")) + p(r("1. Trình tự thực hiện", BOLD)) + steps)
    assert "B3" in mended(data)
    done = revise(data, "step-numbering")
    assert done.data
    assert [c.new for c in done.changes] == ["B3"]


def test_loose_marks_are_composed_word_by_word() -> None:
    import unicodedata

    loose = unicodedata.normalize("NFD", "Hồ sơ hợp lệ")
    data = docx(p(r("Nhận ") + r(loose[:9]) + r(loose[9:], BOLD)) + p(r("Bô ̣ phâ ̣n")))
    assert mended(data) == "Nhận Hồ sơ hợp lệ\nBộ phận"
    done = revise(data)
    assert done.data
    assert not qmslint.load(done.data, "a.docx").encodings


def test_words_are_mended_among_loose_marks() -> None:
    import unicodedata

    text = unicodedata.normalize("NFD", "Căn cứ Nghị định số 118/2025/NĐCP ngày 09/6/2025 của Chính phủ")
    assert mended(docx(p(r(text)))) == "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ"


def test_tone_marks_are_moved() -> None:
    text = "Số hóa, chuẩn hóa, văn hóa; số hoá và toà án."
    assert mended(docx(p(r(text)))) == "Số hóa, chuẩn hóa, văn hóa; số hóa và tòa án."


def test_a_change_knows_the_words_around_it() -> None:
    (change,) = revise(docx(p(r(f"Căn cứ {WRONG} của Chính phủ về cơ chế một cửa;")))).changes
    assert change.before.endswith("Nghị định số ")
    assert change.after.startswith(" ngày 09/6/2025")
    assert (change.old, change.new) == ("118/2025/NĐCP", "118/2025/NĐ-CP")
