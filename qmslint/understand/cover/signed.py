"""Who signs, told line by line on a cover ("Biên soạn: Tổ an toàn"), and the day above the table that is signed at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from qmslint.model import Block, Document, Paragraph, Sighting, Table
from qmslint.understand.cover.signatures import Signer, find_signers
from qmslint.understand.cover.signer_words import is_post, role_of
from qmslint.understand.text.dates import read_date
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.labels import field_of, is_blank
from qmslint.understand.text.words import squeeze

__all__ = ["approver_beside", "day_above_signers", "signature_below", "signer_lines"]

_COVER = 40  # blocks among which the lines may stand
_APART = 2  # paragraphs from one such line to the next
_LONGEST = 100
_PLACE = 30  # letters of a place before the day: "Sóc Trăng, ngày 14 tháng 4 năm 2025"


def signer_lines(blocks: Sequence[Block]) -> list[Signer]:
    """The signers of lines one below another that only say what each did, one of them approving; a lone "Phê duyệt: Giám đốc
    Hà Thị L" counts above the first part."""
    found: list[Signer] = []
    at = -_COVER
    for block in blocks[:_COVER]:
        if not isinstance(block, Paragraph) or ":" not in block.text or len(block.text) > 3 * _LONGEST:
            continue
        for piece in block.text.split("\t"):  # one a line, or side by side between tabs
            signer = _signer(piece.strip(), block)
            if signer is None:
                continue
            if block.index - at > _APART and {s.role for s in found} < {"prepared_by", "approved_by"}:
                found = []
            at = block.index
            if signer.role not in {s.role for s in found}:
                found.append(signer)
    roles = {s.role for s in found}
    if len(roles) > 1:
        return found if "approved_by" in roles else []
    return [
        s for s in found if s.role == "approved_by" and (is_post(s.name) or _is_name(s.name)) and _on_top(blocks, s)
    ]


def _on_top(blocks: Sequence[Block], signer: Signer) -> bool:
    """Whether a signer is named above the first numbered line of a text."""
    for block in blocks[:_COVER]:
        if isinstance(block, Paragraph):
            if block.place == signer.place:
                return True
            if split_marker(block.text, block.number).number:
                return False
    return False


def _signer(text: str, block: Paragraph) -> Signer | None:
    """The signer whom a label and a name tell, None if a text is anything else."""
    label, _, value = text.partition(":")
    bare = len(text) <= _LONGEST and len(label) < 30 and label[:1].isupper()
    role = role_of(label) if bare and field_of(label) is None else None  # other labels say it themselves
    if role is None or not squeeze(value):
        return None
    return Signer(role, "" if is_blank(value) else squeeze(value).rstrip(" ."), block.place)


def approver_beside(blocks: Sequence[Block]) -> Iterator[Sighting]:
    """Who approves by a row of the table that holds a document's code, revision or date: "Phê duyệt | Chủ tịch UBND xã"."""
    for table in blocks[:_COVER]:
        if not isinstance(table, Table) or len({field_of(c.text.strip()) for c in table.cells()} & _CONTROL) < 2:
            continue
        for row in table.grid:
            for cell, value in pairwise({id(c): c for c in row}.values()):
                name = squeeze(value.text)
                if (
                    role_of(cell.text.strip()) == "approved_by"
                    and len(name) < _LONGEST
                    and (is_post(name) or _is_name(name))
                ):
                    yield Sighting("approved_by", name, name, "cover", value.paragraphs[0].place)
                    return


_CONTROL = frozenset(("code", "revision", "amendment", "issue_date", "effective_date"))


def signature_below(document: Document) -> Iterator[Sighting]:
    """The head of the house who signs below the text: a post in capitals, maybe "(đã ký)", and a name."""
    last = [p for p in document.paragraphs() if p.text.strip()][-_SIGNATURE:]
    for i, paragraph in enumerate(last):
        post = paragraph.text.strip()
        if not post.isupper() or len(post) > 40 or not is_post(post):
            continue
        for below in last[i + 1 : i + 4]:
            text = squeeze(below.text)
            if _is_name(text):
                yield Sighting("approved_by", text, text, "signature", below.place)
                return
            if not text.startswith("("):
                break


_SIGNATURE = 12  # paragraphs at the end of a text among which its signature stands


def _is_name(text: str) -> bool:
    """Whether a line is nothing but a person's name: two to six words with capitals, no figures."""
    words = text.replace(".", " ").split()
    return 1 < len(words) < 7 and all(w.isalpha() and w[0].isupper() for w in words) and not is_post(text)


def day_above_signers(blocks: Sequence[Block]) -> Iterator[Sighting]:
    """The day that stands alone right above the table of signers which ends a document: it is issued then."""
    above: Paragraph | None = None
    signed: Sighting | None = None
    for block in blocks:
        if isinstance(block, Paragraph):
            above = block if block.text.strip() else above
            continue
        date = read_date(above.text) if above is not None and len(above.text) < _LONGEST else None
        if isinstance(block, Table) and above is not None and date is not None and date.kind == "date" and date.iso:
            alone = date.end >= len(above.text.rstrip(" .")) and date.start < _PLACE
            if alone and any(s.role == "approved_by" for s in find_signers((block,))):
                signed = Sighting("issue_date", date.iso, squeeze(above.text), "cover", above.place)
        above = None
    if signed is not None:
        yield signed
