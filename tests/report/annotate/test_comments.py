"""Comments of others, answers to ours, ticks and signatures."""

from __future__ import annotations

import io
import zipfile

from lxml import etree

import qmslint
from qmslint.report.annotate import annotated
from qmslint.report.annotate.comments import AUTHOR
from tests.read.word import docx, p, r
from tests.report.annotate.compare import REMARKS, STATES, W14, W15, W, own_ids, parts, same_but_for_us
from tests.report.sample import finding, run

THEIRS = (
    '<w:comment w:id="0" w:author="Lan" w:date="2026-01-02T03:04:05Z" w:initials="L">'
    '<w:p w14:paraId="00000001"><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment>'
)
MARKED = (
    '<w:commentRangeStart w:id="0"/>' + r("Tổng cộng") + '<w:commentRangeEnd w:id="0"/>'
    '<w:r><w:commentReference w:id="0"/></w:r>' + r(" 07 ngày")
)  # fmt: skip
COMMENTED = docx(p(MARKED), {"comments.xml": THEIRS})
PLAIN = docx(p(r("Tổng cộng 07 ngày")))


def fault(data: bytes):
    return finding(location=qmslint.load(data, "a").blocks[0].place, excerpt="Tổng cộng 07 ngày", span=(10, 17))


def annotate(data: bytes, *findings, day: str | None = None) -> bytes:
    return annotated(data, qmslint.load(data, "a.docx"), findings, run(), "vi", day).data


def edited(data: bytes, **changes: bytes) -> bytes:
    """The package with these parts changed, written anew."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in {**parts(data), **changes}.items():
            archive.writestr(name, content)
    return out.getvalue()


def test_comments_of_others_stay_as_they_are() -> None:
    copy = annotate(COMMENTED, fault(COMMENTED))
    same_but_for_us(COMMENTED, copy)
    assert [c.author for c in qmslint.load(copy, "a").comments] == ["Lan", AUTHOR]
    assert own_ids(parts(copy)[REMARKS]) == {"1"}


def test_only_ours_go_when_nothing_is_found_any_more() -> None:
    bare = annotate(annotate(COMMENTED, fault(COMMENTED)))
    assert [c.author for c in qmslint.load(bare, "a").comments] == ["Lan"]
    same_but_for_us(COMMENTED, bare)


def test_a_second_run_replaces_our_comments() -> None:
    once = annotate(PLAIN, fault(PLAIN))
    twice = annotate(once, fault(once))
    assert twice == once
    other = annotate(once, fault(once)._replace(rule="step-numbering", fingerprint="f"))
    (comment,) = qmslint.load(other, "a").comments
    assert comment.text.endswith("step-numbering")


def states(data: bytes) -> dict[str, str]:
    return {s.get(f"{W15}paraId"): s.get(f"{W15}done") for s in etree.fromstring(parts(data)[STATES])}


def test_a_finding_that_somebody_ticked_off_stays_ticked_off() -> None:
    once = annotate(PLAIN, fault(PLAIN))
    ticked = edited(once, **{STATES: parts(once)[STATES].replace(b'w15:done="0"', b'w15:done="1"')})
    again = annotate(ticked, fault(ticked))
    assert qmslint.load(again, "a").comments[0].done
    fresh = annotate(ticked, fault(ticked)._replace(fingerprint="other"))
    assert not qmslint.load(fresh, "a").comments[0].done


def answered() -> bytes:
    """A copy in which Lan has answered our comment."""
    once = annotate(PLAIN, fault(PLAIN))
    held = parts(once)
    (ours,) = states(once)
    answer = THEIRS.replace('w:id="0"', 'w:id="5"').encode()
    remarks = held[REMARKS].replace(b"</w:comments>", answer + b"</w:comments>")
    state = f'<w15:commentEx w15:paraId="00000001" w15:paraIdParent="{ours}" w15:done="0"/></w15:commentsEx>'
    return edited(once, **{REMARKS: remarks, STATES: held[STATES].replace(b"</w15:commentsEx>", state.encode())})


def test_an_answer_to_our_comment_stays_with_it_as_long_as_the_finding_stands() -> None:
    data = answered()
    again = annotate(data, fault(data))
    (reply,) = [s for s in etree.fromstring(parts(again)[STATES]) if s.get(f"{W15}paraId") == "00000001"]
    ours = [c for c in etree.fromstring(parts(again)[REMARKS]) if c.get(f"{W}author") == AUTHOR]
    assert reply.get(f"{W15}paraIdParent") == ours[0][-1].get(f"{W14}paraId")


def test_an_answer_to_a_finding_that_was_mended_stands_by_itself() -> None:
    bare = annotate(answered())
    (reply,) = etree.fromstring(parts(bare)[STATES])
    assert reply.get(f"{W15}paraIdParent") is None
    assert [c.author for c in qmslint.load(bare, "a").comments] == ["Lan"]


def test_a_comment_has_a_date_only_if_one_is_given() -> None:
    dated, bare = annotate(PLAIN, fault(PLAIN), day="2026-06-01"), annotate(PLAIN, fault(PLAIN))
    assert qmslint.load(dated, "a").comments[0].date == "2026-06-01T00:00:00Z"
    assert qmslint.load(bare, "a").comments[0].date is None


def test_findings_without_fingerprints_have_comments_of_their_own() -> None:
    one = fault(PLAIN)._replace(fingerprint="")
    copy = annotate(PLAIN, one, one)
    assert len(states(copy)) == 2


def test_unsure_findings_ask_to_be_looked_at() -> None:
    copy = annotate(PLAIN, fault(PLAIN)._replace(confidence="low", clause=(), expected=None))
    text = qmslint.load(copy, "a").comments[0].text
    assert "cần xem lại bằng mắt" in text
    assert "Căn cứ" not in text
    assert "Thấy:" not in text


def test_a_comment_cannot_break_the_file_with_control_characters() -> None:
    copy = annotate(PLAIN, fault(PLAIN)._replace(observed="a\x00b\x1bc", expected="<&>"))
    assert "<&>" in qmslint.load(copy, "a").comments[0].text


def test_a_signed_document_loses_its_signature_and_says_so() -> None:
    origin = b"http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin"
    relations = parts(PLAIN)["_rels/.rels"].replace(
        b"</Relationships>",
        b'<Relationship Id="s" Type="' + origin + b'" Target="_xmlsignatures/origin.sigs"/></Relationships>',
    )
    signed = edited(
        PLAIN, **{"_rels/.rels": relations, "_xmlsignatures/origin.sigs": b"", "_xmlsignatures/sig1.xml": b"<x/>"}
    )
    document = qmslint.load(signed, "a.docx")
    copy = annotated(signed, document, [fault(signed)], run(), "vi")
    assert copy.unsigned
    assert not [name for name in parts(copy.data) if "signature" in name]
    assert b"digital-signature" not in parts(copy.data)["_rels/.rels"]
    untouched = annotated(signed, document, [], run(), "vi")
    assert not untouched.unsigned
    assert untouched.data == signed


def test_a_main_part_of_another_name_is_annotated_as_well() -> None:
    data = docx(p(r("Tổng cộng 07 ngày")), main="document2.xml")
    copy = annotate(data, fault(data))
    assert "comments.xml" in parts(copy)
    assert [c.author for c in qmslint.load(copy, "a").comments] == [AUTHOR]


def test_a_part_that_only_happens_to_be_called_comments_is_left_alone() -> None:
    data = docx(p(r("Tổng cộng 07 ngày")), package={"word/comments.xml": "<other/>"})
    copy = annotate(data, fault(data))
    assert parts(copy)["word/comments.xml"] == b"<other/>"
    assert [c.author for c in qmslint.load(copy, "a").comments] == [AUTHOR]
