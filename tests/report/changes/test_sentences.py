"""What changed in words."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

import qmslint.report.changes
from qmslint.model import Location
from qmslint.model.change import CHANGED, FACTS, HOW, UNREAD, Change, Comparison, DocumentChanges
from qmslint.report.changes.sentences import by_procedure, notes, places, sentence, summary, told
from qmslint.report.changes.words import WORDS
from qmslint.resources import yaml_folder


@pytest.mark.parametrize("name", WORDS)
def test_both_languages_have_the_same_gaps(name) -> None:
    gaps = [sum(1 for _, field, *_ in string.Formatter().parse(t) if field is not None) for t in WORDS[name]]
    assert gaps[0] == gaps[1]


def test_every_word_that_is_told_is_there() -> None:
    folder = Path(qmslint.report.changes.__file__).parent
    text = "".join(f.read_text(encoding="utf-8") for f in folder.glob("*.py"))
    names = set(re.findall(r'tell\(lang, "([\w-]+)"', text))
    assert names
    assert names <= set(WORDS)
    wanted = {f"document-{how}" for how in HOW} | set(HOW) | {f"unread-{side}" for side in UNREAD}
    assert wanted | {f"fact-{how}" for how in CHANGED} <= set(WORDS)
    assert set(FACTS) == set(yaml_folder("names")["fact"])


@pytest.mark.parametrize(
    ("change", "vi", "en"),
    [
        (Change("time_limit", "changed", "", "", "07 ngày", "05 ngày"), "Thời hạn: 07 ngày → 05 ngày",
         "Time limit: 07 ngày → 05 ngày"),
        (Change("time_limit", "added", "cấp lại", after="03 ngày"), "Thêm thời hạn: “03 ngày” (“cấp lại”)",
         "Time limit added: “03 ngày” (“cấp lại”)"),
        (Change("issue_date", "changed", "", "", None, "2025-06-05"), "Ngày ban hành: không nêu → 05/06/2025",
         "Issue date: not stated → 2025-06-05"),
        (Change("component", "changed", "Đơn", "originals", "01", "02"), "Giấy tờ trong hồ sơ “Đơn”, bản chính: 01 → 02",
         "Dossier component “Đơn”, originals: 01 → 02"),
        (Change("component", "changed", "Đơn mới", "text", "Đơn", "Đơn mới"), "Đổi giấy tờ trong hồ sơ: “Đơn” → “Đơn mới”",
         "Dossier component reworded: “Đơn” → “Đơn mới”"),
        (Change("step", "moved", "Ký", "", "3", "1"), "Chuyển bước thực hiện “Ký”: từ vị trí 3 sang vị trí 1",
         "Step “Ký” moved from position 3 to position 1"),
        (Change("flow", "dropped", "cấp lại", before="4"), "Bỏ lưu đồ các bước: “cấp lại” (4 bước)",
         "Flow of steps dropped: “cấp lại” (4 steps)"),
        (Change("flow", "added", after="4"), "Thêm lưu đồ các bước: 4 bước", "Flow of steps added: 4 steps"),
        (Change("section", "dropped", "Mục đích", "purpose", "Mục đích"), "Bỏ mục: “Mục đích”",
         "Section dropped: “Mục đích”"),
        (Change("section", "added", "", "fee", ""), "Thêm mục: “Phí, lệ phí”", "Section added: “Fees”"),
    ],
)  # fmt: skip
def test_a_change_is_a_sentence_in_both_languages(change, vi, en) -> None:
    assert (sentence(change, "vi"), sentence(change, "en")) == (vi, en)


@pytest.mark.parametrize("part", ["originals", "copies", "copy_type", "form", "responsible", "duration", "outputs",
                                  "retention", "place", "code", "revision", "refers_to", "text", "title"])  # fmt: skip
def test_every_part_that_may_change_has_its_words(part) -> None:
    for lang in ("vi", "en"):
        assert "a" in sentence(Change("step", "changed", "x", part, "a", "b"), lang)


def test_a_place_that_stayed_is_said_once() -> None:
    here, there = Location(section="5 Thời hạn", index=4), Location(section="6 Thời hạn", index=9)
    assert places(Change("sets", "changed", old=here, new=here), "en") == "section 5 Thời hạn"
    assert places(Change("sets", "changed", old=here, new=there), "vi") == "mục 6 Thời hạn; trước: mục 5 Thời hạn"
    assert places(Change("step", "dropped", old=here), "en") == "before: section 5 Thời hạn"
    assert places(Change("title", "changed"), "en") == ""
    assert places(Change("title", "changed", new=Location(index=2)), "en") == ""


def test_what_is_told_of_documents() -> None:
    changed = DocumentChanges(
        "changed", "a", "b", changes=(Change("sets", "changed"),), moved=True, partly=True, rough=True
    )
    same = DocumentChanges("unchanged", "c", "c")
    unread = DocumentChanges("unread", "d", "d", unread="old", reason="damaged")
    comparison = Comparison("old", (changed, same, unread))
    assert summary(comparison, "en") == "1 changed, 1 not compared, 1 unchanged"
    assert summary(Comparison("old", ()), "vi") == "không có văn bản nào để so sánh"
    assert told(comparison) == [changed, unread]
    assert len(list(notes(changed, "vi"))) == 4
    assert list(notes(unread, "en")) == [
        "cannot be compared",
        "the earlier version could not be read (The file is damaged or cut off)",
    ]


def test_changes_stand_under_their_procedures_and_what_is_no_procedure_comes_first() -> None:
    changes = (
        Change("sets", "changed", procedure_index=1, procedure="Hai"),
        Change("procedure", "dropped", "Ba", procedure_index=0, procedure="Ba"),
        Change("sets", "changed", procedure_index=0, procedure="Một"),
        Change("revision", "changed"),
    )
    alone = DocumentChanges("changed", "a", "a", changes=changes, procedures=1)
    assert [title for title, _ in by_procedure(alone)] == [None]
    groups = list(by_procedure(alone._replace(procedures=2)))
    assert [(title, [c.fact for c in found]) for title, found in groups] == [
        (None, ["procedure", "revision"]), ("Một", ["sets"]), ("Hai", ["sets"])]  # fmt: skip
