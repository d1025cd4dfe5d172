"""Paragraphs as events: titles, headings, steps told in prose, codes, running text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qmslint.model import Paragraph
from qmslint.understand.codes import find_codes
from qmslint.understand.columns import Header
from qmslint.understand.durations import find_durations
from qmslint.understand.event import (
    CODE_LABELS,
    NAME_LABELS,
    PART_HEADING,
    PROSE_STEP,
    SHORT_STEP,
    TTHC_LABELS,
    Event,
    State,
)
from qmslint.understand.headings import Heading, read_heading, split_marker, stands_out
from qmslint.understand.kept import kept_by_text
from qmslint.understand.lines import Line
from qmslint.understand.rows import header_below
from qmslint.understand.titles import (
    Title,
    inline_parts,
    is_group,
    is_level,
    is_note,
    is_ordinal,
    is_total,
    make_title,
    read_title,
    speaks_of_sharing,
    title_codes,
)
from qmslint.understand.vocabulary import starts_with
from qmslint.understand.words import key

__all__ = ["paragraph_events", "text_event"]


# On a cover, not over the steps.
_KIND_OF_DOCUMENT = frozenset(
    ("standard operating procedure", "standard operating procedures", "standard operating procedure sop")
)


_STEPS_ALONE = frozenset(("quy trinh", "quy trinh noi bo", "quy trinh dien tu", "quy trinh noi bo quy trinh dien tu"))


# "Quy trình: Cấp giấy phép …" names a procedure, "Quy trình: gồm 5 bước" does not.
_PROCEDURE_LABELS = frozenset(
    (
        "quy trinh",
        "quy trinh noi bo",
        "quy trinh giai quyet thu tuc",
        "quy trinh giai quyet tthc",
        "quy trinh thu tuc",
        "tthc",
    )
)
# What is told about one step below it, line by line.
_STEP_LINES = frozenset(
    (
        "thoi gian", "thoi han", "thoi gian thuc hien", "thoi han thuc hien", "nguoi thuc hien", "don vi thuc hien",
        "co quan thuc hien", "trach nhiem", "trach nhiem thuc hien", "ket qua", "san pham", "bieu mau",
        "noi dung cong viec", "noi dung thuc hien",
    )
)  # fmt: skip
# "Điều 1. Phê duyệt quy trình nội bộ …": what a decision decides, neither a title nor a heading.
_ARTICLE_LEADS = ("Điều", "ĐIỀU")
_ARTICLE = re.compile(
    r"Điều\s+\d{1,2}\s*[.:]\s*(?:phê duyệt|công bố|ban hành|công khai|sửa đổi|bổ sung|bãi bỏ|thay thế|giao|quyết định)\s",
    re.IGNORECASE,
)
# "1. Sửa đổi quy trình số 03 như sau:": what follows is the procedure, this only says what is done with it.
_AMENDS = re.compile(r"(?:(?:\d{1,2}|[a-zđ])\s*[.)]\s*)?(?:sửa đổi|bổ sung|thay thế|điều chỉnh)\s", re.IGNORECASE)
_SETS_LINE = re.compile(r"(?:(?:\d{1,2}|[a-zđ])[.)]|[-–+*•\s])*\s*Số lượng\s*:\s*(?=\d{1,2}\s*(?:\([^()]*\)\s*)?bộ)")


def paragraph_events(line: Line, paragraph: Paragraph, state: State) -> Iterator[Event]:
    text = paragraph.text.strip()
    place = paragraph.place
    if (
        line.framed
        and state.header is not None
        and state.header.kind in ("steps", "list", "dossier", "forms", "records")
    ):
        closing = _closes(text, paragraph, state.header, line)
        if not closing:
            yield Event("row", line, text, place, paragraph, header=state.header, slots=line.slots, at=paragraph.index)
            return
    runs_on = len(text) < 1500 and ":" in text[20:] and not PROSE_STEP.match(text)
    parts = inline_parts(text) if runs_on else (text,)
    for i, part in enumerate(parts):
        yield text_event(part, line, paragraph, state, paragraph.number if i == 0 else "", framed=line.framed)


def _closes(text: str, paragraph: Paragraph, header: Header, line: Line | None = None) -> bool:
    """Whether a lone row ends the table's segment: a title, a part or a numbered heading that is not the table's own."""
    if is_total(text) and header.kind == "steps":
        return False
    if is_ordinal(text) or PART_HEADING.match(text) or _named_by_label(text):
        return True
    if header.kind == "dossier" and _SETS_LINE.match(text):
        return True
    if title_codes(text) and split_marker(text, paragraph.number).number:
        return True
    if header.kind == "steps" and line is not None and header_below(line):
        return not (is_level(text) or starts_with(key(split_marker(text).rest[:60]), "case"))
    if read_title(text, paragraph.number, needs_number=not (paragraph.bold or paragraph.outline)):
        return header.kind != "steps" or not (is_level(text) or starts_with(key(split_marker(text).rest[:60]), "case"))
    heading = read_heading(text, paragraph.number, strong=stands_out(paragraph), lead=paragraph.bold_lead)
    if heading is None:
        return False
    if header.kind == "steps":
        return bool(heading.number) or stands_out(paragraph) or heading.kinds[0] in ("forms", "records", "legal_basis")
    return not (header.kind == "dossier" and heading.kinds == ("dossier",) and not heading.number)


def _named_by_label(text: str) -> bool:
    """Whether a line gives the name of a procedure behind a label of its own: "Tên thủ tục: …", "Tên TTHC 2: …"."""
    label, colon, told = text.partition(":")
    return bool(colon) and len(label) < 60 and len(told) > 12 and _lead(label) in NAME_LABELS


def _lead(label: str) -> str:
    """The key of a label, without its number in front and behind: "1. Tên TTHC 1"."""
    return key(split_marker(label).rest).rstrip("0123456789 ")


def text_event(
    text: str,
    line: Line,
    paragraph: Paragraph,
    state: State,
    number: str = "",
    *,
    framed: bool = False,
    value: bool = False,
) -> Event:
    """One line of text as an event; a `value` (the right cell of a key) is a heading only with a colon of its own."""
    place, index = paragraph.place, paragraph.index
    strong = stands_out(paragraph)

    def event(kind: str, **more: object) -> Event:
        return Event(kind, line, text, place, paragraph, strong=strong, at=index, **more)  # type: ignore[arg-type]

    if PROSE_STEP.match(text) or (number and PROSE_STEP.match(f"{number} {text}")):
        state.told = True
        return event("step", number=number)
    if state.section == "steps" and SHORT_STEP.match(text):
        return event("step")
    if len(text) > 1200 and not PART_HEADING.match(text):
        return event("text", number=number)
    if text[:4] in _ARTICLE_LEADS and _ARTICLE.match(text):
        return event("text")
    if text.endswith("như sau:") and _AMENDS.match(text):
        return event("text", number=number)
    if state.after_steps and line.table is None:
        if _states_total(text):
            return event("total")
        state.after_steps = is_note(text)  # a remark may stand between a table and its total
    heading = read_heading(text, number, strong=strong, lead=paragraph.bold_lead, colon_only=value)
    if heading is None and state.dashed and text.startswith(state.dashed):
        heading = read_heading(text, number, strong=True, colon_only=True)  # "- Kết quả: …" among "- Thời hạn: …"
    if heading is None and state.section != "steps" and (sets := _SETS_LINE.match(text)):
        heading = Heading(("dossier_sets",), "", "Số lượng", text[sets.end() :].strip())
    if heading is None and not value and len(text) < 110 and state.section != "dossier":
        heading = _papers_heading(text, number, inside=state.section == "records")
    title = read_title(text, number, needs_number=not (paragraph.outline or strong))
    if heading is not None and state.told and not heading.number and key(heading.title) in _STEP_LINES:
        return event("text")  # "- Thời gian thực hiện: 02 ngày" below "Bước 1: …"
    if heading is not None and not (title is not None and (heading.loose or _names_more(title, heading))):
        if state.section is None and not heading.number and text.isupper() and _names_document(heading):
            return event("group")
        if state.section is None and key(text) in _KIND_OF_DOCUMENT:
            return event("text")
        state.section = heading.kinds[0]
        state.header, state.told = None, False
        dash = split_marker(text, number).dash if ":" in text else ""
        goes_on = heading.rest and not (
            heading.number or strong
        )  # "Số bộ: 01" between "- Giấy tờ: …" and "- Thời hạn: …"
        state.dashed = dash or (state.dashed if goes_on else "")
        return event("heading", number=heading.number, kinds=heading.kinds, rest=heading.rest)
    if number or text[:1].isdigit() or text[1:2] in (")", "."):
        marker = split_marker(text, number)
        if marker.number and key(marker.rest) in _STEPS_ALONE:
            state.section, state.header = "steps", None
            return event("heading", number=marker.number, kinds=("steps",))
    if is_ordinal(text):
        state.header = None
        return event("group")
    if title is None and number and starts_with(key(number), "title-start") and len(text.split()) >= 3:
        title = make_title(text, split_marker(text, number).number)  # the automatic number says "Quy trình số 3:"
    if title is not None:
        state.header = None
        return event("title", number=title.number, title=title)
    short = len(text) < 400
    k = key(text[:160]) if short else ""
    if (
        short
        and starts_with(k, "annex")
        and not speaks_of_sharing(text)
        and (text[:4].isupper() or strong)
        and text[0].isalpha()
    ):
        state.section = None
        return event("annex")
    if short and strong and is_group(text):
        return event("group")
    label, colon, told = text.partition(":")
    awaited, state.awaited = state.awaited, ""
    if awaited and short and (awaited == "code" or title_codes(text)):
        return event("tthc-code" if title_codes(text) else "code", rest=text)
    if colon and len(label) < 60:
        lead = _lead(label)
        if not told.strip() and (lead in TTHC_LABELS or (lead in CODE_LABELS and len(lead) > 8)):
            state.awaited = "tthc-code" if lead in TTHC_LABELS else "code"  # the value stands in the next line
            return event("text", number=number)
        if lead in CODE_LABELS and told.strip():
            return event("code", rest=told.strip())
        if lead in TTHC_LABELS and told.strip():
            state.dashed = state.dashed or split_marker(text, number).dash  # the first label of a list of labels
            return event("tthc-code", rest=told.strip())
        if (lead in NAME_LABELS or (lead in _PROCEDURE_LABELS and told.strip()[:1].isupper())) and len(told) > 12:
            state.header = None
            return event("title", title=make_title(told.strip(), ""), number="")
    if short and len(text) > 8 and (not text.endswith((";", ",")) or title_codes(text)):
        marker = split_marker(text, number)
        coded = [c for c in find_codes(text[:60])[:1] if c.kind == "procedure"]
        if (marker.number or strong or (coded and coded[0].start == 0)) and not marker.dash:
            named = make_title(marker.rest, marker.number)
            kind = "title" if named is not None and named.tthc_codes and _ends_in_code(text) else "weak-title"
            return event(kind, number=marker.number, title=named)
    return event("text", number=number)


_PAPERS = ("ho so ", "giay to ", "cac giay to ", "nhung giay to ", "cac loai giay to ")


def _states_total(text: str) -> bool:
    """Whether a line below a table of steps says how long they take: "Tổng thời gian: 07 ngày làm việc."."""
    if len(text) > 250 or not text.lower().lstrip("-–+*•( ").startswith(("tổng", "cộng", "total", "sum")):
        return False
    return is_total(text) and any(not f.part for f in find_durations(text))


@kept_by_text
def _papers_heading(text: str, number: str, *, inside: bool) -> Heading | None:
    """A heading that speaks of papers in words of its own ("Hồ sơ khách hàng cung cấp"): dossier or not is told later."""
    marker = split_marker(text, number)
    if not marker.number or len(marker.rest) > 90:
        return None
    if inside and len(marker.number) == 1 and marker.number.islower():
        return None  # "e) Giấy tờ chứng minh …" is one of the papers
    k = key(marker.rest)
    if not k.startswith(_PAPERS) or " luu" in k or k.startswith("ho so moi"):
        return None
    return Heading(("records",), marker.number, marker.rest.strip(" .;:"), "", loose=True)


def _names_document(heading: Heading) -> bool:
    """Whether the first heading of all only says what the document is: "QUY TRÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH"."""
    k = key(heading.title)
    return (
        heading.kinds == ("steps",)
        and not heading.rest
        and k.startswith(("quy trinh", "bang quy trinh"))
        and ("thu tuc" in k or "tthc" in k)
    )


def _ends_in_code(text: str) -> bool:
    """Whether a line ends in a TTHC code in brackets, as titles do."""
    return text.rstrip(" .;:").endswith(")") or text.rstrip(" .;:")[-6:].isdigit()


def _names_more(title: Title, heading: Heading) -> bool:
    """Whether a line that reads as the heading of the steps names a procedure all the same.

    "Quy trình giải quyết thủ tục hành chính: Cấp giấy phép … (1.000987)" does, "Quy trình giải quyết: gồm 5 bước" does not.
    """
    if heading.kinds != ("steps",):
        return False
    label = f" {key(heading.title)} "
    return bool(title.tthc_codes) or (len(heading.rest.split()) >= 4 and (" thu tuc " in label or " tthc " in label))
